//! The municipality's identity provider (OpenID Connect Core 1.0): clerks sign in there by authorization code with PKCE
//! (RFC 7636) and nonce, and sign out at both ends (RP-Initiated Logout 1.0, Back-Channel Logout 1.0).
//!
//! | module | what |
//! |---|---|
//! | `metadata` | what the provider says of itself, and its keys |
//! | `token` | what it says of somebody |
//! | `http` | how it is asked |

mod http;
mod metadata;
mod token;

use std::sync::Arc;

use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, PostLogoutRedirectUrl, RedirectUrl, RequestTokenError, Scope,
    core::{CoreClient, CoreIdToken, CoreResponseType},
};
use serde::{Deserialize, Serialize};

pub(crate) use self::http::clean;
use self::{
    http::{Http, HttpError},
    metadata::{Metadata, Said},
};
use crate::{
    clock::SharedClock,
    config::OidcConfig,
    crypto::{CryptoError, random_token},
    domain::Identity,
};

/// Where the provider sends somebody back to, behind the inbox's origin.
pub(crate) const RETURN_PATH: &str = "/anmelden/dienst/antwort";
/// Where it sends them when they have signed out.
const SIGNED_OUT_PATH: &str = "/anmelden";
/// Nobody signs in for longer, in seconds.
pub(crate) const FLOW_SECONDS: i64 = 15 * 60;

/// Why somebody is not signed in.
#[derive(Debug, thiserror::Error)]
pub enum OidcError {
    /// The provider does not answer.
    #[error("the identity provider cannot be reached: {0}")]
    Silent(String),
    /// It answers what nobody can use.
    #[error("the identity provider's answer cannot be used: {0}")]
    Answer(String),
    /// It does not take the code, or does not know us.
    #[error("the identity provider refused: {0}")]
    Refused(String),
    /// What it says of somebody is not believed.
    #[error("the token is not believed: {0}")]
    Token(String),
    /// No chance can be had.
    #[error(transparent)]
    Crypto(#[from] CryptoError),
}

impl From<HttpError> for OidcError {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::TooLong => Self::Answer(error.to_string()),
            other => Self::Silent(other.to_string()),
        }
    }
}

/// What the browser keeps, sealed, while somebody is at the provider.
#[derive(Serialize, Deserialize)]
pub(crate) struct Flow {
    /// What the provider brings back with the code.
    pub(crate) state: String,
    nonce: String,
    verifier: String,
    /// When they left, in seconds of Unix time.
    pub(crate) since: i64,
    /// Which page they wanted.
    pub(crate) back: String,
    /// The hash of the session that is to go on.
    pub(crate) session: Option<String>,
}

/// Where to send somebody, and what to keep until they come back.
pub(crate) struct Begun {
    /// The provider's page.
    pub(crate) address: String,
    /// What to keep.
    pub(crate) flow: Flow,
}

/// The provider.
pub struct Provider {
    config: OidcConfig,
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    return_to: RedirectUrl,
    signed_out: PostLogoutRedirectUrl,
    http: Http,
    metadata: Metadata,
    clock: SharedClock,
}

/// A longer one is not told to the provider when somebody signs out: its address would be too long.
const LONGEST_HINT: usize = 4_000;

impl Provider {
    /// The provider that is configured, for the inbox at this origin.
    ///
    /// # Errors
    /// An address is none, or there is no HTTP client.
    pub(crate) fn new(
        config: &OidcConfig,
        secret: Option<String>,
        origin: &str,
        clock: SharedClock,
    ) -> Result<Self, OidcError> {
        let no_address = |error| OidcError::Answer(format!("an address is none: {error}"));
        let issuer = IssuerUrl::new(config.issuer.clone()).map_err(no_address)?;
        let http = Http::new()?;
        Ok(Self {
            config: config.clone(),
            metadata: Metadata::new(issuer.clone(), http.clone(), Arc::clone(&clock)),
            issuer,
            client: ClientId::new(config.client_id.clone()),
            secret: secret.map(ClientSecret::new),
            return_to: RedirectUrl::new(format!("{origin}{RETURN_PATH}")).map_err(no_address)?,
            signed_out: PostLogoutRedirectUrl::new(format!("{origin}{SIGNED_OUT_PATH}"))
                .map_err(no_address)?,
            http,
            clock,
        })
    }

    /// What clerks call it, as in "Anmelden über …".
    pub(crate) fn name(&self) -> &str {
        self.config.name.as_deref().unwrap_or("den Anmeldedienst")
    }

    /// Whether this is the account that logs in with a password all the same.
    pub(crate) fn is_emergency_account(&self, name: &str) -> bool {
        self.config.is_emergency_account(name)
    }

    /// After so many seconds it is asked again who somebody is.
    pub(crate) fn confirm_seconds(&self) -> i64 {
        self.config.confirm_minutes * 60
    }

    /// Whether it answers at the moment, and lets people in. Nobody waits for that while somebody else is asking.
    pub(crate) async fn answers(&self) -> bool {
        self.metadata.answers().await
    }

    /// It answers, but has not let somebody in: for some moments nobody is sent there who is in here.
    pub(crate) fn is_out_of_order(&self) {
        self.metadata.is_out_of_order_now();
    }

    async fn metadata(&self) -> Result<Arc<Said>, OidcError> {
        self.metadata.get().await
    }

    /// Begins: somebody wants to sign in, and to see this page then; perhaps with a session that is to go on.
    pub(crate) async fn begin(
        &self,
        back: String,
        session: Option<String>,
    ) -> Result<Begun, OidcError> {
        let metadata = self.metadata().await?;
        let client = CoreClient::from_provider_metadata(
            (*metadata).clone(),
            self.client.clone(),
            self.secret.clone(),
        )
        .set_redirect_uri(self.return_to.clone());
        let flow = Flow {
            state: random_token()?,
            nonce: random_token()?,
            verifier: random_token()?,
            since: self.clock.now().0,
            back,
            session,
        };
        let (state, nonce) = (
            CsrfToken::new(flow.state.clone()),
            Nonce::new(flow.nonce.clone()),
        );
        let verifier = PkceCodeVerifier::new(flow.verifier.clone());
        let scopes = ["profile"]
            .into_iter()
            .chain(self.config.scopes.iter().map(String::as_str));
        let (address, _, _) = client
            .authorize_url(
                openidconnect::AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                move || state,
                move || nonce,
            )
            .add_scopes(scopes.map(|scope| Scope::new(scope.to_owned())))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        Ok(Begun {
            address: address.into(),
            flow,
        })
    }

    /// Whether this is what the provider calls itself.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        self.config.issuer == issuer
    }

    /// Gives the code for what it stands for: who has signed in. Each code counts once, at the provider.
    pub(crate) async fn redeem(&self, flow: &Flow, code: String) -> Result<Identity, OidcError> {
        let metadata = self.metadata().await?;
        let client = CoreClient::from_provider_metadata(
            (*metadata).clone(),
            self.client.clone(),
            self.secret.clone(),
        )
        .set_redirect_uri(self.return_to.clone());
        let tokens = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|error| OidcError::Answer(error.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(flow.verifier.clone()))
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(answer) => {
                    OidcError::Refused(clean(answer.error().as_ref()))
                }
                RequestTokenError::Request(error) => error.into(),
                // Only where: the words of the error quote what is there.
                RequestTokenError::Parse(error, _) => OidcError::Answer(format!(
                    "its tokens cannot be read at {}",
                    clean(&error.path().to_string())
                )),
                RequestTokenError::Other(error) => OidcError::Answer(clean(&error)),
            })?;
        self.identity(&client, &tokens, &Nonce::new(flow.nonce.clone()))
            .await
    }

    /// The page at which somebody signs out at the provider too, if it has one.
    pub(crate) async fn sign_out(
        &self,
        id_token: Option<&str>,
    ) -> Result<Option<String>, OidcError> {
        let metadata = self.metadata().await?;
        let Some(page) = metadata.additional_metadata().end_session_endpoint.clone() else {
            return Ok(None);
        };
        let hint: Option<CoreIdToken> = id_token
            .filter(|token| token.len() <= LONGEST_HINT)
            .and_then(|token| token.parse().ok());
        let request = openidconnect::LogoutRequest::from(page);
        let request = match &hint {
            Some(hint) => request.set_id_token_hint(hint),
            None => request,
        };
        let address = request
            .set_client_id(self.client.clone())
            .set_post_logout_redirect_uri(self.signed_out.clone())
            .http_get_url();
        Ok(Some(address.into()))
    }
}
