//! What was measured, as a table for people.

use crate::figures::{Figures, ROWS, Unit};
use crate::reckon::ratio;
use crate::subject::Subject;
use std::fmt::{self, Write};

/// The whole table: a part for each book, and how everything grows from the smallest to the largest.
pub fn table(figures: &Figures) -> String {
    let mut text = String::new();
    let books = figures.books();
    let written = books.iter().try_for_each(|people| book(&mut text, figures, *people));
    let grown = written.and_then(|()| match (books.first(), books.last()) {
        (Some(small), Some(large)) if small < large => growth(&mut text, figures, *small, *large),
        _ => Ok(()),
    });
    grown.expect("a text takes all that is written to it");
    text
}

fn book(to: &mut String, figures: &Figures, people: usize) -> fmt::Result {
    let title = match people {
        0 => "the pages themselves, and files of other programs".to_owned(),
        _ => format!("{} people", grouped(people)),
    };
    let heads = ["", "app", "floor", "usual", "app/floor", "app/usual"];
    let [unit, app, floor, usual, one, other] = heads;
    writeln!(to, "\n{title:<30} {unit:>3} {app:>9} {floor:>9} {usual:>9} {one:>10} {other:>10}")?;
    for (at, (name, unit)) in ROWS.iter().enumerate() {
        let of = Subject::ALL.map(|it| figures.middle(people, at, it));
        if of.iter().all(Option::is_none) {
            continue;
        }
        let [app, floor, usual] = of.map(|it| said(it, *unit));
        let times = |other| said_ratio(ratio(of[0], other));
        let (one, other, unit) = (times(of[1]), times(of[2]), unit.name());
        writeln!(to, "{name:<30} {unit:>3} {app:>9} {floor:>9} {usual:>9} {one:>10} {other:>10}")?;
    }
    Ok(())
}

fn growth(to: &mut String, figures: &Figures, small: usize, large: usize) -> fmt::Result {
    let small = if small == 0 { figures.books()[1] } else { small };
    if small == large {
        return Ok(());
    }
    let title = format!("{} people, times {}", grouped(large), grouped(small));
    writeln!(to, "\n{title:<34} {:>9} {:>9} {:>9}", "app", "floor", "usual")?;
    for (at, (name, _)) in ROWS.iter().enumerate() {
        let grown = Subject::ALL
            .map(|it| ratio(figures.middle(large, at, it), figures.middle(small, at, it)));
        if grown.iter().any(Option::is_some) {
            let [app, floor, usual] = grown.map(said_ratio);
            writeln!(to, "{name:<34} {app:>9} {floor:>9} {usual:>9}")?;
        }
    }
    Ok(())
}

/// With as many digits as mean something.
fn said(figure: Option<f64>, unit: Unit) -> String {
    let Some(figure) = figure else { return "-".to_owned() };
    let digits = match unit {
        Unit::Count => 0,
        Unit::Millis | Unit::Kilobytes | Unit::Megabytes => match figure {
            ..9.95 => 2,
            ..99.5 => 1,
            _ => 0,
        },
    };
    format!("{figure:.digits$}")
}

fn said_ratio(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "-".to_owned(), |it| format!("{it:.2}"))
}

/// 10,000.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::{grouped, table};
    use crate::figures::Figures;
    use crate::subject::Subject;

    #[test]
    fn a_table_has_figures_ratios_and_growth() {
        let mut figures = Figures::default();
        for (people, app, floor) in [(1_000, 30.0, 20.0), (100_000, 45.0, 20.0)] {
            figures.add(people, "warm start, usable", Subject::App, Some(app));
            figures.add(people, "warm start, usable", Subject::Floor, Some(floor));
        }
        let table = table(&figures);
        let words = |start: &str| {
            let line = table
                .lines()
                .filter(|it| it.starts_with(start))
                .map(|it| it[start.len()..].split_whitespace().collect::<Vec<_>>().join(" "));
            line.collect::<Vec<_>>()
        };
        let rows = words("warm start, usable");
        assert_eq!(rows[0], "ms 30.0 20.0 - 1.50 -");
        assert_eq!(rows[1], "ms 45.0 20.0 - 2.25 -");
        assert_eq!(rows[2], "1.50 1.00 -");
        assert_eq!(words("100,000 people, times 1,000"), ["app floor usual"]);
    }

    #[test]
    fn a_number_is_grouped_by_thousands() {
        let said = [7, 1_000, 100_000, 1_234_567].map(grouped);
        assert_eq!(said, ["7", "1,000", "100,000", "1,234,567"]);
    }
}
