//! What somebody at the counter types to find people of an invented shop.

use super::somebody::{Invented, Somebody};
use fastrand::Rng;

/// What is typed, in the order of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedFor {
    /// Some letters, as they are typed one by one: of a name, at times of its second word, or of a
    /// phone number.
    pub plain: Vec<String>,
    /// Family names with one mistake, and the family that is meant.
    pub typos: Vec<(String, String)>,
    /// Family names without their accents, and the family that is meant.
    pub without_accents: Vec<(String, String)>,
}

/// So many are looked for by some letters.
const PLAIN: usize = 100;

/// So many are typed wrong, and so many without accents.
const HARD: usize = 20;

/// What is typed in this shop.
pub fn looked_for(shop: &Invented) -> LookedFor {
    let mut chance = Rng::with_seed(7);
    let plain = (0..PLAIN).map(|_| {
        let somebody = &shop.people[chance.usize(..shop.people.len())];
        some_letters(&mut chance, somebody)
    });
    let plain = plain.collect();
    let families = |is_it: &dyn Fn(&str) -> bool| -> Vec<String> {
        let mut all: Vec<&str> = shop.people.iter().map(|it| it.family.as_str()).collect();
        all.retain(|it| !it.contains('-') && is_it(it));
        all.sort_unstable();
        all.dedup();
        let mut chance = Rng::with_seed(8);
        (0..HARD).filter_map(|_| chance.choice(&all).map(|it| (*it).to_owned())).collect()
    };
    let typos = families(&|it| it.is_ascii() && it.len() >= 7).into_iter();
    let typos = typos.map(|it| (mistyped(&mut chance, &it), it)).collect();
    let accented = families(&|it| without_accents(it).is_some()).into_iter();
    let bare = |it: String| (without_accents(&it).expect("it was asked before"), it);
    LookedFor { plain, typos, without_accents: accented.map(bare).collect() }
}

fn some_letters(chance: &mut Rng, somebody: &Somebody) -> String {
    let first = |text: &str, count| text.chars().take(count).collect::<String>().to_lowercase();
    match (chance.u8(..10), somebody.phones.first()) {
        (0, Some((_, number))) => number[number.len() - 4..].to_owned(),
        (0..4, _) => first(&somebody.family, chance.usize(3..5)),
        (4..8, _) => first(&somebody.given, chance.usize(2..5)),
        (_, _) => format!("{} {}", first(&somebody.given, 2), first(&somebody.family, 2)),
    }
}

/// One letter is missing, there twice, another one, or in the place of its neighbour; never the first.
fn mistyped(chance: &mut Rng, word: &str) -> String {
    let mut letters: Vec<char> = word.to_lowercase().chars().collect();
    let at = chance.usize(2..letters.len() - 1);
    match chance.u8(..4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = if letters[at] == 'k' { 'm' } else { 'k' },
        _ if letters[at] == letters[at + 1] => drop(letters.remove(at)),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// A name as it is typed on a keyboard that has only ASCII; `None` for names that have no accents.
fn without_accents(name: &str) -> Option<String> {
    const BARE: &[(char, &str)] = &[
        ('á', "a"),
        ('ą', "a"),
        ('Č', "c"),
        ('ć', "c"),
        ('í', "i"),
        ('ñ', "n"),
        ('ö', "o"),
        ('å', "a"),
        ('ü', "u"),
    ];
    let bare = name.chars().map(|it| {
        let found = BARE.iter().find(|(accented, _)| *accented == it);
        found.map_or_else(|| it.to_string(), |(_, bare)| (*bare).to_owned())
    });
    let bare: String = bare.collect::<String>().to_lowercase();
    (bare.is_ascii() && !name.is_ascii()).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::{LookedFor, looked_for};
    use crate::invented::{Invented, Size};
    use strsim::osa_distance;

    fn asked() -> LookedFor {
        looked_for(&Invented::new(Size::of(1_000)))
    }

    #[test]
    fn as_much_is_typed_as_is_said_and_the_same_every_time() {
        let asked = asked();
        let counts = [asked.plain.len(), asked.typos.len(), asked.without_accents.len()];
        assert_eq!(counts, [100, 20, 20]);
        assert_eq!(asked, self::asked());
    }

    #[test]
    fn a_mistake_is_one_and_no_more() {
        for (typed, meant) in asked().typos {
            assert_eq!(osa_distance(&typed, &meant.to_lowercase()), 1, "{typed} for {meant}");
        }
    }

    #[test]
    fn what_is_typed_without_accents_is_bare() {
        for (typed, meant) in asked().without_accents {
            assert!(typed.is_ascii() && !meant.is_ascii(), "{typed} for {meant}");
        }
    }
}
