//! The backup conscience, in French.

use crate::i18n::Backup;
use crate::i18n::fr::counted;

/// Whether there is a copy of the book, and how old it is.
pub(super) const BACKUP: Backup = Backup {
    title: "Sauvegarde",
    none: "Il n’y a pas encore de copie de ce carnet.",
    since: |when, changes| match changes.count {
        0 => format!("Dernière copie {when}, rien n’a changé depuis."),
        _ => {
            let changes = counted(changes, "modification", "modifications");
            format!("Dernière copie {when}, {changes} depuis.")
        }
    },
    reading_back: "Relecture de la copie…",
    good: "Elle a été relue et comparée : elle est bonne.",
    look_for_it: "Le navigateur ne dit pas si elle est arrivée. Cherchez-la parmi vos \
                  téléchargements.",
    not_good: "Cette copie n’est pas bonne : relue, elle ne disait pas ce que dit le carnet. Elle \
               ne compte pas. Veuillez réessayer.",
    not_read: "Elle n’a pas pu être relue ici et ne compte donc pas. Gardez-la, et faites-en une \
               autre.",
    by_itself: "Copie automatique",
    by_itself_hint: "Byname peut aussi garder une copie dans un dossier de cet ordinateur, sans \
                     qu’on le lui demande : après des modifications, toutes les dix minutes au plus. \
                     De préférence sur un autre disque ou une clé. Elle n’a pas de mot de passe.",
    choose_folder: "Choisir un dossier",
    kept: |folder, when| {
        format!(
            "Gardée aussi automatiquement dans le dossier « {folder} », la dernière fois {when}."
        )
    },
    keeping: |folder| {
        format!(
            "Gardée aussi automatiquement dans le dossier « {folder} », dès la prochaine modification."
        )
    },
    asks: |folder| format!("Le navigateur vous redemande si Byname peut écrire dans « {folder} »."),
    allow: "Autoriser",
    failed: |folder| {
        format!(
            "Aucune bonne copie n’a pu être gardée dans le dossier « {folder} ». Il a peut-être \
             disparu, est plein ou n’est pas branché."
        )
    },
    stop: "Ne plus la garder là",
};
