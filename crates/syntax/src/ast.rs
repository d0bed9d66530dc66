//! What was written: the SDL as a tree in which every node knows its bytes.
//!
//! The shapes follow the GraphQL specification (October 2021), section 3 "Type System".

use diagnostics::Span;

/// A name and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name as written.
    pub text: String,
    /// Its bytes.
    pub span: Span,
}

/// The definitions of one file, in the order they stand.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Definitions and extensions.
    pub definitions: Vec<Definition>,
}

/// One top-level definition.
#[derive(Debug, Clone)]
pub enum Definition {
    /// `schema …` or `extend schema …`.
    Schema(SchemaDefinition),
    /// A type of any kind, or its extension.
    Type(TypeDefinition),
    /// `directive @…`.
    Directive(DirectiveDefinition),
}

/// `schema @… { query: Query }` or its extension.
#[derive(Debug, Clone)]
pub struct SchemaDefinition {
    /// The whole definition.
    pub span: Span,
    /// Written with `extend`?
    pub extend: bool,
    /// Directives on the schema.
    pub directives: Vec<Directive>,
    /// `(query|mutation|subscription, type name)`.
    pub operations: Vec<(Name, Name)>,
}

/// A scalar, object, interface, union, enum or input type, or an extension of one.
#[derive(Debug, Clone)]
pub struct TypeDefinition {
    /// The whole definition, description included.
    pub span: Span,
    /// The description.
    pub description: Option<Text>,
    /// Written with `extend`?
    pub extend: bool,
    /// The type's name.
    pub name: Name,
    /// Directives on the type.
    pub directives: Vec<Directive>,
    /// What kind of type, with its members.
    pub kind: TypeKind,
}

/// The kinds of type.
#[derive(Debug, Clone)]
pub enum TypeKind {
    /// `scalar X`
    Scalar,
    /// `type X implements … { … }`
    Object {
        /// Interfaces it implements.
        implements: Vec<Name>,
        /// Its fields.
        fields: Vec<Field>,
    },
    /// `interface X { … }`
    Interface {
        /// Interfaces it implements.
        implements: Vec<Name>,
        /// Its fields.
        fields: Vec<Field>,
    },
    /// `union X = A | B`
    Union {
        /// Member types.
        members: Vec<Name>,
    },
    /// `enum X { … }`
    Enum {
        /// Its values.
        values: Vec<EnumValue>,
    },
    /// `input X { … }`
    Input {
        /// Its fields.
        fields: Vec<InputValue>,
    },
}

/// A field of an object or interface type.
#[derive(Debug, Clone)]
pub struct Field {
    /// The whole field, description included.
    pub span: Span,
    /// The description.
    pub description: Option<Text>,
    /// The field's name.
    pub name: Name,
    /// Its arguments.
    pub arguments: Vec<InputValue>,
    /// Its type.
    pub ty: Type,
    /// Directives on it.
    pub directives: Vec<Directive>,
}

/// An argument definition or a field of an input type.
#[derive(Debug, Clone)]
pub struct InputValue {
    /// The whole definition.
    pub span: Span,
    /// The description.
    pub description: Option<Text>,
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Type,
    /// Its default.
    pub default: Option<Value>,
    /// Directives on it.
    pub directives: Vec<Directive>,
}

/// A value of an enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The whole definition.
    pub span: Span,
    /// The description.
    pub description: Option<Text>,
    /// The value's name.
    pub name: Name,
    /// Directives on it.
    pub directives: Vec<Directive>,
}

/// A type reference such as `[Employee!]!`.
#[derive(Debug, Clone)]
pub struct Type {
    /// The whole reference.
    pub span: Span,
    /// Ends with `!`?
    pub non_null: bool,
    /// Named or list.
    pub kind: TypeRef,
}

/// The two shapes of a type reference.
#[derive(Debug, Clone)]
pub enum TypeRef {
    /// `Employee`
    Named(Name),
    /// `[…]`
    List(Box<Type>),
}

/// An applied directive.
#[derive(Debug, Clone)]
pub struct Directive {
    /// From `@` to the closing parenthesis.
    pub span: Span,
    /// Its name, without `@`.
    pub name: Name,
    /// Its arguments in order.
    pub arguments: Vec<Argument>,
}

/// `name: value`
#[derive(Debug, Clone)]
pub struct Argument {
    /// The whole argument.
    pub span: Span,
    /// Its name.
    pub name: Name,
    /// Its value.
    pub value: Value,
}

/// A constant value.
#[derive(Debug, Clone)]
pub struct Value {
    /// Its bytes, quotes and brackets included.
    pub span: Span,
    /// What it is.
    pub kind: ValueKind,
}

/// The kinds of constant value.
#[derive(Debug, Clone)]
pub enum ValueKind {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean(bool),
    /// An integer, as written (any size).
    Int(String),
    /// A float, as written.
    Float(String),
    /// A string or block string.
    String(Text),
    /// An enum literal.
    Enum(String),
    /// `[…]`
    List(Vec<Value>),
    /// `{…}`
    Object(Vec<Argument>),
}

/// The content of a string, with a map from its bytes back to the file.
#[derive(Debug, Clone)]
pub struct Text {
    /// The whole literal, quotes included.
    pub span: Span,
    /// The content: escapes decoded, block strings dedented.
    pub value: String,
    /// `(offset in value, offset in file)`, ascending; between two entries both advance together.
    /// Where two entries share an offset, the first is where the text before it ends.
    pub map: Vec<(u32, u32)>,
}

/// `directive @name(args) repeatable on …`
#[derive(Debug, Clone)]
pub struct DirectiveDefinition {
    /// The whole definition.
    pub span: Span,
    /// The description.
    pub description: Option<Text>,
    /// Its name, without `@`.
    pub name: Name,
    /// Its arguments.
    pub arguments: Vec<InputValue>,
    /// May it stand several times at one place?
    pub repeatable: bool,
    /// Where it may stand, as spelled in SDL (`FIELD_DEFINITION`).
    pub locations: Vec<Name>,
}

impl Text {
    /// The bytes in the file behind a byte range of the content: exact, escapes and line breaks
    /// included, indentation excluded.
    #[must_use]
    pub fn span_of(&self, range: std::ops::Range<usize>) -> Span {
        let at = |offset: usize| {
            let i = self.map.partition_point(|(from, _)| *from as usize <= offset);
            match i.checked_sub(1).and_then(|i| self.map.get(i)) {
                Some((from, file)) => file + (offset as u32 - from),
                None => self.span.start,
            }
        };
        let start = at(range.start);
        let end = if range.end > range.start {
            // Where an entry starts right at the range's end, the first such entry says where what
            // came before it ended; else the end is one past the last byte.
            let next = self.map.partition_point(|(from, _)| (*from as usize) < range.end);
            match self.map.get(next) {
                Some((from, file)) if *from as usize == range.end => *file,
                _ => at(range.end - 1) + 1,
            }
        } else {
            start
        };
        Span { file: self.span.file, start, end: end.max(start) }
    }
}

impl Type {
    /// The innermost name: `Employee` of `[Employee!]!`.
    #[must_use]
    pub fn name(&self) -> &Name {
        match &self.kind {
            TypeRef::Named(name) => name,
            TypeRef::List(inner) => inner.name(),
        }
    }

    /// Is it a list?
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self.kind, TypeRef::List(_))
    }
}
