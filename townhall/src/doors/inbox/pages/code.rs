//! The code of a second factor, given again before something goes out of the house (security.md 44).

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use maud::html;
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{CODE_SECONDS, LoggedIn, login, own_page},
    error::PageError,
    layout::{self, Place},
};
use crate::store::Session;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct CodeForm {
    csrf: String,
    code: String,
    weiter: String,
}

/// Asks for a code, after which this address is opened.
pub(crate) fn page(session: &Session, onward: &str, mistake: Option<&str>) -> Response {
    let title = "Code eingeben";
    let described = mistake.map(|_| "fehler");
    layout::page(
        &layout::title_of(title, mistake),
        Some((session, Place::Other)),
        &html! {
            div .login {
                h1 { (title) }
                @if let Some(mistake) = mistake {
                    p #fehler .notice.notice--danger role="alert" { (mistake) }
                }
                p {
                    "Bevor etwas aus dem Posteingang hinausgeht, fragen wir noch einmal nach Ihrem zweiten Faktor. Ein Code gilt "
                    (CODE_SECONDS / 60) " Minuten lang, auch der vom Anmelden."
                }
                form method="post" action="/code" {
                    (layout::csrf_field(&session.csrf_token))
                    input type="hidden" name="weiter" value=(onward);
                    div .field {
                        label for="code" { "Code" }
                        p #code-hinweis .muted { "Sechs Ziffern aus Ihrer App, oder ein Ersatzcode" }
                        input #code name="code" type="text" required maxlength="40" autocomplete="one-time-code"
                            autocapitalize="none" spellcheck="false" aria-invalid=[described.map(|_| "true")]
                            aria-describedby={ "code-hinweis" (described.map_or("", |_| " fehler")) };
                    }
                    button .button type="submit" { "Weiter" }
                    a href=(back_from(onward)) { "Abbrechen" }
                }
            }
        },
    )
}

/// The page on which something was to be saved.
fn back_from(onward: &str) -> &str {
    match onward.rsplit_once('/') {
        Some((before, _)) if !before.is_empty() => before,
        _ => "/",
    }
}

/// Takes a code.
pub(crate) async fn give(
    State(inbox): State<Arc<Inbox>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    clerk: LoggedIn,
    headers: HeaderMap,
    Form(form): Form<CodeForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let onward = own_page(&form.weiter);
    if !login::gives_code(&inbox, session, &form.code, peer, &headers).await? {
        let mistake = "Der Code stimmt nicht. Jeder Code gilt nur einmal: Warten Sie, bis die App den nächsten zeigt.";
        let page = page(session, onward, Some(mistake));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let title = "Der Code stimmt";
    Ok(layout::page(
        title,
        Some((session, Place::Other)),
        &html! {
            h1 { (title) }
            p { a .button href=(onward) { "Jetzt speichern" } }
            p { a href=(back_from(onward)) { "Zurück" } }
        },
    ))
}
