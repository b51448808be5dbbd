//! Who is measured.

/// A page that keeps customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Byname.
    App,
    /// The cheapest page that does the same.
    Floor,
    /// What is usually built.
    Usual,
}

impl Subject {
    /// All of them, in the order in which they take their turns.
    pub const ALL: [Self; 3] = [Self::App, Self::Floor, Self::Usual];

    /// Its name, and that of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Floor => "floor",
            Self::Usual => "usual",
        }
    }
}
