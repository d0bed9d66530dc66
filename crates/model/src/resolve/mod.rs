//! What the user's SQL refers to, held against the schema.
//!
//! One pass over [`Model::fragments`]: every column, table, function and type that a fragment names is
//! looked up, as far as its text tells where the name comes from. What cannot be told (a column of a
//! table of another schema, say) is left to Postgres and `plpgsql_check` in `seoc test`.

mod column;
mod column_type;
mod keyword;
mod known;
mod recursion;
mod relation;
mod view;

use std::ops::Range;

use diagnostics::{Code, Diagnostic, Diagnostics, codes};
use sql::reference::{Reference, ReferenceKind, Scope};

use crate::{Fragment, Model, Owner, Parsed, Purpose, Volatility};

pub(crate) use known::{Known, TENANTS_WITH};

/// Looks everything up.
pub fn resolve(model: &Model, diagnostics: &mut Diagnostics) {
    let known = Known::new(model);
    for fragment in &model.fragments {
        let view = View::new(&known, fragment);
        for reference in view.references {
            match &reference.kind {
                ReferenceKind::Column { qualifier, name, assigned } => {
                    column::check(&view, reference, qualifier, name, *assigned, diagnostics);
                }
                ReferenceKind::Star { .. } => {}
                ReferenceKind::Relation { schema, name, access, .. } => {
                    relation::check_relation(&view, schema.as_ref(), name, diagnostics);
                    if let Some(schema) = schema {
                        view::check_use(&view, schema, name, *access, diagnostics);
                    }
                }
                ReferenceKind::Function { schema, name, arguments, keyword: false } => {
                    relation::check_function(
                        &view,
                        reference,
                        schema.as_ref(),
                        name,
                        *arguments,
                        diagnostics,
                    );
                }
                ReferenceKind::Function { keyword: true, name, .. } => {
                    keyword::check(&view, reference, name, diagnostics);
                }
                ReferenceKind::Type { schema, name } => {
                    relation::check_type(&view, schema.as_ref(), name, diagnostics);
                }
            }
        }
        check_immutable(&view, diagnostics);
        check_immutable_body(&view, diagnostics);
        check_dynamic(&view, diagnostics);
        view::check(&view, diagnostics);
    }
    view::check_circles(&known, diagnostics);
    recursion::check(model, &known, diagnostics);
}

/// A fragment with what is needed to look things up and to point at them.
pub(crate) struct View<'a> {
    pub(crate) known: &'a Known<'a>,
    pub(crate) fragment: &'a Fragment,
    pub(crate) references: &'a [Reference],
    pub(crate) scopes: &'a [Scope],
}

impl<'a> View<'a> {
    pub(crate) fn new(known: &'a Known<'a>, fragment: &'a Fragment) -> Self {
        let (references, scopes) = match &fragment.parsed {
            Parsed::Expr(parsed) => (&parsed.references, &parsed.scopes),
            Parsed::Query(parsed) => (&parsed.references, &parsed.scopes),
            Parsed::Block(parsed) => (&parsed.references, &parsed.scopes),
        };
        Self { known, fragment, references, scopes }
    }

    /// A finding at a range of the fragment, shown in the user's own file.
    pub(crate) fn finding(&self, code: Code, range: &Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, self.fragment.text.span_of(range.clone()), message)
    }

    /// The function whose body or guard this is.
    pub(crate) fn function(&self) -> Option<&'a crate::Function> {
        match self.fragment.owner {
            Owner::Function(id) => self.known.model.functions.get(id.index()),
            Owner::Scalar(_) | Owner::Table(_) | Owner::View(_) => None,
        }
    }

    /// The view whose query this is, with the type of its rows.
    pub(crate) fn view(&self) -> Option<(&'a crate::Composite, &'a crate::View)> {
        let Owner::View(id) = self.fragment.owner else { return None };
        let composite = self.known.model.composites.get(id.index())?;
        Some((composite, composite.view.as_ref()?))
    }

    /// The table whose row the fragment speaks of.
    pub(crate) fn table(&self) -> Option<&'a crate::Table> {
        match self.fragment.owner {
            Owner::Table(id) => self.known.model.tables.get(id.index()),
            Owner::Scalar(_) | Owner::Function(_) | Owner::View(_) => None,
        }
    }
}

// An index or a check that asks for the time would be wrong as soon as it was right; Postgres refuses it
// (manual, CREATE INDEX: "must be immutable").
fn check_immutable(view: &View<'_>, diagnostics: &mut Diagnostics) {
    let what = match view.fragment.purpose {
        Purpose::IndexPredicate => "the predicate of an index",
        Purpose::Counted => "the condition of a counter",
        Purpose::Generated => "a generated column",
        Purpose::Check | Purpose::DomainCheck => "a check",
        Purpose::Default
        | Purpose::Anonymize
        | Purpose::PolicyUsing
        | Purpose::PolicyCheck
        | Purpose::TriggerWhen
        | Purpose::Payload
        | Purpose::Quota
        | Purpose::SignUp
        | Purpose::TriggerBody
        | Purpose::Guard
        | Purpose::FunctionBody
        | Purpose::View
        | Purpose::Fixture => return,
    };
    for call in sql::volatile_calls(view.references) {
        let message = format!("{what} may not ask for `{}`", call.name);
        diagnostics.push(
            view.finding(codes::NOT_IMMUTABLE, &call.range, message)
                .label("its answer changes with time, session or chance")
                .help("leave it out: an index over all rows serves the query as well, with the condition in the query"),
        );
    }
}

/// Not IMMUTABLE for Postgres, because some type's text depends on a setting; nobody else's rows come of them.
const FORMATTING: &[&str] = &[
    "array_to_json",
    "array_to_string",
    "concat",
    "concat_ws",
    "format",
    "json_build_array",
    "json_build_object",
    "jsonb_build_array",
    "jsonb_build_object",
    "row_to_json",
    "to_char",
    "to_json",
    "to_jsonb",
    "to_number",
];

// An answer of an IMMUTABLE function is kept with the plan: when the next caller on the connection runs the same statement, he gets
// that of the one before.
fn check_immutable_body(view: &View<'_>, diagnostics: &mut Diagnostics) {
    let Some(function) = view.function().filter(|function| function.volatility == Volatility::Immutable)
    else {
        return;
    };
    let asks = |reference: &&Reference| match &reference.kind {
        ReferenceKind::Relation { .. } => true,
        ReferenceKind::Function { schema: Some(schema), name, .. }
            if schema.text == view.known.schema || schema.text == view.known.private =>
        {
            let called = view.known.function(&schema.text, &name.text);
            called.is_none_or(|called| called.volatility != Volatility::Immutable)
        }
        ReferenceKind::Function { name, .. } => {
            sql::has_volatile_call(std::slice::from_ref(*reference))
                && !FORMATTING.contains(&name.text.as_str())
        }
        ReferenceKind::Column { .. } | ReferenceKind::Star { .. } | ReferenceKind::Type { .. } => false,
    };
    let Some(asked) = view.references.iter().find(asks) else { return };
    let message = format!("`{}` is IMMUTABLE, and asks what may change", function.graphql);
    diagnostics.push(
        view.finding(codes::NOT_IMMUTABLE, &asked.range, message)
            .label("its answer for one caller would be kept and given to the next")
            .also(function.span, "declared here")
            .help("leave `volatility` out: a Query is STABLE"),
    );
}

fn check_dynamic(view: &View<'_>, diagnostics: &mut Diagnostics) {
    let Parsed::Block(body) = &view.fragment.parsed else { return };
    for dynamic in body.dynamic.iter().filter(|dynamic| dynamic.concatenated || dynamic.unquoted_format) {
        diagnostics.push(
            view.finding(codes::DYNAMIC_SQL, &dynamic.range, "a statement is put together from text")
                .label("a value in here can become SQL")
                .help("use `format` with %I for names and %L for values, or pass values with `using`"),
        );
    }
}
