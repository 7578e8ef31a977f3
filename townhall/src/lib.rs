//! The municipal service of Amtsweg: the only place with private keys.
//!
//! | module | what |
//! |---|---|
//! | [`cli`] | the program's commands |
//! | [`init`] | setting up a town hall's folder |
//! | [`config`], [`keys`], [`services`], [`texts`] | what a town hall is made of |
//! | [`serve`] | the running town hall: its listeners and its upkeep |
//! | [`intake`] | takes submissions from the edge: verify, open, check, file, answer with a signed event |
//! | [`publish`] | puts the destination, its keys and the trust statement at the edge |
//! | [`event_outbox`] | brings events to the edge that no delivery waits for |
//! | [`inbox`] | the clerks' pages |
//! | [`forms`] | forms before they are used: check, publish, describe, import |
//! | [`document`] | an application as a readable German document, for the file and as a table |
//! | [`pdf`] | documents as PDF/A and PDF/UA |
//! | [`export`] | applications as files, for other programs |
//! | [`filed`] | an application with all that it is shown and exported from |
//! | [`store`] | SQLite |
//! | [`crypto`] | opening, signing, passwords, random numbers (aws-lc-rs, argon2) |
//! | [`clock`] | the present, and the time of day in Germany |

pub mod cli;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod document;
pub mod event_outbox;
pub mod export;
pub mod filed;
pub mod forms;
pub mod inbox;
pub mod init;
pub mod intake;
pub mod keys;
mod names;
pub mod pdf;
pub mod publish;
pub mod serve;
pub mod services;
pub mod store;
pub mod texts;
