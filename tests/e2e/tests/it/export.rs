//! Contacts go out: everybody or a list, as each kind of file, and come in again as nobody new.

use crate::habits::{bring_in, look_at_file, open_card, turn_to, vcard};
use byname_e2e::{Shop, button, group, link, region, saying, status, story};
use std::fs;

/// The part of the page where contacts go out.
const ALONG: &str = "Take contacts along";

async fn three_people(shop: &mut Shop) {
    let cards = [
        vcard(
            "Ada Ash",
            &["TEL;TYPE=CELL:+44 20 7946 0958", "BDAY:1960-02-29", "CATEGORIES:choir"],
        ),
        vcard("Bo Cedar", &["EMAIL:bo@cedar.example", "BDAY:--0417", "NOTE:sails on Sunday"]),
        vcard("Cy Elm", &["BDAY:1985", "CATEGORIES:choir"]),
    ];
    bring_in(shop, &cards).await;
}

/// Makes a file of a kind and gives what is in it.
async fn export(shop: &mut Shop, kind: &str, ending: &str, says: &str) -> Vec<u8> {
    let kind = button(kind).within(group("As"));
    shop.tap(kind.clone()).await;
    shop.see_attribute(kind, "aria-pressed", "true").await;
    shop.tap(button("Download").within(region(ALONG))).await;
    shop.see(status(saying(says))).await;
    shop.hand_over(ending).await
}

#[test]
fn everybody_goes_out_as_each_kind_of_file_and_comes_back_as_nobody_new() {
    story(async |shop| {
        three_people(shop).await;
        let forms = [
            ("vCard 4", ".vcf", "3 people,", ["FN:Ada Ash", "BDAY:--0417", "NOTE:sails on Sunday"]),
            ("vCard 3", ".vcf", "3 people,", ["VERSION:3.0", "1604-04-17", "BDAY:1960-02-29"]),
            ("Table", ".csv", "3 people,", ["Cy Elm", "bo@cedar.example", "+44 20 7946 0958"]),
            ("Calendar", ".ics", "2 dates,", ["Ada Ash", "Bo Cedar", "BYMONTH=2;BYMONTHDAY=-1"]),
        ];
        for (kind, ending, says, parts) in forms {
            let bytes = export(shop, kind, ending, says).await;
            let text = String::from_utf8(bytes.clone()).expect("it is UTF-8");
            for part in parts {
                assert!(text.contains(part), "{part} in {kind}: {text}");
            }
            if ending != ".ics" {
                let file = shop.file(&format!("again{ending}"), bytes);
                look_at_file(shop, &file, "0 new, 3 already here").await;
                shop.tap(button("Cancel")).await;
            }
        }
    });
}

#[test]
fn a_list_goes_out_in_three_taps_from_people() {
    story(async |shop| {
        three_people(shop).await;
        turn_to(shop, "People").await;
        shop.tap(button("choir").within(group("Filter"))).await;
        shop.see(status(saying("2 people"))).await;
        shop.reset_counts();
        shop.tap(link("Export this list")).await;
        shop.see_path("/exchange?list=yes&tag=choir").await;
        shop.see_attribute(button("choir").within(region(ALONG)), "aria-pressed", "true").await;
        shop.tap(button("Download").within(region(ALONG))).await;
        let file = shop.see_saved_file(".vcf").await;
        assert!(shop.taps() <= 3, "{} taps", shop.taps());
        let text = fs::read_to_string(file).expect("it is UTF-8");
        assert!(text.contains("FN:Ada Ash") && text.contains("FN:Cy Elm"), "{text}");
        assert!(!text.contains("Bo Cedar"), "{text}");
    });
}

#[test]
fn a_card_is_handed_on_without_what_was_noted() {
    story(async |shop| {
        three_people(shop).await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.tap(button("Share card")).await;
        shop.see(status(saying("Bo-Cedar.vcf"))).await;
        let file = shop.see_saved_file(".vcf").await;
        let text = fs::read_to_string(file).expect("it is UTF-8");
        assert!(text.contains("bo@cedar.example") && !text.contains("sails"), "{text}");
        shop.see_quiet_console().await;
    });
}
