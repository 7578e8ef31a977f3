//! The clerks' pages: German, rendered here, without any script.
//!
//! Security.md 24: an origin of its own, a strict cookie, a token and an Origin check on every
//! form, and a policy that lets nothing run.

mod application;
mod error;
mod layout;
mod list;
mod login;
mod rejected;
mod session;
mod throttle;

use std::sync::{Arc, LazyLock, Mutex};

use amtsweg_core::{encoding::hex, hash::sha256, time::Timestamp};
use axum::{
    Router,
    extract::{Path, State},
    http::{
        HeaderMap, HeaderName, HeaderValue,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY,
            STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
        },
    },
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};

use self::{error::PageError, throttle::Throttle};
use crate::{
    clock::SharedClock, config::Config, filed::Format, pdf::Fonts, services::Services,
    store::Store, texts::AllTexts,
};

const STYLE: &str = include_str!("../../static/inbox.css");
const ICON: &str = include_str!("../../../static/favicon.svg");
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

/// Its address changes with its content, so that browsers may keep it.
static STYLE_PATH: LazyLock<String> = LazyLock::new(|| {
    let hash = hex(&sha256(STYLE.as_bytes()));
    format!("/inbox-{}.css", hash.get(..12).unwrap_or_default())
});

/// What the pages work with.
pub struct Inbox {
    config: Arc<Config>,
    services: Arc<Services>,
    texts: Arc<AllTexts>,
    fonts: Arc<Fonts>,
    store: Store,
    clock: SharedClock,
    throttle: Mutex<Throttle>,
}

impl Inbox {
    /// An inbox.
    pub fn new(
        config: Arc<Config>,
        services: Arc<Services>,
        texts: Arc<AllTexts>,
        fonts: Arc<Fonts>,
        store: Store,
        clock: SharedClock,
    ) -> Self {
        Self {
            config,
            services,
            texts,
            fonts,
            store,
            clock,
            throttle: Mutex::default(),
        }
    }

    /// The pages' addresses.
    pub fn router(self) -> Router {
        let inbox = Arc::new(self);
        let mut router = Router::new();
        for format in Format::ALL {
            let export = move |State(inbox), Path(id): Path<String>, headers: HeaderMap| async move {
                application::export(inbox, &id, &headers, format).await
            };
            let address = format!("/antraege/{{application}}/antrag.{}", format.ending());
            router = router.route(&address, get(export));
        }
        router
            .route("/", get(list::page))
            .route("/antraege/{application}", get(application::page))
            .route(
                "/antraege/{application}/dateien/{file}",
                get(application::download),
            )
            .route("/abgelehnt", get(rejected::page))
            .route("/anmelden", get(login::page).post(login::log_in))
            .route("/abmelden", post(login::log_out))
            .route("/healthz", get(healthy))
            .route(&STYLE_PATH, get(style))
            .route("/favicon.svg", get(icon))
            .fallback(async || PageError::NotFound)
            .method_not_allowed_fallback(async || PageError::NotFound)
            .layer(middleware::map_response_with_state(
                Arc::clone(&inbox),
                with_security_headers,
            ))
            .with_state(inbox)
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

async fn healthy(State(inbox): State<Arc<Inbox>>) -> Result<&'static str, PageError> {
    inbox.store.ping().await?;
    Ok("ok")
}

async fn style() -> impl IntoResponse {
    (
        [
            (CONTENT_TYPE, "text/css; charset=utf-8"),
            (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ],
        STYLE,
    )
}

async fn icon() -> impl IntoResponse {
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CACHE_CONTROL, "public, max-age=86400"),
    ];
    (headers, ICON)
}

async fn with_security_headers(
    State(inbox): State<Arc<Inbox>>,
    mut response: Response,
) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        // Not `no-referrer`: it would make browsers send `Origin: null` with our own forms.
        (REFERRER_POLICY, "same-origin"),
        (CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if inbox.config.inbox.origin.starts_with("https://") {
        headers.insert(
            STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    response
}
