//! The HTML document around a page.

use std::{collections::BTreeMap, rc::Rc};

use serde::Deserialize;
use yew::prelude::*;

use crate::{address::Route, language::Language, site::Site};

/// The headers that hosts send; the policy stands in every page as well.
const HEADERS: &str = include_str!("../../../static/headers.json");

/// Addresses of files whose names hold a hash of their content.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Assets {
    /// The JavaScript of the program that asks and checks.
    #[serde(rename = "application.js")]
    pub application_js: String,
    /// Its wasm module.
    #[serde(rename = "application.wasm")]
    pub application_wasm: String,
    /// The JavaScript of the program that sends, and shows a case.
    #[serde(rename = "delivery.js")]
    pub delivery_js: String,
    /// Its wasm module.
    #[serde(rename = "delivery.wasm")]
    pub delivery_wasm: String,
    /// The styles.
    #[serde(rename = "style.css")]
    pub style_css: String,
    /// The script that speaks with whoever shows the page, and registers the service worker.
    #[serde(rename = "bridge.js")]
    pub bridge_js: String,
    /// The script of the first screen, before any program is there.
    #[serde(rename = "early.js")]
    pub early_js: String,
    /// The script that starts the program.
    #[serde(rename = "boot.js")]
    pub boot_js: String,
    /// The script that shows on the first pages what can be gone on with.
    #[serde(rename = "continue.js")]
    pub continue_js: String,
    /// The script that takes the fragment from the address.
    #[serde(rename = "head.js")]
    pub head_js: String,
    /// The script that fetches ahead where the browser does not do it by itself.
    #[serde(rename = "prefetch.js")]
    pub prefetch_js: String,
    /// The script of the search on the start page.
    #[serde(rename = "search.js")]
    pub search_js: String,
    /// The script that finds countries by their names.
    #[serde(rename = "names.js")]
    pub names_js: String,
    /// What browsers load that know no modules.
    #[serde(rename = "unsupported.js")]
    pub unsupported_js: String,
}

/// What a page has to do with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Program {
    /// Nothing.
    None,
    /// It may come next: the browser fetches it, and these addresses, when it has nothing to do.
    Next(Vec<String>),
    /// It mounts here, and needs these addresses.
    Here(Vec<String>),
}

/// What stands in the head.
#[derive(Clone, PartialEq, Properties)]
pub struct DocumentProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The files that the page loads.
    pub assets: Rc<Assets>,
    /// The content security policy.
    pub policy: AttrValue,
    /// The page's language.
    pub language: Language,
    /// The page's title.
    pub title: AttrValue,
    /// One sentence about the page.
    #[prop_or_default]
    pub description: Option<AttrValue>,
    /// The page, where it exists in every language.
    #[prop_or_default]
    pub route: Option<Route>,
    /// What the page has to do with the program.
    pub program: Program,
    /// Scripts of the page's own.
    #[prop_or_default]
    pub scripts: Vec<String>,
    /// The page.
    pub children: Html,
}

/// An HTML document. The doctype is not Yew's to write.
#[component]
pub fn Document(props: &DocumentProps) -> Html {
    let DocumentProps {
        site,
        assets,
        language,
        ..
    } = props;
    html! {
        <html lang={language.tag} dir={language.direction}>
            <head>
                <meta charset="utf-8" />
                <meta http-equiv="content-security-policy" content={props.policy.clone()} />
                <meta name="referrer" content="no-referrer" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                // What the first screen needs. Behind a policy browsers look for nothing further as
                // long as a script holds the page up.
                <link rel="stylesheet" href={assets.style_css.clone()} />
                <script type="module" src={assets.bridge_js.clone()}></script>
                if matches!(props.program, Program::Here(_)) {
                    <script type="module" src={assets.early_js.clone()}></script>
                    // It runs before any other, so that nothing sees a code in the address.
                    <script src={assets.head_js.clone()}></script>
                }
                <title>{ format!("{} – {}", props.title, site.authority.name) }</title>
                if let Some(description) = props.description.clone() {
                    <meta name="description" content={description} />
                }
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                { alternates(props) }
                { program(props) }
                { for props.scripts.iter().map(|script| html! {
                    <script src={script.clone()} defer=true></script>
                }) }
            </head>
            <body>{ props.children.clone() }</body>
        </html>
    }
}

fn alternates(props: &DocumentProps) -> Html {
    let Some(route) = &props.route else {
        return Html::default();
    };
    html! {
        <>
            { for props.site.languages().map(|language| html! {
                <link rel="alternate" hreflang={language.tag} href={route.path(language)} />
            }) }
            if *route == Route::Start {
                <link rel="alternate" hreflang="x-default" href="/" />
            }
        </>
    }
}

fn program(props: &DocumentProps) -> Html {
    let assets = &*props.assets;
    match &props.program {
        Program::None => Html::default(),
        Program::Next(files) => {
            let program = [
                &assets.application_js,
                &assets.application_wasm,
                &assets.early_js,
                &assets.boot_js,
                &assets.head_js,
                &assets.names_js,
            ];
            html! {
                <>
                    { for program.into_iter().chain(files).map(|href| html! {
                        <link rel="prefetch" href={href.clone()} />
                    }) }
                    <script src={assets.prefetch_js.clone()} defer=true></script>
                </>
            }
        }
        Program::Here(files) => {
            let is_second = matches!(props.route, Some(Route::Case | Route::Drafts));
            let (js, wasm) = if is_second {
                (&assets.delivery_js, &assets.delivery_wasm)
            } else {
                (&assets.application_js, &assets.application_wasm)
            };
            html! {
            <>
                <link rel="modulepreload" href={js.clone()} />
                { for [wasm].into_iter().chain(files).map(|href| html! {
                    <link rel="preload" href={href.clone()} as="fetch" crossorigin="anonymous" />
                }) }
                <script type="module" src={assets.boot_js.clone()}></script>
                <script nomodule=true src={assets.unsupported_js.clone()} defer=true></script>
            </>
            }
        }
    }
}

/// The content security policy of the pages, but for what a `meta` element cannot say and what
/// none of them needs.
pub fn policy(api: &str) -> serde_json::Result<String> {
    #[derive(Deserialize)]
    struct Headers {
        site: SiteHeaders,
    }
    #[derive(Deserialize)]
    struct SiteHeaders {
        #[serde(rename = "content-security-policy")]
        policy: BTreeMap<String, Vec<String>>,
    }
    let mut policy = serde_json::from_str::<Headers>(HEADERS)?.site.policy;
    policy.remove("frame-ancestors");
    // Only the demonstration of a host frames anything, and it is none of these pages.
    policy.remove("frame-src");
    if !api.is_empty() {
        policy
            .entry("connect-src".to_owned())
            .or_default()
            .push(api.to_owned());
    }
    let directives = policy
        .iter()
        .map(|(name, sources)| format!("{name} {}", sources.join(" ")));
    Ok(directives.collect::<Vec<_>>().join("; "))
}
