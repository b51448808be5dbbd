//! The program that drives a browser.

use crate::folder::OwnFolder;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{self, Stdio};
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::time::sleep;
use xtask::engine::{Engine, Installed};
use xtask::program::Running;

/// A driver listens within this time, even on a machine that is busy.
const STARTING: Duration = Duration::from_secs(30);

/// The driver of an engine, not started yet.
pub fn driver(
    engine: Engine,
    installed: &Installed,
    port: u16,
    home: &OwnFolder,
) -> process::Command {
    let mut driver = process::Command::new(&installed.driver);
    driver.arg(format!("--port={port}"));
    match engine {
        Engine::Chromium => &mut driver,
        // Its second port is otherwise the same for every driver on the machine.
        Engine::Firefox => driver.arg("--websocket-port=0"),
        // Its own sandbox needs rights that containers do not give.
        Engine::WebKit => {
            name_downloads(home);
            driver
                .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                // Without a graphics card most of its time went into imitating one.
                .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        }
    };
    let log = File::create(home.path().join("driver.log")).expect("the folder is ours");
    let same_log = log.try_clone().expect("an open file can be opened twice");
    driver.stdin(Stdio::null()).stdout(log).stderr(same_log);
    driver
        .env("HOME", home.inner("home"))
        .env("XDG_CONFIG_HOME", home.inner("home/config"))
        .env("XDG_DATA_HOME", home.inner("home/data"))
        .env("XDG_CACHE_HOME", home.inner("home/cache"));
    driver
}

/// WebKitGTK saves files where the desktop says, and nowhere if it says nothing.
fn name_downloads(home: &OwnFolder) {
    let line = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", home.inner("downloads").display());
    let file = home.inner("home/config").join("user-dirs.dirs");
    fs::write(file, line).expect("the folder is ours");
}

/// Waits until the driver takes connections.
pub async fn listening(driver: &mut Running, port: u16, home: &OwnFolder) {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
        let ended = driver.child().try_wait().expect("a child can be asked");
        let late = start.elapsed() > STARTING;
        if late || ended.is_some() {
            let log = fs::read_to_string(home.path().join("driver.log")).unwrap_or_default();
            panic!("the driver does not listen ({ended:?}):\n{log}");
        }
        sleep(Duration::from_millis(20)).await;
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    listener.local_addr().expect("a listener has an address").port()
}
