//! How data are handled (DSGVO article 13).

use yew::prelude::*;

use super::edition::PageProps;
use crate::{
    components::{
        layout::{Layout, contact, german},
        rich_text::rich_text,
        wording::GermanPage,
    },
    routes::Route,
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

/// Purpose, basis and retention differ by service: each says its own.
fn services(props: &PageProps) -> Html {
    html! {
        <>
            <h2 class="kern-heading-medium">{ props.edition.texts.get("privacy-services") }</h2>
            { for props.edition.all_forms().filter_map(|service| {
                // What a second party fills may have nothing to add.
                let data = service.texts.find("service-data")?;
                Some(html! {
                    <section class="stack stack--small">
                        <h3 class="kern-heading-small">{ service.texts.get("service-title") }</h3>
                        { rich_text(&data) }
                    </section>
                })
            }) }
        </>
    }
}
