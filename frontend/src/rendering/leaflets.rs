//! Leaflets that an authority gives out: the site's configuration says where, and the texts of the
//! programs get the address. What a notice sums up is at hand beside it.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    fluent::Messages,
    language::{LANGUAGES, Language},
    pages::service::host_of,
};

/// Addresses by service and by the id of the notice that they stand beside.
pub type Leaflets = BTreeMap<String, BTreeMap<String, String>>;

/// Writes the addresses into the texts of a site's folder.
pub fn add(leaflets: &Leaflets, site: &Path) -> Result<()> {
    for (service, addresses) in leaflets {
        for language in LANGUAGES {
            let folder = site.join("texts").join(language.tag);
            if !folder.is_dir() {
                continue;
            }
            let file = folder.join(format!("{service}.ftl"));
            let texts = fs::read_to_string(&file).with_context(|| {
                format!("leaflets.{service}: there are no texts of such a service")
            })?;
            let lines = lines(service, addresses, language, &texts)?;
            fs::write(&file, texts + &lines)
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
    }
    Ok(())
}

fn lines(
    service: &str,
    addresses: &BTreeMap<String, String>,
    language: Language,
    texts: &str,
) -> Result<String> {
    let messages = Messages::new(language, [texts.to_owned()]);
    let mut lines = String::new();
    for (notice, address) in addresses {
        if host_of(address).is_none() || address.contains(['{', '}', '\n']) {
            bail!(
                "leaflets.{service}.{notice}: {address:?} is no address, such as \
                 \"https://example.org/merkblatt.pdf\""
            );
        }
        if messages.format(notice, None, &[]).is_none() {
            bail!("leaflets.{service}.{notice}: the service has no text of this id");
        }
        lines.extend([notice, "-leaflet = ", address, "\n"]);
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = "hinweise-merkblatt = Das Wichtigste\n    .hint = Kurz\n";

    fn of(notice: &str, address: &str) -> Result<String> {
        let addresses = BTreeMap::from([(notice.to_owned(), address.to_owned())]);
        lines("dienst", &addresses, Language::GERMAN, TEXTS)
    }

    #[test]
    fn a_notice_gets_the_address_of_its_leaflet() {
        let address = "https://example.org/a.pdf?x=1#s";
        let lines = of("hinweise-merkblatt", address).unwrap();
        let messages = Messages::new(Language::GERMAN, [format!("{TEXTS}{lines}")]);
        let said = messages.format("hinweise-merkblatt-leaflet", None, &[]);
        assert_eq!(said.as_deref(), Some(address));
    }

    #[test]
    fn what_cannot_be_meant_stops_the_build() {
        for (notice, address, problem) in [
            (
                "hinweise-merkblat",
                "https://example.org/",
                "no text of this id",
            ),
            ("hinweise-merkblatt", "javascript:alert(1)", "is no address"),
            (
                "hinweise-merkblatt",
                "https://example.org/{ $a }",
                "is no address",
            ),
            ("hinweise-merkblatt", "merkblatt.pdf", "is no address"),
        ] {
            let error = of(notice, address).unwrap_err().to_string();
            assert!(error.contains(problem), "{error}");
        }
    }

    #[test]
    fn every_language_of_a_site_gets_it() {
        let site = std::env::temp_dir().join(format!("amtsweg-leaflets-{}", std::process::id()));
        for tag in ["de", "ar"] {
            fs::create_dir_all(site.join("texts").join(tag)).unwrap();
            fs::write(site.join("texts").join(tag).join("dienst.ftl"), TEXTS).unwrap();
        }
        let address =
            BTreeMap::from([("hinweise-merkblatt".into(), "https://example.org/".into())]);
        let leaflets = |service: &str| Leaflets::from([(service.to_owned(), address.clone())]);
        add(&leaflets("dienst"), &site).unwrap();
        for tag in ["de", "ar"] {
            let text = fs::read_to_string(site.join("texts").join(tag).join("dienst.ftl")).unwrap();
            assert!(text.ends_with("hinweise-merkblatt-leaflet = https://example.org/\n"));
        }
        assert!(add(&leaflets("fremd"), &site).is_err());
        fs::remove_dir_all(site).unwrap();
    }
}
