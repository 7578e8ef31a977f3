//! SHA-2 in the spellings that the wire wants.

use sha2::{Digest as _, Sha256, Sha512};

use crate::encoding::{base64url, hex};

/// SHA-512 as lower-case hexadecimal: FIT-Connect's hash over a plaintext.
pub fn sha512_hex(bytes: &[u8]) -> String {
    hex(&Sha512::digest(bytes))
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 as base64url: thumbprints, the hash of a compact JWE, `caseAccess`.
pub fn sha256_base64url(bytes: &[u8]) -> String {
    base64url(&sha256(bytes))
}

/// SHA-512 of a file that is read piece by piece.
#[derive(Clone, Default)]
pub struct FileHash(Sha512);

impl FileHash {
    /// Takes in the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// The hash of all pieces as lower-case hexadecimal.
    pub fn finish(self) -> String {
        hex(&self.0.finalize())
    }
}

/// SHA-256 over lines, each with a line feed.
#[derive(Clone, Default)]
pub struct LinesHash(Sha256);

impl LinesHash {
    /// Takes in the next line.
    pub fn add(&mut self, line: &str) {
        self.0.update(line.as_bytes());
        self.0.update(b"\n");
    }

    /// The hash of all lines, base64url.
    pub fn finish(self) -> String {
        base64url(&self.0.finalize())
    }
}
