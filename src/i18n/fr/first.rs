//! The first day, and every place where nothing is yet, in French.

use crate::i18n::First;

/// What to do first, and next.
pub(super) const FIRST: First = First {
    title: "Bienvenue dans votre carnet de clients",
    text: "Il est encore vide. Par où voulez-vous commencer ?",
    add: "Ajouter la première personne",
    add_text: "Celle qui est devant vous en ce moment. Un prénom suffit.",
    add_hint: "Tapez un nom et touchez « Ajouter ». Un mot suffit : « Anna », ou « dame au \
               vélo rouge ».",
    bring: "Apporter des contacts",
    bring_text: "De votre téléphone, d’une messagerie ou d’un tableau.",
    sample: "Visiter une boutique d’exemple",
    sample_text: "60 personnes inventées et deux ans de vie. Un geste, et tout disparaît.",
    shop_name: "Comment s’appelle votre boutique ?",
    shop_name_hint: "Si vous voulez ; il s’affiche tout en haut",
    nobody: "Il n’y a encore personne dans le carnet.",
    nobody_matches: "Personne ici ne correspond.",
    show_everybody: "Afficher tout le monde",
    no_cards: "Les fiches de vos clients s’ouvriront ici.",
    not_found: "Cette personne n’est pas encore dans le carnet.",
    quiet_day: "Pas d’anniversaire ni d’autre jour en vue. Une bonne journée pour une surprise.",
    look_through: "Parcourir le carnet",
    no_dates: "C’est quand, l’anniversaire ? Un jour et un mois suffisent.",
    no_entries: "Rien n’est encore noté.",
    first_visit: "Noter la première visite",
    write_note: "Écrire une note",
    nothing_came: "Rien n’est encore arrivé. Ce que vous apportez s’affiche ici et peut être \
                   annulé.",
};
