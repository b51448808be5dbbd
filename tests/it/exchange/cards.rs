//! Single properties of vCards, and how cards are cut.

use byname::exchange::SkipReason;

use super::{read, told_of_one};

/// What a card says besides its name.
#[track_caller]
fn says(lines: &str) -> Vec<String> {
    let told = told_of_one(format!("BEGIN:VCARD\nVERSION:3.0\nFN:Anna\n{lines}\nEND:VCARD\n"));
    assert_eq!(told[0], "Anna");
    told[1..].to_vec()
}

#[test]
fn dates_are_read_as_far_as_they_are_known() {
    let cases = [
        ("BDAY:1985-04-17", "birthday: 1985-04-17"),
        ("BDAY:19850417", "birthday: 1985-04-17"),
        ("BDAY;VALUE=date:1985-04-17", "birthday: 1985-04-17"),
        ("BDAY:1985-04-17T00:00:00Z", "birthday: 1985-04-17"),
        ("BDAY:1985-04", "birthday: 1985-04"),
        ("BDAY:1985", "birthday: 1985"),
        ("BDAY:--0417", "birthday: --04-17"),
        ("BDAY:--04-17", "birthday: --04-17"),
        ("BDAY:--04", "birthday: --04"),
        ("BDAY:1604-04-17", "birthday: --04-17"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "birthday: --02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-02-28", "birthday: --02-28"),
        ("BDAY:0000-04-17", "birthday: --04-17"),
        ("BDAY:17.4.1985", "birthday: 1985-04-17"),
        ("BDAY:1985/4/17", "birthday: 1985-04-17"),
        ("BDAY:17/4/1985", "birthday: 1985-04-17"),
        ("BDAY:4/17/1985", "birthday: 1985-04-17"),
        ("BDAY;VALUE=text:circa 1960", "birthday: ~1960"),
        ("BDAY:circa 1960", "birthday: ~1960"),
        ("BDAY:ca. 1960", "birthday: ~1960"),
        ("BDAY:About 1960-04", "birthday: ~1960-04"),
        ("item1.BDAY:1985", "birthday: 1985"),
        ("bday:1985", "birthday: 1985"),
        ("BDAY:4/7/1985", "note: Birthday: 4/7/1985"),
        ("BDAY:31.4.1985", "note: Birthday: 31.4.1985"),
        ("BDAY:17 April", "note: Birthday: 17 April"),
        ("BDAY:1985-02-29", "note: Birthday: 1985-02-29"),
        ("BDAY:about 60", "note: Birthday: about 60"),
        ("BDAY:1604", "note: Birthday: 1604"),
        ("ANNIVERSARY:2009-08-08", "anniversary: 2009-08-08"),
        ("X-ANNIVERSARY:2009-08-08", "anniversary: 2009-08-08"),
        ("X-EVOLUTION-ANNIVERSARY:2009-08-08", "anniversary: 2009-08-08"),
        ("X-MS-ANNIVERSARY:20090808", "anniversary: 2009-08-08"),
        ("X-ABDATE:2009", "date: 2009"),
        ("i.X-ABDATE:2009\ni.X-ABLabel:_$!<Anniversary>!$_", "anniversary: 2009"),
        ("i.X-ABDATE:2009\ni.X-ABLabel:Name day", "name day: 2009"),
        ("i.X-ABDATE:2009\ni.X-ABLabel:_$!<Other>!$_", "other: 2009"),
        ("i.X-ABDATE:soon\ni.X-ABLabel:Moving", "note: Moving: soon"),
    ];
    for (line, expected) in cases {
        assert_eq!(says(line), [expected], "{line}");
    }
}

#[test]
fn a_second_birthday_goes_into_the_note() {
    assert_eq!(says("BDAY:1985\nBDAY:1985"), ["birthday: 1985"]);
    assert_eq!(says("BDAY:1985\nBDAY:1986"), ["birthday: 1985", "note: Birthday: 1986"]);
}

#[test]
fn labels_are_in_our_words_and_hers_stay_hers() {
    let cases = [
        ("TEL:1", "phone: 1"),
        ("TEL;TYPE=CELL:1", "phone (mobile): 1"),
        ("TEL;TYPE=cell,home:1", "phone (mobile): 1"),
        ("TEL;TYPE=\"work,cell\":1", "phone (work mobile): 1"),
        ("TEL;TYPE=HOME;TYPE=VOICE;TYPE=PREF:1", "phone (home): 1"),
        ("TEL;TYPE=WORK:1", "phone (work): 1"),
        ("TEL;TYPE=FAX:1", "phone (fax): 1"),
        ("TEL;TYPE=HOME,FAX:1", "phone (home fax): 1"),
        ("TEL;WORK;FAX:1", "phone (work fax): 1"),
        ("TEL;TYPE=PAGER:1", "phone (pager): 1"),
        ("TEL;TYPE=MAIN:1", "phone (main): 1"),
        ("TEL;TYPE=CAR:1", "phone (car): 1"),
        ("TEL;TYPE=X-Stall:1", "phone (Stall): 1"),
        ("i.TEL:1\ni.X-ABLabel:_$!<Mobile>!$_", "phone (mobile): 1"),
        ("I.TEL;TYPE=HOME:1\ni.X-ABLabel:_$!<HomeFAX>!$_", "phone (home fax): 1"),
        ("i.TEL:1\ni.X-ABLabel:_$!<iPhone>!$_", "phone (i phone): 1"),
        ("i.TEL:1\ni.X-ABLabel:Her Mother", "phone (Her Mother): 1"),
        ("i.TEL:1\ni.X-ABLabel:WORK", "phone (work): 1"),
        ("EMAIL;TYPE=INTERNET:a@b.example", "mail: a@b.example"),
        ("EMAIL;INTERNET;HOME:a@b.example", "mail (home): a@b.example"),
        ("EMAIL:MAILTO:a@b.example", "mail: a@b.example"),
        ("TEL;VALUE=uri:tel:+1-2;ext=3", "phone: +1-2 ext. 3"),
        ("URL;TYPE=WORK:http\\://b.example", "link (work): http://b.example"),
        ("ADR;TYPE=dom,home,postal,parcel:;;1 High St;;;;", "address (home): 1 High St"),
    ];
    for (line, expected) in cases {
        assert_eq!(says(line), [expected], "{line}");
    }
}

#[test]
fn what_has_no_field_goes_into_the_note_and_what_is_technical_nowhere() {
    let cases: [(&str, &[&str]); 22] = [
        ("ROLE:Baker", &["note: Role: Baker"]),
        ("TITLE:Baker\nTITLE:Miller", &["as: Baker", "note: Role: Miller"]),
        ("RELATED;TYPE=spouse;VALUE=text:Bo", &["spouse: Bo"]),
        ("RELATED;TYPE=friend:urn:uuid:1", &[]),
        ("X-SPOUSE:Bo", &["note: Spouse: Bo"]),
        ("X-EVOLUTION-SPOUSE:Bo", &["note: Spouse: Bo"]),
        ("X-MS-ASSISTANT:Bo", &["note: Assistant: Bo"]),
        ("X-MAIDENNAME:Berg", &["note: Maiden name: Berg"]),
        ("IMPP:xmpp:anna@chat.example", &["note: Xmpp: anna@chat.example"]),
        ("IMPP;X-SERVICE-TYPE=Skype:skype:anna", &["note: Skype: anna"]),
        ("X-SKYPE:anna", &["note: Skype: anna"]),
        ("X-ICQ:123", &["note: ICQ: 123"]),
        ("GENDER:F", &["note: Gender: female"]),
        ("GENDER:;it's complicated", &["note: Gender: it's complicated"]),
        ("BIRTHPLACE:Hull", &["note: Born in: Hull"]),
        ("X-SHOE-SIZE:38", &["note: Shoe size: 38"]),
        ("SORT-STRING:Anna", &[]),
        ("REV:2026-01-01\nUID:1\nPRODID:x\nX-ABUID:2\nCLASS:PUBLIC\nMAILER:x", &[]),
        ("X-COUCHDB-APPLICATION-ANNOTATIONS:{\"a\": 1}\nX-NEW-THING:<card></card>", &[]),
        ("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\nLOGO:https://b.example/a.png", &[]),
        ("GEO:52.1;4.2\nTZ:+0100\nKEY:ssh-rsa AAAA\nSOUND:http://b.example/a.mp3", &[]),
        (
            "X-SOCIALPROFILE;type=twitter:https://t.example/a",
            &["link (twitter): https://t.example/a"],
        ),
    ];
    for (lines, expected) in cases {
        assert_eq!(says(lines), expected, "{lines}");
    }
}

#[test]
fn a_note_that_was_not_folded_is_whole() {
    let cases: [(&str, &[&str]); 4] = [
        (
            "NOTE:one\ntwo; and, three\n\nfour\nTEL:1",
            &["phone: 1", "note: one", "note: two; and, three", "note: four"],
        ),
        ("NOTE:one\nlikes: tea", &["note: one", "note: likes: tea"]),
        ("i.NOTE:one\n two\nthree", &["note: onetwo", "note: three"]),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:one =\ntwo\nTEL:1", &["phone: 1", "note: one two"]),
    ];
    for (lines, expected) in cases {
        assert_eq!(says(lines), expected, "{lines}");
    }
    assert_eq!(says("TITLE:Baker\nlost"), ["as: Baker"]);
}

#[test]
fn a_name_is_made_of_what_there_is() {
    let cases: [(&str, &[&str]); 12] = [
        ("FN:Anna Berg\nN:Berg;Anna;;;", &["Anna Berg"]),
        ("N:Berg;Anna;Maria,Luise;Dr.;jr.", &["Dr. Anna Maria Luise Berg jr."]),
        ("FN:Dr. Anna Berg\nN:Berg;Anna;;Dr.;", &["Dr. Anna Berg"]),
        ("FN:Dr.\nN:;;;Dr.;", &["Dr. Dr."]),
        ("FN:Berg\\, Anna\nN:Berg;Anna;;;", &["Berg, Anna"]),
        ("FN:Nan\nN:Berg;Anna;;;", &["Nan", "note: Full name: Anna Berg"]),
        ("N:王;小明;;;", &["王 小明"]),
        ("FN:Anna\nFN:Ana", &["Anna", "note: Name: Ana"]),
        ("NICKNAME:Nan,Nanni", &["?", "called: Nan", "note: Nickname: Nanni"]),
        ("ORG:Bakery;Counter", &["?", "at: Bakery", "note: Department: Counter"]),
        (
            "FN:Bakery\nORG:Bakery\nX-ABShowAs:COMPANY\nN:Berg;Anna;;;",
            &["Bakery", "note: Contact: Anna Berg"],
        ),
        ("KIND:org\nORG:Bakery", &["Bakery"]),
    ];
    for (lines, expected) in cases {
        let file = format!("BEGIN:VCARD\n{lines}\nEND:VCARD\n");
        assert_eq!(told_of_one(&file), expected, "{lines}");
    }
}

#[test]
fn a_card_is_left_out_only_when_there_is_nothing_in_it() {
    let cases = [
        ("", Some(SkipReason::NoName)),
        ("VERSION:3.0\nFN:\nN:;;;;\nUID:1", Some(SkipReason::NoName)),
        ("KIND:group\nFN:Choir", Some(SkipReason::NotAPerson)),
        ("KIND:location\nFN:Hall", Some(SkipReason::NotAPerson)),
        ("X-ADDRESSBOOKSERVER-KIND:group\nFN:Choir", Some(SkipReason::NotAPerson)),
        ("KIND:x-pet\nFN:Rex", None),
        ("TEL:1", None),
        ("NOTE:the lady with the red bicycle", None),
        ("BDAY:1985", None),
    ];
    for (lines, why) in cases {
        let reading =
            read(format!("BEGIN:VCARD\n{lines}\nEND:VCARD\n").as_bytes()).expect("a card");
        assert_eq!(reading.skipped.first().map(|it| it.why), why, "{lines}");
        assert_eq!(reading.people.len(), usize::from(why.is_none()), "{lines}");
    }
}

#[test]
fn a_broken_card_takes_no_other_with_it() {
    let names = |file: &str| -> Vec<String> {
        let people = read(file.as_bytes()).expect("cards").people;
        people.into_iter().map(|it| it.person.name).collect()
    };
    let cases: [(&str, &[&str]); 6] = [
        ("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n", &["A", "B"]),
        ("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B", &["A", "B"]),
        ("\u{feff}begin:vcard\nFN:A\nend:vcard\n\n\nBEGIN: VCARD \nFN:B\nEND:VCARD", &["A", "B"]),
        ("hello\nBEGIN:VCARD\nFN:A\nEND:VCARD\nFN:nobody\nEND:VCARD\n", &["A"]),
        ("BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:X\nEND:VCARD\nEND:VCARD\n", &["A"]),
        ("BEGIN:VCARD\n;;:;\n=:\nFN:A\nno colon\n.:\nEND:VCARD\n", &["A"]),
    ];
    for (file, expected) in cases {
        assert_eq!(names(file), expected, "{file}");
    }
}

#[test]
fn an_address_is_found_behind_a_label_that_lacks_its_quotes() {
    let address =
        "ADR;TYPE=work;LABEL=Oak Road 1^nTown^': BH:^nTown:;B1:;Oak Road 1;Town;;61352;Land";
    assert_eq!(says(address), ["address (work): Oak Road 1 / B1: / 61352 Town / Land"]);
    let good = "ADR;TYPE=work;LABEL=\"Unit: 1\":;;Oak: Road;Town;;61352;Land";
    assert_eq!(says(good), ["address (work): Oak: Road / 61352 Town / Land"]);
    let usual = "ADR;LABEL=Oak Road 1:;;Oak: Road;Town;;61352;Land";
    assert_eq!(says(usual), ["address: Oak: Road / 61352 Town / Land"]);
}
