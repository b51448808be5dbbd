//! The languages that the app speaks, and which of them a browser asks for.

use crate::domain::value::coded;

/// A language that the app speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English; also for whoever asks for a language that we have not.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic, written from right to left.
    Arabic,
    /// English with accents, longer, in brackets: what is not like that on the screen was written
    /// into the program. Only whoever builds the app meets it.
    #[cfg(debug_assertions)]
    Pseudo,
}

#[cfg(not(debug_assertions))]
coded!(Language {
    English = "en",
    German = "de",
    French = "fr",
    Spanish = "es",
    Arabic = "ar"
});

#[cfg(debug_assertions)]
coded!(Language {
    English = "en",
    German = "de",
    French = "fr",
    Spanish = "es",
    Arabic = "ar",
    Pseudo = "en-XA"
});

/// The way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of the attribute `dir` of HTML.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// The first language of a browser's list (BCP 47, the dearest first) that we speak.
    pub fn chosen(browsers: &[String]) -> Self {
        let spoken = browsers.iter().find_map(|it| Self::from_code(main_part(it)));
        spoken.unwrap_or_default()
    }

    /// The name by which those who speak it know it.
    pub fn native_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
            #[cfg(debug_assertions)]
            Self::Pseudo => "[!! Þšéûðô !!]",
        }
    }

    /// The way it is written.
    pub fn direction(self) -> Direction {
        match self {
            Self::English | Self::German | Self::French | Self::Spanish => Direction::LeftToRight,
            Self::Arabic => Direction::RightToLeft,
            #[cfg(debug_assertions)]
            Self::Pseudo => Direction::LeftToRight,
        }
    }

    /// How dates and numbers are written in it (BCP 47): as the browser has it where that is a kind
    /// of this language, so that `en-GB` keeps its order of day and month; else as most people do.
    pub fn locale(self, browsers: &[String]) -> String {
        let own = browsers.iter().find(|it| main_part(it) == main_part(self.code()));
        own.cloned().unwrap_or_else(|| main_part(self.code()).to_owned())
    }
}

/// The language of a tag without its country and script: `zh` of `zh-Hant-TW`.
fn main_part(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn the_first_language_that_we_speak_is_chosen() {
        for (browsers, chosen) in [
            ("de-AT de en", Language::German),
            ("nl fr-BE en", Language::French),
            ("es-419", Language::Spanish),
            ("ar-EG", Language::Arabic),
            ("en-GB de", Language::English),
            ("ja zh-Hant-TW", Language::English),
            ("den arc", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::chosen(&tags(browsers)), chosen, "{browsers}");
        }
    }

    #[test]
    fn dates_are_written_as_the_browser_does_in_the_same_language() {
        for (language, browsers, locale) in [
            (Language::English, "de en-GB en", "en-GB"),
            (Language::German, "en-GB en", "de"),
            (Language::German, "de-CH", "de-CH"),
            (Language::Arabic, "", "ar"),
        ] {
            assert_eq!(language.locale(&tags(browsers)), locale, "{language:?} {browsers}");
        }
    }

    #[test]
    fn only_arabic_is_written_from_right_to_left() {
        for language in Language::ALL {
            let is_rtl = language.direction() == Direction::RightToLeft;
            assert_eq!(is_rtl, *language == Language::Arabic, "{language:?}");
        }
    }
}
