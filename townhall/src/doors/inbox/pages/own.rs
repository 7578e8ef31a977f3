//! One's own account: what it is for, its password and its second factor.

use std::{fmt::Write as _, net::SocketAddr, sync::Arc};

use amtsweg_core::encoding::{base64url, from_base64url};
use axum::{
    Form,
    extract::{ConnectInfo, FromRequest, FromRequestParts as _, Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{
        LoggedIn,
        login::{self, Given},
    },
    error::PageError,
    layout::{self, Place},
};
use crate::{
    crypto::{Password, TotpSecret},
    domain::Role,
    reading::sentences::grant_in_words,
    store::Session,
    work::{accounts, second_factor},
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct OwnForm {
    csrf: String,
    bisher: String,
    code: String,
    neu: String,
    noch_einmal: String,
    geheimnis: String,
}

impl OwnForm {
    fn given(&self) -> Given {
        Given {
            password: Password::new(self.bisher.clone()),
            code: self.code.clone(),
        }
    }
}

/// Where the secret of a second factor is sealed while its page is open.
const ENROLLING: &str = "amtsweg/v1/second-factor-page";
const NOT_KNOWN: &str =
    "Das bisherige Passwort oder der Code stimmt nicht. Jeder Code gilt nur einmal.";

/// The account.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: LoggedIn,
) -> Result<Response, PageError> {
    show(&inbox, &clerk.session, None).await
}

async fn show(
    inbox: &Inbox,
    session: &Session,
    mistake: Option<&str>,
) -> Result<Response, PageError> {
    let has_factor = second_factor::is_set_up(&inbox.hall.store, session.staff.number).await?;
    let described = mistake.map(|_| "fehler");
    // The same is asked in several forms of the page.
    let field = |form: &str, name: &str, label: &str, autocomplete: &str| {
        let id = format!("{form}-{name}");
        html! {
            div .field {
                label for=(id) { (label) }
                input #(id) name=(name) type="password" required maxlength="1024" autocomplete=(autocomplete)
                    aria-describedby=[described] aria-invalid=[described.map(|_| "true")];
            }
        }
    };
    let again = |form: &str| {
        html! {
            (layout::csrf_field(&session.csrf_token))
            (field(form, "bisher", "Bisheriges Passwort", "current-password"))
            @if has_factor {
                @let id = format!("{form}-code");
                div .field {
                    label for=(id) { "Code aus Ihrer App" }
                    input #(id) name="code" type="text" required maxlength="40" autocomplete="one-time-code"
                        aria-describedby=[described] aria-invalid=[described.map(|_| "true")];
                }
            }
        }
    };
    let secrets = html! {
        section .card aria-labelledby="passwort" {
            h2 #passwort { "Passwort ändern" }
            p { "Danach melden Sie sich neu an, auch an anderen Geräten." }
            form method="post" action="/mein-konto" {
                (again("passwort"))
                (field("passwort", "neu", "Neues Passwort", "new-password"))
                (field("passwort", "noch_einmal", "Neues Passwort noch einmal", "new-password"))
                button .button type="submit" { "Passwort ändern" }
            }
        }
        section .card aria-labelledby="faktor" {
            h2 #faktor { "Zweiter Faktor" }
            @if has_factor {
                p { "Beim Anmelden brauchen Sie zum Passwort einen Code aus Ihrer App." }
                form method="post" action="/mein-konto/ersatzcodes" {
                    (again("ersatzcodes"))
                    button .button type="submit" { "Neue Ersatzcodes" }
                }
                form method="post" action="/mein-konto/zweiter-faktor-entfernen" {
                    (again("entfernen"))
                    button .button.button--quiet type="submit" { "Zweiten Faktor entfernen" }
                }
            } @else {
                p {
                    "Mit einer App, die Codes zeigt (TOTP), kommt in Ihr Konto nur, wer auch Ihr Gerät hat."
                }
                form method="post" action="/mein-konto/zweiter-faktor" {
                    (again("faktor"))
                    button .button type="submit" { "Zweiten Faktor einrichten" }
                }
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
                // The administration of accounts is not lent.
                @for held in session.staff.grants.iter()
                    .filter(|held| held.instead_of.is_none() || held.grant.role != Role::Admin) {
                    li {
                        (grant_in_words(&held.grant, |id| inbox.hall.config.group_name(id)))
                        @if let Some(other) = &held.instead_of { ", in Vertretung für " bdi { (other) } }
                    }
                }
            }
            p .muted {
                @if session.confirmed_at.is_none() {
                    "Aufgaben und Vertretungen trägt die Stelle ein, die die Konten verwaltet."
                } @else {
                    "Aufgaben nennt der Anmeldedienst, Vertretungen trägt die Stelle ein, die die Konten verwaltet."
                }
            }
        }
        @if session.confirmed_at.is_none() {
            (secrets)
        } @else {
            section .card aria-labelledby="zugang" {
                h2 #zugang { "Anmeldung" }
                p { "Sie melden sich über den Anmeldedienst an. Passwort und zweiter Faktor werden dort verwaltet." }
            }
        }
    };
    let title = layout::title_of("Mein Konto", mistake);
    Ok(layout::page(&title, Some((session, Place::Own)), &content))
}

async fn refused(inbox: &Inbox, session: &Session, mistake: &str) -> Result<Response, PageError> {
    let page = show(inbox, session, Some(mistake)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Whether the form is ours and brings what its sender logged in with.
async fn is_known_again(
    inbox: &Inbox,
    session: &Session,
    form: &OwnForm,
    peer: SocketAddr,
    headers: &HeaderMap,
) -> Result<bool, PageError> {
    inbox.check_form(headers, &session.csrf_token, &form.csrf)?;
    let name = session.staff.name.as_str();
    login::is_known_again(inbox, name, form.given(), peer, headers).await
}

/// Somebody who is logged in, and whose form brings once more what they logged in with: a handler that
/// takes one cannot forget to ask.
pub(crate) struct KnownAgain {
    session: Session,
}

impl FromRequest<Arc<Inbox>> for KnownAgain {
    type Rejection = Response;

    async fn from_request(request: Request, inbox: &Arc<Inbox>) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let LoggedIn { session } = LoggedIn::from_request_parts(&mut parts, inbox)
            .await
            .map_err(IntoResponse::into_response)?;
        let ConnectInfo(peer) = ConnectInfo::<SocketAddr>::from_request_parts(&mut parts, inbox)
            .await
            .map_err(IntoResponse::into_response)?;
        let headers = parts.headers.clone();
        let request = Request::from_parts(parts, body);
        let Form(form) = Form::<OwnForm>::from_request(request, inbox)
            .await
            .map_err(IntoResponse::into_response)?;
        match is_known_again(inbox, &session, &form, peer, &headers).await {
            Ok(true) => Ok(Self { session }),
            Ok(false) => Err(refused(inbox, &session, NOT_KNOWN).await.into_response()),
            Err(error) => Err(error.into_response()),
        }
    }
}

/// Begins a second factor: shows its secret.
pub(crate) async fn begin_factor(
    State(inbox): State<Arc<Inbox>>,
    KnownAgain { session }: KnownAgain,
) -> Result<Response, PageError> {
    let session = &session;
    enrolment(&inbox, session, &TotpSecret::generate()?, None).await
}

async fn enrolment(
    inbox: &Inbox,
    session: &Session,
    secret: &TotpSecret,
    mistake: Option<&str>,
) -> Result<Response, PageError> {
    let key = inbox.hall.store.token_secret().await?.address_key()?;
    let sealed = base64url(&key.seal(&enrolling(session), secret.bytes())?);
    let issuer = inbox.hall.config.authority.as_deref().unwrap_or("Amtsweg");
    let uri = secret.uri(issuer, session.staff.name.as_str());
    let typed: Vec<String> = secret
        .base32()
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    let described = mistake.map(|_| "fehler");
    let content = html! {
        h1 { "Zweiten Faktor einrichten" }
        @if let Some(mistake) = mistake {
            p #fehler .notice.notice--danger role="alert" { (mistake) }
        }
        ol {
            li {
                "Lesen Sie dieses Bild mit Ihrer App ein, oder tippen Sie das Geheimnis ab: "
                code { (typed.join(" ")) }
                (picture(&uri))
            }
            li { "Tippen Sie den Code ab, den die App dann zeigt." }
        }
        form method="post" action="/mein-konto/zweiter-faktor-bestaetigen" {
            (layout::csrf_field(&session.csrf_token))
            input type="hidden" name="geheimnis" value=(sealed);
            div .field {
                label for="code" { "Code aus Ihrer App" }
                input #code name="code" type="text" required maxlength="40" autocomplete="one-time-code"
                    aria-describedby=[described] aria-invalid=[described.map(|_| "true")];
            }
            button .button type="submit" { "Einrichten" }
            " " a href="/mein-konto" { "Abbrechen" }
        }
    };
    let title = if mistake.is_some() {
        "Fehler: Zweiten Faktor einrichten"
    } else {
        "Zweiten Faktor einrichten"
    };
    Ok(layout::page(title, Some((session, Place::Own)), &content))
}

/// For this session of this account alone.
fn enrolling(session: &Session) -> String {
    format!(
        "{ENROLLING}|{}|{}",
        session.staff.number, session.csrf_token
    )
}

/// A QR code.
fn picture(text: &str) -> Markup {
    /// White around it, in modules (ISO/IEC 18004 § 9.1).
    const BORDER: i32 = 4;
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return html! {};
    };
    let size = code.size() + 2 * BORDER;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{},{}h1v1h-1z", x + BORDER, y + BORDER);
        }
    }
    html! {
        svg .qr viewBox={ "0 0 " (size) " " (size) } role="img" aria-label="Das Geheimnis als Bild für die App" {
            rect width="100%" height="100%" fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}

/// Sets a second factor up, and shows the recovery codes once.
pub(crate) async fn confirm_factor(
    State(inbox): State<Arc<Inbox>>,
    clerk: LoggedIn,
    headers: HeaderMap,
    Form(form): Form<OwnForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let store = &inbox.hall.store;
    let key = store.token_secret().await?.address_key()?;
    let secret = from_base64url(&form.geheimnis)
        .ok()
        .and_then(|sealed| key.open(&enrolling(session), &sealed).ok())
        .and_then(|bytes| TotpSecret::from_bytes(&bytes));
    // Who has one gives it up first, with its code.
    let has_one = second_factor::is_set_up(store, session.staff.number).await?;
    let Some(secret) = secret.filter(|_| !has_one) else {
        return Ok(Redirect::to("/mein-konto").into_response());
    };
    let by = session.staff.actor();
    let account = (session.staff.number, &session.staff.name);
    let now = inbox.now();
    let codes = second_factor::set_up(store, &by, account, &secret, &form.code, now).await?;
    if let Some(codes) = codes {
        return Ok(codes_page(session, &codes));
    }
    let mistake = "Das ist nicht der Code, den die App jetzt zeigt. Prüfen Sie auch, ob die Uhr Ihres Geräts stimmt.";
    let page = enrolment(&inbox, session, &secret, Some(mistake)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Shows recovery codes, once.
fn codes_page(session: &Session, codes: &[String]) -> Response {
    let title = "Ersatzcodes";
    layout::page(
        title,
        Some((session, Place::Own)),
        &html! {
            h1 { (title) }
            p {
                "Wenn Sie Ihre App nicht mehr haben, nehmen Sie beim Anmelden einen dieser Codes. Jeder gilt einmal. \
                 Sie stehen nur hier, und nur jetzt: Drucken Sie sie aus oder schreiben Sie sie ab."
            }
            ul { @for code in codes { li { code .secret { (code) } } } }
            p { a href="/mein-konto" { "Zurück zu meinem Konto" } }
        },
    )
}

/// Makes new recovery codes.
pub(crate) async fn new_codes(
    State(inbox): State<Arc<Inbox>>,
    KnownAgain { session }: KnownAgain,
) -> Result<Response, PageError> {
    let session = &session;
    let store = &inbox.hall.store;
    if !second_factor::is_set_up(store, session.staff.number).await? {
        return Ok(Redirect::to("/mein-konto").into_response());
    }
    let account = (session.staff.number, &session.staff.name);
    let by = session.staff.actor();
    let codes = second_factor::new_codes(store, &by, account, inbox.now()).await?;
    Ok(codes_page(session, &codes))
}

/// Takes the second factor away.
pub(crate) async fn remove_factor(
    State(inbox): State<Arc<Inbox>>,
    KnownAgain { session }: KnownAgain,
) -> Result<Response, PageError> {
    let session = &session;
    let (store, by) = (&inbox.hall.store, session.staff.actor());
    second_factor::remove(store, &by, &session.staff.name, inbox.now()).await?;
    Ok(Redirect::to("/mein-konto").into_response())
}

/// Changes the password.
pub(crate) async fn change_password(
    State(inbox): State<Arc<Inbox>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    clerk: LoggedIn,
    headers: HeaderMap,
    Form(form): Form<OwnForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    if form.neu != form.noch_einmal {
        let mistake = "Die beiden neuen Passwörter sind nicht gleich.";
        return refused(&inbox, session, mistake).await;
    }
    let password = Password::new(form.neu.clone());
    if password.weakness().is_some() {
        let mistake =
            "Das neue Passwort passt nicht: Nehmen Sie mindestens 12 Zeichen, höchstens 1024 Byte.";
        return refused(&inbox, session, mistake).await;
    }
    if !is_known_again(&inbox, session, &form, peer, &headers).await? {
        return refused(&inbox, session, NOT_KNOWN).await;
    }
    let hash = tokio::task::spawn_blocking(move || password.hash())
        .await
        .map_err(|_| PageError::Ours)??;
    let (store, by) = (&inbox.hall.store, session.staff.actor());
    let account = (session.staff.number, &session.staff.name);
    accounts::change_own_password(store, &by, account, &hash, inbox.now()).await?;
    Ok(Redirect::to("/anmelden").into_response())
}
