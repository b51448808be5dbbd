//! A photo as a line of an exchange file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use imagesize::ImageType;

use super::LineProblem;
use crate::domain::limits::{PHOTO_BYTES, PHOTO_SIDE};
use crate::domain::photo::{Photo, PhotoId};

/// Pixels along a side above which a photo is none of ours: a small file may say it is as large as
/// a house, and would be drawn so. Twice ours, for versions that keep larger ones.
const LONGEST_SIDE: u32 = 2 * PHOTO_SIDE;

/// The line of a photo.
pub(super) fn line(photo: &Photo) -> String {
    let bytes = STANDARD.encode(photo.bytes());
    format!("{{\"photo\":\"{}\",\"jpeg\":\"{bytes}\"}}\n", photo.id())
}

/// Reads what a line says of a photo: its id, and its bytes in base64.
pub(super) fn read(id: &str, jpeg: &str) -> Result<Photo, LineProblem> {
    // Four letters are three bytes.
    if PHOTO_BYTES.div_ceil(3) * 4 < jpeg.len() {
        return Err(LineProblem::LargePhoto);
    }
    let id = id.parse().map_err(|_| LineProblem::BadPhoto)?;
    let bytes = STANDARD.decode(jpeg).map_err(|_| LineProblem::BadPhoto)?;
    checked(id, bytes)
}

/// A photo that came from outside: named rightly, a JPEG, and no larger than ours are.
pub(in crate::exchange) fn checked(id: PhotoId, bytes: Vec<u8>) -> Result<Photo, LineProblem> {
    if PHOTO_BYTES < bytes.len() {
        return Err(LineProblem::LargePhoto);
    }
    let photo = Photo::named(id, bytes).ok_or(LineProblem::BadPhoto)?;
    if fits(photo.bytes())? { Ok(photo) } else { Err(LineProblem::LargePhoto) }
}

fn fits(bytes: &[u8]) -> Result<bool, LineProblem> {
    let Ok(ImageType::Jpeg) = imagesize::image_type(bytes) else {
        return Err(LineProblem::BadPhoto);
    };
    let size = imagesize::blob_size(bytes).map_err(|_| LineProblem::BadPhoto)?;
    let longest = u32::try_from(size.width.max(size.height)).unwrap_or(u32::MAX);
    Ok(longest <= LONGEST_SIDE)
}
