//! A button that does one thing, and says while it is at it.

use yew::prelude::*;

/// A button's look and effect.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// `primary`, `secondary` or `tertiary`.
    #[prop_or(AttrValue::Static("secondary"))]
    pub look: AttrValue,
    /// What it says.
    pub text: AttrValue,
    /// What it says to those who do not see what it stands beside.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What it adds to its text for those who do not see what it stands beside.
    #[prop_or_default]
    pub more: Html,
    /// The part of the page that it opens and closes, and whether that is open.
    #[prop_or_default]
    pub opens: Option<(AttrValue, bool)>,
    /// Whether what it does is under way.
    #[prop_or_default]
    pub busy: bool,
    /// Told when it is pressed.
    pub on_press: Callback<()>,
}

/// A button. While it is busy it keeps the focus and does nothing.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let (on_press, busy) = (props.on_press.clone(), props.busy);
    let onclick = move |_| {
        if !busy {
            on_press.emit(());
        }
    };
    let (controls, expanded) = match &props.opens {
        Some((part, is_open)) => (Some(part.clone()), Some(is_open.to_string())),
        None => (None, None),
    };
    html! {
        <button
            type="button"
            id={props.id.clone()}
            class={format!("kern-btn kern-btn--{}", props.look)}
            aria-label={props.label.clone()}
            aria-expanded={expanded}
            aria-controls={controls}
            aria-disabled={props.busy.then_some("true")}
            {onclick}
        >
            <span class="kern-label">{ &props.text }{ props.more.clone() }</span>
        </button>
    }
}
