//! The second program while an application is filled: it leads into it, keeps it, and shows how
//! that goes. Also its pages of its own, the case and the drafts.
//!
//! The first program calls what is exported here; what passes is JSON (`keeping::start`).

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, File};
use yew::prelude::*;

use super::{
    page,
    root::{Loaded, at_hand, load, mount_inside, use_current_texts},
    show_failure, show_language,
};
use crate::{
    components::layout::Layout,
    device::{clock, storage::Outlook},
    keeping::{self, FileState, FormFacts, Hooks, KeepError, Request, Start},
    language::Language,
    pages::{
        case::Case,
        drafts::Drafts,
        keeping::{
            address,
            enter::Enter,
            file_words,
            fragment::Fragment,
            handover_part::HandoverPart,
            on_their_way::{OnTheirWay, bring_out},
            panel::Panel,
        },
    },
    routes::Route,
    texts::Texts,
};

/// Between two attempts to load what the panel needs.
const RETRY_MILLISECONDS: u32 = 5_000;

/// Lets the applicant choose in `place` what to go on with. `form` is a [`FormFacts`] as JSON.
/// Gives a promise of the [`Start`] as JSON.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn enter(place: Element, form: String) -> Result<JsValue, JsValue> {
    let form = form_facts(&form)?;
    let language = Language::of_tag(&form.language).unwrap_or(Language::GERMAN);
    let loaded = load(language, Some(&form.service)).await;
    let loaded = loaded.ok_or("texts or configuration cannot be loaded")?;
    let fragment = address::take_fragment();
    spawn_local(bring_out_all(loaded.clone()));
    let start = Rc::new(RefCell::new(None));
    let mut handle = None;
    let chosen = Promise::new(&mut |resolve, _| {
        let start = Rc::clone(&start);
        let on_start = Callback::from(move |chosen: Start| {
            start.replace(Some(chosen));
            // A promise's resolve function does not throw.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
        let props = EnterProgramProps {
            loaded: loaded.clone(),
            form: form.clone(),
            fragment: fragment.clone(),
            on_start,
        };
        handle = Some(mount_inside::<EnterProgram>(place.clone(), props));
    });
    // The promise is never rejected.
    let _ = JsFuture::from(chosen).await;
    if let Some(handle) = handle {
        handle.destroy();
    }
    let start = start.take();
    start
        .map(|start| start.to_json().into())
        .ok_or(JsValue::UNDEFINED)
}

/// Begins a draft: on this device if it is the applicant's own, else in memory. Gives a promise of
/// the [`Start`] as JSON.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn begin(form: String, own: bool) -> Result<JsValue, JsValue> {
    let form = form_facts(&form)?;
    let site = super::load_site().await;
    let site = site.ok_or("the configuration cannot be loaded")?;
    // Where nothing is kept, the panel says so and offers the code.
    let is_kept = keeping::outlook().await != Outlook::NotKept;
    let start = keeping::begin(&site, &form, own && is_kept).await;
    start.map(|start| start.to_json().into()).map_err(told)
}

/// Keeps the open draft from now on, and draws into `panel` how that goes. `hooks` has the
/// functions `snapshot`, `files` and `replace`.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn attach(panel: Element, hooks: &JsValue) -> Result<(), JsValue> {
    let [snapshot, files, replace] = ["snapshot", "files", "replace"]
        .map(|name| Reflect::get(hooks, &name.into()).and_then(JsCast::dyn_into::<Function>));
    let (snapshot, files, replace) = (snapshot?, files?, replace?);
    FILE_STATES.with(|told| told.hook.replace(Some(files)));
    keeping::attach(Hooks {
        // What the first program cannot give now it gives the next time.
        snapshot: Box::new(move || snapshot.call0(&JsValue::NULL).ok()?.as_string()),
        files: Box::new(|states| {
            FILE_STATES.with(|told| told.tell(states));
        }),
        replace: Box::new(move |start| {
            // What the first program does with it is its own affair.
            let _ = replace.call1(&JsValue::NULL, &start.to_json().into());
        }),
    });
    spawn_local(show_panel(panel));
    Ok(())
}

/// Something changed.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn changed() {
    keeping::changed();
}

/// Shows in `place` the link for the second party. What was there before ends.
#[wasm_bindgen(js_name = handOver)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn hand_over(place: Element) {
    spawn_local(async move {
        let (loaded, service) = wait_for_loaded().await;
        let handle = mount_inside::<HandoverProgram>(place, PanelProgramProps { loaded, service });
        if let Some(before) = HANDING_OVER.replace(Some(handle)) {
            before.destroy();
        }
    });
}

/// Takes files that were chosen for a slot. `request` is a [`Request`] as JSON. Gives a promise of
/// what has become of them, as JSON.
#[wasm_bindgen(js_name = takeFiles)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn take_files(request: String, files: Array) -> Result<JsValue, JsValue> {
    let request: Request =
        serde_json::from_str(&request).map_err(|_| "the request is not understood")?;
    let files = files.iter().filter_map(|file| file.dyn_into::<File>().ok());
    let taken = keeping::take_files(&request, files.collect()).await;
    let (loaded, _) = loaded().await.ok_or("texts cannot be loaded")?;
    Ok(file_words::taken(&loaded.texts, &taken).into())
}

/// Starts the page of a case on the shell that loaded it.
#[wasm_bindgen(js_name = startCase)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn start_case() {
    start_page::<CaseProgram>(&Route::Case);
}

/// Starts the page of all drafts on the shell that loaded it.
#[wasm_bindgen(js_name = startDrafts)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn start_drafts() {
    start_page::<DraftsProgram>(&Route::Drafts);
}

fn start_page<C: BaseComponent<Properties = PageProgramProps>>(wanted: &Route) {
    let Some((language, route, mount)) = page().filter(|(_, route, _)| route == wanted) else {
        return;
    };
    spawn_local(async move {
        match load(language, None).await {
            Some(loaded) => {
                let props = PageProgramProps { loaded, route };
                yew::Renderer::<C>::with_root_and_props(mount, props).render();
            }
            None => show_failure(),
        }
    });
}

fn form_facts(json: &str) -> Result<FormFacts, JsValue> {
    // What the other program says is not repeated: errors may be logged.
    serde_json::from_str(json).map_err(|_| "the form is not understood".into())
}

fn told(error: KeepError) -> JsValue {
    error.to_string().into()
}

thread_local! {
    /// What the first program is told of the files.
    static FILE_STATES: FileStates = const {
        FileStates {
            hook: RefCell::new(None),
            last: RefCell::new(Vec::new()),
        }
    };
    /// Where the link for the second party is shown.
    static HANDING_OVER: RefCell<Option<yew::AppHandle<HandoverProgram>>> =
        const { RefCell::new(None) };
    /// Applications that are being brought out while the page is open.
    static OUT: Cell<Option<OnTheirWay>> = const { Cell::new(None) };
}

/// What the page of an application works with.
async fn loaded() -> Option<(Loaded, String)> {
    let Some((language, Route::Application(service), _)) = page() else {
        return None;
    };
    Some((load(language, Some(&service)).await?, service))
}

/// How far the keeping of the files is, told in the page's language.
struct FileStates {
    hook: RefCell<Option<Function>>,
    last: RefCell<Vec<FileState>>,
}

impl FileStates {
    fn tell(&self, states: &[FileState]) {
        self.last.replace(states.to_vec());
        self.tell_again();
    }

    /// The same once more: the words are there now, or they are others.
    fn tell_again(&self) {
        if let (Some(loaded), Some(hook)) = (at_hand(), &*self.hook.borrow()) {
            let json = file_words::states(&loaded.texts, &self.last.borrow());
            // What the first program does with it is its own affair.
            let _ = hook.call1(&JsValue::NULL, &json.into());
        }
    }
}

/// Brings out, while this page is open, what is complete on this device.
async fn bring_out_all(loaded: Loaded) {
    if let Ok(listing) = keeping::list(&loaded.site).await {
        OUT.set(Some(
            bring_out(&loaded.site, &listing.drafts, Callback::noop()).await,
        ));
    }
}

/// What the page of an application works with, as soon as it can be had.
async fn wait_for_loaded() -> (Loaded, String) {
    loop {
        match loaded().await {
            Some(loaded) => return loaded,
            None => clock::sleep(RETRY_MILLISECONDS).await,
        }
    }
}

/// Draws the panel as soon as that is possible. Saving does not wait for it.
async fn show_panel(panel: Element) {
    let (loaded, service) = wait_for_loaded().await;
    let props = PanelProgramProps { loaded, service };
    mount_inside::<PanelProgram>(panel, props);
}

#[derive(Clone, PartialEq, Properties)]
struct EnterProgramProps {
    loaded: Loaded,
    form: FormFacts,
    fragment: Option<Fragment>,
    on_start: Callback<Start>,
}

#[component]
fn EnterProgram(props: &EnterProgramProps) -> Html {
    let texts = use_current_texts(&props.loaded.texts, Some(props.form.service.clone()));
    // The draft remembers the language that the page has in the end.
    let form = FormFacts {
        language: texts.language().tag.to_owned(),
        ..props.form.clone()
    };
    html! {
        <ContextProvider<Texts> context={texts}>
            <Enter
                site={Rc::clone(&props.loaded.site)}
                {form}
                fragment={props.fragment.clone()}
                on_start={props.on_start.clone()}
            />
        </ContextProvider<Texts>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PanelProgramProps {
    loaded: Loaded,
    service: String,
}

#[component]
fn PanelProgram(props: &PanelProgramProps) -> Html {
    let texts = use_current_texts(&props.loaded.texts, Some(props.service.clone()));
    use_effect_with(texts.clone(), |_| FILE_STATES.with(FileStates::tell_again));
    html! {
        <ContextProvider<Texts> context={texts}>
            <Panel />
        </ContextProvider<Texts>>
    }
}

#[component]
fn HandoverProgram(props: &PanelProgramProps) -> Html {
    let texts = use_current_texts(&props.loaded.texts, Some(props.service.clone()));
    html! {
        <ContextProvider<Texts> context={texts}>
            <HandoverPart />
        </ContextProvider<Texts>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PageProgramProps {
    loaded: Loaded,
    route: Route,
}

#[component]
fn CaseProgram(props: &PageProgramProps) -> Html {
    let site = Rc::clone(&props.loaded.site);
    frame(
        props,
        &use_current_texts(&props.loaded.texts, None),
        html! { <Case {site} /> },
    )
}

#[component]
fn DraftsProgram(props: &PageProgramProps) -> Html {
    let site = Rc::clone(&props.loaded.site);
    frame(
        props,
        &use_current_texts(&props.loaded.texts, None),
        html! { <Drafts {site} /> },
    )
}

fn frame(props: &PageProgramProps, texts: &Texts, content: Html) -> Html {
    let PageProgramProps { loaded, route } = props;
    let on_language = {
        let route = route.clone();
        Callback::from(move |language| show_language(language, &route))
    };
    html! {
        <ContextProvider<Texts> context={texts.clone()}>
            <Layout
                site={Rc::clone(&loaded.site)}
                route={Some(route.clone())}
                on_language={Some(on_language)}
                in_program={true}
            >
                { content }
            </Layout>
        </ContextProvider<Texts>>
    }
}
