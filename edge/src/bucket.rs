//! The token bucket of the rate limits.

use serde::{Deserialize, Serialize};

/// What is left for one address prefix. It fills at a steady rate, so that a burst is served and
/// a flood is not.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bucket {
    tokens: f64,
    /// Milliseconds since 1970.
    filled: i64,
}

const HOUR: f64 = 3_600_000.0;

impl Bucket {
    /// A full bucket.
    pub fn full(per_hour: u32, now: i64) -> Self {
        Self {
            tokens: f64::from(per_hour),
            filled: now,
        }
    }

    /// Takes one token of a bucket that holds and gains `per_hour`.
    ///
    /// # Errors
    /// Seconds until there will be one.
    pub fn take(&mut self, per_hour: u32, now: i64) -> Result<(), u32> {
        let capacity = f64::from(per_hour);
        // A few hours at most: exact in a double.
        #[expect(clippy::cast_precision_loss)]
        let elapsed = now.saturating_sub(self.filled).max(0) as f64;
        self.tokens = (self.tokens + elapsed * capacity / HOUR).min(capacity);
        self.filled = now;
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            return Ok(());
        }
        let wait = (1.0 - self.tokens) * HOUR / capacity.max(1.0) / 1000.0;
        // At most an hour.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Err(wait.ceil().clamp(1.0, 3600.0) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_a_burst_then_a_steady_rate() {
        let mut bucket = Bucket::full(60, 0);
        assert!((0..60).all(|_| bucket.take(60, 0).is_ok()));
        assert_eq!(bucket.take(60, 0), Err(60));
        assert_eq!(bucket.take(60, 30_000), Err(30));
        assert_eq!(bucket.take(60, 60_000), Ok(()));
        assert_eq!(bucket.take(60, 60_000), Err(60));
    }

    #[test]
    fn never_holds_more_than_its_capacity() {
        let mut bucket = Bucket::full(2, 0);
        let week = 7 * 24 * 3_600_000;
        assert_eq!(bucket.take(2, week), Ok(()));
        assert_eq!(bucket.take(2, week), Ok(()));
        assert!(bucket.take(2, week).is_err());
    }

    #[test]
    fn a_clock_that_goes_back_takes_nothing_away() {
        let mut bucket = Bucket::full(2, 1000);
        assert_eq!(bucket.take(2, 0), Ok(()));
        assert_eq!(bucket.take(2, 0), Ok(()));
        assert!(bucket.take(0, 0).is_err());
    }
}
