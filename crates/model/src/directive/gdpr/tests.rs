use crate::testing::{PEOPLE, findings, model};
use crate::{Erasure, FieldId, GdprCall, Way};

/// Persons without a tree, and what leads to them.
fn shop(person: &str, rest: &str) -> String {
    format!(
        "type Customer @table @gdpr(subject: true, {person}) {{ id: ID! name: String mail: Email @unique }} {rest}"
    )
}

#[test]
fn what_goes_brings_in_what_points_at_it() {
    let model = model(&shop(
        "erase: DELETE",
        "type Item @table @gdpr(erase: DELETE) { id: ID! partOf: Item order: Order! } \
         type Order @table { id: ID! customer: Customer! @gdpr(erase: DELETE) } \
         type Line @table { id: ID! item: Item @gdpr(erase: ANONYMIZE) }",
    ));
    let person = model.person.as_ref().unwrap();
    let ways: Vec<_> = person
        .reaches
        .iter()
        .map(|reach| (model.table(reach.table).graphql.as_str(), reach.field, reach.erase.name()))
        .collect();
    assert_eq!(
        ways,
        [
            ("Order", FieldId(1), "DELETE"),
            ("Item", FieldId(1), "DELETE"),
            ("Item", FieldId(2), "DELETE"),
            ("Line", FieldId(1), "ANONYMIZE"),
        ],
        "rows that go come before those that go with them"
    );
    let (order, _) = model.named("Order");
    assert_eq!(person.reaches[2].way, Way::Row(order));
    assert!(person.takes(order) && person.is_pointed_at(order));
}

#[test]
fn a_row_of_others_tells_the_person_nothing_of_them() {
    let model = model(&shop(
        "erase: DELETE",
        "type Review @table { id: ID! by: Customer @gdpr(erase: ANONYMIZE, anonymize: [{ field: \"sign\" }]) \
           sign: String about: String secret: String @private } \
         type Note @table { id: ID! by: Customer! @gdpr(erase: DELETE) text: String secret: String @private }",
    ));
    let of = |name: &str| {
        let (id, _) = model.named(name);
        model.person.as_ref().unwrap().reaches.iter().find(|reach| reach.table == id).unwrap()
    };
    assert_eq!(of("Review").export, [FieldId(0), FieldId(1), FieldId(2)]);
    assert_eq!(of("Note").export, [FieldId(0), FieldId(1), FieldId(2)]);
    let Erasure::Anonymize(set) = &of("Review").erase else { panic!("the row stays") };
    assert_eq!(set.iter().map(|one| one.field).collect::<Vec<_>>(), [FieldId(1), FieldId(2)]);
}

#[test]
fn the_service_alone_reaches_persons_unless_roles_do() {
    let users = |by: &str| {
        let people = PEOPLE
            .replace("@principal", &format!("@gdpr(subject: true, erase: DELETE{by}) @principal"))
            .replace("manager: Person", "manager: Person @gdpr(erase: ANONYMIZE)");
        model(&people)
    };
    let calls = |model: &crate::Model| {
        let made =
            model.functions.iter().filter_map(|function| Some((function.gdpr?, function.is_for_service())));
        made.collect::<Vec<_>>()
    };
    assert_eq!(
        calls(&users("")),
        [(GdprCall::ExportOwn, false), (GdprCall::Export, true), (GdprCall::Erase, true)]
    );
    assert_eq!(
        calls(&users(", by: [ADMIN]")),
        [(GdprCall::ExportOwn, false), (GdprCall::Export, false), (GdprCall::Erase, false)]
    );
    let nobody_signs_in = model(&shop("erase: DELETE", ""));
    assert_eq!(calls(&nobody_signs_in), [(GdprCall::Export, true), (GdprCall::Erase, true)]);
}

#[test]
fn a_person_who_stays_can_be_made_nobody() {
    let of = |person: &str| findings(&shop(person, ""));
    assert_eq!(of("erase: ANONYMIZE, anonymize: [{ field: \"mail\" }]"), [""; 0], "nothing is not unique");
    assert_eq!(
        of("erase: ANONYMIZE, anonymize: [{ field: \"mail\", value: \"a@b.c\" }]"),
        ["E0729 \"mail\""]
    );
    assert_eq!(of("erase: ANONYMIZE, anonymize: [{ field: \"mail\", sql: \"id || '@b.c'\" }]"), [""; 0]);
    assert_eq!(of("erase: KEEP, reason: \"because\""), ["E0860 KEEP"]);
    assert_eq!(
        findings(&shop("erase: DELETE", "type A @table @gdpr(subject: true, erase: DELETE) { id: ID! }")),
        ["E0860 @gdpr(subject: true, erase: DELETE)"]
    );
}

#[test]
fn a_number_names_nobody_in_a_text() {
    let customers = "type Customer @table @gdpr(subject: true, erase: DELETE) { id: BigInt! @id }";
    let log = "type Log @table { id: ID! line: String @gdpr(erase: DELETE) }";
    assert_eq!(findings(&format!("{customers} {log}")), ["E0862 DELETE"]);
}
