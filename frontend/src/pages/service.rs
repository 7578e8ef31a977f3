//! A service's page: who it is for, what to have ready, and the way into the application.

use yew::prelude::*;

use super::edition::{PageProps, Service};
use crate::{
    components::{icon::icon, layout::Layout, wording::Wording},
    routes::Route,
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
    let section = |part: &str| {
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
            { section("prepare") }
            <section class="stack stack--small" aria-labelledby="service-facts-heading">
                <h2 class="kern-heading-medium" id="service-facts-heading">
                    { texts.get("service-page-facts") }
                </h2>
                <dl class="kern-description-list facts">{ fact("fee") }{ fact("duration") }</dl>
            </section>
            { section("law") }
            { section("data") }
            <p><a class="kern-link" href={Route::Privacy.path(language)}>
                { texts.get("footer-privacy") }
            </a></p>
            { section("after") }
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
        </Layout>
    }
}
