//! What lies in a folder, as the web asks for it: by path, with a media type, and with the one
//! page of the app standing in for every path that is not a file.

use crate::shell::headers;
use std::fs;
use std::io::{self, Write};
use std::net::TcpStream;
use std::path::{Component, Path, PathBuf};

/// Headers that this server sends in its own way.
const OWN: [&str; 3] = ["Cache-Control", "Content-Type", "X-Content-Type-Options"];

/// What the name of a file ends with that is packed by Brotli (RFC 7932) and lies beside the file.
pub const PACKED: &str = ".br";

/// What is served, and below which path.
#[derive(Debug)]
pub struct Shelf {
    folder: PathBuf,
    /// `/` or `/book/`: begins and ends with a slash.
    base: String,
}

/// What is sent back.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// A file with its media type.
    File {
        /// The media type.
        kind: &'static str,
        /// What else the rules for hosts ask for.
        headers: Vec<(String, String)>,
        /// The content.
        bytes: Vec<u8>,
    },
    /// Another path is meant.
    Moved(String),
    /// There is nothing.
    NotFound,
}

impl Shelf {
    /// Everything in `folder`, below the path `base`.
    pub fn new(folder: &Path, base: &str) -> Self {
        Self { folder: folder.to_path_buf(), base: framed(base) }
    }

    /// The path it lies below, with a slash before and behind.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// What is to be sent for a path; packed, where it lies here packed and the visitor unpacks.
    pub fn reply(&self, path: &str, unpacks: bool) -> Reply {
        let Some(below) = path.strip_prefix(self.base.as_str()) else {
            let near = path == "/" || format!("{path}/") == self.base;
            return if near { Reply::Moved(self.base.clone()) } else { Reply::NotFound };
        };
        let Some(file) = inside(&decoded(below)) else { return Reply::NotFound };
        let own = self.folder.join(&file);
        if own.is_file() {
            return self.read(&own, path, unpacks);
        }
        // A path of the app, such as people/ID, has no ending; a missing file has one.
        if file.extension().is_none() {
            self.read(&self.folder.join("index.html"), path, unpacks)
        } else {
            Reply::NotFound
        }
    }

    /// The file for a path of this host, with the headers of the rules that lie beside the app. What
    /// they say of caches is left out: here files change under their names.
    fn read(&self, file: &Path, path: &str, unpacks: bool) -> Reply {
        let mut packed = file.as_os_str().to_owned();
        packed.push(PACKED);
        let packed = unpacks.then(|| fs::read(packed).ok()).flatten();
        let is_packed = packed.is_some();
        let Some(bytes) = packed.or_else(|| fs::read(file).ok()) else { return Reply::NotFound };
        let rules = fs::read_to_string(self.folder.join("_headers")).unwrap_or_default();
        let mut headers = headers(&rules, path);
        headers.retain(|(name, _)| !OWN.contains(&name.as_str()));
        headers.extend(is_packed.then(|| ("Content-Encoding".to_owned(), "br".to_owned())));
        Reply::File { kind: kind(file), headers, bytes }
    }
}

impl Reply {
    /// Sends it as an answer of HTTP/1.1 and says that the connection ends.
    ///
    /// # Errors
    /// When the visitor is gone.
    pub fn send(&self, mut visitor: &TcpStream, with_body: bool) -> io::Result<()> {
        let (status, headers, body): (_, _, &[u8]) = match self {
            Self::File { kind, headers, bytes } => {
                let more: String =
                    headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
                ("200 OK", format!("Content-Type: {kind}\r\n{more}"), bytes)
            }
            Self::Moved(to) => ("302 Found", format!("Location: {to}\r\n"), &[]),
            Self::NotFound => ("404 Not Found", String::new(), b"There is no such file here.\n"),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
            body.len()
        );
        visitor.write_all(head.as_bytes())?;
        if with_body {
            visitor.write_all(body)?;
        }
        visitor.flush()
    }
}

/// The media type of a file, by its ending.
fn kind(path: &Path) -> &'static str {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "application/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A path that stays inside the folder: no way up, no root, no drive.
fn inside(path: &str) -> Option<PathBuf> {
    let path = Path::new(path.trim_start_matches('/'));
    let harmless = path.components().all(|part| matches!(part, Component::Normal(_)));
    harmless.then(|| path.to_path_buf())
}

/// The path with `%41` as `A`. What is not UTF-8 afterwards names no file.
fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = path.get(at + 1..at + 3).and_then(|code| u8::from_str_radix(code, 16).ok());
        match (bytes[at], code) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The base path with a slash before and behind.
fn framed(base: &str) -> String {
    match base.trim_matches('/') {
        "" => "/".to_owned(),
        middle => format!("/{middle}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Reply, Shelf};
    use std::fs;
    use std::path::PathBuf;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path =
                std::env::temp_dir().join(format!("byname-shelf-{}-{name}", std::process::id()));
            fs::create_dir_all(path.join("deep")).expect("the temporary folder is ours");
            for (file, text) in [
                ("index.html", "page"),
                ("app.wasm", "code"),
                ("app.wasm.br", "cd"),
                ("deep/ä b.js", "js"),
            ] {
                fs::write(path.join(file), text).expect("the temporary folder is ours");
            }
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn text(reply: &Reply) -> String {
        match reply {
            Reply::File { kind, bytes, .. } => {
                format!("{kind}: {}", String::from_utf8_lossy(bytes))
            }
            Reply::Moved(to) => format!("to {to}"),
            Reply::NotFound => "none".to_owned(),
        }
    }

    #[test]
    fn files_are_files_and_every_other_path_is_the_page() {
        const PAGE: &str = "text/html; charset=utf-8: page";
        let folder = Folder::new("paths");
        let shelf = |base: &str| Shelf::new(&folder.0, base);
        let table = [
            ("/", "/", PAGE),
            ("/", "/people/0190-ab", PAGE),
            ("/", "/app.wasm", "application/wasm: code"),
            ("/", "/deep/%C3%A4%20b.js", "application/javascript; charset=utf-8: js"),
            ("/", "/missing.js", "none"),
            ("/", "/../secret", "none"),
            ("/", "/deep/%2e%2e/%2e%2e/secret", "none"),
            ("/book", "/book/people", PAGE),
            ("/book", "/book", "to /book/"),
            ("/book", "/", "to /book/"),
            ("/book", "/people", "none"),
        ];
        for (base, path, expected) in table {
            let reply = shelf(base).reply(path, false);
            assert_eq!(text(&reply), expected, "{path} below {base}");
        }
        let packed = shelf("/").reply("/app.wasm", true);
        assert_eq!(text(&packed), "application/wasm: cd");
        let Reply::File { headers, .. } = packed else { panic!("it is a file") };
        assert_eq!(headers, [("Content-Encoding".to_owned(), "br".to_owned())]);
    }
}
