//! Room for deeply nested texts.
//!
//! The parser is recursive, and so is everything that walks its trees: ten thousand opening parentheses would end the
//! process. A level of nesting costs at least one token of text and less than [`STACK_PER_TOKEN`] bytes of stack (measured:
//! 500 for parentheses in a debug build), so a text that could overflow the stack is parsed on a thread whose stack is large
//! enough. Only what is really used of it becomes memory.

use crate::SqlError;

const STACK_PER_TOKEN: usize = 768;

/// Texts of so many tokens need less than half of the 2 MiB that the smallest usual stack has. Nearly all do: a thread, which
/// costs more than to parse a text of this length, is for the others.
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
    let tokens = tokens_at_most(text);
    if tokens <= SHORT {
        return work();
    }
    let too_long = || Err(vec![SqlError::new(0..text.len(), "this SQL is too long to be parsed")]);
    if text.len() > LONGEST {
        return too_long();
    }
    std::thread::scope(|scope| {
        let stack = (2 << 20) + tokens * STACK_PER_TOKEN;
        let Ok(thread) = std::thread::Builder::new().stack_size(stack).spawn_scoped(scope, work) else {
            return too_long();
        };
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// No text has more tokens than this: words, and all else that is no white space.
fn tokens_at_most(text: &str) -> usize {
    let mut tokens = 0;
    let mut in_a_word = false;
    for byte in text.bytes() {
        let word = byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii();
        tokens += usize::from(if word { !in_a_word } else { !byte.is_ascii_whitespace() });
        in_a_word = word;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::tokens_at_most;

    #[test]
    fn no_token_is_missed() {
        for (text, most) in [
            ("", 0),
            ("select\n  1", 2),
            ("((((", 4),
            ("a.b_1[2]", 6),
            ("- -1", 3),
            ("not not größe", 3),
            ("x::int", 4),
        ] {
            assert_eq!(tokens_at_most(text), most, "{text}");
        }
    }
}
