//! What we do not know, in Spanish.

use crate::domain::unknown::Unknown;
use crate::i18n::Unknowns;

/// What we do not know.
pub(super) const UNKNOWNS: Unknowns = Unknowns {
    title: "Lo que no sabemos",
    hint: "De todos los que están en las listas. Un toque muestra quiénes son; en cada ficha está lo próximo que preguntar.",
    dont_ask: "No preguntar",
    ask_again: |what| format!("Volver a preguntar: {what}"),
    ties: "relaciones propuestas",
    nothing: "De todos los de las listas se sabe todo.",
    known: |some, all| format!("no se sabe de {some} de {all}"),
    chip: |what| format!("No se sabe: {what}"),
    what: |unknown| match unknown {
        Unknown::Name => "nombre completo",
        Unknown::Recognise => "cómo reconocer",
        Unknown::Birthday => "cumpleaños",
        Unknown::Family => "familia",
        Unknown::Likes => "gustos",
        Unknown::Reason => "qué le trajo aquí",
        Unknown::Reach => "teléfono o correo",
    },
    ask: |unknown, name| match unknown {
        Unknown::Name => format!("¿Cuál es el nombre completo de {name}?"),
        Unknown::Recognise => format!("¿Cómo reconozco a {name}?"),
        Unknown::Birthday => format!("¿Cuándo es el cumpleaños de {name}?"),
        Unknown::Family => format!("¿Quiénes son los allegados de {name}?"),
        Unknown::Likes => format!("¿Qué le gusta a {name}?"),
        Unknown::Reason => format!("¿Qué trajo aquí a {name}?"),
        Unknown::Reach => format!("¿Cómo se contacta con {name}?"),
    },
};
