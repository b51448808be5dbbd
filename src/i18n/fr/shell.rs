//! Pages, toasts, banners and the box, in French.

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::find::{Field, How};
use crate::domain::step::StepKind;
use crate::i18n::fr::counted;
use crate::i18n::{Find, Nav, Shell};

/// Pages and ways between them.
pub(super) const NAV: Nav = Nav {
    main: "Menu principal",
    today: "Aujourd’hui",
    people: "Personnes",
    exchange: "Échange",
    settings: "Réglages",
    missing: "Cette page n’existe pas.",
    missing_person: "Cette fiche n’est pas dans le carnet. Elle a peut-être été supprimée.",
};

/// What is on every page.
pub(super) const SHELL: Shell = Shell {
    saved: "Enregistré",
    pending: "Enregistrement…",
    unsaved: |count| {
        counted(
            count,
            "modification n’est pas encore enregistrée",
            "modifications ne sont pas encore enregistrées",
        )
    },
    failed: |problem| match problem {
        DiskProblem::Full => {
            "Cet appareil est plein, les dernières modifications ne sont pas enregistrées. Elles \
             sont toujours là : libérez de la place puis réessayez, ou téléchargez une copie \
             maintenant."
        }
        DiskProblem::Unavailable | DiskProblem::Aborted => {
            "Le navigateur n’a pas enregistré les dernières modifications. Elles sont toujours \
             là, et Byname continue d’essayer. Pour plus de sûreté, téléchargez une copie \
             maintenant."
        }
        DiskProblem::Silent => {
            "Le navigateur ne répond pas, les dernières modifications ne sont pas encore \
             enregistrées. Elles sont toujours là, et Byname continue d’essayer. Si cela dure, \
             téléchargez une copie, puis rechargez cette page."
        }
        DiskProblem::Newer => {
            "Un Byname plus récent est ouvert dans un autre onglet et a repris le carnet. \
             Téléchargez une copie de ce qui n’est pas enregistré, puis rechargez cette page."
        }
        DiskProblem::Damaged => {
            "L’endroit où le carnet est conservé est endommagé, les dernières modifications ne \
             sont pas enregistrées. Elles sont toujours là : téléchargez une copie maintenant."
        }
    },
    retry: "Réessayer",
    download_copy: "Télécharger une copie",
    reload: "Recharger",
    close: "Fermer",
    undo: "Annuler",
    undone: |kind| match kind {
        StepKind::AddPerson => "La nouvelle fiche a été retirée",
        StepKind::EditPerson => "La fiche est comme avant",
        StepKind::DeletePerson => "La fiche est de retour",
        StepKind::ChangeMany => "Tous comme avant",
        StepKind::Visit => "La visite est annulée",
        StepKind::Note => "La note est annulée",
        StepKind::Greeting => "Finalement pas encore fêté",
        StepKind::Asked => "Finalement pas encore demandé",
        StepKind::EditEntry => "L’entrée est comme avant",
        StepKind::DeleteEntry => "L’entrée est de retour",
        StepKind::Occasion => "La date est comme avant",
        StepKind::DeleteOccasion => "La date est de retour",
        StepKind::Prepare => "Finalement pas prêt",
        StepKind::Snooze => "De retour sur la liste",
        StepKind::Practice => "Annulé",
        StepKind::Tie => "Le lien est comme avant",
        StepKind::DeleteTie => "Le lien est de retour",
        StepKind::RefuseTie => "La question peut revenir",
        StepKind::GiveCard => "De nouveau un simple nom",
        StepKind::WaveOff => "On peut le redemander",
        StepKind::AskAgain => "Non demandé, comme avant",
        StepKind::List => "La liste est comme avant",
        StepKind::DeleteList => "La liste est de retour",
        StepKind::Tag => "L’étiquette est comme avant",
        StepKind::RemoveTag => "L’étiquette est de retour",
        StepKind::Task => "La tâche est comme avant",
        StepKind::Tick => "Finalement pas fait",
        StepKind::Reopen => "Fait, comme avant",
        StepKind::DeleteTask => "La tâche est de retour",
        StepKind::Shop => "Les réglages sont comme avant",
        StepKind::Import => "L’import est annulé",
        StepKind::Merge => "La fusion est annulée",
        StepKind::AddSample => "La boutique d’exemple est repartie",
        StepKind::RemoveSample => "La boutique d’exemple est de retour",
        StepKind::Revert => "C’est refait",
        StepKind::Restore => "C’est de nouveau dans la corbeille",
        StepKind::Rewrite => "C’est comme avant",
        StepKind::Erase => "Ce qui est effacé le reste",
        StepKind::Device => "L’appareil a repris son nom d’avant",
    },
    nothing_to_undo: "Il n’y a rien à annuler",
    let_go: "Lâchez, et Byname regarde le fichier",
    first_of_several: "Plusieurs fichiers sont arrivés. Voici le premier ; veuillez apporter les autres un par un.",
    file_lost: "Le fichier n’est pas arrivé. Veuillez le partager encore une fois.",
    file_waits: "Un fichier est déjà en cours d’examen. Veuillez l’importer ou l’annuler, puis apporter de nouveau l’autre.",
    damaged: |count| match count.count {
        1 => "Un morceau du carnet n’a pas pu être lu. Il reste tel quel, et tout le reste est \
              là. Par sûreté, téléchargez une copie."
            .to_owned(),
        _ => format!(
            "{count} morceaux du carnet n’ont pas pu être lus. Ils restent tels quels, et tout le \
             reste est là. Par sûreté, téléchargez une copie."
        ),
    },
    held: "Le navigateur n’a pas enregistré les dernières modifications, malgré plusieurs essais. Pour que rien d’autre ne puisse se perdre, rien de nouveau n’est accepté jusque-là. Téléchargez une copie maintenant : les dernières modifications y sont. Puis rechargez.",
    nothing_is_kept: |problem| match problem {
        DiskProblem::Newer => {
            "Ce carnet a été utilisé avec un Byname plus récent. Rechargez pour obtenir la \
             nouvelle version ; d’ici là, rien de ce que vous écrivez ici n’est conservé."
        }
        DiskProblem::Silent => {
            "Le navigateur ne répond pas, c’est pourquoi le carnet de cet appareil n’est pas \
             affiché. Il est toujours là. Ce que vous écrivez est enregistré dès que le \
             navigateur répond. Rechargez pour réessayer."
        }
        DiskProblem::Full
        | DiskProblem::Unavailable
        | DiskProblem::Aborted
        | DiskProblem::Damaged => {
            "Ce navigateur ne laisse Byname rien conserver, comme dans certaines fenêtres \
             privées. Vous pouvez regarder, mais ce que vous écrivez disparaît à la fermeture de \
             la page."
        }
    },
    older_elsewhere: "Un Byname plus ancien est ouvert dans un autre onglet. Fermez cet onglet, et celui-ci continuera.",
    only_to_read: "Ce carnet a été utilisé en dernier avec un Byname plus récent. Ici, vous pouvez le \
                   consulter, et rien n’est modifié. Rechargez pour retrouver la version plus \
                   récente, ou téléchargez une copie et faites-la entrer dans Byname dans un autre \
                   navigateur ou sur un autre appareil.",
    newer_elsewhere: "Un Byname plus récent est ouvert dans un autre onglet. Rechargez cette page pour continuer ici.",
    new_version: "Une nouvelle version de Byname est prête.",
    use_new_version: "Utiliser la nouvelle version",
    unfinished: "Quelque chose n’est pas terminé ici. Veuillez d’abord l’enregistrer ou l’effacer, puis changer de version.",
    problem: |problem| match problem {
        Problem::Form(_) => "Veuillez regarder les champs signalés",
        Problem::UnknownPerson => "Cette fiche n’est plus dans le carnet",
        Problem::UnknownEntry => "Cette entrée n’est plus dans le carnet",
        Problem::UnknownOccasion => "Cette date n’est plus dans le carnet",
        Problem::UnknownTie => "Ce lien n’est plus dans le carnet",
        Problem::UnknownList => "Cette liste n’est plus dans le carnet",
        Problem::UnknownTask => "Cette tâche n’est plus dans le carnet",
        Problem::NotInBin => "Ce n’est plus dans la corbeille",
        Problem::NothingToDo => "Il n’y a rien à changer",
        Problem::OnlyToRead => "Ici, ce carnet peut seulement être consulté",
    },
    done: |kind, who| match kind {
        StepKind::AddPerson => format!("{who} est dans le carnet"),
        StepKind::EditPerson => format!("{who} : fiche modifiée"),
        StepKind::DeletePerson => format!("{who} : fiche supprimée"),
        StepKind::ChangeMany => format!("{who} : c’est changé"),
        StepKind::Visit => format!("{who} : visite notée"),
        StepKind::Note => "Note enregistrée".to_owned(),
        StepKind::Greeting => format!("{who} : c’est fêté"),
        StepKind::Asked => format!("{who} : c’est demandé"),
        StepKind::EditEntry => "Entrée modifiée".to_owned(),
        StepKind::DeleteEntry => "Entrée supprimée".to_owned(),
        StepKind::Occasion => "Date enregistrée".to_owned(),
        StepKind::DeleteOccasion => "Date supprimée".to_owned(),
        StepKind::Prepare => format!("Prêt pour {who}"),
        StepKind::Snooze => format!("{who} peut attendre"),
        StepKind::Practice => "Noté".to_owned(),
        StepKind::Tie => "Famille et travail : enregistré".to_owned(),
        StepKind::DeleteTie => "Lien supprimé".to_owned(),
        StepKind::RefuseTie => "Ne sera plus demandé".to_owned(),
        StepKind::GiveCard => format!("{who} a maintenant une fiche"),
        StepKind::WaveOff => "Ce n’est plus demandé".to_owned(),
        StepKind::AskAgain => "C’est redemandé".to_owned(),
        StepKind::List => "Liste enregistrée".to_owned(),
        StepKind::DeleteList => "Liste supprimée".to_owned(),
        StepKind::Tag => format!("Étiquette {who} : modifiée"),
        StepKind::RemoveTag => format!("Étiquette {who} : retirée partout"),
        StepKind::Task => "Tâche enregistrée".to_owned(),
        StepKind::Tick => format!("Fait : {who}"),
        StepKind::Reopen => format!("De nouveau à faire : {who}"),
        StepKind::DeleteTask => "Tâche supprimée".to_owned(),
        StepKind::Shop => "Réglages enregistrés".to_owned(),
        StepKind::Import | StepKind::Merge => "Le fichier est dans le carnet".to_owned(),
        StepKind::AddSample => "La boutique d’exemple est ouverte".to_owned(),
        StepKind::RemoveSample => "La boutique d’exemple est partie".to_owned(),
        StepKind::Revert => "C’est annulé".to_owned(),
        StepKind::Restore => "C’est de retour".to_owned(),
        StepKind::Rewrite => "L’autre valeur vaut maintenant".to_owned(),
        StepKind::Erase => format!("{who} : tout est effacé pour de bon"),
        StepKind::Device => "L’appareil a son nom".to_owned(),
    },
};

/// The box that finds and adds.
pub(super) const FIND: Find = Find {
    label: "Trouver ou ajouter",
    found: "Résultats",
    add: |name| format!("Ajouter « {name} »"),
    field: |field| match field {
        Field::Name => "nom",
        Field::Called => "nom d’usage",
        Field::Reading => "prononciation",
        Field::Company => "entreprise",
        Field::Recognise => "signe distinctif",
        Field::Phone => "téléphone",
        Field::Mail => "e-mail",
        Field::Address => "adresse",
        Field::Link => "lien",
        Field::Tag => "étiquette",
        Field::Likes => "aime",
        Field::Note => "note",
        Field::Relative => "famille",
        Field::Date => "date",
        Field::Other => "fiche",
    },
    how: |how| match how {
        How::Exact | How::Start | How::Inside | How::LastDigits => None,
        How::Typo => Some("ressemblant"),
        How::SoundsLike => Some("même son"),
    },
    why: |field| format!("{field} : "),
    why_how: |field, how| format!("{field}, {how} : "),
    likely_doubles: "Peut-être déjà là",
    tasks: |count| counted(count, "tâche trouvée", "tâches trouvées"),
    hits: |count| match count.count {
        0 => "Personne n’a été trouvé".to_owned(),
        _ => counted(count, "personne trouvée", "personnes trouvées"),
    },
};
