//! What foreign files call a phone, an address or a date, in our words.

use crate::domain::label::Label;

/// Names of the same things elsewhere.
const ALSO: [(&str, &str); 13] = [
    ("cell", "mobile"),
    ("cell phone", "mobile"),
    ("mobile phone", "mobile"),
    ("business", "work"),
    ("personal", "home"),
    ("company", "work"),
    ("home page", "homepage"),
    ("homefax", "home fax"),
    ("workfax", "work fax"),
    ("otherfax", "other fax"),
    ("nameday", "name day"),
    ("assistant phone", "assistant"),
    ("wedding anniversary", "anniversary"),
];

/// A label as it is kept: known ones small and in English, the owner's own as they are.
///
/// Takes off Apple's `_$!<Mobile>!$_` and the star that Google puts before a preferred one.
pub(super) fn human(label: &str) -> String {
    let label = label.trim();
    let label = label.strip_prefix('*').map_or(label, str::trim);
    let built_in = apples(label).map(spaced);
    let label = built_in.as_deref().unwrap_or(label);
    let lower = label.to_lowercase().replace('_', " ");
    if let Some((_, ours)) = ALSO.iter().find(|(theirs, _)| *theirs == lower) {
        return (*ours).to_owned();
    }
    let is_constant = label.contains('_') && !label.contains(char::is_lowercase);
    if built_in.is_some() || is_constant || Label::from_code(&lower).is_some() {
        return lower;
    }
    label.to_owned()
}

/// A label as it stands before a line of the note: ours with a capital, hers as it is.
pub(super) fn heading(label: &str) -> String {
    let ours = human(label);
    if ours == label.trim() { ours } else { capital(&ours) }
}

/// The same with a capital in front.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn apples(label: &str) -> Option<&str> {
    let label = label.strip_prefix('_').unwrap_or(label);
    let label = label.strip_suffix('_').unwrap_or(label);
    label.strip_prefix("$!<")?.strip_suffix(">!$")
}

/// `AssistantPhone` in words; `HomeFAX` has two.
fn spaced(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    let mut was_lower = false;
    for c in name.chars() {
        if was_lower && c.is_uppercase() {
            words.push(' ');
        }
        was_lower = c.is_lowercase();
        words.push(c);
    }
    words
}
