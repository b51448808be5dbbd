//! A copy of a book on the desk: looked at, and merged when she says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::exchange::byname::CopyRead;
use crate::ui::pages::exchange::outcome::Outcome;

use super::desk::Desk;
use super::stage::Stage;

impl Desk {
    /// Looks at a copy that was read. Where there is nothing to be seen in it, it is merged at once:
    /// what other devices have seen is news that need not be asked about.
    pub(super) async fn look_at_copy(self, copy: CopyRead) -> Result<(), Outcome> {
        let went_on = |done, all| {
            let is_wanted = self.line.try_with_value(Option::is_some) == Some(true);
            if is_wanted {
                self.stage.set(Stage::Looking(done, all));
            }
            is_wanted
        };
        if !self.merge.look_at(copy, went_on).await {
            return Ok(());
        }
        if !self.merge.is_news() {
            return Err(self.merge.merge(|_, _| true).await);
        }
        self.stage.set(Stage::Copy);
        self.line.set_value(None);
        Ok(())
    }

    /// Merges the copy as it was chosen.
    pub(super) fn merge_copy(self) {
        self.stage.set(Stage::Merging(0, 1));
        // Not with the page: what was begun is brought to its end, wherever she goes meanwhile.
        spawn_local(async move {
            let went_on = |done, all| {
                self.stage.try_set(Stage::Merging(done, all));
                !self.stopped.try_get_value().unwrap_or(false)
            };
            let outcome = self.merge.merge(went_on).await;
            self.stage.try_set(Stage::Done(outcome));
        });
    }
}
