//! A name in parts, and how they make one.

/// The parts of a name, in the order of the property `N` (RFC 6350, section 6.2.2).
#[derive(Debug, Clone, Default)]
pub(super) struct NameParts {
    pub family: String,
    pub given: String,
    pub additional: String,
    pub prefix: String,
    pub suffix: String,
}

impl NameParts {
    /// The whole name without its prefix, in the order in which its script writes names.
    pub(super) fn whole(&self) -> String {
        let Self { family, given, additional, suffix, .. } = self;
        let is_family_first = [family, given].iter().all(|it| is_east_asian(it));
        let order = if is_family_first {
            [family, given, additional, suffix]
        } else {
            [given, additional, family, suffix]
        };
        let parts = order.into_iter().map(|it| it.trim()).filter(|it| !it.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }

    /// Whether a written name has everything that the parts have, the prefix apart.
    pub(super) fn are_all_in(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let words = [&self.family, &self.given, &self.additional, &self.suffix];
        words
            .iter()
            .flat_map(|part| part.split([' ', ',']))
            .all(|word| name.contains(&word.to_lowercase()))
    }
}

/// A name without the title in front of it.
pub(super) fn without_title<'a>(name: &'a str, title: &str) -> &'a str {
    let rest = name.strip_prefix(title).filter(|rest| rest.starts_with(char::is_whitespace));
    rest.map(str::trim).filter(|rest| !title.is_empty() && !rest.is_empty()).unwrap_or(name)
}

/// Whether something is written in Han, kana or hangul alone.
fn is_east_asian(text: &str) -> bool {
    let fits = |c: char| {
        matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
            | '\u{1100}'..='\u{11ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
    };
    !text.is_empty() && text.chars().all(fits)
}
