//! The accessibility statement (BITVNRW § 4, after the model of decision (EU) 2018/1523).

use yew::prelude::*;

use super::edition::PageProps;
use crate::{
    address::Route,
    components::{
        layout::{Layout, contact, german},
        rich_text::rich_text,
        wording::GermanPage,
    },
    texts::Texts,
};

/// The accessibility statement.
#[component]
pub fn Accessibility(props: &PageProps) -> Html {
    let texts = &props.edition.texts;
    let legal = &props.site.legal;
    let heading = |part: &str| {
        html! {
            <h2 class="kern-heading-medium">{ texts.get(&format!("accessibility-{part}")) }</h2>
        }
    };
    let status = match legal.accessibility_status.as_str() {
        "full" => "accessibility-status-full",
        _ => "accessibility-status-partial",
    };
    let text = |id: &str| rich_text(&texts.get(id));
    let with =
        |id: &str, name: &str, value: &str| rich_text(&texts.with(id, [(name, value.into())]));
    let reviewed = date(texts, &legal.accessibility_reviewed);
    html! {
        <Layout site={props.site.clone()} route={Route::Accessibility}>
            <h1 class="kern-heading-large">{ texts.get("accessibility-title") }</h1>
            <GermanPage site={props.site.clone()} route={Route::Accessibility} />
            { with("accessibility-intro", "responsible", &legal.responsible) }
            { heading("status") }
            { text(status) }
            { heading("issues") }
            { text("accessibility-issues-text") }
            if !legal.accessibility_issues.is_empty() {
                <div class="prose">
                    <p>{ texts.get("accessibility-issues-site") }</p>
                    <ul>
                        { for legal.accessibility_issues.iter().map(|issue| html! {
                            <li>{ german(issue) }</li>
                        }) }
                    </ul>
                </div>
            }
            { text("accessibility-alternative") }
            { heading("method") }
            { with("accessibility-method-text", "date", &reviewed) }
            { heading("feedback") }
            { text("accessibility-feedback-text") }
            <div class="button-row">
                <a class="kern-btn kern-btn--primary" href={Route::barrier().path(texts.language())}>
                    <span class="kern-label">{ texts.get("accessibility-feedback-link") }</span>
                </a>
            </div>
            { contact(&props.site, texts, "prose") }
            { heading("enforcement") }
            { text("accessibility-enforcement-text") }
            <p class="kern-body">{ german(&legal.ombuds_office) }</p>
        </Layout>
    }
}

/// `2026-11-23` in words; anything else as it is.
fn date(texts: &Texts, day: &str) -> AttrValue {
    match day.parse() {
        Ok(day) => super::date(texts, day),
        Err(_) => day.to_owned().into(),
    }
}
