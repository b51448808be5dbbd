//! An invented shop as other programs hand it over: vCards, and a table.

use super::somebody::{Invented, Somebody};
use std::fmt::Write;

/// An address book as a phone writes it: vCard 3.0 (RFC 2426).
pub fn vcards(shop: &Invented) -> String {
    let mut text = String::new();
    for somebody in &shop.people {
        card(&mut text, somebody).expect("a text takes all that is written to it");
    }
    text
}

fn card(to: &mut String, it: &Somebody) -> std::fmt::Result {
    write!(to, "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{}\r\n", it.id)?;
    write!(to, "N:{};{};;;\r\nFN:{}\r\n", it.family, it.given, it.name)?;
    for (label, number) in &it.phones {
        let kind = if *label == "mobile" { "CELL" } else { "HOME" };
        write!(to, "TEL;TYPE={kind}:{number}\r\n")?;
    }
    if let Some(mail) = &it.mail {
        write!(to, "EMAIL:{mail}\r\n")?;
    }
    if let Some([street, code, city]) = &it.address {
        write!(to, "ADR;TYPE=HOME:;;{street};{city};;{code};\r\n")?;
    }
    if let Some(born) = it.birthday.as_ref().filter(|it| !it.starts_with('-')) {
        write!(to, "BDAY:{born}\r\n")?;
    }
    if let Some(likes) = it.likes {
        write!(to, "NOTE:likes {}\r\n", likes.replace(',', "\\,"))?;
    }
    write!(to, "END:VCARD\r\n")
}

/// A table as a till writes it, with a header.
pub fn table(shop: &Invented) -> String {
    let mut text =
        "First Name,Last Name,Email Address,Phone Number,Street Address,Notes\r\n".to_owned();
    for it in &shop.people {
        let phone = it.phones.first().map_or("", |it| it.1.as_str());
        let street = it.address.as_ref().map_or("", |it| it[0].as_str());
        let (mail, likes) = (it.mail.as_deref().unwrap_or_default(), it.likes.unwrap_or_default());
        let line =
            writeln!(text, "{},{},{mail},{phone},{street},\"{likes}\"\r", it.given, it.family);
        line.expect("a text takes all that is written to it");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{table, vcards};
    use crate::invented::{Invented, Size};

    #[test]
    fn everybody_has_a_card_and_a_row() {
        let shop = Invented::new(Size::of(40));
        assert_eq!(vcards(&shop).matches("BEGIN:VCARD\r\n").count(), 40);
        let table = table(&shop);
        assert_eq!(table.lines().count(), 41);
        assert!(table.split("\r\n").all(|it| !it.contains('\r')), "rows end as they should");
    }
}
