//! What can be gone on with on this device, and what waits there to be sent, on top of the pages
//! before the application. It waits hidden for its script, `static/continue.js`, which knows whether
//! there is something.

use yew::prelude::*;

use super::edition::{PageProps, Service};
use crate::{
    address::Route,
    components::alert::{Alert, AlertKind},
};

/// The way on, for each of these services that has a draft here.
pub fn kept<'a>(page: &PageProps, services: impl Iterator<Item = &'a Service>) -> Html {
    let item = |service: &Service| {
        html! {
            <li class="draft-list__item" data-draft-of={service.id.clone()} hidden=true>
                <p class="kern-body draft-list__text">{ service.texts.get("service-title") }</p>
                { way_on(page, service) }
            </li>
        }
    };
    let text = page.edition.texts.get("kept-text");
    notice(
        page,
        html! {
            <>
                <p class="kern-body">{ text }</p>
                <ul class="draft-list">{ for services.map(item) }</ul>
            </>
        },
    )
}

/// The same on a service's own page, which says already what it is about: so the way on stands where
/// a phone shows it at once.
pub fn kept_here(page: &PageProps, service: &Service) -> Html {
    notice(
        page,
        html! {
            <div data-draft-of={service.id.clone()} hidden=true>{ way_on(page, service) }</div>
        },
    )
}

fn notice(page: &PageProps, content: Html) -> Html {
    let texts = &page.edition.texts;
    html! {
        <>
            <p class="kern-body" id="waiting" hidden=true>
                { texts.get("kept-waiting") }
                { " " }
                <a class="kern-link" href={Route::Drafts.path(texts.language())}>
                    { texts.get("kept-waiting-link") }
                </a>
            </p>
            <div id="kept" hidden=true>
                <Alert kind={AlertKind::Info} title={texts.get("kept-title")} title_element="h2">
                    { content }
                </Alert>
            </div>
        </>
    }
}

fn way_on(page: &PageProps, service: &Service) -> Html {
    let texts = &page.edition.texts;
    let route = Route::Application(service.id.clone());
    html! {
        <a class="kern-btn kern-btn--primary" href={route.path(texts.language())}>
            <span class="kern-label">
                { texts.get("kept-continue") }
                <span class="visually-hidden">{ ": " }{ service.texts.get("service-title") }</span>
            </span>
        </a>
    }
}
