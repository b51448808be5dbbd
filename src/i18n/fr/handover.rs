//! Copies for other devices, in French.

use crate::i18n::Handover;
use crate::i18n::fr::counted;
use crate::i18n::handover::DeviceKind;

/// A copy for another device.
pub(super) const HANDOVER: Handover = Handover {
    title: "Faire une copie",
    hint: "Le carnet dans un seul fichier. Passez-le à votre autre appareil, qui le fusionne avec \
           le sien, ou gardez-le en lieu sûr.",
    what: "Ce qu’elle contient",
    everything: "Tout le carnet",
    only_news: |device| format!("Seulement ce que « {device} » n’a pas encore vu"),
    sealed: "Protéger par un mot de passe",
    passphrase: "Mot de passe",
    passphrase_hint: "Il est demandé à quiconque ouvre le fichier. Notez-le : sans lui, personne \
                      ne peut ouvrir le fichier, pas même Byname.",
    make: "Faire une copie",
    making: |percent, size| format!("Préparation de la copie : {percent}, {size}"),
    stopped: "C’est arrêté. Aucune copie n’a été faite.",
    ready: |size, people| {
        format!("La copie est prête : {size}, {}", counted(people, "personne", "personnes"))
    },
    save: "Enregistrer",
    devices: "Appareils de la boutique",
    devices_hint: "Tous les appareils dont un fichier a donné des nouvelles, et ce qu’ils n’ont \
                   pas encore vu.",
    this_device: "Cet appareil",
    name_of_device: "Comment s’appelle cet appareil",
    a_device: |number| format!("Appareil {number}"),
    kind: |kind| match kind {
        DeviceKind::Phone => "Téléphone",
        DeviceKind::Tablet => "Tablette",
        DeviceKind::Computer => "Ordinateur",
    },
    heard: |when| format!("dernières nouvelles : {when}"),
    unseen: |count| counted(count, "modification pas encore vue", "modifications pas encore vues"),
    has_all: "a tout vu",
};
