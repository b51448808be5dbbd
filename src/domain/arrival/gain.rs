//! What a card would gain from what comes in: each field by its own idea of what is the same.

use crate::domain::arrival::{Incoming, Remembered};
use crate::domain::book::Book;
use crate::domain::contact::{Address, Contact};
use crate::domain::date::PartialDate;
use crate::domain::find::{is_same_phone, sort_key};
use crate::domain::id::PersonId;
use crate::domain::limits::{PER_PERSON, TEXT};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{
    CALLED, CAREFUL, COMPANY, FOREIGN, Kind, LIKES, NAME, READING, RECOGNISE, ROLE, SOURCE,
    Standing, TITLE, UID, USUAL, WISHES,
};

use super::pieces::{lines, plain};
use super::related;
use super::sketch::{Addition, Sketch};
use super::uid::{own_id, second_uid};

/// Stands before a birthday in a note.
pub(super) const BIRTHDAY: &str = "Birthday";
/// Stands before another name in a note.
const NAMED: &str = "Name: ";

/// Everything that a card would gain.
#[derive(Debug)]
pub(super) struct Gain {
    /// What would be added.
    pub additions: Vec<Addition>,
    /// Whether the card says something else somewhere, which then goes into a note.
    pub contradicts: bool,
}

/// Whose card, what it says, and where the rest of it is.
#[derive(Clone, Copy)]
pub(super) struct Card<'a> {
    pub book: &'a Book,
    pub id: PersonId,
    pub sketch: &'a Sketch,
}

/// What a card would gain.
pub(super) fn gain(card: Card<'_>, one: &Incoming) -> Gain {
    let mut gain = Gain { additions: Vec::new(), contradicts: false };
    let mut otherwise = Vec::new();
    gain.texts(card, one, &mut otherwise);
    gain.facts(card, one, &mut otherwise);
    gain.lists(card, one, &mut otherwise);
    for date in &one.dates {
        gain.date(card, date, &mut otherwise);
    }
    let ties = related::unsaid(card, &one.ties);
    gain.additions.extend(ties.map(|it| Addition::Tie(it.clone())));
    gain.note(card, &one.note);
    for line in otherwise {
        gain.contradicts |= gain.note(card, &line);
    }
    gain
}

impl Gain {
    fn texts(&mut self, card: Card<'_>, one: &Incoming, other: &mut Vec<String>) {
        let ours = card.sketch.draft.texts();
        for ((key, theirs), (_, ours)) in one.person.texts().into_iter().zip(ours) {
            if key == FOREIGN {
                let uid = second_uid(card, &one.person.uid);
                let theirs = [theirs, &uid.unwrap_or_default()].join("\n");
                let lines = with_lines(ours, &theirs).map(|it| Addition::Line(key, it));
                self.additions.extend(lines);
                continue;
            }
            let is_our_own = key == UID && own_id(theirs) == Some(card.id);
            let is_new = ours.is_empty() && !theirs.is_empty() && !is_our_own;
            if is_new {
                self.additions.push(Addition::Line(key, theirs.to_owned()));
            } else if let Some(heading) = heading(key)
                && !theirs.is_empty()
                && !is_alike(ours, theirs)
                && (key == NAME || !ours.contains(theirs))
            {
                let said = if key == NAME { plain(theirs) } else { theirs.to_owned() };
                other.push(format!("{heading}: {said}"));
            }
        }
    }

    /// What somebody has one of and is no text.
    fn facts(&mut self, card: Card<'_>, one: &Incoming, other: &mut Vec<String>) {
        let (ours, theirs) = (&card.sketch.draft, &one.person);
        match (ours.since, theirs.since) {
            (None, Some(date)) => self.additions.push(Addition::Since(date)),
            (Some(ours), Some(date)) if !covers(ours, date) => {
                other.push(format!("Customer since: {date}"));
            }
            (Some(_) | None, Some(_) | None) => {}
        }
        if theirs.star && !ours.star {
            self.additions.push(Addition::Star);
        }
        if let (None, Some(tier)) = (ours.tier, theirs.tier) {
            self.additions.push(Addition::Tier(tier));
        }
        if ours.standing == Standing::Here && theirs.standing != Standing::Here {
            self.additions.push(Addition::Standing(theirs.standing));
        }
        if let (None, Some(days)) = (ours.limit, theirs.limit) {
            self.additions.push(Addition::Limit(days));
        }
        if let (None, Some(until)) = (ours.paused, theirs.paused) {
            self.additions.push(Addition::Paused(until));
        }
        if let (None, Some(photo)) = (ours.photo, theirs.photo) {
            self.additions.push(Addition::Photo(photo));
        }
        let agreed = theirs.consents.iter().filter(|it| !ours.consents.contains(it));
        self.additions.extend(agreed.map(|consent| Addition::Consent(*consent)));
        // Whoever a file says nothing of is a customer.
        if theirs.kinds != [Kind::Customer] {
            let new = theirs.kinds.iter().filter(|it| !ours.kinds.contains(it));
            self.additions.extend(new.map(|kind| Addition::Kind(*kind)));
        }
    }

    /// What somebody may have several of.
    fn lists(&mut self, card: Card<'_>, one: &Incoming, other: &mut Vec<String>) {
        let (ours, theirs) = (&card.sketch.draft, &one.person);
        let tags = missing(&ours.tags, &theirs.tags, |a, b| is_alike(a, b));
        self.list(ours.tags.len(), tags, Addition::Tag, |it| format!("Tag: {it}"), other);
        let phones = missing(&ours.phones, &theirs.phones, is_phone);
        self.list(ours.phones.len(), phones, Addition::Phone, |it| line("Phone", it), other);
        let mails = missing(&ours.mails, &theirs.mails, is_mail);
        self.list(ours.mails.len(), mails, Addition::Mail, |it| line("Mail", it), other);
        let links = missing(&ours.links, &theirs.links, is_link);
        self.list(ours.links.len(), links, Addition::Link, |it| line("Link", it), other);
        let addresses = missing(&ours.addresses, &theirs.addresses, is_address);
        let address = |it: &Address| format!("Address: {}", it.lines().join(", "));
        self.list(ours.addresses.len(), addresses, Addition::Address, address, other);
    }

    /// Adds what fits the list; the rest goes into the note.
    fn list<T>(
        &mut self,
        count: usize,
        mut new: Vec<T>,
        addition: fn(T) -> Addition,
        line: impl Fn(&T) -> String,
        other: &mut Vec<String>,
    ) {
        let room = PER_PERSON.saturating_sub(count).min(new.len());
        let surplus = new.split_off(room);
        self.additions.extend(new.into_iter().map(addition));
        other.extend(surplus.iter().map(line));
    }

    fn date(&mut self, card: Card<'_>, date: &Remembered, other: &mut Vec<String>) {
        let (kind, label, theirs) = date;
        let ours = &card.sketch.dates;
        let is_it = |it: &&Remembered| it.0 == *kind && (is_alike(&it.1, label) || it.1 == *label);
        if ours.iter().filter(is_it).any(|it| covers(it.2, *theirs)) {
            return;
        }
        if *kind == OccasionKind::Birthday && card.sketch.birthday().is_some() {
            other.push(format!("{BIRTHDAY}: {theirs}"));
        } else {
            self.additions.push(Addition::Date(*kind, label.clone(), *theirs));
        }
    }

    /// Adds what of a text is in no note yet; says whether anything was.
    fn note(&mut self, card: Card<'_>, text: &str) -> bool {
        if text.is_empty() {
            return false;
        }
        let known = card.sketch.lines(card.book, card.id);
        let mut all = lines(text);
        let is_blank = |line: &str| plain(line).is_empty();
        let is_known = |line: &str| known.contains(&plain(line));
        if all.iter().any(|it| is_known(it)) {
            all.retain(|it| !is_blank(it) && !is_known(it));
        }
        let is_new = all.iter().any(|it| !is_blank(it));
        if is_new {
            self.additions.push(Addition::Note(all.join("\n")));
        }
        is_new
    }
}

/// The lines of another program with those that are missing, as far as there is room; nothing when
/// none is.
fn with_lines(ours: &str, theirs: &str) -> Option<String> {
    let mut all = ours.to_owned();
    let mut length = all.chars().count();
    for line in theirs.lines().filter(|line| !line.is_empty()) {
        let more = line.chars().count() + usize::from(!all.is_empty());
        if length + more <= TEXT && !all.lines().any(|it| it == line) {
            if !all.is_empty() {
                all.push('\n');
            }
            all.push_str(line);
            length += more;
        }
    }
    (all != ours).then_some(all)
}

/// What stands before a line in the note, as the readers of files write it; uid and foreign lines
/// are nothing to read.
fn heading(key: &str) -> Option<&'static str> {
    Some(match key {
        NAME => "Name",
        CALLED => "Nickname",
        READING => "Reading",
        TITLE => "Title",
        COMPANY => "Company",
        ROLE => "Role",
        RECOGNISE => "Recognise",
        LIKES => "Likes",
        USUAL => "Usual",
        CAREFUL => "Careful",
        WISHES => "Wishes",
        SOURCE => "Sent by",
        _ => return None,
    })
}

/// Whether somebody of this other name was once added to the card.
pub(super) fn has_noted_name(card: Card<'_>, name: &str) -> bool {
    card.sketch.lines(card.book, card.id).contains(&plain(&[NAMED, name].concat()))
}

/// The other names in a text: of those who were once added to a card.
pub(super) fn noted_names(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.trim().strip_prefix(NAMED))
}

/// A text as it is compared: letters and digits, without case and accents.
pub(super) fn text_key(text: &str) -> Box<str> {
    let key = sort_key(text);
    if key.is_empty() { text.trim().into() } else { key }
}

/// Whether two texts say the same but for case, accents and signs. Two empty ones say nothing.
pub(super) fn is_alike(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && text_key(one) == text_key(other)
}

/// The elements that are not in a list yet, none of them twice.
fn missing<T: Clone>(ours: &[T], theirs: &[T], is_same: fn(&T, &T) -> bool) -> Vec<T> {
    let mut new: Vec<T> = Vec::new();
    for it in theirs {
        if !ours.iter().chain(&new).any(|known| is_same(known, it)) {
            new.push(it.clone());
        }
    }
    new
}

pub(super) fn is_phone(ours: &Contact, theirs: &Contact) -> bool {
    ours.value == theirs.value || is_same_phone(&ours.value, &theirs.value)
}

pub(super) fn is_mail(ours: &Contact, theirs: &Contact) -> bool {
    ours.value == theirs.value || ours.value.to_lowercase() == theirs.value.to_lowercase()
}

/// Scheme, `www.` and a last slash do not count.
fn is_link(ours: &Contact, theirs: &Contact) -> bool {
    let bare = |link: &Contact| {
        let link = link.value.to_lowercase();
        let link = link.trim_start_matches("https://").trim_start_matches("http://");
        link.trim_start_matches("www.").trim_end_matches('/').to_owned()
    };
    ours.value == theirs.value || bare(ours) == bare(theirs)
}

/// Whether an address says all that another says.
pub(super) fn is_address(ours: &Address, theirs: &Address) -> bool {
    let parts =
        |it: &Address| [&it.street, &it.code, &it.city, &it.region, &it.country].map(String::clone);
    let pairs = parts(ours).into_iter().zip(parts(theirs)).collect::<Vec<_>>();
    pairs.iter().all(|(ours, theirs)| theirs.is_empty() || is_alike(ours, theirs))
}

/// Whether a date says all that another says.
fn covers(ours: PartialDate, theirs: PartialDate) -> bool {
    let year = ours.year() == theirs.year() && (!ours.is_about() || theirs.is_about());
    (theirs.year().is_none() || year)
        && (theirs.month().is_none() || ours.month() == theirs.month())
        && (theirs.day().is_none() || ours.day() == theirs.day())
}

fn line(heading: &str, contact: &Contact) -> String {
    let said = [contact.label.as_str(), &contact.value].join(" ");
    format!("{heading}: {}", said.trim())
}
