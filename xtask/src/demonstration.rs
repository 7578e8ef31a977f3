//! What the demonstration shows from its first start on: some people of two groups who can log in, and
//! invented applications.

use anyhow::Result;
use serde_json::{Value, json};

use crate::{process::Cmd, project::Project, step::step};

/// Somebody who can log in: name, roles, and what to see with them.
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) roles: &'static [&'static str],
    pub(crate) sees: &'static str,
}

/// The first one is made with the town hall.
pub(crate) const PEOPLE: [Person; 5] = [
    Person {
        name: "sachbearbeitung",
        roles: &["clerk@auslaenderbehoerde"],
        sees: "works in the immigration office",
    },
    Person {
        name: "leitung",
        roles: &["lead@auslaenderbehoerde"],
        sees: "leads it, and reads its journal",
    },
    Person {
        name: "parken",
        roles: &["clerk@buergerdienste"],
        sees: "works in the other group",
    },
    Person {
        name: "registratur",
        roles: &["records"],
        sees: "keeps the records of both, and reads the whole journal",
    },
    Person {
        name: "verwaltung",
        roles: &["admin"],
        sees: "manages accounts, and reads no case",
    },
];

/// The groups that they are of.
pub(crate) fn groups() -> Value {
    json!({
        "auslaenderbehoerde": {
            "name": "Ausländerbehörde",
            "services": [
                "beschaeftigungserlaubnis", "einbuergerung", "erklaerung_beschaeftigung",
                "verpflichtungserklaerung",
            ],
        },
        "buergerdienste": {
            "name": "Bürgerdienste",
            "services": ["barriere_melden", "bewohnerparken"],
        },
    })
}

/// Sends the invented applications through the portal's edge.
pub(crate) fn send_cases(project: &Project, portal: &str) -> Result<()> {
    step(
        "sealing and sending some forty invented applications",
        || {
            Cmd::new("node")
                .arg(project.root.join("tools/demonstration/cases.mjs"))
                .arg(portal)
                .dir(&project.root)
                .output()
                .map(drop)
        },
    )
}
