//! Somebody's photo: a tap on the face takes one or chooses one, a second tap keeps the square that was
//! chosen of it.

mod frame;

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{File, HtmlInputElement};

use crate::browser::{files, page, photo as pictures, photo_urls};
use crate::domain::command::Command;
use crate::domain::crop::Framing;
use crate::domain::draft::PersonDraft;
use crate::domain::id::PersonId;
use crate::domain::limits;
use crate::domain::person::Person;
use crate::domain::photo::Photo;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::dialog::{Dialog, Opened};
use crate::ui::parts::icon::Icon;

use frame::Frame;

/// What is happening to the photo of one person. Copy it freely.
#[derive(Clone, Copy)]
struct Bench {
    here: Here,
    id: PersonId,
    opened: Opened,
    input: NodeRef<html::Input>,
    file: StoredValue<Option<File>, LocalStorage>,
    /// Where the browser shows the picture that was chosen.
    picture: RwSignal<Option<String>>,
    /// Nothing until the picture is there.
    framing: RwSignal<Option<Framing>>,
    is_faulty: RwSignal<bool>,
}

/// The face on the card, and the way to another photo.
#[component]
pub fn FacePhoto(
    /// Whose.
    id: PersonId,
    /// The name the initials are taken from.
    name: Memo<String>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.faces;
    let bench = Bench {
        here,
        id,
        opened: Opened::default(),
        input: NodeRef::new(),
        file: StoredValue::new_local(None),
        picture: RwSignal::new(None),
        framing: RwSignal::new(None),
        is_faulty: RwSignal::new(false),
    };
    on_cleanup(move || bench.let_go());
    let photo = here.store.photo_of(id);
    let tap = move |_| {
        bench.let_go();
        if photo.with_untracked(Option::is_some) { bench.opened.open() } else { bench.take_one() }
    };
    view! {
        <button class="face-button" aria-label=words.photo data-deed="photo" on:click=tap>
            {move || view! { <Avatar id name=name.get() size=AvatarSize::ExtraLarge /> }}
            <span class="face-mark">
                <Icon name="camera" />
            </span>
        </button>
        <input
            node_ref=bench.input
            type="file"
            accept="image/*"
            class="visually-hidden"
            tabindex="-1"
            aria-hidden="true"
            on:change=move |event| bench.chosen(&event_target::<HtmlInputElement>(&event))
            // Whoever does not want the camera may want a picture that is there.
            on:cancel=move |_: web_sys::Event| bench.offer_others()
        />
        <Dialog opened=bench.opened label=words.photo class="sheet ask">
            <Sheet bench />
        </Dialog>
    }
}

/// What the dialog shows: the picture to choose a square of, else the photo that there is.
#[component]
fn Sheet(bench: Bench) -> impl IntoView {
    let words = &bench.here.words.faces;
    let name = bench.here.isolated(&bench.here.name_of(bench.id));
    let photo = bench.here.store.photo_of(bench.id);
    let has_photo = move || photo.with(Option::is_some);
    let is_choosing = Memo::new(move |_| bench.picture.with(Option::is_some));
    let can_use = move || bench.framing.with(Option::is_some);
    view! {
        <h2 class="part-title">{(words.photo_of)(&name)}</h2>
        <Show when=move || bench.is_faulty.get()>
            <p role="alert">{words.no_picture}</p>
        </Show>
        <Show
            when=move || is_choosing.get()
            fallback=move || {
                view! {
                    <Show when=has_photo fallback=move || view! { <p>{words.ask_first}</p> }>
                        <div class="photo-now">
                            <Avatar id=bench.id name="" size=AvatarSize::ExtraLarge />
                        </div>
                    </Show>
                }
            }
        >
            <Frame bench />
        </Show>
        <div class="ask-ways">
            <Show when=move || is_choosing.get()>
                <button
                    class="button primary"
                    disabled=move || !can_use()
                    on:click=move |_| bench.keep()
                >
                    {words.use_it}
                </button>
            </Show>
            <Show when=page::is_held>
                <button class="button" on:click=move |_| bench.take_one()>
                    <Icon name="camera" />
                    {words.take}
                </button>
            </Show>
            <button class="button" on:click=move |_| bench.choose_one()>
                <Icon name="file" />
                {words.choose}
            </button>
            <Show when=move || has_photo() && !is_choosing.get()>
                <button class="button quiet danger" on:click=move |_| bench.remove()>
                    <Icon name="delete" />
                    {words.remove}
                </button>
            </Show>
        </div>
    }
}

impl Bench {
    /// Opens the camera of what is held in the hand; else the files.
    fn take_one(self) {
        self.ask(page::is_held());
    }

    fn choose_one(self) {
        self.ask(false);
    }

    fn ask(self, by_camera: bool) {
        let Some(input) = self.input.get_untracked() else { return };
        // An attribute that this element knows in every browser.
        let _ = if by_camera {
            input.set_attribute("capture", "environment")
        } else {
            input.remove_attribute("capture")
        };
        input.click();
    }

    fn offer_others(self) {
        if page::is_held() {
            self.opened.open();
        }
    }

    fn chosen(self, input: &HtmlInputElement) {
        let file = input.files().and_then(|files| files.get(0));
        // The same file may be chosen again.
        input.set_value("");
        let Some(file) = file else { return };
        self.let_go();
        self.picture.set(photo_urls::address_of(&file));
        self.file.set_value(Some(file));
        self.opened.open();
    }

    /// Chooses another square.
    fn frame(self, change: impl FnOnce(Framing) -> Framing) {
        self.framing.update(|it| *it = it.map(change));
    }

    /// Whether the card is still on the screen.
    fn is_there(self) -> bool {
        self.is_faulty.try_get_untracked().is_some()
    }

    /// The picture cannot be shown, so nothing can be cut out of it.
    fn refuse(self) {
        self.let_go();
        self.is_faulty.try_set(true);
    }

    /// Forgets the picture that was chosen.
    fn let_go(self) {
        if let Some(address) = self.picture.try_update(Option::take).flatten() {
            photo_urls::give_back(&address);
        }
        self.file.try_set_value(None);
        self.framing.try_set(None);
        self.is_faulty.try_set(false);
    }

    /// Keeps the square that is chosen.
    fn keep(self) {
        let framing = self.framing.get_untracked();
        // A second tap finds it taken.
        let file = self.file.try_update_value(Option::take).flatten();
        let Some((file, framing)) = file.zip(framing) else { return };
        // She may have gone back to another page before it is cut; then it is kept all the same.
        spawn_local(async move {
            let read = files::read(&file, limits::FILE_BYTES).await.ok();
            let jpeg = match read {
                Some(bytes) => pictures::cut(&bytes, framing.square()).await,
                None => None,
            };
            let Some(jpeg) = jpeg else { return self.refuse() };
            let photo = Photo::of(jpeg);
            self.write(Some(photo));
        });
    }

    fn remove(self) {
        self.write(None);
    }

    fn write(self, photo: Option<Photo>) {
        let Self { here, id, .. } = self;
        let draft = here.store.ask(|book| book.person(id).map(Person::draft));
        let Some(draft) = draft else { return };
        let draft = PersonDraft { photo: photo.as_ref().map(Photo::id), ..draft };
        let command = Command::EditPerson { id, draft };
        // A refusal has been said.
        let _ = here.commit_with_photos(command, photo.into_iter().collect(), &here.name_of(id));
        if self.is_there() {
            self.opened.close();
        }
        self.let_go();
    }
}
