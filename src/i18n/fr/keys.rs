//! Keys and commands, in French.

use crate::i18n::{Deed, Errand, Keys, Place};

/// Keys, commands, and what is only for paper or for the ear.
pub(super) const KEYS: Keys = Keys {
    title: "Touches",
    place: |place| match place {
        Place::Everywhere => "Partout",
        Place::Card => "Sur une fiche",
        Place::List => "Dans la liste et parmi les visages",
        Place::Finder => "Dans le champ de recherche",
        Place::NoteBox => "Dans le champ de la note",
    },
    deed: |deed| match deed {
        Deed::Find => "Trouver quelqu’un",
        Deed::Add => "Ajouter quelqu’un",
        Deed::AllKeys => "Afficher toutes les touches",
        Deed::Palette => "Commandes et personnes",
        Deed::Undo => "Annuler",
        Deed::Shield => "Cacher tout sauf visages et noms",
        Deed::Leave => "Quitter le champ, puis la fiche",
        Deed::WasHere => "Est passé",
        Deed::Edit => "Modifier la fiche",
        Deed::Note => "Écrire une note",
        Deed::SaveNote => "Enregistrer la note",
        Deed::NextFound => "Résultat suivant",
        Deed::PreviousFound => "Résultat précédent",
        Deed::Choose => "Ouvrir la fiche choisie, ou ajouter le nom",
        Deed::Down => "Vers le bas",
        Deed::Up => "Vers le haut",
        Deed::Left => "Vers la gauche, parmi les visages",
        Deed::Right => "Vers la droite, parmi les visages",
        Deed::PageDown => "Un écran plus bas",
        Deed::PageUp => "Un écran plus haut",
        Deed::First => "Tout au début",
        Deed::Last => "Tout à la fin",
    },
    key: |key| match key {
        "ArrowDown" => "↓",
        "ArrowUp" => "↑",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "Enter" => "Entrée",
        "Escape" => "Échap",
        "Home" => "Début",
        "End" => "Fin",
        "PageDown" => "Page suiv.",
        "PageUp" => "Page préc.",
        key => key,
    },
    control: "Ctrl",
    or: "ou",
    letters: "Raccourcis à une touche",
    letters_hint: "Une lettre suffit pour agir quand vous n’êtes pas en train d’écrire. \
                   Désactivez-les si des touches sont pressées par erreur, ou si vous dictez à \
                   l’appareil.",
    letters_are_off: "Les raccourcis à une touche sont désactivés dans les Réglages.",
    show: "Afficher toutes les touches",
    skip: "Aller au contenu",
    news: "Messages",
    palette: "Commandes et personnes",
    palette_box: "Chercher commande ou personne",
    nothing: "Rien trouvé",
    errand: |errand| match errand {
        Errand::WasHere => "Est passé",
        Errand::Note => "Écrire une note",
        Errand::Edit => "Modifier cette fiche",
        Errand::Today => "Aller à Aujourd’hui",
        Errand::People => "Aller à Personnes",
        Errand::Month => "Aller au mois",
        Errand::Tasks => "Aller aux tâches",
        Errand::Exchange => "Aller à Échange",
        Errand::Settings => "Aller à Réglages",
        Errand::Add => "Ajouter une personne",
        Errand::Undo => "Annuler la dernière action",
        Errand::Shield => "Un client regarde : cacher tout sauf visages et noms",
        Errand::Copy => "Faire une copie du carnet",
        Errand::Print => "Imprimer cette page",
        Errand::Light => "Apparence : clair",
        Errand::Dark => "Apparence : sombre",
        Errand::Stall => "Apparence : marché (plein soleil)",
        Errand::AsDevice => "Apparence : comme l’appareil",
        Errand::AllKeys => "Afficher toutes les touches",
    },
    count: |count| match count.count {
        0 => "Rien trouvé".to_owned(),
        _ => format!("{count} choix"),
    },
    phone: "Téléphone",
    birthday: "Anniversaire",
    name: "Nom",
    more_on_paper: |count| {
        format!(
            "Non compris dans l’impression : {count} de plus. Choisissez une étiquette au-dessus \
             de la liste pour n’en imprimer qu’une partie."
        )
    },
};
