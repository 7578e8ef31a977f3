//! What the fragment of the page's address asks for (docs/security.md 11). No server ever sees
//! it.

use amtsweg_core::{code::CaseCode, handover::HandoverLink};

/// Before the id of a draft on this device.
const DRAFT: &str = "entwurf=";
/// Before what a hand-over link carries.
const HANDOVER: &str = "uebergabe=";
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
            Self::Wrong => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::handover::HandoverSecret;

    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let code = CaseCode::from_random([7; 15]).unwrap();
        let secret = HandoverSecret::from_random([7; 16]);
        let name = ("person.name".to_owned(), "Zoë Ó Súi".to_owned());
        for fragment in [
            Fragment::Handover(HandoverLink::new(secret, [name])),
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
        ] {
            assert_eq!(Fragment::parse(wrong), Some(Fragment::Wrong), "{wrong}");
        }
    }
}
