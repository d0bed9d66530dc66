//! Buckets: a row of the platform's storage.buckets each, and policies on storage.objects that say whose a file is by its name.
//!
//! The tables belong to the platform. What a schema may do there is to keep policies and rows; it makes no index and no trigger.
//! A file's name is what the caller writes, so nothing of it is cast before it is known to be a key. The rules of the row are
//! asked by a function that runs as `<schema>_api`, which the row's policies bind.
//! Source: <https://supabase.com/docs/guides/storage/security/access-control>.

use catalog::{Catalog, Command, Condition, Function, Parameter, Policy, Returns, Seed};
use model::{Bucket, Builtin, PathPart, RoleId, Table};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::private_function::private_function;
use super::rule::{holds, row_key};
use super::scope::{infrastructure, text};
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let buckets = &scope.model.buckets;
    if buckets.is_empty() {
        return;
    }
    catalog.functions.extend(folders(scope));
    let mut made = std::collections::BTreeSet::new();
    for bucket in buckets {
        catalog.seeds.push(row(scope, bucket));
        for asked in [Asked::Read, Asked::Change] {
            let of_somebody =
                bucket.is_of_rows() && asked.roles(bucket).is_none_or(|roles| !roles.is_empty());
            if of_somebody && made.insert((bucket.table, asked)) {
                catalog.functions.push(of_row(scope, bucket, asked));
            }
        }
    }
    catalog.policies.extend(policies(scope));
}

/// The platform's table of files.
pub(crate) fn objects() -> QualifiedName {
    ident!("storage").qualify(&ident!("objects"))
}

/// What a caller wants with a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    Read,
    Change,
}

impl Asked {
    /// Who may at most: everybody in the tenant unless said, and nobody but the service where the list is empty.
    fn roles(self, bucket: &Bucket) -> Option<&[RoleId]> {
        match self {
            Self::Read => bucket.read.as_deref(),
            Self::Change => bucket.write.as_deref(),
        }
    }
}

/// The bucket itself: private, since whoever has the address of a file in a public one reads it past every policy.
fn row(scope: &Scope<'_>, bucket: &Bucket) -> Seed {
    let Bucket { span, table, name, size, types, path: _, read: _, write: _ } = bucket;
    let types = match types.as_slice() {
        [] => expr!("null"),
        types => expr!("array[{}]", Sql::join(types.iter().map(|ty| text(ty)), ", ")),
    };
    let size = size.map_or_else(|| expr!("null"), |size| expr!("{}", Literal::integer(size)));
    Seed {
        table: ident!("storage").qualify(&ident!("buckets")),
        columns: ["id", "name", "public", "file_size_limit", "allowed_mime_types"]
            .map(column_of_platform)
            .into(),
        values: vec![expr!("{}", text(name)), expr!("{}", text(name)), expr!("false"), size, types],
        identity: false,
        key: vec![ident!("id")],
        origin: scope.origin_at(scope.model.table(*table), *span),
    }
}

fn column_of_platform(name: &str) -> Ident {
    name::joined(&[name])
}

fn folders_name(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("my_folders"))
}

fn folders_as_name(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("my_folders_as"))
}

/// The caller's tenants, as folders are named after them. Whoever is signed in may ask, since policies on the platform's table
/// are asked as he.
fn folders(scope: &Scope<'_>) -> Vec<Function> {
    let asked_by_clients = |function: Function| Function {
        owner: Some(scope.api_role.clone()),
        execute: vec![ident!("authenticated")],
        ..function
    };
    let set = || Returns::Set(TypeName::text());
    let all = stmt!("select t::text from {}() as t", scope.tenants());
    let mut made = Vec::new();
    if scope.model.buckets.iter().any(|bucket| bucket.read.is_none() || bucket.write.is_none()) {
        made.push(asked_by_clients(private_function(
            scope,
            folders_name(scope).name,
            set(),
            &all,
            "The folders of the caller's tenants. Asked by the policies on storage.objects.",
        )));
    }
    let asks = |roles: &Option<Vec<RoleId>>| roles.as_ref().is_some_and(|roles| !roles.is_empty());
    if scope.model.buckets.iter().any(|bucket| asks(&bucket.read) || asks(&bucket.write)) {
        let some = stmt!("select t::text from {}(my_folders_as.roles) as t", scope.tenants_as());
        let function = private_function(
            scope,
            folders_as_name(scope).name,
            set(),
            &some,
            "The folders of the tenants in which the caller has one of these roles. Asked by the policies on storage.objects.",
        );
        let roles = Parameter { name: ident!("roles"), ty: TypeName::text().array(), default: None };
        made.push(asked_by_clients(Function { parameters: vec![roles], ..function }));
    }
    made
}

fn of_row_name(scope: &Scope<'_>, table: &Table, asked: Asked) -> QualifiedName {
    let verb = match asked {
        Asked::Read => "reads_files_of",
        Asked::Change => "changes_files_of",
    };
    scope.private(&name::joined(&[verb, table.name.as_str()]))
}

/// May the caller read or change the row that these folders are named after?
fn of_row(scope: &Scope<'_>, bucket: &Bucket, asked: Asked) -> Function {
    let table = scope.model.table(bucket.table);
    let name = of_row_name(scope, table, asked);
    let parameter = |of: &str| Parameter { name: name::joined(&[of]), ty: TypeName::text(), default: None };
    let (tenant, row) = (parameter("tenant_folder"), parameter("row_folder"));
    let argument = |parameter: &Parameter| expr!("{}.{}", name.name, parameter.name);
    let mut conditions = Vec::new();
    if let Some(key) = row_key(table) {
        let (pattern, ty) = key_of_folder(scope.model.builtin(key.ty));
        let folder = argument(&row);
        conditions.push(expr!(
            "{}.{} = case when {} ~ {} then {}::{} end",
            table.name,
            key.name,
            folder,
            text(&format!("^{pattern}$")),
            folder,
            ty
        ));
    }
    if let Some(column) = scope.tenant_column(table) {
        conditions.push(expr!("{}.{}::text = {}", table.name, column.name, argument(&tenant)));
    }
    if asked == Asked::Change {
        conditions.push(holds(scope, table, model::Command::Update));
    }
    let body = stmt!(
        "select exists (\n  select from {}\n  where {}\n)",
        scope.public(&table.name),
        Expr::and(conditions)
    );
    let note = match asked {
        Asked::Read => "May the caller read the files of this row: does he see it?",
        Asked::Change => "May the caller change the files of this row: may he change it?",
    };
    let made = private_function(scope, name.name.clone(), Returns::One(TypeName::boolean()), &body, note);
    Function {
        // Bound by the policies of the table.
        owner: Some(scope.api_role.clone()),
        execute: vec![ident!("authenticated")],
        parameters: vec![tenant, row],
        origin: scope.origin_at(table, bucket.span),
        ..made
    }
}

/// How a key is spelled, so that one row has one folder, and a type that holds whatever is spelled so.
fn key_of_folder(key: Builtin) -> (&'static str, TypeName) {
    match key {
        Builtin::Integer | Builtin::BigInt => ("(0|-?[1-9][0-9]{0,17})", TypeName::bigint()),
        _ => ("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", TypeName::uuid()),
    }
}

/// What the names of a bucket's files are like. `.` and `..` are no folders.
fn pattern(bucket: &Bucket) -> String {
    let segments = bucket.path.iter().map(|part| match part {
        PathPart::Text(words) => words.replace('.', "\\."),
        // Who they are is asked apart.
        PathPart::Tenant | PathPart::Row => "[^/]+".to_owned(),
        PathPart::Rest => "(?!\\.{1,2}(/|$))[^/]+(/(?!\\.{1,2}(/|$))[^/]+)*".to_owned(),
    });
    format!("^{}$", segments.collect::<Vec<_>>().join("/"))
}

fn bucket_id() -> Expr {
    expr!("{}.bucket_id", objects().name)
}

/// Is the file in the bucket, under a name of the bucket's own kind?
fn place(bucket: &Bucket) -> Expr {
    expr!("{} = {} and {}.name ~ {}", bucket_id(), text(&bucket.name), objects().name, text(&pattern(bucket)))
}

fn segment(bucket: &Bucket, part: &PathPart) -> Option<Expr> {
    let place = bucket.place(part)?;
    Some(expr!("split_part({}.name, '/', {})", objects().name, place))
}

/// Is it one of the caller's tenants, and a row whose rules let him? The tenants are asked once for a statement; the row of files of
/// other tenants is not asked at all.
fn whose(scope: &Scope<'_>, bucket: &Bucket, asked: Asked) -> Option<Expr> {
    let tenant = segment(bucket, &PathPart::Tenant)?;
    let of_tenant = match asked.roles(bucket) {
        None => expr!("{} = any (array(select {}()))", tenant, folders_name(scope)),
        // No policy binds the service.
        Some([]) => return None,
        Some(roles) => {
            let names = roles.iter().map(|id| text(&scope.model.roles[id.index()].name));
            let names = Sql::join(names, ", ");
            expr!("{} = any (array(select {}(array[{}])))", tenant, folders_as_name(scope), names)
        }
    };
    let Some(row) = segment(bucket, &PathPart::Row) else { return Some(of_tenant) };
    let ask = of_row_name(scope, scope.model.table(bucket.table), asked);
    Some(expr!("case when {} then {}({}, {}) else false end", of_tenant, ask, tenant, row))
}

fn condition(scope: &Scope<'_>, bucket: &Bucket, asked: Asked) -> Option<Condition> {
    let whose = whose(scope, bucket, asked)?;
    Some(Condition::all([place(bucket).into(), whose.into()]))
}

/// Nine, whatever the number of buckets: for each command one that opens and one that closes, so that a rule of somebody else on the
/// platform's table ("whoever is signed in reads everything") opens nothing of ours; and one for visitors. They say nothing about
/// the buckets of others.
fn policies(scope: &Scope<'_>) -> Vec<Policy> {
    let ours = Sql::join(scope.model.buckets.iter().map(|bucket| text(&bucket.name)), ", ");
    let of_others = expr!("({} = any (array[{}])) is not true", bucket_id(), ours);
    let schema = scope.model.database.schema.as_str();
    let policy = |last: &str, permissive, command, role: Ident, using, check| Policy {
        name: name::joined(&[schema, "files", last]),
        table: objects(),
        permissive,
        command,
        roles: vec![role],
        using,
        check,
        origin: infrastructure(),
    };
    let mut made = Vec::new();
    for (last, command) in [
        ("read", Command::Select),
        ("add", Command::Insert),
        ("change", Command::Update),
        ("remove", Command::Delete),
    ] {
        let asked = if command == Command::Select { Asked::Read } else { Asked::Change };
        let open = scope.model.buckets.iter().filter_map(|bucket| condition(scope, bucket, asked));
        let open: Vec<Condition> = open.collect();
        let open = if open.is_empty() { expr!("false").into() } else { Condition::any(open) };
        let closed = Condition::any([of_others.clone().into(), open.clone()]);
        for (name, permissive, condition) in
            [(last.to_owned(), true, open), (format!("{last}_closed"), false, closed)]
        {
            // A file that moves is asked for under both names.
            let (using, check) = match command {
                Command::Select | Command::Delete => (Some(condition), None),
                Command::Insert => (None, Some(condition)),
                Command::Update => (Some(condition.clone()), Some(condition)),
            };
            made.push(policy(&name, permissive, Some(command), ident!("authenticated"), using, check));
        }
    }
    let visitors: Condition = of_others.into();
    made.push(policy("anon_closed", false, None, ident!("anon"), Some(visitors.clone()), Some(visitors)));
    made
}
