//! Forms as data: definitions, answers, conditions and checks.
//!
//! A [`Form`] is read from `forms/<service>/form.json`. [`visible`] says which questions are
//! asked given the [`Answers`] so far, [`check()`] what is wrong with them, [`prune`] what is sent.
//! Device and town hall use the same functions. [`adopt()`] carries the answers of a draft over to
//! another version of its form; [`correct()`] changes single answers of what was sent.

mod address;
mod adopt;
mod answers;
mod between;
mod check;
pub mod clean;
mod condition;
mod correct;
mod countries;
mod definition;
mod evaluate;
mod follow_up;
mod hand_over;
mod kind;
mod offer;
mod operand;
mod path;
mod pattern;
mod periods;
mod read;
mod share;
mod slip;
mod slot;
#[cfg(test)]
mod testing;
mod unique;
mod value;
mod values;

pub use adopt::{Adoption, adopt, field_ids};
pub use answers::{Answers, AnswersError};
pub use check::{
    AttachmentFacts, Finding, FindingKind, Standing, VisibleField, VisibleStep, check,
    check_attachments, prune, unexpected, visible,
};
pub use condition::{Comparison, Condition, Reference};
pub use correct::{Change, ChangeError, ChangeProblem, Corrected, MOST_CHANGES, correct};
pub use countries::{COUNTRIES, NATIONALITIES_WITHOUT_COUNTRY};
pub use definition::{Check, Field, Form, FormError, Level, Personal, Repeat, Section, Step};
pub use evaluate::Computed;
pub use follow_up::FollowUp;
pub use hand_over::{Handover, Moved, Shared};
pub use kind::{
    ChoiceRules, DEFAULT_LONG_TEXT_CHARS, DEFAULT_TEXT_CHARS, Display, FileRules, Filing,
    GroupRules, Holds, InfoRules, Kind, Lengths, Letters, Limits, Measure, NumberRules, Precision,
    Reading, TextRules, Tone, Width,
};
pub use offer::offered;
pub use operand::{Fold, Operand, Shift, Span};
pub use path::{Path, Segment};
pub use pattern::Pattern;
pub use periods::{Must, Periods};
pub use share::{Shareable, accept_shared, fill_shared, shareable};
pub use slot::Slot;
pub use value::amount;
pub use values::Values;
