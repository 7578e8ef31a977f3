//! What a destination's town hall has published: its document, its keys, its trust statement, and
//! what its keys may still do (docs/security.md 41).
//!
//! Nothing goes back: a statement has to be newer than the one that is here, and a document or key
//! has to be signed later, so that a request that is played again within its five minutes changes
//! nothing.

// The attribute writes items without documentation.
#![allow(missing_docs)]

use amtsweg_core::{
    anchor::{AnchorProblem, anchor_hash, follows},
    api,
    id::DestinationId,
    jose::{CompactJws, KeyUse, PublicJwk},
    problem::ProblemKind,
    statement::{KeyState, Seen, StatementClaims},
    time::{Clock as _, Timestamp},
    trust::{Candidate, TrustClaims, TrustError},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{DurableObject, Env, Request, Response, State, durable_object};

use super::tables::Tables;
use crate::{clock::PlatformClock, failure::Failure, log, verify::signature_is_valid};

const BINDING: &str = "DESTINATION";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS document (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS public_key (kid TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS signed (
        name TEXT PRIMARY KEY, time INTEGER NOT NULL, hash TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS anchor (seq INTEGER PRIMARY KEY, value TEXT NOT NULL);
";

#[derive(Serialize, Deserialize)]
enum Call {
    Document,
    Key(String),
    SigningKey(String),
    Takes(String),
    Trust,
    Statement,
    PublishDocument(Stamp, api::Destination),
    PublishKey(Stamp, PublicJwk),
    PublishTrust {
        destination: DestinationId,
        jws: String,
    },
    PublishStatement {
        destination: DestinationId,
        jws: String,
    },
    Anchor(u64),
    PublishAnchor {
        destination: DestinationId,
        seq: u64,
        jws: String,
    },
}

/// When the town hall signed a request, and what.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// The signed time.
    pub(crate) time: Timestamp,
    /// The hash of the body.
    pub(crate) hash: String,
}

#[derive(Deserialize)]
struct StampRow {
    time: i64,
    hash: String,
}

const DOCUMENT: &str = "document";
const TRUST: &str = "trust";
const STATEMENT: &str = "trust-2";

/// A destination's object, from outside.
pub(crate) struct Client<'a> {
    env: &'a Env,
    id: DestinationId,
}

impl<'a> Client<'a> {
    pub(crate) fn new(env: &'a Env, id: DestinationId) -> Self {
        Self { env, id }
    }

    /// The document, once everything is there that a sender needs.
    pub(crate) async fn document(&self) -> Result<Option<api::Destination>, Failure> {
        self.call(&Call::Document).await
    }

    /// A published key.
    pub(crate) async fn key(&self, kid: &str) -> Result<Option<PublicJwk>, Failure> {
        self.call(&Call::Key(kid.to_owned())).await
    }

    /// A published key that signs and is not compromised.
    pub(crate) async fn signing_key(&self, kid: &str) -> Result<Option<PublicJwk>, Failure> {
        self.call(&Call::SigningKey(kid.to_owned())).await
    }

    /// Whether what is encrypted to the key of this id is taken: to the present one or, after a
    /// change and until its end, to an older one.
    pub(crate) async fn takes(&self, kid: &str) -> Result<bool, Failure> {
        self.call(&Call::Takes(kid.to_owned())).await
    }

    /// The newest trust statement.
    pub(crate) async fn trust(&self) -> Result<Option<String>, Failure> {
        self.call(&Call::Trust).await
    }

    /// The newest statement of what the keys may still do.
    pub(crate) async fn statement(&self) -> Result<Option<String>, Failure> {
        self.call(&Call::Statement).await
    }

    /// Replaces the document.
    pub(crate) async fn publish_document(
        &self,
        stamp: Stamp,
        new: api::Destination,
    ) -> Result<(), Failure> {
        self.call(&Call::PublishDocument(stamp, new)).await
    }

    /// Adds a key. A kid keeps the key that it had first.
    pub(crate) async fn publish_key(&self, stamp: Stamp, key: PublicJwk) -> Result<(), Failure> {
        self.call(&Call::PublishKey(stamp, key)).await
    }

    /// Replaces the trust statement by a newer one.
    pub(crate) async fn publish_trust(&self, jws: String) -> Result<(), Failure> {
        let destination = self.id;
        self.call(&Call::PublishTrust { destination, jws }).await
    }

    /// Replaces the statement of what the keys may still do by a newer one.
    pub(crate) async fn publish_statement(&self, jws: String) -> Result<(), Failure> {
        let destination = self.id;
        self.call(&Call::PublishStatement { destination, jws })
            .await
    }

    /// The anchor of the journal at this place.
    pub(crate) async fn anchor(&self, seq: u64) -> Result<Option<String>, Failure> {
        self.call(&Call::Anchor(seq)).await
    }

    /// Adds an anchor behind the last one. The same bytes are taken again, others never.
    pub(crate) async fn publish_anchor(&self, seq: u64, jws: String) -> Result<(), Failure> {
        let destination = self.id;
        self.call(&Call::PublishAnchor {
            destination,
            seq,
            jws,
        })
        .await
    }

    async fn call<A: DeserializeOwned>(&self, call: &Call) -> Result<A, Failure> {
        super::call(self.env, BINDING, &self.id.to_string(), call).await
    }
}

/// The Durable Object of a destination.
#[durable_object(fetch)]
pub struct Destination {
    tables: Tables,
}

impl DurableObject for Destination {
    fn new(state: State, _env: Env) -> Self {
        Self {
            tables: Tables::new(&state.storage(), SCHEMA),
        }
    }

    async fn fetch(&self, mut request: Request) -> worker::Result<Response> {
        match super::read(&mut request).await? {
            Call::Document => super::answer(self.document()),
            Call::Key(kid) => super::answer(self.key(&kid)),
            Call::SigningKey(kid) => super::answer(self.signing_key(&kid)),
            Call::Takes(kid) => super::answer(self.takes(&kid)),
            Call::Trust => super::answer(self.stored(TRUST)),
            Call::Statement => super::answer(self.stored(STATEMENT)),
            Call::PublishDocument(stamp, document) => {
                super::answer(self.publish_document(&stamp, &document))
            }
            Call::PublishKey(stamp, key) => super::answer(self.publish_key(&stamp, &key)),
            Call::PublishTrust { destination, jws } => {
                super::answer(self.publish_trust(destination, &jws).await)
            }
            Call::PublishStatement { destination, jws } => {
                super::answer(self.publish_statement(destination, &jws).await)
            }
            Call::Anchor(seq) => super::answer(self.anchor(seq)),
            Call::PublishAnchor {
                destination,
                seq,
                jws,
            } => super::answer(self.publish_anchor(destination, seq, &jws).await),
        }
    }
}

impl Destination {
    fn document(&self) -> Result<Option<api::Destination>, Failure> {
        let Some(document) = self.stored(DOCUMENT)? else {
            return Ok(None);
        };
        let document: api::Destination = serde_json::from_str(&document)
            .map_err(|error| Failure::json("the stored destination", &error))?;
        let key = self.key(&document.encryption_kid)?;
        let complete = key.is_some_and(|key| key.key_use() == KeyUse::Encryption)
            && self.stored(TRUST)?.is_some();
        Ok(complete.then_some(document))
    }

    fn key(&self, kid: &str) -> Result<Option<PublicJwk>, Failure> {
        if !self.tables.exist()? {
            return Ok(None);
        }
        self.tables
            .text(
                "SELECT value FROM public_key WHERE kid = ?",
                vec![kid.into()],
            )?
            .map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|error| Failure::json("a stored key", &error))
    }

    fn signing_key(&self, kid: &str) -> Result<Option<PublicJwk>, Failure> {
        let key = self.key(kid)?;
        let statement = self.statement()?;
        Ok(key
            .filter(|key| key.key_use() == KeyUse::Signature)
            .filter(|key| {
                let signs = |stated: &StatementClaims| {
                    let said = stated.stated(key);
                    // A key that is not listed yet is on its way in.
                    said.is_none_or(|key| key.state != KeyState::Compromised)
                };
                statement.as_ref().is_none_or(signs)
            }))
    }

    fn takes(&self, kid: &str) -> Result<bool, Failure> {
        let Some(key) = self.key(kid)? else {
            return Ok(false);
        };
        let statement = self.statement()?;
        let stated = statement.is_none_or(|statement| {
            statement.stated(&key).is_some() && statement.takes(kid, PlatformClock.now())
        });
        Ok(key.key_use() == KeyUse::Encryption && stated)
    }

    fn statement(&self) -> Result<Option<StatementClaims>, Failure> {
        let text = self.stored(STATEMENT)?;
        Ok(text
            .map(|text| verified(&text))
            .transpose()?
            .map(|(_, it)| it))
    }

    /// Refuses what was signed before the last that was taken under this name, and other bytes
    /// signed at the same second.
    fn check_stamp(&self, name: &str, stamp: &Stamp) -> Result<(), Failure> {
        self.tables.create()?;
        let rows: Vec<StampRow> = self.tables.rows(
            "SELECT time, hash FROM signed WHERE name = ?",
            vec![name.into()],
        )?;
        let Some(last) = rows.into_iter().next() else {
            return Ok(());
        };
        if stamp.time.0 < last.time || (stamp.time.0 == last.time && stamp.hash != last.hash) {
            return Err(Failure::peer(
                ProblemKind::Conflict,
                "Something that was signed later is here already. Sign it anew and put it again.",
            ));
        }
        Ok(())
    }

    fn store_stamp(&self, name: &str, stamp: &Stamp) -> Result<(), Failure> {
        self.tables.run(
            "INSERT INTO signed (name, time, hash) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET time = ?2, hash = ?3",
            vec![name.into(), stamp.time.0.into(), stamp.hash.as_str().into()],
        )
    }

    fn stored(&self, name: &str) -> Result<Option<String>, Failure> {
        if !self.tables.exist()? {
            return Ok(None);
        }
        self.tables.text(
            "SELECT value FROM document WHERE name = ?",
            vec![name.into()],
        )
    }

    fn store(&self, name: &str, value: String) -> Result<(), Failure> {
        self.tables.create()?;
        self.tables.run(
            "INSERT INTO document (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = ?2",
            vec![name.into(), value.into()],
        )
    }

    fn publish_document(&self, stamp: &Stamp, document: &api::Destination) -> Result<(), Failure> {
        self.check_stamp(DOCUMENT, stamp)?;
        let text = serde_json::to_string(document)
            .map_err(|error| Failure::json("a destination", &error))?;
        self.store(DOCUMENT, text)?;
        self.store_stamp(DOCUMENT, stamp)
    }

    fn publish_key(&self, stamp: &Stamp, key: &PublicJwk) -> Result<(), Failure> {
        let name = format!("keys/{}", key.kid());
        self.check_stamp(&name, stamp)?;
        match self.key(key.kid())? {
            Some(known) if known.thumbprint() != key.thumbprint() => Err(Failure::peer(
                ProblemKind::Conflict,
                "Another key was published under this kid. Give every key a kid of its own.",
            )),
            Some(known) if known.key_use() != key.key_use() => Err(Failure::peer(
                ProblemKind::Conflict,
                "The same key was published for another use.",
            )),
            _ => {
                let text =
                    serde_json::to_string(key).map_err(|error| Failure::json("a key", &error))?;
                self.tables.create()?;
                self.tables.run(
                    "INSERT INTO public_key (kid, value) VALUES (?1, ?2)
                     ON CONFLICT (kid) DO UPDATE SET value = ?2",
                    vec![key.kid().into(), text.into()],
                )?;
                self.store_stamp(&name, stamp)
            }
        }
    }

    async fn publish_trust(&self, destination: DestinationId, jws: &str) -> Result<(), Failure> {
        let (jws, key) = self.signed(jws)?;
        // The pin is the clients' affair: here it is enough that a published key has signed.
        let thumbprints = [key.thumbprint()];
        let candidate = Candidate::<TrustClaims>::new(jws.clone(), key, &thumbprints);
        let candidate = candidate.map_err(refused)?;
        let valid = signature_is_valid(candidate.jws(), candidate.signing_key()).await?;
        // From here on nothing waits, so that the newest stays the newest.
        let newest = self.newest_trust()?;
        let claims = candidate
            .accept(valid, destination, PlatformClock.now(), newest.as_ref())
            .map_err(refused)?;
        self.store(TRUST, jws.as_str().to_owned())?;
        log::line("trust.published")
            .with("keys", claims.keys.len())
            .write();
        Ok(())
    }

    async fn publish_statement(
        &self,
        destination: DestinationId,
        jws: &str,
    ) -> Result<(), Failure> {
        let (jws, key) = self.signed(jws)?;
        let thumbprints = [key.thumbprint()];
        let candidate = Candidate::<StatementClaims>::new(jws.clone(), key, &thumbprints);
        let candidate = candidate.map_err(refused)?;
        let valid = signature_is_valid(candidate.jws(), candidate.signing_key()).await?;
        // From here on nothing waits, so that the newest stays the newest.
        let newest = self.stored(STATEMENT)?;
        let newest = newest.map(|text| verified(&text)).transpose()?;
        let signer = candidate.signing_key().clone();
        let seen = newest.as_ref().map(|(jws, claims)| Seen::new(claims, jws));
        let claims = candidate
            .accept(valid, destination, PlatformClock.now(), seen.as_ref())
            .map_err(refused)?;
        // Who has an old key does not make it a present one.
        let past = newest
            .as_ref()
            .and_then(|(_, claims)| claims.stated(&signer));
        if past.is_some_and(|key| key.state != KeyState::Active) {
            return Err(Failure::peer(
                ProblemKind::MalformedJose,
                "The statement is signed by a key that is not active any more.",
            ));
        }
        self.store(STATEMENT, jws.as_str().to_owned())?;
        log::line("statement.published")
            .with("seq", claims.seq)
            .with("keys", claims.keys.len())
            .write();
        Ok(())
    }

    fn anchor(&self, seq: u64) -> Result<Option<String>, Failure> {
        if !self.tables.exist()? {
            return Ok(None);
        }
        // It may be older than this table.
        self.tables.create()?;
        let Ok(seq) = i64::try_from(seq) else {
            return Ok(None);
        };
        let query = "SELECT value FROM anchor WHERE seq = ?";
        self.tables.text(query, vec![seq.into()])
    }

    async fn publish_anchor(
        &self,
        destination: DestinationId,
        seq: u64,
        jws: &str,
    ) -> Result<(), Failure> {
        let (jws, key) = self.signed(jws)?;
        if !signature_is_valid(&jws, &key).await? {
            return Err(Failure::peer(
                ProblemKind::MalformedJose,
                "The signature of the anchor is not that of the key that it names.",
            ));
        }
        // From here on nothing waits, so that the last one stays the last one.
        if let Some(known) = self.anchor(seq)? {
            return if known == jws.as_str() {
                Ok(())
            } else {
                Err(Failure::peer(
                    ProblemKind::Conflict,
                    "Another anchor is at this place already. What is here is never replaced.",
                ))
            };
        }
        let prev = match seq.checked_sub(1) {
            None => String::new(),
            Some(before) => {
                let before = self.anchor(before)?.ok_or_else(|| {
                    Failure::peer(
                        ProblemKind::Conflict,
                        "The anchor before this one is not here. Put that one first.",
                    )
                })?;
                let before = before.parse::<CompactJws>();
                let before =
                    before.map_err(|error| Failure::Ours(format!("a stored anchor: {error}")))?;
                anchor_hash(&before)
            }
        };
        follows(&jws, destination, seq, &prev).map_err(|problem| {
            let kind = match problem {
                AnchorProblem::Order => ProblemKind::Conflict,
                _ => ProblemKind::MalformedJose,
            };
            Failure::peer(kind, problem.to_string())
        })?;
        let place = i64::try_from(seq).map_err(|_| ProblemKind::NotFound)?;
        self.tables.run(
            "INSERT INTO anchor (seq, value) VALUES (?1, ?2)",
            vec![place.into(), jws.as_str().into()],
        )?;
        log::line("anchor.published").with("seq", seq).write();
        Ok(())
    }

    /// A JWS and the published key that is named as its signer.
    fn signed(&self, jws: &str) -> Result<(CompactJws, PublicJwk), Failure> {
        let jws: CompactJws = jws
            .parse()
            .map_err(|error: amtsweg_core::jose::JoseError| {
                Failure::peer(ProblemKind::MalformedJose, error.to_string())
            })?;
        let key = self.signing_key(&jws.header().kid)?.ok_or_else(|| {
            Failure::peer(
                ProblemKind::KeyNotFound,
                "The statement names a signing key that was not published here, or one that is \
                 compromised. Put the key first.",
            )
        })?;
        Ok((jws, key))
    }

    fn newest_trust(&self) -> Result<Option<Timestamp>, Failure> {
        let Some(text) = self.stored(TRUST)? else {
            return Ok(None);
        };
        // It was verified when it was stored.
        let claims = text
            .parse::<CompactJws>()
            .and_then(|jws| jws.claims::<TrustClaims>())
            .map_err(|error| Failure::Ours(format!("the stored trust statement: {error}")))?;
        Ok(Some(claims.iat))
    }
}

/// Reads a statement that was verified when it was stored.
fn verified(text: &str) -> Result<(CompactJws, StatementClaims), Failure> {
    text.parse::<CompactJws>()
        .and_then(|jws| jws.claims().map(|claims| (jws, claims)))
        .map_err(|error| Failure::Ours(format!("the stored statement: {error}")))
}

fn refused(error: TrustError) -> Failure {
    let kind = match error {
        TrustError::Older => ProblemKind::Conflict,
        _ => ProblemKind::MalformedJose,
    };
    Failure::peer(kind, error.to_string())
}
