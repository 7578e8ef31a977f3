//! Announcing what is being done and how long it took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// Steps shorter than this say nothing afterwards: their announcement is enough.
const WORTH_MENTIONING: Duration = Duration::from_secs(1);

/// Does something that takes time, saying so before and telling the duration after.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("- {what}");
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    if result.is_ok() && took >= WORTH_MENTIONING {
        println!("  {what}: {}", duration(took));
    }
    result
}

/// A duration for people.
pub(crate) fn duration(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{} min {:02} s", took.as_secs() / 60, took.as_secs() % 60)
    }
}
