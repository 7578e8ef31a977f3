//! An identity provider as far as the town hall meets one, of which a test sets what it says and when. The real one is
//! in `tests/oidc-browser.test.mjs`.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use amtsweg_core::{encoding::base64url, hash::sha256, time::Timestamp};
use aws_lc_rs::{
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use axum::{
    Form, Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use data_encoding::BASE64;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Browser, Page, TestHall};

/// What is done to an ID token before it is signed.
type Change = fn(&mut Value);

struct Code {
    claims: Value,
    challenge: String,
}

#[derive(Default)]
struct Said {
    codes: BTreeMap<String, Code>,
    /// What is kept from the ID token for the userinfo answer.
    userinfo: Option<Value>,
    is_silent: bool,
    /// Whether whoever asks for the metadata waits for ever.
    is_hanging: bool,
    /// Whether the page that gives tokens is out of order.
    gives_no_tokens: bool,
    /// How often the metadata were asked for.
    asked: u32,
    /// In whose name tokens are signed, if not in one's own.
    stranger: Option<Arc<Provider>>,
    change: Option<Change>,
    header: Option<Value>,
}

pub(crate) struct Provider {
    pub(crate) issuer: String,
    key: EcdsaKeyPair,
    said: Mutex<Said>,
}

pub(crate) const CLIENT: &str = "amtsweg";
pub(crate) const SECRET: &str = "what the provider knows us by";

impl Provider {
    pub(crate) async fn start() -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let provider = Arc::new(Self {
            issuer: format!("http://{}", listener.local_addr().unwrap()),
            key,
            said: Mutex::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/userinfo", get(userinfo))
            .with_state(Arc::clone(&provider));
        tokio::spawn(async move { axum::serve(listener, router).await });
        provider
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap()
    }

    /// Whether it answers.
    pub(crate) fn set_silent(&self, is_silent: bool) {
        self.said().is_silent = is_silent;
    }

    /// Whether whoever asks for the metadata waits for ever.
    pub(crate) fn set_hanging(&self, is_hanging: bool) {
        self.said().is_hanging = is_hanging;
    }

    /// Whether the page that gives tokens is out of order.
    pub(crate) fn set_gives_no_tokens(&self, gives_none: bool) {
        self.said().gives_no_tokens = gives_none;
    }

    /// How often the metadata were asked for.
    pub(crate) fn asked(&self) -> u32 {
        self.said().asked
    }

    /// Lets somebody else sign what is said here.
    pub(crate) fn set_stranger(&self, stranger: Option<Arc<Self>>) {
        self.said().stranger = stranger;
    }

    /// What is done to each ID token from now on.
    pub(crate) fn set_change(&self, change: Option<Change>) {
        self.said().change = change;
    }

    /// What stands in the header of each ID token in the place of `{"alg": "ES256", "kid": "k"}`.
    pub(crate) fn set_header(&self, header: Option<Value>) {
        self.said().header = header;
    }

    pub(crate) fn set_userinfo(&self, userinfo: Option<Value>) {
        self.said().userinfo = userinfo;
    }

    /// A signed token with these claims: as its header says, so that nothing but the rule stands against it.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| base64url(value.to_string().as_bytes());
        let signed = format!("{}.{}", part(header), part(claims));
        match header["alg"].as_str() {
            Some("none") => return format!("{signed}."),
            Some("HS256") => {
                let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
                let tag = hmac::sign(&key, signed.as_bytes());
                return format!("{signed}.{}", base64url(tag.as_ref()));
            }
            _ => {}
        }
        let random = SystemRandom::new();
        let signature = self.key.sign(&random, signed.as_bytes()).unwrap();
        format!("{signed}.{}", base64url(signature.as_ref()))
    }

    /// A logout token as Back-Channel Logout 1.0 has them.
    pub(crate) fn logout_claims(&self, now: Timestamp, subject: &str) -> Value {
        json!({
            "iss": self.issuer, "aud": CLIENT, "sub": subject, "iat": now.0, "exp": now.0 + 120, "jti": "1",
            "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
        })
    }

    /// Somebody signs in at the provider, which sends them back with the address that is returned.
    pub(crate) fn let_in(&self, hall: &TestHall, sent_to: &str, claims: &Value) -> String {
        let address = reqwest::Url::parse(sent_to).unwrap();
        let query: BTreeMap<_, _> = address.query_pairs().into_owned().collect();
        assert!(sent_to.starts_with(&format!("{}/authorize?", self.issuer)));
        assert_eq!(query["response_type"], "code");
        assert_eq!(query["client_id"], CLIENT);
        assert_eq!(query["code_challenge_method"], "S256");
        assert_eq!(query["scope"], "openid profile");
        let expected = format!("{}/anmelden/dienst/antwort", hall.inbox);
        assert_eq!(query["redirect_uri"], expected);
        let mut all = json!({
            "iss": self.issuer, "aud": CLIENT, "iat": hall.now().0, "exp": hall.now().0 + 300,
            "nonce": query["nonce"],
        });
        for (name, value) in claims.as_object().unwrap() {
            all[name] = value.clone();
        }
        let mut said = self.said();
        let code = format!("code-{}", said.codes.len());
        said.codes.insert(
            code.clone(),
            Code {
                claims: all,
                challenge: query["code_challenge"].clone(),
            },
        );
        let state = &query["state"];
        let issuer = self.issuer.replace(':', "%3A").replace('/', "%2F");
        format!("/anmelden/dienst/antwort?code={code}&state={state}&iss={issuer}")
    }

    /// Somebody with these claims signs in: what they are shown then.
    pub(crate) async fn sign_in(
        &self,
        hall: &TestHall,
        browser: &mut Browser,
        claims: &Value,
    ) -> Page {
        let sent = browser.get("/anmelden/dienst").await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        let back = self.let_in(hall, sent.header("location"), claims);
        browser.get(&back).await
    }
}

async fn metadata(State(provider): State<Arc<Provider>>) -> Response {
    let is_hanging = {
        let mut said = provider.said();
        said.asked += 1;
        if said.is_silent {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        said.is_hanging
    };
    if is_hanging {
        std::future::pending::<()>().await;
    }
    let issuer = &provider.issuer;
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "jwks_uri": format!("{issuer}/keys"),
        "end_session_endpoint": format!("{issuer}/end"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
    }))
    .into_response()
}

async fn keys(State(provider): State<Arc<Provider>>) -> Json<Value> {
    let point = provider.key.public_key().as_ref();
    let (x, y) = point[1..].split_at(32);
    Json(json!({"keys": [{
        "kty": "EC", "crv": "P-256", "kid": "k", "use": "sig", "alg": "ES256",
        "x": base64url(x), "y": base64url(y),
    }]}))
}

async fn token(
    State(provider): State<Arc<Provider>>,
    headers: axum::http::HeaderMap,
    Form(form): Form<BTreeMap<String, String>>,
) -> Response {
    // By its secret, or as a public client.
    match headers.get("authorization") {
        Some(known) => {
            // The client's name and secret, each as in a form (RFC 6749 § 2.3.1).
            let expected = format!("{CLIENT}:{}", SECRET.replace(' ', "+"));
            let expected = format!("Basic {}", BASE64.encode(expected.as_bytes()));
            assert_eq!(known.to_str().unwrap(), expected);
        }
        None => assert_eq!(form["client_id"], CLIENT),
    }
    let refused =
        |error: &str| (StatusCode::BAD_REQUEST, Json(json!({"error": error}))).into_response();
    let mut said = provider.said();
    if said.gives_no_tokens {
        return (StatusCode::BAD_GATEWAY, "<h1>Bad Gateway</h1>").into_response();
    }
    let Some(code) = said.codes.remove(&form["code"]) else {
        return refused("invalid_grant");
    };
    let challenge = base64url(&sha256(form["code_verifier"].as_bytes()));
    if challenge != code.challenge {
        return refused("invalid_grant");
    }
    let mut claims = code.claims;
    if let Some(change) = said.change {
        change(&mut claims);
    }
    let header = said.header.clone();
    let signer = said
        .stranger
        .clone()
        .unwrap_or_else(|| Arc::clone(&provider));
    drop(said);
    let header = header.unwrap_or_else(|| json!({"alg": "ES256", "kid": "k"}));
    Json(json!({
        "access_token": "access", "token_type": "Bearer", "expires_in": 60,
        "id_token": signer.sign(&header, &claims),
    }))
    .into_response()
}

async fn userinfo(State(provider): State<Arc<Provider>>) -> Response {
    match provider.said().userinfo.clone() {
        Some(claims) => Json(claims).into_response(),
        None => StatusCode::FORBIDDEN.into_response(),
    }
}
