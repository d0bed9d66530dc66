//! Did you mean … ?

use strsim::osa_distance;

/// The candidate that `name` is most likely a misspelling of; the first of equals.
///
/// Another spelling of the same letters (`displayname`, `display_name`) always counts. Otherwise
/// about one letter in three may be wrong: looser, and the suggestion misleads more than it helps.
#[must_use]
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = folded(name);
    let allowed = (wanted.chars().count() / 3).max(1);
    let letters = letters_of(name);
    let mut best: Option<(usize, &'a str)> = None;
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
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
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
    use super::suggest;

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
    }
}
