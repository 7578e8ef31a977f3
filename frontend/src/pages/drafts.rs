//! The drafts and sent applications of this device, and what a code or a draft file opens.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::code::CaseCode;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;
use yew::prelude::*;

use super::{
    delivery::Delivery,
    keeping::{
        device_question::DeviceQuestion,
        list::{List, deleted_notice},
        offered::Offered,
        on_their_way::{OnTheirWay, bring_out},
        open_forms::{CodeForm, FileForm},
        problem, service_texts,
        session::{Consequence, Session},
    },
};
use crate::{
    address::{self, Fragment, Route},
    components::{focus, icon::icon, rich_text::rich_text},
    device::storage::{self, Outlook},
    keeping::{self, Deleted, FollowUp, KeepError, Listed, Listing, Offer},
    language::Language,
    outbox,
    sending::{SendError, Watch},
    site::Site,
    texts::{Texts, use_texts},
};

/// The id of every screen's heading, which takes the focus when the screen changes.
const HEADING: &str = "heading";
/// The query of the address after something was deleted elsewhere …
const DELETED: &str = "?geloescht";
/// … and where the edge could not be told.
const DELETED_HERE: &str = "?geloescht=hier";

/// Leaves the page of a draft that was deleted.
pub fn leave_for_deleted(language: Language, everywhere: bool) {
    let query = if everywhere { DELETED } else { DELETED_HERE };
    address::go(&format!("{}{query}", Route::Drafts.path(language)));
}

/// What was deleted before this page was opened. Asked again it is not told again.
fn take_deleted(language: Language) -> Option<Deleted> {
    let window = gloo::utils::window();
    let deleted = match window.location().search().ok()?.as_str() {
        DELETED => Deleted::Everywhere,
        DELETED_HERE => Deleted::NotAtEdge,
        _ => return None,
    };
    let history = window.history().ok()?;
    let path = Route::Drafts.path(language);
    // Where that fails, a reload tells it once more.
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    Some(deleted)
}

/// What the page works with.
#[derive(Clone, PartialEq, Properties)]
pub struct DraftsProps {
    /// The site's configuration.
    pub site: Rc<Site>,
}

/// What the page shows.
#[derive(Clone)]
enum Screen {
    List,
    /// Something is under way; the text's id says what.
    Busy(&'static str),
    /// A draft was found in a file.
    Offered(Offer),
    /// Whose device it is, before that draft is kept on it.
    Asking(Offer),
    /// An application that is complete, with the texts of its service.
    Out(Rc<outbox::Entry>, String, Texts),
}

/// What is said on the list.
#[derive(Clone, Default, PartialEq)]
struct Said {
    deleted: Option<Deleted>,
    code: Option<AttrValue>,
    file: Option<AttrValue>,
}

/// The page of all drafts.
#[component]
pub fn Drafts(props: &DraftsProps) -> Html {
    let texts = use_texts();
    let language = texts.language();
    let screen = use_state(|| Screen::List);
    let said = use_state_eq(|| Said {
        deleted: take_deleted(language),
        ..Said::default()
    });
    let listing = use_listing(&props.site);
    let page = Page {
        site: Rc::clone(&props.site),
        texts: texts.clone(),
        screen: screen.setter(),
        said: said.setter(),
    };
    {
        let page = page.clone();
        use_effect_with((), move |()| match address::take_fragment() {
            Some(Fragment::Code(code)) => page.look_for(code),
            Some(Fragment::Wrong) => page.mistaken_code(page.texts.get("open-error-link")),
            // A draft's page needs its service, which this address does not name.
            Some(
                Fragment::Draft(_) | Fragment::File | Fragment::Handover(_) | Fragment::Desk(_),
            )
            | None => {}
        });
    }
    let heading = |text: &str| {
        html! {
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ texts.get(text) }</h1>
        }
    };
    let content = match &*screen {
        Screen::List => html! {
            <>
                <a class="back-link" href={Route::Start.path(language)}>
                    { icon("arrow-back") }{ texts.get("site-to-start") }
                </a>
                { heading("drafts-title") }
                <div role="status">
                    { for said.deleted.map(|deleted| deleted_notice(&texts, deleted)) }
                </div>
                { rich_text(&texts.get("drafts-intro")) }
                { list(&page, &listing) }
                <section class="stack" aria-labelledby="by-code">
                    <h2 class="kern-heading-medium" id="by-code">{ texts.get("drafts-by-code") }</h2>
                    <CodeForm error={said.code.clone()} on_code={page.on(Page::look_for)} />
                </section>
                <section class="stack" aria-labelledby="by-file">
                    <h2 class="kern-heading-medium" id="by-file">{ texts.get("drafts-by-file") }</h2>
                    <FileForm
                        error={said.file.clone()}
                        on_file={page.on(|page, (file, code)| page.look_into(file, code))}
                    />
                </section>
            </>
        },
        Screen::Busy(text) => html! {
            <>
                { heading("drafts-title") }
                <div class="loading" role="status">
                    <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
                    <p class="kern-body">{ texts.get(text) }</p>
                </div>
            </>
        },
        Screen::Offered(offer) => {
            let on_open = {
                let offer = offer.clone();
                page.on(move |page, ()| page.open(offer.clone()))
            };
            let on_new = {
                let route = Route::Application(offer.service().to_owned());
                Callback::from(move |()| address::go(&route.path(language)))
            };
            html! {
                <>
                    { heading("enter-file") }
                    <Offered offer={offer.clone()} {on_open} {on_new} />
                </>
            }
        }
        Screen::Asking(offer) => {
            let on_answer = {
                let offer = offer.clone();
                page.on(move |page, own| page.answered(offer.clone(), own))
            };
            html! {
                <>
                    { heading("enter-file") }
                    <DeviceQuestion has_code=true {on_answer} />
                    <p class="kern-body">{ texts.get("drafts-file-again") }</p>
                </>
            }
        }
        Screen::Out(entry, service, texts) => {
            let on_back = {
                let fragment = Fragment::Draft(entry.id().to_owned());
                let route = Route::Application(service.clone());
                Callback::from(move |()| address::go(&address::of(&route, language, &fragment)))
            };
            html! {
                <>
                    <a class="back-link" href={Route::Drafts.path(language)}>
                        { icon("arrow-back") }{ texts.get("drafts-title") }
                    </a>
                    <ContextProvider<Texts> context={texts.clone()}>
                        <Delivery
                            site={Rc::clone(&props.site)}
                            entry={Rc::clone(entry)}
                            {on_back}
                            on_follow_up={page.on(Page::follow)}
                        />
                    </ContextProvider<Texts>>
                </>
            }
        }
    };
    html! {
        <>
            { content }
            // Sending says itself what that means.
            if !matches!(*screen, Screen::Out(..)) {
                <Session consequence={Consequence::Nothing} />
            }
        </>
    }
}

/// What this device has, or why that is not known. Nothing until it was looked up.
type Found = Option<Result<Rc<Listing>, KeepError>>;

/// What this device has, and a way to look again.
#[derive(Clone)]
struct KeptHere {
    found: UseStateHandle<Found>,
    again: Callback<()>,
}

/// Looks up what this device has, and brings out what is complete.
#[hook]
fn use_listing(site: &Rc<Site>) -> KeptHere {
    let found = use_state(|| Found::None);
    let out: Rc<RefCell<OnTheirWay>> = use_mut_ref(OnTheirWay::default);
    // What was deleted stays said when the list is looked up once more.
    let expired = use_mut_ref(|| 0);
    let again = {
        let (site, setter) = (Rc::clone(site), found.setter());
        use_callback((), move |(), ()| {
            let (site, setter, expired) = (Rc::clone(&site), setter.clone(), Rc::clone(&expired));
            spawn_local(async move {
                let listed = keeping::list(&site).await.map(|mut listing| {
                    *expired.borrow_mut() += listing.expired;
                    listing.expired = *expired.borrow();
                    Rc::new(listing)
                });
                setter.set(Some(listed));
            });
        })
    };
    {
        let again = again.clone();
        use_effect_with((), move |()| again.emit(()));
    }
    {
        let (site, again) = (Rc::clone(site), again.clone());
        let listing = match &*found {
            Some(Ok(listing)) => Some(Rc::clone(listing)),
            _ => None,
        };
        // Once, when the first list is there.
        use_effect_with(listing.is_some(), move |_| {
            let started = Rc::clone(&out);
            if let Some(listing) = listing {
                spawn_local(async move {
                    let started = bring_out(&site, &listing.drafts, again).await;
                    out.replace(started);
                });
            }
            move || drop(started.take())
        });
    }
    KeptHere { found, again }
}

fn list(page: &Page, kept: &KeptHere) -> Html {
    let texts = &page.texts;
    match &*kept.found {
        None => html! { <p class="kern-body" role="status">{ texts.get("drafts-loading") }</p> },
        Some(Err(_)) => html! { <p class="kern-body">{ texts.get("drafts-unavailable") }</p> },
        Some(Ok(listing)) => {
            let on_deleted = {
                let (said, again) = (page.said.clone(), kept.again.clone());
                Callback::from(move |deleted| {
                    said.set(Said {
                        deleted: Some(deleted),
                        ..Said::default()
                    });
                    again.emit(());
                    // Its buttons are gone.
                    focus::after_render("drafts-here");
                })
            };
            html! {
                <List
                    site={Rc::clone(&page.site)}
                    listing={Rc::clone(listing)}
                    on_look={page.on(Page::look_at)}
                    {on_deleted}
                />
            }
        }
    }
}

/// The way from screen to screen.
#[derive(Clone)]
struct Page {
    site: Rc<Site>,
    texts: Texts,
    screen: UseStateSetter<Screen>,
    said: UseStateSetter<Said>,
}

impl Page {
    fn on<T: 'static>(&self, action: impl Fn(&Self, T) + 'static) -> Callback<T> {
        let page = self.clone();
        Callback::from(move |given| action(&page, given))
    }

    fn show(&self, screen: Screen) {
        self.screen.set(screen);
        focus::after_render(HEADING);
    }

    /// Opens what a code opens: a parked draft, or else a case.
    fn look_for(&self, code: CaseCode) {
        self.show(Screen::Busy("drafts-code-looking"));
        let page = self.clone();
        spawn_local(async move {
            let (route, language) = match keeping::find(&page.site, code.clone()).await {
                Ok(offer) => (
                    Route::Application(offer.service().to_owned()),
                    address::language_of(offer.language(), page.texts.language()),
                ),
                Err(error @ (KeepError::Gone | KeepError::Unknown)) => {
                    match has_case(&page.site, &code).await {
                        Ok(true) => (Route::Case, page.texts.language()),
                        Ok(false) => return page.mistaken(error),
                        Err(error) => return page.mistaken(error),
                    }
                }
                Err(error) => return page.mistaken(error),
            };
            address::go(&address::of(&route, language, &Fragment::Code(code)));
        });
    }

    fn mistaken(&self, error: KeepError) {
        self.mistaken_code(problem::message(&self.texts, error));
    }

    fn mistaken_code(&self, message: AttrValue) {
        self.said.set(Said {
            code: Some(message),
            ..Said::default()
        });
        self.screen.set(Screen::List);
        focus::after_render("draft-code");
    }

    fn mistaken_file(&self, error: KeepError) {
        self.said.set(Said {
            file: Some(problem::message(&self.texts, error)),
            ..Said::default()
        });
        self.screen.set(Screen::List);
        focus::after_render("draft-file");
    }

    /// Looks into a draft file.
    fn look_into(&self, file: File, code: CaseCode) {
        self.show(Screen::Busy("drafts-file-opening"));
        let page = self.clone();
        spawn_local(async move {
            match keeping::look_into(&page.site, file, code).await {
                Ok(offer) => page.show(Screen::Offered(offer)),
                Err(error) => page.mistaken_file(error),
            }
        });
    }

    /// Opens a draft that was found in a file: first whose device this is.
    fn open(&self, offer: Offer) {
        let page = self.clone();
        spawn_local(async move {
            if storage::is_own_device() {
                page.answered(offer, true);
            } else if keeping::outlook().await == Outlook::NotKept {
                page.answered(offer, false);
            } else {
                page.show(Screen::Asking(offer));
            }
        });
    }

    /// What is not to be kept cannot be taken to another page: there the file is asked for again.
    fn answered(&self, offer: Offer, own: bool) {
        let language = address::language_of(offer.language(), self.texts.language());
        let route = Route::Application(offer.service().to_owned());
        if !own {
            return address::go(&address::of(&route, language, &Fragment::File));
        }
        self.show(Screen::Busy("drafts-file-opening"));
        let page = self.clone();
        spawn_local(async move {
            match keeping::import(&page.site, offer).await {
                Ok(id) => address::go(&address::of(&route, language, &Fragment::Draft(id))),
                Err(error) => page.mistaken_file(error),
            }
        });
    }

    /// Begins a further application on this device; its own page goes on with it.
    fn follow(&self, (follow_up, on_failed): (FollowUp, Callback<KeepError>)) {
        let (site, language) = (Rc::clone(&self.site), self.texts.language());
        spawn_local(async move {
            match follow_up.put_aside(&site).await {
                Ok(id) => {
                    let route = Route::Application(follow_up.form.service.clone());
                    address::go(&address::of(&route, language, &Fragment::Draft(id)));
                }
                Err(error) => on_failed.emit(error),
            }
        });
    }

    /// Shows an application that is complete: on its way, or its receipt.
    fn look_at(&self, draft: Listed) {
        self.show(Screen::Busy("drafts-loading"));
        let page = self.clone();
        spawn_local(async move {
            let entry = outbox::find(&draft.id).await;
            let texts = service_texts::load(page.texts.language(), &draft.service).await;
            page.show(match entry {
                Some(entry) => {
                    let texts = texts.unwrap_or_else(|| page.texts.clone());
                    Screen::Out(entry, draft.service, texts)
                }
                // Deleted meanwhile, in another window.
                None => Screen::List,
            });
        });
    }
}

/// Whether a code has a case.
async fn has_case(site: &Rc<Site>, code: &CaseCode) -> Result<bool, KeepError> {
    let answer = Rc::new(RefCell::new(None));
    let mut watch = None;
    let end = Promise::new(&mut |resolve, _| {
        let answer = Rc::clone(&answer);
        watch = Some(Watch::start(
            Rc::clone(site),
            code.clone(),
            None,
            move |log| {
                answer.replace(Some(match log {
                    Ok(_) => Ok(true),
                    Err(SendError::Refused(problem)) if matches!(problem.status, 403 | 404) => {
                        Ok(false)
                    }
                    Err(SendError::Offline) => Err(KeepError::Offline),
                    Err(SendError::NoCryptography) => Err(KeepError::Unavailable),
                    Err(_) => Err(KeepError::Unreachable),
                }));
                // A promise's resolve function does not throw.
                let _ = resolve.call0(&JsValue::UNDEFINED);
                false
            },
        ));
    });
    // The promise is never rejected.
    let _ = JsFuture::from(end).await;
    drop(watch);
    answer.take().unwrap_or(Err(KeepError::Unreachable))
}
