//! Values of the law as conditions look them up: by name and day.

use crate::time::Date;

/// Values by name, one a line: `name 2026-01-01 13.90 2027-01-01 14.60`. Behind each day stands
/// what counts from then on: a number, or the codes of a list.
///
/// They are no part of a form, whose hash does not change with them. So no question may rest on
/// them, only what is said about answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(pub String);

impl Values {
    /// What counts on a day: of a list that is empty then, no code; nothing where the name or a
    /// value for the day is missing.
    pub(super) fn on(&self, name: &str, day: Date) -> Option<Vec<&str>> {
        let mut found = None;
        for line in self.0.lines() {
            let mut words = line.split(' ');
            if words.next() != Some(name) {
                continue;
            }
            for word in words.filter(|word| !word.is_empty()) {
                match word.parse::<Date>() {
                    Ok(from) if from > day => break,
                    Ok(_) => found = Some(Vec::new()),
                    Err(_) => found.get_or_insert_default().push(word),
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_day_decides() {
        let values = Values(
            "lohn 2026-01-01 13.90 2027-01-01 14.60\nlaender 2020-01-01 AU CA 2026-06-01 AU 2026-12-01 "
                .into(),
        );
        let on = |name, day: &str| values.on(name, day.parse().unwrap());
        assert_eq!(on("lohn", "2026-12-31").unwrap(), ["13.90"]);
        assert_eq!(on("lohn", "2027-01-01").unwrap(), ["14.60"]);
        assert_eq!(on("laender", "2026-05-31").unwrap(), ["AU", "CA"]);
        assert_eq!(on("laender", "2026-06-01").unwrap(), ["AU"]);
        for (name, day) in [("lohn", "2025-12-31"), ("loh", "2026-01-01")] {
            assert!(on(name, day).is_none(), "{name} {day}");
        }
        // Nobody is on an empty list; that is known.
        assert_eq!(on("laender", "2026-12-31").unwrap(), [""; 0]);
    }

    proptest! {
        #[test]
        fn any_text_is_looked_through(text in "[a-z0-9 .\n-]{0,60}", name in "[a-z]{0,2}") {
            let day = "2026-11-23".parse().unwrap();
            for word in Values(text.clone()).on(&name, day).unwrap_or_default() {
                prop_assert!(text.contains(word));
            }
        }
    }
}
