//! Topics: `bandwidth_updates:{department}`.

use diagnostics::codes;
use syntax::ast::Text;

use crate::build::Builder;
use crate::{ChannelArgument, TopicPart};

/// Takes a topic apart. It must be possible to tell its arguments from it again, and each argument must be in it: whoever listens
/// for one value hears nothing of another.
pub(super) fn read(
    builder: &mut Builder<'_>,
    text: &Text,
    arguments: &[ChannelArgument],
) -> Option<Vec<TopicPart>> {
    let mut parts = Vec::new();
    let mut rest = text.value.as_str();
    while let Some(open) = rest.find('{') {
        let (before, from) = rest.split_at(open);
        let begin = text.value.len() - from.len();
        let close = from.find('}').map_or(from.len(), |close| close + 1);
        let name = from[..close].trim_start_matches('{').trim_end_matches('}');
        let Some(at) = arguments.iter().position(|it| it.argument.graphql == name) else {
            let names: Vec<String> =
                arguments.iter().map(|it| format!("`{{{}}}`", it.argument.graphql)).collect();
            let help = match names.as_slice() {
                [] => "a channel without arguments has one topic: leave the braces out".to_owned(),
                names => format!("the arguments are {}", names.join(", ")),
            };
            let span = text.span_of(begin..begin + close);
            builder.error(codes::CHANNEL, span, format!("the channel has no argument `{name}`"), help);
            return None;
        };
        if !before.is_empty() {
            parts.push(TopicPart::Text(before.to_owned()));
        }
        parts.push(TopicPart::Argument(at));
        rest = &from[close..];
    }
    if !rest.is_empty() {
        parts.push(TopicPart::Text(rest.to_owned()));
    }
    let complaint = complaint(&parts, arguments);
    if let Some(complaint) = complaint {
        builder.error(
            codes::CHANNEL,
            text.span,
            complaint,
            "write a word, then each argument once, with `:` before it: `updates:{department}`",
        );
        return None;
    }
    Some(parts)
}

fn complaint(parts: &[TopicPart], arguments: &[ChannelArgument]) -> Option<String> {
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "_-.:".contains(c));
    if let Some(argument) = arguments
        .iter()
        .enumerate()
        .find(|(at, _)| parts.iter().filter(|part| **part == TopicPart::Argument(*at)).count() != 1)
    {
        return Some(format!("`{{{}}}` has to be in the topic once", argument.1.argument.graphql));
    }
    if !matches!(parts.first(), Some(TopicPart::Text(_))) {
        return Some("a topic begins with a word of its own".to_owned());
    }
    if parts.iter().any(|part| matches!(part, TopicPart::Text(text) if !plain(text))) {
        return Some("a topic has letters, digits, `_`, `-`, `.` and `:`".to_owned());
    }
    // Between a number and what stands around it something must tell where it ends.
    let told = |pair: &[TopicPart]| match pair {
        [TopicPart::Text(text), TopicPart::Argument(_)] => text.ends_with(':'),
        [TopicPart::Argument(_), TopicPart::Text(text)] => text.starts_with(':'),
        _ => false,
    };
    (!parts.windows(2).all(told)).then(|| "`:` stands between an argument and what is around it".to_owned())
}

/// Could one topic belong to both?
pub(super) fn overlap(a: &[TopicPart], b: &[TopicPart]) -> bool {
    let (Some(TopicPart::Text(one)), Some(TopicPart::Text(other))) = (a.first(), b.first()) else {
        return true;
    };
    match (a.len(), b.len()) {
        (1, 1) => one == other,
        (1, _) => one.starts_with(other.as_str()),
        (_, 1) => other.starts_with(one.as_str()),
        _ => one.starts_with(other.as_str()) || other.starts_with(one.as_str()),
    }
}
