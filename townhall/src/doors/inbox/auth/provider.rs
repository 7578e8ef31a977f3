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
    response::{IntoResponse as _, Redirect, Response},
};
use serde::Deserialize;

use super::{
    super::{Inbox, error::PageError, layout},
    login::{client_address, form},
    session::{Cookie, FlowCookie, own_page},
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
/// The programs that serve may have clocks so far apart, in seconds.
const APART: i64 = 60;
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
    let session = Cookie::Session
        .find(&inbox, &headers)
        .map(|token| sha256_base64url(token.as_bytes()));
    // From another site that cookie does not come along: its links make nobody read anything.
    let back = match session {
        Some(_) => own_page(&query.zurueck),
        None => own_page(""),
    };
    let back = back.to_owned();
    let begun = match provider.begin(back, session).await {
        Ok(begun) => begun,
        Err(error) => return not_signed_in(&inbox, &headers, &error),
    };
    let kept = inbox.seal(&begun.flow).await?;
    let mut answer = Redirect::to(&begun.address).into_response();
    let own = FlowCookie::of(&inbox, &begun.flow.state);
    let cookies = answer.headers_mut();
    for old in FlowCookie::too_many(&inbox, &headers) {
        cookies.append(SET_COOKIE, old.set(&inbox, None)?);
    }
    cookies.append(SET_COOKIE, own.set(&inbox, Some(&kept))?);
    Ok(answer)
}

impl Inbox {
    async fn seal(&self, flow: &Flow) -> Result<String, PageError> {
        let key = self.hall.store.token_secret().await?.address_key()?;
        let text = serde_json::to_vec(flow).map_err(|_| PageError::Ours)?;
        Ok(base64url(&key.seal(KEPT, &text)?))
    }

    /// What the browser has kept since it left, if that is not long ago.
    async fn kept(&self, headers: &HeaderMap, state: &str) -> Result<Option<Flow>, PageError> {
        let Some(sealed) = FlowCookie::of(self, state).find(headers) else {
            return Ok(None);
        };
        let key = self.hall.store.token_secret().await?.address_key()?;
        let now = self.now();
        Ok(from_base64url(sealed)
            .ok()
            .and_then(|sealed| key.open(KEPT, &sealed).ok())
            .and_then(|text| serde_json::from_slice(&text).ok())
            .filter(|flow: &Flow| {
                (-APART..FLOW_SECONDS).contains(&now.seconds_since(Timestamp(flow.since)))
                    && equal_in_constant_time(flow.state.as_bytes(), state.as_bytes())
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
    let Some(flow) = inbox.kept(&headers, &answer.state).await? else {
        tracing::warn!(
            "inbox: somebody is not signed in: the answer is not that of a window that is on its way"
        );
        return again(&inbox, &headers, StatusCode::BAD_REQUEST, TOO_LATE);
    };
    let cookie = FlowCookie::of(&inbox, &flow.state);
    let address = client_address(&inbox, peer, &headers);
    // Of its two counts that of the address: here nobody guesses at an account.
    inbox.counted(&inbox.sign_ins, &flow.state, address)?;
    let forgive = || Inbox::forgiven(&inbox.sign_ins, &flow.state, address);
    let (store, now, network) = (&inbox.hall.store, inbox.now(), shortened(address));
    let identity = match redeemed(provider, &flow, answer).await {
        Ok(identity) => identity,
        Err(error) => {
            sessions::failed(store, None, network, now).await?;
            if !matches!(error, OidcError::Token(_)) {
                // Nothing that somebody has tried. Who is in works on meanwhile.
                forgive();
                if flow.session.is_some() {
                    provider.is_out_of_order();
                }
            }
            let mut page = not_signed_in(&inbox, &headers, &error)?;
            page.headers_mut()
                .append(SET_COOKIE, cookie.set(&inbox, None)?);
            return Ok(page);
        }
    };
    forgive();
    let (token, csrf_token) = (random_token()?, random_token()?);
    let new = NewSession {
        token: &token,
        csrf_token: &csrf_token,
    };
    let before = flow.session.as_deref();
    let times = [now, inbox.idle_since()];
    let done = sign_in::sign_in(store, &identity, before, new, network.clone(), times).await?;
    let mut cookies = vec![(SET_COOKIE, cookie.set(&inbox, None)?)];
    match done {
        SignedIn::Not(reason) => {
            tracing::warn!(
                address = %network,
                subject = clean(&identity.subject.id),
                "inbox: somebody is not signed in: {}",
                reason.word()
            );
            let words = in_words(&reason, &identity.subject.id);
            let mut page = again(&inbox, &headers, StatusCode::FORBIDDEN, &words)?;
            page.headers_mut()
                .append(SET_COOKIE, cookie.set(&inbox, None)?);
            return Ok(page);
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
        Reason::NotLinked(name) => format!(
            "Ein Konto „{name}“ gibt es hier schon. Wenn es Ihres ist, muss es erst mit Ihnen verbunden werden. {whom}"
        ),
        Reason::NameTaken(name) => format!(
            "„{name}“ heißt oder hieß hier schon jemand anderes. Der Anmeldedienst muss Sie anders nennen. {whom}"
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
    Ok((status, page).into_response())
}

/// The way out: over the provider, so that nobody sits down after somebody and is signed in.
pub(super) async fn sign_out(provider: &Provider, id_token: Option<&str>) -> Response {
    match provider.sign_out(id_token).await {
        Ok(Some(address)) => {
            let text = "Sie werden auch beim Anmeldedienst abgemeldet.";
            return layout::onward("Abgemeldet", &address, text);
        }
        Ok(None) => {}
        Err(error) => {
            tracing::warn!("inbox: somebody is signed out here, but not at the provider: {error}");
        }
    }
    layout::page(
        "Abgemeldet",
        None,
        &maud::html! {
            h1 { "Abgemeldet" }
            p {
                "Hier sind Sie abgemeldet, beim Anmeldedienst vielleicht noch nicht: Er antwortet gerade nicht, oder er \
                 meldet niemanden ab. Schließen Sie den Browser, wenn ihn auch andere benutzen."
            }
            p { a href="/anmelden" { "Wieder anmelden" } }
        },
    )
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
    fn the_way_there_names_the_page_to_come_back_to() {
        assert_eq!(
            address("/?suche=a b&x=ä"),
            "/anmelden/dienst?zurueck=/%3Fsuche%3Da%20b%26x%3D%C3%A4"
        );
    }
}
