//! Work that is handed out: too early, to whoever does not have it, too often, out of turn.

use model::{Queue, QueueOperation, Table};

use super::slip::{Slip, Slips, slip};
use crate::lower::{Scope, behind};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for function in &scope.model.functions {
        let Some(call) = function.queue else { continue };
        let table = scope.model.table(call.table);
        let Some(queue) = &table.queue else { continue };
        let Some(names) = Names::new(table, queue) else { continue };
        let at = format!("{}.at", function.name);
        let each = match call.operation {
            QueueOperation::Enqueue => Vec::new(),
            QueueOperation::Claim => names.claim(&at, queue),
            QueueOperation::Complete => names.complete(&at),
            QueueOperation::Fail => names.fail(&at, &format!("{}.error", function.name), queue),
            QueueOperation::Extend => names.extend(&at),
            QueueOperation::Retry => names.retry(&at),
        };
        all.push(Slips {
            kind: MutantKind::Queue,
            function: behind(scope, function),
            subject: scope.public(&table.name),
            each,
        });
    }
}

/// What the columns are called.
struct Names {
    state: String,
    attempts: String,
    run_after: String,
    priority: String,
    claimed_at: String,
    locked_until: String,
    lease: String,
    last_error: String,
    finished_at: String,
}

impl Names {
    fn new(table: &Table, queue: &Queue) -> Option<Self> {
        let of = |field| Some(table.field(field).column()?.name.to_string());
        let fields = queue.fields;
        Some(Self {
            state: of(fields.state)?,
            attempts: of(fields.attempts)?,
            run_after: of(fields.run_after)?,
            priority: of(fields.priority)?,
            claimed_at: of(fields.claimed_at)?,
            locked_until: of(fields.locked_until)?,
            lease: of(fields.lease)?,
            last_error: of(fields.last_error)?,
            finished_at: of(fields.finished_at)?,
        })
    }

    /// Who has the row to himself.
    fn held(&self, at: &str) -> Vec<Slip> {
        let Self { lease, locked_until, .. } = self;
        vec![
            slip(
                "takes any lease",
                format!("t.{lease} = "),
                format!("t.{lease} is not null or t.{lease} = "),
            ),
            slip("takes a lease that ran out", format!(" and t.{locked_until} > {at}"), ""),
        ]
    }

    fn spent(&self, queue: &Queue) -> String {
        format!("case when t.{} >= {} then", self.attempts, queue.attempts)
    }

    fn released(&self) -> Vec<Slip> {
        let Self { lease, locked_until, .. } = self;
        vec![
            slip("leaves the lease in force", format!("{lease} = null"), format!("{lease} = t.{lease}")),
            slip(
                "leaves the row locked",
                format!("{locked_until} = null"),
                format!("{locked_until} = t.{locked_until}"),
            ),
        ]
    }

    fn claim(&self, at: &str, queue: &Queue) -> Vec<Slip> {
        let Self { state, attempts, run_after, priority, claimed_at, locked_until, last_error, .. } = self;
        let spent = self.spent(queue);
        vec![
            slip("hands out what is not due", format!(" and r.{run_after} <= {at}"), ""),
            slip(
                "takes rows from whoever still has them",
                format!("r.{locked_until} <= {at}"),
                format!("r.{locked_until} is not null"),
            ),
            slip("never takes back what nobody finished", format!("r.{locked_until} <= {at}"), "false"),
            slip("never gives up", spent.clone(), spent.replace("case when ", "case when false and ")),
            slip(
                "does not count the attempt",
                format!("{attempts} = t.{attempts} + 1"),
                format!("{attempts} = t.{attempts}"),
            ),
            slip("leaves the row ready", format!("{state} = 'RUNNING',"), format!("{state} = 'READY',")),
            slip("gives no time", format!("{locked_until} = {at} + "), format!("{locked_until} = {at} - ")),
            slip("gives no lease", " = gen_random_uuid()", " = null"),
            slip(
                "does not note when it was claimed",
                format!("{claimed_at} = {at}"),
                format!("{claimed_at} = t.{claimed_at}"),
            ),
            slip(
                "hands out the lowest priority first",
                format!("order by r.{priority} desc"),
                format!("order by r.{priority}"),
            ),
            slip(
                "hands out the last first",
                format!("order by r.{run_after}, "),
                format!("order by r.{run_after} desc, "),
            ),
            slip("hands out more than was asked for", "v_left := v_left - v_step", "v_left := v_left"),
            slip("hands out all of a priority at once", "limit v_left for update", "limit 1000 for update"),
            slip("gives a tenant all of its turns at once", "limit 1 for update", "limit v_left for update"),
            slip(
                "does not ask who has the fewest at work",
                format!("r.{state} = 'RUNNING'),"),
                format!("r.{state} = 'RUNNING' and false),"),
            ),
            slip(
                "does not ask who was served last",
                format!("select max(r.{claimed_at})"),
                format!("select max(r.{claimed_at}) filter (where false)"),
            ),
            slip(
                "does not say why it came back",
                format!("{last_error} = 'The lease ran out.'"),
                format!("{last_error} = t.{last_error}"),
            ),
        ]
    }

    fn complete(&self, at: &str) -> Vec<Slip> {
        let Self { state, finished_at, last_error, .. } = self;
        let mut each = self.held(at);
        each.extend(self.released());
        each.extend([
            slip("leaves the row running", format!("{state} = 'DONE'"), format!("{state} = t.{state}")),
            slip(
                "does not note when it was done",
                format!("{finished_at} = {at}"),
                format!("{finished_at} = null"),
            ),
            slip(
                "leaves the error of an attempt before",
                format!("{last_error} = null"),
                format!("{last_error} = t.{last_error}"),
            ),
        ]);
        each
    }

    fn fail(&self, at: &str, error: &str, queue: &Queue) -> Vec<Slip> {
        let Self { run_after, finished_at, last_error, .. } = self;
        let spent = self.spent(queue);
        let mut each = self.held(at);
        each.extend(self.released());
        // After the second failure a row rests a second time, if it may be tried a third time.
        if queue.attempts > 2 {
            each.push(slip("lets a row rest always as long", "power(2, ", "power(1, "));
        }
        each.extend([
            slip("never gives up", spent.clone(), spent.replace("case when ", "case when false and ")),
            slip("lets a row rest for ever", "least((interval", "greatest((interval"),
            slip("lets no row rest", format!("else {at} + "), format!("else t.{run_after} + 0 * ")),
            slip(
                "does not note what went wrong",
                format!("{last_error} = {error}"),
                format!("{last_error} = null"),
            ),
            slip(
                "notes an end that is none",
                format!("{finished_at} = case when "),
                format!("{finished_at} = case when true or "),
            ),
        ]);
        each
    }

    fn extend(&self, at: &str) -> Vec<Slip> {
        let Self { locked_until, .. } = self;
        let mut each = self.held(at);
        each.push(slip(
            "gives no more time",
            format!("{locked_until} = {at} + "),
            format!("{locked_until} = {at} + 0 * "),
        ));
        each
    }

    fn retry(&self, at: &str) -> Vec<Slip> {
        let Self { state, attempts, finished_at, run_after, .. } = self;
        vec![
            slip("takes back what was not given up", format!(" and t.{state} = 'DEAD'"), ""),
            slip(
                "counts the attempts before",
                format!("{attempts} = 0"),
                format!("{attempts} = t.{attempts}"),
            ),
            slip(
                "leaves the row finished",
                format!("{finished_at} = null"),
                format!("{finished_at} = t.{finished_at}"),
            ),
            slip("leaves the row dead", format!("{state} = 'READY'"), format!("{state} = t.{state}")),
            slip(
                "does not say when it is due",
                format!("{run_after} = {at}"),
                format!("{run_after} = t.{run_after}"),
            ),
        ]
    }
}
