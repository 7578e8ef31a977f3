//! What the site's configuration has to say of the keys: `public/site.json`.

use std::io;

use amtsweg_core::{id::DestinationId, jose::KeyUse, pins::PreviousKey};
use serde_json::{Value, json};

use crate::{
    config::Folder,
    files,
    keys::{KeyRecord, Phase},
};

/// The file cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}")]
pub struct SiteFileError {
    path: String,
    source: io::Error,
}

/// Writes the file anew.
pub(crate) fn write(
    folder: &Folder,
    destination: DestinationId,
    records: &[KeyRecord],
) -> Result<(), SiteFileError> {
    let path = folder.public().join("site.json");
    let text = format!("{:#}\n", members(destination, records));
    files::replace(&path, text.as_bytes()).map_err(|source| SiteFileError {
        path: path.display().to_string(),
        source,
    })
}

/// The members that depend on the town hall. A prepared key is among the pins, so that it is pinned
/// before it signs; one that others know is nowhere.
fn members(destination: DestinationId, records: &[KeyRecord]) -> Value {
    let signing = || {
        records
            .iter()
            .filter(|record| record.key_use() == KeyUse::Signature)
    };
    let current: Vec<String> = signing()
        .filter(|record| {
            matches!(record.state, Phase::Active | Phase::Prepared) && !record.leaving_site
        })
        .map(|record| record.public_key.thumbprint())
        .collect();
    let previous: Vec<PreviousKey> = signing()
        .filter(|record| record.state == Phase::Retired)
        .filter_map(|record| {
            Some(PreviousKey {
                thumbprint: record.public_key.thumbprint(),
                until: record.until?,
            })
        })
        .collect();
    let mut members = json!({
        "destinationId": destination,
        "signingKeyThumbprints": current,
    });
    if !previous.is_empty() {
        members["previousSigningKeys"] = json!(previous);
    }
    members
}
