//! Answers that were given before, offered again (WCAG 3.3.7). Nothing is copied by itself.

use amtsweg_core::form::VisibleField;
use serde_json::Value;
use yew::prelude::*;

use super::{
    Scope,
    kind::{control_id, shown_value},
};
use crate::components::{focus, rich_text::joined};

impl Scope {
    /// The button that takes an answer over, while there is one to take and none yet.
    pub(super) fn offer(&self, visible: &VisibleField<'_>) -> Html {
        let Some(value) = self.offered(visible) else {
            return Html::default();
        };
        let id = format!("{}-offer", visible.path.element_id());
        let mut said = Vec::new();
        say(self, visible, &value, &mut said);
        let answer = in_one_line(self, &said);
        let take = {
            let (scope, path) = (self.clone(), visible.path.clone());
            let control = control_id(visible, &value);
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
    if visible.field.kind.as_group().is_none() {
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
fn in_one_line(scope: &Scope, said: &[String]) -> String {
    if scope.texts.language().direction == "ltr" {
        return joined(said, ", ");
    }
    let inner = joined(said, "\u{2069}، \u{2068}");
    ["\u{2068}", &inner, "\u{2069}"].concat()
}
