//! A draft as it is kept: on the device, parked at the edge, or in a file to download.
//!
//! It consists of one [`document`] and the pieces of its files. Each of these is sealed into an
//! [`envelope`] of its own; the [`draft_file`] strings the envelopes together.

pub mod document;
pub mod draft_file;
pub mod envelope;
