//! The API, in the shape of FIT-Connect's Submission API v2; the calls on parked drafts are our own.

mod access;
mod cases;
mod destinations;
mod drafts;
mod replies;
mod submissions;

use std::cell::Cell;

use amtsweg_core::{
    id::DestinationId,
    problem::ProblemKind,
    time::Clock as _,
    work::{WORK_HEADER, WorkKey},
};
use worker::{Env, Request, Response};

use crate::{
    answer::Answer,
    bindings,
    clock::PlatformClock,
    config::{Config, DestinationConfig},
    cors,
    failure::Failure,
    headers, log,
    object::{
        ledger,
        limiter::{self, Purpose},
    },
    public,
    route::{NoRoute, Route, Verb, route},
};

/// What a call needs besides its request.
struct Context<'a> {
    env: &'a Env,
    config: &'a Config,
    address: Option<String>,
    /// The proof of work that the call brings.
    work: Option<String>,
    /// Which destination the call is about, as soon as that is known.
    destination: Cell<Option<DestinationId>>,
}

impl Context<'_> {
    /// The configuration of a destination, which the call is about from here on.
    fn destination(&self, id: DestinationId) -> Result<&DestinationConfig, Failure> {
        let config = self.config.destinations.get(&id).ok_or_else(|| {
            if self.config.may_be_mistaken_about(id) {
                return Failure::Ours("a destination's configuration is wrong".into());
            }
            Failure::peer(
                ProblemKind::DestinationNotFound,
                "This edge does not serve a destination of this id. Check the destinationId, \
                 and whether this is the right edge.",
            )
        })?;
        self.destination.set(Some(id));
        Ok(config)
    }

    /// Counts what only somebody who guesses does often, or a machine that can wait.
    async fn count_strictly(&self, purpose: Purpose) -> Result<(), Failure> {
        let address = self.address.as_deref();
        match limiter::count(self.env, self.config, purpose, address).await? {
            None => Ok(()),
            Some(seconds) => Err(Failure::Limited(seconds)),
        }
    }

    /// Counts a call. Whoever is above a limit pays for it by work: shelters share one address,
    /// and nobody is to be turned away for it. `subject` is what the call is about, `bytes` what
    /// it costs of what was bought, `begins` what it begins.
    async fn admit(
        &self,
        purposes: &[Purpose],
        destination: DestinationId,
        subject: &str,
        bytes: usize,
        begins: Option<ledger::Beginning>,
    ) -> Result<Standing, Failure> {
        let address = self.address.as_deref();
        let mut wait = None;
        for purpose in purposes {
            let seconds = limiter::count(self.env, self.config, *purpose, address).await?;
            wait = wait.max(seconds);
        }
        let Some(seconds) = wait else {
            return Ok(Standing::Below);
        };
        let key = WorkKey::from_secret(self.config.salt.as_bytes());
        let now = PlatformClock.now();
        let proof = self.work.as_deref().and_then(|it| key.check(it, now).ok());
        let solved = proof
            .filter(|proof| proof.destination == destination && proof.subject == subject)
            .map(|proof| proof.round);
        let price = ledger::Client::new(self.env)
            .pay(destination, subject, bytes as u64, solved, begins)
            .await?;
        match price {
            None => Ok(Standing::Paid),
            Some(price) => {
                let challenge = key.challenge(destination, subject, price.round, price.bits, now);
                log::line("work.required").with("bits", price.bits).write();
                Err(Failure::Work(challenge.to_string(), seconds))
            }
        }
    }
}

/// How a call that is taken stands to its sender's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Below them.
    Below,
    /// Above, and paid for by work.
    Paid,
}

impl Standing {
    fn is_paid(self) -> bool {
        self == Self::Paid
    }
}

/// Answers a request to the API.
pub(crate) async fn respond(mut request: Request, env: &Env) -> worker::Result<Response> {
    let begin = PlatformClock::millis();
    let config = bindings::config(env);
    let common = headers::api(public::is_https(&config, &request)?);
    let method = request.inner().method();
    let is_preflight = method == "OPTIONS";
    // A preflight is about the call that it announces, and so about that one's destination.
    let announced = request.headers().get("access-control-request-method")?;
    let asked = announced.filter(|_| is_preflight).unwrap_or(method);
    let found = route(&asked, &request.path());
    let origin = request.headers().get("origin")?;
    let context = Context {
        env,
        config: &config,
        address: match &config.address_header {
            Some(name) => request.headers().get(name)?,
            None => None,
        },
        work: request.headers().get(WORK_HEADER)?,
        destination: Cell::new(found.as_ref().ok().and_then(Route::destination)),
    };

    let mut extra = vec![];
    let name = match &found {
        _ if is_preflight => "preflight",
        Ok(route) => route.name(),
        Err(_) => "none",
    };
    let answer = if is_preflight {
        // Whether the call exists is said to the call itself.
        extra = cors::preflight();
        Ok(Answer::no_content())
    } else {
        match found {
            Ok(route) => dispatch(&context, &mut request, route).await,
            Err(NoRoute::NotFound(kind)) => Err(kind.into()),
            Err(NoRoute::Method(allowed)) => Err(Failure::Method(allowed)),
        }
    };
    if let Err(failure) = &answer {
        log::failure(name, failure);
    }
    let answer = answer.unwrap_or_else(Answer::from);
    log::line("request")
        .with("call", name)
        .with("status", answer.status)
        .with("ms", PlatformClock::millis().saturating_sub(begin))
        .write();
    public::log_refused_origin(
        &config,
        &request,
        origin.as_deref(),
        context.destination.get(),
    );

    extra.extend(common);
    extra.extend(cors::headers(
        &config,
        origin.as_deref(),
        context.destination.get(),
    ));
    answer.into_response(extra)
}

async fn dispatch(
    context: &Context<'_>,
    request: &mut Request,
    route: Route,
) -> Result<Answer, Failure> {
    match route {
        Route::Destination(Verb::Read, id) => destinations::read(context, id).await,
        Route::Destination(Verb::Publish, id) => destinations::publish(context, request, id).await,
        Route::Key(Verb::Read, id, kid) => destinations::read_key(context, id, &kid).await,
        Route::Key(Verb::Publish, id, kid) => {
            destinations::publish_key(context, request, id, &kid).await
        }
        Route::Trust(Verb::Read, id) => destinations::read_trust(context, id).await,
        Route::Trust(Verb::Publish, id) => destinations::publish_trust(context, request, id).await,
        Route::Statement(Verb::Read, id) => destinations::read_statement(context, id).await,
        Route::Statement(Verb::Publish, id) => {
            destinations::publish_statement(context, request, id).await
        }
        Route::Anchor(Verb::Read, id, seq) => {
            destinations::read_anchor(context, request, id, seq).await
        }
        Route::Anchor(Verb::Publish, id, seq) => {
            destinations::publish_anchor(context, request, id, seq).await
        }
        Route::Announce => submissions::announce(context, request).await,
        Route::Attachment(submission, id) => {
            submissions::attach(context, request, submission, id).await
        }
        Route::Submission(id) => submissions::complete(context, request, id).await,
        Route::ReadEvents(id) => cases::read(context, request, id).await,
        Route::AppendEvent(id) => cases::append(context, request, id).await,
        Route::ReplyPart(Verb::Read, case, reply, index) => {
            replies::read(context, request, case, reply, index).await
        }
        Route::ReplyPart(Verb::Publish, case, reply, index) => {
            replies::put(context, request, case, reply, index).await
        }
        Route::Draft(destination, id, call) => {
            drafts::respond(context, request, destination, id, call).await
        }
    }
}
