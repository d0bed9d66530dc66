//! Queries and commands: which relations they bring into view.

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::SyntaxNode;

use crate::collect::{Collector, has_token, is_query, renamed};
use crate::reference::{Access, Cte, Name, ReferenceKind, RelationInScope, RelationKind, ScopeId};

impl Collector<'_> {
    /// Visits a query or command; gives its output columns when the text alone tells them.
    pub(crate) fn query(&mut self, node: &SyntaxNode, outer: ScopeId) -> Option<Vec<String>> {
        let outer = self.with_clause(node, outer);
        match node.kind() {
            K::SELECT | K::SELECT_INTO => self.select(node, outer),
            K::INSERT => self.insert(node, outer),
            K::UPDATE => self.command(node, outer, Access::Update),
            K::DELETE => self.command(node, outer, Access::Delete),
            K::MERGE => self.command(node, outer, Access::Merge),
            K::VALUES => {
                self.visit_children(node, outer);
                let row = node.descendants().find(|child| child.kind() == K::ROW)?;
                Some((1..=row.children().count()).map(|n| format!("column{n}")).collect())
            }
            K::TABLE => {
                let scope = self.open_scope(Some(outer));
                let named = node.children().find(|child| is_relation_name(child.kind()))?;
                let relation = self.relation(&named, None, Access::Read, scope)?;
                relation.columns
            }
            _ => self.compound(node, outer),
        }
    }

    /// UNION and parentheses: the columns are those of the first query, and ORDER BY sees only them.
    fn compound(&mut self, node: &SyntaxNode, outer: ScopeId) -> Option<Vec<String>> {
        let mut first = None;
        for query in node.children().filter(|child| is_query(child.kind())) {
            let outputs = self.query(&query, outer);
            first.get_or_insert(outputs);
        }
        let outputs = first.flatten();
        let rest: Vec<_> = node
            .children()
            .filter(|child| !is_query(child.kind()) && !is_with(child))
            .filter(|child| !matches!(child.kind(), K::UNION | K::INTERSECT | K::EXCEPT))
            .collect();
        if !rest.is_empty() {
            let scope = self.open_scope(Some(outer));
            let range = self.range(node);
            self.scope_mut(scope).relations.push(subquery(None, outputs.clone(), Vec::new(), range));
            for child in rest {
                self.visit_tail(&child, scope, outputs.as_deref());
            }
        }
        outputs
    }

    /// SELECT, and the expressions of plpgsql, which are SELECTs without the word.
    pub(crate) fn select(&mut self, node: &SyntaxNode, outer: ScopeId) -> Option<Vec<String>> {
        let from = node.children().find(|child| child.kind() == K::FROM_CLAUSE);
        // A plain expression of plpgsql brings nothing into view.
        let scope = if from.is_none() && node.kind() == K::PLPGSQL_EXPR {
            outer
        } else {
            self.open_scope(Some(outer))
        };
        self.selects.push((node.text_range(), scope));
        if let Some(from) = &from {
            self.add_items(from, scope, outer);
        }
        let list = node.descendants().find(|child| child.kind() == K::TARGET_LIST);
        let outputs = self.outputs(list.as_ref(), scope);
        let names = list.as_ref().map(|list| self.alias_names(list)).unwrap_or_default();
        for child in node.children() {
            if child.kind() != K::FROM_CLAUSE && !is_with(&child) {
                self.visit_tail(&child, scope, Some(&names));
            }
        }
        outputs
    }

    /// The names of a select list that ORDER BY, GROUP BY and DISTINCT ON may use.
    fn alias_names(&self, list: &SyntaxNode) -> Vec<String> {
        let aliases =
            list.children().flat_map(|target| target.children().filter(|child| child.kind() == K::AS_NAME));
        aliases
            .filter_map(|alias| alias.children().next().and_then(|name| self.name_of(&name)))
            .map(|name| name.text)
            .collect()
    }

    /// A clause. A bare name that is a whole item of ORDER BY, GROUP BY or DISTINCT ON may be an output column:
    /// <https://www.postgresql.org/docs/current/sql-select.html#SQL-ORDERBY>.
    fn visit_tail(&mut self, clause: &SyntaxNode, scope: ScopeId, outputs: Option<&[String]>) {
        match clause.kind() {
            K::ORDER_BY_CLAUSE
            | K::SORT_BY_LIST
            | K::SORT_BY
            | K::GROUP_BY_CLAUSE
            | K::GROUP_BY_LIST
            | K::GROUPING_EXPR
            | K::DISTINCT_CLAUSE
            | K::DISTINCT_ON => {
                for child in clause.children() {
                    self.visit_tail(&child, scope, outputs);
                }
            }
            K::NAME_REF => {
                let name = self.name_of(clause).map(|name| name.text).unwrap_or_default();
                if !outputs.is_some_and(|outputs| outputs.contains(&name)) {
                    self.visit(clause, scope);
                }
            }
            K::SELECT_CLAUSE => {
                for child in clause.children() {
                    self.visit_stars(&child, scope);
                    self.visit_tail(&child, scope, outputs);
                }
            }
            K::TARGET_LIST => self.visit(clause, scope),
            K::LOCKING_CLAUSE => {}
            _ => self.visit(clause, scope),
        }
    }

    /// `*` stands beside the expressions of a list, not among them.
    fn visit_stars(&mut self, list: &SyntaxNode, scope: ScopeId) {
        if list.kind() != K::TARGET_LIST {
            return;
        }
        for target in list.children().filter(|target| has_token(target, K::STAR)) {
            let range = self.range(&target);
            self.refer(ReferenceKind::Star { qualifier: Vec::new() }, range, scope);
        }
    }

    /// Opens a scope per name, so that a query sees the names before it; with RECURSIVE all see all.
    fn with_clause(&mut self, node: &SyntaxNode, outer: ScopeId) -> ScopeId {
        let Some(clause) = node.children().find(is_with) else { return outer };
        let recursive = has_token(&clause, K::RECURSIVE_KW);
        let tables: Vec<SyntaxNode> =
            clause.children().filter(|child| child.kind() == K::WITH_TABLE).collect();
        let mut scope = outer;
        if recursive {
            scope = self.open_scope(Some(outer));
            for table in &tables {
                if let Some(cte) = self.cte_head(table) {
                    self.scope_mut(scope).ctes.push(cte);
                }
            }
        }
        for table in &tables {
            let Some(mut cte) = self.cte_head(table) else { continue };
            let query = table.children().find(|child| is_query(child.kind()));
            let outputs = query.and_then(|query| self.query(&query, scope));
            let aliases = cte.columns.take().unwrap_or_default();
            // SEARCH and CYCLE add columns of their own.
            let extended =
                table.children().any(|child| matches!(child.kind(), K::SEARCH_CLAUSE | K::CYCLE_CLAUSE));
            cte.columns = if extended { None } else { outputs.map(|outputs| renamed(outputs, &aliases)) };
            if recursive {
                let known = self.scope_mut(scope).ctes.iter_mut().find(|known| known.name == cte.name);
                if let Some(known) = known {
                    known.columns = cte.columns;
                }
            } else {
                scope = self.open_scope(Some(scope));
                self.scope_mut(scope).ctes.push(cte);
            }
        }
        scope
    }

    /// The name of a CTE; its columns as far as a column list tells them.
    fn cte_head(&self, table: &SyntaxNode) -> Option<Cte> {
        let name = table.children().find(|child| child.kind() == K::CTE_NAME)?;
        let list = table.children().find(|child| child.kind() == K::COLUMN_LIST);
        Some(Cte { name: self.name_of(&name)?, columns: list.map(|list| self.column_aliases(&list)) })
    }

    fn insert(&mut self, node: &SyntaxNode, outer: ScopeId) -> Option<Vec<String>> {
        let target = self.target(node, outer, Access::Insert);
        let columns = self.open_scope(None);
        self.scope_mut(columns).relations.extend(target.clone());
        let returning = self.open_scope(Some(outer));
        self.scope_mut(returning).relations.extend(target.clone());
        let conflict = self.open_scope(Some(returning));
        if let Some(target) = target {
            let excluded = RelationInScope { alias: Some("excluded".to_owned()), ..target };
            self.scope_mut(conflict).relations.push(excluded);
        }
        let mut outputs = None;
        for child in node.children().filter(|child| !is_with(child)) {
            match child.kind() {
                K::COLUMN_TARGET_LIST => self.assigned(&child, columns, outer),
                K::ON_CONFLICT_CLAUSE => self.set_or_visit(&child, conflict, columns),
                K::RETURNING_CLAUSE => outputs = self.returning(&child, returning),
                kind if is_relation_name(kind) => {}
                _ => self.visit(&child, outer),
            }
        }
        outputs
    }

    /// UPDATE, DELETE and MERGE: the target and the FROM or USING items are visible together.
    fn command(&mut self, node: &SyntaxNode, outer: ScopeId, access: Access) -> Option<Vec<String>> {
        let target = self.target(node, outer, access);
        let columns = self.open_scope(None);
        self.scope_mut(columns).relations.extend(target.clone());
        let scope = self.open_scope(Some(outer));
        self.scope_mut(scope).relations.extend(target);
        for child in node.children() {
            if matches!(child.kind(), K::FROM_CLAUSE | K::USING_CLAUSE | K::USING_ON_CLAUSE) {
                self.add_items(&child, scope, outer);
            }
        }
        let mut outputs = None;
        for child in node.children().filter(|child| !is_with(child)) {
            match child.kind() {
                K::FROM_CLAUSE | K::USING_CLAUSE | K::USING_ON_CLAUSE => {}
                K::RETURNING_CLAUSE => outputs = self.returning(&child, scope),
                kind if is_relation_name(kind) => {}
                _ => self.set_or_visit(&child, scope, columns),
            }
        }
        outputs
    }

    fn target(&mut self, node: &SyntaxNode, outer: ScopeId, access: Access) -> Option<RelationInScope> {
        let named = node.children().find(|child| is_relation_name(child.kind()))?;
        let alias =
            node.children().find(|child| matches!(child.kind(), K::REQUIRED_AS_ALIAS | K::OPTIONAL_AS_ALIAS));
        self.relation(&named, alias.as_ref(), access, outer)
    }

    fn returning(&mut self, clause: &SyntaxNode, scope: ScopeId) -> Option<Vec<String>> {
        for child in clause.children() {
            self.visit_stars(&child, scope);
            self.visit(&child, scope);
        }
        let list = clause.children().find(|child| child.kind() == K::TARGET_LIST);
        self.outputs(list.as_ref(), scope)
    }

    /// Clauses that may hold assignments: the left sides see only the target.
    fn set_or_visit(&mut self, node: &SyntaxNode, scope: ScopeId, columns: ScopeId) {
        match node.kind() {
            K::COLUMN_TARGET | K::COLUMN_TARGET_LIST => self.assigned(node, columns, scope),
            K::CONFLICT_INDEX_ITEM_LIST => {
                let target = self.open_scope(None);
                let relations = self.scope_mut(columns).relations.clone();
                let scope = self.scope_mut(target);
                scope.relations = relations;
                scope.conflict_target = true;
                self.visit(node, target);
            }
            K::SET_CLAUSE
            | K::SET_COLUMN_LIST
            | K::SET_SINGLE_COLUMN
            | K::SET_MULTIPLE_COLUMNS
            | K::ON_CONFLICT_CLAUSE
            | K::CONFLICT_ON_INDEX
            | K::CONFLICT_DO_UPDATE_SET
            | K::MERGE_WHEN_MATCHED
            | K::MERGE_WHEN_NOT_MATCHED_SOURCE
            | K::MERGE_WHEN_NOT_MATCHED_TARGET
            | K::MERGE_UPDATE
            | K::MERGE_INSERT => {
                for child in node.children() {
                    self.set_or_visit(&child, scope, columns);
                }
            }
            _ => self.visit(node, scope),
        }
    }

    fn assigned(&mut self, node: &SyntaxNode, columns: ScopeId, values: ScopeId) {
        for child in node.children() {
            match child.kind() {
                K::COLUMN_TARGET => self.assigned(&child, columns, values),
                K::COLUMN_NAME_REF => {
                    if let Some(name) = self.name_of(&child) {
                        self.refer_column(name, true, columns);
                    }
                }
                _ => self.visit(&child, values),
            }
        }
    }

    pub(crate) fn refer_column(&mut self, name: Name, assigned: bool, scope: ScopeId) {
        let range = name.range.clone();
        self.refer(ReferenceKind::Column { qualifier: Vec::new(), name, assigned }, range, scope);
    }
}

pub(crate) fn subquery(
    alias: Option<String>,
    columns: Option<Vec<String>>,
    column_aliases: Vec<String>,
    range: std::ops::Range<usize>,
) -> RelationInScope {
    let columns = columns.map(|columns| renamed(columns, &column_aliases));
    RelationInScope {
        kind: RelationKind::Subquery,
        schema: None,
        name: String::new(),
        alias,
        columns,
        column_aliases,
        range,
    }
}

pub(crate) fn is_relation_name(kind: K) -> bool {
    matches!(kind, K::RELATION_NAME | K::RELATION_NAME_REF | K::TABLE_RELATION_NAME | K::TABLE_NAME_REF)
}

fn is_with(node: &SyntaxNode) -> bool {
    node.kind() == K::WITH_CLAUSE
}
