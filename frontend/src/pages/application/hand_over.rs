//! The place where the program that sends takes over.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::prelude::*;

use super::{HEADING, draft::Draft};
use crate::{
    components::alert::{Alert, AlertKind},
    device::json,
    texts::use_texts,
};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct HandedOverProps {
    pub(super) draft: UseReducerHandle<Draft>,
    pub(super) load_delivery: Function,
    pub(super) on_sent: Callback<()>,
    pub(super) on_back: Callback<()>,
}

/// How far the other program is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Loading,
    Running,
    Failed,
}

#[component]
pub(super) fn HandedOver(props: &HandedOverProps) -> Html {
    let texts = use_texts();
    let state = use_state_eq(|| State::Loading);
    let place = use_node_ref();
    // What ends the other program; it keeps the callbacks alive as long as it runs.
    let running: Rc<RefCell<Option<Running>>> = use_mut_ref(|| None);

    let attempt = {
        let (state, place, props) = (state.clone(), place.clone(), props.clone());
        let running = Rc::clone(&running);
        Callback::from(move |()| {
            state.set(State::Loading);
            let (state, place, props) = (state.clone(), place.clone(), props.clone());
            let running = Rc::clone(&running);
            spawn_local(async move {
                let started = match place.cast::<Element>() {
                    Some(place) => run(&props, place).await,
                    None => None,
                };
                state.set(if started.is_some() {
                    State::Running
                } else {
                    State::Failed
                });
                *running.borrow_mut() = started;
            });
        })
    };
    {
        let attempt = attempt.clone();
        use_effect_with((), move |()| {
            attempt.emit(());
            move || drop(running.take())
        });
    }
    let back = props.on_back.reform(|_: MouseEvent| ());
    html! {
        <>
            if *state != State::Running {
                <h1 class="kern-heading-large" id={HEADING} tabindex="-1">
                    { texts.get("application-send") }
                </h1>
            }
            if *state == State::Loading {
                <div class="loading" role="status">
                    <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
                    <p class="kern-body">{ texts.get("application-send-loading") }</p>
                </div>
            }
            if *state == State::Failed {
                <div role="alert">
                    <Alert kind={AlertKind::Danger} title={texts.get("application-send-unavailable")}>
                        <p class="kern-body">{ texts.get("application-send-unavailable-text") }</p>
                    </Alert>
                </div>
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--primary"
                        onclick={move |_| attempt.emit(())}
                    >
                        <span class="kern-label">{ texts.get("application-send-again") }</span>
                    </button>
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={back}>
                        <span class="kern-label">{ texts.get("application-send-back") }</span>
                    </button>
                </div>
            }
            <div class="stack" ref={place}></div>
        </>
    }
}

/// The other program while it runs.
struct Running {
    end: Function,
    _callbacks: [Closure<dyn Fn()>; 2],
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has nothing to answer.
        let _ = self.end.call0(&JsValue::NULL);
    }
}

/// Loads and starts the other program; nothing when it cannot be had.
async fn run(props: &HandedOverProps, place: Element) -> Option<Running> {
    let promise: Promise = props
        .load_delivery
        .call0(&JsValue::NULL)
        .ok()?
        .dyn_into()
        .ok()?;
    let module = JsFuture::from(promise).await.ok()?;
    let deliver: Function = Reflect::get(&module, &"deliver".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let (hand_over, files) = props.draft.hand_over();
    let json = json::write(&hand_over.into_json())?;
    let callbacks = [&props.on_sent, &props.on_back].map(|callback| {
        let callback = callback.clone();
        Closure::<dyn Fn()>::new(move || callback.emit(()))
    });
    let arguments = Array::of5(
        &place,
        &json.into(),
        &files.into_iter().collect::<Array>(),
        callbacks[0].as_ref(),
        callbacks[1].as_ref(),
    );
    let started: Promise = deliver
        .apply(&JsValue::NULL, &arguments)
        .ok()?
        .dyn_into()
        .ok()?;
    let end = JsFuture::from(started).await.ok()?.dyn_into().ok()?;
    Some(Running {
        end,
        _callbacks: callbacks,
    })
}
