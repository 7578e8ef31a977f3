//! Messages beside what they are about.

use amtsweg_core::form::Level;
use yew::prelude::*;

use super::icon::icon;

/// An error or a warning, with its icon.
pub fn message(level: Level, id: Option<String>, text: AttrValue) -> Html {
    let (class, sign) = match level {
        Level::Error => ("kern-error", "danger"),
        Level::Warning => ("kern-warning", "warning"),
    };
    html! {
        <div {class} {id}>
            { icon(sign) }
            <span class="kern-body" dir="auto">{ text }</span>
        </div>
    }
}
