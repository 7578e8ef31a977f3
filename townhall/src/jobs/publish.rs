//! Puts the destination, its keys and what they may do at the edge: at the start, daily, whenever
//! a key has changed, and again with growing pauses while the edge does not answer.

use std::sync::Arc;

use amtsweg_core::{
    jose::CompactJws,
    problem::ProblemKind,
    statement::{STATEMENT_TYP, StatementClaims},
    time::Timestamp,
};

use super::{Failure, Job, Next};
use crate::{
    crypto::{CryptoError, is_signed_by},
    domain::JobName,
    edge::{
        EdgeError, site,
        statements::{self, state_statement, trust_statement},
    },
    errors::with_causes,
    files,
    hall::Hall,
    keys::{KeyError, KeyRing},
};

/// How old a statement becomes, in seconds: a day.
const RENEW_SECONDS: i64 = 24 * 60 * 60;
const JOSE: &str = "application/jose";

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
enum PublishError {
    /// The edge did not take something.
    #[error("the edge did not take {what}")]
    NotTaken {
        /// What.
        what: &'static str,
        /// Why.
        source: EdgeError,
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
    /// The program is ending.
    #[error("it was broken off")]
    BrokenOff,
}

/// Publishes, and keeps what is published fresh.
pub(super) struct Publish;

impl Job for Publish {
    const NAME: JobName = JobName::Publish;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        let now = hall.now();
        Publisher(hall).publish(now).await?;
        tracing::info!("publication: the edge has destination, keys and trust");
        Ok(Next::At(now.plus_seconds(RENEW_SECONDS)))
    }
}

/// Writes what the site's configuration has to say of the keys.
pub(super) fn write_site_file(hall: &Hall) {
    let ring = hall.keys.now();
    if let Err(error) = site::write(&hall.folder, hall.config.destination_id, ring.records()) {
        tracing::warn!("publication: {}", with_causes(&error));
    }
}

struct Publisher<'a>(&'a Hall);

impl Publisher<'_> {
    /// Publishes everything once. The statements go last: they never vouch for a key that cannot
    /// be fetched.
    async fn publish(&self, now: Timestamp) -> Result<(), PublishError> {
        let ring = self.0.keys.now();
        let id = self.0.config.destination_id;
        let base = format!("/api/v2/destinations/{id}");
        let destination = statements::destination(
            &self.0.config,
            ring.encryption().kid(),
            self.0.forms.services.current(),
        );
        let json = "application/json";
        for key in ring.published() {
            let path = format!("{base}/keys/{}", key.kid());
            self.put(&path, json, serde_json::to_vec(key)?, "a key")
                .await?;
        }
        let body = serde_json::to_vec(&destination)?;
        self.put(&base, json, body.clone(), "the destination")
            .await?;
        self.keep("destination.json", &body);
        let trust = trust_statement(id, &ring, now)?;
        let body = trust.as_str().as_bytes().to_vec();
        let path = format!("{base}/trust");
        self.put(&path, JOSE, body, "the trust statement").await?;
        self.keep("trust.jws", trust.as_str().as_bytes());
        self.publish_states(&ring, &format!("{base}/trust/2"), now)
            .await
    }

    /// An edge that has seen a higher number than ours has it from us: the keys were restored.
    async fn publish_states(
        &self,
        ring: &KeyRing,
        path: &str,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        match self.put_states(ring, path, now).await {
            Err(PublishError::NotTaken { source, .. }) if source.is(ProblemKind::Conflict) => {
                let what = "a statement of key states, nor give out its own";
                let not_taken = |source| PublishError::NotTaken { what, source };
                let theirs = self.0.edge.get(path).await.map_err(not_taken)?;
                if let Some(number) = self.own_number(ring, &theirs) {
                    tracing::warn!(
                        number,
                        "publication: the edge knows a later statement of ours; an older backup was restored"
                    );
                    self.0.events.suspect_restore().await;
                    let keys = Arc::clone(&self.0.keys);
                    blocking(move || keys.folder().statement_was(number)).await?;
                }
                self.put_states(ring, path, now).await
            }
            // By the order of deployment the edge comes first; nothing else suffers meanwhile.
            Err(PublishError::NotTaken { source, .. }) if source.is(ProblemKind::NotFound) => {
                tracing::warn!(
                    "publication: the edge is older and takes no statement of key states"
                );
                Ok(())
            }
            other => other,
        }
    }

    async fn put_states(
        &self,
        ring: &KeyRing,
        path: &str,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        let keys = Arc::clone(&self.0.keys);
        let number = blocking(move || keys.folder().next_statement()).await?;
        let states = state_statement(self.0.config.destination_id, ring, number, now)?;
        let body = states.as_str().as_bytes().to_vec();
        self.put(path, JOSE, body, "the statement of key states")
            .await?;
        self.keep("trust-2.jws", states.as_str().as_bytes());
        Ok(())
    }

    /// The number of a statement that was signed here.
    fn own_number(&self, ring: &KeyRing, statement: &[u8]) -> Option<u64> {
        let jws: CompactJws = std::str::from_utf8(statement).ok()?.trim().parse().ok()?;
        let key = ring.signed_with(&jws.header().kid)?;
        if jws.header().typ != STATEMENT_TYP || !is_signed_by(&jws, key) {
            return None;
        }
        let claims: StatementClaims = jws.claims().ok()?;
        (claims.iss == self.0.config.destination_id).then_some(claims.seq)
    }

    fn keep(&self, name: &str, content: &[u8]) {
        let path = self.0.folder.public().join(name);
        if let Err(error) = files::replace(&path, content) {
            tracing::warn!("publication: {name} was not written: {error}");
        }
    }

    async fn put(
        &self,
        path: &str,
        media_type: &'static str,
        body: Vec<u8>,
        what: &'static str,
    ) -> Result<(), PublishError> {
        self.0
            .edge
            .put(path, media_type, body)
            .await
            .map_err(|source| PublishError::NotTaken { what, source })
    }
}

/// Another program may hold the lock for seconds.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, KeyError> + Send + 'static,
) -> Result<T, PublishError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Ok(done?),
        Err(_) => Err(PublishError::BrokenOff),
    }
}
