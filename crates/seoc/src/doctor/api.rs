//! What a project's `config.toml` says, against what its schemas ask of it.

use compiler::{Ground, Setting, Wanted};

use super::Sign;
use crate::project::Project;

/// Where the Supabase CLI keeps its settings.
const CONFIG: &str = "supabase/config.toml";

/// The API serves the schemas that its settings name: a domain's own has to be among them, its helpers never.
pub(crate) fn api(project: &Project, grounds: &[Ground]) -> Vec<Sign> {
    let grounds: Vec<&Ground> = grounds.iter().filter(|ground| ground.on_supabase).collect();
    if grounds.is_empty() {
        return Vec::new();
    }
    let Ok(text) = std::fs::read_to_string(project.root.join(CONFIG)) else {
        let names: Vec<String> = grounds.iter().map(|ground| format!("`{}`", ground.schema)).collect();
        let text = format!("no {CONFIG}, so it cannot be seen here what the API serves");
        let advice = format!(
            "in the dashboard, under Settings, API, Exposed schemas, name {}; the output's config.toml has all that the schemas ask for",
            names.join(", ")
        );
        return vec![Sign::lacking(text, advice)];
    };
    signs(&text, &grounds)
}

fn signs(text: &str, grounds: &[&Ground]) -> Vec<Sign> {
    let settings: toml::Table = match toml::from_str(text) {
        Ok(settings) => settings,
        Err(error) => {
            return vec![Sign::lacking(format!("{CONFIG} is no TOML: {}", error.message()), "mend it")];
        }
    };
    let wanted = grounds.iter().flat_map(|ground| &ground.settings);
    wanted.flat_map(|setting| compared(&settings, setting)).collect()
}

/// What is said of one setting, against what should be.
fn compared(settings: &toml::Table, Setting { table, key, wanted }: &Setting) -> Vec<Sign> {
    let mut parts = table.iter();
    let first = parts.next().and_then(|part| settings.get(part));
    let said = parts.try_fold(first, |at, part| Some(at?.get(part))).flatten().and_then(|at| at.get(key));
    let section = table.join(".");
    let differs = |found: &str| {
        Sign::lacking(
            format!("the schema asks for {key} = {} under [{section}], and {found}", wanted.spelled()),
            format!("write it into {CONFIG}, and into the dashboard of what is deployed"),
        )
    };
    let other = |value: &toml::Value| differs(&format!("{CONFIG} says {value}"));
    let same = || vec![Sign::good(format!("{CONFIG} has {key} under [{section}] as the schema asks"))];
    match wanted {
        Wanted::Switch(on, unsaid) => match said {
            Some(value) if value.as_bool() == Some(*on) => same(),
            Some(value) => vec![other(value)],
            None if on == unsaid => same(),
            None => vec![differs("nothing is said there")],
        },
        Wanted::Time(seconds) => match said {
            Some(value) if value.as_str().and_then(length) == Some(*seconds) => same(),
            Some(value) => vec![other(value)],
            None => vec![differs("nothing is said there")],
        },
        Wanted::Bytes(bytes) => match said {
            Some(value) if size(value).is_some_and(|said| said >= *bytes) => same(),
            Some(value) => vec![other(value)],
            // What the CLI takes when nothing is said.
            None if *bytes <= 50 << 20 => same(),
            None => vec![differs("nothing is said there, which is 50MiB")],
        },
        Wanted::Among(own, never) => served(said, own, never),
    }
}

fn served(said: Option<&toml::Value>, own: &str, never: &str) -> Vec<Sign> {
    // What the CLI serves when nothing is said.
    let served: Vec<&str> = match said.and_then(toml::Value::as_array) {
        Some(list) => list.iter().filter_map(toml::Value::as_str).collect(),
        None => vec!["public", "graphql_public"],
    };
    let mut signs = vec![if served.contains(&own) {
        Sign::good(format!("the API serves schema {own}"))
    } else {
        Sign::lacking(
            format!("the API does not serve schema {own}: calls of clients are answered with PGRST106"),
            format!("add \"{own}\" to `schemas` under `[api]` in {CONFIG}"),
        )
    }];
    if served.contains(&never) {
        signs.push(Sign::broken(
            format!("the API serves schema {never}, which holds what no client may call"),
            format!("take \"{never}\" out of `schemas` under `[api]` in {CONFIG}"),
        ));
    }
    signs
}

/// A length of time as Go writes it, `1h30m`, in seconds.
fn length(text: &str) -> Option<u64> {
    let mut seconds = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let (number, unit) = rest.split_at(digits);
        let factor = match unit.chars().next()? {
            'h' => 3600,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        seconds += number.parse::<u64>().ok()? * factor;
        rest = &unit[1..];
    }
    (!text.is_empty()).then_some(seconds)
}

/// A size as the CLI reads it: `50MiB`, `50MB`, `50m` are one.
fn size(value: &toml::Value) -> Option<i64> {
    let Some(text) = value.as_str() else { return value.as_integer() };
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let factor = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1 << 30,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(factor)
}

#[cfg(test)]
mod tests {
    use compiler::{Ground, Setting, Wanted};

    use super::super::State;
    use super::signs;

    fn ground(settings: Vec<Setting>) -> Ground {
        Ground {
            extensions: Vec::new(),
            schema: "shop".to_owned(),
            private_schema: "shop_private".to_owned(),
            on_supabase: true,
            jobs: Vec::new(),
            settings,
        }
    }

    fn setting(table: &str, key: &'static str, wanted: Wanted) -> Setting {
        Setting { table: table.split('.').map(str::to_owned).collect(), key, wanted }
    }

    fn states(text: &str) -> Vec<State> {
        let among = Wanted::Among("shop".to_owned(), "shop_private".to_owned());
        let ground = ground(vec![setting("api", "schemas", among)]);
        signs(text, &[&ground]).into_iter().map(|sign| sign.state).collect()
    }

    #[test]
    fn the_own_schema_is_served_and_the_helpers_are_not() {
        assert_eq!(states("[api]\nschemas = [\"public\", \"shop\"]"), [State::Good]);
        assert_eq!(states("[api]\nschemas = [\"public\"]"), [State::Lacking]);
        assert_eq!(states("[db]\nport = 1"), [State::Lacking]);
        assert_eq!(states("[api]\nschemas = [\"shop\", \"shop_private\"]"), [State::Good, State::Broken]);
        assert_eq!(states("[api"), [State::Lacking]);
    }

    #[test]
    fn what_is_said_is_held_against_what_is_asked_for() {
        let seen = |setting: &Setting, text: &str| {
            let signs = signs(text, &[&ground(vec![setting.clone()])]);
            signs.into_iter().map(|sign| sign.state).collect::<Vec<_>>()
        };
        let closed = setting("auth", "enable_signup", Wanted::Switch(false, true));
        assert_eq!(seen(&closed, "[auth]\nenable_signup = false"), [State::Good]);
        for text in ["[auth]\nenable_signup = true", "[auth]", "[auth.email]\nenable_signup = false", ""] {
            assert_eq!(seen(&closed, text), [State::Lacking], "{text}");
        }
        let open = setting("auth", "enable_signup", Wanted::Switch(true, true));
        assert_eq!(seen(&open, ""), [State::Good]);
        let day = setting("auth.sessions", "timebox", Wanted::Time(8 * 3600));
        for text in ["8h", "8h0m0s", "480m", "28800s", "7h60m"] {
            assert_eq!(
                seen(&day, &format!("[auth.sessions]\ntimebox = \"{text}\"")),
                [State::Good],
                "{text}"
            );
        }
        for text in ["24h", "8", "", "8 hours", "8h1s"] {
            assert_eq!(
                seen(&day, &format!("[auth.sessions]\ntimebox = \"{text}\"")),
                [State::Lacking],
                "{text}"
            );
        }
        assert_eq!(seen(&day, "[auth]\nenabled = true"), [State::Lacking]);
        let files = setting("storage", "file_size_limit", Wanted::Bytes(50 << 20));
        for (text, expected) in [
            ("\"50MiB\"", State::Good),
            ("\"50MB\"", State::Good),
            ("\"1GB\"", State::Good),
            ("52428800", State::Good),
            ("\"49MB\"", State::Lacking),
            ("\"much\"", State::Lacking),
        ] {
            assert_eq!(seen(&files, &format!("[storage]\nfile_size_limit = {text}")), [expected], "{text}");
        }
        assert_eq!(seen(&files, ""), [State::Good]);
        let hook = setting("functions.hook-in", "verify_jwt", Wanted::Switch(false, true));
        assert_eq!(seen(&hook, "[functions.hook-in]\nverify_jwt = false"), [State::Good]);
        assert_eq!(seen(&hook, "[functions.other]\nverify_jwt = false"), [State::Lacking]);
    }

    #[test]
    fn what_is_written_is_what_is_asked_for() {
        for (wanted, text) in [
            (Wanted::Time(8 * 3600), "\"8h\""),
            (Wanted::Time(90 * 60), "\"90m\""),
            (Wanted::Time(61), "\"61s\""),
            (Wanted::Bytes(50 << 20), "\"50MiB\""),
            (Wanted::Bytes(1000), "\"1000\""),
            (Wanted::Switch(false, true), "false"),
        ] {
            assert_eq!(wanted.spelled(), text);
            let read = setting("a.b", "c", wanted);
            let signs = signs(&format!("[a.b]\nc = {text}"), &[&ground(vec![read])]);
            assert_eq!(signs[0].state, State::Good, "{text}");
        }
    }
}
