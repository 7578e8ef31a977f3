//! The second program when everything is filled in: it seals and sends, and shows the receipt.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{
    keeping::follow,
    page,
    root::{Loaded, load, mount_inside, use_current_texts},
};
use crate::{
    address,
    exchange::{self, HandOver},
    keeping::{self, FollowUp, KeepError},
    outbox::Entry,
    pages::delivery::Delivery,
    texts::Texts,
};

/// Takes an application over and sends it.
///
/// `hand_over` is a [`HandOver`] as JSON; who the application is and what is in its files is kept
/// here. `on_sent` is called once the edge has everything, `on_back` when the applicant wants to go
/// back to the answers. Gives a promise of a function that ends the program; `undefined` when no
/// draft is open, or texts cannot be loaded.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn deliver(
    mount: Element,
    hand_over: String,
    on_sent: Function,
    on_back: Function,
) -> Result<JsValue, JsValue> {
    let hand_over = exchange::read(&hand_over)?;
    let started = start_delivery(mount, hand_over, on_sent, on_back).await;
    Ok(started.map_or(JsValue::UNDEFINED, |handle| {
        Closure::once_into_js(move || handle.destroy())
    }))
}

async fn start_delivery(
    mount: Element,
    hand_over: HandOver,
    on_sent: Function,
    on_back: Function,
) -> Option<yew::AppHandle<DeliveryProgram>> {
    let (language, ..) = page()?;
    let loaded = load(language, Some(&hand_over.service)).await?;
    let service = hand_over.service.clone();
    let entry = keeping::deliver(hand_over, language.tag).await?;
    let notify = |function: Function| {
        Callback::from(move |()| {
            // What the first program does with it is its own affair.
            let _ = function.call0(&JsValue::NULL);
        })
    };
    let props = DeliveryProgramProps {
        loaded,
        service,
        entry,
        on_sent: {
            let on_sent = notify(on_sent);
            // What the edge has is begun no second time.
            Callback::from(move |()| {
                address::remember(keeping::stored_id().as_deref(), None);
                on_sent.emit(());
            })
        },
        on_back: notify(on_back),
    };
    Some(mount_inside::<DeliveryProgram>(mount, props))
}

#[derive(Clone, PartialEq, Properties)]
struct DeliveryProgramProps {
    loaded: Loaded,
    service: String,
    entry: Rc<Entry>,
    on_sent: Callback<()>,
    on_back: Callback<()>,
}

#[component]
fn DeliveryProgram(props: &DeliveryProgramProps) -> Html {
    let texts = use_current_texts(&props.loaded.texts, Some(props.service.clone()));
    let on_follow_up = {
        let site = Rc::clone(&props.loaded.site);
        Callback::from(
            move |(follow_up, on_failed): (FollowUp, Callback<KeepError>)| {
                let site = Rc::clone(&site);
                spawn_local(async move {
                    if let Err(error) = follow(&site, &follow_up).await {
                        on_failed.emit(error);
                    }
                });
            },
        )
    };
    html! {
        <ContextProvider<Texts> context={texts}>
            <Delivery
                site={Rc::clone(&props.loaded.site)}
                entry={Rc::clone(&props.entry)}
                on_sent={props.on_sent.clone()}
                on_back={props.on_back.clone()}
                {on_follow_up}
            />
        </ContextProvider<Texts>>
    }
}
