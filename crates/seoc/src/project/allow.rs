//! `[allow]` of `seoc.toml`: warnings that are silenced for the project or for a domain.

use std::collections::BTreeMap;

use diagnostics::{ALL_CODES, Code, Diagnostic, FileId, Severity, Span, codes};
use toml::Spanned;

use super::config::{span, wrong};
use super::{Domain, Misconfigured, Project};

/// Codes and reasons.
pub(super) type Texts = BTreeMap<Spanned<String>, Spanned<String>>;

/// A warning that is silenced.
#[derive(Debug)]
pub(super) struct Allowed {
    code: Code,
    /// Where the code is written.
    span: Span,
    /// The domain it is silenced in; all of them when there is none.
    domain: Option<String>,
}

/// Understands the codes; what is wrong with them goes to `findings`.
pub(super) fn read(
    file: FileId,
    domain: Option<&str>,
    texts: Texts,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Allowed> {
    let mut allowed = Vec::new();
    for (key, reason) in texts {
        let spelling = key.get_ref();
        match Code::find(spelling) {
            Some(code) if code.severity() == Severity::Error => findings.push(
                wrong(file, key.span(), format!("{code} is an error and cannot be allowed"))
                    .help(format!("`seoc explain {code}` says how to mend it")),
            ),
            Some(_) if reason.get_ref().trim().is_empty() => findings.push(
                wrong(file, reason.span(), "no reason is given")
                    .help("say why; whoever reads this later wants to know"),
            ),
            Some(code) => {
                let domain = domain.map(str::to_owned);
                allowed.push(Allowed { code, span: span(file, key.span()), domain });
            }
            None => {
                let finding = wrong(file, key.span(), format!("there is no finding `{spelling}`"));
                let warnings = ALL_CODES.iter().filter(|code| code.severity() == Severity::Warning);
                findings.push(match diagnostics::suggest(spelling, warnings.map(|code| code.as_str())) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding.help("write the code as the finding shows it, such as `W0501`"),
                });
            }
        }
    }
    allowed
}

/// Takes silenced warnings out of findings, and knows afterwards what silenced nothing.
#[derive(Debug)]
pub(crate) struct Silence<'a> {
    project: &'a Project,
    used: Vec<bool>,
    heard: Vec<&'a str>,
}

impl<'a> Silence<'a> {
    /// What `seoc.toml` silences.
    pub(crate) fn new(project: &'a Project) -> Self {
        Self { project, used: vec![false; project.allowed.len()], heard: Vec::new() }
    }

    /// Takes out what is silenced in a domain.
    pub(crate) fn over(&mut self, domain: &'a Domain, findings: &mut Vec<Diagnostic>) {
        self.heard.push(&domain.name);
        findings.retain(|finding| {
            let mut silenced = false;
            for (allowed, used) in self.project.allowed.iter().zip(&mut self.used) {
                let reaches = allowed.domain.as_ref().is_none_or(|name| *name == domain.name);
                if reaches && allowed.code == finding.code && finding.severity == Severity::Warning {
                    (*used, silenced) = (true, true);
                }
            }
            !silenced
        });
    }

    /// A warning for everything that silenced nothing, as far as all was heard that it speaks of.
    pub(crate) fn unused(&self) -> Misconfigured {
        let everything = self.project.domains.iter().all(|domain| self.heard.contains(&domain.name.as_str()));
        let findings = self.project.allowed.iter().zip(&self.used).filter(|(allowed, used)| {
            !**used
                && match &allowed.domain {
                    Some(name) => self.heard.contains(&name.as_str()),
                    None => everything,
                }
        });
        let findings = findings.map(|(allowed, _)| {
            let where_to =
                allowed.domain.as_ref().map_or("anywhere".to_owned(), |name| format!("in `{name}`"));
            let message = format!("there is no {} {where_to} to allow", allowed.code);
            Diagnostic::new(codes::UNUSED_CONFIGURED_ALLOW, allowed.span, message).help("remove this line")
        });
        Misconfigured { sources: self.project.sources.clone(), findings: findings.collect() }
    }
}
