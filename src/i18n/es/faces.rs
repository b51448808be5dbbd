//! Faces, in Spanish.

use crate::i18n::Faces;

/// Faces: photos, and learning who is who.
pub(super) const FACES: Faces = Faces {
    photo: "Foto",
    photo_of: |name| format!("Foto de {name}"),
    ask_first: "Una foto ayuda a reconocer a la persona. Pregúntele antes.",
    take: "Hacer una foto",
    choose: "Elegir una imagen",
    remove: "Quitar la foto",
    use_it: "Usar esta foto",
    frame: "La imagen en su marco; las flechas la mueven",
    frame_hint: "Mueva la imagen con el dedo hasta que la cara esté en el centro, o toque la cara.",
    zoom: "Más grande",
    no_picture: "Este archivo no se puede mostrar como imagen. Elija una imagen JPEG o PNG de 40 megapíxeles como máximo.",
    practice: "¿Quién es quién?",
    place: |place, of| format!("Cara {place} de {of}"),
    show_name: "Mostrar el nombre",
    knew: "Lo sabía",
    missed: "Todavía no",
    known: |known, of| format!("{known} de {of} acertados"),
    come_back: "Quienes faltaron vuelven mañana.",
    nobody_due: "Hoy no toca nadie: ya los conoce a todos, o el libro aún está vacío.",
    next_round: "Otra ronda",
    practise_anyway: "Practicar de todos modos",
    practise: "Practicar nombres",
};
