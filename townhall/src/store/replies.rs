//! What applicants are told: written, held, sealed and said. Texts are sealed with the key of the case.

use amtsweg_core::{
    id::ReplyId,
    jose::{DirectJwe, JoseError},
    time::Timestamp,
};
use sqlx::{Row as _, any::AnyRow};

use super::{
    LONGEST_WAIT_SECONDS, Once, Store, StoreError, Tx,
    applications::Keys,
    vault::Sealed,
    workplace::{opened, place},
};
use crate::{
    crypto::random,
    domain::{
        ApplicationNumber, CaseNumber, ClerkName, ClerkNumber, JobName, ReplyNumber,
        journal::chain::Chain,
        reply::{DueReply, Reply, Stage, Telling},
    },
};

const REPLIES: &str =
    "SELECT replies.id, telling, clerks.name, written_at, due_at, stage, said_at, case_key, place,
    sealed FROM replies LEFT JOIN clerks ON clerks.id = author";

/// Whether an application came with a reply key.
const REPLY_KEY: &str = "SELECT application FROM secrets WHERE application = $1 AND kind = $2";

impl Store {
    /// Whether the applicant of a case can be told anything: whether a reply key came with the application.
    pub async fn can_be_told(&self, case: CaseNumber) -> Result<bool, StoreError> {
        let row: Option<(i64,)> = sqlx::query_as(REPLY_KEY)
            .bind(case.get())
            .bind(Sealed::ReplyKey.label())
            .fetch_optional(self.reading())
            .await?;
        Ok(row.is_some())
    }

    /// What the applicant of a case was told or will be, the oldest first.
    pub async fn replies(&self, case: CaseNumber) -> Result<Vec<Reply>, StoreError> {
        let sql = format!("{REPLIES} WHERE case_number = $1 ORDER BY replies.id");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| reply(row, &keys)).collect()
    }

    /// When the next one may go on; nothing when none waits.
    pub async fn next_reply(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        self.first_due(
            "SELECT min(due_at) FROM replies WHERE stage IN ('held', 'sealed')",
            now,
        )
        .await
    }

    /// Those that may go on now, the oldest first.
    pub async fn due_replies(
        &self,
        now: Timestamp,
        most: u32,
    ) -> Result<Vec<DueReply>, StoreError> {
        let rows = sqlx::query(
            "SELECT replies.id, reply_id, replies.case_number, application, stage, attempts, case_id, submission_id
             FROM replies JOIN applications ON applications.id = application
             WHERE stage IN ('held', 'sealed') AND (due_at <= $1 OR due_at > $1 + $2)
             ORDER BY replies.id LIMIT $3",
        )
        .bind(now.0)
        .bind(LONGEST_WAIT_SECONDS)
        .bind(i64::from(most))
        .fetch_all(self.reading())
        .await?;
        rows.iter().map(due).collect()
    }

    /// It could not go on: the next attempt is later.
    pub async fn postpone_reply(
        &self,
        reply: ReplyNumber,
        due_at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("UPDATE replies SET attempts = attempts + 1, due_at = $1 WHERE id = $2")
            .bind(due_at.0)
            .bind(reply.get())
            .execute(tx.sql())
            .await?;
        tx.commit().await
    }

    /// The parts that a reply is sealed in, in their order.
    pub async fn reply_parts(&self, reply: ReplyNumber) -> Result<Vec<DirectJwe>, StoreError> {
        let rows: Vec<(String,)> =
            sqlx::query_as("SELECT jwe FROM reply_parts WHERE reply = $1 ORDER BY part")
                .bind(reply.get())
                .fetch_all(self.reading())
                .await?;
        rows.into_iter()
            .map(|(jwe,)| {
                jwe.parse()
                    .map_err(|_: JoseError| StoreError::Corrupt("a part of a reply"))
            })
            .collect()
    }
}

impl Tx {
    /// Writes to the applicant of a case; nothing when this very form has been sent before. It is held until
    /// it leaves.
    pub async fn add_reply(
        &mut self,
        case: CaseNumber,
        author: ClerkNumber,
        text: &str,
        once: &Once,
        (now, leaves): (Timestamp, Timestamp),
    ) -> Result<Option<ReplyNumber>, StoreError> {
        let place = once.place(text)?;
        let new = (Telling::Message, Some(author), text);
        self.insert_reply(case, new, place, (now, leaves)).await
    }

    /// Tells the applicant of a case where it stands, unless that is about to be said already or nothing can be
    /// told. What it says is where the case stands when it leaves.
    pub async fn tell_state(
        &mut self,
        case: CaseNumber,
        (now, leaves): (Timestamp, Timestamp),
    ) -> Result<(), StoreError> {
        let key: Option<(i64,)> = sqlx::query_as(REPLY_KEY)
            .bind(case.get())
            .bind(Sealed::ReplyKey.label())
            .fetch_optional(self.sql())
            .await?;
        if key.is_none() {
            return Ok(());
        }
        let done = sqlx::query(
            "UPDATE replies SET due_at = $1, written_at = $2
             WHERE case_number = $3 AND telling = 'state' AND stage = 'held'",
        )
        .bind(leaves.0)
        .bind(now.0)
        .bind(case.get())
        .execute(self.sql())
        .await?;
        if done.rows_affected() == 0 {
            let place = place()?;
            let new = (Telling::State, None, "");
            self.insert_reply(case, new, place, (now, leaves)).await?;
        }
        Ok(())
    }

    async fn insert_reply(
        &mut self,
        case: CaseNumber,
        (telling, author, text): (Telling, Option<ClerkNumber>, &str),
        place: String,
        (now, leaves): (Timestamp, Timestamp),
    ) -> Result<Option<ReplyNumber>, StoreError> {
        let (id, key) = self.key_of(case).await?;
        let sealed = key.seal(Sealed::Reply, &place, text.as_bytes())?;
        let row: Option<(i64,)> = sqlx::query_as(
            "INSERT INTO replies (reply_id, case_number, application, case_key, place, telling, author, written_at,
             due_at, stage, sealed) VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, 'held', $9)
             ON CONFLICT (place) DO NOTHING RETURNING id",
        )
        .bind(ReplyId::from_random(random()?).to_string())
        .bind(case.get())
        .bind(id)
        .bind(place)
        .bind(telling.word())
        .bind(author.map(ClerkNumber::get))
        .bind(now.0)
        .bind(leaves.0)
        .bind(sealed)
        .fetch_optional(self.sql())
        .await?;
        self.call_job(JobName::Replies, now).await?;
        Ok(row.map(|(reply,)| ReplyNumber::new(reply)))
    }

    /// Takes back what has not left yet; `false` when it has.
    pub async fn take_back_reply(
        &mut self,
        case: CaseNumber,
        reply: ReplyNumber,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE replies SET stage = 'taken-back'
             WHERE case_number = $1 AND id = $2 AND stage = 'held'",
        )
        .bind(case.get())
        .bind(reply.get())
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Takes what is held to seal it, and gives it; nothing when it was taken back or is sealed.
    pub async fn seal_reply(
        &mut self,
        reply_number: ReplyNumber,
    ) -> Result<Option<Reply>, StoreError> {
        let done =
            sqlx::query("UPDATE replies SET stage = 'sealed' WHERE id = $1 AND stage = 'held'")
                .bind(reply_number.get())
                .execute(self.sql())
                .await?;
        if done.rows_affected() == 0 {
            return Ok(None);
        }
        let sql = format!("{REPLIES} WHERE replies.id = $1");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(reply_number.get())
            .fetch_all(self.sql())
            .await?;
        let keys = Keys::of(self.vault(), &rows).await?;
        rows.first().map(|row| reply(row, &keys)).transpose()
    }

    /// Keeps the parts that a reply is sealed in.
    pub async fn keep_reply_parts(
        &mut self,
        reply: ReplyNumber,
        parts: &[DirectJwe],
    ) -> Result<(), StoreError> {
        for (index, part) in (0_i64..).zip(parts) {
            sqlx::query("INSERT INTO reply_parts (reply, part, jwe) VALUES ($1, $2, $3)")
                .bind(reply.get())
                .bind(index)
                .bind(part.as_str())
                .execute(self.sql())
                .await?;
        }
        Ok(())
    }

    /// Something else is sealed under its id at the edge, as before a restore: it is sealed anew under another.
    pub async fn seal_reply_anew(
        &mut self,
        reply: ReplyNumber,
        id: ReplyId,
    ) -> Result<(), StoreError> {
        self.forget_reply_parts(reply).await?;
        sqlx::query(
            "UPDATE replies SET stage = 'held', reply_id = $1 WHERE id = $2 AND stage = 'sealed'",
        )
        .bind(id.to_string())
        .bind(reply.get())
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Its event is signed; `false` when somebody else has done so. The edge has its parts, and a third of a megabyte
    /// for each word would fill the database.
    pub async fn reply_is_said(
        &mut self,
        reply: ReplyNumber,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE replies SET stage = 'said', said_at = $1
             WHERE id = $2 AND stage IN ('held', 'sealed')",
        )
        .bind(now.0)
        .bind(reply.get())
        .execute(self.sql())
        .await?;
        self.forget_reply_parts(reply).await?;
        Ok(done.rows_affected() > 0)
    }

    async fn forget_reply_parts(&mut self, reply: ReplyNumber) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM reply_parts WHERE reply = $1")
            .bind(reply.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// The hash at which the journal's chain of a case ends.
    pub async fn journal_end(&mut self, case: CaseNumber) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> =
            sqlx::query_as("SELECT hash FROM journal_heads WHERE chain = $1")
                .bind(Chain::Case(case).number())
                .fetch_optional(self.sql())
                .await?;
        Ok(row.map(|(hash,)| hash))
    }
}

fn reply(row: &AnyRow, keys: &Keys) -> Result<Reply, StoreError> {
    let author: Option<String> = row.try_get("name")?;
    let said_at: Option<i64> = row.try_get("said_at")?;
    Ok(Reply {
        number: ReplyNumber::new(row.try_get("id")?),
        telling: Telling::read(row.try_get("telling")?).ok_or(StoreError::Corrupt("a reply"))?,
        author: author.map(ClerkName::of_account),
        written_at: Timestamp(row.try_get("written_at")?),
        due_at: Timestamp(row.try_get("due_at")?),
        stage: stage(row)?,
        said_at: said_at.map(Timestamp),
        text: opened(row, keys, Sealed::Reply, row.try_get("sealed")?)?,
    })
}

fn stage(row: &AnyRow) -> Result<Stage, StoreError> {
    Stage::read(row.try_get("stage")?).ok_or(StoreError::Corrupt("how far a reply is"))
}

fn due(row: &AnyRow) -> Result<DueReply, StoreError> {
    let corrupt = |_| StoreError::Corrupt("whom a reply is for");
    let id = |name| row.try_get::<&str, _>(name);
    Ok(DueReply {
        number: ReplyNumber::new(row.try_get("id")?),
        reply_id: id("reply_id")?.parse().map_err(corrupt)?,
        case: CaseNumber::new(row.try_get("case_number")?),
        case_id: id("case_id")?.parse().map_err(corrupt)?,
        application: ApplicationNumber::new(row.try_get("application")?),
        submission_id: id("submission_id")?.parse().map_err(corrupt)?,
        stage: stage(row)?,
        attempts: row.try_get("attempts")?,
    })
}
