//! Before the book is open, in Spanish.

use crate::i18n::Waiting;

/// What is said while the browser does not hand over the book.
pub(super) const WAITING: Waiting = Waiting {
    slow: "El navegador todavía no entrega el libro. No se ha perdido nada, y Byname sigue \
         preguntando. Suele ayudar cerrar otras pestañas con Byname o volver a abrir el \
         navegador.",
    go_on: "Seguir sin el libro",
    piece: "No se pudo traer esta parte de Byname. Compruebe la conexión e inténtelo de nuevo, o vuelva a \
         cargar la página. No se ha perdido nada.",
};
