//! What clerks see.
//!
//! | module | page |
//! |---|---|
//! | `work` | what is to be done, and who does it |
//! | `worklist`, `views` | which list of cases, as its address has it; lists that are kept |
//! | `case` | what clerks do with a case, on the page of its application |
//! | `conflict` | what somebody else has changed, beside what was to be saved |
//! | `replies` | what the applicant of a case is told |
//! | `list` | which applications there are |
//! | `search` | what is looked for in it |
//! | `application` | one of them, its parts and files, and what it is given out as |
//! | `preview` | what a file of one looks like |
//! | `elsewhere` | the reason for reading one of another group |
//! | `rejected` | what was rejected, and why |
//! | `journal`, `entries` | the journal, and what it says in words |
//! | `own` | one's own account |
//! | `accounts` | accounts, for administrators |

pub(super) mod accounts;
pub(super) mod application;
pub(super) mod case;
pub(super) mod code;
mod conflict;
pub(super) mod elsewhere;
mod entries;
pub(super) mod journal;
pub(super) mod list;
pub(super) mod own;
pub(super) mod preview;
pub(super) mod rejected;
mod replies;
pub(super) mod search;
pub(super) mod views;
pub(super) mod work;
mod worklist;
