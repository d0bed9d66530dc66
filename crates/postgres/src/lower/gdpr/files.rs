//! Files of a person. Only the platform's storage removes a file, so a row that goes lets its files go first.

use model::{Bucket, PathPart};
use sql::{Expr, Ident, Sql, expr, ident, stmt};

use super::Names;
use crate::lower::bucket::objects;
use crate::lower::function::refuse;
use crate::lower::scope::text;

impl Names<'_> {
    fn buckets(&self) -> impl Iterator<Item = &Bucket> {
        self.scope.model.buckets.iter()
    }

    /// Does an object `o` belong to a row that goes?
    fn goes_along(&self) -> Option<Expr> {
        let each = self.buckets().filter_map(|bucket| {
            let place = bucket.place(&PathPart::Row)?;
            let folder = expr!("split_part(o.name, '/', {})", place);
            let of_row = if bucket.table == self.person.table {
                self.person.erase.is_delete().then(|| expr!("{} = {}::text", folder, self.his_key()))
            } else {
                let keys: Ident = self.kept_keys(bucket.table);
                self.person.takes(bucket.table).then(|| expr!("{} = any ({}::text[])", folder, keys))
            };
            Some(expr!("(o.bucket_id = {} and {})", text(&bucket.name), of_row?))
        });
        let each: Vec<Expr> = each.collect();
        (!each.is_empty()).then(|| Expr::or(each))
    }

    /// Did the person add an object `o` to one of the schema's buckets?
    fn added(&self) -> Option<Expr> {
        let buckets = Sql::join(self.buckets().map(|bucket| text(&bucket.name)), ", ");
        let account = self.on_platform().filter(|_| self.buckets().next().is_some())?;
        Some(expr!("(o.bucket_id = any (array[{}]) and o.owner_id = {}::text)", buckets, account))
    }

    /// His files, and those of rows that go with him.
    pub(super) fn his_files(&self) -> Option<Sql> {
        let which: Vec<Expr> = self.goes_along().into_iter().chain(self.added()).collect();
        (!which.is_empty()).then(|| {
            stmt!(
                "(\n      select coalesce(jsonb_agg(jsonb_build_object('bucket', o.bucket_id, 'name', o.name) order by o.bucket_id, o.name), '[]')\n      \
                 from {} o where {}\n    )",
                objects(),
                Expr::or(which)
            )
        })
    }

    /// Refuses as long as a row that goes has files.
    pub(super) fn no_files(&self) -> Option<Sql> {
        let left = expr!("exists (select from {} o where {})", objects(), self.goes_along()?);
        Some(refuse(
            &left,
            409,
            "FILES_LEFT",
            "Files of rows that go are still there. The export lists them; remove them from the storage first.",
        ))
    }

    /// Files that stay are nobody's.
    pub(super) fn disown(&self) -> Option<Sql> {
        let (owner, id) = (ident!("owner"), ident!("owner_id"));
        Some(stmt!("update {} o set {} = null, {} = null where {};", objects(), owner, id, self.added()?))
    }
}
