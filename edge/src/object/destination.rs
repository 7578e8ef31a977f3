//! What a destination's town hall has published: its document, its keys, its trust statement.

// The attribute writes items without documentation.
#![allow(missing_docs)]

use amtsweg_core::{
    api,
    id::DestinationId,
    jose::{CompactJws, KeyUse, PublicJwk},
    problem::ProblemKind,
    time::{Clock as _, Timestamp},
    trust::{TrustCandidate, TrustClaims, TrustError},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{DurableObject, Env, Request, Response, State, durable_object};

use super::tables::Tables;
use crate::{clock::PlatformClock, failure::Failure, log, verify::signature_is_valid};

const BINDING: &str = "DESTINATION";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS document (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS public_key (kid TEXT PRIMARY KEY, value TEXT NOT NULL);
";

#[derive(Serialize, Deserialize)]
enum Call {
    Document,
    Key(String),
    Trust,
    PublishDocument(api::Destination),
    PublishKey(PublicJwk),
    PublishTrust {
        destination: DestinationId,
        jws: String,
    },
}

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

    /// A published key that signs.
    pub(crate) async fn signing_key(&self, kid: &str) -> Result<Option<PublicJwk>, Failure> {
        let key = self.key(kid).await?;
        Ok(key.filter(|key| key.key_use() == KeyUse::Signature))
    }

    /// Whether a kid is one to encrypt to: the present one or, after a change, an older one.
    pub(crate) async fn has_encryption_key(&self, kid: &str) -> Result<bool, Failure> {
        let key = self.key(kid).await?;
        Ok(key.is_some_and(|key| key.key_use() == KeyUse::Encryption))
    }

    /// The newest trust statement.
    pub(crate) async fn trust(&self) -> Result<Option<String>, Failure> {
        self.call(&Call::Trust).await
    }

    /// Replaces the document.
    pub(crate) async fn publish_document(&self, new: api::Destination) -> Result<(), Failure> {
        self.call(&Call::PublishDocument(new)).await
    }

    /// Adds a key. A kid keeps the key that it had first.
    pub(crate) async fn publish_key(&self, key: PublicJwk) -> Result<(), Failure> {
        self.call(&Call::PublishKey(key)).await
    }

    /// Replaces the trust statement by a newer one.
    pub(crate) async fn publish_trust(&self, jws: String) -> Result<(), Failure> {
        let destination = self.id;
        self.call(&Call::PublishTrust { destination, jws }).await
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
            Call::Trust => super::answer(self.stored("trust")),
            Call::PublishDocument(document) => super::answer(self.publish_document(&document)),
            Call::PublishKey(key) => super::answer(self.publish_key(&key)),
            Call::PublishTrust { destination, jws } => {
                super::answer(self.publish_trust(destination, &jws).await)
            }
        }
    }
}

impl Destination {
    fn document(&self) -> Result<Option<api::Destination>, Failure> {
        let Some(document) = self.stored("document")? else {
            return Ok(None);
        };
        let document: api::Destination = serde_json::from_str(&document)
            .map_err(|error| Failure::json("the stored destination", &error))?;
        let key = self.key(&document.encryption_kid)?;
        let complete = key.is_some_and(|key| key.key_use() == KeyUse::Encryption)
            && self.stored("trust")?.is_some();
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

    fn publish_document(&self, document: &api::Destination) -> Result<(), Failure> {
        let text = serde_json::to_string(document)
            .map_err(|error| Failure::json("a destination", &error))?;
        self.store("document", text)
    }

    fn publish_key(&self, key: &PublicJwk) -> Result<(), Failure> {
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
                )
            }
        }
    }

    async fn publish_trust(&self, destination: DestinationId, jws: &str) -> Result<(), Failure> {
        let jws: CompactJws = jws
            .parse()
            .map_err(|error: amtsweg_core::jose::JoseError| {
                Failure::peer(ProblemKind::MalformedJose, error.to_string())
            })?;
        let key = self
            .key(&jws.header().kid)?
            .filter(|key| key.key_use() == KeyUse::Signature)
            .ok_or_else(|| {
                Failure::peer(
                    ProblemKind::KeyNotFound,
                    "The trust statement names a signing key that was not published here. \
                     Put the key first.",
                )
            })?;
        // The pin is the clients' affair: here it is enough that a published key has signed.
        let thumbprints = [key.thumbprint()];
        let candidate = TrustCandidate::new(jws.clone(), key, &thumbprints).map_err(refused)?;
        let valid = signature_is_valid(candidate.jws(), candidate.signing_key()).await?;
        // From here on nothing waits, so that the newest stays the newest.
        let newest = self.newest_trust()?;
        let claims = candidate
            .accept(valid, destination, PlatformClock.now(), newest)
            .map_err(refused)?;
        self.store("trust", jws.as_str().to_owned())?;
        log::line("trust.published")
            .with("keys", claims.keys.len())
            .write();
        Ok(())
    }

    fn newest_trust(&self) -> Result<Option<Timestamp>, Failure> {
        let Some(text) = self.stored("trust")? else {
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

fn refused(error: TrustError) -> Failure {
    let kind = match error {
        TrustError::Older => ProblemKind::Conflict,
        _ => ProblemKind::MalformedJose,
    };
    Failure::peer(kind, error.to_string())
}
