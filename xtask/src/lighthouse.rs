//! How the served release does by Lighthouse, on a tablet and on a phone.

use crate::build::Build;
use crate::failure::Failure;
use crate::machine::{run, target};
use crate::npm;
use crate::size;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use xtask::program;
use xtask::static_server::StaticServer;

const PORTS: std::ops::Range<u16> = 8180..8280;

/// What is looked at, and what each should reach.
const CATEGORIES: [&str; 3] = ["performance", "accessibility", "best-practices"];

/// The screens: a name, the width and the height in CSS pixels, and how many pixels of the device one
/// of them is.
const SCREENS: [(&str, u32, u32, f32); 2] = [("tablet", 820, 1180, 2.0), ("phone", 390, 844, 3.0)];

/// Builds and serves the release, lets Lighthouse look at it, and prints what it says.
///
/// # Errors
/// When it cannot be run. Less than a hundred is no error: it is said, with what keeps it below.
pub fn look() -> Result<(), Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    let lighthouse = npm::lighthouse()?;
    let chromium = program::on_path("chromium").or_else(|| program::on_path("google-chrome"));
    let chromium = chromium.ok_or_else(|| {
        Failure::Missing("Chromium".to_owned(), "Install it (apt: chromium).".to_owned())
    })?;
    let folder = target().join("lighthouse");
    let packed = folder.join("packed");
    let _ = fs::remove_dir_all(&packed);
    fs::create_dir_all(&packed).map_err(|error| Failure::File(packed.clone(), error))?;
    size::pack(&build.folder, &packed)?;
    let server = StaticServer::start(&packed, "/", PORTS).map_err(Failure::NoPort)?;
    for (name, width, height, density) in SCREENS {
        let report = folder.join(format!("{name}.json"));
        let mut flags = String::from("--headless=new --disable-gpu --disable-quic");
        if program::is_root() {
            flags += " --no-sandbox";
        }
        let mut command = Command::new(&lighthouse);
        command
            .arg(server.address())
            .args(["--quiet", "--output=json", "--form-factor=mobile", "--max-wait-for-load=60000"])
            .arg(format!("--only-categories={}", CATEGORIES.join(",")))
            .arg(format!("--output-path={}", report.display()))
            .arg(format!("--chrome-flags={flags}"))
            .args(["--screenEmulation.mobile", &format!("--screenEmulation.width={width}")])
            .arg(format!("--screenEmulation.height={height}"))
            .arg(format!("--screenEmulation.deviceScaleFactor={density}"))
            .env("CHROME_PATH", &chromium);
        run(&mut command)?;
        print(name, &read(&report)?);
    }
    Ok(())
}

fn read(report: &Path) -> Result<Value, Failure> {
    let failure = |error| Failure::File(report.to_path_buf(), error);
    let text = fs::read_to_string(report).map_err(failure)?;
    serde_json::from_str(&text).map_err(|error| failure(error.into()))
}

fn print(screen: &str, report: &Value) {
    for category in CATEGORIES {
        let it = &report["categories"][category];
        let score = it["score"].as_f64().unwrap_or_default() * 100.0;
        println!("{screen:<8} {category:<16} {score:>4.0}");
        for audit in it["auditRefs"].as_array().into_iter().flatten() {
            let weighs = audit["weight"].as_f64().is_some_and(|it| it > 0.0);
            let named = audit["id"].as_str().map(|id| &report["audits"][id]);
            let Some(found) = named.filter(|_| weighs) else { continue };
            if found["score"].as_f64().is_some_and(|it| it < 1.0) {
                let (title, value) = (&found["title"], &found["displayValue"]);
                let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
                println!("{:<26} {} {}", "", text(title), text(value));
            }
        }
    }
}
