//! Where the book is kept, in French.

use crate::i18n::Keeping;

/// Where the book is kept.
pub(super) const KEEPING: Keeping = Keeping {
    healed: "Le navigateur avait perdu une partie du carnet. Elle est revenue : la seconde copie sur cet appareil l’avait gardée.",
    twin_renewed: "La seconde copie du carnet sur cet appareil était abîmée ou perdue. Elle est refaite, et rien ne manque.",
    second_fails: "La seconde copie du carnet sur cet appareil n’a pas pu être écrite. Par précaution, faites une copie.",
    from_second: "Le navigateur n’ouvre pas le carnet. Vous voyez sa seconde copie sur cet appareil. Ce que vous écrivez maintenant sera gardé dès que le navigateur ouvrira le carnet : rechargez pour réessayer, et téléchargez une copie par précaution.",
    title: "Où se trouve le carnet",
    twice: "Sur cet appareil, le carnet est gardé deux fois : dans la base du navigateur, et en seconde copie à côté. Si le navigateur perd l’un, l’autre le ramène.",
    once: "Ce navigateur ne peut garder le carnet qu’une fois. Une copie faite ici est la seule autre : faites-en souvent, et gardez-la ailleurs.",
    understood: "D’accord",
    gone_title: "Le carnet de cet appareil a disparu",
    gone_text: "Le navigateur a jeté ce qu’il gardait pour Byname, peut-être pour faire de la place. Tout ce qui est dans une copie peut revenir.",
    gone_last: |when| format!("La dernière copie a été faite {when}."),
    gone_never: "Aucune copie n’a été faite sur cet appareil. Si un autre appareil a le carnet, faites-y une copie.",
    gone_restore: "Le restaurer depuis une copie",
    gone_anew: "Commencer un nouveau carnet",
};
