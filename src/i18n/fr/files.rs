//! Files in and out, in French.

use crate::domain::foreign::{Refusal, SkipReason, Unreadable, Whole};
use crate::domain::step::StepKind;
use crate::i18n::fr::counted;
use crate::i18n::{Exchange, Report};

use super::{seal, sources};

/// The page where files come in and go out.
pub(super) const EXCHANGE: Exchange = Exchange {
    title: "Échange",
    choose: "Choisir un fichier",
    drop: "ou déposez-le ici",
    report: |report| {
        let Report { new, changed, known, skipped } = report;
        let new = counted(new, "nouveau", "nouveaux");
        let changed = counted(changed, "modifié", "modifiés");
        let skipped = counted(skipped, "ignoré", "ignorés");
        format!("{new}, {changed}, {known} déjà là, {skipped}")
    },
    source: sources::source,
    unreadable: |problem| match problem {
        Unreadable::Empty => "Ce fichier est vide. Veuillez en choisir un autre.",
        Unreadable::TooLarge => {
            "Ce fichier est trop gros. Exportez moins de personnes à la fois ; jusqu’à 64 Mo, \
             tout va bien."
        }
        Unreadable::Picture => {
            "C’est une image. Veuillez choisir un fichier vCard (.vcf) ou CSV avec vos contacts."
        }
        Unreadable::Archive => {
            "Ce fichier est compressé. Décompressez-le et choisissez le fichier vCard ou CSV qui \
             s’y trouve."
        }
        Unreadable::Spreadsheet => {
            "C’est un classeur. Enregistrez-le d’abord en CSV dans votre tableur."
        }
        Unreadable::Document => {
            "C’est un document. Veuillez choisir un fichier vCard (.vcf) ou CSV avec vos contacts."
        }
        Unreadable::WebPage => {
            "C’est une page web et non les contacts eux-mêmes. Exportez-les en vCard ou CSV et \
             choisissez ce fichier."
        }
        Unreadable::NotAnAddressBook => {
            "Ce fichier n’est pas un carnet d’adresses. Veuillez choisir un fichier vCard (.vcf) \
             ou CSV."
        }
        Unreadable::NoNames => {
            "Il y a un tableau dans ce fichier, mais pas de colonne de noms. Veuillez nommer une \
             colonne « Nom »."
        }
    },
    unreadable_file: "L’appareil n’a pas laissé Byname lire ce fichier. Veuillez le choisir à nouveau.",
    sealed: "Cette copie est scellée. Saisissez la phrase secrète avec laquelle elle a été faite.",
    unlock: "Ouvrir",
    copy_of_byname: "Copie d’un carnet",
    refused: |problem| match problem {
        Refusal::NotOurs => {
            "Ce fichier n’est pas la copie d’un carnet. Veuillez en choisir un autre."
        }
        Refusal::Newer(_) => {
            "Cette copie vient d’un Byname plus récent. Mettez d’abord celui-ci à jour : \
             rechargez la page quand vous êtes en ligne."
        }
        Refusal::TooLarge => "Cette copie est trop grosse pour cet appareil.",
    },
    whole: |whole| match whole {
        Whole::Complete => None,
        Whole::Cut => Some("Il manque la fin du fichier : veuillez le copier à nouveau."),
        Whole::Changed => {
            Some("Le fichier a été modifié en chemin ; tout ce qui est lisible est là.")
        }
    },
    seal_problem: seal::problem,
    strength: seal::strength,
    line_skipped: |line| format!("La ligne {line} n’a pas pu être lue"),
    skipped: |place, why| {
        let why = match why {
            SkipReason::NoName => "rien n’y ressemble à un nom",
            SkipReason::NotAPerson => "c’est une liste, un lieu ou un appareil",
            SkipReason::TooLong => "c’est trop long",
        };
        format!("Le numéro {place} a été ignoré : {why}")
    },
    skipped_more: |count| format!("et {count} de plus"),
    undo_import: "Annuler cet import",
    undone: "annulé ou modifié depuis",
    earlier: "Ce qui est arrivé",
    step: |kind, people| {
        let what = if kind == StepKind::Merge { "Fusion" } else { "Import" };
        format!("{what} : {}", counted(people, "personne", "personnes"))
    },
};
