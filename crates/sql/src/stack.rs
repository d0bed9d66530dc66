//! Room for deeply nested texts.
//!
//! The parser is recursive, and so is everything that walks its trees: ten thousand opening parentheses would end the
//! process. A level of nesting costs at least one byte of text and less than [`STACK_PER_BYTE`] bytes of stack (measured:
//! 500 for parentheses in a debug build), so a text that could overflow the stack is parsed on a larger one. Only what is
//! really used of it becomes memory. It belongs to the same thread: another thread would start with an allocator that has
//! nothing yet, which costs more than to parse a page of SQL.

use crate::SqlError;

const STACK_PER_BYTE: usize = 768;

/// What a text needs that is not nested.
const STACK: usize = 256 << 10;

/// Beyond this a text is data, not SQL that someone wrote. Every system has the addresses for a stack of 768 MiB.
const LONGEST: usize = 1 << 20;

/// Runs work that parses `text` and drops its trees before it returns.
///
/// # Errors
/// Those of the work, and a text that is too long.
pub(crate) fn with_room<T>(
    text: &str,
    work: impl FnOnce() -> Result<T, Vec<SqlError>>,
) -> Result<T, Vec<SqlError>> {
    if text.len() > LONGEST {
        return Err(vec![SqlError::new(0..text.len(), "this SQL is too long to be parsed")]);
    }
    let stack = STACK + text.len() * STACK_PER_BYTE;
    stacker::maybe_grow(stack, stack, work)
}
