//! The records of all submissions ever answered. They outlive the cases.

use amtsweg_core::{
    id::{ApplicationId, CaseId, SubmissionId},
    time::Timestamp,
};

use super::{Store, StoreError, Writing};

/// How a submission was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Its application is filed.
    Accepted,
    /// It was refused with a reason.
    Rejected,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }
}

/// What is kept of a submission.
#[derive(Debug)]
pub struct SubmissionRecord<'a> {
    /// Which.
    pub submission_id: SubmissionId,
    /// In which case.
    pub case_id: CaseId,
    /// SHA-256 over the delivery.
    pub delivery_hash: &'a str,
    /// When it came.
    pub received_at: Timestamp,
    /// For which service, as announced.
    pub service: &'a str,
    /// How it was answered.
    pub outcome: Outcome,
    /// The application's id, where it was told.
    pub application_id: Option<ApplicationId>,
    /// The hash of the encrypted data.
    pub data_jwe_hash: &'a str,
    /// The hash of the opened content.
    pub content_hash: Option<&'a str>,
    /// Of a rejected one: what was wrong, in which part, at which places in the form.
    pub problem: Option<(&'a str, &'a str, &'a str)>,
}

/// An application that came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// The very same: nothing is filed again.
    Same {
        /// Its number, unless it has been deleted since.
        first: Option<i64>,
    },
    /// One of the same id with other content.
    OtherContent {
        /// Its number, unless it has been deleted since.
        first: Option<i64>,
    },
}

/// A rejected submission in the clerks' list.
#[derive(Debug)]
pub struct RejectedRow {
    /// Which.
    pub submission_id: SubmissionId,
    /// When it came.
    pub received_at: Timestamp,
    /// For which service, as announced.
    pub service: String,
    /// What was wrong.
    pub problem: String,
    /// In which part.
    pub part: String,
    /// At which places in the form.
    pub places: String,
}

impl Store {
    /// The hash of the delivery that was answered under this id, if one was.
    pub async fn answered(
        writing: &mut Writing,
        submission: SubmissionId,
    ) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> =
            sqlx::query_as("SELECT delivery_hash FROM submissions WHERE submission_id = ?")
                .bind(submission.to_string())
                .fetch_optional(&mut **writing)
                .await?;
        Ok(row.map(|(hash,)| hash))
    }

    /// Whether the application came before: by its id, or by the same encrypted data.
    pub async fn earlier(
        writing: &mut Writing,
        application: Option<ApplicationId>,
        data_jwe_hash: &str,
        content_hash: &str,
    ) -> Result<Option<Earlier>, StoreError> {
        let application = application.map(|id| id.to_string());
        let (same, other): (bool, bool) = sqlx::query_as(
            "SELECT coalesce(max(content_hash = ?3), 0) <> 0, count(*) > 0 FROM submissions
             WHERE outcome = 'accepted' AND (application_id = ?1 OR data_jwe_hash = ?2)",
        )
        .bind(&application)
        .bind(data_jwe_hash)
        .bind(content_hash)
        .fetch_one(&mut **writing)
        .await?;
        if !other {
            return Ok(None);
        }
        let first: Option<(i64,)> = sqlx::query_as(
            "SELECT id FROM applications WHERE application_id = ?1 OR data_jwe_hash = ?2
             ORDER BY id LIMIT 1",
        )
        .bind(&application)
        .bind(data_jwe_hash)
        .fetch_optional(&mut **writing)
        .await?;
        let first = first.map(|(id,)| id);
        Ok(Some(if same {
            Earlier::Same { first }
        } else {
            Earlier::OtherContent { first }
        }))
    }

    /// Keeps the record of a submission.
    pub async fn record_submission(
        writing: &mut Writing,
        record: &SubmissionRecord<'_>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO submissions (submission_id, case_id, delivery_hash, received_at, service,
             outcome, application_id, data_jwe_hash, content_hash, problem, problem_part,
             problem_places) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(record.submission_id.to_string())
        .bind(record.case_id.to_string())
        .bind(record.delivery_hash)
        .bind(record.received_at.0)
        .bind(record.service)
        .bind(record.outcome.as_str())
        .bind(record.application_id.map(|id| id.to_string()))
        .bind(record.data_jwe_hash)
        .bind(record.content_hash)
        .bind(record.problem.map(|(kind, _, _)| kind))
        .bind(record.problem.map(|(_, part, _)| part))
        .bind(record.problem.map(|(_, _, places)| places))
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// The rejected submissions, the newest first, at most 200.
    pub async fn rejected(&self) -> Result<Vec<RejectedRow>, StoreError> {
        type Row = (
            String,
            i64,
            String,
            Option<String>,
            Option<String>,
            Option<String>,
        );
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT submission_id, received_at, service, problem, problem_part, problem_places
             FROM submissions WHERE outcome = 'rejected' ORDER BY received_at DESC LIMIT 200",
        )
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(id, received_at, service, problem, part, places)| {
                Ok(RejectedRow {
                    submission_id: id
                        .parse()
                        .map_err(|_| StoreError::Corrupt("a submission's id"))?,
                    received_at: Timestamp(received_at),
                    service,
                    problem: problem.unwrap_or_default(),
                    part: part.unwrap_or_default(),
                    places: places.unwrap_or_default(),
                })
            })
            .collect()
    }
}
