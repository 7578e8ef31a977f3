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
    pub fn full(per_hour: f64, now: i64) -> Self {
        Self {
            tokens: per_hour,
            filled: now,
        }
    }

    /// Takes tokens of a bucket that holds and gains `per_hour`. Who wants more than it ever holds
    /// gets them of a full one, and waits the longer afterwards.
    ///
    /// # Errors
    /// Seconds until there will be enough.
    pub fn take(&mut self, cost: f64, per_hour: f64, now: i64) -> Result<(), u32> {
        // A few hours at most: exact in a double.
        #[expect(clippy::cast_precision_loss)]
        let elapsed = now.saturating_sub(self.filled).max(0) as f64;
        self.tokens = (self.tokens + elapsed * per_hour / HOUR).min(per_hour);
        self.filled = now;
        let needed = if per_hour < 1.0 {
            1.0
        } else {
            cost.min(per_hour)
        };
        if self.tokens >= needed {
            self.tokens -= cost;
            return Ok(());
        }
        let wait = (needed - self.tokens) * HOUR / per_hour.max(1.0) / 1000.0;
        // At most an hour.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Err(wait.ceil().clamp(1.0, 3600.0) as u32)
    }

    /// When it is full again and says no more than a new one, in milliseconds since 1970.
    pub fn full_at(&self, per_hour: f64) -> i64 {
        let wait = (per_hour - self.tokens).max(0.0) * HOUR / per_hour.max(1.0);
        // Some hours at most.
        #[expect(clippy::cast_possible_truncation)]
        self.filled.saturating_add(wait.ceil() as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_a_burst_then_a_steady_rate() {
        let mut bucket = Bucket::full(60.0, 0);
        assert!((0..60).all(|_| bucket.take(1.0, 60.0, 0).is_ok()));
        assert_eq!(bucket.take(1.0, 60.0, 0), Err(60));
        assert_eq!(bucket.take(1.0, 60.0, 30_000), Err(30));
        assert_eq!(bucket.take(1.0, 60.0, 60_000), Ok(()));
        assert_eq!(bucket.take(1.0, 60.0, 60_000), Err(60));
    }

    #[test]
    fn never_holds_more_than_its_capacity() {
        let mut bucket = Bucket::full(2.0, 0);
        let week = 7 * 24 * 3_600_000;
        assert_eq!(bucket.take(1.0, 2.0, week), Ok(()));
        assert_eq!(bucket.take(1.0, 2.0, week), Ok(()));
        assert!(bucket.take(1.0, 2.0, week).is_err());
    }

    #[test]
    fn a_clock_that_goes_back_takes_nothing_away() {
        let mut bucket = Bucket::full(2.0, 1000);
        assert_eq!(bucket.take(1.0, 2.0, 0), Ok(()));
        assert_eq!(bucket.take(1.0, 2.0, 0), Ok(()));
        assert!(bucket.take(1.0, 0.0, 0).is_err());
    }

    #[test]
    fn what_is_larger_than_the_bucket_is_paid_off_later() {
        let mut bucket = Bucket::full(100.0, 0);
        assert_eq!(bucket.take(150.0, 100.0, 0), Ok(()));
        assert_eq!(bucket.take(10.0, 100.0, 0), Err(2160));
        assert_eq!(bucket.full_at(100.0), 5_400_000);
        assert_eq!(bucket.take(100.0, 100.0, 5_400_000), Ok(()));
        assert!(Bucket::full(0.0, 0).take(1.0, 0.0, 0).is_err());
    }
}
