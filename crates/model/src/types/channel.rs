//! Channels: fields of Subscription.

use diagnostics::Span;
use sql::Ident;

use super::Argument;
use crate::{FieldId, FunctionId, ModuleId, TableId};

/// A field of Subscription: changes of a table's rows, told to whoever listens to the topic that the rows belong to.
#[derive(Debug, Clone)]
pub struct Channel {
    /// The field.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The name in the database.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// The file it was declared in.
    pub module: ModuleId,
    /// Whose rows.
    pub table: TableId,
    /// What chooses among topics, each with the field whose column it equals.
    pub arguments: Vec<ChannelArgument>,
    /// The topic: text around arguments. It begins with text, and text stands between two arguments.
    pub topic: Vec<TopicPart>,
    /// Which changes are told.
    pub events: Vec<ChannelEvent>,
    /// What of a row is sent: the key, then the fields that were named.
    pub fields: Vec<FieldId>,
    /// The private function that says whether the caller may listen.
    pub hears: FunctionId,
}

/// An argument of a channel.
#[derive(Debug, Clone)]
pub struct ChannelArgument {
    /// The argument.
    pub argument: Argument,
    /// The field of the table that it equals.
    pub field: FieldId,
}

/// A piece of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TopicPart {
    /// As it stands.
    Text(String),
    /// The value of an argument, by its place.
    Argument(usize),
}

/// A change of a row, as a topic sees it: an update that takes a row to another topic deletes it here and inserts it there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChannelEvent {
    /// A row is there.
    Insert,
    /// A row is another.
    Update,
    /// A row is gone.
    Delete,
}

impl Channel {
    /// What every topic of the channel begins with, and no topic of another.
    #[must_use]
    pub fn prefix(&self) -> &str {
        match self.topic.first() {
            Some(TopicPart::Text(text)) => text,
            Some(TopicPart::Argument(_)) | None => "",
        }
    }
}

impl ChannelEvent {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Insert, Self::Update, Self::Delete];

    /// `INSERT`
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Insert => "INSERT",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
        }
    }
}
