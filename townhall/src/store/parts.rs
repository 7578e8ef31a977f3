//! The parts of what two parties fill, and who was told of them.

use std::collections::HashMap;

use amtsweg_core::{
    handover::JoinId,
    id::{CaseId, SubmissionId},
};
use sqlx::Row as _;

use super::{Store, StoreError, Writing, unsigned};

/// Of more parts than this a case is not told: who has the link could send any number.
const MOST_TOLD: i64 = 20;
/// Nor does a page name more.
const MOST_RELATED: i64 = 200;

/// Whose part it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// The one who applies and hands the link over.
    First,
    /// The one who got the link.
    Second,
}

impl Party {
    fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }

    fn read(word: &str) -> Result<Self, StoreError> {
        [Self::First, Self::Second]
            .into_iter()
            .find(|party| party.as_str() == word)
            .ok_or(StoreError::Corrupt("a part's party"))
    }
}

/// Which part an application is.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// Its service.
    pub service: &'a str,
    /// By which both parts meet.
    pub join_id: Option<&'a JoinId>,
    /// Whose it is, and the service of the other party's form; nothing when the form is not made
    /// for two parties.
    pub side: Option<(Party, &'a str)>,
    /// Whether the application says that another part will come.
    pub awaits: bool,
}

/// How a part stands to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartState {
    /// Whose it is; nothing when the form is not made for two parties.
    pub party: Option<Party>,
    /// Whether it came with something to meet others by.
    pub is_joined: bool,
    /// Whether the application says that another part will come.
    pub awaits: bool,
    /// How many parts of the other party are there.
    pub others: u64,
}

/// Another part with the same join id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Related {
    /// Its number.
    pub application: i64,
    /// Whose it is.
    pub party: Party,
}

/// Two parts meet: the same join id, and each names the other's form.
const MEET: &str = "other.join_id = own.join_id AND other.service = own.partner
    AND other.partner = own.service AND other.party <> own.party";

impl Store {
    /// Keeps which part an application is.
    pub async fn file_part(
        writing: &mut Writing,
        application: i64,
        part: &Part<'_>,
    ) -> Result<(), StoreError> {
        let (party, partner) = part.side.unzip();
        sqlx::query(
            "INSERT INTO parts (application, service, join_id, party, partner, awaits)
             VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(application)
        .bind(part.service)
        .bind(part.join_id.map(JoinId::as_str))
        .bind(party.map(Party::as_str))
        .bind(partner)
        .bind(part.awaits)
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// The other party's parts that meet this one, oldest first.
    pub async fn counterparts(
        writing: &mut Writing,
        application: i64,
    ) -> Result<Vec<i64>, StoreError> {
        // Only constants are put together here.
        let rows: Vec<(i64,)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT other.application FROM parts own JOIN parts other ON {MEET}
             WHERE own.application = ? ORDER BY other.application"
        )))
        .bind(application)
        .fetch_all(&mut **writing)
        .await?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// The cases, with their last accepted submission, in which a second party's part is yet to
    /// be told: all in which the application arrived that it meets.
    pub async fn cases_to_tell(
        writing: &mut Writing,
        part: i64,
    ) -> Result<Vec<(CaseId, SubmissionId)>, StoreError> {
        // SQLite takes the other columns from the row that has the maximum.
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "SELECT case_id, submission_id, max(received_at) FROM submissions
             WHERE outcome = 'accepted' AND application_id IN (
                 SELECT applications.application_id FROM parts own
                 JOIN parts other ON {MEET}
                 JOIN applications ON applications.id = other.application
                 WHERE own.application = ?1 AND own.party = 'second')
             AND NOT EXISTS (SELECT 1 FROM told_parts told
                 WHERE told.case_id = submissions.case_id AND told.part = ?1)
             AND (SELECT count(*) FROM told_parts told
                 WHERE told.case_id = submissions.case_id) < ?2
             GROUP BY case_id ORDER BY case_id"
        )))
        .bind(part)
        .bind(MOST_TOLD)
        .fetch_all(&mut **writing)
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
        writing: &mut Writing,
        case: CaseId,
        first: &Part<'_>,
    ) -> Result<Vec<i64>, StoreError> {
        let (Some(join_id), Some((Party::First, partner))) = (first.join_id, first.side) else {
            return Ok(Vec::new());
        };
        let case = case.to_string();
        let rows: Vec<(i64,)> = sqlx::query_as(
            "SELECT application FROM parts
             WHERE join_id = ?1 AND service = ?2 AND partner = ?3 AND party = 'second'
             AND application NOT IN (SELECT part FROM told_parts WHERE case_id = ?4)
             ORDER BY application
             LIMIT max(0, ?5 - (SELECT count(*) FROM told_parts WHERE case_id = ?4))",
        )
        .bind(join_id.as_str())
        .bind(partner)
        .bind(first.service)
        .bind(case)
        .bind(MOST_TOLD)
        .fetch_all(&mut **writing)
        .await?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// A second party's part is told in a case.
    pub async fn told_part(
        writing: &mut Writing,
        case: CaseId,
        part: i64,
    ) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO told_parts (case_id, part) VALUES (?, ?)")
            .bind(case.to_string())
            .bind(part)
            .execute(&mut **writing)
            .await?;
        Ok(())
    }

    /// How those of these applications that are parts stand to the others.
    pub async fn part_states(
        &self,
        applications: &[i64],
    ) -> Result<HashMap<i64, PartState>, StoreError> {
        let ids = serde_json::Value::from(applications).to_string();
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "SELECT application, party, join_id IS NOT NULL AS is_joined, awaits,
             (SELECT count(*) FROM parts other WHERE {MEET}) AS others
             FROM parts own WHERE application IN (SELECT value FROM json_each(?))"
        )))
        .bind(ids)
        .fetch_all(self.reading())
        .await?;
        rows.iter()
            .map(|row| {
                let party: Option<String> = row.try_get("party")?;
                let state = PartState {
                    party: party.as_deref().map(Party::read).transpose()?,
                    is_joined: row.try_get("is_joined")?,
                    awaits: row.try_get("awaits")?,
                    others: unsigned(row.try_get("others")?),
                };
                Ok((row.try_get("application")?, state))
            })
            .collect()
    }

    /// All parts with the join id of this one whose forms belong together, itself not among them:
    /// the other party's, and whatever else came as the same party's. Oldest first.
    pub async fn related(&self, application: i64) -> Result<Vec<Related>, StoreError> {
        let rows: Vec<(i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT other.application, other.party FROM parts own JOIN parts other
             ON ({MEET}) OR (other.join_id = own.join_id AND other.service = own.service
                 AND other.party = own.party)
             WHERE own.application = ?1 AND other.application <> ?1
             ORDER BY other.application LIMIT ?2"
        )))
        .bind(application)
        .bind(MOST_RELATED)
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(application, party)| {
                let party = Party::read(&party)?;
                Ok(Related { application, party })
            })
            .collect()
    }
}
