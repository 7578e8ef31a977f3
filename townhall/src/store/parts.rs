//! The parts of what two parties fill, and who was told of them.

use std::collections::HashMap;

use amtsweg_core::{
    handover::JoinId,
    id::{CaseId, SubmissionId},
};
use sqlx::Row as _;

use super::{Store, StoreError, Tx, applications::numbers, places, unsigned};
use crate::domain::{ApplicationNumber, Part, PartState, Party, Related};

/// Of more parts than this a case is not told: who has the link could send any number.
const MOST_TOLD: i64 = 20;
/// Nor does a page name more.
const MOST_RELATED: i64 = 200;

/// Two parts meet: the same join id, and each names the other's form.
const MEET: &str = "other.join_id = own.join_id AND other.service = own.partner
    AND other.partner = own.service AND other.party <> own.party";

impl Store {
    /// How those of these applications that are parts stand to the others.
    pub async fn part_states(
        &self,
        applications: &[ApplicationNumber],
    ) -> Result<HashMap<ApplicationNumber, PartState>, StoreError> {
        if applications.is_empty() {
            return Ok(HashMap::new());
        }
        let places = places(1, applications.len());
        // Only constants and numbers are put together here.
        let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
            "SELECT application, party, join_id, awaits,
             (SELECT count(*) FROM parts other WHERE {MEET}) AS others
             FROM parts own WHERE application IN ({places})"
        )));
        for number in applications {
            query = query.bind(number.get());
        }
        let rows = query.fetch_all(self.reading()).await?;
        rows.iter()
            .map(|row| {
                let party: Option<String> = row.try_get("party")?;
                let state = PartState {
                    party: party.as_deref().map(party_of).transpose()?,
                    is_joined: row.try_get::<Option<&str>, _>("join_id")?.is_some(),
                    awaits: row.try_get::<i64, _>("awaits")? != 0,
                    others: unsigned(row.try_get("others")?),
                };
                let number = ApplicationNumber::new(row.try_get("application")?);
                Ok((number, state))
            })
            .collect()
    }

    /// All parts with the join id of this one whose forms belong together, itself not among them:
    /// the other party's, and whatever else came as the same party's. Oldest first.
    pub async fn related(
        &self,
        application: ApplicationNumber,
    ) -> Result<Vec<Related>, StoreError> {
        let rows: Vec<(i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT other.application, other.party FROM parts own JOIN parts other
             ON ({MEET}) OR (other.join_id = own.join_id AND other.service = own.service
                 AND other.party = own.party)
             WHERE own.application = $1 AND other.application <> $1
             ORDER BY other.application LIMIT $2"
        )))
        .bind(application.get())
        .bind(MOST_RELATED)
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(application, party)| {
                Ok(Related {
                    application: ApplicationNumber::new(application),
                    party: party_of(&party)?,
                })
            })
            .collect()
    }
}

impl Tx {
    /// Keeps which part an application is.
    pub async fn file_part(
        &mut self,
        application: ApplicationNumber,
        part: &Part,
    ) -> Result<(), StoreError> {
        let (party, partner) = part.side.as_ref().map(|(party, to)| (*party, to)).unzip();
        sqlx::query(
            "INSERT INTO parts (application, service, join_id, party, partner, awaits)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(application.get())
        .bind(&part.service)
        .bind(part.join_id.as_ref().map(JoinId::as_str))
        .bind(party.map(party_word))
        .bind(partner)
        .bind(i64::from(part.awaits))
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// The other party's parts that meet this one, oldest first.
    pub async fn counterparts(
        &mut self,
        application: ApplicationNumber,
    ) -> Result<Vec<ApplicationNumber>, StoreError> {
        // Only constants are put together here.
        let rows: Vec<(i64,)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT other.application FROM parts own JOIN parts other ON {MEET}
             WHERE own.application = $1 ORDER BY other.application"
        )))
        .bind(application.get())
        .fetch_all(self.sql())
        .await?;
        Ok(numbers(rows))
    }

    /// The cases, with their last accepted submission, in which a second party's part is yet to
    /// be told: all in which the application arrived that it meets.
    pub async fn cases_to_tell(
        &mut self,
        part: ApplicationNumber,
    ) -> Result<Vec<(CaseId, SubmissionId)>, StoreError> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "SELECT case_id, submission_id FROM (SELECT case_id, submission_id, row_number() OVER
                 (PARTITION BY case_id ORDER BY received_at DESC, submission_id) AS place
             FROM submissions WHERE outcome = 'accepted'
             AND submission_id NOT IN (
                 SELECT submission_id FROM applications WHERE unconfirmed_of IS NOT NULL)
             AND application_id IN (
                 SELECT applications.application_id FROM parts own
                 JOIN parts other ON {MEET}
                 JOIN applications ON applications.id = other.application
                 WHERE own.application = $1 AND own.party = 'second')
             AND NOT EXISTS (SELECT 1 FROM told_parts told
                 WHERE told.case_id = submissions.case_id AND told.part = $1)
             AND (SELECT count(*) FROM told_parts told
                 WHERE told.case_id = submissions.case_id) < $2
) AS found
             WHERE place = 1 ORDER BY case_id"
        )))
        .bind(part.get())
        .bind(MOST_TOLD)
        .fetch_all(self.sql())
        .await?;
        rows.iter()
            .map(|row| {
                let text = |name| row.try_get::<String, _>(name);
                let case = text("case_id")?.parse();
                let submission = text("submission_id")?.parse();
                case.ok()
                    .zip(submission.ok())
                    .ok_or(StoreError::Corrupt("a submission's ids"))
            })
            .collect()
    }

    /// The second party's parts that are yet to be told in the case of a first party's part,
    /// oldest first.
    pub async fn parts_to_tell(
        &mut self,
        case: CaseId,
        first: &Part,
    ) -> Result<Vec<ApplicationNumber>, StoreError> {
        let (Some(join_id), Some((Party::First, partner))) = (&first.join_id, &first.side) else {
            return Ok(Vec::new());
        };
        let case = case.to_string();
        let (told,): (i64,) = sqlx::query_as("SELECT count(*) FROM told_parts WHERE case_id = $1")
            .bind(&case)
            .fetch_one(self.sql())
            .await?;
        let rows: Vec<(i64,)> = sqlx::query_as(
            "SELECT application FROM parts
             WHERE join_id = $1 AND service = $2 AND partner = $3 AND party = 'second'
             AND application NOT IN (SELECT part FROM told_parts WHERE case_id = $4)
             ORDER BY application LIMIT $5",
        )
        .bind(join_id.as_str())
        .bind(partner)
        .bind(&first.service)
        .bind(case)
        .bind((MOST_TOLD - told).max(0))
        .fetch_all(self.sql())
        .await?;
        Ok(numbers(rows))
    }

    /// A second party's part is told in a case.
    pub async fn told_part(
        &mut self,
        case: CaseId,
        part: ApplicationNumber,
    ) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO told_parts (case_id, part) VALUES ($1, $2)")
            .bind(case.to_string())
            .bind(part.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }
}

fn party_word(party: Party) -> &'static str {
    match party {
        Party::First => "first",
        Party::Second => "second",
    }
}

fn party_of(word: &str) -> Result<Party, StoreError> {
    [Party::First, Party::Second]
        .into_iter()
        .find(|party| party_word(*party) == word)
        .ok_or(StoreError::Corrupt("a part's party"))
}
