//! Catalog to SQL text. Each object is one [`Statement`]; the order is the order of need.

mod clause;
mod order;
mod single;
mod view;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use catalog::{Catalog, ConstraintKind, FunctionRole, Origin, Returns, Snapshot};
use minijinja::Environment;
use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::Statement;
pub(crate) use clause::{constraint, partitioned_by, signature};
pub(crate) use single::{function, grant, index, owned_like_tables, policy, trigger};

/// Templates that somebody wrote anew: name to text.
pub type Overrides = BTreeMap<String, String>;

/// One file under `sql/`: statements that belong together, to be applied in the order of the names.
#[derive(Debug, Clone)]
pub struct Part {
    /// `20_organisation`.
    pub name: String,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// Every statement, in ordered parts.
///
/// # Errors
/// When a template does: an override that prints a raw string, or an undefined name.
pub fn render(
    catalog: &Catalog,
    fingerprint: &str,
    overrides: &Overrides,
) -> Result<Vec<Part>, minijinja::Error> {
    let overridden = (!overrides.is_empty()).then(|| overridden(overrides)).transpose()?;
    let environment = match &overridden {
        Some(environment) => environment,
        None => environment()?,
    };
    let templates = Templates { environment };
    let mut parts = vec![
        part("00_setup", templates.setup(catalog, fingerprint)?),
        part("10_types", templates.types(catalog)?),
    ];
    parts.extend(templates.tables(catalog)?);
    parts.push(part("70_foreign_keys", templates.late_constraints(catalog)?));
    parts.push(part("72_pages", templates.composites(catalog, true)?));
    let (early, late) = templates.views_and_functions(catalog)?;
    parts.push(part("73_views", early));
    parts.push(part("75_functions", late));
    parts.push(part("80_triggers", templates.each(&catalog.triggers, view::trigger)?));
    parts.push(part("85_policies", templates.each(&catalog.policies, view::policy)?));
    parts.push(part("88_privileges", templates.each(&catalog.grants, view::grant)?));
    parts.push(part("89_publications", templates.each(&catalog.publications, view::publication)?));
    parts.push(part("90_partitions", templates.partitions(catalog)?));
    parts.push(part("92_seeds", templates.each(&catalog.seeds, view::seed)?));
    parts.push(part("93_stored_views", templates.first_refreshes(catalog)?));
    parts.push(part("95_schedules", templates.jobs(catalog)?));
    parts.push(part("99_finish", vec![templates.one(view::finish(catalog, fingerprint))?]));
    parts.retain(|part| !part.statements.is_empty());
    Ok(parts)
}

/// A fingerprint of what will exist, whatever the order in which it is created: types may move
/// between files without another fingerprint.
#[must_use]
pub fn fingerprint(snapshot: &Snapshot) -> String {
    let objects: Vec<&str> = snapshot.objects().collect();
    let mut digests: Vec<[u8; 32]> =
        objects.par_iter().with_min_len(64).map(|object| Sha256::digest(object).into()).collect();
    digests.sort_unstable();
    let whole = digests.iter().fold(Sha256::new(), |whole, one| whole.chain_update(one));
    whole.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn part(name: &str, statements: Vec<Statement>) -> Part {
    Part { name: name.to_owned(), statements }
}

/// The SQL templates, compiled into the program.
const TEMPLATES: &[(&str, &str)] = &[
    ("composite", include_str!("../../../../templates/sql/composite.sql.j2")),
    ("publication", include_str!("../../../../templates/sql/publication.sql.j2")),
    ("deferred_trigger", include_str!("../../../../templates/sql/deferred_trigger.sql.j2")),
    ("extension", include_str!("../../../../templates/sql/extension.sql.j2")),
    ("domain", include_str!("../../../../templates/sql/domain.sql.j2")),
    ("enum", include_str!("../../../../templates/sql/enum.sql.j2")),
    ("finish", include_str!("../../../../templates/sql/finish.sql.j2")),
    ("function", include_str!("../../../../templates/sql/function.sql.j2")),
    ("grant", include_str!("../../../../templates/sql/grant.sql.j2")),
    ("guard", include_str!("../../../../templates/sql/guard.sql.j2")),
    ("index", include_str!("../../../../templates/sql/index.sql.j2")),
    ("job", include_str!("../../../../templates/sql/job.sql.j2")),
    ("late_constraint", include_str!("../../../../templates/sql/late_constraint.sql.j2")),
    ("owners", include_str!("../../../../templates/sql/owners.sql.j2")),
    ("partition_ahead", include_str!("../../../../templates/sql/partition_ahead.sql.j2")),
    ("policy", include_str!("../../../../templates/sql/policy.sql.j2")),
    ("role", include_str!("../../../../templates/sql/role.sql.j2")),
    ("schema", include_str!("../../../../templates/sql/schema.sql.j2")),
    ("seed", include_str!("../../../../templates/sql/seed.sql.j2")),
    ("table", include_str!("../../../../templates/sql/table.sql.j2")),
    ("first_refresh", include_str!("../../../../templates/sql/first_refresh.sql.j2")),
    ("stored_view", include_str!("../../../../templates/sql/stored_view.sql.j2")),
    ("unscheduled", include_str!("../../../../templates/sql/unscheduled.sql.j2")),
    ("view", include_str!("../../../../templates/sql/view.sql.j2")),
    ("trigger", include_str!("../../../../templates/sql/trigger.sql.j2")),
];

fn environment() -> Result<&'static Environment<'static>, minijinja::Error> {
    static ENVIRONMENT: OnceLock<Environment<'static>> = OnceLock::new();
    if let Some(environment) = ENVIRONMENT.get() {
        return Ok(environment);
    }
    let made = overridden(&Overrides::new())?;
    Ok(ENVIRONMENT.get_or_init(|| made))
}

/// The built-in templates, but for those that somebody wrote anew.
fn overridden(overrides: &Overrides) -> Result<Environment<'static>, minijinja::Error> {
    sql::template::environment(TEMPLATES.iter().map(|(name, source)| {
        let own = overrides.get(&template_name(name));
        (*name, own.map_or(Cow::Borrowed(*source), |own| Cow::Owned(own.clone())))
    }))
}

/// The templates by name, `sql/table.sql.j2`, with their texts.
pub fn templates() -> impl Iterator<Item = (String, &'static str)> {
    TEMPLATES.iter().map(|(name, source)| (template_name(name), *source))
}

/// What a template is called outside: its path below `templates/`.
#[must_use]
pub fn template_name(name: &str) -> String {
    format!("sql/{name}.sql.j2")
}

struct Templates<'e> {
    environment: &'e Environment<'static>,
}

impl Templates<'_> {
    fn one<C: Serialize>(&self, view: view::View<'_, C>) -> Result<Statement, minijinja::Error> {
        let view::View { template, object, origin, context } = view;
        let text = self.environment.get_template(template)?.render(sql::template::view(&context))?;
        Ok(Statement {
            sql: text.trim_end().into(),
            object,
            origin: origin.and_then(|origin: &Origin| origin.span),
        })
    }

    /// Every item through its view, in parallel, in order.
    fn each<'a, T: Sync, C: Serialize>(
        &self,
        items: &'a [T],
        view: impl Fn(&'a T) -> view::View<'a, C> + Sync,
    ) -> Result<Vec<Statement>, minijinja::Error> {
        items.par_iter().map(|item| self.one(view(item))).collect()
    }

    fn setup(&self, catalog: &Catalog, hash: &str) -> Result<Vec<Statement>, minijinja::Error> {
        let mut all = vec![self.one(view::guard(catalog, hash))?];
        all.extend(self.each(&catalog.roles, view::role)?);
        all.extend(self.each(&catalog.schemas, view::schema)?);
        all.extend(self.each(&catalog.extensions, view::extension)?);
        all.push(self.one(view::owners(catalog))?);
        Ok(all)
    }

    fn types(&self, catalog: &Catalog) -> Result<Vec<Statement>, minijinja::Error> {
        let mut all = self.each(&catalog.domains, view::domain)?;
        all.extend(self.each(&catalog.enums, view::enumeration)?);
        all.extend(self.composites(catalog, false)?);
        Ok(all)
    }

    /// Those that hold rows follow the tables.
    fn composites(&self, catalog: &Catalog, after_tables: bool) -> Result<Vec<Statement>, minijinja::Error> {
        let these: Vec<_> = catalog.composites.iter().filter(|it| it.after_tables == after_tables).collect();
        self.each(&these, |composite| view::composite(composite))
    }

    /// Tables by module, in order of creation, each followed by its indexes.
    fn tables(&self, catalog: &Catalog) -> Result<Vec<Part>, minijinja::Error> {
        let mut indexes = self.each(&catalog.indexes, view::index)?.into_iter().zip(&catalog.indexes).fold(
            std::collections::BTreeMap::<_, Vec<Statement>>::new(),
            |mut by_table, (statement, index)| {
                by_table.entry(&index.table).or_default().push(statement);
                by_table
            },
        );
        let tables = self.each(&catalog.tables, view::table)?;
        let mut parts: Vec<Part> = Vec::new();
        let mut module = None;
        for (statement, table) in tables.into_iter().zip(&catalog.tables) {
            if module.replace(&table.module) != Some(&table.module) {
                let number = 20 + parts.len().min(49);
                parts.push(part(&format!("{number}_{}", table.module), Vec::new()));
            }
            if let Some(part) = parts.last_mut() {
                part.statements.push(statement);
                part.statements.extend(indexes.remove(&table.name).unwrap_or_default());
            }
        }
        Ok(parts)
    }

    fn late_constraints(&self, catalog: &Catalog) -> Result<Vec<Statement>, minijinja::Error> {
        let late = catalog.tables.iter().flat_map(|table| {
            table
                .constraints
                .iter()
                .filter(|constraint| constraint.late)
                .map(move |constraint| (table, constraint))
        });
        let late: Vec<_> = late.collect();
        debug_assert!(late.iter().all(|(_, c)| matches!(c.kind, ConstraintKind::ForeignKey { .. })));
        self.each(&late, |(table, constraint)| view::late_constraint(table, constraint))
    }

    /// Views that call no function of the schema; then functions, and among them the views that do.
    fn views_and_functions(
        &self,
        catalog: &Catalog,
    ) -> Result<(Vec<Statement>, Vec<Statement>), minijinja::Error> {
        let mut functions: Vec<Option<Statement>> =
            self.each(&catalog.functions, view::function)?.into_iter().map(Some).collect();
        let plan = order::order(catalog);
        let mut early = Vec::new();
        for at in plan.early {
            early.extend(self.with_indexes(catalog, &catalog.views[at])?);
        }
        let mut late = Vec::with_capacity(functions.len());
        for step in plan.late {
            match step {
                order::Step::Function(at) => late.extend(functions[at].take()),
                order::Step::View(at) => late.extend(self.with_indexes(catalog, &catalog.views[at])?),
            }
        }
        Ok((early, late))
    }

    fn with_indexes(
        &self,
        catalog: &Catalog,
        of: &catalog::View,
    ) -> Result<Vec<Statement>, minijinja::Error> {
        let mut all = vec![self.one(view::view(of))?];
        for index in catalog.indexes.iter().filter(|index| index.table == of.name) {
            all.push(self.one(view::index(index))?);
        }
        Ok(all)
    }

    /// First those that are no longer wanted go.
    fn jobs(&self, catalog: &Catalog) -> Result<Vec<Statement>, minijinja::Error> {
        let mut all = vec![self.one(view::unscheduled(catalog))?];
        all.extend(self.each(&catalog.jobs, |job| view::job(catalog, job))?);
        Ok(all)
    }

    /// A stored view that was never refreshed cannot be read, so it is at once.
    fn first_refreshes(&self, catalog: &Catalog) -> Result<Vec<Statement>, minijinja::Error> {
        let stored = catalog.views.iter().filter_map(|view| Some((view, view.refreshed_by.as_ref()?)));
        stored.map(|(view, function)| self.one(view::first_refresh(view, function))).collect()
    }

    /// The partitions of today, made by the same functions that the schedule calls.
    fn partitions(&self, catalog: &Catalog) -> Result<Vec<Statement>, minijinja::Error> {
        let makers: Vec<_> = catalog
            .functions
            .iter()
            .filter(|function| function.role == FunctionRole::Maintenance)
            .filter(
                |function| matches!(&function.returns, Returns::One(ty) if *ty == sql::TypeName::integer()),
            )
            .collect();
        self.each(&makers, |function| view::partition_ahead(function))
    }
}

#[cfg(test)]
mod tests {
    use super::{TEMPLATES, environment};

    #[test]
    fn every_template_begins_with_what_it_receives() {
        for (name, source) in TEMPLATES {
            let head =
                source.strip_prefix("{#\n").and_then(|rest| rest.split("#}\n").next()).unwrap_or_default();
            let said: Vec<&str> = head.lines().skip(2).filter_map(|line| line.split(": ").next()).collect();
            let template = environment().unwrap().get_template(name).unwrap();
            for used in template.undeclared_variables(false) {
                assert!(said.contains(&used.as_str()), "sql/{name}.sql.j2 does not say what `{used}` is");
            }
        }
    }
}
