//! A copy of the whole book as a file, photos and all.

use leptos::task::spawn_local;

use crate::browser::files::{self, Pieces};
use crate::domain::book::Book;
use crate::exchange::byname::{Head, Writing};
use crate::ui::here::Here;

/// How many photos are in memory at once while a copy is written.
const AT_ONCE: usize = 64;

/// Offers the whole book as a file.
pub fn download_copy(here: Here) {
    spawn_local(async move {
        let head = head(here);
        let name = file_name(here, &head.shop);
        let ids = here.store.photos_named();
        let begun = here.store.ask(|book| Writing::begun(&head, book.records(), ids.len()));
        let (mut writing, bytes) = begun;
        let mut pieces = Pieces::default();
        pieces.add(&bytes);
        drop(bytes);
        for some in ids.chunks(AT_ONCE) {
            pieces.add(&writing.photos(&here.photos.read(some).await));
        }
        pieces.add(&writing.end());
        files::download(&name, &pieces);
    });
}

fn head(here: Here) -> Head {
    let shop = here.store.ask(Book::shop).name;
    Head { device: here.store.device(), made: here.store.moment(), shop }
}

/// What the file is called: by the shop and the day.
fn file_name(here: Here, shop: &str) -> String {
    let letters: String = shop.chars().filter(|it| it.is_alphanumeric()).collect();
    let shop = if letters.is_empty() { "shop".to_owned() } else { letters.to_lowercase() };
    format!("{shop}-{}.byname", here.store.this_day())
}
