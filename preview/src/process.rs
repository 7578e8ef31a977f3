//! What the confined process does, from its first to its last byte.
//!
//! Whoever starts it gives it no environment, hands the file over on its input, and reads its
//! output and its code: see [`End`].

use std::io::{self, Read as _, Write as _};

use crate::{End, MOST_BYTES, NoPicture, Wanted, draw};

/// Draws what comes on the input of this process, which can do nothing else any more afterwards.
///
/// It has to be the only thread; who calls it ends with the code of what it returns.
pub fn run(wanted: Wanted) -> End {
    match answer(wanted) {
        Ok(()) => End::Drawn,
        Err(end) => end,
    }
}

fn answer(wanted: Wanted) -> Result<(), End> {
    confine()?;
    let mut content = Vec::new();
    io::stdin()
        .lock()
        .take(MOST_BYTES + 1)
        .read_to_end(&mut content)
        .map_err(|_| End::BrokenOff)?;
    if content.len() as u64 > MOST_BYTES {
        return Err(NoPicture::TooLarge.into());
    }
    let answer = draw(content, wanted)?.to_answer();
    let mut output = io::stdout().lock();
    output
        .write_all(&answer)
        .and_then(|()| output.flush())
        .map_err(|_| End::BrokenOff)
}

#[cfg(target_os = "linux")]
fn confine() -> Result<(), End> {
    crate::confine::confine()
}

/// What cannot be confined reads nothing.
#[cfg(not(target_os = "linux"))]
fn confine() -> Result<(), End> {
    Err(End::Unconfinable)
}
