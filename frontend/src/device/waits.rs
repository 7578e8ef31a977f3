//! Growing waits between attempts.

/// Up to a quarter longer, so that many devices do not come back together.
pub fn with_jitter(wait_ms: u32, jitter: u8) -> u32 {
    wait_ms + wait_ms / 4 * u32::from(jitter) / 255
}

/// The growing waits of an application that cannot go out now.
#[derive(Debug, Clone, Copy)]
pub struct Waits {
    next_ms: u32,
    longest_ms: u32,
}

impl Waits {
    /// Each wait is twice as long as the one before, from the first to the longest.
    pub const fn new(first_ms: u32, longest_ms: u32) -> Self {
        Self {
            next_ms: first_ms,
            longest_ms,
        }
    }

    /// The next wait, in milliseconds: not shorter than the seconds that the other side asks for.
    pub fn next(&mut self, asked: Option<u32>, jitter: u8) -> u32 {
        let wait = self.next_ms;
        self.next_ms = self.longest_ms.min(wait.saturating_mul(2));
        let asked = asked.unwrap_or_default().saturating_mul(1000);
        with_jitter(wait, jitter).max(asked.min(self.longest_ms))
    }
}

impl Default for Waits {
    /// From five seconds to five minutes.
    fn default() -> Self {
        Self::new(5_000, 300_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_grow_up_to_the_longest() {
        let mut waits = Waits::new(1000, 5000);
        let all: Vec<_> = (0..5).map(|_| waits.next(None, 0)).collect();
        assert_eq!(all, [1000, 2000, 4000, 5000, 5000]);
        let mut waits = Waits::new(1000, 5000);
        assert_eq!(waits.next(Some(3), 0), 3000);
        assert_eq!(waits.next(Some(3600), 0), 5000);
    }
}
