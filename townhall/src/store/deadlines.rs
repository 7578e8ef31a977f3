//! Deadlines of cases, their versions and pauses. What they are for, and why they are paused or removed, is sealed with the
//! key of the case. On which day one is due is written for lists by [`Tx::derive`] alone.

use std::collections::BTreeMap;

use amtsweg_core::time::{Date, Timestamp};
use sqlx::{Row as _, any::AnyRow};

use super::{
    Store, StoreError, Tx,
    applications::Keys,
    places,
    vault::{CaseKey, Sealed},
    workplace::{Once, day, of_version, opened, place},
};
use crate::domain::{
    CaseNumber, ClerkName, ClerkNumber, DeadlineNumber, PauseNumber,
    deadline::{AfterPause, Pause, Terms},
    workplace::{Deadline, DeadlineEnd, DeadlineVersion, KeptPause},
};

const VERSIONS: &str = "SELECT deadlines.id, case_number, deadlines.version AS last_version, case_key, place,
    ended_at, enders.name AS ended_by, ended_how, reason, deadline_versions.version, authors.name AS author_name,
    written_at, begins_on, ends_on, after_pause, sealed
    FROM deadlines JOIN deadline_versions ON deadline = deadlines.id
    JOIN clerks authors ON authors.id = author LEFT JOIN clerks enders ON enders.id = ended_by";
/// How long one is, and when it was paused.
const TERMS: &str = "SELECT begins_on, ends_on, after_pause FROM deadlines
    JOIN deadline_versions ON deadline = deadlines.id AND deadline_versions.version = terms WHERE deadlines.id = $1";

/// A deadline that is set, or what it is to be.
#[derive(Clone, Copy)]
pub struct NewDeadline<'a> {
    /// How long it is.
    pub terms: Terms,
    /// What for.
    pub text: &'a str,
}

impl Store {
    /// The deadlines of a case: those that have not ended first, in the order in which they were set.
    pub async fn deadlines(&self, case: CaseNumber) -> Result<Vec<Deadline>, StoreError> {
        let sql = format!(
            "{VERSIONS} WHERE case_number = $1 AND deadline_versions.version = terms
             ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, deadlines.id"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        let mut pauses = self.pauses(case).await?;
        rows.iter()
            .map(|row| deadline(row, &keys, &mut pauses))
            .collect()
    }

    /// All versions of the deadlines of a case, of each the oldest first.
    pub async fn deadline_versions(
        &self,
        case: CaseNumber,
    ) -> Result<Vec<DeadlineVersion>, StoreError> {
        let sql = format!(
            "{VERSIONS} WHERE case_number = $1 ORDER BY deadlines.id, deadline_versions.version"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| version(row, &keys)).collect()
    }

    async fn pauses(
        &self,
        case: CaseNumber,
    ) -> Result<BTreeMap<DeadlineNumber, Vec<KeptPause>>, StoreError> {
        let rows = sqlx::query(
            "SELECT pauses.id, deadline, name, first_day, last_day, case_key, pauses.place, sealed
             FROM deadlines JOIN pauses ON deadline = deadlines.id JOIN clerks ON clerks.id = author
             WHERE case_number = $1 ORDER BY deadline, first_day, pauses.id",
        )
        .bind(case.get())
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        let mut pauses: BTreeMap<DeadlineNumber, Vec<KeptPause>> = BTreeMap::new();
        for row in &rows {
            let number = DeadlineNumber::new(row.try_get("deadline")?);
            pauses.entry(number).or_default().push(KeptPause {
                number: PauseNumber::new(row.try_get("id")?),
                days: pause(row)?,
                author: ClerkName::of_account(row.try_get("name")?),
                reason: opened(row, &keys, Sealed::PauseReason, row.try_get("sealed")?)?,
            });
        }
        Ok(pauses)
    }

    /// When the next deadline of each of these cases is due, and whether one is paused; those that are not open have none.
    pub async fn next_deadlines(
        &self,
        cases: &[CaseNumber],
    ) -> Result<Vec<(CaseNumber, Option<Date>, bool)>, StoreError> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT case_number, min(due_on), count(*) - count(due_on) FROM deadlines
             JOIN cases ON cases.number = case_number AND state IN ('arrived', 'in_progress')
             WHERE ended_at IS NULL AND case_number IN ({}) GROUP BY case_number",
            places(1, cases.len())
        );
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for case in cases {
            query = query.bind(case.get());
        }
        let rows: Vec<(i64, Option<String>, i64)> = query.fetch_all(self.reading()).await?;
        rows.iter()
            .map(|(case, due, paused)| {
                let due = due.as_deref().map(day).transpose()?;
                Ok((CaseNumber::new(*case), due, *paused > 0))
            })
            .collect()
    }
}

impl Tx {
    /// Sets a deadline; nothing when this very form has been sent before.
    pub async fn add_deadline(
        &mut self,
        case: CaseNumber,
        author: ClerkNumber,
        new: NewDeadline<'_>,
        once: &Once,
        now: Timestamp,
    ) -> Result<Option<DeadlineNumber>, StoreError> {
        let (id, key) = self.key_of(case).await?;
        // Two of one purpose, as long as they are not of one form and one day, are two.
        let said = format!("{}|{}|{}", new.terms.begins, new.terms.ends, new.text);
        let place = once.place(&said)?;
        let row: Option<(i64,)> = sqlx::query_as(
            "INSERT INTO deadlines (case_number, case_key, place, version, terms) VALUES ($1, $2, $3, 1, 1)
             ON CONFLICT (place) DO NOTHING RETURNING id",
        )
        .bind(case.get())
        .bind(id)
        .bind(&place)
        .fetch_optional(self.sql())
        .await?;
        let Some((number,)) = row else {
            return Ok(None);
        };
        let number = DeadlineNumber::new(number);
        self.add_version((number, 1), (&key, &place), author, new, now)
            .await?;
        self.derive(number).await?;
        Ok(Some(number))
    }

    /// Lets a deadline be for something else, or of another length; `false` when it is another version by now.
    pub async fn change_deadline(
        &mut self,
        seen: &Deadline,
        author: ClerkNumber,
        new: NewDeadline<'_>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some((key, place)) = self.step(seen).await? else {
            return Ok(false);
        };
        let version = seen.version + 1;
        self.add_version((seen.number, version), (&key, &place), author, new, now)
            .await?;
        sqlx::query("UPDATE deadlines SET terms = version WHERE id = $1")
            .bind(seen.number.get())
            .execute(self.sql())
            .await?;
        self.derive(seen.number).await?;
        Ok(true)
    }

    /// Pauses a deadline from a day on, for a reason; `false` when it is another version by now.
    pub async fn pause_deadline(
        &mut self,
        seen: &Deadline,
        author: ClerkNumber,
        (first, reason): (Date, &str),
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some((key, _)) = self.step(seen).await? else {
            return Ok(false);
        };
        let place = place()?;
        let sealed = key.seal(Sealed::PauseReason, &place, reason.as_bytes())?;
        sqlx::query(
            "INSERT INTO pauses (deadline, place, author, entered_at, first_day, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(seen.number.get())
        .bind(place)
        .bind(author.get())
        .bind(now.0)
        .bind(first.to_string())
        .bind(sealed)
        .execute(self.sql())
        .await?;
        self.derive(seen.number).await?;
        Ok(true)
    }

    /// Ends the pause of a deadline with a day; `false` when it is another version by now.
    pub async fn resume_deadline(
        &mut self,
        seen: &Deadline,
        last: Date,
    ) -> Result<bool, StoreError> {
        if self.step(seen).await?.is_none() {
            return Ok(false);
        }
        sqlx::query("UPDATE pauses SET last_day = $1 WHERE deadline = $2 AND last_day IS NULL")
            .bind(last.to_string())
            .bind(seen.number.get())
            .execute(self.sql())
            .await?;
        self.derive(seen.number).await?;
        Ok(true)
    }

    /// Forgets a pause that was none; `false` when the deadline is another version by now.
    pub async fn remove_pause(
        &mut self,
        seen: &Deadline,
        pause: PauseNumber,
    ) -> Result<bool, StoreError> {
        if self.step(seen).await?.is_none() {
            return Ok(false);
        }
        sqlx::query("DELETE FROM pauses WHERE deadline = $1 AND id = $2")
            .bind(seen.number.get())
            .bind(pause.get())
            .execute(self.sql())
            .await?;
        self.derive(seen.number).await?;
        Ok(true)
    }

    /// Ends a deadline: it is met, or it is removed for a reason; `false` when it is another version by now.
    pub async fn end_deadline(
        &mut self,
        seen: &Deadline,
        by: ClerkNumber,
        reason: Option<&str>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some((key, place)) = self.step(seen).await? else {
            return Ok(false);
        };
        let how = if reason.is_some() { "removed" } else { "met" };
        let reason = reason
            .map(|reason| key.seal(Sealed::RemovalReason, &place, reason.as_bytes()))
            .transpose()?;
        sqlx::query(
            "UPDATE deadlines SET ended_at = $1, ended_by = $2, ended_how = $3, reason = $4 WHERE id = $5",
        )
        .bind(now.0)
        .bind(by.get())
        .bind(how)
        .bind(reason)
        .bind(seen.number.get())
        .execute(self.sql())
        .await?;
        Ok(true)
    }

    /// Begins to do something with a deadline that was seen so; nothing when it is another version by now, or has ended.
    async fn step(&mut self, seen: &Deadline) -> Result<Option<(CaseKey, String)>, StoreError> {
        let row: Option<(String, String)> = sqlx::query_as(
            "UPDATE deadlines SET version = version + 1
             WHERE id = $1 AND case_number = $2 AND version = $3 AND ended_at IS NULL RETURNING case_key, place",
        )
        .bind(seen.number.get())
        .bind(seen.case.get())
        .bind(seen.version)
        .fetch_optional(self.sql())
        .await?;
        match row {
            Some((id, place)) => Ok(Some((self.vault().key(&id).await?, place))),
            None => Ok(None),
        }
    }

    async fn add_version(
        &mut self,
        (deadline, version): (DeadlineNumber, i64),
        (key, place): (&CaseKey, &str),
        author: ClerkNumber,
        NewDeadline { terms, text }: NewDeadline<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let sealed = key.seal(
            Sealed::Deadline,
            &of_version(place, version),
            text.as_bytes(),
        )?;
        sqlx::query(
            "INSERT INTO deadline_versions
             (deadline, version, author, written_at, begins_on, ends_on, after_pause, sealed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(deadline.get())
        .bind(version)
        .bind(author.get())
        .bind(now.0)
        .bind(terms.begins.to_string())
        .bind(terms.ends.to_string())
        .bind(terms.after_pause.word())
        .bind(sealed)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Writes for lists when a deadline is due, from what it is derived from.
    async fn derive(&mut self, deadline: DeadlineNumber) -> Result<(), StoreError> {
        let row = sqlx::query(TERMS)
            .bind(deadline.get())
            .fetch_one(self.sql())
            .await?;
        let terms = terms(&row)?;
        let pauses = sqlx::query("SELECT first_day, last_day FROM pauses WHERE deadline = $1")
            .bind(deadline.get())
            .fetch_all(self.sql())
            .await?
            .iter()
            .map(pause)
            .collect::<Result<Vec<Pause>, StoreError>>()?;
        sqlx::query("UPDATE deadlines SET due_on = $1 WHERE id = $2")
            .bind(terms.standing(&pauses).due().map(|due| due.to_string()))
            .bind(deadline.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }
}

fn pause(row: &AnyRow) -> Result<Pause, StoreError> {
    let last: Option<&str> = row.try_get("last_day")?;
    Ok(Pause {
        first: day(row.try_get("first_day")?)?,
        last: last.map(day).transpose()?,
    })
}

fn terms(row: &AnyRow) -> Result<Terms, StoreError> {
    let after: &str = row.try_get("after_pause")?;
    Ok(Terms {
        begins: day(row.try_get("begins_on")?)?,
        ends: day(row.try_get("ends_on")?)?,
        after_pause: AfterPause::read(after)
            .ok_or(StoreError::Corrupt("what happens after a pause"))?,
    })
}

/// What a deadline is for, by the version in a row.
pub(super) fn text_of(row: &AnyRow, keys: &Keys) -> Result<String, StoreError> {
    let version: i64 = row.try_get("version")?;
    let place: &str = row.try_get("place")?;
    let sealed: &[u8] = row.try_get("sealed")?;
    keys.of_row(row)?
        .open_text(Sealed::Deadline, &of_version(place, version), sealed)
}

fn version(row: &AnyRow, keys: &Keys) -> Result<DeadlineVersion, StoreError> {
    Ok(DeadlineVersion {
        deadline: DeadlineNumber::new(row.try_get("id")?),
        version: row.try_get("version")?,
        author: ClerkName::of_account(row.try_get("author_name")?),
        written_at: Timestamp(row.try_get("written_at")?),
        terms: terms(row)?,
        text: text_of(row, keys)?,
    })
}

fn deadline(
    row: &AnyRow,
    keys: &Keys,
    pauses: &mut BTreeMap<DeadlineNumber, Vec<KeptPause>>,
) -> Result<Deadline, StoreError> {
    let counts = version(row, keys)?;
    let ended_at: Option<i64> = row.try_get("ended_at")?;
    let by: Option<String> = row.try_get("ended_by")?;
    let reason: Option<Vec<u8>> = row.try_get("reason")?;
    let reason = reason
        .map(|sealed| opened(row, keys, Sealed::RemovalReason, &sealed))
        .transpose()?;
    Ok(Deadline {
        number: counts.deadline,
        case: CaseNumber::new(row.try_get("case_number")?),
        version: row.try_get("last_version")?,
        pauses: pauses.remove(&counts.deadline).unwrap_or_default(),
        counts,
        ended: ended_at.zip(by).map(|(at, by)| DeadlineEnd {
            at: Timestamp(at),
            by: ClerkName::of_account(by),
            reason,
        }),
    })
}
