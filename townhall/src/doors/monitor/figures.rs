//! The town hall's figures by the names under which they are scraped.

use amtsweg_core::time::Timestamp;
use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{counter::Counter, family::Family, gauge::Gauge, info::Info},
    registry::{Registry, Unit},
};

use crate::store::{Figures, Waiting};

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Of {
    outcome: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Job {
    job: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct What {
    what: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Program {
    version: &'static str,
}

/// All figures, at this time.
pub(super) fn registry(figures: &Figures, now: Timestamp) -> Registry {
    let mut registry = Registry::with_prefix("amtsweg");
    let program = Program {
        version: env!("CARGO_PKG_VERSION"),
    };
    registry.register("townhall", "The program", Info::new(program));
    let submissions = Family::<Of, Counter>::default();
    for (outcome, count) in &figures.submissions {
        let of = Of {
            outcome: outcome.clone(),
        };
        let count = u64::try_from(*count).unwrap_or_default();
        submissions.get_or_create(&of).inc_by(count);
    }
    registry.register(
        "submissions",
        "Submissions that were answered, by the answer",
        submissions,
    );
    let waiting = Family::<What, Gauge>::default();
    let ages = Family::<What, Gauge>::default();
    let unsigned = What {
        what: "event-unsigned",
    };
    waiting.get_or_create(&unsigned).set(figures.to_sign);
    for (what, Waiting { count, first }) in [
        ("application-unopened", figures.unopened),
        ("part-undelivered", figures.staged),
        ("event-unbrought", figures.to_bring),
    ] {
        waiting.get_or_create(&What { what }).set(count);
        let age = first.map_or(0, |first| now.seconds_since(first).max(0));
        ages.get_or_create(&What { what }).set(age);
    }
    registry.register("waiting", "How many wait for something", waiting);
    registry.register_with_unit(
        "waiting_oldest",
        "How long the first of them has been waiting",
        Unit::Seconds,
        ages,
    );
    let staged = Gauge::<i64>::default();
    staged.set(figures.staged_bytes);
    registry.register_with_unit(
        "staged",
        "Parts of submissions whose delivery has not come yet",
        Unit::Bytes,
        staged,
    );
    let failures = Family::<Job, Gauge>::default();
    for (job, count) in &figures.failures {
        let job = Job { job: job.clone() };
        failures.get_or_create(&job).set(*count);
    }
    registry.register(
        "job_failures",
        "How often a job has failed since it last went well",
        failures,
    );
    registry
}
