//! What the town hall calls a case, which it tells in the accept event under the reply key.

use amtsweg_core::{
    code::CaseCode,
    event::{EventClaims, EventKind},
    id::{CaseId, DestinationId},
    jose::DirectJwe,
    reply::{CaseName, ReplyKey},
};

use crate::device::crypto::SecretKey;

/// What a verified event calls its case. Nothing where it says nothing, or nothing that opens: the acceptance
/// counts all the same.
pub(super) async fn open(
    code: &CaseCode,
    destination_id: DestinationId,
    case: CaseId,
    claims: &EventClaims,
) -> Option<CaseName> {
    if claims.kind().ok()? != EventKind::Accept {
        return None;
    }
    let jwe: DirectJwe = claims
        .amtsweg
        .as_ref()?
        .case_number
        .as_ref()?
        .parse()
        .ok()?;
    let key = ReplyKey::new(code.reply_key(destination_id));
    if *jwe.header() != CaseName::header(&key) {
        return None;
    }
    let secret = key.case_number_key(destination_id, case);
    let secret = SecretKey::import(&secret).await.ok()?;
    CaseName::from_plaintext(&secret.open_jwe(&jwe).await.ok()?.to_vec())
}
