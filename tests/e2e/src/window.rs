//! Windows: their size, and the tabs in them.

use crate::command::{Command, send};
use crate::shop::Shop;
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::WindowHandle;
use xtask::engine::Engine;

/// The inner size of a browser window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Size {
    /// A tablet held upright.
    pub const TABLET: Self = Self { width: 820, height: 1180 };
    /// A tablet lying across.
    pub const TABLET_ACROSS: Self = Self { width: 1180, height: 820 };
    /// A phone.
    pub const PHONE: Self = Self { width: 390, height: 844 };
}

impl Shop {
    /// Makes the window another size. Chromium takes any; the others no narrower than about 450.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn resize(&mut self, size: Size) {
        self.size = size;
        self.fit(size).await;
    }

    /// Opens one more tab with a page of the app and goes to it. Gives its number, from 1.
    ///
    /// # Panics
    /// When the browser opens none.
    pub async fn new_tab(&mut self, path: &str) -> usize {
        let tab = self.session().new_tab().await.expect("a tab opens");
        self.go_to(tab, path).await
    }

    /// The same in a window of its own, which goes on at full speed while another one is looked at.
    ///
    /// # Panics
    /// When the browser opens none.
    pub async fn new_window(&mut self, path: &str) -> usize {
        let window = self.session().new_window().await.expect("a window opens");
        self.go_to(window, path).await
    }

    async fn go_to(&mut self, tab: WindowHandle, path: &str) -> usize {
        self.session().switch_to_window(tab.clone()).await.expect("the tab is there");
        self.tabs.push(tab);
        self.fit(self.size).await;
        self.go(path).await;
        self.tabs.len() - 1
    }

    /// Goes to another tab: 0 is the first.
    ///
    /// # Panics
    /// When there is no such tab.
    pub async fn switch(&mut self, tab: usize) {
        let tab = self.tabs[tab].clone();
        self.session().switch_to_window(tab).await.expect("the tab is still open");
    }

    /// How many tabs are open.
    pub fn tab_count(&self) -> usize {
        self.tabs.len()
    }

    /// Closes the tab that is looked at, whatever it is doing, and goes to the first of the others.
    ///
    /// # Panics
    /// When it is the only one.
    pub async fn close_tab(&mut self) {
        assert!(self.tabs.len() > 1, "the last tab is the browser itself");
        let this = self.session().window().await.expect("there is a tab");
        self.session().close_window().await.expect("the tab closes");
        self.tabs.retain(|tab| *tab != this);
        self.switch(0).await;
    }

    /// Keeps a picture of the window, with two dots a CSS pixel where the engine can (Chromium).
    ///
    /// # Panics
    /// When the browser gives none, or the file cannot be written.
    pub async fn picture(&mut self, file: &Path) {
        if self.engine() == Engine::Chromium {
            self.emulate(self.size, 2).await;
        }
        let taken = self.session().screenshot(file).await;
        taken.unwrap_or_else(|error| panic!("{} is not kept: {error}", file.display()));
        self.fit(self.size).await;
    }

    /// Gives the window of this tab the size.
    pub(crate) async fn fit(&self, size: Size) {
        if self.engine() == Engine::Chromium {
            return self.emulate(size, 1).await;
        }
        self.set_window(size).await;
        // The bars of the browser took their part; as much is added.
        let inner = self.inner_size().await;
        let width = size.width + size.width.saturating_sub(inner.width);
        let height = size.height + size.height.saturating_sub(inner.height);
        self.set_window(Size { width, height }).await;
    }

    /// Gives a window of Chromium any size, and so many dots a CSS pixel.
    async fn emulate(&self, size: Size, dots: u8) {
        let wanted = json!({ "width": size.width, "height": size.height,
            "deviceScaleFactor": dots, "mobile": false });
        let command = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": wanted });
        let sized = send(self.session(), Command::post("goog/cdp/execute", command)).await;
        sized.expect("Chromium takes any size");
    }

    async fn set_window(&self, size: Size) {
        let sized = self.session().set_window_rect(0, 0, size.width, size.height).await;
        sized.expect("the window takes the size");
    }

    /// The size of the page as it is.
    ///
    /// # Panics
    /// When the page cannot be asked.
    pub async fn inner_size(&self) -> Size {
        let asked = self.session().execute("return [innerWidth, innerHeight]", vec![]).await;
        let answer = asked.expect("the page can be asked");
        let [width, height] = answer.convert().expect("a size is two numbers");
        Size { width, height }
    }
    /// Has Chromium do something that no driver has a command for (the DevTools Protocol).
    ///
    /// # Panics
    /// When it does not.
    pub async fn devtools(&mut self, command: &str, with: Value) -> Value {
        let order = json!({ "cmd": command, "params": with });
        let done = send(self.session(), Command::post("goog/cdp/execute", order)).await;
        done.unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}
