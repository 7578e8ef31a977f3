//! A case's code, to note down, copy or scan.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::qr::Qr;
use crate::texts::use_texts;

/// The code and the ways to take it along.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CaseCodeProps {
    /// In five groups of five.
    pub code: AttrValue,
    /// The address that opens it, shown as a QR code and as text.
    #[prop_or_default]
    pub link: Option<AttrValue>,
    /// More buttons beside the one that copies.
    #[prop_or_default]
    pub children: Html,
}

/// A code in large letters, where it has an address also as a QR code, and a button that copies it.
#[component]
pub fn CaseCode(props: &CaseCodeProps) -> Html {
    let texts = use_texts();
    let told = use_state_eq(|| None);
    let onclick = {
        let (code, told) = (props.code.clone(), told.clone());
        move |_| {
            let (code, told) = (code.clone(), told.clone());
            spawn_local(async move {
                let copied = copy(&code).await;
                told.set(Some(if copied {
                    "receipt-code-copied"
                } else {
                    "receipt-code-not-copied"
                }));
            });
        }
    };
    html! {
        <div class="stack">
            <div class="code-card__parts">
                <div class="code-card__text stack stack--small">
                    <bdi class="code case-code receipt__number" dir="ltr" translate="no">
                        { &props.code }
                    </bdi>
                    if let Some(link) = &props.link {
                        <p class="kern-body kern-body--small">{ texts.get("code-link") }</p>
                        <p class="code-link" dir="ltr" translate="no">{ link }</p>
                    }
                </div>
                if let Some(link) = &props.link {
                    <Qr text={link.clone()} label={texts.get("code-qr")} />
                }
            </div>
            <div class="button-row no-print">
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    id="keeping-copy"
                    {onclick}
                >
                    <span class="kern-label">{ texts.get("receipt-code-copy") }</span>
                </button>
                { props.children.clone() }
            </div>
            <p class="status-note no-print" role="status">
                { for told.map(|id| texts.get(id)) }
            </p>
        </div>
    }
}

/// Copies a text; says whether the browser did.
pub async fn copy(text: &str) -> bool {
    let clipboard = gloo::utils::window().navigator().clipboard();
    // Missing outside secure contexts, whatever its type says.
    let clipboard: &wasm_bindgen::JsValue = &clipboard;
    if !clipboard.is_object() {
        return false;
    }
    let promise = gloo::utils::window()
        .navigator()
        .clipboard()
        .write_text(text);
    JsFuture::from(promise).await.is_ok()
}
