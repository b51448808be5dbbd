//! What is said when a customer is looking, in French.

use super::counted;
use crate::i18n::Shield;

/// What is hidden while a customer looks at the screen, and the PIN that brings it back.
pub(super) const SHIELD: Shield = Shield {
    hide: "Un client regarde",
    bar: "Un client regarde · toucher pour ouvrir",
    page: "Visages et noms",
    hint: "Il n’y a ici que des visages et des noms. Notes, dates et numéros sont rangés.",
    not_saved: "Les dernières modifications ne sont pas encore enregistrées. Elles sont toujours là, et Byname continue d’essayer. Ouvrez l’écran pour en savoir plus.",
    somebody_else: "Quelqu’un d’autre",
    pin: "Code PIN",
    open: "Ouvrir",
    wrong: "Ce n’est pas le bon code.",
    wait: "Trop d’erreurs. Réessayez plus tard.",
    wait_seconds: |seconds| {
        format!("Trop d’erreurs. Nouvel essai dans {}.", counted(seconds, "seconde", "secondes"))
    },
    wait_minutes: |minutes| {
        format!("Trop d’erreurs. Nouvel essai dans {}.", counted(minutes, "minute", "minutes"))
    },
    not_checked: "Le code n’a pas pu être vérifié. Réessayez.",
    forgot: "Code oublié ?",
    forgot_hint: "Le code cache, il ne chiffre pas. Dites ici qu’il est oublié : dix minutes plus \
                  tard, on peut l’enlever, et rien du carnet n’est perdu. Le bon code arrête tout.",
    forget: "Le code est oublié",
    goes_in: |minutes| {
        format!("Le code pourra être enlevé dans {}.", counted(minutes, "minute", "minutes"))
    },
    keep: "Garder le code",
    take_away: "Enlever le code et ouvrir",
    title: "Quand un client regarde",
    settings_hint: "Un geste range tout sauf les visages et les noms. Le même geste le ramène, ou un \
                    code s’il y en a un ici. Cela ne vaut que pour cet appareil.",
    hides_only: "Le code cache, il ne chiffre pas : qui garde cet appareil assez longtemps le \
                 contourne. Oublié, il peut être enlevé après dix minutes.",
    new_pin: "Nouveau code, 4 à 8 chiffres",
    set: "Mettre ce code",
    change: "Changer le code",
    remove: "Enlever le code",
    is_set: "Le code est en place",
    no_pin: "Un code a 4 à 8 chiffres.",
    is_gone: "Le code est enlevé",
    alone: "De lui-même, quand personne n’a touché l’écran",
    never: "Jamais",
    after_minutes: |minutes| format!("Après {}", counted(minutes, "minute", "minutes")),
};
