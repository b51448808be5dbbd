//! A Rust file as the rules read it: its code without comments and texts, and the texts beside it.

use std::fs;
use std::path::Path;

/// A file of Rust.
pub struct Source {
    /// Its path below the root of the package.
    pub name: String,
    /// The file as it is.
    pub text: String,
    /// The same without comments, and with the insides of texts blanked; lines stay lines.
    pub code: String,
    /// Every text literal for people, outside of unit tests, and the line on which it begins.
    pub texts: Vec<(usize, String)>,
    /// How many modules the file is below the root of the crate.
    depth: usize,
}

impl Source {
    pub fn read(root: &Path, path: &Path) -> Self {
        let text = fs::read_to_string(root.join(path)).unwrap();
        let below_src = path.components().count() - 1;
        let is_mod = path.file_stem().is_some_and(|stem| stem == "mod");
        Self::of(path.display().to_string(), text, below_src - usize::from(is_mod))
    }

    fn of(name: String, text: String, depth: usize) -> Self {
        let (code, mut texts) = split(&text);
        let tests = code.find("#[cfg(test)]").map(|at| code[..at].lines().count());
        texts.retain(|(line, _)| tests.is_none_or(|tests| *line <= tests));
        Self { name, text, code, texts, depth }
    }

    /// A place in the file, and what is there.
    pub fn at(&self, line: usize, what: &str) -> String {
        format!("  {}:{line}: {what}", self.name)
    }

    /// Every word of the code, with its line.
    pub fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.code.lines().enumerate();
        numbered.flat_map(|(index, line)| {
            let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.filter(|word| !word.is_empty()).map(move |word| (index + 1, word))
        })
    }

    /// The modules of the crate's root that are named, however that is written: `crate::a`,
    /// `use crate::{a, b::c}`, `super::super::a`. A star stands for all of them.
    pub fn modules_used(&self) -> Vec<(usize, String)> {
        let tokens = tokens(&self.code);
        let mut used = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let (supers, next) = path_to_root(&tokens, at);
            let reaches_root = tokens[at].1 == "crate" || (supers > 0 && supers >= self.depth);
            if reaches_root && tokens.get(next - 1).is_some_and(|(_, it)| it == "::") {
                used.extend(first_names(&tokens[next..]));
            }
            at = next.max(at + 1);
        }
        used
    }
}

/// How many `super` stand from here on, and where the path goes on behind them, or behind `crate`.
fn path_to_root(tokens: &[(usize, String)], at: usize) -> (usize, usize) {
    let is = |place: usize, what: &str| tokens.get(place).is_some_and(|(_, it)| it == what);
    let mut next = at;
    let mut supers = 0;
    while (is(next, "super") || is(next, "self") || is(next, "crate")) && is(next + 1, "::") {
        supers += usize::from(is(next, "super"));
        next += 2;
    }
    (supers, next.max(at + 1))
}

/// The first name of a path, or of every path of a group.
fn first_names(tokens: &[(usize, String)]) -> Vec<(usize, String)> {
    let Some((line, first)) = tokens.first() else { return Vec::new() };
    if first != "{" {
        return vec![(*line, first.clone())];
    }
    let mut names = Vec::new();
    let mut depth = 0;
    let mut begins = true;
    for (line, token) in tokens {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            "," => begins = depth == 1,
            "self" | "::" if begins => {}
            name if begins && depth == 1 => {
                names.push((*line, name.to_owned()));
                begins = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

fn tokens(code: &str) -> Vec<(usize, String)> {
    let mut tokens: Vec<(usize, String)> = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            tokens.push((index + 1, rest[..length].to_owned()));
            rest = rest[length..].trim_start();
        }
    }
    tokens
}

/// The code without comments and the insides of texts, and the texts with their lines.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut texts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let before = code.chars().next_back().filter(|c| c.is_alphanumeric() || *c == '_');
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let (Some(length), true) = (raw_text(rest), before.is_none()) {
            let inside = rest[..length].split_once('"').map_or("", |(_, inside)| inside);
            texts.push((line_of(&code), inside.trim_end_matches(['"', '#']).to_owned()));
            length
        } else if first == '"' {
            let length = quoted(rest);
            if !is_for_programmers(&code) {
                texts.push((line_of(&code), unescaped(&rest[1..length - 1])));
            }
            code.push('"');
            blank(&mut code, &rest[1..length - 1]);
            code.push('"');
            rest = &rest[length..];
            continue;
        } else if let Some(length) = character(rest) {
            length
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        blank(&mut code, &rest[..length]);
        rest = &rest[length..];
    }
    (code, texts)
}

fn line_of(code: &str) -> usize {
    1 + code.matches('\n').count()
}

/// Whether a text that follows says why something cannot happen, or why a lint does not apply.
fn is_for_programmers(code: &str) -> bool {
    let code = code.trim_end();
    code.ends_with("expect(") || code.ends_with("reason =")
}

/// Spaces for what is no code; lines stay lines.
fn blank(code: &mut String, text: &str) {
    code.extend(text.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of a raw text that begins here: `r"…"`, `r#"…"#`, `br"…"`.
fn raw_text(text: &str) -> Option<usize> {
    let marked = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let hashes = marked.find(|c| c != '#')?;
    let inside = marked[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = inside.find(&end)? + end.len();
    Some(text.len() - inside.len() + length)
}

/// The length of a text that begins here, with both quotes.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a character literal that begins here; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    if let Some(escape) = inside.strip_prefix('\\') {
        let marked = escape.chars().next()?.len_utf8();
        return Some(escape[marked..].find('\'')? + marked + 3);
    }
    let first = inside.chars().next()?.len_utf8();
    inside[first..].starts_with('\'').then_some(first + 2)
}

/// A text as it reads: with its lines joined where a backslash joins them.
fn unescaped(text: &str) -> String {
    let joined = text.split("\\\n").map(str::trim_start).collect::<String>();
    joined.replace("\\n", " ").replace("\\\"", "\"")
}

#[test]
fn a_module_is_seen_however_it_is_named() {
    for (code, names) in [
        ("use crate::ui::page;", &["ui"][..]),
        ("use crate::{domain::{id, book::Book}, ui, store as shop};", &["domain", "ui", "store"]),
        ("use crate :: {\n    self,\n    ui::{a, disk},\n};", &["ui"]),
        ("let x = crate::browser::now();", &["browser"]),
        ("use super::super::store;", &["store"]),
        ("use super::super::{store, i18n::Words};", &["store", "i18n"]),
        ("use super::store;", &[]),
        ("use crate::*;", &["*"]),
        ("$crate::exchange::read()", &["exchange"]),
        ("pub(crate) fn store() {}", &[]),
        ("// use crate::ui;\n/* crate::ui /* crate::ui */ */ /// crate::ui", &[]),
        (
            "let a = \"crate::ui\"; let b = r#\"crate::ui\"#; let c = '\"'; f(crate::disk::x)",
            &["disk"],
        ),
        ("fn f<'a>(x: &'a str) { g('\\'', '\\u{1f}', crate::i18n::X) }", &["i18n"]),
    ] {
        let source = Source::of("sample".into(), code.to_owned(), 2);
        let found: Vec<_> = source.modules_used().into_iter().map(|(_, name)| name).collect();
        assert_eq!(found, names, "{code}");
    }
}

#[test]
fn texts_are_told_from_code_and_comments() {
    let text = "// \"no\"\nlet a = \"one \\\n    two\";\nlet b = r\"thr\\ee\";\na.expect(\"no\");\n#[cfg(test)]\n\"no\"";
    let source = Source::of("sample".into(), text.to_owned(), 2);
    assert_eq!(source.texts, [(2, "one two".into()), (4, "thr\\ee".into())]);
    assert!(!source.words().any(|(_, word)| word == "no" || word == "two"));
    assert_eq!(source.words().find(|(_, word)| *word == "b"), Some((4, "b")));
}
