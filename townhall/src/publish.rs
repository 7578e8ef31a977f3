//! Puts the destination, its keys and the trust statement at the edge: at the start, daily, and
//! again with growing pauses while the edge does not answer.

use std::{path::PathBuf, sync::Arc, time::Duration};

use amtsweg_core::{
    id::DestinationId,
    intake::{IntakeSecret, SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::CompactJws,
    time::Timestamp,
    trust::{TRUST_SECONDS, TRUST_TYP, TrustClaims, TrustedKey},
};

use crate::{
    clock::SharedClock,
    config::Config,
    crypto::CryptoError,
    init,
    keys::{KeyError, KeyRing},
    services::Services,
};

/// How old a trust statement becomes, in seconds: a day.
const RENEW_SECONDS: i64 = 24 * 60 * 60;
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The edge's address is not one, or no connection can be set up.
    #[error("the edge cannot be reached")]
    Connection(#[from] reqwest::Error),
    /// The edge's address is not one.
    #[error("the edge's address in the configuration is not one")]
    Address,
    /// The edge refused.
    #[error("the edge answered {status} to {what}")]
    Refused {
        /// With what status.
        status: u16,
        /// What it refused.
        what: &'static str,
    },
    /// Something cannot be signed.
    #[error("signing failed")]
    Crypto(#[from] CryptoError),
    /// Something cannot be written as JSON.
    #[error("writing JSON failed")]
    Json(#[from] serde_json::Error),
    /// The keys do not allow it.
    #[error("the keys cannot be published")]
    Keys(#[from] KeyError),
}

/// The trust statement: which keys are in use, signed.
pub fn trust_statement(
    destination_id: DestinationId,
    ring: &KeyRing,
    now: Timestamp,
) -> Result<CompactJws, PublishError> {
    let claims = TrustClaims {
        iss: destination_id,
        iat: now,
        exp: now.plus_seconds(TRUST_SECONDS),
        keys: ring
            .trusted()
            .map(|key| TrustedKey {
                kid: key.kid().to_owned(),
                key_use: key.key_use(),
                jkt: key.thumbprint(),
            })
            .collect(),
    };
    Ok(ring.signing().sign(TRUST_TYP, &claims)?)
}

/// Publishes, and keeps what is published fresh.
pub struct Publisher {
    /// What is published.
    pub config: Arc<Config>,
    /// With which keys.
    pub keys: Arc<KeyRing>,
    /// For which services.
    pub services: Arc<Services>,
    /// The present.
    pub clock: SharedClock,
    /// What the edge recognises the town hall by.
    pub secret: IntakeSecret,
    /// Where the newest trust statement is also written.
    pub trust_file: PathBuf,
}

impl Publisher {
    /// Publishes until the end of the program. Looks at the clock every `interval`.
    pub async fn run(self, interval: Duration) {
        let Ok(client) = http_client() else {
            tracing::error!("publication: no HTTP client; nothing will be published");
            return;
        };
        let mut published: Option<Timestamp> = None;
        let mut pause = FIRST_PAUSE;
        loop {
            let now = self.clock.now();
            let due = published.is_none_or(|then| now.seconds_since(then) >= RENEW_SECONDS);
            let mut wait = interval;
            if due {
                match self.publish(&client, now).await {
                    Ok(()) => {
                        tracing::info!("publication: the edge has destination, keys and trust");
                        published = Some(now);
                        pause = FIRST_PAUSE;
                    }
                    Err(error) => {
                        tracing::warn!(
                            pause_s = pause.as_secs(),
                            "publication: {}",
                            with_causes(&error)
                        );
                        wait = pause;
                        pause = (pause * 2).min(LONGEST_PAUSE);
                    }
                }
            }
            tokio::time::sleep(wait).await;
        }
    }

    /// Publishes everything once. The trust statement goes last: it never vouches for a key that
    /// cannot be fetched.
    async fn publish(&self, client: &reqwest::Client, now: Timestamp) -> Result<(), PublishError> {
        let id = self.config.destination_id;
        let base = format!("/api/v2/destinations/{id}");
        let destination = init::destination(
            &self.config,
            self.keys.encryption()?.kid(),
            self.services.current(),
        );
        let json = "application/json";
        for key in self.keys.published() {
            let path = format!("{base}/keys/{}", key.kid());
            self.put(client, &path, json, serde_json::to_vec(key)?, "a key", now)
                .await?;
        }
        self.put(
            client,
            &base,
            json,
            serde_json::to_vec(&destination)?,
            "the destination",
            now,
        )
        .await?;
        let trust = trust_statement(id, &self.keys, now)?;
        self.put(
            client,
            &format!("{base}/trust"),
            "application/jose",
            trust.as_str().as_bytes().to_vec(),
            "the trust statement",
            now,
        )
        .await?;
        if let Err(error) = std::fs::write(&self.trust_file, trust.as_str()) {
            tracing::warn!("publication: the trust statement's file was not written: {error}");
        }
        Ok(())
    }

    async fn put(
        &self,
        client: &reqwest::Client,
        path: &str,
        media_type: &'static str,
        body: Vec<u8>,
        what: &'static str,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        let address = format!("{}{path}", self.config.edge.trim_end_matches('/'));
        let url = reqwest::Url::parse(&address).map_err(|_| PublishError::Address)?;
        let signature = self.secret.sign("PUT", url.path(), now, &body);
        let answer = client
            .put(url)
            .header("content-type", media_type)
            .header(TIMESTAMP_HEADER, now.0.to_string())
            .header(SIGNATURE_HEADER, signature)
            .body(body)
            .send()
            .await?;
        if answer.status().is_success() {
            Ok(())
        } else {
            Err(PublishError::Refused {
                status: answer.status().as_u16(),
                what,
            })
        }
    }
}

/// What calls the edge: patient, but not for ever, and led nowhere else.
pub(crate) fn http_client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .timeout(REQUEST_TIMEOUT)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
}

/// An error and all its causes in one line.
pub(crate) fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
