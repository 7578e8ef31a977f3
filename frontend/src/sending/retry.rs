//! Which failures of a call pass by themselves, and how long to wait for it.

use crate::device::{clock::sleep, http::HttpError, random, waits::with_jitter};

/// How often a call is made at most. Who fails longer waits, and the applicant is told.
const ATTEMPTS: u32 = 3;
/// The first wait; each further one is twice as long.
const FIRST_WAIT_MS: u32 = 1000;
/// Who asks to wait longer than this is left alone.
const LONGEST_WAIT_SECONDS: u32 = 5;

/// Makes a call, again while its failure may pass in a moment.
pub(super) async fn with_retries<T>(
    call: impl AsyncFn() -> Result<T, HttpError>,
) -> Result<T, HttpError> {
    let mut attempt = 1;
    loop {
        let error = match call().await {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let [jitter] = random::bytes().unwrap_or_default();
        let Some(wait) = wait_ms(attempt, &error, jitter) else {
            return Err(error);
        };
        sleep(wait).await;
        attempt += 1;
    }
}

/// Whether a refusal is about the moment and not about what was asked.
pub(super) fn is_passing(status: u16) -> bool {
    status >= 500 || matches!(status, 408 | 425 | 429)
}

/// How long to wait after so many attempts; `None` to give up.
fn wait_ms(attempts: u32, error: &HttpError, jitter: u8) -> Option<u32> {
    if attempts >= ATTEMPTS {
        return None;
    }
    let asked = match error {
        HttpError::Unreachable => None,
        HttpError::Refused {
            problem,
            retry_after,
        } if is_passing(problem.status) => *retry_after,
        // Offline: the browser tells when that is over.
        HttpError::Offline | HttpError::Refused { .. } | HttpError::NotUnderstood => return None,
    };
    if asked.is_some_and(|seconds| seconds > LONGEST_WAIT_SECONDS) {
        return None;
    }
    let wait = FIRST_WAIT_MS << (attempts - 1);
    Some(with_jitter(wait, jitter).max(asked.unwrap_or_default() * 1000))
}

#[cfg(test)]
mod tests {
    use amtsweg_core::problem::{Problem, ProblemKind};

    use super::*;

    fn refused(kind: ProblemKind, retry_after: Option<u32>) -> HttpError {
        HttpError::Refused {
            problem: Problem::from(kind),
            retry_after,
        }
    }

    #[test]
    fn waits_longer_each_time_and_gives_up() {
        let waits: Vec<_> = (1..=ATTEMPTS)
            .map(|attempts| wait_ms(attempts, &HttpError::Unreachable, 0))
            .collect();
        assert_eq!(waits, [Some(1000), Some(2000), None]);
        assert_eq!(wait_ms(1, &HttpError::Unreachable, 255), Some(1250));
        assert_eq!(wait_ms(1, &HttpError::Offline, 0), None);
    }

    #[test]
    fn waits_as_long_as_asked_within_reason() {
        let busy = |seconds| refused(ProblemKind::TooManyRequests, Some(seconds));
        assert_eq!(wait_ms(1, &busy(4), 0), Some(4000));
        assert_eq!(wait_ms(1, &busy(3600), 0), None);
        assert_eq!(
            wait_ms(1, &refused(ProblemKind::Internal, None), 0),
            Some(1000)
        );
    }

    #[test]
    fn a_refusal_does_not_pass() {
        for kind in [
            ProblemKind::Malformed,
            ProblemKind::Conflict,
            ProblemKind::TooLarge,
        ] {
            assert_eq!(wait_ms(1, &refused(kind, None), 0), None);
        }
        assert_eq!(wait_ms(1, &HttpError::NotUnderstood, 0), None);
    }
}
