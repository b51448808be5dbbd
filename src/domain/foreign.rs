//! What can be said of a file that came from outside, by whoever has the words for it.

use serde::{Deserialize, Serialize};

use crate::domain::value::coded;

/// What a file was recognised as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Source {
    /// vCards, of any version.
    VCard,
    /// A table from Google Contacts.
    Google,
    /// A table from Outlook.
    Outlook,
    /// A table of contacts from iCloud, a Mac or an iPhone.
    ICloud,
    /// A table from Thunderbird.
    Thunderbird,
    /// The customers of a till of Square.
    Square,
    /// The customers of a shop at Shopify.
    Shopify,
    /// The contacts of HubSpot.
    HubSpot,
    /// An audience of Mailchimp.
    Mailchimp,
    /// The connections of somebody at LinkedIn.
    LinkedIn,
    /// Any other table.
    OtherCsv,
}

/// What a column of a table holds, as she can say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "most are the names of fields")]
pub enum ColumnKind {
    /// The whole name.
    Name,
    Given,
    Middle,
    Family,
    /// What stands before the name: "Dr."
    Title,
    /// What stands behind it: "jr."
    Suffix,
    /// What they are called.
    Called,
    /// How the name is said.
    Reading,
    Company,
    Role,
    /// A phone of which is not said which.
    Phone,
    Mobile,
    WorkPhone,
    HomePhone,
    Mail,
    WorkMail,
    HomeMail,
    Link,
    /// A postal address in one cell.
    Address,
    Street,
    Code,
    City,
    Region,
    Country,
    Birthday,
    Anniversary,
    /// A date of another kind, which the column names.
    Date,
    /// Since when they have been a customer.
    Since,
    Note,
    Tags,
    /// Says what the next column is: "mobile", "work".
    Label,
    /// Something else: it is kept in the note, with the name of the column.
    InNote,
    /// Nothing that anybody wants.
    LeaveOut,
}

coded!(ColumnKind {
    Name = "name",
    Given = "given",
    Middle = "middle",
    Family = "family",
    Title = "title",
    Suffix = "suffix",
    Called = "called",
    Reading = "reading",
    Company = "company",
    Role = "role",
    Phone = "phone",
    Mobile = "mobile",
    WorkPhone = "work-phone",
    HomePhone = "home-phone",
    Mail = "mail",
    WorkMail = "work-mail",
    HomeMail = "home-mail",
    Link = "link",
    Address = "address",
    Street = "street",
    Code = "code",
    City = "city",
    Region = "region",
    Country = "country",
    Birthday = "birthday",
    Anniversary = "anniversary",
    Date = "date",
    Since = "since",
    Note = "note",
    Tags = "tags",
    Label = "label",
    InNote = "in-note",
    LeaveOut = "leave-out",
});

impl ColumnKind {
    /// Whether a column of this kind says who somebody is.
    pub fn tells_who(self) -> bool {
        matches!(
            self,
            Self::Name | Self::Given | Self::Family | Self::Called | Self::Company | Self::Phone
        ) || matches!(self, Self::Mobile | Self::WorkPhone | Self::HomePhone)
            || matches!(self, Self::Mail | Self::WorkMail | Self::HomeMail)
    }

    /// Whether a column of this kind holds dates.
    pub fn is_date(self) -> bool {
        matches!(self, Self::Birthday | Self::Anniversary | Self::Date | Self::Since)
    }
}

/// Which of two numbers in a date is the day: is `4/7` in July or in April?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DateOrder {
    /// `4/7` is the fourth of July.
    DayFirst,
    /// `4/7` is the seventh of April.
    MonthFirst,
    /// Nothing tells. Dates that may be either go into the note as they are.
    Unclear,
}

coded!(DateOrder { DayFirst = "dmy", MonthFirst = "mdy", Unclear = "unclear" });

/// A card or row that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Skipped {
    /// Which one, from 1. Rows count as a spreadsheet shows them, the header included and wholly
    /// blank lines not.
    pub place: usize,
    /// Why.
    pub why: SkipReason,
    /// It, as it was written.
    pub raw: String,
}

/// Why a card or row was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SkipReason {
    /// Nothing in it tells who it is.
    NoName,
    /// It is a mailing list, a place or a device.
    NotAPerson,
    /// It is longer than a card may be.
    TooLong,
}

/// Why nothing at all could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unreadable {
    /// The file has no text in it.
    Empty,
    /// It has more bytes, people or columns than the limits allow.
    TooLarge,
    /// It is a picture or a film.
    Picture,
    /// It is packed (ZIP, gzip, 7z, RAR).
    Archive,
    /// It is a spreadsheet in the format of its program; a CSV file of it can be read.
    Spreadsheet,
    /// It is a document (PDF, Word).
    Document,
    /// It is a web page.
    WebPage,
    /// It is something else.
    NotAnAddressBook,
    /// It is a table, but no column of it is known or said to hold names, phones or mail
    /// addresses.
    NoNames,
}

/// Why nothing at all was read of a copy of a book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It is not one of our files.
    NotOurs,
    /// A newer app wrote it, in this version of the format.
    Newer(u32),
    /// It has more bytes or lines than we take.
    TooLarge,
}

/// Whether a copy is as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whole {
    /// It is.
    Complete,
    /// Its end is missing.
    Cut,
    /// Something in it was changed after it was written.
    Changed,
}

/// Why a sealed file was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SealProblem {
    /// It was sealed with another passphrase.
    WrongPassphrase,
    /// Something in it is not as it was written.
    Changed,
    /// Its end is missing.
    Cut,
    /// A newer app wrote it, in this version of the format.
    Newer(u32),
    /// It asks for more memory or time than this app or device gives.
    TooCostly,
    /// It is no sealed file.
    NotSealed,
}
