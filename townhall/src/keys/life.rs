//! How keys come into use and go out of it.

use amtsweg_core::{jose::KeyUse, time::Timestamp};

use super::{KeyError, KeyFolder, KeyRecord, Phase};

/// How long what is encrypted to a replaced key is still taken, in seconds: 30 days. The edge parks
/// for 14, and devices may have been offline before.
pub const ENCRYPTION_SECONDS: i64 = 30 * 24 * 60 * 60;

/// A key took another's place.
#[derive(Debug)]
pub struct Change {
    /// The key in use now.
    pub new: KeyRecord,
    /// The one that it replaces.
    pub old: KeyRecord,
}

/// What became of a key that others know.
#[derive(Debug)]
pub enum Compromise {
    /// Nothing yet: the site has to stop believing it first. Its successor is prepared.
    SiteFirst {
        /// The key.
        key: KeyRecord,
        /// The one that will take its place.
        successor: KeyRecord,
    },
    /// It takes and signs nothing any more.
    Done {
        /// The key.
        key: KeyRecord,
        /// The one that took its place, where it was in use.
        successor: Option<KeyRecord>,
    },
}

impl KeyFolder {
    /// Makes a new key to encrypt to, and lets the one before it open what is under way.
    pub fn rotate_encryption(&self, now: Timestamp) -> Result<Change, KeyError> {
        let _lock = self.lock()?;
        let new = self.generate(KeyUse::Encryption, Phase::Prepared, now)?;
        self.put_into_use(new, Phase::Retired, now)
    }

    /// Makes a new key to sign with, for the site to pin. One that is prepared already stays.
    pub fn prepare_signing(
        &self,
        activate_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Change, KeyError> {
        let _lock = self.lock()?;
        let mut new = self.prepared_signing(now)?;
        if activate_at.is_some() {
            new.activate_at = activate_at;
            self.write(&new)?;
        }
        let old = self.active(KeyUse::Signature)?;
        Ok(Change { new, old })
    }

    fn prepared_signing(&self, now: Timestamp) -> Result<KeyRecord, KeyError> {
        let prepared = self.list()?.into_iter().find(|record| {
            record.state == Phase::Prepared && record.key_use() == KeyUse::Signature
        });
        match prepared {
            Some(prepared) => Ok(prepared),
            None => self.generate(KeyUse::Signature, Phase::Prepared, now),
        }
    }

    /// Puts a prepared key into use.
    pub fn activate(&self, kid: &str, now: Timestamp) -> Result<Change, KeyError> {
        let _lock = self.lock()?;
        let record = self.find(kid)?;
        if record.state != Phase::Prepared {
            return Err(refused(&record, "only a prepared key can be put into use"));
        }
        self.put_into_use(record, Phase::Retired, now)
    }

    /// Puts into use what was prepared for a time that has come.
    pub(super) fn activate_due(&self, now: Timestamp) -> Result<Vec<Change>, KeyError> {
        let due = |record: &KeyRecord| {
            record.state == Phase::Prepared && record.activate_at.is_some_and(|at| at <= now)
        };
        if !self.list()?.iter().any(due) {
            return Ok(Vec::new());
        }
        let _lock = self.lock()?;
        let due: Vec<KeyRecord> = self.list()?.into_iter().filter(due).collect();
        due.into_iter()
            .map(|record| self.put_into_use(record, Phase::Retired, now))
            .collect()
    }

    /// The new one first: between both writes there are two keys in use, never none.
    fn put_into_use(
        &self,
        mut new: KeyRecord,
        becomes: Phase,
        now: Timestamp,
    ) -> Result<Change, KeyError> {
        let mut old = self.active(new.key_use())?;
        let since = old.activated.unwrap_or(old.created);
        new.state = Phase::Active;
        new.activate_at = None;
        // Later than the one before, even when clocks go wrong: the later one counts.
        new.activated = Some(now.max(since.plus_seconds(1)));
        self.write(&new)?;
        old.state = becomes;
        old.until = (becomes == Phase::Retired).then(|| match old.key_use() {
            KeyUse::Encryption => now.plus_seconds(ENCRYPTION_SECONDS),
            KeyUse::Signature => now,
        });
        self.write(&old)?;
        Ok(Change { new, old })
    }

    /// Ends a key: a retired one at once or at a given time; one that was only prepared is
    /// removed.
    pub fn retire(
        &self,
        kid: &str,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<KeyRecord, KeyError> {
        let _lock = self.lock()?;
        let mut record = self.find(kid)?;
        match (record.state, record.key_use()) {
            (Phase::Active, _) => {
                return Err(refused(
                    &record,
                    "it is in use; `townhall keys rotate` makes its successor and retires it",
                ));
            }
            (Phase::Compromised, _) => {
                return Err(refused(&record, "it is compromised, and stays so"));
            }
            (Phase::Retired, KeyUse::Signature) => {
                return Err(refused(
                    &record,
                    "it signs nothing any more; what it signed before stays good. If others know it, \
                     use `townhall keys compromised`",
                ));
            }
            (Phase::Prepared, _) => self.remove(&record)?,
            (Phase::Retired, KeyUse::Encryption) => {
                record.until = Some(until.unwrap_or(now));
                self.write(&record)?;
            }
        }
        Ok(record)
    }

    /// Others know a key. One that signs has to leave the site's configuration first.
    pub fn compromise(
        &self,
        kid: &str,
        left_the_site: bool,
        now: Timestamp,
    ) -> Result<Compromise, KeyError> {
        let _lock = self.lock()?;
        let mut key = self.find(kid)?;
        if key.state == Phase::Active {
            let successor = match key.key_use() {
                KeyUse::Encryption => self.generate(KeyUse::Encryption, Phase::Prepared, now)?,
                KeyUse::Signature => self.prepared_signing(now)?,
            };
            if key.key_use() == KeyUse::Signature && !left_the_site {
                key.leaving_site = true;
                self.write(&key)?;
                return Ok(Compromise::SiteFirst { key, successor });
            }
            let change = self.put_into_use(successor, Phase::Compromised, now)?;
            return Ok(Compromise::Done {
                key: change.old,
                successor: Some(change.new),
            });
        }
        key.state = Phase::Compromised;
        key.activate_at = None;
        key.until = None;
        self.write(&key)?;
        Ok(Compromise::Done {
            key,
            successor: None,
        })
    }

    fn find(&self, kid: &str) -> Result<KeyRecord, KeyError> {
        self.list()?
            .into_iter()
            .find(|record| record.kid() == kid)
            .ok_or_else(|| KeyError::Unknown {
                kid: kid.to_owned(),
            })
    }

    fn active(&self, key_use: KeyUse) -> Result<KeyRecord, KeyError> {
        self.list()?
            .into_iter()
            .filter(|record| record.state == Phase::Active && record.key_use() == key_use)
            .max_by_key(|record| (record.activated, record.created))
            .ok_or(KeyError::None(match key_use {
                KeyUse::Encryption => "encryption",
                KeyUse::Signature => "signing",
            }))
    }
}

fn refused(record: &KeyRecord, reason: &'static str) -> KeyError {
    KeyError::Refused {
        kid: record.kid().to_owned(),
        reason,
    }
}
