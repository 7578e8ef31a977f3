//! The line below the questions: whether everything is saved, and what can be done with it.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    at_work::use_at_work,
    button::Button,
    code_part::{self, CodePart, FilePart},
    delete_part::DeletePart,
    host::{self, Word},
    session::{Consequence, Session},
    status::{self, Status},
    trouble::Troubles,
};
use crate::{
    components::{
        alert::{Alert, AlertKind},
        focus,
        icon::icon,
        rich_text::rich_text,
    },
    device::{
        app,
        storage::{self, Outlook},
    },
    keeping::{self, Parking, Saving, State},
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
    let saves_files = use_memo((), |()| !app::is_in_app());
    use_effect_with(state.on_device, |on_device| {
        if *on_device {
            host::keep_pages();
        }
    });

    // The host may speak at any time.
    let host = host::use_host();
    let is_at_work = use_at_work();
    let promise = storage::promise();
    let is_coded = !matches!(state.parking, Parking::Off | Parking::Gone);
    let forgets = host.storage_kept == Some(false) && !is_coded;

    let toggle = {
        let (part, note) = (part.clone(), note.setter());
        Callback::from(move |wanted: Part| {
            note.set(None);
            if *part == Some(wanted) {
                part.set(None);
            } else {
                part.set(Some(wanted));
                focus::after_render(PART_HEADING);
            }
        })
    };
    // What the code means stands beside this button already.
    let explained = {
        let (part, note) = (part.clone(), note.setter());
        Callback::from(move |()| {
            code_part::share();
            note.set(None);
            part.set(Some(Part::Code));
            focus::after_render(PART_HEADING);
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
                <p class="keeping__note" role="status">
                    if is_at_work {
                        { texts.get("keeping-at-work") }
                    }
                </p>
                <Troubles state={Rc::clone(&props.state)} on_note={on_note.clone()} />
                <div role="alert">
                    if forgets {
                        <Alert kind={AlertKind::Warning} title={texts.get("enter-forgets")}>
                            { rich_text(&texts.get("enter-forgets-text")) }
                            <p class="kern-body">{ texts.get("enter-forgets-parked") }</p>
                            <Button
                                id="keeping-forgets"
                                text={texts.get("enter-forgets-code")}
                                on_press={explained}
                            />
                        </Alert>
                    }
                </div>
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
            <Session consequence={consequence(state, promise)} />
        </>
    }
}

/// What becomes of the draft when the page ends now.
fn consequence(state: &State, promise: Outlook) -> Consequence {
    let is_on_device = state.on_device
        && matches!(
            state.saving,
            Saving::New | Saving::Saved { .. } | Saving::Unsaved
        );
    let is_parked = matches!(
        state.parking,
        Parking::Parked { .. } | Parking::Behind | Parking::Full | Parking::Crowded
    );
    // A draft of this device is parked with each saving; what is being saved now is on its way.
    let is_parked_as_it_is = matches!(state.parking, Parking::Parked { complete: true, .. })
        && (state.on_device || state.saving != Saving::Unsaved);
    if state.conflict.is_some() {
        Consequence::Behind
    } else if is_on_device && promise == Outlook::Kept {
        Consequence::Kept
    } else if is_parked_as_it_is {
        Consequence::Parked
    } else if is_parked || state.on_device && promise == Outlook::Kept {
        Consequence::Behind
    } else if is_on_device && promise == Outlook::Uncertain {
        Consequence::Uncertain
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

#[cfg(test)]
mod tests {
    use amtsweg_core::time::Timestamp;

    use super::*;
    use crate::keeping::{Conflict, Other, SaveProblem};

    const AT: Timestamp = Timestamp(1_800_000_000);
    const PARKED: Parking = Parking::Parked {
        at: AT,
        complete: true,
    };

    fn state(on_device: bool, saving: Saving, parking: Parking) -> State {
        State {
            on_device,
            saving,
            parking,
            conflict: None,
            changes: None,
        }
    }

    #[test]
    fn what_is_on_the_device_is_kept() {
        let kept = state(true, Saving::Saved { at: AT }, Parking::Off);
        assert_eq!(consequence(&kept, Outlook::Kept), Consequence::Kept);
        assert_eq!(
            consequence(&kept, Outlook::Uncertain),
            Consequence::Uncertain
        );
        assert_eq!(consequence(&kept, Outlook::NotKept), Consequence::Lost);
    }

    #[test]
    fn the_code_brings_back_what_is_parked() {
        let parked = state(true, Saving::Saved { at: AT }, PARKED);
        assert_eq!(
            consequence(&parked, Outlook::Uncertain),
            Consequence::Parked
        );
        let parked = state(false, Saving::Memory, PARKED);
        assert_eq!(consequence(&parked, Outlook::Kept), Consequence::Parked);
    }

    #[test]
    fn what_is_not_there_yet_is_not_called_safe() {
        let files = Parking::Parked {
            at: AT,
            complete: false,
        };
        for (saving, parking) in [
            (Saving::Unsaved, PARKED),
            (Saving::Memory, files),
            (Saving::Memory, Parking::Behind),
            (Saving::Memory, Parking::Full),
        ] {
            let state = state(false, saving, parking);
            assert_eq!(consequence(&state, Outlook::Kept), Consequence::Behind);
        }
        let failed = Saving::Failed(SaveProblem::Full);
        let full = state(true, failed, Parking::Off);
        assert_eq!(consequence(&full, Outlook::Kept), Consequence::Behind);
        let conflict = State {
            conflict: Some(Conflict {
                with: Other::Window,
                saved_at: AT,
            }),
            ..state(true, Saving::Saved { at: AT }, PARKED)
        };
        assert_eq!(consequence(&conflict, Outlook::Kept), Consequence::Behind);
    }

    #[test]
    fn what_is_nowhere_is_lost() {
        for parking in [Parking::Off, Parking::Pending, Parking::Gone] {
            let state = state(false, Saving::Memory, parking);
            assert_eq!(consequence(&state, Outlook::Kept), Consequence::Lost);
        }
    }
}
