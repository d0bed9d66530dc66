//! `seoc docs`.

use crate::project::Project;

const DESK: &str = r#"extend schema
  @database(schema: "shop")
  @roles(order: [CLERK, CHIEF])

enum Role { CLERK CHIEF }

"A firm | all of it."
type Firm @table @tenant @policy(name: "members", for: [SELECT], roles: [CLERK, CHIEF]) {
  id: ID!
  name: String!
}

type Person @table @tenant(by: "firm") @principal(role: "role") @policy(name: "self", for: [SELECT], owner: "id") {
  id: ID!
  firm: Firm!
  role: Role!
}

"Something to do."
type Task
  @table
  @tenant(by: "firm")
  @policy(name: "mine", for: [SELECT, UPDATE], owner: "owner", columns: ["title"])
  @policy(name: "open", as: RESTRICTIVE, for: [SELECT], using: "not task.is_sealed")
  @retention(keep: "90 days", by: "madeAt", action: DELETE) {
  id: ID!
  firm: Firm!
  owner: Person!
  "What it is about."
  title: String! @length(min: 1, max: 120)
  isSealed: Boolean! @default(value: false)
  madeAt: DateTime! @default(sql: "now()")
}

type Query {
  "The tasks of the caller."
  tasks(word: String! @length(min: 12), role: Role): [Task!]!
    @rpc(sql: "begin return query select t.* from shop.task t where t.title = tasks.word; end;")
    @guard(require: "word <> 'secret'", error: "NO_SECRETS", status: 422, message: "Not that word.")
}
"#;

fn desk() -> Project {
    Project::shop().with("schemas/shop/main.graphql", DESK)
}

#[test]
fn the_pages_tell_tables_rules_functions_and_the_calendar() {
    let desk = desk();
    desk.seoc(&["docs"]).exits(0).no_out().err(&["generated/shop/docs: 5 pages written", "README.md"]);
    let contains = |page: &str, parts: &[&str]| {
        let text = desk.read(&format!("generated/shop/docs/{page}"));
        for part in parts {
            assert!(text.contains(part), "{page} has no `{part}`:\n{text}");
        }
    };
    contains(
        "README.md",
        &["- [Task](tables/main.md#task): Something to do.", "A firm \\| all of it.", "2 of 3 types"],
    );
    contains(
        "tables/main.md",
        &[
            "```mermaid\nerDiagram\n",
            "| `title` | `title` | `String!` |  | What it is about; 1 to 120 characters |",
            "`firm_id`, `owner_id` → `shop.person` (`firm_id`, `id`)",
            "- **mine** opens rows to read and change where `owner` is the caller; it lets them write `title` alone.",
            "- **open** narrows read to rows where `not task.is_sealed`.",
            "| | CLERK | CHIEF |",
            "- Rows stay for 90 days by `madeAt`, then they are deleted.",
            "Pointed at by [Task](main.md#task) `owner`.",
        ],
    );
    contains(
        "functions.md",
        &[
            "### tasks\n\nThe tasks of the caller.\n",
            "| `word` | `String` | at least 12 characters |",
            "| `role` | `Role` | may be left out |",
            "Answers a list, each element a row of `Task`.",
            "It begins only when `word <> 'secret'` is true; `NO_SECRETS` with status 422 otherwise (Not that word.).",
            "`NO_SECRETS` (422)",
            "const result = await client.tasks({ word: \"some text and more\" });",
            "select * from shop.tasks(word => 'some text and more');",
            "curl \"$SUPABASE_URL/rest/v1/rpc/tasks\"",
        ],
    );
    contains("schedule.md", &["| `shop_private.retain_task` | Task |"]);
    contains("access.md", &["# Who may do what in shop", "| see | own"]);
}

#[test]
fn pages_that_are_no_longer_needed_go_and_those_of_others_stay() {
    let desk = desk();
    desk.seoc(&["docs", "--out", "pages"]).exits(0);
    desk.put("pages/shop/mine.md", "mine");
    desk.seoc(&["docs", "--out", "pages"]).exits(0).err(&["0 pages written, 5 unchanged, 0 removed"]);
    std::fs::remove_file(desk.path("schemas/shop/main.graphql")).unwrap();
    desk.put("schemas/shop/desk.graphql", DESK);
    desk.seoc(&["docs", "--out", "pages"]).exits(0).err(&["1 removed"]);
    assert!(!desk.has("pages/shop/tables/main.md") && desk.has("pages/shop/tables/desk.md"));
    assert_eq!(desk.read("pages/shop/mine.md"), "mine");
}

#[test]
fn a_file_of_somebody_else_is_never_overwritten() {
    let desk = desk().with("generated/shop/docs/README.md", "mine");
    desk.seoc(&["docs"]).exits(2).no_out().err(&["generated/shop/docs/README.md"]);
    assert_eq!(desk.read("generated/shop/docs/README.md"), "mine");
    assert!(!desk.has("generated/shop/docs/access.md"));
}
