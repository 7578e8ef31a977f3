//! Who works on a case, what was noted on it, what is to be done and how it was decided. Texts are sealed with the key of
//! the case.

use std::collections::BTreeMap;

use amtsweg_core::{
    encoding::base64url,
    hash::sha256_base64url,
    id::AttachmentId,
    time::{Date, Timestamp},
};
use sqlx::{Row as _, any::AnyRow};

use super::{
    Store, StoreError, Tx,
    applications::{Keys, short_number},
    places,
    vault::{CaseKey, Sealed},
};
use crate::{
    crypto::random,
    domain::{
        ApplicationNumber, CaseNumber, ClerkName, ClerkNumber, Entry, NoteNumber, ReferenceNumber,
        TaskNumber,
        case::State,
        workplace::{
            Colleague, Decision, Head, Note, Outcome, Reference, ReferenceKind, Task, TaskKind,
            Typed, Unsaved,
        },
    },
};

const HEADS: &str =
    "SELECT cases.number, short_number, cases.service, cases.state, cases.assignee, clerks.name, cases.version
    FROM cases LEFT JOIN clerks ON clerks.id = cases.assignee
    LEFT JOIN case_numbers ON case_numbers.case_number = cases.number AND is_former = 0";
const NOTES: &str = "SELECT notes.id, note_versions.version, clerks.name, written_at, notes.case_key, place, sealed
    FROM notes JOIN note_versions ON note_versions.note = notes.id JOIN clerks ON clerks.id = author";
pub(super) const TASKS: &str =
    "SELECT tasks.id, tasks.case_number, kind, author, authors.name AS author_name, whom,
    people.name AS whom_name, due_on, done_at, tasks.case_key, place, sealed, answer
    FROM tasks JOIN clerks authors ON authors.id = author JOIN clerks people ON people.id = whom";

/// What tells a form that is sent twice from one that is sent anew: both have the same value, and the same text.
pub struct Once(String);

impl Once {
    /// That of a form, by the value that it brings back; one that brings none is like no other.
    pub fn of(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// Where what it brings is kept.
    pub(super) fn place(&self, text: &str) -> Result<String, StoreError> {
        if self.0.is_empty() {
            return place();
        }
        Ok(sha256_base64url(
            format!("form|{}|{text}", self.0).as_bytes(),
        ))
    }
}

/// A task that is set.
#[derive(Clone, Copy)]
pub struct NewTask<'a> {
    /// What it is.
    pub kind: TaskKind,
    /// Who sets it.
    pub author: ClerkNumber,
    /// Who is to do it.
    pub whom: ClerkNumber,
    /// On which day.
    pub due: Date,
    /// What is to be done.
    pub text: &'a str,
}

impl Store {
    /// Where a case stands, and with whom.
    pub async fn head(&self, case: CaseNumber) -> Result<Option<Head>, StoreError> {
        Ok(self.heads(&[case]).await?.pop())
    }

    /// The same of several, by their numbers.
    pub async fn heads(&self, cases: &[CaseNumber]) -> Result<Vec<Head>, StoreError> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "{HEADS} WHERE cases.number IN ({}) ORDER BY cases.number",
            places(1, cases.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for case in cases {
            query = query.bind(case.get());
        }
        query
            .fetch_all(self.reading())
            .await?
            .iter()
            .map(head)
            .collect()
    }

    /// The notes on a case, each in its last version, the oldest first.
    pub async fn notes(&self, case: CaseNumber) -> Result<Vec<Note>, StoreError> {
        let sql = format!(
            "{NOTES} WHERE notes.case_number = $1 AND note_versions.version = notes.version ORDER BY notes.id"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| note(row, &keys)).collect()
    }

    /// The versions of the notes on a case that were changed since, of each note the oldest first.
    pub async fn earlier_notes(&self, case: CaseNumber) -> Result<Vec<Note>, StoreError> {
        let sql = format!(
            "{NOTES} WHERE notes.case_number = $1 AND note_versions.version < notes.version
             ORDER BY notes.id, note_versions.version"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| note(row, &keys)).collect()
    }

    /// A version of a note on a case.
    pub async fn note_version(
        &self,
        case: CaseNumber,
        number: NoteNumber,
        version: i64,
    ) -> Result<Option<Note>, StoreError> {
        let sql = format!(
            "{NOTES} WHERE notes.case_number = $1 AND notes.id = $2 AND note_versions.version = $3"
        );
        let row = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .bind(number.get())
            .bind(version)
            .fetch_optional(self.reading())
            .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let keys = Keys::of(&self.vault, std::slice::from_ref(&row)).await?;
        note(&row, &keys).map(Some)
    }

    /// The tasks of a case, the next one first, those that are done at the end.
    pub async fn tasks(&self, case: CaseNumber) -> Result<Vec<Task>, StoreError> {
        let sql = format!(
            "{TASKS} WHERE tasks.case_number = $1
             ORDER BY CASE WHEN done_at IS NULL THEN 0 ELSE 1 END, due_on, tasks.id"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| task(row, &keys)).collect()
    }

    /// On which day the next open task of each of these cases is due.
    pub async fn next_due(
        &self,
        cases: &[CaseNumber],
    ) -> Result<Vec<(CaseNumber, Date)>, StoreError> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT case_number, min(due_on) FROM tasks
             WHERE done_at IS NULL AND case_number IN ({}) GROUP BY case_number",
            places(1, cases.len())
        );
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for case in cases {
            query = query.bind(case.get());
        }
        let rows: Vec<(i64, String)> = query.fetch_all(self.reading()).await?;
        rows.iter()
            .map(|(case, due)| Ok((CaseNumber::new(*case), day(due)?)))
            .collect()
    }

    /// What a case is called elsewhere, in the order in which it was entered.
    pub async fn references(&self, case: CaseNumber) -> Result<Vec<Reference>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, case_number, kind, case_key, place, sealed FROM case_references
             WHERE case_number = $1 ORDER BY id",
        )
        .bind(case.get())
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| reference(row, &keys)).collect()
    }

    /// What the cases are called elsewhere that these applications began; what cannot be read is left out.
    pub(super) async fn texts_of_references(
        &self,
        numbers: &[i64],
    ) -> Result<BTreeMap<i64, Vec<String>>, StoreError> {
        let mut texts: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        if numbers.is_empty() {
            return Ok(texts);
        }
        let sql = format!(
            "SELECT id, case_number, kind, case_key, place, sealed FROM case_references
             WHERE case_number IN ({})",
            places(1, numbers.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for number in numbers {
            query = query.bind(*number);
        }
        let rows = query.fetch_all(self.reading()).await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        for row in &rows {
            if let Ok(reference) = reference(row, &keys) {
                let case = row.try_get("case_number")?;
                texts.entry(case).or_default().push(reference.text);
            }
        }
        Ok(texts)
    }

    /// What the index does not have yet of what cases are called elsewhere: each with its case and its service.
    pub async fn references_to_index(
        &self,
    ) -> Result<Vec<(ReferenceNumber, CaseNumber, String, String)>, StoreError> {
        let rows = sqlx::query(
            "SELECT case_references.id, case_number, kind, case_key, place, sealed, service FROM case_references
             JOIN cases ON cases.number = case_number WHERE is_found = 0 ORDER BY case_references.id LIMIT 100",
        )
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter()
            .map(|row| {
                // What cannot be read is found by nothing.
                let text = reference(row, &keys).map_or_else(|_| String::new(), |one| one.text);
                Ok((
                    ReferenceNumber::new(row.try_get("id")?),
                    CaseNumber::new(row.try_get("case_number")?),
                    row.try_get("service")?,
                    text,
                ))
            })
            .collect()
    }

    /// What somebody has typed on the page of a case and not saved yet.
    pub async fn unsaved(
        &self,
        clerk: ClerkNumber,
        case: CaseNumber,
    ) -> Result<Vec<Unsaved>, StoreError> {
        let rows = sqlx::query(
            "SELECT field, typed_at, seen, case_key, place, sealed FROM unsaved WHERE clerk = $1 AND case_number = $2",
        )
        .bind(clerk.get())
        .bind(case.get())
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter()
            .map(|row| {
                Ok(Unsaved {
                    field: row.try_get("field")?,
                    typed_at: Timestamp(row.try_get("typed_at")?),
                    seen: row.try_get("seen")?,
                    text: opened(row, &keys, Sealed::Unsaved, row.try_get("sealed")?)?,
                })
            })
            .collect()
    }

    /// Forgets what was typed before then and never saved.
    pub async fn forget_unsaved(&self, before: Timestamp) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("DELETE FROM unsaved WHERE typed_at < $1")
            .bind(before.0)
            .execute(tx.sql())
            .await?;
        tx.commit().await
    }

    /// Who else has opened an application of a case since then, and when last; the last one first.
    pub async fn opened_by_others(
        &self,
        case: CaseNumber,
        than: ClerkNumber,
        since: Timestamp,
    ) -> Result<Vec<(ClerkName, Timestamp)>, StoreError> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "SELECT clerks.name, max(journal.at) FROM journal
             JOIN applications ON applications.id = journal.application
             JOIN clerks ON clerks.id = journal.account
             WHERE applications.case_number = $1 AND journal.action = $2 AND journal.at >= $3
             AND journal.account <> $4 GROUP BY clerks.name ORDER BY max(journal.at) DESC, clerks.name",
        )
        .bind(case.get())
        .bind(Entry::Opened.word())
        .bind(since.0)
        .bind(than.get())
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .into_iter()
            .map(|(name, at)| (ClerkName::of_account(name), Timestamp(at)))
            .collect())
    }

    /// Whether the journal has, from after that time, that somebody looked at a file of an application, or that they opened the
    /// application, where that is enough.
    pub async fn has_seen(
        &self,
        (application, file): (ApplicationNumber, AttachmentId),
        by: ClerkNumber,
        since: Timestamp,
        is_opened_enough: bool,
    ) -> Result<bool, StoreError> {
        let seen = Entry::FileSeen(file);
        let other = if is_opened_enough {
            Entry::Opened.word()
        } else {
            seen.word()
        };
        let found: Option<(i64,)> = sqlx::query_as(
            "SELECT id FROM journal WHERE application = $1 AND account = $2 AND at > $3
             AND (action = $4 AND detail = $5 OR action = $6 AND action <> $4) LIMIT 1",
        )
        .bind(application.get())
        .bind(by.get())
        .bind(since.0)
        .bind(seen.word())
        .bind(seen.detail())
        .bind(other)
        .fetch_optional(self.reading())
        .await?;
        Ok(found.is_some())
    }

    /// Those of these cases in which something has come that nobody has opened: a further version, the other part.
    pub async fn with_news(&self, cases: &[CaseNumber]) -> Result<Vec<CaseNumber>, StoreError> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT DISTINCT case_number FROM applications
             WHERE case_number IN ({}) AND id <> case_number AND opened_at IS NULL",
            places(1, cases.len())
        );
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for case in cases {
            query = query.bind(case.get());
        }
        let rows: Vec<(i64,)> = query.fetch_all(self.reading()).await?;
        Ok(rows
            .into_iter()
            .map(|(case,)| CaseNumber::new(case))
            .collect())
    }

    /// The last application of each of these cases.
    pub async fn last_of(
        &self,
        cases: &[CaseNumber],
    ) -> Result<Vec<(CaseNumber, ApplicationNumber)>, StoreError> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT case_number, max(id) FROM applications WHERE case_number IN ({}) GROUP BY case_number",
            places(1, cases.len())
        );
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for case in cases {
            query = query.bind(case.get());
        }
        let rows: Vec<(i64, i64)> = query.fetch_all(self.reading()).await?;
        let row = |(case, last)| (CaseNumber::new(case), ApplicationNumber::new(last));
        Ok(rows.into_iter().map(row).collect())
    }

    /// What these cases are called elsewhere; what cannot be read is left out.
    pub async fn references_of(
        &self,
        cases: &[CaseNumber],
    ) -> Result<BTreeMap<CaseNumber, Vec<String>>, StoreError> {
        let numbers: Vec<i64> = cases.iter().map(|case| case.get()).collect();
        let texts = self.texts_of_references(&numbers).await?;
        let of_case = |(case, texts)| (CaseNumber::new(case), texts);
        Ok(texts.into_iter().map(of_case).collect())
    }

    /// How a case was decided, the first time first.
    pub async fn decisions(&self, case: CaseNumber) -> Result<Vec<Decision>, StoreError> {
        let rows = sqlx::query(
            "SELECT outcome, decided_on, clerks.name, case_key, place, sealed FROM decisions
             JOIN clerks ON clerks.id = author WHERE case_number = $1 ORDER BY decisions.id",
        )
        .bind(case.get())
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter()
            .map(|row| {
                let outcome: &str = row.try_get("outcome")?;
                Ok(Decision {
                    outcome: Outcome::read(outcome).ok_or(StoreError::Corrupt("an outcome"))?,
                    decided_on: day(row.try_get("decided_on")?)?,
                    author: ClerkName::of_account(row.try_get("name")?),
                    text: opened(row, &keys, Sealed::Decision, row.try_get("sealed")?)?,
                })
            })
            .collect()
    }
}

impl Tx {
    /// Where a case stands, and with whom.
    pub async fn head(&mut self, case: CaseNumber) -> Result<Option<Head>, StoreError> {
        let sql = format!("{HEADS} WHERE cases.number = $1");
        let row = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_optional(self.sql())
            .await?;
        row.as_ref().map(head).transpose()
    }

    /// Gives a case to somebody, or to nobody, and lets it stand so; `false` when it is another version by now.
    pub async fn change_case(
        &mut self,
        seen: &Head,
        assignee: Option<ClerkNumber>,
        state: State,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE cases SET assignee = $1, state = $2, changed_at = $3, version = version + 1
             WHERE number = $4 AND version = $5",
        )
        .bind(assignee.map(ClerkNumber::get))
        .bind(state.word())
        .bind(now.0)
        .bind(seen.number.get())
        .bind(seen.version)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Lets all that is to be done with a case be done by whom it is given to.
    pub async fn hand_over_todos(
        &mut self,
        case: CaseNumber,
        to: ClerkNumber,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE tasks SET whom = $1 WHERE case_number = $2 AND kind = 'todo' AND done_at IS NULL",
        )
        .bind(to.get())
        .bind(case.get())
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// The cases that somebody works on and that are not decided yet.
    pub async fn open_cases_of(&mut self, clerk: ClerkNumber) -> Result<Vec<Head>, StoreError> {
        let sql = format!(
            "{HEADS} WHERE cases.assignee = $1 AND cases.state IN ('arrived', 'in_progress') ORDER BY cases.number"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(clerk.get())
            .fetch_all(self.sql())
            .await?
            .iter()
            .map(head)
            .collect()
    }

    /// Adds a note on a case; nothing when this very form has been sent before.
    pub async fn add_note(
        &mut self,
        case: CaseNumber,
        author: ClerkNumber,
        text: &str,
        once: &Once,
        now: Timestamp,
    ) -> Result<Option<NoteNumber>, StoreError> {
        let (id, _) = self.key_of(case).await?;
        let row: Option<(i64,)> = sqlx::query_as(
            "INSERT INTO notes (case_number, case_key, place, version) VALUES ($1, $2, $3, 0)
             ON CONFLICT (place) DO NOTHING RETURNING id",
        )
        .bind(case.get())
        .bind(id)
        .bind(once.place(text)?)
        .fetch_optional(self.sql())
        .await?;
        let Some((note,)) = row else {
            return Ok(None);
        };
        let note = NoteNumber::new(note);
        self.change_note(case, note, 0, author, text, now).await?;
        Ok(Some(note))
    }

    /// Adds a version to a note on a case; `false` when there is another one by now.
    pub async fn change_note(
        &mut self,
        case: CaseNumber,
        note: NoteNumber,
        seen: i64,
        author: ClerkNumber,
        text: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let row: Option<(String, String)> = sqlx::query_as(
            "UPDATE notes SET version = version + 1 WHERE case_number = $1 AND id = $2 AND version = $3
             RETURNING case_key, place",
        )
        .bind(case.get())
        .bind(note.get())
        .bind(seen)
        .fetch_optional(self.sql())
        .await?;
        let Some((id, place)) = row else {
            return Ok(false);
        };
        let version = seen + 1;
        let key = self.vault().key(&id).await?;
        let sealed = key.seal(Sealed::Note, &of_version(&place, version), text.as_bytes())?;
        sqlx::query(
            "INSERT INTO note_versions (note, version, author, written_at, sealed) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(note.get())
        .bind(version)
        .bind(author.get())
        .bind(now.0)
        .bind(sealed)
        .execute(self.sql())
        .await?;
        Ok(true)
    }

    /// Sets a task; `false` when this very form has been sent before.
    pub async fn add_task(
        &mut self,
        case: CaseNumber,
        new: NewTask<'_>,
        once: &Once,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (id, key) = self.key_of(case).await?;
        let place = once.place(new.text)?;
        let sealed = key.seal(Sealed::Task, &place, new.text.as_bytes())?;
        let done = sqlx::query(
            "INSERT INTO tasks (case_number, case_key, place, kind, author, whom, due_on, set_at, sealed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (place) DO NOTHING",
        )
        .bind(case.get())
        .bind(id)
        .bind(place)
        .bind(new.kind.word())
        .bind(new.author.get())
        .bind(new.whom.get())
        .bind(new.due.to_string())
        .bind(now.0)
        .bind(sealed)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Ends a task of a case, perhaps with an answer; `false` when it has ended already.
    pub async fn end_task(
        &mut self,
        case: CaseNumber,
        task: TaskNumber,
        answer: Option<&str>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let row: Option<(String, String)> = sqlx::query_as(
            "UPDATE tasks SET done_at = $1 WHERE case_number = $2 AND id = $3 AND done_at IS NULL
             RETURNING case_key, place",
        )
        .bind(now.0)
        .bind(case.get())
        .bind(task.get())
        .fetch_optional(self.sql())
        .await?;
        let Some((id, place)) = row else {
            return Ok(false);
        };
        if let Some(answer) = answer {
            let key = self.vault().key(&id).await?;
            let sealed = key.seal(Sealed::TaskAnswer, &place, answer.as_bytes())?;
            sqlx::query("UPDATE tasks SET answer = $1 WHERE id = $2")
                .bind(sealed)
                .bind(task.get())
                .execute(self.sql())
                .await?;
        }
        Ok(true)
    }

    /// Enters what a case is called elsewhere; `false` when this very form has been sent before.
    pub async fn add_reference(
        &mut self,
        case: CaseNumber,
        reference: (ReferenceKind, &str),
        author: ClerkNumber,
        once: &Once,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (kind, text) = reference;
        let (id, key) = self.key_of(case).await?;
        let place = once.place(text)?;
        let sealed = key.seal(Sealed::Reference, &place, text.as_bytes())?;
        let done = sqlx::query(
            "INSERT INTO case_references (case_number, case_key, place, kind, author, entered_at, sealed)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (place) DO NOTHING",
        )
        .bind(case.get())
        .bind(id)
        .bind(place)
        .bind(kind.word())
        .bind(author.get())
        .bind(now.0)
        .bind(sealed)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Takes back what a case is called elsewhere: where that was; nothing where it was not there.
    pub async fn remove_reference(
        &mut self,
        case: CaseNumber,
        reference: ReferenceNumber,
    ) -> Result<Option<ReferenceKind>, StoreError> {
        let row: Option<(String,)> = sqlx::query_as(
            "DELETE FROM case_references WHERE case_number = $1 AND id = $2 RETURNING kind",
        )
        .bind(case.get())
        .bind(reference.get())
        .fetch_optional(self.sql())
        .await?;
        Ok(row.and_then(|(kind,)| ReferenceKind::read(&kind)))
    }

    /// Keeps that the index has it.
    pub async fn reference_is_found(
        &mut self,
        reference: ReferenceNumber,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE case_references SET is_found = 1 WHERE id = $1")
            .bind(reference.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Keeps what somebody has typed into a field of a case's page, in the place of what was there.
    pub async fn keep_unsaved(
        &mut self,
        clerk: ClerkNumber,
        case: CaseNumber,
        typed: Typed<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (id, key) = self.key_of(case).await?;
        let place = place()?;
        let sealed = key.seal(Sealed::Unsaved, &place, typed.text.as_bytes())?;
        sqlx::query(
            "INSERT INTO unsaved (clerk, case_number, field, case_key, place, typed_at, sealed, seen)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (clerk, case_number, field) DO UPDATE SET case_key = excluded.case_key,
             place = excluded.place, typed_at = excluded.typed_at, sealed = excluded.sealed, seen = excluded.seen",
        )
        .bind(clerk.get())
        .bind(case.get())
        .bind(typed.field)
        .bind(id)
        .bind(place)
        .bind(now.0)
        .bind(sealed)
        .bind(typed.seen)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Forgets what somebody has typed into a field: it is saved, or they have taken it back.
    pub async fn drop_unsaved(
        &mut self,
        clerk: ClerkNumber,
        case: CaseNumber,
        field: &str,
    ) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM unsaved WHERE clerk = $1 AND case_number = $2 AND field = $3")
            .bind(clerk.get())
            .bind(case.get())
            .bind(field)
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Keeps how a case was decided.
    pub async fn add_decision(
        &mut self,
        case: CaseNumber,
        outcome: Outcome,
        decided_on: Date,
        author: ClerkNumber,
        text: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (id, key) = self.key_of(case).await?;
        let place = place()?;
        let sealed = key.seal(Sealed::Decision, &place, text.as_bytes())?;
        sqlx::query(
            "INSERT INTO decisions (case_number, case_key, place, outcome, decided_on, author, entered_at, sealed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(case.get())
        .bind(id)
        .bind(place)
        .bind(outcome.word())
        .bind(decided_on.to_string())
        .bind(author.get())
        .bind(now.0)
        .bind(sealed)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Lets what was done with a case be of the one that it is joined with.
    pub(super) async fn join_work(
        &mut self,
        from: CaseNumber,
        into: CaseNumber,
    ) -> Result<(), StoreError> {
        for sql in [
            "UPDATE notes SET case_number = $1 WHERE case_number = $2",
            "UPDATE tasks SET case_number = $1 WHERE case_number = $2",
            "UPDATE decisions SET case_number = $1 WHERE case_number = $2",
            "UPDATE deadlines SET case_number = $1 WHERE case_number = $2",
            "UPDATE replies SET case_number = $1 WHERE case_number = $2",
            // To be found by the other case's number now.
            "UPDATE case_references SET case_number = $1, is_found = 0 WHERE case_number = $2",
            "UPDATE unsaved SET case_number = $1 WHERE case_number = $2 AND NOT EXISTS
             (SELECT 1 FROM unsaved other WHERE other.clerk = unsaved.clerk AND other.field = unsaved.field
              AND other.case_number = $1)",
        ] {
            sqlx::query(sql)
                .bind(into.get())
                .bind(from.get())
                .execute(self.sql())
                .await?;
        }
        Ok(())
    }

    /// The key of a case: that of its first application.
    pub(super) async fn key_of(
        &mut self,
        case: CaseNumber,
    ) -> Result<(String, CaseKey), StoreError> {
        let (id,): (String,) = sqlx::query_as("SELECT case_key FROM applications WHERE id = $1")
            .bind(ApplicationNumber::new(case.get()).get())
            .fetch_one(self.sql())
            .await?;
        let key = self.vault().key(&id).await?;
        Ok((id, key))
    }
}

/// What a text is sealed by; its row has no number yet.
pub(super) fn place() -> Result<String, StoreError> {
    Ok(base64url(&random::<16>()?))
}

pub(super) fn of_version(place: &str, version: i64) -> String {
    format!("{place}|{version}")
}

pub(super) fn opened(
    row: &AnyRow,
    keys: &Keys,
    what: Sealed,
    sealed: &[u8],
) -> Result<String, StoreError> {
    let place: &str = row.try_get("place")?;
    keys.of_row(row)?.open_text(what, place, sealed)
}

fn head(row: &AnyRow) -> Result<Head, StoreError> {
    let state: &str = row.try_get("state")?;
    let assignee: Option<i64> = row.try_get("assignee")?;
    let name: Option<String> = row.try_get("name")?;
    Ok(Head {
        number: CaseNumber::new(row.try_get("number")?),
        short_number: short_number(row)?,
        service: row.try_get("service")?,
        state: State::read(state).ok_or(StoreError::Corrupt("a case's state"))?,
        assignee: assignee
            .zip(name)
            .map(|(number, name)| colleague(number, name)),
        version: row.try_get("version")?,
    })
}

fn colleague(number: i64, name: String) -> Colleague {
    Colleague {
        number: ClerkNumber::new(number),
        name: ClerkName::of_account(name),
    }
}

fn reference(row: &AnyRow, keys: &Keys) -> Result<Reference, StoreError> {
    let kind: &str = row.try_get("kind")?;
    Ok(Reference {
        number: ReferenceNumber::new(row.try_get("id")?),
        kind: ReferenceKind::read(kind).ok_or(StoreError::Corrupt("the kind of a reference"))?,
        text: opened(row, keys, Sealed::Reference, row.try_get("sealed")?)?,
    })
}

fn note(row: &AnyRow, keys: &Keys) -> Result<Note, StoreError> {
    let version: i64 = row.try_get("version")?;
    let place: &str = row.try_get("place")?;
    let sealed: &[u8] = row.try_get("sealed")?;
    let text = keys
        .of_row(row)?
        .open_text(Sealed::Note, &of_version(place, version), sealed)?;
    Ok(Note {
        number: NoteNumber::new(row.try_get("id")?),
        version,
        author: ClerkName::of_account(row.try_get("name")?),
        written_at: Timestamp(row.try_get("written_at")?),
        text,
    })
}

pub(super) fn task(row: &AnyRow, keys: &Keys) -> Result<Task, StoreError> {
    let kind: &str = row.try_get("kind")?;
    let answer: Option<Vec<u8>> = row.try_get("answer")?;
    let answer = answer
        .map(|sealed| opened(row, keys, Sealed::TaskAnswer, &sealed))
        .transpose()?;
    let done_at: Option<i64> = row.try_get("done_at")?;
    Ok(Task {
        number: TaskNumber::new(row.try_get("id")?),
        case: CaseNumber::new(row.try_get("case_number")?),
        kind: TaskKind::read(kind).ok_or(StoreError::Corrupt("the kind of a task"))?,
        author: colleague(row.try_get("author")?, row.try_get("author_name")?),
        whom: colleague(row.try_get("whom")?, row.try_get("whom_name")?),
        due: day(row.try_get("due_on")?)?,
        done_at: done_at.map(Timestamp),
        text: opened(row, keys, Sealed::Task, row.try_get("sealed")?)?,
        answer,
    })
}

pub(super) fn day(text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt("a day"))
}
