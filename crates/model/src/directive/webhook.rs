//! `@webhook(secret:, header:, …)`: how another system proves that a request is its own.
//!
//! What is refused here are proofs that prove nothing: a body that is not signed, a time or a name that anybody could make up.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{Field, Text};

use crate::arguments::{Arguments, Word};
use crate::build::{Builder, directives};
use crate::{Encoding, Period, PeriodUnit, Proof, Signed, Webhook};

/// Do other systems call it?
pub(crate) fn is_webhook(field: &Field) -> bool {
    directives(&field.directives, "webhook").next().is_some()
}

/// What `@webhook` says; its field has no arguments, as nothing is known of a body before its proof.
pub(crate) fn decode<'a>(builder: &mut Builder<'a>, field: &'a Field) -> Option<Webhook> {
    let directive = directives(&field.directives, "webhook").next()?;
    let webhook = builder.read(directive, one);
    if let Some(argument) = field.arguments.first() {
        builder.found.push(
            Diagnostic::new(codes::WEBHOOK, argument.span, "another system decides what a webhook is sent")
                .also(directive.span, "`@webhook` here")
                .help("declare no arguments: the logic is given the body as it came, and gives its parts to an RPC, which checks them"),
        );
        return None;
    }
    webhook
}

fn one<'a>(builder: &mut Builder<'a>, arguments: &mut Arguments<'a>) -> Option<Webhook> {
    let span = arguments.span();
    let (secret, header) = (arguments.word("secret"), arguments.word("header"));
    let prefix = arguments.text("prefix").map(|text| text.value.clone()).unwrap_or_default();
    let token = arguments.word("proof").is_some_and(|word| word.text == "TOKEN");
    let of_signature = OfSignature {
        encoding: arguments.word("encoding"),
        signs: arguments.text("signs"),
        timestamp: arguments.word("timestamp"),
        within: arguments.word("within"),
    };
    let delivery = arguments.words("delivery").unwrap_or_default();
    let bytes = match arguments.integer("maxBytes") {
        None => Some(Webhook::BYTES),
        Some((bytes, at)) => {
            let bytes = u32::try_from(bytes).ok().filter(|bytes| (1..=1 << 28).contains(bytes));
            if bytes.is_none() {
                let message = "no request is as large as that";
                builder.error(codes::BOUNDS, at, message, "write 1 to 268435456 bytes");
            }
            bytes
        }
    };
    let secret = variable(builder, secret?)?;
    let header = named(builder, header?)?;
    let delivery_headers: Option<Vec<String>> = delivery.iter().map(|word| named(builder, *word)).collect();
    let proof = if token {
        of_token(builder, span, &of_signature, &delivery)?
    } else {
        of_signature.read(builder, &delivery)?
    };
    Some(Webhook { span, secret, header, prefix, proof, delivery: delivery_headers?, bytes: bytes? })
}

/// What only a signature has.
struct OfSignature<'a> {
    encoding: Option<Word<'a>>,
    signs: Option<&'a Text>,
    timestamp: Option<Word<'a>>,
    within: Option<Word<'a>>,
}

impl<'a> OfSignature<'a> {
    fn read(&self, builder: &mut Builder<'a>, delivery: &[Word<'a>]) -> Option<Proof> {
        let Self { encoding, signs, timestamp, within } = self;
        let encoding = match encoding.map(|word| word.text) {
            Some("BASE64") => Encoding::Base64,
            _ => Encoding::Hex,
        };
        let signs = match signs {
            Some(text) => pieces(builder, text)?,
            None => vec![Signed::Body],
        };
        let is_signed = |header: &str| {
            signs
                .iter()
                .any(|piece| matches!(piece, Signed::Header(signed) if signed.eq_ignore_ascii_case(header)))
        };
        let unsigned = |word: &Word<'_>, why: &str, help: &str| {
            let message = format!("`{}` is not signed, so {why}", word.text);
            Diagnostic::new(codes::WEBHOOK, word.span, message).help(help.to_owned())
        };
        if let Some(word) = delivery.iter().find(|word| !is_signed(word.text)) {
            builder.found.push(unsigned(
                word,
                "whoever sends a request again could give it another name",
                "let it stand in `signs`, or leave `delivery` out: a delivery is then known by its body",
            ));
            return None;
        }
        let sent = match (timestamp, within) {
            (Some(word), _) if !is_signed(word.text) => {
                builder.found.push(unsigned(
                    word,
                    "whoever sends an old request again could write a new time",
                    "let it stand in `signs`, as in `\"v0:{X-Slack-Request-Timestamp}:{body}\"`, or leave `timestamp` out",
                ));
                return None;
            }
            (Some(word), within) => {
                let within = match within {
                    Some(within) => builder.period(*within)?,
                    None => Period { count: 5, unit: PeriodUnit::Minute },
                };
                Some((named(builder, *word)?, within))
            }
            (None, Some(within)) => {
                builder.error(
                    codes::WEBHOOK,
                    within.span,
                    "nothing says when a request was sent",
                    "name the header that does: `timestamp: \"…\"`; it has to stand in `signs`",
                );
                return None;
            }
            (None, None) => None,
        };
        Some(Proof::Signature { encoding, signs, sent })
    }
}

/// A secret that is said signs nothing; that it is said over TLS is all that protects the rest.
fn of_token(
    builder: &mut Builder<'_>,
    span: Span,
    of_signature: &OfSignature<'_>,
    delivery: &[Word<'_>],
) -> Option<Proof> {
    let OfSignature { encoding, signs, timestamp, within } = of_signature;
    let words = [("encoding", encoding), ("timestamp", timestamp), ("within", within)];
    let words = words.into_iter().filter_map(|(name, word)| Some((name, word.as_ref()?.span)));
    if let Some((name, at)) = words.chain(signs.map(|text| ("signs", text.span))).next() {
        builder.error(
            codes::WEBHOOK,
            at,
            format!("a token signs nothing, so `{name}` says nothing about it"),
            "remove it, or let `proof` be HMAC_SHA256",
        );
        return None;
    }
    if delivery.is_empty() {
        builder.error(
            codes::WEBHOOK,
            span,
            "nothing tells one delivery from another: those that come with a token often have no body, and all would be the same",
            "name the headers that do: `delivery: [\"X-Goog-Channel-ID\", \"X-Goog-Message-Number\"]`",
        );
        return None;
    }
    Some(Proof::Token)
}

/// Takes what is signed apart: words, `{body}`, and headers in braces.
fn pieces(builder: &mut Builder<'_>, text: &Text) -> Option<Vec<Signed>> {
    let mut pieces = Vec::new();
    let mut rest = text.value.as_str();
    while !rest.is_empty() {
        let at = text.value.len() - rest.len();
        let end = match rest.strip_prefix('{') {
            Some(inner) => inner.find('}').map_or(rest.len(), |end| end + 2),
            None => rest.find('{').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        pieces.push(match piece.strip_prefix('{') {
            None => Signed::Text(piece.to_owned()),
            Some("body}") => Signed::Body,
            Some(inner) => {
                let span = text.span_of(at..at + end);
                let Some(header) = inner.strip_suffix('}') else {
                    let message = "a brace is opened and not closed";
                    builder.error(codes::WEBHOOK, span, message, "close it behind the name: `{body}`");
                    return None;
                };
                Signed::Header(named(builder, Word { text: header, span })?)
            }
        });
    }
    if pieces.iter().filter(|piece| **piece == Signed::Body).count() != 1 {
        builder.error(
            codes::WEBHOOK,
            text.span,
            "the body has to be signed, once: otherwise a request that somebody has seen proves any other",
            "write `{body}` where it stands: `\"v0:{X-Slack-Request-Timestamp}:{body}\"`",
        );
        return None;
    }
    Some(pieces)
}

/// The name of a header, as HTTP has them.
fn named(builder: &mut Builder<'_>, word: Word<'_>) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if !word.text.is_empty() && word.text.chars().all(plain) {
        return Some(word.text.to_owned());
    }
    builder.error(
        codes::WEBHOOK,
        word.span,
        format!("`{}` is no header", word.text),
        "write its name as the other system's manual does: `X-Hub-Signature-256`",
    );
    None
}

/// The name of a variable. The platform keeps those that begin with its own name for itself.
fn variable(builder: &mut Builder<'_>, word: Word<'_>) -> Option<String> {
    let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let named = word.text.starts_with(|c: char| c.is_ascii_uppercase()) && word.text.chars().all(plain);
    if named && !word.text.starts_with("SUPABASE_") {
        return Some(word.text.to_owned());
    }
    let (message, help) = if named {
        (
            format!("`{}` is the platform's own: it lets nobody set a variable of that name", word.text),
            "begin with the other system's name: `SLACK_SIGNING_SECRET`",
        )
    } else {
        (
            // A secret that was written here by mistake must not be told to every terminal.
            "`secret` names the variable of the environment that holds it, and is not the secret itself"
                .to_owned(),
            "write capital letters, digits and `_`: `SLACK_SIGNING_SECRET`",
        )
    };
    builder.error(codes::WEBHOOK, word.span, message, help);
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{Encoding, Proof, Signed};

    fn sdl(webhook: &str) -> String {
        format!(
            "{PEOPLE} type Mutation {{ take(id: String): Int! @rpc(sql: \"select 1\", language: SQL, mode: SYSTEM, \
             reason: \"a webhook\", to: [SERVICE]) hook: Int! @edge(name: \"hook\", calls: [\"take\"]) @webhook({webhook}) }}"
        )
    }

    #[test]
    fn what_is_signed_is_taken_apart() {
        let model = model(&sdl(
            "secret: \"S\", header: \"X-S\", prefix: \"v0=\", signs: \"v0:{X-T}:{body}\", timestamp: \"x-t\", delivery: \"X-T\"",
        ));
        let Some(webhook) = &model.edges[0].webhook else { panic!("a webhook") };
        let Proof::Signature { encoding, signs, sent } = &webhook.proof else { panic!("a signature") };
        assert_eq!(*encoding, Encoding::Hex);
        let text = |text: &str| Signed::Text(text.to_owned());
        assert_eq!(*signs, [text("v0:"), Signed::Header("X-T".to_owned()), text(":"), Signed::Body]);
        assert_eq!(sent.as_ref().map(|(_, within)| within.seconds()), Some(300));
    }

    #[test]
    fn what_proves_nothing_is_refused() {
        for (webhook, at) in [
            ("secret: \"hunter2\", header: \"X\"", "\"hunter2\""),
            ("secret: \"SUPABASE_S\", header: \"X\"", "\"SUPABASE_S\""),
            ("secret: \"S\", header: \"X S\"", "\"X S\""),
            ("secret: \"S\", header: \"X\", signs: \"{X-T}\"", "\"{X-T}\""),
            ("secret: \"S\", header: \"X\", signs: \"{body}{body}\"", "\"{body}{body}\""),
            ("secret: \"S\", header: \"X\", signs: \"{body}{X-T\"", "{X-T"),
            ("secret: \"S\", header: \"X\", timestamp: \"T\"", "\"T\""),
            ("secret: \"S\", header: \"X\", within: \"1 hour\"", "\"1 hour\""),
            ("secret: \"S\", header: \"X\", delivery: \"D\"", "\"D\""),
            ("secret: \"S\", header: \"X\", proof: TOKEN, delivery: \"D\", signs: \"{body}\"", "\"{body}\""),
        ] {
            assert_eq!(findings(&sdl(webhook)), [format!("E0622 {at}")], "{webhook}");
        }
        let token = "secret: \"S\", header: \"X\", proof: TOKEN";
        assert_eq!(findings(&sdl(token)), [format!("E0622 @webhook({token})")]);
    }

    #[test]
    fn a_webhook_takes_no_arguments_and_calls_as_the_service() {
        let with = |field: &str| {
            findings(&format!(
                "{PEOPLE} type Query {{ count: Int! @rpc(sql: \"select 1\", language: SQL) {field} \
                 @webhook(secret: \"S\", header: \"X\") }}"
            ))
        };
        assert_eq!(with("hook: Int! @edge(name: \"hook\", calls: [\"count\"])"), ["E0621 \"count\""]);
        assert_eq!(
            with("hook(id: ID!): Int! @edge(name: \"hook\", calls: [\"count\"])"),
            ["E0622 id: ID!", "E0621 \"count\""]
        );
    }
}
