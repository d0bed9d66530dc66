//! The body of a list: one query, whatever is asked for.
//!
//! It is planned for each call (`plan_cache_mode`), so that what is not asked for is gone from the plan: a filter that is not
//! given, the orders that are not meant. What remains is served by the index of the column.
//!
//! Null counts as the greatest value, as it does in an index: last when rising, first when falling.

use model::{ArgumentShape, Column, ROWS_ON_A_PAGE};
use sql::{Expr, Ident, Sql, TypeName, expr, ident, stmt};

use super::{Body, filter, text};
use crate::lower::function::refuse;
use crate::lower::types::parameter_type;

impl<'m> Body<'_, 'm> {
    pub(super) fn list(&self) -> Sql {
        let own = |name: Ident| self.parameter(&name);
        let (first, last) = (own(ident!("first")), own(ident!("last")));
        let (after, before) = (own(ident!("after")), own(ident!("before")));
        let both = refuse(
            &expr!("{} is not null and {} is not null", first, last),
            400,
            "ARGUMENT_INVALID",
            "Ask for the first rows or for the last ones, not for both.",
        );
        let place = |cursor: &Expr| expr!("{}({})", self.scope.private(&ident!("cursor_place")), cursor);
        let parts = [both].into_iter().chain(filter::check(self, &self.filtered()));
        stmt!(
            self.scope.locals() => "declare\n  \
               v_size integer := coalesce({}, {}, {});\n  \
               v_backward boolean := {} is not null;\n  \
               v_column text := {};\n  \
               v_descending boolean := {};\n  \
               v_after jsonb;\n  v_before jsonb;\n  \
               -- The page lies between two rows, or at one end of the order.\n  \
               v_above jsonb;\n  v_below jsonb;\n  \
               v_rows {}[];\n  v_more boolean;\n\
             begin\n  {}\n  \
               v_after := {};\n  \
               v_before := {};\n  {}\n  \
               v_above := case when v_descending then v_before else v_after end;\n  \
               v_below := case when v_descending then v_after else v_before end;\n  \
               -- One row more than asked for tells whether there are more.\n  \
               v_rows := array(\n    select {}\n    from {} t\n    where {}\n    order by\n      {}\n    limit v_size + 1\n  );\n  \
               v_more := cardinality(v_rows) > v_size;\n  \
               v_rows := v_rows[:v_size];\n  \
               if v_backward then\n    \
                 v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);\n  \
               end if;\n  \
               return row(\n    v_rows,\n    row(\n      \
                 case when v_backward then {} is not null else v_more end,\n      \
                 case when v_backward then v_more else {} is not null end,\n      \
                 {},\n      {}\n    )::{}\n  )::{};\n\
             exception when data_exception then\n  \
               raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';\n\
             end",
            last,
            first,
            self.page(),
            last,
            self.sorted_by(),
            self.descending(),
            self.row(),
            Sql::join(parts, "\n  "),
            place(&after),
            place(&before),
            self.check_cursors(),
            self.whole_row(),
            self.name,
            Sql::join(self.conditions(), "\n      and "),
            Sql::join(self.order(), ",\n      "),
            before,
            after,
            self.cursor(&expr!(self.scope.locals() => "v_rows[1]")),
            self.cursor(&expr!(self.scope.locals() => "v_rows[cardinality(v_rows)]")),
            self.scope.public(&ident!("page_info")),
            self.returned()
        )
    }

    fn whole_row(&self) -> Expr {
        match self.visible() {
            Some(_) => expr!("row({})::{}", self.columns_read(), self.row()),
            // As a star: a column may be called as the alias is.
            None => expr!("(t.*)::{}", self.row()),
        }
    }

    fn returned(&self) -> TypeName {
        match crate::lower::function::returns(self.scope, &self.function.result) {
            catalog::Returns::One(ty) | catalog::Returns::Set(ty) => ty,
            catalog::Returns::Void | catalog::Returns::Trigger => TypeName::jsonb(),
        }
    }

    fn page(&self) -> u32 {
        let largest = self.function.arguments.iter().filter(|argument| argument.name.as_str() == "first");
        let largest =
            largest.filter_map(|it| it.constraints.range.as_ref()?.max.as_ref()?.parse().ok()).next();
        largest.map_or(ROWS_ON_A_PAGE, |largest: u32| largest.min(ROWS_ON_A_PAGE))
    }

    fn filtered(&self) -> Vec<&'m Column> {
        self.columns(|shape| match shape {
            ArgumentShape::Filter(_, fields) => Some(fields),
            ArgumentShape::Order(..) | ArgumentShape::Patch(..) | ArgumentShape::Push(..) => None,
        })
    }

    /// What rows may be sorted by, the key first; a key of several columns cannot be asked for and always is the order.
    fn sortable(&self) -> Vec<&'m Column> {
        self.columns(|shape| match shape {
            ArgumentShape::Order(_, fields) => Some(fields),
            ArgumentShape::Filter(..) | ArgumentShape::Patch(..) | ArgumentShape::Push(..) => None,
        })
    }

    fn columns(&self, of: impl Fn(&'m ArgumentShape) -> Option<&'m Vec<model::FieldId>>) -> Vec<&'m Column> {
        let fields = self.function.arguments.iter().find_map(|argument| of(argument.shape.as_ref()?));
        fields.into_iter().flatten().filter_map(|field| self.table.field(*field).column()).collect()
    }

    fn order_by(&self) -> Option<Expr> {
        let name = ident!("order_by");
        self.has(&name).then(|| self.parameter(&name))
    }

    /// The name of the column that the order is about.
    fn sorted_by(&self) -> Sql {
        let Some(order) = self.order_by() else { return stmt!("'key'") };
        let cases = self.sortable().into_iter().map(|column| {
            let name = column.name.as_str();
            let word = |direction: &str| text(&format!("{}_{direction}", name.to_uppercase()));
            stmt!("when {} in ({}, {}) then {}", order, word("ASC"), word("DESC"), text(name))
        });
        stmt!("case\n    {}\n  end", Sql::join(cases, "\n    "))
    }

    fn descending(&self) -> Sql {
        match self.order_by() {
            Some(order) => stmt!("right({}, 5) = '_DESC'", order),
            None => stmt!("false"),
        }
    }

    fn order_word(&self) -> Expr {
        self.order_by().unwrap_or_else(|| expr!("'KEY'"))
    }

    /// A cursor is good in the order it comes from.
    fn check_cursors(&self) -> Sql {
        let places = self.key().len() + 2;
        let foreign = |cursor: Expr| {
            expr!(
                "{} is not null and ({} ->> 0 is distinct from {} or jsonb_array_length({}) <> {})",
                cursor,
                cursor,
                self.order_word(),
                cursor,
                places
            )
        };
        let wrong = Expr::or([
            foreign(expr!(self.scope.locals() => "v_after")),
            foreign(expr!(self.scope.locals() => "v_before")),
        ]);
        refuse(&wrong, 400, "ARGUMENT_INVALID", "This cursor is of another order, or none at all.")
    }

    fn cursor(&self, row: &Expr) -> Expr {
        let key = self.key().into_iter().map(|key| expr!("({}).{}", row, key));
        expr!(
            self.scope.locals() => "case when cardinality(v_rows) > 0 then\n        \
               {}(jsonb_build_array({}, to_jsonb({}) -> v_column, {}))\n      end",
            self.scope.private(&ident!("cursor")),
            self.order_word(),
            row,
            Sql::join(key, ", ")
        )
    }

    fn conditions(&self) -> Vec<Expr> {
        let filters = self.filtered().into_iter().flat_map(|column| filter::conditions(self, column));
        let mut all: Vec<Expr> = self.tenant().into_iter().chain(self.is_there()).chain(filters).collect();
        all.push(self.beyond(&self.scope.locals().name("v_above"), true));
        all.push(self.beyond(&self.scope.locals().name("v_below"), false));
        all
    }

    /// The floor says the same. Said as one value it lets an index that begins with the tenant give the order of what follows.
    fn tenant(&self) -> Option<Expr> {
        let alone = self.scope.model.membership.is_none();
        let tenant = self.table.tenant_field().filter(|_| alone)?;
        let column = self.table.field(tenant).column()?;
        Some(expr!("t.{} = (select {}())", column.name, self.scope.tenants()))
    }

    /// `(t.created_at, t.id) > (…)`: rows on one side of another.
    fn beyond(&self, place: &Ident, above: bool) -> Expr {
        let value = |at: usize, column: &Column| {
            stmt!("({} ->> {})::{}", place, at, parameter_type(self.scope, column.ty, false))
        };
        let key: Vec<&Column> =
            self.table.key.iter().filter_map(|id| self.table.field(*id).column()).collect();
        let keys = || Sql::join(key.iter().map(|column| expr!("t.{}", column.name)), ", ");
        let values = || Sql::join(key.iter().enumerate().map(|(at, column)| value(at + 2, column)), ", ");
        let compare = |left: Sql, right: Sql| {
            if above { stmt!("({}) > ({})", left, right) } else { stmt!("({}) < ({})", left, right) }
        };
        let by_key = match (key.as_slice(), above) {
            ([_], true) => stmt!("{} > {}", keys(), values()),
            ([_], false) => stmt!("{} < {}", keys(), values()),
            _ => compare(keys(), values()),
        };
        let others =
            self.sortable().into_iter().filter(|column| key.iter().all(|key| key.name != column.name));
        let cases = others.map(|column| {
            let name = &column.name;
            let beyond =
                compare(stmt!("t.{}, {}", name, keys()), stmt!("{}, {}", value(1, column), values()));
            let condition = match (column.nullable, above) {
                (false, _) => beyond,
                (true, true) => stmt!(
                    "case\n            when {} ->> 1 is null then t.{} is null and {}\n            \
                       else {} or t.{} is null\n          end",
                    place,
                    name,
                    by_key,
                    beyond,
                    name
                ),
                (true, false) => stmt!(
                    "case\n            when {} ->> 1 is null then t.{} is not null or {}\n            \
                       else {}\n          end",
                    place,
                    name,
                    by_key,
                    beyond
                ),
            };
            stmt!(self.scope.locals() => "when v_column = {} then {}", text(name.as_str()), condition)
        });
        let cases: Vec<Sql> = cases.collect();
        if cases.is_empty() {
            return expr!("({} is null or {})", place, by_key);
        }
        expr!(
            "case\n        when {} is null then true\n        {}\n        else {}\n      end",
            place,
            Sql::join(cases, "\n        "),
            by_key
        )
    }

    /// Rising or falling: a page from the end is read in the other direction.
    fn order(&self) -> Vec<Sql> {
        let key = self.key();
        let others: Vec<Ident> =
            self.sortable().iter().map(|it| it.name.clone()).filter(|name| !key.contains(name)).collect();
        let sorted = others.iter().flat_map(|name| {
            let is = expr!(self.scope.locals() => "v_column = {}", text(name.as_str()));
            [
                stmt!(self.scope.locals() => "case when {} and v_descending = v_backward then t.{} end", is, name),
                stmt!(self.scope.locals() => "case when {} and v_descending <> v_backward then t.{} end desc", is, name),
            ]
        });
        let keyed = key.iter().flat_map(|name| {
            [
                stmt!(self.scope.locals() => "case when v_descending = v_backward then t.{} end", name),
                stmt!(self.scope.locals() => "case when v_descending <> v_backward then t.{} end desc", name),
            ]
        });
        sorted.chain(keyed).collect()
    }
}
