//! `@counter(into:, field:, when:, per:, by:, resets:, scope:, roles:)`: how many rows there are.

mod call;

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Span, codes, suggest};
use sql::reference::ReferenceKind;

use super::partition::every;
use crate::arguments::{Arguments, Word};
use crate::build::{Builder, Meaning, directives};
use crate::{
    Attribute, Builtin, CompositeId, Counter, FieldId, Function, Owner, Parsed, Purpose, RetentionAction,
    TableId, Tenancy, Type,
};

/// Reads the directives, and adds the functions that tell the numbers.
pub(crate) fn decode(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    refuse_views(builder);
    let mut sound = true;
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "counter") {
            let counter = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            sound &= counter.is_some();
            builder.table_mut(table).counters.extend(counter);
        }
    }
    // What is missing may be missing because it was wrong.
    if sound {
        let groups = groups(builder);
        for (into, counters) in groups {
            if agree(builder, into, &counters) {
                functions.extend(call::function(builder, into, &counters));
            }
        }
    }
}

/// Rows of a view are made of others.
fn refuse_views(builder: &mut Builder<'_>) {
    for ty in builder.schema.types.values() {
        let has = |name: &'static str| directives(&ty.directives, name).next();
        let Some((counter, view)) = has("counter").zip(has("view").or_else(|| has("materializedView")))
        else {
            continue;
        };
        builder.found.push(
            Diagnostic::new(
                codes::COUNTER,
                counter.span,
                format!("`{}` is a view, and nothing happens when its rows come and go", ty.name.text),
            )
            .also(view.span, "made of others")
            .help("count the rows of the tables it is made of"),
        );
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Counter> {
    let span = arguments.span();
    let (into, field) = (arguments.word("into"), arguments.word("field"));
    let (when, per) = (arguments.text("when"), arguments.word("per"));
    let (by, resets) = (arguments.word("by"), arguments.word("resets"));
    let (scope, roles) = (arguments.word("scope"), arguments.words("roles"));
    let into = target(builder, into?)?;
    let field = number(builder, into, field?)?;
    let per = match per {
        Some(word) => Some(key(builder, table, word)?),
        None => None,
    };
    let by = match (by, resets) {
        (Some(word), Some(width)) => {
            let field = time(builder, table, word)?;
            Some((field, every(builder, span, Some(width))?))
        }
        (None, Some(width)) => {
            let help = "name the field with `by`, or remove `resets`";
            builder.error(codes::COUNTER, width.span, "nothing says by which time rows are counted", help);
            return None;
        }
        (Some(word), None) => {
            let help = "say it with `resets: DAY`, or remove `by`";
            builder.error(codes::COUNTER, word.span, "nothing says how long a time is counted for", help);
            return None;
        }
        (None, None) => None,
    };
    let everybody = scope.is_some_and(|word| word.text == "GLOBAL");
    if builder.table(table).tenancy == Tenancy::Root && !everybody {
        let graphql = builder.table(table).graphql.clone();
        builder.error(
            codes::COUNTER,
            span,
            format!("each row of `{graphql}` is a tenant, so a tenant would always count one"),
            "write `scope: GLOBAL`: workers may ask how many there are",
        );
        return None;
    }
    if let (Some(roles), true) = (&roles, everybody) {
        let at = roles.first().map_or(span, |word| word.span);
        let help = "remove `roles`, or `scope: GLOBAL`";
        builder.error(
            codes::COUNTER,
            at,
            "rows of all tenants are counted for workers, who have no role",
            help,
        );
        return None;
    }
    let roles = builder.find_roles(&roles.unwrap_or_default())?;
    drops(builder, table, span)?;
    let when = match when {
        Some(text) => {
            let expr = builder.expr(text, Purpose::Counted, Owner::Table(table))?;
            let looks = builder.fragments.last().is_some_and(|fragment| match &fragment.parsed {
                Parsed::Expr(parsed) => {
                    parsed.references.iter().any(|it| matches!(it.kind, ReferenceKind::Relation { .. }))
                }
                Parsed::Query(_) | Parsed::Block(_) => true,
            });
            if looks {
                builder.error(
                    codes::COUNTER,
                    text.span_of(0..text.value.len()),
                    "the condition looks at other rows, whose changes are not noticed here",
                    "decide by the fields of the row alone",
                );
                return None;
            }
            Some(expr)
        }
        None => None,
    };
    Some(Counter { span, into, field, when, per, by, everybody, roles })
}

/// The type that the number stands in.
fn target(builder: &mut Builder<'_>, word: Word<'_>) -> Option<CompositeId> {
    match builder.meaning(word.text) {
        Meaning::Composite(id) => Some(id),
        Meaning::Table(id) => {
            builder.found.push(
                Diagnostic::new(
                    codes::COUNTER,
                    word.span,
                    format!("`{}` is a table, and whoever writes would wait for its one row", word.text),
                )
                .also(builder.table(id).span, "a table")
                .help("name a type without `@table`: a function makes it of the numbers"),
            );
            None
        }
        _ => {
            let names: Vec<&str> = builder.composites.iter().map(|it| it.graphql.as_str()).collect();
            let help = match suggest(word.text, names.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("declare it: `type {} {{ total: BigInt! }}`", word.text),
            };
            builder.error(
                codes::COUNTER,
                word.span,
                format!("there is no type `{}` for numbers", word.text),
                help,
            );
            None
        }
    }
}

fn number(builder: &mut Builder<'_>, into: CompositeId, word: Word<'_>) -> Option<usize> {
    let composite = &builder.composites[into.index()];
    let Some(at) = composite.fields.iter().position(|field| field.graphql == word.text) else {
        let names = composite.fields.iter().map(|field| field.graphql.as_str());
        let unknown = crate::build::unknown_field(word, &composite.graphql, names);
        builder.found.push(unknown);
        return None;
    };
    let field = &composite.fields[at];
    let counts = matches!(field.ty, Attribute::Value(Type::Builtin(Builtin::BigInt | Builtin::Integer)));
    if !counts || field.list || field.nullable {
        let found =
            Diagnostic::new(codes::COUNTER, word.span, format!("`{}` holds no number of rows", word.text))
                .also(field.span, "declared here")
                .help("make it a `BigInt!`");
        builder.found.push(found);
        return None;
    }
    Some(at)
}

/// A value that is written alike whatever the settings of a session are.
fn key<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    if let Some(pii) = &column.pii {
        let found = Diagnostic::new(
            codes::COUNTER,
            word.span,
            format!(
                "`{}` is masked for whoever may not read it, and its values would stand among the counts",
                word.text
            ),
        )
        .also(pii.span, "data about a person")
        .help("count per another field, such as the relation to the person");
        builder.found.push(found);
        return None;
    }
    let fits = matches!(
        builder.builtin(column.ty),
        Builtin::Uuid | Builtin::Text | Builtin::Integer | Builtin::BigInt | Builtin::Boolean | Builtin::Date
    );
    if fits && !column.list {
        return Some(id);
    }
    let found =
        Diagnostic::new(codes::COUNTER, word.span, format!("rows cannot be counted per `{}`", word.text))
            .also(field.span, "declared here")
            .help("count per relation, text, whole number, enumeration or date; for times there is `by`");
    builder.found.push(found);
    None
}

fn time<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    if matches!(builder.builtin(column.ty), Builtin::DateTime | Builtin::Date) && !column.list {
        return Some(id);
    }
    let found = Diagnostic::new(codes::COUNTER, word.span, format!("`{}` is no time", word.text))
        .also(field.span, "declared here")
        .help("name a `DateTime` or a `Date`");
    builder.found.push(found);
    None
}

/// Rows that go with a dropped partition are not noticed.
fn drops(builder: &mut Builder<'_>, table: TableId, span: Span) -> Option<()> {
    let declared = builder.table(table);
    let Some(retention) = declared.retention.as_ref().filter(|_| !declared.partitions.is_empty()) else {
        return Some(());
    };
    match retention.action {
        RetentionAction::Delete | RetentionAction::Anonymize { .. } => Some(()),
        RetentionAction::Drop | RetentionAction::Archive { .. } => {
            let message = "rows that go with a whole partition would be counted on";
            let found = Diagnostic::new(codes::COUNTER, span, message)
                .also(retention.span, "drops partitions")
                .help("write `action: DELETE`, or count what is there in a function");
            builder.found.push(found);
            None
        }
    }
}

type Groups = BTreeMap<CompositeId, Vec<(TableId, Counter)>>;

fn groups(builder: &Builder<'_>) -> Groups {
    let mut groups = Groups::new();
    for table in builder.table_ids() {
        for counter in &builder.table(table).counters {
            groups.entry(counter.into).or_default().push((table, counter.clone()));
        }
    }
    groups
}

/// Is each field counted once, and everything asked for alike?
fn agree(builder: &mut Builder<'_>, into: CompositeId, counters: &[(TableId, Counter)]) -> bool {
    let mut found: Vec<Diagnostic> = Vec::new();
    let composite = &builder.composites[into.index()];
    for (at, field) in composite.fields.iter().enumerate() {
        let mut own =
            counters.iter().filter(|(_, counter)| counter.field == at).map(|(_, counter)| counter.span);
        match (own.next(), own.next()) {
            (None, _) => found.push(
                Diagnostic::new(codes::COUNTER, field.span, format!("nothing counts `{}`", field.graphql))
                    .also(counters[0].1.span, "others are counted")
                    .help("add a `@counter` for it, or take it out of the type"),
            ),
            (Some(first), Some(second)) => found.push(
                Diagnostic::new(codes::COUNTER, second, format!("`{}` is counted twice", field.graphql))
                    .also(first, "here, too")
                    .help("give each number a field of its own"),
            ),
            (Some(_), None) => {}
        }
    }
    let (first_table, first) = &counters[0];
    let per = |table: TableId, counter: &Counter| {
        counter
            .per
            .and_then(|field| builder.field(table, field).column())
            .map(|column| builder.builtin(column.ty))
    };
    for (table, counter) in &counters[1..] {
        let differs = if counter.everybody != first.everybody {
            "its rows are of other tenants than the others'"
        } else if counter.roles != first.roles {
            "other roles may ask for it than for the others"
        } else if per(*table, counter) != per(*first_table, first) {
            "it is counted per something else than the others"
        } else {
            continue;
        };
        found.push(
            Diagnostic::new(
                codes::COUNTER,
                counter.span,
                format!("one function tells all of `{}`, and {differs}", composite.graphql),
            )
            .also(first.span, "the first of them")
            .help("say the same, or count into a type of its own"),
        );
    }
    let agree = found.is_empty();
    builder.found.extend(found);
    agree
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};

    fn counted(counters: &str, fields: &str) -> String {
        format!(
            "{PEOPLE} type Stats {{ total: BigInt! {fields} }} \
             type Doc @table @tenant(by: \"company\") {counters} \
             {{ id: ID! company: Company! at: DateTime state: String! weight: Float }}"
        )
    }

    const TOTAL: &str = "@counter(into: \"Stats\", field: \"total\")";

    #[test]
    fn a_type_of_numbers_is_told_by_a_function() {
        let model = model(&counted(
            &format!(
                "{TOTAL} @counter(into: \"Stats\", field: \"today\", when: \"state = 'A'\", by: \"at\", resets: DAY)"
            ),
            "today: Int!",
        ));
        let function = model.functions.iter().find(|function| function.counter.is_some()).unwrap();
        let taken: Vec<&str> = function.arguments.iter().map(|it| it.graphql.as_str()).collect();
        assert_eq!((function.graphql.as_str(), taken.as_slice()), ("stats", ["at"].as_slice()));
        assert!(!function.is_for_service());
    }

    #[test]
    fn what_counts_nothing_is_refused() {
        let with = |counter: &str| findings(&counted(&format!("@counter({counter})"), ""));
        let first = |counter: &str| with(counter).first().cloned().unwrap_or_default();
        assert_eq!(first("into: \"Stat\", field: \"total\""), "E0741 \"Stat\"");
        assert_eq!(first("into: \"Company\", field: \"total\""), "E0741 \"Company\"");
        assert_eq!(first("into: \"Stats\", field: \"totl\""), "E0234 \"totl\"");
        assert_eq!(first("into: \"Stats\", field: \"total\", by: \"state\", resets: DAY"), "E0741 \"state\"");
        assert_eq!(first("into: \"Stats\", field: \"total\", resets: DAY"), "E0741 DAY");
        assert_eq!(first("into: \"Stats\", field: \"total\", by: \"at\""), "E0741 \"at\"");
        assert_eq!(first("into: \"Stats\", field: \"total\", per: \"weight\""), "E0741 \"weight\"");
        assert_eq!(findings(&counted(&format!("{TOTAL} {TOTAL}"), "")).len(), 1);
        assert_eq!(findings(&counted(TOTAL, "more: Int!")), ["E0741 more"]);
        assert_eq!(findings(&counted(&TOTAL.replace("total", "more"), "more: String!"))[0], "E0741 \"more\"");
    }
}
