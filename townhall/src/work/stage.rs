//! A part of a sending is kept, still encrypted, until the sending is delivered.

use amtsweg_core::{
    id::{AttachmentId, SubmissionId},
    jose::CompactJwe,
    time::Timestamp,
};

use crate::{
    config::IntakeConfig,
    store::{Store, StoreError},
};

/// Why a part is not kept.
#[derive(Debug, thiserror::Error)]
pub enum StagingError {
    /// The sending is too large.
    #[error("all parts of the submission together are larger than allowed")]
    TooLarge,
    /// There is no room for anything more.
    #[error("the staging area is full: {bytes} bytes wait")]
    Full {
        /// How much waits.
        bytes: u64,
    },
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
}

/// Keeps a part. An answered submission needs its parts no more.
pub(crate) async fn stage(
    store: &Store,
    limits: &IntakeConfig,
    submission: SubmissionId,
    part: AttachmentId,
    jwe: &CompactJwe,
    now: Timestamp,
) -> Result<(), StagingError> {
    let mut tx = store.write().await?;
    if tx.answered(submission).await?.is_none() {
        let (own, all) = tx.staged_bytes(submission, part).await?;
        let size = jwe.as_str().len() as u64;
        if own + size > limits.max_staged_bytes {
            return Err(StagingError::TooLarge);
        }
        if all + size > limits.max_staged_bytes_in_all {
            return Err(StagingError::Full { bytes: all });
        }
        tx.stage(submission, part, jwe, now).await?;
    }
    tx.commit().await?;
    Ok(())
}
