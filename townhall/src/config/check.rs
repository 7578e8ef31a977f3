//! What a configuration says that cannot be meant: named at the start, before anybody suffers.

use amtsweg_core::id::DestinationId;

use super::{Config, ConfigError, DatabaseConfig, Folder};

/// Sessions are not longer than a day.
const MOST_IDLE_MINUTES: i64 = 24 * 60;
/// Whoever is told something later than this is told too late.
const MOST_HELD_SECONDS: u32 = 60 * 60;

impl Config {
    /// Looks for what does not fit.
    ///
    /// # Errors
    /// All of it at once.
    pub fn check(&self, folder: &Folder) -> Result<(), ConfigError> {
        let mut wrong = Vec::new();
        if !is_origin(&self.inbox.origin) {
            wrong.push(format!(
                "inbox.origin is {:?}; it is scheme, host and, if there is one, port as the clerks' browsers show \
                 them, with nothing behind: https://posteingang.example.org",
                self.inbox.origin
            ));
        }
        for (member, address) in [("portal", &self.portal), ("edge", &self.edge)] {
            if !is_address(address) {
                wrong.push(format!(
                    "{member} is {address:?}, which is no address; it begins with https:// and has neither query nor \
                     fragment: https://{member}.example.org"
                ));
            }
        }
        let idle = self.inbox.idle_minutes;
        if !(1..=MOST_IDLE_MINUTES).contains(&idle) {
            wrong.push(format!(
                "inbox.idleMinutes is {idle}; it is from 1 to {MOST_IDLE_MINUTES}"
            ));
        }
        let held = self.replies.held_seconds;
        if held > MOST_HELD_SECONDS {
            wrong.push(format!(
                "replies.heldSeconds is {held}; it is from 0 to {MOST_HELD_SECONDS}, and 300 unless something is tried"
            ));
        }
        if let Some(name) = &self.inbox.client_address_header
            && axum::http::HeaderName::from_bytes(name.as_bytes()).is_err()
        {
            wrong.push(format!(
                "inbox.clientAddressHeader is {name:?}, which is no header's name; for example X-Forwarded-For"
            ));
        }
        let intake = &self.intake;
        if intake.max_staged_bytes < intake.max_files_bytes {
            wrong.push(format!(
                "intake.maxStagedBytes ({}) is below intake.maxFilesBytes ({}): what is taken would not find room. \
                 Encrypted and encoded, files need a third more",
                intake.max_staged_bytes, intake.max_files_bytes
            ));
        }
        if intake.max_staged_bytes_in_all < intake.max_staged_bytes {
            wrong.push(format!(
                "intake.maxStagedBytesInAll ({}) is below intake.maxStagedBytes ({})",
                intake.max_staged_bytes_in_all, intake.max_staged_bytes
            ));
        }
        if intake.address == self.inbox.address && intake.address.port() != 0 {
            wrong.push(format!(
                "intake.address and inbox.address are the same, {}; each listens for itself",
                intake.address
            ));
        }
        if let Some(DatabaseConfig { url }) = &self.database
            && let Err(problem) = url.check()
        {
            wrong.push(format!("database.url cannot be used: {problem}"));
        }
        if let Some(monitor) = &self.monitor {
            if !monitor.address.ip().is_loopback() {
                wrong.push(format!(
                    "monitor.address is {}; figures are for this machine alone: 127.0.0.1 and a port of its own",
                    monitor.address
                ));
            }
            if [intake.address, self.inbox.address].contains(&monitor.address)
                && monitor.address.port() != 0
            {
                wrong.push(format!(
                    "monitor.address is {}, which is another door's; each listens for itself",
                    monitor.address
                ));
            }
        }
        wrong.extend(self.wrong_groups());
        if let Some(oidc) = &self.oidc {
            wrong.extend(oidc.wrong(self));
        }
        if let Some(known) = published_id(folder)
            && known != self.destination_id
        {
            wrong.push(format!(
                "destinationId is {}, and this town hall's is {known} (public/destination.json): keys, pins and \
                 cases belong to that one",
                self.destination_id
            ));
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(ConfigError::Wrong {
                path: folder.config().display().to_string(),
                what: wrong.join("; "),
            })
        }
    }
}

impl Config {
    fn wrong_groups(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (id, group) in &self.groups {
            if !is_group_id(id) {
                wrong.push(format!(
                    "groups has {id:?}; the id of a group is small letters, digits, - and _: roles are given as \
                     clerk@einbuergerung"
                ));
            }
            for service in &group.services {
                if !self.services.contains_key(service) {
                    wrong.push(format!(
                        "groups.{id} names the service {service:?}, which is not in services"
                    ));
                }
            }
        }
        wrong
    }
}

fn is_group_id(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    !text.is_empty() && text.chars().all(is_part)
}

/// Which destination the folder was made for.
fn published_id(folder: &Folder) -> Option<DestinationId> {
    let text = std::fs::read(folder.public().join("destination.json")).ok()?;
    let published: serde_json::Value = serde_json::from_slice(&text).ok()?;
    published["destinationId"].as_str()?.parse().ok()
}

fn is_origin(text: &str) -> bool {
    reqwest::Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https") && url.origin().ascii_serialization() == text
    })
}

pub(super) fn is_address(text: &str) -> bool {
    reqwest::Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.query().is_none()
            && url.fragment().is_none()
    })
}

/// Whether an address is spoken to in the clear, beyond this machine.
pub(crate) fn is_public_http(text: &str) -> bool {
    reqwest::Url::parse(text).is_ok_and(|url| {
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let is_own = host == "localhost"
            || host
                .parse()
                .is_ok_and(|address: std::net::IpAddr| address.is_loopback());
        url.scheme() == "http" && !is_own
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_and_addresses_are_told_from_others() {
        for (text, origin, address) in [
            ("https://a.example", true, true),
            ("http://127.0.0.1:8788", true, true),
            ("https://a.example/", false, true),
            ("https://a.example/x", false, true),
            ("https://a.example:443", false, true),
            ("HTTPS://a.example", false, true),
            ("a.example", false, false),
            ("a.example:8788", false, false),
            ("ftp://a.example", false, false),
            ("https://a.example?x", false, false),
            ("https://a.example/#x", false, false),
            ("*", false, false),
            ("", false, false),
        ] {
            assert_eq!(is_origin(text), origin, "{text}");
            assert_eq!(is_address(text), address, "{text}");
        }
        for (text, public) in [
            ("http://a.example", true),
            ("https://a.example", false),
            ("http://localhost:1", false),
            ("http://127.0.0.1", false),
            ("http://[::1]:2", false),
            ("http://10.0.0.1", true),
        ] {
            assert_eq!(is_public_http(text), public, "{text}");
        }
    }
}
