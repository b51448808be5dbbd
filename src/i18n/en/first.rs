//! The first day, and every place where nothing is yet, in English.

use crate::i18n::First;

/// What to do first, and next.
pub(super) const FIRST: First = First {
    title: "Welcome to your customer book",
    text: "It is empty. How would you like to begin?",
    add: "Add the first person",
    add_text: "Whoever is in front of you now. A first name is enough.",
    add_hint: "Type a name and tap Add. One word is enough: “Anna”, or “lady with the red bicycle”.",
    bring: "Bring in contacts",
    bring_text: "From your phone, a mail program or a table.",
    sample: "Look around in a sample shop",
    sample_text: "60 invented people with two years of life. Gone with one tap.",
    shop_name: "What is your shop called?",
    shop_name_hint: "If you like; it stands at the top",
    nobody: "Nobody is in the book yet.",
    nobody_matches: "Nobody here is like that.",
    show_everybody: "Show everybody",
    no_cards: "The cards of your people will open here.",
    not_found: "Nobody like that is in the book yet.",
    quiet_day: "No birthdays or other days near. A good day for a surprise.",
    look_through: "Look through your people",
    no_dates: "When is the birthday? A day and a month are enough.",
    no_entries: "Nothing is written down yet.",
    first_visit: "Note the first visit",
    write_note: "Write a note",
    nothing_came: "Nothing came in yet. What you bring in is listed here, and can be taken back.",
};
