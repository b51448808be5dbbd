//! Copies for other devices, in Spanish.

use crate::i18n::Handover;
use crate::i18n::handover::DeviceKind;

/// A copy for another device.
pub(super) const HANDOVER: Handover = Handover {
    title: "Hacer una copia",
    hint: "El libro en un solo archivo. Páselo a su otro dispositivo, que lo fusiona con el suyo, o \
           guárdelo en un lugar seguro.",
    what: "Qué contiene",
    everything: "Todo el libro",
    only_news: |device| format!("Solo lo que «{device}» aún no ha visto"),
    sealed: "Protegerla con una contraseña",
    passphrase: "Contraseña",
    passphrase_hint: "Se pedirá a quien abra el archivo. Apúntela: sin ella nadie puede abrir el \
                      archivo, ni siquiera Byname.",
    make: "Hacer una copia",
    making: |percent, size| format!("Haciendo la copia: {percent}, {size}"),
    stopped: "Se ha parado. No se ha hecho ninguna copia.",
    ready: |size, people| {
        format!("La copia está lista: {size}, {}", people.of("persona", "personas"))
    },
    save: "Guardar",
    devices: "Dispositivos de la tienda",
    devices_hint: "Todos los dispositivos de los que algún archivo ha traído noticias, y lo que aún \
                   no han visto.",
    this_device: "Este dispositivo",
    name_of_device: "Cómo se llama este dispositivo",
    a_device: |number| format!("Dispositivo {number}"),
    kind: |kind| match kind {
        DeviceKind::Phone => "Teléfono",
        DeviceKind::Tablet => "Tableta",
        DeviceKind::Computer => "Ordenador",
    },
    heard: |when| format!("últimas noticias: {when}"),
    unseen: |count| count.of("cambio aún sin ver", "cambios aún sin ver"),
    has_all: "lo ha visto todo",
};
