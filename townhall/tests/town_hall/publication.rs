//! What the town hall publishes at the edge, and keeps fresh.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use amtsweg_core::{
    api::Destination,
    intake::{IntakeSecret, SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::{CompactJws, PublicJwk},
    time::Clock as _,
    trust::{Candidate, TrustClaims},
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
};
use tokio::net::TcpListener;

use crate::support::{TestClock, TestHall, eventually};

#[derive(Clone)]
struct Edge {
    secret: IntakeSecret,
    clock: TestClock,
    held: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    /// So many requests are refused first.
    refusing: Arc<Mutex<u32>>,
}

async fn take(
    State(edge): State<Edge>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let header = |name| headers.get(name).map(|value| value.to_str().unwrap());
    let genuine = edge.secret.verify(
        method.as_str(),
        uri.path(),
        header(TIMESTAMP_HEADER),
        header(SIGNATURE_HEADER),
        &body,
        edge.clock.now(),
    );
    assert_eq!(genuine, Ok(()));
    let mut refusing = edge.refusing.lock().unwrap();
    if *refusing > 0 {
        *refusing -= 1;
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    edge.held
        .lock()
        .unwrap()
        .insert(uri.path().to_owned(), body.to_vec());
    StatusCode::NO_CONTENT
}

#[tokio::test(flavor = "multi_thread")]
async fn publishes_patiently_and_renews_the_trust_statement_daily() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let hall = TestHall::start_with(|config| config.edge = address).await;
    // The edge comes later than the town hall, and refuses at first.
    let edge = Edge {
        secret: hall.secret.clone(),
        clock: hall.clock.clone(),
        held: Arc::default(),
        refusing: Arc::new(Mutex::new(1)),
    };
    let held = Arc::clone(&edge.held);
    let router = Router::new().fallback(take).with_state(edge);
    tokio::spawn(async move { axum::serve(listener, router).await });

    let id = hall.config.destination_id;
    let base = format!("/api/v2/destinations/{id}");
    let trust_path = format!("{base}/trust");
    let get = |path: &str| held.lock().unwrap().get(path).cloned();
    let start = hall.clock.now();
    // What was refused is tried again after a pause, by the town hall's clock.
    let trust = eventually("the trust statement", async || {
        hall.clock.advance(1);
        get(&trust_path)
    })
    .await;

    // What is on its way when the clock is put forward would be refused.
    eventually("the last of it", async || get(&format!("{trust_path}/2"))).await;

    let destination: Destination = serde_json::from_slice(&get(&base).unwrap()).unwrap();
    assert_eq!(
        (destination.destination_id, destination.status.as_str()),
        (id, "active")
    );
    assert_eq!(destination.metadata_versions, ["2.1.0"]);
    let schema = &destination.public_services[0].submission_schemas[0];
    assert_eq!(
        schema.schema_uri,
        "https://portal.example/schemas/probe/1.2.0.json"
    );
    let key = |kid: &str| -> PublicJwk {
        serde_json::from_slice(&get(&format!("{base}/keys/{kid}")).unwrap()).unwrap()
    };
    let encryption = key(&destination.encryption_kid);

    let claims = read_trust(&hall, &trust, &key);
    claims.vouch_for(&encryption).unwrap();
    assert!(claims.iat > start && claims.iat <= hall.clock.now());
    assert_eq!(claims.exp.seconds_since(claims.iat), 30 * 24 * 60 * 60);

    hall.clock.advance(24 * 60 * 60);
    let renewed = eventually("a new trust statement", async || {
        get(&trust_path).filter(|found| *found != trust)
    })
    .await;
    let renewed = read_trust(&hall, &renewed, &key);
    assert!(renewed.iat.seconds_since(claims.iat) >= 24 * 60 * 60);
}

fn read_trust(hall: &TestHall, jws: &[u8], key: &impl Fn(&str) -> PublicJwk) -> TrustClaims {
    let jws: CompactJws = std::str::from_utf8(jws).unwrap().parse().unwrap();
    let signing = key(&jws.header().kid);
    let pinned: serde_json::Value =
        serde_json::from_slice(&std::fs::read(hall.folder().public().join("site.json")).unwrap())
            .unwrap();
    let pinned: Vec<String> =
        serde_json::from_value(pinned["signingKeyThumbprints"].clone()).unwrap();
    let verified = crate::support::is_signed_by(&jws, &signing);
    Candidate::<TrustClaims>::new(jws, signing, &pinned)
        .unwrap()
        .accept(verified, hall.config.destination_id, hall.clock.now(), None)
        .unwrap()
}
