//! What came out, for people.

use std::collections::BTreeMap;
use std::time::Duration;

use super::mutant::{Kind, Mutant};
use live::Verdict;

#[derive(Default)]
struct Counts {
    all: usize,
    structure: usize,
    survived: usize,
}

/// Prints it; the answer is whether every mutant was noticed.
pub(super) fn print(domain: &str, results: &[(&Mutant, Verdict)], took: Duration) -> bool {
    let mut kinds: BTreeMap<Kind, Counts> = BTreeMap::new();
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for (mutant, verdict) in results {
        let counts = kinds.entry(mutant.kind).or_default();
        counts.all += 1;
        match verdict {
            Verdict::Noticed { file, line: _ } => *files.entry(file).or_default() += 1,
            Verdict::StructureAlone => {
                counts.structure += 1;
                println!("only the structure notices: {}", mutant.label);
            }
            Verdict::Unnoticed | Verdict::Equivalent => {
                counts.survived += 1;
                println!("NOBODY NOTICES: {}", mutant.label);
            }
            Verdict::Refused(error) => {
                counts.survived += 1;
                println!("CANNOT BE DROPPED: {}: {error}", mutant.label);
            }
        }
    }
    println!("\nnoticed by");
    for (file, count) in &files {
        println!("  {count:>5}  {file}");
    }
    println!();
    for (kind, Counts { all, structure, survived }) in &kinds {
        println!(
            "{:<20} {all:>5} dropped, {:>5} noticed by behaviour, {structure:>4} by structure alone, {survived:>4} unnoticed",
            kind.name(),
            all - structure - survived
        );
    }
    let survived: usize = kinds.values().map(|counts| counts.survived).sum();
    println!(
        "{domain}: {} noticed, {survived} unnoticed in {:.1} s",
        results.len() - survived,
        took.as_secs_f64()
    );
    survived == 0
}
