//! Questions that belong together, once or repeated.

use amtsweg_core::form::VisibleField;
use serde_json::{Map, Value};
use yew::prelude::*;

use super::{Change, Scope, render as render_field};
use crate::components::focus;

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    match visible.field.repeat {
        None => once(scope, visible),
        Some(repeat) => repeated(scope, visible, repeat.max),
    }
}

fn once(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    html! {
        <fieldset key={visible.path.element_id()} class="kern-fieldset group">
            <legend class="kern-label kern-label--large">{ scope.label(visible) }</legend>
            { scope.explanations(visible) }
            <div class="kern-fieldset__body">
                { visible.entries.iter().flatten().map(|field| render_field(scope, field)).collect::<Html>() }
            </div>
        </fieldset>
    }
}

fn repeated(scope: &Scope, visible: &VisibleField<'_>, max: usize) -> Html {
    let text_id = visible.path.text_id();
    let id = visible.path.element_id();
    let count = visible.entries.len();
    let numbered = |attribute: &str, index: usize| {
        scope
            .texts
            .attribute_with_number(&text_id, attribute, index + 1)
            .unwrap_or_default()
    };
    let add_id = format!("{id}-add");
    let add = {
        let (scope, entry, legend) = (
            scope.clone(),
            visible.path.index(count),
            format!("{id}-{count}-legend"),
        );
        Callback::from(move |_: MouseEvent| {
            scope.emit_answer(&entry, Some(Value::Object(Map::new())));
            focus::after_render(&legend);
        })
    };
    let entry = |(index, fields): (usize, &Vec<VisibleField<'_>>)| {
        let path = visible.path.index(index);
        let entry_id = path.element_id();
        let remove = {
            let (scope, path, add_id) = (scope.clone(), path.clone(), add_id.clone());
            Callback::from(move |_: MouseEvent| {
                scope.on_change.emit(Change::RemoveEntry(path.clone()));
                focus::after_render(&add_id);
            })
        };
        html! {
            <fieldset key={entry_id.clone()} class="kern-fieldset group group--item" id={entry_id.clone()}>
                <legend class="kern-label kern-label--large" id={format!("{entry_id}-legend")} tabindex="-1">
                    { numbered("item", index) }
                </legend>
                <div class="kern-fieldset__body">
                    { fields.iter().map(|field| render_field(scope, field)).collect::<Html>() }
                    <button type="button" class="kern-btn kern-btn--tertiary group__remove" onclick={remove}>
                        <span class="kern-icon kern-icon--delete" aria-hidden="true"></span>
                        <span class="kern-label">{ numbered("remove", index) }</span>
                    </button>
                </div>
            </fieldset>
        }
    };
    html! {
        <div key={id} class="stack">
            { scope.explanations(visible) }
            { visible.entries.iter().enumerate().map(entry).collect::<Html>() }
            { scope.messages(&visible.path) }
            if count < max {
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    id={add_id.clone()}
                    aria-describedby={scope.described_by(&visible.path)}
                    onclick={add}
                >
                    <span class="kern-icon kern-icon--add" aria-hidden="true"></span>
                    <span class="kern-label">
                        { scope.texts.attribute(&text_id, "add").unwrap_or_default() }
                    </span>
                </button>
            }
        </div>
    }
}
