//! The question before the first answer: whose device it is (TDDDG § 25).

use yew::prelude::*;

use super::HEADING;
use crate::{components::rich_text::rich_text, routes::Route, texts::Texts};

/// Asks whether it is the applicant's own device.
pub(super) fn question(texts: &Texts, on_answer: &Callback<bool>) -> Html {
    let own = on_answer.reform(|_: MouseEvent| true);
    let other = on_answer.reform(|_: MouseEvent| false);
    html! {
        <>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">
                { texts.get("service-title") }
            </h1>
            <section class="device-question stack" aria-labelledby="device">
                <h2 class="kern-heading-medium" id="device">{ texts.get("device") }</h2>
                { rich_text(&texts.get("device-text")) }
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--primary"
                        id="device-own"
                        onclick={own}
                    >
                        <span class="kern-label">{ texts.get("device-own") }</span>
                    </button>
                    <button
                        type="button"
                        class="kern-btn kern-btn--secondary"
                        id="device-other"
                        onclick={other}
                    >
                        <span class="kern-label">{ texts.get("device-other") }</span>
                    </button>
                </div>
                <a class="kern-link" href={Route::Drafts.path(texts.language())}>
                    { texts.get("device-code") }
                </a>
            </section>
        </>
    }
}
