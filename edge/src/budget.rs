//! How much may be kept: for one destination, and for all together.
//!
//! A budget fills in this order, so that what is under way ends well: drafts stop first, then new
//! announcements, and the rest belongs to submissions that were announced. Senders above their
//! address's limit never take more than half (docs/security.md 45).

use amtsweg_core::work::{LEAST_BITS, MOST_BITS};
use serde::{Deserialize, Serialize};

/// So many objects, and bytes in them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Submissions and drafts.
    pub objects: u64,
    /// What they take.
    pub bytes: u64,
}

/// For what room is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Use {
    /// A new draft, or more files of one.
    Draft,
    /// The document of a draft that is here already.
    Saving,
    /// A new submission.
    Announcement,
    /// The ciphertexts of an announced one.
    Submission,
}

impl Use {
    /// Up to which part of a budget it may go, in thousandths.
    fn mark(self) -> u64 {
        match self {
            Self::Draft => 750,
            Self::Announcement => 900,
            Self::Saving | Self::Submission => 1000,
        }
    }

    /// Whether it begins something. What is under way is not stopped half-way for having paid.
    pub fn begins(self) -> bool {
        matches!(self, Self::Draft | Self::Announcement)
    }
}

/// One budget and what is taken of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Budget {
    /// All of it.
    pub limit: Amount,
    /// What is taken.
    pub used: Amount,
    /// What of that senders above their limit have taken.
    pub paid: Amount,
}

impl Budget {
    /// Whether there is room for more.
    pub fn has_room(&self, more: Amount, purpose: Use, paid: bool) -> bool {
        let within = |used: u64, more: u64, limit: u64, mark: u64| {
            more == 0 || used.saturating_add(more) <= limit.saturating_mul(mark) / 1000
        };
        let fits = |used: Amount, mark| {
            within(used.objects, more.objects, self.limit.objects, mark)
                && within(used.bytes, more.bytes, self.limit.bytes, mark)
        };
        fits(self.used, purpose.mark()) && (!paid || !purpose.begins() || fits(self.paid, 500))
    }

    /// How full it is, in thousandths.
    pub fn fill(&self) -> u64 {
        let part = |used: u64, limit: u64| used.saturating_mul(1000) / limit.max(1);
        part(self.used.objects, self.limit.objects).max(part(self.used.bytes, self.limit.bytes))
    }
}

/// How much work is asked for when the fullest budget is so full, in thousandths: from half on,
/// twice as much with every tenth.
pub fn bits(fill: u64) -> u8 {
    let more = u8::try_from(fill.saturating_sub(400) / 100).unwrap_or(u8::MAX);
    LEAST_BITS.saturating_add(more).min(MOST_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(used: u64, paid: u64) -> Budget {
        let amount = |bytes| Amount { objects: 0, bytes };
        Budget {
            limit: Amount {
                objects: 10,
                bytes: 1000,
            },
            used: amount(used),
            paid: amount(paid),
        }
    }

    const ONE: Amount = Amount {
        objects: 1,
        bytes: 10,
    };

    #[test]
    fn drafts_stop_first_and_what_is_under_way_last() {
        for (used, expected) in [
            (740, [true, true, true, true]),
            (741, [false, true, true, true]),
            (890, [false, true, true, true]),
            (891, [false, false, true, true]),
            (990, [false, false, true, true]),
            (991, [false; 4]),
        ] {
            let uses = [Use::Draft, Use::Announcement, Use::Saving, Use::Submission];
            let met = uses.map(|purpose| budget(used, 0).has_room(ONE, purpose, false));
            assert_eq!(met, expected, "{used}");
        }
    }

    #[test]
    fn half_is_left_to_those_below_their_limits() {
        assert!(budget(600, 490).has_room(ONE, Use::Announcement, true));
        assert!(!budget(600, 491).has_room(ONE, Use::Announcement, true));
        assert!(!budget(600, 491).has_room(ONE, Use::Draft, true));
        assert!(budget(600, 491).has_room(ONE, Use::Announcement, false));
        assert!(budget(600, 491).has_room(ONE, Use::Submission, true));
    }

    #[test]
    fn objects_count_as_well_as_bytes() {
        let mut full = budget(0, 0);
        full.used.objects = 9;
        assert!(!full.has_room(ONE, Use::Announcement, false));
        let bytes_only = Amount {
            objects: 0,
            bytes: 1,
        };
        assert!(full.has_room(bytes_only, Use::Submission, false));
        assert_eq!(full.fill(), 900);
    }

    #[test]
    fn work_gets_harder_as_a_budget_fills() {
        let asked = [0, 499, 500, 600, 700, 800, 900, 5000].map(bits);
        assert_eq!(asked, [20, 20, 21, 22, 23, 24, 24, 24]);
    }
}
