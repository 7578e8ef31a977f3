//! The application's program: loads form and texts and mounts on the shells of `antrag/` and
//! `schnelltest/`.

use std::rc::Rc;

use amtsweg_core::form::Form;
use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::{load_site, load_texts, page, show_failure, show_language};
use crate::{
    address::{Route, quick_check_form},
    components::layout::Layout,
    device::{assets, json},
    exchange::second::Second,
    form::LoadedForm,
    language::Language,
    pages::application::{Application, German, Wording},
    site::Site,
    texts::Texts,
};

/// Starts the program on the shell that loaded it.
///
/// `answered` is a promise of what was answered before this program was there: whether the device is
/// the applicant's own; or what the second program has to know, which then comes first. `given`, a
/// `Start` as JSON, says that this program had stopped, and what it goes on with.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn start(second: Second, answered: Promise, given: Option<String>) {
    let Some((language, route, mount)) = page() else {
        return;
    };
    let given = given.map(AttrValue::from);
    // What the shell says stays until everything is there: mounting replaces it.
    spawn_local(async move {
        let Some(loaded) = load(language, &route).await else {
            show_failure();
            return;
        };
        // Another instance goes on where this one has stopped.
        let Ok(answer) = JsFuture::from(answered).await else {
            return;
        };
        let props = ProgramProps {
            loaded,
            route,
            second,
            answer,
            given,
        };
        yew::Renderer::<Program>::with_root_and_props(mount, props).render();
    });
}

#[derive(Clone, PartialEq, Properties)]
struct ProgramProps {
    loaded: Loaded,
    route: Route,
    second: Second,
    answer: JsValue,
    given: Option<AttrValue>,
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
    let ProgramProps { route, second, .. } = props.clone();
    let texts = use_state(|| props.loaded.texts.clone());
    let wording = use_state(|| Wording::Hidden);

    let on_language = {
        let (shown, route) = (texts.clone(), route.clone());
        Callback::from(move |language: Language| {
            let (shown, route) = (shown.clone(), route.clone());
            spawn_local(async move {
                // Without a network the language stays; the answers stay in any case.
                let Some(texts) = load_own_texts(language, &route).await else {
                    return;
                };
                show_language(language, &route);
                shown.set(texts);
            });
        })
    };
    // How often it was shown or hidden: a late answer changes nothing any more.
    let asked = use_mut_ref(|| 0_u32);
    let show = {
        let (wording, route) = (wording.clone(), route.clone());
        Callback::from(move |show: bool| {
            let now = *asked.borrow() + 1;
            asked.replace(now);
            if !show {
                wording.set(Wording::Hidden);
                return;
            }
            wording.set(Wording::Loading);
            let (wording, route, asked) = (wording.clone(), route.clone(), Rc::clone(&asked));
            spawn_local(async move {
                let texts = load_own_texts(Language::GERMAN, &route).await;
                if *asked.borrow() == now {
                    wording.set(texts.map_or(Wording::Unavailable, Wording::Shown));
                }
            });
        })
    };

    let Loaded { site, form, .. } = props.loaded.clone();
    let texts = (*texts).clone();
    let wording = if texts.language() == Language::GERMAN {
        Wording::Own
    } else {
        (*wording).clone()
    };
    let german = German { wording, show };
    let quick_check = match &route {
        Route::QuickCheck(service) => Some(service.clone()),
        _ => None,
    };
    // Leaving a quick check loses nothing.
    let in_program = quick_check.is_none();
    html! {
        <ContextProvider<Texts> context={texts}>
            <Layout site={Rc::clone(&site)} route={Some(route)} on_language={on_language.clone()} {in_program}>
                <Application
                    {site}
                    {form}
                    {second}
                    {quick_check}
                    answer={props.answer.clone()}
                    given={props.given.clone()}
                    {german}
                    {on_language}
                />
            </Layout>
        </ContextProvider<Texts>>
    }
}

async fn load(language: Language, route: &Route) -> Option<Loaded> {
    let site = load_site().await?;
    let texts = load_own_texts(language, route).await?;
    let form = match route {
        Route::Application(service) => service.clone(),
        Route::QuickCheck(service) => quick_check_form(service),
        _ => return None,
    };
    let json = assets::text(&format!("/forms/{form}.json")).await?;
    let mut form = Form::from_published(json::read(&json)?).ok()?;
    // Among the texts, since they are no part of the form, and no file more to be waited for.
    form.values.0 = texts
        .find("form-values")
        .map(|values| values.to_string())
        .unwrap_or_default();
    let form = Rc::new(LoadedForm { form, json });
    Some(Loaded { site, texts, form })
}

async fn load_own_texts(language: Language, route: &Route) -> Option<Texts> {
    let common = ["interface", "application"];
    match route {
        Route::QuickCheck(service) => {
            let names = [
                common[0],
                common[1],
                "quick-check",
                &quick_check_form(service),
            ];
            load_texts(language, &names).await
        }
        Route::Application(service) => load_texts(language, &[common[0], common[1], service]).await,
        _ => None,
    }
}
