//! A copy that comes in, in French.

use crate::domain::merging::What;
use crate::i18n::fr::counted;
use crate::i18n::{Merged, Merging};

/// What a copy would change.
pub(super) const MERGING: Merging = Merging {
    title: "Ce que cette copie changerait",
    from: |device, when| format!("Vient de : {device}, {when}"),
    looking: |percent| format!("Lecture de la copie : {percent}"),
    counts: |it| {
        let Merged { new, changed, deleted, clashes, skipped } = *it;
        let new = counted(new, "nouveau", "nouveaux");
        let changed = counted(changed, "modifié", "modifiés");
        let deleted = match deleted.count {
            0 => String::new(),
            _ => format!(", {}", counted(deleted, "supprimé", "supprimés")),
        };
        let clashes = counted(clashes, "conflit", "conflits");
        let skipped = counted(skipped, "ignoré", "ignorés");
        format!("{new}, {changed}{deleted}, {clashes}, {skipped}")
    },
    merge: "Fusionner",
    merging: |percent| format!("Fusion en cours : {percent}"),
    stopped: "C’est arrêté. Rien n’a été modifié.",
    nothing_new: "Il n’y a rien de nouveau dans cette copie.",
    clashes: |count| counted(count, "conflit", "conflits"),
    clashes_hint: "Deux appareils ont écrit au même endroit sans rien savoir l’un de l’autre. Ce \
                   qui a été écrit en dernier est retenu ; touchez l’autre pour le garder à la \
                   place. Les deux restent dans « Modifications ».",
    clash_of: |who, what| format!("{who} : {what}"),
    word_of: |device, when| format!("{device}, {when}"),
    stands: "retenu",
    take_this: "Prendre celui-ci",
    is_deleted: "supprimé",
    is_kept: "encore modifié",
    people: |count| counted(count, "fiche avec du nouveau", "fiches avec du nouveau"),
    people_hint: "Décochez ce qui ne doit pas entrer dans le carnet.",
    take_in: |what| format!("Reprendre : {what}"),
    entries: |count| count.of("entrée", "entrées"),
    all: "Tout",
    find: "Chercher dans cette copie",
    none_found: "Rien dans cette copie ne porte ce nom.",
    what: |what| match what {
        What::New => "nouveau",
        What::Changed => "modifié",
        What::Deleted => "supprimé",
        What::Restored => "de retour",
        What::Erased => "effacé pour de bon",
        What::Quiet => "aucun changement visible",
    },
    the_shop: "La boutique",
    other_things: "Ce qu’un Byname plus récent a écrit",
    lacks_ground: "Cette copie ne contient que les dernières modifications, et s’appuie sur \
                   d’autres, plus anciennes, qui ne sont jamais arrivées ici. Fusionnez-la, puis \
                   faites une copie de tout le carnet sur l’autre appareil.",
    ahead: |device, when| {
        format!(
            "L’horloge de « {device} » avance : une modification y porte la date {when}. Tout entre \
             dans le carnet et peut être modifié comme d’habitude ; veuillez régler l’horloge de \
             cet appareil."
        )
    },
    skipped: |count| counted(count, "ligne n’a pas pu être lue", "lignes n’ont pas pu être lues"),
    erased: |count| {
        let people = counted(
            count,
            "personne a été effacée pour de bon",
            "personnes ont été effacées pour de bon",
        );
        format!("{people} sur un autre appareil ; cela ne peut pas être annulé.")
    },
};
