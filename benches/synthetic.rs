//! Invented schemas of any size, in the proportions of the seo schema: per table about two and a half policies, two
//! functions, three relations, an index or a uniqueness, now and then an audit, a retention, a partition.

use std::fmt::Write as _;

/// Tables in one file; a module of the seo schema has fewer, a file of a large company more.
const PER_FILE: usize = 40;

/// The files of a schema with so many tables, the ground's four included.
pub(crate) fn schema(tables: usize) -> Vec<(String, String)> {
    let mut files = vec![("000_ground.graphql".to_owned(), GROUND.to_owned())];
    let numbers: Vec<usize> = (0..tables.saturating_sub(4)).collect();
    for (file, numbers) in numbers.chunks(PER_FILE).enumerate() {
        let mut text = format!("# Module {file}.\n");
        for number in numbers {
            table(&mut text, *number, *number == numbers[0]);
        }
        text.push_str("\nextend type Query {\n");
        numbers.iter().for_each(|number| query(&mut text, *number));
        text.push_str("}\n\nextend type Mutation {\n");
        numbers.iter().for_each(|number| mutation(&mut text, *number));
        text.push_str("}\n");
        files.push((format!("{:03}_module.graphql", file + 1), text));
    }
    files
}

/// One in so many tables is partitioned; nothing points at such a table.
fn is_partitioned(number: usize) -> bool {
    number % 22 == 21
}

fn table(text: &mut String, number: usize, first_of_file: bool) {
    let _ = write!(
        text,
        "\n\"State of things of kind {number}.\"\nenum State{number} {{\n  OPEN\n  \"In somebody's hands.\"\n  ACTIVE @map(to: \"in-progress\")\n  DONE\n}}\n"
    );
    let _ = write!(
        text,
        "\n\"Something of kind {number}.\"\ntype Item{number}\n  @table\n  @mixin(of: [Record, Timestamped])\n  @tenant(by: \"company\")\n"
    );
    text.push_str("  @policy(name: \"members\", for: [SELECT], roles: [EMPLOYEE, MANAGER, HR, ADMIN])\n");
    text.push_str("  @policy(name: \"own\", for: [SELECT, INSERT, DELETE], owner: \"author\")\n");
    if number.is_multiple_of(2) {
        text.push_str("  @policy(name: \"people_office\", for: [UPDATE], roles: [HR, ADMIN], columns: [\"name\", \"level\", \"state\", \"note\"])\n");
    }
    if is_partitioned(number) {
        text.push_str("  @partition(by: \"createdAt\", every: DAY, ahead: 7)\n  @retention(keep: \"90 days\", action: DROP)\n");
    } else if number % 10 == 5 {
        text.push_str("  @retention(keep: \"2 years\", by: \"createdAt\", action: DELETE)\n");
    }
    if number % 3 == 1 {
        let _ = writeln!(
            text,
            "  @index(name: \"idx_item{number}_done\", fields: [\"doneAt\", \"level\"], desc: [\"doneAt\"], where: \"done_at is not null\")"
        );
    }
    if number % 3 == 2 && !is_partitioned(number) {
        text.push_str("  @unique(fields: [\"author\", \"name\"])\n");
    }
    if number.is_multiple_of(3) {
        let _ = writeln!(
            text,
            "  @check(name: \"item{number}_scored_when_done\", sql: \"done_at is null or score is not null\")"
        );
    }
    if number % 8 == 3 {
        text.push_str("  @audit(into: \"SecurityAuditLog\", exclude: [\"updatedAt\"])\n");
    }
    let _ = write!(
        text,
        "{{\n  \"Who made it.\"\n  author: Employee! @onDelete(action: CASCADE)\n  \"What it is called.\"\n  name: String! @length(min: 1, max: 120)\n  \
         \"How much it matters.\"\n  level: Int! @default(value: 1) @range(min: 1, max: 5)\n  \"How far it is.\"\n  state: State{number}! @default(value: OPEN)\n  \
         \"A remark.\"\n  note: String @length(max: 1000)\n  \"Its score.\"\n  score: Percentage\n  \"When it was done.\"\n  doneAt: DateTime\n"
    );
    if !first_of_file && !is_partitioned(number - 1) {
        let _ = write!(text, "  \"What came before it.\"\n  previous: Item{}\n", number - 1);
    }
    text.push_str("}\n");
}

fn query(text: &mut String, number: usize) {
    let _ = write!(
        text,
        "  \"The things of kind {number} that the caller may see.\"\n  items{number}(state: State{number}, atLeast: Int @range(min: 1, max: 5)): [Item{number}!]! @rpc(sql: \"\"\"\n    \
         begin\n      return query\n        select i.*\n        from app.item{number} i\n        where (items{number}.state is null or i.state = items{number}.state)\n          \
         and i.level >= coalesce(items{number}.at_least, 1)\n        order by i.created_at desc, i.id;\n    end\n  \"\"\")\n"
    );
    if number % 2 == 1 {
        let _ = write!(
            text,
            "  \"May the caller touch this one?\"\n  mayTouch{number}(item: ID): Boolean!\n    @private\n    @rpc(language: SQL, mode: SYSTEM, reason: \"read by guards\", sql: \"\"\"\n      \
             select exists (\n        select 1\n        from app.item{number} i\n        where i.id = may_touch{number}.item\n          and i.company_id = any (array(select app_private.tenants()))\n      )\n    \"\"\")\n"
        );
    }
}

fn mutation(text: &mut String, number: usize) {
    let guard = if number % 2 == 1 {
        format!(
            "\n    @guard(require: \"app_private.may_touch{number}(item)\", error: \"ITEM_OUT_OF_REACH\", status: 403)"
        )
    } else {
        String::new()
    };
    let _ = write!(
        text,
        "  \"Gives something of kind {number} another name.\"\n  rename{number}(item: ID!, name: String! @length(min: 1, max: 120)): Item{number}!\n    \
         @rpc(mode: TENANT, roles: [HR, ADMIN], sql: \"\"\"\n      declare\n        v_item app.item{number};\n      begin\n        update app.item{number} as i\n        \
         set name = rename{number}.name\n        where i.id = rename{number}.item\n        returning i.* into v_item;\n        if not found then\n          \
         raise sqlstate 'PT404' using message = 'ITEM_NOT_FOUND', detail = 'Your company has no such thing.';\n        end if;\n        \
         return v_item;\n      end\n    \"\"\"){guard}\n"
    );
}

const GROUND: &str = r#"
extend schema
  @database(schema: "app", platform: SUPABASE, access: RPC, naming: SINGULAR)
  @roles(order: [EMPLOYEE, MANAGER, HR, ADMIN])

"A share of one hundred."
scalar Percentage @domain(type: "numeric(5,2)", check: "VALUE BETWEEN 0 AND 100")

"What every row of a company carries."
interface Record {
  id: ID!
  "The company the row belongs to."
  company: Company!
}

"A row that changes and says when."
interface Timestamped {
  "When the row was written."
  createdAt: DateTime! @default(sql: "now()") @frozen
  "When the row last changed."
  updatedAt: DateTime! @default(sql: "now()") @updatedAt
}

enum EmployeeRole { EMPLOYEE MANAGER HR ADMIN }

"The tenant."
type Company
  @table
  @tenant
  @mixin(of: [Timestamped])
  @policy(name: "members", for: [SELECT], roles: [EMPLOYEE, MANAGER, HR, ADMIN]) {
  id: ID!
  "The registered name."
  name: String! @unique(scope: GLOBAL) @length(min: 1, max: 200)
}

"A part of a company."
type Department
  @table
  @mixin(of: [Record, Timestamped])
  @tenant(by: "company")
  @policy(name: "members", for: [SELECT], roles: [EMPLOYEE, MANAGER, HR, ADMIN]) {
  "What it is called."
  name: String! @unique @length(min: 1, max: 120)
}

"Somebody who works for the company."
type Employee
  @table
  @mixin(of: [Record, Timestamped])
  @tenant(by: "company")
  @principal(id: "id", role: "role")
  @hierarchy(parent: "manager")
  @policy(name: "self", for: [SELECT], owner: "id")
  @policy(name: "reports", for: [SELECT], reports: "id")
  @policy(name: "people_office", for: [SELECT], roles: [HR, ADMIN]) {
  "Where he works."
  department: Department
  "Whom he answers to."
  manager: Employee
  "What he may do."
  role: EmployeeRole! @default(value: EMPLOYEE)
  "What colleagues call him."
  displayName: String! @length(min: 1, max: 120)
}

"What happened, and who did it."
type SecurityAuditLog
  @table
  @tenant(by: "company")
  @policy(name: "people_office", for: [SELECT], roles: [HR, ADMIN]) {
  id: ID!
  company: Company!
  "Who."
  employee: Employee @onDelete(action: SET_NULL)
  "What."
  actionType: String!
  "To what."
  resourceAccessed: String!
  ipAddress: Inet
  userAgent: String
  "When."
  timestamp: DateTime! @default(sql: "now()")
}

type Query {
  "The caller's own record."
  me: Employee! @rpc(sql: "begin return (select e from app.employee e where e.id = app_private.uid()); end")
}

type Mutation {
  "Takes a new name."
  renameMe(name: String! @length(min: 1, max: 120)): Void
    @rpc(mode: TENANT, roles: [EMPLOYEE, MANAGER, HR, ADMIN], sql: """
      begin
        update app.employee e set display_name = rename_me.name where e.id = app_private.uid();
      end
    """)
}
"#;
