//! How data are handled (DSGVO articles 13 and 14).

use yew::prelude::*;

use super::edition::{PageProps, Service};
use crate::{
    address::Route,
    components::{
        layout::{Layout, contact, german},
        rich_text::rich_text,
        wording::GermanPage,
    },
};

/// The privacy notice.
#[component]
pub fn Privacy(props: &PageProps) -> Html {
    let texts = &props.edition.texts;
    let legal = &props.site.legal;
    let heading = |part: &str| {
        html! { <h2 class="kern-heading-medium">{ texts.get(&format!("privacy-{part}")) }</h2> }
    };
    let section = |part: &str| {
        html! {
            <>
                { heading(part) }
                { rich_text(&texts.get(&format!("privacy-{part}-text"))) }
            </>
        }
    };
    html! {
        <Layout site={props.site.clone()} route={Route::Privacy}>
            <h1 class="kern-heading-large">{ texts.get("privacy-title") }</h1>
            <GermanPage site={props.site.clone()} route={Route::Privacy} />
            { rich_text(&texts.get("privacy-intro")) }
            { heading("controller") }
            <p class="kern-body">{ german(&legal.responsible) }</p>
            { contact(&props.site, texts, "prose") }
            { heading("officer") }
            <p class="kern-body">{ german(&legal.data_protection_officer) }</p>
            { section("purpose") }
            { section("basis") }
            { section("recipients") }
            if !legal.processors.is_empty() {
                <div class="prose">
                    { rich_text(&texts.get("privacy-processors")) }
                    <ul>
                        { for legal.processors.iter().map(|processor| html! {
                            <li>{ german(processor) }</li>
                        }) }
                    </ul>
                </div>
            }
            { section("device") }
            { section("edge") }
            { section("retention") }
            { services(props) }
            { section("rights") }
            { section("supervision") }
            <p class="kern-body">{ german(&legal.supervisory_authority) }</p>
        </Layout>
    }
}

/// Purpose, basis, recipients and retention differ by service: each says its own.
fn services(props: &PageProps) -> Html {
    html! {
        <>
            <h2 class="kern-heading-medium">{ props.edition.texts.get("privacy-services") }</h2>
            { for props.edition.all_forms().filter_map(|service| {
                // What a second party fills may have nothing to add.
                let data = service.texts.find("service-data")?;
                Some(html! {
                    <section class="stack stack--small" id={service.id.clone()}>
                        <h3 class="kern-heading-small">{ service.texts.get("service-title") }</h3>
                        { rich_text(&data) }
                        { facts(props, service) }
                    </section>
                })
            }) }
        </>
    }
}

/// What else a service says of data, and how long the authority keeps them. Whoever did not give
/// their data themselves has a part of their own.
fn facts(props: &PageProps, service: &Service) -> Html {
    let texts = &props.edition.texts;
    let fact = |part: &str, text: Html| {
        html! {
            <div class="kern-description-list-item">
                <dt class="kern-description-list-item__key">
                    { texts.get(&format!("privacy-service-{part}")) }
                </dt>
                <dd class="kern-description-list-item__value">{ text }</dd>
            </div>
        }
    };
    let said = |part: &str| {
        let text = service.texts.find(&format!("service-{part}"));
        text.map(|text| fact(part, rich_text(&text)))
    };
    let years = props.site.legal.retention.get(&service.id);
    let retention = match years {
        Some(years) => texts.with(
            "privacy-service-retention-years",
            [("years", (*years).into())],
        ),
        None => texts.get("privacy-service-retention-open"),
    };
    let others = service.texts.find("service-others").map(|others| {
        let general = rich_text(&texts.get("privacy-others-text"));
        fact("others", html! { <>{ rich_text(&others) }{ general }</> })
    });
    html! {
        <dl class="kern-description-list facts">
            { for said("basis") }
            { for said("recipients") }
            { fact("retention", rich_text(&retention)) }
            { for others }
        </dl>
    }
}
