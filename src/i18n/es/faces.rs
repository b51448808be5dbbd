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
};
