//! Several reports as one, for formats that know one document.

use live::Report;

use super::exhibit::{Exhibit, shift};

/// One report of all, in order; each comes with where its domain's texts begin in the exhibit.
pub(crate) fn merged(exhibit: &Exhibit, reports: Vec<(String, Report, u32)>) -> Report {
    let several = reports.len() > 1;
    let mut all = Report::default();
    let mut names = Vec::new();
    for (domain, mut report, first) in reports {
        shift(&mut report, first);
        let Report { schema: _, mut files, notes, elapsed } = report;
        if several {
            files.iter_mut().for_each(|file| file.domain = Some(domain.clone()));
            // Each domain has its `10_structure.sql`; a file of the user's has a path of its own.
            for file in files.iter_mut().filter(|file| exhibit.sources.find(&file.name).is_none()) {
                file.name = format!("{domain}/{}", file.name);
            }
        }
        all.files.extend(files);
        all.notes.extend(notes);
        all.elapsed = all.elapsed.saturating_add(elapsed);
        names.push(domain);
    }
    all.notes.dedup();
    all.schema = names.join(", ");
    all
}

#[cfg(test)]
mod tests {
    use diagnostics::{FileId, Sources, Span};
    use live::{Case, FileReport, Report};

    use super::*;

    #[test]
    fn places_and_names_survive_the_meeting_of_two_domains() {
        let mut exhibit = Exhibit::default();
        let domain = |name: &str| {
            let mut sources = Sources::default();
            sources.add(format!("{name}.graphql"), "type A\n");
            (sources, vec![(format!("{name}/tests/own.sql"), "select 1;\n".to_owned())])
        };
        let place = |sources: &Sources, case: &Case| sources.place(case.origin.unwrap());
        let case =
            |start| Case { origin: Some(Span { file: FileId(0), start, end: start + 1 }), ..Case::default() };
        let report = |own: &str, start| Report {
            files: vec![
                FileReport {
                    name: "10_structure.sql".into(),
                    cases: vec![case(start)],
                    ..FileReport::default()
                },
                FileReport { name: own.into(), ..FileReport::default() },
            ],
            ..Report::default()
        };
        let (a, b) = (domain("a"), domain("b"));
        let reports = vec![
            ("a".to_owned(), report("a/tests/own.sql", 0), exhibit.add(&a.0, &a.1)),
            ("b".to_owned(), report("b/tests/own.sql", 5), exhibit.add(&b.0, &b.1)),
        ];
        let all = merged(&exhibit, reports);
        let names: Vec<&str> = all.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["a/10_structure.sql", "a/tests/own.sql", "b/10_structure.sql", "b/tests/own.sql"]);
        assert_eq!(place(&exhibit.sources, &all.files[0].cases[0]), "a.graphql:1:1");
        assert_eq!(place(&exhibit.sources, &all.files[2].cases[0]), "b.graphql:1:6");
    }
}
