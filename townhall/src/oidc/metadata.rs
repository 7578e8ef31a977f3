//! What the provider says of itself, and its keys (OpenID Connect Discovery 1.0).

use std::sync::Arc;

use amtsweg_core::time::Timestamp;
use openidconnect::{DiscoveryError, IssuerUrl, ProviderMetadataWithLogout};
use tokio::sync::Mutex;

use super::{
    OidcError, clean,
    http::{Http, HttpError},
};

/// So long what it said counts, in seconds: whoever comes to the login page again and again makes nobody ask it as
/// often, and a new key of the provider's is known soon.
const FRESH_SECONDS: i64 = 20;
/// So long nobody asks again who got no answer: those who wait for a page do not wait for each other.
const SILENT_SECONDS: i64 = 10;

/// What it said.
pub(super) type Said = ProviderMetadataWithLogout;

/// What it said last, if not long ago.
#[derive(Default)]
pub(super) struct Metadata(Mutex<Option<Last>>);

struct Last {
    at: Timestamp,
    said: Result<Arc<Said>, String>,
}

impl Metadata {
    /// What it says: asked for if need be, once at a time.
    pub(super) async fn get(
        &self,
        issuer: &IssuerUrl,
        http: &Http,
        now: Timestamp,
    ) -> Result<Arc<Said>, OidcError> {
        let mut last = self.0.lock().await;
        if let Some(Last { at, said }) = &*last {
            let age = now.seconds_since(*at);
            match said {
                Ok(said) if (0..FRESH_SECONDS).contains(&age) => return Ok(Arc::clone(said)),
                Err(why) if (0..SILENT_SECONDS).contains(&age) => {
                    return Err(OidcError::Silent(why.clone()));
                }
                _ => {}
            }
        }
        let asked = Said::discover_async(issuer.clone(), http).await;
        let (said, result) = match asked {
            Ok(said) => {
                let said = Arc::new(said);
                (Ok(Arc::clone(&said)), Ok(said))
            }
            Err(error) => {
                let error = mapped(error);
                (Err(error.to_string()), Err(error))
            }
        };
        *last = Some(Last { at: now, said });
        result
    }
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
