//! What was, in French.

use crate::domain::step::StepKind;
use crate::i18n::Past;

/// What was.
pub(super) const PAST: Past = Past {
    history: "Modifications",
    history_hint: "Toutes les modifications de cette fiche que cet appareil connaît, la plus \
                   récente d’abord.",
    show_history: "Afficher les modifications",
    reading: "Lecture…",
    no_history: "Rien n’a encore été modifié.",
    by: |device, when| format!("{device}, {when}"),
    through: |kind| match kind {
        StepKind::Import => Some("importé"),
        StepKind::Merge => Some("fusionné"),
        StepKind::Revert => Some("annulé"),
        StepKind::Restore => Some("récupéré"),
        StepKind::Rewrite => Some("remis"),
        StepKind::AddSample | StepKind::RemoveSample => Some("boutique d’exemple"),
        StepKind::AddPerson
        | StepKind::EditPerson
        | StepKind::DeletePerson
        | StepKind::ChangeMany
        | StepKind::Visit
        | StepKind::Note
        | StepKind::Greeting
        | StepKind::Asked
        | StepKind::EditEntry
        | StepKind::DeleteEntry
        | StepKind::Occasion
        | StepKind::DeleteOccasion
        | StepKind::Prepare
        | StepKind::Snooze
        | StepKind::Practice
        | StepKind::Tie
        | StepKind::DeleteTie
        | StepKind::RefuseTie
        | StepKind::GiveCard
        | StepKind::WaveOff
        | StepKind::AskAgain
        | StepKind::List
        | StepKind::DeleteList
        | StepKind::Tag
        | StepKind::RemoveTag
        | StepKind::Task
        | StepKind::Tick
        | StepKind::Reopen
        | StepKind::DeleteTask
        | StepKind::Shop
        | StepKind::Erase
        | StepKind::Device => None,
    },
    made: |what| format!("{what} : ajout"),
    lost: "n’a pas été gardé",
    the_card: "Fiche",
    nothing: "rien",
    yes: "oui",
    no: "non",
    photo: "Photo",
    earlier_photo: "une photo",
    date: "Date",
    when: "Quand",
    about_whom: "À propos de qui",
    deleted: "Supprimé",
    other_field: "Ce qu’un Byname plus récent a écrit",
    write_again: |what| format!("Remettre : {what}"),
    more: |count| format!("Afficher plus ({count})"),
    bin: "Corbeille",
    bin_hint: "Ce qui a été supprimé ces 30 derniers jours, sur cet appareil ou un autre. Passé ce \
               délai, il n’est plus possible de le récupérer ici.",
    open_bin: "Ouvrir la corbeille",
    empty_bin: "La corbeille est vide.",
    deleted_by: |device, when| format!("supprimé : {when}, {device}"),
    restore: "Récupérer",
    erase: "Effacer pour de bon",
    erase_question: |name| format!("Effacer pour de bon tout ce qui concerne {name} ?"),
    erase_hint: "La fiche, ses dates, ses notes, ses photos et ses modifications disparaissent \
                 maintenant de cet appareil, et de tous les autres avec la prochaine copie. Une \
                 ancienne copie ne les fait pas revenir. Cela ne peut pas être annulé. C’est à \
                 vous de supprimer les copies déjà faites et les fichiers exportés.",
    erase_now: |name| format!("Effacer {name} pour de bon"),
    keep: "Garder",
};
