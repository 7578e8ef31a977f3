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
    let texts = &page.edition.texts;
    let language = texts.language();
    let item = |service: &Service| {
        let title = service.texts.get("service-title");
        let route = Route::Application(service.id.clone());
        html! {
            <li class="draft-list__item" data-draft-of={service.id.clone()} hidden=true>
                <p class="kern-body draft-list__text">{ &title }</p>
                <a class="kern-btn kern-btn--primary" href={route.path(language)}>
                    <span class="kern-label">
                        { texts.get("kept-continue") }
                        <span class="visually-hidden">{ ": " }{ title }</span>
                    </span>
                </a>
            </li>
        }
    };
    html! {
        <>
            <p class="kern-body" id="waiting" hidden=true>
                { texts.get("kept-waiting") }
                { " " }
                <a class="kern-link" href={Route::Drafts.path(language)}>
                    { texts.get("kept-waiting-link") }
                </a>
            </p>
            <div id="kept" hidden=true>
                <Alert kind={AlertKind::Info} title={texts.get("kept-title")} title_element="h2">
                    <p class="kern-body">{ texts.get("kept-text") }</p>
                    <ul class="draft-list">{ for services.map(item) }</ul>
                </Alert>
            </div>
        </>
    }
}
