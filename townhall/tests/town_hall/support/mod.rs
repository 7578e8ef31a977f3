//! A town hall to test with, and clients of it.

mod browser;
mod edge;
mod hall;
mod people;
mod postgres;
mod program;
mod provider;
mod sealing;

pub(crate) use browser::{Browser, Page};
pub(crate) use edge::ScriptedEdge;
pub(crate) use hall::{TestClock, TestHall, eventually, fixture, plan};
pub(crate) use people::{
    csrf, found, hall_of_groups, hall_of_groups_with, indexed, logged_in, number_of, set, somebody,
    three_applications,
};
pub(crate) use postgres::server;
pub(crate) use program::{Serving, text, townhall};
pub(crate) use provider::{CLIENT, Provider, SECRET};
pub(crate) use sealing::{
    Envelope, Sealed, TestFile, flip, is_signed_by, pdf, png, random, seal, verified,
};
