//! The applicant's copy: all answers in the applicant's language with the German beside, to read
//! and to print. After sending it is there as long as the page is, since nothing is kept of it.

use yew::prelude::*;

use super::{answers::Answers, draft::Draft, german::German};
use crate::{
    components::{focus, rich_text::rich_text},
    device::app,
    exchange::second::Second,
    texts::use_texts,
};

/// The id of the copy's heading.
const COPY: &str = "copy";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct CopyProps {
    pub(super) draft: Draft,
    pub(super) second: Second,
    pub(super) german: German,
}

/// What was sent.
#[component]
pub(super) fn Copy(props: &CopyProps) -> Html {
    let texts = use_texts();
    let shown = use_state_eq(|| false);
    let CopyProps { draft, german, .. } = props;
    let standing = draft.standing();
    let show = {
        let (shown, german) = (shown.clone(), german.clone());
        Callback::from(move |_: MouseEvent| {
            german.want();
            shown.set(true);
            // The button goes.
            focus::after_render(COPY);
        })
    };
    html! {
        <section
            class={classes!("copy", "stack", (!*shown).then_some("no-print"))}
            aria-labelledby={COPY}
        >
            <h2 class="kern-heading-medium" id={COPY} tabindex="-1">
                { texts.get("application-copy") }
            </h2>
            <div class="no-print">{ rich_text(&texts.get("application-copy-text")) }</div>
            if *shown {
                { german.switch(&texts) }
                { Answers::new(draft, &standing, &props.second, texts.clone(), german.texts(), None)
                    .sections(3) }
                <div class="button-row"><PrintButton german={german.clone()} /></div>
            } else {
                <div class="button-row">
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={show}>
                        <span class="kern-label">{ texts.get("application-copy-show") }</span>
                    </button>
                </div>
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct PrintButtonProps {
    pub(super) german: German,
}

/// Prints the page as soon as the German wording stands beside.
#[component]
pub(super) fn PrintButton(PrintButtonProps { german }: &PrintButtonProps) -> Html {
    let texts = use_texts();
    let wanted = use_state_eq(|| false);
    {
        let wanted = wanted.clone();
        use_effect_with((*wanted, german.is_settled()), move |ready| {
            if *ready == (true, true) {
                wanted.set(false);
                // A browser that cannot print does nothing.
                let _ = gloo::utils::window().print();
            }
        });
    }
    let print = {
        let german = german.clone();
        Callback::from(move |_: MouseEvent| {
            german.want();
            wanted.set(true);
        })
    };
    if !app::can_print() {
        return Html::default();
    }
    html! {
        <button type="button" class="kern-btn kern-btn--secondary" onclick={print}>
            <span class="kern-label">{ texts.get("application-copy-print") }</span>
        </button>
    }
}
