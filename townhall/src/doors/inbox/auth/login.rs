//! Logging in and out.

use std::{
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use axum::{
    Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Inbox, error::PageError, layout},
    provider,
    session::{Cookie, login_csrf},
    throttle::{Throttle, shortened},
};
use crate::{
    crypto::{Password, PasswordHash, random_token},
    domain::ClerkName,
    store::{Account, Session},
    work::{second_factor, sessions},
};

#[derive(Deserialize)]
pub(crate) struct LoginForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

/// What somebody gives to be believed.
pub(crate) struct Given {
    /// The password.
    pub(crate) password: Password,
    /// The code of a second factor, or a recovery code; nothing where there is none.
    pub(crate) code: String,
}

#[derive(Deserialize)]
pub(crate) struct LogoutForm {
    #[serde(default)]
    csrf: String,
}

/// The login page.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    if inbox.known_session(&headers).await.is_ok() {
        return Ok(Redirect::to("/").into_response());
    }
    form(&inbox, &headers, "", None)
}

/// The page at which somebody logs in, perhaps once more.
pub(super) fn form(
    inbox: &Inbox,
    headers: &HeaderMap,
    name: &str,
    error: Option<&str>,
) -> Result<Response, PageError> {
    let token = match Cookie::Login.find(inbox, headers) {
        Some(token) => token.to_owned(),
        None => random_token()?,
    };
    let title = if error.is_some() {
        "Fehler: Anmelden"
    } else {
        "Anmelden"
    };
    // What the provider has said is no mistake in the fields.
    let is_of_password = inbox.hall.oidc.is_none() || !name.is_empty();
    let described = (error.is_some() && is_of_password).then_some("fehler");
    let password = password_form(&token, name, described);
    let page = layout::page(
        title,
        None,
        &html! {
            div .login {
                h1 { "Anmelden" }
                @if let Some(error) = error {
                    p #fehler .notice.notice--danger role="alert" { (error) }
                }
                @if let Some(provider) = &inbox.hall.oidc {
                    p { a .button href="/anmelden/dienst" { "Anmelden über " (provider.name()) } }
                    details open[!name.is_empty()] {
                        summary { "Anmelden mit dem Notfallkonto" }
                        p .muted { "Nur für Tage, an denen der Anmeldedienst nicht erreichbar ist." }
                        (password)
                    }
                } @else {
                    (password)
                }
            }
        },
    );
    let cookie = Cookie::Login.set(inbox, Some(&token))?;
    Ok((AppendHeaders([(SET_COOKIE, cookie)]), page).into_response())
}

fn password_form(token: &str, name: &str, described: Option<&str>) -> Markup {
    html! {
        form method="post" action="/anmelden" {
            (layout::csrf_field(&login_csrf(token)))
            div .field {
                label for="name" { "Name" }
                input #name name="name" type="text" autocomplete="username" required
                    autocapitalize="none" spellcheck="false" maxlength="200" value=(name)
                    aria-invalid=[described.map(|_| "true")] aria-describedby=[described];
            }
            div .field {
                label for="password" { "Passwort" }
                input #password name="password" type="password"
                    autocomplete="current-password" required maxlength="1024"
                    aria-invalid=[described.map(|_| "true")] aria-describedby=[described];
            }
            div .field {
                label for="code" { "Code, wenn Sie einen zweiten Faktor haben" }
                p #code-hinweis .muted { "Sechs Ziffern aus Ihrer App, oder ein Ersatzcode" }
                input #code name="code" type="text" autocomplete="one-time-code" maxlength="40"
                    autocapitalize="none" spellcheck="false"
                    aria-describedby={ "code-hinweis" (described.map_or("", |_| " fehler")) };
            }
            button .button type="submit" { "Anmelden" }
        }
    }
}

/// Takes the login form.
pub(crate) async fn log_in(
    State(inbox): State<Arc<Inbox>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Form(form_data): Form<LoginForm>,
) -> Result<Response, PageError> {
    let expected = Cookie::Login
        .find(&inbox, &headers)
        .map(login_csrf)
        .unwrap_or_default();
    inbox.check_form(&headers, &expected, &form_data.csrf)?;

    let name = form_data.name.trim();
    let given = Given {
        password: Password::new(form_data.password),
        code: form_data.code,
    };
    let Some(clerk) = account_of(&inbox, name, given, peer, &headers).await? else {
        let page = form(
            &inbox,
            &headers,
            name,
            Some(
                "Name, Passwort oder Code stimmen nicht. Prüfen Sie alles und versuchen Sie es noch einmal. Jeder \
                 Code gilt nur einmal.",
            ),
        )?;
        return Ok((StatusCode::UNAUTHORIZED, page).into_response());
    };
    let token = random_token()?;
    let (store, now) = (&inbox.hall.store, inbox.now());
    if !sessions::log_in(store, &clerk, &token, &random_token()?, now).await? {
        // What counted a moment ago counts no more.
        return Ok(Redirect::to("/anmelden").into_response());
    }
    tracing::info!(clerk = clerk.number.get(), "inbox: logged in");
    let cookies = AppendHeaders([
        (SET_COOKIE, Cookie::Session.set(&inbox, Some(&token))?),
        (SET_COOKIE, Cookie::Login.set(&inbox, None)?),
    ]);
    Ok((cookies, Redirect::to("/start")).into_response())
}

/// Whether somebody who is logged in gives again what they logged in with.
pub(crate) async fn is_known_again(
    inbox: &Inbox,
    name: &str,
    given: Given,
    peer: SocketAddr,
    headers: &HeaderMap,
) -> Result<bool, PageError> {
    let found = account_of(inbox, name, given, peer, headers).await?;
    Ok(found.is_some())
}

/// The account of this name, password and second factor, if it is in use. Whoever fails has to wait the longer, the
/// more often; the journal says so.
async fn account_of(
    inbox: &Inbox,
    name: &str,
    given: Given,
    peer: SocketAddr,
    headers: &HeaderMap,
) -> Result<Option<Account>, PageError> {
    let address = client_address(inbox, peer, headers);
    let now = inbox.now();
    inbox.may_try(name, address)?;
    let store = &inbox.hall.store;
    let provider = inbox.hall.oidc.as_ref();
    // Where there is a provider, one account has a way beside it.
    let has_way = provider.is_none_or(|provider| provider.is_emergency_account(name));
    let clerk = store.clerk(name).await?;
    let hash = clerk
        .as_ref()
        .filter(|_| has_way)
        .map(|clerk| clerk.password_hash.clone());
    let place = inbox
        .checking
        .acquire()
        .await
        .map_err(|_| PageError::Ours)?;
    let Given { password, code } = given;
    let mut matches = tokio::task::spawn_blocking(move || password_matches(&password, hash))
        .await
        .unwrap_or(false);
    drop(place);
    if let (true, Some(clerk)) = (matches, &clerk) {
        matches = second_factor::is_good(store, clerk.number, &clerk.name, &code, now).await?;
    }
    if !matches {
        has_failed(inbox, clerk.map(|clerk| clerk.name), address).await?;
        return Ok(None);
    }
    inbox.has_succeeded(name, address);
    Ok(clerk)
}

/// Whether somebody who is logged in gives a code of their second factor, which then counts for their session. Codes are
/// guessed no faster here than with a password.
pub(crate) async fn gives_code(
    inbox: &Inbox,
    session: &Session,
    code: &str,
    peer: SocketAddr,
    headers: &HeaderMap,
) -> Result<bool, PageError> {
    let address = client_address(inbox, peer, headers);
    let (store, now) = (&inbox.hall.store, inbox.now());
    let (number, name) = (session.staff.number, &session.staff.name);
    inbox.may_try(name.as_str(), address)?;
    if !second_factor::is_good(store, number, name, code, now).await? {
        has_failed(inbox, Some(name.clone()), address).await?;
        return Ok(false);
    }
    inbox.has_succeeded(name.as_str(), address);
    if let Some(token) = Cookie::Session.find(inbox, headers) {
        sessions::code_given(store, token, now).await?;
    }
    Ok(true)
}

async fn has_failed(
    inbox: &Inbox,
    account: Option<ClerkName>,
    address: IpAddr,
) -> Result<(), PageError> {
    let network = shortened(address);
    tracing::warn!(address = %network, "inbox: a login failed");
    sessions::failed(&inbox.hall.store, account, network, inbox.now()).await?;
    Ok(())
}

impl Inbox {
    /// Whether this account may be tried from this address now.
    fn may_try(&self, name: &str, address: IpAddr) -> Result<(), PageError> {
        self.counted(&self.throttle, name, address)
    }

    /// Counts an attempt in this throttle, unless whoever makes it has to wait.
    pub(super) fn counted(
        &self,
        throttle: &Mutex<Throttle>,
        name: &str,
        address: IpAddr,
    ) -> Result<(), PageError> {
        throttle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .begin(name, address, self.now())
            .map_err(|wait| {
                tracing::warn!(
                    address = %shortened(address),
                    "inbox: too many attempts to log in"
                );
                PageError::TooManyAttempts {
                    minutes: wait.minutes,
                }
            })
    }

    fn has_succeeded(&self, name: &str, address: IpAddr) {
        Self::forgiven(&self.throttle, name, address);
    }

    /// Forgets an attempt: it was a good one.
    pub(super) fn forgiven(throttle: &Mutex<Throttle>, name: &str, address: IpAddr) {
        throttle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .succeed(name, address);
    }
}

/// Whether the password fits. For an unknown name as much is computed as for a known one.
fn password_matches(password: &Password, hash: Option<PasswordHash>) -> bool {
    static NOBODY: OnceLock<Option<PasswordHash>> = OnceLock::new();
    if let Some(hash) = hash {
        return password.matches(&hash);
    }
    let nobody = NOBODY.get_or_init(|| Password::generate().and_then(|p| p.hash()).ok());
    if let Some(nobody) = nobody {
        password.matches(nobody);
    }
    false
}

/// Logs out, at the identity provider too if they signed in there.
pub(crate) async fn log_out(
    State(inbox): State<Arc<Inbox>>,
    headers: HeaderMap,
    Form(form): Form<LogoutForm>,
) -> Result<Response, PageError> {
    // Whoever wants to go is not asked once more who it is.
    let session = inbox.known_session(&headers).await?;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let mut onward = Redirect::to("/anmelden").into_response();
    if let Some(token) = Cookie::Session.find(&inbox, &headers) {
        let store = &inbox.hall.store;
        // One that does not open ends its session all the same.
        let id_token = store.id_token(token).await.unwrap_or_default();
        sessions::log_out(store, token, &session, inbox.now()).await?;
        if let (Some(provider), Some(_)) = (&inbox.hall.oidc, session.confirmed_at) {
            onward = provider::sign_out(provider, id_token.as_deref()).await;
        }
    }
    let cookies = AppendHeaders([(SET_COOKIE, Cookie::Session.set(&inbox, None)?)]);
    Ok((cookies, onward).into_response())
}

/// The address of the browser: the connection's, or the last one in the header that a proxy sets.
pub(super) fn client_address(inbox: &Inbox, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
    inbox
        .hall
        .config
        .inbox
        .client_address_header
        .as_deref()
        .and_then(|name| headers.get_all(name).iter().next_back())
        .and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok())
        .unwrap_or_else(|| peer.ip())
}
