//! What a form holds: a person, an occasion or an entry without a past, and what is wrong with it.

mod faults;

use serde::{Deserialize, Serialize};

use crate::domain::contact::{Address, Contact};
use crate::domain::date::{Day, PartialDate};
use crate::domain::person::{
    CALLED, CAREFUL, COMPANY, Consent, FOREIGN, Kind, LIKES, NAME, READING, RECOGNISE, ROLE,
    SOURCE, Standing, TITLE, Tier, UID, USUAL, WISHES,
};
use crate::domain::photo::PhotoId;

pub(crate) use faults::too_long;
pub use faults::{Fault, FieldFault, FormField};

/// Everything a form shows of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonDraft {
    /// The whole name.
    pub name: String,
    /// What they are called, where that is not the name.
    pub called: String,
    /// How to say the name.
    pub reading: String,
    /// Mrs., Dr. …
    pub title: String,
    /// Where they work.
    pub company: String,
    /// What they do there.
    pub role: String,
    /// How to recognise them.
    pub recognise: String,
    /// What they like.
    pub likes: String,
    /// What they usually buy.
    pub usual: String,
    /// Allergies and dislikes.
    pub careful: String,
    /// What they wish for.
    pub wishes: String,
    /// What brought them here, where no person did.
    pub source: String,
    /// Since when they have been our customer.
    pub since: Option<PartialDate>,
    /// Whether they have a star.
    pub star: bool,
    /// The owner's own tier.
    pub tier: Option<Tier>,
    /// Whether they still come.
    pub standing: Standing,
    /// After how many days without a visit the owner misses them, while their rhythm is not known.
    pub limit: Option<u16>,
    /// The day before which they are not expected.
    pub paused: Option<Day>,
    /// What they are to the shop.
    pub kinds: Vec<Kind>,
    /// What they agreed to.
    pub consents: Vec<Consent>,
    /// Their tags.
    pub tags: Vec<String>,
    /// Their phones.
    pub phones: Vec<Contact>,
    /// Their mail addresses.
    pub mails: Vec<Contact>,
    /// Their links.
    pub links: Vec<Contact>,
    /// Their postal addresses.
    pub addresses: Vec<Address>,
    /// Their photo, which is kept beside the records.
    pub photo: Option<PhotoId>,
    /// What another program calls the card (UID of RFC 6350, section 6.7.6), to know it again.
    pub uid: String,
    /// What another program wrote on the card and this one has no field for: lines of a vCard, kept
    /// for the way out.
    pub foreign: String,
}

impl PersonDraft {
    /// A draft with a name and nothing else.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), kinds: vec![Kind::Customer], ..Self::default() }
    }

    /// The fields that are text, with their names.
    pub(crate) fn texts(&self) -> [(&'static str, &str); 14] {
        [
            (NAME, &self.name),
            (CALLED, &self.called),
            (READING, &self.reading),
            (TITLE, &self.title),
            (COMPANY, &self.company),
            (ROLE, &self.role),
            (RECOGNISE, &self.recognise),
            (LIKES, &self.likes),
            (USUAL, &self.usual),
            (CAREFUL, &self.careful),
            (WISHES, &self.wishes),
            (SOURCE, &self.source),
            (UID, &self.uid),
            (FOREIGN, &self.foreign),
        ]
    }

    /// The fields that are text, with their names, to be written.
    pub(crate) fn texts_mut(&mut self) -> [(&'static str, &mut String); 14] {
        [
            (NAME, &mut self.name),
            (CALLED, &mut self.called),
            (READING, &mut self.reading),
            (TITLE, &mut self.title),
            (COMPANY, &mut self.company),
            (ROLE, &mut self.role),
            (RECOGNISE, &mut self.recognise),
            (LIKES, &mut self.likes),
            (USUAL, &mut self.usual),
            (CAREFUL, &mut self.careful),
            (WISHES, &mut self.wishes),
            (SOURCE, &mut self.source),
            (UID, &mut self.uid),
            (FOREIGN, &mut self.foreign),
        ]
    }

    /// The draft, tidied, when nothing is wrong with it.
    ///
    /// # Errors
    /// Every fault of every field at once. Places count in the tidied lists.
    pub fn checked(self) -> Result<Self, Vec<FieldFault>> {
        let draft = self.tidied();
        let faults = draft.faults();
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }

    /// No space around texts, no control characters, no empty or double elements.
    pub fn tidied(mut self) -> Self {
        self.texts_mut().into_iter().for_each(|(_, text)| *text = tidy(text));
        self.tags = distinct(self.tags.iter().map(|tag| tidy(tag)).filter(|tag| !tag.is_empty()));
        for contacts in [&mut self.phones, &mut self.mails, &mut self.links] {
            let tidied = contacts
                .iter()
                .map(|it| Contact { label: tidy(&it.label), value: tidy(&it.value) })
                .filter(|it| !it.value.is_empty());
            *contacts = distinct(tidied);
        }
        self.addresses =
            distinct(self.addresses.iter().map(tidy_address).filter(|it| !it.is_empty()));
        self.kinds = distinct(self.kinds.iter().copied());
        if self.kinds.is_empty() {
            self.kinds.push(Kind::Customer);
        }
        self.consents.sort_unstable();
        self.consents.dedup();
        self
    }
}

/// A text without space around it and without control characters other than line ends.
pub fn tidy(text: &str) -> String {
    if text.contains(|c: char| c.is_control() && c != '\n') {
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n").replace('\t', " ");
        let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        return text.trim().to_owned();
    }
    text.trim().to_owned()
}

fn tidy_address(address: &Address) -> Address {
    Address {
        label: tidy(&address.label),
        street: tidy(&address.street),
        code: tidy(&address.code),
        city: tidy(&address.city),
        region: tidy(&address.region),
        country: tidy(&address.country),
    }
}

pub(crate) fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.fold(Vec::new(), |mut kept, item| {
        if !kept.contains(&item) {
            kept.push(item);
        }
        kept
    })
}
