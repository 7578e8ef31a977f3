//! An application that a clerk fills in at the town hall's desk, for somebody who came in person: what its
//! link opens, and what is said as long as it is filled in.

use yew::prelude::*;

use super::button::Button;
use crate::{
    components::{
        alert::{Alert, AlertKind},
        icon::icon,
        rich_text::rich_text,
    },
    texts::use_texts,
};

/// What can be done with a link of the desk.
#[derive(Clone, PartialEq, Properties)]
pub struct DeskScreenProps {
    /// Begins at the desk.
    pub on_go: Callback<()>,
    /// Begins an application as any other.
    pub on_new: Callback<()>,
}

/// Nothing opens silently: whoever was sent such a link would apply as somebody who is not there.
#[component]
pub fn DeskScreen(props: &DeskScreenProps) -> Html {
    let texts = use_texts();
    html! {
        <>
            <Alert kind={AlertKind::Info} title={texts.get("desk-title")} title_element="h2">
                { rich_text(&texts.get("desk-text")) }
            </Alert>
            <div class="button-row">
                <Button
                    id="desk-go"
                    look="primary"
                    text={texts.get("desk-go")}
                    on_press={props.on_go.clone()}
                />
                <Button
                    id="draft-new"
                    text={texts.get("desk-plain")}
                    on_press={props.on_new.clone()}
                />
            </div>
        </>
    }
}

/// For whom it is filled in, above the page.
#[component]
pub fn DeskBanner() -> Html {
    let texts = use_texts();
    let language = texts.language();
    html! {
        <div class="kern-alert kern-alert--info" lang={language.tag} dir={language.direction}>
            <div class="kern-alert__header">
                { icon(AlertKind::Info.name()) }
                <p class="kern-title">{ texts.get("desk-banner") }</p>
            </div>
        </div>
    }
}
