//! Frames are found whole or not at all, whatever became of the bytes around them.

use byname::disk::twin::frame::{Frames, HEAD, Letter, write};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::cases;

type Written = (Letter, Vec<u8>, Vec<u8>);

const LETTERS: [Letter; 5] =
    [Letter::Page, Letter::Entry, Letter::Step, Letter::Photo, Letter::End];

fn any_frame() -> impl Strategy<Value = Written> {
    // Some bodies look like the beginning of a frame.
    let body = prop_oneof![
        vec(any::<u8>(), 0..60),
        Just(b"BNT1BNT1 and more".to_vec()),
        Just(vec![0; 30])
    ];
    (prop::sample::select(&LETTERS[..]), vec(any::<u8>(), 0..32), body)
}

fn file_of(frames: &[Written]) -> Vec<u8> {
    let mut bytes = Vec::new();
    frames.iter().for_each(|(letter, key, body)| write(&mut bytes, *letter, key, body));
    bytes
}

fn read(bytes: &[u8]) -> (Vec<Written>, usize) {
    let mut frames = Frames::of(bytes);
    let found = frames.by_ref().map(|it| (it.letter, it.key.to_vec(), it.body.to_vec())).collect();
    (found, frames.damaged())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_was_written_is_read(frames in vec(any_frame(), 0..12)) {
        prop_assert_eq!(read(&file_of(&frames)), (frames, 0));
    }

    #[test]
    fn a_file_that_was_cut_has_all_frames_before_the_cut(frames in vec(any_frame(), 1..12), cut in any::<prop::sample::Index>()) {
        let bytes = file_of(&frames);
        let end = cut.index(bytes.len());
        let mut length = 0;
        let whole = frames.iter().take_while(|(_, key, body)| {
            length += HEAD + key.len() + body.len();
            length <= end
        });
        prop_assert_eq!(read(&bytes[..end]).0, whole.cloned().collect::<Vec<_>>());
    }

    #[test]
    fn of_a_file_with_a_changed_byte_all_frames_but_one_are_found(
        frames in vec(any_frame(), 1..12),
        place in any::<prop::sample::Index>(),
        change in 1..=u8::MAX,
    ) {
        let mut bytes = file_of(&frames);
        let at = place.index(bytes.len());
        bytes[at] ^= change;
        let mut length = 0;
        let hit = frames.iter().position(|(_, key, body)| {
            length += HEAD + key.len() + body.len();
            length > at
        });
        let mut left = frames.clone();
        left.remove(hit.unwrap());
        let (found, damaged) = read(&bytes);
        prop_assert_eq!(found, left);
        let is_last = hit == Some(frames.len() - 1);
        prop_assert!(damaged > 0 || is_last, "a last frame may seem to be cut");
    }

    #[test]
    fn what_is_written_behind_a_torn_frame_is_found(
        before in vec(any_frame(), 0..4),
        torn in any_frame(),
        cut in any::<prop::sample::Index>(),
        after in vec(any_frame(), 1..4),
    ) {
        let mut bytes = file_of(&before);
        let piece = file_of(&[torn]);
        bytes.extend(&piece[..cut.index(piece.len())]);
        bytes.extend(file_of(&after));
        let all: Vec<Written> = before.into_iter().chain(after).collect();
        prop_assert_eq!(read(&bytes).0, all);
    }

    #[test]
    fn in_pieces_the_same_is_found(frames in vec(any_frame(), 0..12), size in 1_usize..90) {
        let bytes = file_of(&frames);
        let (mut rest, mut found) = (Vec::new(), 0);
        for piece in bytes.chunks(size) {
            rest.extend(piece);
            let mut part = Frames::of_part(&rest);
            found += part.by_ref().count();
            prop_assert_eq!(part.damaged(), 0);
            let read = part.at();
            rest.drain(..read);
        }
        prop_assert_eq!((found, rest.len()), (frames.len(), 0));
    }

    #[test]
    fn any_bytes_at_all_are_read_without_harm(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).0.is_empty());
    }
}
