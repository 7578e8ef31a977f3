//! What clerks see.
//!
//! | module | page |
//! |---|---|
//! | `work` | what is to be done, and who does it |
//! | `worklist`, `views` | which list of cases, as its address has it; lists that are kept |
//! | `case` | what clerks do with a case, on the page of its application |
//! | `conflict` | what somebody else has changed, beside what was to be saved |
//! | `deadlines` | deadlines of a case, on the same page |
//! | `desk` | where one is begun for somebody who came in person |
//! | `replies` | what the applicant of a case is told |
//! | `list` | which applications there are |
//! | `search` | what is looked for in it |
//! | `correct` | an answer of one is corrected |
//! | `compare` | two versions of its answers side by side |
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
pub(super) mod compare;
mod conflict;
pub(super) mod correct;
pub(super) mod deadlines;
pub(super) mod desk;
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
