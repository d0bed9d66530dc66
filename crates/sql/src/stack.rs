//! Room for deeply nested texts.
//!
//! The parser is recursive, and so is everything that walks its trees: ten thousand opening parentheses would end the
//! process. A level of nesting costs at least one byte of text and less than [`STACK_PER_BYTE`] bytes of stack (measured:
//! 500 for parentheses in a debug build), so a text that could overflow the stack is parsed on a thread whose stack is large
//! enough. Only what is really used of it becomes memory.

use crate::SqlError;

const STACK_PER_BYTE: usize = 768;

/// Texts up to here need less than half of the 2 MiB that the smallest usual stack has.
const SHORT: usize = 1024;

/// Beyond this a text is data, not SQL that someone wrote.
const LONGEST: usize = 4 << 20;

/// Runs work that parses `text` and drops its trees before it returns.
///
/// # Errors
/// Those of the work, and a text that is too long.
pub(crate) fn with_room<T: Send>(
    text: &str,
    work: impl FnOnce() -> Result<T, Vec<SqlError>> + Send,
) -> Result<T, Vec<SqlError>> {
    if text.len() <= SHORT {
        return work();
    }
    let too_long = || Err(vec![SqlError::new(0..text.len(), "this SQL is too long to be parsed")]);
    if text.len() > LONGEST {
        return too_long();
    }
    std::thread::scope(|scope| {
        let stack = (2 << 20) + text.len() * STACK_PER_BYTE;
        let Ok(thread) = std::thread::Builder::new().stack_size(stack).spawn_scoped(scope, work) else {
            return too_long();
        };
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}
