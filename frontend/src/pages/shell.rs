//! The page that the program mounts on. Until it does, or if it cannot, this page speaks for it: it
//! also asks what comes before the first question of an application.

use yew::prelude::*;

use super::edition::{Edition, PageProps};
use crate::{
    address::Route,
    components::{
        alert::{Alert, AlertKind},
        layout::{Layout, contact},
        rich_text::rich_text,
    },
    texts::Texts,
};

/// Which part of the program a shell is for.
#[derive(Clone, PartialEq, Properties)]
pub struct ShellProps {
    /// What every page depends on.
    pub page: PageProps,
    /// The page: an application, a quick check, the case or the drafts.
    pub route: Route,
    /// Its title.
    pub title: AttrValue,
}

/// The page that the program mounts on. The ids are known to `static/early.js` and `static/boot.js`.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let ShellProps { page, route, title } = props;
    let texts = &page.edition.texts;
    let service = match route {
        Route::Application(service) | Route::QuickCheck(service) => Some(service.clone()),
        _ => None,
    };
    let (loading, questions) = match route {
        Route::Application(service) => ("shell-loading", questions(&page.edition, service)),
        _ => ("shell-loading-case", Html::default()),
    };
    // As the program draws it afterwards.
    let in_program = !matches!(route, Route::QuickCheck(_));
    let trouble = |part: &str, more: Html| {
        html! {
            <Alert
                kind={AlertKind::Warning}
                title={texts.get(&format!("shell-{part}"))}
                title_element="h2"
            >
                { rich_text(&texts.get(&format!("shell-{part}-text"))) }
                { more }
                { contact(&page.site, texts, "prose") }
            </Alert>
        }
    };
    let button = |id, text| button(texts, id, "primary", text);
    let retry = button("program-retry", "shell-retry");
    html! {
        <>
        <div id="program" data-language={texts.language().tag} data-service={service}>
            <Layout site={page.site.clone()} route={route.clone()} in_program={in_program}>
                <h1 class="kern-heading-large" tabindex="-1">{ title }</h1>
                { questions }
                <div
                    class="loading"
                    id="program-loading"
                    role="status"
                    lang={texts.language().tag}
                    dir={texts.language().direction}
                    hidden=true
                >
                    <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
                    { rich_text(&texts.get(loading)) }
                </div>
                <noscript>{ trouble("no-script", Html::default()) }</noscript>
                <div id="program-unsupported" role="alert" hidden=true>
                    { trouble("unsupported", Html::default()) }
                </div>
                <div id="program-failed" role="alert" hidden=true>{ trouble("failed", retry) }</div>
            </Layout>
        </div>
        // Beside the program: it may have stopped.
        <div
            class="notices no-print"
            lang={texts.language().tag}
            dir={texts.language().direction}
        >
            <div id="program-again" role="status" hidden=true>
                <Alert kind={AlertKind::Info} title={texts.get("shell-again")} title_element="h2">
                    { rich_text(&texts.get("shell-again-text")) }
                    { button("program-again-close", "shell-again-close") }
                </Alert>
            </div>
            <div id="program-stopped" role="alert" hidden=true>
                { trouble("stopped", button("program-reload", "shell-reload")) }
            </div>
        </div>
        </>
    }
}

/// What is asked before the first question, while the programs load (`static/early.js`).
fn questions(edition: &Edition, service: &str) -> Html {
    let texts = &edition.texts;
    let drafts = Route::Drafts.path(texts.language());
    // A second party's part begins with a link, which the second program knows.
    let has_beginning = edition.joining.iter().all(|joining| joining.id != service);
    html! {
        <>
            if has_beginning {
                <section
                    class="device-question stack"
                    id="program-device"
                    aria-labelledby="device"
                    hidden=true
                >
                    <h2 class="kern-heading-medium" id="device">{ texts.get("device") }</h2>
                    { rich_text(&texts.get("device-text")) }
                    <div class="button-row">
                        { button(texts, "device-own", "primary", "device-own") }
                        { button(texts, "device-other", "secondary", "device-other") }
                    </div>
                    <a class="kern-link" href={drafts.clone()}>{ texts.get("device-code") }</a>
                </section>
            }
            <section class="stack" id="program-kept" aria-labelledby="kept" hidden=true>
                <h2 class="kern-heading-medium" id="kept">{ texts.get("kept-title") }</h2>
                <div class="button-row">
                    { button(texts, "draft-continue", "primary", "kept-continue") }
                    { button(texts, "draft-new", "secondary", "kept-new") }
                </div>
                <p><a class="kern-link" href={drafts}>{ texts.get("kept-all") }</a></p>
                // At the end: when it comes, nothing moves under anybody's finger.
                <div class="stack" id="program-draft"></div>
            </section>
        </>
    }
}

fn button(texts: &Texts, id: &'static str, look: &str, text: &str) -> Html {
    html! {
        <button type="button" class={format!("kern-btn kern-btn--{look}")} {id}>
            <span class="kern-label">{ texts.get(text) }</span>
        </button>
    }
}
