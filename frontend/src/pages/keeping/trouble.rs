//! What must not be overlooked: nothing is saved, someone else has changed the draft, a newer form
//! asks something else.

use std::rc::Rc;

use yew::prelude::*;

use super::{button::Button, panel::act, problem, times};
use crate::{
    address,
    components::{
        alert::{Alert, AlertKind},
        focus,
        rich_text::rich_text,
    },
    keeping::{self, Changes, Conflict, Other, Parking, SaveProblem, Saving, Side, State},
    texts::{Texts, use_texts},
};

/// What the alerts depend on.
#[derive(Clone, PartialEq, Properties)]
pub struct TroublesProps {
    /// How the draft is kept.
    pub state: Rc<State>,
    /// Takes the id of what there is to say once a trouble is over.
    pub on_note: Callback<&'static str>,
}

/// The alerts, where there are any.
#[component]
pub fn Troubles(props: &TroublesProps) -> Html {
    let texts = use_texts();
    let State {
        saving,
        parking,
        conflict,
        changes,
        ..
    } = &*props.state;
    html! {
        <>
            // The element is there before its content is: so it is read out.
            <div role="alert" class="stack">
                if let Some(conflict) = conflict {
                    <ConflictAlert conflict={*conflict} on_note={props.on_note.clone()} />
                } else {
                    if let Saving::Failed(problem) = saving {
                        { failed(&texts, *problem) }
                    }
                    { parking_trouble(&texts, *parking) }
                }
            </div>
            if let Some(changes) = changes {
                { changed(&texts, changes) }
            }
        </>
    }
}

fn failed(texts: &Texts, problem: SaveProblem) -> Html {
    let text = match problem {
        SaveProblem::Full => "keeping-failed-full",
        SaveProblem::Unavailable => "keeping-failed-unavailable",
        SaveProblem::Deleted => "keeping-failed-deleted",
        SaveProblem::Misfit => "keeping-failed-misfit",
        SaveProblem::Other => "keeping-failed-other",
    };
    let way_on = match problem {
        SaveProblem::Deleted => None,
        // Both programs are loaded anew then.
        SaveProblem::Misfit => Some(("keeping-reload", Callback::from(|()| address::reload()))),
        _ => Some(("keeping-retry", Callback::from(|()| keeping::save_now()))),
    };
    html! {
        <Alert kind={AlertKind::Danger} title={texts.get("keeping-failed")}>
            { rich_text(&texts.get(text)) }
            if let Some((id, on_press)) = way_on {
                <Button {id} text={texts.get(id)} {on_press} />
            }
        </Alert>
    }
}

fn parking_trouble(texts: &Texts, parking: Parking) -> Html {
    let id = match parking {
        Parking::Gone => "keeping-parking-gone",
        Parking::Full => "keeping-parking-full",
        Parking::Crowded => "keeping-parking-crowded",
        Parking::Off | Parking::Pending | Parking::Parked { .. } | Parking::Behind => {
            return Html::default();
        }
    };
    html! {
        <Alert kind={AlertKind::Warning} title={texts.get(id)}>
            { rich_text(&texts.get(&format!("{id}-text"))) }
        </Alert>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ConflictAlertProps {
    conflict: Conflict,
    on_note: Callback<&'static str>,
}

#[component]
fn ConflictAlert(props: &ConflictAlertProps) -> Html {
    let texts = use_texts();
    let busy = use_state_eq(|| false);
    let error = use_state_eq(|| None);
    let text = match props.conflict.with {
        Other::Window => "keeping-conflict-window",
        Other::Device => "keeping-conflict-device",
        Other::SetBack => "keeping-conflict-set-back",
    };
    let title = match props.conflict.with {
        Other::Window | Other::Device => "keeping-conflict",
        Other::SetBack => "keeping-set-back",
    };
    let time = times::moment(texts.language(), props.conflict.saved_at);
    let choose = |side: Side, said: &'static str| {
        let (busy, error, on_note) = (busy.setter(), error.setter(), props.on_note.clone());
        Callback::from(move |()| {
            let (error, on_note) = (error.clone(), on_note.clone());
            act(keeping::take_over(side), busy.clone(), move |result| {
                match result {
                    Ok(()) => {
                        // The buttons go; where a state was taken over, the screen is another.
                        focus::after_render("heading");
                        on_note.emit(said);
                    }
                    Err(problem) => error.set(Some(problem)),
                }
            });
        })
    };
    html! {
        <Alert kind={AlertKind::Warning} title={texts.get(title)}>
            <p class="kern-body">{ texts.with(text, [("time", time.into())]) }</p>
            <p class="kern-body">{ texts.get("keeping-conflict-after") }</p>
            <div class="button-row">
                <Button
                    id="conflict-mine"
                    text={texts.get("keeping-conflict-mine")}
                    busy={*busy}
                    on_press={choose(Side::Mine, "keeping-conflict-kept")}
                />
                <Button
                    id="conflict-theirs"
                    text={texts.get("keeping-conflict-theirs")}
                    busy={*busy}
                    on_press={choose(Side::Theirs, "keeping-conflict-taken")}
                />
            </div>
            if let Some(error) = *error {
                <p class="kern-body">{ problem::message(&texts, error) }</p>
            }
        </Alert>
    }
}

/// What a newer form changed. It stays until it was seen.
fn changed(texts: &Texts, changes: &Changes) -> Html {
    let labels =
        |ids: &[String]| -> Vec<AttrValue> { ids.iter().filter_map(|id| texts.find(id)).collect() };
    let list = |title: &str, entries: Vec<AttrValue>| {
        if entries.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <p class="kern-body">{ texts.get(title) }</p>
                <div class="prose"><ul>
                    { for entries.into_iter().map(|entry| html! { <li><bdi>{ entry }</bdi></li> }) }
                </ul></div>
            </>
        }
    };
    let has_new_form =
        !(changes.new.is_empty() && changes.reset.is_empty() && changes.dropped.is_empty());
    let missing = changes.lost_files.iter().map(|name| name.clone().into());
    let title = if has_new_form {
        "keeping-changed"
    } else {
        "keeping-lost-files"
    };
    let seen = Callback::from(|()| {
        keeping::changes_seen();
        focus::after_render("heading");
    });
    html! {
        <Alert kind={AlertKind::Info} title={texts.get(title)} role="status">
            if has_new_form {
                <p class="kern-body">{ texts.get("keeping-changed-text") }</p>
            }
            { list("keeping-changed-new", labels(&changes.new)) }
            { list("keeping-changed-reset", labels(&changes.reset)) }
            if !changes.dropped.is_empty() {
                <p class="kern-body">
                    { texts.with("keeping-changed-dropped", [("count", changes.dropped.len().into())]) }
                </p>
            }
            { list("keeping-lost-files-text", missing.collect()) }
            <Button id="keeping-seen" text={texts.get("keeping-seen")} on_press={seen} />
        </Alert>
    }
}
