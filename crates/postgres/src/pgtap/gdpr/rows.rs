//! The person, and a row for each way that leads to one.

use model::{Anonymized, Anonymous, Builtin, Erasure, FieldId, Person, Reach, Table, TableId, Value, Way};

use super::{Subject, is_row, known};
use crate::lower::row_key;
use crate::pgtap::change::different;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row, constant, uses_accounts};
use crate::pgtap::lifetime::row as fresh;
use crate::pgtap::script::Script;

/// No other row of a test has it.
const ADDRESS: &str = "somebody.to.erase@example.org";

/// Somebody new, or where persons come by sign-up alone one who is there.
pub(super) fn person(fixture: &Fixture<'_>, person: &Person, is_new: bool) -> Option<Row> {
    let row = if is_new {
        fresh(fixture, person.table, FRESH)
    } else {
        fixture.rows(person.table).first()?.clone()
    };
    let table = fixture.model.table(person.table);
    let mut row = match &person.erase {
        Erasure::Anonymize(set) => telling(fixture, person.table, set, row),
        Erasure::Delete | Erasure::Keep { .. } => row,
    };
    for field in address_fields(fixture, table) {
        row.set(field, Cell::text(ADDRESS));
    }
    Some(row)
}

fn address_fields(fixture: &Fixture<'_>, table: &Table) -> Vec<FieldId> {
    let fields = (0..table.fields.len() as u32).map(FieldId);
    let is_address = |field: &FieldId| {
        let Some(column) = table.field(*field).column() else { return false };
        let marked = column.pii.as_ref().is_some_and(|pii| pii.mask == model::Mask::Email);
        (marked || fixture.model.builtin(column.ty) == Builtin::Email)
            && column.encrypted.is_none()
            && column.constraints.pattern.is_none()
            && !column.list
    };
    fields.filter(is_address).collect()
}

/// The addresses that a person has.
pub(super) fn addresses(fixture: &Fixture<'_>, table: &Table, row: &Row) -> Vec<Code> {
    let fields = address_fields(fixture, table).into_iter().take(1);
    fields
        .filter(|field| known(row.cell(*field)))
        .map(|field| code!("{}", fixture.literal(row.cell(field))))
        .collect()
}

pub(super) fn key_of(fixture: &Fixture<'_>, table: &Table, row: &Row) -> Code {
    let key = table.key.iter().find(|field| Some(**field) != table.tenant_field()).or(table.key.first());
    key.map_or_else(|| code!("null"), |key| code!("{}", fixture.literal(row.cell(*key))))
}

pub(super) fn account_of(fixture: &Fixture<'_>, person: &Person, row: &Row) -> Option<Code> {
    let principal = fixture.model.principal.filter(|principal| principal.table == person.table)?;
    Some(code!("{}", fixture.literal(row.cell(principal.id))))
}

/// Rows that lead to nobody.
#[derive(Default)]
pub(super) struct Beside {
    rows: Vec<(TableId, Row)>,
}

/// Their numbers are above those of the rows that lead somewhere.
const BESIDE: u32 = FRESH + 21;

impl Beside {
    /// The key of such a row of a table: another one each time, but of persons there is only one.
    fn key(&mut self, fixture: &Fixture<'_>, table: TableId, persons: TableId) -> Option<Code> {
        let of = fixture.model.table(table);
        let there = self.rows.iter().filter(|(other, _)| *other == table);
        if table == persons
            && let Some((_, row)) = there.clone().next()
        {
            return Some(key_of(fixture, of, row));
        }
        if !fixture.can_add(table) {
            return None;
        }
        let row = fresh(fixture, table, BESIDE + there.count() as u32);
        let key = key_of(fixture, of, &row);
        self.rows.push((table, row));
        Some(key)
    }

    /// As they can be inserted.
    pub(super) fn in_order(mut self, model: &model::Model) -> Vec<(TableId, Row)> {
        let order = model.graph.creation_order();
        self.rows.sort_by_key(|(table, _)| order.iter().position(|it| it == table));
        self.rows
    }
}

/// The sets of fields whose values together no two rows share.
fn uniques(table: &Table) -> Vec<Vec<FieldId>> {
    let mut sets: Vec<Vec<FieldId>> = table.uniques.iter().map(|unique| unique.fields.clone()).collect();
    sets.push(table.key.clone());
    let indexes = table.indexes.iter().filter(|index| index.unique);
    sets.extend(indexes.map(|index| index.columns.iter().map(|column| column.field).collect()));
    let fields = (0..table.fields.len() as u32).map(FieldId);
    let alone = |field: &FieldId| table.field(*field).column().is_some_and(|column| column.unique.is_some());
    sets.extend(fields.filter(alone).map(|field| vec![field]));
    sets
}

/// The row points beside the others wherever it has to differ from them by nothing but what it points at.
fn apart(fixture: &Fixture<'_>, persons: TableId, reach: &Reach, row: Row, beside: &mut Beside) -> Row {
    let table = fixture.model.table(reach.table);
    let sets = uniques(table);
    let mut row = row;
    for set in sets.iter().filter(|set| !set.contains(&reach.field)) {
        let relations = || set.iter().filter(|field| Some(**field) != table.tenant_field());
        let is_relation = |field: &&FieldId| table.field(**field).foreign_key().is_some();
        // Another value among them tells the rows apart by itself.
        let tells = relations().any(|field| {
            table.field(*field).foreign_key().is_none()
                && !matches!(table.field(*field).column().map(|it| it.ty), Some(model::Type::Enum(_)))
        });
        let Some(field) = relations().find(is_relation).filter(|_| !tells) else { continue };
        let target = table.field(*field).foreign_key().and_then(model::ForeignKey::table);
        if let Some(key) = target.and_then(|target| beside.key(fixture, target, persons)) {
            row.set(*field, Cell::value(key));
        }
    }
    row
}

/// A row for each way. Those of the persons' own type are rows of others, changed.
pub(super) fn leading(
    fixture: &Fixture<'_>,
    person: &Person,
    of: &Row,
    beside: &mut Beside,
) -> Vec<Option<Row>> {
    let model = fixture.model;
    let (key, account) = (key_of(fixture, model.table(person.table), of), account_of(fixture, person, of));
    let mut made: Vec<Option<Row>> = vec![None; person.reaches.len()];
    for at in order(person) {
        let Some(reach) = person.reaches.get(at).filter(|reach| reach.table != person.table) else {
            continue;
        };
        let table = model.table(reach.table);
        let earlier = person.reaches.iter().take(at).filter(|it| it.table == reach.table).count() as u32;
        let row = fresh(fixture, reach.table, FRESH + earlier);
        let row = match &reach.erase {
            Erasure::Anonymize(set) => telling(fixture, reach.table, set, row),
            Erasure::Delete | Erasure::Keep { .. } => row,
        };
        let id = account.clone().unwrap_or_else(|| key.clone());
        let cell = match reach.way {
            Way::Person => Cell::value(key.clone()),
            Way::Id => Cell::value(id),
            Way::Text => named(model, table, reach, &id),
            Way::Row(first) => {
                let before = person.reaches.iter().zip(&made);
                let mut gone = before.filter(|(it, _)| it.table == first && it.erase.is_delete());
                match gone.find_map(|(_, row)| row.as_ref()) {
                    Some(row) => Cell::value(key_of(fixture, model.table(first), row)),
                    None => row.cell(reach.field).clone(),
                }
            }
        };
        let row = apart(fixture, person.table, reach, row, beside);
        if let Some(place) = made.get_mut(at) {
            *place = Some(row.with(reach.field, cell));
        }
    }
    made
}

/// The ways in an order in which a row that goes is there before others point at it.
pub(super) fn order(person: &Person) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    let mut open: Vec<usize> = (0..person.reaches.len()).collect();
    let goes = |at: usize, table: TableId| {
        person.reaches.get(at).is_some_and(|it| it.table == table && it.erase.is_delete())
    };
    while !open.is_empty() {
        let ready = open.iter().position(|at| match person.reaches.get(*at).map(|reach| reach.way) {
            Some(Way::Row(first)) => order.iter().any(|earlier| goes(*earlier, first)),
            Some(Way::Person | Way::Id | Way::Text) | None => true,
        });
        order.push(open.remove(ready.unwrap_or(0)));
    }
    order
}

/// A value that names somebody.
fn named(model: &model::Model, table: &Table, reach: &Reach, id: &Code) -> Cell {
    let json =
        table.field(reach.field).column().is_some_and(|column| model.builtin(column.ty) == Builtin::Json);
    Cell::value(if json { code!("jsonb_build_object('about', {}::text)", id) } else { code!("{}::text", id) })
}

/// The row with something to lose in each field.
fn telling(fixture: &Fixture<'_>, table: TableId, set: &[Anonymized], row: Row) -> Row {
    set.iter().fold(row, |row, one| {
        let field = fixture.model.table(table).field(one.field);
        let account = fixture.model.principal.is_some_and(|it| it.table == table && it.id == one.field);
        let Some(column) = field.column().filter(|_| field.foreign_key().is_none() && !account) else {
            return row;
        };
        let ends = match &one.to {
            Anonymous::Value(Value::Null) | Anonymous::Sql(_) => Cell::Null,
            Anonymous::Value(value) => Cell::value(constant(value)),
        };
        match different(fixture, table, one.field, column, &ends) {
            Some(value) => row.with(one.field, Cell::value(value)),
            None => row,
        }
    })
}

impl Subject<'_, '_> {
    /// Puts them in place: the person, whoever belongs to a tenant first, then what leads to him.
    pub(super) fn put(&self, script: &mut Script) {
        let Self { fixture, person, .. } = self;
        let span = Some(person.span);
        if let Some(account) = self.account()
            && self.is_on_platform()
            && !uses_accounts(fixture.model)
        {
            let values = code!("({}, {})", account, text(ADDRESS));
            script.setup(span, code!("insert into auth.users (id, email) values {}", values));
        }
        if self.is_new {
            script.setup(span, fixture.insert(person.table, &self.row));
        } else {
            for field in address_fields(fixture, self.table) {
                let Some(column) = self.table.field(field).column() else { continue };
                let value = fixture.literal(self.row.cell(field));
                script.setup(
                    span,
                    code!(
                        "update {} set {} = {} where {}",
                        self.name(person.table),
                        column.name,
                        value,
                        is_row(fixture, person.table, &self.row)
                    ),
                );
            }
        }
        for (table, row) in &self.beside {
            script.setup(span, fixture.insert(*table, row));
        }
        let members = fixture.model.membership.as_ref().map(|membership| membership.table);
        let all = || {
            order(person).into_iter().filter_map(|at| Some((person.reaches.get(at)?, self.leading.get(at)?)))
        };
        let first = all().filter(|(reach, _)| Some(reach.table) == members);
        for (reach, row) in first.chain(all().filter(|(reach, _)| Some(reach.table) != members)) {
            match row {
                Some(row) => {
                    script.setup(Some(reach.span), fixture.insert(reach.table, row));
                    if let Some(archive) = self.archive(reach.table) {
                        let rows = code!(
                            "insert into {} select t.* from {} t where {}",
                            archive,
                            self.name(reach.table),
                            is_row(fixture, reach.table, row)
                        );
                        script.setup(Some(reach.span), rows);
                    }
                }
                None => self.put_other(reach, script),
            }
        }
        self.put_elsewhere(script);
    }

    /// Another person who leads to this one.
    fn put_other(&self, reach: &Reach, script: &mut Script) {
        let rows = self.fixture.rows(reach.table);
        let (Some(other), Some(column)) = (rows.get(1), self.table.field(reach.field).column()) else {
            return;
        };
        script.setup(
            Some(reach.span),
            code!(
                "update {} set {} = {} where {}",
                self.name(reach.table),
                column.name,
                self.key(),
                is_row(self.fixture, reach.table, other)
            ),
        );
    }

    /// What seoc's own tables and the platform know of him.
    fn put_elsewhere(&self, script: &mut Script) {
        let Self { fixture, person, .. } = self;
        let model = fixture.model;
        let private = &model.database.private_schema;
        let span = Some(person.span);
        if let Some(account) =
            self.account().filter(|_| model.functions.iter().any(|it| it.limits.rate.is_some()))
        {
            script.setup(
                span,
                code!(
                    "insert into {}.call_count (function, caller, since, calls, before) values ('pgtap', {}, now(), 1, 0)",
                    private,
                    account
                ),
            );
        }
        let address = addresses(fixture, self.table, &self.row).into_iter().next();
        if let (Some(address), Some(membership)) = (address, model.membership.as_ref().filter(|it| it.invite))
        {
            let members = model.table(membership.table);
            let column = |field| members.field(field).column().map(|column| code!("{}", column.name));
            let inviter = fixture.people.strongest(Some(0));
            if let (Some(tenant), Some(role), Some(owner)) =
                (column(membership.tenant), column(membership.role), model.roles.last())
            {
                script.setup(
                    span,
                    code!(
                        "insert into {}.{}_invitation (token_hash, {}, {}, email, invited_by, expires_at) values ('\\x00', {}, {}, {}, {}, now())",
                        private,
                        members.name,
                        tenant,
                        role,
                        fixture.tenant_value(0),
                        text(&owner.name),
                        address,
                        fixture.people.user(inviter)
                    ),
                );
            }
        }
        if let (Some(bucket), true, Some(account)) =
            (model.buckets.first(), self.is_on_platform(), self.account())
        {
            let values = code!("({}, 'left/behind', {}::text)", text(&bucket.name), account);
            script.setup(
                span,
                code!("insert into storage.objects (bucket_id, name, owner_id) values {}", values),
            );
        }
    }

    /// The column of the person's key.
    pub(super) fn key_column(&self) -> Option<&model::Column> {
        row_key(self.table)
    }
}
