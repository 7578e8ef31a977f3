//! Icons.

use yew::prelude::*;

/// An icon by its name in the styles: `arrow-forward`, `danger`. It adds nothing that the text
/// beside it does not say, so it is silent.
pub fn icon(name: &str) -> Html {
    let class = format!("kern-icon kern-icon--{name}");
    html! { <span {class} aria-hidden="true"></span> }
}
