//! What is done in a town hall, one file for each act. What an act changes, what the journal says
//! of it, and the events and jobs that follow from it are one transaction: all or nothing.
//!
//! | module | act |
//! |---|---|
//! | [`stage`] | a part of a sending is kept until the rest is there |
//! | [`mod@file`] | a sending is filed or refused, and answered |
//! | `sender`, `receive`, `join` | whose it is; to which case it comes; which part it is |
//! | `desk` | a clerk takes one at the desk, for somebody who came in person |
//! | [`read`] | a clerk opens an application |
//! | [`take_file`] | a clerk takes a file of one |
//! | `look_at_file` | a clerk looks at what one looks like |
//! | [`give_out`] | one is given out, as a document or as data |
//! | `give_out_all` | all of a case is given out together |
//! | `assign` | a case is given to somebody, or back |
//! | `note`, `task` | something is noted; something is to be done on a day, or a colleague is asked |
//! | `deadline` | a deadline is set, changed, paused, resumed, met or removed |
//! | `correct` | an answer is corrected: a new version |
//! | `refer` | what a case is called elsewhere is entered |
//! | `tell` | the applicant is told something, or it is taken back |
//! | `keep_typed` | what is typed is kept before it is saved |
//! | `change_state` | a case is decided, withdrawn, closed, open again |
//! | `elsewhere` | a case of others is read, for a reason |
//! | `look` | a list is shown, or what was found |
//! | `views` | a list is kept, or looked at again |
//! | `same_person` | other cases of the same person are suggested |
//! | `number` | cases of earlier versions get a case number |
//! | `index`, `search` | applications are made to be found, and found |
//! | `second_factor` | a second factor is set up, asked for, taken away |
//! | [`sessions`] | a clerk logs in and out |
//! | `sign_in` | somebody comes from the identity provider |
//! | [`accounts`] | clerks' accounts |
//! | `configure` | the configuration is another one |
//! | `anchor` | what the journal is like is put at the edge |
//! | `verify` | whether the journal is as it was written |

pub mod accounts;
pub(crate) mod anchor;
pub(crate) mod assign;
pub(crate) mod change_state;
pub(crate) mod configure;
pub(crate) mod correct;
pub(crate) mod deadline;
pub(crate) mod desk;
pub(crate) mod elsewhere;
pub mod file;
pub mod give_out;
pub(crate) mod give_out_all;
pub(crate) mod index;
mod join;
pub(crate) mod keep_typed;
pub(crate) mod look;
pub(crate) mod look_at_file;
pub(crate) mod note;
pub(crate) mod number;
pub mod read;
mod receive;
pub(crate) mod refer;
pub(crate) mod same_person;
pub(crate) mod search;
pub(crate) mod second_factor;
mod sender;
pub mod sessions;
pub(crate) mod sign_in;
pub mod stage;
pub mod take_file;
pub(crate) mod task;
pub(crate) mod tell;
pub(crate) mod verify;
pub(crate) mod views;
