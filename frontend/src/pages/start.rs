//! The start page: what this site is, the services, and where to find Leichte Sprache.

use yew::prelude::*;

use super::edition::{PageProps, Service};
use crate::{
    components::{icon::icon, layout::Layout, rich_text::rich_text},
    language::Language,
    routes::Route,
    texts::Texts,
};

/// Where the information in Leichte Sprache stands on its start page.
const SIMPLE_ID: &str = "leichte-sprache";

/// The start page.
#[component]
pub fn Start(props: &PageProps) -> Html {
    let texts = &props.edition.texts;
    let language = texts.language();
    html! {
        <Layout site={props.site.clone()} route={Route::Start}>
            <h1 class="kern-heading-x-large">{ texts.get("start-title") }</h1>
            { rich_text(&texts.get("start-intro")) }
            <section class="stack" aria-labelledby="services">
                <h2 class="kern-heading-medium" id="services">{ texts.get("start-services") }</h2>
                { search(texts, props.edition.services.len()) }
                <ul class="service-list" id="service-list">
                    { for props.edition.services.iter().map(|service| card(props, service)) }
                </ul>
            </section>
            <section class="stack stack--small" aria-labelledby="drafts">
                <h2 class="kern-heading-medium" id="drafts">{ texts.get("start-drafts") }</h2>
                <p><a class="kern-link" href={Route::Drafts.path(language)}>
                    { texts.get("start-drafts-link") }
                </a></p>
            </section>
            <section class="stack stack--small" aria-labelledby="case">
                <h2 class="kern-heading-medium" id="case">{ texts.get("start-case") }</h2>
                <p><a class="kern-link" href={Route::Case.path(language)}>
                    { texts.get("start-case-link") }
                </a></p>
            </section>
            <section class="stack stack--small" aria-labelledby="help">
                <h2 class="kern-heading-medium" id="help">{ texts.get("start-help") }</h2>
                { rich_text(&texts.get("start-help-text")) }
            </section>
            { simple_language(props) }
        </Layout>
    }
}

/// The search. Without its script it would do nothing, so it waits hidden for it.
fn search(texts: &Texts, services: usize) -> Html {
    // Every outcome in words: plurals are too different for a script without texts.
    let outcomes: Vec<_> = (0..=services)
        .map(|count| match count {
            0 => texts.get("start-search-none"),
            count => texts.with("start-search-found", [("count", count.into())]),
        })
        .map(|text| text.to_string())
        .collect();
    html! {
        <form class="service-search stack" id="search" role="search" hidden=true>
            <div class="kern-form-input">
                <label class="kern-label" for="q">{ texts.get("start-search") }</label>
                <div class="kern-input-group">
                    <input
                        class="kern-form-input__input"
                        id="q"
                        type="search"
                        enterkeyhint="search"
                        autocomplete="off"
                    />
                    <button class="kern-btn kern-btn--secondary">
                        { icon("search") }
                        <span class="kern-label">{ texts.get("start-search-button") }</span>
                    </button>
                </div>
            </div>
            <p
                class="status-note"
                id="search-status"
                role="status"
                data-outcomes={serde_json::to_string(&outcomes).unwrap_or_default()}
            ></p>
        </form>
    }
}

fn card(props: &PageProps, service: &Service) -> Html {
    let language = service.texts.language();
    // People also look for the German name, and for words of the page behind the card.
    let german = props
        .german
        .service(&service.id)
        .map(|german| &german.texts);
    let words = german
        .into_iter()
        .flat_map(|texts| ["service-title", "service-short"].map(|id| texts.get(id)))
        .chain([service.texts.get("service-who")])
        .map(|text| text.to_string())
        .collect::<Vec<_>>()
        .join(" ");
    html! {
        <li class="kern-card kern-card--interactive" data-words={words}>
            <div class="kern-card__container">
                <div class="kern-card__header">
                    <h3 class="kern-title">
                        <a
                            class="kern-link kern-link--stretched kern-link--no-visited-state"
                            href={Route::Service(service.id.clone()).path(language)}
                        >{ service.texts.get("service-title") }</a>
                    </h3>
                </div>
                <div class="kern-card__body">
                    <p class="kern-body">{ service.texts.get("service-short") }</p>
                </div>
            </div>
        </li>
    }
}

/// What BITV 2.0 § 4 asks of a start page. There is no video in sign language yet, and it says so.
fn simple_language(props: &PageProps) -> Html {
    let texts = &props.edition.texts;
    let simple = props
        .site
        .languages()
        .find(|language| *language == Language::SIMPLE);
    let Some(simple) = simple else {
        return Html::default();
    };
    if texts.language() != simple {
        return html! {
            <section class="stack stack--small" aria-labelledby={SIMPLE_ID}>
                <h2 class="kern-heading-medium" id={SIMPLE_ID}>{ texts.get("start-simple") }</h2>
                { rich_text(&texts.get("start-simple-text")) }
                <p><a
                    class="kern-link"
                    href={format!("{}#{SIMPLE_ID}", Route::Start.path(simple))}
                    hreflang={simple.tag}
                >{ texts.get("start-simple-link") }</a></p>
            </section>
        };
    }
    let parts = ["content", "navigation", "accessibility", "more"];
    html! {
        <section class="stack" aria-labelledby={SIMPLE_ID}>
            <h2 class="kern-heading-medium" id={SIMPLE_ID}>{ texts.get("start-simple") }</h2>
            { rich_text(&texts.get("start-simple-text")) }
            { for parts.map(|part| html! {
                <>
                    <h3 class="kern-heading-small">{ texts.get(&format!("start-simple-{part}")) }</h3>
                    { rich_text(&texts.get(&format!("start-simple-{part}-text"))) }
                </>
            }) }
        </section>
    }
}
