//! Answers that were given before, offered again (WCAG 3.3.7). Nothing is copied by itself.

use amtsweg_core::form::{Display, FieldKind, VisibleField};
use serde_json::Value;
use yew::prelude::*;

use super::{Scope, shown_value};
use crate::components::focus;

impl Scope {
    /// The button that takes an answer over, while there is one to take and none yet.
    pub(super) fn offer(&self, visible: &VisibleField<'_>) -> Html {
        let Some(value) = self.offered(visible) else {
            return Html::default();
        };
        let id = format!("{}-offer", visible.path.element_id());
        let mut said = Vec::new();
        say(self, visible, &value, &mut said);
        let answer = joined(self, &said);
        let take = {
            let (scope, path) = (self.clone(), visible.path.clone());
            let control = control(visible, &value);
            Callback::from(move |_: MouseEvent| {
                scope.emit_answer(&path, Some(value.clone()));
                // The button goes: the focus moves to what it has filled.
                focus::after_render(&control);
            })
        };
        html! {
            <button
                type="button"
                key={id.clone()}
                class="kern-btn kern-btn--secondary offer"
                {id}
                onclick={take}
            >
                <span class="kern-label">
                    { self.texts.with("field-offer", [("answer", answer.into())]) }
                </span>
            </button>
        }
    }
}

/// What a value says, as people read it: of a group all that it holds.
fn say(scope: &Scope, visible: &VisibleField<'_>, value: &Value, said: &mut Vec<String>) {
    if visible.field.kind != FieldKind::Group {
        let shown = shown_value(scope, visible, value).into_iter().flatten();
        said.extend(shown.map(|text| text.to_string()));
        return;
    }
    for inner in visible.entries.iter().flatten() {
        if let Some(value) = value.get(&inner.field.id) {
            say(scope, inner, value, said);
        }
    }
}

/// Answers in one line, each in its own direction.
fn joined(scope: &Scope, said: &[String]) -> String {
    if scope.texts.language().direction == "ltr" {
        return said.join(", ");
    }
    let inner = said.join("\u{2069}، \u{2068}");
    ["\u{2068}", &inner, "\u{2069}"].concat()
}

/// The id of the control that shows the value: of options the one that is chosen.
fn control(visible: &VisibleField<'_>, value: &Value) -> String {
    let id = visible.path.element_id();
    match (visible.field.kind, value) {
        (FieldKind::YesNo, Value::Bool(false)) => format!("{id}-false"),
        (FieldKind::Choice, Value::String(option))
            if visible.field.display == Display::Radio
                && visible.field.options.first() != Some(option) =>
        {
            format!("{id}-{option}")
        }
        (FieldKind::Group, _) => {
            let first = visible.entries.iter().flatten().next();
            first.map_or(id, |first| first.path.element_id())
        }
        _ => id,
    }
}
