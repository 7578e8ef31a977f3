//! What every root of the second program needs: configuration, texts, a number of its own.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{LANGUAGE_EVENT, load_site, load_texts, page};
use crate::{
    language::Language, pages::keeping::service_texts::text_files, site::Site, texts::Texts,
};

/// Configuration and texts.
#[derive(Clone, PartialEq)]
pub(super) struct Loaded {
    pub(super) site: Rc<Site>,
    pub(super) texts: Texts,
    /// The service whose texts are among them.
    service: Option<String>,
}

thread_local! {
    /// What was loaded last. What comes next on the page has to be there without a network, too.
    static LAST: RefCell<Option<Loaded>> = const { RefCell::new(None) };
}

/// What was loaded last.
pub(super) fn at_hand() -> Option<Loaded> {
    LAST.with_borrow(Clone::clone)
}

/// Loads configuration and texts, with those of a service.
pub(super) async fn load(language: Language, service: Option<&str>) -> Option<Loaded> {
    let is_it = |loaded: &Loaded| {
        loaded.texts.language() == language && loaded.service.as_deref() == service
    };
    if let Some(loaded) = at_hand().filter(is_it) {
        return Some(loaded);
    }
    let names = text_files(service);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let loaded = Loaded {
        site: load_site().await?,
        texts: load_texts(language, &names).await?,
        service: service.map(str::to_owned),
    };
    LAST.set(Some(loaded.clone()));
    Some(loaded)
}

/// The texts, loaded anew when the document changes its language.
#[hook]
pub(super) fn use_current_texts(first: &Texts, service: Option<String>) -> Texts {
    let texts = use_state(|| first.clone());
    let state = texts.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::window(), LANGUAGE_EVENT, move |_| {
            let (state, service) = (state.clone(), service.clone());
            spawn_local(async move {
                let Some((language, ..)) = page() else { return };
                // A language that cannot be had leaves the one that is there.
                if let Some(loaded) = load(language, service.as_deref()).await {
                    state.set(loaded.texts);
                }
            });
        });
        move || drop(listener)
    });
    (*texts).clone()
}

/// Mounts a root inside a page that another program has drawn.
pub(super) fn mount_inside<C>(place: Element, props: C::Properties) -> yew::AppHandle<C>
where
    C: BaseComponent,
{
    leave_numbers();
    yew::Renderer::<C>::with_root_and_props(place, props).render()
}

/// How many roots a program may have had before it stopped, generously.
const ROOTS: u32 = 64;

thread_local! {
    /// How many numbers this program has to leave to others.
    static TO_LEAVE: Cell<u32> = const { Cell::new(1) };
}

/// So many programs of this kind have stopped on this page: their numbers are theirs.
pub(super) fn leave_numbers_of(stopped: u32) {
    TO_LEAVE.set(1 + stopped * ROOTS);
}

/// Yew tells by a number whose event it is, and every program counts its roots from one. The
/// program around this one has that number: it would take each click here for one of its own. So
/// would one that has stopped here before.
fn leave_numbers() {
    #[component]
    fn Nothing() -> Html {
        Html::default()
    }
    for _ in 0..TO_LEAVE.replace(0) {
        if let Ok(place) = gloo::utils::document().create_element("div") {
            yew::Renderer::<Nothing>::with_root(place)
                .render()
                .destroy();
        }
    }
}
