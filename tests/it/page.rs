//! The page before the program: what its policy lets run.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

#[test]
fn the_one_script_in_the_page_is_the_one_that_its_policy_names() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let page = fs::read_to_string(page).unwrap();
    let (_, script) = page.split_once("<script>").unwrap();
    let (script, _) = script.split_once("</script>").unwrap();
    let sum = BASE64_STANDARD.encode(Sha256::digest(script));
    assert!(page.contains(&format!("'sha256-{sum}'")), "its policy must name 'sha256-{sum}'");
}
