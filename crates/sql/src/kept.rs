//! Texts that are put together once and kept.

use std::cell::Cell;
use std::sync::Arc;

thread_local! {
    /// Where texts are put together: one place for all of a thread, as long as the longest.
    static ROOM: Cell<String> = const { Cell::new(String::new()) };
}

/// A text that is kept. It takes no more memory than it needs, and is copied once, however it grew.
#[must_use]
pub fn kept(write: impl FnOnce(&mut String)) -> Arc<str> {
    // A text that is put together within another one has room of its own.
    let mut room = ROOM.take();
    room.clear();
    write(&mut room);
    let text = Arc::from(room.as_str());
    ROOM.set(room);
    text
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn one_text_may_be_made_within_another() {
        let outer = kept(|outer| {
            outer.push_str("a long beginning, ");
            outer.push_str(&kept(|inner| inner.push_str("what stands inside")));
            outer.push_str(", an end");
        });
        assert_eq!(&*outer, "a long beginning, what stands inside, an end");
        assert_eq!(&*kept(|text| text.push_str("short")), "short");
    }
}
