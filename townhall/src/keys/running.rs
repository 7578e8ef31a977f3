//! The keys of a running town hall: commands may change them meanwhile.

use std::{
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::Duration,
};

use tokio::sync::watch;

use super::{KeyError, KeyFolder, KeyRing};
use crate::{clock::SharedClock, errors::with_causes};

/// A change of the keys is seen after no longer than this.
const LONGEST_LOOK: Duration = Duration::from_secs(2);

/// The keys, whatever they are at the moment.
#[derive(Debug)]
pub struct Keys {
    folder: KeyFolder,
    ring: RwLock<Arc<KeyRing>>,
    /// Held while the keys are read: what was read earlier never takes the place of what was read later.
    reading: Mutex<()>,
    /// Counts the changes.
    changed: watch::Sender<u64>,
}

impl Keys {
    /// Reads the keys, after those have come into use whose time it is.
    pub fn open(folder: KeyFolder, clock: &SharedClock) -> Result<Self, KeyError> {
        folder.activate_due(clock.now())?;
        let ring = KeyRing::read(&folder)?;
        Ok(Self {
            folder,
            ring: RwLock::new(Arc::new(ring)),
            reading: Mutex::new(()),
            changed: watch::Sender::new(0),
        })
    }

    /// The keys as they are now.
    pub fn now(&self) -> Arc<KeyRing> {
        Arc::clone(&self.ring.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The keys with this one among them, where the folder has it: another program may just have made
    /// it.
    pub fn with(&self, kid: &str) -> Arc<KeyRing> {
        let ring = self.now();
        if ring.knows(kid) {
            return ring;
        }
        self.reload();
        self.now()
    }

    /// Where they lie.
    pub fn folder(&self) -> &KeyFolder {
        &self.folder
    }

    /// Tells of every change.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Looks for changes until the end of the program.
    pub(crate) async fn watch(self: Arc<Self>, clock: SharedClock, interval: Duration) {
        let mut seen = self.folder.fingerprint().ok();
        // Something may have changed between the reading and the first look.
        self.reload();
        loop {
            tokio::time::sleep(interval.min(LONGEST_LOOK)).await;
            match self.folder.activate_due(clock.now()) {
                Ok(changes) => {
                    for change in changes {
                        tracing::info!(
                            new = change.new.kid(),
                            old = change.old.kid(),
                            "keys: a prepared key is in use now, as it was planned"
                        );
                    }
                }
                Err(error) => tracing::error!("keys: {}", with_causes(&error)),
            }
            let found = self.folder.fingerprint().ok();
            if found.is_some() && found != seen {
                seen = found;
                self.reload();
            }
        }
    }

    /// Keys that cannot be read change nothing: the town hall goes on with those that it has.
    fn reload(&self) {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        match KeyRing::read(&self.folder) {
            Ok(ring) => {
                let mut held = self.ring.write().unwrap_or_else(PoisonError::into_inner);
                let is_other = ring.records() != held.records();
                *held = Arc::new(ring);
                drop(held);
                if is_other {
                    tracing::info!("keys: changed, and taken over");
                    self.changed.send_modify(|count| *count += 1);
                }
            }
            Err(error) => tracing::error!(
                "keys: what changed cannot be used, the keys of before stay in use: {}",
                with_causes(&error)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::{
        jose::KeyUse,
        time::{Clock, Timestamp},
    };
    use tempfile::TempDir;

    use super::*;
    use crate::{crypto::MasterKeys, keys::Phase};

    struct Stopped;

    impl Clock for Stopped {
        fn now(&self) -> Timestamp {
            Timestamp(1_000)
        }
    }

    #[test]
    fn a_key_that_was_only_prepared_when_the_keys_were_read_is_found_once_it_is_in_use() {
        let dir = TempDir::new().unwrap();
        MasterKeys::make_unless_given(dir.path()).unwrap();
        let keys = dir.path().join("keys");
        std::fs::create_dir(&keys).unwrap();
        let folder = KeyFolder::new(keys);
        let now = Stopped.now();
        folder
            .generate(KeyUse::Encryption, Phase::Active, now)
            .unwrap();
        folder
            .generate(KeyUse::Signature, Phase::Active, now)
            .unwrap();
        // A rotation that is read in its middle.
        let new = folder
            .generate(KeyUse::Encryption, Phase::Prepared, now)
            .unwrap();
        let clock: SharedClock = Arc::new(Stopped);
        let keys = Keys::open(folder.clone(), &clock).unwrap();
        assert!(keys.with(new.kid()).decryption(new.kid(), now).is_none());
        folder.activate(new.kid(), now).unwrap();
        assert!(keys.with(new.kid()).decryption(new.kid(), now).is_some());
    }
}
