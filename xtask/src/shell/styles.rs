//! One style sheet of the many that the page names: the first paint waits for each of them, and each is
//! a request of its own, to the network or to the service worker.

use std::fs;
use std::io;
use std::path::Path;

use super::{MARK, PAGE, sum};

const OPEN: &str = "<link rel=\"stylesheet\" href=\"";
const CLOSE: &str = "\"/>";

/// Puts the style sheets of the page into one, in their order, and names it where the first stood.
/// A page that names only one keeps it.
///
/// # Errors
/// When a file cannot be read or written.
pub fn join_styles(folder: &Path, public_url: &str) -> io::Result<()> {
    let page = fs::read_to_string(folder.join(PAGE))?;
    let (bare, names) = without_styles(&page, public_url);
    if names.len() < 2 {
        return Ok(());
    }
    let sheets = names.iter().map(|name| fs::read_to_string(folder.join(name)));
    let whole = sheets.collect::<io::Result<Vec<_>>>()?.join("\n");
    let mark = &sum(whole.as_bytes())[..MARK];
    let one = format!("style-{mark}.css");
    fs::write(folder.join(&one), whole)?;
    let link = format!("{OPEN}{public_url}{one}{CLOSE}");
    fs::write(folder.join(PAGE), bare.replacen(PLACE, &link, 1))?;
    names.iter().try_for_each(|name| fs::remove_file(folder.join(name)))
}

/// Stands where the first style sheet was named.
const PLACE: &str = "<!--styles-->";

/// The page without the lines that name its style sheets, and the names.
fn without_styles(page: &str, public_url: &str) -> (String, Vec<String>) {
    let mut names = Vec::new();
    let mut bare = String::with_capacity(page.len());
    for line in page.split_inclusive('\n') {
        let link = line.trim().strip_prefix(OPEN).and_then(|it| it.strip_suffix(CLOSE));
        let Some(name) = link.and_then(|it| it.strip_prefix(public_url)) else {
            bare.push_str(line);
            continue;
        };
        if names.is_empty() {
            bare.push_str(&line.replace(line.trim(), PLACE));
        }
        names.push(name.to_owned());
    }
    (bare, names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_style_sheet_in_their_order_takes_the_place_of_all() {
        let folder = std::env::temp_dir().join(format!("byname-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder is ours");
        let write = |name: &str, text: &str| {
            fs::write(folder.join(name), text).expect("the temporary folder is ours");
        };
        write("b-1.css", "@layer one, two;");
        write("a-2.css", "@layer one { p { color: red } }");
        let link = |name: &str| format!("    <link rel=\"stylesheet\" href=\"/x/{name}\"/>\n");
        write(PAGE, &format!("<head>\n{}{}</head>\n", link("b-1.css"), link("a-2.css")));
        join_styles(&folder, "/x/").expect("the temporary folder is ours");
        let page = fs::read_to_string(folder.join(PAGE)).expect("it was written");
        let name = page.split("/x/").nth(1).and_then(|it| it.split('"').next());
        let name = name.expect("one style sheet is named");
        assert_eq!(page, format!("<head>\n{}</head>\n", link(name)));
        let whole = fs::read_to_string(folder.join(name)).expect("it was written");
        assert_eq!(whole, "@layer one, two;\n@layer one { p { color: red } }");
        assert!(!folder.join("a-2.css").exists() && !folder.join("b-1.css").exists());
        join_styles(&folder, "/x/").expect("one alone stays as it is");
        assert_eq!(fs::read_to_string(folder.join(PAGE)).expect("it is there"), page);
        let _ = fs::remove_dir_all(folder);
    }
}
