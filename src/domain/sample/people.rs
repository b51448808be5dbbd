//! Who the sixty people of the sample shop are: names, and how each comes and goes.
//!
//! Nobody is real. Names are not translated; they come from many places, as in a European town.

use crate::domain::kind::{Kind, Tier};

/// How often somebody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rhythm {
    /// On two days of every week.
    TwiceAWeek,
    /// On one day of every week.
    Weekly,
    /// Every other week.
    EveryOtherWeek,
    /// About once a month.
    Monthly,
    /// Some times around one time of the year: the place of its middle among the twelve months.
    Season(u8),
    /// Every week, until about six weeks ago.
    Stopped,
    /// About once a month, until about ten weeks ago.
    Lapsed,
    /// Now and then.
    Rare,
    /// Three times in the last weeks, and never before.
    New,
}

/// A day of theirs, counted from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    /// Nobody knows it.
    Unknown,
    /// A birthday in so many days, with an age.
    Birthday(i64, u16),
    /// A birthday in so many days; nobody knows the year.
    BirthdayOnly(i64),
    /// A birthday some day of this month.
    ThisMonth,
    /// A name day in so many days.
    OfName(i64),
    /// "About so old".
    About(u16),
    /// A birthday on a 29 February, in this year.
    Leap(i32),
}

/// One person, as the table below has them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sketch {
    /// The name; empty for whoever is known by what one sees of them.
    pub name: &'static str,
    pub called: &'static str,
    pub reading: &'static str,
    pub company: &'static str,
    pub kind: Kind,
    pub rhythm: Rhythm,
    pub day: Day,
    pub tier: Option<Tier>,
    pub star: bool,
    /// So many years a customer, in so many days.
    pub since: Option<(i64, u16)>,
}

const fn sketch(name: &'static str, called: &'static str, rhythm: Rhythm, day: Day) -> Sketch {
    let (kind, tier, since) = (Kind::Customer, None, None);
    let (reading, company, star) = ("", "", false);
    Sketch { name, called, reading, company, kind, rhythm, day, tier, star, since }
}

impl Sketch {
    const fn said(mut self, reading: &'static str) -> Self {
        self.reading = reading;
        self
    }

    const fn works(mut self, kind: Kind, company: &'static str) -> Self {
        self.kind = kind;
        self.company = company;
        self
    }

    const fn top(mut self) -> Self {
        self.star = true;
        self.tier = Some(Tier::First);
        self
    }

    const fn tier(mut self, tier: Tier) -> Self {
        self.tier = Some(tier);
        self
    }

    const fn since(mut self, days: i64, years: u16) -> Self {
        self.since = Some((days, years));
        self
    }
}

/// Two people who married, by their places in [`PEOPLE`]: in so many days, so many years.
pub(super) const COUPLES: [(usize, usize, i64, u16); 4] =
    [(0, 1, 5, 25), (4, 5, 62, 12), (16, 17, 140, 50), (23, 24, 250, 8)];

/// Families and couples, by their places in [`PEOPLE`]: they live at one address.
pub(super) const HOUSEHOLDS: [&[usize]; 6] =
    [&[0, 1, 2], &[4, 5], &[16, 17], &[23, 24], &[11, 12], &[30, 31]];

/// Everybody in the sample shop.
pub(super) const PEOPLE: [Sketch; 60] = {
    use Day::{About, Birthday, BirthdayOnly, Leap, OfName, ThisMonth, Unknown};
    use Kind::{Associate, Neighbour, Staff, Supplier};
    use Rhythm::{EveryOtherWeek, Lapsed, Monthly, New, Rare, Season, Stopped, TwiceAWeek, Weekly};
    [
        sketch("Rosa Marchetti", "", TwiceAWeek, Birthday(0, 60)).top(),
        sketch("Paolo Marchetti", "", Weekly, Birthday(97, 63)),
        sketch("Giulia Marchetti", "Giuli", Monthly, Birthday(212, 22)),
        sketch("Friedrich Orr", "Fritz", Weekly, Birthday(-2, 71)).top(),
        sketch("Amina Haddad", "", Weekly, Birthday(1, 38)).tier(Tier::First),
        sketch("سامي حداد", "", EveryOtherWeek, Birthday(131, 42)).said("Sami Haddad"),
        sketch("田中 由紀", "Yuki", Monthly, Birthday(6, 33)).said("Tanaka Yuki"),
        sketch("Ελένη Παππά", "Eleni", Weekly, OfName(3)).said("Eleni Pappá").tier(Tier::Second),
        sketch("Søren Lindqvist", "", EveryOtherWeek, Birthday(170, 47)),
        sketch("Zofia Wiśniewska", "Zosia", Weekly, Birthday(9, 29)).said("Veesh-NYEV-ska").top(),
        sketch("Oluwaseun Adeyemi", "Seun", EveryOtherWeek, Birthday(45, 36)).said("SHAY-oon"),
        sketch("Małgorzata Król", "Gosia", Weekly, Birthday(301, 50)).tier(Tier::Second),
        sketch("Kacper Król", "", Rare, Birthday(77, 17)),
        sketch("Hannah", "", Weekly, BirthdayOnly(24)),
        sketch("", "", Weekly, Unknown),
        sketch("", "", EveryOtherWeek, About(60)),
        sketch("Anneliese Vogt", "Frau Vogt", TwiceAWeek, Birthday(118, 79)).top().since(4, 10),
        sketch("Heinrich Vogt", "Herr Vogt", Monthly, Birthday(233, 82)),
        sketch("Mehmet Yıldız", "", Weekly, Birthday(33, 54)).since(150, 7),
        sketch("Linh Nguyễn", "", EveryOtherWeek, Birthday(264, 31)).said("Lin"),
        sketch("Tomás Ferreira", "", Stopped, Birthday(189, 44)).tier(Tier::First),
        sketch("Margaret Ashworth", "Peggy", TwiceAWeek, Birthday(284, 68)).top(),
        sketch("Dmitri Sokolov", "Mitja", Monthly, ThisMonth),
        sketch("Claire Dubois", "", Weekly, Birthday(51, 41)).since(210, 3),
        sketch("Émile Dubois", "", Rare, Birthday(320, 43)),
        sketch("Ngozi Okafor", "", EveryOtherWeek, Birthday(12, 27)),
        sketch("Ana Kovačević", "", Weekly, Birthday(143, 35)).said("ko-VA-che-vich"),
        sketch("Luis", "", Monthly, Unknown),
        sketch("Ingrid Solheim", "", Season(11), Birthday(204, 58)),
        sketch("Bálint Szabó", "", EveryOtherWeek, Birthday(88, 39)),
        sketch("Siobhán Byrne", "", Stopped, Birthday(270, 46)).said("shi-VAWN"),
        sketch("Cormac Byrne", "", Rare, Birthday(61, 48)),
        sketch("Fatou Diallo", "", Monthly, Birthday(-4, 34)),
        sketch("Jan de Vries", "", Weekly, Birthday(110, 66)).tier(Tier::Second),
        sketch("Priya Raman", "", EveryOtherWeek, Birthday(295, 30)),
        sketch("Noor", "", Monthly, BirthdayOnly(180)),
        sketch("Elif Demir", "", Rare, Birthday(220, 24)),
        sketch("Matteo Bianchi", "", Season(6), Birthday(155, 52)),
        sketch("Agnes Lund", "", Stopped, Leap(1964)).tier(Tier::Second),
        sketch("Wei Chen", "", Monthly, Birthday(126, 37)).said("Way"),
        sketch("Beatriz Salgado", "Bea", EveryOtherWeek, Birthday(14, 45)),
        sketch("Olena Bondar", "", New, Birthday(247, 32)),
        sketch("Kofi Mensah", "", Monthly, Birthday(70, 40)),
        sketch("Ruth Adler", "", Monthly, About(80)),
        sketch("Pekka Virtanen", "", Season(11), Birthday(333, 61)),
        sketch("Leila Karimi", "", Rare, Birthday(40, 28)),
        sketch("Stefan Ilić", "", New, Unknown),
        sketch("Constantin Popescu", "Costi", Monthly, Birthday(275, 49)),
        sketch("Maja Novak", "", Season(4), Birthday(160, 26)),
        sketch("Theo", "", Rare, Unknown).works(Neighbour, ""),
        sketch("Yara Said", "", New, BirthdayOnly(99)),
        sketch("Harriet Moss", "", Stopped, Birthday(81, 57)),
        sketch("Karl Brenner", "", EveryOtherWeek, Birthday(199, 55))
            .works(Supplier, "Brenner Mill"),
        sketch("Delphine Roux", "", Monthly, Birthday(105, 48)).works(Supplier, "Fromagerie Roux"),
        sketch("Iain MacLeod", "", Rare, OfName(190)).works(Supplier, "Skerry Smokehouse"),
        sketch("Nadia Petrova", "", Lapsed, Birthday(315, 36)).works(Supplier, "Studio Petrova"),
        sketch("Victor Almeida", "", Rare, Birthday(228, 53)).works(Associate, "Almeida & Co."),
        sketch("Britta Holm", "", Rare, Birthday(66, 42)).works(Associate, "Holm Print"),
        sketch("Gustav Lind", "", TwiceAWeek, Birthday(37, 64)).works(Neighbour, "Café Lind"),
        sketch("Mina Park", "", Weekly, Birthday(149, 23)).works(Staff, ""),
    ]
};
