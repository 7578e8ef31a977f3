//! The second program: seals and sends what the first hands over, shows receipt and case.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::{form::Path, hash::sha256_base64url};
use gloo::events::EventListener;
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, File};
use yew::prelude::*;

use super::{LANGUAGE_EVENT, load_site, load_texts, page, show_failure, show_language};
use crate::{
    components::layout::Layout,
    hand_over::HandOver,
    language::Language,
    pages::{case::Case, delivery::Delivery},
    routes::Route,
    sending::{ChosenFile, Package, SlotFile},
    site::Site,
    texts::Texts,
};

/// Starts the page of a case on the shell that loaded it.
#[wasm_bindgen(js_name = startCase)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn start_case() {
    let Some((language, Route::Case, mount)) = page() else {
        return;
    };
    spawn_local(async move {
        match load(language, None).await {
            Some(loaded) => {
                let props = CaseProgramProps { loaded };
                yew::Renderer::<CaseProgram>::with_root_and_props(mount, props).render();
            }
            None => show_failure(),
        }
    });
}

/// Takes an application over and sends it.
///
/// `hand_over` is a [`HandOver`] as JSON, `files` holds the handles in the same order. `on_sent`
/// is called once the edge has everything, `on_back` when the applicant wants to go back to the
/// answers. Gives a promise of a function that ends the program; `undefined` when `hand_over` is
/// not understood or texts cannot be loaded.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn deliver(
    mount: Element,
    hand_over: String,
    files: Array,
    on_sent: Function,
    on_back: Function,
) -> JsValue {
    let started = start_delivery(mount, &hand_over, &files, on_sent, on_back).await;
    started.map_or(JsValue::UNDEFINED, |handle| {
        Closure::once_into_js(move || handle.destroy())
    })
}

async fn start_delivery(
    mount: Element,
    hand_over: &str,
    files: &Array,
    on_sent: Function,
    on_back: Function,
) -> Option<yew::AppHandle<DeliveryProgram>> {
    let (language, ..) = page()?;
    let (package, promised) = read(hand_over, files, language)?;
    let loaded = load(language, Some(&package.service)).await?;
    let notify = |function: Function| {
        Callback::from(move |()| {
            // What the first program does with it is its own affair.
            let _ = function.call0(&JsValue::NULL);
        })
    };
    let props = DeliveryProgramProps {
        loaded,
        package: Shared(Rc::new(RefCell::new(package))),
        promised,
        on_sent: notify(on_sent),
        on_back: notify(on_back),
    };
    leave_the_first_number();
    Some(yew::Renderer::<DeliveryProgram>::with_root_and_props(mount, props).render())
}

/// Yew tells by a number whose event it is, and every program counts its roots from one. The
/// program around this one has that number: it would take each click here for one of its own.
fn leave_the_first_number() {
    #[component]
    fn Nothing() -> Html {
        Html::default()
    }
    if let Ok(place) = gloo::utils::document().create_element("div") {
        yew::Renderer::<Nothing>::with_root(place)
            .render()
            .destroy();
    }
}

fn read(json: &str, files: &Array, language: Language) -> Option<(Package, Vec<String>)> {
    let HandOver {
        service,
        form_version,
        form_json,
        answers,
        files: described,
        promised,
        application_id,
        submission_id,
        code,
        today,
    } = serde_json::from_str(json).ok()?;
    let files = described
        .into_iter()
        .zip(files.iter())
        .map(|(described, file)| {
            let file = ChosenFile {
                id: described.id,
                file: file.dyn_into::<File>().ok()?,
                name: described.name,
                media_type: described.media_type,
                size: described.size,
            };
            Some(SlotFile {
                slot: Path::parse(&described.slot),
                file,
            })
        })
        .collect::<Option<Vec<_>>>()?;
    let package = Package {
        form: service.clone(),
        service,
        form_version,
        form_hash: sha256_base64url(form_json.as_bytes()),
        language: language.tag.to_owned(),
        answers,
        files,
        application_id,
        code: code.parse().ok()?,
        submission_id,
        today: today.parse().ok()?,
    };
    Some((package, promised))
}

/// A package that several renderings work on; the same one is always equal to itself.
#[derive(Clone)]
struct Shared(Rc<RefCell<Package>>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Configuration and texts.
#[derive(Clone, PartialEq)]
struct Loaded {
    site: Rc<Site>,
    texts: Texts,
}

#[derive(Clone, PartialEq, Properties)]
struct DeliveryProgramProps {
    loaded: Loaded,
    package: Shared,
    promised: Vec<String>,
    on_sent: Callback<()>,
    on_back: Callback<()>,
}

#[component]
fn DeliveryProgram(props: &DeliveryProgramProps) -> Html {
    let service = props.package.0.borrow().service.clone();
    let texts = use_current_texts(&props.loaded.texts, Some(service));
    html! {
        <ContextProvider<Texts> context={texts}>
            <Delivery
                site={Rc::clone(&props.loaded.site)}
                package={Rc::clone(&props.package.0)}
                promised={props.promised.clone()}
                on_sent={props.on_sent.clone()}
                on_back={props.on_back.clone()}
            />
        </ContextProvider<Texts>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CaseProgramProps {
    loaded: Loaded,
}

#[component]
fn CaseProgram(props: &CaseProgramProps) -> Html {
    let texts = use_current_texts(&props.loaded.texts, None);
    let site = &props.loaded.site;
    let on_language = Callback::from(|language| show_language(language, &Route::Case));
    html! {
        <ContextProvider<Texts> context={texts}>
            <Layout
                site={Rc::clone(site)}
                route={Some(Route::Case)}
                on_language={Some(on_language)}
                in_program={true}
            >
                <Case site={Rc::clone(site)} />
            </Layout>
        </ContextProvider<Texts>>
    }
}

/// The texts, loaded anew when the document changes its language.
#[hook]
fn use_current_texts(first: &Texts, service: Option<String>) -> Texts {
    let texts = use_state(|| first.clone());
    let state = texts.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::window(), LANGUAGE_EVENT, move |_| {
            let (state, service) = (state.clone(), service.clone());
            spawn_local(async move {
                let Some((language, ..)) = page() else { return };
                // A language that cannot be had leaves the one that is there.
                if let Some(texts) = load_own_texts(language, service.as_deref()).await {
                    state.set(texts);
                }
            });
        });
        move || drop(listener)
    });
    (*texts).clone()
}

async fn load(language: Language, service: Option<&str>) -> Option<Loaded> {
    let site = load_site().await?;
    Some(Loaded {
        site,
        texts: load_own_texts(language, service).await?,
    })
}

async fn load_own_texts(language: Language, service: Option<&str>) -> Option<Texts> {
    let mut names = vec!["interface", "delivery"];
    names.extend(service);
    load_texts(language, &names).await
}
