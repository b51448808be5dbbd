//! The identity of the installed app: the path where it lies, so that two books on one host are two
//! apps, and one whose start page is moved stays the same.

use std::fs;
use std::io;
use std::path::Path;

/// What a device reads before it installs the app.
pub(super) const MANIFEST: &str = "manifest.webmanifest";

/// Only the browser asks for these, and only before the app is installed: they need not lie on a device.
pub(super) const PICTURES: &str = "screenshots";

/// Writes the id into the manifest of an app that is served below a path. It is read from the root of
/// the host (Web Application Manifest, `id` member). It may be done again.
///
/// # Errors
/// When the manifest cannot be read or written.
pub fn identify(folder: &Path, public_url: &str) -> io::Result<()> {
    let manifest = folder.join(MANIFEST);
    let text = fs::read_to_string(&manifest)?;
    let id = format!("/{}/", public_url.trim_matches('/')).replace("//", "/");
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("\"id\":"));
    let mut lines: Vec<String> = lines.map(str::to_owned).collect();
    // Behind the bracket that opens it.
    lines.insert(1, format!("    \"id\": {id:?},"));
    fs::write(manifest, lines.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::{MANIFEST, identify};
    use std::fs;

    #[test]
    fn the_app_is_known_by_the_path_where_it_lies() {
        let folder = std::env::temp_dir().join(format!("byname-manifest-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder is ours");
        let manifest = folder.join(MANIFEST);
        fs::write(&manifest, "{\n    \"name\": \"Byname\"\n}\n").expect("the folder is ours");
        for (path, id) in [("/", "/"), ("/book/", "/book/"), ("book", "/book/"), ("/a/b/", "/a/b/")]
        {
            identify(&folder, path).expect("the temporary folder is ours");
            let text = fs::read_to_string(&manifest).expect("it is there");
            let expected = format!("{{\n    \"id\": \"{id}\",\n    \"name\": \"Byname\"\n}}\n");
            assert_eq!(text, expected, "below {path}");
        }
        fs::remove_dir_all(&folder).expect("the temporary folder is ours");
    }
}
