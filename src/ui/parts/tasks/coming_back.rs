//! When a task comes back: a piece of its own, for the time zones of the world come along with it.

use crate::domain::book::Book;
use crate::domain::date::Day;
use crate::domain::repeat::Again;
use crate::domain::task::Task;
use crate::ui::here::Here;
use crate::ui::pieces::{Lost, piece};

piece! { again by fetch_again(task: Task, today: Day) -> Again = task.again(today) }

/// When a task that is done today comes back.
pub async fn when(task: Task, today: Day) -> Result<Again, Lost> {
    // Only a rule needs the piece.
    if task.rule().is_empty() { Ok(Again::Never) } else { again(task, today).await }
}

/// Fetches the piece where anything comes back, so that the first tap does not wait for it.
pub async fn fetch(here: Here) {
    let repeats = |book: &Book, id| book.task(id).is_some_and(|it| !it.rule().is_empty());
    if here.store.ask(|book| book.open_tasks().into_iter().any(|id| repeats(book, id))) {
        // One that does not come now is asked for again when it is wanted.
        let _ = fetch_again().await;
    }
}
