//! What the orders of the book ask of an entry, in one look at it.

use super::{
    ASK, ASKED, AWAY_FROM, AWAY_UNTIL, Ask, Away, Entry, EntryKind, KIND, PEOPLE, TEXT, WHEN, When,
    away, entry_in, open_ask,
};
use crate::domain::clock::Stamp;
use crate::domain::id::{EntryId, PersonId};
use crate::domain::person::within::from_element;
use crate::domain::record::{RegisterRef, ValueRef};

/// What [`Entry`] says of itself, one by one. A book that opens asks it of every entry at once, so its
/// registers are gone through a single time.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub id: EntryId,
    pub kind: EntryKind,
    pub when: Option<When>,
    /// On whose timeline it stands, each once, in no order.
    pub people: Vec<PersonId>,
    pub text: &'a str,
    pub open_ask: Option<Ask>,
    pub away: Option<Away>,
    /// When it was written, to tell apart what happened in the same minute.
    pub written: Option<Stamp>,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(entry: &'a Entry) -> Self {
        let (mut kind, mut when, mut text, mut written) = (None, None, "", None::<Stamp>);
        let (mut ask, mut asked, mut from, mut until) = (None, None, None, None);
        let mut people = Vec::with_capacity(1);
        entry.record().each(|RegisterRef { key, stamp, value }| {
            written = Some(written.map_or(stamp, |it| it.min(stamp)));
            match key {
                KIND => kind = value.text().map(EntryKind::from_code),
                WHEN => when = value.text().and_then(When::from_text),
                TEXT => text = value.text().unwrap_or_default(),
                ASK => ask = value.text().and_then(Ask::from_text),
                ASKED => asked = value.text().and_then(entry_in),
                AWAY_FROM => from = value.text().and_then(|it| it.parse().ok()),
                AWAY_UNTIL => until = value.text().and_then(|it| it.parse().ok()),
                _ if value == ValueRef::Flag(true) => {
                    let person = key.strip_prefix(PEOPLE).and_then(from_element);
                    people.extend(person.filter(|it| !people.contains(it)));
                }
                _ => {}
            }
        });
        let kind = kind.unwrap_or(EntryKind::Talk);
        let until = until.filter(|_| kind == EntryKind::Away);
        let away = until.map(|until| away(from, until, when));
        let open_ask = open_ask(away, ask, asked);
        Self { id: entry.id(), kind, when, people, text, open_ask, away, written }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::Days;

    use super::super::{EntryDraft, new_record, write_asked};
    use super::*;
    use crate::domain::date::Day;
    use crate::domain::id::DeviceId;

    #[test]
    fn one_look_says_what_is_said_one_by_one() {
        let (day, stamp) = (Day::default(), Stamp::new(7, 0, DeviceId(1)));
        let [ada, bob] = [1, 2].map(|it| PersonId(uuid::Uuid::from_u128(it)));
        let note = |kind| EntryDraft::note(ada, kind, When::at(day, 600), "tea");
        let away = Some(Away::between(day, day + Days::new(3)));
        let drafts = [
            EntryDraft::visit(ada, When::on(day)),
            EntryDraft { people: vec![bob, ada], ..note(EntryKind::Talk) },
            EntryDraft { ask: Some(Ask::NextTime), ..note(EntryKind::from_code("newer")) },
            EntryDraft { ask: Some(Ask::From(day)), ..note(EntryKind::FamilyNews) },
            EntryDraft { away, ..note(EntryKind::Away) },
        ];
        for (draft, is_asked) in drafts.iter().flat_map(|it| [(it, false), (it, true)]) {
            let id = EntryId(uuid::Uuid::from_u128(9));
            let mut record = new_record(id, draft, stamp);
            if is_asked {
                write_asked(&mut record, id, Stamp::new(8, 0, DeviceId(1)));
            }
            let entry = Entry::of(Arc::new(record)).expect("it is an entry");
            let facts = Facts::of(&entry);
            assert_eq!((facts.id, &facts.kind, facts.text), (id, &entry.kind(), entry.text()));
            assert_eq!((facts.when, facts.written), (entry.when(), Some(stamp)));
            assert_eq!((facts.away, facts.open_ask), (entry.away(), entry.open_ask()));
            let (mut these, mut those) = (facts.people.clone(), entry.people());
            these.sort_unstable();
            those.sort_unstable();
            assert_eq!(these, those);
        }
    }
}
