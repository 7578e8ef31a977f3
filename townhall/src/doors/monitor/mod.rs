//! What monitoring asks, on an address of its own that only this machine reaches: whether the town
//! hall can do its work (`/ready`), and its figures in Prometheus' text format (`/metrics`). They say
//! how many, never who: no name, no id.

mod figures;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse as _, Response},
    routing::get,
};
use prometheus_client::encoding::prometheus_text;

use crate::{errors::with_causes, hall::Hall};

/// The addresses of monitoring.
pub(crate) fn router(hall: Arc<Hall>) -> Router {
    Router::new()
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(hall)
}

async fn ready(State(hall): State<Arc<Hall>>) -> Response {
    super::health(&hall.store).await
}

async fn metrics(State(hall): State<Arc<Hall>>) -> Response {
    let figures = match hall.store.figures().await {
        Ok(figures) => figures,
        Err(error) => {
            tracing::error!("monitor: {}", with_causes(&error));
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    let mut text = String::new();
    match prometheus_text::encode(&mut text, &figures::registry(&figures, hall.now())) {
        Ok(()) => ([(CONTENT_TYPE, prometheus_text::CONTENT_TYPE)], text).into_response(),
        Err(error) => {
            tracing::error!("monitor: {error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
