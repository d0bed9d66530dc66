//! `@publish`: each table is in its publication with what is told of it and nothing else.

use model::Publish;

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::script::Script;
use crate::TestFile;

/// `86_publications.sql`; none for a schema that publishes nothing.
pub(crate) fn file(fixture: &Fixture<'_>, catalog: &catalog::Catalog) -> Option<TestFile> {
    let mut script = Script::default();
    for (id, table) in fixture.model.tables() {
        let Some(Publish { span, fields }) = &table.publish else { continue };
        let name = fixture.name(id);
        // Which publication is a matter of the platform.
        let publication = catalog.publications.iter().find(|it| it.table.name == table.name)?;
        let columns = fields.iter().filter_map(|field| table.field(*field).column());
        let columns = Code::join(columns.map(|column| text(column.name.as_str())), ", ");
        script.is(
            Some(*span),
            code!(
                "array(select unnest(p.attnames)::text collate \"C\" from pg_publication_tables p \
                 where p.pubname = {} and format('%I.%I', p.schemaname, p.tablename)::regclass = {}::regclass order by 1)",
                text(publication.name.as_str()),
                text(name)
            ),
            code!("array(select c collate \"C\" from unnest(array[{}]) as c order by 1)", columns),
            format_args!("{} tells of {name} what it should and nothing else", publication.name),
        );
    }
    let file = script.file("86_publications.sql");
    (!file.steps.is_empty()).then_some(file)
}
