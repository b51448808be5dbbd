//! Random days on which people are written about and erased: no text about them is left anywhere.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use byname::domain::command::Command;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::erasure::{erased_ids, scrub};
use byname::domain::id::{EntryId, PersonId};
use byname::domain::person::Person;
use byname::domain::record::Record;
use byname::domain::step::Step;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use uuid::Uuid;

use super::is_erased;
use crate::support::handing::hand_around;
use crate::support::{Device, cases, when};

/// What happens in a shop in which people are written about and erased.
#[derive(Debug, Clone)]
enum Event {
    Add(Index),
    Write(Index, Vec<Index>),
    WriteOver(Index, Index),
    TakeBack(Index, Index),
    Erase(Index, Index),
    Give(Index, Index),
    Restart(Index),
}

fn event() -> impl Strategy<Value = Event> {
    let at = any::<Index>;
    prop_oneof![
        2 => at().prop_map(Event::Add),
        5 => (at(), vec(at(), 1..3)).prop_map(|(device, people)| Event::Write(device, people)),
        3 => (at(), at()).prop_map(|(device, note)| Event::WriteOver(device, note)),
        1 => (at(), at()).prop_map(|(device, step)| Event::TakeBack(device, step)),
        2 => (at(), at()).prop_map(|(device, who)| Event::Erase(device, who)),
        4 => (at(), at()).prop_map(|(from, to)| Event::Give(from, to)),
        1 => at().prop_map(Event::Restart),
    ]
}

#[derive(Default)]
struct Told {
    /// Whom each text was written about.
    about: BTreeMap<String, BTreeSet<PersonId>>,
    steps: Vec<(usize, Step)>,
}

impl Told {
    fn text(&mut self, people: &[PersonId]) -> String {
        let text = format!("text {} of them", self.about.len());
        self.about.insert(text.clone(), people.iter().copied().collect());
        text
    }

    fn happens(&mut self, devices: &mut [Device], event: &Event) {
        let count = devices.len();
        let place = |at: &Index| at.index(count);
        let (place, command) = match event {
            Event::Add(at) => {
                let device = &mut devices[place(at)];
                let (id, text) =
                    (PersonId(device.new_id()), format!("text {} of them", self.about.len()));
                self.about.insert(text.clone(), BTreeSet::from([id]));
                let draft = PersonDraft::named(text);
                (place(at), Command::AddPerson { id, draft })
            }
            Event::Write(at, people) => {
                let there = ids(&devices[place(at)]);
                if there.is_empty() {
                    return;
                }
                let mut people: Vec<PersonId> = people.iter().map(|it| *it.get(&there)).collect();
                people.sort();
                people.dedup();
                let text = self.text(&people);
                let draft = EntryDraft::note(people[0], EntryKind::Talk, when("2026-11-21"), text);
                let id = EntryId(devices[place(at)].new_id());
                (place(at), Command::AddEntry { id, draft: EntryDraft { people, ..draft } })
            }
            Event::WriteOver(at, note) => {
                let book = &devices[place(at)].book;
                let mut notes: Vec<EntryId> =
                    book.people().flat_map(|it| book.timeline(it.id())).collect();
                notes.sort();
                if notes.is_empty() {
                    return;
                }
                let id = *note.get(&notes);
                let mut draft = book.entry(id).unwrap().draft().unwrap();
                draft.text = self.text(&draft.people);
                (place(at), Command::EditEntry { id, draft })
            }
            Event::TakeBack(at, step) => {
                if self.steps.is_empty() {
                    return;
                }
                let (_, step) = step.get(&self.steps).clone();
                (place(at), Command::Revert { step: Box::new(step) })
            }
            Event::Erase(at, who) => {
                let there = ids(&devices[place(at)]);
                if there.is_empty() {
                    return;
                }
                (place(at), Command::Erase { id: *who.get(&there) })
            }
            Event::Give(from, to) => {
                let (from, to) = (place(from), place(to));
                let file = devices[from].whole();
                self.steps.extend(devices[to].takes(&file).map(|it| (to, it)));
                return;
            }
            Event::Restart(at) => return devices[place(at)].restarts(),
        };
        self.steps.extend(devices[place].commit(command).ok().map(|it| (place, it.step)));
    }
}

fn ids(device: &Device) -> Vec<PersonId> {
    let mut ids: Vec<PersonId> = device.book.people().map(Person::id).collect();
    ids.sort();
    ids
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_text_about_nobody_but_the_erased_is_left_anywhere(events in vec(event(), 0..50)) {
        let mut devices: Vec<Device> = (1..4).map(Device::new).collect();
        let mut told = Told::default();
        events.iter().for_each(|event| told.happens(&mut devices, event));
        hand_around(&mut devices);

        let records: Vec<Arc<Record>> = devices[0].records();
        let erased: HashSet<Uuid> = erased_ids(&records);
        let is_gone = |id: &PersonId| is_erased(&devices[0], *id);
        let gone = told.about.iter().filter(|(_, people)| people.iter().all(is_gone));
        let gone: Vec<&String> = gone.map(|(text, _)| text).collect();
        for (device, step) in &mut told.steps {
            let erased = erased_ids(devices[*device].book.records());
            scrub(step, &erased);
        }
        let everything = format!("{:?}", (&told.steps, devices.iter().map(Device::records).collect::<Vec<_>>()));
        for text in gone {
            prop_assert!(!everything.contains(text.as_str()), "{text} in {everything}");
        }
        for device in &devices {
            prop_assert_eq!(erased_ids(device.book.records()), erased.clone());
        }
    }
}
