//! Tables, functions and types that a fragment names.

use diagnostics::{Diagnostics, codes, suggest};
use sql::reference::{Name, Reference};

use super::View;

/// A table in FROM, or the target of a command.
pub(super) fn check_relation(
    view: &View<'_>,
    schema: Option<&Name>,
    name: &Name,
    diagnostics: &mut Diagnostics,
) {
    let known = view.known;
    let Some(schema) = schema else {
        // Bodies run with search_path = pg_catalog, pg_temp: a bare name is a catalog, a temporary table, or
        // somebody's trap.
        if name.text.starts_with("pg_") || is_made_here(view, &name.text) {
            return;
        }
        let finding = view
            .finding(codes::UNQUALIFIED, &name.range, format!("`{}` needs its schema", name.text))
            .note("functions and policies run with a fixed search_path, so that nobody can put another table in the way");
        let span = view.fragment.text.span_of(name.range.clone());
        diagnostics.push(match suggest(&name.text, known.table_names()) {
            Some(table) => {
                let full = format!("{}.{table}", known.schema);
                finding.help(format!("write `{full}`")).patch(span, table.within(full))
            }
            None => {
                finding.help(format!("write `{}.{}`, or the schema it lives in", known.schema, name.text))
            }
        });
        return;
    };
    let missing = if schema.text == known.schema {
        known.table(&name.text).is_none() && known.view(known.schema, &name.text).is_none()
    } else {
        schema.text == known.private
            && !known.is_private_table(&name.text)
            && known.view(known.private, &name.text).is_none()
    };
    if let (true, Some((composite, _))) = (missing, known.view(known.private, &name.text)) {
        let message = format!("`{}` is stored in `{}`", composite.graphql, known.private);
        let full = format!("{}.{}", known.private, name.text);
        diagnostics.push(
            view.finding(codes::UNKNOWN_RELATION, &name.range, message)
                .note("what is stored is bound by no policy, so no client may come near it")
                .help(format!("write `{full}`"))
                .patch(view.fragment.text.span_of(schema.range.clone()), known.private.to_owned()),
        );
        return;
    }
    if missing {
        let message = format!("there is no table `{}.{}`", schema.text, name.text);
        let finding = view.finding(codes::UNKNOWN_RELATION, &name.range, message);
        diagnostics.push(match suggest(&name.text, known.table_names()) {
            Some(table) => finding
                .help(format!("did you mean `{}.{table}`?", known.schema))
                .patch(view.fragment.text.span_of(name.range.clone()), table),
            None => finding.help("declare a type with @table, or write the name as the database has it"),
        });
    }
}

// A body may make temporary tables of its own.
fn is_made_here(view: &View<'_>, name: &str) -> bool {
    let text = view.fragment.text.value.to_ascii_lowercase();
    text.contains("create temp") && text.contains(name)
}

/// A call.
pub(super) fn check_function(
    view: &View<'_>,
    reference: &Reference,
    schema: Option<&Name>,
    name: &Name,
    arguments: usize,
    diagnostics: &mut Diagnostics,
) {
    let known = view.known;
    let span = view.fragment.text.span_of(name.range.clone());
    let Some(schema) = schema else {
        if let Some(home) = known.home_of_function(&name.text) {
            let full = format!("{home}.{}", name.text);
            diagnostics.push(
                view.finding(codes::UNQUALIFIED, &name.range, format!("`{}` needs its schema", name.text))
                    .help(format!("write `{full}`"))
                    .patch(span, full),
            );
        }
        return;
    };
    if schema.text != known.schema && schema.text != known.private {
        return;
    }
    match known.arity(&schema.text, &name.text) {
        None => {
            let message = format!("there is no function `{}.{}`", schema.text, name.text);
            let finding = view.finding(codes::UNKNOWN_FUNCTION, &name.range, message);
            diagnostics.push(match suggest(&name.text, known.function_names(&schema.text)) {
                Some(other) => finding.help(format!("did you mean `{}.{other}`?", schema.text)).patch(span, other),
                None => match known.home_of_function(&name.text) {
                    Some(home) => finding.help(format!("it lives in the other schema: write `{home}.{}`", name.text)),
                    None => finding.help("declare it as a field of Query or Mutation with @rpc, and @private if no client may call it"),
                },
            });
        }
        Some((least, most)) if arguments < least || arguments > most => {
            let takes = match (least, most) {
                (least, most) if least == most => count(most),
                (least, most) => format!("{least} to {}", count(most)),
            };
            let message = format!("`{}.{}` takes {takes}, not {arguments}", schema.text, name.text);
            diagnostics.push(
                view.finding(codes::WRONG_ARGUMENTS, &reference.range, message)
                    .help("pass what its declaration in the schema asks for"),
            );
        }
        Some(_) => {}
    }
}

fn count(arguments: usize) -> String {
    match arguments {
        0 => "no argument".to_owned(),
        1 => "1 argument".to_owned(),
        many => format!("{many} arguments"),
    }
}

/// The type of a cast or declaration.
pub(super) fn check_type(view: &View<'_>, schema: Option<&Name>, name: &Name, diagnostics: &mut Diagnostics) {
    let known = view.known;
    let span = view.fragment.text.span_of(name.range.clone());
    match schema {
        Some(schema) if schema.text == known.schema && !known.is_type(&name.text) => {
            let message = format!("there is no type `{}.{}`", schema.text, name.text);
            let finding = view.finding(codes::UNKNOWN_SQL_TYPE, &name.range, message);
            diagnostics.push(match suggest(&name.text, known.type_names()) {
                Some(other) => {
                    finding.help(format!("did you mean `{}.{other}`?", known.schema)).patch(span, other)
                }
                None => finding.help("declare a scalar, an enum or a table of that name"),
            });
        }
        None if known.is_type(&name.text) => {
            let full = format!("{}.{}", known.schema, name.text);
            diagnostics.push(
                view.finding(codes::UNQUALIFIED, &name.range, format!("`{}` needs its schema", name.text))
                    .help(format!("write `{full}`"))
                    .patch(span, full),
            );
        }
        Some(_) | None => {}
    }
}
