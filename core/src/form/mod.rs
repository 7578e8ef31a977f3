//! Forms as data: definitions, answers, conditions and checks.
//!
//! A [`Form`] is read from `forms/<service>/form.json`. [`visible`] says which questions are
//! asked given the [`Answers`] so far, [`check()`] what is wrong with them, [`prune`] what is sent.
//! Device and town hall use the same functions. [`adopt()`] carries the answers of a draft over to
//! another version of its form.

mod address;
mod adopt;
mod answers;
mod between;
mod check;
mod condition;
mod countries;
mod definition;
mod evaluate;
mod hand_over;
mod offer;
mod operand;
mod path;
mod periods;
mod read;
mod share;
#[cfg(test)]
mod testing;
mod unique;
mod value;

pub use adopt::{Adoption, adopt, field_ids};
pub use answers::{Answers, AnswersError};
pub use check::{
    AttachmentFacts, Finding, FindingKind, Standing, VisibleField, VisibleStep, check,
    check_attachments, prune, unexpected, visible,
};
pub use condition::{Comparison, Condition, Reference};
pub use countries::{COUNTRIES, NATIONALITIES_WITHOUT_COUNTRY};
pub use definition::{
    Check, Display, Field, FieldKind, Filing, Form, FormError, Letters, Level, Personal, Precision,
    Repeat, Section, Step, Tone, Width,
};
pub use evaluate::Computed;
pub use hand_over::{Handover, Moved, Shared};
pub use offer::offered;
pub use operand::{Operand, Shift};
pub use path::{Path, Segment};
pub use periods::{Must, Periods};
pub use share::{Shareable, accept_shared, fill_shared, shareable};
pub use value::{DEFAULT_LONG_TEXT_CHARS, DEFAULT_TEXT_CHARS, amount};
