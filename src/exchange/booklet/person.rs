//! One person in the booklet: the face and the name, what to know, and what happened.

use super::html::Html;
use super::leaf::{Leaf, Relative};
use super::voice::Voice;
use crate::domain::contact::Contact;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::kind::{Consent, Kind, Source, Standing};
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::task::Task;

/// What is said in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    /// The visits of which nothing was noted.
    Visits,
    /// Nothing: all there is stands on the page.
    Nothing,
}

/// Writes a person.
pub(super) fn write(page: &mut Html, voice: Voice<'_>, leaf: &Leaf, fold: Fold) {
    page.markup("<article>\n");
    head(page, voice, leaf, fold);
    page.markup("<dl>\n");
    facts(page, voice, leaf, fold);
    fact(page, voice.labels.family, &relatives(voice, leaf));
    leaf.dates.iter().for_each(|it| date(page, voice, it));
    let tasks: Vec<String> = leaf.tasks.iter().map(|it| task(voice, it)).collect();
    fact(page, voice.labels.to_do, &tasks);
    if fold == Fold::Visits
        && let Some((count, last)) = leaf.visits
    {
        let came = (voice.came)(count, &(voice.day)(last.day));
        fact(page, voice.labels.visits, &[came]);
    }
    page.markup("</dl>\n");
    let is_shown = |it: &&Entry| {
        fold == Fold::Nothing || it.kind() != EntryKind::Visit || !it.text().is_empty()
    };
    let entries: Vec<&Entry> = leaf.entries.iter().filter(is_shown).collect();
    if !entries.is_empty() {
        let (begin, end) = match fold {
            Fold::Visits => ("<h4>", "</h4>\n<ul>\n"),
            Fold::Nothing => ("<h3>", "</h3>\n<ul>\n"),
        };
        page.markup(begin).text(voice.labels.notes).markup(end);
        entries.into_iter().for_each(|it| entry(page, voice, it, fold));
        page.markup("</ul>\n");
    }
    page.markup("</article>\n");
}

fn head(page: &mut Html, voice: Voice<'_>, leaf: &Leaf, fold: Fold) {
    let (labels, person) = (voice.labels, &leaf.person);
    page.markup("<header>\n");
    if let Some(photo) = &leaf.photo {
        // The name stands beside it.
        page.markup("<img alt=\"\" src=\"data:image/jpeg;base64,").base64(photo.bytes());
        page.markup("\">\n");
    }
    // Letters stand above people, and nothing stands above one alone.
    let (begin, end) = match fold {
        Fold::Visits => ("<div>\n<h3 dir=\"auto\">", "</h3>\n"),
        Fold::Nothing => ("<div>\n<h2 dir=\"auto\">", "</h2>\n"),
    };
    page.markup(begin).text(person.greeting_name()).markup(end);
    let whole = [person.title(), person.name()].join(" ");
    let whole = whole.trim();
    let is_said = whole != person.greeting_name();
    line(page, if is_said { whole } else { "" });
    if !person.reading().is_empty() {
        line(page, &(labels.said)(person.reading()));
    }
    line(page, &(labels.work)(person.role(), person.company()));
    let deleted = if person.record().is_deleted() { labels.deleted } else { "" };
    let standing = person.standing();
    let standing = if standing == Standing::Here { "" } else { (labels.standing)(standing) };
    let star = if person.has_star() { labels.star } else { "" };
    let tier = person.tier().map(labels.tier).unwrap_or_default();
    let marks = [deleted, standing, star, tier];
    let marks: Vec<&str> = marks.into_iter().filter(|it| !it.is_empty()).collect();
    line(page, &marks.join(" · "));
    page.markup("</div>\n</header>\n");
}

/// A line below the name; nothing when it is empty.
fn line(page: &mut Html, text: &str) {
    if !text.is_empty() {
        page.markup("<p dir=\"auto\">").text(text).markup("</p>\n");
    }
}

fn facts(page: &mut Html, voice: Voice<'_>, leaf: &Leaf, fold: Fold) {
    let (labels, person) = (voice.labels, &leaf.person);
    let one = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty()).into_iter().collect();
    let kinds = person.kinds();
    // That somebody is a customer goes without saying.
    let kinds = kinds.into_iter().filter(|it| fold == Fold::Nothing || *it != Kind::Customer);
    let kinds: Vec<&str> = kinds.map(labels.kind).collect();
    let contacts = |all: Vec<Contact>| all.iter().map(|it| contact(voice, it)).collect();
    let addresses = person.addresses().into_iter().map(|it| {
        let lines = it.lines().join(", ");
        labelled(voice, &lines, &it.label)
    });
    let facts: [(&str, Vec<String>); 14] = [
        (labels.recognise, one(person.recognise())),
        (labels.likes, one(person.likes())),
        (labels.careful, one(person.careful())),
        (labels.usual, one(person.usual())),
        (labels.wishes, one(person.wishes())),
        (labels.kinds, one(&kinds.join(" · "))),
        (labels.tags, person.tags().map(str::to_owned).collect()),
        (labels.since, person.since().map(voice.date).into_iter().collect()),
        (labels.source, one(source(voice, person))),
        (labels.consents, consents(voice, person)),
        (labels.phone, contacts(person.phones())),
        (labels.mail, contacts(person.mails())),
        (labels.link, contacts(person.links())),
        (labels.address, addresses.collect()),
    ];
    facts.iter().for_each(|(name, lines)| fact(page, name, lines));
    if fold == Fold::Nothing {
        expected(page, voice, person);
        fact(page, labels.foreign, &[one(person.uid()), one(person.foreign())].concat());
    }
}

/// When they are expected, as far as the owner said so.
fn expected(page: &mut Html, voice: Voice<'_>, person: &Person) {
    let limit = person.own_limit().map(|days| days.to_string());
    fact(page, voice.labels.limit, &Vec::from_iter(limit));
    let days = [
        (voice.labels.paused, person.paused_until()),
        (voice.labels.snoozed, person.snoozed_until()),
    ];
    for (label, day) in days {
        fact(page, label, &Vec::from_iter(day.map(voice.day)));
    }
}

/// A fact and its lines; nothing when there are none.
fn fact(page: &mut Html, name: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    page.markup("<div><dt>").text(name).markup("</dt>");
    for line in lines {
        page.markup("<dd dir=\"auto\">").text(line).markup("</dd>");
    }
    page.markup("</div>\n");
}

fn consents(voice: Voice<'_>, person: &Person) -> Vec<String> {
    let said = |consent: &Consent| {
        let since = (voice.moment)(person.consent_since(*consent)?);
        Some((voice.labels.consent)(*consent, &since))
    };
    Consent::ALL.iter().filter_map(said).collect()
}

fn source<'a>(voice: Voice<'_>, person: &'a Person) -> &'a str {
    Source::from_code(person.source()).map_or(person.source(), voice.labels.source_of)
}

/// Who is tied to the person, as what, and when they were born.
fn relatives(voice: Voice<'_>, leaf: &Leaf) -> Vec<String> {
    let line = |it: &Relative| {
        let role = if it.word.is_empty() { (voice.labels.role)(it.role) } else { &it.word };
        let born = it.born.map(voice.date).map(|it| format!(", {it}")).unwrap_or_default();
        format!("{} ({role}{born})", it.name)
    };
    leaf.relatives.iter().map(line).collect()
}

/// What is to be done, by when, and when it was done.
fn task(voice: Voice<'_>, task: &Task) -> String {
    let labels = voice.labels;
    let due = task.due().filter(|_| task.is_open()).map(voice.day);
    let done = task.done().into_iter().map(|it| (labels.done_on)(&(voice.day)(it)));
    let deleted = task.record().is_deleted().then(|| labels.deleted.to_owned());
    let marks: Vec<String> = due.into_iter().chain(done).chain(deleted).collect();
    if marks.is_empty() {
        return task.text().to_owned();
    }
    format!("{} ({})", task.text(), marks.join(", "))
}

fn contact(voice: Voice<'_>, contact: &Contact) -> String {
    labelled(voice, &contact.value, &contact.label)
}

/// Something, and what it is called behind it.
fn labelled(voice: Voice<'_>, text: &str, label: &str) -> String {
    if label.is_empty() { text.to_owned() } else { format!("{text} ({})", (voice.label)(label)) }
}

fn date(page: &mut Html, voice: Voice<'_>, occasion: &Occasion) {
    let name = match occasion.label() {
        "" => (voice.labels.occasion)(occasion.kind()).to_owned(),
        label => (voice.label)(label),
    };
    let date = occasion.date().map(voice.date).unwrap_or_default();
    page.markup("<div><dt dir=\"auto\">").text(&name).markup("</dt><dd dir=\"auto\">").text(&date);
    if occasion.record().is_deleted() {
        page.markup(" <b>").text(voice.labels.deleted).markup("</b>");
    }
    page.markup("</dd></div>\n");
}

fn entry(page: &mut Html, voice: Voice<'_>, entry: &Entry, fold: Fold) {
    let labels = voice.labels;
    let when = entry.when().map(|when| match when.minute.filter(|_| fold == Fold::Nothing) {
        Some(minute) => format!("{}, {}:{:02}", (voice.day)(when.day), minute / 60, minute % 60),
        None => (voice.day)(when.day),
    });
    page.markup("<li><span>").text(&when.unwrap_or_default()).markup("</span> <span>");
    page.text(&(labels.entry)(&entry.kind())).markup("</span>");
    for (is_so, mark) in
        [(entry.is_major(), labels.major), (entry.record().is_deleted(), labels.deleted)]
    {
        if is_so {
            page.markup(" <b>").text(mark).markup("</b>");
        }
    }
    if let Some(away) = entry.away() {
        let said = (labels.away)(&(voice.day)(away.from), &(voice.day)(away.until));
        page.markup(" <b>").text(&said).markup("</b>");
    }
    if let Some(ask) = entry.ask() {
        let said = match (entry.asked(), ask.day()) {
            (Some(_), _) => labels.asked.to_owned(),
            (None, Some(day)) => (labels.ask_on)(&(voice.day)(day)),
            (None, None) => labels.ask_next_time.to_owned(),
        };
        page.markup(" <b>").text(&said).markup("</b>");
    }
    if !entry.text().is_empty() {
        page.markup("<div dir=\"auto\">").text(entry.text()).markup("</div>");
    }
    page.markup("</li>\n");
}
