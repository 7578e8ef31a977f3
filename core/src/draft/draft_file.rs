//! A draft as one file to download, for those who want nothing on a server.
//!
//! The header names the draft. Then follow the envelopes of the document and of all pieces of its
//! files, in the document's order, each behind a frame that says how long it is. The draft's key
//! follows from the code, which is not in the file.

use super::envelope::{OVERHEAD_BYTES, Part};
use crate::{
    id::{DestinationId, DraftId},
    limits::{MAX_DRAFT_DOCUMENT_BYTES, MAX_DRAFT_PIECE_BYTES},
};

/// The version of draft files.
pub const VERSION: u8 = 1;

/// The revision under which the document is sealed: it is the file's only one, and none that is
/// ever parked.
pub const REVISION: u32 = 0;

/// The length of the header, in bytes.
pub const HEADER_BYTES: usize = MAGIC.len() + 1 + 2 * ID_BYTES;

/// The length of a frame, in bytes.
pub const FRAME_BYTES: usize = 4;

const MAGIC: &[u8] = b"amtsweg-draft\0";
const ID_BYTES: usize = 36;

/// Which draft a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// For whom the draft is.
    pub destination_id: DestinationId,
    /// Which draft; it is the code's.
    pub draft_id: DraftId,
}

/// Why a file is no draft file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftFileError {
    /// Some other file.
    #[error("not a draft file")]
    Other,
    /// Made by a later Amtsweg.
    #[error("a draft file of version {found}; this program knows version {VERSION}")]
    Version {
        /// Its version.
        found: u8,
    },
    /// A draft file that is damaged.
    #[error("the draft file is damaged")]
    Damaged,
    /// An envelope that is longer than any can be.
    #[error("a part of the draft is larger than allowed")]
    TooLarge,
}

/// The header: the file's first [`HEADER_BYTES`] bytes.
pub fn header(header: Header) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER_BYTES);
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(header.destination_id.to_string().as_bytes());
    bytes.extend_from_slice(header.draft_id.to_string().as_bytes());
    bytes
}

/// Reads the header from the file's first bytes; there may be more of them.
///
/// # Errors
/// [`DraftFileError`], when it is none.
pub fn read_header(start: &[u8]) -> Result<Header, DraftFileError> {
    let rest = start.strip_prefix(MAGIC).ok_or(DraftFileError::Other)?;
    let (&found, rest) = rest.split_first().ok_or(DraftFileError::Damaged)?;
    if found != VERSION {
        return Err(DraftFileError::Version { found });
    }
    let id = |from: usize| {
        let bytes = rest.get(from..from + ID_BYTES)?;
        std::str::from_utf8(bytes).ok()
    };
    let destination_id = id(0).and_then(|text| text.parse().ok());
    let draft_id = id(ID_BYTES).and_then(|text| text.parse().ok());
    match (destination_id, draft_id) {
        (Some(destination_id), Some(draft_id)) => Ok(Header {
            destination_id,
            draft_id,
        }),
        _ => Err(DraftFileError::Damaged),
    }
}

/// The frame that stands before an envelope: its length.
///
/// # Errors
/// [`DraftFileError`], when no envelope of such a part is so long or so short.
pub fn frame(part: Part, length: usize) -> Result<[u8; FRAME_BYTES], DraftFileError> {
    check_length(part, length)?;
    let length = u32::try_from(length).map_err(|_| DraftFileError::TooLarge)?;
    Ok(length.to_be_bytes())
}

/// The length of the envelope that follows a frame.
///
/// # Errors
/// [`DraftFileError`], when no envelope of such a part is so long or so short.
pub fn read_frame(part: Part, frame: [u8; FRAME_BYTES]) -> Result<usize, DraftFileError> {
    let length =
        usize::try_from(u32::from_be_bytes(frame)).map_err(|_| DraftFileError::TooLarge)?;
    check_length(part, length)?;
    Ok(length)
}

fn check_length(part: Part, length: usize) -> Result<(), DraftFileError> {
    let max = match part {
        Part::Document => MAX_DRAFT_DOCUMENT_BYTES,
        Part::File(_) => MAX_DRAFT_PIECE_BYTES,
    };
    if length > max {
        Err(DraftFileError::TooLarge)
    } else if length < OVERHEAD_BYTES {
        Err(DraftFileError::Damaged)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::AttachmentId;

    fn file() -> Part {
        Part::File(AttachmentId::from_random([4; 16]))
    }

    /// For ever: a file from a drawer must open in every later version.
    #[test]
    fn known_answer() {
        let header = header(Header {
            destination_id: DestinationId::from_random([1; 16]),
            draft_id: DraftId::from_random([2; 16]),
        });
        assert_eq!(header.len(), HEADER_BYTES);
        assert_eq!(
            header,
            b"amtsweg-draft\0\x0101010101-0101-4101-8101-01010101010102020202-0202-4202-8202-020202020202"
        );
        assert_eq!(frame(Part::Document, 0x0001_0203), Ok([0, 1, 2, 3]));
    }

    #[test]
    fn other_newer_and_damaged_files_are_told_apart() {
        let mut bytes = header(Header {
            destination_id: DestinationId::from_random([1; 16]),
            draft_id: DraftId::from_random([2; 16]),
        });
        assert_eq!(read_header(b"%PDF-1.7"), Err(DraftFileError::Other));
        assert_eq!(read_header(b""), Err(DraftFileError::Other));
        assert_eq!(read_header(MAGIC), Err(DraftFileError::Damaged));
        assert_eq!(
            read_header(&bytes[..HEADER_BYTES - 1]),
            Err(DraftFileError::Damaged)
        );
        bytes[MAGIC.len() + 1] = b'A';
        assert_eq!(read_header(&bytes), Err(DraftFileError::Damaged));
        bytes[MAGIC.len()] = 2;
        assert_eq!(
            read_header(&bytes),
            Err(DraftFileError::Version { found: 2 })
        );
    }

    #[test]
    fn frames_keep_within_the_limits() {
        for (part, max) in [
            (Part::Document, MAX_DRAFT_DOCUMENT_BYTES),
            (file(), MAX_DRAFT_PIECE_BYTES),
        ] {
            assert!(frame(part, max).is_ok());
            assert_eq!(frame(part, max + 1), Err(DraftFileError::TooLarge));
            assert!(frame(part, OVERHEAD_BYTES).is_ok());
            assert_eq!(
                frame(part, OVERHEAD_BYTES - 1),
                Err(DraftFileError::Damaged)
            );
            assert_eq!(read_frame(part, [255; 4]), Err(DraftFileError::TooLarge));
            assert_eq!(read_frame(part, [0; 4]), Err(DraftFileError::Damaged));
        }
    }

    proptest! {
        #[test]
        fn headers_round_trip(destination: [u8; 16], draft: [u8; 16], more: Vec<u8>) {
            let wanted = Header {
                destination_id: DestinationId::from_random(destination),
                draft_id: DraftId::from_random(draft),
            };
            let bytes = [header(wanted), more].concat();
            prop_assert_eq!(read_header(&bytes), Ok(wanted));
        }

        #[test]
        fn frames_round_trip(length in 0_usize..2_000_000) {
            if let Ok(bytes) = frame(file(), length) {
                prop_assert_eq!(read_frame(file(), bytes), Ok(length));
            }
        }

        #[test]
        fn never_panics(bytes: Vec<u8>, frame: [u8; 4]) {
            let _ = read_header(&bytes);
            let _ = read_header(&[MAGIC, &[VERSION], &bytes].concat());
            let _ = read_frame(Part::Document, frame);
        }
    }
}
