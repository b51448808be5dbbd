//! Faces, in French.

use crate::i18n::Faces;

/// Faces: photos, and learning who is who.
pub(super) const FACES: Faces = Faces {
    photo: "Photo",
    photo_of: |name| format!("Photo de {name}"),
    ask_first: "Une photo aide à reconnaître la personne. Demandez-lui d’abord.",
    take: "Prendre une photo",
    choose: "Choisir une image",
    remove: "Retirer la photo",
    use_it: "Utiliser cette photo",
    frame: "L’image dans son cadre ; les flèches la déplacent",
    frame_hint: "Déplacez l’image du doigt jusqu’à ce que le visage soit au milieu, ou touchez le visage.",
    zoom: "Plus grand",
    no_picture: "Ce fichier ne peut pas être affiché comme image. Choisissez une image JPEG ou PNG de 40 mégapixels au plus.",
    practice: "Qui est qui ?",
    place: |place, of| format!("Visage {place} sur {of}"),
    show_name: "Montrer le nom",
    knew: "Je le savais",
    missed: "Pas encore",
    known: |known, of| format!("{known} noms connus sur {of}"),
    come_back: "Les personnes manquées reviennent demain.",
    nobody_due: "Personne n’est à revoir aujourd’hui : vous les connaissez tous, ou le carnet est encore vide.",
    next_round: "Tour suivant",
    practise_anyway: "S’entraîner quand même",
    practise: "Apprendre les noms",
};
