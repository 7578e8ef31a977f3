//! Applications and their files.

use amtsweg_core::{
    form::Filing,
    id::{ApplicationId, AttachmentId, CaseId, SubmissionId},
    time::{Date, Timestamp},
};
use sqlx::Row as _;

use super::{Entry, Store, StoreError, Writing, signed, unsigned};

/// An application to be filed.
pub struct Application<'a> {
    /// In which sending it came.
    pub submission_id: SubmissionId,
    /// In which case.
    pub case_id: CaseId,
    /// Its id, where it was told.
    pub application_id: Option<ApplicationId>,
    /// The application whose other version this is.
    pub version_of: Option<i64>,
    /// Whether the content names the envelope that it was made for.
    pub bound: bool,
    /// The service applied for.
    pub service: &'a str,
    /// The version of its form.
    pub form_version: &'a str,
    /// The hash of its form's definition.
    pub form_hash: &'a str,
    /// The language that the form was shown in, where told.
    pub language: Option<&'a str>,
    /// The id of the key that opened it.
    pub key_id: &'a str,
    /// The hash of the case's access token.
    pub case_access: Option<&'a str>,
    /// The key for replies.
    pub reply_key: Option<&'a str>,
    /// The day that the checks were made for.
    pub application_date: Date,
    /// Who applies, where the form asks for it.
    pub applicant: Option<&'a str>,
    /// When it came.
    pub received_at: Timestamp,
    /// SHA-512 of the data as decrypted.
    pub data_sha512: &'a str,
    /// The hash of the encrypted metadata.
    pub metadata_jwe_hash: &'a str,
    /// The hash of the encrypted data.
    pub data_jwe_hash: &'a str,
    /// The metadata as decrypted.
    pub metadata: &'a [u8],
    /// The data as decrypted.
    pub data: &'a [u8],
}

/// A file to be kept with an application.
pub struct NewFile<'a> {
    /// The id by which the data refer to it.
    pub attachment_id: AttachmentId,
    /// The slot that it answers.
    pub slot: Option<&'a str>,
    /// In which part of the case's file it belongs.
    pub filing: Filing,
    /// Its name on the applicant's device.
    pub name: Option<&'a str>,
    /// Found from the content.
    pub media_type: &'a str,
    /// SHA-512 of the content.
    pub sha512: &'a str,
    /// The content.
    pub content: &'a [u8],
}

/// An application as a line of the clerks' list, and what its page needs beside the data.
#[derive(Clone)]
pub struct ApplicationRow {
    /// Its number.
    pub id: i64,
    /// In which sending it came.
    pub submission_id: SubmissionId,
    /// Its id, where it was told.
    pub application_id: Option<String>,
    /// In which case.
    pub case_id: String,
    /// The application whose other version this is.
    pub version_of: Option<i64>,
    /// Whether the content names the envelope that it was made for.
    pub bound: bool,
    /// The service applied for.
    pub service: String,
    /// The version of its form.
    pub form_version: String,
    /// The hash of its form's definition.
    pub form_hash: String,
    /// The language that the form was shown in, where told.
    pub language: Option<String>,
    /// The id of the key that opened it.
    pub key_id: String,
    /// The version of the program that took it.
    pub software: String,
    /// The day that the checks were made for.
    pub application_date: Date,
    /// Who applies.
    pub applicant: Option<String>,
    /// When it came.
    pub received_at: Timestamp,
    /// When a clerk first opened it.
    pub opened_at: Option<Timestamp>,
    /// How many files it has.
    pub files: u64,
    /// SHA-512 of the data as decrypted.
    pub data_sha512: String,
    /// The hash of the German words that its form had when it came, where they were kept.
    pub wording: Option<String>,
}

/// A file of an application, without its content.
#[derive(Clone)]
pub struct FileRow {
    /// Its number.
    pub id: i64,
    /// The id by which the data refer to it.
    pub attachment_id: AttachmentId,
    /// The slot that it answers.
    pub slot: Option<String>,
    /// In which part of the case's file it belongs.
    pub filing: Filing,
    /// Its name on the applicant's device.
    pub name: Option<String>,
    /// Found from the content.
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    /// SHA-512 of the content.
    pub sha512: String,
}

/// A file's content.
pub struct FileContent {
    /// What is known of it.
    pub file: FileRow,
    /// The bytes.
    pub content: Vec<u8>,
}

/// Which applications a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListFilter {
    /// All.
    #[default]
    All,
    /// Those that nobody has opened.
    Unopened,
    /// Those whose content does not name its envelope.
    Unbound,
}

/// In which order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// The newest first.
    #[default]
    Newest,
    /// The oldest first.
    Oldest,
    /// By the applicant's name.
    Applicant,
    /// By the service.
    Service,
}

/// A page of the list.
pub struct ListPage {
    /// The lines.
    pub rows: Vec<ApplicationRow>,
    /// How many lines there are on all pages.
    pub total: u64,
}

/// What takes applications, with its version: part of what a reviewer asks for.
const SOFTWARE: &str = concat!("Amtsweg ", env!("CARGO_PKG_VERSION"));

const COLUMNS_FROM: &str = "SELECT applications.*,
    (SELECT count(*) FROM files WHERE files.application = applications.id) AS files
    FROM applications";

impl Store {
    /// Files an application, with the words that its form has now; its number.
    pub async fn file_application(
        writing: &mut Writing,
        application: &Application<'_>,
    ) -> Result<i64, StoreError> {
        let done = sqlx::query(
            "INSERT INTO applications (submission_id, case_id, application_id, version_of, bound,
             service, form_version, form_hash, language, key_id, software, case_access, reply_key,
             application_date, applicant, received_at, data_sha512, metadata_jwe_hash,
             data_jwe_hash, metadata, data, wording)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
             (SELECT wording FROM forms WHERE service = ? AND hash = ?))",
        )
        .bind(application.submission_id.to_string())
        .bind(application.case_id.to_string())
        .bind(application.application_id.map(|id| id.to_string()))
        .bind(application.version_of)
        .bind(application.bound)
        .bind(application.service)
        .bind(application.form_version)
        .bind(application.form_hash)
        .bind(application.language)
        .bind(application.key_id)
        .bind(SOFTWARE)
        .bind(application.case_access)
        .bind(application.reply_key)
        .bind(application.application_date.to_string())
        .bind(application.applicant)
        .bind(application.received_at.0)
        .bind(application.data_sha512)
        .bind(application.metadata_jwe_hash)
        .bind(application.data_jwe_hash)
        .bind(application.metadata)
        .bind(application.data)
        .bind(application.service)
        .bind(application.form_hash)
        .execute(&mut **writing)
        .await?;
        Ok(done.last_insert_rowid())
    }

    /// Keeps a file with its application.
    pub async fn keep_file(
        writing: &mut Writing,
        application: i64,
        position: usize,
        file: &NewFile<'_>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO files (application, position, attachment_id, slot, filing, name,
             media_type, size, sha512, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(application)
        .bind(i64::try_from(position).unwrap_or(i64::MAX))
        .bind(file.attachment_id.to_string())
        .bind(file.slot)
        .bind(filing_word(file.filing))
        .bind(file.name)
        .bind(file.media_type)
        .bind(signed(file.content.len() as u64))
        .bind(file.sha512)
        .bind(file.content)
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// A page of the list of applications; pages are counted from 0.
    pub async fn applications(
        &self,
        filter: ListFilter,
        order: ListOrder,
        page: u32,
        per_page: u32,
    ) -> Result<ListPage, StoreError> {
        let condition = match filter {
            ListFilter::All => "1",
            ListFilter::Unopened => "opened_at IS NULL",
            ListFilter::Unbound => "bound = 0",
        };
        let order = match order {
            ListOrder::Newest => "received_at DESC, id DESC",
            ListOrder::Oldest => "received_at, id",
            ListOrder::Applicant => "applicant IS NULL, applicant COLLATE NOCASE, id",
            ListOrder::Service => "service, received_at DESC, id DESC",
        };
        // Only constants of this function are put together here.
        let (total,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT count(*) FROM applications WHERE {condition}"
        )))
        .fetch_one(self.reading())
        .await?;
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{COLUMNS_FROM} WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?"
        )))
        .bind(i64::from(per_page))
        .bind(i64::from(page) * i64::from(per_page))
        .fetch_all(self.reading())
        .await?;
        Ok(ListPage {
            rows: rows.iter().map(application_row).collect::<Result<_, _>>()?,
            total: unsigned(total),
        })
    }

    /// The application of this number.
    pub async fn application(&self, id: i64) -> Result<Option<ApplicationRow>, StoreError> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{COLUMNS_FROM} WHERE id = ?")))
            .bind(id)
            .fetch_optional(self.reading())
            .await?;
        row.as_ref().map(application_row).transpose()
    }

    /// The data of an application, as decrypted.
    pub async fn data(&self, id: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let row: Option<(Vec<u8>,)> = sqlx::query_as("SELECT data FROM applications WHERE id = ?")
            .bind(id)
            .fetch_optional(self.reading())
            .await?;
        Ok(row.map(|(data,)| data))
    }

    /// The other versions of an application: number and receipt, oldest first.
    pub async fn other_versions(&self, id: i64) -> Result<Vec<(i64, Timestamp)>, StoreError> {
        let rows: Vec<(i64, i64)> = sqlx::query_as(
            "WITH own AS (SELECT coalesce(version_of, id) AS first FROM applications WHERE id = ?1)
             SELECT id, received_at FROM applications, own
             WHERE (id = own.first OR version_of = own.first) AND id <> ?1 ORDER BY id",
        )
        .bind(id)
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .into_iter()
            .map(|(id, at)| (id, Timestamp(at)))
            .collect())
    }

    /// The files of an application, in their order.
    pub async fn files(&self, application: i64) -> Result<Vec<FileRow>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, attachment_id, slot, filing, name, media_type, size, sha512 FROM files
             WHERE application = ? ORDER BY position",
        )
        .bind(application)
        .fetch_all(self.reading())
        .await?;
        rows.iter().map(file_row).collect()
    }

    /// Marks an application as opened by a clerk; every opening goes into the journal.
    pub async fn open_application(
        &self,
        application: i64,
        clerk: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query("UPDATE applications SET opened_at = ? WHERE id = ? AND opened_at IS NULL")
            .bind(now.0)
            .bind(application)
            .execute(&mut *writing)
            .await?;
        Self::note(
            &mut writing,
            now,
            clerk,
            Entry::Opened,
            Some(application),
            None,
        )
        .await?;
        writing.commit().await?;
        Ok(())
    }

    /// A file of an application, for download: the journal tells who took it.
    pub async fn take_file(
        &self,
        application: i64,
        file: i64,
        clerk: &str,
        now: Timestamp,
    ) -> Result<Option<FileContent>, StoreError> {
        let row = sqlx::query(
            "SELECT id, attachment_id, slot, filing, name, media_type, size, sha512, content
             FROM files WHERE application = ? AND id = ?",
        )
        .bind(application)
        .bind(file)
        .fetch_optional(self.reading())
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let taken = FileContent {
            file: file_row(&row)?,
            content: row.try_get("content")?,
        };
        let mut writing = self.write().await?;
        let detail = taken.file.attachment_id.to_string();
        Self::note(
            &mut writing,
            now,
            clerk,
            Entry::Downloaded,
            Some(application),
            Some(&detail),
        )
        .await?;
        writing.commit().await?;
        Ok(Some(taken))
    }

    /// Writes into the journal who gave an application out, and as what.
    pub async fn note_export(
        &self,
        application: i64,
        format: &str,
        actor: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        let detail = Some(format);
        Self::note(
            &mut writing,
            now,
            actor,
            Entry::Exported,
            Some(application),
            detail,
        )
        .await?;
        writing.commit().await?;
        Ok(())
    }
}

fn filing_word(filing: Filing) -> &'static str {
    match filing {
        Filing::Ordinary => "ordinary",
        Filing::Separate => "separate",
    }
}

fn application_row(row: &sqlx::sqlite::SqliteRow) -> Result<ApplicationRow, StoreError> {
    Ok(ApplicationRow {
        id: row.try_get("id")?,
        submission_id: row
            .try_get::<String, _>("submission_id")?
            .parse()
            .map_err(|_| StoreError::Corrupt("a submission's id"))?,
        application_id: row.try_get("application_id")?,
        case_id: row.try_get("case_id")?,
        version_of: row.try_get("version_of")?,
        bound: row.try_get("bound")?,
        service: row.try_get("service")?,
        form_version: row.try_get("form_version")?,
        form_hash: row.try_get("form_hash")?,
        language: row.try_get("language")?,
        key_id: row.try_get("key_id")?,
        software: row.try_get("software")?,
        application_date: row
            .try_get::<String, _>("application_date")?
            .parse()
            .map_err(|_| StoreError::Corrupt("an application's date"))?,
        applicant: row.try_get("applicant")?,
        received_at: Timestamp(row.try_get("received_at")?),
        opened_at: row.try_get::<Option<i64>, _>("opened_at")?.map(Timestamp),
        files: unsigned(row.try_get("files")?),
        data_sha512: row.try_get("data_sha512")?,
        wording: row.try_get("wording")?,
    })
}

fn file_row(row: &sqlx::sqlite::SqliteRow) -> Result<FileRow, StoreError> {
    Ok(FileRow {
        id: row.try_get("id")?,
        attachment_id: row
            .try_get::<String, _>("attachment_id")?
            .parse()
            .map_err(|_| StoreError::Corrupt("a file's id"))?,
        slot: row.try_get("slot")?,
        filing: match row.try_get::<String, _>("filing")?.as_str() {
            "ordinary" => Filing::Ordinary,
            "separate" => Filing::Separate,
            _ => return Err(StoreError::Corrupt("a file's filing")),
        },
        name: row.try_get("name")?,
        media_type: row.try_get("media_type")?,
        size: unsigned(row.try_get("size")?),
        sha512: row.try_get("sha512")?,
    })
}
