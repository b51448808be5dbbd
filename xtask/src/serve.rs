//! Serving the app on this machine.

use crate::build::{Build, Make};
use crate::failure::Failure;
use crate::machine::{run, target};
use crate::tools;
use std::thread;
use xtask::static_server::StaticServer;

/// Tried one after the other when no port is asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// What is to be served, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Wish {
    /// This port and no other, if given.
    pub port: Option<u16>,
    /// The fast build, made anew on every change.
    pub dev: bool,
    /// The path the app lies below.
    pub public_url: String,
}

/// Builds and serves until the person stops it.
///
/// # Errors
/// When the build fails, or no port can be listened on.
pub fn serve(wish: &Wish) -> Result<(), Failure> {
    if wish.dev { serve_dev(wish) } else { serve_release(wish) }
}

fn serve_release(wish: &Wish) -> Result<(), Failure> {
    let build = Build::release(&wish.public_url);
    build.make_if_changed()?;
    let _server = open(&build, wish.port)?;
    loop {
        thread::park();
    }
}

fn serve_dev(wish: &Wish) -> Result<(), Failure> {
    let folder = target().join("xtask").join("dev");
    let build = Build { folder, public_url: wish.public_url.clone(), make: Make::Dev };
    let tools = tools::for_building()?;
    build.make(&tools)?;
    let _server = open(&build, wish.port)?;
    println!("Every change is built at once; reload the page to see it.");
    // Ctrl+C in the terminal reaches this child as well.
    run(&mut build.trunk(&tools, "watch"))
}

fn open(build: &Build, port: Option<u16>) -> Result<StaticServer, Failure> {
    let server = match port {
        Some(port) => StaticServer::start(&build.folder, &build.public_url, [port]),
        None => StaticServer::start(&build.folder, &build.public_url, PORTS),
    };
    let server = server.map_err(Failure::NoPort)?;
    println!("\n  Byname is at {}\n  Ctrl+C stops it.\n", server.address());
    Ok(server)
}
