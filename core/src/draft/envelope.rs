//! The envelope around each part of a kept draft (docs/security.md 8): version, random IV, and the
//! ciphertext of AES-256-GCM with its tag. What it belongs to is bound as associated data.

use crate::id::{AttachmentId, DestinationId, DraftId};

/// The version of envelopes: their first byte.
pub const VERSION: u8 = 1;

/// The length of the IV, in bytes: drawn at random for each envelope, never counted.
pub const IV_BYTES: usize = 12;

/// By how much an envelope is longer than what it holds, in bytes: version, IV and tag.
pub const OVERHEAD_BYTES: usize = 1 + IV_BYTES + TAG_BYTES;

const TAG_BYTES: usize = 16;
const DOCUMENT_STEP: usize = 4 * 1024;
const PIECE_STEP: usize = 256 * 1024;

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The [`document`](super::document).
    Document,
    /// A piece of this file.
    File(AttachmentId),
}

/// Where an envelope belongs. One that is found in another place does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// For whom the draft is.
    pub destination_id: DestinationId,
    /// Which draft.
    pub draft_id: DraftId,
    /// Which part of it.
    pub part: Part,
    /// Which piece of the part, from 0. The document has one.
    pub index: u32,
    /// Whether it is the part's last piece.
    pub last: bool,
    /// The revision of the document; 0 for files, whose content never changes under their id.
    pub revision: u32,
}

impl Place {
    /// The only piece of a draft's document.
    pub fn of_document(destination_id: DestinationId, draft_id: DraftId, revision: u32) -> Self {
        Self {
            destination_id,
            draft_id,
            part: Part::Document,
            index: 0,
            last: true,
            revision,
        }
    }

    /// The place as associated data. The version stands in it and each value ends before a byte
    /// that no value contains, so that no two places give the same bytes.
    pub fn aad(&self) -> Vec<u8> {
        let part = match self.part {
            Part::Document => "document".to_owned(),
            Part::File(id) => id.to_string(),
        };
        let Self {
            destination_id,
            draft_id,
            index,
            revision,
            ..
        } = self;
        let last = u8::from(self.last);
        format!(
            "amtsweg/draft/v{VERSION}\0{destination_id}\0{draft_id}\0{part}\0{index}\0{last}\0{revision}"
        )
        .into_bytes()
    }
}

/// Why bytes are no envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// Shorter than an empty envelope.
    #[error("too short for an envelope")]
    Short,
    /// Of a version that this program does not know.
    #[error("an envelope of version {found}; this program knows version {VERSION}")]
    Version {
        /// The version that it names.
        found: u8,
    },
}

/// An envelope of its parts: what AES-256-GCM made (ciphertext and tag), and with which IV.
pub fn join(iv: &[u8; IV_BYTES], sealed: &[u8]) -> Vec<u8> {
    let mut envelope = Vec::with_capacity(1 + IV_BYTES + sealed.len());
    envelope.push(VERSION);
    envelope.extend_from_slice(iv);
    envelope.extend_from_slice(sealed);
    envelope
}

/// The IV, and ciphertext and tag, of an envelope.
///
/// # Errors
/// [`EnvelopeError`], for what is certainly none; only opening it tells the rest.
pub fn split(envelope: &[u8]) -> Result<([u8; IV_BYTES], &[u8]), EnvelopeError> {
    let (&found, rest) = envelope.split_first().ok_or(EnvelopeError::Short)?;
    if found != VERSION {
        return Err(EnvelopeError::Version { found });
    }
    let (iv, sealed) = rest
        .split_first_chunk::<IV_BYTES>()
        .ok_or(EnvelopeError::Short)?;
    if sealed.len() < TAG_BYTES {
        return Err(EnvelopeError::Short);
    }
    Ok((*iv, sealed))
}

/// Appends spaces, which JSON ignores, up to the next multiple of 4 KiB.
pub fn pad_document(mut json: String) -> String {
    let missing = json.len().next_multiple_of(DOCUMENT_STEP) - json.len();
    json.extend(std::iter::repeat_n(' ', missing));
    json
}

/// Appends zeros up to the next multiple of 256 KiB. The true length follows from the file's
/// size, which stands in the document.
pub fn pad_piece(mut piece: Vec<u8>) -> Vec<u8> {
    piece.resize(piece.len().next_multiple_of(PIECE_STEP), 0);
    piece
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::limits::{FRAGMENT_BYTES, MAX_DRAFT_PIECE_BYTES};

    fn place(bytes: [u8; 16], part: Part) -> Place {
        Place {
            destination_id: DestinationId::from_random(bytes),
            draft_id: DraftId::from_random([2; 16]),
            part,
            index: 12,
            last: false,
            revision: 3,
        }
    }

    /// For ever: what was sealed must open in every later version.
    #[test]
    fn known_answers() {
        let place = Place {
            index: 0,
            last: true,
            ..place([1; 16], Part::Document)
        };
        assert_eq!(
            Place::of_document(place.destination_id, place.draft_id, 3),
            place
        );
        assert_eq!(
            place.aad(),
            b"amtsweg/draft/v1\x0001010101-0101-4101-8101-010101010101\0\
              02020202-0202-4202-8202-020202020202\0document\x000\x001\x003"
        );
        let file = Part::File(AttachmentId::from_random([4; 16]));
        assert_eq!(
            super::tests::place([1; 16], file).aad(),
            b"amtsweg/draft/v1\x0001010101-0101-4101-8101-010101010101\0\
              02020202-0202-4202-8202-020202020202\0\
              04040404-0404-4404-8404-040404040404\x0012\x000\x003"
        );
        let envelope = join(&[5; 12], &[6; 16]);
        assert_eq!(
            envelope,
            [&[1][..], &[5; 12], &[6; 16]].concat(),
            "version, IV, ciphertext and tag"
        );
    }

    #[test]
    fn refuses_what_is_none() {
        assert_eq!(split(&[]), Err(EnvelopeError::Short));
        assert_eq!(split(&[1; OVERHEAD_BYTES - 1]), Err(EnvelopeError::Short));
        assert_eq!(split(&[2]), Err(EnvelopeError::Version { found: 2 }));
        assert!(split(&[1; OVERHEAD_BYTES]).is_ok());
    }

    #[test]
    fn a_whole_fragment_fits_padded() {
        let piece = pad_piece(vec![0; FRAGMENT_BYTES]).len();
        assert!(piece + OVERHEAD_BYTES <= MAX_DRAFT_PIECE_BYTES);
        assert_eq!(pad_piece(vec![0; FRAGMENT_BYTES - 1]).len(), piece);
    }

    fn parts() -> impl Strategy<Value = Part> {
        prop_oneof![
            Just(Part::Document),
            any::<[u8; 16]>().prop_map(|id| Part::File(AttachmentId::from_random(id))),
        ]
    }

    prop_compose! {
        fn places()(destination: [u8; 16], draft: [u8; 16], part in parts(),
            index: u32, last: bool, revision: u32) -> Place {
            Place {
                destination_id: DestinationId::from_random(destination),
                draft_id: DraftId::from_random(draft),
                part, index, last, revision,
            }
        }
    }

    proptest! {
        #[test]
        fn every_member_of_a_place_counts(place in places(), other in places()) {
            for changed in [
                Place { destination_id: other.destination_id, ..place },
                Place { draft_id: other.draft_id, ..place },
                Place { part: other.part, ..place },
                Place { index: other.index, ..place },
                Place { last: other.last, ..place },
                Place { revision: other.revision, ..place },
                Place { index: place.revision, revision: place.index, ..place },
                other,
            ] {
                prop_assert_eq!(changed.aad() == place.aad(), changed == place);
            }
        }

        #[test]
        fn round_trips(iv: [u8; 12], sealed in proptest::collection::vec(any::<u8>(), 16..80)) {
            let envelope = join(&iv, &sealed);
            prop_assert_eq!(envelope.len(), sealed.len() + OVERHEAD_BYTES - TAG_BYTES);
            prop_assert_eq!(split(&envelope), Ok((iv, &sealed[..])));
        }

        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = split(&bytes);
        }

        #[test]
        fn pads_to_a_step_and_keeps_the_value(length in 0_usize..300_000) {
            let json = format!("\"{}\"", "a".repeat(length));
            let padded = pad_document(json.clone());
            prop_assert!(padded.len().is_multiple_of(DOCUMENT_STEP));
            prop_assert!(padded.len() < json.len() + DOCUMENT_STEP);
            prop_assert_eq!(padded.trim_end(), json);

            let padded = pad_piece(vec![7; length]);
            prop_assert!(padded.len().is_multiple_of(PIECE_STEP));
            prop_assert!(padded.len() < length + PIECE_STEP);
            let (kept, zeros) = padded.split_at(length);
            prop_assert!(kept.iter().all(|byte| *byte == 7) && zeros.iter().all(|byte| *byte == 0));
        }
    }
}
