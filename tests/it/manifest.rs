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
    assert!(icons.iter().any(|it| it["purpose"] == Value::Null && it["sizes"] == "512x512"));
    let shortcuts = manifest["shortcuts"].as_array().unwrap();
    let of_shortcuts = shortcuts.iter().flat_map(|it| it["icons"].as_array().unwrap());
    icons.iter().chain(of_shortcuts).for_each(is_as_large_as_it_says);
    // Apple reads no manifest for it, and rounds the corners of a square without gaps itself.
    let page = fs::read_to_string(public().join("../index.html")).unwrap();
    assert!(page.contains(r#"rel="apple-touch-icon" href="icons/apple-touch-icon.png""#));
    let apple = imagesize::size(public().join("icons/apple-touch-icon.png")).unwrap();
    assert_eq!((apple.width, apple.height), (180, 180));
}

fn is_as_large_as_it_says(picture: &Value) {
    let file = picture["src"].as_str().unwrap();
    let size = imagesize::size(public().join(file)).unwrap();
    assert_eq!(picture["sizes"], format!("{}x{}", size.width, size.height), "{file}");
}

#[test]
fn whoever_installs_it_sees_it_before_on_a_phone_and_on_a_wide_screen() {
    let manifest = manifest();
    let pictures = manifest["screenshots"].as_array().unwrap();
    for form in ["narrow", "wide"] {
        assert!(pictures.iter().any(|it| it["form_factor"] == form), "{form}");
    }
    for picture in pictures {
        is_as_large_as_it_says(picture);
        let size = imagesize::size(public().join(picture["src"].as_str().unwrap())).unwrap();
        // What Chromium takes: no side beyond these, and none 2.3 times as long as the other.
        let (short, long) = (size.width.min(size.height), size.width.max(size.height));
        assert!(short >= 320 && long <= 3840 && long * 10 <= short * 23, "{picture}");
        assert_eq!(picture["form_factor"] == "wide", size.width > size.height, "{picture}");
    }
}

#[test]
fn wherever_it_lies_every_address_is_below_it() {
    let manifest = manifest();
    // An id is read from the root of the host, so the build writes it (xtask/src/shell/manifest.rs).
    assert_eq!(manifest["id"], Value::Null);
    let addresses = [
        &manifest["start_url"],
        &manifest["scope"],
        &manifest["share_target"]["action"],
        &manifest["file_handlers"][0]["action"],
    ];
    let shortcuts = manifest["shortcuts"].as_array().unwrap().iter().map(|it| &it["url"]);
    for address in addresses.into_iter().chain(shortcuts) {
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
