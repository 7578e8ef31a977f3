//! The page that the program mounts on. Until it does, or if it cannot, this page speaks for it.

use yew::prelude::*;

use super::edition::PageProps;
use crate::{
    components::{
        alert::{Alert, AlertKind},
        layout::{Layout, contact},
        rich_text::rich_text,
    },
    routes::Route,
};

/// Which part of the program a shell is for.
#[derive(Clone, PartialEq, Properties)]
pub struct ShellProps {
    /// What every page depends on.
    pub page: PageProps,
    /// The page: an application, a quick check, the case or the drafts.
    pub route: Route,
    /// Its title.
    pub title: AttrValue,
}

/// The page that the program mounts on. The ids are known to `static/boot.js`.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let ShellProps { page, route, title } = props;
    let texts = &page.edition.texts;
    let service = match route {
        Route::Application(service) | Route::QuickCheck(service) => Some(service.clone()),
        _ => None,
    };
    let loading = match route {
        Route::Application(_) => "shell-loading",
        _ => "shell-loading-case",
    };
    // As the program draws it afterwards.
    let in_program = !matches!(route, Route::QuickCheck(_));
    let trouble = |part: &str, more: Html| {
        html! {
            <Alert
                kind={AlertKind::Warning}
                title={texts.get(&format!("shell-{part}"))}
                title_element="h2"
            >
                { rich_text(&texts.get(&format!("shell-{part}-text"))) }
                { more }
                { contact(&page.site, texts, "prose") }
            </Alert>
        }
    };
    let retry = html! {
        <button type="button" class="kern-btn kern-btn--primary" id="program-retry">
            <span class="kern-label">{ texts.get("shell-retry") }</span>
        </button>
    };
    html! {
        <div id="program" data-language={texts.language().tag} data-service={service}>
            <Layout site={page.site.clone()} route={route.clone()} in_program={in_program}>
                <h1 class="kern-heading-large" tabindex="-1">{ title }</h1>
                <div class="loading" id="program-loading" role="status" hidden=true>
                    <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
                    <p class="kern-body">{ texts.get(loading) }</p>
                </div>
                <noscript>{ trouble("no-script", Html::default()) }</noscript>
                <div id="program-unsupported" role="alert" hidden=true>
                    { trouble("unsupported", Html::default()) }
                </div>
                <div id="program-failed" role="alert" hidden=true>{ trouble("failed", retry) }</div>
            </Layout>
        </div>
    }
}
