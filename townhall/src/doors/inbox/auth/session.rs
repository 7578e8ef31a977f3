//! Who is logged in, and which forms are ours.

use amtsweg_core::{encoding::equal_in_constant_time, hash::sha256_base64url};
use axum::http::{
    HeaderMap, HeaderValue,
    header::{COOKIE, ORIGIN},
    request::Parts,
};

use super::super::{Inbox, error::PageError};
use crate::{clock::LocalTime, store::Session};

/// A cookie of the inbox.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cookie {
    /// Whose value opens a session.
    Session,
    /// Whose value ties the login form to the browser that it was sent to.
    Login,
    /// Whose value ties somebody who is at the identity provider to the browser that they left with.
    Provider,
}

impl Cookie {
    /// `__Host-`: only this very origin can have set it.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-posteingang",
            (Self::Login, true) => "__Host-anmeldung",
            (Self::Provider, true) => "__Host-anmeldedienst",
            (Self::Session, false) => "posteingang",
            (Self::Login, false) => "anmeldung",
            (Self::Provider, false) => "anmeldedienst",
        }
    }

    /// Whoever comes from the provider comes from another site, so that one cookie has to come along.
    fn same_site(self) -> &'static str {
        match self {
            Self::Session | Self::Login => "Strict",
            Self::Provider => "Lax",
        }
    }

    /// The header that sets it; without a value, the one that deletes it.
    pub(crate) fn set(self, inbox: &Inbox, value: Option<&str>) -> Result<HeaderValue, PageError> {
        let secure = inbox.is_secure();
        let mut text = format!(
            "{}={}; Path=/; HttpOnly; SameSite={}",
            self.name(secure),
            value.unwrap_or_default(),
            self.same_site()
        );
        if secure {
            text.push_str("; Secure");
        }
        if value.is_none() {
            text.push_str("; Max-Age=0");
        }
        HeaderValue::from_str(&text).map_err(|_| PageError::Ours)
    }

    /// Its value in a request.
    pub(crate) fn find<'a>(self, inbox: &Inbox, headers: &'a HeaderMap) -> Option<&'a str> {
        let name = self.name(inbox.is_secure());
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='))
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value)
            .filter(|value| !value.is_empty())
    }
}

impl Inbox {
    /// Whether browsers take `__Host-` cookies from here: over https, and from one's own machine
    /// (tried in Chromium 156). Over plain http from elsewhere they would drop them.
    fn is_secure(&self) -> bool {
        let origin = &self.hall.config.inbox.origin;
        origin.starts_with("https://")
            || origin
                .strip_prefix("http://")
                .and_then(|host| host.rsplit_once(':').map(|(host, _)| host).or(Some(host)))
                .is_some_and(|host| matches!(host, "127.0.0.1" | "[::1]" | "localhost"))
    }

    /// The session of a request. One that began at the identity provider goes on while the provider says so: who opens a
    /// page is sent there in good time, who sends a form only when that has long been due.
    pub(crate) async fn session(&self, parts: &Parts) -> Result<Session, PageError> {
        let session = self.known_session(&parts.headers).await?;
        let Some(confirmed_at) = session.confirmed_at else {
            return Ok(session);
        };
        // Nobody can say it any more.
        let provider = self.hall.oidc.as_ref().ok_or(PageError::LoggedOut)?;
        let is_page = parts.method.is_safe();
        let due = provider.confirm_seconds() * if is_page { 1 } else { 2 };
        let is_due = self.now().seconds_since(confirmed_at) >= due;
        // While the provider is away, who is here works on.
        if !is_due || !provider.answers().await {
            return Ok(session);
        }
        if is_page {
            let wanted = parts.uri.path_and_query();
            Err(PageError::AskProvider {
                back: wanted.map_or_else(|| "/".to_owned(), ToString::to_string),
            })
        } else {
            Err(PageError::LoggedOut)
        }
    }

    /// The session of a request, whoever last said whose it is.
    pub(crate) async fn known_session(&self, headers: &HeaderMap) -> Result<Session, PageError> {
        let token = Cookie::Session
            .find(self, headers)
            .ok_or(PageError::LoggedOut)?;
        let now = self.now();
        let idle_since = now.plus_seconds(-self.hall.config.inbox.idle_minutes * 60);
        self.hall
            .store
            .session(token, now, idle_since, LocalTime::of(now).date())
            .await?
            .ok_or(PageError::LoggedOut)
    }

    /// Whether a form was sent from one of our pages, and is the one that we sent.
    pub(crate) fn check_form(
        &self,
        headers: &HeaderMap,
        expected: &str,
        given: &str,
    ) -> Result<(), PageError> {
        let own = headers
            .get(ORIGIN)
            .is_some_and(|origin| origin.as_bytes() == self.hall.config.inbox.origin.as_bytes());
        if own
            && !expected.is_empty()
            && equal_in_constant_time(expected.as_bytes(), given.as_bytes())
        {
            Ok(())
        } else {
            tracing::warn!(own_origin = own, "inbox: a form was refused");
            Err(PageError::ForeignForm {
                origin: self.hall.config.inbox.origin.clone(),
            })
        }
    }
}

/// What the login form brings back: derived, so that the cookie itself stands in no page.
pub(crate) fn login_csrf(cookie: &str) -> String {
    sha256_base64url(format!("login form of {cookie}").as_bytes())
}
