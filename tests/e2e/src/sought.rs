//! What is looked for on a page: a role and a name, perhaps inside of something else.

use serde_json::{Value, json};
use std::fmt;

/// How the name of an element must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// Exactly this.
    Is(String),
    /// This at the beginning.
    Starts(String),
    /// This somewhere.
    Contains(String),
    /// This somewhere in its text, for elements that are not named by their content: list items,
    /// status lines, regions.
    Says(String),
    /// Whatever it is.
    Any,
}

/// A name that begins with this.
pub fn starting(name: &str) -> Name {
    Name::Starts(name.to_owned())
}

/// A name with this in it.
pub fn containing(name: &str) -> Name {
    Name::Contains(name.to_owned())
}

/// A text with this in it, whatever the name.
pub fn saying(text: &str) -> Name {
    Name::Says(text.to_owned())
}

/// Any name.
pub fn any() -> Name {
    Name::Any
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Is(name.to_owned())
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self::Is(name)
    }
}

/// An element as a person would point it out: “the button Save note in the dialog Ada”.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    role: &'static str,
    name: Name,
    within: Option<Box<Self>>,
}

/// Any role of WAI-ARIA by its name there; for the usual ones see below.
pub fn role(role: &'static str, name: impl Into<Name>) -> Sought {
    Sought { role, name: name.into(), within: None }
}

macro_rules! roles {
    ($($role:ident)*) => {$(
        #[doc = concat!("An element with the role `", stringify!($role), "`.")]
        pub fn $role(name: impl Into<Name>) -> Sought {
            role(stringify!($role), name)
        }
    )*};
}

roles! {
    alert button checkbox combobox date dialog group heading image link list listbox listitem navigation
    option radio region searchbox status tab textbox
}

impl Sought {
    /// The same, but only inside of another.
    #[must_use]
    pub fn within(mut self, outer: Sought) -> Self {
        self.within = Some(match self.within.take() {
            Some(inner) => Box::new(inner.within(outer)),
            None => Box::new(outer),
        });
        self
    }

    /// The role it must have.
    pub(crate) fn role(&self) -> &'static str {
        self.role
    }

    /// The steps from the page to the element, the outermost first, as `find.js` reads them.
    pub(crate) fn steps(&self) -> Vec<Value> {
        let mut steps = self.within.as_ref().map(|outer| outer.steps()).unwrap_or_default();
        let (how, name) = match &self.name {
            Name::Is(name) => ("is", name.as_str()),
            Name::Starts(name) => ("starts", name.as_str()),
            Name::Contains(name) => ("contains", name.as_str()),
            Name::Says(text) => ("says", text.as_str()),
            Name::Any => ("any", ""),
        };
        steps.push(json!({ "role": self.role, "how": how, "name": name }));
        steps
    }
}

impl fmt::Display for Sought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Name::Is(name) => write!(f, "{} “{name}”", self.role)?,
            Name::Starts(name) => write!(f, "{} “{name}…”", self.role)?,
            Name::Contains(name) => write!(f, "{} “…{name}…”", self.role)?,
            Name::Says(text) => write!(f, "{} saying “…{text}…”", self.role)?,
            Name::Any => write!(f, "any {}", self.role)?,
        }
        self.within.as_ref().map_or(Ok(()), |outer| write!(f, " within {outer}"))
    }
}
