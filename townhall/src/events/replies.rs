//! What applicants are told, on its way: sealed once it is not held any more, brought to the edge in parts, and said
//! by an event when all parts are there (docs/security.md 30 to 32). A stop between any two steps is no harm: what
//! was done is not done again, and the rest is.

use std::collections::BTreeMap;

use amtsweg_core::{
    event::{EventClaims, EventKind, ReplyParts},
    id::ReplyId,
    jose::DirectJwe,
    problem::ProblemKind,
    reply::{Archive, ChainHead, Manifest, Purpose, ReplyKey, ReplyKind, Words},
    time::Timestamp,
};

use super::{AT_A_TIME, EventError, Events, NewEvent, pause_seconds};
use crate::{
    crypto::{random, seal_direct},
    domain::{
        Actor, ApplicationNumber, Entry,
        reply::{DueReply, Reply, Stage, Telling, told},
    },
    errors::with_causes,
    store::{StoreError, Tx},
};

/// Clerks write German.
const LANGUAGE: &str = "de";

impl Events {
    /// Lets all go on that may.
    pub(crate) async fn tell_due(&self) -> Result<(), EventError> {
        loop {
            let now = self.clock.now();
            let due = self.store.due_replies(now, AT_A_TIME).await?;
            for reply in &due {
                // That one cannot go on is no reason for the others to wait.
                if let Err(error) = self.tell(reply, now).await {
                    let due = now.plus_seconds(pause_seconds(reply.attempts));
                    tracing::warn!(
                        pause_s = due.seconds_since(now),
                        "replies: one has not arrived at the edge yet: {}",
                        with_causes(&error)
                    );
                    self.store.postpone_reply(reply.number, due).await?;
                }
            }
            // Each one that is left has been postponed.
            if due.len() < AT_A_TIME as usize {
                return Ok(());
            }
        }
    }

    async fn tell(&self, reply: &DueReply, now: Timestamp) -> Result<(), EventError> {
        self.make_ready(reply.case_id).await?;
        if self.was_said(reply, now).await? {
            return Ok(());
        }
        if reply.stage == Stage::Held && !self.seal(reply, now).await? {
            return Ok(());
        }
        let parts = self.store.reply_parts(reply.number).await?;
        for (index, part) in parts.iter().enumerate() {
            let put = self
                .edge
                .put_reply_part(reply.case_id, reply.reply_id, index, part)
                .await;
            match put {
                Ok(()) => {}
                Err(error) if error.is(ProblemKind::Conflict) => {
                    tracing::warn!(
                        "replies: one is sealed anew: the edge has another under its id"
                    );
                    let mut tx = self.store.write().await?;
                    tx.seal_reply_anew(reply.number, ReplyId::from_random(random()?))
                        .await?;
                    tx.commit().await?;
                    return Err(EventError::Brought(error));
                }
                Err(error) => return Err(EventError::Brought(error)),
            }
        }
        self.say(reply, &parts, now).await
    }

    /// Whether its event is in the chain, as it may be after a restore.
    async fn was_said(&self, reply: &DueReply, now: Timestamp) -> Result<bool, EventError> {
        let mut tx = self.store.write().await?;
        let said = tx.chain(reply.case_id).await?.iter().any(|event| {
            let claims = event.jws.claims::<EventClaims>().ok();
            let chain = claims.and_then(|claims| claims.amtsweg);
            let parts = chain.and_then(|chain| chain.reply);
            parts.is_some_and(|parts| parts.reply_id == reply.reply_id)
        });
        if said {
            tx.reply_is_said(reply.number, now).await?;
        }
        tx.commit().await?;
        Ok(said)
    }

    /// Seals what is held; `false` when it was taken back.
    async fn seal(&self, due: &DueReply, now: Timestamp) -> Result<bool, EventError> {
        let mut tx = self.store.write().await?;
        let Some(reply) = tx.seal_reply(due.number).await? else {
            return Ok(false);
        };
        let key = tx.reply_key(due.application).await?;
        let key = key
            .as_deref()
            .and_then(ReplyKey::from_context)
            .ok_or(StoreError::Corrupt("a reply key"))?;
        let manifest = self.manifest(&mut tx, due, &reply).await?;
        let archive = Archive {
            manifest,
            files: Vec::new(),
        };
        let mut parts = Vec::new();
        for (index, part) in archive.to_parts()?.iter().enumerate() {
            let secret = key.part_key(self.destination, due.case_id, due.reply_id, index);
            parts.push(seal_direct(&key.part_header(), &secret, part)?);
        }
        tx.keep_reply_parts(due.number, &parts).await?;
        tx.commit().await?;
        tracing::info!(
            held_s = now.seconds_since(reply.written_at),
            "replies: one is sealed"
        );
        Ok(true)
    }

    async fn manifest(
        &self,
        tx: &mut Tx,
        due: &DueReply,
        reply: &Reply,
    ) -> Result<Manifest, EventError> {
        let end = tx.chain_end(due.case_id).await?;
        let head = tx
            .head(due.case)
            .await?
            .ok_or(StoreError::Corrupt("a case without a head"))?;
        Ok(Manifest {
            destination_id: self.destination,
            case_id: due.case_id,
            reply_id: due.reply_id,
            kind: match reply.telling {
                Telling::State => ReplyKind::State,
                Telling::Message => ReplyKind::Message,
            },
            in_reply_to: None,
            submissions: BTreeMap::from([(due.submission_id, Purpose::Application)]),
            // Whoever is told something has an acceptance: the chain is not empty.
            head: ChainHead {
                seq: end.next.checked_sub(1).ok_or(EventError::NotReady)?,
                hash: end.last_hash.ok_or(EventError::NotReady)?,
            },
            journal_head: tx.journal_end(due.case).await?,
            written_at: reply.written_at,
            state: told(head.state),
            words: (reply.telling == Telling::Message).then(|| Words {
                language: LANGUAGE.to_owned(),
                text: reply.text.clone(),
            }),
            files: Vec::new(),
        })
    }

    /// Signs the event that commits to the parts, and lets it be brought. Once.
    async fn say(
        &self,
        reply: &DueReply,
        parts: &[DirectJwe],
        now: Timestamp,
    ) -> Result<(), EventError> {
        let mut tx = self.store.write().await?;
        if tx.reply_is_said(reply.number, now).await? {
            let plain = NewEvent::plain(reply.case_id, reply.submission_id, EventKind::SubmitReply);
            let new = NewEvent {
                reply: Some(ReplyParts {
                    reply_id: reply.reply_id,
                    parts: parts.iter().map(DirectJwe::hash).collect(),
                }),
                ..plain
            };
            self.append_and_queue(&mut tx, new, now).await?;
            let about = Some(ApplicationNumber::new(reply.case.get()));
            tx.note(
                now,
                &Actor::TownHall,
                &Entry::ReplySaid(reply.number),
                about,
            )
            .await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
