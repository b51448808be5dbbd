//! The words for relatives and colleagues, in German.

use crate::domain::tie::Role;
use crate::i18n::Family;

/// Family and firm.
pub(super) const FAMILY: Family = Family {
    title: "Familie und Firma",
    box_label: "Jemanden dazuschreiben",
    box_hint: "Frau Alice · Sohn Tom, 9 · Hund Rex",
    years: "Jahre|Jahr|J|jährig",
    how: "Was sie füreinander sind",
    own_word: "Wie Sie es nennen",
    own_back: "Und andersherum",
    add: "Eintragen",
    give_card: "Eine Karte geben",
    only_a_name: "Bisher nur ein Name: zu finden, aber in keiner Liste.",
    born: "Alter oder Geburtsjahr",
    rename: "Der Name",
    also_yes: "Ja",
    also_no: "Nein, nie mehr fragen",
    nobody: "Wer gehört dazu? Schreiben Sie es, wie Sie es sagen.",
    role: role_word,
    of,
    typed,
    own_of: |word, name| format!("{word} von {name}"),
    add_as: |name, role| format!("„{name}“ eintragen: {role}"),
    tie_as: |name, role| format!("{name}: {role}"),
    change: |name| format!("Die Verbindung zu {name} ändern"),
    remove: |name| format!("Die Verbindung zu {name} entfernen"),
    also: |role, who, name| format!("Ist {who} auch {}?", of(role, name)),
};

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Spouse => "verheiratet",
        Role::Wife => "Frau",
        Role::Husband => "Mann",
        Role::Partner => "in Partnerschaft",
        Role::Child => "Kind",
        Role::Daughter => "Tochter",
        Role::Son => "Sohn",
        Role::Parent => "Elternteil",
        Role::Mother => "Mutter",
        Role::Father => "Vater",
        Role::Sibling => "Geschwister",
        Role::Sister => "Schwester",
        Role::Brother => "Bruder",
        Role::Grandchild => "Enkelkind",
        Role::Granddaughter => "Enkelin",
        Role::Grandson => "Enkelsohn",
        Role::Grandparent => "Großelternteil",
        Role::Grandmother => "Großmutter",
        Role::Grandfather => "Großvater",
        Role::AuntOrUncle => "Tante oder Onkel",
        Role::Aunt => "Tante",
        Role::Uncle => "Onkel",
        Role::NieceOrNephew => "Nichte oder Neffe",
        Role::Niece => "Nichte",
        Role::Nephew => "Neffe",
        Role::Godparent => "Patin oder Pate",
        Role::Godchild => "Patenkind",
        Role::Relative => "verwandt",
        Role::Friend => "befreundet",
        Role::Neighbour => "nebenan",
        Role::Colleague => "im selben Betrieb",
        Role::Employer => "Arbeitsstelle",
        Role::Employee => "arbeitet hier",
        Role::Sender => "hat hierher geschickt",
        Role::Sent => "kam durch die Empfehlung",
        Role::Pet => "Haustier",
        Role::Dog => "Hund",
        Role::Cat => "Katze",
        Role::Bird => "Vogel",
        Role::Horse => "Pferd",
        Role::Rabbit => "Kaninchen",
        Role::PetOwner => "gehört das Tier",
        Role::Own => "etwas anderes",
    }
}

fn of(role: Role, name: &str) -> String {
    match role {
        Role::Spouse => format!("verheiratet mit {name}"),
        Role::Partner => format!("in Partnerschaft mit {name}"),
        Role::Relative => format!("verwandt mit {name}"),
        Role::Friend => format!("befreundet mit {name}"),
        Role::Neighbour => format!("wohnt neben {name}"),
        Role::Colleague => format!("im selben Betrieb wie {name}"),
        Role::Employer => format!("{name} arbeitet dort"),
        Role::Employee => format!("arbeitet für {name}"),
        Role::Sender => format!("hat {name} geschickt"),
        Role::Sent => format!("geschickt von {name}"),
        Role::PetOwner => format!("hat {name}"),
        Role::Own => format!("kennt {name}"),
        Role::Wife
        | Role::Husband
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
        | Role::Pet
        | Role::Dog
        | Role::Cat
        | Role::Bird
        | Role::Horse
        | Role::Rabbit => format!("{} von {name}", role_word(role)),
    }
}

/// What else is typed for it.
fn typed(role: Role) -> Option<&'static str> {
    match role {
        Role::Spouse => Some("verheiratet mit"),
        Role::Wife => Some("Ehefrau|Gattin"),
        Role::Husband => Some("Ehemann|Gatte"),
        Role::Partner => {
            Some("Partner|Partnerin|Freundin|Lebensgefährtin|Lebensgefährte|Verlobte|Verlobter")
        }
        Role::Child => Some("Baby"),
        Role::Daughter => Some("Mädchen"),
        Role::Son => Some("Junge|Bub"),
        Role::Mother => Some("Mama|Mutti"),
        Role::Father => Some("Papa|Vati"),
        Role::Sibling => Some("Zwilling"),
        Role::Sister => Some("Zwillingsschwester"),
        Role::Brother => Some("Zwillingsbruder"),
        Role::Grandchild => Some("Enkel"),
        Role::Granddaughter => Some("Enkeltochter"),
        Role::Grandmother => Some("Oma|Omi"),
        Role::Grandfather => Some("Opa|Opi"),
        Role::Godparent => Some("Patentante|Patenonkel|Patin|Pate"),
        Role::Godchild => Some("Patentochter|Patensohn"),
        Role::Relative => Some(
            "Cousin|Cousine|Kusine|Vetter|Schwager|Schwägerin|Schwiegermutter|Schwiegervater|Schwiegertochter|Schwiegersohn|Stiefmutter|Stiefvater",
        ),
        Role::Friend => Some("Freund|beste Freundin|bester Freund|Kumpel"),
        Role::Neighbour => Some("Nachbar|Nachbarin"),
        Role::Colleague => Some("Kollege|Kollegin|arbeitet mit"),
        Role::Employer => Some("arbeitet für|arbeitet bei|Chef|Chefin|Firma"),
        Role::Employee => Some("angestellt|Mitarbeiter|Mitarbeiterin"),
        Role::Sender => Some("geschickt von|durch"),
        Role::Sent => Some("hat geschickt"),
        Role::Pet => Some("Tier|Schildkröte|Hamster|Meerschweinchen|Fisch"),
        Role::Dog => Some("Hündin|Welpe"),
        Role::Cat => Some("Kater|Kätzchen"),
        Role::Bird => Some("Papagei|Wellensittich|Kanarienvogel"),
        Role::Horse => Some("Pony|Stute"),
        Role::Rabbit => Some("Hase"),
        Role::PetOwner => Some("Halter|Halterin|Herrchen|Frauchen"),
        Role::Parent
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
