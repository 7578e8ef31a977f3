//! How to reach the authority.

use yew::prelude::*;

use crate::{site::Authority, texts::use_texts};

/// Whom.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct ContactProps {
    /// The authority.
    pub authority: Authority,
}

/// Telephone and e-mail address of the authority.
#[component]
pub fn Contact(props: &ContactProps) -> Html {
    let texts = use_texts();
    let Authority {
        department,
        name,
        phone,
        email,
        ..
    } = &props.authority;
    let tel: String = phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    html! {
        <p class="kern-body">
            { format!("{name}, {department}") }<br />
            { texts.get("footer-phone") }{ " " }
            <a class="kern-link" href={format!("tel:{tel}")}><bdi dir="ltr">{ phone }</bdi></a><br />
            { texts.get("footer-email") }{ " " }
            <a class="kern-link" href={format!("mailto:{email}")}><bdi dir="ltr">{ email }</bdi></a>
        </p>
    }
}
