//! The German wording beside another language: German is what counts before the law.

use std::rc::Rc;

use yew::prelude::*;

use super::rich_text::rich_text;
use crate::{address::Route, language::Language, site::Site, texts::use_texts};

/// A text and the German one that counts.
#[derive(Clone, PartialEq, Properties)]
pub struct WordingProps {
    /// The text in the page's language.
    pub text: AttrValue,
    /// The same text in German.
    pub german: AttrValue,
}

/// A text; in every language but German the German wording can be opened below it.
#[component]
pub fn Wording(props: &WordingProps) -> Html {
    let texts = use_texts();
    html! {
        <>
            { rich_text(&props.text) }
            if texts.language() != Language::GERMAN {
                <details class="details">
                    <summary class="details__summary">{ texts.get("site-german-wording") }</summary>
                    <div class="details__body" lang="de" dir="ltr">{ rich_text(&props.german) }</div>
                </details>
            }
        </>
    }
}

/// A page that counts as a whole.
#[derive(Clone, PartialEq, Properties)]
pub struct GermanPageProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The page.
    pub route: Route,
}

/// The way from a translated page to the German one.
#[component]
pub fn GermanPage(props: &GermanPageProps) -> Html {
    let texts = use_texts();
    let is_offered = props
        .site
        .languages()
        .any(|language| language == Language::GERMAN);
    if texts.language() == Language::GERMAN || !is_offered {
        return Html::default();
    }
    html! {
        <p class="kern-body">
            <a class="kern-link" href={props.route.path(Language::GERMAN)} hreflang="de">
                { texts.get("site-german-wording") }
            </a>
        </p>
    }
}
