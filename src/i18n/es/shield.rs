//! What is said when a customer is looking, in Spanish.

use crate::i18n::Shield;

/// What is hidden while a customer looks at the screen, and the PIN that brings it back.
pub(super) const SHIELD: Shield = Shield {
    hide: "Un cliente mira",
    bar: "Un cliente mira · toque para abrir",
    page: "Caras y nombres",
    hint: "Aquí solo hay caras y nombres. Las notas, fechas y números están guardados.",
    not_saved: "Los últimos cambios aún no están guardados. Siguen aquí, y Byname lo sigue intentando. Abra la pantalla para ver más.",
    somebody_else: "Otra persona",
    pin: "Código PIN",
    open: "Abrir",
    wrong: "Ese no es el PIN.",
    wait: "Demasiados errores. Pruebe más tarde.",
    wait_seconds: |seconds| {
        format!("Demasiados errores. Otro intento en {}.", seconds.of("segundo", "segundos"))
    },
    wait_minutes: |minutes| {
        format!("Demasiados errores. Otro intento en {}.", minutes.of("minuto", "minutos"))
    },
    not_checked: "No se pudo comprobar el PIN. Inténtelo otra vez.",
    forgot: "¿PIN olvidado?",
    forgot_hint: "El PIN oculta, no cifra. Diga aquí que se ha olvidado: diez minutos después se puede \
                  quitar, y no se pierde nada del libro. El PIN correcto lo detiene.",
    forget: "He olvidado el PIN",
    goes_in: |minutes| format!("El PIN se podrá quitar en {}.", minutes.of("minuto", "minutos")),
    keep: "Conservar el PIN",
    take_away: "Quitar el PIN y abrir",
    title: "Cuando un cliente mira",
    settings_hint: "Un toque guarda todo menos caras y nombres. El mismo toque lo devuelve, o un PIN si \
                    aquí hay uno. Vale solo para este dispositivo.",
    hides_only: "El PIN oculta, no cifra: quien tenga este dispositivo el tiempo suficiente lo sortea. \
                 Si se olvida, se puede quitar a los diez minutos.",
    new_pin: "PIN nuevo, de 4 a 8 cifras",
    set: "Poner el PIN",
    change: "Cambiar el PIN",
    remove: "Quitar el PIN",
    is_set: "El PIN está puesto",
    no_pin: "Un PIN tiene de 4 a 8 cifras.",
    is_gone: "Ya no hay PIN",
    alone: "Por sí solo, cuando nadie ha tocado la pantalla",
    never: "Nunca",
    after_minutes: |minutes| format!("A los {}", minutes.of("minuto", "minutos")),
};
