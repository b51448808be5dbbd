//! A person: anyone with a card.

mod expected;
mod light;
pub(crate) mod within;

use std::borrow::Cow;
use std::sync::Arc;

use crate::domain::clock::Stamp;
use crate::domain::contact::{Address, Contact};
use crate::domain::date::PartialDate;
use crate::domain::draft::PersonDraft;
use crate::domain::id::PersonId;
use crate::domain::photo::PhotoId;
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::Stored;

pub use crate::domain::kind::{Consent, Kind, Source, Standing, Tier};
pub(crate) use expected::snooze;
pub use light::Being;
pub(crate) use light::{LIGHT, give_card, new_light};
pub(crate) use within::{ever_in, names_any, people_in, places_of, was_ever_in, write_people};

pub(crate) const NAME: &str = "name";
pub(crate) const CALLED: &str = "called";
pub(crate) const READING: &str = "reading";
pub(crate) const TITLE: &str = "title";
pub(crate) const COMPANY: &str = "company";
pub(crate) const ROLE: &str = "role";
pub(crate) const RECOGNISE: &str = "recognise";
pub(crate) const LIKES: &str = "likes";
pub(crate) const USUAL: &str = "usual";
pub(crate) const CAREFUL: &str = "careful";
pub(crate) const WISHES: &str = "wishes";
pub(crate) const SOURCE: &str = "source";
pub(crate) const UID: &str = "uid";
pub(crate) const FOREIGN: &str = "foreign";
pub(crate) const PHOTO: &str = "photo";
pub(crate) const SINCE: &str = "since";
pub(crate) const STAR: &str = "star";
pub(crate) const TIER: &str = "tier";
pub(crate) const STANDING: &str = "standing";
pub(crate) const LIMIT: &str = "limit";
pub(crate) const PAUSED: &str = "paused";
pub(crate) const SNOOZED: &str = "snoozed";
pub(crate) const KINDS: &str = "kinds/";
pub(crate) const TAGS: &str = "tags/";
pub(crate) const PHONES: &str = "phones/";
pub(crate) const MAILS: &str = "mails/";
pub(crate) const LINKS: &str = "links/";
pub(crate) const ADDRESSES: &str = "addresses/";

/// A person, as the book has it. Cheap to clone; two are equal only when they are the same copy,
/// so that comparing them costs nothing.
#[derive(Debug, Clone)]
pub struct Person(Arc<Record>);

impl PartialEq for Person {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Person {
    /// The person in a record; `None` when the record is of another kind.
    pub fn of(record: Arc<Record>) -> Option<Self> {
        (record.kind == RecordKind::Person).then_some(Self(record))
    }

    /// The record that is kept.
    pub fn record(&self) -> &Arc<Record> {
        &self.0
    }

    /// Their id.
    pub fn id(&self) -> PersonId {
        PersonId(self.0.id)
    }

    /// Their whole name, as somebody wrote it: a first name, or "lady with the red bicycle".
    pub fn name(&self) -> &str {
        self.0.text(NAME)
    }

    /// What they are called, where that is not their name.
    pub fn called(&self) -> &str {
        self.0.text(CALLED)
    }

    /// The name to greet them by: the called name, else the name.
    pub fn greeting_name(&self) -> &str {
        if self.called().is_empty() { self.name() } else { self.called() }
    }

    /// How to say their name.
    pub fn reading(&self) -> &str {
        self.0.text(READING)
    }

    /// Mrs., Dr. …
    pub fn title(&self) -> &str {
        self.0.text(TITLE)
    }

    /// Where they work.
    pub fn company(&self) -> &str {
        self.0.text(COMPANY)
    }

    /// What they do there.
    pub fn role(&self) -> &str {
        self.0.text(ROLE)
    }

    /// How to recognise them.
    pub fn recognise(&self) -> &str {
        self.0.text(RECOGNISE)
    }

    /// What they like.
    pub fn likes(&self) -> &str {
        self.0.text(LIKES)
    }

    /// What they usually buy.
    pub fn usual(&self) -> &str {
        self.0.text(USUAL)
    }

    /// Allergies and dislikes.
    pub fn careful(&self) -> &str {
        self.0.text(CAREFUL)
    }

    /// What they wish for.
    pub fn wishes(&self) -> &str {
        self.0.text(WISHES)
    }

    /// What brought them here, where no person did: one of [`Source`]'s codes, or the owner's words.
    pub fn source(&self) -> &str {
        self.0.text(SOURCE)
    }

    /// Since when they have been our customer, as far as it is known.
    pub fn since(&self) -> Option<PartialDate> {
        self.0.read(SINCE)
    }

    /// Whether the owner gave them a star.
    pub fn has_star(&self) -> bool {
        self.0.read(STAR).unwrap_or(false)
    }

    /// The owner's own tier.
    pub fn tier(&self) -> Option<Tier> {
        self.0.read(TIER)
    }

    /// Whether they still come.
    pub fn standing(&self) -> Standing {
        self.0.read(STANDING).unwrap_or_default()
    }

    /// Whether they are around: neither deleted, nor archived, moved away or dead.
    pub fn is_around(&self) -> bool {
        !self.0.is_deleted() && self.standing() == Standing::Here
    }

    /// Whether they belong in lists: they are around, and more than somebody's relative.
    pub fn is_listed(&self) -> bool {
        self.is_around() && !self.is_light()
    }

    /// What they are to the shop; whoever has no kind is a customer.
    pub fn kinds(&self) -> Vec<Kind> {
        Self::kinds_in(&self.0)
    }

    pub(crate) fn kinds_in(record: &Record) -> Vec<Kind> {
        let kinds: Vec<Kind> = record.elements(KINDS).filter_map(Kind::from_code).collect();
        if kinds.is_empty() { vec![Kind::Customer] } else { kinds }
    }

    /// Their tags.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.0.elements(TAGS)
    }

    /// Their phones.
    pub fn phones(&self) -> Vec<Contact> {
        self.0.elements(PHONES).map(Contact::from_element).collect()
    }

    /// Their mail addresses.
    pub fn mails(&self) -> Vec<Contact> {
        self.0.elements(MAILS).map(Contact::from_element).collect()
    }

    /// Their links.
    pub fn links(&self) -> Vec<Contact> {
        self.0.elements(LINKS).map(Contact::from_element).collect()
    }

    /// Their postal addresses.
    pub fn addresses(&self) -> Vec<Address> {
        addresses_in(&self.0)
    }

    /// Their photo, which is kept beside the records.
    pub fn photo(&self) -> Option<PhotoId> {
        self.0.read(PHOTO)
    }

    /// What another program calls the card.
    pub fn uid(&self) -> &str {
        self.0.text(UID)
    }

    /// What another program wrote on the card and this one has no field for: lines of a vCard.
    pub fn foreign(&self) -> &str {
        self.0.text(FOREIGN)
    }

    /// Everything a form shows of them.
    pub fn draft(&self) -> PersonDraft {
        PersonDraft {
            name: self.name().into(),
            called: self.called().into(),
            reading: self.reading().into(),
            title: self.title().into(),
            company: self.company().into(),
            role: self.role().into(),
            recognise: self.recognise().into(),
            likes: self.likes().into(),
            usual: self.usual().into(),
            careful: self.careful().into(),
            wishes: self.wishes().into(),
            source: self.source().into(),
            since: self.since(),
            star: self.has_star(),
            tier: self.tier(),
            standing: self.standing(),
            limit: self.own_limit(),
            paused: self.paused_until(),
            kinds: self.kinds(),
            consents: self.consents(),
            tags: self.tags().map(str::to_owned).collect(),
            phones: self.phones(),
            mails: self.mails(),
            links: self.links(),
            addresses: self.addresses(),
            photo: self.photo(),
            uid: self.uid().into(),
            foreign: self.foreign().into(),
        }
    }
}

/// The postal addresses in a record.
pub(crate) fn addresses_in(record: &Record) -> Vec<Address> {
    record.elements(ADDRESSES).map(Address::from_element).collect()
}

/// A record that says what a checked draft says.
pub(crate) fn new_record(id: PersonId, draft: &PersonDraft, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::Person, id.0);
    write_draft(&mut record, draft, stamp);
    record
}

/// Writes what a checked draft says where it differs; all else keeps its stamp.
pub(crate) fn write_draft(record: &mut Record, draft: &PersonDraft, stamp: Stamp) {
    for (key, text) in draft.texts() {
        record.write_as(key, &text.to_owned(), &String::new(), stamp);
    }
    record.write_as(SINCE, &draft.since, &None, stamp);
    record.write_as(PHOTO, &draft.photo, &None, stamp);
    record.write_as(STAR, &draft.star, &false, stamp);
    record.write_as(TIER, &draft.tier, &None, stamp);
    record.write_as(LIMIT, &draft.limit, &None, stamp);
    record.write_as(PAUSED, &draft.paused, &None, stamp);
    // Whoever was never anywhere else need not be written down as being here.
    if draft.standing != record.read(STANDING).unwrap_or_default() {
        record.write(STANDING, draft.standing.store(), stamp);
    }
    let kinds: &[Kind] = if draft.kinds == [Kind::Customer] { &[] } else { &draft.kinds };
    let codes = kinds.iter().map(|kind| Cow::Borrowed(kind.code()));
    record.write_set_among(KINDS, codes, |code| Kind::from_code(code).is_some(), stamp);
    crate::domain::consent::write(record, &draft.consents, stamp);
    let tags = draft.tags.iter().map(|tag| Cow::Borrowed(tag.as_str()));
    record.write_set(TAGS, tags, stamp);
    for (set, contacts) in [(PHONES, &draft.phones), (MAILS, &draft.mails), (LINKS, &draft.links)] {
        let elements = contacts.iter().map(|it| Cow::Owned(it.element()));
        record.write_set(set, elements, stamp);
    }
    let elements = draft.addresses.iter().map(|it| Cow::Owned(it.element()));
    record.write_set(ADDRESSES, elements, stamp);
}
