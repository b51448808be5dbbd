//! Eyes: looking for something until it is there, or gone.

use crate::command::{Command, send};
use crate::shop::Shop;
use crate::sought::Sought;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::WebElement;
use thirtyfour::error::WebDriverResult;
use tokio::time::sleep;
use xtask::engine::Engine;

/// How long something that must come to pass is waited for.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// The pause between two looks.
pub const BLINK: Duration = Duration::from_millis(25);

const FIND: &str = include_str!("find.js");

/// Something that was found.
#[derive(Clone, Debug)]
pub struct Sight {
    /// The element, to act on.
    pub(crate) element: WebElement,
    /// Its accessible name.
    pub name: String,
    /// Its visible text, on one line.
    pub text: String,
    /// Its value, if it is a field.
    pub value: String,
    /// What a screen reader adds after the name.
    pub description: String,
    /// Whether the keyboard is there.
    pub focused: bool,
}

/// What one look showed.
struct Look {
    found: Vec<Sight>,
    /// Whatever else could be pointed out; only filled when asked for.
    seen: Vec<String>,
}

impl Shop {
    /// Waits until this is on the page, and gives the first of it.
    ///
    /// # Panics
    /// When it does not come in time; the message lists what is there instead.
    pub async fn see(&mut self, sought: Sought) -> Sight {
        let start = Instant::now();
        loop {
            if let Ok(look) = self.look(&sought, false).await
                && let Some(first) = look.found.into_iter().next()
            {
                self.confirm(&sought, &first).await;
                return first;
            }
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("there is no {sought}"), &sought).await;
            }
            sleep(BLINK).await;
        }
    }

    /// Waits until this is not, or no longer, on the page.
    ///
    /// # Panics
    /// When it stays.
    pub async fn see_no(&mut self, sought: Sought) {
        let start = Instant::now();
        loop {
            match self.look(&sought, false).await {
                Ok(look) if look.found.is_empty() => return,
                Ok(_) | Err(_) if start.elapsed() < PATIENCE => sleep(BLINK).await,
                Ok(_) | Err(_) => self.give_up(&format!("{sought} is still there"), &sought).await,
            }
        }
    }

    /// Waits until there are exactly this many of them, and gives them in the order of the page.
    ///
    /// # Panics
    /// When there are more or fewer all the time.
    pub async fn see_all(&mut self, sought: Sought, count: usize) -> Vec<Sight> {
        let start = Instant::now();
        loop {
            let found = self.all(&sought).await;
            if found.len() == count {
                return found;
            }
            if start.elapsed() > PATIENCE {
                let names: Vec<&str> = found.iter().map(|sight| sight.name.as_str()).collect();
                let what = format!("not {count} but {} of {sought}: {names:?}", found.len());
                self.give_up(&what, &sought).await;
            }
            sleep(BLINK).await;
        }
    }

    /// Waits until this is on the screen, not scrolled out of it and not covered.
    ///
    /// # Panics
    /// When it is not.
    pub async fn see_in_sight(&mut self, sought: Sought) -> Sight {
        const IN_SIGHT: &str = r#"
            const it = arguments[0].getBoundingClientRect();
            const at = document.elementFromPoint((it.left + it.right) / 2, (it.top + it.bottom) / 2);
            return it.top >= 0 && it.bottom <= innerHeight && arguments[0].contains(at);"#;
        let start = Instant::now();
        loop {
            let sight = self.see(sought.clone()).await;
            let element = sight.element.to_json().expect("an element is an id");
            let answer = self.session().execute(IN_SIGHT, vec![element]).await;
            if answer.is_ok_and(|answer| answer.json() == true) {
                return sight;
            }
            assert!(start.elapsed() < PATIENCE, "{sought} is there but not in sight");
            sleep(BLINK).await;
        }
    }

    /// Waits until an attribute of this is so: `aria-pressed` is `true`.
    ///
    /// # Panics
    /// When it is otherwise all the time.
    pub async fn see_attribute(&mut self, sought: Sought, attribute: &str, value: &str) {
        let start = Instant::now();
        loop {
            let now = self.attribute(sought.clone(), attribute).await;
            if now.as_deref() == Some(value) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{attribute} of {sought} is {now:?}, not {value}");
            sleep(BLINK).await;
        }
    }

    /// An attribute of this as it stands in the page; `None` when there is none.
    ///
    /// # Panics
    /// When this does not come.
    pub async fn attribute(&mut self, sought: Sought, attribute: &str) -> Option<String> {
        let sight = self.see(sought).await;
        sight.element.attr(attribute).await.ok().flatten()
    }

    /// All that is there right now, in the order of the page.
    pub async fn all(&self, sought: &Sought) -> Vec<Sight> {
        self.look(sought, false).await.map(|look| look.found).unwrap_or_default()
    }

    /// Waits until a script answers as it should: for what has neither a role nor a name.
    ///
    /// # Panics
    /// When it answers otherwise all the time.
    pub async fn until(&mut self, script: &str, is_so: impl Fn(&Value) -> bool) {
        let start = Instant::now();
        loop {
            let answer = self.execute(script, vec![]).await;
            if is_so(&answer) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{script} is {answer} all the time");
            sleep(BLINK).await;
        }
    }

    /// Waits until a field holds this.
    ///
    /// # Panics
    /// When it holds something else all the time.
    pub async fn see_value(&mut self, sought: Sought, value: &str) {
        let start = Instant::now();
        loop {
            let sight = self.see(sought.clone()).await;
            if sight.value == value {
                return;
            }
            let held = sight.value;
            assert!(start.elapsed() < PATIENCE, "{sought} holds “{held}” and not “{value}”");
            sleep(BLINK).await;
        }
    }

    /// Waits until the keyboard is in this.
    ///
    /// # Panics
    /// When it is elsewhere all the time.
    pub async fn see_focus(&mut self, sought: Sought) {
        let start = Instant::now();
        while !self.see(sought.clone()).await.focused {
            assert!(start.elapsed() < PATIENCE, "{sought} does not have the keyboard");
            sleep(BLINK).await;
        }
    }

    /// One look at the page.
    async fn look(&self, sought: &Sought, all: bool) -> WebDriverResult<Look> {
        let session = self.session();
        let answer = session.execute(FIND, vec![json!(sought.steps()), json!(all)]).await?;
        let found = list(answer.json(), "found").map(|found| {
            let element = WebElement::from_json(found["element"].clone(), session.handle().clone());
            let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
            let focused = found["focused"] == true;
            let (name, description) = (text("name"), text("description"));
            let (text, value) = (text("text"), text("value"));
            Ok(Sight { element: element?, name, text, value, description, focused })
        });
        let found = found.collect::<WebDriverResult<Vec<Sight>>>()?;
        let seen = list(answer.json(), "seen").filter_map(Value::as_str).map(str::to_owned);
        Ok(Look { found, seen: seen.collect() })
    }

    /// Asks the browser itself for role and name, so that `find.js` cannot drift away from what
    /// a screen reader is told. Chromium answers for the whole standard; one engine is enough.
    async fn confirm(&self, sought: &Sought, sight: &Sight) {
        if self.engine() != Engine::Chromium {
            return;
        }
        let element = sight.element.element_id();
        let role = send(self.session(), Command::get(format!("element/{element}/computedrole")));
        // Gone in the meantime: whoever acts on it will look again.
        let Ok(role) = role.await else { return };
        let label = send(self.session(), Command::get(format!("element/{element}/computedlabel")));
        let Ok(label) = label.await else { return };
        let told = role.as_str().unwrap_or_default();
        // ARIA 1.3 renamed it; `summary` has a role in no standard yet.
        let role = match told {
            "img" => "image",
            "DisclosureTriangle" => "button",
            "Date" => "date",
            role => role,
        };
        assert_eq!(role, sought.role(), "the role of {sought} according to the browser");
        let label = label.as_str().unwrap_or_default();
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(label, sight.name, "the name of {sought} according to the browser");
    }

    /// Ends the test, and says what is on the page instead.
    pub(crate) async fn give_up(&mut self, what: &str, sought: &Sought) -> ! {
        let seen = match self.look(sought, true).await {
            Ok(look) => look.seen.join("\n  "),
            Err(error) => format!("(the page cannot be asked: {error})"),
        };
        let console = self.console().await.join("\n  ");
        let path = self.path().await;
        panic!("{what}\nat {path} there is:\n  {seen}\nconsole:\n  {console}\n");
    }
}

fn list<'a>(answer: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    answer[key].as_array().into_iter().flatten()
}
