//! The level of a table's partitions that grows: along the time, or along whole numbers.

use model::{Builtin, Every, FieldId, Partition, Scheme, Table};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use crate::lower::scope::text;
use crate::lower::{Scope, name, partition};

/// A range with everything that the functions around it need to spell it.
pub(super) struct Range<'m> {
    /// Its directive.
    pub(super) span: diagnostics::Span,
    /// The field that decides.
    pub(super) field: FieldId,
    /// Its column.
    pub(super) column: &'m Ident,
    /// How many partitions there are ahead.
    pub(super) ahead: u32,
    /// What lies below each of its partitions.
    pub(super) inner: Option<&'m Partition>,
    /// The tables that its partitions are attached to: the table itself, or the partitions of the level above.
    pub(super) parents: Vec<String>,
    axis: Axis,
}

/// What a range goes along.
#[derive(Clone, Copy)]
enum Axis {
    Time(Every),
    /// So many to a partition; the numbers that the column can hold.
    Step(u32, i64, i64),
}

impl<'m> Range<'m> {
    pub(super) fn of(scope: &Scope<'m>, table: &'m Table) -> Option<Self> {
        let at = table.partitions.iter().position(|level| !level.is_fixed())?;
        let level = &table.partitions[at];
        let column = table.field(level.by).column()?;
        let (axis, ahead) = match level.scheme {
            Scheme::Time { every, ahead } => (Axis::Time(every), ahead),
            Scheme::Step { step, ahead } if scope.model.builtin(column.ty) == Builtin::Integer => {
                (Axis::Step(step, i32::MIN.into(), i32::MAX.into()), ahead)
            }
            Scheme::Step { step, ahead } => (Axis::Step(step, i64::MIN, i64::MAX), ahead),
            Scheme::List { .. } | Scheme::Hash { .. } => return None,
        };
        let own = table.name.as_str();
        let parents = match at.checked_sub(1).and_then(|above| table.partitions.get(above)) {
            None => vec![own.to_owned()],
            Some(above) => partition::parts(above)
                .iter()
                .filter(|part| !matches!(part.bounds, catalog::Bounds::Default))
                .map(|part| format!("{own}_{}", part.suffix))
                .collect(),
        };
        let inner = table.partitions.get(at + 1);
        Some(Self { span: level.span, field: level.by, column: &column.name, ahead, inner, parents, axis })
    }

    /// Does it go by time?
    pub(super) fn is_time(&self) -> bool {
        matches!(self.axis, Axis::Time(_))
    }

    /// Are its partitions far apart enough for one look a day?
    pub(super) fn is_hourly(&self) -> bool {
        matches!(self.axis, Axis::Time(Every::Hour) | Axis::Step(..))
    }

    /// What the functions call the place on the axis.
    pub(super) fn parameter(&self) -> Ident {
        match self.axis {
            Axis::Time(_) => ident!("at"),
            Axis::Step(..) => ident!("number"),
        }
    }

    pub(super) fn ty(&self) -> TypeName {
        match self.axis {
            Axis::Time(_) => TypeName::timestamptz(),
            Axis::Step(..) => TypeName::bigint(),
        }
    }

    /// Now, or the highest number that is there.
    pub(super) fn default(&self) -> Expr {
        match self.axis {
            Axis::Time(_) => expr!("now()"),
            Axis::Step(..) => expr!("null"),
        }
    }

    /// The argument of a function, or where the axis stands.
    pub(super) fn place(&self, table: &QualifiedName, argument: &Sql) -> Sql {
        match self.axis {
            Axis::Time(_) => argument.clone(),
            Axis::Step(..) => {
                stmt!("coalesce({}, (select max(t.{}) from {} t), 0)", argument, self.column, table)
            }
        }
    }

    /// Where the partition begins that a place lies in. The functions live in UTC.
    pub(super) fn start(&self, of: &Sql) -> Sql {
        match self.axis {
            Axis::Time(every) => stmt!("date_trunc({}, {})", text(every.unit()), of),
            Axis::Step(step, ..) => {
                stmt!("{} - (({} % {}) + {}) % {}", of, of, step, step, step)
            }
        }
    }

    /// The width of a partition.
    pub(super) fn step(&self) -> Expr {
        match self.axis {
            Axis::Time(every) => expr!("interval {}", text(every.length())),
            Axis::Step(step, ..) => expr!("bigint {}", text(&step.to_string())),
        }
    }

    /// So many partitions back gaps are looked for: numbers may leap, and nobody waits for ten million names.
    pub(super) fn looked_back(&self) -> u32 {
        match self.axis {
            Axis::Time(Every::Month | Every::Quarter | Every::Year) => 1_000,
            Axis::Time(Every::Hour | Every::Day | Every::Week) | Axis::Step(..) => 10_000,
        }
    }

    /// What a partition is called after its table, by its beginning.
    pub(super) fn label(&self, start: &Sql) -> Sql {
        match self.axis {
            Axis::Time(every) => stmt!("to_char({}, {})", start, text(spelling(every))),
            Axis::Step(..) => stmt!("replace({}::text, '-', 'm')", start),
        }
    }

    /// Can a partition be made there?
    pub(super) fn is_real(&self, place: &Sql) -> Sql {
        match self.axis {
            Axis::Time(_) => stmt!("isfinite({})", place),
            Axis::Step(step, least, most) => {
                let step = i64::from(step);
                let bound = |number: i64| expr!("bigint {}", text(&number.to_string()));
                stmt!("{} between {} and {}", place, bound(least + step), bound(most - step))
            }
        }
    }

    /// The bound of a partition as Postgres prints it: `FROM` or `TO`. Of others it is not asked, since a planner that filters
    /// before it joins would read their numbers as times.
    pub(super) fn bound(&self, end: Bound, is_ours: &Sql) -> Sql {
        let pattern = match end {
            Bound::From => r"FROM \('?([^')]+)",
            Bound::To => r"TO \('?([^')]+)",
        };
        stmt!(
            "case when {} then substring(pg_get_expr(c.relpartbound, c.oid) from {})::{} end",
            is_ours,
            text(pattern),
            self.ty()
        )
    }

    /// The tables that its partitions are attached to, as an array of names.
    pub(super) fn parents(&self) -> Sql {
        let names: Vec<Literal> = self.parents.iter().map(|parent| text(parent)).collect();
        stmt!("array[{}]", Sql::join(names, ", "))
    }

    /// The same as an array of tables.
    pub(super) fn parent_tables(&self, scope: &Scope<'_>) -> Sql {
        let names = self.parents.iter().filter_map(|parent| Ident::new(parent).ok());
        let names: Vec<Sql> =
            names.map(|parent| stmt!("{}::regclass", text(&scope.public(&parent).to_string()))).collect();
        stmt!("array[{}]", Sql::join(names, ", "))
    }
}

/// Which end of a partition.
#[derive(Clone, Copy)]
pub(super) enum Bound {
    From,
    To,
}

/// How a stretch of time is called.
fn spelling(every: Every) -> &'static str {
    match every {
        Every::Hour => "YYYY_MM_DD_\"h\"HH24",
        Every::Day => "YYYY_MM_DD",
        Every::Week => "IYYY_\"w\"IW",
        Every::Month => "YYYY_MM",
        Every::Quarter => "YYYY_\"q\"Q",
        Every::Year => "YYYY",
    }
}

/// The default partitions of a table: where rows lie that belong in no other.
pub(super) fn defaults(scope: &Scope<'_>, table: &Table) -> Vec<QualifiedName> {
    let own = table.name.as_str();
    let mut names = Vec::new();
    if let Some(outer) = table.partitions.first() {
        if outer.has_default() {
            names.push(name::joined(&[own, "default"]));
        }
        let inner = table.partitions.get(1).filter(|inner| outer.is_fixed() && inner.has_default());
        if inner.is_some() {
            let parts = partition::parts(outer);
            let divided = parts.iter().filter(|part| !matches!(part.bounds, catalog::Bounds::Default));
            names.extend(divided.map(|part| name::joined(&[own, &part.suffix, "default"])));
        }
    }
    names.iter().map(|name| scope.public(name)).collect()
}
