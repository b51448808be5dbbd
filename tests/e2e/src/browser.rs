//! One browser with its driver, from start to end.

use crate::capabilities::{Device, Keeping, Pointer, capabilities};
use crate::driver::{driver, free_port, listening};
use crate::folder::OwnFolder;
use crate::profile;
use crate::screen::Screen;
use crate::setup::Setup;
use crate::spare;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::time::Duration;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;
use xtask::engine::{Engine, Installed};
use xtask::program::Running;

/// The longest that one command to the driver may take.
const COMMAND: Duration = Duration::from_secs(60);

/// A browser with a profile that nobody used before. All of it is gone when this is dropped.
///
/// The order of the fields is the order of their ends: session, driver, screen, folder.
#[derive(Debug)]
pub struct Browser {
    /// Which engine it is.
    pub engine: Engine,
    /// The session with the browser. `None` only while the browser is being started again.
    session: Option<WebDriver>,
    driver: Running,
    address: String,
    installed: Installed,
    pointer: Pointer,
    languages: String,
    keeping: Keeping,
    /// How many stories were told in it, with the present one.
    pub stories: u32,
    /// Whether it was closed, killed or changed by a story.
    is_spent: bool,
    heir: Option<Running>,
    screen: Option<Screen>,
    home: OwnFolder,
}

impl Browser {
    /// A browser as the setup wants it: one that another story has left, or a new one.
    pub async fn find(engine: Engine, setup: &Setup) -> Self {
        match spare::take(setup) {
            Some(browser) => browser,
            None => Self::start(engine, setup).await,
        }
    }

    /// Starts the driver and, through it, the browser.
    async fn start(engine: Engine, setup: &Setup) -> Self {
        let installed = engine.installed();
        let installed = installed.unwrap_or_else(|missing| {
            panic!("{engine} cannot be driven here ({missing:?}); see `cargo xtask test e2e`")
        });
        let home = OwnFolder::new(engine.name());
        match &setup.kept {
            Some(kept) => profile::copy(&kept.profile, &home.inner("profile")),
            None if engine == Engine::Firefox => profile::prepare(&home.inner("profile")),
            None => {}
        }
        let screen = (engine == Engine::WebKit).then(Screen::start);
        let port = free_port();
        let mut command = driver(engine, &installed, port, &home);
        if let Some(screen) = &screen {
            command.env("DISPLAY", screen.name());
        }
        let mut driver = Running::start(&mut command).expect("the driver starts");
        listening(&mut driver, port, &home).await;
        let address = format!("http://127.0.0.1:{port}");
        let mut browser = Self {
            engine,
            session: None,
            driver,
            address,
            installed,
            pointer: setup.pointer,
            languages: setup.languages.clone(),
            keeping: setup.keeping,
            stories: 1,
            is_spent: setup.is_first || setup.kept.is_some(),
            heir: None,
            screen,
            home,
        };
        browser.open().await;
        browser
    }

    /// The session, to send commands to.
    pub fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("a session is open except while the browser starts again")
    }

    /// Where files go that the person saves.
    pub fn downloads(&self) -> PathBuf {
        self.home.inner("downloads")
    }

    /// Where files lie that the person has.
    pub fn files(&self) -> PathBuf {
        self.home.inner("files")
    }

    /// The processes of the browser; none where the system does not tell.
    pub fn processes(&self) -> Vec<u32> {
        self.driver.started()
    }

    /// Whether it is as the setup wants one.
    pub fn suits(&self, setup: &Setup) -> bool {
        self.pointer == setup.pointer
            && self.languages == setup.languages
            && self.keeping == setup.keeping
    }

    /// Whether a story at another address finds it as if it had just been started.
    pub fn is_as_new(&self) -> bool {
        !self.is_spent && !self.makes_first()
    }

    /// Gets it ready for one more story: with one window that is new, and nothing in its folders.
    pub async fn begin_again(&mut self) -> WebDriverResult<()> {
        self.stories += 1;
        self.replace_windows().await?;
        if self.engine == Engine::Chromium {
            // What it wrote so far is of another story.
            self.session().browser_log().await?;
        }
        for name in ["downloads", "files"] {
            let _ = fs::remove_dir_all(self.home.inner(name));
            // WebKitGTK saves nothing where there is no folder.
            self.home.inner(name);
        }
        Ok(())
    }

    /// Sees to it that it ends together with this process, though nobody drops it.
    pub fn leave_to_heirs(&mut self) {
        if self.heir.is_none() {
            let driver = self.driver.child().id();
            let screen = self.screen.as_mut().map(Screen::process);
            let all: Vec<u32> =
                self.processes().into_iter().chain([driver]).chain(screen).collect();
            self.heir = spare::heir(&all, self.home.path());
        }
    }

    /// Closes the browser and starts it again with the same profile.
    ///
    /// WebKitGTK's browser keeps nothing on the disk while it is automated: its profile lives as
    /// long as the process. So there the last window is closed, after a new one was opened.
    pub async fn restart(&mut self) {
        if self.engine == Engine::WebKit {
            return self.replace_windows().await.expect("a window is replaced by another");
        }
        self.quit().await;
        self.open().await;
    }

    /// Closes the browser, lets something happen to its profile, and starts it again.
    pub async fn restart_with(&mut self, meanwhile: impl FnOnce(&Path)) {
        self.quit().await;
        meanwhile(&self.home.inner("profile"));
        self.open().await;
    }

    /// Closes the browser and copies what its pages have kept, without what can be fetched again.
    pub async fn leave(&mut self, to: &Path) {
        self.quit().await;
        profile::copy(&self.home.inner("profile"), to);
    }

    /// Kills every process of the browser at once, as when the battery is out, and starts it again with
    /// the same profile.
    pub async fn kill_and_restart(&mut self) {
        self.is_spent = true;
        kill(&self.processes());
        if let Some(session) = self.session.take() {
            // Nobody is there any more who could be told to quit, and the driver would wait for it.
            let _ = session.leak();
        }
        self.open().await;
    }

    /// Ends the session, and the browser with it.
    pub async fn quit(&mut self) {
        self.is_spent = true;
        if let Some(session) = self.session.take() {
            // A browser that does not answer any more is ended together with its driver.
            let _ = session.quit().await;
        }
    }

    /// Ends the browser for good. Nobody comes back to what it keeps, so it need not put that in order,
    /// which takes most of a second in Firefox; but what every Firefox makes first is kept once.
    pub async fn end(&mut self) {
        let makes_first = self.makes_first();
        let processes = self.processes();
        if processes.is_empty() || makes_first {
            self.quit().await;
        } else {
            kill(&processes);
            if let Some(session) = self.session.take() {
                let _ = session.leak();
            }
        }
        if makes_first {
            profile::keep_prepared(&self.home.inner("profile"));
        }
    }

    /// Whether it makes what every Firefox makes first.
    fn makes_first(&self) -> bool {
        self.engine == Engine::Firefox && !profile::is_prepared(&self.home.inner("profile"))
    }

    /// What the driver wrote, for finding out why something failed.
    pub fn log(&self) -> String {
        fs::read_to_string(self.home.path().join("driver.log")).unwrap_or_default()
    }

    async fn open(&mut self) {
        let profile = self.home.inner("profile");
        let downloads = self.downloads();
        let pointer = self.pointer;
        let languages = &self.languages;
        let (downloads, keeping) = (&downloads, self.keeping);
        let device = Device { profile: &profile, downloads, pointer, languages, keeping };
        let Value::Object(wanted) = capabilities(self.engine, &self.installed, device) else {
            unreachable!("capabilities are always an object");
        };
        let session = WebDriver::builder(&self.address, wanted).request_timeout(COMMAND).await;
        let session = session.unwrap_or_else(|error| {
            panic!("{} did not start: {error}\n{}", self.engine, self.log())
        });
        self.session = Some(session);
    }

    async fn replace_windows(&self) -> WebDriverResult<()> {
        let session = self.session();
        let old = session.windows().await?;
        let new = session.new_window().await?;
        for window in old {
            session.switch_to_window(window).await?;
            session.close_window().await?;
        }
        session.switch_to_window(new).await
    }
}

/// Kills processes, the one that started the others first.
fn kill(processes: &[u32]) {
    let all = processes.iter().map(u32::to_string);
    let killed = process::Command::new("kill").arg("-KILL").args(all).status();
    killed.expect("processes can be killed here");
}
