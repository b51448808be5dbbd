//! The book to read, and all about one person, in French.

use crate::i18n::Booklet;

/// The book to read, and all about one person.
pub(super) const BOOKLET: Booklet = Booklet {
    title: "Un livre à lire",
    hint: "Une page avec tout le monde, les photos, les notes et les dates : à imprimer, ou à \
           lire sur n’importe quel appareil sans cette application.",
    make: "Créer un livre à lire",
    nobody: "Il n’y a encore personne dans le livre.",
    all_about: |name| format!("Tout sur {name}"),
    all_about_hint: "Tout ce qui est gardé ici sur cette personne, y compris ce qui est dans la \
                     corbeille, pour qui demande ce que c’est.",
    print: "Imprimer",
    as_json: "Télécharger en JSON",
    as_card: "Télécharger en vCard",
    as_page: "Télécharger comme page",
    as_of: |day| format!("État au {day}"),
    letters: "Lettres",
    visits: "Visites",
    came: |count, last| match count.count {
        1 => format!("une fois, le {last}"),
        _ => format!("{count} fois, la dernière le {last}"),
    },
    notes: "Notes et visites",
    deleted: "supprimé",
    foreign: "Gardé pour d’autres programmes",
};
