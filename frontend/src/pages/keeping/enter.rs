//! What comes before the first question where there may be something to go on with, or where the
//! browser may forget: what to open, and whether this is the applicant's own device.

use std::{cell::Cell, rc::Rc};

use amtsweg_core::{code::CaseCode, desk::DeskTicket, form::Form, handover::HandoverLink};
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

use super::{
    button::Button,
    choosing::{Choice, Choosing},
    desk::DeskScreen,
    device_question::DeviceQuestion,
    handed::{HandedScreen, NoLink},
    keep_code::{ForgetfulPlace, KeepCode},
    offered::Offered,
    open_forms::FileForm,
    out::Out,
    problem,
    session::{Consequence, Session},
};
use crate::{
    address::{self, Fragment, Route},
    components::{
        alert::{Alert, AlertKind},
        focus,
        rich_text::rich_text,
    },
    device::storage::{self, Outlook},
    exchange::{FormFacts, Start},
    keeping::{self, FollowUp, Handed, HandedError, KeepError, Offer},
    language::Language,
    outbox,
    site::Site,
    texts::{Texts, use_texts},
};

/// The id of every screen's heading, which takes the focus when the screen changes.
pub(super) const HEADING: &str = "heading";

/// What is to be entered.
#[derive(Clone, PartialEq, Properties)]
pub struct EnterProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The form that the page shows.
    pub form: FormFacts,
    /// What the address asked for.
    pub fragment: Option<Fragment>,
    /// What was answered before this program was there.
    pub answer: Option<Answer>,
    /// Told before something is shown that is not only on its way.
    pub on_shown: Callback<()>,
    /// Takes what the application starts with.
    pub on_start: Callback<Start>,
}

/// What was answered before this program was there, to what the page itself asks
/// (`static/early.js`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Whether it is the applicant's own device.
    Own(bool),
    /// To go on with the draft of this device.
    Continue,
    /// To begin another one.
    New,
}

impl Answer {
    /// What the button of this id says.
    pub fn of_button(id: &str) -> Option<Self> {
        match id {
            "device-own" => Some(Self::Own(true)),
            "device-other" => Some(Self::Own(false)),
            "draft-continue" => Some(Self::Continue),
            "draft-new" => Some(Self::New),
            _ => None,
        }
    }
}

thread_local! {
    /// How many drafts were deleted because their time was over, and it was not said yet.
    static EXPIRED: Cell<usize> = const { Cell::new(0) };
}

/// So many drafts were deleted because their time was over: the next choice says it.
pub fn note_expired(expired: usize) {
    EXPIRED.set(expired);
}

/// What is shown.
#[derive(Clone)]
enum Screen {
    /// Something is under way; the text's id says what.
    Busy(&'static str),
    /// What this device has.
    Choosing(Rc<Choice>),
    /// A draft was found by its code or in a file.
    Offered(Offer),
    /// Whose device it is, before something is kept on it.
    Asking(What),
    /// The browser may forget what is kept, or will for certain: the code is offered.
    Forgetful {
        is_certain: bool,
        own: bool,
        handed: Option<Rc<Handed>>,
    },
    /// The code, before the first answer.
    Code(CaseCode, Start),
    /// A second party's link, and the draft of this device that began with it.
    Handed(Rc<Handed>, Option<String>),
    /// A link of the town hall's desk.
    Desk(DeskTicket),
    /// The form is a second party's, and there is no link.
    NoLink(String),
    /// A draft file is asked for.
    File(Option<KeepError>),
    /// This tab's application, which is complete: it goes out, or its receipt is shown.
    Out(Rc<outbox::Entry>),
    /// It did not open.
    Failed(Failure),
    /// The application has what it starts with.
    Done,
}

/// What is opened once it is known whose device it is.
#[derive(Clone)]
enum What {
    New,
    Found(Offer),
    Handed(Rc<Handed>),
}

/// Why there is nothing to start with, and what was to be opened.
#[derive(Clone)]
enum Failure {
    /// The link holds something that is no code.
    Link,
    /// A second party's link that is not for this page.
    OtherLink,
    /// A second party's link, and its form could not be had.
    LinkUnreachable(HandoverLink),
    /// It could not be opened.
    Opening(KeepError, Option<Fragment>),
}

/// Leads to what the application starts with.
#[component]
pub fn Enter(props: &EnterProps) -> Html {
    let texts = use_texts();
    let screen = use_state(|| Screen::Busy("enter-loading"));
    let flow = Flow {
        props: props.clone(),
        screen: screen.setter(),
    };
    {
        let flow = flow.clone();
        use_effect_with((), move |()| {
            let first = flow.props.fragment.clone();
            flow.go("enter-loading", move |flow| flow.first(first));
        });
    }
    let heading = |text: AttrValue| {
        html! {
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ text }</h1>
        }
    };
    let on_new = flow.on("enter-loading", |flow, ()| flow.new_draft());
    let content = match &*screen {
        Screen::Busy(text) => html! {
            <>
                { heading(texts.get("service-title")) }
                <div class="loading" role="status">
                    <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
                    <p class="kern-body">{ texts.get(text) }</p>
                </div>
            </>
        },
        Screen::Choosing(choice) => html! {
            <>
                { heading(texts.get("service-title")) }
                <Choosing
                    choice={Rc::clone(choice)}
                    on_draft={flow.on("enter-loading", |flow, id: String| flow.local(id))}
                    {on_new}
                />
            </>
        },
        Screen::Offered(offer) => {
            let on_open = {
                let offer = offer.clone();
                flow.on("enter-loading", move |flow, ()| flow.found(offer.clone()))
            };
            html! {
                <>
                    { heading(texts.get("enter-link")) }
                    <Offered offer={offer.clone()} {on_open} {on_new} />
                </>
            }
        }
        Screen::Handed(handed, begun) => {
            let on_go = {
                let (handed, begun) = (Rc::clone(handed), begun.clone());
                flow.on("enter-loading", move |flow, ()| {
                    flow.handed(Rc::clone(&handed), begun.clone())
                })
            };
            html! {
                <>
                    { heading(texts.get("service-title")) }
                    <HandedScreen
                        site={Rc::clone(&props.site)}
                        handed={Rc::clone(handed)}
                        is_begun={begun.is_some()}
                        {on_go}
                    />
                </>
            }
        }
        Screen::Desk(ticket) => {
            let on_go = {
                let ticket = ticket.clone();
                flow.on("enter-loading", move |flow, ()| {
                    flow.at_desk(ticket.clone())
                })
            };
            html! {
                <>
                    { heading(texts.get("service-title")) }
                    <DeskScreen {on_go} {on_new} />
                </>
            }
        }
        Screen::NoLink(service) => html! {
            <>
                { heading(texts.get("service-title")) }
                <NoLink site={Rc::clone(&props.site)} service={service.clone()} />
            </>
        },
        Screen::Asking(what) => {
            let on_answer = {
                let what = what.clone();
                flow.on("enter-loading", move |flow, own| {
                    flow.answered(what.clone(), own)
                })
            };
            html! {
                <>
                    { heading(texts.get("service-title")) }
                    <DeviceQuestion has_code={matches!(what, What::Found(_))} {on_answer} />
                </>
            }
        }
        Screen::Forgetful {
            is_certain,
            own,
            handed,
        } => {
            let (own, with_code, plain) = (*own, handed.clone(), handed.clone());
            html! {
                <>
                    { heading(texts.get("service-title")) }
                    <ForgetfulPlace
                        is_certain={*is_certain}
                        on_code={flow.on("enter-loading", move |flow, ()| {
                            flow.with_code(own, with_code.clone())
                        })}
                        on_none={flow.on("enter-loading", move |flow, ()| {
                            flow.begin(own, plain.clone())
                        })}
                    />
                </>
            }
        }
        Screen::Code(code, start) => {
            let on_go = {
                let start = start.clone();
                flow.at_once(move |flow| flow.start(start.clone()))
            };
            html! {
                <>
                    { heading(texts.get("enter-code")) }
                    <KeepCode code={code.to_string()} {on_go} />
                </>
            }
        }
        Screen::File(error) => {
            let on_file = flow.on("drafts-file-opening", |flow, (file, code)| {
                flow.file(file, code)
            });
            html! {
                <>
                    { heading(texts.get("drafts-by-file")) }
                    <FileForm error={error.map(|error| problem::message(&texts, error))} {on_file} />
                </>
            }
        }
        Screen::Out(entry) => {
            let id = entry.id().to_owned();
            let on_back = flow.on("enter-loading", move |flow, ()| flow.local(id.clone()));
            let on_follow_up = flow.on("enter-loading", |flow, follow_up: FollowUp| {
                flow.follow(follow_up)
            });
            return html! {
                <Out
                    site={Rc::clone(&props.site)}
                    entry={Rc::clone(entry)}
                    {on_back}
                    {on_new}
                    {on_follow_up}
                />
            };
        }
        Screen::Failed(failure) => html! {
            <>
                { heading(texts.get("enter-failed")) }
                { failed(&texts, &flow, failure, on_new) }
            </>
        },
        Screen::Done => return Html::default(),
    };
    html! {
        <>
            { content }
            <Session consequence={Consequence::Nothing} />
        </>
    }
}

fn failed(texts: &Texts, flow: &Flow, failure: &Failure, on_new: Callback<()>) -> Html {
    let language = texts.language();
    let (message, again, case) = match failure {
        Failure::Link => (texts.get("open-error-link"), None, None),
        Failure::OtherLink => (texts.get("handed-error-other"), None, None),
        Failure::LinkUnreachable(link) => {
            let link = link.clone();
            let again = flow.on("enter-loading", move |flow, ()| flow.look_at(link.clone()));
            (texts.get("handed-error-unreachable"), Some(again), None)
        }
        Failure::Opening(error, fragment) => {
            let again = problem::may_pass(*error).then(|| {
                let fragment = fragment.clone();
                flow.on("enter-loading", move |flow, ()| {
                    flow.first(fragment.clone())
                })
            });
            // What was a draft may have become a case.
            let case = match (error, fragment) {
                (KeepError::Gone | KeepError::Unknown, Some(code @ Fragment::Code(_))) => {
                    Some(address::of(&Route::Case, language, code))
                }
                _ => None,
            };
            (problem::message(texts, *error), again, case)
        }
    };
    html! {
        <>
            <Alert kind={AlertKind::Warning} title={texts.get("enter-failed")}>
                { rich_text(&message) }
            </Alert>
            <div class="button-row">
                if let Some(again) = again {
                    <Button look="primary" text={texts.get("enter-again")} on_press={again} />
                }
                <Button id="draft-new" text={texts.get("enter-new")} on_press={on_new} />
            </div>
            <p><a class="kern-link" href={Route::Drafts.path(language)}>
                { texts.get("enter-by-code") }
            </a></p>
            if let Some(case) = case {
                <p><a class="kern-link" href={case}>{ texts.get("enter-case") }</a></p>
            }
        </>
    }
}

/// The service that the form is a second party's part of.
fn joined_service(form: &FormFacts) -> Option<String> {
    Form::from_json(form.form_json.as_bytes()).ok()?.joins
}

/// The way from screen to screen.
#[derive(Clone)]
struct Flow {
    props: EnterProps,
    screen: UseStateSetter<Screen>,
}

impl Flow {
    /// Shows that something is under way until its end says what is shown next.
    fn go<F: Future<Output = Screen> + 'static>(
        &self,
        busy: &'static str,
        next: impl FnOnce(Self) -> F + 'static,
    ) {
        self.screen.set(Screen::Busy(busy));
        let flow = self.clone();
        spawn_local(async move {
            let shown = flow.clone();
            shown.show(next(flow).await);
        });
    }

    /// A callback that goes on.
    fn on<T: 'static, F: Future<Output = Screen> + 'static>(
        &self,
        busy: &'static str,
        next: impl Fn(Self, T) -> F + Clone + 'static,
    ) -> Callback<T> {
        let flow = self.clone();
        Callback::from(move |given| {
            let next = next.clone();
            flow.go(busy, move |flow| next(flow, given));
        })
    }

    /// A callback that goes on without having to wait.
    fn at_once(&self, next: impl Fn(&Self) -> Screen + 'static) -> Callback<()> {
        let flow = self.clone();
        Callback::from(move |()| flow.show(next(&flow)))
    }

    /// Shows a screen. Once the application has started, the focus is its affair.
    fn show(&self, screen: Screen) {
        if !matches!(screen, Screen::Done) {
            self.props.on_shown.emit(());
            focus::after_render(HEADING);
        }
        self.screen.set(screen);
    }

    async fn first(self, fragment: Option<Fragment>) -> Screen {
        match fragment {
            None => match (address::remembered_draft(), address::remembered_desk()) {
                (Some((id, screen)), _) => self.again(id, screen).await,
                (None, Some(ticket)) => self.show_desk(ticket),
                (None, None) => self.choose().await,
            },
            Some(Fragment::Draft(id)) => self.local(id).await,
            Some(Fragment::File) => Screen::File(None),
            Some(Fragment::Code(code)) => self.look_for(code).await,
            Some(Fragment::Handover(link)) => self.look_at(link).await,
            Some(Fragment::Desk(ticket)) => self.show_desk(ticket),
            Some(Fragment::Wrong) if joined_service(&self.props.form).is_some() => {
                Screen::Failed(Failure::OtherLink)
            }
            Some(Fragment::Wrong) => Screen::Failed(Failure::Link),
        }
    }

    /// What this tab had: a reload asks nothing.
    async fn again(self, id: String, screen: String) -> Screen {
        if let Some(entry) = outbox::find(&id).await {
            return Screen::Out(entry);
        }
        let EnterProps { site, form, .. } = &self.props;
        match keeping::open_local(site, form, &id).await {
            Ok(mut start) => {
                if start.screen != screen && !screen.is_empty() {
                    start.screen = screen;
                    start.focus = None;
                }
                self.start(start)
            }
            Err(_) => self.choose().await,
        }
    }

    /// What this device has for the service.
    async fn choose(self) -> Screen {
        // A browser that keeps nothing has nothing.
        let listed = keeping::list(&self.props.site).await;
        if let (Some(Answer::Continue), Err(error)) = (self.props.answer, &listed) {
            return Screen::Failed(Failure::Opening(*error, None));
        }
        let mut listing = listed.unwrap_or_default();
        listing.expired += EXPIRED.take();
        let choice = Choice::of(&listing, &self.props.form.service);
        let is_silent = choice.expired() == 0;
        match (self.props.answer, choice.only()) {
            // What was chosen already is not asked again, unless there is something to be said.
            (Some(Answer::Continue), Some(draft)) if is_silent => {
                self.local(draft.id.clone()).await
            }
            (Some(Answer::Continue), None) if choice.is_empty() => {
                Screen::Failed(Failure::Opening(KeepError::Gone, None))
            }
            (Some(Answer::New), _) if is_silent => self.new_draft().await,
            _ if choice.is_empty() => self.new_draft().await,
            _ => Screen::Choosing(Rc::new(choice)),
        }
    }

    async fn look_for(self, code: CaseCode) -> Screen {
        let EnterProps { site, form, .. } = &self.props;
        match keeping::find(site, code.clone()).await {
            Ok(offer) if offer.service() != form.service => {
                let language = address::language_of(offer.language(), self.language());
                let route = Route::Application(offer.service().to_owned());
                address::go(&address::of(&route, language, &Fragment::Code(code)));
                Screen::Busy("enter-loading")
            }
            Ok(offer) => Screen::Offered(offer),
            Err(error) => Screen::Failed(Failure::Opening(error, Some(Fragment::Code(code)))),
        }
    }

    async fn file(self, file: File, code: CaseCode) -> Screen {
        match keeping::look_into(&self.props.site, file, code).await {
            Ok(offer) if offer.service() == self.props.form.service => Screen::Offered(offer),
            Ok(_) => Screen::File(Some(KeepError::OtherService)),
            Err(error) => Screen::File(Some(error)),
        }
    }

    /// A draft of this device; one that is complete and on its way is no draft any more.
    async fn local(self, id: String) -> Screen {
        if outbox::find(&id).await.is_some() {
            address::go(&Route::Drafts.path(self.language()));
            return Screen::Busy("enter-loading");
        }
        let EnterProps { site, form, .. } = &self.props;
        let opened = keeping::open_local(site, form, &id).await;
        self.opened(opened, Some(Fragment::Draft(id)))
    }

    /// A draft that was found: first whose device this is, where that is not known.
    async fn found(self, offer: Offer) -> Screen {
        if keeping::outlook().await == Outlook::NotKept {
            self.open(offer, false).await
        } else if storage::is_own_device() {
            self.open(offer, true).await
        } else {
            Screen::Asking(What::Found(offer))
        }
    }

    /// A new draft; of a second party's form only with a link.
    async fn new_draft(self) -> Screen {
        match joined_service(&self.props.form) {
            Some(service) => Screen::NoLink(service),
            None => self.new_draft_with(None).await,
        }
    }

    async fn new_draft_with(self, handed: Option<Rc<Handed>>) -> Screen {
        match keeping::outlook().await {
            Outlook::NotKept => Screen::Forgetful {
                is_certain: true,
                own: false,
                handed,
            },
            _ if !storage::is_own_device() => {
                let what = handed.map_or(What::New, What::Handed);
                match self.props.answer {
                    Some(Answer::Own(own)) => self.answered(what, own).await,
                    _ => Screen::Asking(what),
                }
            }
            Outlook::Uncertain => Screen::Forgetful {
                is_certain: false,
                own: true,
                handed,
            },
            Outlook::Kept => self.begin(true, handed).await,
        }
    }

    /// A second party's link is never opened silently either.
    async fn look_at(self, link: HandoverLink) -> Screen {
        match Handed::look(&link, &self.props.form.form_json).await {
            Ok(handed) => {
                let begun = keeping::begun_with(&self.props.site, &handed).await;
                Screen::Handed(Rc::new(handed), begun)
            }
            Err(HandedError::Unreachable) => Screen::Failed(Failure::LinkUnreachable(link)),
            Err(HandedError::OtherForm) => Screen::Failed(Failure::OtherLink),
        }
    }

    async fn handed(self, handed: Rc<Handed>, begun: Option<String>) -> Screen {
        match begun {
            Some(id) => self.local(id).await,
            None => self.new_draft_with(Some(handed)).await,
        }
    }

    /// A link of the desk, for a form that somebody can begin there. A reload asks the same.
    fn show_desk(&self, ticket: DeskTicket) -> Screen {
        if joined_service(&self.props.form).is_some() {
            return Screen::Failed(Failure::OtherLink);
        }
        address::remember(None, Some(&ticket));
        Screen::Desk(ticket)
    }

    /// Whose device it is there is known: nothing is kept on it.
    async fn at_desk(self, ticket: DeskTicket) -> Screen {
        let EnterProps { site, form, .. } = &self.props;
        let opened = keeping::begin_at_desk(site, form, ticket.clone()).await;
        self.opened(opened, Some(Fragment::Desk(ticket)))
    }

    async fn answered(self, what: What, own: bool) -> Screen {
        let handed = match what {
            What::Found(offer) => {
                let is_kept = keeping::outlook().await != Outlook::NotKept;
                return self.open(offer, own && is_kept).await;
            }
            What::Handed(handed) => Some(handed),
            What::New => None,
        };
        // A host may have spoken since the question was asked.
        match keeping::outlook().await {
            Outlook::Kept => self.begin(own, handed).await,
            Outlook::Uncertain => Screen::Forgetful {
                is_certain: !own,
                own,
                handed,
            },
            Outlook::NotKept => Screen::Forgetful {
                is_certain: true,
                own: false,
                handed,
            },
        }
    }

    async fn open(self, offer: Offer, own: bool) -> Screen {
        let EnterProps { site, form, .. } = &self.props;
        let opened = keeping::open(site, form, offer, own).await;
        self.opened(opened, self.props.fragment.clone())
    }

    async fn begin(self, own: bool, handed: Option<Rc<Handed>>) -> Screen {
        let opened = self.begun(own, handed).await;
        self.opened(opened, None)
    }

    async fn begun(&self, own: bool, handed: Option<Rc<Handed>>) -> Result<Start, KeepError> {
        let EnterProps { site, form, .. } = &self.props;
        match handed {
            Some(handed) => keeping::begin_handed(site, form, own, &handed).await,
            None => keeping::begin(site, form, own).await,
        }
    }

    /// A further application of the same form, kept where the one before was.
    async fn follow(self, follow_up: FollowUp) -> Screen {
        let is_kept = storage::is_own_device() && keeping::outlook().await != Outlook::NotKept;
        let opened = follow_up.begin(&self.props.site, is_kept).await;
        self.opened(opened, None)
    }

    async fn with_code(self, own: bool, handed: Option<Rc<Handed>>) -> Screen {
        let started = self.begun(own, handed).await;
        match started.and_then(|start| Ok((keeping::share()?, start))) {
            Ok((code, start)) => Screen::Code(code, start),
            Err(error) => Screen::Failed(Failure::Opening(error, None)),
        }
    }

    fn opened(&self, opened: Result<Start, KeepError>, what: Option<Fragment>) -> Screen {
        match opened {
            Ok(start) => self.start(start),
            Err(error) => Screen::Failed(Failure::Opening(error, what)),
        }
    }

    fn start(&self, start: Start) -> Screen {
        self.props.on_start.emit(start);
        Screen::Done
    }

    fn language(&self) -> Language {
        address::language_of(&self.props.form.language, Language::GERMAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_button_of_the_page_has_an_answer() {
        let shell = include_str!("../shell.rs");
        let buttons = ["device-own", "device-other", "draft-continue", "draft-new"];
        for button in buttons {
            assert!(shell.contains(&format!("texts, \"{button}\"")), "{button}");
            assert!(Answer::of_button(button).is_some(), "{button}");
        }
        assert_eq!(Answer::of_button("program-retry"), None);
    }
}
