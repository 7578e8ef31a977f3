//! The municipal service of Amtsweg: the only place with private keys.
//!
//! | module | what |
//! |---|---|
//! | [`cli`] | the program's commands |
//! | [`init`] | setting up a town hall's folder |
//! | [`config`], [`keys`] | what a town hall is made of |
//! | `hall` | all of it together, built once |
//! | [`serve`] | the running town hall: its listeners and its jobs |
//! | [`domain`] | what a town hall deals with, and what may be done with it; no I/O |
//! | `jobs` | what is done by itself: leases, retries, pauses |
//! | `work` | what is done, one file for each act |
//! | [`doors`] | who comes by from outside: the edge at the intake, clerks at the inbox |
//! | [`edge`] | calls of the edge, and what it is given to publish |
//! | `oidc` | the municipality's identity provider, at which clerks sign in |
//! | [`events`] | what the town hall says, signed: one chain a case |
//! | [`reading`] | an application as a readable German document, for the file and as a table |
//! | [`export`] | applications as files, for other programs |
//! | [`backup`] | backups of the folder, and how they are put in place again |
//! | [`rewrap`] | the change of the master key that everything is wrapped with |
//! | [`protection`] | whether others can read what is only the town hall's |
//! | [`store`] | the database, of SQLite or of PostgreSQL; nothing else writes SQL |
//! | [`crypto`] | opening, signing, sealing at rest, the master key, passwords, random numbers (aws-lc-rs, argon2) |
//! | [`clock`] | the present, and the time of day in Germany |

pub mod backup;
pub mod cli;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod domain;
pub mod doors;
pub mod edge;
mod errors;
pub mod events;
pub mod export;
mod files;
mod hall;
pub mod init;
mod jobs;
pub mod keys;
mod oidc;
pub mod protection;
pub mod reading;
pub mod rewrap;
#[cfg(test)]
mod rooms;
pub mod serve;
pub mod store;
mod work;
