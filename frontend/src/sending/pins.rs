//! The site's pins, asked for anew: the authority may have replaced a key while the page was open.

use amtsweg_core::pins::Pins;

use crate::{
    device::{assets, json},
    site::Site,
};

/// The pins as the site has them now; nothing when it cannot be had, or speaks of somebody else.
pub(super) async fn ask(site: &Site) -> Option<Pins> {
    let json = json::read(&assets::text("/site.json").await?)?;
    let now = Site::of_json(&json)?;
    (now.destination_id == site.destination_id).then(|| now.pins())
}
