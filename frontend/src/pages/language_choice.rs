//! The page at `/`: the choice of the language. Nobody is sent anywhere unasked.

use std::rc::Rc;

use yew::prelude::*;

use super::edition::Edition;
use crate::{address::Route, components::layout::Layout, site::Site};

/// What pages in all languages at once depend on.
#[derive(Clone, PartialEq, Properties)]
pub struct AllLanguagesProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// Every language's texts.
    pub editions: Vec<Rc<Edition>>,
}

/// The choice of the language.
#[component]
pub fn LanguageChoice(props: &AllLanguagesProps) -> Html {
    let mut said = Vec::new();
    let titles = props.editions.iter().filter_map(|edition| {
        let title = edition.texts.get("language-title");
        // Leichte Sprache says the same as German.
        let new = !said.contains(&title);
        said.push(title.clone());
        let language = edition.language();
        new.then(|| {
            html! {
                <>
                    if said.len() > 1 { <br /> }
                    <span lang={language.tag} dir={language.direction}>{ title }</span>
                </>
            }
        })
    });
    html! {
        <Layout site={props.site.clone()}>
            <h1 class="kern-heading-large">{ for titles }</h1>
            <ul class="language-list">
                { for props.editions.iter().map(|edition| {
                    let language = edition.language();
                    html! {
                        <li>
                            <a
                                class="kern-link"
                                href={Route::Start.path(language)}
                                lang={language.tag}
                                hreflang={language.tag}
                                dir={language.direction}
                            >{ language.name }</a>
                        </li>
                    }
                }) }
            </ul>
        </Layout>
    }
}
