//! How a file leaves the device, as a table.

use byname::domain::delivery::{Delivery, FileKind, Surroundings, delivery};

const KINDS: [FileKind; 6] = [
    FileKind::Cards,
    FileKind::Table,
    FileKind::Calendar,
    FileKind::Copy,
    FileKind::Booklet,
    FileKind::Dossier,
];

#[test]
fn every_file_leaves_as_the_device_can() {
    let nowhere = Surroundings::default();
    let share = |name_ending, media_type| Delivery::Share { name_ending, media_type };
    let down = [Delivery::Download; 6];
    let ios = Surroundings { ios: true, can_share_files: true, ..nowhere };
    let android = Surroundings { android: true, can_share_files: true, ..nowhere };
    let desktop = Surroundings { can_save_picker: true, ..nowhere };
    let ios_shares = [
        share(".vcf", "text/vcard"),
        share(".csv", "text/csv"),
        share(".ics", "text/calendar"),
        share(".byname", "application/octet-stream"),
        share(".html", "text/html"),
        share(".json", "application/json"),
    ];
    let android_shares = [
        Delivery::Download,
        share(".csv", "text/csv"),
        Delivery::Download,
        share(".txt", "text/plain"),
        share(".html", "text/html"),
        Delivery::Download,
    ];
    let saves = [
        Delivery::Download,
        Delivery::Download,
        Delivery::Download,
        Delivery::SaveDialog,
        Delivery::Download,
        Delivery::Download,
    ];
    let table = [
        ("an old browser", nowhere, down),
        ("Safari on a phone", ios, down),
        ("installed on an iPhone", Surroundings { installed: true, ..ios }, ios_shares),
        (
            "installed on an old iPhone",
            Surroundings { installed: true, can_share_files: false, ..ios },
            down,
        ),
        ("Chromium on Android", android, android_shares),
        ("installed on Android", Surroundings { installed: true, ..android }, android_shares),
        (
            "an Android browser that cannot share",
            Surroundings { can_share_files: false, ..android },
            down,
        ),
        ("Firefox on a desktop", nowhere, down),
        ("Chromium on a desktop", desktop, saves),
        ("Safari on a Mac", Surroundings { can_share_files: true, ..nowhere }, down),
        ("installed on a desktop", Surroundings { installed: true, ..desktop }, saves),
        (
            "Chromium on Windows, which shares as well",
            Surroundings { can_share_files: true, ..desktop },
            saves,
        ),
    ];
    for (what, around, expected) in table {
        assert_eq!(KINDS.map(|kind| delivery(&around, kind)), expected, "{what}");
    }
}

#[test]
fn a_file_is_named_by_its_kind() {
    let endings = [".vcf", ".csv", ".ics", ".byname", ".html", ".json"];
    assert_eq!(KINDS.map(FileKind::name_ending), endings);
}
