//! What a driver can do and its client library has no method for.

use http::Method;
use serde_json::Value;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{RequestData, SessionId, WebDriver};

/// A command that the client library has no method for.
#[derive(Debug)]
pub struct Command {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl Command {
    /// A question: the path behind `/session/ID/`.
    pub fn get(path: String) -> Self {
        Self { method: Method::GET, path, body: None }
    }

    /// An order with its details.
    pub fn post(path: &str, body: Value) -> Self {
        Self { method: Method::POST, path: path.to_owned(), body: Some(body) }
    }
}

impl FormatRequestData for Command {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let request =
            RequestData::new(self.method.clone(), format!("session/{session}/{}", self.path));
        match &self.body {
            Some(body) => request.add_body(body.clone()),
            None => request,
        }
    }
}

/// Sends such a command.
pub async fn send(session: &WebDriver, command: Command) -> WebDriverResult<Value> {
    session.handle().cmd(command).await?.value_json()
}
