//! The application: task list, steps, review. The second program takes it from there.

mod draft;
mod hand_over;
mod review;
mod step;
mod tasks;

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use yew::prelude::*;

use draft::{Action, Draft};
pub use draft::{Identity, LoadedForm};

use crate::{
    components::focus,
    device::clock,
    texts::{Texts, use_texts},
};

/// The id of every screen's heading, which takes the focus when the screen changes.
const HEADING: &str = "heading";

/// What the application depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct ApplicationProps {
    /// The form.
    pub form: Rc<LoadedForm>,
    /// What names the draft.
    pub identity: Identity,
    /// Loads the program that sends: gives a promise of its module.
    pub load_delivery: Function,
    /// The German texts, once the applicant wanted to see them beside.
    pub german: Option<Texts>,
    /// Shows or hides the German wording; absent where it is what the page shows anyway.
    pub on_german: Option<Callback<bool>>,
}

impl PartialEq for LoadedForm {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

/// A screen of the application.
#[derive(Clone, PartialEq)]
enum Screen {
    Tasks,
    Step(String),
    Review,
    /// Handed over to the program that sends.
    HandedOver,
}

impl Screen {
    /// The part of the address that names the screen. A step's id says nothing of the applicant.
    fn query(&self) -> String {
        match self {
            Self::Step(step) => format!("?schritt={step}"),
            Self::Review | Self::HandedOver => "?schritt=pruefen".into(),
            Self::Tasks => String::new(),
        }
    }

    fn read(query: &str) -> Self {
        match query.strip_prefix("?schritt=") {
            None | Some("") => Self::Tasks,
            Some("pruefen") => Self::Review,
            Some(step) => Self::Step(step.to_owned()),
        }
    }
}

/// The application for a service.
#[component]
pub fn Application(props: &ApplicationProps) -> Html {
    let texts = use_texts();
    let draft = {
        let (form, identity) = (Rc::clone(&props.form), props.identity.clone());
        use_reducer(move || Draft::new(form, identity, clock::today()))
    };
    let screen = use_state_eq(|| Screen::Tasks);
    // A change asked for on the review page leads back there.
    let from_review = use_state_eq(|| false);
    // Once everything is sent there is nothing to lose any more, and no way back into it.
    let sent = use_state_eq(|| false);

    use_title(&texts, &screen);
    use_guard(!draft.is_empty() && !*sent);
    use_back_button(&screen, *sent);

    let go = {
        let (screen, from_review, draft) = (screen.clone(), from_review.clone(), draft.clone());
        Callback::from(move |next: Screen| {
            if let Screen::Step(step) = &next {
                draft.dispatch(Action::Open(step.clone()));
            }
            if matches!(next, Screen::Tasks | Screen::Review) {
                from_review.set(next == Screen::Review);
            }
            remember(&next);
            screen.set(next);
            to_top();
        })
    };
    let on_action = {
        let draft = draft.clone();
        Callback::from(move |action| draft.dispatch(action))
    };
    let german = props.on_german.clone().map(|on_german| {
        let shown = props.german.is_some();
        let text = if shown {
            "application-german-hide"
        } else {
            "application-german-show"
        };
        html! {
            <button
                type="button"
                class="kern-btn kern-btn--tertiary no-print"
                aria-pressed={shown.to_string()}
                onclick={move |_| on_german.emit(!shown)}
            >
                <span class="kern-icon kern-icon--language" aria-hidden="true"></span>
                <span class="kern-label">{ texts.get(text) }</span>
            </button>
        }
    });

    let content = match &*screen {
        Screen::Tasks => html! { <tasks::Tasks draft={draft.clone()} {go} /> },
        Screen::Step(id) => {
            let known = draft.steps().iter().any(|visible| visible.step.id == *id);
            if known {
                html! {
                    <step::Step
                        key={id.clone()}
                        draft={draft.clone()}
                        step={id.clone()}
                        german={props.german.clone()}
                        from_review={*from_review}
                        {on_action}
                        {go}
                    />
                }
            } else {
                html! { <tasks::Tasks draft={draft.clone()} {go} /> }
            }
        }
        Screen::Review => html! {
            <review::Review
                draft={draft.clone()}
                german={props.german.clone()}
                {on_action}
                {go}
            />
        },
        Screen::HandedOver => {
            let on_sent = {
                let sent = sent.clone();
                Callback::from(move |()| sent.set(true))
            };
            let on_back = {
                let (sent, on_action, go) = (sent.clone(), on_action.clone(), go.clone());
                Callback::from(move |()| {
                    sent.set(false);
                    // Whatever is changed now is another sending of the same application.
                    on_action.emit(Action::NewSubmission);
                    go.emit(Screen::Review);
                })
            };
            html! {
                <hand_over::HandedOver
                    draft={draft.clone()}
                    load_delivery={props.load_delivery.clone()}
                    {on_sent}
                    {on_back}
                />
            }
        }
    };
    let german = german.filter(|_| *screen != Screen::HandedOver);
    html! { <>{ content }{ for german }</> }
}

/// Moves the focus to the new screen's heading and names it in the window's title.
#[hook]
fn use_title(texts: &Texts, screen: &UseStateHandle<Screen>) {
    let first = use_mut_ref(|| true);
    use_effect_with(((**screen).clone(), texts.clone()), move |(_, texts)| {
        let document = gloo::utils::document();
        let service = texts.get("service-title");
        let heading = document
            .get_element_by_id(HEADING)
            .and_then(|heading| heading.text_content());
        document.set_title(&match heading {
            Some(heading) if heading != *service => format!("{heading} – {service}"),
            _ => service.to_string(),
        });
        // The page's own first focus is the browser's affair.
        if !std::mem::replace(&mut *first.borrow_mut(), false) {
            focus::now(HEADING);
        }
    });
}

/// Asks before the page is left while there is something to lose.
#[hook]
fn use_guard(active: bool) {
    use_effect_with(active, |active| {
        let listener = active.then(|| {
            let guard = Closure::<dyn Fn(web_sys::BeforeUnloadEvent)>::new(
                |event: web_sys::BeforeUnloadEvent| {
                    event.prevent_default();
                    event.set_return_value("");
                },
            );
            let _ = gloo::utils::window()
                .add_event_listener_with_callback("beforeunload", guard.as_ref().unchecked_ref());
            guard
        });
        move || {
            if let Some(guard) = listener {
                let _ = gloo::utils::window().remove_event_listener_with_callback(
                    "beforeunload",
                    guard.as_ref().unchecked_ref(),
                );
            }
        }
    });
}

/// Follows the browser's back and forward buttons.
#[hook]
fn use_back_button(screen: &UseStateHandle<Screen>, sent: bool) {
    let screen = screen.clone();
    use_effect_with(sent, move |sent| {
        let sent = *sent;
        let window = gloo::utils::window();
        let listener = gloo::events::EventListener::new(&window, "popstate", move |_| {
            // What was sent is sent: there is no way back into it.
            if !sent {
                let query = gloo::utils::window()
                    .location()
                    .search()
                    .unwrap_or_default();
                screen.set(Screen::read(&query));
                to_top();
            }
        });
        move || drop(listener)
    });
}

fn remember(screen: &Screen) {
    let window = gloo::utils::window();
    let path = window.location().pathname().unwrap_or_default();
    let address = format!("{path}{}", screen.query());
    if let Ok(history) = window.history() {
        // Sending takes the review's place: "back" must not lead into them.
        let _ = if *screen == Screen::HandedOver {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        };
    }
}

fn to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}
