//! Invented schemas: well-formed, with most of what the language has, compiling more often than not.

use proptest::prelude::*;
use proptest::sample::select;

/// An invented schema.
#[derive(Debug, Clone)]
pub(crate) struct Schema {
    tables: Vec<Table>,
    functions: Vec<Function>,
    tenant: bool,
}

#[derive(Debug, Clone)]
struct Table {
    fields: Vec<Field>,
    relations: Vec<Relation>,
    policies: Vec<Policy>,
    partitioned: bool,
    unique: bool,
    index: Option<bool>,
    check: bool,
    retention: bool,
    crud: bool,
}

#[derive(Debug, Clone)]
struct Field {
    ty: &'static str,
    rules: &'static str,
    required: bool,
    list: bool,
}

#[derive(Debug, Clone)]
struct Relation {
    /// Counted from the last table before this one, so that required relations make no circle.
    back: usize,
    required: bool,
    on_delete: &'static str,
}

#[derive(Debug, Clone)]
struct Policy {
    commands: &'static str,
    condition: &'static str,
}

#[derive(Debug, Clone)]
struct Function {
    mutation: bool,
    arguments: Vec<Field>,
    result: &'static str,
    body: &'static str,
    mode: &'static str,
    guard: bool,
}

/// Types with rules that fit them.
const FIELDS: [(&str, &str); 24] = [
    ("String", ""),
    ("String", "@length(min: 1, max: 20)"),
    ("String", "@pattern(regex: \"^[a-z]+$\")"),
    ("String", "@default(value: \"it's\")"),
    ("String", "@check(sql: \"$ <> ''\")"),
    ("String", "@private"),
    ("Int", ""),
    ("Int", "@range(min: -3, max: 7)"),
    ("Int", "@default(value: 0)"),
    ("Float", "@range(min: 0)"),
    ("Boolean", "@default(value: true)"),
    ("DateTime", "@default(sql: \"now()\") @frozen"),
    ("DateTime", "@updatedAt"),
    ("Date", ""),
    ("Decimal", "@numeric(precision: 6, scale: 2)"),
    ("BigInt", ""),
    ("JSON", "@default(sql: \"'{}'::jsonb\")"),
    ("Email", "@unique"),
    ("Url", ""),
    ("UUID", "@default(sql: \"gen_random_uuid()\")"),
    ("State", "@default(value: OPEN)"),
    ("State", ""),
    ("Share", ""),
    ("Inet", ""),
];

/// Commands and a condition that may stand with them.
const POLICIES: [(&str, &str); 5] = [
    ("[SELECT]", "using: \"true\""),
    ("[SELECT, DELETE]", "using: \"$.id is not null\""),
    ("[ALL]", "using: \"$.id is not null\""),
    ("[INSERT]", "check: \"$.id is null\""),
    ("[SELECT, UPDATE]", "using: \"$.id is null\", check: \"true\""),
];

fn field() -> impl Strategy<Value = Field> {
    (select(&FIELDS[..]), any::<bool>(), proptest::bool::weighted(0.1)).prop_map(
        |((ty, rules), required, list)| {
            let list = list && rules.is_empty();
            Field { ty, rules, required, list }
        },
    )
}

fn relation() -> impl Strategy<Value = Relation> {
    (
        1_usize..4,
        any::<bool>(),
        select(vec!["", "@onDelete(action: CASCADE)", "@references(deferrable: true)"]),
    )
        .prop_map(|(back, required, on_delete)| Relation { back, required, on_delete })
}

fn policy() -> impl Strategy<Value = Policy> {
    select(&POLICIES[..]).prop_map(|(commands, condition)| Policy { commands, condition })
}

fn table() -> impl Strategy<Value = Table> {
    (
        proptest::collection::vec(field(), 1..6),
        proptest::collection::vec(relation(), 0..3),
        proptest::collection::vec(policy(), 1..3),
        (
            proptest::bool::weighted(0.15),
            any::<bool>(),
            proptest::option::of(any::<bool>()),
            any::<bool>(),
            any::<bool>(),
            proptest::bool::weighted(0.4),
        ),
    )
        .prop_map(
            |(fields, relations, policies, (partitioned, unique, index, check, retention, crud))| Table {
                fields,
                relations,
                policies,
                partitioned,
                unique,
                index,
                check,
                retention,
                crud,
            },
        )
}

fn function() -> impl Strategy<Value = Function> {
    (
        any::<bool>(),
        proptest::collection::vec(field(), 0..3),
        select(vec![
            ("Int!", "begin return 1; end"),
            ("Boolean", "begin return null; end"),
            ("[T0!]!", "begin return query select * from app.t0; end"),
            ("Void", "begin perform 1; end"),
        ]),
        select(vec!["", "mode: SYSTEM, reason: \"a test\""]),
        any::<bool>(),
    )
        .prop_map(|(mutation, mut arguments, (result, body), mode, guard)| {
            // Postgres demands a default for every parameter after one that has one.
            arguments.sort_by_key(|argument| !argument.required);
            Function { mutation, arguments, result, body, mode, guard }
        })
}

/// Any invented schema.
pub(crate) fn schema() -> impl Strategy<Value = Schema> {
    (proptest::collection::vec(table(), 1..5), proptest::collection::vec(function(), 0..3), any::<bool>())
        .prop_map(|(tables, functions, tenant)| Schema { tables, functions, tenant })
}

impl Schema {
    /// As one text.
    pub(crate) fn text(&self) -> String {
        self.definitions().join("\n")
    }

    /// As texts that can each be a file.
    pub(crate) fn definitions(&self) -> Vec<String> {
        let mut ground =
            "extend schema @database(schema: \"app\", platform: SUPABASE) @roles(order: [MEMBER, CHIEF])\n\
             enum State { OPEN CLOSED @map(to: \"shut-down\") }\n\
             enum Role { MEMBER CHIEF }\n\
             scalar Share @domain(type: \"numeric(5,4)\", check: \"VALUE BETWEEN 0 AND 1\")\n"
                .to_owned();
        if self.tenant {
            ground.push_str(
                "type Firm @table @tenant @policy(name: \"own\", for: [SELECT], roles: [MEMBER, CHIEF]) { id: ID! }\n\
                 type Person @table @tenant(by: \"firm\") @principal(id: \"id\", role: \"role\")\n\
                   @policy(name: \"own\", for: [SELECT], owner: \"id\") { id: ID! firm: Firm! role: Role! }\n",
            );
        }
        let tables = self.tables.iter().enumerate().map(|(number, table)| self.table(number, table));
        let functions = self.functions.iter().enumerate().map(|(number, function)| {
            let first =
                self.functions.iter().position(|other| other.mutation == function.mutation) == Some(number);
            function.text(number, first)
        });
        std::iter::once(ground).chain(tables).chain(functions).collect()
    }

    fn table(&self, number: usize, table: &Table) -> String {
        let Table { fields, relations, policies, partitioned, unique, index, check, retention, crud } = table;
        let name = format!("t{number}");
        let mut text = format!("\"Table {number}, it's \\\"one\\\".\"\ntype T{number}\n  @table\n");
        if self.tenant {
            text.push_str("  @tenant(by: \"firm\")\n");
        }
        for (at, Policy { commands, condition }) in policies.iter().enumerate() {
            let condition = condition.replace('$', &name);
            text.push_str(&format!("  @policy(name: \"p{at}\", for: {commands}, {condition})\n"));
        }
        if *partitioned {
            text.push_str("  @partition(by: \"at\", every: DAY, ahead: 3)\n");
        }
        if *retention {
            text.push_str("  @retention(keep: \"30 days\", by: \"at\", action: DELETE)\n");
        }
        if *unique && !partitioned {
            text.push_str("  @unique(fields: [\"f0\", \"id\"])\n");
        }
        if let Some(desc) = index {
            let desc = if *desc { ", desc: [\"at\"]" } else { "" };
            text.push_str(&format!("  @index(fields: [\"at\", \"id\"]{desc})\n"));
        }
        if *crud {
            text.push_str("  @version @crud\n");
        }
        if *check {
            text.push_str("  @check(sql: \"at is not null\")\n");
        }
        text.push_str(" {\n  id: ID!\n  at: DateTime! @default(sql: \"now()\")\n");
        if self.tenant {
            text.push_str("  firm: Firm!\n");
        }
        for (at, field) in fields.iter().enumerate() {
            text.push_str(&field.text(&format!("f{at}"), !partitioned));
        }
        for (at, Relation { back, required, on_delete }) in relations.iter().enumerate() {
            // A partitioned table is no good target: its key has the partition column in it. Nor is one whose rows leave: what
            // points at them would hold them up.
            let is_target = |table: &Table| !table.partitioned && !table.retention;
            let Some(target) = number.checked_sub(*back).filter(|target| is_target(&self.tables[*target]))
            else {
                continue;
            };
            let required = if *required { "!" } else { "" };
            text.push_str(&format!("  r{at}: T{target}{required} {on_delete}\n"));
        }
        text.push_str("}\n");
        text
    }
}

impl Field {
    fn text(&self, name: &str, may_be_unique: bool) -> String {
        let Self { ty, rules, required, list } = self;
        let required = if *required { "!" } else { "" };
        let rules = rules.replace('$', name);
        let rules = if may_be_unique { rules } else { rules.replace("@unique", "") };
        if *list {
            format!("  {name}: [{ty}!]{required}\n")
        } else {
            format!("  {name}: {ty}{required} {rules}\n")
        }
    }
}

impl Function {
    fn text(&self, number: usize, first: bool) -> String {
        let Self { mutation, arguments, result, body, mode, guard } = self;
        let root = if *mutation { "Mutation" } else { "Query" };
        let list: Vec<String> = arguments
            .iter()
            .enumerate()
            .map(|(at, field)| {
                let rules = if field.rules.starts_with("@length") || field.rules.starts_with("@range") {
                    field.rules
                } else {
                    ""
                };
                let bare = Field { rules, ..field.clone() };
                bare.text(&format!("a{at}"), false).trim().to_owned()
            })
            .collect();
        let arguments = if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) };
        let guard = if *guard { "@guard(require: \"1 = 1\", error: \"NEVER\")" } else { "" };
        let mode = if mode.is_empty() { String::new() } else { format!(", {mode}") };
        let keyword = if first { "type" } else { "extend type" };
        format!(
            "{keyword} {root} {{\n  do{number}{arguments}: {result} @rpc(sql: \"{body}\"{mode}) {guard}\n}}\n"
        )
    }
}
