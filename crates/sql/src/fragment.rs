//! SQL that users write: parsed, with what it refers to.

use std::ops::Range;

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::SyntaxNode;

use crate::collect::{Collector, is_query};
use crate::condition::Condition;
use crate::expr::Binding;
use crate::grammar::{SqlError, Tree, is_trivia, tokens, trimmed_range};
use crate::output::SelectList;
use crate::reference::{Reference, Scope, ScopeId};
use crate::rewrite::rewrite;
use crate::stack::with_room;
use crate::{Expr, Sql};

/// A value expression of the user, such as the condition of a policy.
#[derive(Debug, Clone)]
pub struct ParsedExpr {
    /// The expression without comments, ready to be printed.
    pub expr: Expr,
    /// What it refers to, in the order of the text.
    pub references: Vec<Reference>,
    /// The scopes of the references.
    pub scopes: Vec<Scope>,
    /// Its parts, as far as it is a condition.
    pub condition: Condition,
    source: Source,
    binding: Binding,
}

/// One query of the user, such as the text of a view.
#[derive(Debug, Clone)]
pub struct ParsedQuery {
    /// The query without a final semicolon.
    pub sql: Sql,
    /// Its output columns when the text alone tells them.
    pub outputs: Option<Vec<String>>,
    /// Its select list; that of the first part of a UNION. None for VALUES and TABLE.
    pub list: Option<SelectList>,
    /// What it refers to.
    pub references: Vec<Reference>,
    /// The scopes of the references.
    pub scopes: Vec<Scope>,
    source: Source,
}

/// The statements of a user's SQL function body.
#[derive(Debug, Clone)]
pub struct ParsedStatements {
    /// The statements as they were written.
    pub sql: Sql,
    /// Each statement.
    pub statements: Vec<Statement>,
    /// What they refer to. Definitions (`CREATE …`) are not looked into.
    pub references: Vec<Reference>,
    /// The scopes of the references.
    pub scopes: Vec<Scope>,
    source: Source,
}

/// One statement of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What it does, as far as a function body cares.
    pub kind: StatementKind,
    /// Its bytes, with the semicolon.
    pub range: Range<usize>,
}

/// The kinds of statements in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementKind {
    /// SELECT, VALUES, TABLE and their combinations, also with WITH.
    Query,
    /// INSERT.
    Insert,
    /// UPDATE.
    Update,
    /// DELETE.
    Delete,
    /// MERGE.
    Merge,
    /// CALL.
    Call,
    /// Anything else.
    Other,
}

#[derive(Debug, Clone)]
struct Source {
    text: String,
    /// From the first to the last token.
    span: Range<usize>,
    comments: Vec<Range<usize>>,
}

macro_rules! source_text {
    ($($parsed:ty),*) => {$(
        impl $parsed {
            /// The user's text, from the first to the last token.
            #[must_use]
            pub fn text(&self) -> &str {
                self.source.text.get(self.source.span.clone()).unwrap_or_default()
            }
        }
    )*};
}

source_text!(ParsedExpr, ParsedQuery, ParsedStatements);

impl ParsedExpr {
    /// The expression with some of its places replaced: names qualified, functions redirected. The ranges are those of
    /// the references; of overlapping edits the first wins.
    #[must_use]
    pub fn rewritten(&self, edits: &[(Range<usize>, Sql)]) -> Expr {
        Expr::parsed(without_comments(&self.source, edits), self.binding)
    }

    /// The expression with some of its calls in a subquery of their own: `f()` becomes `(select f())`, which Postgres asks once
    /// for a statement and not for each row.
    #[must_use]
    pub fn asked_once(&self, calls: &[Range<usize>]) -> Expr {
        let text = |call: &Range<usize>| self.source.text.get(call.clone()).unwrap_or_default();
        let edits: Vec<(Range<usize>, Sql)> = calls
            .iter()
            .map(|call| (call.clone(), Sql::trusted(format!("(select {})", text(call)))))
            .collect();
        self.rewritten(&edits)
    }
}

impl ParsedQuery {
    /// The query with some of its places replaced, as [`ParsedExpr::rewritten`].
    #[must_use]
    pub fn rewritten(&self, edits: &[(Range<usize>, Sql)]) -> Sql {
        Sql::trusted(rewrite(&self.source.text, self.source.span.clone(), edits))
    }
}

impl ParsedStatements {
    /// The statements with some of their places replaced, as [`ParsedExpr::rewritten`].
    #[must_use]
    pub fn rewritten(&self, edits: &[(Range<usize>, Sql)]) -> Sql {
        Sql::trusted(rewrite(&self.source.text, self.source.span.clone(), edits))
    }
}

/// A `--` comment would swallow what is printed after the expression.
fn without_comments(source: &Source, edits: &[(Range<usize>, Sql)]) -> String {
    let mut edits = edits.to_vec();
    edits.extend(source.comments.iter().map(|comment| (comment.clone(), Sql::trusted(" ".to_owned()))));
    rewrite(&source.text, source.span.clone(), &edits)
}

/// Parses one value expression.
///
/// # Errors
/// What the grammar refuses, and whatever is more or less than one expression: a list, a second statement, a parenthesis
/// that closes none of the text's own, a query without parentheses.
pub fn parse_expr(text: &str) -> Result<ParsedExpr, Vec<SqlError>> {
    with_room(text, || read_expr(text))
}

fn read_expr(text: &str) -> Result<ParsedExpr, Vec<SqlError>> {
    let refused = |range, message: &str| match outside_parentheses(text) {
        Some(plainer) => Err(vec![plainer]),
        None => Err(vec![SqlError::new(range, message)]),
    };
    let tree = match Tree::parse("select (", text, "\n)") {
        Ok(tree) => tree,
        Err(errors) => return Err(outside_parentheses(text).map_or(errors, |plainer| vec![plainer])),
    };
    let target = tree.root.descendants().find(|node| node.kind() == K::TARGET);
    let value = target.as_ref().and_then(|target| target.children().next());
    let Some(value) = value.filter(|value| spans_file(value, &tree.root)) else {
        return refused(0..text.len(), "this is not one expression");
    };
    let span = tree.user_range(inner_range(&value));
    if value.kind() != K::PAREN_EXPR {
        return refused(span, "expected one expression, found a list");
    }
    let Some(inner) = value.children().next() else { return refused(span, "expected an expression") };
    if is_query(inner.kind()) {
        return refused(span, "a query must stand in parentheses to be used as a value");
    }
    let map = |range| tree.user_range(range);
    let mut collector = Collector::new(&map);
    collector.visit(&value, ScopeId::ROOT);
    let condition = collector.condition(&inner);
    let (references, scopes) = collector.finish();
    let source = source(text, &tree, span);
    let binding = binding(&inner);
    let expr = Expr::parsed(without_comments(&source, &[]), binding);
    Ok(ParsedExpr { expr, references, scopes, condition, source, binding })
}

/// Parses one query: SELECT, VALUES, TABLE, with or without WITH; a semicolon at the end is dropped.
///
/// # Errors
/// What the grammar refuses, and anything but one query.
pub fn parse_query(text: &str) -> Result<ParsedQuery, Vec<SqlError>> {
    with_room(text, || read_query(text))
}

fn read_query(text: &str) -> Result<ParsedQuery, Vec<SqlError>> {
    let one = |range, message: &str| Err(vec![SqlError::new(range, message)]);
    let tree = Tree::parse("", text, "\n")?;
    let statements = statements(&tree.root);
    let Some((query, more)) = statements.split_first() else { return one(0..text.len(), "expected a query") };
    if let Some(second) = more.first() {
        return one(tree.user_range(trimmed_range(second)), "expected one query, found another statement");
    }
    if statement_kind(query) != StatementKind::Query || query.kind() == K::SELECT_INTO {
        return one(tree.user_range(trimmed_range(query)), "expected a query (SELECT, VALUES or TABLE)");
    }
    let map = |range| tree.user_range(range);
    let mut collector = Collector::new(&map);
    let outputs = collector.query(query, ScopeId::ROOT);
    let list = collector.select_list(query);
    let (references, scopes) = collector.finish();
    let source = source(text, &tree, tree.user_range(without_semicolon(query)));
    let sql = Sql::trusted(rewrite(&source.text, source.span.clone(), &[]));
    Ok(ParsedQuery { sql, outputs, list, references, scopes, source })
}

/// Parses the body of a SQL function: statements separated by semicolons.
///
/// # Errors
/// What the grammar refuses, and an empty text.
pub fn parse_statements(text: &str) -> Result<ParsedStatements, Vec<SqlError>> {
    with_room(text, || read_statements(text))
}

fn read_statements(text: &str) -> Result<ParsedStatements, Vec<SqlError>> {
    let tree = Tree::parse("", text, "\n")?;
    let map = |range| tree.user_range(range);
    let mut collector = Collector::new(&map);
    let mut found = Vec::new();
    for statement in statements(&tree.root) {
        let kind = statement_kind(&statement);
        if kind != StatementKind::Other {
            collector.visit(&statement, ScopeId::ROOT);
        }
        found.push(Statement { kind, range: tree.user_range(trimmed_range(&statement)) });
    }
    let (references, scopes) = collector.finish();
    if found.is_empty() {
        return Err(vec![SqlError::new(0..text.len(), "expected a statement")]);
    }
    let source = source(text, &tree, tree.user_range(trimmed_range(&tree.root)));
    let sql = Sql::trusted(rewrite(&source.text, source.span.clone(), &[]));
    Ok(ParsedStatements { sql, statements: found, references, scopes, source })
}

fn statements(root: &SyntaxNode) -> Vec<SyntaxNode> {
    root.children().filter(|node| node.kind() != K::EMPTY_STMT).collect()
}

fn statement_kind(statement: &SyntaxNode) -> StatementKind {
    match statement.kind() {
        K::INSERT => StatementKind::Insert,
        K::UPDATE => StatementKind::Update,
        K::DELETE => StatementKind::Delete,
        K::MERGE => StatementKind::Merge,
        K::CALL => StatementKind::Call,
        kind if is_query(kind) => StatementKind::Query,
        _ => StatementKind::Other,
    }
}

fn source(text: &str, tree: &Tree, span: Range<usize>) -> Source {
    let comments = tokens(&tree.root)
        .filter(|token| token.kind() == K::COMMENT)
        .map(|token| tree.user_range(token.text_range()))
        .filter(|comment| span.contains(&comment.start))
        .collect();
    Source { text: text.to_owned(), span, comments }
}

/// Says plainly what would otherwise come out as "expected a comma": nothing at all, a semicolon, or a parenthesis too
/// many. Looked at only when the text was refused.
fn outside_parentheses(text: &str) -> Option<SqlError> {
    let mut depth = 0_usize;
    let mut empty = true;
    for token in tokens(&Tree::lenient(text)) {
        let start = usize::from(token.text_range().start());
        let range = start..start + token.text().len();
        empty &= is_trivia(&token);
        match token.kind() {
            K::SEMICOLON => return Some(SqlError::new(range, "an expression ends without a semicolon")),
            K::L_PAREN => depth += 1,
            K::R_PAREN if depth == 0 => return Some(SqlError::new(range, "this parenthesis closes none")),
            K::R_PAREN => depth -= 1,
            _ => {}
        }
    }
    empty.then(|| SqlError::new(0..text.len(), "expected an expression"))
}

fn spans_file(value: &SyntaxNode, root: &SyntaxNode) -> bool {
    let select = "select ".len();
    let value = trimmed_range(value);
    usize::from(value.start()) == select && value.end() == trimmed_range(root).end()
}

/// What stands between the parentheses of the frame, without white space and comments.
fn inner_range(value: &SyntaxNode) -> rowan::TextRange {
    let all: Vec<_> = tokens(value).filter(|token| !is_trivia(token)).collect();
    match all.as_slice() {
        [_, first, .., _] => first.text_range().cover(all[all.len() - 2].text_range()),
        _ => value.text_range(),
    }
}

fn without_semicolon(statement: &SyntaxNode) -> rowan::TextRange {
    let mut kept = tokens(statement).filter(|token| !is_trivia(token) && token.kind() != K::SEMICOLON);
    let Some(first) = kept.next() else { return statement.text_range() };
    let last = kept.last().unwrap_or_else(|| first.clone());
    first.text_range().cover(last.text_range())
}

fn binding(node: &SyntaxNode) -> Binding {
    let operator = |kind| crate::collect::has_token(node, kind);
    match node.kind() {
        K::NAME_REF | K::FIELD_EXPR | K::PAREN_EXPR | K::TUPLE_EXPR => Binding::Name,
        K::LITERAL | K::CALL_EXPR | K::CASE_EXPR | K::ARRAY_EXPR | K::INDEX_EXPR | K::SLICE_EXPR => {
            Binding::Primary
        }
        K::CAST_EXPR => Binding::Cast,
        K::PREFIX_EXPR if operator(K::NOT_KW) => Binding::Not,
        K::BIN_EXPR if operator(K::OR_KW) => Binding::Or,
        K::BIN_EXPR if operator(K::AND_KW) => Binding::And,
        _ => Binding::Operator,
    }
}
