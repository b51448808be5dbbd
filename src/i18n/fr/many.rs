//! Many people at once, in French.

use crate::i18n::Many;

/// Many people at once.
pub(super) const MANY: Many = Many {
    title: "Personnes choisies",
    select: "Sélectionner",
    done: "Terminé",
    picked: |some, all| format!("{some} sur {all} choisis"),
    all: "Tout sélectionner",
    archive: "Archiver",
    bring_back: "Faire revenir",
    print: "Imprimer la sélection",
    tags_of_all: "Étiquettes de la sélection",
    new_tag: "Nouvelle étiquette",
    add_tag: "Ajouter l’étiquette",
};
