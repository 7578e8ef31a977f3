//! Why something could not be kept or opened, in words that say what to do.

use yew::AttrValue;

use crate::{keeping::KeepError, texts::Texts};

/// The message: what is wrong and what to do.
pub fn message(texts: &Texts, error: KeepError) -> AttrValue {
    texts.get(match error {
        KeepError::Gone => "open-error-gone",
        KeepError::Unknown => "open-error-none",
        KeepError::Offline => "open-error-offline",
        KeepError::Unreachable => "open-error-unreachable",
        KeepError::TooMany => "open-error-too-many",
        KeepError::Unreadable => "open-error-unreadable",
        KeepError::Newer => "open-error-newer",
        KeepError::OtherService => "open-error-service",
        KeepError::NotADraftFile => "open-error-file",
        KeepError::OtherCode => "open-error-file-code",
        KeepError::OtherDestination => "open-error-file-destination",
        KeepError::Unavailable => "open-error-storage",
        KeepError::Full => "open-error-full",
        KeepError::Changed | KeepError::NotOpen | KeepError::Failed => "open-error-failed",
    })
}

/// Whether the same may succeed in a moment.
pub fn may_pass(error: KeepError) -> bool {
    matches!(
        error,
        KeepError::Offline
            | KeepError::Unreachable
            | KeepError::TooMany
            | KeepError::Full
            | KeepError::Changed
            | KeepError::Failed
    )
}
