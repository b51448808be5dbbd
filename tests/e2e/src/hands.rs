//! Hands: tapping, typing, choosing a file. All taps and letters are counted.

use crate::eyes::{BLINK, PATIENCE, Sight};
use crate::shop::Shop;
use crate::sought::Sought;
use serde_json::json;
use std::path::Path;
use std::time::Instant;
use thirtyfour::Key;
use tokio::time::sleep;

/// What a person had to do so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Taps with a finger, or clicks.
    pub taps: usize,
    /// Letters typed.
    pub letters: usize,
    /// Other keys pressed, such as Enter.
    pub keys: usize,
}

impl Shop {
    /// Taps this once it is there, and nothing covers it.
    ///
    /// # Panics
    /// When it cannot be tapped in time.
    pub async fn tap(&mut self, sought: Sought) {
        let start = Instant::now();
        loop {
            let sight = self.see(sought.clone()).await;
            self.painted().await;
            let Err(error) = sight.element.click().await else { break };
            // Drivers do not agree on how far to scroll before a tap; a person looks at the thing.
            self.bring_into_sight(&sight).await;
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("{sought} cannot be tapped: {error}"), &sought).await;
            }
            sleep(BLINK).await;
        }
        self.counts.taps += 1;
    }

    /// Waits until what is in the page is on the screen. Nobody taps what is not painted yet, and until
    /// it is, a page that was turned may still scroll to where it was left, under the very tap.
    async fn painted(&self) {
        // A window that nobody looks at paints nothing.
        const PAINTED: &str = r#"
            const done = arguments[0];
            if (document.hidden) return done();
            requestAnimationFrame(() => setTimeout(done));
            setTimeout(done, 5000);"#;
        // A page that is left meanwhile does not answer; the next look is at the next one.
        let _ = self.session().execute_async(PAINTED, vec![]).await;
    }

    /// Scrolls this to the middle of the window, if it is still there.
    async fn bring_into_sight(&self, sight: &Sight) {
        const MIDDLE: &str = r#"
            arguments[0].scrollIntoView({ block: "center", behavior: "instant" });"#;
        let element = sight.element.to_json().expect("an element is an id");
        // What is gone by now is looked for again.
        let _ = self.session().execute(MIDDLE, vec![element]).await;
    }

    /// Types letters where the keyboard is.
    ///
    /// # Panics
    /// When nothing takes them.
    pub async fn type_text(&mut self, text: &str) {
        let field = self.session().active_element().await.expect("the page can be asked");
        let typed = field.send_keys(text).await;
        typed.unwrap_or_else(|error| panic!("“{text}” cannot be typed here: {error}"));
        self.counts.letters += text.chars().count();
    }

    /// Taps a field and types into it.
    ///
    /// # Panics
    /// When the field does not come or takes no letters.
    pub async fn type_into(&mut self, field: Sought, text: &str) {
        self.tap_into(field).await;
        self.type_text(text).await;
    }

    /// Taps a field and waits until the keyboard is there: elsewhere, letters would be shortcuts.
    ///
    /// # Panics
    /// When the field does not come or does not take the keyboard.
    pub(crate) async fn tap_into(&mut self, field: Sought) {
        self.tap(field.clone()).await;
        let start = Instant::now();
        while !self.all(&field).await.first().is_some_and(|it| it.focused) {
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("{field} does not take the keyboard"), &field).await;
            }
            sleep(BLINK).await;
        }
    }

    /// Presses one key that is no letter of a text: `Key::Enter`, or `'/'` as a shortcut. It
    /// reaches whatever has the keyboard, the page itself if nothing has.
    ///
    /// # Panics
    /// When the browser does not take it.
    pub async fn press(&mut self, key: impl Into<char>) {
        let key = key.into();
        let pressed = self.session().action_chain().key_down(key).key_up(key).perform().await;
        pressed.expect("the keyboard reaches the page");
        self.counts.keys += 1;
    }

    /// Presses a key while another is held: `Key::Control` and `'z'`.
    ///
    /// # Panics
    /// When the browser does not take it.
    pub async fn press_with(&mut self, held: Key, key: impl Into<char>) {
        let (held, key) = (char::from(held), key.into());
        let chain = self.session().action_chain().key_down(held).key_down(key);
        let pressed = chain.key_up(key).key_up(held).perform().await;
        pressed.expect("the keyboard reaches the page");
        self.counts.keys += 1;
    }

    /// Chooses a file, as if the system's window for that had been used: a window that no driver
    /// can touch. The input is the one named so, or the one belonging to the button named so: in
    /// it, before it or behind it. Counts as one tap.
    ///
    /// # Panics
    /// When the button does not come or the page has no input for files.
    pub async fn upload(&mut self, button: Sought, file: &Path) {
        const INPUT: &str = r#"
            const kind = 'input[type="file"]';
            for (let at = arguments[0]; at; at = at.parentElement) {
                const input = at.matches(kind) ? at : at.control ?? at.querySelector(kind);
                if (input) return input;
            }
            return null;"#;
        let sight = self.see(button.clone()).await;
        let button_json = sight.element.to_json().expect("an element is an id");
        let input = self.session().execute(INPUT, vec![button_json]).await;
        let input = input.and_then(thirtyfour::prelude::ScriptRet::element);
        let input = input.unwrap_or_else(|_| panic!("no input for files belongs to {button}"));
        let file = file.canonicalize();
        let file = file.unwrap_or_else(|error| panic!("there is no file to choose: {error}"));
        let path = file.to_str().expect("the file has a plain name");
        input.send_keys(path).await.expect("the input takes the file");
        self.counts.taps += 1;
    }

    /// Scrolls the page itself, or the innermost scrolling part around an element, by pixels.
    ///
    /// # Panics
    /// When the page cannot be asked.
    pub async fn scroll(&mut self, around: Sought, pixels: i32) {
        // Nobody scrolls what is not drawn yet, so it waits for what the page still has in hand.
        const SCROLL: &str = r#"
            const [around, top, done] = arguments;
            const scroll = () => {
                for (let at = around; at; at = at.parentElement) {
                    const before = at.scrollTop;
                    at.scrollBy({ top, behavior: "instant" });
                    if (at.scrollTop !== before) return;
                }
                window.scrollBy({ top, behavior: "instant" });
            };
            const frame = () => new Promise(requestAnimationFrame);
            frame().then(frame).then(scroll).then(frame).then(() => done());"#;
        let sight = self.see(around).await;
        let element = sight.element.to_json().expect("an element is an id");
        self.execute_async(SCROLL, vec![element, json!(pixels)]).await;
    }

    /// What had to be done since the beginning or the last reset.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Taps since the beginning or the last reset.
    pub fn taps(&self) -> usize {
        self.counts.taps
    }

    /// Letters since the beginning or the last reset.
    pub fn letters(&self) -> usize {
        self.counts.letters
    }

    /// Counts from zero again.
    pub fn reset_counts(&mut self) {
        self.counts = Counts::default();
    }
}
