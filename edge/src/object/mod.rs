//! The Durable Objects, and how the worker and they speak: one JSON call, one JSON answer.
//!
//! An object runs one piece of code at a time, but between two waits others may run. So every
//! handler does its waiting first, then reads, decides and writes in one go.

pub(crate) mod case;
pub(crate) mod destination;
pub(crate) mod limiter;
pub(crate) mod submission;
mod tables;

use amtsweg_core::problem::{Problem, ProblemKind};
use serde::{Serialize, de::DeserializeOwned};
use worker::{Env, Method, Request, RequestInit, Response, ScheduledTime, Storage};

use crate::{failure::Failure, log};

/// Calls an object by its name.
async fn call<C: Serialize, A: DeserializeOwned>(
    env: &Env,
    binding: &str,
    name: &str,
    call: &C,
) -> Result<A, Failure> {
    let body = serde_json::to_string(call).map_err(|error| Failure::json(binding, &error))?;
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_body(Some(body.into()));
    // The address is never looked up.
    let request = Request::new_with_init("https://object/", &init)?;
    let stub = env.durable_object(binding)?.get_by_name(name)?;
    let mut response = stub.fetch_with_request(request).await?;
    let bytes = response.bytes().await?;
    let answer: Result<A, Problem> =
        serde_json::from_slice(&bytes).map_err(|error| Failure::json(binding, &error))?;
    answer.map_err(Failure::Peer)
}

/// Reads a call, inside an object.
async fn read<C: DeserializeOwned>(request: &mut Request) -> worker::Result<C> {
    let bytes = request.bytes().await?;
    serde_json::from_slice(&bytes).map_err(|error| {
        worker::Error::RustError(format!(
            "a call cannot be read: {}",
            crate::failure::json_place(&error)
        ))
    })
}

/// Writes an answer, inside an object. Our own failures are logged here, where they arise.
fn answer<A: Serialize>(result: Result<A, Failure>) -> worker::Result<Response> {
    let result: Result<A, Problem> = result.map_err(|failure| match failure {
        Failure::Peer(problem) => problem,
        Failure::Limited(_) => ProblemKind::TooManyRequests.into(),
        other => {
            log::failure("object", &other);
            ProblemKind::Internal.into()
        }
    });
    Response::from_json(&result)
}

/// Sets the object's alarm to an instant, in milliseconds since 1970.
async fn wake_at(storage: &Storage, millis: i64) -> Result<(), Failure> {
    // Exact in a double for 285 thousand years.
    #[expect(clippy::cast_precision_loss)]
    let instant = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(millis as f64));
    Ok(storage.set_alarm(ScheduledTime::new(instant)).await?)
}
