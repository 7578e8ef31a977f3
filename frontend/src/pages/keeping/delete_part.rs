//! Deleting the open draft, once that was confirmed.

use yew::prelude::*;

use super::{
    button::Button,
    panel::{PART_HEADING, act},
    problem,
};
use crate::{
    keeping::{self, Deleted, KeepError},
    pages::drafts,
    texts::use_texts,
};

/// What is asked depends on where the draft is.
#[derive(Clone, PartialEq, Properties)]
pub struct DeletePartProps {
    /// Whether it is on this device.
    pub on_device: bool,
    /// Whether it is parked.
    pub is_parked: bool,
    /// Closes the part.
    pub on_close: Callback<Option<&'static str>>,
}

/// Asks whether the draft is to be deleted, deletes it, and leaves the page.
#[component]
pub fn DeletePart(props: &DeletePartProps) -> Html {
    let texts = use_texts();
    let busy = use_state_eq(|| false);
    let error = use_state_eq(|| None::<KeepError>);
    let delete = {
        let (busy, error, language) = (busy.setter(), error.setter(), texts.language());
        Callback::from(move |()| {
            let error = error.clone();
            act(
                keeping::delete(),
                busy.clone(),
                move |result| match result {
                    Ok(deleted) => {
                        drafts::leave_for_deleted(language, deleted == Deleted::Everywhere);
                    }
                    Err(problem) => error.set(Some(problem)),
                },
            );
        })
    };
    let cancel = props.on_close.reform(|()| None);
    let text = if props.on_device {
        "keeping-delete-text"
    } else {
        "keeping-delete-memory-text"
    };
    html! {
        <section class="stack" aria-labelledby={PART_HEADING}>
            <h2 class="kern-heading-medium" id={PART_HEADING} tabindex="-1">
                { texts.get("keeping-delete-title") }
            </h2>
            <p class="kern-body">{ texts.get(text) }</p>
            if props.is_parked {
                <p class="kern-body">{ texts.get("keeping-delete-parked") }</p>
            }
            <div class="button-row">
                <Button
                    look="primary"
                    text={texts.get("keeping-delete-cancel")}
                    on_press={cancel}
                />
                <Button
                    id="keeping-delete-confirm"
                    text={texts.get("keeping-delete-confirm")}
                    busy={*busy}
                    on_press={delete}
                />
            </div>
            <p class="kern-body" role="alert">
                { for (*error).map(|error| problem::message(&texts, error)) }
            </p>
        </section>
    }
}
