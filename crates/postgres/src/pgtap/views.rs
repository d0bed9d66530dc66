//! `@view` and `@materializedView`: whoever asks sees through a view what he sees of its tables; what is stored is what the query finds
//! once it was refreshed, is refreshed while others read it, is read by no client, and tells how old it is.

use catalog::{Catalog, View};
use sql::Ident;

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower;

/// `68_views.sql`
pub(crate) fn file(fixture: &Fixture<'_>, catalog: &Catalog) -> Option<TestFile> {
    if catalog.views.is_empty() {
        return None;
    }
    let scope = lower::Scope::new(fixture.model);
    let asking = scope.request_role();
    let mut roles: Vec<Ident> = session::clients().to_vec();
    roles.extend([scope.api_role.clone(), scope.tenant_role.clone()]);
    let mut script = session::begin(fixture, &roles.iter().collect::<Vec<_>>());
    for view in &catalog.views {
        let subject = Subject { fixture, scope: &scope, view };
        subject.holds_what_it_says(&mut script);
        match fixture.model.views().find(|(_, composite, _)| scope.private(&composite.name) == view.name) {
            Some((_, composite, _)) if composite.is_stored() => {
                subject.is_refreshed(&mut script);
                subject.tells_its_age(&mut script, composite);
                subject.is_closed(&mut script, &roles);
            }
            _ => subject.shows_what_its_tables_do(&mut script, &asking),
        }
    }
    Some(script.file("68_views.sql"))
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    scope: &'f lower::Scope<'m>,
    view: &'f View,
}

impl Subject<'_, '_> {
    fn span(&self) -> Option<diagnostics::Span> {
        self.view.origin.span
    }

    /// The rows that only one of them has: the view, and its query.
    fn different(&self) -> Code {
        let columns = Code::join(self.view.columns.iter().map(|column| code!("{}", column.name)), ", ");
        let (seen, found) = (
            code!("select {} from {}", columns, self.view.name),
            code!("select {} from (\n{}\n) as q", columns, self.view.query),
        );
        code!("({} except all {}) union all ({} except all {})", seen, found, found, seen)
    }

    /// No column lacks a value where its field says that it never does.
    fn holds_what_it_says(&self, script: &mut Script) {
        let lacking = self.view.columns.iter().filter(|column| !column.nullable);
        let lacking: Vec<Code> = lacking.map(|column| code!("q.{} is null", column.name)).collect();
        if !lacking.is_empty() {
            script.is(
                self.span(),
                code!(
                    "(select count(*) from (\n{}\n) as q where {})",
                    self.view.query,
                    Code::join(lacking, " or ")
                ),
                code!("0::bigint"),
                format_args!("{} lacks no value where a field ends with !", self.view.name),
            );
        }
    }

    fn shows_what_its_tables_do(&self, script: &mut Script, role: &Ident) {
        let people = &self.fixture.people;
        let mut callers: Vec<(&str, Code)> = vec![("an outsider", code!("{}", people.outsider()))];
        let persons = people.all.iter().enumerate();
        callers.extend(persons.map(|(at, person)| (person.label.as_str(), code!("{}", people.user(at)))));
        for (who, user) in callers {
            script.is(
                self.span(),
                session::attempt(text(role.as_str()), user, &self.different()),
                code!("'0'"),
                format_args!("{who} sees through {} what he sees of its tables", self.view.name),
            );
        }
    }

    fn refresh(&self, at: &Code) -> Code {
        match &self.view.refreshed_by {
            Some(function) => code!("select {}(at => {})", function, at),
            None => code!("select"),
        }
    }

    fn is_refreshed(&self, script: &mut Script) {
        let name = &self.view.name;
        let count = code!("select count(*) from ({}) as d", self.different());
        let empty = code!("refresh materialized view {} with no data", name);
        script.is(
            self.span(),
            session::as_owner_then(
                &Code::join([empty, self.refresh(&early())], "; "),
                &code!("select case when {} then ({})::text else 'empty' end", lower::is_filled(name), count),
            ),
            code!("'0'"),
            format_args!("{name} is filled by its first refresh"),
        );
        // What the tests added came after the schema was applied, so it is not there yet. It is counted by a statement of its own:
        // nothing is refreshed that the same statement reads.
        script.setup(self.span(), code!("select set_config('seoc.missing', ({})::text, true)", count));
        script.assert(
            self.span(),
            code!(
                "case when current_setting('seoc.missing') = '0' then skip({}, 1) else is({}, '0', {}) end",
                text(format_args!(
                    "no row of the tests shows in {name}; prove by hand what a refresh brings"
                )),
                session::as_owner_then(&self.refresh(&early()), &count),
                text(format_args!("{name} has the new rows once it was refreshed"))
            ),
        );
        let locks = code!(
            "select string_agg(distinct l.mode, ', ') from pg_locks l where l.pid = pg_backend_pid() \
             and l.relation = {}::regclass and l.mode = 'AccessExclusiveLock'",
            text(name)
        );
        script.is(
            self.span(),
            session::as_owner_then(&self.refresh(&early()), &locks),
            code!("'null'"),
            format_args!("{name} can be read while it is refreshed"),
        );
    }

    fn tells_its_age(&self, script: &mut Script, composite: &model::Composite) {
        let age = lower::staleness_name(self.scope, composite);
        let asked = |at: &Code| code!("select coalesce({}(at => {})::text, 'never')", age, at);
        let later = code!("timestamptz '2001-03-01 12:00:00+00'");
        let twice = Code::join([self.refresh(&early()), self.refresh(&later)], "; ");
        let forgotten = code!("delete from {}", lower::refreshed(self.scope));
        for (command, at, want, what) in [
            (self.refresh(&early()), &later, "03:00:00", "grows older"),
            (twice, &later, "00:00:00", "is young again once it was refreshed"),
            (forgotten, &later, "never", "has no age before its first refresh"),
        ] {
            script.is(
                self.span(),
                session::as_owner_then(&command, &asked(at)),
                text(want),
                format_args!("{} {what}", self.view.name),
            );
        }
    }

    /// Neither those who come as clients nor those that serve them.
    fn is_closed(&self, script: &mut Script, roles: &[Ident]) {
        for role in roles {
            script.is(
                self.span(),
                session::attempt(
                    text(role.as_str()),
                    code!("{}", self.fixture.people.outsider()),
                    &code!("select from {}", self.view.name),
                ),
                code!("'42501'"),
                format_args!("{role} may not read {}", self.view.name),
            );
        }
    }
}

fn early() -> Code {
    code!("timestamptz '2001-03-01 09:00:00+00'")
}
