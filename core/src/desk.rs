//! The ticket by which an application is known to have been taken at the town hall's desk, by a clerk for
//! somebody who came in person.
//!
//! A ticket marks, it opens nothing: whoever has one can send an application that says so, once, and a
//! clerk reads it as any other. So it may stand in the fragment of a link.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    encoding::{base64url, from_base64url},
    hash::sha256_base64url,
};

/// What is hashed before a ticket, so that the hash is good for nothing else.
const TICKET: &[u8] = b"amtsweg/v1/desk-ticket\0";

/// A ticket: 16 random bytes, made by the town hall.
///
/// Serialises inside a draft, which is encrypted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeskTicket([u8; 16]);

/// A text that is no ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not canonical base64url of 16 bytes")]
pub struct DeskTicketError;

impl DeskTicket {
    /// A ticket from 16 random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// What the town hall keeps of it.
    pub fn hash(&self) -> String {
        sha256_base64url(&[TICKET, &self.0].concat())
    }
}

impl fmt::Display for DeskTicket {
    /// As it stands in a link and in a context.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64url(&self.0))
    }
}

impl FromStr for DeskTicket {
    type Err = DeskTicketError;

    fn from_str(text: &str) -> Result<Self, DeskTicketError> {
        let bytes = from_base64url(text).map_err(|_| DeskTicketError)?;
        bytes.try_into().map(Self).map_err(|_| DeskTicketError)
    }
}

impl TryFrom<String> for DeskTicket {
    type Error = DeskTicketError;

    fn try_from(text: String) -> Result<Self, DeskTicketError> {
        text.parse()
    }
}

impl From<DeskTicket> for String {
    fn from(ticket: DeskTicket) -> Self {
        ticket.to_string()
    }
}

impl fmt::Debug for DeskTicket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeskTicket(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// These values are for ever: a link that was made is opened later, by another version.
    #[test]
    fn known_answers() {
        let ticket = DeskTicket::from_random([7; 16]);
        assert_eq!(ticket.to_string(), "BwcHBwcHBwcHBwcHBwcHBw");
        assert_eq!(ticket.hash(), "ocfUFVV_BTR_odZKv2heVEzPG-2l6_bVfuA4Hnf3cvY");
        assert_eq!(format!("{ticket:?}"), "DeskTicket(…)");
    }

    #[test]
    fn a_ticket_has_one_spelling() {
        for wrong in [
            "",
            "AAAA",
            "BwcHBwcHBwcHBwcHBwcHBw==",
            "BwcHBwcHBwcHBwcHBwcHBx",
            "BwcHBwcHBwcHBwcHBwcHBwcH",
            "Bwc/BwcHBwcHBwcHBwcHBw",
        ] {
            assert_eq!(wrong.parse::<DeskTicket>(), Err(DeskTicketError), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn round_trips(bytes: [u8; 16]) {
            let ticket = DeskTicket::from_random(bytes);
            prop_assert_eq!(ticket.to_string().parse(), Ok(ticket.clone()));
            let json = serde_json::to_string(&ticket).unwrap();
            prop_assert_eq!(serde_json::from_str::<DeskTicket>(&json).unwrap(), ticket);
        }

        #[test]
        fn never_panics(text in ".{0,40}") {
            if let Ok(ticket) = text.parse::<DeskTicket>() {
                prop_assert_eq!(ticket.to_string(), text);
            }
        }

        #[test]
        fn hashes_do_not_give_tickets_away(one: [u8; 16], other: [u8; 16]) {
            prop_assume!(one != other);
            let (one, other) = (DeskTicket::from_random(one), DeskTicket::from_random(other));
            prop_assert_ne!(one.hash(), other.hash());
            prop_assert!(!one.hash().contains(&one.to_string()));
        }
    }
}
