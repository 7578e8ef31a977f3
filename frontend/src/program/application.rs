//! The application's program: loads form and texts and mounts on the shells of `antrag/`.

use std::rc::Rc;

use amtsweg_core::form::Form;
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{load_site, load_texts, page, show_failure, show_language};
use crate::{
    components::layout::Layout,
    device::{assets, json},
    language::Language,
    pages::application::{Application, Identity, LoadedForm},
    routes::Route,
    site::Site,
    texts::Texts,
};

/// Starts the program on the shell that loaded it.
///
/// `load_delivery` loads the second program: it gives a promise of its module.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn start(load_delivery: Function) {
    let Some((language, Route::Application(service), mount)) = page() else {
        return;
    };
    // What the shell says stays until everything is there: mounting replaces it.
    spawn_local(async move {
        match load(language, &service).await {
            Some(loaded) => {
                let props = ProgramProps {
                    loaded,
                    service,
                    load_delivery,
                };
                yew::Renderer::<Program>::with_root_and_props(mount, props).render();
            }
            None => show_failure(),
        }
    });
}

#[derive(Clone, PartialEq, Properties)]
struct ProgramProps {
    loaded: Loaded,
    service: String,
    load_delivery: Function,
}

/// What the program works with once it is loaded.
#[derive(Clone, PartialEq)]
struct Loaded {
    site: Rc<Site>,
    texts: Texts,
    form: Rc<LoadedForm>,
    identity: Identity,
}

#[component]
fn Program(props: &ProgramProps) -> Html {
    let ProgramProps {
        service,
        load_delivery,
        ..
    } = props.clone();
    let texts = use_state(|| props.loaded.texts.clone());
    let german = use_state(|| Option::<Texts>::None);

    let on_language = {
        let (shown, german, service) = (texts.clone(), german.clone(), service.clone());
        Callback::from(move |language: Language| {
            let (shown, german, service) = (shown.clone(), german.clone(), service.clone());
            spawn_local(async move {
                // Without a network the language stays; the answers stay in any case.
                let Some(texts) = load_own_texts(language, &service).await else {
                    return;
                };
                show_language(language, &Route::Application(service));
                if language == Language::GERMAN {
                    german.set(None);
                }
                shown.set(texts);
            });
        })
    };
    let on_german = {
        let (german, service) = (german.clone(), service.clone());
        Callback::from(move |show: bool| {
            let (german, service) = (german.clone(), service.clone());
            spawn_local(async move {
                let texts = if show {
                    load_own_texts(Language::GERMAN, &service).await
                } else {
                    None
                };
                german.set(texts);
            });
        })
    };

    let Loaded {
        site,
        form,
        identity,
        ..
    } = props.loaded.clone();
    let texts = (*texts).clone();
    let on_german = (texts.language() != Language::GERMAN).then_some(on_german);
    let route = Route::Application(service);
    html! {
        <ContextProvider<Texts> context={texts}>
            <Layout {site} route={Some(route)} on_language={Some(on_language)} in_program={true}>
                <Application
                    {form}
                    {identity}
                    {load_delivery}
                    german={(*german).clone()}
                    {on_german}
                />
            </Layout>
        </ContextProvider<Texts>>
    }
}

async fn load(language: Language, service: &str) -> Option<Loaded> {
    let site = load_site().await?;
    let texts = load_own_texts(language, service).await?;
    let json = assets::text(&format!("/forms/{service}.json")).await?;
    let form = Form::from_value(json::read(&json)?).ok()?;
    let form = Rc::new(LoadedForm { form, json });
    Some(Loaded {
        site,
        texts,
        form,
        identity: Identity::new().ok()?,
    })
}

async fn load_own_texts(language: Language, service: &str) -> Option<Texts> {
    load_texts(language, &["interface", "application", service]).await
}
