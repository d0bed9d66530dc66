//! `# ^^^ E0302 message`: what must be found at the place above; `# rows.csv:2:5 E0710 message`: in a file that has no comments.

use diagnostics::{Diagnostic, Sources, Span};

/// A finding that a case announces.
pub(crate) struct Announcement {
    /// Another file than the one it stands in.
    pub(crate) elsewhere: Option<String>,
    /// 1-based.
    pub(crate) line: u32,
    /// 1-based, in characters.
    pub(crate) column: u32,
    /// How many characters it covers, to the end of the line at most; none when not said (`#<`).
    length: Option<u32>,
    /// The code.
    pub(crate) code: String,
    /// A part of the message.
    pub(crate) message: String,
}

impl Announcement {
    /// Is this finding the announced one?
    pub(crate) fn is(&self, sources: &Sources, span: Span, diagnostic: &Diagnostic) -> bool {
        let at = sources.location(span.file, span.start);
        let text = sources.slice(span);
        let length = text.lines().next().map_or(0, |line| line.chars().count() as u32).max(1);
        at.line == self.line
            && at.column == self.column
            && self.length.is_none_or(|announced| announced == length)
            && diagnostic.code.as_str() == self.code
            && diagnostic.message.contains(&self.message)
    }
}

/// The announcements in a text.
pub(crate) fn read(text: &str) -> Vec<Announcement> {
    let mut announcements = Vec::new();
    let mut above = 0;
    for (index, line) in text.lines().enumerate() {
        if let Some(found) = in_data(line) {
            announcements.push(found);
            continue;
        }
        match one(line) {
            Some((column, length, rest)) => {
                let (code, message) = rest.split_once(' ').unwrap_or((rest, ""));
                announcements.push(Announcement {
                    elsewhere: None,
                    line: above,
                    column,
                    length,
                    code: code.to_owned(),
                    message: message.trim().to_owned(),
                });
            }
            None => above = index as u32 + 1,
        }
    }
    announcements
}

/// What is announced of a file of rows, by its name, line and column.
fn in_data(line: &str) -> Option<Announcement> {
    let (place, said) = line.strip_prefix("# ")?.split_once(' ')?;
    let [file, line, column] = *place.split(':').collect::<Vec<_>>() else { return None };
    let (code, message) = said.split_once(' ').filter(|_| is_code(said))?;
    Some(Announcement {
        elsewhere: Some(file.to_owned()),
        line: line.parse().ok()?,
        column: column.parse().ok()?,
        length: None,
        code: code.to_owned(),
        message: message.trim().to_owned(),
    })
}

/// Column, length and what is said, of a line that announces something.
fn one(line: &str) -> Option<(u32, Option<u32>, &str)> {
    let trimmed = line.trim_start();
    let indent = line.chars().count() - trimmed.chars().count();
    let (comment, rest) =
        ["#", "--"].iter().find_map(|mark| Some((mark.len(), trimmed.strip_prefix(mark)?)))?;
    if let Some(said) = rest.strip_prefix('<') {
        return is_code(said.trim()).then(|| (1, None, said.trim()));
    }
    let carets = rest.trim_start();
    let gap = rest.chars().count() - carets.chars().count();
    let said = carets.trim_start_matches('^');
    let length = carets.len() - said.len();
    let said = said.trim();
    (length > 0 && is_code(said)).then(|| ((indent + comment + gap) as u32 + 1, Some(length as u32), said))
}

/// Does it begin with `E0302` or `W0501`?
fn is_code(said: &str) -> bool {
    let code = said.split(' ').next().unwrap_or_default();
    code.len() == 5 && code.starts_with(['E', 'W']) && code[1..].chars().all(|digit| digit.is_ascii_digit())
}

#[test]
fn an_announcement_has_place_code_and_message() {
    let text = "type A @x\n#      ^^ E0220 no directive\n#< E0501\nb\n   -- ^ W0501 x y\n# ^ a note\n# a.csv:2:7 E0710 z\n";
    let read: Vec<_> =
        read(text).into_iter().map(|a| (a.line, a.column, a.length, a.code, a.message)).collect();
    assert_eq!(
        read,
        [
            (1, 8, Some(2), "E0220".into(), "no directive".into()),
            (1, 1, None, "E0501".into(), String::new()),
            (4, 7, Some(1), "W0501".into(), "x y".into()),
            (2, 7, None, "E0710".into(), "z".into()),
        ]
    );
}
