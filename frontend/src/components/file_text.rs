//! A file in a list.

use yew::prelude::*;

use super::format;
use crate::language::Language;

/// What is being done with a file.
pub struct FileState {
    /// In words.
    pub text: AttrValue,
    /// The bytes done …
    pub done: u64,
    /// … of so many.
    pub total: u64,
}

/// A file's name and size in bytes, and how far it is.
pub fn file_text(language: Language, name: &str, size: u64, state: Option<FileState>) -> Html {
    let size = format::size(language, size);
    let FileState { text, done, total } = state.unwrap_or(FileState {
        text: AttrValue::default(),
        done: 0,
        total: 0,
    });
    html! {
        <>
            <span class="kern-icon kern-icon--draft" aria-hidden="true"></span>
            <span class="file-list__text">
                <bdi class="file-list__name">{ name.to_owned() }</bdi>
                <span class="file-list__meta">
                    { size }
                    if !text.is_empty() {
                        { " · " }{ text.clone() }
                    }
                </span>
                if done < total {
                    <progress
                        class="file-list__progress"
                        value={done.to_string()}
                        max={total.to_string()}
                        aria-label={text}
                    >
                    </progress>
                }
            </span>
        </>
    }
}
