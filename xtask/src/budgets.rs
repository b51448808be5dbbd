//! Figures that are the same on every machine, and the file that says how large they may be.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Figures by their names, each of which begins with its [`Kind`].
pub type Figures = BTreeMap<String, u64>;

/// Stands between a name and its number.
const IS: &str = " = ";

/// Stands before what the instructions were counted by.
const COUNTED: &str = "# Instructions were counted on ";

const HEAD: &str = "\
# What each of these may cost. A figure that is more than 5 % above its budget fails, and of
# operations even one more; what is as far below is said. They are measured and held by
#     cargo xtask budget
# and this file is written anew, after a look at what rose and why, by
#     cargo xtask budget --renew
";

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Instructions of the core, by callgrind.
    Instructions,
    /// Bytes of the built app, as brotli packs them.
    Bytes,
    /// What the page asks of IndexedDB.
    Operations,
    /// Nodes of the page.
    Nodes,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Instructions, Self::Bytes, Self::Operations, Self::Nodes];

    /// The figure of this kind that is called so.
    pub fn named(self, name: &str) -> String {
        format!("{}{name}", self.prefix())
    }

    /// Of all figures those of this kind.
    pub fn of(self, figures: &Figures) -> Figures {
        let of_kind = figures.iter().filter(|(name, _)| name.starts_with(self.prefix()));
        of_kind.map(|(name, number)| (name.clone(), *number)).collect()
    }

    fn prefix(self) -> &'static str {
        match self {
            Self::Instructions => "instructions: ",
            Self::Bytes => "bytes: ",
            Self::Operations => "operations: ",
            Self::Nodes => "nodes: ",
        }
    }

    /// So much may change, in percent, before anything is said.
    fn slack(self) -> u64 {
        match self {
            Self::Instructions | Self::Bytes | Self::Nodes => 5,
            Self::Operations => 0,
        }
    }
}

/// How large each figure may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budgets {
    /// The figures.
    pub figures: Figures,
    /// On which processor and by which compiler the instructions were counted: others count otherwise.
    pub counted: String,
}

/// How figures stand to their budgets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// What is not as it must be, each in words.
    pub over: Vec<String>,
    /// What could be lowered, each in words.
    pub under: Vec<String>,
}

impl Budgets {
    /// Reads the file.
    ///
    /// # Errors
    /// The first line that is neither a remark nor a figure, or a name that stands twice.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut budgets = Self::default();
        for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
            if line.starts_with('#') {
                if let Some(counted) = line.strip_prefix(COUNTED) {
                    counted.trim_end_matches('.').clone_into(&mut budgets.counted);
                }
                continue;
            }
            let figure = line.rsplit_once(IS);
            let figure = figure.and_then(|(name, number)| Some((name, number.parse().ok()?)));
            let (name, number) = figure.ok_or(line)?;
            if budgets.figures.insert(name.to_owned(), number).is_some() {
                return Err(line.to_owned());
            }
        }
        Ok(budgets)
    }

    /// The file.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}{COUNTED}{}.\n\n", self.counted);
        for (name, number) in &self.figures {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{name}{IS}{number}");
        }
        text
    }

    /// Takes figures of a kind for its budgets, in place of those there were.
    pub fn renew(&mut self, kind: Kind, figures: Figures) {
        self.figures.retain(|name, _| !name.starts_with(kind.prefix()));
        self.figures.extend(figures);
    }

    /// Holds all figures of a kind to their budgets.
    pub fn judge(&self, kind: Kind, now: &Figures) -> Judgement {
        let mut judgement = Judgement::default();
        for (name, budget) in &kind.of(&self.figures) {
            let (budget, slack) = (*budget, kind.slack());
            match now.get(name).copied() {
                None => judgement.over.push(format!("{name}: has a budget and is not measured")),
                Some(now) if now * 100 > budget * (100 + slack) => {
                    judgement.over.push(format!("{name}: rose {}", moved(budget, now)));
                }
                Some(now) if now * 100 < budget * (100 - slack) => {
                    judgement.under.push(format!("{name}: fell {}", moved(budget, now)));
                }
                Some(_) => {}
            }
        }
        let new = now.iter().filter(|(name, _)| !self.figures.contains_key(*name));
        judgement.over.extend(new.map(|(name, now)| format!("{name}: is {now}, without a budget")));
        judgement
    }
}

/// By how much, from what, to what.
fn moved(budget: u64, now: u64) -> String {
    if budget == 0 {
        return format!("from 0 to {now}");
    }
    let tenths = budget.abs_diff(now) * 1_000 / budget;
    format!("by {}.{} % from {budget} to {now}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{Budgets, Figures, Kind};

    fn figures(all: &[(&str, u64)]) -> Figures {
        all.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect()
    }

    fn budgets(all: &[(&str, u64)]) -> Budgets {
        Budgets { figures: figures(all), counted: "x86_64 by rustc 1.95.0".to_owned() }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let budgets = budgets(&[("bytes: the reader", 7), ("instructions: find = sort", 1_000)]);
        let text = budgets.text();
        assert_eq!(Budgets::read(&text), Ok(budgets));
        assert!(text.ends_with("\nbytes: the reader = 7\ninstructions: find = sort = 1000\n"));
    }

    #[test]
    fn a_line_that_says_nothing_is_refused() {
        for line in ["bytes: the reader", "bytes: the reader = many", "bytes: the reader = -1"] {
            assert_eq!(Budgets::read(line), Err(line.to_owned()));
        }
        assert_eq!(Budgets::read("a = 1\na = 2"), Err("a = 2".to_owned()));
    }

    #[test]
    fn five_percent_more_is_borne_and_anything_above_fails_by_name() {
        let budgets = budgets(&[("nodes: card", 1_000), ("bytes: all", 1)]);
        let table: [(u64, &[&str], &[&str]); 6] = [
            (1_000, &[], &[]),
            (1_050, &[], &[]),
            (1_051, &["nodes: card: rose by 5.1 % from 1000 to 1051"], &[]),
            (950, &[], &[]),
            (949, &[], &["nodes: card: fell by 5.1 % from 1000 to 949"]),
            (0, &[], &["nodes: card: fell by 100.0 % from 1000 to 0"]),
        ];
        for (now, over, under) in table {
            let judgement = budgets.judge(Kind::Nodes, &figures(&[("nodes: card", now)]));
            assert_eq!(
                (&judgement.over[..], &judgement.under[..]),
                (&owned(over)[..], &owned(under)[..])
            );
        }
    }

    fn owned(words: &[&str]) -> Vec<String> {
        words.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn one_operation_more_fails() {
        let budgets = budgets(&[("operations: note", 40), ("operations: none", 0)]);
        let now = [("operations: note", 41), ("operations: none", 1)];
        let over =
            ["operations: none: rose from 0 to 1", "operations: note: rose by 2.5 % from 40 to 41"];
        assert_eq!(budgets.judge(Kind::Operations, &figures(&now)).over, over);
        let fewer = [("operations: note", 39), ("operations: none", 0)];
        let judgement = budgets.judge(Kind::Operations, &figures(&fewer));
        assert_eq!(judgement.over, [""; 0]);
        assert_eq!(judgement.under, ["operations: note: fell by 2.5 % from 40 to 39"]);
    }

    #[test]
    fn what_is_new_or_gone_is_said_and_other_kinds_are_not_asked_for() {
        let budgets = budgets(&[("nodes: card", 10), ("bytes: all", 1)]);
        let over = [
            "nodes: card: has a budget and is not measured",
            "nodes: list: is 3, without a budget",
        ];
        assert_eq!(budgets.judge(Kind::Nodes, &figures(&[("nodes: list", 3)])).over, over);
    }

    #[test]
    fn only_what_was_measured_is_renewed() {
        let mut renewed = budgets(&[("nodes: card", 10), ("nodes: gone", 5), ("bytes: all", 1)]);
        renewed.renew(Kind::Nodes, figures(&[("nodes: card", 12)]));
        assert_eq!(renewed, budgets(&[("bytes: all", 1), ("nodes: card", 12)]));
    }
}
