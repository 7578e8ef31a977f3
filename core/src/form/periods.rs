//! Periods that follow each other, such as the addresses of the last years.

use super::{
    between::Between,
    condition::Reference,
    definition::FormError,
    read::{Object, Words},
};
use crate::time::Date;

/// A rule for a repeat group whose entries are periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods {
    /// The group.
    pub group: Reference,
    /// The field of an entry that has the first day.
    pub from: String,
    /// The field that has the last day; until today where it is not answered.
    pub to: String,
    /// What must hold.
    pub must: Must,
    /// Up to how many days it need not.
    pub days: i64,
}

/// What must hold of periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// No more days than allowed lie between one and the next.
    Follow,
    /// No more days than allowed belong to two.
    NotOverlap,
}

impl Must {
    /// Whether it holds of the periods, as far as is certain: a date that is not exact never makes
    /// a gap or an overlap of its own.
    pub(super) fn holds(self, mut periods: Vec<(Between, Between)>, days: i64) -> bool {
        match self {
            Self::Follow => {
                periods.sort_by_key(|(from, _)| from.earliest);
                let mut reached: Option<Date> = None;
                periods.iter().all(|(from, to)| {
                    let near =
                        reached.is_none_or(|end| from.earliest.days() - end.days() - 1 <= days);
                    reached = reached.max(Some(to.latest));
                    near
                })
            }
            Self::NotOverlap => periods.iter().enumerate().all(|(index, (from, to))| {
                periods[..index].iter().all(|(other_from, other_to)| {
                    let first = from.latest.max(other_from.latest);
                    let last = to.earliest.min(other_to.earliest);
                    last.days() - first.days() < days
                })
            }),
        }
    }
}

impl Periods {
    pub(super) fn read(group: Reference, object: &mut Object) -> Result<Self, FormError> {
        Ok(Self {
            group,
            from: object.required("from")?,
            to: object.required("to")?,
            must: object.required("must")?,
            days: object.required("days")?,
        })
    }
}

impl Words for Must {
    const EXPECTED: &'static str = "follow or not_overlap belongs here";
    const WORDS: &'static [(&'static str, Self)] =
        &[("follow", Self::Follow), ("not_overlap", Self::NotOverlap)];
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::form::testing::*;

    /// Whether the rule finds something in periods of `from` and `to`.
    fn fails(must: &str, days: i64, periods: &[[&str; 2]]) -> bool {
        let form = one_step(
            &json!([{"id": "ort", "kind": "group", "repeat": {"max": 20}, "fields": [
                {"id": "von", "kind": "date", "precision": "partial", "required": false},
                {"id": "bis", "kind": "date", "precision": "partial", "required": false}]}]),
            &json!([{"id": "zeiten", "level": "warning", "at": "ort", "rule":
                {"periods": "./ort", "from": "von", "to": "bis", "must": must, "days": days}}]),
        );
        let entries: Vec<Value> = periods
            .iter()
            .map(|[from, to]| json!({"von": from, "bis": to}))
            .collect();
        let found = found(&form, &json!({"a": {"ort": entries}}));
        found.iter().any(|found| found == "a.ort check-zeiten")
    }

    #[test]
    fn gaps_are_found_whatever_the_order() {
        let seamless = [["2021-02-01", ""], ["2020-01-01", "2021-01-31"]];
        assert!(!fails("follow", 0, &seamless));
        let gap = [["2021-03-05", ""], ["2020-01-01", "2021-01-31"]];
        assert!(!fails("follow", 32, &gap));
        assert!(fails("follow", 31, &gap));
        // A long stay covers what lies between two short ones.
        let covered = [
            ["2010-01-01", "2020-12-31"],
            ["2011-01-01", "2011-02-01"],
            ["2021-01-01", ""],
        ];
        assert!(!fails("follow", 0, &covered));
        assert!(!fails("follow", 0, &[]));
    }

    #[test]
    fn overlaps_are_found() {
        let moved = [["2020-01-01", "2021-01-31"], ["2021-01-31", ""]];
        assert!(!fails("not_overlap", 1, &moved));
        assert!(fails("not_overlap", 0, &moved));
        // Until today, 2026-11-23.
        assert!(fails(
            "not_overlap",
            0,
            &[["2026-11-23", "2026-12-01"], ["2020-01-01", ""]]
        ));
        assert!(!fails(
            "not_overlap",
            0,
            &[["2026-11-24", "2026-12-01"], ["2020-01-01", ""]]
        ));
    }

    #[test]
    fn only_what_is_certain_fails() {
        // Until some day of 2020, from some day of March 2021: at least January and February.
        let vague = [["2019", "2020"], ["2021-03", ""]];
        assert!(!fails("follow", 59, &vague));
        assert!(fails("follow", 58, &vague));
        assert!(!fails(
            "not_overlap",
            0,
            &[["2019", "2020"], ["2020", "2021"]]
        ));
        assert!(fails(
            "not_overlap",
            0,
            &[["2019", "2021"], ["2020-01", "2020-03"]]
        ));
        // No date at all leaves the question open; without a first day there is no period.
        assert!(!fails("follow", 0, &[["2019", "bald"], ["2024", ""]]));
        assert!(!fails("follow", 0, &[["2019", "2020"], ["", "2024"]]));
    }

    proptest! {
        /// Exact dates are as certain as can be, so that both readings of a date agree.
        #[test]
        fn vague_dates_find_no_more_than_exact_ones(
            spans in proptest::collection::vec((0_i64..8000, 0_i64..900), 0..6),
            days in 0_i64..60, vague: bool, follow: bool,
        ) {
            let cut = if vague { 7 } else { 4 };
            let exact: Vec<[String; 2]> = spans.iter().map(|(start, length)| {
                [*start, start + length].map(|day| Date::from_days(day).to_string())
            }).collect();
            let must = if follow { "follow" } else { "not_overlap" };
            let as_text: Vec<[&str; 2]> =
                exact.iter().map(|[from, to]| [from.as_str(), to.as_str()]).collect();
            let less: Vec<[&str; 2]> = as_text.iter().map(|[from, to]| [&from[..cut], &to[..cut]]).collect();
            prop_assert!(!fails(must, days, &less) || fails(must, days, &as_text));
        }
    }
}
