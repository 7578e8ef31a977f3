//! The way from a receipt to a further application of the same service.

use yew::prelude::*;

use super::{button::Button, problem};
use crate::{
    components::rich_text::rich_text,
    device::storage,
    keeping::{FollowUp, KeepError},
    texts::use_texts,
};

/// Which one.
#[derive(Clone, PartialEq, Properties)]
pub struct FurtherApplicationProps {
    /// What it takes along.
    pub follow_up: FollowUp,
    /// Begins it; told why where that fails.
    pub on_begin: Callback<(FollowUp, Callback<KeepError>)>,
}

/// What is taken along, what becomes of the receipt, and the button.
#[component]
pub fn FurtherApplication(props: &FurtherApplicationProps) -> Html {
    let texts = use_texts();
    let busy = use_state_eq(|| false);
    let error = use_state_eq(|| None::<KeepError>);
    let on_press = {
        let FurtherApplicationProps {
            follow_up,
            on_begin,
        } = props.clone();
        let (busy, error) = (busy.setter(), error.setter());
        Callback::from(move |()| {
            busy.set(true);
            let (busy, error) = (busy.clone(), error.clone());
            let on_failed = Callback::from(move |problem| {
                busy.set(false);
                error.set(Some(problem));
            });
            on_begin.emit((follow_up.clone(), on_failed));
        })
    };
    let taken = if props.follow_up.has_answers {
        "receipt-further-answers"
    } else {
        "receipt-further-number"
    };
    // Where nothing is kept, the code on this page is the only way back to it.
    let left = if storage::is_own_device() {
        "receipt-further-kept"
    } else {
        "receipt-further-code"
    };
    html! {
        <section class="stack stack--small no-print" aria-labelledby="receipt-further">
            <h2 class="kern-heading-medium" id="receipt-further">
                { texts.get("service-follow-up") }
            </h2>
            { rich_text(&texts.get("service-follow-up-text")) }
            <p class="kern-body">{ texts.get(taken) }</p>
            <p class="kern-body">{ texts.get(left) }</p>
            <div class="button-row">
                <Button
                    id="follow-up"
                    text={texts.get("service-follow-up")}
                    busy={*busy}
                    {on_press}
                />
            </div>
            <p class="kern-body" role="alert">
                { for (*error).map(|error| problem::message(&texts, error)) }
            </p>
        </section>
    }
}
