//! The floor alone: what another tenant's rows are kept from when a rule beside it opens everything.
//!
//! The rules of a table mostly keep other tenants out by themselves, so that nothing tells whether the floor does. Mode TENANT
//! by itself does not tell either, because the rule that opens it asks for the same tenant. A careless rule that somebody adds later is what
//! the floor is there for, so that is what is tried.

use model::{Command, Rule};

use super::{Subject, numbered};
use crate::lower::floor_name;
use crate::pgtap::code::{Code, code, put, text};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::{Lines, Script};

impl Subject<'_, '_> {
    /// Beside a careless rule: somebody of A, who may write nothing in B, and nobody. Where restrictive rules are SQL, everyone, since
    /// whom they keep what from depends on the caller.
    pub(super) fn careless(&self, script: &mut Script) {
        self.beside_careless(self.kept_from_a(), script);
        self.careless_in_tenant_mode(script);
    }

    /// Requests may lack the privilege to add such a row; functions of mode TENANT have every one. The rule that opens those asks for the
    /// tenant too, so they get the careless one.
    fn careless_in_tenant_mode(&self, script: &mut Script) {
        let people = &self.fixture.people;
        let [Some(added), ..] = self.across() else { return };
        if people.all.is_empty() {
            return;
        }
        let origin = Some(self.tenant_origin());
        let label = self.label(Caller::Person(people.lead(Some(0))));
        let seen = numbered(self.rows.iter().map(|row| row.tenant == Some(0)));
        let mut lines = Lines::default();
        lines.add(&[origin], code!("{}, {}, {}, null, null", text(label), text(seen), text(added)));
        let (lines, proves) = lines.finish();
        let role = text(self.names.tenant_role.as_str());
        let call = code!("pg_temp.careless({}, {}, null, {}, null)", self.relation, role, lines);
        script.prove(origin, proves, call);
    }

    /// What an archive shows beside a careless rule; nobody writes to it.
    pub(super) fn careless_reads(&self, script: &mut Script) {
        self.beside_careless([None, None, None], script);
    }

    /// The other way round: a rule that says itself whose tenant it means keeps others out without the floor, too. Beside the floor
    /// nobody would notice if it did not.
    pub(super) fn without_floor(&self, script: &mut Script) {
        let mut rules = self.table.opening(Command::Select).flat_map(|policy| &policy.rules);
        let people = &self.fixture.people;
        if people.all.is_empty() || !rules.any(|rule| matches!(rule, Rule::SharesTenant(_))) {
            return;
        }
        let origin = self.origin(Command::Select);
        let intent = self.intent.without_floor();
        let mut lines = Lines::default();
        for tenant in [0, 1] {
            let caller = Caller::Person(people.lead(Some(tenant)));
            let answers: Vec<Answer> =
                self.rows.iter().map(|row| intent.select(caller, self.id, row)).collect();
            if answers.iter().any(|answer| matches!(answer, Answer::Where(_) | Answer::Unknown)) {
                continue;
            }
            let seen = numbered(answers.iter().map(|answer| *answer == Answer::Yes));
            lines.add(&[origin], code!("{}, {}, null, null, null", text(self.label(caller)), text(seen)));
        }
        let (lines, proves) = lines.finish();
        let (role, floor) = (text(self.role.as_str()), floor_name(&self.table.name));
        let call =
            code!("pg_temp.careless({}, {}, null, {}, {})", self.relation, role, lines, text(floor.as_str()));
        script.prove(origin, proves, call);
    }

    fn beside_careless(&self, kept: [Option<String>; 3], script: &mut Script) {
        let people = &self.fixture.people;
        if people.all.is_empty() || !self.rows.iter().any(|row| row.tenant == Some(1)) {
            return;
        }
        let origin = Some(self.tenant_origin());
        let writer = Caller::Person(people.lead(Some(0)));
        let by_sql = self.answers(writer).iter().any(|answer| matches!(answer, Answer::Where(_)));
        let callers = if by_sql { self.callers() } else { vec![writer, Caller::Nobody] };
        let mut lines = Lines::default();
        for caller in callers {
            let mut line = code!("{}, {}", text(self.label(caller)), self.seen_beside_careless(caller));
            for words in &kept {
                match words.as_ref().filter(|_| caller == writer) {
                    Some(words) => put!(line, ", {}", text(words)),
                    None => put!(line, ", null"),
                }
            }
            lines.add(&[origin], line);
        }
        let (lines, proves) = lines.finish();
        let touched =
            self.changeable().map_or_else(|| code!("null"), |column| code!("{}", text(column.as_str())));
        let role = text(self.role.as_str());
        script.prove(
            origin,
            proves,
            code!("pg_temp.careless({}, {}, {}, {}, null)", self.relation, role, touched, lines),
        );
    }

    fn answers(&self, caller: Caller) -> Vec<Answer> {
        let intent = self.intent.beside_a_careless_rule();
        self.rows.iter().map(|row| intent.select(caller, self.id, row)).collect()
    }

    /// The rows that the floor and the other restrictive rules leave. Where one of those cannot be known, a row of the caller's own
    /// tenant may be seen or not.
    fn seen_beside_careless(&self, caller: Caller) -> Code {
        if !self.opens(Command::Select) {
            // Without a rule there is no privilege either.
            return code!("{}", text("(42501)?"));
        }
        let answers = self.answers(caller);
        if answers.contains(&Answer::Unknown) {
            let possible = answers.iter().enumerate().filter(|(_, answer)| **answer != Answer::No);
            let words: Vec<String> = possible.map(|(at, _)| format!("({})?", at + 1)).collect();
            return code!("{}", text(words.join(" ?")));
        }
        if answers.iter().any(|answer| matches!(answer, Answer::Where(_))) {
            return self.left_to_sql(caller, &answers);
        }
        code!("{}", text(numbered(answers.iter().map(|answer| *answer == Answer::Yes))))
    }

    /// A new row of B, and a row of B that is there: refused, not found, not found.
    fn kept_from_a(&self) -> [Option<String>; 3] {
        let [added, updated, deleted] = self.across();
        // With the privilege, what the floor keeps is not found; without one, the command is refused.
        let unfound = |command, words: Option<String>| {
            let holds = self.opens(command) && self.opens(Command::Select);
            words.map(|words| if holds { words.replace('-', "n") } else { words })
        };
        [added, unfound(Command::Update, updated), unfound(Command::Delete, deleted)]
    }
}
