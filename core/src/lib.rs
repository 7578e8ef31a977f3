//! The domain of Amtsweg, shared by the browser, the edge and the town hall.
//!
//! Nothing here does I/O, reads a clock or calls a platform's cryptography, and nothing panics on
//! input. What needs a private key or a random number takes it, or its result, from the caller.
//!
//! | module | what |
//! |---|---|
//! | [`form`] | form definitions, answers, conditions and checks |
//! | [`jose`] | strict compact JWE and JWS, public keys and their thumbprints |
//! | [`trust`] | which keys a destination's signing key vouches for |
//! | [`metadata`], [`context`] | FIT-Connect's metadata 2.1.0 and Amtsweg's own entry in it |
//! | [`event`], [`chain`], [`outcome`] | signed events (RFC 8417), their order, and when they mean *arrived* |
//! | [`mod@file`] | the files of an application: recognised, named, cut |
//! | [`api`], [`intake`], [`problem`] | what travels between client, edge and town hall |
//! | [`code`] | the one code of a case and what is derived from it |
//! | [`handover`] | the link that hands a part over to a second party, and how both parts meet |
//! | [`draft`] | a draft as it is kept: its content, its envelopes, the file to download |
//! | [`time`], [`hash`], [`id`], [`encoding`], [`limits`], [`padding`], [`strict`] | the small change |

pub mod api;
pub mod chain;
pub mod code;
pub mod context;
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
pub mod limits;
pub mod metadata;
pub mod outcome;
pub mod padding;
pub mod problem;
pub mod strict;
pub mod time;
pub mod trust;
