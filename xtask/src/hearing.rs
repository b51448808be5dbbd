//! What the test runner says, listened to while it is shown.

use std::fmt;

/// The stories that failed, and their last words.
#[derive(Debug, Default)]
pub struct Heard {
    /// Their names.
    pub failed: Vec<String>,
    /// What each that panicked said of it, in the order in which the runner shows them.
    words: Vec<String>,
    listening: bool,
}

impl Heard {
    /// Takes in one line.
    pub fn hear(&mut self, line: &str) {
        if self.listening {
            self.words.push(line.trim().to_owned());
        }
        // The words stand in the line below: thread 'a::story' (7) panicked at it/a.rs:3:5:
        self.listening = line.starts_with("thread '") && line.contains(" panicked at ");
        self.failed.extend(has_failed(line).map(str::to_owned));
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.failed.join(", "))?;
        self.words.iter().try_for_each(|words| write!(f, "; “{words}”"))
    }
}

/// The story that has failed, if this line of the test runner says so.
fn has_failed(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::Heard;

    #[test]
    fn a_story_that_failed_is_heard_of_with_its_last_words() {
        let mut heard = Heard::default();
        let said = "test gone::a_deletion_travels ... FAILED\n\
            test gone::the_bin_gives_back ... ok\n\
            ---- gone::a_deletion_travels stdout ----\n\
            thread 'gone::a_deletion_travels' (7) panicked at it/gone.rs:3:5:\n\
            no button “Undo” after 10 s\n\
            note: the evidence is kept\n\
            test result: FAILED. 5 passed; 1 failed";
        said.lines().for_each(|line| heard.hear(line));
        assert_eq!(heard.failed, ["gone::a_deletion_travels"]);
        assert_eq!(heard.to_string(), "gone::a_deletion_travels; “no button “Undo” after 10 s”");
    }
}
