//! Did you mean … ?

use strsim::osa_distance;

use crate::Replacement;

/// What somebody who misspelled a name most likely meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meant<'a> {
    name: &'a str,
    alone: bool,
}

impl<'a> Meant<'a> {
    /// The name.
    #[must_use]
    pub fn name(self) -> &'a str {
        self.name
    }

    /// Is no other candidate as near as this one?
    #[must_use]
    pub fn is_alone(self) -> bool {
        self.alone
    }

    /// A text that says the name; as certain as the name itself.
    #[must_use]
    pub fn within(self, text: impl Into<String>) -> Replacement {
        if self.alone { Replacement::from(text.into()) } else { Replacement::guess(text) }
    }
}

impl std::ops::Deref for Meant<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.name
    }
}

impl std::fmt::Display for Meant<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// The candidate that `name` is most likely a misspelling of; the first of equals.
///
/// Another spelling of the same letters (`displayname`, `display_name`) always counts. Otherwise
/// about one letter in three may be wrong: looser, and the suggestion misleads more than it helps.
#[must_use]
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<Meant<'a>> {
    let wanted = folded(name);
    let allowed = (wanted.chars().count() / 3).max(1);
    let letters = letters_of(name);
    let mut best: Option<(usize, Meant<'a>)> = None;
    for candidate in candidates {
        // Cheap refusals first: schemas have thousands of types. One wrong letter takes at most
        // one letter away and brings one in.
        let changed = (letters ^ letters_of(candidate)).count_ones() as usize;
        if candidate == name || changed > 2 * allowed {
            continue;
        }
        let spelling = folded(candidate);
        let distance = osa_distance(&wanted, &spelling);
        // A one-letter name is within one letter of every other: only its own letters count.
        let near = distance == 0 || (distance <= allowed && distance < spelling.chars().count().max(2) - 1);
        match &mut best {
            _ if !near => {}
            Some((least, meant)) if distance == *least => meant.alone &= meant.name == candidate,
            Some((least, _)) if distance > *least => {}
            Some(_) | None => best = Some((distance, Meant { name: candidate, alone: true })),
        }
    }
    best.map(|(_, meant)| meant)
}

/// Which letters and digits occur, whatever their case.
fn letters_of(name: &str) -> u64 {
    name.bytes().filter(|byte| *byte != b'_').fold(0, |set, byte| set | 1 << (byte.to_ascii_lowercase() & 63))
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::Meant;

    fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        super::suggest(name, candidates).map(Meant::name)
    }

    #[test]
    fn finds_slips_and_other_spellings() {
        let fields = ["displayName", "department", "manager", "id"];
        assert_eq!(suggest("displayname", fields), Some("displayName"));
        assert_eq!(suggest("display_name", fields), Some("displayName"));
        assert_eq!(suggest("DISPLAY_NAME", fields), Some("displayName"));
        assert_eq!(suggest("maneger", fields), Some("manager"));
        assert_eq!(suggest("mangaer", fields), Some("manager"));
        assert_eq!(suggest("departement", fields), Some("department"));
    }

    #[test]
    fn keeps_silent_rather_than_mislead() {
        let fields = ["displayName", "department", "manager", "id"];
        assert_eq!(suggest("salary", fields), None);
        assert_eq!(suggest("x", ["y", "z"]), None);
        assert_eq!(suggest("id", ["of", "by"]), None);
        assert_eq!(suggest("name", []), None);
    }

    #[test]
    fn the_nearest_wins_and_of_equals_the_first() {
        assert_eq!(suggest("SELEC", ["SELF", "SELECT", "DELETE"]), Some("SELECT"));
        assert_eq!(suggest("cat1", ["cat2", "cat3"]), Some("cat2"));
        let is_alone = |name, candidates: &[&'static str]| {
            super::suggest(name, candidates.iter().copied()).map(Meant::is_alone)
        };
        assert_eq!(is_alone("cat1", &["cat2", "cat3"]), Some(false));
        assert_eq!(is_alone("SELEC", &["SELF", "SELECT", "DELETE"]), Some(true));
        // One name from two places is one name; a nearer one makes the others not count.
        assert_eq!(is_alone("cat1", &["cat2", "cat2"]), Some(true));
        assert_eq!(is_alone("cat_1", &["cat2", "cat3", "cat1"]), Some(true));
    }
}
