//! What the town hall tells: fetched in parts, and opened only when all of it is what its event says.

use amtsweg_core::{
    code::CaseCode,
    jose::DirectJwe,
    reply::{Archive, ReplyKey},
};

use super::{CaseLog, api::Api, events::CaseEvent};
use crate::{
    device::{crypto::SecretKey, http::HttpError},
    site::Site,
};

/// Why a reply is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyError {
    /// It cannot be fetched at the moment, or is held back.
    Unread,
    /// It is another one than the town hall has signed.
    Altered,
}

/// Fetches the reply that a verified event of a case announces, and opens it.
///
/// # Errors
/// [`ReplyError`].
pub async fn open_reply(
    site: &Site,
    code: &CaseCode,
    log: &CaseLog,
    event: &CaseEvent,
) -> Result<Archive, ReplyError> {
    let reply = event.reply().ok_or(ReplyError::Altered)?;
    let api = Api::of(site);
    let case = code.case_id(site.destination_id);
    let token = code.access_token(site.destination_id);
    let key = ReplyKey::new(code.reply_key(site.destination_id));
    let mut parts = Vec::new();
    for (index, hash) in reply.parts.iter().enumerate() {
        let text = api.reply_part(case, &token, reply.reply_id, index).await;
        let jwe: DirectJwe = match text {
            Ok(text) => text.parse().map_err(|_| ReplyError::Altered)?,
            Err(HttpError::NotUnderstood) => return Err(ReplyError::Altered),
            Err(_) => return Err(ReplyError::Unread),
        };
        // The hash first: nothing is opened that the town hall has not committed to.
        if jwe.hash() != *hash || *jwe.header() != key.part_header() {
            return Err(ReplyError::Altered);
        }
        let secret = key.part_key(site.destination_id, case, reply.reply_id, index);
        let secret = SecretKey::import(&secret)
            .await
            .map_err(|_| ReplyError::Unread)?;
        let opened = secret.open_jwe(&jwe).await;
        parts.push(opened.map_err(|_| ReplyError::Altered)?.to_vec());
    }
    let archive = Archive::from_parts(&parts).map_err(|_| ReplyError::Altered)?;
    if !log.fits(event, &archive.manifest) {
        return Err(ReplyError::Altered);
    }
    Ok(archive)
}
