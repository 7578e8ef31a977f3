//! What a town hall's journal was like on a day, signed, so that nobody changes it unseen later: one copy
//! lies at the edge, where it is only added to (docs/security.md 44). It tells the edge how many lines
//! there are, and nothing of them.

use serde::{Deserialize, Serialize};

use crate::{
    hash::sha256_base64url,
    id::DestinationId,
    jose::CompactJws,
    time::{Date, Timestamp},
};

/// The `typ` of an anchor. The same key also signs events and statements, so it is checked.
pub const ANCHOR_TYP: &str = "amtsweg-anchor+jwt";

/// The claims of an anchor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnchorClaims {
    /// The destination whose journal it is.
    pub iss: DestinationId,
    /// When it was signed.
    pub iat: Timestamp,
    /// The day, as clocks in the town hall show it.
    pub day: Date,
    /// Its place among the anchors; the first is 0.
    pub seq: u64,
    /// How often the town hall was restored from a backup. Lines that an earlier epoch has anchored may
    /// be lost since.
    pub epoch: u32,
    /// The number of the first line that it covers.
    pub first: i64,
    /// The number of the last one.
    pub last: i64,
    /// How many lines there are from the one to the other.
    pub count: u64,
    /// SHA-256, base64url, over their hashes in the order of their numbers, each with a line feed.
    pub root: String,
    /// The [`anchor_hash`] of the anchor before; empty in the first one.
    pub prev: String,
}

/// The hash that the next anchor names: SHA-256 of the compact JWS, base64url.
pub fn anchor_hash(anchor: &CompactJws) -> String {
    sha256_base64url(anchor.as_str().as_bytes())
}

/// Why an anchor is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnchorProblem {
    /// It is none.
    #[error("this is no anchor of a journal")]
    Malformed,
    /// It is another destination's.
    #[error("the anchor is another destination's")]
    Destination,
    /// It does not follow the last one.
    #[error("the anchor does not follow the last one that is here")]
    Order,
    /// It says that there are fewer lines than none.
    #[error("the anchor covers no lines")]
    Empty,
}

/// The claims of an anchor that is to stand at this place, behind the one of this hash. Whoever calls
/// has verified who signed it.
pub fn follows(
    anchor: &CompactJws,
    destination: DestinationId,
    seq: u64,
    prev: &str,
) -> Result<AnchorClaims, AnchorProblem> {
    if anchor.header().typ != ANCHOR_TYP {
        return Err(AnchorProblem::Malformed);
    }
    let claims: AnchorClaims = anchor.claims().map_err(|_| AnchorProblem::Malformed)?;
    if claims.iss != destination {
        return Err(AnchorProblem::Destination);
    }
    if claims.seq != seq || claims.prev != prev {
        return Err(AnchorProblem::Order);
    }
    if claims.count == 0 || claims.last < claims.first {
        return Err(AnchorProblem::Empty);
    }
    Ok(claims)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::signing_input;

    fn claims() -> AnchorClaims {
        AnchorClaims {
            iss: "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11".parse().unwrap(),
            iat: Timestamp(1_795_000_000),
            day: "2026-11-18".parse().unwrap(),
            seq: 1,
            epoch: 0,
            first: 7,
            last: 9,
            count: 2,
            root: "root".into(),
            prev: "before".into(),
        }
    }

    fn signed(typ: &str, claims: &AnchorClaims) -> CompactJws {
        let input = signing_input("sig-0001", typ, claims).unwrap();
        CompactJws::assemble(&input, &[7; 512]).unwrap()
    }

    #[test]
    fn only_what_follows_the_last_one_is_taken() {
        let at = |jws: &CompactJws, seq, prev: &str| follows(jws, claims().iss, seq, prev);
        let sound = signed(ANCHOR_TYP, &claims());
        assert_eq!(at(&sound, 1, "before"), Ok(claims()));
        assert_eq!(at(&sound, 2, "before"), Err(AnchorProblem::Order));
        assert_eq!(at(&sound, 1, "other"), Err(AnchorProblem::Order));
        let other = "00000000-0000-4000-8000-000000000001".parse().unwrap();
        assert_eq!(
            follows(&sound, other, 1, "before"),
            Err(AnchorProblem::Destination)
        );
        let event = signed("secevent+jwt", &claims());
        assert_eq!(at(&event, 1, "before"), Err(AnchorProblem::Malformed));
        for empty in [
            AnchorClaims {
                count: 0,
                ..claims()
            },
            AnchorClaims {
                last: 6,
                ..claims()
            },
        ] {
            let jws = signed(ANCHOR_TYP, &empty);
            assert_eq!(at(&jws, 1, "before"), Err(AnchorProblem::Empty));
        }
    }
}
