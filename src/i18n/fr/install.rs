//! Installing the app, in French.

use crate::domain::install::Tap;
use crate::i18n::Install;

/// The app on the home screen.
pub(super) const INSTALL: Install = Install {
    title: "Byname comme application",
    text: "Il s’ouvre par sa propre icône comme toute autre application et remplit tout l’écran.",
    install: "Installer",
    installed: "Byname est installé. Désormais, il s’ouvre comme toute autre application.",
    how: "Quelques gestes, et c’est fait",
    before: "Le mieux est de le faire avant la première fiche : l’application tient son \
               propre carnet, à part de cette page, et le navigateur vide une page que \
               personne n’a ouverte pendant sept jours.",
    after: "L’application commence avec son propre carnet, vide. Faites d’abord une copie \
              ici, puis faites-la entrer là-bas. N’attendez pas longtemps : le navigateur \
              vide une page que personne n’a ouverte pendant sept jours.",
    tap: |tap| match tap {
        Tap::ShareBelow => {
            "Touchez le bouton Partager en bas de l’écran. S’il n’y est pas, touchez d’abord \
             les trois points."
        }
        Tap::ShareAbove => "Touchez le bouton Partager en haut de l’écran.",
        Tap::ShareInBar => "Touchez le bouton Partager à côté de l’adresse.",
        Tap::ToHomeScreen => "Descendez dans la liste et touchez « Sur l’écran d’accueil ».",
        Tap::Confirm => "Touchez « Ajouter ». Ouvrez ensuite Byname depuis l’écran d’accueil.",
        Tap::InSafari => "Ouvrez cette page dans Safari. Byname vous y dira la suite.",
        Tap::Dots => "Touchez les trois points à côté de l’adresse.",
        Tap::InDots => "Touchez « Installer » ou « Ajouter l’application à l’écran d’accueil ».",
        Tap::FileMenu => "Choisissez « Fichier » dans la barre des menus.",
        Tap::ToDock => "Choisissez « Ajouter au Dock ».",
        Tap::ConfirmInDock => "Choisissez « Ajouter ». Ouvrez ensuite Byname depuis le Dock.",
    },
};
