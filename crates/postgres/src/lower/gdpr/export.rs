//! `data_of_<person>`: what is known of a person, as one JSON document.

use catalog::{Function, Volatility};
use model::{FieldId, Table};
use sql::{Expr, Sql, expr, ident, stmt};

use super::Names;
use crate::lower::encrypt::unsealed;
use crate::lower::scope::text;

pub(super) const VERB: &str = "data_of";

/// A function takes a hundred arguments, which are fifty pairs.
const PAIRS: usize = 50;

pub(super) fn function(names: &Names<'_>) -> Function {
    let this = names.function(VERB);
    let (key, rows) = (&names.key.name, names.rows());
    let told = names.told();
    let mut parts = vec![
        expr!("'person', {}", row(names, names.table, &names.person.export, &expr!("v_person"))),
        expr!("'rows', {}", all_rows(names)),
    ];
    parts.extend(names.his_files().map(|files| expr!("'files', {}", files)));
    let body = stmt!(
        "declare\n  v_person {}%rowtype;{}\nbegin\n  \
           select t.* into v_person from {} t where t.{} = {}.{};\n  \
           if not found then\n    return null;\n  end if;\n  \
           {}return jsonb_build_object(\n    {}\n  );\n\
         end",
        rows,
        names.declarations(&told),
        rows,
        key,
        this.name,
        ident!("key"),
        names.find(&told),
        Sql::join(parts, ",\n    ")
    );
    let comment = "Everything that is known of a person: the row, and by field the rows that lead to it.";
    Function { volatility: Volatility::Stable, ..names.told_the_key(VERB, &body, comment) }
}

/// `{"letter.sender_id": [{…}, …], …}`
fn all_rows(names: &Names<'_>) -> Sql {
    let mut pairs: Vec<Sql> = Vec::new();
    for reach in names.person.reaches.iter().filter(|reach| !reach.export.is_empty()) {
        let table = names.scope.model.table(reach.table);
        let (Some(leads), Some(column)) = (names.leads(reach), table.field(reach.field).column()) else {
            continue;
        };
        let own = row(names, table, &reach.export, &expr!("t"));
        for place in names.places(reach.table) {
            let label = format!("{}.{}", place.name.as_str(), column.name.as_str());
            pairs.push(stmt!(
                "{}, (\n      select coalesce(jsonb_agg({}{}), '[]') from {} t where {}\n    )",
                text(&label),
                own,
                sorted(table),
                place,
                leads
            ));
        }
    }
    chunked(pairs)
}

/// In the order of the key, so that two exports of the same rows are the same text.
fn sorted(table: &Table) -> Sql {
    let keys = table.key.iter().filter_map(|field| table.field(*field).column());
    let keys: Vec<Expr> = keys.map(|column| expr!("t.{}", column.name)).collect();
    if keys.is_empty() { stmt!("") } else { stmt!(" order by {}", Sql::join(keys, ", ")) }
}

/// A row as an object, with what is sealed opened.
fn row(names: &Names<'_>, table: &Table, fields: &[FieldId], of: &Expr) -> Sql {
    let pairs = fields.iter().filter_map(|field| {
        let column = table.field(*field).column()?;
        let value = expr!("{}.{}", of, column.name);
        let value = match &column.encrypted {
            Some(encrypted) => unsealed(names.scope, encrypted, &value),
            None => value,
        };
        Some(stmt!("{}, {}", text(column.name.as_str()), value))
    });
    chunked(pairs.collect())
}

fn chunked(pairs: Vec<Sql>) -> Sql {
    if pairs.is_empty() {
        return stmt!("'{{}}'::jsonb");
    }
    let objects = pairs.chunks(PAIRS).map(|chunk| {
        let pairs = Sql::join(chunk.iter(), ", ");
        stmt!("jsonb_build_object({})", pairs)
    });
    Sql::join(objects.collect::<Vec<_>>(), " || ")
}
