//! What clerks look for. It is sealed in the address: names stand in no log and in no browser's history.

use std::sync::Arc;

use amtsweg_core::encoding::{base64url, from_base64url};
use axum::{
    Form,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{Clerk, List},
        error::PageError,
        layout::{self, Place},
    },
    list::{self, PER_PAGE},
};
use crate::{
    domain::{Entry, Private},
    store::Session,
    work::{look::looked, search},
};

/// Where it is sealed.
const PLACE: &str = "amtsweg/v1/search-address";
/// More is not looked for, in letters.
const LONGEST: usize = 200;

#[derive(Deserialize)]
pub(crate) struct SearchForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    suche: String,
}

/// The form; in it what was looked for.
pub(super) fn form(session: &Session, text: &str) -> Markup {
    html! {
        form .inline-form role="search" method="post" action="/suche" {
            (layout::csrf_field(&session.csrf_token))
            div .field {
                label for="suche" { "Suchen" }
                p #suche-hinweis .muted { "Vorgangsnummer, Name, Geburtsdatum (1.2.1990), Kennzeichen, Aktenzeichen oder Nummer" }
                input #suche name="suche" type="search" autocomplete="off" spellcheck="false"
                    maxlength=(LONGEST) value=(text) aria-describedby="suche-hinweis";
            }
            button .button type="submit" { "Suchen" }
        }
    }
}

/// Takes the form, and shows what is found.
pub(crate) async fn look_for(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<List>,
    headers: HeaderMap,
    Form(form): Form<SearchForm>,
) -> Result<Response, PageError> {
    inbox.check_form(&headers, &clerk.session.csrf_token, &form.csrf)?;
    let text: String = form.suche.trim().chars().take(LONGEST).collect();
    if text.is_empty() {
        return Ok(Redirect::to("/").into_response());
    }
    let key = inbox.hall.store.token_secret().await?.address_key()?;
    let sealed = base64url(&key.seal(PLACE, text.as_bytes())?);
    Ok(Redirect::to(&format!("/?suche={sealed}")).into_response())
}

/// What is found by what is sealed in the address, of those before `before`.
pub(super) async fn page(
    inbox: &Inbox,
    clerk: &Clerk<List>,
    sealed: &str,
    before: &str,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    let key = inbox.hall.store.token_secret().await?.address_key()?;
    let text = from_base64url(sealed)
        .ok()
        .and_then(|sealed| key.open(PLACE, &sealed).ok())
        .and_then(|text| String::from_utf8(text).ok());
    let Some(text) = text else {
        // Sealed by a town hall that was here before.
        return Ok(Redirect::to("/").into_response());
    };
    let before = before.parse().ok();
    let enough = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let found = search::search(&inbox.hall, &clerk.scope, &text, before, enough).await?;
    let entry = Entry::Searched {
        text: Private(text.clone()),
        found: found.rows.iter().map(|row| row.number).collect(),
    };
    looked(&inbox.hall.store, &clerk.actor(), entry, inbox.now()).await?;
    let lines = list::lines(inbox, &found.rows).await?;
    let content = html! {
        h1 { "Suche" }
        (form(session, &text))
        @if found.is_incomplete {
            div .notice.notice--warning {
                p { "Vielleicht fehlt hier etwas: Die Suche wird gerade vorbereitet, oder einige Anträge lassen sich nicht lesen." }
            }
        }
        @if found.is_misheard {
            div .notice.notice--warning role="status" {
                p {
                    strong { "Die Prüfziffer passt nicht. " }
                    "Das sieht aus wie eine Vorgangsnummer, aber ein Zeichen stimmt nicht oder zwei sind vertauscht. Bitte \
                     fragen Sie nach und tippen Sie die Nummer noch einmal."
                }
            }
        }
        @if found.rows.is_empty() {
            p .empty {
                @if found.goes_on_at.is_some() { "Bis hierher ist nichts gefunden." }
                @else if before.is_some() { "Weiter hinten ist nichts mehr." }
                @else {
                    "Nichts gefunden. Gesucht wird nach Wörtern, die so anfangen; Wörter mit weniger als drei Buchstaben \
                     müssen ganz stimmen. Ein Datum schreiben Sie so: 1.2.1990."
                }
            }
        } @else {
            (list::table(&lines, &caption(found.rows.len(), found.goes_on_at.is_some()), None))
        }
        nav .pagination aria-label="Seiten" {
            a href="/" { "Alle Anträge" }
            @if before.is_some() {
                a href={ "/?suche=" (sealed) } { "Erste Treffer" }
            }
            @if let Some(at) = found.goes_on_at {
                a href={ "/?suche=" (sealed) "&nach=" (at) } rel="next" { "Weitere Treffer" }
            }
        }
    };
    Ok(layout::page(
        "Suche",
        Some((session, Place::Other)),
        &content,
    ))
}

fn caption(rows: usize, goes_on: bool) -> String {
    match (rows, goes_on) {
        (rows, true) => format!("{rows} Treffer, und vielleicht mehr"),
        (rows, false) => format!("{rows} Treffer"),
    }
}
