//! The application: the question about the device, task list, steps, review. The second program
//! keeps it, and takes it from there. A quick check is one screen of the same.

mod answers;
mod copy;
mod draft;
mod elsewhere;
mod exchange;
mod german;
mod question;
mod quick_check;
mod review;
mod step;
mod tasks;
mod work;

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use yew::prelude::*;

pub use draft::LoadedForm;
use exchange::Start;
pub use german::{German, Wording};
use work::{Action, Elsewhere, Screen, Work};

use crate::{
    components::focus,
    device::clock,
    language::Language,
    program::second::{Hooks, Second},
    texts::{Texts, use_texts},
};

/// The id of every screen's heading, which takes the focus when the screen changes.
const HEADING: &str = "heading";

/// What the application depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct ApplicationProps {
    /// The form.
    pub form: Rc<LoadedForm>,
    /// The second program.
    pub second: Second,
    /// The service, if this is its quick check.
    pub quick_check: Option<String>,
    /// Whether the second program has to ask what to go on with.
    pub is_second_first: bool,
    /// The German wording beside.
    pub german: German,
    /// Changes the language.
    pub on_language: Callback<Language>,
}

impl PartialEq for LoadedForm {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

/// The application for a service.
#[component]
pub fn Application(props: &ApplicationProps) -> Html {
    let texts = use_texts();
    let work = {
        let (form, is_second_first) = (Rc::clone(&props.form), props.is_second_first);
        let is_check = props.quick_check.is_some();
        use_reducer(move || {
            let screen = if is_check {
                Screen::QuickCheck
            } else if is_second_first {
                Screen::Entry
            } else {
                Screen::Question
            };
            Work::new(form, clock::today(), screen)
        })
    };
    let panel = use_node_ref();
    let place = use_node_ref();

    use_second(props, &work, &panel);
    use_keeping(props, &work, &texts);
    use_elsewhere(props, &work, &place, &texts);
    use_position(&work, &texts);

    let on_action = {
        let work = work.dispatcher();
        Callback::from(move |action| work.dispatch(action))
    };
    let go = on_action.reform(|screen: Screen| {
        // Sending takes the review's place: "back" must not lead into them.
        remember(&screen, screen == Screen::HandedOver);
        Action::Show(screen)
    });
    let service = props.quick_check.as_deref().unwrap_or_default();
    let content = match &work.screen {
        Screen::QuickCheck => quick_check::quick_check(props, &texts, &work, service, &on_action),
        Screen::Question => {
            let (second, form) = (props.second.clone(), Rc::clone(&props.form));
            let language = texts.language();
            let on_answer = on_action.reform(move |own| {
                second.begin(&exchange::form_facts(&form, language), own);
                remember(&Screen::Tasks, true);
                Action::Start(Start::default())
            });
            question::question(&texts, &on_answer)
        }
        Screen::Entry | Screen::HandedOver => {
            elsewhere::elsewhere(&texts, &work, &place, &on_action)
        }
        Screen::Step(id) if work.draft.asks(id) => html! {
            <step::Step
                // Made anew when other answers take the place of those that are shown.
                key={format!("{id} {}", work.edition)}
                draft={work.draft.clone()}
                step={id.clone()}
                second={props.second.clone()}
                file_states={Rc::clone(&work.file_states)}
                german={props.german.texts()}
                from_review={work.from_review}
                {on_action}
                {go}
            />
        },
        Screen::Tasks | Screen::Step(_) => html! {
            <tasks::Tasks draft={work.draft.clone()} {go} />
        },
        Screen::Review => html! {
            <review::Review
                draft={work.draft.clone()}
                second={props.second.clone()}
                german={props.german.clone()}
                {on_action}
                {go}
            />
        },
    };
    let is_filled = work.is_filled();
    html! {
        <>
            { content }
            if work.is_sent {
                <copy::Copy
                    draft={work.draft.clone()}
                    second={props.second.clone()}
                    german={props.german.clone()}
                />
            }
            if is_filled || work.screen == Screen::QuickCheck {
                { props.german.switch(&texts) }
            }
            if is_filled && work.is_unkept {
                { unkept(&texts, &props.second) }
            }
            // One element for all screens, since the second program draws into it.
            <div class="keeping" ref={panel} hidden={!is_filled}></div>
        </>
    }
}

/// Says that nothing is kept at the moment.
fn unkept(texts: &Texts, second: &Second) -> Html {
    let second = second.clone();
    let again = Callback::from(move |_: MouseEvent| second.keep_again());
    elsewhere::failure(
        texts,
        "application-unsaved",
        // The screen has a more important one.
        "kern-btn--secondary",
        again,
        None,
    )
}

/// What comes of something that the second program says.
type Reaction = fn(&JsValue) -> Option<Action>;

/// Connects the second program with the application, and the browser's buttons.
#[hook]
fn use_second(props: &ApplicationProps, work: &UseReducerHandle<Work>, panel: &NodeRef) {
    // The second program asks for it at any time.
    let present = use_mut_ref(|| None);
    present.replace(Some((**work).clone()));
    let (props, work, panel) = (props.clone(), work.dispatcher(), panel.clone());
    use_effect_with((), move |()| {
        let hooks = Hooks::default();
        hooks.add("snapshot", move |_| {
            let work = present.borrow();
            work.as_ref()
                .map(|work: &Work| exchange::snapshot(&work.draft, work.screen.query()))
                .into()
        });
        let reactions: [(&str, Reaction); 7] = [
            ("sent", |_| Some(Action::Sent)),
            ("back", |_| Some(Action::Show(Screen::Review))),
            ("drawn", |_| Some(Action::Elsewhere(Elsewhere::Drawn))),
            ("failed", |_| Some(Action::Elsewhere(Elsewhere::Failed))),
            ("unkept", |given| Some(Action::Unkept(given.is_truthy()))),
            ("files", |given| {
                exchange::read(given).map(Action::FileStates)
            }),
            ("replace", |given| Start::read(given).map(Action::Replace)),
        ];
        for (name, reaction) in reactions {
            let work = work.clone();
            hooks.add(name, move |given| {
                if let Some(action) = reaction(&given) {
                    work.dispatch(action);
                }
                JsValue::UNDEFINED
            });
        }
        let (dispatcher, on_language) = (work.clone(), props.on_language);
        hooks.add("start", move |given| {
            if let Some(start) = Start::read(&given) {
                start
                    .other_language()
                    .inspect(|language| on_language.emit(*language));
                remember(&Screen::read(&start.screen), true);
                dispatcher.dispatch(Action::Start(start));
            }
            JsValue::UNDEFINED
        });
        if let Some(panel) = panel.cast() {
            props.second.connect(&panel, hooks.as_js());
        }
        let listener = EventListener::new(&gloo::utils::window(), "popstate", move |_| {
            let query = gloo::utils::window().location().search();
            work.dispatch(Action::Browse(Screen::read(&query.unwrap_or_default())));
        });
        move || drop(listener)
    });
}

/// Tells the second program whenever there is something new to keep, once the application has
/// begun.
#[hook]
fn use_keeping(props: &ApplicationProps, work: &UseReducerHandle<Work>, texts: &Texts) {
    let second = props.second.clone();
    let state = (work.has_begun(), work.changes, texts.language());
    use_effect_with(state, move |(has_begun, changes, _)| {
        if *has_begun {
            second.keep(*changes > 0);
        }
    });
}

/// Lets the second program draw its screens.
#[hook]
fn use_elsewhere(
    props: &ApplicationProps,
    work: &UseReducerHandle<Work>,
    place: &NodeRef,
    texts: &Texts,
) {
    let state = (
        work.screen.is_elsewhere(),
        work.elsewhere == Elsewhere::Loading,
    );
    let (props, work, place) = (props.clone(), work.clone(), place.clone());
    let language = texts.language();
    use_effect_with(state, move |state| match (*state, place.cast()) {
        ((true, true), Some(place)) if work.screen == Screen::Entry => {
            let form = exchange::form_facts(&props.form, language);
            props.second.enter(&place, &form);
        }
        ((true, true), Some(place)) => {
            props
                .second
                .deliver(&place, &exchange::hand_over(&work.draft));
        }
        ((true, _), _) => {}
        ((false, _), _) => props.second.leave(),
    });
}

/// Moves the focus to each new screen's heading, or to where it was when the application was left,
/// and names the screen in the window's title.
#[hook]
fn use_position(work: &UseReducerHandle<Work>, texts: &Texts) {
    let first = use_mut_ref(|| true);
    let (service, focus) = (texts.get("service-title"), work.focus.clone());
    use_effect_with((work.screen.clone(), texts.clone()), move |_| {
        let document = gloo::utils::document();
        let heading = document
            .get_element_by_id(HEADING)
            .and_then(|heading| heading.text_content());
        document.set_title(&match heading {
            Some(heading) if heading != *service => format!("{heading} – {service}"),
            _ => service.to_string(),
        });
        // The page's own first focus is the browser's affair.
        if !first.replace(false) {
            gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
            focus::now(HEADING);
            // What cannot take the focus leaves it there.
            focus.as_deref().inspect(|id| focus::now(id));
        }
    });
}

/// Puts the screen into the address: in the place of the one that is there, or as one more.
fn remember(screen: &Screen, in_place: bool) {
    let window = gloo::utils::window();
    let path = window.location().pathname().unwrap_or_default();
    let address = format!("{path}{}", screen.query());
    if let Ok(history) = window.history() {
        let _ = if in_place {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        };
    }
}
