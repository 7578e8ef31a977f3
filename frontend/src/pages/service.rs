//! A service's page: who it is for, what to have ready, and the way into the application. Of a
//! service that is offered elsewhere: why, and the way there.

use yew::prelude::*;

use super::edition::{PageProps, Service};
use crate::{
    components::{
        alert::{Alert, AlertKind},
        icon::icon,
        layout::{Layout, contact},
        rich_text::rich_text,
        wording::Wording,
    },
    routes::Route,
    texts::Texts,
};

/// A service's page.
#[derive(Clone, PartialEq, Properties)]
pub struct ServicePageProps {
    /// What every page depends on.
    pub page: PageProps,
    /// The service.
    pub service: Service,
}

/// A service's page.
#[component]
pub fn ServicePage(props: &ServicePageProps) -> Html {
    let ServicePageProps { page, service } = props;
    let texts = &page.edition.texts;
    let language = texts.language();
    let id = &service.id;
    let german = page.german.service(id).unwrap_or(service);
    let wording = |part: &str| {
        let id = format!("service-{part}");
        html! { <Wording text={service.texts.get(&id)} german={german.texts.get(&id)} /> }
    };
    // A service that is offered elsewhere says only what there is to say of it here.
    let is_said =
        |part: &str| !service.is_link || service.texts.find(&format!("service-{part}")).is_some();
    let section = |part: &str| {
        if !is_said(part) {
            return Html::default();
        }
        let heading = format!("service-{part}-heading");
        html! {
            <section class="stack stack--small" aria-labelledby={heading.clone()}>
                <h2 class="kern-heading-medium" id={heading}>
                    { texts.get(&format!("service-page-{part}")) }
                </h2>
                { wording(part) }
            </section>
        }
    };
    let fact = |part: &str| {
        if !is_said(part) {
            return Html::default();
        }
        html! {
            <div class="kern-description-list-item">
                <dt class="kern-description-list-item__key">
                    { texts.get(&format!("service-page-{part}")) }
                </dt>
                <dd class="kern-description-list-item__value">{ wording(part) }</dd>
            </div>
        }
    };
    html! {
        <Layout site={page.site.clone()} route={Route::Service(id.clone())}>
            <a class="back-link" href={Route::Start.path(language)}>
                { icon("arrow-back") }{ texts.get("service-page-back") }
            </a>
            <h1 class="kern-heading-large">{ service.texts.get("service-title") }</h1>
            <p class="kern-body">{ service.texts.get("service-short") }</p>
            { section("who") }
            if service.is_link {
                { section("why") }
                { elsewhere(page, id) }
            }
            if service.quick_check.is_some() {
                { quick_check(texts, id) }
            }
            { section("prepare") }
            if is_said("fee") || is_said("duration") {
                <section class="stack stack--small" aria-labelledby="service-facts-heading">
                    <h2 class="kern-heading-medium" id="service-facts-heading">
                        { texts.get("service-page-facts") }
                    </h2>
                    <dl class="kern-description-list facts">{ fact("fee") }{ fact("duration") }</dl>
                </section>
            }
            { section("law") }
            { section("data") }
            if is_said("data") {
                <p><a class="kern-link" href={Route::Privacy.path(language)}>
                    { texts.get("footer-privacy") }
                </a></p>
            }
            { section("after") }
            if !service.is_link {
                <div class="button-row">
                    <a
                        class="kern-btn kern-btn--primary start-button"
                        href={Route::Application(id.clone()).path(language)}
                    >
                        <span class="kern-label">{ texts.get("service-page-start") }</span>
                        { icon("arrow-forward") }
                    </a>
                </div>
                <p><a class="kern-link" href={Route::Case.path(language)}>
                    { texts.get("service-page-case") }
                </a></p>
            }
        </Layout>
    }
}

/// The way to the quick check, before anything is to be got ready.
fn quick_check(texts: &Texts, service: &str) -> Html {
    html! {
        <section class="stack stack--small" aria-labelledby="quick-check">
            <h2 class="kern-heading-medium" id="quick-check">{ texts.get("service-page-check") }</h2>
            { rich_text(&texts.get("service-page-check-text")) }
            <p><a
                class="kern-link"
                href={Route::QuickCheck(service.to_owned()).path(texts.language())}
            >{ texts.get("service-page-check-link") }</a></p>
        </section>
    }
}

/// The way to where the service is, or whom to ask where the site has no address for it.
fn elsewhere(page: &PageProps, service: &str) -> Html {
    let texts = &page.edition.texts;
    let link = page.site.links.get(service);
    let Some((address, host)) = link.and_then(|address| Some((address, host_of(address)?))) else {
        return html! {
            <Alert
                kind={AlertKind::Info}
                title={texts.get("service-page-ask")}
                title_element="h2"
            >
                { contact(&page.site, texts, "prose") }
            </Alert>
        };
    };
    html! {
        <div class="button-row">
            <a
                class="kern-btn kern-btn--primary"
                href={address.clone()}
                // A host that shows this page could not show that one.
                target="_blank"
                rel="noopener"
            >
                <span class="kern-label">
                    { texts.with("service-page-link", [("site", host.into())]) }
                    <span class="visually-hidden">{ " " }{ texts.get("site-new-tab") }</span>
                </span>
                { icon("open-in-new") }
            </a>
        </div>
    }
}

/// The host of an address of the web.
pub fn host_of(address: &str) -> Option<&str> {
    let rest = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| address.strip_prefix(scheme))?;
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.contains(['@', ' '])).then_some(host)
}
