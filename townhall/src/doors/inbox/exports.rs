//! Documents are written by few at a time, and nobody waits for one without end: each keeps a
//! processor busy, and an application may be made to be hard to show.

use std::{sync::Arc, time::Duration};

use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

/// So many are written at a time.
const AT_ONCE: usize = 2;
/// Whoever waits longer, for a place and for the document, is told that something is wrong with it.
const LONGEST: Duration = Duration::from_secs(30);

/// The places for writing documents.
#[derive(Debug)]
pub(super) struct Exports {
    places: Arc<Semaphore>,
    longest: Duration,
}

/// Why there is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotMade {
    /// It, or those before it, take too long.
    #[error("an export takes too long")]
    TooLong,
    /// Writing it has panicked.
    #[error("an export broke off")]
    BrokenOff,
}

impl Default for Exports {
    fn default() -> Self {
        Self::new(AT_ONCE, LONGEST)
    }
}

impl Exports {
    fn new(at_once: usize, longest: Duration) -> Self {
        Self {
            places: Arc::new(Semaphore::new(at_once)),
            longest,
        }
    }

    /// The same of what has to be gathered first, which begins only when there is a place: what waits holds nothing.
    pub(super) async fn gather<G: Send + 'static, T: Send + 'static>(
        &self,
        gather: impl Future<Output = G>,
        write: impl FnOnce(G) -> T + Send + 'static,
    ) -> Result<T, NotMade> {
        let making = async {
            let place = Arc::clone(&self.places).acquire_owned().await;
            let place = place.map_err(|_| NotMade::BrokenOff)?;
            let gathered = gather.await;
            let writing = spawn_blocking(move || {
                let _place = place;
                write(gathered)
            });
            writing.await.map_err(|_| NotMade::BrokenOff)
        };
        timeout(self.longest, making)
            .await
            .unwrap_or(Err(NotMade::TooLong))
    }

    /// Writes a document beside the other requests, which go on meanwhile. Its place is free once it
    /// is written, whether somebody still waits for it or not.
    pub(super) async fn make<T: Send + 'static>(
        &self,
        write: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NotMade> {
        let making = async {
            let place = Arc::clone(&self.places).acquire_owned().await;
            let place = place.map_err(|_| NotMade::BrokenOff)?;
            let writing = spawn_blocking(move || {
                let _place = place;
                write()
            });
            writing.await.map_err(|_| NotMade::BrokenOff)
        };
        timeout(self.longest, making)
            .await
            .unwrap_or(Err(NotMade::TooLong))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::{Sender, channel},
    };

    use super::*;

    /// Far beyond any test: what ends by it has not been let go.
    const NEVER: Duration = Duration::from_hours(24);

    /// A document that takes until the sender says so, or is dropped.
    fn slow() -> (Sender<()>, impl FnOnce() + Send + 'static) {
        let (sender, receiver) = channel();
        let wait = move || {
            // Either way it may end.
            let _ = receiver.recv();
        };
        (sender, wait)
    }

    #[tokio::test]
    async fn nobody_waits_for_one_that_never_ends_nor_for_a_place() {
        let exports = Exports::new(1, Duration::ZERO);
        let (end, endless) = slow();
        assert_eq!(exports.make(endless).await, Err(NotMade::TooLong));
        // Nobody waits for it any more, but it still keeps its processor busy.
        assert_eq!(exports.places.available_permits(), 0);
        assert_eq!(exports.make(|| ()).await, Err(NotMade::TooLong));
        drop(end);
        let place = exports.places.acquire().await;
        assert!(place.is_ok(), "the place is free once it is written");
    }

    #[tokio::test]
    async fn only_so_many_are_written_at_a_time() {
        let exports = Arc::new(Exports::new(AT_ONCE, NEVER));
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let all: Vec<_> = (0..20)
            .map(|number| {
                let (exports, running, most) = (exports.clone(), running.clone(), most.clone());
                tokio::spawn(async move {
                    let write = move || {
                        most.fetch_max(
                            running.fetch_add(1, Ordering::SeqCst) + 1,
                            Ordering::SeqCst,
                        );
                        std::thread::yield_now();
                        running.fetch_sub(1, Ordering::SeqCst);
                        number
                    };
                    exports.make(write).await
                })
            })
            .collect();
        for (number, made) in all.into_iter().enumerate() {
            assert_eq!(made.await.unwrap(), Ok(number));
        }
        assert!(most.load(Ordering::SeqCst) <= AT_ONCE);

        // Both places are taken: a third waits until one of them is free.
        let (first, one) = slow();
        let (second, other) = slow();
        let taken = [
            tokio::spawn({
                let exports = exports.clone();
                async move { exports.make(one).await }
            }),
            tokio::spawn({
                let exports = exports.clone();
                async move { exports.make(other).await }
            }),
        ];
        while exports.places.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let third = tokio::spawn({
            let exports = exports.clone();
            async move { exports.make(|| ()).await }
        });
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert!(!third.is_finished());
        drop(first);
        assert_eq!(third.await.unwrap(), Ok(()));
        drop(second);
        for one in taken {
            assert_eq!(one.await.unwrap(), Ok(()));
        }
    }

    #[tokio::test]
    async fn one_that_panics_gives_its_place_back() {
        let exports = Exports::new(1, NEVER);
        let broken = exports.make(|| panic!("as a test")).await;
        assert_eq!(broken, Err(NotMade::BrokenOff));
        assert_eq!(exports.make(|| 1).await, Ok(1));
    }
}
