//! The start page: what this site is, the services, and where to find Leichte Sprache.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::{
    edition::{PageProps, Service},
    kept::kept,
};
use crate::{
    address::Route,
    components::{icon::icon, layout::Layout, rich_text::rich_text},
    language::Language,
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
            { kept(props, props.edition.all_services().filter(|service| !service.is_link)) }
            // What people came for stands first: a phone shows no more.
            <section class="stack stack--small" aria-labelledby="services">
                <h2 class="kern-heading-medium" id="services">{ texts.get("start-services") }</h2>
                { search(texts, props.edition.services.len()) }
                { services(props) }
            </section>
            { rich_text(&texts.get("start-intro")) }
            { rich_text(&texts.get("start-encrypted")) }
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
        <form class="service-search stack stack--small" id="search" role="search" hidden=true>
            <div class="kern-form-input">
                <label class="kern-label" for="q">{ texts.get("start-search") }</label>
                <div class="kern-hint" id="q-hint">{ texts.get("start-search-hint") }</div>
                <div class="kern-input-group">
                    <input
                        class="kern-form-input__input"
                        id="q"
                        type="search"
                        aria-describedby="q-hint"
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

/// All services, in the groups of the site's configuration. What the search finds moves to the top.
fn services(props: &PageProps) -> Html {
    let (site, texts) = (&props.site, &props.edition.texts);
    let all = &props.edition.services;
    let list = |title: Option<&str>, services: &[&Service]| {
        let cards = services
            .iter()
            .map(|service| card(props, service, title.is_some()));
        html! {
            <section class="service-group stack stack--small">
                if let Some(title) = title {
                    <h3 class="kern-heading-small">{ title }</h3>
                }
                <ul class="service-list">{ for cards }</ul>
            </section>
        }
    };
    let language = texts.language().tag;
    let groups = site.groups.iter().map(|group| {
        let services = group.services.iter();
        let services = services.filter_map(|id| all.iter().find(|service| service.id == *id));
        (
            group.name.in_language(language),
            services.collect::<Vec<_>>(),
        )
    });
    let is_grouped = |service: &&Service| {
        let mut groups = site.groups.iter();
        groups.any(|group| group.services.contains(&service.id))
    };
    let others: Vec<_> = all.iter().filter(|service| !is_grouped(service)).collect();
    let other = texts.get("start-group-other");
    let other = (!site.groups.is_empty()).then_some(other.as_str());
    html! {
        <div class="stack" id="service-list">
            <section class="stack stack--small" id="service-found" hidden=true>
                <h3 class="kern-heading-small">{ texts.get("start-search-fits") }</h3>
                <ul class="service-list"></ul>
            </section>
            { for groups.map(|(name, services)| list(Some(name), &services)) }
            if !others.is_empty() {
                { list(other, &others) }
            }
        </div>
    }
}

fn card(props: &PageProps, service: &Service, is_in_group: bool) -> Html {
    let language = service.texts.language();
    let (words, text) = words(props, service);
    let title = html! {
        <a
            class="kern-link kern-link--stretched kern-link--no-visited-state"
            href={Route::Service(service.id.clone()).path(language)}
        >{ service.texts.get("service-title") }</a>
    };
    html! {
        <li class="kern-card kern-card--interactive" data-words={words} data-text={text}>
            <div class="kern-card__container">
                <div class="kern-card__header">
                    if is_in_group {
                        <h4 class="kern-title">{ title }</h4>
                    } else {
                        <h3 class="kern-title">{ title }</h3>
                    }
                </div>
                <div class="kern-card__body">
                    <p class="kern-body">{ service.texts.get("service-short") }</p>
                </div>
            </div>
        </li>
    }
}

/// By what the search finds a service: what it is called, in this language and in German, with
/// other words for it (`service-words`); and whatever else its page says.
fn words(props: &PageProps, service: &Service) -> (String, String) {
    let german = props
        .german
        .service(&service.id)
        .map(|german| &german.texts);
    let names = ["service-title", "service-words"];
    let own = names.iter().filter_map(|id| service.texts.find(id));
    let german = german.into_iter();
    let german = german.flat_map(|texts| names.iter().filter_map(|id| texts.find(id)));
    let names = own.chain(german).map(|text| text.to_string());
    let page = PAGE.iter().filter_map(|id| service.texts.find(id));
    let page = page
        .map(|text| text.to_string())
        .collect::<Vec<_>>()
        .join(" ");
    (names.collect::<Vec<_>>().join(" "), each_once(&page))
}

/// The texts of a service's page.
const PAGE: [&str; 8] = [
    "service-short",
    "service-consequence",
    "service-who",
    "service-prepare",
    "service-fee",
    "service-duration",
    "service-why",
    "service-after",
];

/// The words of a text, each of them once. Short ones say nothing of what it is about.
fn each_once(text: &str) -> String {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let words = words.filter(|word| word.chars().count() > 3);
    let words: BTreeSet<String> = words.map(str::to_lowercase).collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
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
