//! What goes wrong on a page, mapped to a page.

use axum::{
    http::{StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Redirect, Response},
};
use maud::html;

use super::{
    auth::provider,
    layout::{self, Place},
    pages::{code, elsewhere},
};
use crate::{
    crypto::CryptoError,
    domain::ApplicationNumber,
    store::{Session, StoreError},
};

/// Why a page is not shown.
pub(crate) enum PageError {
    /// Nobody is logged in.
    LoggedOut,
    /// The identity provider is to say once more who it is.
    AskProvider {
        /// The page that was asked for.
        back: String,
    },
    /// Whoever asks is there for accounts, and has no list of applications.
    Accounts,
    /// Whoever asks has no role yet.
    NoRole(Box<Session>),
    /// If there is something, it is a case of others: read for a reason alone.
    ReasonNeeded {
        /// What was asked for.
        number: ApplicationNumber,
        /// By whom.
        session: Box<Session>,
    },
    /// Before this page, whoever has a second factor gives a code of it again.
    CodeNeeded {
        /// The page that was asked for.
        onward: String,
        /// By whom.
        session: Box<Session>,
    },
    /// There is no such page, application or file.
    NotFound,
    /// The form comes from elsewhere, or is too old.
    ForeignForm {
        /// The address at which the inbox has to be opened.
        origin: String,
    },
    /// What was asked for is too much at once.
    TooLarge,
    /// What was sent is too long or did not come in time.
    NotAForm,
    /// Too many attempts to log in.
    TooManyAttempts {
        /// Until the next one counts.
        minutes: i64,
    },
    /// Ours: logged where it arose, shown without detail.
    Ours,
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        let cause = std::error::Error::source(&error)
            .map(|cause| format!(": {cause}"))
            .unwrap_or_default();
        tracing::error!("inbox: {error}{cause}");
        Self::Ours
    }
}

impl From<CryptoError> for PageError {
    fn from(error: CryptoError) -> Self {
        tracing::error!("inbox: {error}");
        Self::Ours
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let (status, title, text) = match self {
            Self::LoggedOut => return Redirect::to("/anmelden").into_response(),
            Self::AskProvider { back } => {
                return Redirect::to(&provider::address(&back)).into_response();
            }
            Self::Accounts => return Redirect::to("/konten").into_response(),
            Self::NoRole(session) => {
                return (StatusCode::FORBIDDEN, no_role(&session)).into_response();
            }
            Self::ReasonNeeded { number, session } => {
                let page = elsewhere::page(&session, number, None);
                return (StatusCode::FORBIDDEN, page).into_response();
            }
            Self::CodeNeeded { onward, session } => {
                let page = code::page(&session, &onward, None);
                return (StatusCode::FORBIDDEN, page).into_response();
            }
            Self::NotFound => (
                StatusCode::NOT_FOUND,
                "Seite nicht gefunden",
                "Unter dieser Adresse gibt es nichts. Vielleicht ist der Link unvollständig."
                    .to_owned(),
            ),
            Self::ForeignForm { origin } => (
                StatusCode::FORBIDDEN,
                "Das hat nicht geklappt",
                format!(
                    "Das Formular ist veraltet oder kam von einer anderen Adresse. Öffnen Sie den \
                     Posteingang unter {origin} und versuchen Sie es noch einmal."
                ),
            ),
            Self::TooLarge => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "Das ist zu viel auf einmal",
                "Die Dateien dieses Vorgangs sind zusammen zu groß. Speichern Sie sie einzeln."
                    .to_owned(),
            ),
            Self::NotAForm => (
                StatusCode::BAD_REQUEST,
                "Das hat nicht geklappt",
                "Das Formular kam nicht vollständig an. Versuchen Sie es noch einmal.".to_owned(),
            ),
            Self::TooManyAttempts { minutes } => {
                let wait = if minutes == 1 {
                    "1 Minute".to_owned()
                } else {
                    format!("{minutes} Minuten")
                };
                let text = format!(
                    "Es gab zu viele Versuche, sich anzumelden. Versuchen Sie es in {wait} wieder."
                );
                let page = error_page("Bitte warten", &text);
                let seconds = (minutes * 60).to_string();
                return (
                    StatusCode::TOO_MANY_REQUESTS,
                    [(RETRY_AFTER, seconds)],
                    page,
                )
                    .into_response();
            }
            Self::Ours => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Da ist etwas schiefgegangen",
                "Der Fehler liegt bei uns und ist vermerkt. Versuchen Sie es gleich noch einmal."
                    .to_owned(),
            ),
        };
        (status, error_page(title, &text)).into_response()
    }
}

fn no_role(session: &Session) -> Response {
    let title = "Noch keine Aufgabe";
    layout::page(
        title,
        Some((session, Place::Other)),
        &html! {
            h1 { (title) }
            p {
                "Ihrem Konto ist noch keine Aufgabe zugeteilt. Deshalb sehen Sie hier nichts. Wenden Sie sich an \
                 die Stelle, die die Konten verwaltet."
            }
        },
    )
}

fn error_page(title: &str, text: &str) -> Response {
    layout::page(
        title,
        None,
        &html! {
            h1 { (title) }
            p { (text) }
            p { a href="/" { "Zum Posteingang" } }
        },
    )
}
