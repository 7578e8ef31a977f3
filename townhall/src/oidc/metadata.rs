//! What the provider says of itself, and its keys (OpenID Connect Discovery 1.0).

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use amtsweg_core::time::Timestamp;
use openidconnect::{
    DiscoveryError, EndSessionUrl, IssuerUrl, ProviderMetadataWithLogout, TokenUrl, UserInfoUrl,
};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

use super::{
    OidcError, clean,
    http::{Http, HttpError},
};
use crate::clock::SharedClock;

/// So long what it said counts, in seconds: whoever begins to sign in again and again makes nobody ask it as often, and a
/// new key of the provider's is known soon.
const FRESH_SECONDS: i64 = 20;
/// So long nobody asks again who got no answer: longer than the wait for it.
const SILENT_SECONDS: i64 = 30;

/// What it said.
pub(super) type Said = ProviderMetadataWithLogout;

/// What it said last.
#[derive(Clone)]
struct Last {
    at: Timestamp,
    said: Result<Arc<Said>, String>,
}

/// What it says, asked for by one at a time.
#[derive(Clone)]
pub(super) struct Metadata {
    issuer: IssuerUrl,
    http: Http,
    clock: SharedClock,
    last: Arc<Mutex<Option<Last>>>,
    /// When it last let nobody in though it answered.
    out_of_order: Arc<Mutex<Option<Timestamp>>>,
    turn: Arc<Turn<()>>,
}

impl Metadata {
    pub(super) fn new(issuer: IssuerUrl, http: Http, clock: SharedClock) -> Self {
        Self {
            issuer,
            http,
            clock,
            last: Arc::default(),
            out_of_order: Arc::default(),
            turn: Arc::default(),
        }
    }

    fn last(&self) -> MutexGuard<'_, Option<Last>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it said not long ago.
    fn fresh(&self) -> Option<Result<Arc<Said>, String>> {
        let last = self.last().clone()?;
        let age = self.clock.now().seconds_since(last.at);
        let counts = if last.said.is_ok() {
            FRESH_SECONDS
        } else {
            SILENT_SECONDS
        };
        (0..counts).contains(&age).then_some(last.said)
    }

    /// What it says: asked for if need be.
    pub(super) async fn get(&self) -> Result<Arc<Said>, OidcError> {
        let said = if let Some(said) = self.fresh() {
            said
        } else {
            let turn = Arc::clone(&self.turn).lock_owned().await;
            match self.fresh() {
                // Somebody else has asked meanwhile.
                Some(said) => said,
                None => self.ask(turn).await,
            }
        };
        said.map_err(OidcError::Silent)
    }

    /// Whether it answers, and lets people in. While somebody asks, it is as it was before.
    pub(super) async fn answers(&self) -> bool {
        let since = *self.out_of_order();
        let now = self.clock.now();
        if since.is_some_and(|since| (0..SILENT_SECONDS).contains(&now.seconds_since(since))) {
            return false;
        }
        if let Some(said) = self.fresh() {
            return said.is_ok();
        }
        match Arc::clone(&self.turn).try_lock_owned() {
            Ok(turn) => self.ask(turn).await.is_ok(),
            Err(_) => self.last().as_ref().is_some_and(|last| last.said.is_ok()),
        }
    }

    /// It answers, but has not let somebody in: for some moments nobody is sent there who is in here.
    pub(super) fn is_out_of_order_now(&self) {
        *self.out_of_order() = Some(self.clock.now());
    }

    fn out_of_order(&self) -> MutexGuard<'_, Option<Timestamp>> {
        self.out_of_order
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks, to the end: whoever waits for it may go, and the next one need not begin anew.
    async fn ask(&self, turn: OwnedMutexGuard<()>) -> Result<Arc<Said>, String> {
        let own = self.clone();
        let asking = tokio::spawn(async move {
            let asked = Said::discover_async(own.issuer.clone(), &own.http).await;
            let said = asked
                .map_err(mapped)
                .and_then(|said| in_secret(&own.issuer, said))
                .map(Arc::new)
                .map_err(|error| error.to_string());
            let at = own.clock.now();
            *own.last() = Some(Last {
                at,
                said: said.clone(),
            });
            drop(turn);
            said
        });
        asking
            .await
            .unwrap_or_else(|_| Err("it was not asked to the end".to_owned()))
    }
}

/// A provider at https has nothing to say in the clear: neither code nor secret goes there.
fn in_secret(issuer: &IssuerUrl, said: Said) -> Result<Said, OidcError> {
    if issuer.url().scheme() != "https" {
        return Ok(said);
    }
    let end = said.additional_metadata().end_session_endpoint.as_ref();
    let addresses = [
        Some(said.authorization_endpoint().url()),
        said.token_endpoint().map(TokenUrl::url),
        said.userinfo_endpoint().map(UserInfoUrl::url),
        Some(said.jwks_uri().url()),
        end.map(EndSessionUrl::url),
    ];
    let is_open = addresses
        .into_iter()
        .flatten()
        .any(|address| address.scheme() != "https");
    if is_open {
        return Err(OidcError::Answer(
            "it names pages of its own that are not at https; see to it that it knows how it is reached".to_owned(),
        ));
    }
    Ok(said)
}

fn mapped(error: DiscoveryError<HttpError>) -> OidcError {
    match error {
        DiscoveryError::Request(error) => error.into(),
        // A proxy says that nobody is there.
        DiscoveryError::Response(status, _, _) => {
            OidcError::Silent(format!("it answered {status}"))
        }
        DiscoveryError::Validation(text) | DiscoveryError::Other(text) => {
            OidcError::Answer(clean(&text))
        }
        other => OidcError::Answer(clean(&other.to_string())),
    }
}
