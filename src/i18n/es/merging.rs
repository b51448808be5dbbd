//! A copy that comes in, in Spanish.

use crate::domain::merging::What;
use crate::i18n::{Merged, Merging};

/// What a copy would change.
pub(super) const MERGING: Merging = Merging {
    title: "Qué cambiaría esta copia",
    from: |device, when| format!("De {device}, {when}"),
    looking: |percent| format!("Leyendo la copia: {percent}"),
    counts: |it| {
        let Merged { new, changed, deleted, clashes, skipped } = *it;
        let new = new.of("nuevo", "nuevos");
        let changed = changed.of("cambiado", "cambiados");
        let deleted = match deleted.count {
            0 => String::new(),
            _ => format!(", {}", deleted.of("eliminado", "eliminados")),
        };
        let clashes = clashes.of("conflicto", "conflictos");
        let skipped = skipped.of("omitido", "omitidos");
        format!("{new}, {changed}{deleted}, {clashes}, {skipped}")
    },
    merge: "Fusionar",
    merging: |percent| format!("Fusionando: {percent}"),
    stopped: "Se ha parado. No ha cambiado nada.",
    nothing_new: "No hay nada nuevo en esta copia.",
    clashes: |count| count.of("conflicto", "conflictos"),
    clashes_hint: "Dos dispositivos han escrito lo mismo sin saber el uno del otro. Vale lo último \
                   que se escribió; toque lo otro si prefiere quedarse con ello. En «Cambios» se \
                   conservan los dos.",
    clash_of: |who, what| format!("{who}: {what}"),
    word_of: |device, when| format!("{device}, {when}"),
    stands: "vale",
    take_this: "Usar este",
    is_deleted: "eliminado",
    is_kept: "se siguió escribiendo",
    people: |count| count.of("ficha con novedades", "fichas con novedades"),
    people_hint: "Desmarque lo que no deba entrar en el libro.",
    take_in: |what| format!("Incluir {what}"),
    entries: |count| count.of("entrada", "entradas"),
    all: "Todo",
    find: "Buscar en esta copia",
    none_found: "En esta copia no hay nada con ese nombre.",
    what: |what| match what {
        What::New => "nuevo",
        What::Changed => "cambiado",
        What::Deleted => "eliminado",
        What::Restored => "ha vuelto",
        What::Erased => "borrado para siempre",
        What::Quiet => "sin cambios a la vista",
    },
    the_shop: "La tienda",
    other_things: "Lo que ha escrito un Byname más nuevo",
    lacks_ground: "Esta copia solo tiene los últimos cambios y se apoya en otros anteriores que \
                   nunca llegaron aquí. Fusiónela y haga después, en el otro dispositivo, una \
                   copia de todo el libro.",
    ahead: |device, when| {
        format!(
            "El reloj de «{device}» va adelantado: un cambio hecho allí lleva la hora {when}. Todo \
             entra en el libro y se puede cambiar como siempre; ponga en hora ese dispositivo."
        )
    },
    skipped: |count| count.of("línea no se ha podido leer", "líneas no se han podido leer"),
    erased: |count| {
        let people =
            count.of("persona se ha borrado para siempre", "personas se han borrado para siempre");
        format!("{people} en otro dispositivo; esto no se puede deshacer.")
    },
};
