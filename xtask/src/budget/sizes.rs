//! The sizes of what is downloaded together, as brotli packs it.

use crate::build::Build;
use crate::failure::Failure;
use crate::size;
use std::fs;
use xtask::budgets::{Figures, Kind};

/// Whether a file belongs to a group.
type Belongs<'a> = &'a dyn Fn(&str) -> bool;

/// Files with their sizes.
type Weights = [(String, u64)];

/// Builds the release where that is necessary, and weighs it.
///
/// # Errors
/// When the build or the scales fail.
pub fn weigh() -> Result<Figures, Failure> {
    let build = Build::release("/");
    build.make_if_changed()?;
    let weights = size::packed(&build.folder)?;
    let Some((fetcher, _)) = weights.iter().find(|(name, _)| is_called(name, "pieces-", ".js"))
    else {
        let remedy = "The app was built as one piece; see above for why.".to_owned();
        return Err(Failure::Missing("the splitter".to_owned(), remedy));
    };
    let fetcher = build.folder.join(fetcher);
    let code = fs::read_to_string(&fetcher).map_err(|error| Failure::File(fetcher, error))?;
    Ok(figures(&weights, &code))
}

/// What belongs together. The names of files have marks that are others in each build.
fn figures(weights: &Weights, fetcher: &str) -> Figures {
    let card = chunks_of("card", fetcher);
    let is_program = |name: &str| is_called(name, "app-", "_bg.wasm");
    let is_piece = |name: &str| is_called(name, "piece-", ".wasm");
    let is_first = |name: &str| {
        let is_style = !name.contains('/') && name.ends_with(".css");
        let is_code = is_called(name, "app-", ".js") || is_called(name, "pieces-", ".js");
        ["index.html", "boot.js"].contains(&name) || is_style || is_code || is_program(name)
    };
    let is_of_card = |name: &str| is_piece(name) && card.iter().any(|it| is_piece_named(name, it));
    let is_reader = |name: &str| name.starts_with("reader");
    let groups: [(&str, Belongs<'_>); 6] = [
        ("all that comes before the first use", &is_first),
        ("the program of the counter", &is_program),
        ("the piece of the card with its chunks", &is_of_card),
        ("the whole program, all pieces", &|name| is_program(name) || is_piece(name)),
        ("the reader of files", &is_reader),
        ("one language, German", &|name| is_piece_named(name, "german")),
    ];
    let sum = |is_in: Belongs<'_>| {
        weights.iter().filter(|(name, _)| is_in(name)).map(|(_, size)| size).sum()
    };
    groups.iter().map(|(name, is_in)| (Kind::Bytes.named(name), sum(is_in))).collect()
}

fn is_called(name: &str, start: &str, end: &str) -> bool {
    name.starts_with(start) && name.ends_with(end)
}

/// `piece-MARK-card.wasm` is the piece named card.
fn is_piece_named(name: &str, piece: &str) -> bool {
    let named = name.strip_prefix("piece-").and_then(|it| it.split_once('-'));
    named.is_some_and(|(_, it)| it.strip_suffix(".wasm") == Some(piece))
}

/// The names of the pieces that come with one, and its own: the splitter writes before each chunk for
/// whom it is, as in `/* card, company */` and then `const __chunk_22 = …`.
fn chunks_of(piece: &str, fetcher: &str) -> Vec<String> {
    let mut chunks = vec![piece.to_owned()];
    let lines = || fetcher.lines();
    for (line, next) in lines().zip(lines().skip(1)) {
        let users = line.strip_prefix("/* ").and_then(|it| it.strip_suffix(" */"));
        let is_used = users.is_some_and(|it| it.split(", ").any(|it| it == piece));
        let chunk = next.strip_prefix("const __").and_then(|it| it.split(' ').next());
        chunks.extend(chunk.filter(|_| is_used).map(str::to_owned));
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::{chunks_of, figures};

    const FETCHER: &str = "/* bin, card */\nconst __chunk_1 = makeLoad(() => {\n\
                           /* bin, cards */\nconst __chunk_2 = makeLoad(() => {\n\
                           /* card */\nconst __chunk_12 = makeLoad(() => {\n";

    #[test]
    fn a_piece_comes_with_the_chunks_that_are_for_it() {
        assert_eq!(chunks_of("card", FETCHER), ["card", "chunk_1", "chunk_12"]);
    }

    #[test]
    fn files_count_where_they_belong_whatever_their_marks() {
        let files = [
            ("404.html", 1),
            ("app-ab12.js", 10),
            ("app-ab12_bg.wasm", 100),
            ("base-77.css", 1_000),
            ("boot.js", 10_000),
            ("index.html", 100_000),
            ("piece-ab12-bin.wasm", 2),
            ("piece-ab12-card.wasm", 20),
            ("piece-ab12-chunk_1.wasm", 200),
            ("piece-ab12-chunk_12.wasm", 2_000),
            ("piece-ab12-chunk_2.wasm", 20_000),
            ("piece-ab12-german.wasm", 200_000),
            ("pieces-ab12.js", 1_000_000),
            ("reader-9.js", 3),
            ("reader-9_bg.wasm", 30),
            ("reader_loader-9.js", 300),
        ];
        let weights = files.map(|(name, size)| (name.to_owned(), size));
        let wanted = [
            ("bytes: all that comes before the first use", 1_111_110),
            ("bytes: one language, German", 200_000),
            ("bytes: the piece of the card with its chunks", 2_220),
            ("bytes: the program of the counter", 100),
            ("bytes: the reader of files", 333),
            ("bytes: the whole program, all pieces", 222_322),
        ];
        let wanted = wanted.map(|(name, size)| (name.to_owned(), size));
        assert_eq!(figures(&weights, FETCHER).into_iter().collect::<Vec<_>>(), wanted);
    }
}
