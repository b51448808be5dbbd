//! Today, people and settings, in French.

use crate::domain::person::Kind;
use crate::domain::shop::FirstDay;
use crate::i18n::fr::counted;
use crate::i18n::{People, Settings, Today};

/// The page of this day.
pub(super) const TODAY: Today = Today {
    today: "Aujourd’hui",
    coming: "Bientôt",
    missed: "Tout juste manqué",
    all: |count| format!("Tout afficher ({count})"),
    fewer: "Afficher moins",
    this_month: "Un jour ce mois-ci",
    recent: "Vus récemment",
    was_here: "Est passé",
    greeted: "Fêté",
};

/// The page of all people.
pub(super) const PEOPLE: People = People {
    title: "Personnes",
    count: |count| counted(count, "personne", "personnes"),
    list: "Liste",
    faces: "Visages",
    by_name: "A–Z",
    by_recent: "Vus récemment",
    order: "Ordre",
    drawn: "Affichage",
    filters: "Filtre",
    everybody: "Tout le monde",
    away: "Ne viennent plus",
    kinds: |kind| match kind {
        Kind::Customer => "Clients",
        Kind::Supplier => "Fournisseurs",
        Kind::Associate => "Partenaires",
        Kind::Neighbour => "Voisins",
        Kind::Staff => "Équipe",
    },
    never_here: "pas encore vu",
    choose: "Choisissez quelqu’un pour voir sa fiche.",
    all: "Toutes les personnes",
};

/// The page of settings.
pub(super) const SETTINGS: Settings = Settings {
    title: "Réglages",
    language: "Langue",
    as_browser: "Comme le navigateur",
    theme: "Apparence",
    shop: "La boutique",
    system: "Comme l’appareil",
    light: "Clair",
    dark: "Sombre",
    stall: "Marché (plein soleil)",
    shop_name: "Nom de la boutique",
    shop_name_hint: "affiché sur Aujourd’hui",
    first_day: "La semaine commence le",
    first_day_of: |day| match day {
        FirstDay::Monday => "lundi",
        FirstDay::Saturday => "samedi",
        FirstDay::Sunday => "dimanche",
    },
    first_day_language: "comme d’habitude ici",
    about: "À propos",
    about_text: "Byname est un carnet de clients pour les petites boutiques. Il vit dans ce seul \
                 navigateur : pas de serveur, pas de compte, et rien n’est envoyé nulle part.",
    version: |version| format!("Version {version}"),
    diagnostics: "Diagnostic",
    diagnostics_hint: "Sur cet appareil et la taille du carnet, pour la personne qui vous aide. \
                       Aucun nom et rien de ce que vous avez écrit.",
    copy_diagnostics: "Copier le diagnostic",
    copied: "Copié",
};
