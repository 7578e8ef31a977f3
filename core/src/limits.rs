//! The limits of the wire, in one place for all parts.

/// A fragment of a file before it is encrypted, in bytes: 1 MiB. Encrypted and encoded it stays
/// below the 2 MB that a row of a Durable Object's storage holds.
pub const FRAGMENT_BYTES: usize = 1024 * 1024;

/// The longest compact JWE that is taken, in bytes.
pub const MAX_JWE_BYTES: usize = 1_900_000;

/// Padded data and metadata, in bytes before encryption.
pub const MAX_JSON_BYTES: usize = 256 * 1024;

/// Announced ids of a submission, fragments counted one by one.
pub const MAX_ANNOUNCED: usize = 300;

/// All files of a submission together, in bytes before encryption: 100 MB.
pub const MAX_FILES_BYTES: u64 = 100_000_000;

/// How long a file name may be, in characters.
pub const MAX_FILE_NAME_CHARS: usize = 200;

/// The longest compact JWS that is taken as an event, in bytes.
pub const MAX_EVENT_BYTES: usize = 64 * 1024;

/// Until the town hall has to have taken a submission, in seconds: 14 days, as in FIT-Connect.
pub const EXPIRY_SECONDS: i64 = 14 * 24 * 60 * 60;

/// Until an announcement has to be completed, in seconds: one day, as in FIT-Connect.
pub const ANNOUNCEMENT_SECONDS: i64 = 24 * 60 * 60;

/// The envelope of a draft's document, in bytes.
pub const MAX_DRAFT_DOCUMENT_BYTES: usize = 768 * 1024;

/// The envelope of a piece of a draft's file, in bytes: a whole fragment and what sealing adds.
pub const MAX_DRAFT_PIECE_BYTES: usize = FRAGMENT_BYTES + 64;

/// All pieces of a parked draft together, in bytes, as envelopes: what a submission may hold,
/// padded.
pub const MAX_DRAFT_BYTES: u64 = 112 * 1024 * 1024;

/// The pieces of a parked draft.
pub const MAX_DRAFT_PIECES: usize = 300;

/// Until a parked draft that nobody reads or writes is deleted, in seconds: 30 days.
pub const DRAFT_SECONDS: i64 = 30 * 24 * 60 * 60;

/// How long a deleted draft cannot come back, in seconds: 30 days.
pub const DRAFT_TOMBSTONE_SECONDS: i64 = 30 * 24 * 60 * 60;
