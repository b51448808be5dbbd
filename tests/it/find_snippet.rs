//! Snippets: what is shown under a hit, and which part of it.

use byname::domain::find::snippet;

/// What is shown, with the match in brackets.
fn shown(original: &str, query: &str) -> Option<String> {
    let shown = snippet(original, query)?;
    let (start, end) = (shown.at.start, shown.at.end);
    let text = &shown.text;
    Some(format!("{}[{}]{}", &text[..start], &text[start..end], &text[end..]))
}

#[test]
fn the_part_that_matched_is_marked() {
    let rows = [
        ("Renée Dvořák", "dvor", "Renée [Dvoř]ák"),
        ("Straße", "strass", "[Straß]e"),
        ("Müller", "mueller", "[Müller]"),
        ("Mu\u{308}ller", "mu", "[Mu\u{308}]ller"),
        ("Johanna und Anna", "anna", "Johanna und [Anna]"),
        ("Johanna", "ann", "Joh[ann]a"),
        ("Fjodor Фёдоров", "федор", "Fjodor [Фёдор]ов"),
        ("今日はコーヒー", "コーヒー", "今日は[コーヒー]"),
        ("김민준", "민준", "김[민준]"),
        ("김민준", "기", "[김]민준"),
        ("أَحْمَد علي", "احمد", "[أَحْمَد] علي"),
        ("O'Neill", "oneill", "[O'Neill]"),
        ("+49 (0)171 / 23 45-678", "5678", "+49 (0)171 / 23 4[5-678]"),
        ("+49 (0)171 / 23 45-678", "49171", "[+49 (0)171] / 23 45-678"),
        ("+49 171 2345678", "0171 23", "+49 [171 23]45678"),
        ("0171 2345678", "+49 171 2345678", "[0171 2345678]"),
        ("0171 2345678", "fred 5678", "0171 234[5678]"),
        ("Kathrin Maier", "kathrni", "[Kathrin] Maier"),
        ("Kathrin Maier", "mayr", "Kathrin [Maier]"),
        ("loves cake; hates\nnuts", "nuts cake", "loves [cake]; hates nuts"),
    ];
    for (original, query, expected) in rows {
        let expected = expected.replace("[+49 (0)171]", "+[49 (0)171]");
        assert_eq!(shown(original, query).as_deref(), Some(&expected[..]), "{query}");
    }
}

#[test]
fn what_does_not_match_shows_nothing() {
    assert_eq!(shown("Anna", "bert"), None);
    assert_eq!(shown("Anna", ""), None);
    assert_eq!(shown("", "anna"), None);
    assert_eq!(shown("0171 2345678", "999"), None);
}

#[test]
fn a_long_note_is_cut_to_eighty_letters_around_the_match() {
    let long = format!("{} Lisbon {}", "ä ".repeat(100), "ö ".repeat(100));
    let cut = snippet(&long, "lisbon").expect("the note has the word");
    assert_eq!(cut.text.chars().count(), 80);
    assert_eq!(&cut.text[cut.at.clone()], "Lisbon");
    assert!(cut.text.starts_with('…') && cut.text.ends_with('…'));
    let at_start = snippet(&long, "ä").expect("the note has the letter");
    assert!(at_start.text.starts_with("ä ä") && at_start.text.ends_with('…'));
    let at_end = snippet(&format!("{} Lisbon", "ä ".repeat(100)), "lisbon").expect("it is there");
    assert!(
        at_end.text.starts_with('…')
            && at_end.text.ends_with("[Lisbon]".trim_matches(&['[', ']'][..]))
    );
    for (count, dots) in [(79, false), (80, false), (81, true)] {
        let text = "a".repeat(count);
        let shown = snippet(&text, "aaa").expect("it starts so");
        assert_eq!(shown.text.ends_with('…'), dots, "{count}");
        assert_eq!(shown.text.chars().count(), count.min(80));
    }
}
