//! What clerks see.
//!
//! | module | page |
//! |---|---|
//! | `list` | which applications there are |
//! | `search` | what is looked for in it |
//! | `application` | one of them, its parts and files, and what it is given out as |
//! | `rejected` | what was rejected, and why |

pub(super) mod application;
pub(super) mod list;
pub(super) mod rejected;
pub(super) mod search;
