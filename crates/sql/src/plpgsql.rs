//! Bodies of plpgsql functions: what they declare, assign, run and refer to.

use std::ops::Range;

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::{SyntaxNode, SyntaxToken};

use crate::Sql;
use crate::collect::{Collector, fold, is_query};
use crate::grammar::{SqlError, Tree, is_trivia, tokens, trimmed_range};
use crate::into::without_into;
use crate::reference::{Access, Name, Reference, ReferenceKind, Scope, ScopeId};
use crate::rewrite::rewrite;
use crate::stack::with_room;

/// A plpgsql body that parses.
#[derive(Debug, Clone)]
pub struct ParsedPlpgsql {
    /// The body as it was written.
    pub sql: Sql,
    /// What is declared in any of its blocks, and the variables of integer loops.
    pub variables: Vec<Variable>,
    /// The names in front of blocks and loops, which may qualify variables.
    pub labels: Vec<Name>,
    /// What is assigned to, by `:=`, INTO, FOR, FETCH or GET DIAGNOSTICS: a variable, then the fields.
    pub assigned: Vec<Vec<Name>>,
    /// The statements that are put together at run time.
    pub dynamic: Vec<DynamicSql>,
    /// What the statements and expressions refer to. Column references may turn out to be variables. Definitions
    /// (`CREATE …`) are not looked into.
    pub references: Vec<Reference>,
    /// The scopes of the references.
    pub scopes: Vec<Scope>,
}

/// A variable of a plpgsql body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: Name,
    /// Its type as it was written (`seo.employee%rowtype`); none for aliases and cursors.
    pub type_text: Option<String>,
}

/// The text of an EXECUTE.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DynamicSql {
    /// The bytes of the expression that gives the text.
    pub range: Range<usize>,
    /// Is it put together with `||`? Then a value can become SQL.
    pub concatenated: bool,
    /// Does it use `format` with `%s`, which quotes nothing?
    pub unquoted_format: bool,
}

/// Variables that plpgsql itself declares in functions and triggers.
/// Source: <https://www.postgresql.org/docs/current/plpgsql-trigger.html>.
pub const PLPGSQL_VARIABLES: &[&str] = &[
    "found",
    "new",
    "old",
    "sqlerrm",
    "sqlstate",
    "tg_argv",
    "tg_event",
    "tg_level",
    "tg_name",
    "tg_nargs",
    "tg_op",
    "tg_relid",
    "tg_relname",
    "tg_table_name",
    "tg_table_schema",
    "tg_tag",
    "tg_when",
];

impl ParsedPlpgsql {
    /// The body as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        self.sql.as_str()
    }

    /// The body with some of its places replaced: functions redirected, names qualified. The ranges are those of the
    /// references; of overlapping edits the first wins.
    #[must_use]
    pub fn rewritten(&self, edits: &[(Range<usize>, Sql)]) -> Sql {
        Sql::trusted(rewrite(self.text(), 0..self.text().len(), edits))
    }
}

/// Parses a plpgsql body: one block, with or without a label and declarations.
///
/// # Errors
/// What the grammar refuses: unbalanced blocks, unknown statements, SQL inside that does not parse.
pub fn parse_plpgsql(text: &str) -> Result<ParsedPlpgsql, Vec<SqlError>> {
    with_room(text, || read_plpgsql(text))
}

fn read_plpgsql(text: &str) -> Result<ParsedPlpgsql, Vec<SqlError>> {
    let (plain, into) = without_into(text);
    let tree = Tree::parse_plpgsql(&plain)?;
    let mut blocks = tree.root.children().filter(|node| node.kind() == K::PLPGSQL_BLOCK);
    if blocks.next().is_none() {
        return Err(vec![SqlError::new(0..text.len(), "expected a block: `begin … end`")]);
    }
    if let Some(second) = blocks.next() {
        let range = tree.user_range(trimmed_range(&second));
        return Err(vec![SqlError::new(range, "a body is one block; this is a second one")]);
    }
    let map = |range| tree.user_range(range);
    let mut body = Body {
        collector: Collector::new(&map),
        variables: Vec::new(),
        labels: Vec::new(),
        assigned: into,
        dynamic: Vec::new(),
    };
    body.visit_block_parts(&tree.root, text);
    let Body { collector, variables, labels, assigned, dynamic } = body;
    let (references, scopes) = collector.finish();
    let sql = Sql::trusted(text.to_owned());
    Ok(ParsedPlpgsql { sql, variables, labels, assigned, dynamic, references, scopes })
}

struct Body<'m> {
    collector: Collector<'m>,
    variables: Vec<Variable>,
    labels: Vec<Name>,
    assigned: Vec<Vec<Name>>,
    dynamic: Vec<DynamicSql>,
}

impl Body<'_> {
    fn visit_block_parts(&mut self, node: &SyntaxNode, text: &str) {
        for child in node.children() {
            self.visit(&child, text);
        }
    }

    fn visit(&mut self, node: &SyntaxNode, text: &str) {
        match node.kind() {
            K::PLPGSQL_VAR_DECL | K::PLPGSQL_CURSOR_ARG => {
                self.declare(node, text);
                self.visit_block_parts(node, text);
            }
            K::PLPGSQL_CURSOR_DECL | K::PLPGSQL_ALIAS_DECL => {
                self.declare_untyped(node);
                self.visit_block_parts(node, text);
            }
            K::PLPGSQL_FOR_I_STMT => {
                for variable in node.children().filter(|child| child.kind() == K::PLPGSQL_FOR_VARIABLE) {
                    let name = self.collector.name_of(&variable);
                    self.variables
                        .extend(name.map(|name| Variable { name, type_text: Some("integer".to_owned()) }));
                }
                self.visit_block_parts(node, text);
            }
            K::PLPGSQL_LABEL => {
                let name = node.children().next().and_then(|name| self.collector.name_of(&name));
                self.labels.extend(name);
            }
            K::PLPGSQL_PERCENT_ROWTYPE => self.row_type(node),
            K::PERCENT_TYPE => self.column_type(node),
            K::PLPGSQL_ASSIGN_TARGET
            | K::PLPGSQL_INTO_TARGET
            | K::PLPGSQL_FOR_VARIABLE
            | K::PLPGSQL_DIAG_TARGET => {
                let names = names_before_bracket(node).map(|token| self.name(&token)).collect();
                self.assigned.push(names);
                self.visit_block_parts(node, text);
            }
            K::PLPGSQL_DYN_EXECUTE_STMT
            | K::PLPGSQL_FOR_DYN_STMT
            | K::PLPGSQL_RETURN_QUERY_EXECUTE_STMT
            | K::PLPGSQL_OPEN_EXECUTE => {
                if let Some(query) = node.children().find(|child| child.kind() == K::PLPGSQL_EXPR) {
                    let range = self.collector.range(&query);
                    self.dynamic.push(dynamic(&query, range));
                }
                self.visit_block_parts(node, text);
            }
            K::PLPGSQL_EXEC_SQL_STMT => {
                for statement in node.children().filter(|child| is_query(child.kind())) {
                    self.collector.visit(&statement, ScopeId::ROOT);
                }
            }
            K::CALL => self.collector.visit(node, ScopeId::ROOT),
            kind if kind == K::PLPGSQL_EXPR || is_query(kind) || !is_plpgsql(kind) => {
                self.collector.visit(node, ScopeId::ROOT);
            }
            _ => self.visit_block_parts(node, text),
        }
    }

    fn name(&self, token: &SyntaxToken) -> Name {
        Name { text: fold(token.text()), range: self.collector.token_range(token) }
    }

    fn declare(&mut self, node: &SyntaxNode, text: &str) {
        let mut parts = node.children().filter(|child| child.kind() != K::PLPGSQL_NOT_NULL);
        let name = parts.next().and_then(|name| self.collector.name_of(&name));
        let type_text = parts.next().and_then(|ty| text.get(self.collector.range(&ty))).map(str::to_owned);
        self.variables.extend(name.map(|name| Variable { name, type_text }));
    }

    fn declare_untyped(&mut self, node: &SyntaxNode) {
        let name = node.children().next().and_then(|name| self.collector.name_of(&name));
        self.variables.extend(name.map(|name| Variable { name, type_text: None }));
    }

    /// `seo.employee%rowtype` names a relation.
    fn row_type(&mut self, node: &SyntaxNode) {
        let mut parts = self.collector.path(node);
        let Some(name) = parts.pop() else { return };
        let range = parts.first().map_or(name.range.start, |first| first.range.start)..name.range.end;
        let kind = ReferenceKind::Relation { schema: parts.pop(), name, alias: None, access: Access::Read };
        self.collector.refer(kind, range, ScopeId::ROOT);
    }

    /// `seo.employee.id%type` names a column, `x%type` a variable.
    fn column_type(&mut self, node: &SyntaxNode) {
        let mut qualifier = self.collector.path(node);
        let Some(name) = qualifier.pop() else { return };
        let range = qualifier.first().map_or(name.range.start, |first| first.range.start)..name.range.end;
        self.collector.refer(
            ReferenceKind::Column { qualifier, name, assigned: false },
            range,
            ScopeId::ROOT,
        );
    }
}

/// The kinds stand in the order of their names, so those of plpgsql stand together.
fn is_plpgsql(kind: K) -> bool {
    (K::PLPGSQL_ALIAS_DECL..=K::PLPGSQL_WHILE_STMT).contains(&kind)
}

fn names_before_bracket(node: &SyntaxNode) -> impl Iterator<Item = SyntaxToken> {
    tokens(node)
        .filter(|token| !is_trivia(token))
        .take_while(|token| token.kind() != K::L_BRACK)
        .filter(|token| token.kind() != K::DOT)
}

fn dynamic(query: &SyntaxNode, range: Range<usize>) -> DynamicSql {
    let concatenated =
        query.descendants().any(|node| node.kind() == K::CUSTOM_OP && node.text().to_string().trim() == "||");
    let formats = tokens(query).any(|token| token.kind() == K::FORMAT_KW);
    let unquoted_format =
        formats && tokens(query).any(|token| token.kind() == K::STRING && token.text().contains("%s"));
    DynamicSql { range, concatenated, unquoted_format }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kinds_of_plpgsql_stand_together() {
        let kinds: Vec<K> = (0..=u16::from(K::__LAST)).map(K::from).collect();
        let named: Vec<K> =
            kinds.iter().copied().filter(|kind| format!("{kind:?}").starts_with("PLPGSQL_")).collect();
        let known: Vec<K> = kinds.into_iter().filter(|kind| is_plpgsql(*kind)).collect();
        assert_eq!(known, named);
    }
}
