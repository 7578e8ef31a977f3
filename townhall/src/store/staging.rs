//! Parts of submissions that wait for the rest.

use amtsweg_core::{
    id::{AttachmentId, SubmissionId},
    jose::CompactJwe,
    time::Timestamp,
};

use super::{Store, StoreError, Tx, signed, unsigned};
use crate::domain::SealedPart;

impl Store {
    /// The parts of a submission that wait.
    pub async fn staged(&self, submission: SubmissionId) -> Result<Vec<SealedPart>, StoreError> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT attachment_id, jwe FROM staged_parts WHERE submission_id = $1")
                .bind(submission.to_string())
                .fetch_all(self.reading())
                .await?;
        rows.into_iter()
            .map(|(id, jwe)| {
                Ok(SealedPart {
                    id: id.parse().map_err(|_| StoreError::Corrupt("a part's id"))?,
                    jwe: jwe.parse().map_err(|_| StoreError::Corrupt("a part"))?,
                })
            })
            .collect()
    }

    /// Forgets parts of submissions that were never delivered; the edge sends them again if it
    /// still has them.
    pub async fn unstage_older_than(&self, time: Timestamp) -> Result<u64, StoreError> {
        let mut tx = self.write_beside().await?;
        let done = sqlx::query(
            "DELETE FROM staged_parts WHERE submission_id IN
             (SELECT submission_id FROM staged_parts GROUP BY submission_id HAVING max(staged_at) < $1)",
        )
        .bind(time.0)
        .execute(tx.sql())
        .await?;
        tx.commit().await?;
        Ok(done.rows_affected())
    }
}

impl Tx {
    /// How many bytes wait: of this submission without this part, and of all submissions.
    pub async fn staged_bytes(
        &mut self,
        submission: SubmissionId,
        part: AttachmentId,
    ) -> Result<(u64, u64), StoreError> {
        let submission = submission.to_string();
        let part = part.to_string();
        let (own, all): (i64, i64) = sqlx::query_as(
            "SELECT CAST(coalesce(sum(size) FILTER (WHERE submission_id = $1), 0) AS BIGINT),
             CAST(coalesce(sum(size), 0) AS BIGINT)
             FROM staged_parts WHERE NOT (submission_id = $1 AND attachment_id = $2)",
        )
        .bind(submission)
        .bind(part)
        .fetch_one(self.sql())
        .await?;
        Ok((unsigned(own), unsigned(all)))
    }

    /// Keeps a part until the submission is delivered. The last one put counts: the edge, which
    /// alone can put, lets nobody change what was put.
    pub async fn stage(
        &mut self,
        submission: SubmissionId,
        part: AttachmentId,
        jwe: &CompactJwe,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO staged_parts (submission_id, attachment_id, staged_at, size, jwe)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (submission_id, attachment_id) DO UPDATE
             SET staged_at = excluded.staged_at, size = excluded.size, jwe = excluded.jwe",
        )
        .bind(submission.to_string())
        .bind(part.to_string())
        .bind(now.0)
        .bind(signed(jwe.as_str().len() as u64))
        .bind(jwe.as_str())
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Forgets the parts of a submission: it was answered.
    pub async fn unstage(&mut self, submission: SubmissionId) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM staged_parts WHERE submission_id = $1")
            .bind(submission.to_string())
            .execute(self.sql())
            .await?;
        Ok(())
    }
}
