//! Applications and their files.

use std::collections::{BTreeSet, HashMap};

use amtsweg_core::{
    file::FileDoubt,
    form::Filing,
    hash::sha256_base64url,
    id::{ApplicationId, CaseId},
    number::ShortNumber,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use sqlx::{Row as _, any::AnyRow};

use super::{
    Store, StoreError, Tx,
    sealing::{keep_secret, row_of_file},
    signed, storable, unsigned,
    vault::{CaseKey, Sealed, Vault},
};
use crate::domain::{
    Application, ApplicationNumber, Arrival, ClerkName, File, FileContent, FileNumber,
    FiledApplication, Link, Named, Naming, NewFile,
    desk::{DeskMark, DeskProblem},
};

/// What takes applications, with its version: part of what a reviewer asks for.
const SOFTWARE: &str = concat!("Amtsweg ", env!("CARGO_PKG_VERSION"));

/// Whoever knows a case can send any number; no page names more.
const MOST_UNCONFIRMED: i64 = 10;
/// Whoever knows a number can name it in any number of applications.
const MOST_FOLLOWING: i64 = 20;

/// All but what was sent, which may be large.
pub(super) const COLUMNS_FROM: &str =
    "SELECT id, submission_id, case_id, application_id, version_of, bound,
    service, form_version, form_hash, language, key_id, software, application_date, case_key, who,
    received_at, opened_at, data_sha512, unconfirmed_of, wording,
    (SELECT count(*) FROM files WHERE files.application = applications.id) AS files,
    (SELECT short_number FROM case_numbers
        WHERE case_numbers.case_number = applications.case_number AND is_former = 0) AS short_number,
    (SELECT problem FROM desk_applications WHERE application = applications.id) AS desk_problem,
    (SELECT clerks.name FROM desk_applications JOIN clerks ON clerks.id = desk_applications.clerk
        WHERE application = applications.id) AS desk_clerk
    FROM applications";

const NAMED: &str = "SELECT id, submission_id, case_key, who, received_at FROM applications";
/// What came under an id for a service.
const OF_ID: &str = "application_id = $1 AND service = $2";
/// What says that it follows an id of a service.
const FOLLOWING: &str = "follows = $1 AND service = $2";

impl Store {
    /// What was sent in an application's case, or under its id, without its reply key: how many,
    /// and the first of them.
    pub async fn unconfirmed(
        &self,
        of: ApplicationNumber,
    ) -> Result<(u64, Vec<ApplicationNumber>), StoreError> {
        let (total,): (i64,) =
            sqlx::query_as("SELECT count(*) FROM applications WHERE unconfirmed_of = $1")
                .bind(of.get())
                .fetch_one(self.reading())
                .await?;
        let rows: Vec<(i64,)> = sqlx::query_as(
            "SELECT id FROM applications WHERE unconfirmed_of = $1 ORDER BY id LIMIT $2",
        )
        .bind(of.get())
        .bind(MOST_UNCONFIRMED)
        .fetch_all(self.reading())
        .await?;
        Ok((unsigned(total), numbers(rows)))
    }

    /// The application of this number.
    pub async fn application(
        &self,
        number: ApplicationNumber,
    ) -> Result<Option<FiledApplication>, StoreError> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{COLUMNS_FROM} WHERE id = $1")))
            .bind(number.get())
            .fetch_all(self.reading())
            .await?;
        Ok(self.filed(&rows).await?.pop())
    }

    pub(super) async fn filed(&self, rows: &[AnyRow]) -> Result<Vec<FiledApplication>, StoreError> {
        let keys = Keys::of(&self.vault, rows).await?;
        rows.iter().map(|row| filed(row, &keys)).collect()
    }

    /// The data of an application, as decrypted.
    pub async fn data(&self, number: ApplicationNumber) -> Result<Option<Vec<u8>>, StoreError> {
        let row: Option<(String, String, Vec<u8>)> =
            sqlx::query_as("SELECT case_key, submission_id, data FROM applications WHERE id = $1")
                .bind(number.get())
                .fetch_optional(self.reading())
                .await?;
        let Some((key, submission, data)) = row else {
            return Ok(None);
        };
        let key = self.vault.key(&key).await?;
        Ok(Some(key.open(Sealed::Data, &submission, &data)?))
    }

    /// The other versions of an application: number and receipt, oldest first.
    pub async fn other_versions(
        &self,
        number: ApplicationNumber,
    ) -> Result<Vec<(ApplicationNumber, Timestamp)>, StoreError> {
        let rows: Vec<(i64, i64)> = sqlx::query_as(
            "WITH own AS (SELECT coalesce(version_of, id) AS first FROM applications WHERE id = $1)
             SELECT id, received_at FROM applications, own
             WHERE (id = own.first OR version_of = own.first) AND id <> $1 ORDER BY id",
        )
        .bind(number.get())
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .into_iter()
            .map(|(id, at)| (ApplicationNumber::new(id), Timestamp(at)))
            .collect())
    }

    /// The applications of a service that came under an id, all versions.
    pub async fn of_application_id(
        &self,
        service: &str,
        id: ApplicationId,
    ) -> Result<Named, StoreError> {
        // Only constants are put together here, and below.
        let sql = format!("{NAMED} WHERE {OF_ID} ORDER BY id");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(id.to_string())
            .bind(service)
            .fetch_all(self.reading())
            .await?;
        self.named(&rows).await
    }

    async fn named(&self, rows: &[AnyRow]) -> Result<Named, StoreError> {
        let keys = Keys::of(&self.vault, rows).await?;
        rows.iter()
            .map(|row| {
                let number = ApplicationNumber::new(row.try_get("id")?);
                let who = Who::of(row, &keys)?;
                let at = Timestamp(row.try_get("received_at")?);
                Ok((number, who.applicant, at))
            })
            .collect()
    }

    /// The applications of a service that say they follow the one of this id: how many, and the
    /// first of them.
    pub async fn following(
        &self,
        service: &str,
        id: ApplicationId,
    ) -> Result<(u64, Named), StoreError> {
        let sql = format!("SELECT count(*) FROM applications WHERE {FOLLOWING}");
        let (total,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(id.to_string())
            .bind(service)
            .fetch_one(self.reading())
            .await?;
        let sql = format!("{NAMED} WHERE {FOLLOWING} ORDER BY id LIMIT $3");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(id.to_string())
            .bind(service)
            .bind(MOST_FOLLOWING)
            .fetch_all(self.reading())
            .await?;
        Ok((unsigned(total), self.named(&rows).await?))
    }

    /// The files of an application, in their order.
    pub async fn files(&self, application: ApplicationNumber) -> Result<Vec<File>, StoreError> {
        let rows = sqlx::query(
            "SELECT files.id, attachment_id, slot, filing, sealed_name, media_type, size, doubt, sha512,
             submission_id, case_key
             FROM files JOIN applications ON applications.id = files.application
             WHERE application = $1 ORDER BY position",
        )
        .bind(application.get())
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| file(row, &keys)).collect()
    }

    /// A file of an application, with its content.
    pub async fn file(
        &self,
        application: ApplicationNumber,
        number: FileNumber,
    ) -> Result<Option<FileContent>, StoreError> {
        let row = sqlx::query(
            "SELECT files.id, attachment_id, slot, filing, sealed_name, media_type, size, doubt, sha512,
             submission_id, case_key, content
             FROM files JOIN applications ON applications.id = files.application
             WHERE application = $1 AND files.id = $2",
        )
        .bind(application.get())
        .bind(number.get())
        .fetch_optional(self.reading())
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let keys = Keys::of(&self.vault, std::slice::from_ref(&row)).await?;
        let name = row_of_file(
            row.try_get::<&str, _>("submission_id")?,
            row.try_get::<&str, _>("attachment_id")?,
        );
        let sealed: Vec<u8> = row.try_get("content")?;
        Ok(Some(FileContent {
            file: file(&row, &keys)?,
            content: keys
                .of_row(&row)?
                .open(Sealed::FileContent, &name, &sealed)?,
        }))
    }
}

impl Tx {
    /// Files an application with its files, and with the words that its form has now; its number. It
    /// opens a case that is called by `naming`, unless it is another version in one.
    pub async fn file_application(
        &mut self,
        arrival: &Arrival,
        link: Link,
        naming: Naming,
    ) -> Result<ApplicationNumber, StoreError> {
        let number = self.next_number().await?;
        let application = &arrival.application;
        let submission = application.submission_id.to_string();
        let key = self.key_for(link, application.received_at).await?;
        let who = Who {
            applicant: application.applicant.as_deref().map(storable),
            subject: application.subject.as_deref().map(storable),
        };
        let (case, version) = match link {
            Link::VersionOf(first) => (
                self.case_of(first).await?.0,
                self.next_version(first).await?,
            ),
            Link::First | Link::UnconfirmedOf(_) => {
                let (service, now) = (&application.service, application.received_at);
                (self.open_case(number, service, naming, now).await?, 1)
            }
        };
        sqlx::query(
            "INSERT INTO applications (id, submission_id, case_id, application_id, version_of, bound,
             service, form_version, form_hash, language, key_id, software, case_key, reply_key_hash,
             application_date, who, received_at, data_sha512, metadata_jwe_hash,
             data_jwe_hash, metadata, data, unconfirmed_of, case_number, version,
             follows, wording)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
             $18, $19, $20, $21, $22, $23, $24, $25, $26,
             (SELECT wording FROM forms WHERE service = $7 AND hash = $9))",
        )
        .bind(number.get())
        .bind(&submission)
        .bind(application.case_id.to_string())
        .bind(application.application_id.map(|id| id.to_string()))
        .bind(link.version_of().map(ApplicationNumber::get))
        .bind(i64::from(application.bound))
        .bind(&application.service)
        .bind(storable(&application.form_version))
        .bind(&application.form_hash)
        .bind(application.language.as_deref().map(storable))
        .bind(storable(&application.key_id))
        .bind(SOFTWARE)
        .bind(key.id())
        .bind(arrival.secrets.reply_key.as_deref().map(hash_of_reply_key))
        .bind(application.date.to_string())
        .bind(who.seal(&key, &submission)?)
        .bind(application.received_at.0)
        .bind(&application.data_sha512)
        .bind(&arrival.metadata_jwe_hash)
        .bind(&arrival.data_jwe_hash)
        .bind(key.seal(Sealed::Metadata, &submission, &arrival.metadata)?)
        .bind(key.seal(Sealed::Data, &submission, &arrival.data)?)
        .bind(link.unconfirmed_of().map(ApplicationNumber::get))
        .bind(case.get())
        .bind(version)
        .bind(arrival.follows.map(|number| number.to_string()))
        .execute(self.sql())
        .await?;
        for (what, secret) in [
            (Sealed::ReplyKey, &arrival.secrets.reply_key),
            (Sealed::CaseAccess, &arrival.secrets.case_access),
        ] {
            if let Some(secret) = secret {
                keep_secret(self.sql(), number.get(), &submission, &key, what, secret).await?;
            }
        }
        for (position, file) in arrival.files.iter().enumerate() {
            self.keep_file(number, position, file, &submission, &key)
                .await?;
        }
        self.count_filed(&application.service, application.bound)
            .await?;
        Ok(number)
    }

    /// The key of the case that an application opens or joins as another version.
    async fn key_for(&mut self, link: Link, now: Timestamp) -> Result<CaseKey, StoreError> {
        let Link::VersionOf(first) = link else {
            return self.vault().make(now).await;
        };
        let (id,): (String,) = sqlx::query_as("SELECT case_key FROM applications WHERE id = $1")
            .bind(first.get())
            .fetch_one(self.sql())
            .await?;
        self.vault().key(&id).await
    }

    async fn keep_file(
        &mut self,
        application: ApplicationNumber,
        position: usize,
        file: &NewFile,
        submission: &str,
        key: &CaseKey,
    ) -> Result<(), StoreError> {
        let attachment = file.attachment_id.to_string();
        let row = row_of_file(submission, &attachment);
        let name = file
            .name
            .as_deref()
            .map(|name| key.seal(Sealed::FileName, &row, storable(name).as_bytes()))
            .transpose()?;
        sqlx::query(
            "INSERT INTO files (application, position, attachment_id, slot, filing, sealed_name,
             media_type, size, doubt, sha512, content)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(application.get())
        .bind(i64::try_from(position).unwrap_or(i64::MAX))
        .bind(&attachment)
        .bind(file.slot.as_deref().map(storable))
        .bind(filing_word(file.filing))
        .bind(name)
        .bind(file.media_type)
        .bind(signed(file.content.len() as u64))
        .bind(file.doubt.map(FileDoubt::name))
        .bind(&file.sha512)
        .bind(key.seal(Sealed::FileContent, &row, &file.content)?)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// The first application that was filed in a case.
    pub async fn first_of_case(
        &mut self,
        case: CaseId,
    ) -> Result<Option<ApplicationNumber>, StoreError> {
        let row: Option<(i64,)> =
            sqlx::query_as("SELECT id FROM applications WHERE case_id = $1 ORDER BY id LIMIT 1")
                .bind(case.to_string())
                .fetch_optional(self.sql())
                .await?;
        Ok(row.map(|(id,)| ApplicationNumber::new(id)))
    }

    /// The reply key of an application.
    pub async fn reply_key(
        &mut self,
        application: ApplicationNumber,
    ) -> Result<Option<String>, StoreError> {
        let row: Option<(String, String, Vec<u8>)> = sqlx::query_as(
            "SELECT case_key, submission_id, sealed FROM applications
             JOIN secrets ON secrets.application = applications.id
             WHERE applications.id = $1 AND secrets.kind = $2",
        )
        .bind(application.get())
        .bind(Sealed::ReplyKey.label())
        .fetch_optional(self.sql())
        .await?;
        let Some((key, submission, sealed)) = row else {
            return Ok(None);
        };
        let key = self.vault().key(&key).await?;
        Ok(Some(key.open_text(
            Sealed::ReplyKey,
            &submission,
            &sealed,
        )?))
    }
}

pub(super) fn numbers(rows: Vec<(i64,)>) -> Vec<ApplicationNumber> {
    rows.into_iter()
        .map(|(id,)| ApplicationNumber::new(id))
        .collect()
}

/// Who applies, and what for, as it is sealed.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Who {
    /// The applicant's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) applicant: Option<String>,
    /// What the application is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<String>,
}

impl Who {
    pub(super) fn seal(&self, key: &CaseKey, submission: &str) -> Result<Vec<u8>, StoreError> {
        let json = serde_json::to_vec(self).map_err(|_| StoreError::Corrupt("a name"))?;
        key.seal(Sealed::Who, submission, &json)
    }

    fn of(row: &AnyRow, keys: &Keys) -> Result<Self, StoreError> {
        let sealed: Vec<u8> = row.try_get("who")?;
        let submission: &str = row.try_get("submission_id")?;
        let json = keys.of_row(row)?.open(Sealed::Who, submission, &sealed)?;
        serde_json::from_slice(&json).map_err(|_| StoreError::Corrupt("who applies"))
    }
}

/// The case keys of some rows, each by its id.
pub(super) struct Keys(HashMap<String, CaseKey>);

impl Keys {
    pub(super) async fn of(vault: &Vault, rows: &[AnyRow]) -> Result<Self, StoreError> {
        let ids = rows
            .iter()
            .map(|row| row.try_get("case_key"))
            .collect::<Result<BTreeSet<String>, _>>()?;
        Ok(Self(vault.keys(ids).await?))
    }

    pub(super) fn of_row(&self, row: &AnyRow) -> Result<&CaseKey, StoreError> {
        let id: &str = row.try_get("case_key")?;
        self.0
            .get(id)
            .ok_or_else(|| StoreError::NoCaseKey(id.to_owned()))
    }
}

/// Of a random key nobody finds the key by its hash.
pub(super) fn hash_of_reply_key(key: &str) -> String {
    sha256_base64url(format!("amtsweg/v1/reply-key|{key}").as_bytes())
}

fn filing_word(filing: Filing) -> &'static str {
    match filing {
        Filing::Ordinary => "ordinary",
        Filing::Separate => "separate",
    }
}

fn filed(row: &AnyRow, keys: &Keys) -> Result<FiledApplication, StoreError> {
    let Who { applicant, subject } = Who::of(row, keys).or_else(|error| match error {
        // One name that cannot be read hides no list; the application says itself that it cannot.
        StoreError::Sealed(_) | StoreError::NoCaseKey(_) => {
            tracing::error!("store: the name of an application cannot be read: {error}");
            Ok(Who::default())
        }
        other => Err(other),
    })?;
    let text = |name| row.try_get::<String, _>(name);
    let number = |name| {
        row.try_get::<Option<i64>, _>(name)
            .map(|number| number.map(ApplicationNumber::new))
    };
    let link = match (number("unconfirmed_of")?, number("version_of")?) {
        (Some(of), _) => Link::UnconfirmedOf(of),
        (None, Some(first)) => Link::VersionOf(first),
        (None, None) => Link::First,
    };
    Ok(FiledApplication {
        number: ApplicationNumber::new(row.try_get("id")?),
        application: Application {
            submission_id: text("submission_id")?
                .parse()
                .map_err(|_| StoreError::Corrupt("a submission's id"))?,
            case_id: text("case_id")?
                .parse()
                .map_err(|_| StoreError::Corrupt("a case's id"))?,
            application_id: row
                .try_get::<Option<String>, _>("application_id")?
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| StoreError::Corrupt("an application's id"))?,
            bound: row.try_get::<i64, _>("bound")? != 0,
            service: row.try_get("service")?,
            form_version: row.try_get("form_version")?,
            form_hash: row.try_get("form_hash")?,
            language: row.try_get("language")?,
            key_id: row.try_get("key_id")?,
            date: text("application_date")?
                .parse()
                .map_err(|_| StoreError::Corrupt("an application's date"))?,
            applicant,
            subject,
            received_at: Timestamp(row.try_get("received_at")?),
            data_sha512: row.try_get("data_sha512")?,
        },
        link,
        software: row.try_get("software")?,
        opened_at: row.try_get::<Option<i64>, _>("opened_at")?.map(Timestamp),
        files: unsigned(row.try_get("files")?),
        wording: row.try_get("wording")?,
        short_number: short_number(row)?,
        desk: desk_mark(row)?,
    })
}

/// Who took an application at the desk, or why its ticket marks nothing.
fn desk_mark(row: &AnyRow) -> Result<Option<DeskMark>, StoreError> {
    if let Some(name) = row.try_get::<Option<String>, _>("desk_clerk")? {
        return Ok(Some(DeskMark::TakenBy(ClerkName::of_account(name))));
    }
    let problem: Option<String> = row.try_get("desk_problem")?;
    problem
        .map(|word| {
            let problem = DeskProblem::read(&word);
            let problem = problem.ok_or(StoreError::Corrupt("what is wrong with a ticket"))?;
            Ok(DeskMark::Refused(problem))
        })
        .transpose()
}

/// What people call a case.
pub(super) fn short_number(row: &AnyRow) -> Result<Option<ShortNumber>, StoreError> {
    let text: Option<String> = row.try_get("short_number")?;
    text.map(ShortNumber::try_from)
        .transpose()
        .map_err(|_| StoreError::Corrupt("a case number"))
}

fn file(row: &AnyRow, keys: &Keys) -> Result<File, StoreError> {
    let name = row.try_get::<Option<Vec<u8>>, _>("sealed_name")?;
    let row_name = row_of_file(
        row.try_get::<&str, _>("submission_id")?,
        row.try_get::<&str, _>("attachment_id")?,
    );
    let name = name
        .map(|sealed| {
            keys.of_row(row)?
                .open_text(Sealed::FileName, &row_name, &sealed)
        })
        .transpose()?;
    Ok(File {
        number: FileNumber::new(row.try_get("id")?),
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
        name,
        media_type: row.try_get("media_type")?,
        size: unsigned(row.try_get("size")?),
        doubt: row
            .try_get::<Option<&str>, _>("doubt")?
            .and_then(FileDoubt::of_name),
        sha512: row.try_get("sha512")?,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use sqlx::Row as _;
    use tempfile::TempDir;

    use super::*;
    use crate::store::Database;

    /// A service has most of what there is: whoever looks for one application goes by its id.
    #[tokio::test]
    async fn what_belongs_to_an_application_is_not_looked_for_among_all_of_its_service() {
        let dir = TempDir::new().unwrap();
        let file = dir.path().join("townhall.sqlite");
        fs::write(&file, b"").unwrap();
        let store = Store::create(&Database::File(file)).await.unwrap();
        for (condition, index) in [
            (OF_ID, "applications_by_application "),
            (FOLLOWING, "applications_by_predecessor "),
        ] {
            let explain = format!("EXPLAIN QUERY PLAN {NAMED} WHERE {condition} ORDER BY id");
            let row = sqlx::query(sqlx::AssertSqlSafe(explain))
                .bind("id")
                .bind("probe")
                .fetch_one(store.reading())
                .await
                .unwrap();
            let step: String = row.get("detail");
            assert!(step.contains(index), "{step}");
        }
    }
}
