//! The buttons that share and print a link.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{button::Button, taking};
use crate::{device::app, texts::use_texts};

/// Which link, and how the buttons are called.
#[derive(Clone, PartialEq, Properties)]
pub struct TakeAlongProps {
    /// The address.
    pub link: AttrValue,
    /// What it is called when it is shared.
    pub title: AttrValue,
    /// The part of the page that is printed.
    pub card: NodeRef,
    /// The id of the button that shares, and of its text.
    pub share: (&'static str, &'static str),
    /// The id of the button that prints, and of its text.
    pub print: (&'static str, &'static str),
}

/// A button for each way that there is here.
#[component]
pub fn TakeAlong(props: &TakeAlongProps) -> Html {
    let texts = use_texts();
    let prints = use_memo((), |()| app::can_print());
    let share = {
        let TakeAlongProps { title, link, .. } = props.clone();
        Callback::from(move |()| {
            let (title, link) = (title.clone(), link.clone());
            spawn_local(async move { taking::share(&title, &link).await });
        })
    };
    let print = {
        let card = props.card.clone();
        Callback::from(move |()| {
            if let Some(card) = card.cast::<Element>() {
                taking::print_alone(&card);
            }
        })
    };
    let button = |(id, text): (&'static str, &str), on_press| {
        html! { <Button {id} text={texts.get(text)} {on_press} /> }
    };
    html! {
        <>
            if taking::can_share() {
                { button(props.share, share) }
            }
            if *prints {
                { button(props.print, print) }
            }
        </>
    }
}
