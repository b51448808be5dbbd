//! Reads a page strictly: whatever is not exactly the markup of a booklet is a failure.

use std::iter::Peekable;
use std::str::Chars;

/// The elements of a booklet.
const ELEMENTS: [&str; 23] = [
    "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "article", "div",
    "h1", "h2", "h3", "h4", "p", "a", "img", "dl", "dt", "dd", "ul", "li",
];

/// Those that stand within a line.
const INLINE: [&str; 2] = ["span", "b"];

/// Their attributes.
const ATTRIBUTES: [&str; 10] = [
    "lang",
    "dir",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "aria-label",
    "href",
    "id",
];

/// What a page has in it.
#[derive(Debug, Default)]
pub struct Page {
    /// Each element that has text, by its name, with its whole text, in the order in which they end.
    elements: Vec<(String, String)>,
    /// Where links lead, without their sign.
    pub links: Vec<String>,
    /// What can be led to.
    pub ids: Vec<String>,
}

impl Page {
    /// Reads a whole page.
    #[track_caller]
    pub fn read(page: &[u8]) -> Self {
        let page = std::str::from_utf8(page).expect("it is UTF-8");
        Self::read_part(page.strip_prefix("<!DOCTYPE html>\n").expect("it is HTML"))
    }

    /// Reads a part of a page, in which every element that begins ends.
    #[track_caller]
    pub fn read_part(part: &str) -> Self {
        let mut page = Self::default();
        let mut open: Vec<(String, String)> = Vec::new();
        let mut rest = part.chars().peekable();
        while let Some(letter) = rest.next() {
            match letter {
                '<' if rest.next_if_eq(&'/').is_some() => {
                    let name = until(&mut rest, '>');
                    let (opened, text) = open.pop().expect("it began");
                    assert_eq!(opened, name, "{part}");
                    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    if let Some((_, outer)) = open.last_mut() {
                        outer.push_str(&format!(" {text} "));
                    }
                    page.elements.push((name, text));
                }
                '<' => {
                    let name = page.tag(&mut rest);
                    if name == "style" {
                        let style = until(&mut rest, '<');
                        assert!(!style.contains("url(") && !style.contains("@import"), "{style}");
                        assert_eq!(until(&mut rest, '>'), "/style");
                    } else if name != "meta" && name != "img" {
                        open.push((name, String::new()));
                    }
                }
                '>' | '"' | '\'' => panic!("a bare {letter} in {part}"),
                '&' => text(&mut open).push(entity(&mut rest)),
                letter => text(&mut open).push(letter),
            }
        }
        assert!(open.iter().all(|(name, _)| name.is_empty()), "{open:?} never ended");
        page
    }

    /// What stands in every element of a name, with single spaces.
    pub fn of(&self, name: &str) -> Vec<String> {
        let found = self.elements.iter().filter(|(it, _)| it == name);
        found.map(|(_, text)| text.clone()).collect()
    }

    /// Whether an element says this and nothing else.
    pub fn says(&self, text: &str) -> bool {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.elements.iter().any(|(_, it)| *it == text)
    }

    fn tag(&mut self, rest: &mut Peekable<Chars<'_>>) -> String {
        let mut name = String::new();
        while let Some(letter) = rest.next_if(char::is_ascii_alphanumeric) {
            name.push(letter);
        }
        let known = ELEMENTS.iter().chain(&INLINE).any(|it| *it == name);
        assert!(known, "<{name}> is no element of a booklet");
        while rest.next_if_eq(&' ').is_some() {
            let attribute = until(rest, '=');
            assert_eq!(rest.next(), Some('"'), "{attribute}");
            let value = until(rest, '"');
            assert!(!value.contains(['<', '>']), "{value}");
            match (name.as_str(), attribute.as_str()) {
                ("img", "alt") => assert_eq!(value, ""),
                ("img", "src") => assert!(value.starts_with("data:image/jpeg;base64,")),
                ("a", "href") => {
                    self.links.push(value.strip_prefix('#').expect("it leads here").to_owned());
                }
                (_, "id") => self.ids.push(value),
                (_, it) => assert!(ATTRIBUTES.contains(&it), "{it}"),
            }
        }
        assert_eq!(rest.next(), Some('>'), "<{name}");
        name
    }
}

/// The text that is being read.
fn text(open: &mut Vec<(String, String)>) -> &mut String {
    if open.is_empty() {
        open.push(Default::default());
    }
    &mut open.last_mut().expect("there is one").1
}

fn until(rest: &mut Peekable<Chars<'_>>, end: char) -> String {
    let mut text = String::new();
    loop {
        match rest.next() {
            Some(letter) if letter == end => return text,
            Some(letter) => text.push(letter),
            None => panic!("{text} never ends"),
        }
    }
}

fn entity(rest: &mut Peekable<Chars<'_>>) -> char {
    match until(rest, ';').as_str() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "#39" => '\'',
        other => panic!("&{other}; is nothing that is written here"),
    }
}
