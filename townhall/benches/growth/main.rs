//! What a town hall costs as it grows, as ratios within this run: pages of the inbox with a million
//! cases beside a thousand, on both databases; and the intake beside the bare RSA operations of the
//! same library. `cargo xtask bench` calls it; one of the two words `intake` and `pages` leaves out the
//! other, and one of the two words `file` and `server` the other database; `TMPDIR` says where the databases lie meanwhile.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::unchecked_time_subtraction,
    reason = "a measurement that cannot go on ends, and says why"
)]

mod cases;
mod intake;
mod pages;
#[allow(dead_code, unused_imports, reason = "the tests use more of it")]
#[path = "../../tests/town_hall/support/mod.rs"]
mod support;

use std::process::ExitCode;

/// The template of town halls lies in a file.
const ON_SERVER: bool = false;
/// So many cases the large ones have, unless another number is given.
const MANY: u64 = 1_000_000;
/// So many the small ones have.
const FEW: u64 = 1_000;

fn main() -> ExitCode {
    // cargo adds options of its own.
    let many = std::env::args().find_map(|argument| argument.parse().ok());
    let has_word = |word: &str| std::env::args().any(|argument| argument == word);
    let (only_intake, only_pages) = (has_word("intake"), has_word("pages"));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let is_fast = runtime.block_on(async {
        let intake = only_pages || intake::measure().await;
        let databases = match (has_word("file"), has_word("server")) {
            (true, false) => &[false][..],
            (false, true) => &[true],
            _ => &[false, true],
        };
        let pages = only_intake || pages::measure(FEW, many.unwrap_or(MANY), databases).await;
        intake && pages
    });
    if is_fast {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The middle one.
fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
