//! Clerks and their sessions.

use std::collections::BTreeMap;

use amtsweg_core::{
    hash::sha256_base64url,
    time::{Date, Timestamp},
};

use super::{Store, StoreError, Tx, dialect::Dialect};
use crate::{
    crypto::PasswordHash,
    domain::{
        CaseNumber, ClerkName, ClerkNumber, Entry, Grant, Role, Staff,
        role::{Held, Reach},
    },
};

/// A clerk.
#[derive(Debug, Clone)]
pub struct Account {
    /// The account's number.
    pub number: ClerkNumber,
    /// The name to log in with, also in the journal.
    pub name: ClerkName,
    /// The password's hash.
    pub password_hash: PasswordHash,
}

/// A clerk who is logged in.
#[derive(Clone)]
pub struct Session {
    /// Who, and what they may do now.
    pub staff: Staff,
    /// What every form has to bring back.
    pub csrf_token: String,
    /// When the identity provider last said who it is, of a session that began there.
    pub confirmed_at: Option<Timestamp>,
    /// Whether the account has a second factor.
    pub has_second_factor: bool,
    /// When a code of it was last given in this session.
    pub code_at: Option<Timestamp>,
}

/// A session ends after a day, however busy it is.
pub const SESSION_SECONDS: i64 = 24 * 60 * 60;

/// An account as the list shows it.
#[derive(Debug)]
pub struct AccountRow {
    /// Its number.
    pub number: ClerkNumber,
    /// The name to log in with.
    pub name: ClerkName,
    /// What it is for.
    pub grants: Vec<Grant>,
    /// Who stands in for it.
    pub deputies: Vec<Deputy>,
    /// How many sessions have not been ended.
    pub sessions: u64,
    /// Whether it has a second factor.
    pub has_second_factor: bool,
    /// Who it is at the identity provider, where they sign in there.
    pub subject: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when it cannot be used.
    pub disabled_at: Option<Timestamp>,
}

/// Who stands in for an account, from one day to another, both of them included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deputy {
    /// Who.
    pub name: ClerkName,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// Number, name, token of the forms, seen, confirmed, code, whether there is a second factor.
type SessionColumns = (i64, String, String, i64, Option<i64>, Option<i64>, i64);

/// Number, name, made, disabled, sessions, whether it has a second factor, subject.
type AccountColumns = (i64, String, i64, Option<i64>, i64, i64, Option<String>);

impl Store {
    /// All accounts, by their names.
    pub async fn clerks(&self) -> Result<Vec<AccountRow>, StoreError> {
        let by_name = self.dialect.folded("name");
        let mut grants: BTreeMap<i64, Vec<Grant>> = BTreeMap::new();
        let rows: Vec<(i64, String, String)> =
            sqlx::query_as("SELECT clerk, role, reach FROM grants ORDER BY clerk, role, reach")
                .fetch_all(self.reading())
                .await?;
        for (clerk, role, reach) in rows {
            grants.entry(clerk).or_default().push(grant(&role, &reach)?);
        }
        let mut deputies: BTreeMap<i64, Vec<Deputy>> = BTreeMap::new();
        let rows: Vec<(i64, String, String, String)> = sqlx::query_as(
            "SELECT clerk, clerks.name, first_day, last_day FROM deputies
             JOIN clerks ON clerks.id = deputy ORDER BY first_day, clerks.id",
        )
        .fetch_all(self.reading())
        .await?;
        for (clerk, name, first, last) in rows {
            deputies.entry(clerk).or_default().push(Deputy {
                name: ClerkName::of_account(name),
                first: day(&first)?,
                last: day(&last)?,
            });
        }
        // Only constants are put together here.
        let rows: Vec<AccountColumns> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT id, name, created_at, disabled_at,
                 (SELECT count(*) FROM sessions WHERE sessions.clerk = clerks.id),
                 CASE WHEN totp IS NULL THEN 0 ELSE 1 END, subject
                 FROM clerks WHERE removed_at IS NULL ORDER BY {by_name}"
        )))
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .into_iter()
            .map(
                |(id, name, created_at, disabled_at, sessions, factor, subject)| AccountRow {
                    number: ClerkNumber::new(id),
                    name: ClerkName::of_account(name),
                    grants: grants.remove(&id).unwrap_or_default(),
                    deputies: deputies.remove(&id).unwrap_or_default(),
                    sessions: super::unsigned(sessions),
                    has_second_factor: factor != 0,
                    subject,
                    created_at: Timestamp(created_at),
                    disabled_at: disabled_at.map(Timestamp),
                },
            )
            .collect())
    }

    /// The account of this name that is in use and has a password.
    pub async fn clerk(&self, name: &str) -> Result<Option<Account>, StoreError> {
        let is_named = is_named(self.dialect);
        let row: Option<(i64, String, String)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT id, name, password_hash FROM clerks WHERE {is_named} AND disabled_at IS NULL
             AND removed_at IS NULL AND subject IS NULL"
        )))
        .bind(name)
        .fetch_optional(self.reading())
        .await?;
        Ok(row.map(|(id, name, hash)| Account {
            number: ClerkNumber::new(id),
            name: ClerkName::of_account(name),
            password_hash: PasswordHash::from_stored(hash),
        }))
    }

    /// The session of this token, unless it has been idle since before `idle_since`, or has lasted
    /// a day; with what the clerk may do today.
    pub async fn session(
        &self,
        token: &str,
        now: Timestamp,
        idle_since: Timestamp,
        today: Date,
    ) -> Result<Option<Session>, StoreError> {
        self.found_session(token, now, idle_since, today, true)
            .await
    }

    /// The same for a page that asks by itself: a desk that nobody sits at is idle all the same.
    pub async fn watched_session(
        &self,
        token: &str,
        now: Timestamp,
        idle_since: Timestamp,
        today: Date,
    ) -> Result<Option<Session>, StoreError> {
        self.found_session(token, now, idle_since, today, false)
            .await
    }

    async fn found_session(
        &self,
        token: &str,
        now: Timestamp,
        idle_since: Timestamp,
        today: Date,
        is_used: bool,
    ) -> Result<Option<Session>, StoreError> {
        let hash = sha256_base64url(token.as_bytes());
        let row: Option<SessionColumns> = sqlx::query_as(
            "SELECT clerks.id, clerks.name, csrf_token, seen_at, confirmed_at, code_at,
             CASE WHEN totp IS NULL THEN 0 ELSE 1 END FROM sessions
             JOIN clerks ON clerks.id = sessions.clerk
             WHERE token_hash = $1 AND seen_at >= $2 AND sessions.created_at > $3
             AND disabled_at IS NULL AND removed_at IS NULL",
        )
        .bind(&hash)
        .bind(idle_since.0)
        .bind(now.plus_seconds(-SESSION_SECONDS).0)
        .fetch_optional(self.reading())
        .await?;
        let Some((number, name, csrf_token, seen_at, confirmed_at, code_at, factor)) = row else {
            return Ok(None);
        };
        // Once a minute is exact enough, and most requests then write nothing.
        if is_used && now.seconds_since(Timestamp(seen_at)) >= 60 {
            let mut tx = self.write_beside().await?;
            sqlx::query("UPDATE sessions SET seen_at = $1 WHERE token_hash = $2")
                .bind(now.0)
                .bind(&hash)
                .execute(tx.sql())
                .await?;
            tx.commit().await?;
        }
        Ok(Some(Session {
            staff: Staff {
                number: ClerkNumber::new(number),
                name: ClerkName::of_account(name),
                grants: self.held(number, today).await?,
            },
            csrf_token,
            confirmed_at: confirmed_at.map(Timestamp),
            has_second_factor: factor != 0,
            code_at: code_at.map(Timestamp),
        }))
    }

    /// What somebody has, own grants first; then those of whom they stand in for today. Whoever is nothing any more at the
    /// identity provider stands in for nobody.
    async fn held(&self, clerk: i64, today: Date) -> Result<Vec<Held>, StoreError> {
        let today = today.to_string();
        let rows: Vec<(String, String, Option<String>)> = sqlx::query_as(
            "SELECT role, reach, NULL AS instead_of FROM grants WHERE clerk = $1
             UNION ALL
             SELECT role, reach, clerks.name FROM deputies
             JOIN clerks ON clerks.id = deputies.clerk
             JOIN grants ON grants.clerk = deputies.clerk
             WHERE deputy = $1 AND first_day <= $2 AND last_day >= $2
             AND disabled_at IS NULL AND removed_at IS NULL
             AND (EXISTS (SELECT 1 FROM grants WHERE clerk = $1)
                  OR EXISTS (SELECT 1 FROM clerks own WHERE own.id = $1 AND own.subject IS NULL))",
        )
        .bind(clerk)
        .bind(today)
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(role, reach, instead_of)| {
                Ok(Held {
                    grant: grant(&role, &reach)?,
                    instead_of: instead_of.map(ClerkName::of_account),
                })
            })
            .collect()
    }

    /// Whether somebody has given a reason to read a case, not long ago.
    pub async fn has_reason(
        &self,
        clerk: ClerkNumber,
        case: CaseNumber,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (reasons,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM reasons WHERE clerk = $1 AND case_number = $2 AND until > $3",
        )
        .bind(clerk.get())
        .bind(case.get())
        .bind(now.0)
        .fetch_one(self.reading())
        .await?;
        Ok(reasons > 0)
    }

    /// Forgets sessions that have been idle since before this time, or have begun before that one.
    pub async fn forget_sessions(
        &self,
        idle_since: Timestamp,
        begun_before: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("DELETE FROM sessions WHERE seen_at < $1 OR created_at <= $2")
            .bind(idle_since.0)
            .bind(begun_before.0)
            .execute(tx.sql())
            .await?;
        tx.commit().await
    }
}

impl Tx {
    /// Makes an account that may do nothing yet; `false` when the name is taken, or once was.
    pub async fn add_clerk(
        &mut self,
        name: &ClerkName,
        password: &PasswordHash,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        // Versions before left nothing of a removed account but its lines in the journal.
        let (is_same, removed) = (
            format!(
                "{} = {}",
                self.dialect().folded("detail"),
                self.dialect().folded("$1")
            ),
            Entry::ClerkRemoved(name.clone()),
        );
        let sql = format!("SELECT count(*) FROM journal WHERE action = $2 AND {is_same}");
        let (removals,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(name.as_str())
            .bind(removed.word())
            .fetch_one(self.sql())
            .await?;
        if removals > 0 {
            return Ok(false);
        }
        let done = sqlx::query(
            "INSERT INTO clerks (name, password_hash, created_at) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING",
        )
        .bind(name.as_str())
        .bind(password.as_str())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Changes a password, lets the account be used again, and ends its sessions; who had it signs in at no identity
    /// provider any more. `false` when there is no such clerk.
    pub async fn change_password(
        &mut self,
        name: &ClerkName,
        password: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let is_named = is_named(self.dialect());
        let done = sqlx::query(sqlx::AssertSqlSafe(format!(
            "UPDATE clerks SET password_hash = $2, disabled_at = NULL, issuer = NULL, subject = NULL
             WHERE {is_named} AND removed_at IS NULL"
        )))
        .bind(name.as_str())
        .bind(password.as_str())
        .execute(self.sql())
        .await?;
        self.end_sessions(name).await?;
        Ok(done.rows_affected() > 0)
    }

    /// Changes the password of an account that is in use, and ends its sessions; `false` when it is
    /// not in use any more.
    pub async fn change_own_password(
        &mut self,
        clerk: ClerkNumber,
        password: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE clerks SET password_hash = $2
             WHERE id = $1 AND disabled_at IS NULL AND removed_at IS NULL AND subject IS NULL",
        )
        .bind(clerk.get())
        .bind(password.as_str())
        .execute(self.sql())
        .await?;
        sqlx::query("DELETE FROM sessions WHERE clerk = $1")
            .bind(clerk.get())
            .execute(self.sql())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Lets an account be used no more and ends its sessions; `false` when there is none of this
    /// name in use.
    pub async fn disable_clerk(
        &mut self,
        name: &ClerkName,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let is_named = is_named(self.dialect());
        let done = sqlx::query(sqlx::AssertSqlSafe(format!(
            "UPDATE clerks SET disabled_at = $2
             WHERE {is_named} AND disabled_at IS NULL AND removed_at IS NULL"
        )))
        .bind(name.as_str())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        self.end_sessions(name).await?;
        Ok(done.rows_affected() > 0)
    }

    /// Whether there is an account of this name with a password, in use or not.
    pub async fn has_password(&mut self, name: &ClerkName) -> Result<bool, StoreError> {
        let is_named = is_named(self.dialect());
        let (found,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT count(*) FROM clerks WHERE {is_named} AND removed_at IS NULL AND subject IS NULL"
        )))
        .bind(name.as_str())
        .fetch_one(self.sql())
        .await?;
        Ok(found > 0)
    }

    /// Lets an account be used again; `false` when there is none of this name that was disabled.
    pub async fn enable_clerk(&mut self, name: &ClerkName) -> Result<bool, StoreError> {
        let is_named = is_named(self.dialect());
        let done = sqlx::query(sqlx::AssertSqlSafe(format!(
            "UPDATE clerks SET disabled_at = NULL
             WHERE {is_named} AND disabled_at IS NOT NULL AND removed_at IS NULL"
        )))
        .bind(name.as_str())
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Removes an account, its sessions, and what it may do; `false` when there is none of this
    /// name. Its name and number stay taken: the journal means it by them.
    pub async fn remove_clerk(
        &mut self,
        name: &ClerkName,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(number) = self.number_of(name).await? else {
            return Ok(false);
        };
        for sql in [
            "DELETE FROM sessions WHERE clerk = $1",
            "DELETE FROM grants WHERE clerk = $1",
            "DELETE FROM reasons WHERE clerk = $1",
            "DELETE FROM recovery_codes WHERE clerk = $1",
            "DELETE FROM unsaved WHERE clerk = $1",
            "DELETE FROM views WHERE clerk = $1",
            "DELETE FROM looks WHERE clerk = $1",
            "DELETE FROM deputies WHERE clerk = $1 OR deputy = $1",
        ] {
            sqlx::query(sql)
                .bind(number.get())
                .execute(self.sql())
                .await?;
        }
        sqlx::query(
            "UPDATE clerks SET removed_at = $2, password_hash = '', totp = NULL, issuer = NULL, subject = NULL
             WHERE id = $1",
        )
        .bind(number.get())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        Ok(true)
    }

    /// The number of the account of this name that was not removed.
    pub async fn number_of(&mut self, name: &ClerkName) -> Result<Option<ClerkNumber>, StoreError> {
        let is_named = is_named(self.dialect());
        let row: Option<(i64,)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT id FROM clerks WHERE {is_named} AND removed_at IS NULL"
        )))
        .bind(name.as_str())
        .fetch_optional(self.sql())
        .await?;
        Ok(row.map(|(id,)| ClerkNumber::new(id)))
    }

    /// What an account is for.
    pub async fn grants_of(&mut self, clerk: ClerkNumber) -> Result<Vec<Grant>, StoreError> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT role, reach FROM grants WHERE clerk = $1 ORDER BY role, reach")
                .bind(clerk.get())
                .fetch_all(self.sql())
                .await?;
        rows.iter()
            .map(|(role, reach)| grant(role, reach))
            .collect()
    }

    /// Gives an account these grants in the place of those that it has.
    pub async fn set_grants(
        &mut self,
        clerk: ClerkNumber,
        grants: &[Grant],
    ) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM grants WHERE clerk = $1")
            .bind(clerk.get())
            .execute(self.sql())
            .await?;
        for grant in grants {
            sqlx::query(
                "INSERT INTO grants (clerk, role, reach) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            )
            .bind(clerk.get())
            .bind(grant.role.word())
            .bind(grant.reach.word())
            .execute(self.sql())
            .await?;
        }
        Ok(())
    }

    /// Lets somebody stand in for somebody else, in the place of the days that were named before.
    pub async fn name_deputy(
        &mut self,
        clerk: ClerkNumber,
        deputy: ClerkNumber,
        first: Date,
        last: Date,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO deputies (clerk, deputy, first_day, last_day) VALUES ($1, $2, $3, $4)
             ON CONFLICT (clerk, deputy) DO UPDATE SET first_day = excluded.first_day,
             last_day = excluded.last_day",
        )
        .bind(clerk.get())
        .bind(deputy.get())
        .bind(first.to_string())
        .bind(last.to_string())
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Lets somebody stand in for somebody else no more; `false` when they did not.
    pub async fn end_deputy(
        &mut self,
        clerk: ClerkNumber,
        deputy: ClerkNumber,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM deputies WHERE clerk = $1 AND deputy = $2")
            .bind(clerk.get())
            .bind(deputy.get())
            .execute(self.sql())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Keeps that somebody has given a reason to read a case, until this time.
    pub async fn give_reason(
        &mut self,
        clerk: ClerkNumber,
        case: CaseNumber,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO reasons (clerk, case_number, until) VALUES ($1, $2, $3)
             ON CONFLICT (clerk, case_number) DO UPDATE SET until = excluded.until",
        )
        .bind(clerk.get())
        .bind(case.get())
        .bind(until.0)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Begins a session of an account as it was when its password, and the code of its second factor where it has one, were
    /// looked at; `false` when it was changed or disabled meanwhile.
    pub async fn begin_session(
        &mut self,
        clerk: &Account,
        token: &str,
        csrf_token: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO sessions (token_hash, clerk, csrf_token, created_at, seen_at, code_at)
             SELECT $1, id, $3, $4, $4, CASE WHEN totp IS NULL THEN NULL ELSE $4 END FROM clerks
             WHERE id = $2 AND password_hash = $5 AND subject IS NULL AND disabled_at IS NULL
             AND removed_at IS NULL",
        )
        .bind(sha256_base64url(token.as_bytes()))
        .bind(clerk.number.get())
        .bind(csrf_token)
        .bind(now.0)
        .bind(clerk.password_hash.as_str())
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Keeps that a code of the second factor was given in a session.
    pub async fn code_given(&mut self, token: &str, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("UPDATE sessions SET code_at = $1 WHERE token_hash = $2")
            .bind(now.0)
            .bind(sha256_base64url(token.as_bytes()))
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Ends a session.
    pub async fn end_session(&mut self, token: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE token_hash = $1")
            .bind(sha256_base64url(token.as_bytes()))
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Ends all sessions of an account.
    pub async fn end_sessions(&mut self, clerk: &ClerkName) -> Result<(), StoreError> {
        let is_named = is_named(self.dialect());
        sqlx::query(sqlx::AssertSqlSafe(format!(
            "DELETE FROM sessions WHERE clerk = (SELECT id FROM clerks WHERE {is_named})"
        )))
        .bind(clerk.as_str())
        .execute(self.sql())
        .await?;
        Ok(())
    }
}

/// Whether an account has the name of the first parameter.
pub(super) fn is_named(dialect: Dialect) -> String {
    format!("{} = {}", dialect.folded("name"), dialect.folded("$1"))
}

pub(super) fn grant(role: &str, reach: &str) -> Result<Grant, StoreError> {
    Ok(Grant {
        role: Role::read(role).ok_or(StoreError::Corrupt("a role"))?,
        reach: Reach::read(reach),
    })
}

fn day(text: &str) -> Result<Date, StoreError> {
    text.parse()
        .map_err(|_| StoreError::Corrupt("a deputy's day"))
}
