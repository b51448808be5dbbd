//! Markup under construction: it is only ever ours, and whatever comes from the book is text in it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// HTML under construction.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Adds markup, which can only be what is written in the program.
    pub(super) fn markup(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds text: as itself between tags, and in an attribute that is in double quotes.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // A page of HTML has no place for these, not even written as numbers.
                it if it.is_control() && it != '\n' && it != '\t' => {}
                it => self.0.push(it),
            }
        }
        self
    }

    /// Adds a number.
    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        self.0.push_str(&number.to_string());
        self
    }

    /// Adds bytes in base64 (RFC 4648, section 4).
    pub(super) fn base64(&mut self, bytes: &[u8]) -> &mut Self {
        STANDARD.encode_string(bytes, &mut self.0);
        self
    }

    /// What was written so far.
    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}
