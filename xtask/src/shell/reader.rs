//! The name of the reader, the program beside the app: Trunk gives it the same in every build, but a
//! page must only ever get the reader of its own build.

use super::{MARK, sum};
use std::fs;
use std::io;
use std::path::Path;

/// Gives the files of the reader names of their own, by what is in them, wherever they are named.
/// Nothing happens where they have such names already.
///
/// # Errors
/// When a file cannot be read or written.
pub fn name_reader(folder: &Path) -> io::Result<()> {
    let file = |name: &str| folder.join(name);
    let (glue, program, loader) = ("reader.js", "reader_bg.wasm", "reader_loader.js");
    if !file(glue).is_file() {
        return Ok(());
    }
    let code = fs::read_to_string(file(glue))?;
    let start = fs::read_to_string(file(loader))?;
    let wasm = fs::read(file(program))?;
    let mut mark = sum(format!("{start}{code}{}", sum(&wasm)).as_bytes());
    mark.truncate(MARK);
    let (own_glue, own_program) = (format!("reader-{mark}.js"), format!("reader-{mark}_bg.wasm"));
    let own_loader = format!("reader_loader-{mark}.js");
    fs::write(file(&own_glue), code.replace(program, &own_program))?;
    fs::write(file(&own_loader), start.replace(glue, &own_glue))?;
    fs::rename(file(program), file(&own_program))?;
    fs::remove_file(file(glue))?;
    fs::remove_file(file(loader))?;
    let page = fs::read_to_string(file(super::PAGE))?;
    fs::write(file(super::PAGE), page.replace(loader, &own_loader))
}

#[cfg(test)]
mod tests {
    use super::name_reader;
    use std::collections::BTreeMap;
    use std::fs;

    #[test]
    fn the_parts_of_the_reader_name_each_other_by_their_new_names() {
        let folder = std::env::temp_dir().join(format!("byname-reader-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder is ours");
        let files = [
            ("index.html", "<script data-reader=\"/book/reader_loader.js\"></script>"),
            ("reader.js", "new URL('reader_bg.wasm', import.meta.url)"),
            ("reader_bg.wasm", "code"),
            ("reader_loader.js", "import init from './reader.js';await init();"),
        ];
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("the temporary folder is ours");
        }
        name_reader(&folder).expect("the temporary folder is ours");
        name_reader(&folder).expect("a second time nothing is left to do");
        let entries = fs::read_dir(&folder).expect("the temporary folder is ours").flatten();
        let there: BTreeMap<String, String> = entries
            .map(|it| {
                let text = fs::read_to_string(it.path()).expect("the temporary folder is ours");
                (it.file_name().to_string_lossy().into_owned(), text)
            })
            .collect();
        fs::remove_dir_all(&folder).expect("the temporary folder is ours");
        let named = |text: &str| there.keys().filter(|it| text.contains(it.as_str())).count();
        assert_eq!(there.len(), 4, "{there:?}");
        // The page names the loader, the loader the glue, the glue the program.
        let names: Vec<usize> = there.values().map(|text| named(text)).collect();
        assert_eq!(names, [1, 1, 0, 1], "{there:?}");
        assert!(there.keys().filter(|it| it.contains('-')).count() == 3, "{there:?}");
    }
}
