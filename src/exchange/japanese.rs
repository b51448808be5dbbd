//! Whether bytes are Shift_JIS, which old phones and programs of Japan write without saying so.

/// How many bytes are looked at; in an address book the first names tell.
const SAMPLE: usize = 1 << 20;

/// What was counted in a text taken for Shift_JIS.
#[derive(Default)]
struct Seen {
    /// Characters that are not ASCII.
    all: usize,
    /// Those of them that Western text would hardly ever happen to have: kana of two bytes, kanji
    /// of two high bytes, and any other behind one of its own width. (A quotation mark and the
    /// letter behind it look like one kanji, and a sharp s like one kana of one byte.)
    japanese: usize,
    /// How many bytes the character before has, if it is not ASCII.
    before: usize,
}

/// Whether every byte fits Shift_JIS (JIS X 0208:1997, appendix 1) and at least half of what is not
/// ASCII is what Japanese is written with, three times or more.
pub(super) fn is_shift_jis(bytes: &[u8]) -> bool {
    let mut rest = &bytes[..bytes.len().min(SAMPLE)];
    let mut seen = Seen::default();
    while let [first, after @ ..] = rest {
        let Some(len) = seen.character(*first, after.first().copied()) else { return false };
        rest = rest.get(len..).unwrap_or_default();
    }
    3 <= seen.japanese && seen.all <= 2 * seen.japanese
}

impl Seen {
    /// Counts a character and gives how many bytes it has, if there is one.
    fn character(&mut self, first: u8, second: Option<u8>) -> Option<usize> {
        let before = std::mem::take(&mut self.before);
        match (first, second) {
            (0..=0x7f, _) => Some(1),
            (0xa1..=0xdf, _) => {
                self.all += 1;
                self.japanese += usize::from(before == 1);
                self.before = 1;
                Some(1)
            }
            // The sample may end within a character.
            (0x81..=0x9f | 0xe0..=0xef, None) => Some(1),
            (0x81..=0x9f | 0xe0..=0xef, Some(second @ (0x40..=0x7e | 0x80..=0xfc))) => {
                let is_kana = first == 0x82 || first == 0x83;
                let is_kanji = (0x88..=0x9f).contains(&first) || 0xe0 <= first;
                self.all += 1;
                self.japanese +=
                    usize::from(is_kana || (is_kanji && (0x80 <= second || before == 2)));
                self.before = 2;
                Some(2)
            }
            _ => None,
        }
    }
}
