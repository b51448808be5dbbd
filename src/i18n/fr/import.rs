//! Bringing in contacts, in French.

use crate::domain::arrival::{Addition, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::domain::occasion::OccasionKind;
use crate::i18n::fr::counted;
use crate::i18n::{Foreseen, Import};

/// Bringing in contacts.
pub(super) const IMPORT: Import = Import {
    title: "Apporter des contacts",
    hint: "Un fichier vCard (.vcf) d’un téléphone ou d’une messagerie, un tableau (.csv) de \
           n’importe quel programme, ou la copie d’un autre Byname. Vous voyez ce qui changerait \
           avant que rien ne change.",
    paste: "Coller des contacts",
    paste_hint: "ou collez-les ici",
    reading: |percent, people| {
        format!("Lecture : {percent}, {}", counted(people, "personne", "personnes"))
    },
    stop: "Arrêter",
    stopped: "C’est arrêté. Rien n’a été modifié.",
    counts,
    nothing: "Tout le monde dans ce fichier est déjà dans le carnet, et rien n’y manque.",
    import: "Importer",
    cancel: "Annuler",
    bringing: |percent| format!("Ajout au carnet : {percent}"),
    reader_gone: "Ce fichier était trop lourd pour cet appareil, et rien n’a été modifié. \
                  Apportez moins de personnes à la fois.",
    reader_other: "Byname vient d’être mis à jour. Rechargez cette page, puis choisissez le \
                   fichier à nouveau.",
    new_people: |count| counted(count, "nouveau", "nouveaux"),
    known_people: |count| format!("{count} déjà là, avec du nouveau"),
    same_people: |count| format!("{count} déjà là, rien à changer"),
    addition,
    doubles: |count| format!("{count} peut-être déjà là"),
    doubles_hint: "Fusionner ajoute ce qui manque à une fiche ; ce que vous avez écrit n’est \
                   jamais remplacé.",
    join: |name| format!("Fusionner avec {name}"),
    join_in_file: |name| format!("Fusionner avec {name}, dans ce fichier"),
    join_all: "Fusionner",
    likeness: |likeness| match likeness {
        Likeness::SameName => "même nom",
        Likeness::SamePhone => "même téléphone",
        Likeness::SameMail => "même e-mail",
        Likeness::SameBirthday => "même anniversaire",
        Likeness::SimilarName => "nom ressemblant",
    },
    add: "Ajouter comme nouveau",
    leave_out: "Laisser de côté",
    choice_of: |name| format!("Que faire avec {name}"),
    for_all: "Pour tous :",
    skipped: |count| counted(count, "ignoré", "ignorés"),
    download_skipped: "Télécharger ce qui a été ignoré",
    skipped_file: "ignorés.txt",
    more: |count| format!("Afficher plus ({count})"),
    columns: "Ce qu’il y a dans chaque colonne",
    columns_hint: "Chaque colonne avec le début de son contenu. Corrigez ce qui a été mal \
                   compris ; les nombres ci-dessus suivent.",
    column: |number| format!("Colonne {number}"),
    kind_of: |name| format!("Contenu de « {name} »"),
    kind,
    has_header: "La première ligne donne les noms des colonnes",
    date_order: "Que veut dire 4/7 ?",
    date_order_of: |order| match order {
        DateOrder::DayFirst => "4 juillet",
        DateOrder::MonthFirst => "7 avril",
        DateOrder::Unclear => "Pas clair : à garder dans la note",
    },
};

fn counts(foreseen: &Foreseen) -> String {
    let Foreseen { new, known, would_change, skipped } = foreseen;
    let new = counted(new, "nouveau", "nouveaux");
    let changes = match would_change.count {
        0 => String::new(),
        _ => format!(" ({})", counted(would_change, "changerait", "changeraient")),
    };
    let skipped = counted(skipped, "ignoré", "ignorés");
    format!("{new}, {known} déjà là{changes}, {skipped}")
}

fn addition(addition: &Addition) -> String {
    let what = match addition {
        Addition::Line(key, _) => match *key {
            "called" => "Nom d’usage",
            "reading" => "Prononciation",
            "title" => "Titre",
            "company" => "Entreprise",
            "role" => "Fonction",
            "recognise" => "Signe distinctif",
            "likes" => "Aime",
            "usual" => "Commande habituelle",
            "careful" => "Attention",
            "wishes" => "Souhaits",
            _ => "Gardé pour d’autres programmes",
        },
        Addition::Since(_) => "Chez nous depuis",
        Addition::Star => "Étoile",
        Addition::Tier(_) => "Rang",
        Addition::Standing(_) => "Situation",
        Addition::Limit(_) => "En retard après",
        Addition::Paused(_) => "Pas attendu avant",
        Addition::Kind(_) => "Catégorie",
        Addition::Consent(_) => "Nous pouvons",
        Addition::Tag(_) => "Étiquette",
        Addition::Phone(_) => "Téléphone",
        Addition::Mail(_) => "E-mail",
        Addition::Link(_) => "Lien",
        Addition::Address(_) => "Adresse",
        Addition::Photo(_) => "Photo",
        Addition::Date(OccasionKind::Birthday, ..) => "Anniversaire",
        Addition::Date(OccasionKind::Anniversary, ..) => "Anniversaire de mariage",
        Addition::Date(OccasionKind::NameDay, ..) => "Fête du prénom",
        Addition::Date(OccasionKind::Own, label, _) => return label.clone(),
        Addition::Tie(_) => "Famille et travail",
        Addition::Note(_) => "Note",
    };
    what.to_owned()
}

fn kind(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Name => "Nom complet",
        ColumnKind::Given => "Prénom",
        ColumnKind::Middle => "Deuxième prénom",
        ColumnKind::Family => "Nom de famille",
        ColumnKind::Title => "Titre devant le nom",
        ColumnKind::Suffix => "Suffixe après le nom",
        ColumnKind::Called => "Nom d’usage",
        ColumnKind::Reading => "Prononciation du nom",
        ColumnKind::Company => "Entreprise",
        ColumnKind::Role => "Fonction",
        ColumnKind::Phone => "Téléphone",
        ColumnKind::Mobile => "Téléphone mobile",
        ColumnKind::WorkPhone => "Téléphone au travail",
        ColumnKind::HomePhone => "Téléphone du domicile",
        ColumnKind::Mail => "E-mail",
        ColumnKind::WorkMail => "E-mail au travail",
        ColumnKind::HomeMail => "E-mail personnel",
        ColumnKind::Link => "Page web",
        ColumnKind::Address => "Adresse complète",
        ColumnKind::Street => "Rue",
        ColumnKind::Code => "Code postal",
        ColumnKind::City => "Ville",
        ColumnKind::Region => "Région",
        ColumnKind::Country => "Pays",
        ColumnKind::Birthday => "Anniversaire",
        ColumnKind::Anniversary => "Anniversaire de mariage",
        ColumnKind::Date => "Une autre date",
        ColumnKind::Since => "Chez nous depuis",
        ColumnKind::Note => "Note",
        ColumnKind::Tags => "Étiquettes",
        ColumnKind::Label => "Dit ce qu’est la colonne suivante",
        ColumnKind::InNote => "Autre chose : à garder dans la note",
        ColumnKind::LeaveOut => "Laisser de côté",
    }
}
