//! Arguments that fit a function, and arguments that it refuses.

use model::{Argument, ArgumentShape, Builtin, FieldRef, Function, InputId, Model, TableId, Tenancy, Type};
use sql::{Ident, QualifiedName, TypeName};

use crate::lower::is_unbounded;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, Fixture, Limits, RowAt, Turn, beyond, of_type};

/// Whose rows the ids among the arguments are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ids {
    /// Rows of the caller's tenant.
    OfA,
    /// Rows of the other one.
    OfB,
}

/// A call: the function and a value for each argument.
#[derive(Debug)]
pub(super) struct Call<'a> {
    function: &'a Function,
    name: &'a QualifiedName,
    values: Vec<Code>,
    /// The ids among the values.
    pub(super) ids: Vec<Code>,
}

impl<'a> Call<'a> {
    pub(super) fn new(
        fixture: &Fixture<'_>,
        meanings: &Meanings,
        function: &'a Function,
        name: &'a QualifiedName,
        ids: Ids,
        caller: Option<usize>,
    ) -> Self {
        let mut given = Vec::new();
        let spared = function.one_of().map(|[_, other]| other);
        let values = function
            .arguments
            .iter()
            .enumerate()
            .map(|(at, argument)| {
                if Some(at) == spared || is_of_a_page(function, argument) {
                    return code!("null");
                }
                if let Some(ArgumentShape::Order(table, fields)) = &argument.shape
                    && let Some(order) = fixture.model.table(*table).orders(fields).first()
                {
                    return code!("{}", text(&order.word));
                }
                let mut meant = |argument: &Argument| {
                    let relation = relation_of(fixture.model, function, argument);
                    let id = match relation {
                        Some((at, table)) => id_of(fixture, table, Some(at), argument, ids, caller),
                        None => id_of(fixture, meanings.of(&argument.graphql)?, None, argument, ids, caller),
                    };
                    given.extend(id.clone());
                    id
                };
                fitting(fixture.model, argument, at, &mut meant)
            })
            .collect();
        Self { function, name, values, ids: given }
    }

    /// Another value for an argument.
    pub(super) fn say(&mut self, at: usize, value: Code) {
        if let Some(said) = self.values.get_mut(at) {
            *said = value;
        }
    }

    /// The arguments by name.
    pub(super) fn arguments(&self) -> impl Iterator<Item = (&Ident, &Code)> {
        self.function.arguments.iter().map(|argument| &argument.name).zip(&self.values)
    }

    /// `select seo.me()`
    pub(super) fn command(&self) -> Code {
        let arguments = self.arguments().map(|(name, value)| code!("{} => {}", name, value));
        code!("select {}({})", self.name, Code::join(arguments, ", "))
    }
}

/// Where a list goes on is what the list itself has said, and a page is counted from one end alone; without either, it is the first.
fn is_of_a_page(function: &Function, argument: &Argument) -> bool {
    let ordered = |it: &Argument| matches!(it.shape, Some(ArgumentShape::Order(..)));
    let has_pages = function.sync.is_some() || function.arguments.iter().any(ordered);
    has_pages
        && argument.nullable
        && matches!(argument.graphql.as_str(), "after" | "before" | "cursor" | "first" | "last")
}

fn is_id(model: &Model, argument: &Argument) -> bool {
    !argument.list && model.builtin(argument.ty) == Builtin::Uuid
}

/// The relation of the function's own table that an argument gives, where the function comes with one, and where it leads.
fn relation_of(model: &Model, function: &Function, argument: &Argument) -> Option<(FieldRef, TableId)> {
    let id = function
        .crud
        .map(|call| call.table)
        .or(function.queue.map(|call| call.table))
        .or(function.membership.and(model.membership.as_ref()).map(|membership| membership.table))?;
    let table = model.table(id);
    let field = table.find(&argument.graphql)?;
    Some((FieldRef { table: id, field }, table.field(field).foreign_key()?.table()?))
}

/// A row's id for an argument that means one.
fn id_of(
    fixture: &Fixture<'_>,
    table: TableId,
    relation: Option<FieldRef>,
    argument: &Argument,
    ids: Ids,
    caller: Option<usize>,
) -> Option<Code> {
    if !is_id(fixture.model, argument) {
        return None;
    }
    let tenant = if ids == Ids::OfA { 0 } else { 1 };
    let rows = fixture.rows(table);
    let of_tenant = |index: &usize| match fixture.model.table(table).tenancy {
        // A user is of a tenant by membership.
        Tenancy::Global if fixture.is_principal(table) && fixture.model.membership.is_some() => {
            fixture.people.all.get(*index).and_then(|person| person.tenant) == Some(tenant)
        }
        Tenancy::Global => true,
        Tenancy::Root | Tenancy::By(_) => rows[*index].tenant.is_none_or(|other| other == tenant),
    };
    // Somebody else than the caller: what is done to others is what is guarded.
    let other = |index: &usize| !(fixture.is_principal(table) && Some(*index) == caller);
    let fitting = || (0..rows.len()).filter(of_tenant).filter(other);
    // Where one row alone may point at each, it is one that none points at yet.
    let free = |relation: FieldRef, index: usize| {
        let at = Cell::Row(RowAt { table, index });
        fixture.points_once(relation)
            && !fixture.rows(relation.table).iter().any(|row| *row.cell(relation.field) == at)
    };
    let unpointed = relation.and_then(|relation| fitting().find(|index| free(relation, *index)));
    let index = unpointed.or_else(|| fitting().next())?;
    Some(fixture.key_value(RowAt { table, index }).code())
}

/// Which table a name speaks of: `plateItem`, `toEmployee`, `pairing` (of `BandwidthPairing`).
#[derive(Debug)]
pub(super) struct Meanings {
    /// Names of types in lower case, backwards, so that names with one ending lie side by side.
    backwards: Vec<(String, TableId)>,
}

impl Meanings {
    pub(super) fn new(model: &Model) -> Self {
        let mut backwards: Vec<(String, TableId)> =
            model.tables().map(|(id, table)| (reversed(&table.graphql), id)).collect();
        backwards.sort();
        Self { backwards }
    }

    /// The type whose name is the longest ending of the argument's, or the shortest that ends with it.
    fn of(&self, argument: &str) -> Option<TableId> {
        let argument = reversed(argument);
        let argument = argument.strip_prefix("di").filter(|rest| !rest.is_empty()).unwrap_or(&argument);
        let from = self.backwards.partition_point(|(name, _)| name.as_str() < argument);
        let longer = self.backwards[from..].iter().take_while(|(name, _)| name.starts_with(argument));
        let longer = longer.min_by_key(|(name, _)| name.len());
        let shorter = argument.char_indices().map(|(at, _)| &argument[..at]).rev().find_map(|ending| {
            let at = self.backwards.binary_search_by(|(name, _)| name.as_str().cmp(ending)).ok()?;
            self.backwards.get(at)
        });
        let distance = |(name, _): &&(String, TableId)| name.len().abs_diff(argument.len());
        [longer, shorter].into_iter().flatten().min_by_key(distance).map(|(_, id)| *id)
    }
}

fn reversed(name: &str) -> String {
    name.chars().rev().flat_map(char::to_lowercase).collect()
}

/// A value that fits: what `meant` says, or one that keeps every limit.
fn fitting(
    model: &Model,
    argument: &Argument,
    at: usize,
    meant: &mut dyn FnMut(&Argument) -> Option<Code>,
) -> Code {
    if argument.list {
        return code!("'{{}}'");
    }
    if let Type::Input(id) = argument.ty {
        return object(model, id, meant);
    }
    if let Some(value) = meant(argument) {
        return value;
    }
    let limits = Limits::of(model, argument.ty, &argument.constraints, Some(argument.name.as_str()));
    let turn = Turn { serial: 7, position: at as u32 };
    let value = of_type(model, argument.ty, &limits, argument.name.as_str(), turn, false);
    value.map_or_else(|| code!("null"), |value| typed(model, argument, value))
}

/// A function is not found by an array where it wants a vector.
fn typed(model: &Model, argument: &Argument, value: Code) -> Code {
    match model.builtin(argument.ty) {
        Builtin::Vector => code!("{}::{}", value, TypeName::vector()),
        _ => value,
    }
}

/// A value of an input type.
fn object(model: &Model, id: InputId, meant: &mut dyn FnMut(&Argument) -> Option<Code>) -> Code {
    let fields = model.inputs[id.index()].fields.iter().enumerate().map(|(at, field)| {
        let value = match field.list {
            true => code!("'[]'::jsonb"),
            false => in_json(model, field.ty, &fitting(model, field, at, meant)),
        };
        code!("{}, {}", text(field.name.as_str()), value)
    });
    code!("jsonb_build_object({})", Code::join(fields, ", "))
}

/// A value as JSON.
fn in_json(model: &Model, ty: Type, value: &Code) -> Code {
    let ty = match model.builtin(ty) {
        Builtin::Uuid => TypeName::uuid(),
        Builtin::Text | Builtin::Email | Builtin::Url => TypeName::text(),
        Builtin::Integer | Builtin::BigInt | Builtin::Decimal => TypeName::numeric(),
        Builtin::Float => TypeName::double_precision(),
        Builtin::Boolean => TypeName::boolean(),
        Builtin::DateTime => TypeName::timestamptz(),
        Builtin::Date => TypeName::date(),
        Builtin::Time => TypeName::time(),
        Builtin::Duration => TypeName::interval(),
        Builtin::Json => TypeName::jsonb(),
        Builtin::Bytes => TypeName::bytea(),
        Builtin::Inet => TypeName::inet(),
        Builtin::Vector => TypeName::vector(),
    };
    code!("to_jsonb(cast({} as {}))", value, ty)
}

/// Objects that the shape of an input type refuses, made of one that it takes.
fn refused_objects(model: &Model, id: InputId, whole: &Code, at: &[&str], found: &mut Vec<(Code, String)>) {
    let spoken = |key: &str| at.iter().copied().chain([key]).collect::<Vec<_>>().join(".");
    let path = |key: &str| {
        let keys = at.iter().copied().chain([key]).map(|key| code!("{}", text(key)));
        code!("array[{}]", Code::join(keys, ", "))
    };
    let set = |key: &str, value: &Code| code!("jsonb_set({}, {}, {})", whole, path(key), value);
    found.push((
        set("seoc_unknown_key", &code!("'1'")),
        format!(
            "a key that is not declared{}",
            at.last().map(|key| format!(" in {key}")).unwrap_or_default()
        ),
    ));
    for field in &model.inputs[id.index()].fields {
        let key = field.name.as_str();
        if !field.nullable && field.default.is_none() {
            found.push((code!("{} #- {}", whole, path(key)), format!("an object without {}", spoken(key))));
        }
        if !field.nullable {
            found.push((set(key, &code!("'null'")), format!("null for {}", spoken(key))));
        }
        if field.list {
            found.push((set(key, &code!("'[null]'")), format!("a hole in {}", spoken(key))));
            found.push((set(key, &code!("'1'")), format!("no list as {}", spoken(key))));
            continue;
        }
        if let Type::Input(inner) = field.ty {
            found.push((set(key, &code!("'[]'")), format!("no object as {}", spoken(key))));
            let inside: Vec<&str> = at.iter().copied().chain([key]).collect();
            refused_objects(model, inner, whole, &inside, found);
            continue;
        }
        if model.builtin(field.ty) != Builtin::Json {
            found.push((set(key, &code!("'{{}}'")), format!("an object as {}", spoken(key))));
        }
        for (value, what) in refused(model, field) {
            found.push((set(key, &in_json(model, field.ty, &value)), format!("{what} as {}", spoken(key))));
        }
    }
}

/// Objects that leave out what has a default and may not be null: they are as good as whole ones.
pub(super) fn filled(model: &Model, argument: &Argument) -> Vec<(Code, String)> {
    let Type::Input(id) = argument.ty else { return Vec::new() };
    let whole = object(model, id, &mut |_| None);
    let mut found = Vec::new();
    absent(model, id, &whole, &[], &mut found);
    match argument.list {
        true => found.into_iter().map(|(value, key)| (code!("array[{}]", value), key)).collect(),
        false => found,
    }
}

fn absent(model: &Model, id: InputId, whole: &Code, at: &[&str], found: &mut Vec<(Code, String)>) {
    for field in &model.inputs[id.index()].fields {
        let way: Vec<&str> = at.iter().copied().chain([field.name.as_str()]).collect();
        if field.default.is_some() && !field.nullable {
            let path = Code::join(way.iter().map(|key| code!("{}", text(key))), ", ");
            found.push((code!("{} #- array[{}]", whole, path), way.join(".")));
        }
        if let (Type::Input(inner), false) = (field.ty, field.list) {
            absent(model, inner, whole, &way, found);
        }
    }
}

/// A value with more bytes than all arguments may have.
pub(super) fn oversized(model: &Model, function: &Function, argument: &Argument) -> Option<Code> {
    if !is_unbounded(model, argument) {
        return None;
    }
    let bytes = function.limits.bytes;
    let native = matches!(argument.ty, Type::Enum(id) if model.enums[id.index()].native);
    Some(match model.builtin(argument.ty) {
        Builtin::Text if argument.list && !native => {
            code!("array_fill(repeat('x', 64), array[{}])", bytes / 64 + 1)
        }
        Builtin::Integer if argument.list => code!("array_fill(0, array[{}])", bytes / 4 + 1),
        Builtin::Uuid if argument.list => {
            code!("array_fill(gen_random_uuid(), array[{}])", bytes / 16 + 1)
        }
        Builtin::Json if argument.list => code!("array[to_jsonb(repeat('x', {}))]", bytes),
        // What else there are lists of is checked as they are.
        _ if argument.list => return None,
        Builtin::Json => code!("to_jsonb(repeat('x', {}))", bytes),
        Builtin::Bytes => code!("convert_to(repeat('x', {}), 'UTF8')", bytes),
        // Four digits take two bytes, and there are at most 131,072 before the point.
        Builtin::Decimal if bytes > 65_000 => return None,
        Builtin::Decimal => code!("repeat('9', {})::numeric", 2 * bytes + 8),
        _ => code!("repeat('x', {})", bytes),
    })
}

/// Values that the function's own checks refuse, and what is wrong with each.
pub(super) fn refused(model: &Model, argument: &Argument) -> Vec<(Code, String)> {
    if let Some(ArgumentShape::Order(..)) = argument.shape {
        return vec![(code!("{}", text("NO_SUCH_ORDER")), "an order that there is none of".to_owned())];
    }
    if let (true, Type::Input(id)) = (argument.list, argument.ty) {
        let whole = object(model, id, &mut |_| None);
        let mut found = Vec::new();
        refused_objects(model, id, &whole, &[], &mut found);
        let lists = [
            (code!("array[null]::jsonb[]"), "a list with a hole".to_owned()),
            (code!("array[array[{}]]", whole), "a list of lists".to_owned()),
        ];
        let wrong =
            found.into_iter().map(|(value, what)| (code!("array[{}]", value), format!("a list with {what}")));
        return lists.into_iter().chain(wrong).collect();
    }
    if argument.list {
        return vec![
            (code!("'{{null}}'"), "a list with a hole".to_owned()),
            (code!("'{{{{{{null}}}}}}'"), "a list of lists".to_owned()),
        ];
    }
    if let Type::Input(id) = argument.ty {
        let mut found = vec![(code!("'[]'::jsonb"), "what is no object".to_owned())];
        let whole = object(model, id, &mut |_| None);
        refused_objects(model, id, &whole, &[], &mut found);
        return found;
    }
    let limits = Limits::of(model, argument.ty, &argument.constraints, Some(argument.name.as_str()));
    let mut found: Vec<(Code, String)> = match argument.ty {
        // A native enumeration is refused before the function begins.
        Type::Enum(id) if model.enums[id.index()].native => Vec::new(),
        ty => beyond(model, ty, &limits, argument.name.as_str())
            .into_iter()
            .map(|each| (typed(model, argument, each.value), each.what))
            .collect(),
    };
    match model.builtin(argument.ty) {
        Builtin::Email => found.push((code!("{}", text("no address")), "what is no address".to_owned())),
        Builtin::Url => found.push((code!("{}", text("no url")), "what is no URL".to_owned())),
        _ => {}
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_means_the_table_whose_name_is_closest() {
        let names =
            ["Employee", "PlateItem", "BandwidthPairing", "Item", "CrossDepartmentGrant", "Department"];
        let mut backwards: Vec<(String, TableId)> =
            names.iter().enumerate().map(|(at, name)| (reversed(name), TableId(at as u32))).collect();
        backwards.sort();
        let meanings = Meanings { backwards };
        for (argument, name) in [
            ("employee", Some("Employee")),
            ("toEmployee", Some("Employee")),
            ("employeeId", Some("Employee")),
            ("plateItem", Some("PlateItem")),
            ("item", Some("Item")),
            ("pairing", Some("BandwidthPairing")),
            ("grant", Some("CrossDepartmentGrant")),
            ("since", None),
        ] {
            let found = meanings.of(argument).map(|id| names[id.index()]);
            assert_eq!(found, name, "{argument}");
        }
    }
}
