//! Applications of this device that are complete: they go out while any page is open.

use std::rc::Rc;

use amtsweg_core::outcome::Outcome;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::host::{self, Word};
use crate::{
    keeping::{
        Listed,
        outbox::{self, Way},
    },
    sending::{Dispatch, Stage, Waits},
    site::Site,
};

/// Brings the applications out until this is dropped. `on_change` is told when one of them has
/// come further.
pub async fn bring_out(
    site: &Rc<Site>,
    drafts: &[Listed],
    on_change: Callback<()>,
) -> Vec<Dispatch> {
    let mut dispatches = Vec::new();
    for one in drafts {
        let was_waiting = match one.way {
            Some(Way::Waiting) => true,
            Some(Way::Sent(_)) => false,
            Some(Way::Arrived { .. }) | None => continue,
        };
        let Some(entry) = outbox::find(&one.id).await else {
            continue;
        };
        let (site, on_change) = (Rc::clone(site), on_change.clone());
        let on_stage = {
            let (site, entry) = (Rc::clone(&site), Rc::clone(&entry));
            move |stage| {
                let Stage::Sent(sent) = stage else { return };
                if was_waiting {
                    host::tell(Word::Sent);
                }
                let (site, entry) = (Rc::clone(&site), Rc::clone(&entry));
                let on_change = on_change.clone();
                spawn_local(async move {
                    let arrived = match sent.outcome {
                        Outcome::Arrived(at) => Some(at),
                        _ => None,
                    };
                    if let Some(at) = arrived {
                        entry.settle(&site, (*sent).clone(), at).await;
                    }
                    if was_waiting || arrived.is_some() {
                        on_change.emit(());
                    }
                });
            }
        };
        dispatches.push(Dispatch::start(site, entry, Waits::default(), on_stage));
    }
    dispatches
}
