//! Who answers for the site.

use yew::prelude::*;

use super::edition::PageProps;
use crate::{
    components::{
        alert::{Alert, AlertKind},
        layout::{Contact, German, Layout},
        rich_text::RichText,
    },
    routes::Route,
};

/// The imprint.
#[component]
pub fn Imprint(props: &PageProps) -> Html {
    let texts = &props.edition.texts;
    let legal = &props.site.legal;
    let heading = |part: &str| {
        html! { <h2 class="kern-heading-medium">{ texts.get(&format!("imprint-{part}")) }</h2> }
    };
    html! {
        <Layout site={props.site.clone()} route={Route::Imprint}>
            <h1 class="kern-heading-large">{ texts.get("imprint-title") }</h1>
            if props.site.demonstration {
                <Alert
                    kind={AlertKind::Info}
                    title={texts.get("imprint-demonstration")}
                    title_element="h2"
                >
                    <RichText text={texts.get("imprint-demonstration-text")} />
                </Alert>
            }
            <RichText text={texts.get("imprint-intro")} />
            { heading("responsible") }
            <p class="kern-body"><German text={legal.responsible.clone()} /></p>
            { heading("represented") }
            <p class="kern-body"><German text={legal.represented_by.clone()} /></p>
            { heading("contact") }
            <Contact site={props.site.clone()} class="prose" />
            if let Some(vat_id) = legal.vat_id.clone() {
                { heading("vat") }
                <p class="kern-body"><German text={vat_id} /></p>
            }
            { heading("software") }
            <RichText text={texts.get("imprint-software-text")} />
        </Layout>
    }
}
