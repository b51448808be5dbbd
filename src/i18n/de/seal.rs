//! Files with a passphrase, in German.

use crate::domain::foreign::SealProblem;
use crate::domain::passphrase::Strength;

/// Why a sealed file was not opened, and what to do.
pub(super) fn problem(problem: SealProblem) -> &'static str {
    match problem {
        SealProblem::WrongPassphrase => {
            "Das ist nicht das Kennwort dieser Datei. Bitte noch einmal eingeben; große und \
             kleine Buchstaben zählen."
        }
        SealProblem::Changed => {
            "Diese Datei wurde unterwegs verändert oder beschädigt. Nichts davon wurde \
             aufgenommen; bitte noch einmal senden lassen."
        }
        SealProblem::Cut => {
            "Das Ende dieser Datei fehlt. Nichts davon wurde aufgenommen; bitte noch einmal \
             kopieren."
        }
        SealProblem::Newer(_) => {
            "Diese Datei wurde von einem neueren Byname verschlossen. Bitte zuerst dieses \
             erneuern: die Seite neu laden, wenn das Gerät im Netz ist."
        }
        SealProblem::TooCostly => {
            "Diese Datei zu öffnen braucht mehr Speicher oder Zeit, als dieses Gerät hergibt. \
             Bitte auf einem anderen versuchen."
        }
        SealProblem::NotSealed => {
            "Diese Datei ist nicht mit einem Kennwort verschlossen. Bitte eine andere wählen."
        }
    }
}

/// How good a passphrase is, and what makes it better.
pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => {
            "Zu kurz. Besser sind vier Wörter, die nichts miteinander zu tun haben."
        }
        Strength::Weak => {
            "Leicht zu erraten. Besser sind vier Wörter, die nichts miteinander zu tun haben."
        }
        Strength::Fair => "Brauchbar. Ein Wort mehr macht es stark.",
        Strength::Strong => {
            "Stark. Bitte an einem sicheren Ort aufschreiben: ohne das Kennwort öffnet niemand \
             die Datei."
        }
    }
}
