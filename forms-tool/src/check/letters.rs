//! The letters that the numbers of a service's cases begin with, as its `desk.json` says: there, and no other
//! service's.

use std::{collections::BTreeMap, fs, path::Path};

use amtsweg_core::number::Letters;

use crate::{
    catalogue::DESK_JSON,
    finding::{Finding, Findings},
    published::Published,
    source,
};

/// What is wrong with the letters of these services. Whoever has just begun a form is not asked for any yet; what is
/// none at all the schema tells.
pub(super) fn check<'a>(
    forms: &Path,
    services: impl Iterator<Item = &'a str>,
    published: &Published,
) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut taken: BTreeMap<Letters, &str> = BTreeMap::new();
    for service in services {
        let path = forms.join(service).join(DESK_JSON);
        let mut findings = Findings::of(path.display().to_string());
        // Who reads the file for what applications are found by tells why it cannot be read.
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(_) if published.has(service) => b"{}".to_vec(),
            Err(_) => continue,
        };
        let Some(root) = source::read(&bytes, &mut Findings::of("")) else {
            continue;
        };
        let line = root.line_of("letters");
        match root.text_of("letters").map(str::parse::<Letters>) {
            None if root.get("letters").is_none() => findings.note(
                1,
                format!(
                    "The service has no letters: the numbers of its cases begin with \"{}\", like those of all services \
                     that have none.",
                    Letters::GENERAL
                ),
                "Write \"letters\", two or three capitals by which people know the service.",
            ),
            Some(Ok(Letters::GENERAL)) => findings.error(
                line,
                format!("\"{}\" are the letters of all services that have none.", Letters::GENERAL),
                "Choose others.",
            ),
            Some(Ok(letters)) => {
                if let Some(other) = taken.insert(letters, service) {
                    findings.error(
                        line,
                        format!("\"{letters}\" are the letters of \"{other}\", too."),
                        "Choose others: on the phone they tell one service from another.",
                    );
                }
            }
            None | Some(Err(_)) => {}
        }
        all.append(&mut findings.into_vec());
    }
    all
}
