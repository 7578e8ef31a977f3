//! One page at a time: several that are open on the same application do not send it at once.

use std::cell::RefCell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// What releases the turns that are held.
    static HELD: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// Gives all turns back: this program has stopped, and another one goes on in the same page.
pub fn release_turns() {
    for release in HELD.take() {
        // A promise's resolve function does not throw.
        let _ = release.call0(&JsValue::UNDEFINED);
    }
}

/// The right to work on an application, until it is dropped or the page is gone.
#[derive(Debug)]
pub struct Turn(Option<Function>);

impl Turn {
    /// Waits until no other page of this browser works on it. A browser without locks gives the
    /// turn at once: the edge takes the same parts any number of times.
    pub async fn of(application: &str) -> Self {
        let turn = take(&format!("amtsweg-outbox-{application}")).await;
        HELD.with_borrow_mut(|held| held.extend(turn.clone()));
        Self(turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(release) = self.0.take() {
            HELD.with_borrow_mut(|held| held.retain(|other| *other != release));
            // A promise's resolve function does not throw.
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

/// What releases the lock of this name, once it is granted; nothing when it cannot be had.
async fn take(name: &str) -> Option<Function> {
    let navigator = web_sys::window()?.navigator();
    // By name: `web-sys` counts the lock manager among what may still change.
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let granted = Promise::new(&mut |resolve: Function, reject: Function| {
        // The lock is held as long as the promise that this returns is open.
        let on_granted = Closure::once_into_js(move || {
            Promise::new(&mut |release: Function, _| {
                let _ = resolve.call1(&JsValue::UNDEFINED, &release);
            })
        });
        let asked = request.call2(&locks, &name.into(), &on_granted);
        match asked.and_then(JsCast::dyn_into::<Promise>) {
            // Refused later, as in a page without an origin of its own.
            Ok(asked) => {
                let refused = Closure::once_into_js(move |_: JsValue| {
                    let _ = reject.call0(&JsValue::UNDEFINED);
                });
                let refused: Function = refused.unchecked_into();
                let _ = Reflect::get(&asked, &"catch".into())
                    .and_then(JsCast::dyn_into::<Function>)
                    .and_then(|catch| catch.call1(&asked, &refused));
            }
            Err(_) => {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        }
    });
    JsFuture::from(granted).await.ok()?.dyn_into().ok()
}
