//! Screens that the second program draws, and what stands there while it cannot.

use yew::prelude::*;

use super::{
    HEADING,
    work::{Action, Elsewhere, Screen, Work},
};
use crate::{
    components::alert::{Alert, AlertKind},
    texts::Texts,
};

/// A screen that the second program draws into `place`.
pub(super) fn elsewhere(
    texts: &Texts,
    work: &Work,
    place: &NodeRef,
    on_action: &Callback<Action>,
) -> Html {
    let is_entry = work.screen == Screen::Entry;
    let (title, problem) = if is_entry {
        ("service-title", "application-unopened")
    } else {
        ("application-send", "application-send-unavailable")
    };
    let said = match work.elsewhere {
        Elsewhere::Drawn => Html::default(),
        // The words of the page that was there first stand in `place` (static/boot.js).
        Elsewhere::Loading if is_entry => Html::default(),
        Elsewhere::Loading => html! {
            <div class="loading" role="status">
                <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
                <p class="kern-body">{ texts.get("application-loading") }</p>
            </div>
        },
        Elsewhere::Failed => {
            let again = on_action.reform(|_| Action::Elsewhere(Elsewhere::Loading));
            let back = on_action.reform(|_| Action::Show(Screen::Review));
            let back = (!is_entry).then_some(back);
            failure(
                texts,
                without_second(problem),
                "kern-btn--primary",
                again,
                back,
            )
        }
    };
    html! {
        <>
            if work.elsewhere != Elsewhere::Drawn {
                <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ texts.get(title) }</h1>
            }
            { said }
            <div key={title} class="stack" ref={place}></div>
        </>
    }
}

/// What a failure says: what it is, what to do, and the button for that.
pub(super) type Words = [&'static str; 3];

/// Without the second program something is not possible.
pub(super) const fn without_second(problem: &'static str) -> Words {
    [problem, "application-unavailable", "application-again"]
}

/// Says what is not possible, and offers to try again.
pub(super) fn failure(
    texts: &Texts,
    [problem, advice, button]: Words,
    look: &'static str,
    again: Callback<MouseEvent>,
    back: Option<Callback<MouseEvent>>,
) -> Html {
    html! {
        <>
            <div role="alert">
                <Alert kind={AlertKind::Danger} title={texts.get(problem)}>
                    <p class="kern-body">{ texts.get(advice) }</p>
                </Alert>
            </div>
            <div class="button-row">
                <button type="button" class={classes!("kern-btn", look)} onclick={again}>
                    <span class="kern-label">{ texts.get(button) }</span>
                </button>
                if let Some(back) = back {
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={back}>
                        <span class="kern-label">{ texts.get("application-send-back") }</span>
                    </button>
                }
            </div>
        </>
    }
}
