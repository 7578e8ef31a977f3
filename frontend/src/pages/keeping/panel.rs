//! The line below the questions: whether everything is saved, and what can be done with it.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    button::Button,
    code_part::{CodePart, FilePart},
    delete_part::DeletePart,
    host::{self, Word},
    session::{Consequence, Session},
    status::{self, Status},
    trouble::Troubles,
};
use crate::{
    components::{focus, icon::icon},
    device::storage,
    keeping::{self, Parking, SaveProblem, Saving, State},
    texts::use_texts,
};

/// The id of the part that is open below the line.
const PART: &str = "keeping-part";
/// The id of its heading.
pub(super) const PART_HEADING: &str = "keeping-heading";

/// What is open below the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Code,
    File,
    Delete,
}

impl Part {
    /// The id of the button that opens it.
    fn button(self) -> &'static str {
        match self {
            Self::Code => "keeping-code",
            Self::File => "keeping-file-only",
            Self::Delete => "keeping-delete",
        }
    }
}

/// How the open draft is kept.
#[component]
pub fn Panel() -> Html {
    let state = use_kept();
    match &*state {
        Some(state) => html! { <Open state={Rc::clone(state)} /> },
        None => Html::default(),
    }
}

/// The state of the open draft, as it changes.
#[hook]
fn use_kept() -> UseStateHandle<Option<Rc<State>>> {
    let state = use_state_eq(|| keeping::state().map(Rc::new));
    let setter = state.setter();
    use_effect_with((), move |()| {
        let on_state = Callback::from(move |state| setter.set(Some(Rc::new(state))));
        let subscription = keeping::subscribe(on_state);
        move || drop(subscription)
    });
    state
}

#[derive(Clone, PartialEq, Properties)]
struct OpenProps {
    state: Rc<State>,
}

#[component]
fn Open(props: &OpenProps) -> Html {
    let texts = use_texts();
    let state = &*props.state;
    let part = use_state_eq(|| None::<Part>);
    let note = use_state_eq(|| None::<&'static str>);
    let last_saved = use_mut_ref(|| None);
    if let Saving::Saved { at } = state.saving {
        last_saved.replace(Some(at));
    }
    let Status {
        name,
        text,
        is_good,
    } = status::of(&texts, state, *last_saved.borrow());
    use_effect_with(name == "saved", |is_saved| {
        host::tell(if *is_saved {
            Word::Saved
        } else {
            Word::Unsaved
        });
    });
    // Apps whose browsers cannot save files have crashed when asked to.
    let saves_files = use_memo((), |()| !storage::is_in_app());
    use_effect_with(state.on_device, |on_device| {
        if *on_device {
            host::keep_pages();
        }
    });

    let toggle = {
        let (part, note) = (part.clone(), note.setter());
        Callback::from(move |wanted: Part| {
            note.set(None);
            if *part == Some(wanted) {
                part.set(None);
            } else {
                if wanted == Part::Code {
                    // It tells by the state how that goes.
                    let _ = keeping::share();
                }
                part.set(Some(wanted));
                focus::after_render(PART_HEADING);
            }
        })
    };
    let close = {
        let (part, note) = (part.clone(), note.setter());
        Callback::from(move |said: Option<&'static str>| {
            if let Some(part) = *part {
                focus::after_render(part.button());
            }
            part.set(None);
            note.set(said);
        })
    };
    let on_note = {
        let note = note.setter();
        Callback::from(move |said| note.set(Some(said)))
    };
    let button = |which: Part, text: &str| {
        let on_press = toggle.reform(move |()| which);
        html! {
            <Button
                id={which.button()}
                look="tertiary"
                text={texts.get(text)}
                opens={Some((AttrValue::Static(PART), *part == Some(which)))}
                {on_press}
            />
        }
    };
    let delete = if state.on_device {
        "keeping-delete"
    } else {
        "keeping-delete-memory"
    };
    html! {
        <>
            <div class="keeping__line">
                <p class="keeping__state keeping-state" role="status" data-state={name}>
                    if is_good {
                        { icon("success") }
                    }
                    { text }
                </p>
                { button(Part::Code, "keeping-code") }
                if *saves_files {
                    { button(Part::File, "keeping-file-only") }
                }
                { button(Part::Delete, delete) }
            </div>
            <div class="keeping__told">
                <p class="keeping__note" role="status">{ for (*note).map(|id| texts.get(id)) }</p>
                <Troubles state={Rc::clone(&props.state)} on_note={on_note.clone()} />
            </div>
            if let Some(part) = *part {
                <div class="keeping__part stack" id={PART}>
                    { match part {
                        Part::Code => html! {
                            <CodePart
                                parking={state.parking}
                                saves_files={*saves_files}
                                on_close={close}
                                {on_note}
                            />
                        },
                        Part::File => html! { <FilePart on_close={close} /> },
                        Part::Delete => html! {
                            <DeletePart
                                on_device={state.on_device}
                                is_parked={state.parking != Parking::Off}
                                on_close={close}
                            />
                        },
                    } }
                </div>
            }
            <Session consequence={consequence(state)} />
        </>
    }
}

/// What becomes of the draft when the page ends now.
fn consequence(state: &State) -> Consequence {
    let is_parked = match state.parking {
        Parking::Parked { .. } | Parking::Behind | Parking::Full => true,
        Parking::Off | Parking::Pending | Parking::Gone => false,
    };
    let is_kept = state.on_device
        && matches!(
            state.saving,
            Saving::New
                | Saving::Saved { .. }
                | Saving::Unsaved
                | Saving::Failed(SaveProblem::Other)
        );
    if is_kept {
        Consequence::Kept
    } else if is_parked {
        Consequence::Parked
    } else {
        Consequence::Lost
    }
}

/// Does something with the open draft that takes its time, and says when it went wrong.
pub(super) fn act<T: 'static>(
    action: impl Future<Output = Result<T, keeping::KeepError>> + 'static,
    busy: UseStateSetter<bool>,
    on_done: impl FnOnce(Result<T, keeping::KeepError>) + 'static,
) {
    busy.set(true);
    spawn_local(async move {
        let result = action.await;
        busy.set(false);
        on_done(result);
    });
}
