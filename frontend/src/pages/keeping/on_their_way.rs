//! Applications of this device that are complete: they go out while any page is open.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::outcome::Outcome;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::host::{self, Word};
use crate::{
    device::waits::Waits,
    keeping::{self, Listed},
    outbox::{self, Entry, Sent, Way},
    sending::{Dispatch, Stage, Watch, wants_new_seal},
    site::Site,
};

/// Applications that are being brought out and asked about, until this is dropped.
#[derive(Default)]
pub struct OnTheirWay {
    _dispatches: Vec<Dispatch>,
    _watches: Watches,
}

/// Those that are out, and that the town hall has not spoken of.
type Watches = Rc<RefCell<Vec<Watch>>>;

/// Brings the applications out. `on_change` is told when one of them has come further.
pub async fn bring_out(site: &Rc<Site>, drafts: &[Listed], on_change: Callback<()>) -> OnTheirWay {
    let watches = Watches::default();
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
        let out = Out {
            site: Rc::clone(site),
            entry: Rc::clone(&entry),
            on_change: on_change.clone(),
        };
        let watches = Rc::clone(&watches);
        let on_stage = move |stage| {
            let Stage::Sent(sent) = stage else { return };
            if was_waiting {
                keeping::has_gone_out(&out.site);
                if out.entry.is_news() {
                    host::tell(Word::Sent);
                }
                out.on_change.emit(());
            }
            if sent.outcome.is_final() {
                out.clone().settle(sent);
            } else {
                watches.borrow_mut().push(out.watch(sent));
            }
        };
        let site = Rc::clone(site);
        dispatches.push(Dispatch::start(site, entry, Waits::default(), on_stage));
    }
    OnTheirWay {
        _dispatches: dispatches,
        _watches: watches,
    }
}

/// An application that the edge has.
#[derive(Clone)]
struct Out {
    site: Rc<Site>,
    entry: Rc<Entry>,
    on_change: Callback<()>,
}

impl Out {
    /// Asks what has become of it, until that is known.
    fn watch(&self, sent: Rc<Sent>) -> Watch {
        let out = self.clone();
        let (site, code) = (Rc::clone(&self.site), sent.code.clone());
        let sealed_at = Some(sent.sealed_at.unwrap_or(sent.at));
        Watch::start(site, code, sealed_at, move |answer| {
            let found = answer.map(|log| (log.find(&sent.record), log.number_for(&sent.record)));
            let Ok((found, number)) = found else {
                return true;
            };
            if wants_new_seal(&found) {
                // It goes out once more with the next page; who looks at it sees it at once.
                let out = out.clone();
                spawn_local(async move {
                    keeping::seal_once_more(&out.site, &out.entry).await;
                });
                return false;
            }
            if found.outcome.is_final() {
                out.clone().settle(Rc::new(Sent {
                    outcome: found.outcome,
                    number,
                    ..(*sent).clone()
                }));
                return false;
            }
            true
        })
    }

    /// Notes what has become of it.
    fn settle(self, sent: Rc<Sent>) {
        spawn_local(async move {
            if let Outcome::Arrived(at) = sent.outcome {
                keeping::settle(&self.site, &self.entry, (*sent).clone(), at).await;
                self.on_change.emit(());
            }
        });
    }
}
