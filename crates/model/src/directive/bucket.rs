//! `@bucket(name:, size:, types:, path:, read:, write:)`: files that belong to a tenant and its rows.

use diagnostics::{Diagnostic, Span, codes};
use heck::ToLowerCamelCase as _;
use syntax::ast::Text;

use crate::arguments::{Arguments, Word};
use crate::build::Builder;
use crate::{Bucket, Builtin, Command, FieldId, PathPart, Platform, RoleId, TableId, Tenancy};

/// The buckets, by table, then in source order.
pub(crate) fn decode(builder: &mut Builder<'_>) -> Vec<Bucket> {
    let mut buckets: Vec<Bucket> = Vec::new();
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "bucket") {
            let bucket = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            let Some(bucket) = bucket else { continue };
            if let Some(first) = buckets.iter().find(|other| other.name == bucket.name) {
                builder.found.push(
                    Diagnostic::new(
                        codes::BUCKET,
                        bucket.span,
                        format!("there is a bucket `{}` already", bucket.name),
                    )
                    .also(first.span, "the first")
                    .help("give each bucket a name of its own"),
                );
                continue;
            }
            buckets.push(bucket);
        }
    }
    buckets
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Bucket> {
    let span = arguments.span();
    let (name, size, types) = (arguments.text("name"), arguments.text("size"), arguments.words("types"));
    let (path, read, write) = (arguments.text("path"), arguments.words("read"), arguments.words("write"));
    if builder.database.platform == Platform::Postgres {
        builder.found.push(
            Diagnostic::new(codes::BUCKET, span, "plain Postgres has no storage for files")
                .also(builder.database.span, "`platform: POSTGRES`")
                .help("keep files outside, and their addresses in a field: `file: Url!`"),
        );
        return None;
    }
    let name = named(builder, name?)?;
    let size = match size {
        Some(text) => Some(bytes(builder, text)?),
        None => None,
    };
    let types = mime_types(builder, &types.unwrap_or_default())?;
    let path = parts(builder, table, path?)?;
    let read = roles(builder, table, read)?;
    let write = roles(builder, table, write)?;
    let bucket = Bucket { span, table, name, size, types, path, read, write };
    refuse_closed(builder, &bucket)?;
    Some(bucket)
}

fn named(builder: &mut Builder<'_>, text: &Text) -> Option<String> {
    let name = &text.value;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    // What the platform's storage takes.
    if (3..=63).contains(&name.len()) && name.chars().all(plain) && name.starts_with(char::is_alphanumeric) {
        return Some(name.clone());
    }
    builder.error(
        codes::BUCKET,
        text.span,
        format!("`{name}` is no name for a bucket"),
        "write 3 to 63 lowercase letters, digits, `-`, `_` or `.`, beginning with a letter or digit",
    );
    None
}

/// A size in the units of Postgres, whose kilobyte has 1024 bytes.
fn bytes(builder: &mut Builder<'_>, text: &Text) -> Option<i64> {
    let written = text.value.trim();
    let digits = written.len() - written.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = written.split_at(digits);
    let factor: Option<i64> = match unit.trim() {
        "bytes" | "B" => Some(1),
        "kB" | "KB" | "KiB" => Some(1 << 10),
        "MB" | "MiB" => Some(1 << 20),
        "GB" | "GiB" => Some(1 << 30),
        _ => None,
    };
    let size = factor.zip(number.parse::<i64>().ok()).and_then(|(factor, number)| number.checked_mul(factor));
    match size {
        Some(size) if size > 0 => Some(size),
        Some(_) | None => {
            builder.error(
                codes::BUCKET,
                text.span,
                format!("`{}` is no size of a file", text.value),
                "write a number and a unit: `50 MB`; the units are bytes, kB, MB and GB",
            );
            None
        }
    }
}

fn mime_types(builder: &mut Builder<'_>, words: &[Word<'_>]) -> Option<Vec<String>> {
    let plain = |text: &str| {
        !text.is_empty()
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || ".+-_".contains(c))
    };
    for word in words {
        let known =
            word.text.split_once('/').is_some_and(|(kind, sub)| plain(kind) && (sub == "*" || plain(sub)));
        if !known {
            builder.error(
                codes::BUCKET,
                word.span,
                format!("`{}` is no MIME type", word.text),
                "write what stands in `Content-Type`, or a whole kind: `application/pdf`, `image/*`",
            );
            return None;
        }
    }
    Some(words.iter().map(|word| word.text.to_owned()).collect())
}

/// Takes a path apart: `{organization}/{timeLog}/*`.
fn parts(builder: &mut Builder<'_>, table: TableId, text: &Text) -> Option<Vec<PathPart>> {
    let mut parts = Vec::new();
    let mut at = 0;
    let count = text.value.split('/').count();
    for (number, segment) in text.value.split('/').enumerate() {
        let span = text.span_of(at..at + segment.len());
        at += segment.len() + 1;
        parts.push(part(builder, table, segment, span, number + 1 == count)?);
    }
    for (part, what) in [(PathPart::Tenant, "the tenant"), (PathPart::Row, "the row")] {
        if parts.iter().filter(|it| **it == part).count() > 1 {
            let message = format!("{what} stands in the path twice");
            builder.error(codes::BUCKET, text.span, message, "write it once");
            return None;
        }
    }
    if !parts.contains(&PathPart::Tenant) {
        return without_tenant(builder, table, text.span);
    }
    Some(parts)
}

fn part(
    builder: &mut Builder<'_>,
    table: TableId,
    segment: &str,
    span: Span,
    last: bool,
) -> Option<PathPart> {
    if let Some(name) = segment.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
        return place_of(builder, table, name, span);
    }
    if matches!(segment, "*" | "…" | "...") {
        if last {
            return Some(PathPart::Rest);
        }
        builder.error(
            codes::BUCKET,
            span,
            "what may be anything stands at the end of a path",
            "write a word here, or the tenant or the row in braces",
        );
        return None;
    }
    let plain = segment.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
    if segment.is_empty() || segment == "." || segment == ".." || !plain {
        builder.error(
            codes::BUCKET,
            span,
            format!("`{segment}` is no part of a path"),
            "write words, `{tenant}` or `{row}` with `/` between them, and `*` at the end",
        );
        return None;
    }
    Some(PathPart::Text(segment.to_owned()))
}

/// What a name in braces stands for: the tenant, by the field that leads to it or by its type, or the row, by its key or its type.
fn place_of(builder: &mut Builder<'_>, id: TableId, name: &str, span: Span) -> Option<PathPart> {
    let table = builder.table(id);
    let key = own_key(builder, id);
    let own = table.graphql.to_lower_camel_case();
    let is_own = name == own || key.is_some_and(|key| table.field(key).graphql == name);
    let root = builder.table_ids().find(|it| builder.table(*it).tenancy == Tenancy::Root);
    let root_name = root.map(|root| builder.table(root).graphql.to_lower_camel_case());
    let (part, key) = match table.tenancy {
        Tenancy::Root if is_own => (PathPart::Tenant, key.map(|key| (id, key))),
        Tenancy::By(field) if name == table.field(field).graphql || Some(name) == root_name.as_deref() => {
            let key = root.and_then(|root| Some((root, *builder.table(root).key.first()?)));
            (PathPart::Tenant, key)
        }
        Tenancy::By(_) | Tenancy::Global if is_own => (PathPart::Row, key.map(|key| (id, key))),
        Tenancy::Root | Tenancy::By(_) | Tenancy::Global => {
            let mut known = vec![format!("`{{{own}}}`")];
            if let Tenancy::By(field) = table.tenancy {
                known.insert(0, format!("`{{{}}}`", table.field(field).graphql));
            }
            let message = format!("`{{{name}}}` is neither the tenant nor a row of `{}`", table.graphql);
            builder.error(codes::BUCKET, span, message, format!("the path may have {}", known.join(" and ")));
            return None;
        }
    };
    let column = key.and_then(|(table, field)| Some((table, builder.field(table, field).column()?.ty)));
    match column.map(|(table, ty)| (table, builder.builtin(ty))) {
        Some((_, Builtin::Uuid | Builtin::Integer | Builtin::BigInt)) => Some(part),
        Some(_) | None => {
            builder.error(
                codes::BUCKET,
                span,
                format!("no folder can be named after the key of `{name}`"),
                "a key in a path is one field, an `ID!`, an `Int!` or a `BigInt!`",
            );
            None
        }
    }
}

/// The key of a row within its tenant, where it is one field.
fn own_key(builder: &Builder<'_>, id: TableId) -> Option<FieldId> {
    let table = builder.table(id);
    let own: Vec<FieldId> =
        table.key.iter().copied().filter(|key| Some(*key) != table.tenant_field()).collect();
    if let [only] = own.as_slice() {
        return Some(*only);
    }
    let deciding: Vec<FieldId> = table.partition_fields().collect();
    let mut rest = own.into_iter().filter(|key| !deciding.contains(key));
    rest.next().filter(|_| rest.next().is_none())
}

fn without_tenant<T>(builder: &mut Builder<'_>, id: TableId, span: Span) -> Option<T> {
    let table = builder.table(id);
    let (message, help) = match table.tenancy {
        Tenancy::Root => (
            "the path does not say whose files these are".to_owned(),
            format!("put `{{{}}}` into it", table.graphql.to_lower_camel_case()),
        ),
        Tenancy::By(field) => (
            "the path does not say whose files these are".to_owned(),
            format!(
                "put `{{{}}}` into it: `{{{}}}/*`",
                table.field(field).graphql,
                table.field(field).graphql
            ),
        ),
        Tenancy::Global => (
            format!("rows of `{}` belong to no tenant, so nothing keeps their files apart", table.graphql),
            "put the bucket on the tenant, or on a type with `@tenant(by: …)`".to_owned(),
        ),
    };
    builder
        .found
        .push(Diagnostic::new(codes::BUCKET_TENANT, span, message).also(table.span, "the type").help(help));
    None
}

/// Roles by name; they are had in a tenant.
fn roles<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    words: Option<Vec<Word<'a>>>,
) -> Option<Option<Vec<RoleId>>> {
    let Some(words) = words else { return Some(None) };
    if builder.table(table).tenancy == Tenancy::Global {
        // Reported with the path.
        return None;
    }
    builder.find_roles(&words).map(Some)
}

/// A row whose rules let nobody read or change it has files that nobody could.
fn refuse_closed(builder: &mut Builder<'_>, bucket: &Bucket) -> Option<()> {
    if !bucket.is_of_rows() {
        return Some(());
    }
    let table = builder.table(bucket.table);
    let asks = |roles: &Option<Vec<RoleId>>| roles.as_ref().is_none_or(|roles| !roles.is_empty());
    let closed = |command| table.opening(command).next().is_none();
    let missing = [
        (asks(&bucket.read) || asks(&bucket.write)).then_some((Command::Select, "reads", "SELECT", "read")),
        asks(&bucket.write).then_some((Command::Update, "changes", "UPDATE", "write")),
    ];
    let missing = missing.into_iter().flatten().find(|(command, ..)| closed(*command));
    let Some((_, verb, command, argument)) = missing else { return Some(()) };
    // A policy that is wrong was reported.
    if builder.on_table(bucket.table, "policy").count() == table.policies.len() {
        let message =
            format!("nobody {verb} rows of `{}`, so nobody could {argument} their files", table.graphql);
        let span = table.span;
        builder.found.push(
            Diagnostic::new(codes::BUCKET, bucket.span, message).also(span, "its policies").help(format!(
                "add {command} to a policy, or write `{argument}: []` for files that the service alone handles"
            )),
        );
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{PathPart, RoleId};

    fn doc(bucket: &str) -> String {
        format!(
            "{PEOPLE} type Doc @table @tenant(by: \"company\") @bucket({bucket}) \
             @policy(name: \"all\", for: [SELECT, UPDATE], using: \"true\") {{ id: ID! company: Company! title: String }}"
        )
    }

    #[test]
    fn a_path_is_taken_apart() {
        let model = model(&doc(
            "name: \"docs\", size: \"50 MB\", types: [\"image/*\"], path: \"of/{company}/{doc}/*\", write: [ADMIN]",
        ));
        let [bucket] = model.buckets.as_slice() else { panic!("one") };
        assert_eq!(bucket.size, Some(52_428_800));
        let text = PathPart::Text("of".to_owned());
        assert_eq!(bucket.path, [text, PathPart::Tenant, PathPart::Row, PathPart::Rest]);
        assert_eq!((bucket.read.clone(), bucket.write.clone()), (None, Some(vec![RoleId(1)])));
        assert_eq!(bucket.place(&PathPart::Row), Some(3));
        // The key and the tenant's own type are names for the same.
        let same = self::model(&doc("name: \"docs\", path: \"of/{company}/{id}/…\""));
        assert_eq!(same.buckets[0].path, bucket.path);
    }

    #[test]
    fn what_keeps_no_file_apart_is_refused() {
        for (bucket, expected) in [
            ("name: \"docs\", path: \"{company}/*\"", None),
            ("name: \"docs\", path: \"{doc}/*\"", Some("E0801 \"{doc}/*\"")),
            ("name: \"docs\", path: \"all/*\"", Some("E0801 \"all/*\"")),
            ("name: \"docs\", path: \"{company}/{company}/*\"", Some("E0800 \"{company}/{company}/*\"")),
            ("name: \"docs\", path: \"{company}/{title}/*\"", Some("E0800 {title}")),
            ("name: \"docs\", path: \"{company}/*/{doc}\"", Some("E0800 *")),
            ("name: \"docs\", path: \"{company}/../*\"", Some("E0800 ..")),
            ("name: \"docs\", path: \"{company}//*\"", Some("E0800 ")),
            ("name: \"Docs\", path: \"{company}/*\"", Some("E0800 \"Docs\"")),
            ("name: \"docs\", size: \"50\", path: \"{company}/*\"", Some("E0800 \"50\"")),
            ("name: \"docs\", size: \"0 MB\", path: \"{company}/*\"", Some("E0800 \"0 MB\"")),
            ("name: \"docs\", types: [\"png\"], path: \"{company}/*\"", Some("E0800 \"png\"")),
        ] {
            let expected: Vec<&str> = expected.into_iter().collect();
            assert_eq!(findings(&doc(bucket)), expected, "{bucket}");
        }
    }
}
