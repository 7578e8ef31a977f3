//! What the fragment of the page's address asks for (security.md 11). No server ever sees it.

use amtsweg_core::code::CaseCode;

/// Before the id of a draft on this device.
const DRAFT: &str = "entwurf=";
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
    /// Nothing that there is.
    Wrong,
}

impl Fragment {
    /// Reads it; nothing when it is empty.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "" => return None,
            FILE => Self::File,
            text => match (text.strip_prefix(DRAFT), text.parse()) {
                (Some(id), _) => Self::Draft(id.to_owned()),
                (None, Ok(code)) => Self::Code(code),
                (None, Err(_)) => Self::Wrong,
            },
        })
    }
}

impl std::fmt::Display for Fragment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Draft(id) => write!(f, "{DRAFT}{id}"),
            Self::File => f.write_str(FILE),
            Self::Code(code) => write!(f, "{code}"),
            Self::Wrong => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let code = CaseCode::from_random([7; 15]).unwrap();
        for fragment in [
            Fragment::Draft("1f0c".into()),
            Fragment::File,
            Fragment::Code(code),
        ] {
            assert_eq!(Fragment::parse(&fragment.to_string()), Some(fragment));
        }
        assert_eq!(Fragment::parse(""), None);
        for wrong in ["main", "entwurf", "0W3GE-1R70W", "http://example.org"] {
            assert_eq!(Fragment::parse(wrong), Some(Fragment::Wrong), "{wrong}");
        }
    }
}
