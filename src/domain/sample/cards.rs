//! The cards of the sample shop: how to know them, what they like, how to reach them.
//!
//! Numbers and addresses are of the ranges that are kept free for fiction, so that nobody can be
//! called: +44 7700 900 (Ofcom, "Telephone numbers for use in TV and radio drama"), +33 6 39 98
//! (Arcep, decision 2018-0881), +46 70 174 06 (PTS), and example.org (RFC 2606).

use chrono::{Datelike, NaiveDate};

use super::dates::{year_before, years_before};
use super::notes::pick;
use super::people::{HOUSEHOLDS, PEOPLE, Rhythm, Sketch};
use super::{SampleTexts, name_of};
use crate::domain::contact::{Address, Contact};
use crate::domain::draft::PersonDraft;
use crate::domain::find::fold;
use crate::domain::kind::Kind;

const STREETS: [&str; 7] = [
    "Linden Lane",
    "Mühlgasse",
    "Rue du Pont",
    "Kirkegade",
    "Via dei Fiori",
    "Plac Zielony",
    "Old Quay",
];
const TOWN: &str = "Vallmere";

/// The card of one person.
pub(super) fn card(place: usize, texts: &SampleTexts, today: NaiveDate) -> PersonDraft {
    let sketch = &PEOPLE[place];
    let is_often = matches!(sketch.rhythm, Rhythm::TwiceAWeek | Rhythm::Weekly | Rhythm::Stopped);
    let is_known = is_often || place % 3 != 2;
    let since = sketch.since.map(|(days, years)| years_before(today, days, years));
    PersonDraft {
        called: sketch.called.into(),
        reading: sketch.reading.into(),
        company: sketch.company.into(),
        role: role(place, texts).into(),
        recognise: when(place.is_multiple_of(3), pick(&texts.recognise, place * 5)),
        likes: if is_known { likes(place, texts) } else { String::new() },
        usual: when(is_often, pick(&texts.usual, place * 5)),
        careful: when(place % 8 == 4, pick(&texts.careful, place / 8)),
        wishes: when(place % 15 == 6, pick(&texts.wishes, place / 15)),
        since: since.or_else(|| is_often.then(|| year_before(today, years_known(place))).flatten()),
        star: sketch.star,
        tier: sketch.tier,
        limit: (sketch.rhythm == Rhythm::New).then_some(14),
        paused: season(sketch, today),
        kinds: vec![sketch.kind],
        tags: tags(place, sketch, texts),
        phones: phone(place, sketch).into_iter().collect(),
        mails: mail(place, sketch).into_iter().collect(),
        addresses: address(place).into_iter().collect(),
        ..PersonDraft::named(name_of(place, texts))
    }
}

/// Whoever comes in one season is not expected before the next one.
fn season(sketch: &Sketch, today: NaiveDate) -> Option<NaiveDate> {
    let Rhythm::Season(month) = sketch.rhythm else { return None };
    let first = |year| NaiveDate::from_ymd_opt(year, u32::from(month), 1);
    let next = first(today.year()).filter(|it| *it > today).or_else(|| first(today.year() + 1));
    next.filter(|_| today.month() != u32::from(month))
}

fn when(so: bool, text: &str) -> String {
    if so { text.to_owned() } else { String::new() }
}

/// Three to nine years: the book is younger than the shop.
fn years_known(place: usize) -> i32 {
    3 + i32::try_from(place % 7).expect("a remainder is small")
}

/// What somebody does, who is more than a customer.
fn role(place: usize, texts: &SampleTexts) -> &'static str {
    let first = match PEOPLE[place].kind {
        Kind::Customer => return "",
        Kind::Supplier => 0,
        Kind::Associate => 4,
        Kind::Neighbour => 6,
        Kind::Staff => 8,
    };
    let before = PEOPLE[..place].iter().filter(|it| it.kind == PEOPLE[place].kind).count();
    pick(&texts.roles, first + before)
}

fn likes(place: usize, texts: &SampleTexts) -> String {
    [pick(&texts.goods, place * 7), pick(&texts.goods, place * 7 + 9)].join(", ")
}

fn tags(place: usize, sketch: &Sketch, texts: &SampleTexts) -> Vec<String> {
    let [regular, market, reading, ahead] = texts.tags;
    let is_regular = matches!(sketch.rhythm, Rhythm::TwiceAWeek | Rhythm::Weekly);
    let all = [
        (is_regular && sketch.kind == Kind::Customer, regular),
        (sketch.rhythm == Rhythm::EveryOtherWeek && place.is_multiple_of(2), market),
        (place % 7 == 2, reading),
        (place % 6 == 4, ahead),
    ];
    all.into_iter().filter(|(has, _)| *has).map(|(_, tag)| tag.to_owned()).collect()
}

fn phone(place: usize, sketch: &Sketch) -> Option<Contact> {
    let number = match place % 3 {
        0 => format!("+44 7700 900{place:03}"),
        1 => format!("+33 6 39 98 {:02} {:02}", place, (place * 7) % 100),
        _ => format!("+46 70 174 06 {:02}", 10 + place),
    };
    let is_given = !sketch.name.is_empty() && place % 5 != 3;
    is_given.then(|| Contact::plain(number))
}

fn mail(place: usize, sketch: &Sketch) -> Option<Contact> {
    let is_latin = |name: &&str| fold(name).bytes().all(|it| it.is_ascii_lowercase() || it == b' ');
    let name =
        [sketch.name, sketch.reading].into_iter().find(|it| it.contains(' ') && is_latin(it));
    let name = name.filter(|_| place.is_multiple_of(2))?;
    Some(Contact::plain(format!("{}@example.org", fold(name).replace(' ', "."))))
}

/// A family has one address; of the others some are known.
fn address(place: usize) -> Option<Address> {
    let home = HOUSEHOLDS.iter().find(|it| it.contains(&place)).map(|it| it[0]);
    let home = home.or_else(|| (place % 4 == 1).then_some(place))?;
    let street = format!("{} {}", STREETS[home % STREETS.len()], 2 + home);
    Some(Address { street, city: TOWN.into(), ..Address::default() })
}
