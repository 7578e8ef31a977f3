//! A slot for files: choose, photograph, see, replace, take out, or promise to hand in later.
//!
//! What is in a file and how it is kept is the second program's affair.

use amtsweg_core::{
    form::{FileRules, Level, Path, Slot, VisibleField},
    id::AttachmentId,
    limits::MAX_FILES_BYTES,
};
use js_sys::Array;
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Change, Scope};
use crate::{
    components::{
        file_text::{FileState, file_text},
        focus, format, message,
        rich_text::joined,
    },
    device::json,
    exchange::{KeptFile, TakeAnswer, TakeRequest},
};

/// What a slot holds.
pub(super) enum Chosen {
    /// Files, possibly none yet.
    Files(Vec<KeptFile>),
    /// The promise to hand in later.
    WillFollow,
}

pub(super) fn chosen(scope: &Scope, answer: Option<&Value>) -> Chosen {
    let ids = match answer.and_then(Slot::read) {
        Some(Slot::WillFollow) => return Chosen::WillFollow,
        Some(Slot::Files(ids)) => ids,
        None => Vec::new(),
    };
    let files = ids
        .iter()
        .filter_map(|id| scope.files.iter().find(|file| file.id == *id).cloned())
        .collect();
    Chosen::Files(files)
}

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>, rules: &FileRules) -> Html {
    let slot = SlotProps {
        scope: scope.clone(),
        path: visible.path.clone(),
        accept: rules.accept.clone(),
        max_files: rules.max_files,
        max_bytes: rules.max_bytes,
        will_follow: rules.will_follow,
        label: scope.label(visible),
        explanations: scope.explanations(visible),
        described_by: scope.described_by(visible),
    };
    html! { <FileSlot key={visible.path.element_id()} ..slot /> }
}

#[derive(Clone, PartialEq, Properties)]
struct SlotProps {
    scope: Scope,
    path: Path,
    accept: Vec<String>,
    max_files: usize,
    max_bytes: Option<u64>,
    will_follow: bool,
    label: Html,
    explanations: Html,
    described_by: Option<String>,
}

/// What is going on with the files that were chosen last.
#[derive(Clone)]
enum Progress {
    /// Nothing any more.
    Idle,
    /// They are looked into.
    Busy,
    /// Not all of them could be taken: why, and the offer to make those files smaller.
    Refused(AttrValue, Option<(AttrValue, Choice)>),
}

/// Files that were chosen.
#[derive(Clone)]
struct Choice {
    files: Array,
    /// In whose place.
    replaced: Option<AttachmentId>,
    /// Whether those that are too large are to be made smaller.
    shrink: bool,
}

#[component]
fn FileSlot(props: &SlotProps) -> Html {
    let SlotProps { scope, path, .. } = props;
    let texts = &scope.texts;
    let id = path.element_id();
    // Gone with the next choice, never part of the answers.
    let progress = use_state(|| Progress::Idle);
    let (files, will_follow) = match chosen(scope, scope.value(path)) {
        Chosen::Files(files) => (files, false),
        Chosen::WillFollow => (Vec::new(), true),
    };
    let error = scope.has_error(path) || matches!(*progress, Progress::Refused(..));
    let limits_id = format!("{id}-limits");
    // Where there is room for one alone, another one takes its place.
    let replaced = files.first().filter(|_| props.max_files == 1);
    let replaced = replaced.map(|file| file.id);
    let room = match replaced {
        Some(_) => 1,
        None => props.max_files.saturating_sub(files.len()),
    };

    let take = {
        let (props, progress) = (props.clone(), progress.setter());
        Callback::from(move |choice: Choice| {
            let Choice {
                files,
                replaced,
                shrink,
            } = choice;
            progress.set(Progress::Busy);
            let (props, progress) = (props.clone(), progress.clone());
            let room = if replaced.is_some() { 1 } else { room };
            let request = request(&props, room, replaced, shrink);
            spawn_local(async move {
                let taken = props.scope.second.take_files(&request, &files).await;
                let taken = match taken {
                    Ok(taken) => read(&taken).ok_or("application-misfit"),
                    Err(_) => Err("application-unavailable"),
                };
                progress.set(match taken {
                    Ok(taken) => finish(&props, replaced, files, taken),
                    Err(problem) => Progress::Refused(props.scope.texts.get(problem), None),
                });
            });
        })
    };
    let onchange = |replaced: Option<AttachmentId>| {
        let take = take.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let files = Array::from(&input.files().into());
            // So that choosing the same file again is noticed.
            input.set_value("");
            take.emit(Choice {
                files,
                replaced,
                shrink: false,
            });
        })
    };
    let item = |file: &KeptFile| {
        let remove = {
            let (scope, path, file_id, input) = (scope.clone(), path.clone(), file.id, id.clone());
            Callback::from(move |_: MouseEvent| {
                scope
                    .on_change
                    .emit(Change::RemoveFile(path.clone(), file_id));
                focus::after_render(&input);
            })
        };
        let named = |text| {
            html! {
                <span class="kern-label">
                    { texts.get(text) }
                    <span class="visually-hidden">{ format!(": {}", file.name) }</span>
                </span>
            }
        };
        html! {
            <li key={file.id.to_string()} class="file-list__item">
                { file_text(texts.language(), &file.name, file.size, state(scope, file)) }
                <span class="file-list__actions">
                    // Alone in its slot it is replaced by the slot's own button.
                    if props.max_files > 1 {
                        <span class="file-slot__choose">
                            <input
                                class="visually-hidden"
                                type="file"
                                id={file.id.to_string()}
                                accept={joined(&props.accept, ",")}
                                onchange={onchange(Some(file.id))}
                            />
                            <label class="kern-btn kern-btn--tertiary" for={file.id.to_string()}>
                                { named("field-file-replace") }
                            </label>
                        </span>
                    }
                    <button
                        type="button"
                        class="kern-btn kern-btn--tertiary file-list__remove"
                        onclick={remove}
                    >
                        { named("field-file-remove") }
                    </button>
                </span>
            </li>
        }
    };
    let later = {
        let (scope, path, progress) = (scope.clone(), path.clone(), progress.clone());
        Callback::from(move |event: Event| {
            let promised = event.target_unchecked_into::<HtmlInputElement>().checked();
            progress.set(Progress::Idle);
            scope.emit_answer(&path, promised.then(|| Slot::WillFollow.to_value()));
        })
    };
    let described_by: Vec<String> = [props.described_by.clone(), Some(limits_id.clone())]
        .into_iter()
        .flatten()
        .collect();
    let described_by = joined(&described_by, " ");
    let way = |camera: bool| {
        let (id, text, icon) = match (camera, replaced) {
            (true, _) => (
                format!("{id}-camera"),
                "field-file-photo",
                "kern-icon--photo",
            ),
            (false, None) => (
                id.clone(),
                "field-file-choose",
                "kern-icon--drive-folder-upload",
            ),
            (false, Some(_)) => (
                id.clone(),
                "field-file-replace",
                "kern-icon--drive-folder-upload",
            ),
        };
        let accept = if camera {
            JPEG.to_owned()
        } else {
            joined(&props.accept, ",")
        };
        html! {
            <div class={classes!("file-slot__choose", camera.then_some("file-slot__camera"))}>
                <input
                    class="visually-hidden"
                    type="file"
                    id={id.clone()}
                    multiple={room > 1 && !camera}
                    {accept}
                    capture={camera.then_some("environment")}
                    aria-describedby={described_by.clone()}
                    onchange={onchange(replaced)}
                />
                <label class="kern-btn kern-btn--secondary" for={id}>
                    <span class={classes!("kern-icon", icon)} aria-hidden="true"></span>
                    <span class="kern-label">
                        { texts.get(text) }
                        <span class="visually-hidden">{ ": " }{ props.label.clone() }</span>
                    </span>
                </label>
            </div>
        }
    };
    html! {
        <fieldset
            class={classes!("kern-fieldset", "file-slot", error.then_some("kern-fieldset--error"))}
            aria-describedby={described_by.clone()}
        >
            <legend class="kern-label">{ props.label.clone() }</legend>
            { props.explanations.clone() }
            <div class="kern-hint" id={limits_id}>{ limits(props) }</div>
            <div class="kern-fieldset__body">
                if !files.is_empty() {
                    <ul class="file-list">{ for files.iter().map(item) }</ul>
                }
                <div class="file-slot__ways" hidden={will_follow || room == 0}>
                    { way(false) }
                    if props.accept.iter().any(|media_type| media_type == JPEG) {
                        { way(true) }
                    }
                </div>
                if props.will_follow && files.is_empty() {
                    <div class="kern-form-check">
                        <input
                            class="kern-form-check__checkbox"
                            type="checkbox"
                            id={format!("{id}-later")}
                            checked={will_follow}
                            onchange={later}
                        />
                        <label class="kern-label" for={format!("{id}-later")}>
                            { texts.get("field-file-later") }
                            <span class="visually-hidden">{ ": " }{ props.label.clone() }</span>
                        </label>
                    </div>
                }
            </div>
            <div role="status">
                if matches!(*progress, Progress::Busy) {
                    <p class="kern-body">{ texts.get("field-file-busy") }</p>
                }
                if let Progress::Refused(said, _) = &*progress {
                    { message::message(Level::Error, None, said.clone()) }
                }
                { for files.iter().filter_map(|file| doubt(scope, file)) }
            </div>
            if let Progress::Refused(_, Some((offer, again))) = &*progress {
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    onclick={
                        let again = again.clone();
                        take.reform(move |_: MouseEvent| again.clone())
                    }
                >
                    <span class="kern-label">{ offer.clone() }</span>
                </button>
            }
            { scope.messages(path) }
        </fieldset>
    }
}

const JPEG: &str = "image/jpeg";

/// What the slot takes, for who looks into the files.
fn request(props: &SlotProps, room: usize, replaced: Option<AttachmentId>, shrink: bool) -> String {
    TakeRequest {
        accept: props.accept.clone(),
        max_bytes: props.max_bytes,
        max_files: props.max_files,
        room,
        replaced,
        shrink,
    }
    .into_json()
}

/// Reads what has become of the files; nothing when it is not understood.
fn read(taken: &JsValue) -> Option<TakeAnswer> {
    TakeAnswer::of_json(&json::read(&taken.as_string()?)?)
}

/// Puts what was taken into the slot; gives what there is to say.
fn finish(
    props: &SlotProps,
    replaced: Option<AttachmentId>,
    files: Array,
    taken: TakeAnswer,
) -> Progress {
    let SlotProps { scope, path, .. } = props;
    let TakeAnswer {
        files: kept,
        refused,
        offer,
    } = taken;
    if !kept.is_empty() {
        if replaced.is_some() && props.max_files > 1 {
            // The button that was pressed goes with its file.
            focus::after_render(&kept[0].id.to_string());
        }
        let (slot, files) = (path.clone(), kept);
        scope.on_change.emit(Change::AddFiles {
            slot,
            files,
            replaced,
        });
    }
    match refused {
        Some(refused) => {
            let again = Choice {
                files,
                replaced,
                shrink: true,
            };
            Progress::Refused(refused.into(), offer.map(|offer| (offer.into(), again)))
        }
        None => Progress::Idle,
    }
}

/// How far the keeping of a file is.
fn state(scope: &Scope, file: &KeptFile) -> Option<FileState> {
    let note = scope.file_notes.iter().find(|note| note.id == file.id)?;
    Some(FileState {
        text: AttrValue::from(note.text.clone()),
        done: note.done,
        total: note.total,
    })
}

/// What speaks against a file.
fn doubt(scope: &Scope, file: &KeptFile) -> Option<Html> {
    let notes = &scope.file_notes;
    let doubt = notes
        .iter()
        .find(|note| note.id == file.id)?
        .doubt
        .clone()?;
    Some(message::message(Level::Warning, None, doubt.into()))
}

/// "PDF, JPG, PNG. At most 20 MB each."
fn limits(props: &SlotProps) -> AttrValue {
    let types: Vec<&str> = props
        .accept
        .iter()
        .map(|media_type| match media_type.as_str() {
            "application/pdf" => "PDF",
            JPEG => "JPG",
            "image/png" => "PNG",
            other => other,
        })
        .collect();
    let max = props.max_bytes.unwrap_or(MAX_FILES_BYTES);
    props.scope.texts.with(
        "field-file-limits",
        [
            ("types", types.join(", ").into()),
            (
                "max",
                format::size(props.scope.texts.language(), max).into(),
            ),
            ("count", props.max_files.into()),
        ],
    )
}
