//! How long each file of tests took the last time, so that the longest can begin first.

use std::{collections::BTreeMap, fs, path::PathBuf, time::Duration};

use anyhow::Result;

use crate::project::{Project, write};

/// Seconds by the name of a file; kept outside of the checkout.
#[derive(Debug)]
pub(super) struct Times {
    file: PathBuf,
    seconds: BTreeMap<String, u64>,
}

impl Times {
    /// What was kept. A record that cannot be read is as good as none.
    pub(super) fn read(project: &Project) -> Self {
        let file = project.cache.join("test-times.json");
        let seconds = fs::read_to_string(&file)
            .ok()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        Self { file, seconds }
    }

    /// The files of tests, the longest first. One that was never run comes before all others:
    /// nobody knows how long it takes.
    pub(super) fn longest_first(&self, files: &mut [(String, PathBuf)]) {
        files.sort_by_key(|(name, _)| {
            std::cmp::Reverse(self.seconds.get(name).copied().unwrap_or(u64::MAX))
        });
    }

    pub(super) fn took(&mut self, name: &str, took: Duration) {
        self.seconds.insert(name.to_owned(), took.as_secs());
    }

    pub(super) fn keep(&self) -> Result<()> {
        write(&self.file, serde_json::to_vec_pretty(&self.seconds)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_file_begins_and_an_unknown_one_before_it() {
        let times = Times {
            file: PathBuf::new(),
            seconds: [("a".to_owned(), 5), ("b".to_owned(), 50)].into(),
        };
        let mut files = ["a", "b", "new"].map(|name| (name.to_owned(), PathBuf::from(name)));
        times.longest_first(&mut files);
        assert_eq!(files.map(|(name, _)| name), ["new", "b", "a"]);
    }
}
