//! The words for relatives and colleagues, in Spanish.

use crate::domain::tie::Role;
use crate::i18n::Family;

/// Family and firm.
pub(super) const FAMILY: Family = Family {
    title: "Familia y trabajo",
    box_label: "Añadir a alguien",
    box_hint: "mujer Alice · hijo Tom, 9 · perro Rex",
    years: "años|año|a",
    how: "Qué son",
    own_word: "Cómo lo llama usted",
    own_back: "Y al revés",
    add: "Añadir",
    give_card: "Dar una ficha",
    only_a_name: "Por ahora solo un nombre: se encuentra, pero no está en ninguna lista.",
    born: "Edad o año de nacimiento",
    rename: "Nombre",
    also_yes: "Sí",
    also_no: "No, no preguntar más",
    nobody: "¿Quién es de la familia? Escríbalo como lo dice.",
    role: role_word,
    of,
    typed,
    own_of: |word, name| format!("{word} de {name}"),
    add_as: |name, role| format!("Añadir «{name}»: {role}"),
    tie_as: |name, role| format!("{name}: {role}"),
    change: |name| format!("Cambiar el vínculo con {name}"),
    remove: |name| format!("Quitar el vínculo con {name}"),
    also: |role, who, name| format!("¿{who} es también {}?", of(role, name)),
};

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Spouse => "cónyuge",
        Role::Wife => "mujer",
        Role::Husband => "marido",
        Role::Partner => "pareja",
        Role::Child => "hijo o hija",
        Role::Daughter => "hija",
        Role::Son => "hijo",
        Role::Parent => "padre o madre",
        Role::Mother => "madre",
        Role::Father => "padre",
        Role::Sibling => "hermano o hermana",
        Role::Sister => "hermana",
        Role::Brother => "hermano",
        Role::Grandchild => "nieto o nieta",
        Role::Granddaughter => "nieta",
        Role::Grandson => "nieto",
        Role::Grandparent => "abuelo o abuela",
        Role::Grandmother => "abuela",
        Role::Grandfather => "abuelo",
        Role::AuntOrUncle => "tía o tío",
        Role::Aunt => "tía",
        Role::Uncle => "tío",
        Role::NieceOrNephew => "sobrina o sobrino",
        Role::Niece => "sobrina",
        Role::Nephew => "sobrino",
        Role::Godparent => "padrino o madrina",
        Role::Godchild => "ahijado o ahijada",
        Role::Relative => "de la familia",
        Role::Friend => "amigo o amiga",
        Role::Neighbour => "vecino o vecina",
        Role::Colleague => "colega",
        Role::Employer => "lugar de trabajo",
        Role::Employee => "trabaja aquí",
        Role::Sender => "recomendó la tienda",
        Role::Sent => "vino por su consejo",
        Role::Pet => "mascota",
        Role::Dog => "perro",
        Role::Cat => "gato",
        Role::Bird => "pájaro",
        Role::Horse => "caballo",
        Role::Rabbit => "conejo",
        Role::PetOwner => "de quien es la mascota",
        Role::Own => "otra cosa",
    }
}

fn of(role: Role, name: &str) -> String {
    match role {
        Role::Employer => format!("{name} trabaja ahí"),
        Role::Employee => format!("trabaja para {name}"),
        Role::Sender => format!("recomendó la tienda a {name}"),
        Role::Sent => format!("de parte de {name}"),
        Role::PetOwner => format!("tiene a {name}"),
        Role::Own => format!("conoce a {name}"),
        Role::Spouse
        | Role::Wife
        | Role::Husband
        | Role::Partner
        | Role::Child
        | Role::Daughter
        | Role::Son
        | Role::Parent
        | Role::Mother
        | Role::Father
        | Role::Sibling
        | Role::Sister
        | Role::Brother
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::Grandmother
        | Role::Grandfather
        | Role::AuntOrUncle
        | Role::Aunt
        | Role::Uncle
        | Role::NieceOrNephew
        | Role::Niece
        | Role::Nephew
        | Role::Godparent
        | Role::Godchild
        | Role::Relative
        | Role::Friend
        | Role::Neighbour
        | Role::Colleague
        | Role::Pet
        | Role::Dog
        | Role::Cat
        | Role::Bird
        | Role::Horse
        | Role::Rabbit => format!("{} de {name}", role_word(role)),
    }
}

/// What else is typed for it.
fn typed(role: Role) -> Option<&'static str> {
    match role {
        Role::Spouse => Some("casado con|casada con|esposo o esposa"),
        Role::Wife => Some("esposa|señora"),
        Role::Husband => Some("esposo"),
        Role::Partner => Some("novia|novio|compañera|compañero|prometida|prometido"),
        Role::Child => Some("bebé|niño|niña"),
        Role::Mother => Some("mamá"),
        Role::Father => Some("papá"),
        Role::Sibling => Some("gemelo|gemela"),
        Role::Grandmother => Some("abuelita"),
        Role::Grandfather => Some("abuelito"),
        Role::Godparent => Some("padrino|madrina"),
        Role::Godchild => Some("ahijado|ahijada"),
        Role::Relative => {
            Some("familiar|primo|prima|cuñado|cuñada|suegro|suegra|yerno|nuera|padrastro|madrastra")
        }
        Role::Friend => Some("amigo|amiga|mejor amiga|mejor amigo"),
        Role::Neighbour => Some("vecino|vecina"),
        Role::Colleague => Some("compañero de trabajo|compañera de trabajo|trabaja con"),
        Role::Employer => Some("trabaja para|trabaja en|jefe|jefa|empresa"),
        Role::Employee => Some("empleado|empleada"),
        Role::Sender => Some("de parte de|enviado por|enviada por"),
        Role::Sent => Some("envió a"),
        Role::Pet => Some("animal|tortuga|hámster|cobaya|pez"),
        Role::Dog => Some("perra|cachorro"),
        Role::Cat => Some("gata|gatito"),
        Role::Bird => Some("loro|periquito|canario"),
        Role::Horse => Some("yegua|poni"),
        Role::Rabbit => Some("coneja"),
        Role::PetOwner => Some("dueño|dueña"),
        Role::Daughter
        | Role::Son
        | Role::Parent
        | Role::Sister
        | Role::Brother
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::AuntOrUncle
        | Role::Aunt
        | Role::Uncle
        | Role::NieceOrNephew
        | Role::Niece
        | Role::Nephew
        | Role::Own => None,
    }
}
