//! Every command there is, each in the middle of a small piece of work.

use std::sync::Arc;

use byname::disk::Parcel;
use byname::domain::arrival::Incoming;
use byname::domain::command::{Batch, Command};
use byname::domain::contact::Contact;
use byname::domain::device::DeviceWord;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::id::{DeviceId, EntryId, OccasionId, PersonId};
use byname::domain::merging::Joining;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use byname::domain::photo::Photo;
use byname::domain::record::{Record, RecordKind};
use byname::domain::shop::ShopDraft;
use byname::domain::value::Value;
use byname::domain::vector::Vector;

use crate::sample::sample_at;
use crate::support::{Device, date, when};

/// A shop whose every batch goes to a disk.
struct Shop {
    device: Device,
    parcels: Vec<Parcel>,
    ada: PersonId,
    bob: PersonId,
}

impl Shop {
    /// Ada, who has a photo, was here and is written about; and Bob.
    fn new() -> Self {
        let nobody = PersonId(uuid::Uuid::nil());
        let device = Device::new(1);
        let mut shop = Self { device, parcels: Vec::new(), ada: nobody, bob: nobody };
        shop.ada = shop.adds("Ada", "a photo of Ada");
        shop.bob = shop.adds("Bob", "a photo of Bob");
        shop.writes(&[shop.ada], "likes plums");
        shop.writes(&[shop.ada, shop.bob], "sing together");
        shop
    }

    fn does(&mut self, command: Command) -> Batch {
        self.does_with(command, &[])
    }

    fn does_with(&mut self, command: Command, photos: &[Photo]) -> Batch {
        let batch = self.device.commit(command).unwrap();
        self.parcels.push(Parcel { batch: batch.clone(), photos: photos.to_vec() });
        batch
    }

    fn adds(&mut self, name: &str, photo: &str) -> PersonId {
        let id = PersonId(self.device.new_id());
        let photo = Photo::of(photo.as_bytes());
        let draft = PersonDraft { photo: Some(photo.id()), ..PersonDraft::named(name) };
        self.does_with(Command::AddPerson { id, draft }, &[photo]);
        id
    }

    fn writes(&mut self, people: &[PersonId], text: &str) -> EntryId {
        let id = EntryId(self.device.new_id());
        let draft = EntryDraft::note(people[0], EntryKind::Talk, when("2026-11-21 10:15"), text);
        let draft = EntryDraft { people: people.to_vec(), ..draft };
        self.does(Command::AddEntry { id, draft });
        id
    }

    /// Changes Ada's card; she gets another photo, too.
    fn edits(&mut self) -> Batch {
        let photo = Photo::of(*b"another photo of Ada");
        let mut draft = self.device.draft(self.ada);
        draft.likes = "tea".into();
        draft.tags.push("regular".into());
        draft.phones.push(Contact::plain("0170 1"));
        draft.photo = Some(photo.id());
        self.does_with(Command::EditPerson { id: self.ada, draft }, &[photo])
    }

    fn remembers(&mut self) -> OccasionId {
        let id = OccasionId(self.device.new_id());
        let draft = OccasionDraft::birthday(self.ada, date("1961-11-25"));
        self.does(Command::SetOccasion { id, draft });
        id
    }

    fn imports(&mut self) {
        let photo = Photo::of(*b"a photo of Carl");
        let of = |name: &str, photo: Option<&Photo>| Incoming {
            person: PersonDraft { photo: photo.map(Photo::id), ..PersonDraft::named(name) },
            dates: vec![(OccasionKind::Birthday, String::new(), date("1961-11-25"))],
            note: "met at the fair".into(),
            ..Incoming::default()
        };
        let incoming = vec![of("Carl", Some(&photo)), of("Dora", None), of("Ada", None)];
        let arrivals = self.device.arrivals(incoming);
        self.does_with(Command::Import { arrivals }, &[photo]);
    }

    /// Merges a copy as the page of copies does: in slices, with word of what was seen.
    fn merges(&mut self, records: &[Arc<Record>], photos: &[Photo]) {
        self.device.now += 1_000;
        let stamp = self.device.stamp();
        let mut joining = Joining::new(stamp);
        let slices = records.chunks(2);
        slices.for_each(|it| joining.join(&self.device.book, it.iter().cloned()));
        joining.see(&self.device.book, stamp.device, Vector::of(records.iter().map(|it| &**it)));
        let batch = joining.finish(&self.device.book).unwrap();
        self.hears(batch, photos);
    }

    /// Another device with a copy of this book.
    fn other(&self) -> Device {
        let mut other = Device::new(2);
        other.takes_in(self.device.records());
        other
    }

    /// Another tab, which hears of nothing that happens from now on.
    fn other_tab(&self) -> Device {
        let mut tab = Device::copied(1, 9);
        tab.takes_in(self.device.records());
        tab
    }

    /// What another tab did arrives on the disk.
    fn hears(&mut self, batch: Batch, photos: &[Photo]) {
        self.device.book.apply(&batch);
        let latest = batch.records.iter().filter_map(|it| it.latest());
        latest.for_each(|it| self.device.clock.observe(it));
        self.parcels.push(Parcel { batch, photos: photos.to_vec() });
    }

    fn merges_a_copy(&mut self) {
        let mut other = self.other();
        let photo = Photo::of(*b"a photo of Eve");
        other.adds_draft(PersonDraft { photo: Some(photo.id()), ..PersonDraft::named("Eve") });
        other.edits(self.ada, |draft| draft.called = "Addie".into());
        other.deletes(self.bob);
        self.merges(&other.records(), &[photo]);
    }

    /// A small part of the sample shop: three people and all that is about nobody else.
    fn opens_the_sample(&mut self) {
        let mut sample = sample_at(&mut self.device, when("2026-11-21 15:00"));
        sample.people.truncate(3);
        let ids: Vec<PersonId> = sample.people.iter().map(|(id, _)| *id).collect();
        sample.occasions.retain(|(_, it)| it.people.iter().all(|id| ids.contains(id)));
        sample.entries.retain(|(_, it)| it.people.iter().all(|id| ids.contains(id)));
        sample.entries.truncate(6);
        self.does(Command::AddSample { sample: Box::new(sample) });
    }

    /// Ada is erased; then a copy comes in that has a note about her from before.
    fn hears_of_somebody_erased(&mut self) {
        let mut other = self.other();
        other.notes(self.ada, when("2026-11-21"), "is told elsewhere");
        self.does(Command::Erase { id: self.ada });
        self.merges(&other.records(), &[]);
    }
}

type Does = fn(&mut Shop);

/// One piece of work for each command, two for two tabs, and one with many.
const COMMANDS: [(&str, Does); 25] = [
    ("add", |it| {
        it.adds("Zoë", "a photo of Zoë");
    }),
    ("edit", |it| drop(it.edits())),
    ("delete", |it| drop(it.does(Command::DeletePerson { id: it.ada }))),
    ("write", |it| {
        it.writes(&[it.bob], "has a new dog");
    }),
    ("edit an entry", |it| {
        let id = it.writes(&[it.bob], "has a new dog");
        let mut draft = it.device.book.entry(id).unwrap().draft().unwrap();
        draft.text = "has two new dogs".into();
        it.does(Command::EditEntry { id, draft });
    }),
    ("ask", |it| {
        let opener = it.writes(&[it.bob], "has a new dog");
        let (person, visit) = (it.bob, EntryId(it.device.new_id()));
        it.does(Command::Ask { opener, person, visit, when: when("2026-11-21 10:30") });
    }),
    ("delete an entry", |it| {
        let id = it.writes(&[it.bob], "has a new dog");
        it.does(Command::DeleteEntry { id });
    }),
    ("remember a day", |it| {
        it.remembers();
    }),
    ("forget a day", |it| {
        let id = it.remembers();
        it.does(Command::DeleteOccasion { id });
    }),
    ("practise", |it| {
        let today = crate::support::day("2026-11-26");
        it.does(Command::Practise { id: it.ada, knew: true, today });
    }),
    ("let wait", |it| {
        let until = Some(crate::support::day("2026-12-01"));
        it.does(Command::Snooze { id: it.ada, until });
    }),
    ("settle", |it| {
        let draft = ShopDraft { name: "Corner shop".into(), ..ShopDraft::default() };
        it.does(Command::EditShop { draft });
    }),
    ("import", Shop::imports),
    ("merge", Shop::merges_a_copy),
    ("open the sample", Shop::opens_the_sample),
    ("close the sample", |it| {
        it.opens_the_sample();
        it.does(Command::RemoveSample);
    }),
    ("take back", |it| {
        let step = it.edits().step;
        it.does(Command::Revert { step: Box::new(step) });
    }),
    ("restore", |it| {
        it.does(Command::DeletePerson { id: it.ada });
        it.does(Command::Restore { kind: RecordKind::Person, id: it.ada.0 });
    }),
    ("rewrite", |it| {
        it.edits();
        let (kind, value) = (RecordKind::Person, Value::Text("plums".into()));
        it.does(Command::Rewrite { kind, id: it.ada.0, key: "likes".into(), value });
    }),
    ("erase", |it| {
        it.edits();
        it.does(Command::Erase { id: it.ada });
    }),
    ("erase orphans", |it| {
        it.hears_of_somebody_erased();
        it.does(Command::EraseOrphans);
    }),
    ("tell of the device", |it| {
        let word = DeviceWord { made: Some(1), ..DeviceWord::named("the tablet") };
        it.does(Command::TellDevice { id: DeviceId(1), word });
    }),
    ("edit in two tabs", |it| {
        let mut tab = it.other_tab();
        it.edits();
        let draft = PersonDraft { called: "Addie".into(), ..tab.draft(it.ada) };
        let batch = tab.commit(Command::EditPerson { id: it.ada, draft }).unwrap();
        it.hears(batch, &[]);
    }),
    ("erase while another tab writes", |it| {
        let mut tab = it.other_tab();
        it.does(Command::Erase { id: it.ada });
        let photo = Photo::of(*b"a late photo of Ada");
        let draft = PersonDraft { photo: Some(photo.id()), ..tab.draft(it.ada) };
        let batch = tab.commit(Command::EditPerson { id: it.ada, draft }).unwrap();
        it.hears(batch, &[photo]);
    }),
    ("all in one", |it| {
        it.edits();
        it.imports();
        it.merges_a_copy();
        it.opens_the_sample();
        it.does(Command::RemoveSample);
        it.does(Command::Erase { id: it.ada });
    }),
];

/// How many parcels there are before each command.
pub const BEFORE: usize = 4;

/// For each command what goes to the disk before it, with it, and after it.
pub fn commands() -> impl Iterator<Item = (&'static str, Vec<Parcel>)> {
    COMMANDS.into_iter().map(|(name, does)| {
        let mut shop = Shop::new();
        assert_eq!(shop.parcels.len(), BEFORE);
        does(&mut shop);
        // One right after it, and two when all works again.
        for name in ["Xenia", "Yves", "Zora"] {
            shop.adds(name, name);
        }
        (name, shop.parcels)
    })
}
