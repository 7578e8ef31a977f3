//! One line about how the draft is kept.

use amtsweg_core::time::Timestamp;
use yew::AttrValue;

use super::times;
use crate::{
    keeping::{Parking, Saving, State},
    texts::Texts,
};

/// What the line says.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// Its name, for who watches the page: `saved`, `unsaved`, `memory`, `failed`, `conflict`.
    pub name: &'static str,
    /// In words; empty where an alert says it.
    pub text: AttrValue,
    /// Whether all is well.
    pub is_good: bool,
}

/// What there is to say. While something is being saved the line goes on to name the last time:
/// it is read out whenever it changes.
pub fn of(texts: &Texts, state: &State, last_saved: Option<Timestamp>) -> Status {
    let at = |id: &str, at| {
        let time = times::moment(texts.language(), at);
        texts.with(id, [("time", time.into())])
    };
    let (name, text) = if state.conflict.is_some() {
        ("conflict", AttrValue::default())
    } else {
        match state.saving {
            Saving::Failed(_) => ("failed", AttrValue::default()),
            Saving::Saved { at: saved } => ("saved", at("keeping-saved", saved)),
            Saving::Unsaved if state.on_device => match last_saved {
                Some(saved) => ("unsaved", at("keeping-saved", saved)),
                None => ("unsaved", texts.get("keeping-unsaved")),
            },
            Saving::New if state.on_device => ("saved", texts.get("keeping-new")),
            Saving::New | Saving::Memory | Saving::Unsaved => match state.parking {
                Parking::Parked {
                    at: parked,
                    complete: true,
                } => {
                    let is_behind = state.saving == Saving::Unsaved;
                    let name = if is_behind { "unsaved" } else { "saved" };
                    (name, at("keeping-parked", parked))
                }
                Parking::Parked {
                    complete: false, ..
                } => ("unsaved", texts.get("keeping-parked-files")),
                Parking::Pending | Parking::Behind => ("unsaved", texts.get("keeping-unsaved")),
                Parking::Off | Parking::Gone | Parking::Full | Parking::Crowded => {
                    ("memory", texts.get("keeping-memory"))
                }
            },
        }
    };
    Status {
        is_good: name == "saved",
        name,
        text,
    }
}
