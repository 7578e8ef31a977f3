//! The code before the first answer, where the browser may forget what is kept.

use yew::prelude::*;

use super::{button::Button, code_part::TakeCodeAlong, taking};
use crate::{
    components::{
        alert::{Alert, AlertKind},
        case_code::CaseCode,
        rich_text::rich_text,
    },
    texts::use_texts,
};

/// What the offer depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct ForgetfulPlaceProps {
    /// Whether nothing is kept for certain.
    pub is_certain: bool,
    /// Begins with a code.
    pub on_code: Callback<()>,
    /// Begins without.
    pub on_none: Callback<()>,
}

/// Says that the browser may forget, and offers a code.
#[component]
pub fn ForgetfulPlace(props: &ForgetfulPlaceProps) -> Html {
    let texts = use_texts();
    let id = if props.is_certain {
        "enter-forgets"
    } else {
        "enter-forgets-maybe"
    };
    html! {
        <>
            <Alert kind={AlertKind::Warning} title={texts.get(id)} title_element="h2">
                { rich_text(&texts.get(&format!("{id}-text"))) }
                <p class="kern-body">{ texts.get("enter-forgets-parked") }</p>
            </Alert>
            <div class="button-row">
                <Button
                    id="enter-with-code"
                    look="primary"
                    text={texts.get("enter-forgets-code")}
                    on_press={props.on_code.clone()}
                />
                <Button
                    id="enter-without-code"
                    text={texts.get("enter-forgets-none")}
                    on_press={props.on_none.clone()}
                />
            </div>
        </>
    }
}

/// The code that was made.
#[derive(Clone, PartialEq, Properties)]
pub struct KeepCodeProps {
    /// In five groups of five.
    pub code: AttrValue,
    /// Goes on to the application.
    pub on_go: Callback<()>,
}

/// Shows the code until it was taken down.
#[component]
pub fn KeepCode(props: &KeepCodeProps) -> Html {
    let texts = use_texts();
    let card = use_node_ref();
    let link = AttrValue::from(taking::link(texts.language(), &props.code));
    html! {
        <>
            { rich_text(&texts.get("enter-code-text")) }
            <section class="code-card stack" ref={&card}>
                <CaseCode code={props.code.clone()} link={Some(link.clone())}>
                    <TakeCodeAlong {link} card={card.clone()} />
                </CaseCode>
            </section>
            <div class="button-row">
                <Button
                    id="enter-go"
                    look="primary"
                    text={texts.get("enter-code-go")}
                    on_press={props.on_go.clone()}
                />
            </div>
        </>
    }
}
