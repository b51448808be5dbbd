//! Today, people and settings, in Spanish.

use crate::domain::person::Kind;
use crate::domain::shop::FirstDay;
use crate::i18n::{People, Settings, Today};

/// The page of this day.
pub(super) const TODAY: Today = Today {
    today: "Hoy",
    coming: "Próximamente",
    missed: "Recién pasado",
    all: |count| format!("Mostrar todos ({count})"),
    fewer: "Mostrar menos",
    this_month: "Algún día de este mes",
    recent: "Vistos hace poco",
    was_here: "Ha venido",
    greeted: "Felicitado",
};

/// The page of all people.
pub(super) const PEOPLE: People = People {
    title: "Personas",
    count: |count| count.of("persona", "personas"),
    list: "Lista",
    faces: "Caras",
    by_name: "A–Z",
    by_recent: "Vistos hace poco",
    order: "Orden",
    drawn: "Vista",
    filters: "Filtro",
    everybody: "Todos",
    away: "Ya no vienen",
    kinds: |kind| match kind {
        Kind::Customer => "Clientes",
        Kind::Supplier => "Proveedores",
        Kind::Associate => "Socios",
        Kind::Neighbour => "Vecinos",
        Kind::Staff => "Equipo",
    },
    never_here: "sin visitas aún",
    choose: "Elija a alguien para ver su ficha.",
    all: "Todas las personas",
};

/// The page of settings.
pub(super) const SETTINGS: Settings = Settings {
    title: "Ajustes",
    language: "Idioma",
    as_browser: "Como el navegador",
    theme: "Aspecto",
    shop: "La tienda",
    system: "Como el dispositivo",
    light: "Claro",
    dark: "Oscuro",
    stall: "Puesto (a pleno sol)",
    shop_name: "Nombre de la tienda",
    shop_name_hint: "se muestra en Hoy",
    first_day: "La semana empieza el",
    first_day_of: |day| match day {
        FirstDay::Monday => "lunes",
        FirstDay::Saturday => "sábado",
        FirstDay::Sunday => "domingo",
    },
    first_day_language: "como es habitual aquí",
    about: "Acerca de",
    about_text: "Byname es un libro de clientes para tiendas pequeñas. Vive solo en este \
                 navegador: sin servidor, sin cuenta, y no se envía nada a ningún sitio.",
    version: |version| format!("Versión {version}"),
    diagnostics: "Diagnóstico",
    diagnostics_hint: "Sobre este dispositivo y el tamaño del libro, para quien le ayude. Ningún \
                       nombre y nada de lo que ha escrito.",
    copy_diagnostics: "Copiar diagnóstico",
    copied: "Copiado",
};
