//! What the installed app is to a device: its name, its colours, its icons, and what it opens.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public")
}

fn manifest() -> Value {
    serde_json::from_str(&fs::read_to_string(public().join("manifest.webmanifest")).unwrap())
        .unwrap()
}

#[test]
fn an_installed_app_starts_in_the_colour_of_its_paper() {
    let tokens = fs::read_to_string(public().join("../style/tokens.css")).unwrap();
    let (_, paper) = tokens.split_once("--paper: ").unwrap();
    let (paper, _) = paper.split_once(';').unwrap();
    let manifest = manifest();
    for colour in ["theme_color", "background_color"] {
        assert_eq!(manifest[colour], paper, "{colour}");
    }
}

#[test]
fn every_icon_is_there_and_as_large_as_it_says() {
    let manifest = manifest();
    let icons = manifest["icons"].as_array().unwrap();
    assert!(icons.iter().any(|it| it["purpose"] == "maskable"));
    for icon in icons {
        let file = icon["src"].as_str().unwrap();
        let size = imagesize::size(public().join(file)).unwrap();
        assert_eq!(icon["sizes"], format!("{}x{}", size.width, size.height), "{file}");
    }
}

#[test]
fn wherever_it_lies_every_address_is_below_it() {
    let manifest = manifest();
    // An id would be read from the root of the host: two books on one host would be one app.
    assert_eq!(manifest["id"], Value::Null);
    let addresses = [
        &manifest["start_url"],
        &manifest["scope"],
        &manifest["share_target"]["action"],
        &manifest["file_handlers"][0]["action"],
    ];
    for address in addresses {
        assert!(address.as_str().unwrap().starts_with("./"), "{address}");
    }
}

#[test]
fn what_goes_out_as_a_file_may_come_in_as_one() {
    let manifest = manifest();
    let shared = manifest["share_target"]["params"]["files"][0]["accept"].as_array().unwrap();
    let opened = manifest["file_handlers"][0]["accept"].as_object().unwrap();
    let opened: Vec<&Value> =
        opened.values().flat_map(|endings| endings.as_array().unwrap()).collect();
    for ending in [".byname", ".vcf", ".csv"] {
        assert!(shared.iter().any(|it| it == ending), "{ending} is not shared");
        assert!(opened.iter().any(|it| *it == ending), "{ending} is not opened");
    }
}
