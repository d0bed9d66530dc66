//! What a thing is said to be: its description, and what GraphQL's own directives add to it.

use syntax::ast::{Directive, Text};

use crate::arguments::Arguments;

/// The reason GraphQL gives when none is written (specification, section 3.13.3).
const NO_REASON: &str = "No longer supported";

/// The description with a line for `@deprecated` and `@specifiedBy`, so that comments in the
/// database and in the clients say it too.
pub(crate) fn describe(description: Option<&Text>, directives: &[Directive]) -> Option<String> {
    let mut parts: Vec<String> = description.map(|text| text.value.clone()).into_iter().collect();
    for directive in directives {
        let mut arguments = Arguments::new(directive);
        match directive.name.text.as_str() {
            "deprecated" => {
                let reason = arguments.text("reason").map_or(NO_REASON, |text| text.value.as_str());
                parts.push(format!("@deprecated {reason}"));
            }
            "specifiedBy" => {
                parts.extend(arguments.text("url").map(|text| format!("Specified by {}", text.value)));
            }
            _ => {}
        }
    }
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}
