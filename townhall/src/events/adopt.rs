//! The edge has other events of a case than the database (docs/security.md 34).
//!
//! That is so after an older backup was restored: the edge has what was signed since. Those events
//! are ours, so they are taken back into the chain, and what was signed without knowing them is
//! signed anew behind them.

use amtsweg_core::{
    chain,
    event::{EventClaims, EventKind, transaction},
    id::{CaseId, SubmissionId},
    jose::CompactJws,
    problem::ProblemKind,
    time::Timestamp,
};
use serde::Deserialize;

use super::{EventError, Events, NewEvent, append::may_be_told};
use crate::{
    crypto::is_signed_by,
    edge::EdgeError,
    errors::with_causes,
    store::{HeldEvent, Tx},
};

/// Why a case's events were not taken from the edge.
#[derive(Debug, thiserror::Error)]
pub enum AdoptError {
    /// The edge.
    #[error("the edge does not give them out")]
    Edge(#[from] EdgeError),
    /// The answer is none.
    #[error("the edge's answer holds no events")]
    Malformed,
    /// The edge says something that the town hall never said.
    #[error("the edge gives out an event that was never signed here, or belongs to another case")]
    NotOurs,
    /// Some are hidden or doubled.
    #[error("the edge's events of the case are no whole chain")]
    Broken,
}

/// What the edge gives out; it says more, which nobody here needs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Log {
    event_log: Vec<CompactJws>,
}

/// An event that was signed here.
struct Own {
    event: HeldEvent,
    claims: EventClaims,
}

impl Events {
    /// Sees to it that a case's chain is known before something is added to it.
    pub(crate) async fn make_ready(&self, case: CaseId) -> Result<(), EventError> {
        if self.store.is_adopted(case).await? {
            return Ok(());
        }
        self.reconcile(case).await
    }

    /// Brings the database's chain of a case and the edge's together.
    pub(crate) async fn reconcile(&self, case: CaseId) -> Result<(), EventError> {
        let theirs = self.fetch(case).await?;
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        let ours = tx.chain(case).await?;
        let common = ours
            .iter()
            .zip(&theirs)
            .take_while(|(our, their)| our.jws == their.event.jws)
            .count();
        let (_, unknown) = theirs.split_at(common);
        let (_, apart) = ours.split_at(common);
        if unknown.is_empty() {
            // What the edge lacks it is brought again.
            let ring = self.keys.now();
            for event in apart.iter().filter(|event| may_be_told(&ring, &event.jws)) {
                tx.queue_event(case, event.seq, now).await?;
            }
        } else {
            tracing::warn!(
                adopted = unknown.len(),
                anew = apart.len(),
                "events: a case had others at the edge; they are taken over"
            );
            self.adopt(&mut tx, case, unknown, apart, now).await?;
        }
        tx.adopted(case).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Something else than the database says that a backup was restored: every case's events are
    /// fetched before the next one is added.
    pub(crate) async fn suspect_restore(&self) {
        if let Err(error) = self.raise_epoch().await {
            tracing::error!("events: {}", with_causes(&error));
        }
    }

    async fn raise_epoch(&self) -> Result<(), EventError> {
        let mut tx = self.store.write().await?;
        let hall = tx.hall().await?;
        tx.raise_epoch(hall.epoch.saturating_add(1)).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn adopt(
        &self,
        tx: &mut Tx,
        case: CaseId,
        unknown: &[Own],
        apart: &[HeldEvent],
        now: Timestamp,
    ) -> Result<(), EventError> {
        if let Some(first) = apart.first() {
            tx.cut_chain(case, first.seq).await?;
        }
        let mut epoch = 0;
        for Own { event, claims } in unknown {
            let (submission, seq) = (event.submission_id, event.seq);
            tx.append_event(case, submission, seq, &event.jws, now)
                .await?;
            epoch = epoch.max(claims.amtsweg.as_ref().map_or(0, |chain| chain.epoch));
        }
        tx.raise_epoch(epoch.saturating_add(1)).await?;
        for event in apart {
            if let Some(new) = NewEvent::again(case, event)
                && !unknown.iter().any(|own| says_the_same(&own.claims, &new))
            {
                self.append_and_queue(tx, new, now).await?;
            }
        }
        Ok(())
    }

    /// The events that the edge has of a case, in their order.
    async fn fetch(&self, case: CaseId) -> Result<Vec<Own>, AdoptError> {
        let path = format!("/api/v2/cases/{case}/events");
        let body = match self.edge.get(&path).await {
            Ok(body) => body,
            // Nothing was ever told there.
            Err(error) if error.is(ProblemKind::CaseNotFound) => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let log: Log = serde_json::from_slice(&body).map_err(|_| AdoptError::Malformed)?;
        let mut events = Vec::new();
        for jws in log.event_log {
            let claims = self.read_own(case, &jws).ok_or(AdoptError::NotOurs)?;
            events.push((jws, claims));
        }
        if !chain::order(&mut events).is_empty() {
            return Err(AdoptError::Broken);
        }
        events
            .into_iter()
            .map(|(jws, claims)| {
                let seq = claims
                    .amtsweg
                    .as_ref()
                    .map(|chain| chain.seq)
                    .ok_or(AdoptError::Broken)?;
                let submission_id = submission(&claims).ok_or(AdoptError::NotOurs)?;
                let event = HeldEvent {
                    seq,
                    submission_id,
                    jws,
                };
                Ok(Own { event, claims })
            })
            .collect()
    }

    /// Signed here, whatever became of the key: a chain goes on behind every event that is there.
    fn read_own(&self, case: CaseId, jws: &CompactJws) -> Option<EventClaims> {
        let ring = self.keys.now();
        let key = ring.signed_with(&jws.header().kid)?;
        if !is_signed_by(jws, key) {
            return None;
        }
        let claims = EventClaims::read(jws, self.destination).ok()?;
        (claims.txn == transaction(case)).then_some(claims)
    }
}

fn submission(claims: &EventClaims) -> Option<SubmissionId> {
    claims.sub.strip_prefix("submission:")?.parse().ok()
}

/// Whether an answer was given already, to the same ciphertexts, or the same reply said.
fn says_the_same(claims: &EventClaims, new: &NewEvent) -> bool {
    let hashes = claims
        .amtsweg
        .as_ref()
        .and_then(|chain| chain.jwe_hashes.as_ref());
    match claims.kind() {
        Ok(kind @ (EventKind::Accept | EventKind::Reject)) => {
            kind == new.kind
                && submission(claims) == Some(new.submission_id)
                && hashes == new.jwe_hashes.as_ref()
        }
        Ok(EventKind::SubmitReply) => {
            let chain = claims.amtsweg.as_ref();
            chain.is_some_and(|chain| chain.reply.is_some() && chain.reply == new.reply)
        }
        _ => false,
    }
}
