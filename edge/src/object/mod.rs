//! The Durable Objects, and how the worker and they speak: one call, one answer, each a line of
//! JSON and whatever bytes belong to it.
//!
//! An object runs one piece of code at a time, but between two waits others may run. So every
//! handler does its waiting first, then reads, decides and writes in one go.

pub(crate) mod case;
pub(crate) mod destination;
pub(crate) mod draft;
mod frame;
pub(crate) mod ledger;
pub(crate) mod limiter;
pub(crate) mod submission;
mod tables;

use amtsweg_core::problem::{Problem, ProblemKind};
use js_sys::Uint8Array;
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
    let (answer, _) = exchange(env, binding, name, call, &[]).await?;
    Ok(answer)
}

/// Calls an object by its name, with bytes, and takes the bytes of its answer.
async fn exchange<C: Serialize, A: DeserializeOwned>(
    env: &Env,
    binding: &str,
    name: &str,
    call: &C,
    bytes: &[u8],
) -> Result<(A, Vec<u8>), Failure> {
    let line = serde_json::to_vec(call).map_err(|error| Failure::json(binding, &error))?;
    let body = Uint8Array::from(frame::join(line, bytes).as_slice());
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_body(Some(body.into()));
    // The address is never looked up.
    let request = Request::new_with_init("https://object/", &init)?;
    let stub = env.durable_object(binding)?.get_by_name(name)?;
    let mut response = stub.fetch_with_request(request).await?;
    let (line, bytes) = frame::split(response.bytes().await?);
    let answer: Result<A, Problem> =
        serde_json::from_slice(&line).map_err(|error| Failure::json(binding, &error))?;
    Ok((answer?, bytes))
}

/// Reads a call, inside an object.
async fn read<C: DeserializeOwned>(request: &mut Request) -> worker::Result<C> {
    let (call, _) = read_with_bytes(request).await?;
    Ok(call)
}

/// Reads a call and its bytes, inside an object.
async fn read_with_bytes<C: DeserializeOwned>(
    request: &mut Request,
) -> worker::Result<(C, Vec<u8>)> {
    let (line, bytes) = frame::split(request.bytes().await?);
    let call = serde_json::from_slice(&line).map_err(|error| {
        worker::Error::RustError(format!(
            "a call cannot be read: {}",
            crate::failure::json_place(&error)
        ))
    })?;
    Ok((call, bytes))
}

/// Writes an answer, inside an object.
fn answer<A: Serialize>(result: Result<A, Failure>) -> worker::Result<Response> {
    answer_with_bytes(result.map(|answer| (answer, vec![])))
}

/// Writes an answer with its bytes, inside an object. Our own failures are logged here, where
/// they arise.
fn answer_with_bytes<A: Serialize>(
    result: Result<(A, Vec<u8>), Failure>,
) -> worker::Result<Response> {
    let (result, bytes): (Result<A, Problem>, _) = match result {
        Ok((answer, bytes)) => (Ok(answer), bytes),
        Err(failure) => (Err(problem(failure)), vec![]),
    };
    let line = serde_json::to_vec(&result)?;
    Response::from_bytes(frame::join(line, &bytes))
}

fn problem(failure: Failure) -> Problem {
    match failure {
        Failure::Peer(problem) => problem,
        other => {
            log::failure("object", &other);
            ProblemKind::Internal.into()
        }
    }
}

/// Sets the object's alarm to an instant, in milliseconds since 1970.
async fn wake_at(storage: &Storage, millis: i64) -> Result<(), Failure> {
    // Exact in a double for 285 thousand years.
    #[expect(clippy::cast_precision_loss)]
    let instant = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(millis as f64));
    Ok(storage.set_alarm(ScheduledTime::new(instant)).await?)
}
