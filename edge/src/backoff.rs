//! How long to wait before the next delivery.

use crate::config::Times;

/// Milliseconds before attempt `attempts + 1`: twice as long each time, up to the longest, and
/// between half and all of it by chance, so that parked submissions do not return in one wave.
///
/// `chance` lies between 0 and 1.
pub fn backoff(times: &Times, attempts: u32, chance: f64) -> i64 {
    let longest = times.longest_retry_seconds.max(0.1);
    let exponent = i32::try_from(attempts.min(30)).unwrap_or(30);
    let whole = (times.first_retry_seconds.max(0.1) * 2_f64.powi(exponent)).min(longest);
    let wait = whole * (0.5 + chance.clamp(0.0, 1.0) / 2.0) * 1000.0;
    // The longest is minutes.
    #[expect(clippy::cast_possible_truncation)]
    {
        wait as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_up_to_the_longest() {
        let times = Times::default();
        let whole: Vec<_> = (0..12).map(|n| backoff(&times, n, 1.0)).collect();
        assert_eq!(whole[..4], [2_000, 4_000, 8_000, 16_000]);
        assert_eq!(whole[10..], [900_000, 900_000]);
        assert_eq!(backoff(&times, u32::MAX, 1.0), 900_000);
    }

    #[test]
    fn chance_takes_up_to_half() {
        let times = Times::default();
        assert_eq!(backoff(&times, 1, 0.0), 2_000);
        assert_eq!(backoff(&times, 1, 0.5), 3_000);
        assert_eq!(backoff(&times, 1, f64::INFINITY), 4_000);
    }
}
