//! Fields that are not typed into: a choice from a list, and a day from a calendar.

use crate::shop::Shop;
use crate::sought::Sought;
use serde_json::{Value, json};
use thirtyfour::Key;

/// Brings a list into the middle of the window, where no toast lies, and finds an option by its text.
const OPTION: &str = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    return [...arguments[0].options].find((it) => it.text === arguments[1])";

/// Does what the browser's own calendar does, which no driver can touch.
const PICK: &str = r#"
    const [input, day] = arguments;
    input.focus();
    input.value = day;
    for (const event of ["input", "change"]) {
        input.dispatchEvent(new Event(event, { bubbles: true }));
    }"#;

impl Shop {
    /// Chooses from a list that opens. Counts as two taps: one opens it, one chooses.
    ///
    /// # Panics
    /// When the list does not come or has no such choice.
    pub async fn choose(&mut self, list: Sought, choice: &str) {
        let arguments = vec![self.argument(list.clone()).await, json!(choice)];
        let option = self.session().execute(OPTION, arguments).await;
        let option = option.and_then(thirtyfour::prelude::ScriptRet::element);
        let option = option.unwrap_or_else(|_| panic!("{list} has no choice “{choice}”"));
        option.click().await.unwrap_or_else(|error| panic!("“{choice}” of {list}: {error}"));
        self.counts.taps += 2;
    }

    /// Picks a day, as `2026-11-21`, from the calendar of a date field. Counts as two taps.
    ///
    /// # Panics
    /// When the field does not come.
    pub async fn pick_day(&mut self, field: Sought, day: &str) {
        let field = self.argument(field).await;
        self.execute(PICK, vec![field, json!(day)]).await;
        self.counts.taps += 2;
    }

    /// Takes everything out of a field, as one does by marking it all.
    ///
    /// # Panics
    /// When the field does not come.
    pub async fn clear(&mut self, field: Sought) {
        // What a driver has for this tells the page of no input, only of a change at the end.
        self.tap_into(field.clone()).await;
        self.press_with(Key::Control, 'a').await;
        self.press(Key::Backspace).await;
        self.see_value(field, "").await;
    }

    /// What is typed replaces what stands in the field.
    ///
    /// # Panics
    /// When the field does not come or takes no letters.
    pub async fn retype(&mut self, field: Sought, text: &str) {
        self.clear(field).await;
        self.type_text(text).await;
    }

    /// An element as an argument for a script, once it is there.
    ///
    /// # Panics
    /// When it does not come.
    pub async fn argument(&mut self, sought: Sought) -> Value {
        self.see(sought).await.element.to_json().expect("an element is an id")
    }
}
