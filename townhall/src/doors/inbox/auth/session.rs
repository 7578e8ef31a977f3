//! Who is logged in, and which forms and pages are ours.

use amtsweg_core::{encoding::equal_in_constant_time, hash::sha256_base64url, time::Timestamp};
use axum::http::{
    HeaderMap, HeaderValue,
    header::{COOKIE, ORIGIN},
    request::Parts,
};

use super::super::{Inbox, error::PageError};
use crate::{clock::LocalTime, oidc::FLOW_SECONDS, store::Session};

/// No address of a page is longer, in bytes.
const LONGEST_ADDRESS: usize = 1_000;

/// How long a session goes on that the identity provider has not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Patience {
    /// A form goes through for as long again: somebody has typed it.
    WithForms,
    /// No longer.
    None,
}

/// A cookie of the inbox.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cookie {
    /// Whose value opens a session.
    Session,
    /// Whose value ties the login form to the browser that it was sent to.
    Login,
}

impl Cookie {
    /// `__Host-`: only this very origin can have set it.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-posteingang",
            (Self::Login, true) => "__Host-anmeldung",
            (Self::Session, false) => "posteingang",
            (Self::Login, false) => "anmeldung",
        }
    }

    /// The header that sets it; without a value, the one that deletes it.
    pub(crate) fn set(self, inbox: &Inbox, value: Option<&str>) -> Result<HeaderValue, PageError> {
        let secure = inbox.is_secure();
        let mut text = format!(
            "{}={}; Path=/; HttpOnly; SameSite=Strict",
            self.name(secure),
            value.unwrap_or_default()
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
        all_cookies(headers)
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value)
            .filter(|value| !value.is_empty())
    }
}

/// The names and values of all cookies of a request.
fn all_cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
}

/// Cookies that tie whoever is at the identity provider to the browser that they left with: one for each window that is on
/// its way. Whoever comes from the provider comes from another site, so these have to come along from there.
pub(super) struct FlowCookie(String);

impl FlowCookie {
    /// More windows are not on their way at once.
    const MOST: usize = 8;

    /// That of the window whose answer brings back this state.
    pub(super) fn of(inbox: &Inbox, state: &str) -> Self {
        let part: String = state
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .take(12)
            .collect();
        Self(format!("{}{part}", Self::start(inbox)))
    }

    fn start(inbox: &Inbox) -> &'static str {
        if inbox.is_secure() {
            "__Host-anmeldedienst-"
        } else {
            "anmeldedienst-"
        }
    }

    /// The header that sets it; without a value, the one that deletes it.
    pub(super) fn set(&self, inbox: &Inbox, value: Option<&str>) -> Result<HeaderValue, PageError> {
        let mut text = format!(
            "{}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}",
            self.0,
            value.unwrap_or_default(),
            if value.is_some() { FLOW_SECONDS } else { 0 }
        );
        if inbox.is_secure() {
            text.push_str("; Secure");
        }
        HeaderValue::from_str(&text).map_err(|_| PageError::Ours)
    }

    /// Its value in a request.
    pub(super) fn find<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        all_cookies(headers)
            .find(|(name, _)| *name == self.0)
            .map(|(_, value)| value)
    }

    /// Those of a request that are too many, all of them: whoever only begins fills no browser.
    pub(super) fn too_many(inbox: &Inbox, headers: &HeaderMap) -> Vec<Self> {
        let start = Self::start(inbox);
        let all: Vec<Self> = all_cookies(headers)
            .filter(|(name, _)| name.starts_with(start))
            .map(|(name, _)| Self(name.to_owned()))
            .collect();
        if all.len() < Self::MOST {
            Vec::new()
        } else {
            all
        }
    }
}

/// Whether a page asks this by itself, again and again, whoever sits before it.
fn is_watching(path: &str) -> bool {
    path.ends_with("/dabei")
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
    pub(crate) async fn session(
        &self,
        parts: &Parts,
        patience: Patience,
    ) -> Result<Session, PageError> {
        let session = if is_watching(parts.uri.path()) {
            self.found_session(&parts.headers, false).await?
        } else {
            self.known_session(&parts.headers).await?
        };
        let (Some(confirmed_at), Some(provider)) = (session.confirmed_at, &self.hall.oidc) else {
            return Ok(session);
        };
        let is_page = parts.method.is_safe();
        let is_patient = !is_page && patience == Patience::WithForms;
        let due = provider.confirm_seconds() * if is_patient { 2 } else { 1 };
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

    /// The session of a request, whoever last said whose it is: the provider where there is one, of one account and where
    /// there is none a password.
    pub(crate) async fn known_session(&self, headers: &HeaderMap) -> Result<Session, PageError> {
        self.found_session(headers, true).await
    }

    async fn found_session(
        &self,
        headers: &HeaderMap,
        is_used: bool,
    ) -> Result<Session, PageError> {
        let token = Cookie::Session
            .find(self, headers)
            .ok_or(PageError::LoggedOut)?;
        let now = self.now();
        let (store, idle_since) = (&self.hall.store, self.idle_since());
        let today = LocalTime::of(now).date();
        let session = if is_used {
            store.session(token, now, idle_since, today).await?
        } else {
            store.watched_session(token, now, idle_since, today).await?
        };
        let session = session.ok_or(PageError::LoggedOut)?;
        let counts = match (session.confirmed_at, &self.hall.oidc) {
            (None, None) | (Some(_), Some(_)) => true,
            (None, Some(provider)) => provider.is_emergency_account(session.staff.name.as_str()),
            (Some(_), None) => false,
        };
        if counts {
            Ok(session)
        } else {
            Err(PageError::LoggedOut)
        }
    }

    /// Whoever has asked for nothing since then is logged out.
    pub(super) fn idle_since(&self) -> Timestamp {
        self.now()
            .plus_seconds(-self.hall.config.inbox.idle_minutes * 60)
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

/// A page of ours, or where everybody begins: nobody is led elsewhere by an address that was made for them.
pub(crate) fn own_page(back: &str) -> &str {
    let is_own = back.starts_with('/')
        && !back.starts_with("//")
        && !back.contains(|c: char| c == '\\' || c.is_control());
    // It is kept in a cookie.
    if is_own && back.len() <= LONGEST_ADDRESS {
        back
    } else {
        "/start"
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
            assert_eq!(own_page(back), "/start", "{back:?}");
        }
    }
}
