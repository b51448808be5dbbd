//! Contacts on their way out, in French.

use crate::domain::occasion::OccasionKind;
use crate::i18n::Export;
use crate::i18n::fr::counted;

/// Contacts on their way out.
pub(super) const EXPORT: Export = Export {
    title: "Emporter des contacts",
    hint: "Pour un téléphone, une messagerie, un tableur ou un calendrier. Qui emmenez-vous ?",
    form: "Sous forme de",
    cards: "vCard 4",
    old_cards: "vCard 3",
    table: "Tableau",
    calendar: "Calendrier",
    cards_hint: "Des contacts pour les messageries et les téléphones récents, avec les notes et \
                 tout ce qu’il y a sur la fiche.",
    old_cards_hint: "Des contacts pour les téléphones plus anciens, et pour tout appareil qui \
                     refuse les autres.",
    table_hint: "Une ligne par personne, pour un tableur ou Google (CSV).",
    calendar_hint: "Les anniversaires et les autres dates qui reviennent chaque année, et les tâches qui ont un jour (.ics).",
    make: "Préparer le fichier",
    making: |percent| format!("Préparation du fichier… {percent} %"),
    download: "Télécharger",
    share: "Partager",
    dates: |count| counted(count, "événement", "événements"),
    made: |what, kilobytes| format!("{what}, {kilobytes} ko"),
    nobody: "Personne ici ne correspond.",
    no_dates: "Aucune de ces personnes n’a de date avec un jour et un mois.",
    downloaded: |name| format!("{name} est dans vos téléchargements"),
    refused: "L’appareil n’a pas pris le fichier. Veuillez réessayer.",
    this_list: "Exporter cette liste",
    share_card: "Partager la fiche",
    calendar_name: "Anniversaires et autres dates",
    event: |kind, label, who, year| {
        let what = match kind {
            OccasionKind::Birthday => "Anniversaire",
            OccasionKind::Anniversary => "Anniversaire de mariage",
            OccasionKind::NameDay => "Fête du prénom",
            OccasionKind::Own => label,
        };
        match year {
            Some(year) => format!("{what} : {who} ({year})"),
            None => format!("{what} : {who}"),
        }
    },
};
