//! The page for addresses that there are none of. The host cannot know the language.

use yew::prelude::*;

use super::language_choice::AllLanguagesProps;
use crate::{
    address::Route,
    components::{layout::Layout, rich_text::rich_text},
};

/// The page for addresses that there are none of.
#[component]
pub fn NotFound(props: &AllLanguagesProps) -> Html {
    html! {
        <Layout site={props.site.clone()}>
            { for props.editions.iter().enumerate().map(|(index, edition)| {
                let texts = &edition.texts;
                let language = texts.language();
                let title = texts.get("not-found-title");
                html! {
                    <div class="stack stack--small" lang={language.tag} dir={language.direction}>
                        if index == 0 {
                            <h1 class="kern-heading-large">{ title }</h1>
                        } else {
                            <h2 class="kern-heading-medium">{ title }</h2>
                        }
                        { rich_text(&texts.get("not-found-text")) }
                        <p><a class="kern-link" href={Route::Start.path(language)}>
                            { texts.get("site-to-start") }
                        </a></p>
                    </div>
                }
            }) }
        </Layout>
    }
}
