//! A target in the hands of libFuzzer: `AMTSWEG_TARGET=<name> guided <corpus>…`.

#![no_main]
#![allow(
    unsafe_code,
    reason = "libFuzzer calls the program by a name without mangling"
)]

use std::sync::OnceLock;

use amtsweg_fuzz::{Target, target};
use libfuzzer_sys::fuzz_target;

/// The target that the environment names.
fn chosen() -> Option<Target> {
    static CHOSEN: OnceLock<Option<Target>> = OnceLock::new();
    *CHOSEN.get_or_init(|| target(&std::env::var("AMTSWEG_TARGET").ok()?))
}

fuzz_target!(|input: &[u8]| {
    let Some(target) = chosen() else {
        eprintln!("AMTSWEG_TARGET names no target");
        std::process::exit(2);
    };
    (target.run)(input);
});
