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

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use super::*;

    #[test]
    fn people_of_different_roles_share_all_services_in_two_groups() {
        let groups = groups();
        let groups = groups.as_object().unwrap();
        assert_eq!(groups.len(), 2);
        let of_groups: Vec<String> = groups
            .values()
            .flat_map(|group| group["services"].as_array().unwrap())
            .map(|service| service.as_str().unwrap().to_owned())
            .collect();
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/people");
        let sent: BTreeSet<String> = fs::read_dir(root)
            .unwrap()
            .map(|service| service.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(of_groups.len(), sent.len());
        assert_eq!(of_groups.into_iter().collect::<BTreeSet<_>>(), sent);

        let held: Vec<(&str, Option<&str>)> = PEOPLE
            .iter()
            .flat_map(|person| person.roles)
            .map(|role| match role.split_once('@') {
                Some((role, group)) => (role, Some(group)),
                None => (*role, None),
            })
            .collect();
        let roles: BTreeSet<&str> = held.iter().map(|(role, _)| *role).collect();
        assert!(roles.len() >= 3, "{roles:?}");
        let reached: BTreeSet<&str> = held.iter().filter_map(|(_, group)| *group).collect();
        let named: BTreeSet<&str> = groups.keys().map(String::as_str).collect();
        assert_eq!(reached, named);
    }
}
