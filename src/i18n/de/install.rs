//! Installing the app, in German.

use crate::domain::install::Tap;
use crate::i18n::Install;

/// The app on the home screen.
pub(super) const INSTALL: Install = Install {
    title: "Byname als App",
    text: "Es öffnet sich über ein eigenes Symbol wie jede andere App und füllt den ganzen \
           Bildschirm.",
    install: "Installieren",
    installed: "Byname ist installiert. Von nun an öffnet es sich wie jede andere App.",
    how: "Wenige Griffe, und es ist da",
    before: "Am besten vor der ersten Karte: Die App führt ein eigenes Buch, getrennt von \
               dieser Seite, und der Browser leert eine Seite, die sieben Tage lang niemand \
               geöffnet hat.",
    after: "Die App beginnt mit einem eigenen, leeren Buch. Bitte erst hier eine Kopie \
              machen und sie dort hereinholen. Nicht lange warten: Der Browser leert eine \
              Seite, die sieben Tage lang niemand geöffnet hat.",
    tap: |tap| match tap {
        Tap::ShareBelow => {
            "Unten am Bildschirm auf „Teilen“ tippen. Ist es nicht zu sehen, zuerst auf die \
             drei Punkte tippen."
        }
        Tap::ShareAbove => "Oben am Bildschirm auf „Teilen“ tippen.",
        Tap::ShareInBar => "Neben der Adresse auf „Teilen“ tippen.",
        Tap::ToHomeScreen => "In der Liste nach unten gehen und auf „Zum Home-Bildschirm“ tippen.",
        Tap::Confirm => "Auf „Hinzufügen“ tippen. Dann Byname vom Home-Bildschirm öffnen.",
        Tap::InSafari => "Diese Seite in Safari öffnen. Dort sagt Byname, wie es weitergeht.",
        Tap::Dots => "Neben der Adresse auf die drei Punkte tippen.",
        Tap::InDots => "Auf „Installieren“ oder „App zum Startbildschirm hinzufügen“ tippen.",
        Tap::FileMenu => "In der Menüleiste „Ablage“ wählen.",
        Tap::ToDock => "„Zum Dock hinzufügen“ wählen.",
        Tap::ConfirmInDock => "„Hinzufügen“ wählen. Dann Byname aus dem Dock öffnen.",
    },
};
