//! What a column holds, from the words she knows to how it is read, and back.

use crate::domain::foreign::ColumnKind;

use super::header::{Column, Field, Header, Piece, Slot, Thing};

/// The plain word for what a column holds.
pub(super) fn of(column: &Column, slots: &[Slot]) -> ColumnKind {
    match column {
        Column::Field(field) => of_field(*field),
        Column::Piece(slot, piece) => of_piece(&slots[*slot], *piece),
        Column::Technical => ColumnKind::LeaveOut,
        Column::Other(_) => ColumnKind::InNote,
    }
}

fn of_field(field: Field) -> ColumnKind {
    match field {
        Field::Name => ColumnKind::Name,
        Field::Prefix => ColumnKind::Title,
        Field::Given => ColumnKind::Given,
        Field::Middle => ColumnKind::Middle,
        Field::Family => ColumnKind::Family,
        Field::Suffix => ColumnKind::Suffix,
        Field::Called => ColumnKind::Called,
        Field::Reading | Field::ReadingGiven | Field::ReadingMiddle | Field::ReadingFamily => {
            ColumnKind::Reading
        }
        Field::Company => ColumnKind::Company,
        Field::Department => ColumnKind::InNote,
        Field::Role => ColumnKind::Role,
        Field::Birthday | Field::BirthYear | Field::BirthMonth | Field::BirthDay => {
            ColumnKind::Birthday
        }
        Field::Anniversary => ColumnKind::Anniversary,
        Field::Since => ColumnKind::Since,
        Field::Note => ColumnKind::Note,
        Field::Tags => ColumnKind::Tags,
    }
}

fn of_piece(slot: &Slot, piece: Piece) -> ColumnKind {
    match (slot.thing, piece) {
        (_, Piece::Label | Piece::Service) => ColumnKind::Label,
        (Thing::Phone, _) => match slot.label.as_str() {
            "mobile" | "iPhone" => ColumnKind::Mobile,
            "work" => ColumnKind::WorkPhone,
            "home" => ColumnKind::HomePhone,
            _ => ColumnKind::Phone,
        },
        (Thing::Mail, _) => match slot.label.as_str() {
            "work" => ColumnKind::WorkMail,
            "home" => ColumnKind::HomeMail,
            _ => ColumnKind::Mail,
        },
        (Thing::Link, _) => ColumnKind::Link,
        (Thing::Event, _) => ColumnKind::Date,
        (Thing::Relation | Thing::Custom | Thing::Messenger, _) => ColumnKind::InNote,
        (Thing::Address, Piece::Value) => ColumnKind::Address,
        (Thing::Address, Piece::Street) => ColumnKind::Street,
        (Thing::Address, Piece::City) => ColumnKind::City,
        (Thing::Address, Piece::Region) => ColumnKind::Region,
        (Thing::Address, Piece::Code) => ColumnKind::Code,
        (Thing::Address, Piece::Country) => ColumnKind::Country,
    }
}

/// A column that holds what she says it does. All parts of an address that she names belong to one
/// address.
pub(super) fn column(kind: ColumnKind, index: usize, name: &str, header: &mut Header) -> Column {
    let mut alone = |thing, label: &str| {
        let slot = Slot { thing, key: format!("column {index}"), label: label.to_owned() };
        Column::Piece(header.slot(slot), Piece::Value)
    };
    match kind {
        ColumnKind::Name => Column::Field(Field::Name),
        ColumnKind::Given => Column::Field(Field::Given),
        ColumnKind::Middle => Column::Field(Field::Middle),
        ColumnKind::Family => Column::Field(Field::Family),
        ColumnKind::Title => Column::Field(Field::Prefix),
        ColumnKind::Suffix => Column::Field(Field::Suffix),
        ColumnKind::Called => Column::Field(Field::Called),
        ColumnKind::Reading => Column::Field(Field::Reading),
        ColumnKind::Company => Column::Field(Field::Company),
        ColumnKind::Role => Column::Field(Field::Role),
        ColumnKind::Birthday => Column::Field(Field::Birthday),
        ColumnKind::Anniversary => Column::Field(Field::Anniversary),
        ColumnKind::Since => Column::Field(Field::Since),
        ColumnKind::Note => Column::Field(Field::Note),
        ColumnKind::Tags => Column::Field(Field::Tags),
        ColumnKind::Phone => alone(Thing::Phone, ""),
        ColumnKind::Mobile => alone(Thing::Phone, "mobile"),
        ColumnKind::WorkPhone => alone(Thing::Phone, "work"),
        ColumnKind::HomePhone => alone(Thing::Phone, "home"),
        ColumnKind::Mail => alone(Thing::Mail, ""),
        ColumnKind::WorkMail => alone(Thing::Mail, "work"),
        ColumnKind::HomeMail => alone(Thing::Mail, "home"),
        ColumnKind::Link => alone(Thing::Link, ""),
        ColumnKind::Address => alone(Thing::Address, ""),
        ColumnKind::Date => alone(Thing::Event, name),
        ColumnKind::Street => part(Piece::Street, header),
        ColumnKind::Code => part(Piece::Code, header),
        ColumnKind::City => part(Piece::City, header),
        ColumnKind::Region => part(Piece::Region, header),
        ColumnKind::Country => part(Piece::Country, header),
        ColumnKind::Label => match header.columns.get(index + 1) {
            Some(Column::Piece(slot, _)) => Column::Piece(*slot, Piece::Label),
            Some(Column::Field(_) | Column::Technical | Column::Other(_)) | None => {
                Column::Technical
            }
        },
        ColumnKind::InNote => Column::Other(name.to_owned()),
        ColumnKind::LeaveOut => Column::Technical,
    }
}

fn part(piece: Piece, header: &mut Header) -> Column {
    let slot = Slot { thing: Thing::Address, key: String::new(), label: String::new() };
    Column::Piece(header.slot(slot), piece)
}
