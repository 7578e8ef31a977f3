//! Clerks' passwords: argon2id with the parameters that OWASP recommends (19 MiB, 2 passes).

use std::fmt;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc},
};

use super::{CryptoError, random};

/// The least length of a password, in characters.
const MIN_CHARS: usize = 12;
/// Longer ones only serve to keep the machine busy.
const MAX_BYTES: usize = 1024;

/// A password as typed.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// A password as typed.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// A random one that can be read aloud and typed: four groups of five.
    pub fn generate() -> Result<Self, CryptoError> {
        const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        let symbols: Vec<char> = random::<20>()?
            .iter()
            .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
            .collect();
        let groups: Vec<String> = symbols
            .chunks(5)
            .map(|group| group.iter().collect())
            .collect();
        Ok(Self(groups.join("-")))
    }

    /// What is wrong with it as a new password.
    pub fn weakness(&self) -> Option<&'static str> {
        if self.0.chars().count() < MIN_CHARS {
            Some("a password has at least 12 characters")
        } else if self.0.len() > MAX_BYTES {
            Some("a password has at most 1024 bytes")
        } else {
            None
        }
    }

    /// The text, to show it once.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Hashes it for the store.
    pub fn hash(&self) -> Result<PasswordHash, CryptoError> {
        Argon2::default()
            .hash_password(self.0.as_bytes())
            .map(|hash: phc::PasswordHash| PasswordHash(hash.to_string()))
            .map_err(|_| CryptoError)
    }

    /// Whether it is the password of this hash. Takes as long when it is not.
    pub fn matches(&self, hash: &PasswordHash) -> bool {
        self.0.len() <= MAX_BYTES
            && phc::PasswordHash::new(&hash.0).is_ok_and(|hash| {
                Argon2::default()
                    .verify_password(self.0.as_bytes(), &hash)
                    .is_ok()
            })
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// A password's hash in PHC's notation.
#[derive(Clone)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// A hash as it was stored.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// What to store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_password_itself_matches() {
        let password = Password::generate().unwrap();
        let hash = password.hash().unwrap();
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(password.matches(&hash));
        assert!(!Password::new("another password".into()).matches(&hash));
        assert!(!password.matches(&PasswordHash::from_stored("nonsense".into())));
        assert_eq!(
            format!("{password:?} {hash:?}"),
            "Password(…) PasswordHash(…)"
        );
    }
}
