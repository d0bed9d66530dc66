//! What a written SQL type says about values, as far as TypeScript can hold them to it.

/// What `numeric(5,2)`, `varchar(10)` or `smallint` say beyond their base type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// So many digits, so many of them after the point.
    Digits {
        /// All digits.
        precision: usize,
        /// Those after the point.
        scale: usize,
    },
    /// So many code points.
    CodePoints(u32),
    /// -32768 to 32767.
    Smallint,
    /// So many numbers in a vector.
    Dimensions(u32),
}

/// Reads the limit of a type; none when it has none or is not known here.
pub(crate) fn limit(sql_type: &str) -> Option<Limit> {
    let (name, arguments) = split(sql_type);
    let mut numbers = arguments.split(',').map(|number| number.trim().parse::<u32>().ok());
    let first = numbers.next().flatten();
    match name.as_str() {
        "smallint" | "int2" | "pg_catalog.int2" => Some(Limit::Smallint),
        "numeric" | "decimal" | "dec" => {
            let precision = first? as usize;
            let scale = match numbers.next() {
                None => 0,
                Some(scale) => scale? as usize,
            };
            // Postgres 15 allows a scale above the precision; such a bound is not worth its words.
            (scale <= precision && precision > 0).then_some(Limit::Digits { precision, scale })
        }
        "extensions.vector" => first.map(Limit::Dimensions),
        "varchar" | "character varying" | "char" | "character" | "bpchar" => first.map(Limit::CodePoints),
        _ => None,
    }
}

/// Does the type compare text without case, in patterns too?
pub(crate) fn ignores_case(sql_type: &str) -> bool {
    split(sql_type).0.rsplit('.').next() == Some("citext")
}

/// The name in lower case with single spaces, and what stands in its parentheses.
fn split(sql_type: &str) -> (String, &str) {
    let (name, rest) = sql_type.split_once('(').unwrap_or((sql_type, ""));
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    (name, rest.split_once(')').map_or("", |(arguments, _)| arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_from_types_as_people_write_them() {
        for (text, expected) in [
            ("numeric(5,2)", Some(Limit::Digits { precision: 5, scale: 2 })),
            ("NUMERIC ( 12 , 0 )", Some(Limit::Digits { precision: 12, scale: 0 })),
            ("decimal(4)", Some(Limit::Digits { precision: 4, scale: 0 })),
            ("numeric", None),
            ("numeric(3,5)", None),
            ("numeric(3,-2)", None),
            ("character  varying(80)", Some(Limit::CodePoints(80))),
            ("varchar", None),
            ("int2", Some(Limit::Smallint)),
            ("extensions.vector(384)", Some(Limit::Dimensions(384))),
            ("citext", None),
        ] {
            assert_eq!(limit(text), expected, "{text}");
        }
    }

    #[test]
    fn citext_is_known_wherever_it_is_installed() {
        assert!(ignores_case("extensions.CITEXT"));
        assert!(!ignores_case("text"));
    }
}
