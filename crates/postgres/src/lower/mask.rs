//! `@pii`: rows on their way to a client, masked as far as the caller may not read them.
//!
//! A function that hands out rows of such a table is two: the one that the schema's author wrote stays behind in the private
//! schema, and clients call one of the same name that passes what comes of it through `masked_<table>`. So no body can forget
//! it. Workers are clients too: what `@queue` hands them goes through `masked_<table>_for_workers` where they are shown more. The
//! tables' own roles read what is there; clients who read tables hold no privilege on such a column.

use catalog::{Catalog, Function, Language, Parameter, Returns, Volatility};
use model::{Attribute, Composite, CompositeId, FieldId, Mask, Pii, ResultShape, Table, TableId};
use sql::{Expr, Ident, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::policy::reads;
use super::private_function::private_function;
use super::{Scope, name};

/// The functions behind the masks, and one for the rows of each table that has some.
pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let tables = || scope.model.tables().filter(|(_, table)| table.is_masked());
    for mask in Mask::ALL {
        if tables().any(|(_, table)| table.masked().any(|(_, _, pii)| pii.mask == mask)) {
            catalog.functions.extend(mask_function(scope, mask));
        }
    }
    for (id, table) in tables() {
        let parts = [None].into_iter().chain(scope.model.visible_part(id).map(Some));
        catalog.functions.extend(parts.map(|part| of_row(scope, id, part, Readers::Callers, None)));
        if shows_workers_more(table) {
            let part = scope.model.visible_part(id);
            catalog.functions.push(of_row(scope, id, part, Readers::Workers, None));
        }
    }
}

/// `seo_private.masked_employee`; for what clients may see of a row `seo_private.masked_visible_employee`.
pub(crate) fn masked_name(scope: &Scope<'_>, table: &Table, part: Option<&Composite>) -> QualifiedName {
    let row = part.map_or(&table.name, |part| &part.name);
    scope.private(&name::joined(&["masked", row.as_str()]))
}

/// Who is shown rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Whoever calls, by the rules about him.
    Callers,
    /// Whoever works a queue off: no rule names him, and what his work takes is revealed to him.
    Workers,
}

/// Does its queue reveal something of its rows?
fn shows_workers_more(table: &Table) -> bool {
    table.queue.as_ref().is_some_and(|queue| !queue.reveal.is_empty())
}

/// What the rows of a table go through, on their way to whom.
pub(crate) fn ways<'m>(
    scope: &Scope<'m>,
    id: TableId,
) -> Vec<(QualifiedName, Option<&'m Composite>, Readers)> {
    let table = scope.model.table(id);
    let part = scope.model.visible_part(id);
    let callers = [None].into_iter().chain(part.map(Some)).map(|part| (part, Readers::Callers));
    let workers = shows_workers_more(table).then_some((part, Readers::Workers));
    callers.chain(workers).map(|(part, to)| (way(scope, table, part, to), part, to)).collect()
}

fn way(scope: &Scope<'_>, table: &Table, part: Option<&Composite>, to: Readers) -> QualifiedName {
    let masked = masked_name(scope, table, part);
    match to {
        Readers::Callers => masked,
        Readers::Workers => scope.private(&name::joined(&[masked.name.as_str(), "for_workers"])),
    }
}

/// The same function, blind to one field: it shows it to everybody.
pub(crate) fn unmasked(
    scope: &Scope<'_>,
    id: TableId,
    part: Option<&Composite>,
    to: Readers,
    blind: &Ident,
) -> Function {
    of_row(scope, id, part, to, Some(blind))
}

fn mask_name(mask: Mask) -> Option<Ident> {
    match mask {
        Mask::Email => Some(ident!("mask_email")),
        Mask::Name => Some(ident!("mask_name")),
        Mask::Phone => Some(ident!("mask_phone")),
        Mask::Last4 => Some(ident!("mask_last4")),
        Mask::Hidden => None,
    }
}

fn mask_function(scope: &Scope<'_>, mask: Mask) -> Option<Function> {
    let (body, comment) = match mask {
        Mask::Email => (
            stmt!(
                r"select left(mask_email.value, 1) || '***@' || left(split_part(mask_email.value, '@', 2), 1) || '***' || coalesce(substring(mask_email.value from '@.*(\.[^.@]*)$'), '')"
            ),
            "An address of which first letters and the last part remain.",
        ),
        Mask::Name => (
            stmt!(r"select regexp_replace(mask_name.value, '(\S)\S*', '\1***', 'g')"),
            "A name of which first letters remain.",
        ),
        Mask::Phone => (
            stmt!(
                r"select regexp_replace(mask_phone.value, '[[:alnum:]](?=(.*[[:alnum:]]){{2}})', '*', 'g')"
            ),
            "A number of which the last two digits remain.",
        ),
        // Of a short value four characters would be most of it.
        Mask::Last4 => (
            stmt!(
                "select '****' || case when char_length(mask_last4.value) >= 8 then right(mask_last4.value, 4) else '' end"
            ),
            "A value of which the last four characters remain, and nothing of a short one.",
        ),
        Mask::Hidden => return None,
    };
    Some(Function {
        parameters: vec![Parameter { name: ident!("value"), ty: TypeName::text(), default: None }],
        security_definer: false,
        volatility: Volatility::Immutable,
        ..private_function(scope, mask_name(mask)?, Returns::One(TypeName::text()), &body, comment)
    })
}

fn of_row(
    scope: &Scope<'_>,
    id: TableId,
    part: Option<&Composite>,
    to: Readers,
    blind: Option<&Ident>,
) -> Function {
    let table = scope.model.table(id);
    let mut groups: Vec<(Expr, Vec<Sql>)> = Vec::new();
    let bare = |field: FieldId, column: &model::Column| {
        Some(&column.name) == blind || (to == Readers::Workers && is_revealed(table, field))
    };
    let as_it_is = |field, column: &model::Column| column.encrypted.is_some() || bare(field, column);
    for (_, column, pii) in table.masked().filter(|(field, column, _)| !as_it_is(*field, column)) {
        let Pii { span: _, mask, readers } = pii;
        let may = Expr::or(readers.iter().map(|rule| reads(scope, table, rule)));
        let field = super::policy::column(table, &column.name);
        let shown = match mask_name(*mask) {
            Some(mask) => stmt!("{} := {}({});", field, scope.private(&mask), field),
            None => stmt!("{} := null;", field),
        };
        match groups.iter_mut().find(|(other, _)| *other == may) {
            Some((_, fields)) => fields.push(shown),
            None => groups.push((may, vec![shown])),
        }
    }
    let masks = groups.into_iter().map(|(may, fields)| {
        stmt!("if ({}) is not true then\n    {}\n  end if;", may, Sql::join(fields, "\n    "))
    });
    let opened = table.encrypted().map(|(at, column, encrypted)| {
        let field = super::policy::column(table, &column.name);
        let value = super::encrypt::unsealed(scope, encrypted, &field);
        if bare(at, column) {
            return stmt!("{} := {};", field, value);
        }
        let pii = column.pii.as_ref();
        let readers = encrypted.readers.iter().chain(pii.into_iter().flat_map(|pii| &pii.readers));
        let may = Expr::or(readers.map(|rule| reads(scope, table, rule)));
        let shown = match pii.and_then(|pii| mask_name(pii.mask)) {
            Some(mask) => stmt!("{} := {}({});", field, scope.private(&mask), value),
            None => stmt!("{} := null;", field),
        };
        stmt!("if ({}) is true then\n    {} := {};\n  else\n    {}\n  end if;", may, field, value, shown)
    });
    let body = stmt!(
        "begin\n  -- No row is no row, and not one of nulls.\n  if {} is null then\n    return {};\n  end if;\n  {}\n  return {};\nend",
        table.name,
        table.name,
        Sql::join(masks.chain(opened), "\n  "),
        table.name
    );
    let row = match part {
        Some(part) => TypeName::qualified(&scope.public(&part.name)),
        None => TypeName::qualified(&scope.table_name(id)),
    };
    let comment = match to {
        Readers::Callers => {
            "The row as the caller may read it: data about a person is masked for whoever lacks the right."
        }
        Readers::Workers => {
            "The row as a worker is handed it: what his work takes as it is, and the rest masked."
        }
    };
    let name = way(scope, table, part, to).name;
    let made = private_function(scope, name, Returns::One(row.clone()), &body, comment);
    Function {
        parameters: vec![Parameter { name: table.name.clone(), ty: row, default: None }],
        language: Language::Plpgsql,
        origin: scope.origin_table(table),
        execute: match to {
            Readers::Callers => made.execute.clone(),
            // The functions of a queue are the owner's, and nobody else has a use for it.
            Readers::Workers => Vec::new(),
        },
        ..made
    }
}

/// May a worker see the field as it is?
pub(crate) fn is_revealed(table: &Table, field: FieldId) -> bool {
    table.queue.as_ref().is_some_and(|queue| queue.reveal.iter().any(|(revealed, _)| *revealed == field))
}

/// The two functions that stand for one whose rows are masked: what was written, and what clients call.
pub(crate) fn split(scope: &Scope<'_>, function: &model::Function, whole: Function) -> Vec<Function> {
    let Some(table) = scope.model.masked_result(function) else { return vec![whole] };
    let table = scope.model.table(table);
    let inner = Function {
        name: behind(scope, function),
        execute: Vec::new(),
        settings: unlimited(&whole),
        ..whole.clone()
    };
    let arguments = whole.parameters.iter().map(|it| expr!("{}.{}", function.name, it.name));
    let call = expr!("{}({})", inner.name, Sql::join(arguments, ", "));
    let part = scope.model.handed_part(function);
    let to = match function.queue {
        Some(_) if shows_workers_more(table) => Readers::Workers,
        Some(_) | None => Readers::Callers,
    };
    let mask = way(scope, table, part, to);
    let is_row = |of: CompositeId| scope.model.composites[of.index()].shows.is_some();
    let body = match function.result.shape {
        ResultShape::Composite(id) if !is_row(id) => {
            let masked = |ty: Attribute| match ty {
                Attribute::Row(_) => true,
                Attribute::Composite(of) => is_row(of),
                Attribute::Value(_) => false,
            };
            let fields =
                scope.model.composites[id.index()].fields.iter().map(|field| match masked(field.ty) {
                    true if field.list => expr!(
                        "array(select {}(r.{}[i]) from generate_subscripts(r.{}, 1) as i order by i)",
                        mask,
                        field.name,
                        field.name
                    ),
                    true => expr!("{}(r.{})", mask, field.name),
                    false => expr!("r.{}", field.name),
                });
            let composite = scope.row_of(id);
            stmt!("select row({})::{} from {} as r", Sql::join(fields, ", "), composite, call)
        }
        ResultShape::Row(_) | ResultShape::Composite(_) | ResultShape::Void | ResultShape::Value(_) => {
            stmt!("select {}({})", mask, call)
        }
    };
    let outer =
        Function { language: Language::Sql, body: body.to_string(), settings: limits(&whole), ..whole };
    vec![inner, outer]
}

/// What the author wrote, behind what clients call.
pub(crate) fn behind(scope: &Scope<'_>, function: &model::Function) -> QualifiedName {
    match scope.model.masked_result(function) {
        Some(_) if function.arguments.is_empty() => {
            scope.private(&name::joined(&["unmasked", function.name.as_str()]))
        }
        // Arguments may stand behind the function's name in the body, so it keeps that.
        Some(_) => scope.private(&function.name),
        None => super::function::name(scope, function),
    }
}

/// How long a call may take: the transport reads it from the function that is called.
fn limits(function: &Function) -> Vec<(Ident, sql::Literal)> {
    function.settings.iter().filter(|(name, _)| is_limit(name)).cloned().collect()
}

fn unlimited(function: &Function) -> Vec<(Ident, sql::Literal)> {
    function.settings.iter().filter(|(name, _)| !is_limit(name)).cloned().collect()
}

fn is_limit(name: &Ident) -> bool {
    name.as_str() == "statement_timeout"
}
