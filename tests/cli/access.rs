//! `seoc access`.

use crate::project::Project;

/// Two tenants' worth of rules: own rows, the rows of those below, a role, SQL both ways.
const TEAM: &str = r#"extend schema
  @database(schema: "shop", platform: POSTGRES)
  @roles(order: [CLERK, CHIEF])

enum Role { CLERK CHIEF }

type Firm @table @tenant @policy(name: "members", for: [SELECT], roles: [CLERK, CHIEF]) {
  id: ID!
  name: String!
}

type Person
  @table
  @tenant(by: "firm")
  @principal(id: "id", role: "role")
  @hierarchy(parent: "manager")
  @policy(name: "self", for: [SELECT], owner: "id")
  @policy(name: "below", for: [SELECT], reports: "id") {
  id: ID!
  firm: Firm!
  manager: Person
  role: Role!
}

type Note
  @table
  @tenant(by: "firm")
  @policy(name: "author", for: [SELECT, INSERT, UPDATE], owner: "author", columns: ["author", "text"])
  @policy(name: "chiefs", for: [SELECT, DELETE], roles: [CHIEF])
  @policy(name: "shared", for: [SELECT], using: "note.is_shared")
  @policy(name: "open", as: RESTRICTIVE, for: [SELECT], using: "not note.is_sealed") {
  id: ID!
  firm: Firm!
  author: Person! @frozen
  text: String!
  isShared: Boolean! @default(value: false)
  isSealed: Boolean! @default(value: false)
}

type Query {
  notes: [Note!]! @rpc(sql: "begin return query select n.* from shop.note n; end;")
}
"#;

fn team() -> Project {
    Project::shop().with("schemas/shop/main.graphql", TEAM)
}

#[test]
fn the_matrix_says_which_rows_each_role_reaches() {
    let said = team().seoc(&["access", "shop", "Note"]).exits(0).no_err();
    let lines: Vec<String> =
        said.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for expected in [
        "CLERK CHIEF",
        "select own, some* tenant*",
        "insert own own",
        "update own* own*",
        "delete none tenant*",
        "some: rows that SQL opens, in shared",
        "*: fewer by SQL, in open",
        "within these rules: Query.notes",
    ] {
        assert!(lines.iter().any(|line| line == expected), "no `{expected}` in {lines:#?}");
    }
}

#[test]
fn the_matrix_of_the_hierarchy_tells_own_rows_from_those_below() {
    let said = team().seoc(&["access", "shop", "Person"]).exits(0).no_err();
    assert!(said.out.contains("  select  own, reports  own, reports\n"), "{}", said.out);
}

#[test]
fn the_matrix_says_what_is_known_of_isolation() {
    let team = team();
    team.seoc(&["access", "shop", "Note"]).exits(0).out(&["tenant by firm; isolation proven in "]);
    team.seoc(&["access", "shop", "Note", "--format", "markdown"])
        .out(&["\nEach row is of one Firm, by `firm`; isolation proven in "]);
    // A table of nobody has nothing to keep apart.
    Project::shop().seoc(&["access", "shop"]).exits(0).out(&["Product  shop.product, rows of no tenant\n"]);
}

#[test]
fn roles_of_the_database_have_a_column_where_rules_speak_to_them() {
    let rule = "@policy(name: \"public\", for: [SELECT], to: [\"anon\"], using: \"true\")";
    let shop = TEAM.replace("POSTGRES)", "POSTGRES, access: TABLES)");
    let shop = format!("{shop}\ntype Country @table {rule} {{\n  id: ID!\n  name: String!\n}}\n");
    let said = team().with("schemas/shop/main.graphql", shop).seoc(&["access", "shop", "Country"]).exits(0);
    let lines: Vec<String> =
        said.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert!(lines.contains(&"CLERK CHIEF anon".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"select none none all".to_owned()), "{lines:#?}");
}

#[test]
fn programs_get_json_and_documentation_gets_markdown() {
    let team = team();
    let said = team.seoc(&["access", "shop", "--format", "json"]).exits(0).no_err();
    let matrix: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let note = &matrix["types"][2];
    assert_eq!(note["type"], "Note");
    assert_eq!(note["rows"][0]["cells"][0]["rows"], serde_json::json!(["own"]));
    assert_eq!(note["rows"][0]["cells"][0]["some"], serde_json::json!(["shared"]));
    assert_eq!(note["rows"][3]["cells"][1]["rows"], serde_json::json!(["tenant"]));
    assert_eq!(note["rows"][2]["columns"], serde_json::json!(["text"]));
    team.seoc(&["access", "shop", "--format", "markdown"]).exits(0).out(&[
        "# Who may do what in shop\n",
        "\n| tenant | all rows of his Firm, and of no other |\n",
        "\n## Note\n",
        "| see | own, some\\* | tenant\\* |\n",
        "\n- change no fields but `text`\n",
        "\n- some: those that the rule `shared` lets through\n",
        "\n- \\*: without those that the rule `open` holds back\n",
    ]);
    // What no cell says is not explained.
    let page = team.seoc(&["access", "shop", "Note", "--format", "markdown"]).exits(0).no_err();
    assert!(!page.out.contains("| reports |"), "{}", page.out);
}

#[test]
fn the_same_schema_gives_the_same_text() {
    let team = team();
    assert_eq!(team.seoc(&["access", "shop"]).out, team.seoc(&["access", "shop"]).out);
}

#[test]
fn the_rules_that_decide_are_shown_for_a_role() {
    team().seoc(&["access", "shop", "Note", "--as", "CHIEF", "--explain"]).exits(0).no_err().out(&[
        "Note as CHIEF\n",
        "\nselect\n  all of\n    firm is the caller's: rows of his tenant alone\n    any of\n",
        "      author: author_id is the caller: his own rows\n",
        "      chiefs: the caller is CHIEF in the row's tenant: yes, in his own\n",
        "      shared: SQL, known to the database alone: note.is_shared\n",
        "    restrictive open: SQL, known to the database alone: not note.is_sealed\n",
    ]);
    team()
        .seoc(&["access", "shop", "Note", "--as", "CLERK"])
        .exits(0)
        .out(&["      chiefs: the caller is CHIEF in the row's tenant: no\n"]);
}

#[test]
fn what_does_not_exist_is_guessed() {
    let team = team();
    team.seoc(&["access", "shop", "Note1"]).exits(2).no_out().err(&["no type `Note1`; did you mean `Note`?"]);
    team.seoc(&["access", "shop", "Note", "--as", "CHEF"])
        .exits(2)
        .err(&["no role `CHEF`; did you mean `CHIEF`?"]);
    team.seoc(&["access", "shp"]).exits(2).err(&["no domain `shp`"]);
}

/// The pages show what the program says about the example, word for word.
#[test]
fn the_pages_about_access_show_what_comes_out() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path| std::fs::read_to_string(root.join(path)).unwrap();
    let page = read("docs/access.md") + &read("README.md");
    let mut shown = 0;
    for block in page.split("```text\n$ seoc ").skip(1) {
        let (command, rest) = block.split_once('\n').unwrap();
        let (expected, _) = rest.split_once("```").unwrap();
        let program = env!("CARGO_BIN_EXE_seoc");
        let output = std::process::Command::new(program)
            .args(command.split_whitespace())
            .current_dir(&root)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "`seoc {command}`");
        shown += 1;
    }
    assert_eq!(shown, 3);
}

#[test]
fn the_matrix_says_which_fields_a_caller_may_change() {
    let fields = r#"@policy(name: "author", for: [SELECT, INSERT, UPDATE], owner: "author", columns: ["author", "text"])
  @policy(name: "sealing", for: [UPDATE], roles: [CHIEF], columns: ["isSealed"])"#;
    let rule = r#"@policy(name: "author", for: [SELECT, INSERT, UPDATE], owner: "author", columns: ["author", "text"])"#;
    let team = team().with("schemas/shop/main.graphql", TEAM.replace(rule, fields));
    team.seoc(&["access", "shop", "Note"])
        .exits(0)
        .out(&["  fields of update: text by CLERK; text, isSealed by CHIEF\n"]);
    let said = team.seoc(&["access", "shop", "Note", "--format", "json"]).exits(0);
    let matrix: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let cells = &matrix["types"][0]["rows"][2]["cells"];
    assert_eq!(cells[0]["columns"], serde_json::json!(["text"]));
    assert_eq!(cells[1]["columns"], serde_json::json!(["text", "isSealed"]));
}

#[test]
fn an_encrypted_value_that_is_unique_everywhere_is_named_and_one_of_a_tenant_is_not() {
    let sealed = |unique: &str| {
        let field = format!("iban: String @encrypted(key: \"iban\") @unique{unique}\n  text: String!");
        let said = Project::shop().with("schemas/shop/main.graphql", TEAM.replace("text: String!", &field));
        said.seoc(&["access", "shop", "Note"]).exits(0).out
    };
    assert!(sealed("(scope: GLOBAL)").contains("\n  iban is unique across tenants"));
    assert!(!sealed("").contains("unique across tenants"));
}
