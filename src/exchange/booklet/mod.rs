//! A book to read: one page of HTML that needs no other file, for paper and for eyes without the app.
//!
//! It has a title, the letters under which people stand, and everybody in the order of the names they
//! are greeted by, those too who no longer come. It is written a person at a time, so that nobody
//! waits. Its own policy forbids scripts, and that anything is fetched from anywhere.

mod html;
mod leaf;
mod person;
mod voice;

use crate::domain::book::Book;
use crate::domain::find::sort_key;
use crate::domain::id::PersonId;
use crate::domain::person::Person;

pub use leaf::{Leaf, Relative};
pub use voice::{Labels, Voice};

use html::Html;
use person::Fold;

const STYLE: &str = include_str!("booklet.css");

/// Stands for all names that begin with no letter.
const NO_LETTER: &str = "#";

/// What stands at the beginning, already written.
#[derive(Debug, Clone, Copy)]
pub struct Cover<'a> {
    /// The name of the shop, or of the person.
    pub title: &'a str,
    /// The lines below: how many there are, and of which day this is.
    pub lines: &'a [String],
}

/// Who is in a booklet, in its order, and under which letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// Everybody.
    pub people: Vec<PersonId>,
    /// The letters, each once.
    pub letters: Vec<String>,
}

impl Contents {
    /// Everybody of the book, also those who are archived, moved away or died. Whoever is only
    /// somebody's relative stands there.
    pub fn of(book: &Book) -> Self {
        let line = |it: &Person| {
            let letter = letter(it.greeting_name());
            (letter == NO_LETTER, sort_key(it.greeting_name()), it.id(), letter)
        };
        let has_leaf = |it: &&Person| !it.is_light() || book.ties_of(it.id()).is_empty();
        let mut lines: Vec<_> = book.people().filter(has_leaf).map(line).collect();
        lines.sort_unstable();
        let mut contents = Self::default();
        for (.., id, letter) in lines {
            if !contents.letters.contains(&letter) {
                contents.letters.push(letter);
            }
            contents.people.push(id);
        }
        contents
    }
}

/// The letter under which a name stands.
fn letter(name: &str) -> String {
    let first = sort_key(name).chars().next().filter(|it| it.is_alphabetic());
    first.map_or(NO_LETTER.to_owned(), |it| it.to_uppercase().collect())
}

/// A booklet under construction. Each part is to be written behind the one before.
#[derive(Debug)]
pub struct Booklet<'a> {
    voice: Voice<'a>,
    letters: Vec<String>,
    /// How many letters were begun.
    begun: usize,
}

impl<'a> Booklet<'a> {
    /// Begins a page with its title and the letters, which may be none.
    pub fn begin(voice: Voice<'a>, cover: Cover<'_>, letters: Vec<String>) -> (Self, Vec<u8>) {
        let labels = voice.labels;
        let mut page = Html::default();
        page.markup("<!DOCTYPE html>\n<html lang=\"").text(labels.language);
        page.markup("\" dir=\"").text(labels.direction.code()).markup("\">\n<head>\n");
        page.markup("<meta charset=\"utf-8\">\n");
        page.markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
             'unsafe-inline'; img-src data:\">\n",
        );
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.markup("<title>").text(cover.title).markup("</title>\n<style>\n").markup(STYLE);
        page.markup("</style>\n</head>\n<body>\n<header class=\"cover\">\n<h1 dir=\"auto\">");
        page.text(cover.title).markup("</h1>\n");
        for line in cover.lines {
            page.markup("<p>").text(line).markup("</p>\n");
        }
        page.markup("</header>\n");
        if !letters.is_empty() {
            page.markup("<nav aria-label=\"").text(labels.letters).markup("\">\n");
            for (place, letter) in (1..).zip(&letters) {
                page.markup("<a href=\"#letter-").number(place).markup("\">");
                page.text(letter).markup("</a>\n");
            }
            page.markup("</nav>\n");
        }
        page.markup("<main>\n");
        (Self { voice, letters, begun: 0 }, page.bytes())
    }

    /// Writes a person: visits of which nothing was noted in one line, all else in full.
    pub fn person(&mut self, leaf: &Leaf) -> Vec<u8> {
        self.written(leaf, Fold::Visits)
    }

    /// Writes a person with every single visit, with what is kept for other programs, and with what
    /// was deleted marked as such.
    pub(super) fn whole_person(&mut self, leaf: &Leaf) -> Vec<u8> {
        self.written(leaf, Fold::Nothing)
    }

    fn written(&mut self, leaf: &Leaf, fold: Fold) -> Vec<u8> {
        let mut page = Html::default();
        self.letter(&mut page, leaf.person.greeting_name());
        person::write(&mut page, self.voice, leaf, fold);
        page.bytes()
    }

    /// Begins the letter of a name. Where a card was renamed since the letters were counted, it
    /// stands where it stands.
    fn letter(&mut self, page: &mut Html, name: &str) {
        let letter = letter(name);
        let place = self.letters.iter().position(|it| *it == letter);
        if let Some(place) = place.filter(|it| self.begun <= *it) {
            self.begun = place + 1;
            page.markup("<h2 id=\"letter-").number(self.begun).markup("\">");
            page.text(&letter).markup("</h2>\n");
        }
    }

    /// Ends the page.
    pub fn end(self) -> Vec<u8> {
        b"</main>\n</body>\n</html>\n".to_vec()
    }
}
