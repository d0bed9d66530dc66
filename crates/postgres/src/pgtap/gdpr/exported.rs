//! What a person is given holds every row that leads to him, and nothing private.

use model::{FieldId, GdprCall};

use super::Subject;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;

impl Subject<'_, '_> {
    pub(super) fn exported(&self, script: &mut Script) {
        let own = self.account().zip(self.call(GdprCall::ExportOwn));
        let officer = self.officer().zip(self.call(GdprCall::Export));
        let asked = match (&own, &officer) {
            (Some((account, call)), _) => Some((code!("'authenticated'"), account.clone(), call)),
            (None, Some(((role, user), call))) => Some((code!("{}", text(role)), user.clone(), call)),
            (None, None) => None,
        };
        let Some((role, user, call)) = asked else { return };
        let reading = |query: &Code| code!("pg_temp.reading({}, {}, {})", role, user, query.quoted());
        for reach in self.person.reaches.iter().filter(|reach| !reach.export.is_empty()) {
            let table = self.fixture.model.table(reach.table);
            let label = self.column(reach, false);
            let full = self.column(reach, true);
            let rows = code!("select jsonb_array_length({} -> 'rows' -> {})", call, text(&label));
            script.is(
                Some(reach.span),
                reading(&rows),
                code!(
                    "(select count(*)::text from {} t where {})",
                    self.name(reach.table),
                    self.leads(reach)
                ),
                format_args!("every row that {full} leads from is given to the person"),
            );
            if let Some(archive) = self.archive(reach.table) {
                let (_, column) = label.split_once('.').unwrap_or_default();
                let label = format!("{}.{column}", archive.name.as_str());
                script.is(
                    Some(reach.span),
                    reading(&code!("select jsonb_array_length({} -> 'rows' -> {})", call, text(&label))),
                    code!("(select count(*)::text from {} t where {})", archive, self.leads(reach)),
                    format_args!("every row that {archive}.{column} leads from is given to the person"),
                );
            }
            let fields = (0..table.fields.len() as u32).map(FieldId).filter_map(|field| {
                let column = table.field(field).column()?;
                reach.export.contains(&field).then(|| code!("{}", text(column.name.as_str())))
            });
            script.is(
                Some(reach.span),
                reading(&code!(
                    "select (select array_agg(k order by k) from jsonb_object_keys({} -> 'rows' -> {} -> 0) k) = \
                     (select array_agg(k order by k) from unnest(array[{}]) k)",
                    call,
                    text(&label),
                    Code::join(fields, ", ")
                )),
                code!("'true'"),
                format_args!("of rows that {full} leads from what is declared is given, and nothing private"),
            );
        }
        if let (Some((account, own)), Some(((role, user), others))) = (own, officer) {
            let of = |role: Code, user: &Code, call: &Code| {
                let query = code!("select md5({}::text)", call);
                code!("pg_temp.reading({}, {}, {})", role, user, query.quoted())
            };
            script.is(
                Some(self.person.span),
                of(code!("{}", text(role)), &user, &others),
                of(code!("'authenticated'"), &account, &own),
                "whoever exports a person gets what the person gets",
            );
        }
        if let (Some(stranger), Some(call)) = (self.stranger(), self.call(GdprCall::Export)) {
            self.is_unknown(&stranger, &call, "exported", script);
        }
    }

    pub(super) fn is_unknown(&self, stranger: &Code, call: &Code, what: &str, script: &mut Script) {
        let call = code!("select {}", call);
        script.is(
            Some(self.person.span),
            code!("pg_temp.attempt('authenticated', {}, {})", stranger, call.quoted()),
            code!("'PT404 PERSON_NOT_FOUND'"),
            format_args!("a person is not {what} from another tenant"),
        );
    }
}
