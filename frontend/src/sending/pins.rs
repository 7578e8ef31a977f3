//! The site's pins. They are asked for anew where a key is unknown: the authority may have replaced one
//! while the page was open, and what was learnt of that counts for all of the page from then on.

use std::cell::RefCell;

use amtsweg_core::pins::Pins;

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
    let pins = now.pins();
    LATEST.set(Some(pins.clone()));
    Some(pins)
}
