//! Opening the database: of this version, of an earlier one, or of a newer one.

use std::rc::Rc;

use idb::{Database as Connection, DatabaseEvent, Factory};
use wasm_bindgen::prelude::*;
use web_sys::IdbDatabase;

use super::stores::{VERSION, create_missing};
use super::{Database, StoreEvent};
use crate::browser::page;
use crate::disk::DiskProblem;

impl Database {
    /// The connection; opened at the first use, and anew when it was lost.
    pub(super) async fn connection(&self) -> Result<IdbDatabase, DiskProblem> {
        if page::is_broken() {
            return Err(DiskProblem::Aborted);
        }
        if self.gave_way.get() {
            return Err(DiskProblem::Newer);
        }
        let open = self.connection.borrow().clone();
        if let Some(open) = open {
            return Ok(open);
        }
        let opened: IdbDatabase = self.open().await?;
        *self.connection.borrow_mut() = Some(opened.clone());
        Ok(opened)
    }

    async fn open(&self) -> Result<IdbDatabase, DiskProblem> {
        match self.open_as(Some(VERSION)).await {
            Err(DiskProblem::Newer) => {
                self.is_newer.set(true);
                // Whatever version it is of.
                self.open_as(None).await
            }
            opened => opened,
        }
    }

    async fn open_as(&self, version: Option<u32>) -> Result<IdbDatabase, DiskProblem> {
        let factory = Factory::new().map_err(|_| DiskProblem::Unavailable)?;
        let request = factory.open(&self.name, version);
        let mut request = request.map_err(|_| DiskProblem::Unavailable)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                create_missing(&database);
            }
        });
        let tell = Rc::clone(&self.tell);
        request.on_blocked(move |_| tell(StoreEvent::Blocked));
        let raw: JsValue = request.await.map_err(|error| open_problem(&error))?.into();
        let mut connection = Connection::try_from(raw.clone()).map_err(|_| DiskProblem::Aborted)?;
        let (tell, gave_way) = (Rc::clone(&self.tell), Rc::clone(&self.gave_way));
        let closing: IdbDatabase = raw.clone().unchecked_into();
        connection.on_version_change(move |_| {
            gave_way.set(true);
            closing.close();
            tell(StoreEvent::GaveWay);
        });
        // It must be heard as long as the page lives.
        connection.forget_callbacks();
        Ok(raw.unchecked_into())
    }
}

fn open_problem(error: &idb::Error) -> DiskProblem {
    let text = error.to_string();
    if text.contains("VersionError") {
        DiskProblem::Newer
    } else if text.contains("Quota") {
        DiskProblem::Full
    } else {
        DiskProblem::Unavailable
    }
}
