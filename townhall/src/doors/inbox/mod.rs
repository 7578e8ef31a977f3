//! The clerks' pages: German, rendered here, whole without any script.
//!
//! Security.md 24: an origin of its own, a strict cookie, a token and an Origin check on every
//! form, and a policy that lets nothing run but one script of ours.
//!
//! | module | what |
//! |---|---|
//! | `auth` | who asks, and whether they may |
//! | `pages` | what they see |
//! | `exports` | few documents are written at a time |
//! | `previews` | few files are drawn at a time, each by a confined process |
//! | `layout`, `error` | what all pages have in common, and what is shown in the place of one |

mod auth;
mod error;
mod exports;
mod layout;
mod pages;
mod previews;

use std::{
    path::PathBuf,
    sync::{Arc, LazyLock, Mutex},
};

use amtsweg_core::{encoding::hex, hash::sha256, time::Timestamp};
use axum::{
    Form, Router,
    body::{Body, Bytes},
    extract::{FromRequest as _, Query, Request, State},
    http::{
        HeaderName, HeaderValue, Method, StatusCode,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, ORIGIN,
            REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
        },
    },
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};

use maud::html;
use serde::Deserialize;
use tokio::sync::Semaphore;

use self::{
    auth::{Throttle, login, provider},
    error::PageError,
    exports::Exports,
    pages::{
        accounts,
        application::{self, ExportWish},
        case, code, compare, correct, deadlines, desk, elsewhere, journal, list, own, preview,
        rejected, search, views, work,
    },
    previews::Previews,
};
use crate::{domain::Format, doors::Patience, hall::Hall, oidc::RETURN_PATH};

const CHECKED_AT_ONCE: usize = 4;
/// The longest form has a note; a letter of it may be nine bytes of a form.
const MAX_FORM_BYTES: usize = 64 * 1024;
const STYLE: &str = include_str!("../../../static/inbox.css");
const ICON: &str = include_str!("../../../../static/favicon.svg");
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/// Our one script: it keeps what is typed, and says who else looks. All pages work without it.
const SCRIPT: &str = include_str!("../../../static/inbox.js");

/// Its address changes with its content, so that browsers may keep it.
static STYLE_PATH: LazyLock<String> = LazyLock::new(|| {
    let hash = hex(&sha256(STYLE.as_bytes()));
    format!("/inbox-{}.css", hash.get(..12).unwrap_or_default())
});

/// The same.
static SCRIPT_PATH: LazyLock<String> = LazyLock::new(|| {
    let hash = hex(&sha256(SCRIPT.as_bytes()));
    format!("/inbox-{}.js", hash.get(..12).unwrap_or_default())
});

/// What the pages work with.
pub struct Inbox {
    hall: Arc<Hall>,
    throttle: Mutex<Throttle>,
    /// Of those who come from the identity provider, apart: nothing that goes wrong there keeps a password out.
    sign_ins: Mutex<Throttle>,
    patience: Patience,
    /// So many passwords are looked at at a time: each takes 19 MiB and a processor.
    checking: Semaphore,
    exports: Exports,
    previews: Previews,
}

impl Inbox {
    /// An inbox; this program draws previews, by its command `preview`.
    pub fn new(hall: Arc<Hall>, patience: Patience, drawing: PathBuf) -> Self {
        Self {
            hall,
            throttle: Mutex::default(),
            sign_ins: Mutex::default(),
            patience,
            checking: Semaphore::new(CHECKED_AT_ONCE),
            exports: Exports::default(),
            previews: Previews::new(drawing),
        }
    }

    /// The pages' addresses.
    pub fn router(self) -> Router {
        let inbox = Arc::new(self);
        let mut router = Router::new();
        for format in Format::ALL {
            let export = move |State(inbox), case, Query(wish): Query<ExportWish>| async move {
                application::export(inbox, case, format, &wish).await
            };
            let address = format!("/antraege/{{application}}/antrag.{}", format.ending());
            router = router.route(&address, get(export));
        }
        router
            .route("/", get(list::page))
            .route("/start", get(work::start))
            .route("/arbeit", get(work::page))
            .route("/arbeit/zuteilen", post(work::assign_chosen))
            .route("/arbeit/ansichten", post(views::save))
            .route("/arbeit/ansichten/{view}/entfernen", post(views::take_away))
            .route("/schalter", get(desk::page).post(desk::begin))
            .route("/suche", post(search::look_for))
            .route("/antraege/{application}", get(application::page))
            .route(
                "/antraege/{application}/dateien/{file}",
                get(application::download),
            )
            .route(
                "/antraege/{application}/vorschau/{file}",
                get(preview::page),
            )
            .route(
                "/antraege/{application}/vorschau/{file}/{picture}",
                get(preview::picture),
            )
            .route(
                "/antraege/{application}/begruendung",
                post(elsewhere::give_reason),
            )
            .route("/antraege/{application}/vorgang/{what}", post(case::work))
            .route("/antraege/{application}/stand/{what}", post(case::change))
            .route("/antraege/{application}/frist/{what}", post(deadlines::act))
            .route(
                "/antraege/{application}/alles.zip",
                get(application::everything),
            )
            .route(
                "/antraege/{application}/auskunft.zip",
                get(application::disclosure),
            )
            .route(
                "/antraege/{application}/berichtigen",
                get(correct::page).post(correct::save),
            )
            .route("/antraege/{application}/vergleich", get(compare::page))
            .route("/antraege/{application}/getippt", post(case::typed))
            .route("/antraege/{application}/dabei", get(case::present))
            .route("/abgelehnt", get(rejected::page))
            .route("/protokoll", get(journal::page))
            .route("/konten", get(accounts::list).post(accounts::add))
            .route("/konten/{account}", get(accounts::page))
            .route("/konten/{account}/{what}", post(accounts::act))
            .route("/mein-konto", get(own::page).post(own::change_password))
            .route("/mein-konto/zweiter-faktor", post(own::begin_factor))
            .route(
                "/mein-konto/zweiter-faktor-bestaetigen",
                post(own::confirm_factor),
            )
            .route("/mein-konto/ersatzcodes", post(own::new_codes))
            .route(
                "/mein-konto/zweiter-faktor-entfernen",
                post(own::remove_factor),
            )
            .route("/code", post(code::give))
            .route("/anmelden", get(login::page).post(login::log_in))
            .route("/anmelden/dienst", get(provider::begin))
            .route(RETURN_PATH, get(provider::answer))
            .route("/anmelden/dienst/abgemeldet", post(provider::signed_out))
            .route("/abmelden", post(login::log_out))
            .route("/healthz", get(healthy))
            .route(&STYLE_PATH, get(style))
            .route(&SCRIPT_PATH, get(script))
            .route("/favicon.svg", get(icon))
            .fallback(async || PageError::NotFound)
            .method_not_allowed_fallback(async || PageError::NotFound)
            .layer(middleware::from_fn_with_state(
                Arc::clone(&inbox),
                whole_body,
            ))
            .layer(middleware::map_response_with_state(
                Arc::clone(&inbox),
                with_security_headers,
            ))
            .with_state(inbox)
    }

    /// Now, and when something leaves that an applicant is told now.
    fn times_to_tell(&self) -> (Timestamp, Timestamp) {
        (self.now(), self.hall.reply_leaves())
    }

    fn now(&self) -> Timestamp {
        self.hall.now()
    }
}

async fn healthy(State(inbox): State<Arc<Inbox>>) -> Response {
    crate::doors::health(&inbox.hall.store).await
}

/// Reads a form before anything is done for it, within little time.
async fn whole_body(
    State(inbox): State<Arc<Inbox>>,
    request: Request,
    next: Next,
) -> Result<Response, PageError> {
    let (head, body) = request.into_parts();
    let body = inbox
        .patience
        .body(&head.headers, body, MAX_FORM_BYTES)
        .await
        .map_err(|_| PageError::NotAForm)?;
    // Only of our own pages: another site's words are shown to nobody as if they were theirs.
    let own = inbox.hall.config.inbox.origin.as_bytes();
    let is_ours = head
        .headers
        .get(ORIGIN)
        .is_some_and(|origin| origin.as_bytes() == own);
    let may_have_text = head.method == Method::POST && head.uri.path() != LOGIN_PATH && is_ours;
    let typed = may_have_text.then(|| (head.headers.get(CONTENT_TYPE).cloned(), body.clone()));
    let request = Request::from_parts(head, Body::from(body));
    let response = next.run(request).await;
    let is_logged_out = response
        .headers()
        .get(LOCATION)
        .is_some_and(|to| to == LOGIN_PATH);
    let why = match response.status() {
        _ if is_logged_out => Some(InVain::LoggedOut),
        StatusCode::FORBIDDEN | StatusCode::INTERNAL_SERVER_ERROR => Some(InVain::Refused),
        _ => None,
    };
    match (typed, why) {
        (Some((Some(kind), body)), Some(why)) => {
            let page = typed_in_vain(kind, body, why, response.status()).await;
            Ok(page.unwrap_or(response))
        }
        _ => Ok(response),
    }
}

/// Where somebody logs in.
const LOGIN_PATH: &str = "/anmelden";

/// Why a text was not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InVain {
    /// Whoever sent it was logged out meanwhile.
    LoggedOut,
    /// The form was an old one, or the mistake is ours.
    Refused,
}

/// What somebody has typed that was not saved: to be copied, so that it is not lost.
async fn typed_in_vain(
    kind: HeaderValue,
    body: Bytes,
    why: InVain,
    status: StatusCode,
) -> Option<Response> {
    #[derive(Deserialize)]
    struct Typed {
        text: String,
    }

    let request = Request::post(LOGIN_PATH)
        .header(CONTENT_TYPE, kind)
        .body(Body::from(body))
        .ok()?;
    let Form(Typed { text }) = Form::from_request(request, &()).await.ok()?;
    if text.trim().is_empty() {
        return None;
    }
    let (status, title, what_to_do) = match why {
        InVain::LoggedOut => (
            StatusCode::UNAUTHORIZED,
            "Sie sind nicht mehr angemeldet",
            "Kopieren Sie ihn, melden Sie sich neu an, und fügen Sie ihn wieder ein.",
        ),
        InVain::Refused => (
            status,
            "Das hat nicht geklappt",
            "Kopieren Sie ihn, öffnen Sie den Vorgang neu, und fügen Sie ihn wieder ein.",
        ),
    };
    let page = layout::page(
        &format!("Fehler: {title}"),
        None,
        &html! {
            h1 { (title) }
            p .notice.notice--danger role="alert" { "Ihr Text ist nicht gespeichert. " (what_to_do) }
            div .field {
                label for="getippt" { "Ihr Text" }
                textarea #getippt rows="8" readonly dir="auto" { (text) }
            }
            p {
                @match why {
                    InVain::LoggedOut => a href=(LOGIN_PATH) target="_blank" { "Neu anmelden (in einem neuen Fenster)" },
                    InVain::Refused => a href="/" target="_blank" { "Zum Posteingang (in einem neuen Fenster)" },
                }
            }
        },
    );
    Some((status, page).into_response())
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

async fn script() -> impl IntoResponse {
    (
        [
            (CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ],
        SCRIPT,
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
    // This very script and nothing else runs, not even what lies at the same origin.
    let origin = &inbox.hall.config.inbox.origin;
    let policy = format!("{POLICY}; script-src {origin}{}", *SCRIPT_PATH);
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.entry(CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    for (name, value) in [
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
    if inbox.hall.config.inbox.origin.starts_with("https://") {
        headers.insert(
            STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    response
}
