//! What the orders of the book ask of a card, in one look at it.

use std::borrow::Cow;

use crate::domain::clock::Stamp;
use crate::domain::contact::{Address, value_of};
use crate::domain::find::Field;
use crate::domain::id::PersonId;
use crate::domain::person::{
    ADDRESSES, CALLED, CAREFUL, COMPANY, LIGHT, LIKES, LINKS, MAILS, NAME, PHONES, Person, READING,
    RECOGNISE, ROLE, SOURCE, STANDING, Source, Standing, TAGS, TITLE, USUAL, WISHES,
};
use crate::domain::record::{RegisterRef, ValueRef};
use crate::domain::sample::SAMPLE;

/// The fields of one text by which a card can be found, in the order in which they tell who it is.
const ONE: [(&str, Field); 12] = [
    (NAME, Field::Name),
    (CALLED, Field::Called),
    (READING, Field::Reading),
    (COMPANY, Field::Company),
    (ROLE, Field::Company),
    (RECOGNISE, Field::Recognise),
    (LIKES, Field::Likes),
    (USUAL, Field::Likes),
    (CAREFUL, Field::Likes),
    (WISHES, Field::Likes),
    (TITLE, Field::Other),
    (SOURCE, Field::Other),
];

/// The sets of texts, which come after those.
const MANY: [(&str, Field); 5] = [
    (TAGS, Field::Tag),
    (PHONES, Field::Phone),
    (MAILS, Field::Mail),
    (LINKS, Field::Link),
    (ADDRESSES, Field::Address),
];

/// What [`Person`] says of itself, one by one. A book that opens asks it of everybody at once, so the
/// registers of a card are gone through a single time.
#[derive(Debug)]
pub(super) struct Card<'a> {
    pub id: PersonId,
    /// The name to greet them by.
    pub greeting_name: &'a str,
    pub is_around: bool,
    pub is_light: bool,
    pub is_sample: bool,
    one: [&'a str; ONE.len()],
    // By set, and in each in the order in which they were put there.
    many: Vec<(usize, Stamp, &'a str)>,
}

impl<'a> Card<'a> {
    pub(super) fn of(person: &'a Person) -> Self {
        let (mut one, mut many) = ([""; ONE.len()], Vec::new());
        let (mut standing, mut is_light, mut is_sample) = (None, false, false);
        person.record().each(|RegisterRef { key, stamp, value }| match value {
            ValueRef::Text(text) => match ONE.iter().position(|(it, _)| *it == key) {
                Some(place) => one[place] = text,
                None if key == STANDING => standing = Standing::from_code(text),
                None => is_light |= key == LIGHT && !text.is_empty(),
            },
            ValueRef::Flag(true) => {
                let within =
                    |(set, it): (usize, &(&str, Field))| Some((set, key.strip_prefix(it.0)?));
                match MANY.iter().enumerate().find_map(within) {
                    Some((set, element)) => many.push((set, stamp, element)),
                    None => is_sample |= key == SAMPLE,
                }
            }
            ValueRef::Flag(false) | ValueRef::Nothing | ValueRef::Number(_) | ValueRef::Other => {}
        });
        if many.len() > 1 {
            many.sort_unstable();
        }
        let [name, called, ..] = one;
        Self {
            id: person.id(),
            greeting_name: if called.is_empty() { name } else { called },
            is_around: !person.record().is_deleted()
                && standing.unwrap_or_default() == Standing::Here,
            is_light,
            is_sample,
            one,
            many,
        }
    }

    /// Whether they belong in lists.
    pub(super) fn is_listed(&self) -> bool {
        self.is_around && !self.is_light
    }

    /// The texts by which the card can be found, in the order in which they tell who it is.
    pub(super) fn texts(&self) -> Vec<(Field, Cow<'a, str>)> {
        let mut texts = Vec::with_capacity(8 + self.many.len());
        let one = self.one.iter().zip(&ONE).filter(|(text, _)| !text.is_empty());
        let one = one.filter(|(text, (key, _))| *key != SOURCE || is_own_source(text));
        texts.extend(one.map(|(text, (_, field))| (*field, Cow::Borrowed(*text))));
        let many = self.many.iter().map(|(set, _, element)| {
            let field = MANY[*set].1;
            (field, text_of(field, element))
        });
        texts.extend(many.filter(|(_, text)| !text.is_empty()));
        texts
    }
}

/// What an element of a set says.
fn text_of(field: Field, element: &str) -> Cow<'_, str> {
    match field {
        Field::Tag => element.into(),
        Field::Address => Address::from_element(element).lines().join(", ").into(),
        _ => value_of(element).into(),
    }
}

/// Whether the owner said in words of her own what brought somebody here: nobody looks for everybody who
/// came by.
fn is_own_source(source: &str) -> bool {
    Source::from_code(source).is_none()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::contact::Contact;
    use crate::domain::draft::PersonDraft;
    use crate::domain::id::DeviceId;
    use crate::domain::person::{Being, new_light, new_record};
    use crate::domain::record::{DELETED, Record};
    use crate::domain::value::Value;

    const ADA: PersonId = PersonId(uuid::Uuid::from_u128(1));

    fn stamp(time: u64) -> Stamp {
        Stamp::new(time, 0, DeviceId(1))
    }

    fn full() -> PersonDraft {
        let contact = |value: &str| Contact { label: "home".into(), value: value.into() };
        let address =
            Address { street: "Mill 1\nYard".into(), city: "Hay".into(), ..Address::default() };
        PersonDraft {
            called: "Addie".into(),
            reading: "ay-da".into(),
            title: "Dr.".into(),
            company: "Ash & Co".into(),
            role: "owner".into(),
            recognise: "red bicycle".into(),
            likes: "tea".into(),
            usual: "rye".into(),
            careful: "nuts".into(),
            wishes: "a pen".into(),
            source: "by the fair".into(),
            tags: vec!["regular".into(), "choir".into()],
            phones: vec![contact("0123 4"), contact("99")],
            mails: vec![contact("ada@ash.example")],
            links: vec![contact("ash.example")],
            addresses: vec![address],
            ..PersonDraft::named("Ada Ash")
        }
    }

    fn written(draft: &PersonDraft) -> Record {
        new_record(ADA, draft, stamp(7))
    }

    #[test]
    fn one_look_says_what_is_said_one_by_one() {
        let mut sample = written(&full());
        sample.write(SAMPLE, Value::Flag(true), stamp(8));
        let mut deleted = written(&full());
        deleted.write(DELETED, Value::Flag(true), stamp(8));
        let gone = |standing| written(&PersonDraft { standing, ..full() });
        let records = [
            written(&full()),
            written(&PersonDraft::named("Bob")),
            gone(Standing::Archived),
            gone(Standing::Died),
            new_light(ADA, "Tom", Being::Animal, stamp(7)),
            sample,
            deleted,
        ];
        for record in records {
            let person = Person::of(Arc::new(record)).expect("it is a person");
            let card = Card::of(&person);
            assert_eq!(card.id, person.id());
            assert_eq!(card.greeting_name, person.greeting_name());
            assert_eq!((card.is_around, card.is_light), (person.is_around(), person.is_light()));
            assert_eq!(
                (card.is_listed(), card.is_sample),
                (person.is_listed(), person.is_sample())
            );
        }
    }

    #[test]
    fn the_texts_of_a_card_tell_who_it_is_and_what_the_shop_knows_by_itself_is_none_of_them() {
        let mut record = written(&full());
        // Written later, and before the others by its name.
        record.write(format!("{TAGS}aunt"), Value::Flag(true), stamp(9));
        record.write(format!("{TAGS}choir"), Value::Flag(false), stamp(9));
        let person = Person::of(Arc::new(record)).expect("it is a person");
        let texts: Vec<String> =
            Card::of(&person).texts().iter().map(|(field, it)| format!("{field:?} {it}")).collect();
        let expected = [
            "Name Ada Ash",
            "Called Addie",
            "Reading ay-da",
            "Company Ash & Co",
            "Company owner",
            "Recognise red bicycle",
            "Likes tea",
            "Likes rye",
            "Likes nuts",
            "Likes a pen",
            "Other Dr.",
            "Other by the fair",
            "Tag regular",
            "Tag aunt",
            "Phone 0123 4",
            "Phone 99",
            "Mail ada@ash.example",
            "Link ash.example",
            "Address Mill 1, Yard, Hay",
        ];
        assert_eq!(texts, expected);
        let walked_in =
            PersonDraft { source: Source::ALL[0].code().into(), ..PersonDraft::named("Bob") };
        let person = Person::of(Arc::new(written(&walked_in))).expect("it is a person");
        assert_eq!(Card::of(&person).texts(), [(Field::Name, "Bob".into())]);
    }
}
