//! A service's page: who it is for, what to have ready, and the way into the application. Of a
//! service that is offered elsewhere: why, and the way there.

use yew::prelude::*;

use super::{
    date,
    edition::{PageProps, Service},
    kept::kept_here,
};
use crate::{
    address::Route,
    components::{
        alert::{Alert, AlertKind},
        icon::icon,
        layout::{Layout, contact},
        rich_text::rich_text,
        wording::Wording,
    },
    language::Language,
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
    // What most people look up once: it folds, so that the way on is not below it.
    let folded = |part: &str, more: Html| {
        if is_said(part) {
            fold(
                &format!("service-{part}-heading"),
                &texts.get(&format!("service-page-{part}")),
                html! {
                    <>{ wording(part) }{ more }</>
                },
            )
        } else {
            Html::default()
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
    // What weighs most is said before the way on, where there is such a thing.
    let is_consequential = service.texts.find("service-consequence").is_some();
    html! {
        <Layout site={page.site.clone()} route={Route::Service(id.clone())}>
            <a class="back-link" href={Route::Start.path(language)}>
                { icon("arrow-back") }{ texts.get("service-page-back") }
            </a>
            <h1 class="kern-heading-large">{ service.texts.get("service-title") }</h1>
            if !service.is_link {
                { kept_here(page, service) }
            }
            <p class="kern-body">{ service.texts.get("service-short") }</p>
            if is_consequential {
                <Alert
                    kind={AlertKind::Warning}
                    title={texts.get("service-page-consequence")}
                    title_element="h2"
                >
                    { wording("consequence") }
                </Alert>
            }
            if service.is_link {
                { section("who") }
                { section("why") }
                { elsewhere(page, id) }
            } else {
                { start(texts, id) }
            }
            if service.quick_check.is_some() {
                { quick_check(texts, id) }
            }
            <div class="folds">
                if !service.is_link {
                    { folded("who", Html::default()) }
                }
                { folded("prepare", Html::default()) }
                if is_said("fee") || is_said("duration") {
                    { fold("service-facts-heading", &texts.get("service-page-facts"), html! {
                        <dl class="kern-description-list facts">{ fact("fee") }{ fact("duration") }</dl>
                    }) }
                }
                { folded("law", sources(page, service)) }
                { folded("data", html! {
                    <p><a class="kern-link" href={Route::Privacy.path(language)}>
                        { texts.get("footer-privacy") }
                    </a></p>
                }) }
                { folded("after", Html::default()) }
            </div>
            if !service.is_link {
                <p><a class="kern-link" href={Route::Case.path(language)}>
                    { texts.get("service-page-case") }
                </a></p>
            }
        </Layout>
    }
}

/// Where the values of the law stand that the service names, and when somebody last looked.
fn sources(page: &PageProps, service: &Service) -> Html {
    let texts = &page.edition.texts;
    let Some(law) = &service.law else {
        return Html::default();
    };
    let german = Language::GERMAN;
    let item = |source: &String| {
        // The text alone has its direction: the item's mark stays on the page's side.
        html! { <li><span lang={german.tag} dir={german.direction}>{ source.clone() }</span></li> }
    };
    html! {
        <div class="prose service-values">
            { rich_text(&texts.with(
                "service-page-values",
                [("date", date(texts, law.checked).to_string().into())],
            )) }
            <ul>{ for law.sources.iter().map(item) }</ul>
        </div>
    }
}

/// A part of the page that folds. It does so without JavaScript, and a search in the page opens it.
fn fold(heading: &str, title: &str, content: Html) -> Html {
    html! {
        <details class="details fold">
            <summary class="details__summary">
                <h2 class="kern-heading-small" id={heading.to_owned()}>{ title }</h2>
            </summary>
            <div class="details__body stack stack--small">{ content }</div>
        </details>
    }
}

/// The way into the application.
fn start(texts: &Texts, service: &str) -> Html {
    let route = Route::Application(service.to_owned());
    html! {
        <div class="button-row">
            <a
                class="kern-btn kern-btn--primary start-button"
                href={route.path(texts.language())}
            >
                <span class="kern-label">{ texts.get("service-page-start") }</span>
                { icon("arrow-forward") }
            </a>
        </div>
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
