//! Icons.

use yew::prelude::*;

/// What an icon is.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct IconProps {
    /// Its name in the styles: `arrow-forward`, `danger`.
    pub name: AttrValue,
}

/// An icon. It adds nothing that the text beside it does not say, so it is silent.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    let class = format!("kern-icon kern-icon--{}", props.name);
    html! { <span {class} aria-hidden="true"></span> }
}
