//! Faces, in English.

use crate::i18n::Faces;

/// Faces: photos, and learning who is who.
pub(super) const FACES: Faces = Faces {
    photo: "Photo",
    photo_of: |name| format!("Photo of {name}"),
    ask_first: "A photo helps to know them again. Ask them first.",
    take: "Take a photo",
    choose: "Choose a picture",
    remove: "Remove the photo",
    use_it: "Use this photo",
    frame: "The picture in its frame; arrow keys move it",
    frame_hint: "Move the picture with a finger until the face is in the middle, or tap the face.",
    zoom: "Larger",
    no_picture: "This file cannot be shown as a picture. Choose a JPEG or PNG picture of at most 40 megapixels.",
    practice: "Who is who?",
    place: |place, of| format!("Face {place} of {of}"),
    show_name: "Show the name",
    knew: "I knew it",
    missed: "Not yet",
    known: |known, of| format!("You knew {known} of {of}"),
    come_back: "Whoever you missed comes back tomorrow.",
    nobody_due: "Nobody is due today: you know them all, or nobody is in the book yet.",
    next_round: "Next round",
    practise_anyway: "Practise all the same",
    practise: "Practise names",
};
