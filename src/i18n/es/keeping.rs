//! Where the book is kept, in Spanish.

use crate::i18n::Keeping;

/// Where the book is kept.
pub(super) const KEEPING: Keeping = Keeping {
    healed: "El navegador había perdido una parte del libro. Ha vuelto: la segunda copia de este dispositivo la tenía.",
    twin_renewed: "La segunda copia del libro en este dispositivo estaba dañada o perdida. Se ha hecho de nuevo y no falta nada.",
    second_fails: "No se pudo escribir la segunda copia del libro en este dispositivo. Por si acaso, haga una copia.",
    from_second: "El navegador no abre el libro. Lo que ve es su segunda copia en este dispositivo. Lo que escriba ahora se guardará en cuanto el navegador abra el libro: recargue para volver a intentarlo y descargue una copia por si acaso.",
    title: "Dónde está el libro",
    twice: "En este dispositivo el libro se guarda dos veces: en la base de datos del navegador y en una segunda copia al lado. Si el navegador pierde uno, el otro lo devuelve.",
    once: "Este navegador solo puede guardar el libro una vez. Una copia hecha aquí es la única otra: haga copias a menudo y guárdelas en otro lugar.",
    understood: "De acuerdo",
    gone_title: "El libro de este dispositivo ha desaparecido",
    gone_text: "El navegador ha tirado lo que guardaba para Byname, quizá para hacer sitio. Todo lo que esté en una copia puede volver.",
    gone_last: |when| format!("La última copia se hizo {when}."),
    gone_never: "En este dispositivo no se hizo ninguna copia. Si otro dispositivo tiene el libro, haga allí una copia.",
    gone_restore: "Restaurarlo desde una copia",
    gone_anew: "Empezar un libro nuevo",
};
