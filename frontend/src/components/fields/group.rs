//! Questions that belong together, once or repeated.

use amtsweg_core::form::{Repeat, Segment, VisibleField};
use serde_json::{Map, Value};
use yew::prelude::*;

use super::{Change, Scope, render as render_field};
use crate::components::focus;

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>, repeat: Option<Repeat>) -> Html {
    match repeat {
        None => once(scope, visible),
        Some(repeat) => repeated(scope, visible, repeat.max),
    }
}

fn fields(scope: &Scope, fields: &[VisibleField<'_>]) -> Html {
    let fields = fields.iter();
    fields.map(|field| render_field(scope, field)).collect()
}

fn once(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    html! {
        <fieldset
            key={visible.path.element_id()}
            class="kern-fieldset group"
            aria-describedby={scope.described_by(visible)}
        >
            <legend class="kern-label kern-label--large">{ scope.label(visible) }</legend>
            { scope.explanations(visible) }
            { scope.offer(visible) }
            <div class="kern-fieldset__body">
                { for visible.entries.iter().map(|entry| fields(scope, entry)) }
            </div>
            { scope.messages(&visible.path) }
        </fieldset>
    }
}

fn repeated(scope: &Scope, visible: &VisibleField<'_>, max: usize) -> Html {
    let text_id = visible.text_id();
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
    let entry = |(index, entry): (usize, &Vec<VisibleField<'_>>)| {
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
                    { fields(scope, entry) }
                    <button type="button" class="kern-btn kern-btn--tertiary group__remove" onclick={remove}>
                        <span class="kern-icon kern-icon--delete" aria-hidden="true"></span>
                        <span class="kern-label">{ numbered("remove", index) }</span>
                    </button>
                </div>
            </fieldset>
        }
    };
    // The step's heading speaks for its own entries. Those inside another entry have to be told
    // from the questions around them.
    let mut segments = visible.path.segments().iter();
    let is_inner = segments.any(|segment| matches!(segment, Segment::Index(_)));
    let label_id = is_inner.then(|| format!("{id}-label"));
    html! {
        <div
            key={id.clone()}
            class="stack"
            {id}
            tabindex="-1"
            role={is_inner.then_some("group")}
            aria-labelledby={label_id.clone()}
        >
            if is_inner {
                <p class="kern-label kern-label--large" id={label_id}>{ scope.label(visible) }</p>
            }
            { scope.explanations(visible) }
            { visible.entries.iter().enumerate().map(entry).collect::<Html>() }
            { scope.messages(&visible.path) }
            if count < max {
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    id={add_id.clone()}
                    aria-describedby={scope.described_by(visible)}
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
