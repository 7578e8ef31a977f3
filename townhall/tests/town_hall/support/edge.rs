//! An edge that keeps what it is given, as the real one does.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use amtsweg_core::{
    event::EventClaims,
    id::CaseId,
    intake::{IntakeSecret, SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::CompactJws,
    problem::{Problem, ProblemKind},
    statement::StatementClaims,
    time::Timestamp,
};
use amtsweg_townhall::config::Config;
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse as _, Response},
};
use serde_json::json;
use tokio::net::TcpListener;

use super::{TestHall, eventually};

#[derive(Clone, Default)]
pub(crate) struct ScriptedEdge(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    secret: Option<IntakeSecret>,
    is_away: bool,
    published: BTreeMap<String, Vec<u8>>,
    /// How often key states were published.
    publications: usize,
    events: BTreeMap<String, Vec<CompactJws>>,
}

impl ScriptedEdge {
    /// A town hall with this edge.
    pub(crate) async fn with_hall(&self) -> TestHall {
        self.with_hall_of(|_| {}).await
    }

    pub(crate) async fn with_hall_of(&self, change: impl FnOnce(&mut Config)) -> TestHall {
        let (listener, address) = listen().await;
        let hall = TestHall::start_with(|config| {
            config.edge = address;
            change(config);
        })
        .await;
        self.serve(listener, &hall);
        hall
    }

    /// The same of a town hall that is still closed.
    pub(crate) async fn before(&self, hall: &mut TestHall) {
        let (listener, address) = listen().await;
        hall.config.edge = address;
        self.serve(listener, hall);
    }

    /// A town hall with this edge whose clock begins with the machine's, by which commands go.
    pub(crate) async fn with_hall_of_today(&self) -> TestHall {
        let (listener, address) = listen().await;
        let hall = TestHall::start_today(|config| config.edge = address).await;
        self.serve(listener, &hall);
        hall
    }

    /// Whoever called before waits: a refusal would be waited out by a clock that stands still.
    fn serve(&self, listener: TcpListener, hall: &TestHall) {
        self.0.lock().unwrap().secret = Some(hall.secret.clone());
        let router = Router::new().fallback(answer).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
    }

    pub(crate) fn is_away(&self, is_away: bool) {
        self.0.lock().unwrap().is_away = is_away;
    }

    /// What the real edge does with a delivery's answer.
    pub(crate) fn keep(&self, case: CaseId, events: &[CompactJws]) {
        for event in events {
            let status = self.0.lock().unwrap().append(&events_path(case), event);
            assert_eq!(
                status,
                Ok(()),
                "the answer does not go on where the case ended"
            );
        }
    }

    /// Puts an event there without looking at it.
    pub(crate) fn force(&self, case: CaseId, event: CompactJws) {
        let mut held = self.0.lock().unwrap();
        held.events
            .entry(events_path(case))
            .or_default()
            .push(event);
    }

    pub(crate) fn events(&self, case: CaseId) -> Vec<CompactJws> {
        let held = self.0.lock().unwrap();
        held.events
            .get(&events_path(case))
            .cloned()
            .unwrap_or_default()
    }

    /// The events of a case, once there are so many.
    pub(crate) async fn told(&self, case: CaseId, count: usize) -> Vec<CompactJws> {
        eventually("the events at the edge", async || {
            let events = self.events(case);
            (events.len() >= count).then_some(events)
        })
        .await
    }

    /// The same while time goes by: what has failed once is tried again after a pause.
    pub(crate) async fn told_in_time(
        &self,
        hall: &TestHall,
        case: CaseId,
        count: usize,
    ) -> Vec<CompactJws> {
        eventually("the events at the edge", async || {
            hall.clock.advance(60);
            let events = self.events(case);
            (events.len() >= count).then_some(events)
        })
        .await
    }

    /// Puts something there, as if it had been published before.
    pub(crate) fn has(&self, path: &str, body: &[u8]) {
        let mut held = self.0.lock().unwrap();
        held.published.insert(path.to_owned(), body.to_vec());
    }

    /// Whether anything is published under an address with this in it.
    pub(crate) fn has_any(&self, part: &str) -> bool {
        let held = self.0.lock().unwrap();
        held.published.keys().any(|path| path.contains(part))
    }

    /// How often everything was published.
    pub(crate) fn publications(&self) -> usize {
        self.0.lock().unwrap().publications
    }

    pub(crate) fn published(&self, end: &str) -> Option<Vec<u8>> {
        let held = self.0.lock().unwrap();
        held.published
            .iter()
            .find(|(path, _)| path.ends_with(end))
            .map(|(_, body)| body.clone())
    }

    /// The newest statement of key states, once it is as it should be.
    pub(crate) async fn statement(
        &self,
        what: &str,
        is_right: impl Fn(&StatementClaims) -> bool,
    ) -> (CompactJws, StatementClaims) {
        eventually(what, async || {
            let body = self.published("/trust/2")?;
            let jws: CompactJws = String::from_utf8(body).unwrap().parse().unwrap();
            let claims: StatementClaims = jws.claims().unwrap();
            is_right(&claims).then_some((jws, claims))
        })
        .await
    }
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    (listener, address)
}

fn events_path(case: CaseId) -> String {
    format!("/api/v2/cases/{case}/events")
}

impl Held {
    fn append(&mut self, path: &str, event: &CompactJws) -> Result<(), ProblemKind> {
        let claims: EventClaims = event.claims().unwrap();
        let seq = claims.amtsweg.unwrap().seq as usize;
        let events = self.events.entry(path.to_owned()).or_default();
        if events.contains(event) {
            return Ok(());
        }
        if seq == events.len() {
            events.push(event.clone());
            Ok(())
        } else {
            Err(ProblemKind::Conflict)
        }
    }

    fn publish(&mut self, path: &str, body: &[u8]) -> Result<(), ProblemKind> {
        let number = |body: &[u8]| {
            let jws: CompactJws = std::str::from_utf8(body).unwrap().parse().unwrap();
            jws.claims::<StatementClaims>().unwrap().seq
        };
        if path.ends_with("/trust/2")
            && let Some(known) = self.published.get(path)
            && (number(body) < number(known) || (number(body) == number(known) && body != known))
        {
            return Err(ProblemKind::Conflict);
        }
        let is_never_replaced = path.contains("/anchors/") || path.contains("/replies/");
        if is_never_replaced && self.published.get(path).is_some_and(|known| known != body) {
            return Err(ProblemKind::Conflict);
        }
        self.publications += usize::from(path.ends_with("/trust/2"));
        self.published.insert(path.to_owned(), body.to_vec());
        Ok(())
    }
}

fn problem(kind: ProblemKind) -> Response {
    let status = StatusCode::from_u16(kind.status()).unwrap();
    let problem: Problem = kind.into();
    (status, serde_json::to_string(&problem).unwrap()).into_response()
}

async fn answer(
    State(edge): State<ScriptedEdge>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut held = edge.0.lock().unwrap();
    let Some(secret) = held.secret.clone().filter(|_| !held.is_away) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let header = |name| headers.get(name).map(|value| value.to_str().unwrap());
    // By its own time: a test may put the clock forward while a request is on its way.
    let signed_at = header(TIMESTAMP_HEADER).and_then(|time| time.parse().ok());
    let is_signed = secret
        .verify(
            method.as_str(),
            uri.path(),
            header(TIMESTAMP_HEADER),
            header(SIGNATURE_HEADER),
            &body,
            Timestamp(signed_at.unwrap_or_default()),
        )
        .is_ok();
    let done = match method.as_str() {
        // Events authenticate themselves.
        "POST" => {
            let event = std::str::from_utf8(&body).unwrap().parse().unwrap();
            held.append(uri.path(), &event)
        }
        _ if !is_signed => Err(ProblemKind::Unauthorized),
        "PUT" => held.publish(uri.path(), &body),
        "GET" if uri.path().ends_with("/events") => {
            return match held.events.get(uri.path()) {
                Some(events) => json!({
                    "eventLog": events,
                    "relay": {"state": "delivered", "since": 0},
                })
                .to_string()
                .into_response(),
                None => problem(ProblemKind::CaseNotFound),
            };
        }
        "GET" => {
            return match held.published.get(uri.path()) {
                Some(body) => body.clone().into_response(),
                None => problem(ProblemKind::NotFound),
            };
        }
        _ => Err(ProblemKind::MethodNotAllowed),
    };
    match done {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(kind) => problem(kind),
    }
}
