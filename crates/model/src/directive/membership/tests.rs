use crate::testing::{findings, model};
use crate::{MembershipCall, RoleId, TenantOf};

/// Two roles, `MEMBER` and `ADMIN`, of which the second is the strongest.
struct Schema {
    tenant: &'static str,
    principal: &'static str,
    membership: &'static str,
    members: &'static str,
    fields: &'static str,
    more: &'static str,
}

const RIGHT: Schema = Schema {
    tenant: "@tenant(create: \"createClub\", creatorRole: ADMIN)",
    principal: "@principal",
    membership: "@tenant(by: \"club\") @membership(user: \"person\", tenant: \"club\", role: \"role\")",
    members: "",
    fields: "club: Club! person: Person! role: Role!",
    more: "",
};

impl Schema {
    fn sdl(&self) -> String {
        let Self { tenant, principal, membership, members, fields, more } = self;
        format!(
            "enum Role {{ MEMBER ADMIN }} type Person @table {principal} {{ id: ID! }} \
             type Club @table {tenant} {{ id: ID! name: String! @length(max: 9) motto: String founder: Person! since: DateTime! @default(sql: \"now()\") }} \
             type Member @table {membership} {members} {{ id: ID! {fields} }} {more}"
        )
    }

    fn findings(&self) -> Vec<String> {
        findings(&self.sdl())
    }
}

#[test]
fn functions_come_with_a_membership() {
    let model = model(&RIGHT.sdl());
    let made: Vec<(MembershipCall, &str, Vec<&str>)> = model
        .functions
        .iter()
        .filter_map(|it| {
            let arguments = it.arguments.iter().map(|argument| argument.graphql.as_str()).collect();
            Some((it.membership?, it.name.as_str(), arguments))
        })
        .collect();
    assert_eq!(
        made,
        [
            // Who founds it is the caller; the rest has a default or may be null.
            (MembershipCall::Create, "create_club", vec!["name"]),
            (MembershipCall::Invite, "invite_member", vec!["club", "role", "email", "person"]),
            (MembershipCall::Accept, "accept_invitation", vec!["token"]),
            (MembershipCall::Leave, "leave", vec!["club"]),
            (MembershipCall::SetRole, "set_member_role", vec!["club", "person", "role"]),
            (MembershipCall::Remove, "remove_member", vec!["club", "person"]),
        ]
    );
    let create = &model.functions[0];
    assert!(
        create.arguments[0].constraints.length.is_some(),
        "what holds for the column holds for the argument"
    );
    let managed: Vec<bool> =
        model.functions.iter().map(|it| it.tenant == Some(TenantOf::Argument(0))).collect();
    assert_eq!(managed, [false, true, false, false, true, true]);
    let membership = model.membership.as_ref().unwrap();
    assert_eq!(membership.managers, [RoleId(1)], "the strongest alone, unless said");
    let member = model.table(membership.table);
    assert!(member.field(membership.user).column().unwrap().frozen, "nobody becomes somebody else");
}

#[test]
fn without_invitations_nobody_invites() {
    let sdl = RIGHT.sdl().replace("role: \"role\")", "role: \"role\", invite: false)");
    let calls: Vec<MembershipCall> = model(&sdl).functions.iter().filter_map(|it| it.membership).collect();
    assert!(
        !calls.contains(&MembershipCall::Invite) && !calls.contains(&MembershipCall::Accept),
        "{calls:?}"
    );
    let sdl = RIGHT.sdl().replace("role: \"role\")", "role: \"role\", managers: [MEMBER, ADMIN])");
    assert_eq!(model(&sdl).membership.unwrap().managers.len(), 2);
}

#[test]
fn a_row_of_a_tenant_names_its_members_unless_it_says_otherwise() {
    let more = "type Note @table @tenant(by: \"club\") { id: ID! club: Club! author: Person! reader: Person @references(member: false) }";
    let model = model(&Schema { more, ..RIGHT }.sdl());
    let (id, note) = model.named("Note");
    let tied = |name: &str| {
        model.member_key(crate::FieldRef { table: id, field: note.find(name).unwrap() }).is_some()
    };
    assert!(tied("author") && !tied("reader") && !tied("club"));
    let (id, member) = model.named("Member");
    let own = crate::FieldRef { table: id, field: member.find("person").unwrap() };
    assert!(model.member_key(own).is_none(), "the membership itself leads to the user");
    let (id, club) = model.named("Club");
    let founder = crate::FieldRef { table: id, field: club.find("founder").unwrap() };
    assert!(model.member_key(founder).is_none(), "a tenant exists before its members");
}

#[test]
fn the_three_fields_are_what_they_must_be() {
    let wrong = |fields: &'static str| Schema { fields, ..RIGHT }.findings();
    assert_eq!(wrong("club: Club! person: Person role: Role!"), ["E0520 \"person\""]);
    assert_eq!(wrong("club: Club! person: Club! role: Role!"), ["E0520 \"person\""]);
    assert_eq!(wrong("club: Club! person: Person! role: Role"), ["E0520 \"role\""]);
    assert_eq!(wrong("club: Club! person: Person! role: Int!"), ["E0315 \"role\""]);
    assert_eq!(wrong("club: Club! person: Person! role: Role! badge: String!"), ["E0520 badge"]);
    assert_eq!(wrong("club: Club! person: Person!"), ["E0234 \"role\""]);
    let membership = "@membership(user: \"person\", tenant: \"club\", role: \"role\")";
    assert_eq!(Schema { membership, ..RIGHT }.findings(), ["E0520 \"club\""]);
}

#[test]
fn two_answers_are_refused() {
    let two = Schema {
        more: "type Other @table @tenant(by: \"club\") @membership(user: \"person\", tenant: \"club\", role: \"role\") { id: ID! club: Club! person: Person! role: Role! }",
        ..RIGHT
    };
    assert_eq!(two.findings(), ["E0521 @membership(user: \"person\", tenant: \"club\", role: \"role\")"]);
    let sdl =
        RIGHT.sdl().replace("@principal { id: ID! }", "@principal(role: \"role\") { id: ID! role: Role! }");
    assert_eq!(findings(&sdl), ["E0521 @membership(user: \"person\", tenant: \"club\", role: \"role\")"]);
    let sdl = RIGHT
        .sdl()
        .replace("@principal { id: ID! }", "@principal @tenant(by: \"club\") { id: ID! club: Club! }")
        .replace("founder: Person! ", "");
    assert_eq!(findings(&sdl), ["E0521 @membership(user: \"person\", tenant: \"club\", role: \"role\")"]);
    assert_eq!(
        Schema { principal: "", ..RIGHT }.findings(),
        ["E0520 @membership(user: \"person\", tenant: \"club\", role: \"role\")"]
    );
}

#[test]
fn no_policy_is_a_way_around_the_functions() {
    let with = |members: &'static str| Schema { members, ..RIGHT }.findings().len();
    assert_eq!(with("@policy(name: \"p\", for: [SELECT], using: \"true\")"), 0);
    assert_eq!(with("@policy(name: \"p\", for: [INSERT], roles: [ADMIN])"), 1);
    assert_eq!(with("@policy(name: \"p\", for: [DELETE], owner: \"person\")"), 1);
    assert_eq!(with("@policy(name: \"p\", for: [UPDATE], roles: [ADMIN])"), 1);
    let badge = "club: Club! person: Person! role: Role! badge: String";
    let members = "@policy(name: \"p\", for: [SELECT, UPDATE], roles: [ADMIN], columns: [\"badge\"])";
    assert_eq!(Schema { members, fields: badge, ..RIGHT }.findings(), [] as [&str; 0]);
    assert_eq!(
        with("@policy(name: \"p\", as: RESTRICTIVE, for: [DELETE], owner: \"person\")"),
        0,
        "which only closes rows"
    );
}

#[test]
fn a_tenant_begins_with_an_owner() {
    let with = |tenant: &'static str| Schema { tenant, ..RIGHT }.findings();
    assert_eq!(with("@tenant"), [] as [&str; 0]);
    assert_eq!(with("@tenant(create: \"createClub\")"), ["E0522 \"createClub\""]);
    assert_eq!(with("@tenant(creatorRole: ADMIN)"), ["E0522 ADMIN"]);
    assert_eq!(with("@tenant(create: \"createClub\", creatorRole: MEMBER)"), ["E0522 MEMBER"]);
    assert_eq!(with("@tenant(create: \"createClub\", creatorRole: ADMN)"), ["E0236 ADMN"]);
    let alone = "enum Role { MEMBER ADMIN } type Club @table @tenant(create: \"createClub\", creatorRole: ADMIN) { id: ID! }";
    assert_eq!(findings(alone), ["E0522 \"createClub\""]);
}

#[test]
fn a_role_is_asked_for_in_a_tenant() {
    let with = |arguments: &str, rpc: &str| {
        let more = format!(
            "type Note @table @tenant(by: \"club\") {{ id: ID! club: Club! }} \
             type Mutation {{ f({arguments}): Void @rpc(sql: \"begin end\", {rpc}) }}"
        );
        findings(&(RIGHT.sdl() + &more))
    };
    assert_eq!(with("club: ID!", "roles: [ADMIN]"), ["E0523 f"]);
    assert_eq!(with("club: ID!", "roles: [ADMIN], tenant: \"club\""), [] as [&str; 0]);
    assert_eq!(with("note: ID!", "roles: [ADMIN], tenant: \"note.club\""), [] as [&str; 0]);
    assert_eq!(with("club: ID!", "tenant: \"club\""), [] as [&str; 0], "any member");
    assert_eq!(with("club: ID!", "roles: [ADMIN], tenant: \"clubb\""), ["E0523 \"clubb\""]);
    assert_eq!(with("club: Int!", "roles: [ADMIN], tenant: \"club\""), ["E0523 \"club\""]);
    assert_eq!(with("club: [ID!]!", "roles: [ADMIN], tenant: \"club\""), ["E0523 \"club\""]);
    assert_eq!(with("nota: ID!", "roles: [ADMIN], tenant: \"nota.club\""), ["E0523 \"nota.club\""]);
    assert_eq!(with("note: ID!", "roles: [ADMIN], tenant: \"note.id\""), ["E0523 \"note.id\""]);
    assert_eq!(with("person: ID!", "roles: [ADMIN], tenant: \"person.club\""), ["E0523 \"person.club\""]);
}

#[test]
fn a_role_means_nothing_where_rows_belong_to_no_tenant() {
    let more = "type Country @table @policy(name: \"p\", for: [SELECT], roles: [ADMIN]) { id: ID! }";
    assert_eq!(
        Schema { more, ..RIGHT }.findings(),
        ["E0524 @policy(name: \"p\", for: [SELECT], roles: [ADMIN])"]
    );
}

#[test]
fn its_functions_take_their_names() {
    let more = "type Mutation { leave: Void @rpc(sql: \"begin end\") }";
    assert_eq!(
        Schema { more, ..RIGHT }.findings(),
        ["E0233 @membership(user: \"person\", tenant: \"club\", role: \"role\")"]
    );
}
