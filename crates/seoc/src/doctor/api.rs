//! What Supabase's API serves.

use compiler::Ground;

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
        let advice =
            format!("in the dashboard, under Settings, API, Exposed schemas, name {}", names.join(", "));
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
    let list = settings.get("api").and_then(|api| api.get("schemas")).and_then(toml::Value::as_array);
    // What the CLI serves when nothing is said.
    let served: Vec<&str> = match list {
        Some(list) => list.iter().filter_map(toml::Value::as_str).collect(),
        None => vec!["public", "graphql_public"],
    };
    let mut signs = Vec::new();
    for Ground { schema, private_schema, .. } in grounds {
        signs.push(if served.contains(&schema.as_str()) {
            Sign::good(format!("the API serves schema {schema}"))
        } else {
            Sign::lacking(
                format!(
                    "the API does not serve schema {schema}: calls of clients are answered with PGRST106"
                ),
                format!("add \"{schema}\" to `schemas` under `[api]` in {CONFIG}"),
            )
        });
        if served.contains(&private_schema.as_str()) {
            signs.push(Sign::broken(
                format!("the API serves schema {private_schema}, which holds what no client may call"),
                format!("take \"{private_schema}\" out of `schemas` under `[api]` in {CONFIG}"),
            ));
        }
    }
    signs
}

#[cfg(test)]
mod tests {
    use compiler::Ground;

    use super::super::State;
    use super::signs;

    fn states(text: &str) -> Vec<State> {
        let ground = Ground {
            extensions: Vec::new(),
            schema: "shop".to_owned(),
            private_schema: "shop_private".to_owned(),
            on_supabase: true,
            jobs: Vec::new(),
        };
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
}
