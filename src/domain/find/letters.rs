//! The tables behind folding: which letter is left when the accents are gone.
//!
//! Made from the Unicode character database (compatibility decomposition, marks removed,
//! lower case); the tests hold every line against that decomposition. Letters that Unicode does not
//! take apart (ø, ł, đ …) are our own choice, as are the variants of Arabic and Hebrew letters.

/// U+00A0 to U+024F: the one ASCII letter each becomes, `_` for a space, `.` for "not in here".
pub(super) const LATIN: &[u8; 432] = b"\
    _......._.a...._..23_..._1o.....aaaaaa.ceeeeiiiidnooooo.ouuuuy..\
    aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg\
    gggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn.nnoooooo..rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzzs.b........d....e........kk......\
    oo.............uu..yy........................aaiioouuuuuuuuuu.aa\
    aa....ggkkoooo..j...gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt..hh\
    ......aaeeooooooooyy............................";

/// U+1E00 to U+1EFF, the letters of Vietnamese among them; signs as in [`LATIN`].
pub(super) const LATIN_MORE: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// U+1F00 to U+1FFF: `A` is alpha, `B` beta and so on, `_` a space, `.` "not in here".
pub(super) const GREEK_MORE: &[u8; 256] = b"\
    AAAAAAAAAAAAAAAAEEEEEE..EEEEEE..GGGGGGGGGGGGGGGGIIIIIIIIIIIIIIII\
    OOOOOO..OOOOOO..UUUUUUUU.U.U.U.UYYYYYYYYYYYYYYYYAAEEGGIIOOUUYY..\
    AAAAAAAAAAAAAAAAGGGGGGGGGGGGGGGGYYYYYYYYYYYYYYYYAAAAA.AAAAAAA_I_\
    __GGG.GGEEGGG___IIII..IIIIII.___UUUUQQUUUUUUQ__...YYY.YYOOYYY__.";

/// U+FE80 to U+FEF4, the shapes of Arabic letters: how far each is from U+0621, plus 0x41.
pub(super) const ARABIC_SHAPES: &[u8; 117] = b"\
    AGGGGhhGGjjjjGGHHHHggJJJJKKKKLLLLMMMMNNNNOOPPQQRRSSSSTTTTUUUUVVV\
    VWWWWXXXXYYYYZZZZaaaabbbbccccddddeeeeffffgggghhjjjjjj";

/// U+FB1D to U+FB4E, Hebrew letters with points: `A` is alef and so on, `.` "not in here".
pub(super) const HEBREW_SHAPES: &[u8; 50] = b"\
    J..SADELMOY[.ZZZZAAABCDEFG.IJLLM.O.QR.UU.WXYZ[FBLU";

/// U+FF66 to U+FF9D, katakana of half width: how far each is from U+3040 as hiragana, plus 0x1F.
pub(super) const HALF_KANA: &[u8; 56] = b"\
    q \"$&(bdfB{!#%')*,.02468:<>@CEGIJKLMNQTWZ]^_`aceghijklnr";

/// U+3131 to U+314E, single Korean consonants: how far the syllable letter is from U+1100.
#[rustfmt::skip]
pub(super) const KOREAN_CONSONANTS: [u8; 30] = [
    0, 1, 170, 2, 172, 173, 3, 4, 5, 176, 177, 178, 179, 180, 181, 26, 6, 7, 8, 33, 9, 10, 11, 12,
    13, 14, 15, 16, 17, 18,
];

/// Lower-case letters that become one other letter, in order.
#[rustfmt::skip]
pub(super) const ONE_TO_ONE: [(u16, u16); 87] = [
    (0xB5, 0x3BC), (0x1EF, 0x292), (0x253, 0x62), (0x257, 0x64), (0x259, 0x65), (0x374, 0x2B9),
    (0x37A, 0x20), (0x37E, 0x3B), (0x384, 0x20), (0x385, 0x20), (0x387, 0xB7), (0x390, 0x3B9),
    (0x3AC, 0x3B1), (0x3AD, 0x3B5), (0x3AE, 0x3B7), (0x3AF, 0x3B9), (0x3B0, 0x3C5), (0x3C2, 0x3C3),
    (0x3CA, 0x3B9), (0x3CB, 0x3C5), (0x3CC, 0x3BF), (0x3CD, 0x3C5), (0x3CE, 0x3C9), (0x3D0, 0x3B2),
    (0x3D1, 0x3B8), (0x3D2, 0x3C5), (0x3D3, 0x3C5), (0x3D4, 0x3C5), (0x3D5, 0x3C6), (0x3D6, 0x3C0),
    (0x3F0, 0x3BA), (0x3F1, 0x3C1), (0x3F2, 0x3C3), (0x3F5, 0x3B5), (0x439, 0x438), (0x450, 0x435),
    (0x451, 0x435), (0x453, 0x433), (0x457, 0x456), (0x45C, 0x43A), (0x45D, 0x438), (0x45E, 0x443),
    (0x477, 0x475), (0x4C2, 0x436), (0x4D1, 0x430), (0x4D3, 0x430), (0x4D7, 0x435), (0x4DB, 0x4D9),
    (0x4DD, 0x436), (0x4DF, 0x437), (0x4E3, 0x438), (0x4E5, 0x438), (0x4E7, 0x43E), (0x4EB, 0x4E9),
    (0x4ED, 0x44D), (0x4EF, 0x443), (0x4F1, 0x443), (0x4F3, 0x443), (0x4F5, 0x447), (0x4F9, 0x44B),
    (0x5DA, 0x5DB), (0x5DD, 0x5DE), (0x5DF, 0x5E0), (0x5E3, 0x5E4), (0x5E5, 0x5E6), (0x622, 0x627),
    (0x623, 0x627), (0x624, 0x648), (0x625, 0x627), (0x626, 0x64A), (0x629, 0x647), (0x649, 0x64A),
    (0x671, 0x627), (0x6A9, 0x643), (0x6BE, 0x647), (0x6C0, 0x647), (0x6C1, 0x647), (0x6C2, 0x647),
    (0x6C3, 0x647), (0x6CC, 0x64A), (0x6CD, 0x64A), (0x6D0, 0x64A), (0x6D2, 0x64A), (0x6D3, 0x64A),
    (0x6D5, 0x647), (0x1FEF, 0x60), (0xFB1F, 0x5F2),
];

/// Lower-case letters that become several.
pub(super) const ONE_TO_MANY: [(char, &str); 25] = [
    ('¼', "1⁄4"),
    ('½', "1⁄2"),
    ('¾', "3⁄4"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('þ', "th"),
    ('ĳ', "ij"),
    ('ŀ', "l"),
    ('ŉ', "n"),
    ('œ', "oe"),
    ('ǆ', "dz"),
    ('ǉ', "lj"),
    ('ǌ', "nj"),
    ('ǣ', "ae"),
    ('ǳ', "dz"),
    ('ǽ', "ae"),
    ('և', "եւ"),
    ('ẚ', "a"),
    ('\u{FB00}', "ff"),
    ('\u{FB01}', "fi"),
    ('\u{FB02}', "fl"),
    ('\u{FB03}', "ffi"),
    ('\u{FB04}', "ffl"),
    ('\u{FB05}', "st"),
    ('\u{FB06}', "st"),
];
