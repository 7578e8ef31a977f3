//! The program: mounts on a shell, loads configuration, texts and form, and shows the page.

use std::rc::Rc;

use amtsweg_core::{form::Form, hash::sha256_base64url};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    components::{
        alert::{Alert, AlertKind},
        layout::Layout,
    },
    device::assets,
    language::Language,
    pages::{
        application::{Application, Identity, LoadedForm},
        case::Case,
    },
    routes::Route,
    site::Site,
    texts::Texts,
};

/// The element that a shell offers.
const MOUNT: &str = "program";

/// Starts the program on the shell that loaded it.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
    let path = gloo::utils::window().location().pathname().unwrap_or_default();
    let mount = gloo::utils::document().get_element_by_id(MOUNT);
    if let (Some((language, route)), Some(mount)) = (Route::parse(&path), mount) {
        yew::Renderer::<Program>::with_root_and_props(mount, ProgramProps { language, route })
            .render();
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ProgramProps {
    language: Language,
    route: Route,
}

/// What the program works with once it is loaded.
#[derive(Clone, PartialEq)]
struct Loaded {
    site: Rc<Site>,
    texts: Texts,
    application: Option<(Rc<LoadedForm>, Identity)>,
}

#[component]
fn Program(props: &ProgramProps) -> Html {
    let ProgramProps { language, route } = props.clone();
    let loaded = use_state(|| Option::<Loaded>::None);
    // The shell's words are on the page until the program is loaded; a failure needs its own.
    let failed = use_state(|| false);
    let german = use_state(|| Option::<Texts>::None);

    {
        let (loaded, failed, route) = (loaded.clone(), failed.clone(), route.clone());
        use_effect_with((), move |()| {
            spawn_local(async move {
                match load(language, &route).await {
                    Some(all) => loaded.set(Some(all)),
                    None => failed.set(true),
                }
            });
        });
    }
    let on_language = {
        let (loaded, german, route) = (loaded.clone(), german.clone(), route.clone());
        Callback::from(move |language: Language| {
            let (loaded, german, route) = (loaded.clone(), german.clone(), route.clone());
            spawn_local(async move {
                // Without a network the language stays; the answers stay in any case.
                let Some(texts) = load_texts(language, &route).await else { return };
                let Some(before) = (*loaded).clone() else { return };
                show_language(language, &route);
                if language.is_german() {
                    german.set(None);
                }
                loaded.set(Some(Loaded { texts, ..before }));
            });
        })
    };
    let on_german = {
        let (german, route) = (german.clone(), route.clone());
        Callback::from(move |show: bool| {
            let (german, route) = (german.clone(), route.clone());
            spawn_local(async move {
                german.set(if show { load_texts(Language::GERMAN, &route).await } else { None });
            });
        })
    };

    let Some(Loaded { site, texts, application }) = (*loaded).clone() else {
        return if *failed { html! { <LoadingFailed /> } } else { html!() };
    };
    let page = match application {
        Some((form, identity)) => {
            let on_german = (!texts.language().is_german()).then_some(on_german);
            html! {
                <Application
                    site={Rc::clone(&site)}
                    {form}
                    {identity}
                    german={(*german).clone()}
                    {on_german}
                />
            }
        }
        None => html! { <Case site={Rc::clone(&site)} /> },
    };
    html! {
        <ContextProvider<Texts> context={texts}>
            <Layout {site} route={Some(route)} on_language={Some(on_language)} in_program={true}>
                { page }
            </Layout>
        </ContextProvider<Texts>>
    }
}

#[component]
fn LoadingFailed() -> Html {
    // Without texts there is only one language to say it in, and the shell's page around it.
    html! {
        <main id="main">
            <div class="column page-main">
                <Alert
                    kind={AlertKind::Danger}
                    title="Die Seite konnte nicht geladen werden. – The page could not be loaded."
                >
                    <p class="kern-body">
                        { "Bitte prüfen Sie die Verbindung und laden Sie die Seite neu. – " }
                        { "Please check the connection and load the page again." }
                    </p>
                </Alert>
            </div>
        </main>
    }
}

async fn load(language: Language, route: &Route) -> Option<Loaded> {
    let site = serde_json::from_str(&assets::text("/site.json").await?).ok()?;
    let texts = load_texts(language, route).await?;
    let application = match route {
        Route::Application(service) => Some(load_form(service).await?),
        _ => None,
    };
    Some(Loaded { site: Rc::new(site), texts, application })
}

async fn load_form(service: &str) -> Option<(Rc<LoadedForm>, Identity)> {
    let json = assets::text(&format!("/forms/{service}.json")).await?;
    let form = Form::from_json(json.as_bytes()).ok()?;
    let hash = sha256_base64url(json.as_bytes());
    Some((Rc::new(LoadedForm { form, hash }), Identity::new().ok()?))
}

async fn load_texts(language: Language, route: &Route) -> Option<Texts> {
    let tag = language.tag;
    let mut files = vec![
        assets::text(&format!("/texts/{tag}/interface.ftl")).await?,
        assets::text(&format!("/texts/{tag}/program.ftl")).await?,
    ];
    if let Route::Application(service) = route {
        files.push(assets::text(&format!("/texts/{tag}/{service}.ftl")).await?);
    }
    Some(Texts::new(language, files))
}

/// Makes the document speak the language: its address, `lang`, `dir`.
fn show_language(language: Language, route: &Route) {
    let document = gloo::utils::document();
    if let Some(root) = document.document_element() {
        // Neither name nor values can be refused.
        let _ = root.set_attribute("lang", language.tag);
        let _ = root.set_attribute("dir", language.direction);
    }
    let window = gloo::utils::window();
    let query = window.location().search().unwrap_or_default();
    if let Ok(history) = window.history() {
        let address = format!("{}{query}", route.path(language));
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
