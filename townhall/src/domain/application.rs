//! An application: what is known of it beside its answers, and what it brings. Nothing here can be
//! printed for debugging: it says who applies, for what, and with which files.

use amtsweg_core::{
    file::FileDoubt,
    form::Filing,
    id::{ApplicationId, AttachmentId, CaseId, SubmissionId},
    number::ShortNumber,
    time::{Date, Timestamp},
};

use super::{ApplicationNumber, FileNumber, Part, desk::DeskMark};

/// What is known of an application from its arrival on.
#[derive(Clone)]
pub struct Application {
    /// In which sending it came.
    pub submission_id: SubmissionId,
    /// In which case.
    pub case_id: CaseId,
    /// Its id, where it was told.
    pub application_id: Option<ApplicationId>,
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
    /// The day that the checks were made for.
    pub date: Date,
    /// Who applies, where the form asks for it.
    pub applicant: Option<String>,
    /// What it is about, where the service has words for it.
    pub subject: Option<String>,
    /// When it came.
    pub received_at: Timestamp,
    /// SHA-512 of the data as decrypted.
    pub data_sha512: String,
}

/// What only whoever sent an application knows, beside the town hall.
pub struct Secrets {
    /// The hash of the case's access token.
    pub case_access: Option<String>,
    /// The key for replies.
    pub reply_key: Option<String>,
}

/// An application that passed the examination, and is to be filed.
pub struct Arrival {
    /// What is known of it.
    pub application: Application,
    /// What its sender knows.
    pub secrets: Secrets,
    /// The metadata as decrypted.
    pub metadata: Vec<u8>,
    /// The hash of the encrypted metadata.
    pub metadata_jwe_hash: String,
    /// The data as decrypted.
    pub data: Vec<u8>,
    /// The hash of the encrypted data.
    pub data_jwe_hash: String,
    /// The number of the application that it says it follows.
    pub follows: Option<ApplicationId>,
    /// What it names as the ticket by which it was taken at the desk: nobody has looked at it.
    pub desk: Option<String>,
    /// Over the hashes of data and files: the same application has the same.
    pub content_hash: String,
    /// Its files, in their order.
    pub files: Vec<NewFile>,
    /// Which part it is of what two parties fill.
    pub part: Part,
}

/// How an application stands to those that came before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// It is the first of its kind.
    First,
    /// It is another version of this one.
    VersionOf(ApplicationNumber),
    /// It came in the case of this one, or under its id, but without its reply key.
    UnconfirmedOf(ApplicationNumber),
}

impl Link {
    /// The application whose other version this is.
    pub fn version_of(self) -> Option<ApplicationNumber> {
        match self {
            Self::VersionOf(first) => Some(first),
            Self::First | Self::UnconfirmedOf(_) => None,
        }
    }

    /// The application that this one may pretend to belong to.
    pub fn unconfirmed_of(self) -> Option<ApplicationNumber> {
        match self {
            Self::UnconfirmedOf(of) => Some(of),
            Self::First | Self::VersionOf(_) => None,
        }
    }
}

/// An application that was filed.
#[derive(Clone)]
pub struct FiledApplication {
    /// Its number.
    pub number: ApplicationNumber,
    /// What is known of it.
    pub application: Application,
    /// How it stands to earlier ones.
    pub link: Link,
    /// The version of the program that took it.
    pub software: String,
    /// When a clerk first opened it.
    pub opened_at: Option<Timestamp>,
    /// How many files it has.
    pub files: u64,
    /// What people call its case; none as long as a case of an earlier version has got none.
    pub short_number: Option<ShortNumber>,
    /// Whether a clerk took it at the desk, for somebody who came in person.
    pub desk: Option<DeskMark>,
    /// The hash of the German words that its form had when it came, where they were kept.
    pub wording: Option<String>,
}

/// A file to be kept with an application.
pub struct NewFile {
    /// The id by which the data refer to it.
    pub attachment_id: AttachmentId,
    /// The slot that it answers.
    pub slot: Option<String>,
    /// In which part of the case's file it belongs.
    pub filing: Filing,
    /// Its name on the applicant's device.
    pub name: Option<String>,
    /// Found from the content.
    pub media_type: &'static str,
    /// What speaks against it.
    pub doubt: Option<FileDoubt>,
    /// SHA-512 of the content.
    pub sha512: String,
    /// The content.
    pub content: Vec<u8>,
}

/// Applications as another one's page names them: number, who applies, when it came.
pub type Named = Vec<(ApplicationNumber, Option<String>, Timestamp)>;

/// A file of an application, without its content.
#[derive(Clone)]
pub struct File {
    /// Its number.
    pub number: FileNumber,
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
    /// What speaks against it, where anything was found when it came.
    pub doubt: Option<FileDoubt>,
    /// SHA-512 of the content.
    pub sha512: String,
}

/// A file with its content.
pub struct FileContent {
    /// What is known of it.
    pub file: File,
    /// The bytes.
    pub content: Vec<u8>,
}

/// What an application is given out as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For the case's file.
    Pdf,
    /// The data as they arrived.
    Json,
    /// A flat table.
    Csv,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Json, Self::Csv];

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Json => "application/json",
            Self::Csv => "text/csv; charset=utf-8; header=present",
        }
    }
}
