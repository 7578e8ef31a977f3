//! One's own account: what it is for, and its password.

use std::sync::Arc;

use axum::{
    Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::html;
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{LoggedIn, login},
        error::PageError,
        layout::{self, Place},
    },
    entries::grant_in_words,
};
use crate::{crypto::Password, store::Session, work::accounts};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct PasswordForm {
    csrf: String,
    bisher: String,
    neu: String,
    noch_einmal: String,
}

/// The account.
pub(crate) async fn page(State(inbox): State<Arc<Inbox>>, clerk: LoggedIn) -> Response {
    show(&inbox, &clerk.session, None)
}

fn show(inbox: &Inbox, session: &Session, mistake: Option<&str>) -> Response {
    let described = mistake.map(|_| "fehler");
    let field = |id: &str, label: &str, autocomplete: &str| {
        html! {
            div .field {
                label for=(id) { (label) }
                input #(id) name=(id) type="password" required maxlength="1024" autocomplete=(autocomplete)
                    aria-describedby=[described] aria-invalid=[described.map(|_| "true")];
            }
        }
    };
    let content = html! {
        h1 { "Mein Konto" }
        @if let Some(mistake) = mistake {
            p #fehler .notice.notice--danger role="alert" { (mistake) }
        }
        section .card aria-labelledby="aufgaben" {
            h2 #aufgaben { "Meine Aufgaben" }
            ul {
                @for held in &session.staff.grants {
                    li {
                        (grant_in_words(&held.grant, |id| inbox.hall.config.group_name(id)))
                        @if let Some(other) = &held.instead_of { ", in Vertretung für " bdi { (other) } }
                    }
                }
            }
            p .muted { "Aufgaben und Vertretungen trägt die Stelle ein, die die Konten verwaltet." }
        }
        section .card aria-labelledby="passwort" {
            h2 #passwort { "Passwort ändern" }
            p { "Danach melden Sie sich neu an, auch an anderen Geräten." }
            form method="post" action="/mein-konto" {
                (layout::csrf_field(&session.csrf_token))
                (field("bisher", "Bisheriges Passwort", "current-password"))
                (field("neu", "Neues Passwort", "new-password"))
                (field("noch_einmal", "Neues Passwort noch einmal", "new-password"))
                button .button type="submit" { "Passwort ändern" }
            }
        }
    };
    let title = if mistake.is_some() {
        "Fehler: Mein Konto"
    } else {
        "Mein Konto"
    };
    layout::page(title, Some((session, Place::Own)), &content)
}

/// Changes the password.
pub(crate) async fn change_password(
    State(inbox): State<Arc<Inbox>>,
    ConnectInfo(peer): ConnectInfo<std::net::SocketAddr>,
    clerk: LoggedIn,
    headers: HeaderMap,
    Form(form): Form<PasswordForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let name = &session.staff.name;
    let mistake = if form.neu != form.noch_einmal {
        Some("Die beiden neuen Passwörter sind nicht gleich.")
    } else if Password::new(form.neu.clone()).weakness().is_some() {
        Some(
            "Das neue Passwort passt nicht: Nehmen Sie mindestens 12 Zeichen, höchstens 1024 Byte.",
        )
    } else {
        // Guessed here it would be guessed without the throttle of the login.
        let guess = Password::new(form.bisher);
        let known = login::knows_password(&inbox, name.as_str(), guess, peer, &headers).await?;
        (!known).then_some("Das bisherige Passwort stimmt nicht.")
    };
    if let Some(mistake) = mistake {
        let page = show(&inbox, session, Some(mistake));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let password = Password::new(form.neu);
    let hash = tokio::task::spawn_blocking(move || password.hash())
        .await
        .map_err(|_| PageError::Ours)??;
    let (store, by) = (&inbox.hall.store, session.staff.actor());
    accounts::change_password(store, &by, name, &hash, inbox.now()).await?;
    Ok(Redirect::to("/anmelden").into_response())
}
