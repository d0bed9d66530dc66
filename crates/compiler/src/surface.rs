//! The catalog as the isolation check sees it: what will exist, not what was meant.

use std::collections::{BTreeMap, BTreeSet};

use access::Clause;
use access::isolation::{Grant, Key, Made, Relation, Shape, Surface, Trigger, Unique, View};
use catalog::{Action, Catalog, ConstraintKind, GrantObject, Privilege, Timing};
use model::{Command, FunctionId, Model, OnDelete, PolicyKind, TableId, Tenancy};
use sql::{Ident, QualifiedName};

/// Everything that requests can meet.
pub(crate) fn surface(model: &Model, catalog: &Catalog) -> Surface {
    let belongings = Belongings::new(model, catalog);
    Surface {
        relations: Surface::named(catalog.tables.iter().map(|table| belongings.relation(table))),
        views: catalog.views.iter().map(|view| shown(model, catalog, view)).collect(),
        triggers: belongings.triggers(),
        made: made(model, catalog),
        serving: catalog
            .roles
            .iter()
            .filter(|role| role.owns_functions)
            .map(|role| role.name.clone())
            .collect(),
        trusted: catalog.roles.iter().filter(|role| role.bypass_rls).map(|role| role.name.clone()).collect(),
    }
}

/// A view, and who may read it. What is stored reads as its owner.
fn shown(model: &Model, catalog: &Catalog, view: &catalog::View) -> View {
    let may_read = |grant: &&catalog::Grant| {
        matches!(&grant.object, GrantObject::Table(name) if *name == view.name)
            && grant.privileges.iter().any(|it| matches!(it, Privilege::Select(_)))
    };
    View {
        name: view.name.clone(),
        security_invoker: view.refreshed_by.is_none(),
        readers: catalog.grants.iter().filter(may_read).map(|grant| grant.role.clone()).collect(),
        reads: view.reads.clone(),
        span: view.origin.span.unwrap_or(model.database.span),
    }
}

/// The functions of `@crud`, `@search` and `@sync`. Who is bound by policies is read off the function, not off what was meant.
fn made(model: &Model, catalog: &Catalog) -> BTreeMap<FunctionId, Made> {
    let functions = model.functions.iter().enumerate();
    let asked: BTreeMap<QualifiedName, FunctionId> = functions
        .filter(|(_, function)| {
            function.crud.is_some() || function.finds.is_some() || function.sync.is_some()
        })
        .map(|(at, function)| (model.database.schema.qualify(&function.name), FunctionId(at as u32)))
        .collect();
    let serves = |owner: &Ident| {
        catalog.roles.iter().any(|role| role.name == *owner && role.owns_functions && !role.bypass_rls)
    };
    catalog
        .functions
        .iter()
        .filter_map(|function| {
            let bound = !function.security_definer || function.owner.as_ref().is_some_and(serves);
            Some((*asked.get(&function.name)?, Made { body: function.body.clone(), bound }))
        })
        .collect()
}

/// One table of a catalog.
pub(crate) fn relation(model: &Model, catalog: &Catalog, table: &catalog::Table) -> Relation {
    Belongings::new(model, catalog).relation(table)
}

/// What belongs to each table.
struct Belongings<'c> {
    model: &'c Model,
    catalog: &'c Catalog,
    ids: BTreeMap<QualifiedName, TableId>,
    policies: ByTable<'c, catalog::Policy>,
    grants: ByTable<'c, catalog::Grant>,
    uniques: ByTable<'c, catalog::Index>,
    triggers: ByTable<'c, catalog::Trigger>,
}

type ByTable<'c, T> = BTreeMap<&'c QualifiedName, Vec<&'c T>>;

fn by_table<'c, T>(things: &'c [T], table: impl Fn(&'c T) -> Option<&'c QualifiedName>) -> ByTable<'c, T> {
    let mut found = ByTable::new();
    for thing in things {
        if let Some(table) = table(thing) {
            found.entry(table).or_default().push(thing);
        }
    }
    found
}

impl<'c> Belongings<'c> {
    fn new(model: &'c Model, catalog: &'c Catalog) -> Self {
        let schema = &model.database.schema;
        Self {
            model,
            catalog,
            ids: model.tables().map(|(id, table)| (schema.qualify(&table.name), id)).collect(),
            policies: by_table(&catalog.policies, |policy| Some(&policy.table)),
            grants: by_table(&catalog.grants, |grant| match &grant.object {
                GrantObject::Table(name) => Some(name),
                GrantObject::Schema(_) | GrantObject::Type(_) => None,
            }),
            uniques: by_table(&catalog.indexes, |index| Some(&index.table).filter(|_| index.unique)),
            triggers: by_table(&catalog.triggers, |trigger| Some(&trigger.table)),
        }
    }

    fn relation(&self, table: &catalog::Table) -> Relation {
        let (model, name) = (self.model, &table.name);
        let copy_of =
            table.partition_of.as_ref().map(|it| it.root.clone()).or_else(|| table.archive_of.clone());
        let original = copy_of.as_ref().unwrap_or(name);
        let id = self.ids.get(original).copied();
        let tenant = id.and_then(|id| tenant(model, id));
        let shape =
            Shape { table: &name.name, tenant: tenant.as_ref(), helpers: &self.catalog.private_schema };
        let is_uuid = |name: &Ident| {
            let column = table.columns.iter().find(|column| column.name == *name);
            column.is_some_and(|column| column.identity || column.ty.to_string() == "uuid")
        };
        let unique = |columns: Vec<Ident>| Unique { unguessable: columns.iter().any(is_uuid), columns };
        let constraints = table.constraints.iter().filter_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns } | ConstraintKind::Unique { columns } => {
                Some(unique(columns.clone()))
            }
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => None,
        });
        let indexes = of(&self.uniques, name);
        let span =
            table.origin.span.or_else(|| id.map(|id| model.table(id).span)).unwrap_or(model.database.span);
        Relation {
            name: name.clone(),
            table: id,
            leaf: table.partition_of.is_some(),
            row_security: table.row_security,
            policies: of(&self.policies, name)
                .map(|policy| (policy.roles.clone(), clause(&shape, policy)))
                .collect(),
            grants: of(&self.grants, name).flat_map(grants).collect(),
            emptied_by: of(&self.grants, name)
                .filter(|grant| grant.privileges.contains(&Privilege::Truncate))
                .map(|grant| grant.role.clone())
                .collect(),
            rewritten: of(&self.triggers, name).any(|trigger| self.rewrites(table, trigger)),
            keys: table.constraints.iter().filter_map(|constraint| key(constraint, span)).collect(),
            uniques: constraints
                .chain(
                    indexes.map(|index| {
                        unique(told_apart(id.map(|id| model.table(id)), tenant.as_ref(), index))
                    }),
                )
                .collect(),
            tenant_is_frozen: tenant.as_ref().is_some_and(|tenant| {
                of(&self.triggers, name).any(|trigger| !self.is_declared(trigger) && freezes(trigger, tenant))
            }),
            tenant,
            copy_of,
            span,
        }
    }

    /// May a trigger have the last word on who stands in a row that an UPDATE writes? Of the compiler's own, those that only refuse
    /// have not, nor have those that write a time or a version, nor the one that seals what the statement wrote.
    fn rewrites(&self, table: &catalog::Table, trigger: &catalog::Trigger) -> bool {
        let function = trigger.function.name.as_str();
        // Those that are made for one table begin with its name.
        let own = function
            .strip_prefix(trigger.table.name.as_str())
            .is_some_and(|kind| matches!(kind, "_column_rights" | "_seal") || kind.ends_with("_transitions"));
        let touches = function
            .strip_prefix("touch_")
            .is_some_and(|touched| table.columns.iter().any(|column| column.name.as_str() == touched));
        let harmless =
            own || touches || matches!(function, "refuse_change" | "refuse_frozen" | "raise_version");
        trigger.timing == Timing::Before && (self.is_declared(trigger) || !harmless)
    }

    /// Is it a trigger of the schema, whatever it is called?
    fn is_declared(&self, trigger: &catalog::Trigger) -> bool {
        let id = self.ids.get(&trigger.table);
        id.is_some_and(|id| {
            self.model.table(*id).triggers.iter().any(|declared| declared.name == trigger.name)
        })
    }

    /// Triggers whose bodies are the compiler's own; those of the schema are read where they are written.
    fn triggers(&self) -> Vec<Trigger> {
        let functions: BTreeMap<&QualifiedName, &catalog::Function> =
            self.catalog.functions.iter().map(|function| (&function.name, function)).collect();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for trigger in &self.catalog.triggers {
            let Some(id) = self.ids.get(&trigger.table).copied() else { continue };
            let function = functions.get(&trigger.function).filter(|function| function.security_definer);
            let Some(function) = function.filter(|_| !self.is_declared(trigger)) else { continue };
            if seen.insert((id, &function.name)) {
                found.push(Trigger {
                    name: trigger.function.to_string(),
                    table: id,
                    body: function.body.clone(),
                    span: trigger.origin.span,
                });
            }
        }
        found
    }
}

fn of<'t, 'c, T>(
    things: &'t ByTable<'c, T>,
    table: &QualifiedName,
) -> impl Iterator<Item = &'c T> + use<'t, 'c, T> {
    things.get(table).into_iter().flatten().copied()
}

fn tenant(model: &Model, id: TableId) -> Option<Ident> {
    let table = model.table(id);
    let field = match table.tenancy {
        Tenancy::Global => None,
        Tenancy::Root => table.key.first().copied(),
        Tenancy::By(field) => Some(field),
    };
    field.and_then(|field| table.field(field).column()).map(|column| column.name.clone())
}

fn clause(shape: &Shape<'_>, policy: &catalog::Policy) -> Clause {
    Clause {
        name: policy.name.as_str().to_owned(),
        kind: if policy.permissive { PolicyKind::Permissive } else { PolicyKind::Restrictive },
        commands: match policy.command {
            Some(catalog::Command::Select) => vec![Command::Select],
            Some(catalog::Command::Insert) => vec![Command::Insert],
            Some(catalog::Command::Update) => vec![Command::Update],
            Some(catalog::Command::Delete) => vec![Command::Delete],
            None => vec![Command::Select, Command::Insert, Command::Update, Command::Delete],
        },
        using: policy.using.as_ref().map(|condition| shape.rule(&condition.expr())),
        check: policy.check.as_ref().map(|condition| shape.rule(&condition.expr())),
        span: policy.origin.span,
    }
}

fn grants(grant: &catalog::Grant) -> impl Iterator<Item = Grant> {
    // An empty list names every column.
    let some = |columns: &Vec<Ident>| (!columns.is_empty()).then(|| columns.clone());
    grant.privileges.iter().filter_map(move |privilege| {
        let (command, columns) = match privilege {
            Privilege::Usage | Privilege::Truncate => return None,
            Privilege::Select(columns) => (Command::Select, some(columns)),
            Privilege::Insert(columns) => (Command::Insert, some(columns)),
            Privilege::Update(columns) => (Command::Update, some(columns)),
            Privilege::Delete => (Command::Delete, None),
        };
        Some(Grant { role: grant.role.clone(), command, columns })
    })
}

fn key(constraint: &catalog::Constraint, table: diagnostics::Span) -> Option<Key> {
    let ConstraintKind::ForeignKey { columns, references, referenced, on_delete, deferrable: _ } =
        &constraint.kind
    else {
        return None;
    };
    Some(Key {
        columns: columns.clone(),
        references: references.clone(),
        referenced: referenced.clone(),
        on_delete: match on_delete.action {
            Action::NoAction => OnDelete::NoAction,
            Action::Restrict => OnDelete::Restrict,
            Action::Cascade => OnDelete::Cascade,
            Action::SetNull => OnDelete::SetNull,
            Action::SetDefault => OnDelete::SetDefault,
        },
        span: constraint.origin.span.unwrap_or(table),
    })
}

/// Does a trigger refuse a change of the tenant, or every change?
fn freezes(trigger: &catalog::Trigger, tenant: &Ident) -> bool {
    match (trigger.function.name.as_str(), &trigger.when) {
        ("refuse_change", None) => true,
        ("refuse_frozen", Some(when)) => {
            let changed = format!("old.{tenant} is distinct from new.{tenant}");
            when.as_str().split(" or ").any(|part| part == changed)
        }
        _ => false,
    }
}

/// The columns that a unique index tells rows apart by. An encrypted value is told apart by its hash, which is another one in each
/// tenant unless it is unique everywhere.
fn told_apart(table: Option<&model::Table>, tenant: Option<&Ident>, index: &catalog::Index) -> Vec<Ident> {
    let mut columns: Vec<Ident> = index.columns.iter().map(|column| column.name.clone()).collect();
    if index.expression.is_none() {
        return columns;
    }
    let hashed = table.into_iter().flat_map(|table| &table.fields);
    let hashed =
        hashed.filter(|field| index.origin.span == Some(field.span)).filter_map(model::Field::column);
    for column in hashed {
        if matches!(column.unique, Some((model::UniqueScope::Tenant, _))) {
            columns.extend(tenant.cloned());
        }
        columns.push(column.name.clone());
    }
    columns
}

#[cfg(test)]
mod tests {
    use diagnostics::{Diagnostics, Sources};

    use super::*;

    const SCHEMA: &str = r#"
extend schema @database(schema: "app") @roles(order: [MEMBER])
enum Role { MEMBER }
type Team @table @tenant @policy(name: "members", for: [SELECT], using: "true") { id: ID! }
type Person @table @tenant(by: "team") @principal(id: "id", role: "role") @policy(name: "self", for: [SELECT], owner: "id") {
  id: ID!
  team: Team!
  role: Role!
}
type Note @table @tenant(by: "team") @crud
  @policy(name: "team", for: [SELECT, INSERT, UPDATE, DELETE], using: "true") {
  id: ID!
  team: Team!
  text: String!
}
"#;

    /// The catalog of a schema, and what its model says.
    fn lowered(schema: &str, diagnostics: &mut Diagnostics) -> Option<(Model, Catalog)> {
        let mut sources = Sources::default();
        sources.add("note.graphql", schema);
        let schema = crate::read(&sources, diagnostics);
        let model = model::build(&sources, &schema, &model::ParsedBefore::default(), diagnostics)?;
        let catalog = seoc_postgres::lower(&model, diagnostics);
        Some((model, catalog))
    }

    /// What the isolation check finds of a catalog that is broken on purpose.
    fn found(spoil: impl Fn(&mut Catalog)) -> Vec<String> {
        let mut diagnostics = Diagnostics::default();
        let Some((model, mut catalog)) = lowered(SCHEMA, &mut diagnostics) else { return Vec::new() };
        spoil(&mut catalog);
        access::isolation::isolate(&model, &surface(&model, &catalog)).report(&model, &mut diagnostics);
        diagnostics.into_sorted().into_iter().map(|finding| finding.message).collect()
    }

    fn function<'c>(catalog: &'c mut Catalog, name: &str) -> &'c mut catalog::Function {
        let found = catalog.functions.iter_mut().find(|function| function.name.name.as_str() == name);
        found.unwrap_or_else(|| panic!("there is a function {name}"))
    }

    #[test]
    fn a_trigger_that_may_put_a_row_in_other_hands_rewrites_it() {
        let schema = SCHEMA.replace(
            "  text: String!\n",
            "  text: String! @encrypted(key: \"notes\")\n  number: Int! @frozen\n  state: State! @transitions(allow: [{ from: OPEN, to: [DONE] }])\n  changedAt: DateTime! @updatedAt\n",
        );
        let schema = schema.replace(
            "type Note @table @tenant(by: \"team\") @crud\n",
            "enum State { OPEN DONE }\ntype Note @table @tenant(by: \"team\") @crud @version\n  @trigger(name: \"gives_away\", timing: BEFORE, on: [UPDATE], sql: \"begin new.team_id := old.team_id; return new; end\")\n  @trigger(name: \"note_transitions\", timing: BEFORE, on: [UPDATE], sql: \"begin new.team_id := old.team_id; return new; end\")\n",
        );
        let mut diagnostics = Diagnostics::default();
        let found = lowered(&schema, &mut diagnostics);
        assert_eq!(diagnostics.into_sorted().into_iter().map(|it| it.message).collect::<Vec<_>>(), [""; 0]);
        let Some((model, catalog)) = found else { panic!("it compiles") };
        let belongings = Belongings::new(&model, &catalog);
        let note = catalog.tables.iter().find(|table| table.name.name.as_str() == "note");
        let before = note.into_iter().flat_map(|note| {
            let before = of(&belongings.triggers, &note.name).filter(|it| it.timing == Timing::Before);
            before.map(|it| (belongings.rewrites(note, it), it.function.name.as_str()))
        });
        let mut told: Vec<(bool, &str)> = before.collect();
        told.sort_unstable();
        let refuses =
            ["note_seal", "note_state_transitions", "raise_version", "refuse_frozen", "touch_changed_at"];
        let gives = ["note_gives_away", "note_note_transitions"];
        let expected: Vec<(bool, &str)> =
            refuses.map(|it| (false, it)).into_iter().chain(gives.map(|it| (true, it))).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn what_crud_makes_is_read() {
        assert_eq!(found(|_| {}), Vec::<String>::new());
    }

    #[test]
    fn a_list_holds_its_rows_to_the_tenant_by_itself() {
        assert_eq!(found(|catalog| function(catalog, "list_notes").owner = None), Vec::<String>::new());
        let messages = found(|catalog| {
            let list = function(catalog, "list_notes");
            list.owner = None;
            list.body = list.body.replace("t.team_id = (select app_private.tenants())", "true");
        });
        assert!(messages.iter().any(|message| message.contains("`Query.listNotes`")), "{messages:?}");
    }

    #[test]
    fn a_body_of_crud_that_no_policy_binds_is_found() {
        for (name, says) in [
            ("get_note", "`Query.getNote`"),
            ("update_note", "`Mutation.updateNote`"),
            ("delete_note", "`Mutation.deleteNote`"),
        ] {
            let messages = found(|catalog| function(catalog, name).owner = None);
            let crosses = |message: &String| {
                message.contains(says) && message.contains("`Note`") && message.contains("another tenant")
            };
            assert!(messages.iter().any(crosses), "{name}: {messages:?}");
        }
    }
}
