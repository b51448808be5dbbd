//! One shop: its own server, a browser that knows nothing of it, and the tabs in it.

use crate::browser::Browser;
use crate::eyes::{BLINK, PATIENCE};
use crate::hands::Counts;
use crate::setup::{Kept, Setup};
use crate::spare;
use crate::window::Size;
use serde_json::Value;
use std::env;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use thirtyfour::{WebDriver, WindowHandle};
use tokio::time::sleep;
use xtask::engine::Engine;
use xtask::static_server::StaticServer;

/// Ports that systems do not give to outgoing connections, so that a stopped server finds its own
/// port free again.
const PORTS: std::ops::Range<u16> = 21_000..29_000;

/// A shop with a browser on the counter. All of it is gone when this is dropped.
#[derive(Debug)]
pub struct Shop {
    browser: Browser,
    server: StaticServer,
    pub(crate) counts: Counts,
    console: Vec<String>,
    pub(crate) tabs: Vec<WindowHandle>,
    pub(crate) size: Size,
}

impl Shop {
    /// Starts server and browser, and opens the first page.
    ///
    /// # Panics
    /// When there is nothing to serve, or the engine cannot be driven.
    pub(crate) async fn open(setup: &Setup) -> Self {
        let index = setup.folder.join("index.html");
        assert!(index.is_file(), "{} is missing; see `cargo xtask test e2e`", index.display());
        // Every test process begins elsewhere, so that they rarely meet; and in one process no port is
        // given twice, so that a shop which is offline finds its own again.
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let offset =
            (std::process::id() % 7_000) as usize + STARTED.fetch_add(1, Ordering::Relaxed);
        let ports = PORTS.cycle().skip(offset).take(PORTS.len());
        // What a browser has kept belongs to the address of whoever wrote it.
        let ports: Vec<u16> = match &setup.kept {
            Some(kept) => vec![kept.port],
            None => ports.collect(),
        };
        let server = StaticServer::start(&setup.folder, &setup.base, ports);
        let server = server.expect("a port is free");
        let browser = Browser::find(engine(), setup).await;
        let tabs = Vec::new();
        let (counts, console, size) = (Counts::default(), Vec::new(), setup.size);
        let mut shop = Self { browser, server, counts, console, tabs, size };
        shop.settle().await;
        shop.go(&setup.path).await;
        shop
    }

    /// The engine this shop's browser has.
    pub fn engine(&self) -> Engine {
        self.browser.engine
    }

    /// Opens a path of the app as if its address had been typed in.
    ///
    /// # Panics
    /// When the browser cannot go there.
    pub async fn go(&mut self, path: &str) {
        let address = format!("{}{}", self.server.address(), path.trim_start_matches('/'));
        let gone = self.session().goto(&address).await;
        gone.unwrap_or_else(|error| panic!("{address} cannot be opened: {error}"));
    }

    /// Loads the page again, as a person does. Firefox's driver would pass by the service worker, as
    /// only a reload with Shift does; so there the page is told to do it.
    ///
    /// # Panics
    /// When the browser does not do it.
    pub async fn reload(&mut self) {
        const RELOAD: &str = "window.isOld = true; setTimeout(() => location.reload())";
        const IS_NEW: &str = "return !window.isOld && document.readyState === 'complete'";
        if self.engine() != Engine::Firefox {
            return self.session().refresh().await.expect("the page loads again");
        }
        self.execute(RELOAD, vec![]).await;
        let start = Instant::now();
        // In between there is no page that could be asked.
        while !self.session().execute(IS_NEW, vec![]).await.is_ok_and(|it| it.json() == true) {
            assert!(start.elapsed() < PATIENCE, "the page does not load again");
            sleep(BLINK).await;
        }
    }

    /// Goes back in the history.
    ///
    /// # Panics
    /// When the browser does not do it.
    pub async fn back(&mut self) {
        self.session().back().await.expect("the browser goes back");
    }

    /// Goes forward in the history.
    ///
    /// # Panics
    /// When the browser does not do it.
    pub async fn forward(&mut self) {
        self.session().forward().await.expect("the browser goes forward");
    }

    /// The path in the address bar, with the base, and with the search if there is one.
    pub async fn path(&self) -> String {
        let Ok(url) = self.session().current_url().await else { return String::new() };
        let search = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}{search}", url.path())
    }

    /// Waits until the address bar has this path.
    ///
    /// # Panics
    /// When it has another all the time.
    pub async fn see_path(&mut self, path: &str) {
        let start = Instant::now();
        loop {
            let now = self.path().await;
            if now == path {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "the address is {now} and not {path}");
            sleep(BLINK).await;
        }
    }

    /// Runs a script in the page: the body of a function with `arguments`.
    ///
    /// # Panics
    /// When the script fails.
    pub async fn execute(&mut self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.session().execute(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{error}, in {script}")).json().clone()
    }

    /// The text that stands on the page; empty when the browser does not tell.
    pub(crate) async fn text(&self) -> String {
        let answer = self.session().execute("return document.body.innerText", vec![]).await;
        answer.ok().and_then(|it| it.json().as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Runs a script that may wait: its last argument is a function for the answer.
    ///
    /// # Panics
    /// When the script fails or never answers.
    pub async fn execute_async(&mut self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.session().execute_async(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{error}, in {script}")).json().clone()
    }

    /// Every path that the server was asked for since this was asked the last time.
    pub fn asked(&self) -> Vec<String> {
        self.server.asked()
    }

    /// The network goes away: the server stops, and whoever asks it is refused.
    pub fn go_offline(&mut self) {
        self.server.stop();
    }

    /// The network is back.
    ///
    /// # Panics
    /// When another program took the port.
    pub fn go_online(&mut self) {
        self.server.resume().expect("the port is still free");
    }

    /// Closes the browser and opens it again with the same profile, on the first page. WebKitGTK
    /// keeps its profile only as long as the process runs: there all windows are closed and one
    /// is opened anew. The console and the counts go on.
    ///
    /// # Panics
    /// When it does not start again.
    pub async fn restart_browser(&mut self) {
        self.console().await;
        self.browser.restart().await;
        self.settle().await;
        self.go("").await;
    }

    /// Kills the browser in the middle of whatever it is doing, and opens it again with the same
    /// profile, on the first page. Not for WebKitGTK, which forgets its profile with its process.
    ///
    /// # Panics
    /// When it does not start again.
    pub async fn kill_browser(&mut self) {
        self.browser.kill_and_restart().await;
        self.settle().await;
        self.go("").await;
    }

    /// Closes the browser, lets something happen to the files in its profile, and opens it again on the
    /// first page. Not for WebKitGTK, which has no profile.
    ///
    /// # Panics
    /// When it does not start again.
    pub async fn restart_browser_with(&mut self, meanwhile: impl FnOnce(&Path)) {
        self.console().await;
        self.browser.restart_with(meanwhile).await;
        self.settle().await;
        self.go("").await;
    }

    /// Closes the browser for good and keeps in a folder what its pages have kept; gives the port that
    /// it belongs to. Not for WebKitGTK, which has no profile.
    pub async fn leave(&mut self, to: &Path) -> Kept {
        self.browser.leave(to).await;
        Kept { profile: to.to_path_buf(), port: self.server.port() }
    }

    /// What the browsers wrote to the console so far: messages of all levels, and violations of
    /// the Content-Security-Policy. Only Chromium tells; the others say nothing.
    pub async fn console(&mut self) -> Vec<String> {
        if self.engine() == Engine::Chromium {
            let news = self.session().browser_log().await.unwrap_or_default();
            let lines = news.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message));
            self.console.extend(lines);
        }
        self.console.clone()
    }

    /// Holds that nothing went wrong that only the console tells.
    ///
    /// # Panics
    /// When there is an error or a violation of the Content-Security-Policy.
    pub async fn see_quiet_console(&mut self) {
        let bad = self.faults_in_console().await;
        assert!(bad.is_empty(), "the console says:\n{}", bad.join("\n"));
    }

    /// What went wrong that only the console tells.
    pub async fn faults_in_console(&mut self) -> Vec<String> {
        let is_bad =
            |line: &String| line.starts_with("SEVERE") || line.contains("Content Security Policy");
        self.console().await.into_iter().filter(is_bad).collect()
    }

    /// The session with the browser, for what there is no method for.
    pub fn session(&self) -> &WebDriver {
        self.browser.session()
    }

    /// The processes of the browser by their ids; none where the system does not tell.
    pub fn processes(&self) -> Vec<u32> {
        self.browser.processes()
    }

    /// The browser with its folders.
    pub(crate) fn browser(&self) -> &Browser {
        &self.browser
    }

    /// Ends the browser, or leaves it to another story when this one went well.
    pub(crate) async fn close(mut self, went_well: bool) {
        if went_well {
            spare::leave(self.browser).await;
        } else {
            self.browser.end().await;
        }
    }

    /// Gives a new browser its size and takes note of its one tab.
    async fn settle(&mut self) {
        let first = self.session().window().await.expect("there is a window");
        self.tabs = vec![first];
        self.fit(self.size).await;
    }
}

/// The engine the tests run in: `$BYNAME_ENGINE`, or else Chromium.
///
/// # Panics
/// When the variable names none.
pub fn engine() -> Engine {
    let name = env::var("BYNAME_ENGINE").unwrap_or_else(|_| Engine::Chromium.name().to_owned());
    name.parse().unwrap_or_else(|error| panic!("BYNAME_ENGINE: {error}"))
}
