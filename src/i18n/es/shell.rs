//! Pages, toasts, banners and the box, in Spanish.

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::find::{Field, How};
use crate::domain::step::StepKind;
use crate::i18n::{Find, Nav, Shell};

/// Pages and ways between them.
pub(super) const NAV: Nav = Nav {
    main: "Menú principal",
    today: "Hoy",
    people: "Personas",
    exchange: "Intercambio",
    settings: "Ajustes",
    missing: "Esta página no existe.",
    missing_person: "Esta ficha no está en el libro. Quizá se haya eliminado.",
};

/// What is on every page.
pub(super) const SHELL: Shell = Shell {
    saved: "Guardado",
    pending: "Guardando…",
    unsaved: |count| count.of("cambio aún sin guardar", "cambios aún sin guardar"),
    failed: |problem| match problem {
        DiskProblem::Full => {
            "Este dispositivo está lleno y los últimos cambios no se han guardado. Siguen aquí: \
             haga sitio y vuelva a intentarlo, o descargue ahora una copia."
        }
        DiskProblem::Unavailable | DiskProblem::Aborted => {
            "El navegador no ha guardado los últimos cambios. Siguen aquí, y Byname lo sigue \
             intentando. Por seguridad, descargue ahora una copia."
        }
        DiskProblem::Silent => {
            "El navegador no responde y los últimos cambios aún no se han guardado. Siguen aquí, \
             y Byname lo sigue intentando. Si esto no cambia, descargue una copia y después \
             recargue esta página."
        }
        DiskProblem::Newer => {
            "Hay un Byname más nuevo abierto en otra pestaña y se ha hecho cargo del libro. \
             Descargue una copia de lo que no está guardado y recargue esta página."
        }
        DiskProblem::Damaged => {
            "El lugar donde se guarda el libro está dañado y los últimos cambios no se han \
             guardado. Siguen aquí: descargue ahora una copia."
        }
    },
    retry: "Volver a intentar",
    download_copy: "Descargar una copia",
    reload: "Recargar",
    close: "Cerrar",
    undo: "Deshacer",
    undone: |kind| match kind {
        StepKind::AddPerson => "La ficha nueva se ha quitado",
        StepKind::EditPerson => "La ficha está como antes",
        StepKind::DeletePerson => "La ficha ha vuelto",
        StepKind::ChangeMany => "Todos como antes",
        StepKind::Visit => "La visita se ha deshecho",
        StepKind::Note => "La nota se ha deshecho",
        StepKind::Greeting => "Al final, sin felicitar",
        StepKind::Asked => "Al final, sin preguntar",
        StepKind::EditEntry => "La entrada está como antes",
        StepKind::DeleteEntry => "La entrada ha vuelto",
        StepKind::Occasion => "La fecha está como antes",
        StepKind::DeleteOccasion => "La fecha ha vuelto",
        StepKind::Prepare => "Al final no está listo",
        StepKind::Snooze => "De vuelta en la lista",
        StepKind::Practice => "Deshecho",
        StepKind::Tie => "El vínculo está como antes",
        StepKind::DeleteTie => "El vínculo ha vuelto",
        StepKind::RefuseTie => "La pregunta puede volver",
        StepKind::GiveCard => "Otra vez solo un nombre",
        StepKind::WaveOff => "Se puede volver a preguntar",
        StepKind::AskAgain => "Sin preguntar, como antes",
        StepKind::List => "La lista está como antes",
        StepKind::DeleteList => "La lista ha vuelto",
        StepKind::Tag => "La etiqueta está como antes",
        StepKind::RemoveTag => "La etiqueta ha vuelto",
        StepKind::Task => "La tarea está como antes",
        StepKind::Tick => "Al final no está hecha",
        StepKind::Reopen => "Hecha, como antes",
        StepKind::DeleteTask => "La tarea ha vuelto",
        StepKind::Shop => "Los ajustes están como antes",
        StepKind::Import => "La importación se ha deshecho",
        StepKind::Merge => "La fusión se ha deshecho",
        StepKind::AddSample => "La tienda de ejemplo ya no está",
        StepKind::RemoveSample => "La tienda de ejemplo ha vuelto",
        StepKind::Revert => "Hecho de nuevo",
        StepKind::Restore => "Está otra vez en la papelera",
        StepKind::Rewrite => "Como estaba antes",
        StepKind::Erase => "Lo borrado queda borrado",
        StepKind::Device => "El dispositivo se llama como antes",
    },
    nothing_to_undo: "No hay nada que deshacer",
    let_go: "Suelte, y Byname mira el archivo",
    first_of_several: "Han llegado varios archivos. Este es el primero; traiga los demás uno por uno, por favor.",
    file_lost: "El archivo no ha llegado. Compártalo otra vez, por favor.",
    file_waits: "Ya se está mirando un archivo. Impórtelo o cancélelo, por favor, y traiga de nuevo el otro.",
    damaged: |count| match count.count {
        1 => "Una parte del libro no se ha podido leer. Se queda como está, y todo lo demás está \
              aquí. Por seguridad, descargue una copia."
            .to_owned(),
        _ => format!(
            "{count} partes del libro no se han podido leer. Se quedan como están, y todo lo \
             demás está aquí. Por seguridad, descargue una copia."
        ),
    },
    held: "El navegador no ha guardado los últimos cambios, por más veces que se intentó. Para que no se pierda nada más, no se acepta nada nuevo hasta que lo haga. Descargue una copia ahora: los últimos cambios están en ella. Después recargue.",
    nothing_is_kept: |problem| match problem {
        DiskProblem::Newer => {
            "Este libro se usó por última vez con un Byname más nuevo. Recargue para obtener la \
             versión nueva; hasta entonces no se conserva nada de lo que escriba aquí."
        }
        DiskProblem::Silent => {
            "El navegador no responde, por eso no se muestra el libro de este dispositivo. Sigue \
             ahí. Lo que escriba ahora se guarda en cuanto el navegador responda. Recargue para \
             volver a intentarlo."
        }
        DiskProblem::Full
        | DiskProblem::Unavailable
        | DiskProblem::Aborted
        | DiskProblem::Damaged => {
            "Este navegador no deja que Byname conserve nada, como en algunas ventanas privadas. \
             Puede mirar, pero lo que escriba desaparecerá al cerrar la página."
        }
    },
    older_elsewhere: "Hay un Byname más antiguo abierto en otra pestaña. Cierre esa pestaña y esta seguirá.",
    only_to_read: "Este libro se usó por última vez con un Byname más nuevo. Aquí puede mirarlo, y no se \
                   cambia nada. Recargue para recuperar la versión más nueva, o descargue una copia \
                   y tráigala a Byname en otro navegador o en otro dispositivo.",
    newer_elsewhere: "Hay un Byname más nuevo abierto en otra pestaña. Recargue esta página para seguir aquí.",
    new_version: "Hay una versión nueva de Byname lista.",
    use_new_version: "Usar la versión nueva",
    unfinished: "Aquí hay algo sin terminar. Primero guárdelo o bórrelo, y después cambie de versión.",
    problem: |problem| match problem {
        Problem::Form(_) => "Revise los campos marcados",
        Problem::UnknownPerson => "Esta ficha ya no está en el libro",
        Problem::UnknownEntry => "Esta entrada ya no está en el libro",
        Problem::UnknownOccasion => "Esta fecha ya no está en el libro",
        Problem::UnknownTie => "Este vínculo ya no está en el cuaderno",
        Problem::UnknownList => "Esta lista ya no está en el cuaderno",
        Problem::UnknownTask => "Esta tarea ya no está en el cuaderno",
        Problem::NotInBin => "Esto ya no está en la papelera",
        Problem::NothingToDo => "No hay nada que cambiar",
        Problem::OnlyToRead => "Aquí este libro solo se puede mirar",
    },
    done: |kind, who| match kind {
        StepKind::AddPerson => format!("{who} está en el libro"),
        StepKind::EditPerson => format!("{who}: ficha cambiada"),
        StepKind::DeletePerson => format!("{who}: ficha eliminada"),
        StepKind::ChangeMany => format!("{who}: cambiado"),
        StepKind::Visit => format!("{who} ha venido"),
        StepKind::Note => "Nota guardada".to_owned(),
        StepKind::Greeting => format!("{who}: con felicitación"),
        StepKind::Asked => format!("{who}: preguntado"),
        StepKind::EditEntry => "Entrada cambiada".to_owned(),
        StepKind::DeleteEntry => "Entrada eliminada".to_owned(),
        StepKind::Occasion => "Fecha guardada".to_owned(),
        StepKind::DeleteOccasion => "Fecha eliminada".to_owned(),
        StepKind::Prepare => format!("Listo para {who}"),
        StepKind::Snooze => format!("{who} puede esperar"),
        StepKind::Practice => "Anotado".to_owned(),
        StepKind::Tie => "Familia y trabajo: guardado".to_owned(),
        StepKind::DeleteTie => "Vínculo quitado".to_owned(),
        StepKind::RefuseTie => "No se preguntará más".to_owned(),
        StepKind::GiveCard => format!("{who} ya tiene ficha"),
        StepKind::WaveOff => "No se pregunta más".to_owned(),
        StepKind::AskAgain => "Se vuelve a preguntar".to_owned(),
        StepKind::List => "Lista guardada".to_owned(),
        StepKind::DeleteList => "Lista eliminada".to_owned(),
        StepKind::Tag => format!("Etiqueta {who}: cambiada"),
        StepKind::RemoveTag => format!("Etiqueta {who}: quitada en todas partes"),
        StepKind::Task => "Tarea guardada".to_owned(),
        StepKind::Tick => format!("Hecha: {who}"),
        StepKind::Reopen => format!("Otra vez por hacer: {who}"),
        StepKind::DeleteTask => "Tarea eliminada".to_owned(),
        StepKind::Shop => "Ajustes guardados".to_owned(),
        StepKind::Import | StepKind::Merge => "El archivo está en el libro".to_owned(),
        StepKind::AddSample => "La tienda de ejemplo está abierta".to_owned(),
        StepKind::RemoveSample => "La tienda de ejemplo se ha quitado".to_owned(),
        StepKind::Revert => "Deshecho".to_owned(),
        StepKind::Restore => "Ha vuelto".to_owned(),
        StepKind::Rewrite => "Ahora vale el otro valor".to_owned(),
        StepKind::Erase => format!("{who}: todo borrado para siempre"),
        StepKind::Device => "El dispositivo tiene su nombre".to_owned(),
    },
};

/// The box that finds and adds.
pub(super) const FIND: Find = Find {
    label: "Buscar o añadir",
    found: "Resultados",
    add: |name| format!("Añadir «{name}»"),
    field: |field| match field {
        Field::Name => "nombre",
        Field::Called => "apodo",
        Field::Reading => "pronunciación",
        Field::Company => "empresa",
        Field::Recognise => "cómo reconocer",
        Field::Phone => "teléfono",
        Field::Mail => "correo",
        Field::Address => "dirección",
        Field::Link => "enlace",
        Field::Tag => "etiqueta",
        Field::Likes => "le gusta",
        Field::Note => "nota",
        Field::Relative => "familiar",
        Field::Date => "fecha",
        Field::Other => "ficha",
    },
    how: |how| match how {
        How::Exact | How::Start | How::Inside | How::LastDigits => None,
        How::Typo => Some("parecido"),
        How::SoundsLike => Some("suena igual"),
    },
    why: |field| format!("{field}: "),
    why_how: |field, how| format!("{field}, {how}: "),
    likely_doubles: "Quizá ya esté aquí",
    tasks: |count| count.of("tarea encontrada", "tareas encontradas"),
    hits: |count| match count.count {
        0 => "No se ha encontrado a nadie".to_owned(),
        _ => count.of("persona encontrada", "personas encontradas"),
    },
};
