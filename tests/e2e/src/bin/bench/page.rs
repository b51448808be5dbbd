//! Asking the page that is measured.

use byname_e2e::Shop;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::time::sleep;

const DEEDS: &str = include_str!("deeds.js");

/// What is waited for comes within this time, or never.
const PATIENCE: Duration = Duration::from_secs(600);

/// Calls one of the deeds in the page, which must have loaded, and gives what it answers.
pub async fn deed(shop: &mut Shop, name: &str, arguments: Vec<Value>) -> Value {
    let script = format!(
        "{{ if (!window.deeds) {{ {DEEDS} }} }}
        const [given, done] = arguments;
        Promise.resolve().then(() => window.deeds.{name}(...given)).then(
            (answer) => done({{ answer: answer ?? null }}),
            (error) => done({{ error: String(error) }}));"
    );
    let mut said = shop.execute_async(&script, vec![json!(arguments)]).await;
    assert_eq!(said["error"], Value::Null, "{name}");
    said["answer"].take()
}

/// Waits until a script gives something.
pub async fn come(shop: &mut Shop, script: &str) -> Value {
    let start = Instant::now();
    loop {
        let answer = shop.execute(script, vec![]).await;
        if !answer.is_null() {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "{script} gives nothing");
        sleep(Duration::from_millis(50)).await;
    }
}

/// One of the times in each of the answers.
pub fn times(answers: &Value, name: &str) -> Vec<f64> {
    let answers = answers.as_array().into_iter().flatten();
    answers.filter_map(|it| it[name].as_f64()).collect()
}
