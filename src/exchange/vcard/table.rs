//! Where each property of a vCard is kept: the one table of it.
//!
//! Each is kept in exactly one place: a field, a line of the note that she can read, or a line for
//! the way out ([`crate::domain::draft::PersonDraft::foreign`]), which she never sees. What has a
//! field but does not fit it (a second birthday, a 51st phone) becomes a line of the note. What is
//! not in the table is foreign, as are binary things and links to other cards; of all foreign
//! things, whatever is longer than a few thousand bytes is left out.

/// Where a property is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// The name, whole.
    Name,
    /// The name in its parts.
    Parts,
    /// What they are called.
    Called,
    /// How the given name is said; likewise the next two.
    SoundOfGiven,
    SoundOfAdditional,
    SoundOfFamily,
    /// How the name is said where it is no sound file.
    Sound,
    /// How the name is said, where it is not sorted by itself.
    Sorted,
    /// The company, and its department in the note.
    Company,
    /// What they do there.
    Role,
    /// The phones, mail addresses, links and postal addresses.
    Phone,
    Mail,
    Link,
    Address,
    /// An address as it is printed, where there is none in parts.
    PrintedAddress,
    /// The dates.
    Birthday,
    Anniversary,
    Date,
    /// That they died; the day goes to the note.
    Died,
    /// The tags.
    Tags,
    /// The note.
    Note,
    /// What kind of thing the card is of.
    Kind,
    /// That it is a company, as Apple says it.
    ShownAs,
    /// The photo.
    Photo,
    /// The photo of a company that has none.
    Logo,
    /// The number by which the card is known again.
    Uid,
    /// A profile in a network: a link, or a line of the note.
    Profile,
    /// Somebody whom they are tied to.
    Related,
    AppleRelated,
    /// A messenger, a gender, a card in a card: a line of the note of its own form.
    Messenger,
    Gender,
    Agent,
    /// What one maker's phones write for things that version 2.1 has no property for.
    Android,
    /// A line of the note with this heading.
    Line(&'static str),
    /// Made up by a program: a line of the note where she can read it (see [`super::own`]), else
    /// kept for the way out.
    Own,
    /// The label of a group, which goes with the property it is for.
    Label,
    /// Kept for the way out.
    Foreign,
    /// Left out: it speaks of the file, not of the person, or belongs to a group that is gone.
    Nowhere,
}

impl Home {
    /// Whether the value is not taken apart: it is no text, or kept as it is.
    pub(super) fn is_kept_whole(self) -> bool {
        use Home::{Foreign, Label, Logo, Nowhere, Photo, Uid};
        matches!(self, Photo | Logo | Uid | Foreign | Nowhere | Label)
    }
}

use Home::*;

/// Sorted by name, so that a long card is not slow.
const HOMES: [(&str, Home); 78] = [
    ("ADR", Address),
    ("AGENT", Agent),
    ("ANNIVERSARY", Anniversary),
    ("BDAY", Birthday),
    ("BIRTHPLACE", Line("Born in")),
    ("CALADRURI", Foreign),
    ("CALURI", Foreign),
    ("CATEGORIES", Tags),
    ("CLASS", Foreign),
    ("CONTACT-URI", Link),
    ("DEATHDATE", Died),
    ("DEATHPLACE", Line("Died in")),
    ("EMAIL", Mail),
    ("EXPERTISE", Line("Expertise")),
    ("FBURL", Foreign),
    ("FN", Name),
    ("GENDER", Gender),
    ("GEO", Foreign),
    ("HOBBY", Line("Hobby")),
    ("IMPP", Messenger),
    ("INTEREST", Line("Interest")),
    ("KEY", Foreign),
    ("KIND", Kind),
    ("LABEL", PrintedAddress),
    ("LANG", Line("Language")),
    ("LANGUAGE", Line("Language")),
    ("LOGO", Logo),
    ("MAILER", Foreign),
    ("MEMBER", Foreign),
    ("N", Parts),
    ("NAME", Foreign),
    ("NICKNAME", Called),
    ("NOTE", Note),
    ("ORG", Company),
    ("PHOTO", Photo),
    ("PRODID", Nowhere),
    ("PROFILE", Nowhere),
    ("PRONOUNS", Line("Pronouns")),
    ("RELATED", Related),
    ("REV", Nowhere),
    ("ROLE", Line("Role")),
    ("SOCIALPROFILE", Profile),
    ("SORT-STRING", Sorted),
    ("SOUND", Sound),
    ("SOURCE", Foreign),
    ("TEL", Phone),
    ("TITLE", Role),
    ("TZ", Foreign),
    ("UID", Uid),
    ("URL", Link),
    ("VERSION", Nowhere),
    ("X-ABADR", Nowhere),
    ("X-ABDATE", Date),
    ("X-ABLABEL", Label),
    ("X-ABRELATEDNAMES", AppleRelated),
    ("X-ABSHOWAS", ShownAs),
    ("X-ADDRESSBOOKSERVER-KIND", Kind),
    ("X-ANDROID-CUSTOM", Android),
    ("X-ANNIVERSARY", Anniversary),
    ("X-EVOLUTION-ANNIVERSARY", Anniversary),
    ("X-EVOLUTION-BLOG-URL", Link),
    ("X-EVOLUTION-VIDEO-URL", Link),
    ("X-GENDER", Foreign),
    ("X-ID", Foreign),
    ("X-KADDRESSBOOK-BLOGFEED", Link),
    ("X-KADDRESSBOOK-X-ANNIVERSARY", Anniversary),
    ("X-MS-ANNIVERSARY", Anniversary),
    ("X-MS-TEL", Phone),
    ("X-NICKNAME", Called),
    ("X-PHONETIC-FIRST-NAME", SoundOfGiven),
    ("X-PHONETIC-LAST-NAME", SoundOfFamily),
    ("X-PHONETIC-MIDDLE-NAME", SoundOfAdditional),
    ("X-PRODID", Nowhere),
    ("X-REV", Nowhere),
    ("X-SAMSUNGADR", Address),
    ("X-SOCIALPROFILE", Profile),
    ("X-TZ", Foreign),
    ("X-VERSION", Nowhere),
];

/// Where a property is kept, by its name in capitals.
pub(super) fn home(name: &str) -> Home {
    let known = HOMES.binary_search_by(|(it, _)| (*it).cmp(name)).map(|at| HOMES[at].1);
    known.unwrap_or(if name.starts_with("X-") { Own } else { Foreign })
}

/// Whether a name is that of a property, whatever its case: in the table, or anybody's own.
pub(super) fn is_known(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    name.starts_with("X-") || HOMES.binary_search_by(|(it, _)| (*it).cmp(&name)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_where_it_stands() {
        assert!(HOMES.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(home("BDAY"), Birthday);
        assert_eq!(home("X-NEVER-HEARD-OF"), Own);
        assert_eq!(home("GRAMGENDER"), Foreign);
    }
}
