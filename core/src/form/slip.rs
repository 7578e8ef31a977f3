//! Slips of the finger at the end of an e-mail address. Nobody is answered at `gmial.con`.

/// Where most people have their mail, and beside them those that are so much like one of these that
/// they would be taken for it.
const KNOWN: &str = "gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de \
    t-online.de outlook.com outlook.de hotmail.com hotmail.de live.com live.de yahoo.com yahoo.de \
    icloud.com freenet.de posteo.de mail.com mail.de mail.ru ymail.com email.de email.com";

/// Whether the address ends almost as one that many people have. It may still be right.
pub(super) fn is_slip(address: &str) -> bool {
    let (_, host) = address.rsplit_once('@').unwrap_or_default();
    let host = host.to_ascii_lowercase();
    let Some((name, end)) = host.rsplit_once('.') else {
        return false;
    };
    let known = || KNOWN.split_ascii_whitespace();
    let is_almost = |known: &str| {
        let parts = known.rsplit_once('.');
        parts.is_some_and(|(other, last)| {
            is_near(name.as_bytes(), other.as_bytes()) && is_near(end.as_bytes(), last.as_bytes())
        })
    };
    !known().any(|known| known == host) && known().any(is_almost)
}

/// Whether one letter more, less or other makes one the other, or two that changed places.
fn is_near(one: &[u8], other: &[u8]) -> bool {
    let same = |(a, b): &(&u8, &u8)| a == b;
    let start = one.iter().zip(other).take_while(same).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev());
    let end = end.take_while(same).count();
    match (&one[..one.len() - end], &other[..other.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::form::{check, testing::*};

    #[test]
    fn slips_are_told_from_addresses() {
        for slip in [
            "gmial.con",
            "gmail.con",
            "gmail.co",
            "gamil.com",
            "GMail.Cmo",
            "gmx.dee",
            "wbe.de",
            "hotmial.com",
            "outlok.de",
            "t-onlin.de",
            "tonline.de",
            "iclod.com",
            "yaho.de",
        ] {
            assert!(is_slip(&format!("a@{slip}")), "{slip}");
        }
        for right in [
            "gmail.com",
            "mail.com",
            "gmx.ch",
            "GMX.net",
            "posteo.net",
            "yahoo.co.uk",
            "yahoo.fr",
            "solingen.de",
            "example.org",
            "uni-koeln.de",
            "hotmail.fr",
            "gmail",
            "",
        ] {
            assert!(!is_slip(&format!("a@{right}")), "{right}");
        }
        assert!(!is_slip("gmial.con"));
    }

    #[test]
    fn a_slip_is_a_doubt_and_stops_nobody() {
        let form = one_step(&json!([{"id": "mail", "kind": "email"}]), &json!([]));
        let of = |mail: &str| check(&form, &answers(&json!({"a": {"mail": mail}})), today());
        assert_eq!(of("a@gmail.com"), []);
        let [finding] = &of("a@gmial.con")[..] else {
            panic!("one finding");
        };
        assert_eq!(finding.kind.message().0, "error-email-slip");
        assert_eq!(finding.level, crate::form::Level::Warning);
        assert_eq!(of("gmial.con")[0].level, crate::form::Level::Error);
    }

    proptest! {
        #[test]
        fn never_panics(address in ".{0,40}", one in "[a-z.@]{0,12}") {
            let _ = is_slip(&address);
            let _ = is_slip(&format!("a@{one}"));
            prop_assert!(is_near(one.as_bytes(), one.as_bytes()));
        }
    }
}
