//! `@transitions(allow: [{ from, to, roles }])`: the steps that a state may take.

use diagnostics::{Diagnostic, codes};
use syntax::ast::{self, Directive, Field};

use crate::Transition;
use crate::arguments::{items, member, word};
use crate::build::{Builder, Slot};

pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    field: &Field,
    slot: Slot,
    frozen: bool,
) -> Vec<Transition> {
    let name = &field.name.text;
    let why = if slot.list {
        Some("a list is no state")
    } else if slot.nullable {
        Some("nothing is no state: add `!`, and a value for what has not begun")
    } else if frozen {
        Some("a field that is `@frozen` takes no step")
    } else {
        None
    };
    if let Some(why) = why {
        let message = format!("`{name}` cannot step from state to state");
        builder.found.push(Diagnostic::new(codes::TRANSITION, directive.span, message).help(why));
        return Vec::new();
    }
    let decoded = builder.read(directive, |builder, arguments| {
        let allowed = arguments.value("allow")?;
        let mut transitions = Vec::new();
        for step in items(allowed) {
            one(builder, step, slot, &mut transitions);
        }
        Some(transitions)
    });
    decoded.unwrap_or_default()
}

fn one<'a>(builder: &mut Builder<'a>, step: &'a ast::Value, slot: Slot, transitions: &mut Vec<Transition>) {
    let (Some(from), Some(to)) = (member(step, "from"), member(step, "to")) else { return };
    let roles = match member(step, "roles") {
        Some(roles) => {
            let words: Vec<_> = items(roles).filter_map(word).collect();
            match builder.find_roles(&words) {
                Some(roles) => Some(roles),
                None => return,
            }
        }
        None => None,
    };
    let Some(start) = builder.constant(from, slot) else { return };
    for to in items(to) {
        let Some(end) = builder.constant(to, slot) else { continue };
        if start == end {
            builder.error(
                codes::TRANSITION,
                to.span,
                "a state that stays what it is takes no step",
                "remove it: an update that leaves the field alone is always allowed",
            );
            continue;
        }
        if let Some(first) = transitions.iter().find(|other| other.from == start && other.to == end) {
            let first = first.span;
            builder.found.push(
                Diagnostic::new(codes::TRANSITION, to.span, "this step is allowed twice")
                    .also(first, "the first")
                    .help("keep one of them, with the roles of both"),
            );
            continue;
        }
        transitions.push(Transition { span: to.span, from: start.clone(), to: end, roles: roles.clone() });
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{RoleId, Value};

    fn table(transitions: &str) -> String {
        format!(
            "{PEOPLE} enum State {{ OPEN DONE GONE @map(to: \"gone!\") }} \
             type A @table {{ id: ID! state: State! @transitions(allow: [{transitions}]) }}"
        )
    }

    #[test]
    fn a_step_holds_what_is_stored_and_who_may_take_it() {
        let model =
            model(&table("{ from: OPEN, to: [DONE, GONE] }, { from: DONE, to: OPEN, roles: [ADMIN] }"));
        let column = model.tables.last().unwrap().fields[1].column().unwrap();
        let steps: Vec<_> =
            column.transitions.iter().map(|it| (&it.from, &it.to, it.roles.as_deref())).collect();
        let text = |text: &str| Value::Text(text.to_owned());
        let (open, done, gone) = (text("OPEN"), text("DONE"), text("gone!"));
        let admin: &[_] = &[RoleId(1)];
        assert_eq!(steps, [(&open, &done, None), (&open, &gone, None), (&done, &open, Some(admin))]);
    }

    #[test]
    fn steps_that_cannot_be_taken_are_refused() {
        assert_eq!(findings(&table("{ from: OPEN, to: [OPEN] }")), ["E0708 OPEN"]);
        assert_eq!(findings(&table("{ from: OPEN, to: [DONE] }, { from: OPEN, to: DONE }")), ["E0708 DONE"]);
        assert_eq!(findings(&table("{ from: OPEN, to: [SHUT] }")), ["E0239 SHUT"]);
        assert_eq!(findings(&table("{ from: OPEN, to: [DONE], roles: [BOSS] }")), ["E0236 BOSS"]);
        for field in ["s: [String!]!", "s: String", "s: String! @frozen"] {
            let sdl = format!(
                "type A @table {{ id: ID! {field} @transitions(allow: [{{ from: \"a\", to: \"b\" }}]) }}"
            );
            assert_eq!(
                findings(&sdl),
                ["E0708 @transitions(allow: [{ from: \"a\", to: \"b\" }])"],
                "{field}"
            );
        }
    }
}
