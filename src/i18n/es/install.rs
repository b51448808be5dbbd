//! Installing the app, in Spanish.

use crate::domain::install::Tap;
use crate::i18n::Install;

/// The app on the home screen.
pub(super) const INSTALL: Install = Install {
    title: "Byname como aplicación",
    text: "Se abre con su propio icono como cualquier otra aplicación y llena toda la pantalla.",
    install: "Instalar",
    installed: "Byname está instalado. Desde ahora se abre como cualquier otra aplicación.",
    how: "Unos pocos toques, y ya está",
    before: "Lo mejor es hacerlo antes de la primera ficha: la aplicación lleva su propio \
               libro, aparte de esta página, y el navegador vacía una página que nadie abrió \
               en siete días.",
    after: "La aplicación empieza con su propio libro, vacío. Haga primero una copia aquí y \
              tráigala allí. No espere mucho: el navegador vacía una página que nadie abrió \
              en siete días.",
    tap: |tap| match tap {
        Tap::ShareBelow => {
            "Toque el botón Compartir en la parte de abajo de la pantalla. Si no está, toque \
             primero los tres puntos."
        }
        Tap::ShareAbove => "Toque el botón Compartir en la parte de arriba de la pantalla.",
        Tap::ShareInBar => "Toque el botón Compartir junto a la dirección.",
        Tap::ToHomeScreen => "Baje por la lista y toque «Añadir a pantalla de inicio».",
        Tap::Confirm => "Toque «Añadir». Después abra Byname desde la pantalla de inicio.",
        Tap::InSafari => "Abra esta página en Safari. Allí Byname le dirá cómo seguir.",
        Tap::Dots => "Toque los tres puntos junto a la dirección.",
        Tap::InDots => "Toque «Instalar» o «Añadir aplicación a pantalla de inicio».",
        Tap::FileMenu => "Elija «Archivo» en la barra de menús.",
        Tap::ToDock => "Elija «Añadir al Dock».",
        Tap::ConfirmInDock => "Elija «Añadir». Después abra Byname desde el Dock.",
    },
};
