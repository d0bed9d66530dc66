//! Postgres on this machine.

use live::Installation;

use super::Sign;

/// The first minor version of each major one in which planner statistics no longer show rows that row level security hides:
/// CVE-2025-8713, <https://www.postgresql.org/support/security/CVE-2025-8713/>. They also have the mends of CVE-2024-10976,
/// plans that were kept for another role. Later major versions had it from the beginning.
const SAFE: [(u32, u32); 3] = [(15, 14), (16, 10), (17, 6)];

const SOURCE: &str = "https://www.postgresql.org/support/security/CVE-2025-8713/";

/// An extension, Debian's name for it, and what is lost without it.
const EXTENSIONS: [(&str, &str, &str); 5] = [
    ("pgtap", "pgtap", "no test can run"),
    ("plpgsql_check", "plpgsql-check", "the bodies of functions are not checked before they run"),
    ("pg_cron", "cron", "what is scheduled is tested, but its schedule is not"),
    ("pgcrypto", "", "what encrypts or signs cannot be tested"),
    ("vector", "pgvector", "embeddings cannot be tested"),
];

/// What was seen.
#[derive(Debug)]
pub(crate) struct Server {
    /// The lines about it.
    pub(crate) signs: Vec<Sign>,
    /// Would jobs be scheduled in the tests?
    pub(crate) has_cron: bool,
}

/// Looks for a server and its extensions.
pub(crate) fn server() -> Server {
    let installation = match Installation::find(&[], &[]) {
        Ok(installation) => installation,
        Err(error) => {
            let text = error.to_string();
            let (what, advice) = text.split_once('\n').unwrap_or((&text, "install Postgres 15 or later"));
            return Server { signs: vec![Sign::broken(what, advice.replace('\n', "; "))], has_cron: false };
        }
    };
    let mut signs = vec![version(&installation.version, installation.major)];
    signs[0].text.push_str(&format!(", {}", installation.bin.display()));
    for (name, package, loss) in EXTENSIONS {
        signs.push(if installation.extensions.contains(name) {
            Sign::good(format!("extension {name}"))
        } else {
            let advice = match package {
                "" => format!("apt-get install postgresql-contrib-{}", installation.major),
                package => installation.install_command(package),
            };
            let text = format!("no extension {name}: {loss}");
            if name == "pgtap" { Sign::broken(text, advice) } else { Sign::lacking(text, advice) }
        });
    }
    Server { signs, has_cron: installation.extensions.contains("pg_cron") }
}

/// Is the minor version one without known holes in row level security?
fn version(says: &str, major: u32) -> Sign {
    let number = says.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let number = number.unwrap_or(says);
    let minor = number.split_once('.').and_then(|(_, minor)| minor.parse::<u32>().ok());
    match SAFE.iter().find(|(of, _)| *of == major) {
        Some((_, least)) if minor.is_some_and(|minor| minor < *least) => Sign::lacking(
            format!(
                "Postgres {number} shows statistics of rows that row level security hides (CVE-2025-8713)"
            ),
            format!("update it to {major}.{least} or later, and the server you deploy to as well; {SOURCE}"),
        ),
        Some(_) | None => Sign::good(format!("Postgres {number}")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::version;

    #[test]
    fn holes_in_row_level_security_are_known_by_the_minor_version() {
        let state = |says: &str, major| version(says, major).state;
        assert_eq!(state("postgres (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)", 15), State::Lacking);
        assert_eq!(state("postgres (PostgreSQL) 15.14", 15), State::Good);
        assert_eq!(state("postgres (PostgreSQL) 16.9", 16), State::Lacking);
        assert_eq!(state("postgres (PostgreSQL) 17.6", 17), State::Good);
        assert_eq!(state("postgres (PostgreSQL) 18.0", 18), State::Good);
        assert_eq!(state("postgres (PostgreSQL) 19beta1", 19), State::Good);
    }
}
