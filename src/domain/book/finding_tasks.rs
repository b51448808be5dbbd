//! Finding what is to be done by its words.

use crate::domain::book::Book;
use crate::domain::find::fold;
use crate::domain::id::TaskId;
use crate::domain::task::Task;

/// From so many letters on a word also counts within another one: "plant" in "houseplants".
const WITHIN: usize = 4;

impl Book {
    /// What is left to do and has every word of a query in it, at most so many, in the order in which it is
    /// due. A word counts by its beginning, whatever its case and accents; whom a task is about counts too.
    pub fn find_tasks(&self, query: &str, most: usize) -> Vec<TaskId> {
        let query = fold(query);
        let wanted: Vec<&str> = words(&query).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let is_meant = |id: &TaskId| self.task(*id).is_some_and(|it| self.says(&it, &wanted));
        self.open_tasks().into_iter().filter(is_meant).take(most).collect()
    }

    /// Whether a task has every word in it, and at least one in its own text: whoever looks for a person
    /// finds the person.
    fn says(&self, task: &Task, wanted: &[&str]) -> bool {
        let text = fold(task.text());
        let people = task.people().into_iter().filter_map(|id| self.person(id));
        let names: Vec<String> =
            people.flat_map(|it| [fold(it.name()), fold(it.called())]).collect();
        let in_text = |word: &&str| words(&text).any(|it| fits(it, word));
        let in_names = |word: &&str| names.iter().flat_map(|it| words(it)).any(|it| fits(it, word));
        wanted.iter().any(in_text) && wanted.iter().all(|it| in_text(it) || in_names(it))
    }
}

fn fits(word: &str, wanted: &str) -> bool {
    word.starts_with(wanted) || wanted.chars().count() >= WITHIN && word.contains(wanted)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty())
}
