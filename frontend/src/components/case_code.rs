//! A case's code, to note down or copy.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use crate::texts::use_texts;

/// The code.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct CaseCodeProps {
    /// In five groups of five.
    pub code: AttrValue,
}

/// A code in large letters, and a button that copies it.
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
            <bdi class="receipt__number" dir="ltr" translate="no">{ &props.code }</bdi>
            <div class="button-row no-print">
                <button type="button" class="kern-btn kern-btn--secondary" {onclick}>
                    <span class="kern-label">{ texts.get("receipt-code-copy") }</span>
                </button>
            </div>
            <p class="status-note no-print" role="status">
                { for told.map(|id| texts.get(id)) }
            </p>
        </div>
    }
}

async fn copy(text: &str) -> bool {
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
