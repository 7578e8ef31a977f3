//! What the fragment of the page's address asks for (docs/security.md 11). No server ever sees
//! it.

use amtsweg_core::{code::CaseCode, desk::DeskTicket, handover::HandoverLink};

/// Before the id of a draft on this device.
const DRAFT: &str = "entwurf=";
/// Before what a hand-over link carries.
const HANDOVER: &str = "uebergabe=";
/// Before a ticket of the town hall's desk: clerks are given it so (townhall, `pages/desk.rs`).
const DESK: &str = "schalter=";
/// Asks for a draft file.
const FILE: &str = "datei";

/// What is to be opened.
#[derive(Debug, Clone, PartialEq)]
pub enum Fragment {
    /// A draft of this device, by its id there.
    Draft(String),
    /// A draft file, which the applicant still has to choose.
    File,
    /// What a code opens.
    Code(CaseCode),
    /// A part of somebody's application.
    Handover(HandoverLink),
    /// An application that a clerk fills in for somebody else.
    Desk(DeskTicket),
    /// Nothing that there is.
    Wrong,
}

impl Fragment {
    /// Reads it; nothing when it is empty.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "" => return None,
            FILE => Self::File,
            text => {
                if let Some(id) = text.strip_prefix(DRAFT) {
                    Self::Draft(id.to_owned())
                } else if let Some(link) = text.strip_prefix(HANDOVER) {
                    HandoverLink::parse(link).map_or(Self::Wrong, Self::Handover)
                } else if let Some(ticket) = text.strip_prefix(DESK) {
                    ticket.parse().map_or(Self::Wrong, Self::Desk)
                } else {
                    text.parse().map_or(Self::Wrong, Self::Code)
                }
            }
        })
    }
}

impl std::fmt::Display for Fragment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Draft(id) => write!(f, "{DRAFT}{id}"),
            Self::File => f.write_str(FILE),
            Self::Code(code) => write!(f, "{code}"),
            Self::Handover(link) => write!(f, "{HANDOVER}{link}"),
            Self::Desk(ticket) => write!(f, "{DESK}{ticket}"),
            Self::Wrong => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::handover::HandoverSecret;

    use super::*;

    /// As the town hall writes it.
    #[test]
    fn a_link_of_the_desk_is_read() {
        let ticket = DeskTicket::from_random([7; 16]);
        let read = Fragment::parse("schalter=BwcHBwcHBwcHBwcHBwcHBw");
        assert_eq!(read, Some(Fragment::Desk(ticket)));
        assert!(!format!("{read:?}").contains("BwcH"));
    }

    #[test]
    fn reads_what_it_writes() {
        let code = CaseCode::from_random([7; 15]).unwrap();
        let secret = HandoverSecret::from_random([7; 16]);
        let name = ("person.name".to_owned(), "Zoë Ó Súi".to_owned());
        for fragment in [
            Fragment::Handover(HandoverLink::new(secret, [name])),
            Fragment::Desk(DeskTicket::from_random([7; 16])),
            Fragment::Draft("1f0c".into()),
            Fragment::File,
            Fragment::Code(code),
        ] {
            assert_eq!(Fragment::parse(&fragment.to_string()), Some(fragment));
        }
        assert_eq!(Fragment::parse(""), None);
        for wrong in [
            "main",
            "entwurf",
            "0W3GE-1R70W",
            "http://example.org",
            "uebergabe=",
            "uebergabe=eyJ2IjoxfQ",
            "schalter",
            "schalter=",
            "schalter=BwcHBwcHBwcHBwcHBwcHBw==",
            "schalter=BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",
        ] {
            assert_eq!(Fragment::parse(wrong), Some(Fragment::Wrong), "{wrong}");
        }
    }
}
