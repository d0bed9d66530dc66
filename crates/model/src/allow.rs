//! `@allow(code:, reason:)`: silences one warning at one place.

use diagnostics::{Code, Diagnostic, Diagnostics, FileId, Severity, Sources, Span, codes};
use syntax::Schema;
use syntax::ast::{Directive, Field, InputValue, TypeKind};

use crate::arguments::Arguments;
use crate::build::locate;

/// An `@allow` and everything it reaches.
#[derive(Debug)]
struct Allowance {
    span: Span,
    code: Code,
    reach: Reach,
    used: bool,
}

#[derive(Debug)]
enum Reach {
    /// On the schema: everything.
    All,
    /// The element, what belongs to it in other places, and the SQL files it names.
    Parts(Vec<Span>),
}

/// Every `@allow` of a schema.
#[derive(Debug, Default)]
pub struct Allowances {
    allowances: Vec<Allowance>,
    wrong: Diagnostics,
}

impl Allowances {
    /// Reads them.
    #[must_use]
    pub fn read(sources: &Sources, schema: &Schema) -> Self {
        let mut wrong = Diagnostics::default();
        let mut allowances = Vec::new();
        collect(sources, schema, &mut |directive, reach| {
            allowances.extend(decode(directive, reach, &mut wrong));
        });
        Self { allowances, wrong }
    }

    /// Takes out the warnings that the schema allows, and warns of permissions that nothing uses.
    ///
    /// A warning is silenced when its main place lies in the element that carries the `@allow`, or
    /// in an SQL file that the element names. When there are errors, unused permissions are not
    /// reported: the warning they wait for may not have been looked for.
    pub fn apply(self, found: &mut Vec<Diagnostic>) {
        let Self { mut allowances, wrong } = self;
        silence(&mut allowances, found);
        let has_errors =
            found.iter().any(|diagnostic| diagnostic.severity == Severity::Error) || wrong.has_errors();
        if !has_errors {
            found.extend(allowances.iter().filter(|it| !it.used).map(|it| {
                Diagnostic::new(
                    codes::UNUSED_ALLOW,
                    it.span,
                    format!("there is no {} here to allow", it.code),
                )
                .help("remove it")
            }));
        }
        found.extend(wrong);
        found.sort_by(|a, b| (a.span(), a.code, &a.message).cmp(&(b.span(), b.code, &b.message)));
    }
}

fn silence(allowances: &mut [Allowance], found: &mut Vec<Diagnostic>) {
    found.retain(|diagnostic| {
        let Some(span) = diagnostic.span().filter(|_| diagnostic.severity == Severity::Warning) else {
            return true;
        };
        let mut silenced = false;
        for allowance in allowances.iter_mut().filter(|it| it.code == diagnostic.code && it.reach.holds(span))
        {
            allowance.used = true;
            silenced = true;
        }
        !silenced
    });
}

impl Reach {
    fn holds(&self, span: Span) -> bool {
        match self {
            Self::All => true,
            Self::Parts(parts) => parts
                .iter()
                .any(|part| part.file == span.file && part.start <= span.start && span.end <= part.end),
        }
    }
}

fn decode(directive: &Directive, reach: Reach, wrong: &mut Diagnostics) -> Option<Allowance> {
    let mut arguments = Arguments::new(directive);
    let spelling = arguments.text("code")?;
    let code = Code::find(&spelling.value);
    match code {
        Some(code) if code.severity() == Severity::Warning => {
            Some(Allowance { span: directive.span, code, reach, used: false })
        }
        Some(code) => {
            wrong.push(
                Diagnostic::new(
                    codes::ALLOW,
                    spelling.span,
                    format!("{code} is an error and cannot be allowed"),
                )
                .help(format!("`seoc explain {code}` says how to mend it")),
            );
            None
        }
        None => {
            wrong.push(
                Diagnostic::new(
                    codes::ALLOW,
                    spelling.span,
                    format!("there is no finding `{}`", spelling.value),
                )
                .help("write the code as the finding shows it, such as `W0501`"),
            );
            None
        }
    }
}

fn collect<'a>(sources: &Sources, schema: &'a Schema, give: &mut dyn FnMut(&'a Directive, Reach)) {
    let mut at = |directives: &'a [Directive], parts: &dyn Fn() -> Vec<Span>| {
        for directive in directives.iter().filter(|directive| directive.name.text == "allow") {
            give(directive, Reach::Parts(parts()));
        }
    };
    for ty in schema.types.values() {
        let fields: &[Field] = match &ty.kind {
            TypeKind::Object { implements: _, fields } | TypeKind::Interface { implements: _, fields } => {
                fields
            }
            TypeKind::Scalar | TypeKind::Union { .. } | TypeKind::Enum { .. } | TypeKind::Input { .. } => &[],
        };
        at(&ty.directives, &|| {
            // Fields and directives of extensions lie elsewhere.
            let mut parts = vec![ty.span];
            parts.extend(ty.directives.iter().map(|directive| directive.span));
            parts.extend(fields.iter().map(|field| field.span));
            parts.extend(files(sources, &ty.directives));
            parts.extend(fields.iter().flat_map(|field| files(sources, &field.directives)));
            parts
        });
        for field in fields {
            at(&field.directives, &|| {
                let mut parts = vec![field.span];
                parts.extend(files(sources, &field.directives));
                parts
            });
            for InputValue { span, directives, .. } in &field.arguments {
                at(directives, &|| vec![*span]);
            }
        }
    }
    for directive in schema.schema.directives.iter().filter(|directive| directive.name.text == "allow") {
        give(directive, Reach::All);
    }
}

/// The SQL files that directives name, whole.
fn files(sources: &Sources, directives: &[Directive]) -> Vec<Span> {
    let named = directives.iter().filter_map(|directive| {
        let word = Arguments::new(directive).word("file")?;
        let file: FileId = sources.find(&locate(sources.get(word.span.file).name(), word.text)?)?;
        let end = sources.get(file).text().len() as u32;
        Some(Span { file, start: 0, end })
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use diagnostics::{Diagnostic, Span, codes};

    use super::Allowances;
    use crate::testing::build_with;

    /// Warns at each place that the text has, and gives what is left.
    fn left(sdl: &str, files: &[(&str, &str)], places: &[&str]) -> Vec<String> {
        let built = build_with(sdl, files);
        let mut found = built.found;
        for place in places {
            for (file, source) in built.sources.iter().skip(1) {
                if let Some(start) = source.text().find(place) {
                    let span = Span { file, start: start as u32, end: (start + place.len()) as u32 };
                    found.push(Diagnostic::new(codes::NO_POLICY, span, "nobody may"));
                }
            }
        }
        Allowances::read(&built.sources, &built.schema).apply(&mut found);
        found
            .iter()
            .map(|it| format!("{} {}", it.code, it.span().map_or("", |span| built.sources.slice(span))))
            .collect()
    }

    #[test]
    fn a_warning_is_silenced_in_the_element_that_allows_it_and_nowhere_else() {
        let allow = "@allow(code: \"W0501\", reason: \"r\")";
        let sdl = format!(
            "type Aa @table {allow} {{ id: ID! b: Int }} type Cc @table {{ id: ID! d: Int {allow} }}"
        );
        assert_eq!(left(&sdl, &[], &["Aa", "b: Int", "Cc", "d: Int"]), ["W0501 Cc"]);
        assert_eq!(left(&sdl, &[], &["Aa"]), [format!("W0290 {allow}")]);
        let everywhere = "extend schema @allow(code: \"W0501\", reason: \"r\") type Aa @table { id: ID! }";
        assert_eq!(left(everywhere, &[], &["Aa"]), [] as [&str; 0]);
    }

    #[test]
    fn the_files_of_an_element_belong_to_it() {
        let sdl = "type Query { f: Int! @rpc(file: \"f.sql\", language: SQL) @allow(code: \"W0501\", reason: \"r\") }";
        assert_eq!(left(sdl, &[("schemas/app/f.sql", "select 40 + 2")], &["40 + 2"]), [] as [&str; 0]);
    }

    #[test]
    fn errors_cannot_be_allowed() {
        let sdl = "type A @table @allow(code: \"E0301\", reason: \"r\") @allow(code: \"W9\", reason: \"r\") { a: Int }";
        assert_eq!(left(sdl, &[], &[]), ["E0301 A", "E0251 \"E0301\"", "E0251 \"W9\""]);
    }
}
