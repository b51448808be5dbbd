//! A table of every program we know, and what it says.

use super::golden::check;

#[test]
fn the_ninety_two_columns_of_outlook_come_in() {
    check("outlook-en.csv", "outlook-en.txt");
}

#[test]
fn outlook_comes_in_from_germany() {
    check("outlook-de.csv", "outlook-de.txt");
}

#[test]
fn outlook_comes_in_from_france() {
    check("outlook-fr.csv", "outlook-fr.txt");
}

#[test]
fn outlook_comes_in_from_spain() {
    check("outlook-es.csv", "outlook-es.txt");
}

#[test]
fn outlook_comes_in_from_sweden() {
    check("outlook-sv.csv", "outlook-sv.txt");
}

#[test]
fn thunderbird_comes_in_with_a_birthday_in_three_columns() {
    check("thunderbird.csv", "thunderbird.txt");
}

#[test]
fn the_customers_of_square_come_in_without_those_who_are_nobody() {
    check("square.csv", "square.txt");
}

#[test]
fn the_customers_of_shopify_come_in() {
    check("shopify.csv", "shopify.txt");
}

#[test]
fn the_contacts_of_hubspot_come_in() {
    check("hubspot.csv", "hubspot.txt");
}

#[test]
fn an_audience_of_mailchimp_comes_in_with_the_month_first() {
    check("mailchimp.csv", "mailchimp.txt");
}

#[test]
fn connections_come_in_from_below_their_preamble() {
    check("linkedin.csv", "linkedin.txt");
}

#[test]
fn the_labels_of_apple_come_in() {
    check("icloud.csv", "icloud.txt");
}

#[test]
fn google_comes_in_with_german_columns() {
    check("google-de.csv", "google-de.txt");
}

#[test]
fn a_table_without_a_header_comes_in_by_what_is_in_it() {
    check("no-header.csv", "no-header.txt");
}

#[test]
fn quotes_that_are_not_balanced_spoil_no_other_row() {
    check("quotes.csv", "quotes.txt");
}
