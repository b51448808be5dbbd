//! What a table is taken to be, and what she says it is.

use serde::{Deserialize, Serialize};

use crate::domain::foreign::{ColumnKind, DateOrder};

/// A table as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its columns, from the left.
    pub columns: Vec<TableColumn>,
    /// Whether a row has the names of the columns.
    pub has_header: bool,
    /// How its dates are written.
    pub date_order: DateOrder,
}

/// One of its columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableColumn {
    /// Its name; empty where it has none.
    pub name: String,
    /// What it is taken to hold.
    pub kind: ColumnKind,
    /// What it has in the first five rows.
    pub sample: Vec<String>,
}

/// How a table is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableChoice {
    /// What every column holds, from the left; those that are missing are what they were taken for.
    pub kinds: Vec<ColumnKind>,
    /// How its dates are written.
    pub date_order: DateOrder,
    /// Whether a row has the names of the columns.
    pub has_header: bool,
}

impl Table {
    /// The choice of whoever changes nothing.
    pub fn choice(&self) -> TableChoice {
        let kinds = self.columns.iter().map(|it| it.kind).collect();
        TableChoice { kinds, date_order: self.date_order, has_header: self.has_header }
    }
}

impl TableChoice {
    /// Whether a column says who somebody is; without one there is nobody to read.
    pub fn tells_who(&self) -> bool {
        self.kinds.iter().any(|it| it.tells_who())
    }
}
