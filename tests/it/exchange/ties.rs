//! Whom a card says somebody is tied to, in the ways in which programs say it.

use super::golden::check;
use super::{read, told, told_of_one};

#[test]
fn a_relation_is_understood_however_a_program_writes_it() {
    let cases = [
        ("RELATED;TYPE=spouse;VALUE=text:Bo", "spouse: Bo"),
        ("RELATED;VALUE=text;TYPE=\"emergency,child\":Bo", "child: Bo"),
        ("RELATED;TYPE=co-worker;VALUE=text:Bo", "colleague: Bo"),
        ("RELATED;TYPE=sweetheart;VALUE=text:Bo", "partner: Bo"),
        ("RELATED;TYPE=kin;VALUE=text:Bo", "relative: Bo"),
        ("RELATED;VALUE=text:Bo", "relative: Bo"),
        ("RELATED;TYPE=agent;VALUE=text:Bo", "agent: Bo"),
        ("RELATED;TYPE=PREF,FRIEND:Bo", "friend: Bo"),
        ("i.RELATED;TYPE=parent;VALUE=text:Bo\ni.X-ABLabel:mother", "mother: Bo"),
        ("RELATED;TYPE=friend:mailto:bo@b.example", "note: Friend: mailto:bo@b.example"),
        ("i.X-ABRELATEDNAMES:Bo\ni.X-ABLabel:_$!<Mother>!$_", "mother: Bo"),
        ("i.X-ABRELATEDNAMES:Bo\ni.X-ABLabel:Her Landlord", "Her Landlord: Bo"),
        ("i.X-ABRELATEDNAMES:Bo\ni.X-ABLabel:_$!<Assistant>!$_", "assistant: Bo"),
        ("X-ABRELATEDNAMES:Bo", "relative: Bo"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bo;3;;;", "child: Bo"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bo;4;;;", "partner: Bo"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bo;11;;;", "sender: Bo"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bo;0;Tenant;;", "Tenant: Bo"),
    ];
    for (lines, expected) in cases {
        let card = format!("BEGIN:VCARD\nVERSION:4.0\nFN:Anna\n{lines}\nEND:VCARD\n");
        assert_eq!(told_of_one(card), ["Anna", expected], "{lines}");
    }
}

#[test]
fn the_cards_of_a_household_name_each_other() {
    check("household-4.0.vcf", "household-4.0.txt");
}

#[test]
fn a_card_that_is_not_in_the_file_and_oneself_are_kept_for_the_way_out() {
    let uid = "urn:uuid:4f1c2a9e-8d1b-4c6e-9b1a-2f60a7a3c111";
    let other = "urn:uuid:4f1c2a9e-8d1b-4c6e-9b1a-2f60a7a3c222";
    for line in [format!("RELATED;TYPE=child:{other}"), "RELATED;TYPE=me;VALUE=text:Anna".into()] {
        let card = format!("BEGIN:VCARD\nVERSION:4.0\nUID:{uid}\nFN:Anna\n{line}\nEND:VCARD\n");
        let anna = super::only_person(card);
        assert_eq!((anna.ties, anna.person.foreign), (vec![], line));
    }
}

#[test]
fn a_uid_is_the_same_with_and_without_what_makes_it_a_uri_and_folded_too() {
    let uid = "4F1C2A9E-8D1B-4C6E-9B1A-2F60A7A3C111";
    let named = format!("urn:uuid:{}", uid.to_lowercase());
    let file = format!(
        "BEGIN:VCARD\nFN:Anna\nRELATED;TYPE=child:{named}\nEND:VCARD\n\
         BEGIN:VCARD\nitem1.UID:{}\n {}\nN:Orr;Tom;;;\nEND:VCARD\n",
        &uid[..9],
        &uid[9..]
    );
    let people = read(file.as_bytes()).expect("two cards").people;
    assert_eq!(told(&people[0]), ["Anna", "child: Tom Orr, who has a card"]);
    assert_eq!(people[0].ties[0].uid, people[1].person.uid);
}
