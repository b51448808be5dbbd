//! The names of fields that nearly every record has.

/// The name itself, so that reading it takes no memory; `None` for a rarer one.
pub fn known_key(text: &str) -> Option<&'static str> {
    const KNOWN: [&str; 16] = [
        "name",
        "called",
        "company",
        "role",
        "recognise",
        "likes",
        "usual",
        "careful",
        "since",
        "kind",
        "when",
        "text",
        "date",
        "label",
        "deleted",
        "star",
    ];
    KNOWN.into_iter().find(|known| *known == text)
}
