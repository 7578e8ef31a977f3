//! German names of countries, from a table made of Unicode's CLDR.

use std::{collections::HashMap, sync::LazyLock};

static NAMES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    include_str!("../../../data/laender.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .collect()
});

/// The German name of a country; its code when it has none.
pub(super) fn german_name(code: &str) -> String {
    NAMES
        .get(code)
        .map_or_else(|| code.to_owned(), |name| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_countries() {
        assert_eq!(german_name("SY"), "Syrien");
        assert_eq!(german_name("XK"), "Kosovo");
        assert_eq!(german_name("QQ"), "QQ");
        assert!(NAMES.len() >= 249);
    }
}
