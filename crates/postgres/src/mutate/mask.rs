//! Masks: gone, blind to one field, and passed by.

use catalog::{Catalog, Function, Language};
use sql::{QualifiedName, Sql, expr, stmt};

use super::{Edit, Mutant, MutantKind};
use crate::lower::{Readers, Scope, behind, function_name, is_revealed, unmasked, ways};

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    let existing = |name: &QualifiedName| catalog.functions.iter().find(|it| it.name == *name);
    let mut add = |function: Function, change: String, own: &str| {
        made.push(super::of(
            MutantKind::Mask,
            format!("function {}", function.name),
            change,
            &function.origin.clone(),
            (function.name.to_string(), own),
            Edit::Function(Box::new(function)),
        ));
    };
    for (id, table) in scope.model.tables().filter(|(_, table)| table.is_masked()) {
        let sealed = table.encrypted().map(|(field, column, _)| (field, column));
        let masked = table.masked().map(|(field, column, _)| (field, column));
        let masked = masked.filter(|(_, column)| column.encrypted.is_none());
        let hidden: Vec<_> = masked.chain(sealed).collect();
        for (name, part, to) in ways(scope, id) {
            let shown = |field| to == Readers::Workers && is_revealed(table, field);
            for (_, column) in hidden.iter().filter(|(field, _)| !shown(*field)) {
                add(
                    unmasked(scope, id, part, to, &column.name),
                    format!("shows {} to everybody", column.name),
                    column.name.as_str(),
                );
            }
            if let Some(whole) = existing(&name) {
                let body = stmt!("select {}.{}", whole.name.name, table.name);
                add(sql(whole, &body), "masks nothing".to_owned(), table.name.as_str());
            }
        }
    }
    for function in &scope.model.functions {
        if scope.model.masked_result(function).is_none() {
            continue;
        }
        let name = function_name(scope, function);
        if let Some(outer) = existing(&name) {
            let arguments = outer.parameters.iter().map(|it| expr!("{}.{}", function.name, it.name));
            let body = stmt!("select {}({})", behind(scope, function), Sql::join(arguments, ", "));
            add(sql(outer, &body), "masks nothing".to_owned(), name.name.as_str());
        }
    }
}

fn sql(function: &Function, body: &Sql) -> Function {
    Function { language: Language::Sql, body: body.to_string(), ..function.clone() }
}
