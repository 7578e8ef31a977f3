//! The application: task list, steps, review. What comes before is asked by the page or the second
//! program, which keeps it, and takes it from there. A quick check is one screen of the same.

mod answers;
mod copy;
mod draft;
mod elsewhere;
mod german;
mod messages;
mod quick_check;
mod review;
mod step;
mod tasks;
mod work;

use std::rc::Rc;

use gloo::events::EventListener;
use serde_json::Value;
use wasm_bindgen::JsValue;
use yew::prelude::*;

pub use german::{German, Wording};
use work::{Action, Elsewhere, Keeping, Screen, Work};

use crate::{
    components::{focus, layout::contact},
    device::{clock, json},
    exchange::{
        FileNote, Start, hooks,
        second::{Hooks, Second},
    },
    form::LoadedForm,
    language::Language,
    site::Site,
    texts::{Texts, use_texts},
};

/// The id of every screen's heading, which takes the focus when the screen changes.
const HEADING: &str = "heading";

/// What the application depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct ApplicationProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The form.
    pub form: Rc<LoadedForm>,
    /// The second program.
    pub second: Second,
    /// The service, if this is its quick check.
    pub quick_check: Option<String>,
    /// Whether it is the applicant's own device. Otherwise the second program comes first: nothing
    /// was asked yet, or something that it has to know.
    pub answer: JsValue,
    /// What it goes on with, where it had stopped.
    pub given: Option<AttrValue>,
    /// The German wording beside.
    pub german: German,
    /// Changes the language.
    pub on_language: Callback<Language>,
}

/// The application for a service.
#[component]
pub fn Application(props: &ApplicationProps) -> Html {
    let texts = use_texts();
    let work = {
        let (form, has_begun) = (Rc::clone(&props.form), props.answer.as_bool().is_some());
        let is_check = props.quick_check.is_some();
        let given = props.given.clone();
        use_reducer(move || {
            let screen = if is_check {
                Screen::QuickCheck
            } else if has_begun {
                Screen::Tasks
            } else {
                Screen::Entry
            };
            let work = Work::new(form, clock::today(), screen);
            match given.and_then(|given| Start::of_json(&json::read(&given)?)) {
                Some(start) => work.with(start),
                None => work,
            }
        })
    };
    let panel = use_node_ref();
    let place = use_node_ref();

    use_second(props, &work, &panel, &texts);
    use_keeping(props, &work, &texts);
    use_elsewhere(props, &work, &place, &texts);
    let is_fresh = props.given.is_none() && props.answer.is_undefined();
    use_position(&work, &texts, is_fresh);

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
        Screen::Entry | Screen::HandedOver => {
            elsewhere::elsewhere(&texts, &work, &place, &on_action)
        }
        Screen::Step(id) if work.draft.asks(id) => html! {
            <step::Step
                // Made anew when other answers take the place of those that are shown.
                key={format!("{id} {}", work.edition)}
                draft={work.draft.clone()}
                changes={work.changes}
                step={id.clone()}
                second={props.second.clone()}
                file_notes={Rc::clone(&work.file_notes)}
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
                file_notes={Rc::clone(&work.file_notes)}
                back_at={work.focus.clone()}
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
            if is_filled || work.screen == Screen::QuickCheck {
                <div class="help no-print">
                    <details class="details">
                        <summary class="details__summary">{ texts.get("application-help") }</summary>
                        { contact(&props.site, &texts, "details__body") }
                    </details>
                    { props.german.switch(&texts) }
                </div>
            }
            { content }
            if work.is_sent {
                <copy::Copy
                    draft={work.draft.clone()}
                    second={props.second.clone()}
                    german={props.german.clone()}
                />
            }
            if is_filled || work.keeping == Keeping::Misfit {
                { unkept(&texts, &props.second, work.keeping) }
            }
            // One element for all screens, since the second program draws into it.
            <div class="keeping" ref={panel} hidden={!is_filled}></div>
        </>
    }
}

/// Says that nothing is kept, or not for the moment, and offers the way on.
fn unkept(texts: &Texts, second: &Second, keeping: Keeping) -> Html {
    let second = second.clone();
    let (words, again) = match keeping {
        Keeping::Works => return Html::default(),
        Keeping::Fails => (
            elsewhere::without_second("application-unsaved"),
            Callback::from(move |_: MouseEvent| second.keep_again()),
        ),
        Keeping::Misfit => (
            [
                "application-misfit",
                "application-misfit-text",
                "application-reload",
            ],
            Callback::from(|_: MouseEvent| {
                // A page can always be loaded anew.
                let _ = gloo::utils::window().location().reload();
            }),
        ),
    };
    // The screen has a more important button.
    elsewhere::failure(texts, words, "kern-btn--secondary", again, None)
}

/// What comes of something that the second program says; nothing where it is not understood.
type Reaction = fn(&JsValue) -> Option<Action>;

/// Connects the second program with the application, and the browser's buttons.
#[hook]
fn use_second(
    props: &ApplicationProps,
    work: &UseReducerHandle<Work>,
    panel: &NodeRef,
    texts: &Texts,
) {
    // The second program asks for it at any time.
    let present = use_mut_ref(|| None);
    present.replace(Some((**work).clone()));
    let (props, work, panel) = (props.clone(), work.dispatcher(), panel.clone());
    let language = texts.language();
    use_effect_with((), move |()| {
        let hooks = Hooks::default();
        hooks.add(hooks::SNAPSHOT, move |_| {
            let work = present.borrow();
            work.as_ref()
                .map(|work: &Work| messages::snapshot(work))
                .into()
        });
        let reactions: [(&str, Reaction); 8] = [
            (hooks::SENT, |_| Some(Action::Sent)),
            (hooks::BACK, |_| Some(Action::Show(Screen::Review))),
            (hooks::DRAWN, |_| Some(Action::Elsewhere(Elsewhere::Drawn))),
            (hooks::FAILED, |_| {
                Some(Action::Elsewhere(Elsewhere::Failed))
            }),
            (hooks::UNKEPT, |given| {
                Some(Action::Unkept(given.is_truthy()))
            }),
            (hooks::MISFIT, |_| None),
            (hooks::FILES, |given| {
                FileNote::all_of_json(&read(given)?).map(Action::FileNotes)
            }),
            (hooks::REPLACE, |given| {
                Start::of_json(&read(given)?).map(Action::Replace)
            }),
        ];
        for (name, reaction) in reactions {
            let work = work.clone();
            hooks.add(name, move |given| {
                work.dispatch(reaction(&given).unwrap_or(Action::Misfit));
                JsValue::UNDEFINED
            });
        }
        let (dispatcher, on_language) = (work.clone(), props.on_language);
        hooks.add(hooks::START, move |given| {
            let Some(start) = read(&given).as_ref().and_then(Start::of_json) else {
                dispatcher.dispatch(Action::Misfit);
                return JsValue::UNDEFINED;
            };
            other_language(&start).inspect(|language| on_language.emit(*language));
            remember(&Screen::read(&start.screen), true);
            dispatcher.dispatch(Action::Start(start));
            JsValue::UNDEFINED
        });
        if let Some(panel) = panel.cast() {
            props.second.connect(&panel, hooks.as_js());
        }
        if let (Some(own), None) = (props.answer.as_bool(), &props.given) {
            let form = messages::form_facts(&props.form, language);
            props.second.begin(&form, own);
            remember(&Screen::Tasks, true);
        }
        let listener = EventListener::new(&gloo::utils::window(), "popstate", move |_| {
            let query = gloo::utils::window().location().search();
            work.dispatch(Action::Browse(Screen::read(&query.unwrap_or_default())));
        });
        move || drop(listener)
    });
}

/// Reads JSON that the second program gives as a string.
fn read(given: &JsValue) -> Option<Value> {
    json::read(&given.as_string()?)
}

/// The language of what was kept, where the page speaks another one.
fn other_language(start: &Start) -> Option<Language> {
    let root = gloo::utils::document_element();
    let is_new = start.answers.is_empty() && start.screen.is_empty();
    if is_new || root.get_attribute("lang").as_ref() == Some(&start.language) {
        return None;
    }
    Language::of_tag(&start.language)
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
            let form = messages::form_facts(&props.form, language);
            props.second.enter(&place, &form);
        }
        ((true, true), Some(place)) => {
            props
                .second
                .deliver(&place, &messages::hand_over(&work.draft));
        }
        ((true, _), _) => {}
        ((false, _), _) => props.second.leave(),
    });
}

/// Moves the focus to each new screen's heading, or to where it belongs. `is_fresh` says that nobody was here before.
#[hook]
fn use_position(work: &UseReducerHandle<Work>, texts: &Texts, is_fresh: bool) {
    let first = use_mut_ref(|| is_fresh);
    let focus = work.focus.clone();
    use_title(work, texts);
    use_effect_with((work.screen.clone(), texts.clone()), move |_| {
        // The page's own first focus is the browser's affair.
        if !first.replace(false) {
            gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
            focus::now(HEADING);
            // What cannot take the focus leaves it there.
            focus.as_deref().inspect(|id| focus::now(id));
        }
    });
}

/// Names the screen in the window's title, and says there whether something is wrong on it.
#[hook]
fn use_title(work: &UseReducerHandle<Work>, texts: &Texts) {
    let (service, wrong) = (
        texts.get("service-title"),
        texts.get("application-wrong-title"),
    );
    let state = (work.screen.clone(), work.changes, texts.clone());
    use_effect_with(state, move |_| {
        let document = gloo::utils::document();
        let find = |id| document.get_element_by_id(id);
        let heading = find(HEADING).and_then(|heading| heading.text_content());
        let mut title = service.to_string();
        if let Some(heading) = heading.filter(|heading| *heading != title) {
            title = [&heading, " – ", &title].concat();
        }
        if find(step::SUMMARY)
            .or_else(|| find(review::MISSING))
            .is_some()
        {
            title = [&wrong, " ", &title].concat();
        }
        // Some readers say it whenever it is set.
        if document.title() != title {
            document.set_title(&title);
        }
    });
}

/// Puts the screen into the address: in the place of the one that is there, or as one more.
fn remember(screen: &Screen, in_place: bool) {
    let window = gloo::utils::window();
    let path = window.location().pathname().unwrap_or_default();
    let address = [path, screen.query()].concat();
    if let Ok(history) = window.history() {
        // The state names the draft, which stays the same.
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = if in_place {
            history.replace_state_with_url(&state, "", Some(&address))
        } else {
            history.push_state_with_url(&state, "", Some(&address))
        };
    }
}
