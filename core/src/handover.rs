//! The hand-over of a part of an application to a second party (docs/security.md 7 and 17): the secret
//! by which both parts are known to belong together, and the link that carries it.
//!
//! The link is data of somebody unknown. It names no key, no destination, no case and no address;
//! what it offers as answers is checked against both forms ([`form::accept_shared`]).
//!
//! [`form::accept_shared`]: crate::form::accept_shared

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    encoding::{base64url, from_base64url},
    file::is_direction_mark,
    hash::sha256_base64url,
    strict::is_strict_json,
};

/// The version of links. Another one is of another Amtsweg: the page has to be loaded again.
const VERSION: u8 = 1;
/// The longest fragment that is read, in characters. A QR code holds far less.
pub const MAX_LINK_CHARS: usize = 8_000;
/// How many answers a link may carry.
const MAX_VALUES: usize = 20;
/// How long the place of an answer may be, in characters.
const MAX_PLACE_CHARS: usize = 200;
/// How long an answer in a link may be, in characters.
pub const MAX_SHARED_CHARS: usize = 200;
/// What is hashed before the secret, so that the hash is good for nothing else.
const JOIN: &[u8] = b"amtsweg/v1/handover-join\0";

/// The secret of a hand-over: 16 random bytes, never derived from the case's code. Whoever knows
/// it can send a part that meets the application at the town hall, and can do nothing else.
///
/// Serialises inside a draft, which is encrypted, and inside a link.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HandoverSecret([u8; 16]);

/// By which the parts of both parties meet: a hash of the [`HandoverSecret`], which does not give
/// it away. It travels in the encrypted context only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JoinId(String);

/// A text that is no secret of a hand-over, or no join id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not canonical base64url of the right length")]
pub struct HandoverIdError;

impl HandoverSecret {
    /// A secret from 16 random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// By which both parts meet.
    pub fn join_id(&self) -> JoinId {
        JoinId(sha256_base64url(&[JOIN, &self.0].concat()))
    }
}

impl FromStr for HandoverSecret {
    type Err = HandoverIdError;

    fn from_str(text: &str) -> Result<Self, HandoverIdError> {
        let bytes = from_base64url(text).map_err(|_| HandoverIdError)?;
        bytes.try_into().map(Self).map_err(|_| HandoverIdError)
    }
}

impl TryFrom<String> for HandoverSecret {
    type Error = HandoverIdError;

    fn try_from(text: String) -> Result<Self, HandoverIdError> {
        text.parse()
    }
}

impl From<HandoverSecret> for String {
    fn from(secret: HandoverSecret) -> Self {
        base64url(&secret.0)
    }
}

impl fmt::Debug for HandoverSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HandoverSecret(…)")
    }
}

impl JoinId {
    /// The id's one spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for JoinId {
    type Error = HandoverIdError;

    fn try_from(text: String) -> Result<Self, HandoverIdError> {
        match from_base64url(&text) {
            Ok(bytes) if bytes.len() == 32 => Ok(Self(text)),
            _ => Err(HandoverIdError),
        }
    }
}

impl From<JoinId> for String {
    fn from(id: JoinId) -> Self {
        id.0
    }
}

impl fmt::Debug for JoinId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JoinId(…)")
    }
}

/// What a link hands over: the secret, and the answers that the applicant agreed to share.
#[derive(Clone, PartialEq, Eq)]
pub struct HandoverLink {
    /// The secret.
    pub secret: HandoverSecret,
    /// The answers by their places in the second party's form. Nobody has checked them.
    pub values: BTreeMap<String, String>,
}

/// Why a fragment is no link of a hand-over. Never holds any of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Not what this program writes: cut off, changed or made up.
    #[error("not a link of a hand-over")]
    Malformed,
    /// Made by a later Amtsweg.
    #[error("a hand-over link of another version")]
    Version,
}

/// As it stands in the fragment.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    #[serde(rename = "v")]
    version: u8,
    #[serde(rename = "s")]
    secret: HandoverSecret,
    #[serde(rename = "a", default, skip_serializing_if = "BTreeMap::is_empty")]
    values: BTreeMap<String, String>,
}

impl HandoverLink {
    /// A link. What cannot travel in one is left out.
    pub fn new(secret: HandoverSecret, values: impl IntoIterator<Item = (String, String)>) -> Self {
        let values = values.into_iter().filter_map(|(place, value)| {
            let value = clean_text(&value);
            (is_place(&place) && is_value(&value)).then_some((place, value))
        });
        Self {
            secret,
            values: values.take(MAX_VALUES).collect(),
        }
    }

    /// Reads a fragment.
    ///
    /// # Errors
    /// [`LinkError`], which repeats nothing of it.
    pub fn parse(text: &str) -> Result<Self, LinkError> {
        #[derive(Deserialize)]
        struct Versioned {
            v: u64,
        }

        if text.len() > MAX_LINK_CHARS {
            return Err(LinkError::Malformed);
        }
        let json = from_base64url(text).map_err(|_| LinkError::Malformed)?;
        if !is_strict_json(&json) {
            return Err(LinkError::Malformed);
        }
        let Versioned { v } = serde_json::from_slice(&json).map_err(|_| LinkError::Malformed)?;
        if v != u64::from(VERSION) {
            return Err(LinkError::Version);
        }
        let wire: Wire = serde_json::from_slice(&json).map_err(|_| LinkError::Malformed)?;
        let count = wire.values.len();
        let link = Self::new(wire.secret, wire.values);
        // A link that this program made loses nothing here.
        if link.values.len() == count {
            Ok(link)
        } else {
            Err(LinkError::Malformed)
        }
    }
}

impl fmt::Display for HandoverLink {
    /// As a fragment: base64url, so that no character is encoded once more on its way.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wire = Wire {
            version: VERSION,
            secret: self.secret.clone(),
            values: self.values.clone(),
        };
        // Texts and numbers always serialise.
        let json = serde_json::to_string(&wire).unwrap_or_default();
        f.write_str(&base64url(json.as_bytes()))
    }
}

impl fmt::Debug for HandoverLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HandoverLink({} values)", self.values.len())
    }
}

/// A text without characters that control anything: line breaks, changes of writing direction.
pub fn clean_text(text: &str) -> String {
    let shown = |c: &char| !c.is_control() && !is_direction_mark(*c);
    let text: String = text.chars().filter(shown).collect();
    text.trim().to_owned()
}

fn is_value(value: &str) -> bool {
    !value.is_empty() && value.chars().count() <= MAX_SHARED_CHARS
}

/// Whether a text can be the place of an answer: ids, joined by dots.
fn is_place(place: &str) -> bool {
    place.len() <= MAX_PLACE_CHARS
        && place.split('.').all(|id| {
            id.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
                && id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn secret() -> HandoverSecret {
        HandoverSecret::from_random([7; 16])
    }

    fn link(values: &[(&str, &str)]) -> HandoverLink {
        let owned = |(place, value): &(&str, &str)| ((*place).to_owned(), (*value).to_owned());
        HandoverLink::new(secret(), values.iter().map(owned))
    }

    fn fragment(json: &serde_json::Value) -> String {
        base64url(json.to_string().as_bytes())
    }

    /// These values are for ever: a link that was given away has to meet its application later.
    #[test]
    fn known_answers() {
        assert_eq!(
            secret().join_id().as_str(),
            "vCgpSiUdQGfXzfplWGMr45339hs7myqhb1SfEIbiN4Q"
        );
        assert_eq!(
            link(&[("a.b", "Zoë")]).to_string(),
            base64url(r#"{"v":1,"s":"BwcHBwcHBwcHBwcHBwcHBw","a":{"a.b":"Zoë"}}"#.as_bytes())
        );
        assert_eq!(
            link(&[]).to_string(),
            base64url(br#"{"v":1,"s":"BwcHBwcHBwcHBwcHBwcHBw"}"#)
        );
    }

    #[test]
    fn a_link_tells_nothing_in_logs() {
        let link = link(&[("person.name", "Zoë")]);
        let shown = format!("{link:?} {:?} {:?}", link.secret, link.secret.join_id());
        for secret in ["Zoë", "BwcH", link.secret.join_id().as_str()] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("1 values"));
    }

    #[test]
    fn a_link_holds_what_it_may_and_nothing_else() {
        let good = json!({"v": 1, "s": "BwcHBwcHBwcHBwcHBwcHBw", "a": {"a.b": "x"}});
        assert_eq!(
            HandoverLink::parse(&fragment(&good)),
            Ok(link(&[("a.b", "x")]))
        );
        for (member, value) in [
            ("destination", json!("2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11")),
            ("key", json!("AAAA")),
            ("s", json!("AAAA")),
            ("s", json!(1)),
            ("a", json!({"a.b": 1})),
            ("a", json!({"a.b": {"c": "x"}})),
            ("a", json!({"a.b": ""})),
            ("a", json!({"a.b": "x".repeat(201)})),
            ("a", json!({"../b": "x"})),
            ("a", json!({"": "x"})),
            ("a", json!(["x"])),
        ] {
            let mut bad = good.clone();
            bad[member] = value;
            assert_eq!(
                HandoverLink::parse(&fragment(&bad)),
                Err(LinkError::Malformed),
                "{bad}"
            );
        }
        let many: serde_json::Map<_, _> =
            (0..21).map(|i| (format!("a.b{i}"), json!("x"))).collect();
        let mut bad = good.clone();
        bad["a"] = many.into();
        assert_eq!(
            HandoverLink::parse(&fragment(&bad)),
            Err(LinkError::Malformed)
        );
        for version in [json!(0), json!(2), json!(300)] {
            let mut later = good.clone();
            later["v"] = version;
            assert_eq!(
                HandoverLink::parse(&fragment(&later)),
                Err(LinkError::Version)
            );
        }
        let twice = base64url(br#"{"v":1,"s":"BwcHBwcHBwcHBwcHBwcHBw","v":1}"#);
        assert_eq!(HandoverLink::parse(&twice), Err(LinkError::Malformed));
        assert_eq!(
            HandoverLink::parse(&"A".repeat(MAX_LINK_CHARS + 4)),
            Err(LinkError::Malformed)
        );
    }

    #[test]
    fn nothing_in_it_turns_the_writing_around() {
        let made = link(&[("a.b", "\u{202e}Zoë\u{2066}\n ")]);
        assert_eq!(made.values["a.b"], "Zoë");
        let sent =
            json!({"v": 1, "s": "BwcHBwcHBwcHBwcHBwcHBw", "a": {"a.b": "Z\u{202e}oë\u{200f}"}});
        assert_eq!(HandoverLink::parse(&fragment(&sent)), Ok(made));
    }

    #[test]
    fn a_join_id_has_one_spelling() {
        let id = secret().join_id();
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(serde_json::from_str::<JoinId>(&json).unwrap(), id);
        for wrong in ["", "AAAA", &format!("{}=", id.as_str()), &"é".repeat(22)] {
            assert!(JoinId::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn round_trips(bytes: [u8; 16], values in prop::collection::btree_map(
            "[a-z][a-z0-9_]{0,9}(\\.[a-z][a-z0-9_]{0,9}){0,2}", ".{1,60}", 0..20,
        )) {
            let link = HandoverLink::new(HandoverSecret::from_random(bytes), values);
            prop_assert_eq!(HandoverLink::parse(&link.to_string()), Ok(link));
        }

        #[test]
        fn never_panics(text in ".{0,80}", bytes: Vec<u8>, cut in 0_usize..40) {
            let _ = HandoverLink::parse(&text);
            let _ = HandoverLink::parse(&base64url(&bytes));
            let whole = link(&[("a.b", "x")]).to_string();
            prop_assert!(HandoverLink::parse(&whole[..cut.min(whole.len() - 1)]).is_err());
            let _ = JoinId::try_from(text);
        }

        #[test]
        fn join_ids_of_secrets_are_unrelated_to_them(one: [u8; 16], other: [u8; 16]) {
            prop_assume!(one != other);
            let (one, other) = (HandoverSecret::from_random(one), HandoverSecret::from_random(other));
            prop_assert_ne!(one.join_id(), other.join_id());
            let text: String = one.clone().into();
            prop_assert_eq!(text.parse::<HandoverSecret>(), Ok(one));
        }

        #[test]
        fn clean_texts_stay_as_they_are(text in ".{0,80}") {
            let clean = clean_text(&text);
            prop_assert_eq!(clean_text(&clean), clean.clone());
            prop_assert!(!clean.chars().any(|c| c.is_control() || is_direction_mark(c)));
        }
    }
}
