//! Every phrase, said with every kind of argument, for the tests.

mod counts;

use super::phrases::Phrase;
use super::{Deed, DeviceKind, Errand, Headline, Number, Place, Subject, Tense};
use crate::disk::DiskProblem;
use crate::domain::arrival::{Addition, Likeness, Related};
use crate::domain::attention::{Attention, Lead};
use crate::domain::command::Problem;
use crate::domain::contact::{Address, Contact};
use crate::domain::date::{DateProblem, PartialDate};
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::find::{Field, How};
use crate::domain::foreign::{
    ColumnKind, DateOrder, Refusal, SealProblem, SkipReason, Source, Unreadable, Whole,
};
use crate::domain::install::Tap;
use crate::domain::label::Label;
use crate::domain::merging::What;
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::passphrase::Strength;
use crate::domain::person::{Consent, Kind, Source as Sent, Standing, Tier};
use crate::domain::photo::Photo;
use crate::domain::rhythm::Snooze;
use crate::domain::shop::FirstDay;
use crate::domain::smart_list::{Having, Searched};
use crate::domain::step::StepKind;
use crate::domain::tag::Hue;
use crate::domain::tie::Role;
use crate::domain::unknown::Unknown;

/// What must be found in a phrase: its arguments.
pub(super) type Marks = Vec<String>;

/// A phrase as it was said.
#[derive(Debug, Clone)]
pub(super) struct Said {
    /// Which one it is: "shell.saved".
    pub name: &'static str,
    /// How it was said; `None` where nothing is.
    pub text: Option<String>,
    /// The arguments that must be in it.
    pub marks: Marks,
}

impl Said {
    pub(super) fn new(name: &'static str, phrase: impl Phrase, marks: &[Marks]) -> Self {
        Self { name, text: phrase.text(), marks: marks.concat() }
    }
}

/// An argument of a phrase, in every kind, with what must be seen of it.
pub(super) trait Sample: Copy {
    /// The kinds.
    fn samples() -> Vec<(Self, Marks)>;
}

/// Letters of no alphabet, so that no language and no accent changes them.
impl Sample for &'static str {
    fn samples() -> Vec<(Self, Marks)> {
        ["⟨1⟩", "⟨2⟩"].map(|it| (it, vec![it.to_owned()])).to_vec()
    }
}

/// One and two may be said without a number, and nought by a word of its own.
impl Sample for &'static Number {
    fn samples() -> Vec<(Self, Marks)> {
        let number = |count| {
            let written = format!("⟨{count}⟩");
            let marks = if count > 2 { vec![written.clone()] } else { Vec::new() };
            (kept(Number { count, written }), marks)
        };
        [0, 1, 2, 3, 11, 25, 50, 100, 102].map(number).to_vec()
    }
}

impl Sample for &'static [String] {
    fn samples() -> Vec<(Self, Marks)> {
        let names = ["⟨1⟩", "⟨2⟩", "⟨3⟩"].map(str::to_owned);
        let some = |count: usize| kept(names.clone()).get(..count).unwrap_or_default();
        (1..=3).map(|count| (some(count), names[..count].to_vec())).collect()
    }
}

impl Sample for Option<i32> {
    fn samples() -> Vec<(Self, Marks)> {
        vec![(None, Vec::new()), (Some(1985), vec!["1985".to_owned()])]
    }
}

/// Only which field is filled is said; what it is filled with stands behind it. An own date has no
/// name but the owner's.
impl Sample for &'static Addition {
    fn samples() -> Vec<(Self, Marks)> {
        let date = PartialDate::new(Some(1985), Some(4), Some(17), false).expect("a date");
        let lines = [
            "called",
            "reading",
            "title",
            "company",
            "role",
            "recognise",
            "likes",
            "usual",
            "careful",
            "wishes",
            "",
        ];
        let lines = lines.map(|key| Addition::Line(key, String::new()));
        let rest = [
            Addition::Since(date),
            Addition::Star,
            Addition::Tier(Tier::First),
            Addition::Standing(Standing::MovedAway),
            Addition::Limit(30),
            Addition::Paused(chrono::NaiveDate::MIN),
            Addition::Kind(Kind::Supplier),
            Addition::Consent(Consent::Post),
            Addition::Tag(String::new()),
            Addition::Phone(Contact::default()),
            Addition::Mail(Contact::default()),
            Addition::Link(Contact::default()),
            Addition::Address(Address::default()),
            Addition::Photo(Photo::of(Vec::new()).id()),
            Addition::Date(OccasionKind::Birthday, String::new(), date),
            Addition::Date(OccasionKind::Anniversary, String::new(), date),
            Addition::Date(OccasionKind::NameDay, String::new(), date),
            Addition::Tie(Related::named(Role::Wife, String::new())),
            Addition::Note(String::new()),
        ];
        let own = Addition::Date(OccasionKind::Own, "⟨label⟩".to_owned(), date);
        let unmarked = lines.into_iter().chain(rest).map(|it| (kept(it), Vec::new()));
        unmarked.chain([(kept(own), vec!["⟨label⟩".to_owned()])]).collect()
    }
}

impl Sample for &'static Headline<'static> {
    fn samples() -> Vec<(Self, Marks)> {
        let kinds = OccasionKind::ALL.iter().copied().map(Some).chain([None]);
        let numbers = <&Number>::samples();
        let mut all = Vec::new();
        for kind in kinds {
            let years = numbers.iter().map(|(it, marks)| (Some(*it), marks.clone()));
            for (years, mut marks) in years.chain([(None, Vec::new())]) {
                // A silver wedding says its years by its name, and a name day has none.
                let is_named = matches!(years.map(|it| it.count), Some(25 | 50));
                if kind == Some(OccasionKind::NameDay)
                    || kind == Some(OccasionKind::Anniversary) && is_named
                {
                    marks.clear();
                }
                marks.push("⟨who⟩".to_owned());
                if kind == Some(OccasionKind::Own) {
                    marks.push("⟨label⟩".to_owned());
                }
                for tense in [Tense::Past, Tense::Now, Tense::Future] {
                    for several in [false, true] {
                        let (who, label) = ("⟨who⟩", "⟨label⟩");
                        let it = Headline { who, several, kind, label, years, tense };
                        all.push((kept(it), marks.clone()));
                    }
                }
            }
        }
        all
    }
}

impl Sample for &'static EntryKind {
    fn samples() -> Vec<(Self, Marks)> {
        let known = [EntryKind::Visit, EntryKind::Greeting].into_iter().chain(EntryKind::NOTES);
        let other = (EntryKind::Other("⟨other⟩".into()), vec!["⟨other⟩".to_owned()]);
        let all = known.map(|it| (it, Vec::new())).chain([other]);
        all.map(|(it, marks)| (kept(it), marks)).collect()
    }
}

impl Sample for &'static Problem {
    fn samples() -> Vec<(Self, Marks)> {
        let all = [
            Problem::Form(Vec::new()),
            Problem::UnknownPerson,
            Problem::UnknownEntry,
            Problem::UnknownOccasion,
            Problem::UnknownTie,
            Problem::UnknownList,
            Problem::UnknownTask,
            Problem::NotInBin,
            Problem::NothingToDo,
            Problem::OnlyToRead,
        ];
        all.map(|it| (kept(it), Vec::new())).to_vec()
    }
}

/// Values that are not seen themselves.
macro_rules! unseen {
    ($($type:ty: $all:expr;)+) => {$(
        impl Sample for $type {
            fn samples() -> Vec<(Self, Marks)> {
                $all.iter().map(|it| (*it, Vec::new())).collect()
            }
        }
    )+};
}

unseen! {
    DateProblem: [
        DateProblem::Empty, DateProblem::YearOutOfRange, DateProblem::MonthOutOfRange,
        DateProblem::DayOutOfRange, DateProblem::DayWithoutMonth, DateProblem::NoSuchDay,
        DateProblem::AboutWithoutYear, DateProblem::Unreadable,
    ];
    Attention: Attention::ALL;
    ColumnKind: ColumnKind::ALL;
    Consent: Consent::ALL;
    DateOrder: DateOrder::ALL;
    Deed: [
        Deed::Find, Deed::Add, Deed::AllKeys, Deed::Palette, Deed::Undo, Deed::Shield, Deed::Leave,
        Deed::WasHere, Deed::Edit, Deed::Note, Deed::SaveNote, Deed::NextFound, Deed::PreviousFound, Deed::Choose,
        Deed::Down, Deed::Up, Deed::Left, Deed::Right, Deed::PageDown, Deed::PageUp, Deed::First,
        Deed::Last,
    ];
    DeviceKind: DeviceKind::ALL;
    DiskProblem: [
        DiskProblem::Full, DiskProblem::Unavailable, DiskProblem::Aborted, DiskProblem::Silent, DiskProblem::Newer,
        DiskProblem::Damaged,
    ];
    Errand: Errand::ALL;
    Fault: [
        Fault::Empty, Fault::TooLong(100), Fault::TooMany(100), Fault::NoPhone, Fault::NoMail,
        Fault::NoLink,
    ];
    Field: [
        Field::Name, Field::Called, Field::Reading, Field::Company, Field::Recognise, Field::Phone,
        Field::Mail, Field::Address, Field::Link, Field::Tag, Field::Likes, Field::Note,
        Field::Relative, Field::Date, Field::Other,
    ];
    FirstDay: FirstDay::ALL;
    How: [
        How::Exact, How::Start, How::Inside, How::LastDigits, How::Typo, How::SoundsLike,
    ];
    Kind: Kind::ALL;
    Label: Label::ALL;
    Lead: Lead::ALL;
    Likeness: [
        Likeness::SameName, Likeness::SamePhone, Likeness::SameMail, Likeness::SameBirthday,
        Likeness::SimilarName,
    ];
    Milestone: [
        Milestone::Birthday(60), Milestone::Wedding(Wedding::Silver),
        Milestone::Wedding(Wedding::Golden), Milestone::CustomerYears(10),
    ];
    OccasionKind: OccasionKind::ALL;
    Place: Place::ALL;
    Role: Role::ALL;
    Refusal: [Refusal::NotOurs, Refusal::Newer(2), Refusal::TooLarge];
    Having: Having::ALL;
    SealProblem: [
        SealProblem::WrongPassphrase, SealProblem::Changed, SealProblem::Cut, SealProblem::Newer(2),
        SealProblem::TooCostly, SealProblem::NotSealed,
    ];
    SkipReason: [SkipReason::NoName, SkipReason::NotAPerson, SkipReason::TooLong];
    Sent: Sent::ALL;
    Source: [
        Source::VCard, Source::Google, Source::Outlook, Source::ICloud, Source::Thunderbird,
        Source::Square, Source::Shopify, Source::HubSpot, Source::Mailchimp, Source::LinkedIn,
        Source::OtherCsv,
    ];
    Hue: Hue::ALL;
    Snooze: Snooze::ALL;
    Standing: Standing::ALL;
    StepKind: StepKind::ALL;
    Searched: Searched::ALL;
    Strength: [Strength::TooShort, Strength::Weak, Strength::Fair, Strength::Strong];
    Subject: Subject::ALL;
    Tap: Tap::ALL;
    Tier: Tier::ALL;
    Unknown: Unknown::ALL;
    Unreadable: [
        Unreadable::Empty, Unreadable::TooLarge, Unreadable::Picture, Unreadable::Archive,
        Unreadable::Spreadsheet, Unreadable::Document, Unreadable::WebPage,
        Unreadable::NotAnAddressBook, Unreadable::NoNames,
    ];
    What: [
        What::New, What::Changed, What::Deleted, What::Restored, What::Erased, What::Quiet,
    ];
    Whole: [Whole::Complete, Whole::Cut, Whole::Changed];
}

/// Phrases borrow their arguments, and a test ends soon.
fn kept<T>(it: T) -> &'static T {
    Box::leak(Box::new(it))
}
