//! Anchors the journal: signs what it is like, and puts that at the edge, where nobody takes it back.

use amtsweg_core::{
    anchor::{ANCHOR_TYP, AnchorClaims, AnchorProblem, anchor_hash, follows},
    id::DestinationId,
    jose::CompactJws,
    problem::ProblemKind,
    time::{Date, Timestamp},
};

use crate::{
    crypto::{CryptoError, is_signed_by},
    edge::{Edge, EdgeError},
    hall::Hall,
    keys::KeyRing,
    store::{KnownAnchor, Store, StoreError},
};

/// Why the journal is not anchored.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AnchorError {
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The edge.
    #[error("the edge did not take or give an anchor of the journal")]
    Edge(#[from] EdgeError),
    /// Signing.
    #[error("an anchor cannot be signed")]
    Crypto(#[from] CryptoError),
    /// What the edge has is not ours.
    #[error("what the edge has as anchor {seq} is none of this town hall's")]
    Foreign {
        /// Its place.
        seq: u64,
    },
}

/// Covers all lines that no anchor covers; does nothing where there are none.
pub(crate) async fn anchor(hall: &Hall, day: Date, now: Timestamp) -> Result<(), AnchorError> {
    let store = &hall.store;
    let ring = hall.keys.now();
    let destination = hall.config.destination_id;
    let mut known = store.anchors().await?;
    adopt(store, &hall.edge, &ring, destination, &mut known).await?;
    give_back(&hall.edge, destination, &known).await?;
    let own = known.iter().filter(|anchor| anchor.is_own);
    let lasts = own.filter_map(|anchor| anchor.jws.claims::<AnchorClaims>().ok());
    let after = lasts.map(|claims| claims.last).max().unwrap_or(0);
    let up_to = store.last_line().await?;
    let Some(span) = store.span(after, up_to).await? else {
        return Ok(());
    };
    let claims = AnchorClaims {
        iss: destination,
        iat: now,
        day,
        seq: known.len() as u64,
        epoch: store.hall().await?.epoch,
        first: after + 1,
        last: span.last,
        count: span.count,
        root: span.root,
        prev: prev(&known),
    };
    let jws = ring.signing().sign(ANCHOR_TYP, &claims)?;
    put(&hall.edge, destination, claims.seq, &jws).await?;
    let new = KnownAnchor {
        seq: claims.seq,
        is_own: true,
        jws,
    };
    keep(store, &new).await?;
    tracing::info!(lines = claims.count, "journal: anchored at the edge");
    Ok(())
}

fn prev(known: &[KnownAnchor]) -> String {
    let last = known.last().map(|anchor| anchor_hash(&anchor.jws));
    last.unwrap_or_default()
}

async fn keep(store: &Store, anchor: &KnownAnchor) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.keep_anchor(anchor).await?;
    tx.commit().await
}

/// Takes in what the edge has beside: of a program that was killed before it could keep it, or of
/// before a restore.
async fn adopt(
    store: &Store,
    edge: &Edge,
    ring: &KeyRing,
    destination: DestinationId,
    known: &mut Vec<KnownAnchor>,
) -> Result<(), AnchorError> {
    loop {
        let seq = known.len() as u64;
        let Some(jws) = at_edge(edge, destination, seq).await? else {
            return Ok(());
        };
        let claims = read(&jws, ring, destination, seq, &prev(known))
            .map_err(|_| AnchorError::Foreign { seq })?;
        let anchor = KnownAnchor {
            seq,
            is_own: covers(store, &claims).await?,
            jws,
        };
        keep(store, &anchor).await?;
        known.push(anchor);
    }
}

/// Puts those at the edge again that it has lost, or that another edge never had.
async fn give_back(
    edge: &Edge,
    destination: DestinationId,
    known: &[KnownAnchor],
) -> Result<(), AnchorError> {
    let Some(last) = known.last() else {
        return Ok(());
    };
    if at_edge(edge, destination, last.seq).await?.is_some() {
        return Ok(());
    }
    for anchor in known {
        // The same bytes again do no harm.
        put(edge, destination, anchor.seq, &anchor.jws).await?;
    }
    tracing::warn!(
        anchors = known.len(),
        "journal: the edge had lost anchors, and has them again"
    );
    Ok(())
}

async fn put(
    edge: &Edge,
    destination: DestinationId,
    seq: u64,
    jws: &CompactJws,
) -> Result<(), EdgeError> {
    let body = jws.as_str().as_bytes().to_vec();
    edge.put(&path(destination, seq), "application/jose", body)
        .await
}

/// The anchor that the edge has at this place.
pub(super) async fn at_edge(
    edge: &Edge,
    destination: DestinationId,
    seq: u64,
) -> Result<Option<CompactJws>, AnchorError> {
    let body = match edge.get(&path(destination, seq)).await {
        Err(error) if error.is(ProblemKind::NotFound) => return Ok(None),
        body => body?,
    };
    let text = std::str::from_utf8(&body).unwrap_or_default();
    let jws = text.parse().map_err(|_| AnchorError::Foreign { seq })?;
    Ok(Some(jws))
}

/// Whether the lines are there that an anchor covers, as they were.
pub(super) async fn covers(store: &Store, claims: &AnchorClaims) -> Result<bool, StoreError> {
    let span = store.span(claims.first - 1, claims.last).await?;
    Ok(span.is_some_and(|span| {
        span.count == claims.count && span.root == claims.root && span.last == claims.last
    }))
}

/// The claims of an anchor that one of our keys has signed.
pub(super) fn read(
    jws: &CompactJws,
    ring: &KeyRing,
    destination: DestinationId,
    seq: u64,
    prev: &str,
) -> Result<AnchorClaims, AnchorProblem> {
    let key = ring.signed_with(&jws.header().kid);
    if !key.is_some_and(|key| is_signed_by(jws, key)) {
        return Err(AnchorProblem::Malformed);
    }
    follows(jws, destination, seq, prev)
}

fn path(destination: DestinationId, seq: u64) -> String {
    format!("/api/v2/destinations/{destination}/anchors/{seq}")
}
