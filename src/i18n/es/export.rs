//! Contacts on their way out, in Spanish.

use crate::domain::occasion::OccasionKind;
use crate::i18n::Export;

/// Contacts on their way out.
pub(super) const EXPORT: Export = Export {
    title: "Llevarse contactos",
    hint: "Para un teléfono, un programa de correo, una hoja de cálculo o un calendario. ¿Quién \
           va?",
    form: "Como",
    cards: "vCard 4",
    old_cards: "vCard 3",
    table: "Tabla",
    calendar: "Calendario",
    cards_hint: "Contactos para programas de correo y teléfonos nuevos, con las notas y todo lo \
                 demás de la ficha.",
    old_cards_hint: "Contactos para teléfonos más antiguos, y para cualquier dispositivo que no \
                     acepte la otra.",
    table_hint: "Una línea por persona, para una hoja de cálculo o Google (CSV).",
    calendar_hint: "Cumpleaños y otras fechas que vuelven cada año, y las tareas que tienen un día (.ics).",
    make: "Crear el archivo",
    making: |percent| format!("Creando el archivo… {percent} %"),
    download: "Descargar",
    share: "Compartir",
    dates: |count| count.of("fecha", "fechas"),
    made: |what, kilobytes| format!("{what}, {kilobytes} kB"),
    nobody: "Aquí no hay nadie así.",
    no_dates: "Ninguna de estas personas tiene una fecha con día y mes.",
    downloaded: |name| format!("{name} está en sus descargas"),
    refused: "El dispositivo no ha aceptado el archivo. Inténtelo otra vez.",
    this_list: "Exportar esta lista",
    share_card: "Compartir ficha",
    calendar_name: "Cumpleaños y fechas",
    event: |kind, label, who, year| {
        let what = match kind {
            OccasionKind::Birthday => "Cumpleaños",
            OccasionKind::Anniversary => "Aniversario de boda",
            OccasionKind::NameDay => "Santo",
            OccasionKind::Own => label,
        };
        match year {
            Some(year) => format!("{what}: {who} ({year})"),
            None => format!("{what}: {who}"),
        }
    },
};
