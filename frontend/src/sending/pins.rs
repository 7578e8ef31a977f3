//! The site's pins. They are asked for anew where a key is unknown: the authority may have replaced one
//! while the page was open, and what was learnt of that counts for all of the page from then on.

use std::cell::RefCell;

use amtsweg_core::pins::{Pins, PreviousKey};

use crate::{
    device::{assets, json},
    site::Site,
};

thread_local! {
    /// What the site said since the page was opened.
    static LATEST: RefCell<Option<Pins>> = const { RefCell::new(None) };
}

/// The pins as far as this page knows: those that it was opened with, or newer ones.
pub(super) fn known(site: &Site) -> Pins {
    LATEST
        .with_borrow(Clone::clone)
        .unwrap_or_else(|| site.pins())
}

/// The pins as the site has them now; nothing when it cannot be had, or speaks of somebody else.
pub(super) async fn ask(site: &Site) -> Option<Pins> {
    let json = json::read(&assets::text("/site.json").await?)?;
    let now = Site::of_json(&json)?;
    if now.destination_id != site.destination_id {
        return None;
    }
    let pins = learnt(now.pins(), known(site).previous);
    LATEST.set(Some(pins.clone()));
    Some(pins)
}

/// What the site says now, with the keys that this page knows as replaced: they stay so, since the
/// answer may be a stored one, older than what is known.
fn learnt(mut now: Pins, replaced: Vec<PreviousKey>) -> Pins {
    for key in replaced {
        match now
            .previous
            .iter_mut()
            .find(|other| other.thumbprint == key.thumbprint)
        {
            Some(other) => other.until = other.until.min(key.until),
            None => now.previous.push(key),
        }
    }
    let previous = &now.previous;
    now.current
        .retain(|pin| previous.iter().all(|key| key.thumbprint != *pin));
    now
}

#[cfg(test)]
mod tests {
    use amtsweg_core::{pins::Pin, time::Timestamp};

    use super::*;

    fn pins(current: &[&str], previous: &[(&str, i64)]) -> Pins {
        Pins {
            current: current.iter().map(|&pin| pin.to_owned()).collect(),
            previous: previous
                .iter()
                .map(|&(thumbprint, until)| PreviousKey {
                    thumbprint: thumbprint.to_owned(),
                    until: Timestamp(until),
                })
                .collect(),
        }
    }

    #[test]
    fn a_key_that_was_replaced_stays_so() {
        let known = pins(&["new"], &[("old", 100), ("older", 50)]);
        let replaced = |until| Some(Pin::Previous(Timestamp(until)));

        let stored = learnt(pins(&["old"], &[("older", 60)]), known.previous.clone());
        assert_eq!(stored.of("old"), replaced(100));
        assert_eq!(stored.of("older"), replaced(50));
        // It is asked for once more when it is met.
        assert_eq!(stored.of("new"), None);

        let newer = learnt(
            pins(&["newest"], &[("new", 200), ("old", 90)]),
            stored.previous,
        );
        assert_eq!(newer.of("newest"), Some(Pin::Current));
        assert_eq!(newer.of("new"), replaced(200));
        assert_eq!(newer.of("old"), replaced(90));
        assert_eq!(newer.of("older"), replaced(50));
    }
}
