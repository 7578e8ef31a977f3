//! A slot for files: choose, see, take out, or promise to hand in later.

use amtsweg_core::{
    form::{Path, VisibleField},
    id::AttachmentId,
};
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::{Change, Scope};
use crate::{
    components::{focus, format},
    device::files::{ChosenFile, inspect},
};

/// What a slot holds.
pub(super) enum Slot {
    /// Files, possibly none yet.
    Files(Vec<ChosenFile>),
    /// The promise to hand in later.
    WillFollow,
}

pub(super) fn chosen(scope: &Scope, path: &Path) -> Slot {
    let value = scope.value(path);
    if value.and_then(|slot| slot.get("nachgereicht")) == Some(&Value::Bool(true)) {
        return Slot::WillFollow;
    }
    let ids = value
        .and_then(|slot| slot.get("attachments"))
        .and_then(Value::as_array);
    let files = ids
        .into_iter()
        .flatten()
        .filter_map(|id| id.as_str()?.parse::<AttachmentId>().ok())
        .filter_map(|id| scope.files.iter().find(|file| file.id == id).cloned())
        .collect();
    Slot::Files(files)
}

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let slot = SlotProps {
        scope: scope.clone(),
        path: visible.path.clone(),
        accept: visible.field.accept.clone(),
        max_files: visible.field.max_files.unwrap_or(1),
        max_bytes: visible.field.max_bytes,
        will_follow: visible.field.will_follow,
        label: scope.label(visible),
        explanations: scope.explanations(visible),
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
}

#[component]
fn FileSlot(props: &SlotProps) -> Html {
    let SlotProps { scope, path, .. } = props;
    let texts = &scope.texts;
    let id = path.element_id();
    // Why a file was not taken: gone with the next choice, never part of the answers.
    let refused = use_state(|| Option::<AttrValue>::None);
    let slot = chosen(scope, path);
    let (files, will_follow) = match slot {
        Slot::Files(files) => (files, false),
        Slot::WillFollow => (Vec::new(), true),
    };
    let error = scope.has_error(path) || refused.is_some();
    let room = props.max_files.saturating_sub(files.len());
    let limits_id = format!("{id}-limits");

    let choose = {
        let (props, refused) = (props.clone(), refused.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let files: Vec<File> = input
                .files()
                .map(|files| {
                    (0..files.length())
                        .filter_map(|index| files.get(index))
                        .collect()
                })
                .unwrap_or_default();
            // So that choosing the same file again is noticed.
            input.set_value("");
            let (props, refused) = (props.clone(), refused.clone());
            spawn_local(async move { refused.set(take(&props, room, files).await) });
        })
    };
    let item = |file: &ChosenFile| {
        let remove = {
            let (scope, path, file_id, input) = (scope.clone(), path.clone(), file.id, id.clone());
            Callback::from(move |_: MouseEvent| {
                scope
                    .on_change
                    .emit(Change::RemoveFile(path.clone(), file_id));
                focus::after_render(&input);
            })
        };
        html! {
            <li key={file.id.to_string()} class="file-list__item">
                <span class="kern-icon kern-icon--draft" aria-hidden="true"></span>
                <span class="file-list__text">
                    <bdi class="file-list__name">{ file.name.clone() }</bdi>
                    <span class="file-list__meta">{ format::size(texts.language(), file.size) }</span>
                </span>
                <button type="button" class="kern-btn kern-btn--tertiary file-list__remove" onclick={remove}>
                    <span class="kern-label">
                        { texts.get("field-file-remove") }
                        <span class="visually-hidden">{ format!(": {}", file.name) }</span>
                    </span>
                </button>
            </li>
        }
    };
    let later = {
        let (scope, path, refused) = (scope.clone(), path.clone(), refused.clone());
        Callback::from(move |event: Event| {
            let promised = event.target_unchecked_into::<HtmlInputElement>().checked();
            refused.set(None);
            scope.emit_answer(&path, promised.then(|| json!({"nachgereicht": true})));
        })
    };
    let described_by = [scope.described_by(path), Some(limits_id.clone())]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
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
                <div class="file-slot__choose" hidden={will_follow || room == 0}>
                    <input
                        class="visually-hidden"
                        type="file"
                        id={id.clone()}
                        multiple={room > 1}
                        accept={props.accept.join(",")}
                        aria-describedby={described_by}
                        onchange={choose}
                    />
                    <label class="kern-btn kern-btn--secondary" for={id.clone()}>
                        <span class="kern-icon kern-icon--drive-folder-upload" aria-hidden="true"></span>
                        <span class="kern-label">
                            { texts.get("field-file-choose") }
                            <span class="visually-hidden">{ ": " }{ props.label.clone() }</span>
                        </span>
                    </label>
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
                if let Some(message) = &*refused {
                    <p class="kern-error">
                        <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                        <span class="kern-body">{ message.clone() }</span>
                    </p>
                }
            </div>
            { scope.messages(path) }
        </fieldset>
    }
}

/// Takes over the files that fit; the message for the last one that does not.
async fn take(props: &SlotProps, room: usize, files: Vec<File>) -> Option<AttrValue> {
    let texts = &props.scope.texts;
    let mut message = (files.len() > room)
        .then(|| texts.with("error-file-count", [("max", props.max_files.into())]));
    for file in files.into_iter().take(room) {
        let file = match inspect(file).await {
            Ok(file) => file,
            Err(problem) => {
                message = Some(texts.get(problem.text_id()));
                continue;
            }
        };
        if !props.accept.contains(&file.media_type) {
            message = Some(texts.get("error-file-type"));
        } else if let Some(max) = props.max_bytes.filter(|max| file.size > *max) {
            message = Some(texts.with("error-file-size", [("max", (max / 1_000_000).into())]));
        } else {
            props
                .scope
                .on_change
                .emit(Change::AddFile(props.path.clone(), file));
        }
    }
    message
}

/// "PDF, JPG, PNG. At most 20 MB each."
fn limits(props: &SlotProps) -> AttrValue {
    let types: Vec<&str> = props
        .accept
        .iter()
        .map(|media_type| match media_type.as_str() {
            "application/pdf" => "PDF",
            "image/jpeg" => "JPG",
            "image/png" => "PNG",
            other => other,
        })
        .collect();
    let megabytes = props.max_bytes.map_or(100, |max| max / 1_000_000);
    props.scope.texts.with(
        "field-file-limits",
        [
            ("types", types.join(", ").into()),
            ("max", megabytes.into()),
            ("count", props.max_files.into()),
        ],
    )
}
