//! The domain of Amtsweg, shared by the browser, the edge and the town hall.
//!
//! Nothing here does I/O, reads a clock or calls a platform's cryptography, and nothing panics on
//! input. What needs a private key or a random number takes it, or its result, from the caller.
//!
//! | module | what |
//! |---|---|
//! | [`form`] | form definitions, answers, conditions and checks |
//! | [`legal`] | values of the law by name and day: fees, limits, lists |
//! | [`jose`] | strict compact JWE and JWS, public keys and their thumbprints |
//! | [`trust`], [`statement`] | which keys a destination's signing key vouches for, and what each may still do |
//! | [`anchor`] | what a journal was like on a day, signed |
//! | [`pins`] | which signing keys a site believes, and until when |
//! | [`metadata`], [`context`] | FIT-Connect's metadata 2.1.0 and Amtsweg's own entry in it |
//! | [`event`], [`chain`], [`outcome`] | signed events (RFC 8417), their order, and when they mean *arrived* |
//! | [`mod@file`] | the files of an application: recognised, doubted, named, cut |
//! | [`nfc`] | one spelling for letters with marks |
//! | [`api`], [`intake`], [`problem`] | what travels between client, edge and town hall |
//! | [`work`] | the proof of work that takes the place of a refusal |
//! | [`code`] | the one code of a case and what is derived from it |
//! | [`number`] | the number of a case that people name to each other |
//! | [`reply`] | what the town hall tells the sender alone, and under which keys |
//! | [`handover`] | the link that hands a part over to a second party, and how both parts meet |
//! | [`desk`] | the ticket by which an application is known to have been taken at the desk |
//! | [`draft`] | a draft as it is kept: its content, its envelopes, the file to download |
//! | [`time`], [`hash`], [`id`], [`encoding`], [`limits`], [`padding`], [`strict`] | the small change |

pub mod anchor;
pub mod api;
pub mod chain;
pub mod code;
pub mod context;
pub mod desk;
pub mod draft;
pub mod encoding;
pub mod event;
pub mod file;
pub mod form;
pub mod handover;
pub mod hash;
pub mod id;
pub mod intake;
pub mod jose;
pub mod legal;
pub mod limits;
pub mod metadata;
pub mod nfc;
pub mod number;
pub mod outcome;
pub mod padding;
pub mod pins;
pub mod problem;
pub mod reply;
pub mod statement;
pub mod strict;
pub mod time;
pub mod trust;
pub mod work;
