//! The records of all submissions ever answered. They outlive the cases.

use amtsweg_core::{
    id::{ApplicationId, CaseId, SubmissionId},
    time::Timestamp,
};

use super::{Store, StoreError, Tx, places, storable};
use crate::domain::{ApplicationNumber, Earlier, Refusal, Rejected, Scope};

/// What is kept of a submission, however it is answered.
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
    /// The hash of the encrypted data.
    pub data_jwe_hash: &'a str,
    /// How it is answered.
    pub outcome: Outcome<'a>,
}

/// How a submission is answered.
#[derive(Debug)]
pub enum Outcome<'a> {
    /// Its application is filed.
    Accepted {
        /// The application's id, where it was told.
        application_id: Option<ApplicationId>,
        /// The hash of the opened content.
        content_hash: &'a str,
    },
    /// It is refused with a reason.
    Rejected(&'a Refusal),
}

impl Store {
    /// The same, outside of a transaction.
    pub async fn was_answered(
        &self,
        submission: SubmissionId,
    ) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> =
            sqlx::query_as("SELECT delivery_hash FROM submissions WHERE submission_id = $1")
                .bind(submission.to_string())
                .fetch_optional(self.reading())
                .await?;
        Ok(row.map(|(hash,)| hash))
    }

    /// The rejected submissions for these services, the newest first, at most 200.
    pub async fn rejected(&self, scope: &Scope) -> Result<Vec<Rejected>, StoreError> {
        type Row = (
            String,
            i64,
            String,
            Option<String>,
            Option<String>,
            Option<String>,
        );
        let services: Vec<&str> = match scope {
            Scope::All => Vec::new(),
            Scope::Services(services) if services.is_empty() => return Ok(Vec::new()),
            Scope::Services(services) => services.iter().map(String::as_str).collect(),
        };
        let of_services = if services.is_empty() {
            String::new()
        } else {
            format!("AND service IN ({})", places(1, services.len()))
        };
        // Only constants and numbers of places are put together here.
        let sql = format!(
            "SELECT submission_id, received_at, service, problem, problem_part, problem_places
             FROM submissions WHERE outcome = 'rejected' {of_services}
             ORDER BY received_at DESC LIMIT 200"
        );
        let mut query = sqlx::query_as::<_, Row>(sqlx::AssertSqlSafe(sql));
        for service in services {
            query = query.bind(service);
        }
        let rows = query.fetch_all(self.reading()).await?;
        rows.into_iter()
            .map(|(id, received_at, service, problem, part, places)| {
                Ok(Rejected {
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

impl Tx {
    /// The hash of the delivery that was answered under this id, if one was.
    pub async fn answered(
        &mut self,
        submission: SubmissionId,
    ) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> =
            sqlx::query_as("SELECT delivery_hash FROM submissions WHERE submission_id = $1")
                .bind(submission.to_string())
                .fetch_optional(self.sql())
                .await?;
        Ok(row.map(|(hash,)| hash))
    }

    /// Whether the application came before: by its id, or by the same encrypted data. Only one for
    /// the same service can be another version of it.
    pub async fn earlier(
        &mut self,
        service: &str,
        application: Option<ApplicationId>,
        data_jwe_hash: &str,
        content_hash: &str,
    ) -> Result<Option<Earlier>, StoreError> {
        let application = application.map(|id| id.to_string());
        let (other, same): (i64, i64) = sqlx::query_as(
            "SELECT count(*), count(CASE WHEN content_hash = $3 THEN 1 END) FROM submissions
             WHERE outcome = 'accepted' AND (application_id = $1 OR data_jwe_hash = $2)",
        )
        .bind(&application)
        .bind(data_jwe_hash)
        .bind(content_hash)
        .fetch_one(self.sql())
        .await?;
        if other == 0 {
            return Ok(None);
        }
        let found: Option<(i64, Option<i64>)> = sqlx::query_as(
            "SELECT id, (SELECT min(same.id) FROM applications same
                 WHERE (same.application_id = $1 OR same.data_jwe_hash = $2)
                 AND same.service = $3 AND same.reply_key_hash IS NOT DISTINCT FROM first.reply_key_hash)
             FROM applications first WHERE application_id = $1 OR data_jwe_hash = $2
             ORDER BY id LIMIT 1",
        )
        .bind(&application)
        .bind(data_jwe_hash)
        .bind(service)
        .fetch_optional(self.sql())
        .await?;
        let (first, version_of) = found.unzip();
        let first = first.map(ApplicationNumber::new);
        if same > 0 {
            // That of the same content: under its id others may have come, from who knows whom.
            let (same,): (Option<i64>,) = sqlx::query_as(
                "SELECT min(applications.id) FROM applications
                 JOIN submissions ON submissions.submission_id = applications.submission_id
                 WHERE submissions.outcome = 'accepted' AND submissions.content_hash = $3
                 AND (submissions.application_id = $1 OR submissions.data_jwe_hash = $2)",
            )
            .bind(&application)
            .bind(data_jwe_hash)
            .bind(content_hash)
            .fetch_one(self.sql())
            .await?;
            let first = same.map(ApplicationNumber::new).or(first);
            return Ok(Some(Earlier::Same { first }));
        }
        let version_of = version_of.flatten().map(ApplicationNumber::new);
        Ok(Some(Earlier::OtherContent { first, version_of }))
    }

    /// Keeps the record of a submission.
    pub async fn record_submission(
        &mut self,
        record: &SubmissionRecord<'_>,
    ) -> Result<(), StoreError> {
        let (word, application_id, content_hash, refusal) = match &record.outcome {
            Outcome::Accepted {
                application_id,
                content_hash,
            } => ("accepted", *application_id, Some(*content_hash), None),
            Outcome::Rejected(refusal) => ("rejected", None, None, Some(*refusal)),
        };
        sqlx::query(
            "INSERT INTO submissions (submission_id, case_id, delivery_hash, received_at, service,
             outcome, application_id, data_jwe_hash, content_hash, problem, problem_part,
             problem_places) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(record.submission_id.to_string())
        .bind(record.case_id.to_string())
        .bind(record.delivery_hash)
        .bind(record.received_at.0)
        .bind(storable(record.service))
        .bind(word)
        .bind(application_id.map(|id| id.to_string()))
        .bind(record.data_jwe_hash)
        .bind(content_hash)
        .bind(refusal.map(|refusal| refusal.kind.slug()))
        .bind(refusal.map(|refusal| refusal.place.to_string()))
        .bind(refusal.map(|refusal| storable(&refusal.places)))
        .execute(self.sql())
        .await?;
        Ok(())
    }
}
