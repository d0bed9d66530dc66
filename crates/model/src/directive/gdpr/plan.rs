//! What becomes of every row that leads to a person: decided for each relation, or refused.
//!
//! A relation to the person leads there, and so does a relation to a row that goes with the person: what points at it has to go, too, or
//! to let go of it. Ids that are no relations are told by what seoc knows of them: the actor of audit records, a reference to the
//! platform's accounts. Others say so themselves.

use std::collections::BTreeSet;

use diagnostics::{Diagnostic, Span, codes};

use super::given::Given;
use super::null;
use crate::arguments::Word;
use crate::build::Builder;
use crate::directive::anonymize;
use crate::{
    Anonymized, AuditColumns, Builtin, Erasure, FieldId, FieldKind, ForeignKey, Person, Reach, Rule, TableId,
    Target, Type, Way,
};

type All<'a> = [(TableId, Option<FieldId>, Given<'a>)];

/// Every field that leads to a person, in an order in which rows that go come before those that go with them.
pub(super) fn reaches<'a>(builder: &mut Builder<'a>, person: &Person, all: &All<'a>) -> Option<Vec<Reach>> {
    let mut plan = Plan { person, all, reaches: Vec::new(), asked: BTreeSet::new(), right: true };
    // What goes brings further relations in.
    while plan.step(builder) {}
    plan.refuse_unused(builder);
    plan.refuse_contradictions(builder);
    plan.refuse_payloads(builder);
    let Plan { mut reaches, right, .. } = plan;
    right.then_some(())?;
    let order = order(builder, &reaches)?;
    let place = |table: TableId| order.iter().position(|it| *it == table).unwrap_or(usize::MAX);
    reaches.sort_by_key(|reach| (place(reach.table), reach.table, reach.field));
    Some(reaches)
}

/// What may be given out of a row: everything that may leave the database.
pub(super) fn shown(builder: &Builder<'_>, table: TableId) -> Vec<FieldId> {
    let of = builder.table(table);
    let fields = (0..of.fields.len() as u32).map(FieldId);
    fields.filter(|field| of.field(*field).column().is_some_and(|column| !column.private)).collect()
}

struct Plan<'p, 'a> {
    person: &'p Person,
    all: &'p All<'a>,
    reaches: Vec<Reach>,
    /// Fields that were decided or refused.
    asked: BTreeSet<(TableId, FieldId)>,
    right: bool,
}

impl<'a> Plan<'_, 'a> {
    /// Decides what leads to a person as far as it is known by now; did anything?
    fn step(&mut self, builder: &mut Builder<'a>) -> bool {
        let mut found = false;
        for table in builder.table_ids() {
            for field in (0..builder.table(table).fields.len() as u32).map(FieldId) {
                if self.asked.contains(&(table, field)) {
                    continue;
                }
                let Some(way) = self.way(builder, table, field) else { continue };
                self.asked.insert((table, field));
                found = true;
                match self.decide(builder, table, field, way) {
                    Some(reach) => self.reaches.push(reach),
                    None => self.right = false,
                }
            }
        }
        found
    }

    fn own(&self, table: TableId, field: FieldId) -> Option<&Given<'a>> {
        let mut on_fields = self.all.iter().filter(|(of, at, _)| *of == table && *at == Some(field));
        on_fields.next().map(|(_, _, given)| given)
    }

    fn of_type(&self, table: TableId) -> Option<&Given<'a>> {
        let mut on_types =
            self.all.iter().filter(|(of, at, given)| *of == table && at.is_none() && !given.subject);
        on_types.next().map(|(_, _, given)| given)
    }

    /// How a field leads to a person.
    fn way(&self, builder: &Builder<'a>, table: TableId, field: FieldId) -> Option<Way> {
        let of = builder.table(table);
        let column = of.field(field).column()?;
        if of.tenant_field() == Some(field) || column.generated.is_some() {
            return None;
        }
        let principal = builder.principal.filter(|principal| principal.table == self.person.table);
        let is_account = principal.is_some_and(|it| it.table == table && it.id == field);
        match &of.field(field).kind {
            FieldKind::Reference(_, key) => match &key.target {
                Target::Table(target) if *target == self.person.table => Some(Way::Person),
                Target::Table(target) if self.goes(*target) => Some(Way::Row(*target)),
                Target::Table(_) => None,
                Target::External(name) => {
                    let users = name.schema.as_ref().is_some_and(|schema| schema.as_str() == "auth")
                        && name.name.as_str() == "users";
                    (users && principal.is_some() && !is_account).then_some(Way::Id)
                }
            },
            FieldKind::Column(_) => {
                let audits = builder.tables.iter().filter_map(|other| other.audit.as_ref());
                let records = audits.clone().find(|audit| audit.into == table).map(|audit| &audit.columns);
                if principal.is_some() && records.is_some_and(|records| records.actor == field) {
                    return Some(Way::Id);
                }
                // Records tell which row it was and what it held, whosever it was.
                let told = records.is_some_and(|AuditColumns { row, old, new, changes, .. }| {
                    [row, old, new, changes].contains(&&Some(field))
                });
                if !told {
                    self.own(table, field)?;
                }
                match builder.builtin(column.ty) {
                    Builtin::Uuid if !column.list && !is_account => Some(Way::Id),
                    Builtin::Text | Builtin::Json
                        if !column.list
                            && !matches!(column.ty, Type::Enum(_))
                            && column.encrypted.is_none() =>
                    {
                        Some(Way::Text)
                    }
                    _ => None,
                }
            }
            FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => None,
        }
    }

    fn goes(&self, table: TableId) -> bool {
        table != self.person.table
            && self.reaches.iter().any(|reach| reach.table == table && reach.erase.is_delete())
    }

    fn decide(&self, builder: &mut Builder<'a>, table: TableId, field: FieldId, way: Way) -> Option<Reach> {
        let Some(given) = self.own(table, field).or_else(|| self.of_type(table)).cloned() else {
            self.undecided(builder, table, field, way);
            return None;
        };
        given.only(builder)?;
        self.refuse(builder, table, field, way, &given)?;
        let (erase, all) = match given.erase.text {
            "DELETE" => (Erasure::Delete, true),
            "ANONYMIZE" => (Erasure::Anonymize(lost(builder, table, field, &given)?), false),
            _ => (Erasure::Keep { reason: given.why(builder)? }, true),
        };
        let export = given.given_out(builder, table)?.unwrap_or_else(|| {
            // The row stays with others: it is they whom the rest of it is about. One that only names a person may be about anybody.
            let lost: Vec<FieldId> = match &erase {
                Erasure::Anonymize(set) => set.iter().map(|one| one.field).collect(),
                Erasure::Delete | Erasure::Keep { .. } => Vec::new(),
            };
            let of = builder.table(table);
            let whole = all && way != Way::Text;
            let told = |id: &FieldId| whole || of.key.contains(id) || *id == field || lost.contains(id);
            shown(builder, table).into_iter().filter(told).collect()
        });
        Some(Reach { span: given.span, table, field, way, erase, export })
    }

    fn undecided(&self, builder: &mut Builder<'a>, table: TableId, field: FieldId, way: Way) {
        let of = builder.table(table);
        let (name, at) = (format!("{}.{}", of.graphql, of.field(field).graphql), of.field(field).span);
        let message = match way {
            Way::Person => format!("`{name}` leads to a person, and nothing says what becomes of the row"),
            Way::Row(target) => format!(
                "`{name}` leads to a `{}`, which goes with a person, and nothing says what becomes of the row",
                builder.table(target).graphql
            ),
            Way::Id => format!("`{name}` holds a person's id, and nothing says what becomes of the row"),
            Way::Text => format!("`{name}` may name a person, and nothing says what becomes of the row"),
        };
        let help = match way {
            _ if table == self.person.table => {
                "write `@gdpr(erase: ANONYMIZE)`: the other person stays, without this one; or `KEEP` with the `reason` that the law has"
            }
            Way::Row(_) => {
                "write `@gdpr(erase: DELETE)` if the row goes, too, or `ANONYMIZE` if it stays without it; on the type, for all of its relations"
            }
            Way::Person | Way::Id | Way::Text => {
                "write `@gdpr(erase: DELETE)` if the row goes, `ANONYMIZE` if it stays without the person, or `KEEP` with the `reason` that the law has; on the type, for all of its relations"
            }
        };
        let finding = Diagnostic::new(codes::UNDECIDED, at, message)
            .also(self.person.span, "persons can be erased")
            .help(help);
        builder.found.push(finding);
    }

    /// What could not become of the row.
    fn refuse(
        &self,
        builder: &mut Builder<'a>,
        table: TableId,
        field: FieldId,
        way: Way,
        given: &Given<'a>,
    ) -> Option<()> {
        let of = builder.table(table);
        let (name, at) = (of.field(field).graphql.clone(), of.field(field).span);
        let (delete, keep) = (given.erase.text == "DELETE", given.erase.text == "KEEP");
        let persons = table == self.person.table;
        let leads_out = matches!(
            &of.field(field).kind,
            FieldKind::Reference(_, key) if matches!(key.target, Target::External(_))
        );
        // Persons who are no users have no membership that could go.
        let is_user = builder.principal.is_some_and(|principal| principal.table == self.person.table);
        let member = builder.membership.as_ref().filter(|_| is_user).is_some_and(|membership| {
            let key = of.field(field).foreign_key();
            way == Way::Person && table != membership.table && key.is_some_and(|key| key.member)
        });
        let (message, help) = if of.append_only && !keep {
            (
                format!("rows of `{}` are only ever added", of.graphql),
                "write `erase: KEEP` with the reason why there are such records",
            )
        } else if delete && persons {
            (
                format!("through `{name}` other persons would go with one"),
                "write `erase: ANONYMIZE`: they stay, without this one",
            )
        } else if keep && matches!(way, Way::Row(_)) {
            (
                format!("`{name}` leads to a row that goes, so it cannot stay as it is"),
                "write `DELETE`, or `ANONYMIZE`",
            )
        } else if keep && way == Way::Person && self.person.erase.is_delete() {
            (
                format!("`{name}` is kept, and the person that it leads to goes"),
                "write `erase: ANONYMIZE` on the type of the persons: a row stays that is nobody's",
            )
        } else if keep && member {
            (
                format!("`{name}` is kept, and leads to a membership, which goes"),
                "let it lead to the person alone: `@references(member: false)`",
            )
        } else if way == Way::Text && !keep && !self.is_named_by_uuid(builder) {
            (
                format!("`{name}` may name a person by a number, which may stand there for anything"),
                "give the type of the persons a key of type `ID!`, or write it in a field of its own",
            )
        } else if keep && leads_out {
            (
                format!("`{name}` is kept, and leads to the platform's account, which goes"),
                "make it a plain `ID`, or write `DELETE` or `ANONYMIZE`",
            )
        } else if let Some(why) = self.unsealed(builder, table, given) {
            (why, "let it become null, or write `erase: DELETE`")
        } else {
            return Some(());
        };
        builder.found.push(
            Diagnostic::new(codes::ERASURE, given.erase.span, message).also(at, "this field").help(help),
        );
        None
    }

    fn is_named_by_uuid(&self, builder: &Builder<'a>) -> bool {
        let of = builder.table(self.person.table);
        let key = of.key.first().and_then(|key| of.field(*key).column());
        key.is_some_and(|column| builder.builtin(column.ty) == Builtin::Uuid)
    }

    /// The archive holds what was sealed elsewhere, and seals nothing itself.
    fn unsealed(&self, builder: &Builder<'a>, table: TableId, given: &Given<'a>) -> Option<String> {
        let of = builder.table(table);
        let is_archived = of
            .retention
            .as_ref()
            .is_some_and(|it| matches!(it.action, crate::RetentionAction::Archive { .. }));
        let set = given.anonymize.filter(|_| is_archived)?;
        let member = |item, name| crate::arguments::member(item, name);
        crate::arguments::items(&set.value).find_map(|item| {
            let word = member(item, "field").and_then(crate::arguments::word)?;
            let column = of.field(of.find(word.text)?).column()?;
            let says = member(item, "value").or(member(item, "sql"))?;
            let is_null = matches!(says.kind, syntax::ast::ValueKind::Null);
            (column.encrypted.is_some() && !is_null)
                .then(|| format!("`{}` is encrypted, and its archive seals nothing", word.text))
        })
    }

    /// A `@gdpr` where nothing leads to a person.
    fn refuse_unused(&mut self, builder: &mut Builder<'a>) {
        for (table, field, given) in self.all {
            let of = builder.table(*table);
            let (message, help) = match field {
                Some(field) if !self.asked.contains(&(*table, *field)) => (
                    format!(
                        "`{}` leads to no person, and to no row that goes with one",
                        of.field(*field).graphql
                    ),
                    "remove it; it may stand on a relation, on an `ID` that is a person's, on a `String` or `JSON` that may name one",
                ),
                Some(_) if given.subject => (
                    "a field is no person".to_owned(),
                    "put `subject: true` on the type whose rows are persons",
                ),
                None if !given.subject && !self.asked.iter().any(|(other, _)| other == table) => (
                    format!("nothing in `{}` leads to a person, or to a row that goes with one", of.graphql),
                    "remove it, or put it on the field that names a person",
                ),
                Some(_) | None => continue,
            };
            builder.error(codes::GDPR, given.span, message, help);
            self.right = false;
        }
    }

    /// A row cannot stay and go for one person; and what it loses is all that is his in it.
    fn refuse_contradictions(&mut self, builder: &mut Builder<'a>) {
        for reach in &self.reaches {
            let others = self.reaches.iter().filter(|other| other.table == reach.table);
            let goes = others.clone().find(|other| {
                other.erase.is_delete() && matches!(other.way, Way::Row(_)) && other.field != reach.field
            });
            if let (Erasure::Keep { .. }, Some(other)) = (&reach.erase, goes) {
                let of = builder.table(reach.table);
                let message = format!(
                    "`{}` is kept for `{}`, and goes with what `{}` leads to",
                    of.graphql,
                    of.field(reach.field).graphql,
                    of.field(other.field).graphql
                );
                builder.found.push(
                    Diagnostic::new(codes::ERASURE, reach.span, message).also(other.span, "goes").help(
                        "write `erase: ANONYMIZE` for the other relation, so that the row stays without it",
                    ),
                );
                self.right = false;
            }
            let Erasure::Anonymize(set) = &reach.erase else { continue };
            let of = builder.table(reach.table);
            let his = |rules: &[Rule]| {
                rules.iter().any(|rule| matches!(rule, Rule::Owner(owner) if *owner == reach.field))
            };
            let left = of
                .masked()
                .find(|(field, _, pii)| his(&pii.readers) && !set.iter().any(|one| one.field == *field));
            if let Some((field, _, pii)) = left {
                let name = of.field(field).graphql.clone();
                builder.found.push(
                    Diagnostic::new(
                        codes::ERASURE,
                        reach.span,
                        format!("`{name}` would stay, and tell who it was"),
                    )
                    .also(pii.span, "about the person")
                    .help(format!("let the row lose it: `anonymize: [{{ field: \"{name}\" }}]`")),
                );
                self.right = false;
            }
        }
    }

    /// What a queue carries for its workers is nobody's column.
    fn refuse_payloads(&mut self, builder: &mut Builder<'a>) {
        for table in builder.table_ids() {
            let of = builder.table(table);
            if of.queue.is_none() || self.reaches.iter().any(|it| it.table == table && it.erase.is_delete()) {
                continue;
            }
            let payload = (0..of.fields.len() as u32).map(FieldId).find(|field| {
                let it = of.field(*field);
                let Some(column) = it.column() else { return false };
                let text = matches!(builder.builtin(column.ty), Builtin::Json | Builtin::Text);
                text && !column.queued
                    && !column.private
                    && matches!(it.kind, FieldKind::Column(_))
                    && !matches!(column.ty, Type::Enum(_))
                    && !self.asked.contains(&(table, *field))
                    && !self.reaches.iter().any(|reach| match &reach.erase {
                        Erasure::Anonymize(set) => {
                            reach.table == table && set.iter().any(|one| one.field == *field)
                        }
                        Erasure::Keep { .. } => reach.table == table,
                        Erasure::Delete => false,
                    })
            });
            let Some(payload) = payload else { continue };
            let (name, at) =
                (format!("{}.{}", of.graphql, of.field(payload).graphql), of.field(payload).span);
            builder.found.push(
                Diagnostic::new(
                    codes::UNDECIDED,
                    at,
                    format!("`{name}` is handed to workers and may name a person, and nothing says what becomes of the row"),
                )
                .also(self.person.span, "persons can be erased")
                .help("write `@gdpr(erase: DELETE)` here: rows go that hold the person's id or address; or give the queue a relation to the person"),
            );
            self.right = false;
        }
    }
}

/// What a row loses that stays without the person: what led there, and whatever else is declared.
fn lost<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: FieldId,
    given: &Given<'a>,
) -> Option<Vec<Anonymized>> {
    let mut set = given.lost(builder, table)?;
    if set.iter().any(|one| one.field == field) {
        return Some(set);
    }
    let of = builder.table(table);
    let (name, at) = (of.field(field).graphql.clone(), of.field(field).span);
    if of.field(field).column().is_some_and(|column| !column.nullable) {
        let help = if of.field(field).foreign_key().and_then(ForeignKey::table).is_some() {
            "drop the `!` of the relation, or write `DELETE`, or `KEEP` with a reason"
        } else {
            "drop the `!` of its type, or say what it holds instead: `anonymize: [{ field: …, value: … }]`"
        };
        builder.found.push(
            Diagnostic::new(
                codes::ERASURE,
                given.erase.span,
                format!("`{name}` cannot be null, so no row could stay without it"),
            )
            .also(at, "this field")
            .help(help),
        );
        return None;
    }
    let word = Word { text: &name, span: given.erase.span };
    anonymize::stays(builder, table, word, field, None, false)?;
    set.insert(0, null(field));
    Some(set)
}

/// The tables whose rows go, each before those whose rows go with them.
fn order(builder: &mut Builder<'_>, reaches: &[Reach]) -> Option<Vec<TableId>> {
    let mut order: Vec<TableId> = Vec::new();
    let mut open: Vec<(TableId, Span)> = Vec::new();
    let members = builder.membership.as_ref().map(|membership| membership.table);
    // Whatever names a member points at the membership, so that goes last.
    let (first, rest): (Vec<&Reach>, Vec<&Reach>) = reaches
        .iter()
        .filter(|reach| reach.erase.is_delete())
        .partition(|reach| Some(reach.table) == members);
    for reach in first.into_iter().chain(rest) {
        if let Err(circle) = visit(reaches, reach.table, reach.span, &mut order, &mut open) {
            let names: Vec<String> =
                circle.iter().map(|(table, _)| format!("`{}`", builder.table(*table).graphql)).collect();
            let at = circle.first().map_or(reach.span, |(_, span)| *span);
            builder.error(
                codes::ERASURE,
                at,
                format!("rows of {} go with one another in a circle", names.join(" and ")),
                "let one of these relations be lost instead: `erase: ANONYMIZE`",
            );
            return None;
        }
    }
    Some(order)
}

type Circle = Vec<(TableId, Span)>;

// No deeper than there are tables that go with one another; a circle ends it.
fn visit(
    reaches: &[Reach],
    table: TableId,
    span: Span,
    order: &mut Vec<TableId>,
    open: &mut Circle,
) -> Result<(), Circle> {
    if order.contains(&table) {
        return Ok(());
    }
    if let Some(at) = open.iter().position(|(other, _)| *other == table) {
        let mut circle = open.split_off(at);
        // It is closed by the relation that leads back.
        if let Some((_, closing)) = circle.first_mut() {
            *closing = span;
        }
        return Err(circle);
    }
    open.push((table, span));
    for reach in reaches.iter().filter(|reach| reach.table == table && reach.erase.is_delete()) {
        if let Way::Row(first) = reach.way
            && first != table
        {
            visit(reaches, first, reach.span, order, open)?;
        }
    }
    open.pop();
    order.push(table);
    Ok(())
}
