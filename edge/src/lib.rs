//! The edge of Amtsweg: a worker between the applicant's browser and the town hall.
//!
//! It relays what it cannot read. What arrives is written before it is answered, handed to the
//! town hall at once or, while that does not answer, kept and tried again (`object::submission`).
//! It also serves the static site (`site`). It runs in plain workerd, and under wrangler.
//!
//! | module | what |
//! |---|---|
//! | `api`, [`route`] | the calls and their addresses |
//! | `object` | the Durable Objects: destination, submission, case, draft, limiter, ledger |
//! | [`outbox`], [`draft`], [`backoff`], [`bucket`], [`budget`] | the rules that they follow, without the platform |
//! | `delivery`, `event`, `verify` | to the town hall, and what it signs |
//! | `site`, [`headers`], `cors` | the site, and every answer's headers |
//! | [`config`], `public` | the bindings; how the edge is reached, and its health |

pub mod address;
pub mod backoff;
pub mod bucket;
pub mod budget;
pub mod config;
pub mod draft;
pub mod headers;
pub mod outbox;
pub mod route;

mod answer;
mod api;
mod bindings;
mod body;
mod clock;
mod cors;
mod delivery;
mod event;
mod failure;
mod log;
mod object;
mod public;
mod random;
mod site;
mod verify;

pub use object::{
    case::Case, destination::Destination, draft::Draft, ledger::Ledger, limiter::Limiter,
    submission::Submission,
};
use worker::{Context, Env, Request, Response, event};

/// Answers every request: the API's here, all others as the site's.
#[event(fetch)]
async fn main(request: Request, env: Env, _context: Context) -> worker::Result<Response> {
    let path = request.path();
    if route::is_api(&path) {
        api::respond(request, &env).await
    } else if path == public::HEALTH {
        public::health(&request, &env)
    } else {
        site::respond(&request, &env).await
    }
}
