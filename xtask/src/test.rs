//! Testing: all of it, or one part.

use crate::budget;
use crate::build::{Build, Make};
use crate::failure::Failure;
use crate::hearing::Heard;
use crate::laws;
use crate::machine::{self, cargo, checkout, run, run_hearing, target};
use crate::npm;
use crate::steps::Steps;
use crate::supply;
use crate::tools::{self, WASM};
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::engine::{Engine, Installed, Missing};

/// What is to be tested.
#[derive(Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which tests.
    pub part: Part,
    /// In which browsers the end-to-end tests run.
    pub engines: Vec<Engine>,
    /// Only end-to-end tests whose name contains one of these, if there are any.
    pub names: Vec<String>,
    /// What stories are told beside that: how long, how often.
    pub told: Vec<(&'static str, String)>,
}

/// A part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All parts, one after the other.
    All,
    /// The pure core on this machine.
    Core,
    /// The laws of joining, so often each.
    Laws(u32),
    /// Format, clippy and rustdoc.
    Lint,
    /// The tests inside a browser.
    Wasm,
    /// The stories, told to a browser from outside.
    EndToEnd,
}

/// Where the app lies in the build that is served below a path.
const BELOW: &str = "/book/";

/// Runs the tests and prints how they went.
///
/// # Errors
/// When a test fails, or under CI is left out.
pub fn test(wish: &Wish) -> Result<(), Failure> {
    let mut steps = Steps::default();
    match wish.part {
        Part::All => {
            lint(&mut steps);
            native(&mut steps);
            budget::hold(&mut steps);
            wasm(&mut steps);
            end_to_end(&mut steps, wish);
        }
        Part::Core => return run(&mut core()),
        Part::Laws(cases) => return laws::hold(cases),
        Part::Lint => lint(&mut steps),
        Part::Wasm => wasm(&mut steps),
        Part::EndToEnd => end_to_end(&mut steps, wish),
    }
    steps.finish()
}

fn lint(steps: &mut Steps) {
    const DENY: [&str; 3] = ["--", "-D", "warnings"];
    let clippy = |args: &[&str]| run(cargo(&["clippy"]).args(args).args(DENY));
    let doc = |args: &[&str]| {
        run(cargo(&["doc", "--no-deps"]).args(args).env("RUSTDOCFLAGS", "-Dwarnings"))
    };
    steps.step("tools for linting", tools::for_linting);
    steps.step("format", || run(&mut cargo(&["fmt", "--all", "--check"])));
    steps.step("clippy, core", || {
        clippy(&["--package", "byname", "--no-default-features", "--all-targets"])
    });
    steps.step("clippy, workshop", || {
        let features = ["--features", "xtask/weigh,byname-e2e/bench", "--all-targets"];
        clippy(&[&["--package", "xtask", "--package", "byname-e2e"], &features[..]].concat())
    });
    steps.step("clippy, what is counted", || clippy(&["--package", "byname-counted"]));
    // The other tests are native: what they need does not exist in a browser.
    let app = ["--lib", "--bins", "--test", "browser", "--test", "worker"];
    steps.step("clippy, app", || {
        clippy(&[&["--package", "byname", "--target", WASM], &app[..]].concat())
    });
    steps.step("clippy, an app that breaks", || {
        let brittle = ["--package", "byname", "--target", WASM, "--features", "brittle"];
        clippy(&[&brittle[..], &["--lib", "--bins"]].concat())
    });
    steps.step("licences and sources", supply::check);
    steps.step("rustdoc, app", || doc(&["--package", "byname", "--target", WASM]));
    steps.step("rustdoc, workshop", || doc(&["--package", "xtask", "--package", "byname-e2e"]));
}

/// The inner loop: seconds, and no browser.
fn core() -> Command {
    cargo(&["test", "--package", "byname", "--no-default-features"])
}

fn native(steps: &mut Steps) {
    steps.step("tests, core", || run(&mut core()));
    // What of the screen and the store needs no browser to be tested.
    steps.step("tests, app", || run(&mut cargo(&["test", "--package", "byname", "--lib"])));
    steps.step("tests, workshop", || run(&mut cargo(&["test", "--package", "xtask"])));
    steps.step("tests, bench", || {
        let bench = ["--features", "bench", "--lib", "--bin", "bench"];
        run(cargo(&["test", "--package", "byname-e2e"]).args(bench))
    });
    steps.step("examples, stories", || {
        run(&mut cargo(&["test", "--package", "byname-e2e", "--doc"]))
    });
}

fn wasm(steps: &mut Steps) {
    const NAME: &str = "tests, inside Chromium";
    match ready(Engine::Chromium) {
        Ok(chromium) => {
            steps.step(NAME, || inside(&chromium));
        }
        Err(reason) => steps.leave_out(NAME, reason),
    }
}

/// Runs the wasm tests in a headless Chromium.
fn inside(chromium: &Installed) -> Result<(), Failure> {
    let tools = tools::for_building()?;
    let mut test = cargo(&["test", "--package", "byname", "--target", WASM]);
    test.args(["--test", "browser", "--test", "worker"])
        .env("PATH", &tools.path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &chromium.driver)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", checkout().join("tests/browser/webdriver.json"));
    run(&mut test)
}

fn end_to_end(steps: &mut Steps, wish: &Wish) {
    let dist = Build::release("/");
    let below = Build {
        folder: target().join("xtask").join("below"),
        public_url: BELOW.to_owned(),
        make: Make::Unshrunk,
    };
    let brittle = Build {
        folder: target().join("xtask").join("brittle"),
        public_url: "/".to_owned(),
        make: Make::Brittle,
    };
    let built = steps.step("build of the app", || dist.make_if_changed())
        && steps.step("build of the app below a path", || below.make_if_changed())
        && steps.step("build of an app that breaks", || brittle.make_if_changed())
        && steps.step("build of the stories", || run(&mut stories(&["--no-run"])));
    if !built {
        return;
    }
    // Without it the other stories are still told.
    let axe = npm::axe();
    if let Err(failure) = &axe {
        println!("axe-core could not be installed: {failure}");
        steps.leave_out("stories of barriers", "install Node.js with npm, for axe-core");
    }
    let axe = axe.ok();
    for engine in &wish.engines {
        let name = format!("stories in {engine}");
        match ready(*engine) {
            Ok(_) => {
                steps.step_with_remark(&name, || {
                    let apps = [&dist.folder, &below.folder, &brittle.folder];
                    tell(*engine, apps, axe.as_deref(), wish)
                });
            }
            Err(reason) => steps.leave_out(&name, reason),
        }
    }
}

fn stories(more: &[&str]) -> Command {
    let mut test = cargo(&["test", "--package", "byname-e2e", "--test", "it"]);
    test.args(more);
    test
}

/// Runs the end-to-end tests in one engine; says what she should know though all passed.
fn tell(
    engine: Engine,
    apps: [&PathBuf; 3],
    axe: Option<&Path>,
    wish: &Wish,
) -> Result<Option<String>, Failure> {
    let Wish { names, told, .. } = wish;
    let story = |how: &[&str], names: &[String]| {
        let mut story = telling(engine, apps, axe, how, names);
        story.envs(told.iter().map(|(name, it)| (name, it)));
        story
    };
    // Two at a time: a browser is most of a core.
    // What a story has measured is shown, also when it passed.
    let mut first = Heard::default();
    let ended = run_hearing(&mut story(&["--test-threads=2"], names), |line| first.hear(line));
    if ended.is_ok() || first.failed.is_empty() {
        return ended.map(|()| None);
    }
    // A browser under the load of two loses a key or a tap now and then. Whoever failed is heard once
    // more, alone; and it is said, here and where the steps are listed.
    let failed = &first.failed;
    println!("\n{} stories failed in {engine} and are told once more, alone.", failed.len());
    let mut second = Heard::default();
    let alone = &mut story(&["--test-threads=1", "--exact"], failed);
    match run_hearing(alone, |line| second.hear(line)) {
        Ok(()) => Ok(Some(format!("told twice: {first}"))),
        Err(_) => Err(Failure::Stories(format!("{second}; the first time: {first}"))),
    }
}

fn telling(
    engine: Engine,
    [dist, below, brittle]: [&PathBuf; 3],
    axe: Option<&Path>,
    how: &[&str],
    names: &[String],
) -> Command {
    let mut test = stories(&["--", "--show-output"]);
    test.args(how)
        .args(names)
        // What a story says of itself is worth more than where in the harness it stood.
        .env("RUST_BACKTRACE", "0")
        .env("BYNAME_ENGINE", engine.name())
        .env("BYNAME_DIST", dist)
        .env("BYNAME_DIST_BELOW", below)
        .env("BYNAME_DIST_BRITTLE", brittle);
    match axe {
        Some(axe) => test.env("BYNAME_AXE", axe),
        None => test.args(["--skip", "barriers"]),
    };
    test
}

/// The engine, installed first where that is allowed; or what a person would have to install.
fn ready(engine: Engine) -> Result<Installed, &'static str> {
    if engine.installed().is_err() && machine::may_install_packages() {
        // Whether it worked is seen by looking again.
        let _ = machine::install_packages(packages(engine));
    }
    if engine == Engine::Firefox && engine.installed().err() == Some(Missing::Driver) {
        let _ = tools::geckodriver();
    }
    engine.installed().map_err(|missing| remedy(engine, missing))
}

/// What Debian calls the parts of an engine.
fn packages(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &["chromium", "chromium-driver"],
        Engine::Firefox => &["firefox-esr"],
        Engine::WebKit => &["webkit2gtk-driver", "xvfb"],
    }
}

/// What is missing, in words.
fn remedy(engine: Engine, missing: Missing) -> &'static str {
    match (engine, missing) {
        (Engine::Chromium, _) => {
            "install Chromium and chromedriver (apt: chromium chromium-driver)"
        }
        (Engine::Firefox, Missing::Driver) => "geckodriver could not be built",
        (Engine::Firefox, _) => "install Firefox (apt: firefox-esr)",
        (Engine::WebKit, Missing::System) => {
            "WebKitGTK is for Linux; safaridriver is not supported"
        }
        (Engine::WebKit, _) => "install WebKitGTK's driver and Xvfb (apt: webkit2gtk-driver xvfb)",
    }
}
