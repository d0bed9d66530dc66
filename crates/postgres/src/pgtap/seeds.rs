//! `@seed`: each row is there, once, and says what the schema says.

use model::{Seed, SeedValue, Type};

use super::code::{Code, code};
use super::fixture::{Fixture, constant};
use super::script::Script;
use crate::TestFile;

/// `15_seeds.sql`; none for a schema without rows of its own.
pub(crate) fn file(fixture: &Fixture<'_>) -> Option<TestFile> {
    let mut script = Script::default();
    for (id, table) in fixture.model.tables() {
        let name = fixture.name(id);
        for Seed { span, values, key } in &table.seeds {
            let column = |field| table.field(field).column().map(|column| &column.name);
            let is = values.iter().filter_map(|SeedValue { span: _, field, value }| {
                let held = table.field(*field).column()?;
                // The values of an enumeration are texts, and a list of texts is no list of its type.
                let is = if held.list && matches!(held.ty, Type::Enum(_)) {
                    code!("{}::text[]", held.name)
                } else {
                    code!("{}", held.name)
                };
                Some(code!("{} is not distinct from {}", is, constant(value)))
            });
            let found = values.iter().filter(|given| key.contains(&given.field));
            let found: Vec<Code> = found
                .filter_map(|given| Some(code!("{} = {}", column(given.field)?, constant(&given.value))))
                .collect();
            let found = Code::join(found, " and ");
            script.is(
                Some(*span),
                code!(
                    "array(select {} from {} where {})",
                    Code::join(is.map(|is| code!("({})", is)), " and "),
                    name,
                    found
                ),
                code!("array[true]"),
                format_args!("{name} has the row where {found}"),
            );
        }
    }
    let file = script.file("15_seeds.sql");
    (!file.steps.is_empty()).then_some(file)
}
