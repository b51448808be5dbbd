//! What was, in Spanish.

use crate::domain::step::StepKind;
use crate::i18n::Past;

/// What was.
pub(super) const PAST: Past = Past {
    history: "Cambios",
    history_hint: "Todos los cambios de esta ficha que conoce este dispositivo, el último primero.",
    show_history: "Mostrar los cambios",
    reading: "Buscando…",
    no_history: "Todavía no ha cambiado nada.",
    by: |device, when| format!("{device}, {when}"),
    through: |kind| match kind {
        StepKind::Import => Some("importado"),
        StepKind::Merge => Some("fusionado"),
        StepKind::Revert => Some("deshecho"),
        StepKind::Restore => Some("recuperado"),
        StepKind::Rewrite => Some("puesto de nuevo"),
        StepKind::AddSample | StepKind::RemoveSample => Some("tienda de ejemplo"),
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
    made: |what| format!("{what}: se ha añadido"),
    lost: "no se mantuvo",
    the_card: "Ficha",
    nothing: "nada",
    yes: "sí",
    no: "no",
    photo: "Foto",
    earlier_photo: "una foto",
    date: "Fecha",
    when: "Cuándo",
    about_whom: "Sobre quién",
    deleted: "Eliminado",
    other_field: "Algo que ha escrito un Byname más nuevo",
    write_again: |what| format!("Volver a poner: {what}"),
    more: |count| format!("Mostrar más ({count})"),
    bin: "Papelera",
    bin_hint: "Lo que se ha eliminado en los últimos 30 días, en este dispositivo o en otro. \
               Después ya no se puede recuperar aquí.",
    open_bin: "Abrir la papelera",
    empty_bin: "La papelera está vacía.",
    deleted_by: |device, when| format!("eliminado: {when}, {device}"),
    restore: "Recuperar",
    erase: "Borrar para siempre",
    erase_question: |name| format!("¿Borrar para siempre todo lo de {name}?"),
    erase_hint: "La ficha, con sus fechas, notas, fotos y cambios, desaparece ahora de este \
                 dispositivo, y de todos los demás con la próxima copia. Una copia antigua no la \
                 trae de vuelta. Esto no se puede deshacer. Las copias que ya se hicieron y los \
                 archivos exportados tiene que eliminarlos usted.",
    erase_now: |name| format!("Borrar a {name} para siempre"),
    keep: "Conservar",
};
