//! Files with a passphrase, in Spanish.

use crate::domain::foreign::SealProblem;
use crate::domain::passphrase::Strength;

/// Why a sealed file was not opened, and what to do.
pub(super) fn problem(problem: SealProblem) -> &'static str {
    match problem {
        SealProblem::WrongPassphrase => {
            "Esta no es la frase secreta de este archivo. Escríbala otra vez; las mayúsculas \
             cuentan."
        }
        SealProblem::Changed => {
            "Este archivo ha cambiado o se ha dañado por el camino. No se ha tomado nada de él; \
             pida que se lo envíen otra vez."
        }
        SealProblem::Cut => {
            "Falta el final de este archivo. No se ha tomado nada de él; cópielo otra vez."
        }
        SealProblem::Newer(_) => {
            "Este archivo lo selló un Byname más nuevo. Actualice antes este: recargue la página \
             cuando tenga conexión."
        }
        SealProblem::TooCostly => {
            "Abrir este archivo pide más memoria o tiempo de lo que da este dispositivo. Pruebe \
             en otro."
        }
        SealProblem::NotSealed => "Este archivo no está sellado con una frase secreta. Elija otro.",
    }
}

/// How good a passphrase is, and what makes it better.
pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => "Demasiado corta. Cuatro palabras sin relación entre sí son mejores.",
        Strength::Weak => "Fácil de adivinar. Cuatro palabras sin relación entre sí son mejores.",
        Strength::Fair => "Aceptable. Una palabra más la hace fuerte.",
        Strength::Strong => {
            "Fuerte. Apúntela en un lugar seguro: sin ella nadie puede abrir el archivo."
        }
    }
}
