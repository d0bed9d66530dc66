//! Several turns in four numbers, each with its spread.

use std::fmt;

use crate::pgbench::{Transaction, Turn};

/// The median of the turns, and the least and the most of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figure {
    pub(crate) median: f64,
    least: f64,
    most: f64,
}

impl Figure {
    fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self { median: values[values.len() / 2], least: values[0], most: values[values.len() - 1] }
    }

    fn written(self, digits: usize) -> String {
        let Self { median, least, most } = self;
        format!("{median:.digits$} ({least:.digits$}–{most:.digits$})")
    }
}

/// What turns of one form come to; times in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Summary {
    pub(crate) p50: Figure,
    pub(crate) p95: Figure,
    pub(crate) p99: Figure,
    pub(crate) rate: Figure,
}

impl Summary {
    /// None without a turn.
    pub(crate) fn of(turns: &[Turn]) -> Option<Self> {
        if turns.is_empty() {
            return None;
        }
        let at =
            |share: f64| Figure::of(turns.iter().map(|turn| percentile(&turn.transactions, share)).collect());
        let rate = Figure::of(turns.iter().map(|turn| turn.rate).collect());
        Some(Self { p50: at(0.5), p95: at(0.95), p99: at(0.99), rate })
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { p50, p95, p99, rate } = self;
        write!(f, "{} | {} | {} | {}", p50.written(2), p95.written(2), p99.written(2), rate.written(0))
    }
}

/// The time, in milliseconds, that so large a share of the transactions did not exceed.
pub(crate) fn percentile(transactions: &[Transaction], share: f64) -> f64 {
    let mut times: Vec<u64> = transactions.iter().map(|one| one.took).collect();
    times.sort_unstable();
    let rank = (times.len() as f64 * share).ceil() as usize;
    times[rank.clamp(1, times.len()) - 1] as f64 / 1_000.0
}
