//! The parser's messages in words that a user of SQL knows.

/// `expected R_PAREN` becomes ``expected `)` ``.
pub(crate) fn in_plain_words(message: &str) -> String {
    let message = message.strip_suffix('.').unwrap_or(message);
    let message = message.replace(", got ", ", found ").replace("numeric", "a number");
    let mut words: Vec<String> = message.split(' ').map(plain_word).collect();
    if let Some(first) = words.first_mut()
        && first.chars().skip(1).all(|c| c.is_ascii_lowercase())
    {
        first.make_ascii_lowercase();
    }
    let message = words.join(" ");
    match message.as_str() {
        "expected expression" | "expected expr" => "expected an expression".to_owned(),
        "expected command" => "expected a statement".to_owned(),
        "missing comma" => "expected `,`".to_owned(),
        _ => message.replace("expected command", "expected a statement"),
    }
}

/// The name of a token kind in the parser is not what the user typed.
fn plain_word(word: &str) -> String {
    let (bare, comma) = match word.strip_suffix(',') {
        Some(bare) => (bare, ","),
        None => (word, ""),
    };
    let sign = match bare {
        "COMMA" => "`,`",
        "SEMICOLON" => "`;`",
        "L_PAREN" => "`(`",
        "R_PAREN" => "`)`",
        "L_BRACK" => "`[`",
        "R_BRACK" => "`]`",
        "DOT" => "`.`",
        "EQ" => "`=`",
        "COLON_EQ" => "`:=`",
        "STAR" => "`*`",
        "IDENT" => "a name",
        "STRING" => "a string",
        "INT_NUMBER" | "NUMERIC_NUMBER" => "a number",
        "EOF" => "the end of the text",
        _ => match bare.strip_suffix("_KW") {
            Some(keyword) => return format!("`{}`{comma}", keyword.to_ascii_lowercase()),
            None => return word.to_owned(),
        },
    };
    format!("{sign}{comma}")
}

/// Says which word stands at the place; the parser knows only its kind, and sometimes not even that.
pub(crate) fn with_what_is_there(message: &str, there: Option<&str>) -> String {
    let message = message.split_once(", found ").map_or(message, |(message, _)| message);
    match there {
        Some(word) if word.len() <= 40 && !word.contains('`') => format!("{message}, found `{word}`"),
        Some(_) => message.to_owned(),
        None => format!("{message}, but the text ends here"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_kinds_become_what_the_user_types() {
        for (from, to) in [
            ("expected R_PAREN", "expected `)`"),
            ("expected a statement, got SELECT_KW", "expected a statement, found `select`"),
            ("Invalid operator.", "invalid operator"),
            ("expected expr", "expected an expression"),
            ("expected an expression, found SEMICOLON", "expected an expression, found `;`"),
            ("SELECT ... INTO is not allowed here", "SELECT ... INTO is not allowed here"),
        ] {
            assert_eq!(in_plain_words(from), to);
        }
    }
}
