//! Faces, in German.

use crate::i18n::Faces;

/// Faces: photos, and learning who is who.
pub(super) const FACES: Faces = Faces {
    photo: "Foto",
    photo_of: |name| format!("Foto von {name}"),
    ask_first: "Ein Foto hilft beim Wiedererkennen. Vorher fragen.",
    take: "Foto aufnehmen",
    choose: "Bild wählen",
    remove: "Foto entfernen",
    use_it: "Dieses Foto nehmen",
    frame: "Das Bild im Rahmen; Pfeiltasten verschieben es",
    frame_hint: "Das Bild mit dem Finger verschieben, bis das Gesicht in der Mitte ist, oder auf das Gesicht tippen.",
    zoom: "Größer",
    no_picture: "Diese Datei lässt sich nicht als Bild zeigen. Ein JPEG oder PNG mit höchstens 40 Megapixeln wählen.",
    practice: "Wer ist wer?",
    place: |place, of| format!("Gesicht {place} von {of}"),
    show_name: "Namen zeigen",
    knew: "Gewusst",
    missed: "Noch nicht",
    known: |known, of| format!("{known} von {of} gewusst"),
    come_back: "Wer nicht gewusst wurde, kommt morgen wieder.",
    nobody_due: "Heute ist niemand an der Reihe: Alle sind bekannt, oder es steht noch niemand im Buch.",
    next_round: "Nächste Runde",
    practise_anyway: "Trotzdem üben",
    practise: "Namen üben",
};
