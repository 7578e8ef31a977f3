//! The German wording beside another language: German is what counts before the law.

use yew::prelude::*;

use crate::texts::Texts;

/// The German wording, and how to have it.
#[derive(Clone, PartialEq)]
pub struct German {
    /// How far it is.
    pub wording: Wording,
    /// Shows or hides it.
    pub show: Callback<bool>,
}

/// How far the German wording is.
#[derive(Clone, PartialEq)]
pub enum Wording {
    /// It is what the page shows anyway.
    Own,
    /// Nobody wants it.
    Hidden,
    /// It is on its way.
    Loading,
    /// It stands beside.
    Shown(Texts),
    /// It could not be loaded.
    Unavailable,
}

impl German {
    /// The texts, where they are to stand beside.
    pub(super) fn texts(&self) -> Option<Texts> {
        match &self.wording {
            Wording::Shown(texts) => Some(texts.clone()),
            _ => None,
        }
    }

    /// Whether there is nothing to wait for.
    pub(super) fn is_settled(&self) -> bool {
        !matches!(self.wording, Wording::Hidden | Wording::Loading)
    }

    /// Asks for it, where it is missing.
    pub(super) fn want(&self) {
        if matches!(self.wording, Wording::Hidden | Wording::Unavailable) {
            self.show.emit(true);
        }
    }

    /// The button that shows or hides it.
    pub(super) fn switch(&self, texts: &Texts) -> Html {
        if self.wording == Wording::Own {
            return Html::default();
        }
        let shown = matches!(self.wording, Wording::Shown(_));
        let text = if shown {
            "application-german-hide"
        } else {
            "application-german-show"
        };
        let said = match self.wording {
            Wording::Loading => Some("application-loading"),
            Wording::Unavailable => Some("application-german-unavailable"),
            _ => None,
        };
        let onclick = self.show.reform(move |_: MouseEvent| !shown);
        html! {
            <>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary no-print"
                    {onclick}
                >
                    <span class="kern-icon kern-icon--language" aria-hidden="true"></span>
                    <span class="kern-label">{ texts.get(text) }</span>
                </button>
                <p class="kern-body no-print" role="status">
                    { for said.map(|said| texts.get(said)) }
                </p>
            </>
        }
    }
}
