use crate::testing::{PEOPLE, findings, model};
use crate::{ArgumentShape, Function};

fn desk(crud: &str, policies: &str, fields: &str) -> String {
    format!(
        r#"{PEOPLE}
        type Ticket @table @tenant(by: "company") @version {crud} {policies} {{
          id: ID! company: Company! author: Person! createdAt: DateTime! @default(sql: "now()") {fields}
        }}"#
    )
}

const ALL: &str = r#"@policy(name: "own", for: [SELECT, INSERT, UPDATE, DELETE], owner: "author")"#;

fn signature(function: &Function) -> String {
    let arguments: Vec<&str> = function.arguments.iter().map(|argument| argument.name.as_str()).collect();
    format!("{}({})", function.graphql, arguments.join(", "))
}

#[test]
fn what_the_database_fills_is_no_argument() {
    let model = model(&desk("@crud", ALL, "title: String! note: String"));
    let signatures: Vec<String> = model.functions.iter().map(signature).collect();
    assert_eq!(
        signatures,
        [
            "getTicket(id)",
            "listTickets(filter, order_by, first, after, last, before)",
            "createTicket(title, note)",
            "updateTicket(id, version, patch)",
            "deleteTicket(id, version)",
        ]
    );
    let shape = model.functions[3].arguments[2].shape.clone();
    let Some(ArgumentShape::Patch(table, fields)) = shape else { panic!("a patch") };
    let names: Vec<&str> =
        fields.iter().map(|field| model.table(table).field(*field).graphql.as_str()).collect();
    assert_eq!(names, ["title", "note"]);
}

#[test]
fn what_no_policy_allows_is_left_out_or_refused() {
    let read = r#"@policy(name: "own", for: [SELECT], owner: "author")"#;
    let names: Vec<String> =
        model(&desk("@crud", read, "")).functions.iter().map(|it| it.graphql.clone()).collect();
    assert_eq!(names, ["getTicket", "listTickets"]);
    assert_eq!(findings(&desk("@crud(operations: [GET, DELETE])", read, "")), ["E0640 DELETE"]);
    assert_eq!(findings(&desk("@crud", "", "")), ["E0640 @crud"]);
    let blind = r#"@policy(name: "own", for: [INSERT], owner: "author")"#;
    assert_eq!(findings(&desk("@crud(operations: [CREATE])", blind, "")), ["E0640 CREATE"]);
    assert_eq!(findings(&desk("@crud", blind, "")), ["E0640 @crud"]);
}

#[test]
fn what_cannot_change_is_not_changed() {
    for fields in ["", "title: String! @frozen"] {
        assert_eq!(findings(&desk("@crud(operations: [UPDATE])", ALL, fields)), ["E0640 UPDATE"], "{fields}");
    }
}

#[test]
fn what_never_leaves_the_database_is_in_no_row() {
    let with = |crud: &str, fields: &str| findings(&desk(crud, ALL, fields));
    let own = model(&desk("@crud", ALL, "title: String! hash: String @private @unique"));
    let create = own.functions.iter().find(|it| it.graphql == "createTicket").unwrap();
    assert_eq!(signature(create), "createTicket(title)");
    let (id, _) = own.named("Ticket");
    let part = own.visible_part(id).unwrap();
    let shown: Vec<&str> = part.fields.iter().map(|field| field.graphql.as_str()).collect();
    assert_eq!(shown, ["id", "company", "author", "createdAt", "title", "version"]);
    for function in own.functions.iter().filter(|it| it.graphql != "deleteTicket") {
        assert_eq!(own.handed_part(function).map(|it| &it.name), Some(&part.name), "{}", function.graphql);
    }
    // Whole rows have no second type.
    assert!(model(&desk("@crud", ALL, "title: String!")).visible_part(id).is_none());
    let needed = "title: String! hash: String! @private";
    assert_eq!(with("@crud(operations: [GET, CREATE, UPSERT])", needed), ["E0640 CREATE", "E0640 UPSERT"]);
    let names: Vec<String> =
        model(&desk("@crud", ALL, needed)).functions.iter().map(|it| it.graphql.clone()).collect();
    assert_eq!(names, ["getTicket", "listTickets", "updateTicket", "deleteTicket"]);
    let keyed = ALL.replace("@policy", "@table(key: [\"a\"]) @policy");
    let found = findings(&format!(
        "{PEOPLE} type Key @tenant(by: \"company\") @crud(operations: [GET]) {keyed} {{ a: String! @private company: Company! author: Person! }}"
    ));
    assert_eq!(found, ["E0640 @crud(operations: [GET])"]);
}

#[test]
fn who_is_not_signed_in_reads_where_every_policy_means_him() {
    let open = |policies: &str| {
        let model = model(&format!(
            "extend schema @database(schema: \"app\", access: TABLES) type Page @table @crud {policies} {{ id: ID! }}"
        ));
        model.functions.iter().map(|it| it.anonymous).collect::<Vec<_>>()
    };
    let public = r#"@policy(name: "all", for: [SELECT, DELETE], to: ["public"], using: "true")"#;
    assert_eq!(open(public), [true, true, false], "whoever deletes has signed in");
    // The function meets the policies of signed-in users, whoever calls it.
    let members = r#"@policy(name: "members", for: [SELECT], using: "true")"#;
    let anon = r#"@policy(name: "anon", for: [SELECT], to: ["anon"], using: "false")"#;
    assert_eq!(open(&format!("{members} {anon}")), [false, false]);
    assert_eq!(open(anon), [false, false]);
}

#[test]
fn a_page_has_bounds() {
    assert_eq!(findings(&desk("@crud(maxPageSize: 0)", ALL, "")), ["E0640 0"]);
    assert_eq!(findings(&desk("@crud(maxPageSize: 100000)", ALL, "")), ["E0640 100000"]);
}

#[test]
fn a_counted_key_is_nobody_s_to_bring() {
    let sdl = r#"type Entry @table @crud(operations: [UPSERT]) @policy(name: "all", using: "true") {
        number: BigInt! @id text: String }"#;
    assert_eq!(findings(sdl), ["E0640 UPSERT"]);
}

#[test]
fn rows_are_found_and_ordered_by_what_an_index_leads_with() {
    let model = model(&desk(
        r#"@crud(operations: [LIST]) @index(fields: ["company", "priority"]) @index(fields: ["data"])"#,
        ALL,
        "priority: Int title: String! data: JSON",
    ));
    let names = |shape: &Option<ArgumentShape>| match shape {
        Some(ArgumentShape::Filter(table, fields) | ArgumentShape::Order(table, fields)) => {
            fields.iter().map(|field| model.table(*table).field(*field).graphql.clone()).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    let list = &model.functions[0];
    assert_eq!(names(&list.arguments[0].shape), ["id", "company", "author", "priority"]);
    assert_eq!(names(&list.arguments[1].shape), ["id", "priority"]);
}
