//! The checks inside functions: what they look like, and a function without one of them.

/// A check in the text of a function.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Check {
    /// Its condition, on one line.
    pub(super) condition: String,
    /// The error it raises: `NOT_PERMITTED`.
    pub(super) error: String,
    /// The whole text without it.
    pub(super) without: String,
}

/// The generated checks of a function, in order: `if … then raise sqlstate 'PT…' …; end if;`, and the
/// casts to domains that turn a violation into `PT400`.
///
/// They stand before the first empty line, which divides them from the body that the user wrote.
pub(super) fn checks(sql: &str) -> Vec<Check> {
    let lines: Vec<&str> = sql.split_inclusive('\n').collect();
    let Some(begin) = lines.iter().position(|line| line.trim_end() == "begin") else { return Vec::new() };
    let end = lines
        .iter()
        .skip(begin)
        .position(|line| line.trim().is_empty())
        .map_or(lines.len(), |length| begin + length);
    let mut checks = Vec::new();
    let mut at = begin + 1;
    while at < end {
        let close = match lines[at] {
            line if line.starts_with("  if ") => "  end if;",
            line if line.trim_end() == "  begin" => "  end;",
            _ => {
                at += 1;
                continue;
            }
        };
        let Some(length) = lines[at..end].iter().position(|line| line.trim_end() == close) else { break };
        let block = &lines[at..=at + length];
        if block.iter().any(|line| line.trim_start().starts_with("raise sqlstate 'PT")) {
            let condition: Vec<&str> = block
                .iter()
                .map(|line| line.trim())
                .take_while(|line| !line.starts_with("raise") && !line.starts_with("exception"))
                .collect();
            let without: String = lines[..at].iter().chain(&lines[at + length + 1..]).copied().collect();
            let error = block.iter().find_map(|line| line.split("message = '").nth(1)?.split('\'').next());
            let error = error.unwrap_or_default().to_owned();
            checks.push(Check { condition: condition.join(" "), error, without });
        }
        at += length + 1;
    }
    checks
}

#[cfg(test)]
mod tests {
    use super::checks;

    const FUNCTION: &str = "\
create or replace function a.f()
as $$
begin
  if (select true
      from b) is not true then
    raise sqlstate 'PT403' using message = 'NO';
  end if;
  begin
    perform x::a.domain;
  exception when check_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID';
  end;

begin
  if mine then
    raise sqlstate 'PT409';
  end if;
end;
end
$$;
";

    #[test]
    fn the_generated_checks_are_found_one_by_one() {
        let found = checks(FUNCTION);
        let conditions: Vec<_> = found.iter().map(|check| check.condition.as_str()).collect();
        assert_eq!(conditions, ["if (select true from b) is not true then", "begin perform x::a.domain;"]);
        assert_eq!((found[0].error.as_str(), found[1].error.as_str()), ("NO", "ARGUMENT_INVALID"));
        assert!(!found[0].without.contains("PT403") && found[0].without.contains("PT400"));
        assert!(!found[1].without.contains("PT400") && found[1].without.contains("PT403"));
        assert!(found.iter().all(|check| check.without.contains("PT409")));
    }
}
