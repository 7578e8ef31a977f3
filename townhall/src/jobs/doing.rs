//! Which jobs are being done at the moment in this program.

use std::{collections::HashMap, future::Future};

use tokio::task::{Id, JoinSet};

use crate::domain::JobName;

/// The jobs that are being done. Each runs by itself, and ends with this.
#[derive(Default)]
pub(super) struct Doing {
    running: JoinSet<()>,
    names: HashMap<Id, JobName>,
}

impl Doing {
    /// Whether a job of this name is being done.
    pub(super) fn does(&self, name: JobName) -> bool {
        self.names.values().any(|running| *running == name)
    }

    /// Begins a job.
    pub(super) fn begin(&mut self, name: JobName, job: impl Future<Output = ()> + Send + 'static) {
        let task = self.running.spawn(job);
        self.names.insert(task.id(), name);
    }

    /// Waits until one has ended, well or not; for ever when there is none.
    pub(super) async fn one_ended(&mut self) {
        let id = match self.running.join_next_with_id().await {
            None => return std::future::pending().await,
            Some(Ok((id, ()))) => id,
            // Its lease ends by time; then it is done again.
            Some(Err(error)) => {
                tracing::error!("jobs: one broke off: {error}");
                error.id()
            }
        };
        self.names.remove(&id);
    }

    /// Breaks off those that have not ended, and waits until they are gone.
    pub(super) async fn break_off(&mut self) {
        self.running.shutdown().await;
        self.names.clear();
    }

    /// Waits until all have ended.
    pub(super) async fn all_ended(&mut self) {
        while !self.running.is_empty() {
            self.one_ended().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_job_that_panics_can_be_done_again() {
        let mut doing = Doing::default();
        doing.begin(JobName::Publish, std::future::pending());
        doing.begin(JobName::Unstage, async { panic!("as a mistake would") });
        assert!(doing.does(JobName::Unstage));
        doing.one_ended().await;
        assert!(!doing.does(JobName::Unstage));
        assert!(doing.does(JobName::Publish));
    }
}
