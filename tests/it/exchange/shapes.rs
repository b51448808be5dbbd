//! What the stories in a browser expect of every fixture: `shapes.txt` has a line for each.
//!
//! With `BYNAME_WRITE_SHAPES=1` the test writes the file anew instead, to be looked through.

use std::fs;
use std::path::PathBuf;

use byname::domain::arrival::ImportCounts;
use byname::domain::command::Command;
use byname::domain::id::PersonId;

use super::read;
use crate::support::Device;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exchange")
}

/// The names of all fixtures that are address books, in order.
fn files() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder of the fixtures");
    let names = entries.map(|it| it.expect("a file").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> =
        names.filter(|it| it.ends_with(".vcf") || it.ends_with(".csv")).collect();
    names.sort();
    names
}

/// A shop into which a file came, and how many of its people were new.
fn with_file(name: &str) -> (Device, usize) {
    let file = fs::read(folder().join(name)).expect("a fixture");
    let mut incoming = read(&file).expect("an address book").people;
    // Photos are named by whoever keeps them, which is not done here.
    incoming.iter_mut().for_each(|it| it.photo = None);
    let mut shop = Device::new(1);
    let planned = shop.plans(incoming);
    let new = ImportCounts::of(&planned).new;
    let arrivals = shop.chosen(planned);
    shop.does(Command::Import { arrivals });
    (shop, new)
}

fn first_hit(shop: &Device, letters: &str) -> Option<PersonId> {
    shop.book.find(letters).people.first().map(|it| it.id)
}

/// The line of a file: the first of its people whom the first letters of their name find.
fn shape(file: &str) -> Option<String> {
    let (shop, new) = with_file(file);
    let mut people: Vec<_> = shop.book.people().collect();
    people.sort_by_key(|it| it.id());
    let named = people.into_iter().filter(|it| !it.greeting_name().is_empty());
    let found = named.into_iter().find_map(|person| {
        let name = person.greeting_name();
        let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
        let mut starts = ends.map(|end| &name[..end]).filter(|it| !it.ends_with(' '));
        let letters = starts.find(|it| {
            (4 <= it.len() || it.len() == name.len()) && first_hit(&shop, it) == Some(person.id())
        })?;
        Some((letters.to_owned(), name.to_owned()))
    });
    found.map(|(letters, name)| format!("exchange/{file} | {new} | {letters} | {name}\n"))
}

#[test]
fn every_fixture_brings_whom_the_stories_expect() {
    let shapes = files().into_iter().map(|it| shape(&it).ok_or(it));
    let (told, nameless): (Vec<_>, Vec<_>) = shapes.partition(Result::is_ok);
    let told: String = told.into_iter().flatten().collect();
    let nameless: Vec<_> = nameless.into_iter().filter_map(Result::err).collect();
    let path = folder().join("shapes.txt");
    if std::env::var_os("BYNAME_WRITE_SHAPES").is_some() {
        fs::write(&path, told).expect("the folder can be written to");
        return;
    }
    assert!(nameless.is_empty(), "files that bring nobody whom a name finds: {nameless:?}");
    assert_eq!(told, fs::read_to_string(&path).expect("shapes.txt"), "{}", path.display());
}
