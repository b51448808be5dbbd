//! What is about somebody erased for good is gone from the second copy, too.

use byname::disk::compact::compact;
use byname::disk::memory::Memory;
use byname::disk::twin::files::FileName;
use byname::disk::{Disk, Parcel, format};
use byname::domain::command::Command;
use byname::domain::draft::PersonDraft;
use byname::domain::id::PersonId;
use byname::domain::photo::Photo;
use futures::executor::block_on;
use memchr::memmem;

use super::{Shop, book, compared, shop, sorted, start, with_database};
use crate::support::Device;

const SECRET: &str = "Zacharias Quittenbaum";
const FACE: &[u8] = b"the face of Zacharias";

fn kept(shop: &Shop, device: &mut Device, command: Command, photos: &[Photo]) -> Parcel {
    let batch = device.commit(command).unwrap();
    let bytes = format::write_batch(&batch);
    block_on(shop.append(&bytes, photos)).unwrap();
    Parcel { batch, photos: photos.to_vec() }
}

fn found(shop: &Shop, bytes: &[u8]) -> Vec<FileName> {
    let has = |file: &FileName| memmem::find(&shop.twin().files().bytes(*file), bytes).is_some();
    FileName::ALL.into_iter().filter(has).collect()
}

/// He has a card, a photo and slots that know him; then he is erased.
fn erased() -> (Shop, Device) {
    let (shop, mut device) = (shop(), Device::new(1));
    let id = PersonId(device.new_id());
    let (face, other) = (Photo::of(FACE), Photo::of(*b"another face"));
    let draft = PersonDraft { photo: Some(face.id()), ..PersonDraft::named(SECRET) };
    kept(&shop, &mut device, Command::AddPerson { id, draft }, &[face]);
    let ada = PersonId(device.new_id());
    let draft = PersonDraft { photo: Some(other.id()), ..PersonDraft::named("Ada Ash") };
    kept(&shop, &mut device, Command::AddPerson { id: ada, draft }, &[other]);
    for _ in 0..2 {
        block_on(compact(&shop)).unwrap();
        block_on(shop.twin().make_slot(shop.database())).unwrap();
    }
    kept(&shop, &mut device, Command::Erase { id }, &[]);
    assert_eq!(found(&shop, SECRET.as_bytes()), [FileName::SlotA, FileName::SlotB]);
    assert_eq!(found(&shop, FACE), [FileName::Photos]);
    (shop, device)
}

#[test]
fn after_wiping_nothing_of_him_is_in_any_file() {
    let (shop, _) = erased();
    assert!(compared(&shop).must_wipe);
    block_on(compact(&shop)).unwrap();
    block_on(shop.twin().make_slot_and_wipe(shop.database())).unwrap();
    assert_eq!(found(&shop, SECRET.as_bytes()), []);
    assert_eq!(found(&shop, FACE), []);
    assert!(!compared(&shop).must_wipe, "once is enough");
    let again = with_database(&shop, Memory::default());
    start(&again);
    assert_eq!(sorted(&book(again.database())), sorted(&book(shop.database())));
    assert_eq!(block_on(again.inventory()).unwrap().photos, [Photo::of(*b"another face").id()]);
}

#[test]
fn a_database_that_is_healed_before_does_not_get_him_back() {
    let (shop, _) = erased();
    let again = with_database(&shop, Memory::default());
    let (_, healed) = start(&again);
    assert!(healed.is_some());
    let contents = format!("{:?}", block_on(again.read()).unwrap());
    assert!(
        !contents.contains(&format!("{:?}", SECRET.as_bytes()).trim_matches(['[', ']']).to_owned())
    );
    assert_eq!(block_on(again.inventory()).unwrap().photos, [Photo::of(*b"another face").id()]);
}

#[test]
fn what_another_tab_keeps_while_it_is_wiped_stays() {
    let (shop, mut device) = erased();
    block_on(compact(&shop)).unwrap();
    let draft = PersonDraft::named("Bo Cedar");
    let id = PersonId(device.new_id());
    kept(&shop, &mut device, Command::AddPerson { id, draft }, &[]);
    block_on(shop.twin().make_slot_and_wipe(shop.database())).unwrap();
    let again = with_database(&shop, Memory::default());
    start(&again);
    assert_eq!(sorted(&book(again.database())), sorted(&book(shop.database())));
    assert!(book(again.database()).person(id).is_some());
}
