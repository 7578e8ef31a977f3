//! The application's program: loads form and texts and mounts on the shells of `antrag/`.

use std::rc::Rc;

use amtsweg_core::form::Form;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{load_site, load_texts, page, second::Second, show_failure, show_language};
use crate::{
    components::layout::Layout,
    device::{assets, json},
    language::Language,
    pages::application::{Application, LoadedForm},
    routes::Route,
    site::Site,
    texts::Texts,
};

/// Starts the program on the shell that loaded it.
///
/// `is_second_first` says whether the second program has to ask what to go on with.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn start(second: Second, is_second_first: bool) {
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
                    second,
                    is_second_first,
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
    second: Second,
    is_second_first: bool,
}

/// What the program works with once it is loaded.
#[derive(Clone, PartialEq)]
struct Loaded {
    site: Rc<Site>,
    texts: Texts,
    form: Rc<LoadedForm>,
}

#[component]
fn Program(props: &ProgramProps) -> Html {
    let ProgramProps {
        service, second, ..
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

    let Loaded { site, form, .. } = props.loaded.clone();
    let texts = (*texts).clone();
    let on_german = (texts.language() != Language::GERMAN).then_some(on_german);
    let route = Route::Application(service);
    html! {
        <ContextProvider<Texts> context={texts}>
            <Layout {site} route={Some(route)} on_language={Some(on_language.clone())} in_program={true}>
                <Application
                    {form}
                    {second}
                    is_second_first={props.is_second_first}
                    german={(*german).clone()}
                    {on_german}
                    {on_language}
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
    Some(Loaded { site, texts, form })
}

async fn load_own_texts(language: Language, service: &str) -> Option<Texts> {
    load_texts(language, &["interface", "application", service]).await
}
