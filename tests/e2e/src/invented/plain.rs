//! An invented shop as the pages beside the app take it in: JSON, one person a line.

use super::somebody::{Invented, Somebody};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// All people with all that is told of them.
pub fn lines(shop: &Invented) -> Vec<u8> {
    let mut text = Vec::new();
    for somebody in &shop.people {
        let photo = somebody.photo.map(|it| STANDARD.encode(&shop.photos[it]));
        let line = line(somebody, photo);
        serde_json::to_writer(&mut text, &line).expect("there is room in memory");
        text.push(b'\n');
    }
    text
}

/// What is not known of somebody is not in the line.
fn line(it: &Somebody, photo: Option<String>) -> Value {
    let mut line = json!({ "id": it.id.to_string(), "name": it.name });
    let mut put = |name: &str, value: Value| line[name] = value;
    if !it.phones.is_empty() {
        put("phones", json!(it.phones));
    }
    for (name, value) in [
        ("mail", it.mail.as_deref()),
        ("likes", it.likes),
        ("tag", it.tag),
        ("born", it.birthday.as_deref()),
        ("photo", photo.as_deref()),
    ] {
        if let Some(value) = value {
            put(name, json!(value));
        }
    }
    if let Some(address) = &it.address {
        put("address", json!(address));
    }
    if it.star {
        put("star", json!(true));
    }
    let told = it.told.iter().map(|told| match &told.text {
        None => json!({ "at": told.at }),
        Some(text) => json!({ "at": told.at, "text": text }),
    });
    put("told", told.collect());
    line
}

#[cfg(test)]
mod tests {
    use super::lines;
    use crate::invented::{Invented, Size};
    use serde_json::Value;

    #[test]
    fn every_person_has_a_line_with_what_was_told() {
        let lines = lines(&Invented::new(Size::of(50)));
        let lines = String::from_utf8(lines).expect("JSON is UTF-8");
        let people: Vec<Value> =
            lines.lines().map(|it| serde_json::from_str(it).expect("it is JSON")).collect();
        assert_eq!(people.len(), 50);
        assert!(people.iter().all(|it| it["told"].as_array().is_some_and(|it| it.len() == 10)));
        assert_eq!(people.iter().filter(|it| it["photo"].is_string()).count(), 1);
    }
}
