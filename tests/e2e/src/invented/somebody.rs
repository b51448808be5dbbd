//! People who do not exist, with what a shop knows of them.

use super::Size;
use super::photo::photo;
use super::words::{
    BEGINNINGS, CITIES, ENDS, FIRST_NAMES, LAST_NAMES, LIKES, NOTES, SCRIPTS, STREETS, TAGS,
};
use byname::domain::id::uuid_v7;
use fastrand::Rng;
use uuid::Uuid;

/// 21 November 2026 in the evening: milliseconds since 1970.
pub const THAT_EVENING: u64 = 1_795_284_000_000;

const A_DAY: u64 = 24 * 3_600_000;

/// For so many days the shop has had its book.
const DAYS: u16 = 730;

/// A whole shop.
#[derive(Debug)]
pub struct Invented {
    /// Everybody who has a card.
    pub people: Vec<Somebody>,
    /// Their photos, JPEG.
    pub photos: Vec<Vec<u8>>,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Somebody {
    /// Who it is.
    pub id: Uuid,
    /// When they got their card, in milliseconds since 1970.
    pub since: u64,
    /// Whatever of the name comes first in Latin script.
    pub given: String,
    /// The name of the family.
    pub family: String,
    /// The whole name as it is written.
    pub name: String,
    /// Label and number.
    pub phones: Vec<(&'static str, String)>,
    /// An address for mail.
    pub mail: Option<String>,
    /// Street, code and town.
    pub address: Option<[String; 3]>,
    /// What they like.
    pub likes: Option<&'static str>,
    /// The group they belong to.
    pub tag: Option<&'static str>,
    /// Whether they have a star.
    pub star: bool,
    /// As `1971-05-09` or `--05-09`.
    pub birthday: Option<String>,
    /// Which of the shop's photos it is.
    pub photo: Option<usize>,
    /// What happened, in any order.
    pub told: Vec<Told>,
}

/// A visit, or something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which one it is.
    pub id: Uuid,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// Nothing for a visit.
    pub text: Option<String>,
    /// Chooses the kind of a note.
    pub kind: usize,
}

impl Invented {
    /// A shop of this size.
    pub fn new(size: Size) -> Self {
        let mut maker = Maker(Rng::with_seed(20_261_121));
        let photos = (0..size.photos.min(size.people)).map(|_| photo(&mut maker.0)).collect();
        let share = |at: usize| size.entries * at / size.people.max(1);
        let people = (0..size.people).map(|at| {
            // Spread over the whole list, as photos are.
            let photo = (at * size.photos / size.people) != ((at + 1) * size.photos / size.people);
            let photo = photo.then(|| at * size.photos / size.people);
            maker.somebody(photo, share(at + 1) - share(at))
        });
        Self { people: people.collect(), photos }
    }
}

/// Whoever works in the shop, with a chance that is the same every time.
struct Maker(Rng);

impl Maker {
    fn percent(&mut self, often: u8) -> bool {
        self.0.u8(..100) < often
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.0.usize(..words.len())]
    }

    /// A moment of an opening hour.
    fn moment(&mut self, days_ago: u16) -> u64 {
        let midnight = THAT_EVENING - THAT_EVENING % A_DAY - u64::from(days_ago) * A_DAY;
        midnight + u64::from(self.0.u16(9 * 60..18 * 60)) * 60_000 + u64::from(self.0.u16(..60_000))
    }

    fn id(&mut self, at: u64) -> Uuid {
        uuid_v7(at, std::array::from_fn(|_| self.0.u8(..)))
    }

    fn somebody(&mut self, photo: Option<usize>, entries: usize) -> Somebody {
        let since = self.moment(DAYS);
        let (given, family, name) = self.name();
        let latin = name.is_ascii();
        Somebody {
            id: self.id(since),
            since,
            phones: self.phones(),
            mail: (latin && self.percent(40)).then(|| {
                let number = self.0.u16(..1_000);
                format!("{given}.{family}{number}@example.org").to_lowercase().replace(' ', ".")
            }),
            address: self.percent(15).then(|| {
                let street = format!("{} {}", self.0.u8(1..200), self.of(STREETS));
                [street, format!("{:05}", self.0.u32(..100_000)), self.of(CITIES).to_owned()]
            }),
            likes: self.percent(40).then(|| self.of(LIKES)),
            tag: self.percent(30).then(|| self.of(TAGS)),
            star: self.percent(5),
            birthday: self.percent(50).then(|| self.birthday()),
            photo,
            told: (0..entries).map(|_| self.told()).collect(),
            given,
            family,
            name,
        }
    }

    /// Given name, family name, and both as they are written together: mostly in Latin letters.
    fn name(&mut self) -> (String, String, String) {
        if self.percent(30) {
            let script = &SCRIPTS[self.0.usize(..SCRIPTS.len())];
            let (given, family) = (self.of(script.given), self.of(script.family));
            let (first, last) = if script.family_first { (family, given) } else { (given, family) };
            return (
                given.to_owned(),
                family.to_owned(),
                format!("{first}{}{last}", script.between),
            );
        }
        let given = self.of(FIRST_NAMES).to_owned();
        let family = match self.0.u8(..10) {
            0..5 => self.of(LAST_NAMES).to_owned(),
            5..9 => format!("{}{}", self.of(BEGINNINGS), self.of(ENDS)),
            _ => format!("{}-{}", self.of(LAST_NAMES), self.of(LAST_NAMES)),
        };
        let name = format!("{given} {family}");
        (given, family, name)
    }

    fn phones(&mut self) -> Vec<(&'static str, String)> {
        let phones = if self.percent(10) { 2 } else { usize::from(self.percent(60)) };
        let labels = ["mobile", "home"].into_iter().take(phones);
        labels.map(|label| (label, format!("+44 7700 {:06}", self.0.u32(..1_000_000)))).collect()
    }

    fn birthday(&mut self) -> String {
        let (month, day) = (self.0.u8(1..13), self.0.u8(1..29));
        match self.percent(70) {
            true => format!("{}-{month:02}-{day:02}", self.0.u16(1935..2010)),
            false => format!("--{month:02}-{day:02}"),
        }
    }

    /// Mostly a visit, else about sixty letters.
    fn told(&mut self) -> Told {
        let days_ago = self.0.u16(..DAYS);
        let at = self.moment(days_ago);
        let text = (!self.percent(75)).then(|| {
            let [who, what, when] = NOTES.map(|part| self.of(part));
            format!("{who} {what} {when}")
        });
        Told { id: self.id(at), at, text, kind: self.0.usize(..) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Invented, Size};

    #[test]
    fn everybody_has_as_much_as_anybody() {
        let shop = Invented::new(Size { people: 30, entries: 300, photos: 2 });
        assert!(shop.people.iter().all(|it| it.told.len() == 10));
        assert_eq!(shop.people.iter().filter_map(|it| it.photo).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(shop.photos.len(), 2);
    }

    #[test]
    fn a_shop_is_the_same_every_time() {
        let size = Size::of(100);
        assert_eq!(Invented::new(size).people, Invented::new(size).people);
    }

    #[test]
    fn names_come_in_many_scripts() {
        let people = Invented::new(Size::of(2_000)).people;
        let has = |from: char, to: char| {
            people.iter().any(|it| it.name.chars().any(|it| (from..=to).contains(&it)))
        };
        for (from, to) in [
            ('À', 'ž'),
            ('Ͱ', 'Ͽ'),
            ('А', 'я'),
            ('א', 'ת'),
            ('ء', 'ي'),
            ('अ', 'ह'),
            ('ぁ', 'ん'),
            ('一', '龥'),
            ('가', '힣'),
        ] {
            assert!(has(from, to), "{from} to {to}");
        }
    }
}
