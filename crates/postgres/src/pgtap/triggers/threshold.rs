//! Conditions of triggers whose both sides are known: `abs(new.x - old.x) > 5`, `new.x is distinct from old.x`,
//! `(new.x is null) <> (old.x is null)`, `new.x < 5 and (old.x is null or old.x >= 5)`, alone or joined with OR.

/// One way in which a condition becomes true.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cause {
    /// A number moves by more than so much (or, when inclusive, by so much).
    Moves {
        /// The column.
        column: String,
        /// How far.
        by: f64,
        /// Does the distance itself count?
        inclusive: bool,
    },
    /// A column takes another value.
    Changes(String),
    /// A column comes to be NULL, or ceases to be.
    Appears(String),
    /// A number comes to lie on the other side of a bound.
    Crosses {
        /// The column.
        column: String,
        /// The bound, which belongs to the side it comes from.
        bound: f64,
        /// Does it fall?
        down: bool,
        /// Does it also count when there was no number before?
        from_null: bool,
    },
}

/// Reads a condition; none when any part of it is something else.
pub(super) fn causes(condition: &str) -> Option<Vec<Cause>> {
    let words = words(condition);
    let mut depth = 0_i32;
    let branches = words.split(|word| {
        match word.as_str() {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        depth == 0 && word == "or"
    });
    branches.map(cause).collect()
}

fn cause(words: &[String]) -> Option<Cause> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["abs", "(", "new", ".", new, "-", "old", ".", old, ")", operator @ (">" | ">="), by]
            if new == old =>
        {
            Some(Cause::Moves {
                column: (*new).to_owned(),
                by: by.parse().ok()?,
                inclusive: *operator == ">=",
            })
        }
        ["new", ".", new, "is", "distinct", "from", "old", ".", old]
        | ["old", ".", old, "is", "distinct", "from", "new", ".", new]
            if new == old =>
        {
            Some(Cause::Changes((*new).to_owned()))
        }
        ["(", "new", ".", new, "is", "null", ")", "<>", "(", "old", ".", old, "is", "null", ")"]
            if new == old =>
        {
            Some(Cause::Appears((*new).to_owned()))
        }
        ["new", ".", new, here @ ("<" | ">"), at, "and", rest @ ..] => crosses(new, here, at, rest),
        ["(", inner @ .., ")"] if balanced(inner) => {
            cause(&inner.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
        }
        _ => None,
    }
}

/// The other side of a bound: `old.x >= 5`, with or without `old.x is null or` before it.
fn crosses(column: &str, here: &str, bound: &str, rest: &[&str]) -> Option<Cause> {
    let rest = match rest {
        ["(", inner @ .., ")"] if balanced(inner) => inner,
        rest => rest,
    };
    let (from_null, rest) = match rest {
        ["old", ".", old, "is", "null", "or", rest @ ..] if *old == column => (true, rest),
        rest => (false, rest),
    };
    let opposite = if here == "<" { ">=" } else { "<=" };
    let down = here == "<";
    match rest {
        ["old", ".", old, there, at] if *old == column && *there == opposite && *at == bound => {
            Some(Cause::Crosses { column: column.to_owned(), bound: bound.parse().ok()?, down, from_null })
        }
        _ => None,
    }
}

fn balanced(words: &[&str]) -> bool {
    let mut depth = 0_i32;
    for word in words {
        match *word {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

fn words(condition: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut joins = false;
    for c in condition.chars() {
        let word = c.is_alphanumeric() || c == '_';
        let last = found.last_mut().filter(|last| {
            let number = last.starts_with(|c: char| c.is_ascii_digit());
            let operator = matches!(last.as_str(), "<" | ">" | "!") && matches!(c, '=' | '>');
            joins
                && (operator
                    || ((word || (number && c == '.'))
                        && last.starts_with(|c: char| c.is_alphanumeric() || c == '_')))
        });
        match last {
            Some(last) => last.extend(c.to_lowercase()),
            None if c.is_whitespace() => {}
            None => found.push(c.to_lowercase().collect()),
        }
        joins = !c.is_whitespace();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_a_threshold_are_known() {
        assert_eq!(
            causes("(new.score is null) <> (old.score is null)\n  OR abs(new.score - old.score) > 5.0"),
            Some(vec![
                Cause::Appears("score".into()),
                Cause::Moves { column: "score".into(), by: 5.0, inclusive: false },
            ])
        );
        assert_eq!(causes("(new.a is distinct from old.a)"), Some(vec![Cause::Changes("a".into())]));
        assert_eq!(
            causes("abs(new.a-old.a)>=10"),
            Some(vec![Cause::Moves { column: "a".into(), by: 10.0, inclusive: true }])
        );
    }

    #[test]
    fn a_bound_is_crossed_from_one_side() {
        let crosses = |down, from_null| Cause::Crosses { column: "a".into(), bound: 41.3, down, from_null };
        assert_eq!(
            causes("new.a < 41.3 and (old.a is null or old.a >= 41.3)"),
            Some(vec![crosses(true, true)])
        );
        assert_eq!(causes("(new.a > 41.3 and old.a <= 41.3)"), Some(vec![crosses(false, false)]));
        assert_eq!(causes("new.a < 41.3 and old.a >= 40"), None);
        assert_eq!(causes("new.a < 41.3 and old.b >= 41.3"), None);
    }

    #[test]
    fn a_condition_that_says_more_is_left_alone() {
        for condition in [
            "abs(new.a - old.a) > 5 and new.b",
            "abs(new.a - old.b) > 5",
            "new.a > 5",
            "f(new.a)",
            "new.a is distinct from old.a or old.b",
        ] {
            assert_eq!(causes(condition), None, "{condition}");
        }
    }
}
