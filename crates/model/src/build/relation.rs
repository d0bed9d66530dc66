//! What a relation may cross.

use super::builder::Builder;
use crate::directive;

/// Relations out of the reach of tenants, and into tables that a crash empties.
pub(crate) fn check(builder: &mut Builder<'_>) {
    directive::tenant::check(builder);
    directive::ephemeral::check(builder);
    directive::retention_reach::check(builder);
}
