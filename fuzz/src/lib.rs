//! What reads input from outside, as targets for chance.
//!
//! A target is a plain function: it may refuse its input, but neither panic nor break what it
//! promises. `tests/bounded.rs` changes the corpus by chance in every run of the tests;
//! `src/bin/guided.rs` gives the targets to libFuzzer, which looks for inputs that reach code that
//! none has reached.
//!
//! | module | what |
//! |---|---|
//! | [`targets`] | what each target promises |
//! | [`corpus`] | the inputs to begin with |
//! | [`mutation`] | changing them by chance |

// What fails has found something: a target says so by a panic, as a test does.
#![allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a broken promise is to be seen"
)]

pub mod corpus;
pub mod mutation;
pub mod targets;

/// Something that reads input from outside.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name, which is also its folder's in `corpus/`. `folders.txt` has further folders.
    pub name: &'static str,
    /// Reads the input, and panics when a promise is broken.
    pub run: fn(&[u8]),
}

/// All targets.
pub const TARGETS: [Target; 6] = [
    Target {
        name: "jwe",
        run: targets::jwe,
    },
    Target {
        name: "jws",
        run: targets::jws,
    },
    Target {
        name: "form",
        run: targets::form,
    },
    Target {
        name: "answers",
        run: targets::answers,
    },
    Target {
        name: "metadata",
        run: targets::metadata,
    },
    Target {
        name: "xdf",
        run: targets::xdf,
    },
];

/// The target of this name.
pub fn target(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}
