//! What a tab shows that is loaded again once its application is complete: how it goes out, and the
//! receipt.

use std::rc::Rc;

use yew::prelude::*;

use super::button::Button;
use crate::{
    keeping::FollowUp, outbox::Entry, pages::delivery::Delivery, site::Site, texts::use_texts,
};

/// The application, and the ways from there.
#[derive(Clone, PartialEq, Properties)]
pub struct OutProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The application.
    pub entry: Rc<Entry>,
    /// Leads back to the answers.
    pub on_back: Callback<()>,
    /// Begins another one.
    pub on_new: Callback<()>,
    /// Begins a further one that takes something along.
    pub on_follow_up: Callback<FollowUp>,
}

/// Sends what is complete, or shows its receipt; then also the way to another application.
#[component]
pub fn Out(props: &OutProps) -> Html {
    let texts = use_texts();
    let is_sent = use_state_eq(|| false);
    let on_sent = {
        let is_sent = is_sent.setter();
        Callback::from(move |()| is_sent.set(true))
    };
    html! {
        <>
            <Delivery
                site={Rc::clone(&props.site)}
                entry={Rc::clone(&props.entry)}
                {on_sent}
                on_back={props.on_back.clone()}
                on_follow_up={props.on_follow_up.reform(|(follow_up, _)| follow_up)}
            />
            if *is_sent {
                <div class="button-row no-print">
                    <Button
                        id="draft-new"
                        text={texts.get("enter-new")}
                        on_press={props.on_new.clone()}
                    />
                </div>
            }
        </>
    }
}
