//! What a browser makes of the app's manifest.

use crate::command::{Command, send};
use crate::shop::Shop;
use serde_json::{Value, json};
use xtask::engine::Engine;

impl Shop {
    /// What Chromium finds wrong with the manifest of the page; the other engines are never asked.
    ///
    /// # Panics
    /// When the page has no manifest, or the engine is another one.
    pub async fn manifest_problems(&self) -> Vec<Value> {
        assert_eq!(self.engine(), Engine::Chromium, "no other engine tells");
        let command = json!({ "cmd": "Page.getAppManifest", "params": {} });
        let told = send(self.session(), Command::post("goog/cdp/execute", command)).await;
        let told = told.expect("Chromium tells of the manifest");
        let address = told["url"].as_str().unwrap_or_default();
        assert!(address.ends_with("/manifest.webmanifest"), "{told}");
        told["errors"].as_array().cloned().unwrap_or_default()
    }

    /// What keeps Chromium from installing the app; the other engines are never asked.
    ///
    /// # Panics
    /// When the engine is another one, or does not tell.
    pub async fn reasons_not_to_install(&self) -> Vec<Value> {
        assert_eq!(self.engine(), Engine::Chromium, "no other engine tells");
        let command = json!({ "cmd": "Page.getInstallabilityErrors", "params": {} });
        let told = send(self.session(), Command::post("goog/cdp/execute", command)).await;
        let told = told.expect("Chromium tells what it lacks");
        told["installabilityErrors"].as_array().cloned().expect("a list of what it lacks")
    }

    /// The identity that Chromium gives the app; the other engines are never asked.
    ///
    /// # Panics
    /// When the engine is another one, or does not tell.
    pub async fn app_id(&self) -> Value {
        assert_eq!(self.engine(), Engine::Chromium, "no other engine tells");
        let command = json!({ "cmd": "Page.getAppId", "params": {} });
        let told = send(self.session(), Command::post("goog/cdp/execute", command)).await;
        told.expect("Chromium tells how it knows the app")["appId"].clone()
    }
}
