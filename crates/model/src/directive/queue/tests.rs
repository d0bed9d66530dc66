use crate::testing::{findings, model};
use crate::{FilledBy, Mode};

fn queue(arguments: &str, fields: &str) -> String {
    format!("type Job @table @queue{arguments} {{ id: ID! {fields} }}")
}

#[test]
fn a_queue_keeps_its_columns_itself() {
    let model = model(&queue("", "text: String!"));
    let job = model.named("Job").1;
    let fields = job.queue.as_ref().unwrap().fields;
    for field in [fields.state, fields.attempts, fields.lease, fields.priority, fields.run_after] {
        let column = job.field(field).column().unwrap();
        assert!(column.is_closed() && column.is_kept(), "{}", column.name);
        assert_eq!(job.filled_by(field), FilledBy::Database);
    }
    let names: Vec<&str> = model.functions.iter().map(|function| function.graphql.as_str()).collect();
    assert_eq!(names, ["enqueueJob", "claimJobs", "completeJob", "failJob", "extendJob", "retryJob"]);
    assert!(model.functions.iter().all(|it| it.is_for_service() && matches!(it.mode, Mode::System { .. })));
    let taken: Vec<&str> = model.functions[0].arguments.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(taken, ["text", "run_after", "priority"]);
}

#[test]
fn what_is_declared_may_be_given() {
    let declared = "priority: Int! @default(value: 5) runAfter: DateTime! @default(sql: \"now()\")";
    let model = model(&queue("", declared));
    let job = model.named("Job").1;
    let fields = job.queue.as_ref().unwrap().fields;
    assert!(!job.field(fields.priority).column().unwrap().is_closed());
    assert_eq!(job.fields.len(), 10);
}

#[test]
fn a_queue_that_could_not_hand_out_its_work_is_refused() {
    for (sdl, found) in [
        (queue("(attempts: 0)", ""), "E0740 0"),
        (queue("(visibility: \"soon\")", ""), "E0238 \"soon\""),
        (queue("", "lease: String"), "E0740 lease"),
        (queue("", "state: Boolean!"), "E0740 state"),
        (queue("", "priority: String!"), "E0740 priority"),
        (queue("", "runAfter: DateTime"), "E0740 runAfter"),
        (queue(" @softDelete", ""), "E0740 @queue"),
        (format!("{} enum QueueState {{ A }}", queue("", "")), "E0740 QueueState"),
        ("type Job @view(sql: \"select 1\") @queue { id: ID! }".to_owned(), "E0740 @queue"),
    ] {
        assert!(findings(&sdl).iter().any(|it| it == found), "{sdl}: {:?}", findings(&sdl));
    }
}
