//! Mode TENANT: the floor alone, which no policy widens.

use model::{Command, Tenancy};

use super::{Expected, Subject, line, numbered};
use crate::pgtap::both;
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{Row, Tenant};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::{Lines, Script};

impl Subject<'_, '_> {
    /// Mode TENANT: every row of the caller's tenant and none of another.
    pub(super) fn tenant_mode(&self, script: &mut Script) {
        self.in_tenant_mode(
            |subject, tenant| {
                if tenant == 0 { subject.across() } else { [None, None, None] }
            },
            script,
        );
        self.blindly_across(script);
    }

    pub(super) fn tenant_origin(&self) -> diagnostics::Span {
        self.table.tenant_field().map_or(self.table.span, |field| self.table.field(field).span)
    }

    /// What an archive shows in mode TENANT.
    pub(super) fn tenant_reads(&self, script: &mut Script) {
        self.in_tenant_mode(|_, _| [None, None, None], script);
    }

    /// A user of each tenant, who sees his own rows and writes as told.
    fn in_tenant_mode(&self, writes: impl Fn(&Self, Tenant) -> [Option<String>; 3], script: &mut Script) {
        let people = &self.fixture.people;
        if people.all.is_empty() {
            return;
        }
        let expected =
            |words| Expected { words: code!("{}", text(words)), origin: Some(self.tenant_origin()) };
        let mut lines = Lines::default();
        for tenant in [0, 1] {
            let seen = numbered(self.rows.iter().map(|row| row.tenant == Some(tenant)));
            let [added, updated, deleted] = writes(self, tenant);
            let cells = [Some(seen), added, updated, deleted].map(|words| words.map(expected));
            self.line(Caller::Person(people.lead(Some(tenant))), cells, &mut lines);
        }
        self.access(&self.names.tenant_role, lines, script);
    }

    /// Under `@membership`, called for A by somebody who belongs to both: B is out of reach, though the floor would let him.
    pub(super) fn called_for_a(&self, script: &mut Script) {
        if self.fixture.model.membership.is_none() || self.fixture.people.all.is_empty() {
            return;
        }
        let expected =
            |words| Expected { words: code!("{}", text(words)), origin: Some(self.tenant_origin()) };
        let seen = numbered(self.rows.iter().map(|row| row.tenant == Some(0)));
        let [added, updated, deleted] = self.across();
        let mut lines = Lines::default();
        line(both::LABEL, [Some(seen), added, updated, deleted].map(|words| words.map(expected)), &mut lines);
        self.access(&self.names.tenant_role, lines, script);
    }

    /// Nothing is written across the border: no row of B is added, updated or deleted.
    pub(super) fn across(&self) -> [Option<String>; 3] {
        let added = self.new_rows().of_b.as_ref().map(|new| format!("{}--", new.number));
        let foreign = self.rows.iter().position(|row| row.tenant == Some(1)).map(|at| format!("{}-", at + 1));
        [added, foreign.clone().filter(|_| self.changeable().is_some()), foreign]
    }

    /// Nor by a command that names no row.
    fn blindly_across(&self, script: &mut Script) {
        let people = &self.fixture.people;
        if people.all.is_empty() || !self.rows.iter().any(|row| row.tenant == Some(1)) {
            return;
        }
        // No function of a tenant deletes the tenant, and members go by the membership's own functions.
        let membership = self.fixture.model.membership.as_ref().is_some_and(|it| it.table == self.id);
        let kept = self.table.tenancy == Tenancy::Root || membership;
        let caller = Caller::Person(people.lead(Some(0)));
        let reached = |command| {
            let floor = |row: &Row| if row.tenant == Some(0) { Answer::Yes } else { Answer::No };
            self.reached(&self.names.tenant_role, caller, command, floor)
                .filter(|_| !(kept && command == Command::Delete))
        };
        let mut lines = Lines::default();
        let origins = [Some(self.tenant_origin()); 2];
        self.blind_line(caller, [Command::Update, Command::Delete].map(reached), origins, &mut lines);
        self.blindly(&self.names.tenant_role, lines, script);
    }
}
