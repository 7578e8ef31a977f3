//! The open draft, as another instance of this program goes on with it. The one that had it open
//! has stopped: its memory is there, and nothing in it is done any more.

use std::{cell::Cell, rc::Rc};

use amtsweg_core::{
    draft::document::{DraftDocument, DraftFile},
    id::{AttachmentId, DraftId},
};
use js_sys::Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::File;

use super::{
    KeepError,
    document::Seal,
    files::Files,
    keeper::{Beginning, Device, Keeper, present},
    open,
    parker::Parker,
    state::Changes,
    vault::ParkedFacts,
};
use crate::{
    device::{crypto::SecretKey, files::ChosenFile},
    exchange::FormFacts,
    site::Site,
};
/// What there is to know of the open draft. It stays on the page, and holds everything.
pub struct Keepsake {
    facts: Facts,
    handles: Vec<(DraftFile, File)>,
}

#[derive(Serialize, Deserialize)]
struct Facts {
    id: DraftId,
    on_device: bool,
    document: DraftDocument,
    parked: ParkedFacts,
    chosen: Vec<DraftFile>,
}

impl Keepsake {
    /// For the script between the programs, which only holds it.
    pub fn into_js(mut self) -> JsValue {
        let files = Array::new();
        for (facts, file) in self.handles {
            self.facts.chosen.push(facts);
            files.push(&file);
        }
        // Texts and numbers always serialise.
        let json = serde_json::to_string(&self.facts).unwrap_or_default();
        Array::of2(&json.into(), &files).into()
    }

    /// As [`into_js`](Self::into_js) gave it.
    pub fn of_js(given: &JsValue) -> Option<Self> {
        let parts: &Array = given.dyn_ref()?;
        let mut facts: Facts = serde_json::from_str(&parts.get(0).as_string()?).ok()?;
        let files: Array = parts.get(1).dyn_into().ok()?;
        let files = files.iter().filter_map(|file| file.dyn_into::<File>().ok());
        let handles = std::mem::take(&mut facts.chosen)
            .into_iter()
            .zip(files)
            .collect();
        Some(Self { facts, handles })
    }
}

/// What there is to know of a draft that is open.
pub(super) fn keepsake(keeper: &Keeper) -> Option<Keepsake> {
    let handles = keeper.files.handles();
    Some(Keepsake {
        facts: Facts {
            id: keeper.identity().id.parse().ok()?,
            on_device: keeper.device.is_some(),
            document: keeper.document(),
            parked: keeper.parker.facts(),
            chosen: Vec::new(),
        },
        handles: handles
            .into_iter()
            .map(|(facts, handle)| (facts, handle.file))
            .collect(),
    })
}

/// Opens the draft again. What the device has of it counts; what it had no time for is here.
pub(super) async fn resume(
    site: &Rc<Site>,
    form: &FormFacts,
    keepsake: Keepsake,
) -> Result<(), KeepError> {
    let Keepsake { facts, handles } = keepsake;
    let id = facts.id;
    if facts.on_device && open::local(site, form, &id.to_string()).await.is_ok() {
        if let Some(keeper) = present() {
            take(&keeper.files, handles);
            // Files that were not yet written are here all the same.
            keeper.changes_seen();
        }
        return Ok(());
    }
    let Facts {
        document, parked, ..
    } = facts;
    let device = if facts.on_device {
        let seal = Seal {
            key: SecretKey::generate().await?,
            destination_id: site.destination_id,
            draft_id: id,
        };
        let revision = Cell::new(0);
        Some(Device { seal, revision })
    } else {
        None
    };
    let files = Files::restored(&document.files, &[], document.shared, None);
    take(&files, handles);
    let parker = Parker::default();
    parker.set_facts(&parked);
    let keeper = Keeper::new(Beginning {
        site: Rc::clone(site),
        id,
        device,
        form: Some(form.clone()),
        document,
        files,
        parker,
        changes: Changes::default(),
        brings_files: false,
    });
    open::show(keeper);
    Ok(())
}

/// Gives the files back what the browser holds of them.
fn take(files: &Files, handles: Vec<(DraftFile, File)>) {
    for (facts, file) in handles {
        let id: AttachmentId = facts.id;
        let handle = ChosenFile {
            id,
            file,
            name: facts.name.clone(),
            media_type: facts.media_type.clone(),
            size: facts.size,
        };
        if files.contains(id) {
            files.bring_home(id, handle);
        } else {
            files.add(facts, handle);
        }
    }
}
