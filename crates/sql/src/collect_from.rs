//! The items of FROM.

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::SyntaxNode;

use crate::collect::{Collector, has_token, is_query};
use crate::collect_query::{is_relation_name, subquery};
use crate::reference::{Access, RelationInScope, RelationKind, ScopeId};

impl Collector<'_> {
    /// Puts the items below a clause into `scope`. A subquery sees only `outer`, unless it is LATERAL.
    pub(crate) fn add_items(&mut self, clause: &SyntaxNode, scope: ScopeId, outer: ScopeId) {
        for item in clause.children() {
            self.add_item(&item, scope, outer);
        }
    }

    fn add_item(&mut self, item: &SyntaxNode, scope: ScopeId, outer: ScopeId) {
        let alias = item.children().find(|child| child.kind() == K::FROM_ALIAS);
        match item.kind() {
            K::JOIN_EXPR => self.add_items(item, scope, outer),
            K::JOIN => {
                self.scope_mut(scope).natural |= has_token(item, K::NATURAL_KW);
                self.add_items(item, scope, outer);
            }
            K::JOIN_USING_CLAUSE => self.join_using(item, scope),
            K::RELATION_FROM_ITEM => {
                let Some(named) = item.children().find(|child| is_relation_name(child.kind())) else {
                    return;
                };
                let relation = self.relation(&named, alias.as_ref(), Access::Read, scope);
                self.scope_mut(scope).relations.extend(relation);
            }
            K::PAREN_FROM_ITEM => self.paren_item(item, alias.as_ref(), scope, outer),
            K::FUNCTION_FROM_ITEM | K::ROWS_FROM_ITEM | K::EXPR_FROM_ITEM => {
                self.function_item(item, alias.as_ref(), scope)
            }
            K::JSON_TABLE_FROM_ITEM | K::XML_TABLE_FROM_ITEM | K::GRAPH_TABLE_FROM_ITEM => {
                self.table_function_item(item, alias.as_ref(), scope)
            }
            // ON conditions and everything else that only mentions names.
            _ => self.visit(item, scope),
        }
    }

    fn join_using(&mut self, clause: &SyntaxNode, scope: ScopeId) {
        for column in clause.descendants().filter(|node| node.kind() == K::COLUMN_NAME_REF) {
            if let Some(name) = self.name_of(&column) {
                self.scope_mut(scope).merged.push(name.text.clone());
                self.refer_column(name, false, scope);
            }
        }
        if let Some(alias) = clause.descendants().find(|node| node.kind() == K::TABLE_ALIAS) {
            let name = self.name_of(&alias).map(|name| name.text);
            let range = self.range(&alias);
            self.scope_mut(scope).relations.push(subquery(name, None, Vec::new(), range));
        }
    }

    /// A subquery, or joins in parentheses. Without an alias the items of such joins stay visible outside.
    fn paren_item(&mut self, item: &SyntaxNode, alias: Option<&SyntaxNode>, scope: ScopeId, outer: ScopeId) {
        let lateral = has_token(item, K::LATERAL_KW);
        let name = alias.and_then(|alias| self.alias_name(alias)).map(|name| name.text);
        let aliases = alias.map(|alias| self.column_aliases(alias)).unwrap_or_default();
        let range = self.range(item);
        let inner = item.children().find(|child| child.kind() != K::FROM_ALIAS);
        let Some(inner) = inner else { return };
        if is_query(inner.kind()) {
            let columns = self.query(&inner, if lateral { scope } else { outer });
            self.scope_mut(scope).relations.push(subquery(name, columns, aliases, range));
        } else if let Some(name) = name {
            let own = self.open_scope(Some(if lateral { scope } else { outer }));
            self.add_items(&inner, own, outer);
            self.scope_mut(scope).relations.push(subquery(Some(name), None, aliases, range));
        } else {
            self.add_items(&inner, scope, outer);
        }
    }

    /// Functions in FROM are implicitly LATERAL.
    fn function_item(&mut self, item: &SyntaxNode, alias: Option<&SyntaxNode>, scope: ScopeId) {
        let before = self.references.len();
        for child in item.children() {
            if child.kind() == K::FROM_ALIAS {
                self.alias_types(&child, scope);
            } else {
                self.visit(&child, scope);
            }
        }
        let called = self.references.get(before).and_then(|reference| match &reference.kind {
            crate::reference::ReferenceKind::Function { schema, name, .. } => {
                Some((schema.clone(), name.clone()))
            }
            _ => None,
        });
        let (schema, name) = called.map_or((None, String::new()), |(schema, name)| (schema, name.text));
        let column_aliases = alias.map(|alias| self.column_aliases(alias)).unwrap_or_default();
        let range = self.range(item);
        let relation = RelationInScope {
            kind: RelationKind::Function,
            schema: schema.map(|schema| schema.text),
            name,
            alias: alias.and_then(|alias| self.alias_name(alias)).map(|name| name.text),
            // A column definition list tells all columns; a plain list may rename only the first ones.
            columns: (alias.is_some_and(has_definitions) && !column_aliases.is_empty())
                .then(|| column_aliases.clone()),
            column_aliases,
            range,
        };
        self.scope_mut(scope).relations.push(relation);
    }

    /// `JSON_TABLE` and `XMLTABLE` declare their columns.
    fn table_function_item(&mut self, item: &SyntaxNode, alias: Option<&SyntaxNode>, scope: ScopeId) {
        for child in item.children().filter(|child| child.kind() != K::FROM_ALIAS) {
            self.visit(&child, scope);
        }
        let table = item.children().find(|child| child.kind() != K::FROM_ALIAS);
        let columns = table.map(|table| self.column_aliases(&table)).filter(|columns| !columns.is_empty());
        let name = alias.and_then(|alias| self.alias_name(alias)).map(|name| name.text);
        let aliases = alias.map(|alias| self.column_aliases(alias)).unwrap_or_default();
        let range = self.range(item);
        self.scope_mut(scope).relations.push(subquery(name, columns, aliases, range));
    }

    fn alias_types(&mut self, alias: &SyntaxNode, scope: ScopeId) {
        for ty in alias.descendants().filter(|node| node.kind() == K::PATH_TYPE) {
            self.visit(&ty, scope);
        }
    }
}

fn has_definitions(alias: &SyntaxNode) -> bool {
    alias.children().any(|child| child.kind() == K::COLUMN_DEF_LIST)
}
