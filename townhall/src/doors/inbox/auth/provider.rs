//! Signing in and out at the identity provider: the pages between it and ours.

use std::{net::SocketAddr, sync::Arc};

use amtsweg_core::{
    encoding::{base64url, equal_in_constant_time, from_base64url},
    hash::sha256_base64url,
    time::Timestamp,
};
use axum::{
    Form,
    extract::{ConnectInfo, Query, State},
    http::{HeaderMap, StatusCode, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse as _, Redirect, Response},
};
use serde::Deserialize;

use super::{
    super::{Inbox, error::PageError, layout},
    login::{client_address, form},
    session::Cookie,
    throttle::shortened,
};
use crate::{
    crypto::random_token,
    oidc::{FLOW_SECONDS, Flow, OidcError, Provider, clean},
    store::{Ended, NewSession},
    work::{
        sessions,
        sign_in::{self, Reason, SignedIn},
    },
};

/// Where what the browser keeps meanwhile is sealed.
const KEPT: &str = "amtsweg/v1/oidc-flow";
const TOO_LATE: &str = "Die Anmeldung hat zu lange gedauert, oder Sie haben sie in einem anderen Fenster begonnen. Melden \
                        Sie sich noch einmal an.";
const REFUSED: &str = "Der Anmeldedienst hat Sie nicht angemeldet. Versuchen Sie es noch einmal.";
const NOT_BELIEVED: &str = "Was der Anmeldedienst geantwortet hat, ist nicht gültig. Versuchen Sie es noch einmal; bleibt \
                            es so, wenden Sie sich an die Stelle, die den Posteingang betreibt.";
const SILENT: &str =
    "Der Anmeldedienst antwortet gerade nicht. Versuchen Sie es in einigen Minuten wieder.";

/// Where signing in begins, with the page that somebody wants to see then.
pub(crate) fn address(back: &str) -> String {
    let mut address = String::from("/anmelden/dienst?zurueck=");
    address.extend(form_encoded(back));
    address
}

fn form_encoded(text: &str) -> impl Iterator<Item = char> + '_ {
    text.bytes().flat_map(|byte| {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
        let encoded = if is_plain {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        };
        encoded.chars().collect::<Vec<_>>()
    })
}

/// A page of ours, or the first one: nobody is led elsewhere by an address that was made for them.
fn own_page(back: &str) -> &str {
    let is_own = back.starts_with('/')
        && !back.starts_with("//")
        && !back.contains(|c: char| c == '\\' || c.is_control());
    if is_own { back } else { "/" }
}

#[derive(Deserialize)]
pub(crate) struct BeginQuery {
    #[serde(default)]
    zurueck: String,
}

/// Sends somebody to the provider.
pub(crate) async fn begin(
    State(inbox): State<Arc<Inbox>>,
    Query(query): Query<BeginQuery>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let provider = inbox.hall.oidc.as_ref().ok_or(PageError::NotFound)?;
    let back = own_page(&query.zurueck).to_owned();
    let session = Cookie::Session
        .find(&inbox, &headers)
        .map(|token| sha256_base64url(token.as_bytes()));
    let begun = match provider.begin(back, session).await {
        Ok(begun) => begun,
        Err(error) => return not_signed_in(&inbox, &headers, &error),
    };
    let kept = inbox.seal(&begun.flow).await?;
    let cookies = AppendHeaders([(SET_COOKIE, Cookie::Provider.set(&inbox, Some(&kept))?)]);
    Ok((cookies, Redirect::to(&begun.address)).into_response())
}

impl Inbox {
    async fn seal(&self, flow: &Flow) -> Result<String, PageError> {
        let key = self.hall.store.token_secret().await?.address_key()?;
        let text = serde_json::to_vec(flow).map_err(|_| PageError::Ours)?;
        Ok(base64url(&key.seal(KEPT, &text)?))
    }

    /// What the browser has kept since it left, if that is not long ago.
    async fn kept(&self, headers: &HeaderMap) -> Result<Option<Flow>, PageError> {
        let Some(sealed) = Cookie::Provider.find(self, headers) else {
            return Ok(None);
        };
        let key = self.hall.store.token_secret().await?.address_key()?;
        let now = self.now();
        Ok(from_base64url(sealed)
            .ok()
            .and_then(|sealed| key.open(KEPT, &sealed).ok())
            .and_then(|text| serde_json::from_slice(&text).ok())
            .filter(|flow: &Flow| {
                (0..FLOW_SECONDS).contains(&now.seconds_since(Timestamp(flow.since)))
            }))
    }
}

#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    error: String,
    iss: Option<String>,
}

/// Takes somebody who comes back from the provider.
pub(crate) async fn answer(
    State(inbox): State<Arc<Inbox>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Query(answer): Query<Answer>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let provider = inbox.hall.oidc.as_ref().ok_or(PageError::NotFound)?;
    let flow = inbox
        .kept(&headers)
        .await?
        .filter(|flow| equal_in_constant_time(flow.state.as_bytes(), answer.state.as_bytes()));
    let Some(flow) = flow else {
        return again(&inbox, &headers, StatusCode::BAD_REQUEST, TOO_LATE);
    };
    let address = client_address(&inbox, peer, &headers);
    // Of the throttle's two counts that of the address: here nobody guesses at an account.
    inbox.may_try(&flow.state, address)?;
    let (store, now, network) = (&inbox.hall.store, inbox.now(), shortened(address));
    let identity = match redeemed(provider, &flow, answer).await {
        Ok(identity) => identity,
        Err(error) => {
            sessions::failed(store, None, network, now).await?;
            return not_signed_in(&inbox, &headers, &error);
        }
    };
    let (token, csrf_token) = (random_token()?, random_token()?);
    let new = NewSession {
        token: &token,
        csrf_token: &csrf_token,
    };
    let before = flow.session.as_deref();
    let done = sign_in::sign_in(store, &identity, before, new, network.clone(), now).await?;
    let mut cookies = vec![(SET_COOKIE, Cookie::Provider.set(&inbox, None)?)];
    match done {
        SignedIn::Not(reason) => {
            tracing::warn!(
                address = %network,
                subject = clean(&identity.subject.id),
                "inbox: the identity provider knows somebody who is not let in: {reason:?}"
            );
            let words = in_words(&reason, &identity.subject.id);
            return again(&inbox, &headers, StatusCode::FORBIDDEN, &words);
        }
        SignedIn::Begun(number) => {
            tracing::info!(
                clerk = number.get(),
                "inbox: signed in at the identity provider"
            );
            cookies.push((SET_COOKIE, Cookie::Session.set(&inbox, Some(&token))?));
        }
        SignedIn::Confirmed => {}
    }
    inbox.has_succeeded(&flow.state, address);
    let mut page = layout::onward("Angemeldet", &flow.back, "Sie sind angemeldet.");
    for (name, value) in cookies {
        page.headers_mut().append(name, value);
    }
    Ok(page)
}

async fn redeemed(
    provider: &Provider,
    flow: &Flow,
    answer: Answer,
) -> Result<crate::domain::Identity, OidcError> {
    // Whoever mixes providers up is told so (RFC 9207).
    if let Some(issuer) = &answer.iss
        && !provider.is_issuer(issuer)
    {
        return Err(OidcError::Token(
            "another provider answered (iss)".to_owned(),
        ));
    }
    if !answer.error.is_empty() {
        return Err(OidcError::Refused(clean(&answer.error)));
    }
    provider.redeem(flow, answer.code).await
}

fn in_words(reason: &Reason, subject: &str) -> String {
    let whom = format!(
        "Wenden Sie sich an die Stelle, die die Konten verwaltet. Ihre Kennung beim Anmeldedienst: {}",
        clean(subject)
    );
    match reason {
        Reason::NoRole => {
            format!(
                "Der Anmeldedienst kennt Sie, aber keine Aufgabe für Sie im Posteingang. {whom}"
            )
        }
        Reason::NoName => format!(
            "Der Anmeldedienst nennt keinen Namen, unter dem Sie hier ein Konto bekommen könnten. {whom}"
        ),
        Reason::NameTaken(name) => format!(
            "Ein Konto „{name}“ gibt oder gab es hier schon. Bevor Sie sich anmelden können, muss es mit Ihnen verbunden \
             werden. {whom}"
        ),
        Reason::Disabled => format!("Ihr Konto ist gesperrt. {whom}"),
    }
}

fn not_signed_in(
    inbox: &Inbox,
    headers: &HeaderMap,
    error: &OidcError,
) -> Result<Response, PageError> {
    let (status, words) = match error {
        OidcError::Silent(_) => (StatusCode::SERVICE_UNAVAILABLE, SILENT),
        OidcError::Refused(_) => (StatusCode::UNAUTHORIZED, REFUSED),
        OidcError::Answer(_) | OidcError::Token(_) => (StatusCode::BAD_GATEWAY, NOT_BELIEVED),
        OidcError::Crypto(_) => return Err(PageError::Ours),
    };
    tracing::warn!("inbox: somebody is not signed in: {error}");
    again(inbox, headers, status, words)
}

fn again(
    inbox: &Inbox,
    headers: &HeaderMap,
    status: StatusCode,
    words: &str,
) -> Result<Response, PageError> {
    let page = form(inbox, headers, "", Some(words))?;
    let cookies = AppendHeaders([(SET_COOKIE, Cookie::Provider.set(inbox, None)?)]);
    Ok((status, cookies, page).into_response())
}

/// The way out: over the provider, so that nobody sits down after somebody and is signed in.
pub(super) async fn sign_out(provider: &Provider, id_token: &str) -> Response {
    match provider.sign_out(id_token).await {
        Ok(Some(address)) => layout::onward(
            "Abgemeldet",
            &address,
            "Sie werden auch beim Anmeldedienst abgemeldet.",
        ),
        Ok(None) => Redirect::to("/anmelden").into_response(),
        Err(error) => {
            tracing::warn!("inbox: somebody is signed out here, but not at the provider: {error}");
            layout::page(
                "Abgemeldet",
                None,
                &maud::html! {
                    h1 { "Abgemeldet" }
                    p {
                        "Hier sind Sie abgemeldet. Der Anmeldedienst antwortet gerade nicht: Dort sind Sie vielleicht \
                         noch angemeldet. Schließen Sie den Browser, wenn ihn auch andere benutzen."
                    }
                    p { a href="/anmelden" { "Wieder anmelden" } }
                },
            )
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct LogoutToken {
    #[serde(default)]
    logout_token: String,
}

/// The provider says that somebody has signed out there (Back-Channel Logout 1.0 § 2.5).
pub(crate) async fn signed_out(
    State(inbox): State<Arc<Inbox>>,
    Form(form): Form<LogoutToken>,
) -> Result<Response, PageError> {
    let provider = inbox.hall.oidc.as_ref().ok_or(PageError::NotFound)?;
    match provider.signed_out(&form.logout_token).await {
        Ok(gone) => {
            let which = gone.session.as_deref().map_or(Ended::All, Ended::Session);
            sign_in::signed_out(&inbox.hall.store, &gone.subject, which, inbox.now()).await?;
            Ok(StatusCode::OK.into_response())
        }
        Err(error) => {
            tracing::warn!("inbox: nobody is signed out: {error}");
            Ok(StatusCode::BAD_REQUEST.into_response())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        for back in ["/antraege/7", "/?suche=abc&nach=1", "/"] {
            assert_eq!(own_page(back), back);
        }
        for back in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "antraege",
            "/\t/evil.example",
        ] {
            assert_eq!(own_page(back), "/", "{back:?}");
        }
        assert_eq!(
            address("/?suche=a b&x=ä"),
            "/anmelden/dienst?zurueck=/%3Fsuche%3Da%20b%26x%3D%C3%A4"
        );
    }
}
