//! The face of a person: their photo, or else a motif in two colours, and small initials.
//!
//! Most people have no photo, and yet a shopkeeper should know a card by its face. So each person
//! gets a motif and a pair of colours from her id: the same on every device, in every theme, for
//! ever. **The list of motifs keeps its length and order**, because a change would give everybody
//! a new face.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uuid::Uuid;

use crate::domain::id::PersonId;
use crate::domain::photo::PhotoId;
use crate::ui::here::here;
use crate::ui::parts::initials::initials;

/// The motifs; `fish` is the symbol `motif-fish` of `public/sprite.svg`.
const MOTIFS: [&str; 40] = [
    "fish",
    "key",
    "mountains",
    "leaf",
    "sun",
    "flower",
    "cup",
    "bicycle",
    "boat",
    "bird",
    "cat",
    "tree",
    "moon",
    "umbrella",
    "apple",
    "bread",
    "kite",
    "lighthouse",
    "mushroom",
    "shell",
    "pear",
    "hat",
    "scissors",
    "anchor",
    "cherry",
    "house",
    "butterfly",
    "basket",
    "teapot",
    "fox",
    "owl",
    "acorn",
    "clover",
    "orange",
    "rabbit",
    "feather",
    "book",
    "balloon",
    "tulip",
    "duck",
];

/// How many pairs of colours `style/avatar.css` has, as `data-pair="0"` and on.
const PAIRS: u64 = 12;

/// How large a face is drawn; the sizes stand in `style/avatar.css`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AvatarSize {
    /// 44 px: in the list of hits.
    Small,
    /// 60 px: in rows.
    Medium,
    /// 72 px: on the face wall.
    Large,
    /// 132 px: on the card (96 px on a phone).
    ExtraLarge,
}

impl AvatarSize {
    fn code(self) -> &'static str {
        match self {
            Self::Small => "s",
            Self::Medium => "m",
            Self::Large => "l",
            Self::ExtraLarge => "xl",
        }
    }
}

/// Draws the face of the person `id`, and their photo over it as soon as there is one and it is
/// loaded. Hidden from screen readers, because the name stands beside it; `late` puts the ring around
/// it.
#[component]
pub fn Avatar(
    /// Whose face.
    id: PersonId,
    /// The name the initials are taken from.
    #[prop(into)]
    name: String,
    /// How large.
    size: AvatarSize,
    /// Whether this person is late by her own rhythm.
    #[prop(optional)]
    late: bool,
) -> impl IntoView {
    let symbol = format!("#motif-{}", motif(id.0));
    let photo = here().store.photo_of(id);

    view! {
        <span
            class="avatar"
            aria-hidden="true"
            data-size=size.code()
            data-pair=pair(id.0).to_string()
            data-late=late.then_some("true")
        >
            <svg>
                <use href=symbol></use>
            </svg>
            <span class="avatar-initials">{initials(&name)}</span>
            {move || photo.get().map(|photo| view! { <Picture photo /> })}
        </span>
    }
}

/// A photo; nothing as long as it is not read, and when it is missing.
#[component]
fn Picture(photo: PhotoId) -> impl IntoView {
    let photos = here().photos;
    let url = RwSignal::new(photos.url(photo));
    if url.with_untracked(Option::is_none) {
        // Not given up when the row goes: the disk would answer somebody who is not there any more.
        spawn_local(async move {
            url.try_set(photos.read_url(photo).await);
        });
    }
    move || url.get().map(|url| view! { <img src=url alt="" draggable="false" /> })
}

/// The motif of `id`: the part after `motif-` of a symbol in `public/sprite.svg`.
pub fn motif(id: Uuid) -> &'static str {
    let count = MOTIFS.len() as u64;
    MOTIFS[(mixed(id.as_bytes()) % count) as usize]
}

/// The pair of colours of `id`: a number from 0 to 11.
pub fn pair(id: Uuid) -> u8 {
    // Other bits than those of the motif, so that one motif comes in every pair.
    ((mixed(id.as_bytes()) >> 32) % PAIRS) as u8
}

/// The pair of colours that a tag has by its name.
pub fn pair_of_name(tag: &str) -> u8 {
    ((mixed(tag.to_lowercase().as_bytes()) >> 32) % PAIRS) as u8
}

/// All bits of an id or a word stirred into 64. The first 48 bits of a UUIDv7 are the time, so two people
/// added in one minute differ in a few bits only, and yet must look different.
fn mixed(bytes: &[u8]) -> u64 {
    // FNV-1a over the bytes, then the last steps of SplitMix64 (Steele, Lea, Flood 2014).
    let folded = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let stirred = (folded ^ (folded >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let stirred = (stirred ^ (stirred >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    stirred ^ (stirred >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;
    use crate::domain::id::uuid_v7;

    const SPRITE: &str = include_str!("../../../public/sprite.svg");
    const COLOURS: &str = include_str!("../../../style/avatar.css");

    /// People added one after another, a millisecond apart, differing in nothing but the time.
    fn newcomers(count: u64) -> impl Iterator<Item = Uuid> {
        (0..count).map(|n| uuid_v7(1_795_000_000_000 + n, [7; 10]))
    }

    #[test]
    fn every_motif_is_drawn_in_the_sprite() {
        for motif in MOTIFS {
            assert!(
                SPRITE.contains(&format!("<symbol id=\"motif-{motif}\"")),
                "{motif} has no symbol"
            );
        }
        assert_eq!(SPRITE.matches("<symbol id=\"motif-").count(), MOTIFS.len());
    }

    #[test]
    fn every_pair_has_its_colours() {
        for pair in 0..PAIRS {
            assert!(COLOURS.contains(&format!("[data-pair=\"{pair}\"] {{")), "pair {pair}");
        }
        assert!(!COLOURS.contains(&format!("[data-pair=\"{PAIRS}\"]")));
    }

    #[test]
    fn a_face_is_the_same_for_ever() {
        // Golden: never edit these; a change gives everybody a new face.
        for (id, face) in [
            ("018f3c5e-0000-7000-8000-000000000000", ("feather", 0)),
            ("018f3c5e-0001-7000-8000-000000000000", ("basket", 7)),
            ("019ab1c2-d3e4-7f56-9a7b-8c9d0e1f2a3b", ("bread", 6)),
        ] {
            let id = Uuid::parse_str(id).expect("written by hand");
            assert_eq!((motif(id), pair(id)), face);
        }
    }

    #[test]
    fn people_added_one_after_another_look_different() {
        let faces: Vec<_> = newcomers(2_000).map(|id| (motif(id), pair(id))).collect();
        let twins = faces.windows(2).filter(|two| two[0] == two[1]).count();
        assert!(twins <= 12, "{twins} neighbours in 2,000 look the same; chance alone gives 4");
    }

    #[test]
    fn every_motif_comes_in_every_pair() {
        let faces: HashSet<_> = newcomers(10_000).map(|id| (motif(id), pair(id))).collect();
        assert_eq!(faces.len(), MOTIFS.len() * PAIRS as usize);
    }

    #[test]
    fn no_motif_and_no_pair_is_favoured() {
        let mut motifs = HashMap::new();
        let mut pairs = HashMap::new();
        for id in newcomers(48_000) {
            *motifs.entry(motif(id)).or_insert(0_u32) += 1;
            *pairs.entry(pair(id)).or_insert(0_u32) += 1;
        }
        assert!(motifs.values().all(|count| (1_020..1_380).contains(count)), "{motifs:?}");
        assert!(pairs.values().all(|count| (3_700..4_300).contains(count)), "{pairs:?}");
    }
}
