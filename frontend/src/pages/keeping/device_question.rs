//! Whose device it is, asked before anything is kept on it (TDDDG § 25).

use yew::prelude::*;

use super::button::Button;
use crate::{components::rich_text::rich_text, texts::use_texts};

/// What the question depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct DeviceQuestionProps {
    /// Whether the applicant has the draft's code: then nothing is lost without the device.
    pub has_code: bool,
    /// Takes whether it is the applicant's own device.
    pub on_answer: Callback<bool>,
}

/// Asks whose device it is.
#[component]
pub fn DeviceQuestion(props: &DeviceQuestionProps) -> Html {
    let texts = use_texts();
    let text = if props.has_code {
        "enter-device-text-code"
    } else {
        "enter-device-text"
    };
    html! {
        <section class="device-question stack" aria-labelledby="device">
            <h2 class="kern-heading-medium" id="device">{ texts.get("enter-device") }</h2>
            { rich_text(&texts.get(text)) }
            <div class="button-row">
                <Button
                    id="device-own"
                    look="primary"
                    text={texts.get("enter-device-own")}
                    on_press={props.on_answer.reform(|()| true)}
                />
                <Button
                    id="device-other"
                    text={texts.get("enter-device-other")}
                    on_press={props.on_answer.reform(|()| false)}
                />
            </div>
        </section>
    }
}
