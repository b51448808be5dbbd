//! A folder of the computer that she chose, into which files are written without a question each time
//! (File System Access; so far only Chromium on a desktop has it).

mod kept;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, File};

use crate::browser::files::{Pieces, are_same};

pub use kept::{Kept, forget, keep, kept};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = showDirectoryPicker)]
    async fn show_directory_picker(options: &Object) -> Result<JsValue, JsValue>;

    /// What web-sys has only behind a flag for the whole build.
    #[derive(Debug, Clone)]
    type Handle;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Handle) -> String;
    #[wasm_bindgen(method, catch, js_name = queryPermission)]
    async fn query_permission(this: &Handle, options: &Object) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    async fn request_permission(this: &Handle, options: &Object) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getFileHandle)]
    async fn file_handle(this: &Handle, name: &str, options: &Object) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    async fn file(this: &Handle) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    async fn writable(this: &Handle) -> Result<JsValue, JsValue>;

    type Writable;
    #[wasm_bindgen(method, catch)]
    async fn write(this: &Writable, what: &Blob) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn close(this: &Writable) -> Result<JsValue, JsValue>;
}

/// Whether the browser lets a folder be chosen.
pub fn is_supported() -> bool {
    let window = web_sys::window();
    window.is_some_and(|it| Reflect::has(&it, &"showDirectoryPicker".into()).unwrap_or(false))
}

/// A folder that was chosen.
#[derive(Debug, Clone)]
pub struct Folder(Handle);

/// Whether the browser lets us write into a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// It does.
    Granted,
    /// It asks her first, within a tap.
    Asks,
    /// It does not, or the folder cannot be asked.
    Denied,
}

/// A file could not be written, or is not what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWritten;

impl Folder {
    /// Lets her choose one. Call it within a tap; `None` when she thinks better of it.
    pub async fn choose() -> Option<Self> {
        let options = object("mode", &"readwrite".into());
        // The browser opens its window next time where it was.
        let _ = Reflect::set(&options, &"id".into(), &"byname".into());
        let handle = show_directory_picker(&options).await.ok()?;
        Some(Self(handle.unchecked_into()))
    }

    /// What it is called; where it lies the browser does not tell.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Whether we may write into it now.
    pub async fn permission(&self) -> Permission {
        permission(self.0.query_permission(&object("mode", &"readwrite".into())).await)
    }

    /// Has the browser ask her. Call it within a tap.
    pub async fn ask(&self) -> Permission {
        permission(self.0.request_permission(&object("mode", &"readwrite".into())).await)
    }

    /// When a file in it was last written, in milliseconds since 1970 (UTC); `None` for one that is not
    /// there.
    pub async fn written(&self, name: &str) -> Option<f64> {
        let handle: Handle = self.0.file_handle(name, &Object::new()).await.ok()?.unchecked_into();
        Some(handle.file().await.ok()?.unchecked_into::<File>().last_modified())
    }

    /// Writes a file, all of it or nothing: what was there under this name stays until the new one is
    /// whole. Then it is read back and compared.
    ///
    /// # Errors
    /// [`NotWritten`] when it could not be written, or what lies there now is something else.
    pub async fn write(&self, name: &str, pieces: &Pieces) -> Result<(), NotWritten> {
        let blob = pieces.blob("").ok_or(NotWritten)?;
        let written = self.written_back(name, &blob).await.map_err(|_| NotWritten)?;
        if are_same(&blob, &written).await { Ok(()) } else { Err(NotWritten) }
    }

    async fn written_back(&self, name: &str, blob: &Blob) -> Result<File, JsValue> {
        let handle = self.0.file_handle(name, &object("create", &true.into())).await?;
        let handle: Handle = handle.unchecked_into();
        let writable: Writable = handle.writable().await?.unchecked_into();
        writable.write(blob).await?;
        writable.close().await?;
        Ok(handle.file().await?.unchecked_into())
    }
}

fn permission(answer: Result<JsValue, JsValue>) -> Permission {
    match answer.ok().and_then(|it| it.as_string()).as_deref() {
        Some("granted") => Permission::Granted,
        Some("prompt") => Permission::Asks,
        Some(_) | None => Permission::Denied,
    }
}

fn object(name: &str, value: &JsValue) -> Object {
    let object = Object::new();
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&object, &name.into(), value);
    object
}
