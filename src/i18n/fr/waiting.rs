//! Before the book is open, in French.

use crate::i18n::Waiting;

/// What is said while the browser does not hand over the book.
pub(super) const WAITING: Waiting = Waiting {
    slow: "Le navigateur ne donne pas encore le carnet. Rien n’est perdu, et Byname continue de \
         demander. Souvent, il suffit de fermer les autres onglets de Byname ou de relancer le \
         navigateur.",
    go_on: "Continuer sans le carnet",
    piece: "Cette partie de Byname n’a pas pu être chargée. Vérifiez la connexion et réessayez, ou \
         rechargez la page. Rien n’est perdu.",
};
