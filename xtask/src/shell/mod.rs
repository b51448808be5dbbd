//! What makes the built files one whole: the list in the service worker of every file with its
//! SHA-256, the mark of the build in the page, and the rules for a host. The same files always give
//! the same bytes.

mod headers;
mod manifest;
mod reader;
mod styles;

use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

pub use headers::{headers, write_headers};
pub use manifest::identify;
pub use reader::name_reader;
pub use styles::join_styles;

/// The service worker, whose source has two lines to be filled in.
const WORKER: &str = "sw.js";

/// The page of the app.
const PAGE: &str = "index.html";

/// What static hosts show for paths they do not know, such as /people/ID: the same page.
const PAGE_FOR_ALL: &str = "404.html";

/// What is no part of the app: the worker is kept by the browser itself, and the rest is for hosts and
/// for those who have yet to install it.
const NOT_LISTED: [&str; 4] = [WORKER, PAGE_FOR_ALL, headers::FILE, manifest::PICTURES];

/// How many letters of its SHA-256 a build is called by.
const MARK: usize = 16;

/// Writes the list into the worker and the mark into the page, and gives the mark. It may be done
/// again whenever a file was changed. A worker that takes no list gets none.
///
/// # Errors
/// When a file cannot be read or written.
pub fn seal(folder: &Path) -> io::Result<String> {
    let page = folder.join(PAGE);
    let unmarked = marked(&fs::read_to_string(&page)?, "");
    let worker = folder.join(WORKER);
    let unfilled = filled(&fs::read_to_string(&worker)?, "", &[]);
    // Of the page and the worker what they are without it counts for the mark.
    let mut sums = sums(folder)?;
    sums.iter_mut().filter(|(path, _)| path == PAGE).for_each(|it| it.1 = sum(unmarked.as_bytes()));
    let list: String = sums.iter().map(|(path, sum)| format!("{sum}  {path}\n")).collect();
    let mut mark = sum(format!("{list}{}", sum(unfilled.as_bytes())).as_bytes());
    mark.truncate(MARK);
    let page_now = marked(&unmarked, &mark);
    sums.iter_mut().filter(|(path, _)| path == PAGE).for_each(|it| it.1 = sum(page_now.as_bytes()));
    fs::write(&page, &page_now)?;
    fs::write(folder.join(PAGE_FOR_ALL), &page_now)?;
    fs::write(worker, filled(&unfilled, &mark, &sums))?;
    Ok(mark)
}

/// Every file of the app below a folder with its SHA-256, in the order of their paths.
///
/// # Errors
/// When a file cannot be read.
fn sums(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    list(folder, "", &mut files)?;
    files.sort();
    files.into_iter().map(|path| Ok((path.clone(), sum(&fs::read(folder.join(&path))?)))).collect()
}

fn list(folder: &Path, below: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if NOT_LISTED.contains(&path.as_str()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The SHA-256 of bytes, in hexadecimal.
fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The page with this mark.
fn marked(page: &str, mark: &str) -> String {
    between(page, "data-build=\"", "\"", mark)
}

/// The worker with this mark and list.
fn filled(worker: &str, mark: &str, sums: &[(String, String)]) -> String {
    let files: String =
        sums.iter().map(|(path, sum)| format!("    {path:?}: {sum:?},\n")).collect();
    let files = if files.is_empty() { files } else { format!("\n{files}") };
    let worker = between(worker, "\nconst BUILD = \"", "\";", mark);
    between(&worker, "\nconst FILES = {", "};", &files)
}

/// A text with something else between two signs; the same text where they do not stand.
fn between(text: &str, open: &str, close: &str, inside: &str) -> String {
    let parts = text.split_once(open).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(close)?;
        Some(format!("{before}{open}{inside}{close}{after}"))
    });
    parts.unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::seal;
    use std::fs;
    use std::path::PathBuf;

    const WORKER: &str = "// Before.\nconst BUILD = \"\";\nconst FILES = {};\n// Behind.\n";
    const PAGE: &str = "<script src=\"/boot.js\" data-build=\"\"></script>";

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let name = format!("byname-shell-{}-{name}", std::process::id());
            let folder = Self(std::env::temp_dir().join(name));
            fs::create_dir_all(folder.0.join("icons")).expect("the temporary folder is ours");
            let files = [("sw.js", WORKER), ("index.html", PAGE), ("icons/a b.png", "abc")];
            files.into_iter().for_each(|(file, text)| folder.write(file, text));
            folder
        }

        fn write(&self, file: &str, text: &str) {
            fs::write(self.0.join(file), text).expect("the temporary folder is ours");
        }

        fn read(&self, file: &str) -> String {
            fs::read_to_string(self.0.join(file)).expect("the temporary folder is ours")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_worker_has_the_mark_of_the_page_and_the_sum_of_every_file() {
        let folder = Folder::new("sums");
        let mark = seal(&folder.0).expect("the temporary folder is ours");
        let (worker, page) = (folder.read("sw.js"), folder.read("index.html"));
        assert!(worker.contains(&format!("\nconst BUILD = \"{mark}\";\nconst FILES = {{\n")));
        // The example of FIPS 180-2, B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(worker.contains(&format!("    \"icons/a b.png\": \"{abc}\",\n")), "{worker}");
        assert!(worker.contains(&format!("\"index.html\": \"{}\"", super::sum(page.as_bytes()))));
        assert!(worker.ends_with("};\n// Behind.\n"), "{worker}");
        assert!(!worker.contains("sw.js") && !worker.contains("404.html"), "{worker}");
        assert!(page.contains(&format!("data-build=\"{mark}\"")), "{page}");
        assert_eq!(page, folder.read("404.html"));
    }

    #[test]
    fn the_same_files_give_the_same_bytes_and_any_other_give_another_mark() {
        let folder = Folder::new("same");
        let first = seal(&folder.0).expect("the temporary folder is ours");
        let worker = folder.read("sw.js");
        assert_eq!(seal(&folder.0).expect("the temporary folder is ours"), first);
        assert_eq!(folder.read("sw.js"), worker);
        let changes = [("icons/a b.png", "abd"), ("new.css", ""), ("index.html", "<p>")];
        let mut marks = vec![first];
        for (file, text) in changes {
            folder.write(file, text);
            marks.push(seal(&folder.0).expect("the temporary folder is ours"));
        }
        let behind = folder.read("sw.js").replace("Behind", "Below");
        folder.write("sw.js", &behind);
        marks.push(seal(&folder.0).expect("the temporary folder is ours"));
        let count = marks.len();
        marks.sort();
        marks.dedup();
        assert_eq!(marks.len(), count);
    }

    #[test]
    fn a_worker_that_takes_no_list_stays_as_it_is() {
        let folder = Folder::new("none");
        folder.write("sw.js", "throw new Error()");
        seal(&folder.0).expect("the temporary folder is ours");
        assert_eq!(folder.read("sw.js"), "throw new Error()");
    }
}
