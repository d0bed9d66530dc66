//! Primary keys, unique constraints, foreign keys and what happens when their target goes.

use diagnostics::Span;
use model::{
    Builtin, Column, Field, FieldId, FieldRef, ForeignKey, OnDelete, TableId, Target, Tenancy, UniqueScope,
};
use sql::{Ident, ident};

use super::Subject;
use super::trials::Trials;
use crate::lower;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Row, RowAt};
use crate::pgtap::script::Script;

pub(super) fn keys(subject: &Subject<'_, '_>, trials: &mut Trials) {
    primary_key(subject, trials);
    for (at, field) in subject.table.fields.iter().enumerate() {
        if let Some((scope, span)) = field.column().and_then(|column| column.unique) {
            unique(subject, &[FieldId(at as u32)], scope, span, trials);
        }
    }
    for model::Unique { span, fields, scope } in &subject.table.uniques {
        unique(subject, fields, *scope, *span, trials);
    }
    for index in subject.table.indexes.iter().filter(|index| index.unique) {
        unique_index(subject, index, trials);
    }
    for (at, field) in subject.table.fields.iter().enumerate() {
        if let (Some(column), Some(key)) = (field.column(), field.foreign_key()) {
            foreign_key(subject, FieldId(at as u32), field, column, key, trials);
        }
    }
}

/// A row of the fixture that the new row is made to look like.
fn first<'f>(subject: &Subject<'f, '_>) -> Option<&'f Row> {
    subject.fixture.rows(subject.id).first()
}

/// The new row with some fields taken from an existing one; none where a NULL would make them differ.
fn alike(subject: &Subject<'_, '_>, new: &Row, fields: &[FieldId]) -> Option<Row> {
    let existing = first(subject)?;
    // On a partitioned table the fields that decide are part of every key.
    let deciding: Vec<FieldId> = subject.table.partition_fields().filter(|by| !fields.contains(by)).collect();
    fields.iter().chain(&deciding).try_fold(new.clone(), |row, field| match existing.cell(*field) {
        Cell::Null | Cell::Absent => None,
        // What the row really holds is known to the database alone.
        Cell::Default | Cell::Sql(_) => {
            let column = subject.table.field(*field).column()?;
            let is_row = subject.fixture.is_row(subject.id, existing);
            let held = code!("(select {} from {} where {})", column.name, subject.name, is_row);
            let value = match &column.encrypted {
                Some(encrypted) => {
                    let unseal = subject.fixture.model.database.private_schema.qualify(&ident!("unseal"));
                    code!("{}({}, {})", unseal, text(&encrypted.key), held)
                }
                None => held,
            };
            Some(row.with(*field, Cell::value(value)))
        }
        cell => Some(row.with(*field, cell.clone())),
    })
}

fn names<'m>(subject: &Subject<'_, 'm>, fields: &[FieldId]) -> Vec<&'m Ident> {
    fields.iter().filter_map(|field| Some(&subject.table.field(*field).column()?.name)).collect()
}

/// The columns of a unique constraint as Postgres has them.
fn columns<'m>(subject: &Subject<'_, 'm>, fields: &[FieldId], scope: UniqueScope) -> Vec<&'m Ident> {
    let mut all = Vec::new();
    if let (UniqueScope::Tenant, Tenancy::By(tenant)) = (scope, subject.table.tenancy) {
        all.extend(names(subject, &[tenant]));
    }
    for name in names(subject, fields) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let deciding: Vec<FieldId> = subject.table.partition_fields().collect();
    for name in names(subject, &deciding) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

fn primary_key(subject: &Subject<'_, '_>, trials: &mut Trials) {
    let key = &subject.table.key;
    let Some(row) = alike(subject, &subject.new, key) else { return };
    let name = subject.names.unique(&subject.table.name, &columns(subject, key, UniqueScope::Global));
    let refused = subject.refused("23505", name);
    trials.ends(subject, subject.table.span, &row, refused, " refuses a second row of one key");
}

fn unique(
    subject: &Subject<'_, '_>,
    fields: &[FieldId],
    scope: UniqueScope,
    span: Span,
    trials: &mut Trials,
) {
    let name = subject.names.unique(&subject.table.name, &columns(subject, fields, scope));
    let refused = subject.refused("23505", name);
    let spoken = spoken(subject, fields);
    if let Some(row) = alike(subject, &subject.new, fields) {
        let what = format_args!(" refuses a second row of one {spoken}");
        trials.ends(subject, span, &row, &refused, what);
    }
    // What is bound to a tenant cannot be the same in another one, nor can a user who is no member there.
    let model = subject.fixture.model;
    let bound = fields.iter().any(|field| {
        let target = subject.table.field(*field).foreign_key().and_then(ForeignKey::table);
        target.is_some_and(|target| model.table(target).tenancy != Tenancy::Global)
            || model.member_key(FieldRef { table: subject.id, field: *field }).is_some()
    });
    if bound || !matches!(subject.table.tenancy, Tenancy::By(_)) || !subject.fixture.tenants {
        return;
    }
    let elsewhere = subject.fixture.new_row(subject.id, Some(1), FRESH);
    let Some(row) = alike(subject, &elsewhere, fields) else { return };
    // Where the rows of both tenants point at the same row of nobody, the other tenant has this one already: that the rows of
    // the fixture are there at all says as much.
    let has = |other: &Row| fields.iter().all(|field| other.cell(*field) == row.cell(*field));
    if subject.fixture.rows(subject.id).iter().any(|other| other.tenant == Some(1) && has(other)) {
        return;
    }
    match scope {
        UniqueScope::Tenant => {
            trials.takes(subject, span, &row, format_args!(" takes the same {spoken} for another tenant"));
        }
        UniqueScope::Global => {
            let what = format_args!(" refuses the same {spoken} also for another tenant");
            trials.ends(subject, span, &row, &refused, what);
        }
    }
}

fn spoken(subject: &Subject<'_, '_>, fields: &[FieldId]) -> String {
    names(subject, fields).iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
}

fn unique_index(subject: &Subject<'_, '_>, index: &model::Index, trials: &mut Trials) {
    let fields: Vec<FieldId> = index.columns.iter().map(|key| key.field).collect();
    let (Some(row), Some(existing)) = (alike(subject, &subject.new, &fields), first(subject)) else { return };
    let columns = names(subject, &fields);
    let name = index.name.as_ref().or_else(|| subject.names.unique_index(&subject.table.name, &columns));
    let refused = subject.refused("23505", name);
    let what = format!(" refuses a second row of one {}", spoken(subject, &fields));
    match &index.predicate {
        None => trials.ends(subject, index.span, &row, &refused, what),
        Some(predicate) => {
            // Both rows hold the defaults, so the index sees the new one when it sees the existing one.
            let seen = code!(
                "exists (select from {} {} where {} and ({}))",
                subject.name,
                subject.table.name,
                subject.fixture.is_row(subject.id, existing),
                predicate
            );
            let want = code!("case when {} then {} else '^1$' end", seen, text(&refused));
            trials.others.assert(
                Some(index.span),
                code!(
                    "matches({}, {}, {})",
                    subject.attempt(&row),
                    want,
                    text(format_args!("{}{what}, where the index speaks of them", subject.name))
                ),
            );
        }
    }
}

fn foreign_key(
    subject: &Subject<'_, '_>,
    at: FieldId,
    field: &Field,
    column: &Column,
    key: &ForeignKey,
    trials: &mut Trials,
) {
    let name = subject.names.foreign_key(&subject.table.name, &column.name);
    // With the tenant every other key of the row leads nowhere as well, unless it is not there.
    let is_tenant = subject.table.tenant_field() == Some(at);
    let (alone, bound) = if is_tenant { without_keys(subject, at) } else { (subject.new.clone(), false) };
    // What is looked at when the transaction ends is answered for.
    let refused = match key.deferrable {
        true => "^PT409 REFERENCE_MISSING$".to_owned(),
        false => subject.refused("23503", name.filter(|_| !bound)),
    };
    let missing = match subject.fixture.model.builtin(column.ty) {
        Builtin::Uuid => code!("'00000000-0000-4000-8000-00000000dead'"),
        Builtin::Integer | Builtin::BigInt => code!("987654321"),
        _ => code!("'no such row'"),
    };
    let is_key = subject.table.key.contains(&at);
    if column.generated.is_none() {
        trials.ends(
            subject,
            field.span,
            &alone.with(at, Cell::value(missing)),
            &refused,
            format_args!(".{} points at a row that exists", column.name),
        );
    }
    let Target::Table(target) = key.target else {
        external(subject, at, field, column, key, &mut trials.others);
        return;
    };
    let there = subject.fixture.model.table(target);
    let member = subject.fixture.model.member_key(FieldRef { table: subject.id, field: at });
    let both = matches!((subject.table.tenancy, there.tenancy), (Tenancy::By(_), Tenancy::By(_)))
        || member.is_some();
    if both && subject.fixture.tenants && column.generated.is_none() {
        let rows = subject.fixture.rows(target);
        // One that no row of B points at, so that no unique constraint answers first.
        let taken = |index: usize| {
            let at_it = Cell::Row(RowAt { table: target, index });
            subject.fixture.rows(subject.id).iter().any(|row| row.cells.contains(&at_it))
        };
        // A user belongs to B by membership alone.
        let tenant = |index: usize| match member {
            Some(_) => subject.fixture.people.all.get(index).and_then(|person| person.tenant),
            None => rows[index].tenant,
        };
        let foreign: Vec<usize> = (0..rows.len()).filter(|index| tenant(*index) == Some(1)).collect();
        let index = foreign.iter().copied().find(|index| !taken(*index)).or(foreign.last().copied());
        if let Some(index) = index {
            trials.ends(
                subject,
                field.span,
                &subject.new.with(at, Cell::Row(RowAt { table: target, index })),
                &refused,
                format_args!(".{} of A does not point at a row of B", column.name),
            );
        }
    }
    if !is_tenant
        && subject.fixture.can_add(target)
        && there.tenancy != Tenancy::Root
        && !there.is_partitioned()
        && !is_key
    {
        on_delete(subject, at, field, column, key, target, &mut trials.others);
    }
}

/// The new row with no optional reference but one, and whether there are required ones that carry the tenant along.
fn without_keys(subject: &Subject<'_, '_>, kept: FieldId) -> (Row, bool) {
    let fields = subject.table.fields.iter().enumerate();
    let others = fields.filter_map(|(at, field)| {
        let at = FieldId(at as u32);
        let target = field.foreign_key()?.table()?;
        let carries = matches!(subject.fixture.model.table(target).tenancy, Tenancy::By(_));
        (at != kept && carries).then_some((at, field.column()?.nullable))
    });
    others.fold((subject.new.clone(), false), |(row, bound), (at, nullable)| {
        if nullable { (row.with(at, Cell::Null), bound) } else { (row, true) }
    })
}

/// Both rows are new, so that nothing else depends on them.
fn on_delete(
    subject: &Subject<'_, '_>,
    at: FieldId,
    field: &Field,
    column: &Column,
    key: &ForeignKey,
    target: TableId,
    script: &mut Script,
) {
    let fixture = subject.fixture;
    let there = fixture.model.table(target);
    let Some(their_key) = there.key.iter().find(|field| Some(**field) != there.tenant_field()) else {
        return;
    };
    let (inserted, gone) = if target == subject.id {
        let gone = fixture.new_row(target, subject.new.tenant, FRESH + 1);
        (subject.inserting(&gone), gone)
    } else {
        let tenant = fixture.tenants_of(there).first().copied().flatten();
        (code!("pg_temp.sample({})", text(fixture.name(target))), fixture.new_row(target, tenant, FRESH))
    };
    // A number that Postgres would count up to by itself is given, so that the row can be named.
    let counted = there.field(*their_key).column().filter(|column| column.identity);
    let (inserted, gone) = match counted {
        Some(key) => {
            let number = Cell::value(code!("{}", 9_000_000_usize));
            let inserted = code!(
                "pg_temp.sample({}, {}, '9000000')",
                text(fixture.name(target)),
                text(key.name.as_str())
            );
            (inserted, gone.with(*their_key, number))
        }
        None => (inserted, gone),
    };
    let row = subject.new.with(at, Cell::value(fixture.literal(gone.cell(*their_key)).code()));
    // What the relation is tied to is the membership: the user becomes a member first, and it is the membership
    // that goes.
    let member = fixture.model.member_key(FieldRef { table: subject.id, field: at });
    let (target, gone, inserted) = match member {
        Some(membership) => {
            let user = Cell::value(fixture.literal(gone.cell(*their_key)).code());
            let tenant = subject.new.tenant;
            let joined = fixture.new_row(membership.table, tenant, FRESH + 1).with(membership.user, user);
            let join = code!("; {}", fixture.insert(membership.table, &joined));
            (membership.table, joined, code!("{} || {}", inserted, join.quoted()))
        }
        None => (target, gone, inserted),
    };
    let gone = fixture.is_row(target, &gone);
    let delete = code!("{}; delete from {} where {}", settled(key), fixture.name(target), gone);
    let command = code!("{} || '; ' || {} || {}", inserted, subject.inserting(&row), delete.quoted());
    after_delete(subject, field, column, key, &row, &command, script);
}

/// What is looked at at the end is looked at here, so that it is the deletion that breaks it.
fn settled(key: &ForeignKey) -> Code {
    match key.deferrable {
        true => code!("; set constraints all immediate; set constraints all deferred"),
        false => Code::new(),
    }
}

/// An account goes.
fn external(
    subject: &Subject<'_, '_>,
    at: FieldId,
    field: &Field,
    column: &Column,
    key: &ForeignKey,
    script: &mut Script,
) {
    let Target::External(target) = &key.target else { return };
    let newcomer = Cell::Newcomer(subject.new.tenant, FRESH);
    let row = subject.new.with(at, newcomer.clone());
    let delete =
        code!("{}; delete from {} where id = {}", settled(key), target, subject.fixture.literal(&newcomer));
    let command = code!("{} || {}", subject.inserting(&row), delete.quoted());
    after_delete(subject, field, column, key, &row, &command, script);
}

fn after_delete(
    subject: &Subject<'_, '_>,
    field: &Field,
    column: &Column,
    key: &ForeignKey,
    row: &Row,
    command: &Code,
    script: &mut Script,
) {
    let name = &subject.name;
    let is_row = subject.fixture.is_row(subject.id, row);
    let origin = Some(field.span);
    match key.on_delete {
        OnDelete::Cascade => {
            let observe = code!("select count(*) from {} where {}", name, is_row);
            let what = format_args!("a row of {name} goes with its {}", column.name);
            script.is(origin, after(command, &observe), code!("'0'"), what);
        }
        OnDelete::SetNull => {
            let tenant = subject.table.tenant_field().and_then(|field| subject.table.field(field).column());
            let kept = tenant.map_or_else(|| code!("true"), |column| code!("{} is not null", column.name));
            let observe = code!("select {} is null and {} from {} where {}", column.name, kept, name, is_row);
            let what = format_args!("a row of {name} outlives its {} and loses nothing else", column.name);
            script.is(origin, after(command, &observe), code!("'true'"), what);
        }
        OnDelete::SetDefault => {
            let observe = code!("select count(*) from {} where {}", name, is_row);
            let what = format_args!("a row of {name} outlives its {}", column.name);
            script.is(origin, after(command, &observe), code!("'1'"), what);
        }
        OnDelete::Restrict | OnDelete::NoAction => {
            let what = format_args!("what {name}.{} points at stays as long as it does", column.name);
            script.matches(
                origin,
                code!("pg_temp.attempt(null, null, {})", command),
                if key.deferrable
                    && lower::answers_for_deletion(&key.target)
                    && key.on_delete == OnDelete::NoAction
                {
                    "^PT409 STILL_REFERENCED$"
                } else {
                    "^(23503|23001)( |$)"
                },
                what,
            );
        }
    }
}

/// What a query answers after commands that an expression yields.
fn after(commands: &Code, observe: &Code) -> Code {
    code!("pg_temp.attempt(null, null, {}, {})", commands, observe.quoted())
}
