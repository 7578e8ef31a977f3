//! Corrections of answers. What was sent is never touched: each is a row of its own, sealed with the key of the
//! application.

use std::collections::BTreeMap;

use amtsweg_core::{encoding::base64url, form::Path, id::ApplicationId, time::Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::{Row as _, any::AnyRow};

use super::{
    Store, StoreError, Tx,
    applications::{Keys, Who},
    places, storable,
    vault::Sealed,
};
use crate::{
    crypto::random,
    domain::{
        ApplicationNumber, ClerkName, ClerkNumber, CorrectionNumber,
        correction::{Changed, Correction},
    },
};

/// So many are put into the index at once.
const INDEXED_AT_ONCE: i64 = 100;

/// A correction that is to be kept. Not to be printed for debugging: it holds answers.
pub struct NewCorrection<'a> {
    /// Of which application.
    pub application: ApplicationNumber,
    /// Which version it follows: 0 the answers as they came.
    pub seen: i64,
    /// Who makes it.
    pub author: ClerkNumber,
    /// Why.
    pub reason: &'a str,
    /// What is changed.
    pub changes: &'a [Changed],
    /// All answers as they stand by it (JSON).
    pub data: &'a [u8],
}

/// What of an application lists and searches go by, as its answers stand.
pub struct Names<'a> {
    /// Who applies.
    pub applicant: Option<&'a str>,
    /// What for.
    pub subject: Option<&'a str>,
    /// The number of the application that it says it follows.
    pub follows: Option<ApplicationId>,
}

/// A correction whose words the index does not have yet. Not to be printed for debugging: it holds answers.
pub struct CorrectionToIndex {
    /// Its number.
    pub number: CorrectionNumber,
    /// Of which application.
    pub application: ApplicationNumber,
    /// Of which service.
    pub service: String,
    /// The answers as they stand by it, if they can be read.
    pub data: Option<Vec<u8>>,
}

/// What was changed and why, as it is sealed.
#[derive(Serialize, Deserialize)]
struct What {
    reason: String,
    changes: Vec<WhatChanged>,
}

#[derive(Serialize, Deserialize)]
struct WhatChanged {
    path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<Value>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    dropped: bool,
}

impl Store {
    /// The corrections of an application's answers, the first one first.
    pub async fn corrections(
        &self,
        application: ApplicationNumber,
    ) -> Result<Vec<Correction>, StoreError> {
        let rows = sqlx::query(
            "SELECT corrections.id, version, clerks.name, made_at, case_key, place, sealed, sealed_data
             FROM corrections JOIN clerks ON clerks.id = author WHERE application = $1 ORDER BY version",
        )
        .bind(application.get())
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| correction(row, &keys)).collect()
    }

    /// The answers of these applications as they stand by each correction; what cannot be read is left out.
    pub(super) async fn corrected_data(
        &self,
        numbers: &[i64],
    ) -> Result<BTreeMap<i64, Vec<Vec<u8>>>, StoreError> {
        let mut all: BTreeMap<i64, Vec<Vec<u8>>> = BTreeMap::new();
        if numbers.is_empty() {
            return Ok(all);
        }
        let sql = format!(
            "SELECT application, case_key, place, sealed_data FROM corrections WHERE application IN ({})
             ORDER BY application, version",
            places(1, numbers.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for number in numbers {
            query = query.bind(*number);
        }
        let rows = query.fetch_all(self.reading()).await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        for row in &rows {
            if let Ok(data) = data(row, &keys) {
                all.entry(row.try_get("application")?)
                    .or_default()
                    .push(data);
            }
        }
        Ok(all)
    }

    /// Corrections whose words the index does not have yet.
    pub async fn corrections_to_index(&self) -> Result<Vec<CorrectionToIndex>, StoreError> {
        let rows = sqlx::query(
            "SELECT corrections.id, application, service, corrections.case_key, place, sealed_data FROM corrections
             JOIN applications ON applications.id = application WHERE is_found = 0 ORDER BY corrections.id LIMIT $1",
        )
        .bind(INDEXED_AT_ONCE)
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter()
            .map(|row| {
                Ok(CorrectionToIndex {
                    number: CorrectionNumber::new(row.try_get("id")?),
                    application: ApplicationNumber::new(row.try_get("application")?),
                    service: row.try_get("service")?,
                    // What cannot be read is found by nothing.
                    data: data(row, &keys).ok(),
                })
            })
            .collect()
    }
}

impl Tx {
    /// The newest version of an application that its sender has sent: itself, if none came later.
    pub async fn newest_version(
        &mut self,
        of: ApplicationNumber,
    ) -> Result<ApplicationNumber, StoreError> {
        let (newest,): (i64,) = sqlx::query_as(
            "WITH own AS (SELECT coalesce(version_of, id) AS first FROM applications WHERE id = $1)
             SELECT coalesce(max(id), $1) FROM applications, own WHERE id = own.first OR version_of = own.first",
        )
        .bind(of.get())
        .fetch_one(self.sql())
        .await?;
        Ok(ApplicationNumber::new(newest))
    }

    /// Keeps a correction as the version after the one that was seen: which one that is; nothing when there is another
    /// one by now.
    pub async fn add_correction(
        &mut self,
        new: &NewCorrection<'_>,
        now: Timestamp,
    ) -> Result<Option<i64>, StoreError> {
        let number = new.application.get();
        let (newest,): (i64,) = sqlx::query_as(
            "SELECT coalesce(max(version), 0) FROM corrections WHERE application = $1",
        )
        .bind(number)
        .fetch_one(self.sql())
        .await?;
        if newest != new.seen {
            return Ok(None);
        }
        let (id,): (String,) = sqlx::query_as("SELECT case_key FROM applications WHERE id = $1")
            .bind(number)
            .fetch_one(self.sql())
            .await?;
        let key = self.vault().key(&id).await?;
        let place = base64url(&random::<16>()?);
        let changes = new.changes.iter().map(|change| WhatChanged {
            path: change.path.to_string(),
            before: change.before.clone(),
            after: change.after.clone(),
            dropped: change.is_dropped,
        });
        let what = What {
            reason: new.reason.to_owned(),
            changes: changes.collect(),
        };
        let what = serde_json::to_vec(&what).map_err(|_| StoreError::Corrupt("a correction"))?;
        let version = newest + 1;
        let done = sqlx::query(
            "INSERT INTO corrections (application, version, author, made_at, case_key, place, sealed, sealed_data)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (application, version) DO NOTHING",
        )
        .bind(number)
        .bind(version)
        .bind(new.author.get())
        .bind(now.0)
        .bind(&id)
        .bind(&place)
        .bind(key.seal(Sealed::Correction, &place, &what)?)
        .bind(key.seal(Sealed::CorrectedData, &place, new.data)?)
        .execute(self.sql())
        .await?;
        Ok((done.rows_affected() > 0).then_some(version))
    }

    /// Lets an application be listed by these names: what lists go by is made of its answers, and is no part of what was
    /// sent.
    pub async fn rename_application(
        &mut self,
        application: ApplicationNumber,
        names: &Names<'_>,
    ) -> Result<(), StoreError> {
        let (id, submission): (String, String) =
            sqlx::query_as("SELECT case_key, submission_id FROM applications WHERE id = $1")
                .bind(application.get())
                .fetch_one(self.sql())
                .await?;
        let key = self.vault().key(&id).await?;
        let who = Who {
            applicant: names.applicant.map(storable),
            subject: names.subject.map(storable),
        };
        sqlx::query("UPDATE applications SET who = $1, follows = $2 WHERE id = $3")
            .bind(who.seal(&key, &submission)?)
            .bind(names.follows.map(|number| number.to_string()))
            .bind(application.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Keeps that the index has the words of a correction.
    pub async fn correction_is_found(
        &mut self,
        correction: CorrectionNumber,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE corrections SET is_found = 1 WHERE id = $1")
            .bind(correction.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }
}

fn data(row: &AnyRow, keys: &Keys) -> Result<Vec<u8>, StoreError> {
    let place: &str = row.try_get("place")?;
    let sealed: Vec<u8> = row.try_get("sealed_data")?;
    keys.of_row(row)?
        .open(Sealed::CorrectedData, place, &sealed)
}

fn correction(row: &AnyRow, keys: &Keys) -> Result<Correction, StoreError> {
    let place: &str = row.try_get("place")?;
    let sealed: Vec<u8> = row.try_get("sealed")?;
    let what = keys.of_row(row)?.open(Sealed::Correction, place, &sealed)?;
    let what: What =
        serde_json::from_slice(&what).map_err(|_| StoreError::Corrupt("a correction"))?;
    let changes = what.changes.into_iter().map(|change| Changed {
        path: Path::parse(&change.path),
        before: change.before,
        after: change.after,
        is_dropped: change.dropped,
    });
    Ok(Correction {
        number: CorrectionNumber::new(row.try_get("id")?),
        version: row.try_get("version")?,
        author: ClerkName::of_account(row.try_get("name")?),
        made_at: Timestamp(row.try_get("made_at")?),
        reason: what.reason,
        changes: changes.collect(),
        data: data(row, keys)?,
    })
}
