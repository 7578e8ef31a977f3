//! Icons.

use yew::prelude::*;

/// An icon by its name in the styles: `arrow-forward`, `danger`. It adds nothing that the text
/// beside it does not say, so it is silent.
pub fn icon(name: &str) -> Html {
    let class = ["kern-icon kern-icon--", name].concat();
    html! { <span {class} aria-hidden="true"></span> }
}
