//! Of an erased person nothing is left but what is kept, and nobody else loses anything.

use model::{Anonymous, Erasure, FieldId, GdprCall, PathPart, TableId, Way};

use super::Subject;
use crate::lower::{objects, requests};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::constant;
use crate::pgtap::script::Script;

impl Subject<'_, '_> {
    pub(super) fn erased(&self, script: &mut Script) {
        let (Some((role, user)), Some(call)) = (self.officer(), self.call(GdprCall::Erase)) else { return };
        let erase = code!("select {}", call);
        let after = |observe: &Code| {
            code!("pg_temp.attempt({}, {}, {}, {})", text(role), user, erase.quoted(), observe.quoted())
        };
        self.is_there(script);
        let span = Some(self.person.span);
        let left = code!("select coalesce(array_to_string({}, ', '), '')", self.traces(true));
        script.is(span, after(&left), code!("''"), "nothing of an erased person is left but what is kept");
        for reach in &self.person.reaches {
            let full = self.column(reach, true);
            let rows = code!(
                "select e ->> 'rows' from jsonb_array_elements({}) e where e ->> 'field' = {} and e ->> 'erase' = {}",
                call,
                text(self.column(reach, false)),
                text(reach.erase.name())
            );
            // What goes with a row of its own table goes at once with it.
            let is_chain = reach.erase.is_delete()
                && self
                    .person
                    .reaches
                    .iter()
                    .any(|it| it.table == reach.table && it.way == Way::Row(it.table));
            if !is_chain {
                script.is(
                    Some(reach.span),
                    code!("pg_temp.reading({}, {}, {})", text(role), user, rows.quoted()),
                    code!(
                        "(select count(*)::text from {} t where {})",
                        self.name(reach.table),
                        self.leads(reach)
                    ),
                    format_args!("what became of rows that {full} leads from is told"),
                );
            }
            // Records of the erasing itself come to those that are there, and none of them can go.
            let records = self.fixture.model.table(reach.table).append_only;
            if matches!(reach.erase, Erasure::Keep { .. }) && !records {
                script.is(
                    Some(reach.span),
                    after(&code!(
                        "select count(*) from {} t where {}",
                        self.name(reach.table),
                        self.leads(reach)
                    )),
                    code!(
                        "(select count(*)::text from {} t where {})",
                        self.name(reach.table),
                        self.leads(reach)
                    ),
                    format_args!("rows that {full} leads from are kept"),
                );
            }
        }
        self.lost(script, &after);
        self.others_stay(script, &after);
        self.recorded(script, &after);
        if let Some(stranger) = self.stranger() {
            self.is_unknown(&stranger, &call, "erased", script);
        }
        self.files(script, &user, &erase);
    }

    /// The search finds him everywhere before; a search that finds nothing would prove nothing.
    fn is_there(&self, script: &mut Script) {
        // Looked for once: it takes a look into every column there is.
        script.setup(
            Some(self.person.span),
            code!("create table pg_temp.found as select unnest({}) as place", self.traces(false)),
        );
        for (reach, row) in self.person.reaches.iter().zip(&self.leading) {
            let points_nowhere = matches!(reach.way, Way::Row(of) if self.keys(of).is_empty());
            if points_nowhere || (row.is_none() && self.fixture.rows(reach.table).len() < 2) {
                continue;
            }
            let full = self.column(reach, true);
            script.is(
                Some(reach.span),
                code!("{} in (select f.place from pg_temp.found f)", text(&full)),
                code!("true"),
                format_args!("a person is found in {full} before"),
            );
        }
    }

    /// What stays without him holds what is declared.
    fn lost(&self, script: &mut Script, after: &dyn Fn(&Code) -> Code) {
        let reaches = self.person.reaches.iter().zip(&self.leading);
        let mut rows: Vec<(TableId, &crate::pgtap::fixture::Row, &[model::Anonymized])> = Vec::new();
        if let Erasure::Anonymize(set) = &self.person.erase {
            rows.push((self.person.table, &self.row, set));
        }
        rows.extend(reaches.filter_map(|(reach, row)| match &reach.erase {
            Erasure::Anonymize(set) => Some((reach.table, row.as_ref()?, set.as_slice())),
            Erasure::Delete | Erasure::Keep { .. } => None,
        }));
        for (id, row, set) in rows {
            let table = self.fixture.model.table(id);
            for one in set {
                let (Anonymous::Value(value), Some(column)) = (&one.to, table.field(one.field).column())
                else {
                    continue;
                };
                let name = self.name(id);
                let holds = if column.encrypted.is_some() && *value != model::Value::Null {
                    code!("t.{} is not null", column.name)
                } else {
                    code!(
                        "to_jsonb(t.{}) is not distinct from to_jsonb({})",
                        column.name,
                        self.typed(id, one.field, value)
                    )
                };
                let same = code!("select {} from {} t where {}", holds, name, self.same_key(id, row));
                script.is(
                    Some(self.person.span),
                    after(&same),
                    code!("'true'"),
                    format_args!("{name}.{} tells nothing of an erased person", column.name),
                );
            }
        }
    }

    /// The value as the column holds it.
    fn typed(&self, table: TableId, field: FieldId, value: &model::Value) -> Code {
        let column = self.fixture.model.table(table).field(field).column();
        match column.filter(|_| *value != model::Value::Null) {
            // A row of the table takes the constant as the column does.
            Some(column) => code!(
                "(jsonb_populate_record(null::{}, jsonb_build_object({}, {}))).{}",
                self.name(table),
                text(column.name.as_str()),
                constant(value),
                column.name
            ),
            None => code!("null::text"),
        }
    }

    fn same_key(&self, table: TableId, row: &crate::pgtap::fixture::Row) -> Code {
        let of = self.fixture.model.table(table);
        let keys = of.key.iter().filter_map(|field| {
            let column = of.field(*field).column()?;
            Some(code!("t.{} = {}", column.name, self.fixture.literal(row.cell(*field))))
        });
        Code::join(keys, " and ")
    }

    /// As many rows go as lead to him.
    fn others_stay(&self, script: &mut Script, after: &dyn Fn(&Code) -> Code) {
        let mut seen: Vec<TableId> = Vec::new();
        for reach in &self.person.reaches {
            // Records of the erasing itself come to those that are there.
            let records = self.fixture.model.table(reach.table).append_only;
            if records || seen.contains(&reach.table) || reach.table == self.person.table {
                continue;
            }
            seen.push(reach.table);
            let goes =
                self.person.reaches.iter().filter(|it| it.table == reach.table && it.erase.is_delete());
            let goes = std::iter::once(code!("false")).chain(goes.map(|it| self.leads(it)));
            let name = self.name(reach.table);
            script.is(
                Some(reach.span),
                after(&code!("select count(*) from {}", name)),
                code!(
                    "(select count(*)::text from {} t where ({}) is not true)",
                    name,
                    Code::join(goes, " or ")
                ),
                format_args!("no row of {name} goes that does not lead to the erased person"),
            );
        }
        let name = self.name(self.person.table);
        let gone = u32::from(self.person.erase.is_delete());
        script.is(
            Some(self.person.span),
            after(&code!("select count(*) from {}", name)),
            code!("(select (count(*) - {})::text from {})", gone, name),
            "nobody else is erased",
        );
    }

    /// Who asked is told by hashes.
    fn recorded(&self, script: &mut Script, after: &dyn Fn(&Code) -> Code) {
        let hash = |id: &Code| code!("sha256(convert_to({}::uuid::text, 'UTF8'))", id);
        let is_uuid =
            self.key_column().is_some_and(|key| self.fixture.model.builtin(key.ty) == model::Builtin::Uuid);
        if !is_uuid {
            return;
        }
        let records = requests(&self.scope);
        let observe = code!(
            "select count(*) from {} r where r.kind = 'ERASE' and r.person = {} and jsonb_array_length(r.done) > 0",
            records,
            hash(&self.key())
        );
        script.is(
            Some(self.person.span),
            after(&observe),
            code!("'1'"),
            "that a person was erased is recorded",
        );
    }

    /// Files of rows that go have to go before.
    fn files(&self, script: &mut Script, user: &Code, erase: &Code) {
        for bucket in &self.fixture.model.buckets {
            let keys = if bucket.table == self.person.table && self.person.erase.is_delete() {
                vec![self.key()]
            } else {
                self.keys(bucket.table)
            };
            let (Some(place), Some(key)) = (bucket.place(&PathPart::Row), keys.first()) else { continue };
            let parts =
                (1..=place).map(|at| if at == place { code!("{}::text", key) } else { code!("'any'") });
            let path = Code::join(parts.chain([code!("'file'")]), " || '/' || ");
            let command = code!(
                "insert into {} (bucket_id, name) values ({}, {}); {}",
                objects(),
                text(&bucket.name),
                path,
                erase
            );
            script.is(
                Some(bucket.span),
                code!("pg_temp.attempt(null, {}, {})", user, command.quoted()),
                code!("'PT409 FILES_LEFT'"),
                format_args!("a person is not erased while files of bucket {} are left", bucket.name),
            );
        }
    }
}
