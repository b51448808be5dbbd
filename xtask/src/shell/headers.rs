//! The rules for a host, in the one file that several of them read: `_headers`, as Cloudflare Pages
//! and Netlify describe it.

use super::manifest::MANIFEST;
use super::{PAGE, WORKER};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

/// What they look for at the root of the site.
pub(super) const FILE: &str = "_headers";

/// What may change under its name: a host asks again each time.
const FRESH: &str = "no-cache";

/// What has another name whenever it is another.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Writes the rules for the files of a folder that is served below a path.
///
/// # Errors
/// When the page cannot be read, or the file cannot be written.
pub fn write_headers(folder: &Path, public_url: &str) -> io::Result<()> {
    let base = format!("/{}/", public_url.trim_matches('/')).replace("//", "/");
    let page = fs::read_to_string(folder.join(PAGE))?;
    let policy = page.split_once("http-equiv=\"Content-Security-Policy\"");
    let policy = policy.and_then(|(_, rest)| rest.split_once("content=\"")?.1.split_once('"'));
    let policy = policy.map(|(policy, _)| policy).unwrap_or_default();
    let mut text = format!(
        "{base}*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n  \
         X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
    );
    let fresh = ["", PAGE, WORKER, "boot.js", MANIFEST];
    for path in fresh {
        rule(&mut text, &base, path, "Cache-Control", FRESH);
    }
    for (path, _) in super::sums(folder)? {
        if is_hashed(&path) {
            rule(&mut text, &base, &path, "Cache-Control", FOR_EVER);
        }
        if path.ends_with(".wasm") {
            rule(&mut text, &base, &path, "Content-Type", "application/wasm");
        }
    }
    fs::write(folder.join(FILE), text)
}

fn rule(text: &mut String, base: &str, path: &str, name: &str, value: &str) {
    // Writing to a text cannot fail.
    let _ = write!(text, "{base}{path}\n  {name}: {value}\n");
}

/// Whether the name of a file carries the mark of what is in it, as the worker (public/sw.js) reads
/// it: `app-0123456789abcdef_bg.wasm`.
fn is_hashed(path: &str) -> bool {
    let Some((stem, ending)) = path.rsplit_once('.') else { return false };
    let mark = stem.strip_suffix("_bg").unwrap_or(stem).rsplit_once('-').map(|(_, mark)| mark);
    let is_mark = |mark: &str| mark.len() >= 8 && mark.bytes().all(|it| it.is_ascii_hexdigit());
    matches!(ending, "css" | "js" | "wasm") && mark.is_some_and(is_mark)
}

/// The headers that such a file asks for, for one path of the host. Each rule is a path, or the
/// beginning of one and a `*`; the headers of all that fit are sent.
pub fn headers(rules: &str, path: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut fits = false;
    for line in rules.lines() {
        if let Some(rule) = line.strip_prefix("  ") {
            let header = rule.split_once(": ").filter(|_| fits);
            found.extend(header.map(|(name, value)| (name.to_owned(), value.to_owned())));
        } else {
            fits = line.strip_suffix('*').map_or(line == path, |start| path.starts_with(start));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{FOR_EVER, FRESH, headers, is_hashed, write_headers};
    use std::fs;

    #[test]
    fn only_names_with_a_mark_are_kept_for_ever() {
        let table = [
            ("app-e1031dd0d2297029.js", true),
            ("app-e1031dd0d2297029_bg.wasm", true),
            ("base-421b9b9c8c38bef.css", true),
            ("boot.js", false),
            ("sw.js", false),
            ("icons/icon-192.png", false),
            ("icons/icon-maskable-512.png", false),
            ("index.html", false),
        ];
        for (path, expected) in table {
            assert_eq!(is_hashed(path), expected, "{path}");
        }
    }

    #[test]
    fn a_host_that_follows_the_rules_sends_what_the_page_says_and_more() {
        let folder = std::env::temp_dir().join(format!("byname-headers-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder is ours");
        let page =
            "<meta\n http-equiv=\"Content-Security-Policy\"\n content=\"default-src 'none'\">";
        for (file, text) in [("index.html", page), ("app-0123456789abcdef_bg.wasm", "")] {
            fs::write(folder.join(file), text).expect("the temporary folder is ours");
        }
        write_headers(&folder, "/book/").expect("the temporary folder is ours");
        let rules = fs::read_to_string(folder.join("_headers")).expect("it was written");
        fs::remove_dir_all(&folder).expect("the temporary folder is ours");
        let of = |path: &str| headers(&rules, path);
        let has = |path: &str, name: &str, value: &str| {
            of(path).contains(&(name.to_owned(), value.to_owned()))
        };
        let policy = "default-src 'none'; frame-ancestors 'none'";
        assert!(has("/book/people/7", "Content-Security-Policy", policy), "{rules}");
        assert!(
            has("/book/", "Cache-Control", FRESH) && has("/book/sw.js", "Cache-Control", FRESH)
        );
        let program = "/book/app-0123456789abcdef_bg.wasm";
        assert!(has(program, "Cache-Control", FOR_EVER), "{rules}");
        assert!(has(program, "Content-Type", "application/wasm"), "{rules}");
        assert_eq!(of("/"), []);
    }
}
