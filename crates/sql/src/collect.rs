//! Walks a syntax tree and writes down what it refers to, and which names are visible there.

use std::ops::Range;

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::column_name::ColumnName;
use squawk_syntax::{SyntaxNode, SyntaxToken};

use crate::grammar::{is_trivia, tokens, trimmed_range};
use crate::reference::{
    Access, Name, Reference, ReferenceKind, RelationInScope, RelationKind, Scope, ScopeId,
};

/// Collects references; ranges come out in the user's bytes.
pub(crate) struct Collector<'m> {
    pub(crate) references: Vec<Reference>,
    pub(crate) scopes: Vec<Scope>,
    /// Each SELECT, by its place, with the scope of its columns.
    pub(crate) selects: Vec<(rowan::TextRange, ScopeId)>,
    map: &'m dyn Fn(rowan::TextRange) -> Range<usize>,
}

impl<'m> Collector<'m> {
    pub(crate) fn new(map: &'m dyn Fn(rowan::TextRange) -> Range<usize>) -> Self {
        Self { references: Vec::new(), scopes: vec![Scope::default()], selects: Vec::new(), map }
    }

    /// What was found, in no more memory than it needs: it stays as long as the model.
    pub(crate) fn finish(self) -> (Vec<Reference>, Vec<Scope>) {
        let Self { mut references, mut scopes, selects: _, map: _ } = self;
        references.shrink_to_fit();
        scopes.shrink_to_fit();
        (references, scopes)
    }

    /// Visits a node of any kind.
    pub(crate) fn visit(&mut self, node: &SyntaxNode, scope: ScopeId) {
        match node.kind() {
            kind if is_query(kind) => {
                self.query(node, scope);
            }
            K::PLPGSQL_EXPR => {
                self.select(node, scope);
            }
            K::NAME_REF => self.bare_name(node, scope),
            K::FIELD_EXPR => self.dotted_name(node, scope),
            K::CALL_EXPR => self.call(node, scope),
            K::PATH_TYPE => self.type_name(node, scope),
            K::CALL => self.call_statement(node, scope),
            _ => self.visit_children(node, scope),
        }
    }

    pub(crate) fn visit_children(&mut self, node: &SyntaxNode, scope: ScopeId) {
        for child in node.children() {
            self.visit(&child, scope);
        }
    }

    pub(crate) fn open_scope(&mut self, parent: Option<ScopeId>) -> ScopeId {
        let id = ScopeId(u32::try_from(self.scopes.len()).unwrap_or(u32::MAX));
        self.scopes.push(Scope { parent, ..Scope::default() });
        id
    }

    pub(crate) fn scope_mut(&mut self, id: ScopeId) -> &mut Scope {
        let last = self.scopes.len() - 1;
        &mut self.scopes[id.index().min(last)]
    }

    pub(crate) fn range(&self, node: &SyntaxNode) -> Range<usize> {
        (self.map)(trimmed_range(node))
    }

    pub(crate) fn token_range(&self, token: &SyntaxToken) -> Range<usize> {
        (self.map)(token.text_range())
    }

    pub(crate) fn refer(&mut self, kind: ReferenceKind, range: Range<usize>, scope: ScopeId) {
        self.references.push(Reference { kind, range, scope });
    }

    /// The name that a node with a single word holds.
    pub(crate) fn name_of(&self, node: &SyntaxNode) -> Option<Name> {
        let token = tokens(node).find(|token| !is_trivia(token))?;
        Some(self.name_of_token(&token))
    }

    fn name_of_token(&self, token: &SyntaxToken) -> Name {
        Name { text: fold(token.text()), range: (self.map)(token.text_range()) }
    }

    /// The parts of `a.b.c` in a path node, outermost first.
    pub(crate) fn path(&self, node: &SyntaxNode) -> Vec<Name> {
        node.descendants()
            .filter(|part| matches!(part.kind(), K::PATH_SEGMENT_REF | K::PATH_SEGMENT))
            .filter_map(|part| self.name_of(&part))
            .collect()
    }

    fn bare_name(&mut self, node: &SyntaxNode, scope: ScopeId) {
        let Some(token) = tokens(node).find(|token| !is_trivia(token)) else { return };
        let name = self.name_of_token(&token);
        let range = name.range.clone();
        let kind = if is_keyword_function(token.kind()) {
            ReferenceKind::Function { schema: None, name, arguments: 0, keyword: true }
        } else {
            ReferenceKind::Column { qualifier: Vec::new(), name, assigned: false }
        };
        self.refer(kind, range, scope);
    }

    /// `t.a`, `s.t.a`, `t.*`; anything else before the dot is an expression with its own names.
    fn dotted_name(&mut self, node: &SyntaxNode, scope: ScopeId) {
        let Some(mut parts) = self.dotted_parts(node) else { return self.visit_first_child(node, scope) };
        let range = self.range(node);
        let kind = if has_token(node, K::STAR) {
            ReferenceKind::Star { qualifier: parts }
        } else {
            let Some(name) = parts.pop() else { return };
            ReferenceKind::Column { qualifier: parts, name, assigned: false }
        };
        self.refer(kind, range, scope);
    }

    fn visit_first_child(&mut self, node: &SyntaxNode, scope: ScopeId) {
        if let Some(child) = node.first_child() {
            self.visit(&child, scope);
        }
    }

    pub(crate) fn dotted_parts(&self, node: &SyntaxNode) -> Option<Vec<Name>> {
        match node.kind() {
            K::NAME_REF => Some(vec![self.name_of(node)?]),
            K::FIELD_EXPR => {
                let mut children = node.children();
                let mut parts = self.dotted_parts(&children.next()?)?;
                if let Some(last) = children.next() {
                    parts.push(self.name_of(&last)?);
                }
                Some(parts)
            }
            _ => None,
        }
    }

    fn call(&mut self, node: &SyntaxNode, scope: ScopeId) {
        let mut children = node.children();
        let Some(callee) = children.next() else { return };
        let parts = matches!(callee.kind(), K::NAME_REF | K::FIELD_EXPR)
            .then(|| self.dotted_parts(&callee))
            .flatten();
        // `extract(…)`, `exists (…)`, `any (…)`: grammar, not functions.
        let Some(mut parts) = parts else { return self.visit_children(node, scope) };
        let first = tokens(&callee).find(|token| !is_trivia(token)).map(|token| token.kind());
        if let Some(name) = parts.pop()
            && !first.is_some_and(is_grammar_function)
        {
            let arguments = count_arguments(node);
            let keyword = first.is_some_and(is_keyword_function);
            let kind = ReferenceKind::Function { schema: parts.pop(), name, arguments, keyword };
            let range = self.range(node);
            self.refer(kind, range, scope);
        }
        for child in children {
            self.visit(&child, scope);
        }
    }

    /// `call s.p(…)`.
    fn call_statement(&mut self, node: &SyntaxNode, scope: ScopeId) {
        if let Some(callee) = node.children().find(|child| child.kind() == K::PROCEDURE_NAME_REF) {
            let mut parts = self.path(&callee);
            let range = self.range(node);
            if let Some(name) = parts.pop() {
                let arguments = count_arguments(node);
                let kind = ReferenceKind::Function { schema: parts.pop(), name, arguments, keyword: false };
                self.refer(kind, range, scope);
            }
        }
        self.visit_children(node, scope);
    }

    fn type_name(&mut self, node: &SyntaxNode, scope: ScopeId) {
        let Some(path) = node.children().find(|child| child.kind() == K::PATH_REF) else { return };
        let mut parts = self.path(&path);
        let range = self.range(&path);
        if let Some(name) = parts.pop() {
            self.refer(ReferenceKind::Type { schema: parts.pop(), name }, range, scope);
        }
    }

    /// A relation in FROM or a target; makes the entry for the scope and, unless it is a `WITH` name, a reference.
    pub(crate) fn relation(
        &mut self,
        named: &SyntaxNode,
        alias: Option<&SyntaxNode>,
        access: Access,
        visible_from: ScopeId,
    ) -> Option<RelationInScope> {
        let mut parts = self.path(named);
        let name = parts.pop()?;
        let schema = parts.pop();
        let alias_name = alias.and_then(|alias| self.alias_name(alias));
        let column_aliases = alias.map(|alias| self.column_aliases(alias)).unwrap_or_default();
        let cte = if schema.is_none() && access == Access::Read {
            self.cte(&name.text, visible_from)
        } else {
            None
        };
        let (kind, columns) = match cte {
            Some(columns) => (RelationKind::Cte, columns),
            None => {
                let reference = ReferenceKind::Relation {
                    schema: schema.clone(),
                    name: name.clone(),
                    alias: alias_name.clone(),
                    access,
                };
                let range = self.range(named);
                self.refer(reference, range, visible_from);
                (RelationKind::Table, None)
            }
        };
        let columns = columns.map(|columns| renamed(columns, &column_aliases));
        Some(RelationInScope {
            kind,
            schema: schema.map(|schema| schema.text),
            name: name.text,
            alias: alias_name.map(|alias| alias.text),
            columns,
            column_aliases,
            range: self.range(named),
        })
    }

    /// `Some` when the name is a `WITH` name here; inside, its columns if known.
    fn cte(&self, name: &str, from: ScopeId) -> Option<Option<Vec<String>>> {
        crate::reference::scopes_outwards(&self.scopes, from)
            .flat_map(|scope| scope.ctes.iter().rev())
            .find(|cte| cte.name.text == name)
            .map(|cte| cte.columns.clone())
    }

    pub(crate) fn alias_name(&self, alias: &SyntaxNode) -> Option<Name> {
        alias.children().find(|child| child.kind() == K::TABLE_ALIAS).and_then(|name| self.name_of(&name))
    }

    /// `as x (a, b)` and `as x (a int, b text)`.
    pub(crate) fn column_aliases(&self, alias: &SyntaxNode) -> Vec<String> {
        alias
            .descendants()
            .filter(|node| node.kind() == K::COLUMN_NAME)
            .filter_map(|node| self.name_of(&node))
            .map(|name| name.text)
            .collect()
    }

    /// The output columns of a select or RETURNING list, when the text alone tells them.
    pub(crate) fn outputs(&self, list: Option<&SyntaxNode>, scope: ScopeId) -> Option<Vec<String>> {
        let mut outputs = Vec::new();
        for target in list?.children().filter_map(ast::Target::cast) {
            let star = target.syntax().children().next().filter(|child| has_token(child, K::STAR));
            if target.star_token().is_some() {
                outputs.extend(self.star_columns(None, scope)?);
            } else if let Some(star) = star.filter(|star| star.kind() == K::FIELD_EXPR) {
                let qualifier = self.dotted_parts(&star)?.pop()?;
                outputs.extend(self.star_columns(Some(&qualifier.text), scope)?);
            } else {
                let name = ColumnName::from_target(target).and_then(|(name, _)| name.to_string());
                outputs.push(name.unwrap_or_else(|| "?column?".to_owned()));
            }
        }
        Some(outputs)
    }

    fn star_columns(&self, qualifier: Option<&str>, scope: ScopeId) -> Option<Vec<String>> {
        let scope = self.scopes.get(scope.index())?;
        if scope.natural || !scope.merged.is_empty() {
            return None;
        }
        let mut columns = Vec::new();
        for relation in &scope.relations {
            if qualifier.is_none_or(|qualifier| relation.exposed_name() == Some(qualifier)) {
                columns.extend(relation.columns.clone()?);
            }
        }
        (!columns.is_empty()).then_some(columns)
    }
}

fn count_arguments(call: &SyntaxNode) -> usize {
    let lists = call.children().filter(|child| child.kind() == K::ARG_LIST);
    lists.flat_map(|list| list.children()).filter(|argument| argument.kind() == K::ARG).count()
}

/// A statement or query with FROM, WITH or a target of its own.
pub(crate) fn is_query(kind: K) -> bool {
    matches!(
        kind,
        K::SELECT
            | K::SELECT_INTO
            | K::COMPOUND_SELECT
            | K::PAREN_SELECT
            | K::VALUES
            | K::TABLE
            | K::INSERT
            | K::UPDATE
            | K::DELETE
            | K::MERGE
    )
}

pub(crate) fn has_token(node: &SyntaxNode, kind: K) -> bool {
    node.children_with_tokens().any(|child| child.as_token().is_some_and(|token| token.kind() == kind))
}

/// New names for the first columns.
pub(crate) fn renamed(columns: Vec<String>, aliases: &[String]) -> Vec<String> {
    aliases.iter().cloned().chain(columns.into_iter().skip(aliases.len())).collect()
}

/// Unquoted names are lower case for Postgres; only ASCII letters fold in a UTF-8 database.
pub(crate) fn fold(text: &str) -> String {
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(quoted) => quoted.replace("\"\"", "\""),
        None => text.to_ascii_lowercase(),
    }
}

/// Functions of the standard that are written without parentheses.
fn is_keyword_function(kind: K) -> bool {
    matches!(
        kind,
        K::CURRENT_CATALOG_KW
            | K::CURRENT_DATE_KW
            | K::CURRENT_ROLE_KW
            | K::CURRENT_SCHEMA_KW
            | K::CURRENT_TIME_KW
            | K::CURRENT_TIMESTAMP_KW
            | K::CURRENT_USER_KW
            | K::LOCALTIME_KW
            | K::LOCALTIMESTAMP_KW
            | K::SESSION_USER_KW
            | K::SYSTEM_USER_KW
            | K::USER_KW
    )
}

/// Written as calls, but part of the grammar: no function of that name need exist.
fn is_grammar_function(kind: K) -> bool {
    matches!(
        kind,
        K::COALESCE_KW
            | K::NULLIF_KW
            | K::GREATEST_KW
            | K::LEAST_KW
            | K::GROUPING_KW
            | K::XMLCONCAT_KW
            | K::ROW_KW
    )
}
