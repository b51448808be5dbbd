//! What is asked for on the command line.

use crate::bench;
use crate::failure::Failure;
use crate::fuzz;
use crate::laws;
use crate::long;
use crate::serve;
use crate::test::{self, Part};
use xtask::engine::Engine;

/// A task, read and checked.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print the help.
    Help,
    /// Build and serve.
    Serve(serve::Wish),
    /// Build for a static host.
    Dist {
        /// The path it will be served below.
        public_url: String,
    },
    /// Weigh the release.
    Size,
    /// Look for files that break a reader.
    Fuzz(fuzz::Wish),
    /// Measure the exchange file.
    BenchExchange(bench::exchange::Wish),
    /// Measure the app beside two other pages.
    Bench(bench::wish::Wish),
    /// Hold figures to their budgets.
    Budget {
        /// Write the budgets anew instead.
        renew: bool,
    },
    /// Take the pictures of the README.
    Screenshots,
    /// Draw where the time goes.
    Flames,
    /// See what Lighthouse says.
    Lighthouse,
    /// Hold licences and sources of what is depended on.
    Supply,
    /// Ask whether anything that is depended on is known to be harmful.
    Advisories,
    /// Build twice and compare.
    Twice,
    /// Run tests.
    Test(test::Wish),
}

impl Task {
    /// Reads the words behind `cargo xtask`.
    ///
    /// # Errors
    /// The first word that means nothing, or lacks its value.
    pub fn read(words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut words: Vec<String> = words.collect();
        if words.is_empty() || words.iter().any(|word| word == "--help" || word == "-h") {
            return Ok(Self::Help);
        }
        match words.remove(0).as_str() {
            "help" => Ok(Self::Help),
            "serve" => read_serve(words),
            "dist" => read_dist(words),
            "size" => nothing_more(words).map(|()| Self::Size),
            "fuzz" => read_fuzz(words),
            "budget" => {
                let renew = switch(&mut words, "--renew");
                nothing_more(words).map(|()| Self::Budget { renew })
            }
            "bench" => bench::wish::read(words),
            "lighthouse" => nothing_more(words).map(|()| Self::Lighthouse),
            "supply" => nothing_more(words).map(|()| Self::Supply),
            "advisories" => nothing_more(words).map(|()| Self::Advisories),
            "twice" => nothing_more(words).map(|()| Self::Twice),
            "screenshots" => nothing_more(words).map(|()| Self::Screenshots),
            "flames" => nothing_more(words).map(|()| Self::Flames),
            "test" => match long::read(&mut words)? {
                Some(wish) => nothing_more(words).map(|()| Self::Test(wish)),
                None => read_test(words),
            },
            word => Err(Failure::UnknownWord(word.to_owned())),
        }
    }
}

fn read_serve(mut words: Vec<String>) -> Result<Task, Failure> {
    let port = value(&mut words, "--port")?.map(|port| read_as("--port", &port)).transpose()?;
    let dev = switch(&mut words, "--dev");
    let public_url = public_url(&mut words)?;
    nothing_more(words)?;
    Ok(Task::Serve(serve::Wish { port, dev, public_url }))
}

fn read_dist(mut words: Vec<String>) -> Result<Task, Failure> {
    let public_url = public_url(&mut words)?;
    nothing_more(words)?;
    Ok(Task::Dist { public_url })
}

fn read_fuzz(mut words: Vec<String>) -> Result<Task, Failure> {
    let seconds =
        value(&mut words, "--seconds")?.map(|it| read_as("--seconds", &it)).transpose()?;
    let target = (!words.is_empty()).then(|| words.remove(0));
    nothing_more(words)?;
    match target {
        Some(word) if !fuzz::Wish::knows(&word) => Err(Failure::UnknownWord(word)),
        target => Ok(Task::Fuzz(fuzz::Wish { target, seconds: seconds.unwrap_or(180) })),
    }
}

fn read_test(mut words: Vec<String>) -> Result<Task, Failure> {
    let mut engines: Vec<Engine> = Vec::new();
    while let Some(name) = value(&mut words, "--engine")? {
        engines.push(read_as("--engine", &name)?);
    }
    if engines.is_empty() {
        engines.extend(Engine::ALL);
    }
    let cases = value(&mut words, "--cases")?.map(|it| read_as("--cases", &it)).transpose()?;
    let part = match words.first().map(String::as_str) {
        Some("laws") => Part::Laws(cases.unwrap_or(laws::USUAL)),
        _ if cases.is_some() => return Err(Failure::UnknownWord("--cases".to_owned())),
        None => Part::All,
        Some("core") => Part::Core,
        Some("lint") => Part::Lint,
        Some("wasm") => Part::Wasm,
        Some("e2e") => Part::EndToEnd,
        Some(word) => return Err(Failure::UnknownWord(word.to_owned())),
    };
    let names: Vec<String> = words.drain(..).skip(1).collect();
    if part != Part::EndToEnd {
        nothing_more(names.clone())?;
    }
    Ok(Task::Test(test::Wish { part, engines, names, told: Vec::new() }))
}

/// The base path, with a slash before and behind, as the page needs it.
fn public_url(words: &mut Vec<String>) -> Result<String, Failure> {
    let Some(path) = value(words, "--public-url")? else { return Ok("/".to_owned()) };
    if !path.starts_with('/') {
        return Err(Failure::BadValue("--public-url", path));
    }
    Ok(if path.ends_with('/') { path } else { format!("{path}/") })
}

/// Takes `--option value` or `--option=value` out of the words.
pub(crate) fn value(
    words: &mut Vec<String>,
    option: &'static str,
) -> Result<Option<String>, Failure> {
    let joined = format!("{option}=");
    let Some(at) = words.iter().position(|word| word == option || word.starts_with(&joined)) else {
        return Ok(None);
    };
    let word = words.remove(at);
    if let Some(value) = word.strip_prefix(&joined) {
        return Ok(Some(value.to_owned()));
    }
    if at < words.len() { Ok(Some(words.remove(at))) } else { Err(Failure::NoValue(option)) }
}

fn switch(words: &mut Vec<String>, option: &str) -> bool {
    let at = words.iter().position(|word| word == option);
    at.map(|at| words.remove(at)).is_some()
}

pub(crate) fn read_as<T: std::str::FromStr>(
    option: &'static str,
    value: &str,
) -> Result<T, Failure> {
    value.parse().map_err(|_| Failure::BadValue(option, value.to_owned()))
}

fn nothing_more(words: Vec<String>) -> Result<(), Failure> {
    words.into_iter().next().map_or(Ok(()), |word| Err(Failure::UnknownWord(word)))
}

#[cfg(test)]
mod tests {
    use super::Task;
    use crate::serve;
    use crate::test::{Part, Wish};
    use xtask::engine::Engine;

    fn read(line: &str) -> Option<Task> {
        Task::read(line.split_whitespace().map(str::to_owned)).ok()
    }

    #[test]
    fn options_may_stand_anywhere_and_be_joined_to_their_value() {
        let wish = serve::Wish { port: Some(9000), dev: true, public_url: "/book/".into() };
        for line in [
            "serve --port 9000 --dev --public-url /book/",
            "serve --dev --public-url=/book --port=9000",
        ] {
            assert_eq!(read(line), Some(Task::Serve(wish_again(&wish))), "{line}");
        }
    }

    fn wish_again(wish: &serve::Wish) -> serve::Wish {
        serve::Wish { public_url: wish.public_url.clone(), ..*wish }
    }

    #[test]
    fn a_test_runs_everything_unless_told_otherwise() {
        let all =
            Wish { part: Part::All, engines: Engine::ALL.to_vec(), names: vec![], told: vec![] };
        assert_eq!(read("test"), Some(Task::Test(all)));
        let one = Wish {
            part: Part::EndToEnd,
            engines: vec![Engine::WebKit],
            names: vec!["reload".into(), "undo".into()],
            told: vec![],
        };
        assert_eq!(read("test e2e reload --engine webkit undo"), Some(Task::Test(one)));
    }

    #[test]
    fn the_laws_are_tried_as_often_as_one_says() {
        for (line, cases) in [
            ("test laws", 100_000),
            ("test laws --cases 1000000", 1_000_000),
            ("test --cases=7 laws", 7),
        ] {
            let part = Part::Laws(cases);
            let engines = Engine::ALL.to_vec();
            let wish = Wish { part, engines, names: vec![], told: vec![] };
            assert_eq!(read(line), Some(Task::Test(wish)), "{line}");
        }
    }

    #[test]
    fn budgets_are_held_unless_they_are_to_be_renewed() {
        assert_eq!(read("budget"), Some(Task::Budget { renew: false }));
        assert_eq!(read("budget --renew"), Some(Task::Budget { renew: true }));
    }

    #[test]
    fn what_means_nothing_is_refused() {
        let lines = [
            "srve",
            "serve now",
            "serve --port",
            "serve --port x",
            "dist --public-url x",
            "test core e2e",
            "test --engine ie",
            "test laws merge",
            "test laws --cases many",
            "test core --cases 7",
            "test soak --minutes 5",
            "test monkey --minutes x",
            "test monkey soak",
            "test core --seed 7",
            "size --dev",
            "fuzz nothing",
            "budget all",
            "bench nothing",
            "fuzz copy log",
        ];
        for line in lines {
            assert_eq!(read(line), None, "{line}");
        }
        assert_eq!(read(""), Some(Task::Help));
        assert_eq!(read("serve --help"), Some(Task::Help));
    }
}
