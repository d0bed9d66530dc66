//! Ids: small numbers into the model's typed vectors, so that relations are pairs of ids.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident;)*) => {
        $($(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// As an index.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        })*
    };
}

ids! {
    /// A table of [`crate::Model::tables`].
    TableId;
    /// A field of one table's `fields`.
    FieldId;
    /// A domain of [`crate::Model::scalars`].
    ScalarId;
    /// An enumeration of [`crate::Model::enums`].
    EnumId;
    /// A composite type of [`crate::Model::composites`].
    CompositeId;
    /// An input type of [`crate::Model::inputs`].
    InputId;
    /// A function of [`crate::Model::functions`].
    FunctionId;
    /// A role of [`crate::Model::roles`]; ids ascend from the weakest role.
    RoleId;
    /// An SDL file of [`crate::Model::modules`].
    ModuleId;
}

/// A field of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldRef {
    /// The table.
    pub table: TableId,
    /// The field in it.
    pub field: FieldId,
}
