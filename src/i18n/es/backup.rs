//! The backup conscience, in Spanish.

use crate::i18n::Backup;

/// Whether there is a copy of the book, and how old it is.
pub(super) const BACKUP: Backup = Backup {
    title: "Copia de seguridad",
    none: "Aún no hay ninguna copia de este libro.",
    since: |when, changes| match changes.count {
        0 => format!("Última copia {when}, nada ha cambiado desde entonces."),
        _ => format!("Última copia {when}, {} desde entonces.", changes.of("cambio", "cambios")),
    },
    reading_back: "Releyendo la copia…",
    good: "Se ha releído y comparado: está bien.",
    look_for_it: "El navegador no dice si ha llegado. Búsquela entre sus descargas.",
    not_good: "Esta copia no está bien: al releerla no decía lo que dice el libro. No cuenta. \
               Inténtelo de nuevo.",
    not_read: "Aquí no se ha podido releer, así que no cuenta. Guárdela y haga otra.",
    by_itself: "Copia automática",
    by_itself_hint: "Byname también puede guardar una copia en una carpeta de este ordenador sin \
                     que se lo pidan: después de los cambios, cada diez minutos como mucho. Mejor en \
                     otro disco o en una memoria USB. No lleva contraseña.",
    choose_folder: "Elegir una carpeta",
    kept: |folder, when| {
        format!("También se guarda automáticamente en la carpeta «{folder}», la última vez {when}.")
    },
    keeping: |folder| {
        format!(
            "También se guarda automáticamente en la carpeta «{folder}», desde el próximo cambio."
        )
    },
    asks: |folder| {
        format!("El navegador vuelve a preguntar si Byname puede escribir en «{folder}».")
    },
    allow: "Permitirlo",
    failed: |folder| {
        format!(
            "No se ha podido guardar ninguna copia buena en la carpeta «{folder}». Quizá ya no \
             está, está llena o sin conectar."
        )
    },
    stop: "Dejar de guardarla ahí",
};
