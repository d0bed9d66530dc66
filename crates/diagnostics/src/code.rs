//! The stable codes. One line each; the page behind a code lies in `docs/errors/`.

use crate::Severity;

/// A stable code such as `E0203`. Codes are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// `E0203`; a leading `W` marks a warning.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Errors start with `E`, warnings with `W`.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.0.starts_with('W') { Severity::Warning } else { Severity::Error }
    }

    /// The page that explains the code, as Markdown.
    #[must_use]
    pub fn page(self) -> &'static str {
        PAGES.iter().find(|(code, _)| *code == self).map_or("", |(_, page)| page)
    }

    /// What it says, in a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        MEANINGS.iter().find(|(code, _)| *code == self).map_or("", |(_, meaning)| meaning)
    }

    /// The code with this spelling.
    #[must_use]
    pub fn find(spelling: &str) -> Option<Self> {
        ALL_CODES.iter().copied().find(|code| code.0.eq_ignore_ascii_case(spelling))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

macro_rules! declare {
    ($($code:ident $name:ident $meaning:literal;)*) => {
        /// Every code by name.
        pub mod codes {
            use super::Code;
            $(#[doc = $meaning] pub const $name: Code = Code(stringify!($code));)*
        }
        /// Every code, in order.
        pub const ALL_CODES: &[Code] = &[$(codes::$name),*];
        const MEANINGS: &[(Code, &str)] = &[$((codes::$name, $meaning)),*];
        const PAGES: &[(Code, &str)] = &[
            $((codes::$name, include_str!(concat!("../../../docs/errors/", stringify!($code), ".md")))),*
        ];
    };
}

// E01 text and SDL · E02 names, types, directives · E03 tables and relations · E04 SQL fragments
// E05 access · E06 functions · E07 the life of data · E09 what shows outside the schema
// W… warnings of the same chapters
declare! {
    E0101 SYNTAX "The text is not GraphQL SDL.";
    E0102 UNEXPECTED_CHARACTER "A character that GraphQL does not know.";
    E0103 UNTERMINATED_STRING "A string without its closing quotes.";
    E0104 BAD_ESCAPE "An escape that GraphQL strings do not have.";
    E0105 BAD_NUMBER "Digits that are not a number.";
    E0106 UNBALANCED "A bracket without its partner.";
    E0107 NESTED_TOO_DEEPLY "Brackets nested beyond any use.";
    E0108 MISPLACED_DESCRIPTION "A description where GraphQL allows none.";
    E0109 NOT_A_DEFINITION "A top-level thing that defines nothing.";
    E0110 EMPTY_BRACES "Brackets with nothing in them.";
    E0201 DUPLICATE_TYPE "Two definitions of one name.";
    E0202 DUPLICATE_FIELD "Two fields of one name in one type.";
    E0203 DUPLICATE_ENUM_VALUE "An enum value that stands twice.";
    E0204 DUPLICATE_ARGUMENT "Two arguments of one name.";
    E0205 DUPLICATE_MEMBER "A union member, an interface or a root operation that stands twice.";
    E0206 EXTENDS_NOTHING "An `extend` of a type that does not exist.";
    E0207 EXTENDS_OTHER_KIND "An `extend` of another kind than its type.";
    E0208 BUILT_IN_NAME "A definition with a name that is taken.";
    E0209 UNKNOWN_TYPE "A type that does not exist.";
    E0210 INPUT_AS_OUTPUT "An input type where a field gives something out.";
    E0211 OUTPUT_AS_INPUT "An output type where something is taken in.";
    E0212 NOT_AN_INTERFACE "`implements` of something that is no interface.";
    E0213 INTERFACE_FIELD "A type that lacks what its interface promises.";
    E0214 NOT_AN_OBJECT "Something else where an object type is needed.";
    E0215 EMPTY_TYPE "A type with nothing in it.";
    E0220 UNKNOWN_DIRECTIVE "A directive that does not exist.";
    E0221 MISPLACED_DIRECTIVE "A directive where it may not stand.";
    E0222 REPEATED_DIRECTIVE "A directive twice at one place.";
    E0223 UNKNOWN_ARGUMENT "An argument that the directive does not have.";
    E0224 MISSING_ARGUMENT "An argument that the directive needs.";
    E0225 WRONG_VALUE "A value of the wrong type.";
    E0226 UNKNOWN_ENUM_VALUE "A word that is not among the choices.";
    E0227 UNKNOWN_INPUT_FIELD "A field that the input object does not have.";
    E0228 MISSING_INPUT_FIELD "A field that the input object needs.";
    E0229 OWN_DIRECTIVE "A directive defined in a schema.";
    E0230 NOT_SUPPORTED "Something that seoc does not do yet.";
    E0231 NO_DATABASE "A schema that does not say where it lives.";
    E0232 BAD_NAME "A name that Postgres cannot keep.";
    E0233 NAME_COLLISION "Two things of one name.";
    E0234 UNKNOWN_FIELD "A directive names a field that the type does not have.";
    E0235 NO_COLUMN "A field without a column where a column is needed.";
    E0236 UNKNOWN_ROLE "A role that `@roles` does not name.";
    E0237 CONFLICT "Two statements that exclude each other, or one said twice.";
    E0238 BAD_PERIOD "Something that is no length of time.";
    E0239 WRONG_DEFAULT "A constant that is no value of its type.";
    E0240 CONSTRAINT_TYPE "A directive on a type it does not speak of.";
    E0241 BOUNDS "Bounds with nothing between them.";
    E0242 PATTERN "A regular expression that Postgres and JavaScript read differently.";
    E0243 SQL_TYPE "An SQL type that a value cannot have here.";
    E0244 SCALAR_WITHOUT_DOMAIN "A scalar that nothing describes.";
    E0245 MISSING_FILE "A file that does not exist.";
    E0246 FILE_OUTSIDE "A path that leads out of the project.";
    E0247 ONE_OF "Neither or both of two ways to say something.";
    E0248 MISPLACED_ARGUMENTS "Arguments on a field that is no function.";
    E0249 NULLABLE_LIST "Nulls where there are none.";
    E0250 NEEDS_TABLE "A directive for tables on a type that is none.";
    E0251 ALLOW "An `@allow` of something that cannot be allowed.";
    E0301 NO_KEY "A table without a primary key.";
    E0302 BAD_KEY "A field that cannot be a primary key.";
    E0303 RELATION_TARGET "A relation that leads to no table.";
    E0304 MISSING_INVERSE "A list of rows that does not say by which column.";
    E0305 WRONG_INVERSE "An `@inverse` of a field that does not lead back.";
    E0306 UNCLEAR_PAIR "Two single relations that point at each other.";
    E0307 LINK "A link type that does not link.";
    E0308 COMPOSITE_TARGET "A relation to a table whose key has several fields.";
    E0309 DELETE_ACTION "An action on delete that cannot be carried out.";
    E0310 GLOBAL_TO_TENANT "A row of nobody that points into a tenant.";
    E0311 TENANT_FIELD "A `@tenant(by:)` that leads to no tenant.";
    E0312 MIXIN "A mixin that is no interface, or fields that two of them have.";
    E0313 TENANT_ROOT "No tenant, or two kinds of it.";
    E0314 HIERARCHY "A hierarchy that is none.";
    E0315 PRINCIPAL "A `@principal` that does not tell who the caller is.";
    E0316 SIGN_UP "A `@signUp` where nobody signs up.";
    E0317 MANY_AS_ONE "One row expected where there may be several.";
    E0318 INDEX "An index that Postgres would refuse.";
    E0319 PARTITIONED_TARGET "A relation to a partitioned table.";
    E0320 UNLOGGED_TARGET "A lasting row that points at a fleeting one.";
    E0321 VERSION "A `@version` that cannot count.";
    E0322 SOFT_DELETE "A `@softDelete` that cannot say when.";
    E0340 REQUIRED_CYCLE "Tables that need each other's rows first.";
    E0341 FROZEN_SET_NULL "A relation that never changes, and is emptied on deletion.";
    E0342 FROZEN_UPDATE "A body that sets what never changes.";
    E0390 MADE_NAME_COLLISION "Two things would get one name in the database.";
    E0401 SQL_SYNTAX "The SQL does not parse.";
    E0402 UNKNOWN_COLUMN "A column or variable that does not exist.";
    E0403 UNQUALIFIED "A table, type or function without its schema.";
    E0404 UNKNOWN_RELATION "A table that does not exist.";
    E0405 NOT_IMMUTABLE "A call whose answer changes, where it may not.";
    E0406 CAPTURED_NAME "A name that could mean two things.";
    E0407 DYNAMIC_SQL "A statement put together from text.";
    E0408 UNKNOWN_FUNCTION "A function that does not exist.";
    E0409 WRONG_ARGUMENTS "A call with too few or too many arguments.";
    E0410 UNKNOWN_SQL_TYPE "A type that does not exist.";
    E0411 JSON_ACCESS "A way into a JSON value that Postgres does not know.";
    E0501 TENANT_WITHOUT_PRINCIPAL "A tenant, and nothing that says whose.";
    E0502 NO_PRINCIPAL "A rule about the caller, and nobody who it is.";
    E0503 NOT_THE_PRINCIPAL "A rule about the caller over a field that is no user.";
    E0504 EMPTY_POLICY "A policy without a condition.";
    E0505 POLICY_CHECK "A condition on rows that are written, in a policy that writes none.";
    E0506 RULE_COLUMNS "Columns that a rule cannot let anybody write.";
    E0507 AUTHORITY "A rule that may write by the way what others decide by.";
    E0508 RULE_SET "A set that a rule cannot look into.";
    E0509 VIA "A rule that follows a relation to where no rule is.";
    E0510 POLICY_RECURSION "Policies that read their own tables.";
    E0511 MEMBER_PATH "A path to a user that does not lead to one.";
    E0512 PERMISSION "A permission that nobody could have.";
    E0513 POLICY_ROLE "A database role that a rule cannot speak to.";
    E0514 RULE_FUNCTION "A rule that asks something that is not the same for a whole statement.";
    E0515 RULE_READS "A rule that reads what nobody may read.";
    E0520 MEMBERSHIP "A `@membership` that makes nobody a member.";
    E0521 MEMBERSHIP_CONFLICT "Two answers to who belongs to a tenant, and as what.";
    E0522 TENANT_CREATION "A tenant that nobody could make or own.";
    E0523 RPC_TENANT "A function that does not say for which tenant it is called.";
    E0524 ROLE_WITHOUT_TENANT "A role asked for where no tenant is.";
    E0525 EVERY_TENANT "A function that reaches the rows of every tenant.";
    E0601 NO_RPC "A function that nothing defines.";
    E0602 ARGUMENT_ORDER "A required argument after an optional one.";
    E0603 MODE "Rights that a function cannot have, or must explain.";
    E0604 SCHEDULE "A schedule that cannot run.";
    E0605 GUARD "A guard whose error nobody could read.";
    E0606 RESULT "A result or an argument that a function cannot have.";
    E0607 INPUT_CIRCLE "An input type that holds itself.";
    E0608 EXAMPLE "An example that nobody could follow.";
    E0620 EDGE "An edge function that nobody could run.";
    E0621 EDGE_CALLS "An edge function that calls what it cannot.";
    E0622 WEBHOOK "A webhook that proves nothing.";
    E0630 CHANNEL "A channel that nobody could join.";
    E0631 CHANNEL_TENANT "A channel that does not say whose rows it tells of.";
    E0640 CRUD "An operation that could never succeed.";
    E0701 PARTITION "A partition that rows could not be sorted into.";
    E0702 PARTITION_KEY "A key that lacks the partition column.";
    E0703 PARTITIONED_UNIQUE "Uniqueness across partitions.";
    E0704 RETENTION "A retention that cannot be kept.";
    E0705 NO_TIME_COLUMN "Nothing says how old a row is.";
    E0706 AUDIT "A type that cannot hold audit records.";
    E0707 TRIGGER "A trigger that nothing fires.";
    E0708 TRANSITION "A step that no state can take.";
    E0709 QUOTA "A quota that counts nothing.";
    E0710 SEED "A row that could not belong to the schema.";
    E0720 SUB_PARTITION "Partitions that cannot lie in one another.";
    E0721 PARTITION_ARGUMENT "An argument that a partition lacks or has no use for.";
    E0722 PARTITION_VALUES "Values that cannot be told apart into partitions.";
    E0723 PARTITION_CHANGES "A partition column that changes.";
    E0724 PARTITION_ENGINE "An engine that is not supported.";
    E0725 PARTITION_NAME "A partition whose name would be cut.";
    E0726 RETENTION_BLOCKED "A retention that a relation holds up.";
    E0727 RETENTION_CASCADES "A retention that takes more rows along than declared.";
    E0728 ARCHIVE_REFERENCED "An archive of rows that others point at.";
    E0729 ANONYMIZE "A field that cannot be anonymized.";
    E0740 QUEUE "A queue that could not hand out its work.";
    E0741 COUNTER "A counter that counts nothing, or for nobody.";
    E0750 VIEW "Something that a view cannot have, or cannot be without.";
    E0751 VIEW_COLUMN "A view whose columns are not the fields of its type.";
    E0752 STORED_VIEW "A stored view that is read, or reads, with somebody's rights.";
    E0760 SYNC "Rows that nobody could keep a copy of.";
    E0800 BUCKET "A bucket that nobody could use.";
    E0801 BUCKET_TENANT "A bucket that does not say whose its files are.";
    E0810 SEARCH "A search that could find nothing.";
    E0820 PUBLISH "A publication that would tell nobody, or too much.";
    E0830 VECTOR "A vector that pgvector could not keep, or nobody could find.";
    E0840 PII "A mask that leaves no value of its type.";
    E0841 PII_TOLD "Data about a person that is told to listeners.";
    E0842 PII_INVOKER "A function with the caller's rights that hands out masked rows.";
    E0850 ENCRYPTED "A field that cannot be stored encrypted.";
    E0851 ENCRYPTED_USE "Something that looks into a field that is stored encrypted.";
    E0860 GDPR "A `@gdpr` that nobody could act on.";
    E0861 UNDECIDED "Nothing says what becomes of a row when a person is erased.";
    E0862 ERASURE "A row that could not become what is said when a person is erased.";
    E0901 APPLY "Postgres refused a statement.";
    E0902 TEST_FAILED "A test failed on a real Postgres.";
    E0903 CONFIGURATION "Something is wrong in `seoc.toml`.";
    E0904 TEMPLATE "A template failed.";
    E0905 TENANT_LEAK "What would be written leads from one tenant to another.";
    E0906 SURVIVOR "Less would be protected, and no test would notice.";
    W0290 UNUSED_ALLOW "An `@allow` that silences nothing.";
    W0291 UNUSED_INTERFACE "An interface that no type has.";
    W0292 UNUSED_CONFIGURED_ALLOW "An `[allow]` of `seoc.toml` that silences nothing.";
    W0501 NO_POLICY "A table that no policy opens.";
    W0502 WRITE_WITHOUT_READ "Rows that may be changed and not be found.";
    W0503 OWNER_NOT_CHECKED "A row that may be made in somebody else's name.";
    W0504 HIDDEN_BY_CHANGE "A row that nobody may see once it is changed.";
    W0510 ASKED_PER_ROW "SQL of a rule that is asked again for every row.";
    W0511 NO_INDEX_SERVES "A condition of a rule for which no index helps.";
    W0512 NOT_LEAKPROOF "An index that no query under row level security can search.";
    W0513 FOREIGN_FUNCTION "A rule that asks a function of which nothing is known.";
    W0550 UNVERIFIED "Isolation that nobody can tell from here.";
    W0552 NOT_EVERY_TENANT "A function that says it reaches every tenant, and does not.";
    W0560 PUBLISHED_DELETES "Deleted rows of a tenant that everybody is told of.";
    W0570 UNMASKED "A result that may hold data about a person, unmasked.";
    W0571 KEY_IN_SETTING "A key that whoever runs SQL can read.";
}
