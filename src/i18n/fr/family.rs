//! The words for relatives and colleagues, in French.

use crate::domain::tie::Role;
use crate::i18n::Family;

/// Family and firm.
pub(super) const FAMILY: Family = Family {
    title: "Famille et travail",
    box_label: "Ajouter quelqu’un",
    box_hint: "femme Alice · fils Tom, 9 · chien Rex",
    years: "ans|an|années",
    how: "Le lien",
    own_word: "Votre mot pour cela",
    own_back: "Et dans l’autre sens",
    add: "Ajouter",
    give_card: "Donner une fiche",
    only_a_name: "Un simple nom pour l’instant : on le trouve, mais dans aucune liste.",
    born: "Âge ou année de naissance",
    rename: "Nom",
    also_yes: "Oui",
    also_no: "Non, ne plus demander",
    nobody: "Qui est de la famille ? Écrivez-le comme vous le dites.",
    role: role_word,
    of: said_of,
    typed,
    own_of: |word, name| format!("{word} de {name}"),
    add_as: |name, role| format!("Ajouter « {name} » : {role}"),
    tie_as: |name, role| format!("{name} : {role}"),
    change: |name| format!("Modifier le lien avec {name}"),
    remove: |name| format!("Supprimer le lien avec {name}"),
    also: |role, who, name| format!("{who} : aussi {} ?", said_of(role, name)),
};

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Spouse => "époux ou épouse",
        Role::Wife => "femme",
        Role::Husband => "mari",
        Role::Partner => "partenaire",
        Role::Child => "enfant",
        Role::Daughter => "fille",
        Role::Son => "fils",
        Role::Parent => "parent",
        Role::Mother => "mère",
        Role::Father => "père",
        Role::Sibling => "frère ou sœur",
        Role::Sister => "sœur",
        Role::Brother => "frère",
        Role::Grandchild => "petit-enfant",
        Role::Granddaughter => "petite-fille",
        Role::Grandson => "petit-fils",
        Role::Grandparent => "grand-parent",
        Role::Grandmother => "grand-mère",
        Role::Grandfather => "grand-père",
        Role::AuntOrUncle => "oncle ou tante",
        Role::Aunt => "tante",
        Role::Uncle => "oncle",
        Role::NieceOrNephew => "neveu ou nièce",
        Role::Niece => "nièce",
        Role::Nephew => "neveu",
        Role::Godparent => "parrain ou marraine",
        Role::Godchild => "filleul ou filleule",
        Role::Relative => "de la famille",
        Role::Friend => "ami ou amie",
        Role::Neighbour => "voisin ou voisine",
        Role::Colleague => "collègue",
        Role::Employer => "lieu de travail",
        Role::Employee => "travaille ici",
        Role::Sender => "recommande la maison",
        Role::Sent => "vient sur son conseil",
        Role::Pet => "animal",
        Role::Dog => "chien",
        Role::Cat => "chat",
        Role::Bird => "oiseau",
        Role::Horse => "cheval",
        Role::Rabbit => "lapin",
        Role::PetOwner => "à qui est l’animal",
        Role::Own => "autre chose",
    }
}

fn said_of(role: Role, name: &str) -> String {
    match role {
        Role::Spouse => format!("en couple marié avec {name}"),
        Role::Employer => format!("{name} y travaille"),
        Role::Employee => format!("travaille pour {name}"),
        Role::Sender => format!("a envoyé {name}"),
        Role::Sent => format!("vient de la part de {name}"),
        Role::PetOwner => format!("a pour animal {name}"),
        Role::Own => format!("connaît {name}"),
        Role::Wife
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
        | Role::Rabbit => format!("{} {}", role_word(role), of(name)),
    }
}

/// "de Tom", "d’Alice".
fn of(name: &str) -> String {
    const VOWELS: &str = "aeiouyhéèêâîôàœ";
    let first = name.chars().next().and_then(|it| it.to_lowercase().next());
    if first.is_some_and(|it| VOWELS.contains(it)) {
        format!("d’{name}")
    } else {
        format!("de {name}")
    }
}

/// What else is typed for it.
fn typed(role: Role) -> Option<&'static str> {
    match role {
        Role::Spouse => Some("marié avec|mariée avec|conjoint|conjointe"),
        Role::Wife => Some("épouse"),
        Role::Husband => Some("époux"),
        Role::Partner => Some("compagne|compagnon|copine|copain|fiancée|fiancé"),
        Role::Child => Some("bébé"),
        Role::Son => Some("garçon"),
        Role::Mother => Some("maman"),
        Role::Father => Some("papa"),
        Role::Sibling => Some("jumeau|jumelle"),
        Role::Grandmother => Some("mamie|mémé"),
        Role::Grandfather => Some("papi|papy|pépé"),
        Role::Aunt => Some("tata"),
        Role::Uncle => Some("tonton"),
        Role::Godparent => Some("parrain|marraine"),
        Role::Godchild => Some("filleul|filleule"),
        Role::Relative => {
            Some("cousin|cousine|beau-père|belle-mère|beau-frère|belle-sœur|gendre|belle-fille")
        }
        Role::Friend => Some("ami|amie|meilleure amie|meilleur ami"),
        Role::Neighbour => Some("voisin|voisine"),
        Role::Colleague => Some("travaille avec"),
        Role::Employer => Some("travaille pour|travaille chez|patron|patronne"),
        Role::Employee => Some("employé|employée"),
        Role::Sender => Some("envoyé par|envoyée par"),
        Role::Sent => Some("a envoyé"),
        Role::Pet => Some("tortue|hamster|cochon d'Inde|poisson"),
        Role::Dog => Some("chienne|chiot"),
        Role::Cat => Some("chatte|chaton"),
        Role::Bird => Some("perroquet|perruche|canari"),
        Role::Horse => Some("jument|poney"),
        Role::Rabbit => Some("lapine"),
        Role::PetOwner => Some("maître|maîtresse"),
        Role::Daughter
        | Role::Parent
        | Role::Sister
        | Role::Brother
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::AuntOrUncle
        | Role::NieceOrNephew
        | Role::Niece
        | Role::Nephew
        | Role::Own => None,
    }
}
