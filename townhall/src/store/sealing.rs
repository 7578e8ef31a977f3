//! Seals what versions before step 15 kept in the clear: once, between two steps of the tables.

use amtsweg_core::time::Timestamp;
use sqlx::{AnyConnection, Row as _};

use super::{
    StoreError,
    applications::{Who, hash_of_reply_key},
    vault::{CaseKey, Sealed, Vault},
};

/// Seals all applications with their files, those of a case with one key.
pub(super) async fn seal_all(
    connection: &mut AnyConnection,
    vault: &Vault,
) -> Result<(), StoreError> {
    let mut after = i64::MIN;
    loop {
        // One at a time: the answers may be large.
        let row = sqlx::query(
            "SELECT id, submission_id, case_number, received_at, applicant, subject, case_access,
             reply_key, metadata, data FROM applications WHERE id > $1 ORDER BY id LIMIT 1",
        )
        .bind(after)
        .fetch_optional(&mut *connection)
        .await?;
        let Some(row) = row else {
            return Ok(());
        };
        let number: i64 = row.try_get("id")?;
        let submission: String = row.try_get("submission_id")?;
        let key = key_of_case(
            connection,
            vault,
            row.try_get("case_number")?,
            Timestamp(row.try_get("received_at")?),
        )
        .await?;
        let who = Who {
            applicant: row.try_get("applicant")?,
            subject: row.try_get("subject")?,
        };
        let metadata: Vec<u8> = row.try_get("metadata")?;
        let data: Vec<u8> = row.try_get("data")?;
        let reply_key: Option<String> = row.try_get("reply_key")?;
        sqlx::query(
            "UPDATE applications SET case_key = $1, who = $2, reply_key_hash = $3, metadata = $4, data = $5
             WHERE id = $6",
        )
        .bind(key.id())
        .bind(who.seal(&key, &submission)?)
        .bind(reply_key.as_deref().map(hash_of_reply_key))
        .bind(key.seal(Sealed::Metadata, &submission, &metadata)?)
        .bind(key.seal(Sealed::Data, &submission, &data)?)
        .bind(number)
        .execute(&mut *connection)
        .await?;
        let access: Option<String> = row.try_get("case_access")?;
        for (what, secret) in [(Sealed::ReplyKey, reply_key), (Sealed::CaseAccess, access)] {
            if let Some(secret) = secret {
                keep_secret(connection, number, &submission, &key, what, &secret).await?;
            }
        }
        seal_files(connection, number, &submission, &key).await?;
        after = number;
    }
}

async fn key_of_case(
    connection: &mut AnyConnection,
    vault: &Vault,
    case: Option<i64>,
    received_at: Timestamp,
) -> Result<CaseKey, StoreError> {
    let known: Option<(String,)> = sqlx::query_as(
        "SELECT case_key FROM applications WHERE case_number = $1 AND case_key IS NOT NULL
         ORDER BY id LIMIT 1",
    )
    .bind(case)
    .fetch_optional(connection)
    .await?;
    match known {
        Some((id,)) => vault.key(&id).await,
        None => vault.make(received_at).await,
    }
}

async fn seal_files(
    connection: &mut AnyConnection,
    application: i64,
    submission: &str,
    key: &CaseKey,
) -> Result<(), StoreError> {
    let files: Vec<(i64, String)> =
        sqlx::query_as("SELECT id, attachment_id FROM files WHERE application = $1 ORDER BY id")
            .bind(application)
            .fetch_all(&mut *connection)
            .await?;
    for (id, attachment) in files {
        let (name, content): (Option<String>, Vec<u8>) =
            sqlx::query_as("SELECT name, content FROM files WHERE id = $1")
                .bind(id)
                .fetch_one(&mut *connection)
                .await?;
        let row = row_of_file(submission, &attachment);
        let name = name
            .map(|name| key.seal(Sealed::FileName, &row, name.as_bytes()))
            .transpose()?;
        sqlx::query("UPDATE files SET sealed_name = $1, content = $2 WHERE id = $3")
            .bind(name)
            .bind(key.seal(Sealed::FileContent, &row, &content)?)
            .bind(id)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Keeps what only the sender of an application knows, in a row of its own.
pub(super) async fn keep_secret(
    connection: &mut AnyConnection,
    application: i64,
    submission: &str,
    key: &CaseKey,
    what: Sealed,
    secret: &str,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO secrets (application, kind, sealed) VALUES ($1, $2, $3)")
        .bind(application)
        .bind(what.label())
        .bind(key.seal(what, submission, secret.as_bytes())?)
        .execute(connection)
        .await?;
    Ok(())
}

/// What a file's row is called by.
pub(super) fn row_of_file(submission: &str, attachment: &str) -> String {
    format!("{submission}/{attachment}")
}
