//! The link for the second party: what it carries, and the ways to pass it on.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{button::Button, shared_words, take_along::TakeAlong};
use crate::{
    components::{case_code::copy, qr::Qr, rich_text::rich_text},
    keeping::{self, Handing, SharedOffer},
    texts::use_texts,
};

/// The id of its heading.
const HEADING: &str = "handover-heading";

/// The link, and a box to tick for each answer that it may carry.
#[component]
pub fn HandoverPart() -> Html {
    let handing = use_state(keeping::handing);
    let on_agree = {
        let handing = handing.setter();
        Callback::from(move |(there, is_agreed): (String, bool)| {
            keeping::agree(&there, is_agreed);
            handing.set(keeping::handing());
        })
    };
    let Some(handing) = (*handing).clone() else {
        return Html::default();
    };
    html! {
        <div class="stack">
            <Choices handing={handing.clone()} {on_agree} />
            <Link path={handing.path()} />
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ChoicesProps {
    handing: Handing,
    on_agree: Callback<(String, bool)>,
}

/// Nothing is ticked beforehand: sharing is the applicant's own act (Art. 25(2) GDPR).
#[component]
fn Choices(props: &ChoicesProps) -> Html {
    let texts = use_texts();
    let words = shared_words::use_words();
    let Handing { offers, form, .. } = &props.handing;
    if offers.is_empty() {
        return html! { <p class="kern-body">{ texts.get("handover-nothing") }</p> };
    }
    let choice = |offer: &SharedOffer| {
        let field = form.field(&offer.here)?;
        let text_id = field.text_id(&offer.here);
        let id = format!("handover-{}", offer.there.replace('.', "-"));
        let there = offer.there.clone();
        let onchange = props.on_agree.reform(move |event: Event| {
            let is_checked = event
                .target_dyn_into::<HtmlInputElement>()
                .is_some_and(|input| input.checked());
            (there.clone(), is_checked)
        });
        let value = shared_words::shown(&words, texts.language(), field, &text_id, &offer.value);
        let mut label = shared_words::label(&words, &text_id).to_string();
        if !label.ends_with(['?', '؟']) {
            label.push(':');
        }
        Some(html! {
            <div class="kern-form-check">
                <input
                    type="checkbox"
                    class="kern-form-check__checkbox"
                    id={id.clone()}
                    checked={offer.is_agreed}
                    {onchange}
                />
                <label class="kern-label" for={id}>
                    { label }{ " " }<bdi>{ value }</bdi>
                </label>
            </div>
        })
    };
    html! {
        <fieldset class="kern-fieldset" aria-describedby="handover-share-hint">
            <legend class="kern-label">{ texts.get("handover-share") }</legend>
            <div class="kern-hint" id="handover-share-hint">{ texts.get("handover-share-hint") }</div>
            <div class="kern-fieldset__body">{ for offers.iter().filter_map(choice) }</div>
        </fieldset>
    }
}

/// Which link.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct LinkProps {
    /// The address without its origin.
    pub path: AttrValue,
}

/// The link to copy, to share, to print and to scan.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let texts = use_texts();
    let window = gloo::utils::window();
    let origin = window.location().origin().unwrap_or_default();
    let link = AttrValue::from(format!("{origin}{}", props.path));
    let card = use_node_ref();
    let told = use_state_eq(|| None::<&'static str>);
    {
        // What was said was of the link before.
        let told = told.setter();
        use_effect_with(link.clone(), move |_| told.set(None));
    }
    let on_copy = {
        let (link, told) = (link.clone(), told.setter());
        Callback::from(move |()| {
            let (link, told) = (link.clone(), told.clone());
            spawn_local(async move {
                told.set(Some(if copy(&link).await {
                    "handover-copied"
                } else {
                    "handover-not-copied"
                }));
            });
        })
    };
    html! {
        <section class="code-card stack" ref={&card} aria-labelledby={HEADING}>
            <h2 class="kern-heading-medium" id={HEADING}>{ texts.get("handover-link") }</h2>
            { rich_text(&texts.get("handover-link-text")) }
            <div class="code-card__parts">
                <p class="code-link code-card__text" id="handover-address" dir="ltr" translate="no">
                    { &link }
                </p>
                <Qr text={link.clone()} label={texts.get("handover-qr")} />
            </div>
            <div class="button-row no-print">
                <Button id="handover-copy" text={texts.get("handover-copy")} on_press={on_copy} />
                <TakeAlong
                    link={link.clone()}
                    title={texts.get("handover-link")}
                    card={card.clone()}
                    share={("handover-share", "handover-send")}
                    print={("handover-print", "handover-print")}
                />
            </div>
            <p class="status-note no-print" role="status">{ for (*told).map(|id| texts.get(id)) }</p>
        </section>
    }
}
