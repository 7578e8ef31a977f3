//! What the provider says of somebody: ID tokens, userinfo, and logout tokens.

use amtsweg_core::encoding::from_base64url;
use openidconnect::{
    AccessTokenHash, AdditionalClaims, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken,
    IdTokenVerifier, JsonWebTokenType, Nonce, OAuth2TokenResponse as _, SubjectIdentifier,
    TokenResponse as _, UserInfoClaims, UserInfoError,
    core::{
        CoreClient, CoreGenderClaim, CoreIdToken, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreTokenResponse,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{OidcError, Provider, clean};
use crate::domain::{Identity, Subject};

/// Signatures by a key that only the provider has. None is made with the client's secret, and none goes without.
const SIGNED_BY: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];
/// What a logout token says it is (Back-Channel Logout 1.0 § 2.4).
const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// How logout tokens are typed; earlier providers call them `JWT`.
const LOGOUT_TYPES: [&str; 2] = ["logout+jwt", "JWT"];
/// Older ones are not taken, in seconds.
const LOGOUT_SECONDS: i64 = 5 * 60;

/// A client that knows the provider's pages.
pub(super) type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Claims beside those that the standard names. What they say of somebody is in no `Debug`.
#[derive(Clone, Serialize, Deserialize)]
struct Others {
    #[serde(flatten)]
    claims: Map<String, Value>,
}

impl std::fmt::Debug for Others {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Others(…)")
    }
}

impl AdditionalClaims for Others {}

/// A logout token has claims of its own.
type LogoutToken =
    IdToken<Others, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

/// Somebody who has signed out at the provider.
pub(crate) struct SignedOut {
    /// Who.
    pub(crate) subject: Subject,
    /// Which session of the provider's, if not all.
    pub(crate) session: Option<String>,
}

impl Provider {
    /// Who it is whom these tokens speak of.
    pub(super) async fn identity(
        &self,
        client: &Client,
        tokens: &CoreTokenResponse,
        nonce: &Nonce,
    ) -> Result<Identity, OidcError> {
        let id_token = tokens
            .id_token()
            .ok_or_else(|| OidcError::Answer("it has no ID token".to_owned()))?;
        let verifier = self.at_our_time(client.id_token_verifier());
        let claims = id_token.claims(&verifier, nonce).map_err(not_believed)?;
        // The library leaves this one to us (OpenID Connect Core 1.0 § 3.1.3.7, 5).
        let for_whom = claims.authorized_party();
        if for_whom.is_some_and(|party| *party != self.client) {
            return Err(OidcError::Token(
                "it was issued to another client (azp)".to_owned(),
            ));
        }
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = id_token.signing_alg().map_err(not_believed)?;
            let key = id_token.signing_key(&verifier).map_err(not_believed)?;
            let found = AccessTokenHash::from_token(tokens.access_token(), algorithm, key)
                .map_err(not_believed)?;
            if found != *expected {
                return Err(OidcError::Token(
                    "the access token beside it is another one (at_hash)".to_owned(),
                ));
            }
        }
        let subject = claims.subject().clone();
        let said = claims_of(id_token)?;
        // Providers may keep from the ID token what the userinfo answer says.
        let has_roles = lookup(&said, &self.config.roles_claim).is_some();
        let has_name = lookup(&said, &self.config.name_claim).is_some();
        let more = if has_roles && has_name {
            Value::Null
        } else {
            match self.userinfo(client, tokens, &subject).await {
                Ok(more) => more,
                // Only whoever has no account yet needs a name.
                Err(_) if has_roles => Value::Null,
                Err(error) => return Err(error),
            }
        };
        let found = |claim: &str| lookup(&said, claim).or_else(|| lookup(&more, claim));
        let values = found(&self.config.roles_claim).map_or_else(Vec::new, words);
        Ok(Identity {
            subject: Subject {
                issuer: self.config.issuer.clone(),
                id: subject.to_string(),
            },
            name: found(&self.config.name_claim)
                .and_then(Value::as_str)
                .filter(|name| !self.config.is_emergency_account(name))
                .map(str::to_owned),
            grants: self.config.grants(values),
            session: said.get("sid").and_then(Value::as_str).map(str::to_owned),
            id_token: id_token.to_string(),
        })
    }

    /// What the userinfo answer says of this person; nothing where there is none.
    async fn userinfo(
        &self,
        client: &Client,
        tokens: &CoreTokenResponse,
        subject: &SubjectIdentifier,
    ) -> Result<Value, OidcError> {
        let access = tokens.access_token().clone();
        let Ok(request) = client.user_info(access, Some(subject.clone())) else {
            return Ok(Value::Null);
        };
        let answer: UserInfoClaims<Others, CoreGenderClaim> = request
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                UserInfoError::Request(error) => error.into(),
                other => OidcError::Answer(clean(&other.to_string())),
            })?;
        serde_json::to_value(answer).map_err(|_| OidcError::Answer("it is no JSON".to_owned()))
    }

    /// Who has signed out at the provider, if this is its word (Back-Channel Logout 1.0 § 2.6).
    pub(crate) async fn signed_out(&self, token: &str) -> Result<SignedOut, OidcError> {
        let metadata = self.metadata().await?;
        let token: LogoutToken = token
            .parse()
            .map_err(|_| OidcError::Token("it is no signed token".to_owned()))?;
        let types = LOGOUT_TYPES
            .map(|word| JsonWebTokenType::new(word.to_owned()).normalize())
            .into_iter()
            .flatten();
        let now = self.clock.now();
        let verifier = IdTokenVerifier::new_public_client(
            self.client.clone(),
            self.issuer.clone(),
            metadata.jwks().clone(),
        )
        .set_allowed_jose_types(types)
        .set_issue_time_verifier_fn(move |at| {
            if now.0.abs_diff(at.timestamp()) <= LOGOUT_SECONDS.unsigned_abs() {
                Ok(())
            } else {
                Err("it was issued at another time (iat)".to_owned())
            }
        });
        // An ID token that somebody has got hold of is no logout token.
        let no_nonce = |nonce: Option<&Nonce>| match nonce {
            None => Ok(()),
            Some(_) => Err("it has a nonce".to_owned()),
        };
        let claims = token
            .claims(&self.at_our_time(verifier), no_nonce)
            .map_err(not_believed)?;
        let others = &claims.additional_claims().claims;
        let is_logout = others
            .get("events")
            .and_then(|events| events.get(LOGOUT_EVENT))
            .is_some_and(Value::is_object);
        if !is_logout {
            return Err(OidcError::Token("it is no logout token".to_owned()));
        }
        Ok(SignedOut {
            subject: Subject {
                issuer: self.config.issuer.clone(),
                id: claims.subject().to_string(),
            },
            session: others.get("sid").and_then(Value::as_str).map(str::to_owned),
        })
    }

    fn at_our_time<'a>(
        &self,
        verifier: IdTokenVerifier<'a, CoreJsonWebKey>,
    ) -> IdTokenVerifier<'a, CoreJsonWebKey> {
        let now = self.clock.now().0;
        verifier
            .set_allowed_algs(SIGNED_BY)
            .set_time_fn(move || chrono::DateTime::from_timestamp(now, 0).unwrap_or_default())
    }
}

fn not_believed(error: impl std::fmt::Display) -> OidcError {
    OidcError::Token(clean(&error.to_string()))
}

/// The claims of a token whose signature has been looked at.
fn claims_of(token: &CoreIdToken) -> Result<Value, OidcError> {
    let text = token.to_string();
    text.split('.')
        .nth(1)
        .and_then(|payload| from_base64url(payload).ok())
        .and_then(|payload| serde_json::from_slice(&payload).ok())
        .ok_or_else(|| OidcError::Token("its claims cannot be read".to_owned()))
}

/// A claim by its name, or by a JSON Pointer.
fn lookup<'a>(claims: &'a Value, claim: &str) -> Option<&'a Value> {
    if claim.starts_with('/') {
        claims.pointer(claim)
    } else {
        claims.get(claim)
    }
}

/// The words of a claim that has one or several.
fn words(claim: &Value) -> Vec<&str> {
    match claim {
        Value::String(word) => vec![word],
        Value::Array(words) => words.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn claims_are_found_by_name_and_by_pointer() {
        let claims = json!({
            "roles": ["a", 1, "b"], "group": "c",
            "https://example.org/roles": ["d"], "realm_access": {"roles": ["e"]},
        });
        for (claim, expected) in [
            ("roles", &["a", "b"][..]),
            ("group", &["c"]),
            ("https://example.org/roles", &["d"]),
            ("/realm_access/roles", &["e"]),
            ("realm_access", &[]),
            ("/nothing", &[]),
        ] {
            let found = lookup(&claims, claim).map_or_else(Vec::new, words);
            assert_eq!(found, expected, "{claim}");
        }
    }
}
