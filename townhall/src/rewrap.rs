//! The master key is changed: everything is wrapped with a new one, and the one of before is no
//! longer needed.

use std::path::{Path, PathBuf};

use crate::{
    config::{Config, ConfigError, Folder},
    crypto::{MasterError, MasterKeys, MasterSource},
    hall::{self, HallError, Sharing},
    keys::{KeyError, KeyFolder},
    store::{Store, StoreError},
};

/// Why it was not changed. What was wrapped by then opens with either: the command can be repeated.
#[derive(Debug, thiserror::Error)]
pub enum RewrapError {
    /// The configuration.
    #[error("there is no town hall to work with")]
    Config(#[from] ConfigError),
    /// It is running.
    #[error(transparent)]
    Hall(#[from] HallError),
    /// A master key.
    #[error("a master key cannot be read or written")]
    Master(#[from] MasterError),
    /// The case keys.
    #[error("the case keys cannot be used")]
    Store(#[from] StoreError),
    /// The private keys.
    #[error("the private keys cannot be used")]
    Keys(#[from] KeyError),
    /// Nobody knows where it is to be written.
    #[error("the master key comes from {0}: name a file for the new one with --new")]
    NoPlace(MasterSource),
    /// What is in the file is no new one that an earlier call has begun with.
    #[error(
        "{0} is there already, and nothing is wrapped with what it holds but what is in use: name a file that is not there"
    )]
    NotNew(String),
    /// It has its place.
    #[error("the master key is in {0} and is replaced there: leave out --new")]
    HasPlace(MasterSource),
}

/// What was done.
#[derive(Debug)]
pub struct Rewrapped {
    /// So many case keys were wrapped with another one.
    pub case_keys: u64,
    /// So many private keys.
    pub private_keys: u64,
    /// Where the new master key is.
    pub place: NewMaster,
}

/// Where the new master key is.
#[derive(Debug)]
pub enum NewMaster {
    /// Where the one of before was.
    InFolder(PathBuf),
    /// Somebody has to put it into the place of the one of before.
    ToPutInPlace {
        /// Where it is.
        file: PathBuf,
        /// Where the one of before comes from.
        source: MasterSource,
    },
}

/// Wraps all keys with a new master key, while nobody serves. What breaks off in the middle leaves
/// both, and goes on with the same one when it is called again.
pub async fn rewrap(folder: &Folder, new: Option<&Path>) -> Result<Rewrapped, RewrapError> {
    let database = Config::read(folder)?.database(folder);
    let _hall = hall::lock(folder, Sharing::Alone)?;
    let keys = KeyFolder::new(folder.keys());
    // No backup has one half of the keys as they were and the other as they are.
    let _keys = keys.lock()?;
    let store = Store::open_beside(&database).await?;
    let done = async {
        store.look_whether_alone().await?;
        let (masters, place) = new_master(folder, new, &store, &keys).await?;
        let case_keys = store.rewrap_keys(&masters).await?;
        let private_keys = keys.rewrap(&masters)?;
        if let NewMaster::InFolder(path) = &place {
            masters.write_in_use(path)?;
        }
        Ok(Rewrapped {
            case_keys,
            private_keys,
            place,
        })
    }
    .await;
    store.close().await;
    done
}

/// The master keys with a new one in use, which is on the disk before anything is wrapped with it.
async fn new_master(
    folder: &Folder,
    new: Option<&Path>,
    store: &Store,
    keys: &KeyFolder,
) -> Result<(MasterKeys, NewMaster), RewrapError> {
    let source = MasterSource::of(folder.path());
    let before = MasterKeys::of(&source)?;
    match (source, new) {
        (MasterSource::File(path), None) => {
            // Two of them: an earlier call broke off.
            let masters = if before.is_alone() {
                before.with_new()?
            } else {
                before
            };
            masters.write(&path)?;
            Ok((masters, NewMaster::InFolder(path)))
        }
        (source @ MasterSource::File(_), Some(_)) => Err(RewrapError::HasPlace(source)),
        (source, None) => Err(RewrapError::NoPlace(source)),
        (source, Some(file)) => {
            let masters = if file.exists() {
                let newer = MasterKeys::of(&MasterSource::File(file.to_owned()))?;
                let is_begun = !before.has(newer.id())
                    && (store.wrapped_with(newer.id()).await? > 0
                        || keys.wrapped_with(newer.id())? > 0);
                if !is_begun {
                    return Err(RewrapError::NotNew(file.display().to_string()));
                }
                before.followed_by(newer)
            } else {
                let masters = before.with_new()?;
                masters.write_in_use(file)?;
                masters
            };
            let file = file.to_owned();
            Ok((masters, NewMaster::ToPutInPlace { file, source }))
        }
    }
}
