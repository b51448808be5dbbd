//! Cuts the program into the piece that the counter needs and those that are fetched when they are
//! wanted (src/ui/pieces.rs), and makes every program small. Trunk has built them whole before.

use crate::failure::Failure;
use crate::machine::run;
use crate::tools::{Tools, WASM};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What the programs of today use, and every browser that runs the app knows.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The page that names the first piece.
const PAGE: &str = "index.html";

/// How the splitter calls the script that fetches the other pieces.
const FETCHER: &str = "__wasm_split.js";

/// How many letters of their SHA-256 the pieces are called by.
const MARK: usize = 16;

/// Puts the pieces into the folder, in place of the whole that Trunk has put there.
///
/// # Errors
/// When a tool fails or a file cannot be read or written.
pub fn cut(folder: &Path, target: &Path, tools: &Tools) -> Result<(), Failure> {
    let whole = target.join(WASM).join("release").join("app.wasm");
    let bench = target.join("xtask").join("pieces");
    let at = |error| Failure::File(bench.clone(), error);
    if bench.exists() {
        fs::remove_dir_all(&bench).map_err(at)?;
    }
    fs::create_dir_all(&bench).map_err(at)?;
    run(tools.command("wasm-split-cli").arg(whole).arg(&bench).args(["--out-name", "app"]))?;
    let first = bench.join("app.wasm");
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports"]);
    bindgen.args(["--remove-name-section", "--remove-producers-section", "--out-name", "app"]);
    run(bindgen.arg("--out-dir").arg(&bench).arg(&first))?;
    fs::remove_file(&first).map_err(at)?;
    replace(folder, &bench).map_err(at)
}

/// Makes every program in the folder small. What is told to be fast has fewer functions, which the browser
/// compiles one by one when they are first called, and is no larger once it is packed.
///
/// # Errors
/// When wasm-opt fails.
pub fn shrink(folder: &Path, tools: &Tools) -> Result<(), Failure> {
    let programs = files(folder).map_err(|error| Failure::File(folder.to_path_buf(), error))?;
    for program in programs.into_iter().filter(|it| it.extension().is_some_and(|it| it == "wasm")) {
        let mut shrink = tools.command("wasm-opt");
        shrink.args(FEATURES).args(["-O3", "--strip-debug", "--strip-producers"]);
        run(shrink.arg(&program).arg("-o").arg(&program))?;
    }
    Ok(())
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<Result<_, _>>()?;
    files.retain(|it| it.is_file());
    files.sort();
    Ok(files)
}

/// Takes the whole out of the folder, and puts the pieces into it under names that tell one build
/// from any other, as a page must only ever get the pieces of its own.
fn replace(folder: &Path, bench: &Path) -> io::Result<()> {
    let page = fs::read_to_string(folder.join(PAGE))?;
    let parts = files(bench)?;
    let mark = mark(&parts)?;
    for old in files(folder)? {
        let name = name(&old);
        if name.starts_with("app-") && (name.ends_with(".js") || name.ends_with("_bg.wasm")) {
            fs::remove_file(old)?;
        }
    }
    let names: Vec<(String, String)> =
        parts.iter().map(|it| name(it)).map(|it| (it.clone(), renamed(&it, &mark))).collect();
    for (part, (old, new)) in parts.iter().zip(&names) {
        if old.ends_with(".js") {
            let code = fs::read_to_string(part)?;
            fs::write(folder.join(new), called(&code, &names))?;
        } else {
            fs::rename(part, folder.join(new))?;
        }
    }
    fs::write(folder.join(PAGE), naming(&page, &mark))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The name of a piece in this build.
fn renamed(name: &str, mark: &str) -> String {
    match name {
        "app.js" => format!("app-{mark}.js"),
        "app_bg.wasm" => format!("app-{mark}_bg.wasm"),
        FETCHER => format!("pieces-{mark}.js"),
        piece => format!("piece-{mark}-{}", piece.trim_start_matches("split_")),
    }
}

/// The code with the new names where it fetches a file. What the program itself calls its imports
/// stays.
fn called(code: &str, names: &[(String, String)]) -> String {
    names.iter().fold(code.to_owned(), |code, (old, new)| {
        let ways = ["from \"./_\"", "new URL(\"./_\"", "new URL('_'"];
        ways.iter()
            .fold(code, |code, way| code.replace(&way.replace('_', old), &way.replace('_', new)))
    })
}

/// The page with the names of these pieces. The script that fetches pieces is fetched beside the
/// one that wants it, and not after it.
fn naming(page: &str, mark: &str) -> String {
    let Some(old) = page.split("data-glue=\"").nth(1).and_then(|it| it.split('"').next()) else {
        return page.to_owned();
    };
    let (below, file) = old.split_at(old.rfind('/').map_or(0, |at| at + 1));
    let old_mark = file.trim_start_matches("app-").trim_end_matches(".js");
    let preload = format!("<link rel=\"modulepreload\" href=\"{old}\">");
    let more = format!("{preload}<link rel=\"modulepreload\" href=\"{below}pieces-{mark}.js\">");
    page.replace(&preload, &more).replace(&format!("app-{old_mark}"), &format!("app-{mark}"))
}

/// What the names of these files are told apart by: what is in them.
fn mark(files: &[PathBuf]) -> io::Result<String> {
    let mut all = Sha256::new();
    for file in files {
        all.update(name(file));
        all.update(fs::read(file)?);
    }
    let mut mark = all.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    mark.truncate(MARK);
    Ok(mark)
}

#[cfg(test)]
mod tests {
    use super::{FETCHER, called, naming, renamed};

    #[test]
    fn every_piece_is_called_by_the_mark_of_its_build() {
        let names = ["app.js", "app_bg.wasm", FETCHER, "split_month.wasm", "chunk_1.wasm"];
        let new = names.map(|it| renamed(it, "77"));
        let wanted = [
            "app-77.js",
            "app-77_bg.wasm",
            "pieces-77.js",
            "piece-77-month.wasm",
            "piece-77-chunk_1.wasm",
        ];
        assert_eq!(new, wanted);
    }

    #[test]
    fn the_pieces_find_each_other_and_the_imports_keep_their_names() {
        let names = ["app.js", "app_bg.wasm", FETCHER, "split_month.wasm"];
        let names = names.map(|it| (it.to_owned(), renamed(it, "77")));
        let glue = "import * as s from \"./__wasm_split.js\"\n{ \"./__wasm_split.js\": s };\n\
                    new URL('app_bg.wasm', import.meta.url)";
        let wanted = "import * as s from \"./pieces-77.js\"\n{ \"./__wasm_split.js\": s };\n\
                      new URL('app-77_bg.wasm', import.meta.url)";
        assert_eq!(called(glue, &names), wanted);
        let fetcher = "import { initSync } from \"./app.js\";\nnew URL(\"./split_month.wasm\", u)";
        let wanted =
            "import { initSync } from \"./app-77.js\";\nnew URL(\"./piece-77-month.wasm\", u)";
        assert_eq!(called(fetcher, &names), wanted);
    }

    #[test]
    fn the_page_names_the_first_piece_and_what_fetches_the_others() {
        let page = "<link rel=\"modulepreload\" href=\"/book/app-12.js\">\
                    <script data-glue=\"/book/app-12.js\" data-wasm=\"/book/app-12_bg.wasm\">";
        let wanted = "<link rel=\"modulepreload\" href=\"/book/app-77.js\">\
                      <link rel=\"modulepreload\" href=\"/book/pieces-77.js\">\
                      <script data-glue=\"/book/app-77.js\" data-wasm=\"/book/app-77_bg.wasm\">";
        assert_eq!(naming(page, "77"), wanted);
    }
}
