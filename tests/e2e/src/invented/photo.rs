//! Photos that show nobody.

use byname::domain::limits::PHOTO_SIDE;
use fastrand::Rng;
use jpeg_encoder::{ColorType, Encoder};

/// A picture like none other and about as heavy as one of ours: a few colours that run into each
/// other, with some grain.
pub fn photo(chance: &mut Rng) -> Vec<u8> {
    let side = u16::try_from(PHOTO_SIDE).expect("a photo of ours is small");
    let [across, down]: [[u16; 3]; 2] =
        std::array::from_fn(|_| [(); 3].map(|()| chance.u16(..200)));
    let mut pixels = Vec::with_capacity(usize::from(side) * usize::from(side) * 3);
    for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
        let grain = chance.u16(..24);
        for colour in 0..3 {
            let run =
                u32::from(across[colour]) * u32::from(x) + u32::from(down[colour]) * u32::from(y);
            let light = run / (2 * u32::from(side)) + u32::from(grain) + 16;
            pixels.push(u8::try_from(light).unwrap_or(u8::MAX));
        }
    }
    let mut bytes = Vec::new();
    let drawn = Encoder::new(&mut bytes, 75).encode(&pixels, side, side, ColorType::Rgb);
    drawn.expect("there is room in memory");
    bytes
}
