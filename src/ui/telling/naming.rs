//! What a field of a record is called.

use crate::domain::attention::Lead;
use crate::domain::person;
use crate::domain::practice::PRACTICE;
use crate::domain::record::{DELETED, RecordKind};
use crate::i18n::Words;
use crate::ui::{kin, smart, to_do};

/// What a field is called.
pub fn field_name(words: &'static Words, record: &RecordKind, key: &str) -> &'static str {
    let set = key.split_once('/').map_or(key, |(set, _)| set);
    if key == DELETED {
        return words.past.deleted;
    }
    match record {
        RecordKind::Person => person_field(words, set),
        RecordKind::Entry => match set {
            "kind" => words.card.note_kind,
            "when" => words.past.when,
            "text" => words.card.note,
            "major" => words.card.major,
            "occasion" => words.past.date,
            "ask" => words.openers.ask_next_time,
            "asked" => words.openers.asked,
            "away-from" => words.openers.away_from,
            "away-until" => words.openers.away_last,
            "people" => words.past.about_whom,
            _ => words.past.other_field,
        },
        RecordKind::Occasion => match set {
            "kind" => words.dates.kind_label,
            "label" => words.dates.own_label,
            "date" => words.past.date,
            "leap" => words.dates.leap,
            "attention" => words.calendar.deserves,
            "prepared" => words.calendar.ready,
            "people" => words.past.about_whom,
            _ => words.past.other_field,
        },
        RecordKind::Shop => match set {
            "name" => words.settings.shop_name,
            "first-day" => words.settings.first_day,
            set if set.starts_with("limit-") => words.rhythm.patience,
            "lead-gift" => (words.calendar.lead)(Lead::Gift),
            "lead-card" => (words.calendar.lead)(Lead::Card),
            "hue" => words.tags.colour,
            "belated" => (words.calendar.lead)(Lead::Belated),
            _ => words.past.other_field,
        },
        RecordKind::Tie => kin::field_name(words, set),
        RecordKind::List => smart::field_name(words, set),
        RecordKind::Task => to_do::field_name(words, set),
        RecordKind::Device | RecordKind::Other(_) => words.past.other_field,
    }
}

fn person_field(words: &'static Words, set: &str) -> &'static str {
    let form = &words.form;
    match set {
        person::NAME => form.name,
        person::CALLED => form.called,
        person::READING => form.reading,
        person::TITLE => form.person_title,
        person::COMPANY => form.company,
        person::ROLE => form.role,
        person::RECOGNISE => form.recognise,
        person::LIKES => form.likes,
        person::USUAL => form.usual,
        person::CAREFUL => form.careful,
        person::WISHES => form.wishes,
        person::PHOTO => words.past.photo,
        PRACTICE => words.faces.practise,
        person::SINCE => form.since,
        person::SOURCE => words.sent.title,
        person::STAR => form.star,
        person::TIER => form.tier,
        person::STANDING => form.standing,
        person::LIMIT => words.rhythm.limit,
        person::PAUSED => words.rhythm.paused_label,
        person::SNOOZED => words.rhythm.snoozed_label,
        "kinds" => form.kinds,
        "tags" => form.tags,
        "phones" => form.phone,
        "mails" => form.mail,
        "links" => form.link,
        "addresses" => form.address,
        "consents" => words.card.consents,
        "light" => words.family.only_a_name,
        "unasked" => words.unknowns.dont_ask,
        _ => words.past.other_field,
    }
}
