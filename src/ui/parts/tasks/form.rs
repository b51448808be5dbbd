//! The form of a task, over the page.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::command::{Command, Problem};
use crate::domain::draft::FormField;
use crate::domain::id::{PersonId, TaskId};
use crate::domain::task::{TaskDeed, TaskDraft};
use crate::ui::here::{Here, here};
use crate::ui::parts::dialog::{Dialog, Opened};
use crate::ui::parts::field::{Faults, TextField};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tasks::about::About;
use crate::ui::parts::tasks::due::DueField;
use crate::ui::parts::tasks::repeating::Repeating;
use crate::ui::parts::tasks::who::Who;

/// What the form is open for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    New(Option<PersonId>),
    Old(TaskId),
}

/// The form of a page, and the way to open it.
#[derive(Debug, Clone, Copy)]
pub struct TaskForm {
    opened: Opened,
    subject: RwSignal<Subject>,
}

impl TaskForm {
    /// A form that is closed.
    pub fn closed() -> Self {
        Self { opened: Opened::default(), subject: RwSignal::new(Subject::New(None)) }
    }

    /// Opens it for a new task, about somebody.
    pub fn add(self, about: Option<PersonId>) {
        self.subject.set(Subject::New(about));
        self.opened.open();
    }

    /// Opens it for a task.
    pub fn edit(self, id: TaskId) {
        self.subject.set(Subject::Old(id));
        self.opened.open();
    }
}

/// What is typed of a task, until it is saved.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    pub(super) draft: RwSignal<TaskDraft>,
    pub(super) faults: Faults,
}

/// The form, over the page that shows tasks.
#[component]
pub fn TaskDialog(
    /// Whether it is open, and for what.
    form: TaskForm,
) -> impl IntoView {
    let words = &here().words.tasks;
    view! {
        <Dialog opened=form.opened label=words.one class="sheet task-sheet">
            <TaskFields form />
        </Dialog>
    }
}

#[component]
fn TaskFields(form: TaskForm) -> impl IntoView {
    let here = here();
    let words = &here.words.tasks;
    let subject = form.subject.get_untracked();
    let typed =
        Typed { draft: RwSignal::new(shown(here, subject)), faults: RwSignal::new(Vec::new()) };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let id = match subject {
            Subject::New(_) => here.store.new_task(),
            Subject::Old(id) => id,
        };
        let draft = typed.draft.get_untracked();
        match here.commit(Command::Task { id, deed: TaskDeed::Set(draft) }, "") {
            Ok(_) | Err(Problem::NothingToDo) => form.opened.close(),
            // What is no fault of a field has been said.
            Err(problem) => typed.faults.set(problem.faults()),
        }
    };
    let delete = move |id: TaskId| {
        form.opened.close();
        // A refusal has been said.
        let _ = here.commit(Command::Task { id, deed: TaskDeed::Delete }, "");
    };
    let delete_button = match subject {
        Subject::New(_) => None,
        Subject::Old(id) => Some(view! {
            <button type="button" class="button quiet danger" on:click=move |_| delete(id)>
                <Icon name="delete" />
                {words.delete}
            </button>
        }),
    };
    view! {
        <form class="form task-form" data-unfinished on:submit=save>
            <TextField
                label=words.what
                value=Signal::derive(move || typed.draft.with(|it| it.text.clone()))
                on_input=move |text| typed.draft.update(|it| it.text = text)
                field=Signal::stored(FormField::Text)
                faults=typed.faults
            />
            <DueField typed />
            <Repeating typed />
            <Who typed />
            <About typed />
            <div class="form-actions">
                <button type="submit" class="button primary">{here.words.card.save}</button>
                <button type="button" class="button quiet" on:click=move |_| form.opened.close()>
                    {here.words.card.cancel}
                </button>
                {delete_button}
            </div>
        </form>
    }
}

fn shown(here: Here, subject: Subject) -> TaskDraft {
    match subject {
        Subject::New(about) => {
            TaskDraft { people: about.into_iter().collect(), ..TaskDraft::default() }
        }
        Subject::Old(id) => {
            here.store.ask(|book| book.task(id).map(|it| it.draft())).unwrap_or_default()
        }
    }
}
