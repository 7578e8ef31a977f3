//! Boxes for what must not be overlooked.

use yew::prelude::*;

use super::icon::icon;

/// How much it matters. Also the name in the styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// Good to know.
    Info,
    /// Done.
    Success,
    /// Needs a thought.
    Warning,
    /// Went wrong.
    Danger,
}

impl AlertKind {
    /// The name of the class and of the icon.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

/// An alert's kind, title and content.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AlertProps {
    /// How much it matters.
    pub kind: AlertKind,
    /// The title.
    pub title: AttrValue,
    /// What the kind means here, for those who see neither colour nor icon.
    #[prop_or_default]
    pub word: Option<AttrValue>,
    /// The title's element: `h2` or `h3` where the alert is a part of the page's outline, else `p`.
    #[prop_or(AttrValue::Static("p"))]
    pub title_element: AttrValue,
    /// `status` or `alert`, only for what appears while the page is open.
    #[prop_or_default]
    pub role: Option<AttrValue>,
    /// What stands below the title.
    #[prop_or_default]
    pub children: Html,
}

/// An alert.
#[component]
pub fn Alert(props: &AlertProps) -> Html {
    let name = props.kind.name();
    let title = html! {
        <>
            if let Some(word) = &props.word {
                <span class="visually-hidden">{ word }{ " " }</span>
            }
            { &props.title }
        </>
    };
    let title = match props.title_element.as_str() {
        "h2" => html! { <h2 class="kern-title">{ title }</h2> },
        "h3" => html! { <h3 class="kern-title">{ title }</h3> },
        _ => html! { <p class="kern-title">{ title }</p> },
    };
    html! {
        <div class={["kern-alert kern-alert--", name].concat()} role={props.role.clone()}>
            <div class="kern-alert__header">
                { icon(name) }
                { title }
            </div>
            if props.children != Html::default() {
                <div class="kern-alert__body">{ props.children.clone() }</div>
            }
        </div>
    }
}
