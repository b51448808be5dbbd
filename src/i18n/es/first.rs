//! The first day, and every place where nothing is yet, in Spanish.

use crate::i18n::First;

/// What to do first, and next.
pub(super) const FIRST: First = First {
    title: "Le damos la bienvenida a su libro de clientes",
    text: "Está vacío. ¿Cómo quiere empezar?",
    add: "Añadir a la primera persona",
    add_text: "Quien tenga delante ahora mismo. Basta con el nombre.",
    add_hint: "Escriba un nombre y toque Añadir. Basta una palabra: «Ana», o «la señora de la \
               bicicleta roja».",
    bring: "Traer contactos",
    bring_text: "De su teléfono, de un programa de correo o de una tabla.",
    sample: "Curiosear en una tienda de ejemplo",
    sample_text: "60 personas inventadas con dos años de vida. Se van con un solo toque.",
    shop_name: "¿Cómo se llama su tienda?",
    shop_name_hint: "Si quiere; se verá arriba",
    nobody: "Aún no hay nadie en el libro.",
    nobody_matches: "Aquí no hay nadie así.",
    show_everybody: "Mostrar a todos",
    no_cards: "Aquí se abrirán las fichas de su gente.",
    not_found: "Aún no hay nadie así en el libro.",
    quiet_day: "Ni cumpleaños ni otros días cerca. Un buen día para una sorpresa.",
    look_through: "Repasar a su gente",
    no_dates: "¿Cuándo es el cumpleaños? Bastan el día y el mes.",
    no_entries: "Aún no hay nada escrito.",
    first_visit: "Apuntar la primera visita",
    write_note: "Escribir una nota",
    nothing_came: "Aún no ha llegado nada. Lo que traiga saldrá aquí, y podrá deshacerlo.",
};
