//! What a domain schema means.

mod accounts;
mod bucket;
mod channel;
mod counter;
mod crud;
mod database;
mod edge;
mod example;
mod field;
mod function;
mod gdpr;
mod input;
mod lifecycle;
mod limits;
mod membership;
mod partition;
mod policy;
mod privacy;
mod queue;
mod scalar;
mod search;
mod sync;
mod table;
mod vector;
mod view;

pub use accounts::Accounts;
pub use bucket::{Bucket, PathPart};
pub use channel::{Channel, ChannelArgument, ChannelEvent, TopicPart};
pub use counter::{Counter, CounterCall};
pub use crud::{ArgumentShape, Comparison, CrudCall, CrudOperation, FilledBy, Order, ROWS_ON_A_PAGE};
pub use database::{Access, Database, Module, Naming, Platform, Role};
pub use edge::{EdgeFunction, Encoding, Proof, Signed, Webhook};
pub use example::{Example, ExampleCaller, ExampleEnd, ExampleValue};
pub use field::{
    Column, Constraints, Default, Field, FieldKind, Fixture, ForeignKey, Length, OnDelete, Pattern, Range,
    Target, Transition, Value,
};
pub use function::{
    Argument, Body, Function, FunctionKind, Guard, Language, Mode, ResultShape, ResultType, Schedule,
    Volatility,
};
pub use gdpr::{Erasure, GdprCall, Person, Reach, Way};
pub use input::Input;
pub use lifecycle::{
    Anonymized, Anonymous, Audit, AuditColumns, Ephemeral, Notify, PayloadItem, Period, PeriodUnit, Publish,
    Quota, Retention, RetentionAction, Seed, SeedValue, SignUp, SignUpValue, Timing, Trigger, TriggerEvent,
};
pub use limits::{Limits, RateLimit};
pub use membership::{Membership, MembershipCall, TenantCreation, TenantOf};
pub use partition::{Every, ListPart, Partition, Scheme, TimePartition};
pub use policy::{Command, MemberPath, Permissions, Policy, PolicyKind, Rule};
pub use privacy::{Encrypted, Mask, Pii};
pub use queue::{Queue, QueueCall, QueueFields, QueueOperation, QueueState};
pub use scalar::{Attribute, Builtin, Composite, CompositeField, Enum, EnumValue, Scalar, Type};
pub use search::{FindCall, Search, SearchField, SearchWeight};
pub use sync::{PushOutcome, SyncCall, SyncOperation, Synced};
pub use table::{Check, Hierarchy, Index, IndexColumn, Principal, Table, Tenancy, Unique, UniqueScope};
pub use vector::{Dimensions, Vector, VectorMetric};
pub use view::{Stored, StoredIndex, View};
