//! Who answers for the site.

use yew::prelude::*;

use super::edition::PageProps;
use crate::{
    address::Route,
    components::{
        alert::{Alert, AlertKind},
        layout::{Layout, contact, german},
        rich_text::rich_text,
    },
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
                    { rich_text(&texts.get("imprint-demonstration-text")) }
                </Alert>
            }
            { rich_text(&texts.get("imprint-intro")) }
            { heading("responsible") }
            <p class="kern-body">{ german(&legal.responsible) }</p>
            { heading("represented") }
            <p class="kern-body">{ german(&legal.represented_by) }</p>
            { heading("contact") }
            { contact(&props.site, texts, "prose") }
            if let Some(vat_id) = legal.vat_id.clone() {
                { heading("vat") }
                <p class="kern-body">{ german(&vat_id) }</p>
            }
            { heading("software") }
            { rich_text(&texts.get("imprint-software-text")) }
        </Layout>
    }
}
