//! Our words for a phone, an address or a date, as types and as labels of other programs.

use super::Version;

/// Labels, the properties that have a type for them (none named: all), and that type.
const TYPES: [(&str, &[&str], &str); 10] = [
    ("home", &[], "HOME"),
    ("work", &[], "WORK"),
    ("mobile", &["TEL"], "CELL"),
    ("work mobile", &["TEL"], "WORK,CELL"),
    ("fax", &["TEL"], "FAX"),
    ("home fax", &["TEL"], "HOME,FAX"),
    ("work fax", &["TEL"], "WORK,FAX"),
    ("pager", &["TEL"], "PAGER"),
    ("main", &["TEL"], "MAIN"),
    ("other", &["TEL", "EMAIL", "ADR"], "OTHER"),
];

/// Labels that Apple's programs translate.
const APPLES: [(&str, &str); 31] = [
    ("anniversary", "_$!<Anniversary>!$_"),
    ("homepage", "_$!<HomePage>!$_"),
    ("home", "_$!<Home>!$_"),
    ("work", "_$!<Work>!$_"),
    ("school", "_$!<School>!$_"),
    ("other", "_$!<Other>!$_"),
    ("mother", "_$!<Mother>!$_"),
    ("father", "_$!<Father>!$_"),
    ("parent", "_$!<Parent>!$_"),
    ("brother", "_$!<Brother>!$_"),
    ("sister", "_$!<Sister>!$_"),
    ("sibling", "_$!<Sibling>!$_"),
    ("child", "_$!<Child>!$_"),
    ("daughter", "_$!<Daughter>!$_"),
    ("son", "_$!<Son>!$_"),
    ("friend", "_$!<Friend>!$_"),
    ("spouse", "_$!<Spouse>!$_"),
    ("wife", "_$!<Wife>!$_"),
    ("husband", "_$!<Husband>!$_"),
    ("partner", "_$!<Partner>!$_"),
    ("colleague", "_$!<Colleague>!$_"),
    ("grandmother", "_$!<Grandmother>!$_"),
    ("grandfather", "_$!<Grandfather>!$_"),
    ("grandparent", "_$!<Grandparent>!$_"),
    ("granddaughter", "_$!<Granddaughter>!$_"),
    ("grandson", "_$!<Grandson>!$_"),
    ("grandchild", "_$!<Grandchild>!$_"),
    ("aunt", "_$!<Aunt>!$_"),
    ("uncle", "_$!<Uncle>!$_"),
    ("niece", "_$!<Niece>!$_"),
    ("nephew", "_$!<Nephew>!$_"),
];

/// The parameter that says what a label says: none for no label.
pub(super) fn types(version: Version, property: &str, label: &str) -> Option<String> {
    if label.is_empty() {
        // Old phones take a number or a mail address without a type for no number at all.
        let silent = match (version, property) {
            (Version::V3, "TEL") => ";TYPE=VOICE",
            (Version::V3, "EMAIL") => ";TYPE=INTERNET",
            (Version::V3 | Version::V4, _) => "",
        };
        return Some(silent.to_owned());
    }
    let fits = |properties: &[&str]| properties.is_empty() || properties.contains(&property);
    let (.., types) = TYPES.iter().find(|(it, properties, _)| *it == label && fits(properties))?;
    // Version 3.0 has its types in capitals, and 4.0 in small letters, as its own examples do.
    Some(match version {
        Version::V3 => format!(";TYPE={types}"),
        Version::V4 => format!(";TYPE={}", types.to_lowercase().replace(',', ";TYPE=")),
    })
}

/// The label that Apple's programs know, if there is one.
pub(super) fn apples(label: &str) -> Option<&'static str> {
    APPLES.iter().find(|(it, _)| *it == label).map(|(_, apples)| *apples)
}
