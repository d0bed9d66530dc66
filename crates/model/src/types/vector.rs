//! Embeddings: lists of numbers that lie near each other where what they stand for is alike.

use diagnostics::Span;

use super::{Column, Table};
use crate::FieldId;

/// `@vector(dim:, index:, metric:, maxResults:)` on a field; how many numbers it has stands among the
/// [constraints](super::Constraints).
#[derive(Debug, Clone, Copy)]
pub struct Vector {
    /// The directive.
    pub span: Span,
    /// Is there an index?
    pub index: bool,
    /// How distances are measured.
    pub metric: VectorMetric,
    /// At most so many rows in one answer.
    pub most: u32,
}

/// `@vector(dim:)`: how many numbers a vector has.
#[derive(Debug, Clone, Copy)]
pub struct Dimensions {
    /// The directive.
    pub span: Span,
    /// Exactly so many.
    pub count: u32,
}

/// How the distance of two vectors is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VectorMetric {
    /// 1 minus the cosine of the angle between them: from 0 to 2.
    Cosine,
    /// The length of the straight line between them.
    L2,
    /// The inner product with a minus before it.
    InnerProduct,
}

impl VectorMetric {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Cosine, Self::L2, Self::InnerProduct];

    /// Its name in SDL.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cosine => "COSINE",
            Self::L2 => "L2",
            Self::InnerProduct => "INNER_PRODUCT",
        }
    }

    /// The helper that measures it, in the private schema: the operators of the extension are out of reach for the roles that functions
    /// run as.
    #[must_use]
    pub fn helper(self) -> &'static str {
        match self {
            Self::Cosine => "cosine_distance",
            Self::L2 => "l2_distance",
            Self::InnerProduct => "inner_product_distance",
        }
    }
}

impl Table {
    /// The fields that are embeddings.
    pub fn vectors(&self) -> impl Iterator<Item = (FieldId, &Column, Vector)> {
        self.fields.iter().enumerate().filter_map(|(at, field)| {
            let column = field.column()?;
            Some((FieldId(at as u32), column, column.vector?))
        })
    }
}
