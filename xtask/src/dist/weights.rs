//! What the first load weighed when its record was last written, so that a change shows its bytes.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::{Context, Result, bail};

use crate::{
    dist::FirstLoad,
    project::{Project, write},
};

/// Part of the repository: who makes the first load heavier says so in the same change.
const RECORD: &str = "xtask/first-load.json";
/// What may be added without a new record.
const UNSAID: u64 = 4 * 1024;

/// Bytes by the name of a file, without the hash of its content.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Weights(BTreeMap<String, u64>);

impl Weights {
    pub(crate) fn of(load: &FirstLoad) -> Self {
        let named = load.files().iter();
        Self(named.map(|(path, size)| (name(path), *size)).collect())
    }

    /// The record, or nothing where there is none yet.
    pub(crate) fn recorded(project: &Project) -> Result<Option<Self>> {
        let Ok(text) = fs::read_to_string(project.root.join(RECORD)) else {
            return Ok(None);
        };
        let weights =
            serde_json::from_str(&text).with_context(|| format!("{RECORD} cannot be read"))?;
        Ok(Some(Self(weights)))
    }

    pub(crate) fn keep(&self, project: &Project) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.0)?;
        write(&project.root.join(RECORD), format!("{text}\n"))
    }

    fn total(&self) -> u64 {
        self.0.values().sum()
    }

    /// What has become heavier or lighter, for people.
    pub(crate) fn changes(&self, recorded: &Self) -> String {
        let names: std::collections::BTreeSet<_> = self.0.keys().chain(recorded.0.keys()).collect();
        let mut lines = String::new();
        let weight = |weights: &Self, name: &String| weights.0.get(name).copied().unwrap_or(0);
        for name in names {
            let (before, now) = (weight(recorded, name), weight(self, name));
            if before != now {
                // Writing to a string cannot fail.
                let _ = writeln!(lines, "  {:>7}  {name} ({now})", difference(before, now));
            }
        }
        let (before, now) = (recorded.total(), self.total());
        let _ = write!(lines, "  {:>7}  in all ({now})", difference(before, now));
        lines
    }

    /// An error when much was added and the record does not say so.
    pub(crate) fn check(&self, recorded: &Self) -> Result<()> {
        let added = self.total().saturating_sub(recorded.total());
        if added > UNSAID {
            bail!(
                "the first load has become {added} bytes heavier than {RECORD} says. If that is \
                 worth it, write a new record by `cargo xtask weigh`, commit it and say why:\n{}",
                self.changes(recorded)
            );
        }
        Ok(())
    }
}

fn difference(before: u64, now: u64) -> String {
    if now >= before {
        format!("+{}", now - before)
    } else {
        format!("-{}", before - now)
    }
}

/// `assets/application-0123456789abcdef.wasm` is `application.wasm`; the page is the page.
fn name(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    if file == "index.html" {
        return "the page".to_owned();
    }
    let hash = |stem: &str| {
        let (name, hash) = stem.rsplit_once('-')?;
        let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hash.then(|| name.to_owned())
    };
    match file.rsplit_once('.') {
        Some((stem, extension)) => match hash(stem) {
            Some(stem) => format!("{stem}.{extension}"),
            None => path.to_owned(),
        },
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weights(of: &[(&str, u64)]) -> Weights {
        Weights(of.iter().map(|(path, size)| (name(path), *size)).collect())
    }

    #[test]
    fn a_change_shows_its_bytes() {
        let before = weights(&[
            ("assets/application-0123456789abcdef.wasm", 100),
            ("de/antrag/dienst/index.html", 10),
            ("site.json", 5),
        ]);
        let now = weights(&[
            ("assets/application-fedcba9876543210.wasm", 90),
            ("en/antrag/dienst/index.html", 10),
            ("assets/new-fedcba9876543210.js", 7000),
        ]);
        let expected = [
            "      -10  application.wasm (90)",
            "    +7000  new.js (7000)",
            "       -5  site.json (0)",
            "    +6985  in all (7100)",
        ];
        assert_eq!(now.changes(&before), expected.join("\n"));
        assert!(now.check(&before).is_err());
        assert!(before.check(&now).is_ok());
        assert!(before.check(&before).is_ok());
    }
}
