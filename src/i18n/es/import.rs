//! Bringing in contacts, in Spanish.

use crate::domain::arrival::{Addition, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::domain::occasion::OccasionKind;
use crate::i18n::{Foreseen, Import};

/// Bringing in contacts.
pub(super) const IMPORT: Import = Import {
    title: "Traer contactos",
    hint: "Un archivo vCard (.vcf) de un teléfono o programa de correo, una tabla (.csv) de \
           cualquier programa, o la copia de otro Byname. Verá lo que cambiaría antes de que \
           cambie nada.",
    paste: "Pegar contactos",
    paste_hint: "o péguelos aquí",
    reading: |percent, people| format!("Leyendo: {percent}, {}", people.of("persona", "personas")),
    stop: "Parar",
    stopped: "Se ha parado. No ha cambiado nada.",
    counts,
    nothing: "Todas las personas de este archivo están ya en el libro, con todo lo que dice de \
              ellas.",
    import: "Importar",
    cancel: "Cancelar",
    bringing: |percent| format!("Trayendo los contactos: {percent}"),
    reader_gone: "Este archivo ha sido demasiado para este dispositivo, y no ha cambiado nada. \
                  Traiga menos personas a la vez.",
    reader_other: "Byname se acaba de actualizar. Recargue esta página y vuelva a elegir el \
                   archivo.",
    new_people: |count| count.of("persona nueva", "personas nuevas"),
    known_people: |count| {
        count.of("ya está aquí y recibe algo nuevo", "ya están aquí y reciben algo nuevo")
    },
    same_people: |count| count.of("ya está aquí, sin cambios", "ya están aquí, sin cambios"),
    addition,
    doubles: |count| count.of("quizá ya esté aquí", "quizá ya estén aquí"),
    doubles_hint: "Fusionar añade a una ficha lo que le falta; nunca toca lo que usted ha escrito.",
    join: |name| format!("Fusionar con {name}"),
    join_in_file: |name| format!("Fusionar con {name} de este archivo"),
    join_all: "Fusionar",
    likeness: |likeness| match likeness {
        Likeness::SameName => "mismo nombre",
        Likeness::SamePhone => "mismo teléfono",
        Likeness::SameMail => "mismo correo",
        Likeness::SameBirthday => "mismo cumpleaños",
        Likeness::SimilarName => "nombre parecido",
    },
    add: "Añadir con ficha nueva",
    leave_out: "Dejar fuera",
    choice_of: |name| format!("Qué hacer con {name}"),
    for_all: "Con todas:",
    skipped: |count| count.of("omitido", "omitidos"),
    download_skipped: "Descargar lo omitido",
    skipped_file: "omitidos.txt",
    more: |count| format!("Mostrar más ({count})"),
    columns: "Qué hay en cada columna",
    columns_hint: "Cada columna con lo primero que hay en ella. Cambie lo que no se haya \
                   entendido; los números de arriba se ajustan.",
    column: |number| format!("Columna {number}"),
    kind_of: |name| format!("Qué hay en {name}"),
    kind,
    has_header: "La primera fila tiene los nombres de las columnas",
    date_order: "¿Qué es 4/7?",
    date_order_of: |order| match order {
        DateOrder::DayFirst => "4 de julio",
        DateOrder::MonthFirst => "7 de abril",
        DateOrder::Unclear => "No está claro: dejarlo en la nota",
    },
};

fn counts(foreseen: &Foreseen) -> String {
    let Foreseen { new, known, would_change, skipped } = foreseen;
    let new = new.of("nuevo", "nuevos");
    let skipped = skipped.of("omitido", "omitidos");
    let known = match would_change.count {
        0 => format!("{known} ya aquí"),
        _ => format!("{known} ya aquí ({})", would_change.of("cambiaría", "cambiarían")),
    };
    format!("{new}, {known}, {skipped}")
}

fn addition(addition: &Addition) -> String {
    let what = match addition {
        Addition::Line(key, _) => match *key {
            "called" => "Apodo",
            "reading" => "Cómo se pronuncia",
            "title" => "Tratamiento",
            "company" => "Empresa",
            "role" => "Puesto",
            "recognise" => "En qué le reconozco",
            "likes" => "Le gusta",
            "usual" => "Lo de siempre",
            "careful" => "Cuidado",
            "wishes" => "Deseos",
            _ => "Guardado para otros programas",
        },
        Addition::Since(_) => "Con nosotros desde",
        Addition::Star => "Estrella",
        Addition::Tier(_) => "Nivel",
        Addition::Standing(_) => "Situación",
        Addition::Limit(_) => "Con retraso después de",
        Addition::Paused(_) => "No se espera antes del",
        Addition::Kind(_) => "Tipo",
        Addition::Consent(_) => "Podemos",
        Addition::Tag(_) => "Etiqueta",
        Addition::Phone(_) => "Teléfono",
        Addition::Mail(_) => "Correo",
        Addition::Link(_) => "Enlace",
        Addition::Address(_) => "Dirección",
        Addition::Photo(_) => "Foto",
        Addition::Date(OccasionKind::Birthday, ..) => "Cumpleaños",
        Addition::Date(OccasionKind::Anniversary, ..) => "Aniversario de boda",
        Addition::Date(OccasionKind::NameDay, ..) => "Santo",
        Addition::Date(OccasionKind::Own, label, _) => return label.clone(),
        Addition::Tie(_) => "Familia y trabajo",
        Addition::Note(_) => "Nota",
    };
    what.to_owned()
}

fn kind(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Name => "Nombre completo",
        ColumnKind::Given => "Nombre de pila",
        ColumnKind::Middle => "Segundo nombre",
        ColumnKind::Family => "Apellidos",
        ColumnKind::Title => "Tratamiento antes del nombre",
        ColumnKind::Suffix => "Detrás del nombre",
        ColumnKind::Called => "Apodo",
        ColumnKind::Reading => "Cómo se pronuncia el nombre",
        ColumnKind::Company => "Empresa",
        ColumnKind::Role => "Puesto",
        ColumnKind::Phone => "Teléfono",
        ColumnKind::Mobile => "Teléfono móvil",
        ColumnKind::WorkPhone => "Teléfono del trabajo",
        ColumnKind::HomePhone => "Teléfono de casa",
        ColumnKind::Mail => "Correo",
        ColumnKind::WorkMail => "Correo del trabajo",
        ColumnKind::HomeMail => "Correo personal",
        ColumnKind::Link => "Página web",
        ColumnKind::Address => "Dirección completa",
        ColumnKind::Street => "Calle",
        ColumnKind::Code => "Código postal",
        ColumnKind::City => "Población",
        ColumnKind::Region => "Provincia",
        ColumnKind::Country => "País",
        ColumnKind::Birthday => "Cumpleaños",
        ColumnKind::Anniversary => "Aniversario de boda",
        ColumnKind::Date => "Otra fecha",
        ColumnKind::Since => "Con nosotros desde",
        ColumnKind::Note => "Nota",
        ColumnKind::Tags => "Etiquetas",
        ColumnKind::Label => "Dice qué es la columna siguiente",
        ColumnKind::InNote => "Otra cosa: dejarla en la nota",
        ColumnKind::LeaveOut => "Dejar fuera",
    }
}
