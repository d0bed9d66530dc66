//! `@gdpr`: what is known of a person is given out as one document, and erased in one transaction.
//!
//! Two functions in the private schema do the work, for whomever clients' functions let in: `data_of_<person>` reads, `erase_<person>`
//! writes. Both walk the same way: from the person to the rows that go with him, by their keys, and from those to what points at them. So
//! nothing hangs on ON DELETE, and archives, which have no foreign keys, are reached as well. That somebody asked is recorded with the
//! hashes of two ids: whoever has an id can tell whether it was erased, and nobody can read one.

mod erase;
mod export;
mod files;
mod request;

use catalog::{Catalog, Function, Language, Parameter, Returns, Volatility};
use model::{Builtin, GdprCall, Person, Platform, Reach, RetentionAction, Table, TableId, Way};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::function::refuse;
use super::private_function::private_function;
use super::rule::row_key;
use super::types::{column_type, parameter_type};
use super::{Scope, name};

pub(crate) use erase::{erasing, steps};
pub(crate) use request::requests;

/// Where it is recorded that somebody asked.
pub(crate) fn record(scope: &Scope<'_>, catalog: &mut Catalog) {
    if scope.model.person.is_some() {
        request::lower(scope, catalog);
    }
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let Some(names) = Names::new(scope) else { return };
    catalog.functions.extend([export::function(&names), erase::function(&names, None)]);
}

/// What the parts are called.
pub(super) struct Names<'a> {
    scope: &'a Scope<'a>,
    person: &'a Person,
    table: &'a Table,
    /// The person's key.
    key: &'a model::Column,
    /// What the platform knows the person by.
    account: Option<&'a Ident>,
}

impl<'a> Names<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Option<Self> {
        let person = scope.model.person.as_ref()?;
        let table = scope.model.table(person.table);
        let key = row_key(table)?;
        let principal = scope.model.principal.filter(|principal| principal.table == person.table);
        let account = principal.and_then(|it| Some(&table.field(it.id).column()?.name));
        Some(Self { scope, person, table, key, account })
    }

    /// The person's row.
    fn rows(&self) -> QualifiedName {
        self.scope.public(&self.table.name)
    }

    fn his_key(&self) -> Expr {
        expr!("v_person.{}", self.key.name)
    }

    fn his_account(&self) -> Option<Expr> {
        self.account.map(|account| expr!("v_person.{}", account))
    }

    /// The platform's own id of the person, where it keeps one.
    fn on_platform(&self) -> Option<Expr> {
        self.his_account().filter(|_| self.scope.model.database.platform == Platform::Supabase)
    }

    /// Addresses that tell who it is.
    fn addresses(&self) -> Vec<Expr> {
        let columns = self.table.fields.iter().filter_map(|field| field.column());
        let addresses = columns.filter(|column| {
            let marked = column.pii.as_ref().is_some_and(|pii| pii.mask == model::Mask::Email);
            let address = self.scope.model.builtin(column.ty) == Builtin::Email;
            (marked || address) && column.encrypted.is_none() && !column.list
        });
        addresses.map(|column| expr!("v_person.{}", column.name)).collect()
    }

    fn is_uuid(&self, column: &model::Column) -> bool {
        self.scope.model.builtin(column.ty) == Builtin::Uuid
    }

    /// A table and its archive.
    fn places(&self, table: TableId) -> Vec<QualifiedName> {
        let of = self.scope.model.table(table);
        let mut places = vec![self.scope.public(&of.name)];
        if let Some(RetentionAction::Archive { table: archive, keep: _ }) =
            of.retention.as_ref().map(|it| &it.action)
        {
            places.push(self.scope.public(archive));
        }
        places
    }

    /// Does a row `t` lead to the person this way?
    fn leads(&self, reach: &Reach) -> Option<Expr> {
        let column = self.scope.model.table(reach.table).field(reach.field).column()?;
        let field = expr!("t.{}", column.name);
        Some(match reach.way {
            Way::Person => expr!("{} = {}", field, self.his_key()),
            Way::Row(table) => expr!("{} = any ({})", field, self.kept_keys(table)),
            Way::Id => {
                let mut ids: Vec<Expr> = self.his_account().into_iter().collect();
                if self.account != Some(&self.key.name) && self.is_uuid(self.key) {
                    ids.push(self.his_key());
                }
                match ids.as_slice() {
                    [one] => expr!("{} = {}", field, one),
                    ids => expr!("{} = any (array[{}])", field, Sql::join(ids, ", ")),
                }
            }
            Way::Text => {
                let mut words: Vec<Expr> = self.his_account().into_iter().collect();
                if self.account != Some(&self.key.name) && self.is_uuid(self.key) {
                    words.push(self.his_key());
                }
                words.extend(self.addresses());
                let within = words.iter().map(|word| {
                    expr!("strpos(lower({}::text), nullif(lower({}::text), '')) > 0", field, word)
                });
                Expr::or(within.collect::<Vec<_>>())
            }
        })
    }

    /// The variable that holds the keys of rows that go.
    fn kept_keys(&self, table: TableId) -> Ident {
        name::joined(&["v", self.scope.model.table(table).name.as_str()])
    }

    /// The tables whose rows go and whose keys are asked for, each behind those it goes with.
    fn going(&self) -> Vec<TableId> {
        let mut tables: Vec<TableId> = Vec::new();
        for reach in self.person.reaches.iter().filter(|reach| reach.erase.is_delete()) {
            if !tables.contains(&reach.table) && self.is_asked_for(reach.table) {
                tables.push(reach.table);
            }
        }
        tables
    }

    /// Those of them without whose keys the document could not be told.
    fn told(&self) -> Vec<TableId> {
        let mut told: Vec<TableId> = Vec::new();
        let going = self.going();
        loop {
            let needed = going.iter().copied().filter(|table| {
                let leads_on = |reach: &Reach| {
                    let tells = !reach.export.is_empty();
                    let finds =
                        reach.erase.is_delete() && reach.table != *table && told.contains(&reach.table);
                    reach.way == Way::Row(*table) && (tells || finds)
                };
                self.has_files(*table) || self.person.reaches.iter().any(leads_on)
            });
            let needed: Vec<TableId> = needed.collect();
            if needed.len() == told.len() {
                return told;
            }
            told = needed;
        }
    }

    fn is_asked_for(&self, table: TableId) -> bool {
        self.person.is_pointed_at(table) || self.has_files(table)
    }

    fn has_files(&self, table: TableId) -> bool {
        let files = |bucket: &model::Bucket| bucket.table == table && bucket.is_of_rows();
        self.scope.model.buckets.iter().any(files)
    }

    /// The reaches by which rows of a table go, those to rows of their own table apart.
    fn by_delete(&self, table: TableId) -> (Vec<&'a Reach>, Vec<&'a Reach>) {
        let all = self.person.reaches.iter();
        let mine = all.filter(|reach| reach.table == table && reach.erase.is_delete());
        mine.partition(|reach| reach.way != Way::Row(table))
    }

    /// `v_letter uuid[]`
    fn declarations(&self, tables: &[TableId]) -> Sql {
        let each = tables.iter().copied().filter_map(|table| {
            let key = row_key(self.scope.model.table(table))?;
            Some(stmt!("\n  {} {};", self.kept_keys(table), parameter_type(self.scope, key.ty, true)))
        });
        Sql::join(each.collect::<Vec<_>>(), "")
    }

    /// Finds the keys of rows that go, further and further away from the person.
    fn find(&self, tables: &[TableId]) -> Sql {
        let each = tables.iter().copied().filter_map(|table| {
            let key = &row_key(self.scope.model.table(table))?.name;
            let (outward, own) = self.by_delete(table);
            let places = self.places(table);
            let found = outward.iter().filter_map(|reach| Some((self.leads(reach)?, &places)));
            let first: Vec<Sql> = found
                .flat_map(|(leads, places)| {
                    let key = key.clone();
                    places.iter().map(move |place| stmt!("select t.{} as key from {} t where {}", key, place, leads))
                })
                .collect();
            let mut found = Sql::join(first, "\n    union\n    ");
            if !own.is_empty() {
                let either = own.iter().filter_map(|reach| {
                    let column = &self.scope.model.table(table).field(reach.field).column()?.name;
                    Some(expr!("t.{} = r.key", column))
                });
                let either = Expr::or(either.collect::<Vec<_>>());
                let all = Sql::join(places.iter().map(|place| stmt!("select * from {}", place)), " union all ");
                found = stmt!(
                    "with recursive first as (\n    {}\n    ), r as (\n    select first.key from first\n    union\n    \
                     select t.{} from ({}) t join r on {}\n    )\n    select r.key from r",
                    found,
                    key,
                    all,
                    either
                );
            }
            Some(stmt!("{} := array(\n    {}\n  );\n  ", self.kept_keys(table), found))
        });
        Sql::join(each.collect::<Vec<_>>(), "")
    }

    /// A function that is told a person's key.
    fn told_the_key(&self, verb: &str, body: &Sql, comment: &str) -> Function {
        Function {
            parameters: vec![Parameter {
                name: ident!("key"),
                ty: column_type(self.scope, self.key),
                default: None,
            }],
            language: Language::Plpgsql,
            volatility: Volatility::Volatile,
            parallel_safe: false,
            execute: Vec::new(),
            origin: self.scope.origin_at(self.table, self.person.span),
            ..private_function(
                self.scope,
                self.function(verb).name,
                Returns::One(TypeName::jsonb()),
                body,
                comment,
            )
        }
    }

    fn function(&self, verb: &str) -> QualifiedName {
        self.scope.private(&name::joined(&[verb, self.table.name.as_str()]))
    }
}

/// The body of a function for clients: who is meant, whether he may be, and that it was asked.
pub(super) fn body(scope: &Scope<'_>, function: &model::Function, call: GdprCall) -> Option<Sql> {
    let names = Names::new(scope)?;
    let argument = |at: usize| {
        let argument = function.arguments.get(at)?;
        Some(expr!("{}.{}", function.name, argument.name))
    };
    let meant = match call {
        GdprCall::ExportOwn => expr!("t.{} = {}()", names.account?, scope.uid()),
        GdprCall::Export | GdprCall::Erase => {
            let of_key = expr!("t.{} = {}", names.key.name, argument(0)?);
            match scope.tenant_column(names.table).filter(|_| !function.roles.is_empty()) {
                Some(tenant) => {
                    let roles = function.roles.iter();
                    let roles =
                        roles.filter_map(|id| Literal::text(&scope.model.roles[id.index()].name).ok());
                    expr!(
                        "{} and t.{} = any (array(select {}(array[{}])))",
                        of_key,
                        tenant.name,
                        scope.tenants_as(),
                        Sql::join(roles, ", ")
                    )
                }
                None => of_key,
            }
        }
    };
    let nobody = refuse(&expr!("not found"), 404, "PERSON_NOT_FOUND", "There is no such person.");
    let verb = if call == GdprCall::Erase { erase::VERB } else { export::VERB };
    let (kind, done) = match call {
        GdprCall::Erase => ("ERASE", expr!("v_result")),
        GdprCall::ExportOwn | GdprCall::Export => ("EXPORT", expr!("null")),
    };
    Some(stmt!(
        "declare\n  v_key {};\n  v_result jsonb;\nbegin\n  \
           select t.{} into v_key from {} t where {};\n  \
           {}\n  \
           v_result := {}(v_key);\n  \
           {}\n  \
           return v_result;\n\
         end",
        column_type(scope, names.key),
        names.key.name,
        names.rows(),
        meant,
        nobody,
        names.function(verb),
        request::record(scope, kind, &expr!("v_key"), &done)
    ))
}
