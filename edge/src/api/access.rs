//! What a caller shows to open a case or a draft.

use amtsweg_core::hash::sha256_base64url;
use worker::Request;

use crate::failure::Failure;

/// The hash of the bearer token, if there is one. What is kept and compared is never the token.
pub(super) fn token_hash(request: &Request) -> Result<Option<String>, Failure> {
    let header = request.headers().get("authorization")?;
    let token = header.as_deref().and_then(bearer);
    Ok(token.map(|token| sha256_base64url(token.as_bytes())))
}

/// The token of an `Authorization` header; the scheme's name is written as one likes.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.trim().split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_token() {
        assert_eq!(bearer("Bearer abc"), Some("abc"));
        assert_eq!(bearer("bearer  abc "), Some("abc"));
        for other in ["", "Bearer", "Bearer ", "Basic abc", "abc"] {
            assert_eq!(bearer(other), None, "{other}");
        }
    }
}
