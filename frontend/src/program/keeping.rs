//! The second program while an application is filled: it leads into it, keeps it, and shows how
//! that goes. Also its pages of its own, the case and the drafts.
//!
//! The first program calls what is exported here; what passes is JSON (`exchange`).

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Array, Function, Promise, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, File};
use yew::prelude::*;

use super::{
    page,
    root::{Loaded, at_hand, leave_numbers_of, load, mount_inside, use_current_texts},
    show_failure, show_language,
};
use crate::{
    address::{self, Fragment, Route},
    components::layout::Layout,
    device::{
        clock,
        storage::{self, Outlook},
    },
    exchange::{self, FormFacts, Misfit, Start, TakeRequest, hooks},
    keeping::{self, FileState, FollowUp, Hooks, KeepError, Keepsake},
    language::Language,
    pages::{
        case::Case,
        drafts::Drafts,
        keeping::{
            choosing::{Choice, Details},
            desk::DeskBanner,
            enter::{Answer, Enter, note_expired},
            file_words,
            handover_part::HandoverPart,
            on_their_way::{OnTheirWay, bring_out},
            panel::Panel,
        },
    },
    sending::refresh_keys,
    site::Site,
    texts::Texts,
};

/// Between two attempts to load what the panel needs.
const RETRY_MILLISECONDS: u32 = 5_000;

/// Lets the applicant choose in `place` what to go on with. `form` is a [`FormFacts`] as JSON,
/// `answer` the id of the button that was pressed before this program was there. What stands in
/// `place` stays until there is something to ask. Gives a promise of the [`Start`] as JSON.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn enter(
    place: Element,
    form: String,
    answer: Option<String>,
) -> Result<JsValue, JsValue> {
    let form: FormFacts = exchange::read(&form)?;
    let language = Language::of_tag(&form.language).unwrap_or(Language::GERMAN);
    let loaded = load(language, Some(&form.service)).await;
    let loaded = loaded.ok_or("texts or configuration cannot be loaded")?;
    let fragment = address::take_fragment();
    spawn_local(bring_out_all(loaded.clone()));
    let answer = answer.as_deref().and_then(Answer::of_button);
    let inside = gloo::utils::document().create_element("div")?;
    inside.set_class_name("stack");
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
            answer,
            on_shown: {
                let (place, inside) = (place.clone(), inside.clone());
                Callback::from(move |()| {
                    if !inside.is_connected() {
                        place.replace_children_with_node_1(&inside);
                    }
                })
            },
            on_start,
        };
        handle = Some(mount_inside::<EnterProgram>(inside.clone(), props));
    });
    // The promise is never rejected.
    let _ = JsFuture::from(chosen).await;
    if let Some(handle) = handle {
        handle.destroy();
    }
    let start = start.take().ok_or(JsValue::UNDEFINED)?;
    remember();
    Ok(start.to_json().into())
}

/// Draws into `place` what there is to know of the draft of this device that the page has asked
/// about. Gives a promise of whether that is all: otherwise something has to be said first, or there
/// is nothing to go on with.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn look(place: Element) -> Result<JsValue, JsValue> {
    let (loaded, service) = loaded().await.ok_or("texts cannot be loaded")?;
    let listing = keeping::list(&loaded.site).await.map_err(told)?;
    let choice = Choice::of(&listing, &service);
    note_expired(listing.expired);
    let is_all = choice.is_only_to_be_made();
    if is_all {
        let props = DetailsProgramProps {
            loaded,
            service,
            choice: Rc::new(choice),
        };
        mount_inside::<DetailsProgram>(place, props);
    }
    Ok(is_all.into())
}

/// Begins a draft: on this device if it is the applicant's own, else in memory. Gives a promise of
/// the [`Start`] as JSON.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn begin(form: String, own: bool) -> Result<JsValue, JsValue> {
    let form: FormFacts = exchange::read(&form)?;
    let site = super::load_site().await;
    let site = site.ok_or("the configuration cannot be loaded")?;
    // Where nothing is kept, the panel says so and offers the code.
    let is_kept = keeping::outlook().await != Outlook::NotKept;
    let start = match address::remembered_desk() {
        // Another instance of this program had begun it, and nothing is left of that.
        Some(ticket) => keeping::begin_at_desk(&site, &form, ticket).await,
        None => keeping::begin(&site, &form, own && is_kept).await,
    };
    let start = start.map_err(told)?;
    remember();
    Ok(start.to_json().into())
}

/// Keeps the open draft from now on, and draws into `panel` how that goes. `given` has the
/// functions by which the first program is called (`exchange::hooks`).
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn attach(panel: Element, given: &JsValue) -> Result<(), JsValue> {
    keeping::attach(hooks_of(given)?);
    if keeping::desk().is_some() {
        spawn_local(show_banner());
    }
    FIRST.replace(Some(FirstProgram {
        panel: panel.clone(),
        hooks: given.clone(),
    }));
    spawn_local(show_panel(panel));
    Ok(())
}

/// This tab has the open draft: a reload goes on with it.
pub(super) fn remember() {
    address::remember(keeping::stored_id().as_deref(), keeping::desk().as_ref());
}

/// How the first program is called.
fn hooks_of(given: &JsValue) -> Result<Hooks, Misfit> {
    let [snapshot, files, replace] = [hooks::SNAPSHOT, hooks::FILES, hooks::REPLACE]
        .map(|name| Reflect::get(given, &name.into()).and_then(JsCast::dyn_into::<Function>));
    let (Ok(snapshot), Ok(files), Ok(replace)) = (snapshot, files, replace) else {
        return Err(Misfit);
    };
    FILE_STATES.with(|told| told.hook.replace(Some(files)));
    Ok(Hooks {
        snapshot: Box::new(move || {
            let given = snapshot.call0(&JsValue::NULL).map_err(|_| Misfit)?;
            exchange::read(&given.as_string().ok_or(Misfit)?)
        }),
        files: Box::new(|states| {
            FILE_STATES.with(|told| told.tell(states));
        }),
        replace: Box::new(move |start| {
            // What the first program does with it is its own affair.
            let _ = replace.call1(&JsValue::NULL, &start.to_json().into());
        }),
    })
}

/// Goes on, on this very page, with another application of the same form: nothing of what it begins
/// with has to be stored anywhere.
pub(super) async fn follow(site: &Rc<Site>, follow_up: &FollowUp) -> Result<(), KeepError> {
    let first = FIRST.with_borrow(Clone::clone);
    let FirstProgram { panel, hooks } = first.ok_or(KeepError::NotOpen)?;
    let with = hooks_of(&hooks).map_err(|Misfit| KeepError::Failed)?;
    let begin = Reflect::get(&hooks, &hooks::START.into()).and_then(JsCast::dyn_into::<Function>);
    let begin = begin.map_err(|_| KeepError::Failed)?;
    // What the first program shows until it has taken this is of another edition.
    let shown = (with.snapshot)().map_err(|Misfit| KeepError::Failed)?;
    let edition = shown.edition + 1;
    let is_kept = storage::is_own_device() && keeping::outlook().await != Outlook::NotKept;
    let start = Start {
        edition,
        ..follow_up.begin(site, is_kept).await?
    };
    remember();
    // What the first program does with it is its own affair.
    let _ = begin.call1(&JsValue::NULL, &start.to_json().into());
    keeping::attach_to(with, edition);
    spawn_local(show_panel(panel));
    // The one before may still be on its way.
    if let Some((loaded, _)) = loaded().await {
        spawn_local(bring_out_all(loaded));
    }
    Ok(())
}

/// The first program, as this one was connected with it.
#[derive(Clone)]
struct FirstProgram {
    /// Where this one says how the keeping goes.
    panel: Element,
    /// By what it is called.
    hooks: JsValue,
}

/// The application as this program has it, and as the other one shows it: a [`Start`] as JSON.
/// Nothing when no draft is open.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn current() -> Option<String> {
    keeping::current().map(|start| start.to_json())
}

/// What another instance of this program needs to go on with the open draft; nothing when none is
/// open. It can be asked for when this one has stopped.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn keepsake() -> JsValue {
    keeping::keepsake().map_or(JsValue::UNDEFINED, Keepsake::into_js)
}

/// Saves nothing any more, and lets go of what others wait for: another instance goes on.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn end() {
    keeping::end();
}

/// So many instances of this program have stopped on this page.
#[wasm_bindgen(js_name = comeAfter)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn come_after(stopped: u32) {
    leave_numbers_of(stopped);
}

/// Goes on with the draft that another instance had open, by its [`keepsake`].
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn resume(form: String, keepsake: JsValue) -> Result<(), JsValue> {
    let form: FormFacts = exchange::read(&form)?;
    let keepsake = Keepsake::of_js(&keepsake).ok_or(Misfit)?;
    let site = super::load_site().await;
    let site = site.ok_or("the configuration cannot be loaded")?;
    keeping::resume(&site, &form, keepsake).await.map_err(told)
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

/// Takes files that were chosen for a slot. `request` is a [`TakeRequest`] as JSON. Gives a
/// promise of what has become of them: a `TakeAnswer` as JSON.
#[wasm_bindgen(js_name = takeFiles)]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub async fn take_files(request: String, files: Array) -> Result<JsValue, JsValue> {
    let request: TakeRequest = exchange::read(&request)?;
    let files = files.iter().filter_map(|file| file.dyn_into::<File>().ok());
    let taken = keeping::take_files(&request, files.collect()).await;
    let (loaded, _) = loaded().await.ok_or("texts cannot be loaded")?;
    Ok(to_json(&file_words::taken(&loaded.texts, &taken)).into())
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

/// As the first program reads it.
fn to_json(message: &impl Serialize) -> String {
    // Texts and numbers always serialise.
    serde_json::to_string(message).unwrap_or_default()
}

fn told(error: KeepError) -> JsValue {
    error.to_string().into()
}

thread_local! {
    /// The first program, once a draft is kept for it.
    static FIRST: RefCell<Option<FirstProgram>> = const { RefCell::new(None) };
    /// What the first program is told of the files.
    static FILE_STATES: FileStates = const {
        FileStates {
            hook: RefCell::new(None),
            last: RefCell::new(Vec::new()),
        }
    };
    /// Where it is shown how the draft is kept.
    static PANEL: RefCell<Option<yew::AppHandle<PanelProgram>>> = const { RefCell::new(None) };
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
            let json = to_json(&file_words::states(&loaded.texts, &self.last.borrow()));
            // What the first program does with it is its own affair.
            let _ = hook.call1(&JsValue::NULL, &json.into());
        }
    }
}

/// Brings out, while this page is open, what is complete on this device.
async fn bring_out_all(loaded: Loaded) {
    if let Ok(drafts) = keeping::kept(&loaded.site).await {
        OUT.set(Some(
            bring_out(&loaded.site, &drafts, Callback::noop()).await,
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
    let site = Rc::clone(&loaded.site);
    let props = PanelProgramProps { loaded, service };
    let handle = mount_inside::<PanelProgram>(panel, props);
    if let Some(before) = PANEL.replace(Some(handle)) {
        before.destroy();
    }
    // While there is a connection: sealing needs none then.
    refresh_keys(&site).await;
}

/// Where it is said for whom an application is filled in.
const BANNER: &str = "desk-banner";

/// Says above the page that somebody else is applying. There it is in no program's way.
async fn show_banner() {
    let (loaded, service) = wait_for_loaded().await;
    let document = gloo::utils::document();
    // That of an instance that has stopped.
    if let Some(before) = document.get_element_by_id(BANNER) {
        before.remove();
    }
    let (Some(program), Ok(banner)) = (
        document.get_element_by_id("program"),
        document.create_element("div"),
    ) else {
        return;
    };
    banner.set_id(BANNER);
    banner.set_class_name("column desk-banner no-print");
    // No attribute of these is refused.
    let _ = banner.set_attribute("role", "status");
    if program.before_with_node_1(&banner).is_ok() {
        mount_inside::<BannerProgram>(banner, PanelProgramProps { loaded, service });
    }
}

#[component]
fn BannerProgram(props: &PanelProgramProps) -> Html {
    let texts = use_current_texts(&props.loaded.texts, Some(props.service.clone()));
    html! {
        <ContextProvider<Texts> context={texts}>
            <DeskBanner />
        </ContextProvider<Texts>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct EnterProgramProps {
    loaded: Loaded,
    form: FormFacts,
    fragment: Option<Fragment>,
    answer: Option<Answer>,
    on_shown: Callback<()>,
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
                answer={props.answer}
                on_shown={props.on_shown.clone()}
                on_start={props.on_start.clone()}
            />
        </ContextProvider<Texts>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DetailsProgramProps {
    loaded: Loaded,
    service: String,
    choice: Rc<Choice>,
}

#[component]
fn DetailsProgram(props: &DetailsProgramProps) -> Html {
    html! {
        <ContextProvider<Texts> context={props.loaded.texts.clone()}>
            <Details choice={Rc::clone(&props.choice)} />
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
