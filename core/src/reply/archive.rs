//! A reply as bytes: four bytes with the length of the manifest (the highest first), the manifest as JSON, the bytes
//! of its files one behind the other, and zeros up to the next of a few lengths. Whoever sees it sealed learns which
//! of these lengths it has, and nothing of what is in it (docs/security.md 35).

use std::fmt;

use super::{Manifest, ReplyFile};
use crate::{hash::sha512_hex, limits::FRAGMENT_BYTES};

/// The lengths that archives have, in bytes: 256 KiB, 1, 4, 16 and 32 MiB.
pub const ARCHIVE_BYTES: [usize; 5] = [
    256 * 1024,
    1024 * 1024,
    4 * 1024 * 1024,
    16 * 1024 * 1024,
    32 * 1024 * 1024,
];
/// A part of an archive, in bytes: 1 MiB. The shortest archive is one part, which is shorter.
pub const PART_BYTES: usize = FRAGMENT_BYTES;
/// The media type of a part.
pub const PART_TYPE: &str = "application/octet-stream";

const LENGTH_BYTES: usize = 4;

/// A reply with its files.
#[derive(Clone, PartialEq, Eq)]
pub struct Archive {
    /// What it says.
    pub manifest: Manifest,
    /// The bytes of its files, in the manifest's order.
    pub files: Vec<Vec<u8>>,
}

/// Why there is no archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// It would be longer than the longest.
    #[error("the reply is longer than 32 MiB")]
    TooLong,
    /// It has no length that archives have, or its parts have not.
    #[error("the archive has a length that none has")]
    Length,
    /// The manifest cannot be read.
    #[error("the manifest cannot be read")]
    Manifest,
    /// A file is not there, or is another one than the manifest says.
    #[error("file {number} is not the one that the manifest names")]
    File {
        /// Counted from 1.
        number: usize,
    },
    /// Behind the files there is something else than zeros.
    #[error("there is something behind the files")]
    Rest,
}

impl Archive {
    /// The bytes in parts, padded.
    ///
    /// # Errors
    /// [`ArchiveError::TooLong`]; [`ArchiveError::File`] when the manifest names other files than these.
    pub fn to_parts(&self) -> Result<Vec<Vec<u8>>, ArchiveError> {
        if self.files.len() != self.manifest.files.len() {
            return Err(ArchiveError::File {
                number: self.files.len().min(self.manifest.files.len()) + 1,
            });
        }
        for (index, (file, named)) in self.files.iter().zip(&self.manifest.files).enumerate() {
            check(index, named, file)?;
        }
        let manifest = serde_json::to_vec(&self.manifest).map_err(|_| ArchiveError::Manifest)?;
        let length = u32::try_from(manifest.len()).map_err(|_| ArchiveError::TooLong)?;
        let used = LENGTH_BYTES + manifest.len() + self.files.iter().map(Vec::len).sum::<usize>();
        let whole = ARCHIVE_BYTES
            .into_iter()
            .find(|bytes| used <= *bytes)
            .ok_or(ArchiveError::TooLong)?;
        let mut bytes = Vec::with_capacity(whole);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&manifest);
        for file in &self.files {
            bytes.extend_from_slice(file);
        }
        bytes.resize(whole, 0);
        Ok(bytes.chunks(PART_BYTES).map(<[u8]>::to_vec).collect())
    }

    /// How many parts an archive of that many bytes has; `None` for a length that archives do not have.
    pub fn parts_of(bytes: usize) -> Option<usize> {
        ARCHIVE_BYTES
            .contains(&bytes)
            .then(|| bytes.div_ceil(PART_BYTES))
    }

    /// Reads an archive from its parts.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn from_parts(parts: &[Vec<u8>]) -> Result<Self, ArchiveError> {
        let bytes = parts.concat();
        let is_whole = Self::parts_of(bytes.len()) == Some(parts.len());
        if !is_whole || parts.iter().any(|part| part.len() > PART_BYTES) {
            return Err(ArchiveError::Length);
        }
        let (length, rest) = bytes
            .split_first_chunk::<LENGTH_BYTES>()
            .ok_or(ArchiveError::Length)?;
        let length =
            usize::try_from(u32::from_be_bytes(*length)).map_err(|_| ArchiveError::Manifest)?;
        let (manifest, mut rest) = rest
            .split_at_checked(length)
            .ok_or(ArchiveError::Manifest)?;
        let manifest: Manifest =
            serde_json::from_slice(manifest).map_err(|_| ArchiveError::Manifest)?;
        let mut files = Vec::new();
        for (index, named) in manifest.files.iter().enumerate() {
            let missing = ArchiveError::File { number: index + 1 };
            let size = usize::try_from(named.size).map_err(|_| missing)?;
            let (file, others) = rest.split_at_checked(size).ok_or(missing)?;
            check(index, named, file)?;
            files.push(file.to_vec());
            rest = others;
        }
        if rest.iter().any(|byte| *byte != 0) {
            return Err(ArchiveError::Rest);
        }
        Ok(Self { manifest, files })
    }
}

fn check(index: usize, named: &ReplyFile, file: &[u8]) -> Result<(), ArchiveError> {
    let is_it = u64::try_from(file.len()) == Ok(named.size) && sha512_hex(file) == named.sha512;
    let number = index + 1;
    is_it.then_some(()).ok_or(ArchiveError::File { number })
}

impl fmt::Debug for Archive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Archive")
            .field("manifest", &self.manifest)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::manifest::tests::manifest, *};

    fn archive(files: &[Vec<u8>]) -> Archive {
        let mut manifest = manifest();
        manifest.files = files
            .iter()
            .map(|file| ReplyFile {
                name: "Bescheid.pdf".into(),
                media_type: "application/pdf".into(),
                size: file.len() as u64,
                sha512: sha512_hex(file),
            })
            .collect();
        Archive {
            manifest,
            files: files.to_vec(),
        }
    }

    #[test]
    fn has_one_of_a_few_lengths() {
        for (file, parts, last) in [
            (0, 1, 256 * 1024),
            (200_000, 1, 256 * 1024),
            (300_000, 1, PART_BYTES),
            (PART_BYTES, 4, PART_BYTES),
            (5_000_000, 16, PART_BYTES),
            (17_000_000, 32, PART_BYTES),
        ] {
            let whole = archive(&[vec![7; file]]);
            let made = whole.to_parts().unwrap();
            assert_eq!((made.len(), made.last().unwrap().len()), (parts, last));
            assert!(Archive::from_parts(&made) == Ok(whole));
        }
        let long = archive(&[vec![7; 33_600_000]]);
        assert_eq!(long.to_parts(), Err(ArchiveError::TooLong));
    }

    #[test]
    fn takes_nothing_that_was_put_together_otherwise() {
        let good = archive(&[vec![7; 10], vec![8; 2_000_000]]);
        let parts = good.to_parts().unwrap();
        let refused = |parts: &[Vec<u8>], error| assert_eq!(Archive::from_parts(parts), Err(error));
        refused(&[], ArchiveError::Length);
        refused(&parts[..3], ArchiveError::Length);
        refused(&[parts.concat()], ArchiveError::Length);
        let mut exchanged = parts.clone();
        exchanged.swap(0, 1);
        refused(&exchanged, ArchiveError::Manifest);
        let mut altered = parts.clone();
        altered[1][0] ^= 1;
        refused(&altered, ArchiveError::File { number: 2 });
        let mut longer = parts.clone();
        *longer[3].last_mut().unwrap() = 1;
        refused(&longer, ArchiveError::Rest);
        let mut long = parts;
        long[0][0] = 255;
        refused(&long, ArchiveError::Manifest);
        // Nor is one made of other files than it names.
        let mut other = good.clone();
        other.files[0][0] ^= 1;
        assert_eq!(other.to_parts(), Err(ArchiveError::File { number: 1 }));
        other.files.truncate(1);
        assert_eq!(other.to_parts(), Err(ArchiveError::File { number: 2 }));
    }

    proptest! {
        #[test]
        fn reads_back(files in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..2000), 0..5)) {
            let whole = archive(&files);
            prop_assert!(Archive::from_parts(&whole.to_parts().unwrap()) == Ok(whole));
        }

        #[test]
        fn never_panics(head in prop::collection::vec(any::<u8>(), 0..300)) {
            let mut bytes = vec![0; ARCHIVE_BYTES[0]];
            bytes[..head.len()].copy_from_slice(&head);
            let _ = Archive::from_parts(&[bytes]);
            let _ = Archive::from_parts(&[head]);
        }
    }
}
