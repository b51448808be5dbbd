//! Whoever was erased for good is gone from the disk, too: pages, log, steps and photos.

use byname::disk::compact::compact;
use byname::disk::faulty::{Failure, Faulty, Plan};
use byname::disk::memory::Memory;
use byname::disk::{Disk, DiskProblem, format};
use byname::domain::command::{Batch, Command};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::EntryDraft;
use byname::domain::id::{EntryId, PersonId};
use byname::domain::photo::Photo;
use futures::executor::block_on;

use super::{book, sorted};
use crate::support::{Device, when};

const SECRET: &str = "Xanthippe";

struct Shop {
    device: Device,
    disk: Faulty,
}

impl Shop {
    fn new(disk: Faulty) -> Self {
        Self { device: Device::new(1), disk }
    }

    fn does(&mut self, command: Command, photos: &[Photo]) -> Batch {
        let batch = self.device.commit(command).unwrap();
        block_on(self.disk.append(&format::write_batch(&batch), photos)).unwrap();
        batch
    }

    fn adds(&mut self, name: &str, photo: &Photo) -> PersonId {
        let id = PersonId(self.device.new_id());
        let draft = PersonDraft { photo: Some(photo.id()), ..PersonDraft::named(name) };
        self.does(Command::AddPerson { id, draft }, std::slice::from_ref(photo));
        id
    }

    fn notes(&mut self, people: &[PersonId], text: &str) {
        let id = EntryId(self.device.new_id());
        let mut draft = EntryDraft::visit(people[0], when("2026-11-21"));
        draft.people = people.to_vec();
        draft.text = text.into();
        self.does(Command::AddEntry { id, draft }, &[]);
    }

    fn compacts(&self) -> Result<usize, DiskProblem> {
        block_on(compact(&self.disk))
    }

    /// Everything that is kept, in one.
    fn bytes(&self) -> Vec<u8> {
        let contents = block_on(self.disk.read()).unwrap();
        let steps = block_on(self.disk.steps(u32::MAX)).unwrap();
        let pages = contents.pages.into_iter().map(|(_, it)| it);
        let log = contents.log.into_iter().map(|(_, it)| it);
        pages.chain(log).chain(steps).flatten().collect()
    }

    fn says(&self, word: &str) -> bool {
        memchr::memmem::find(&self.bytes(), word.as_bytes()).is_some()
    }

    fn has(&self, photo: &Photo) -> bool {
        block_on(self.disk.photo(photo.id())).unwrap().is_some()
    }
}

/// Somebody with a photo, earlier photos and names, notes of her own and with others; and Ada, who
/// shares one of the photos.
fn shop(disk: Faulty) -> (Shop, PersonId, [Photo; 3]) {
    let mut shop = Shop::new(disk);
    let photos = [Photo::of(*b"first"), Photo::of(*b"second"), Photo::of(*b"shared")];
    let secret = shop.adds(SECRET, &photos[0]);
    let ada = shop.adds("Ada", &photos[2]);
    shop.notes(&[secret], "Xanthippe sings");
    shop.notes(&[secret, ada], "both sing");
    shop.compacts().unwrap();
    for (name, photo) in [("Xanthippe again", &photos[1]), (SECRET, &photos[2])] {
        let draft = PersonDraft { photo: Some(photo.id()), ..PersonDraft::named(name) };
        shop.does(Command::EditPerson { id: secret, draft }, std::slice::from_ref(photo));
    }
    (shop, secret, photos)
}

#[test]
fn nothing_about_them_is_left_on_the_disk_once_the_log_is_absorbed() {
    let (mut shop, secret, [first, second, shared]) = shop(Faulty::default());
    assert!(shop.says(SECRET) && shop.has(&first) && shop.has(&second));
    shop.does(Command::Erase { id: secret }, &[]);
    shop.compacts().unwrap();
    assert!(!shop.says(SECRET), "her name is still on the disk");
    assert!(!shop.has(&first) && !shop.has(&second), "her photos are still on the disk");
    assert!(shop.has(&shared), "the photo that Ada has, too, stays");
    assert!(shop.says("both sing"), "what was written about Ada, too, stays");
    assert_eq!(sorted(&book(&shop.disk)), shop.device.records());
}

#[test]
fn a_step_that_comes_late_about_somebody_erased_says_nothing_of_them() {
    let (mut shop, secret, _) = shop(Faulty::default());
    // Another tab had this on its way when she was erased.
    let draft = PersonDraft::named("Xanthippe, late");
    let late = Device::commit(&mut shop.device, Command::EditPerson { id: secret, draft }).unwrap();
    shop.does(Command::Erase { id: secret }, &[]);
    shop.compacts().unwrap();
    block_on(shop.disk.append(&format::write_batch(&late), &[])).unwrap();
    shop.compacts().unwrap();
    assert!(!shop.says(SECRET));
}

#[test]
fn a_photo_that_comes_late_of_somebody_erased_does_not_stay() {
    let (mut shop, secret, _) = shop(Faulty::default());
    // Another tab had this on its way when she was erased.
    let photo = Photo::of(*b"late");
    let draft = PersonDraft { photo: Some(photo.id()), ..PersonDraft::named(SECRET) };
    let late = shop.device.commit(Command::EditPerson { id: secret, draft }).unwrap();
    shop.does(Command::Erase { id: secret }, &[]);
    shop.compacts().unwrap();
    block_on(shop.disk.append(&format::write_batch(&late), std::slice::from_ref(&photo))).unwrap();
    assert!(shop.has(&photo));
    shop.compacts().unwrap();
    assert!(!shop.has(&photo), "her photo is still on the disk");
}

#[test]
fn whatever_fails_the_word_stays_in_the_log_and_the_next_time_does_it() {
    let mut failed = 0;
    loop {
        let (mut shop, secret, [first, ..]) = shop(Faulty::default());
        shop.does(Command::Erase { id: secret }, &[]);
        let full = DiskProblem::Full;
        let from = shop.disk.operations() + failed;
        let failure = Failure::Refused(full);
        shop.disk.plan.set(Some(Plan { from, times: 1, failure }));
        if shop.compacts() != Err(full) {
            break;
        }
        shop.disk.restart();
        assert!(shop.has(&first) && shop.says(SECRET), "all of it stands as it stood");
        shop.compacts().unwrap();
        assert!(!shop.has(&first) && !shop.says(SECRET));
        failed += 1;
    }
    assert!(failed > 5, "{failed} operations");
}

#[test]
fn a_disk_that_has_nobody_erased_keeps_every_photo() {
    let disk = Memory::default();
    let photo = Photo::of(*b"old");
    let batch = Device::new(1).commit(add()).unwrap();
    block_on(disk.append(&format::write_batch(&batch), std::slice::from_ref(&photo))).unwrap();
    block_on(compact(&disk)).unwrap();
    assert!(block_on(disk.photo(photo.id())).unwrap().is_some());
}

fn add() -> Command {
    Command::AddPerson { id: PersonId(uuid::Uuid::from_u128(7)), draft: PersonDraft::named("Ada") }
}
