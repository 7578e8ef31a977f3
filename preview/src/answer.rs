//! What the confined process says: pixels on its output, or why there are none as it ends.
//!
//! Who reads it believes nothing of it: a file may have taken the process over.

use crate::{LONGER_SIDE, NoPicture, Picture};

const HEAD_BYTES: usize = 8;
/// The longest answer, in bytes; whoever says more has said nothing.
pub const ANSWER_BYTES: usize = HEAD_BYTES + LONGER_SIDE as usize * LONGER_SIDE as usize * 3;

/// How the process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum End {
    /// It has drawn, and its output says what.
    #[error("a picture was drawn")]
    Drawn,
    /// There is no picture of the file.
    #[error(transparent)]
    NoPicture(#[from] NoPicture),
    /// It could not limit what it uses, and has read nothing.
    #[error("the kernel does not take the limits (setrlimit, or PR_SET_DUMPABLE)")]
    Unlimited,
    /// It could not give up its system calls, and has read nothing.
    #[error("the kernel does not take the filter of system calls (seccomp)")]
    Unfiltered,
    /// There is no way to confine a process on this system, and it has read nothing.
    #[error("there is no confined process on this system, only on Linux")]
    Unconfinable,
    /// Its input or its output broke off.
    #[error("the file was not handed over")]
    BrokenOff,
}

impl End {
    const ALL: [Self; 10] = [
        Self::Drawn,
        Self::NoPicture(NoPicture::Broken),
        Self::NoPicture(NoPicture::Locked),
        Self::NoPicture(NoPicture::TooLarge),
        Self::NoPicture(NoPicture::OtherKind),
        Self::NoPicture(NoPicture::NoSuchPage),
        Self::Unlimited,
        Self::Unfiltered,
        Self::Unconfinable,
        Self::BrokenOff,
    ];

    /// The code with which a process says so as it ends. None of those that mean something else:
    /// 1 and 2 are the program's own, 101 is Rust's after a panic.
    pub fn code(self) -> u8 {
        match self {
            Self::Drawn => 0,
            Self::NoPicture(NoPicture::Broken) => 10,
            Self::NoPicture(NoPicture::Locked) => 11,
            Self::NoPicture(NoPicture::TooLarge) => 12,
            Self::NoPicture(NoPicture::OtherKind) => 13,
            Self::NoPicture(NoPicture::NoSuchPage) => 14,
            Self::Unlimited => 20,
            Self::Unfiltered => 21,
            Self::Unconfinable => 22,
            Self::BrokenOff => 23,
        }
    }

    /// What a code says.
    pub fn of_code(code: i32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|end| i32::from(end.code()) == code)
    }
}

impl Picture {
    /// As it leaves the process.
    pub fn to_answer(&self) -> Vec<u8> {
        let mut answer = Vec::with_capacity(HEAD_BYTES + self.rgb.len());
        answer.extend(self.pages.to_le_bytes());
        answer.extend(self.width.to_le_bytes());
        answer.extend(self.height.to_le_bytes());
        answer.extend(&self.rgb);
        answer
    }

    /// What a process answered; nothing where it is no picture.
    pub fn of_answer(mut answer: Vec<u8>) -> Option<Self> {
        let (head, _) = answer.split_first_chunk::<HEAD_BYTES>()?;
        let [p0, p1, p2, p3, w0, w1, h0, h1] = *head;
        let rgb = answer.split_off(HEAD_BYTES);
        Self::new(
            u32::from_le_bytes([p0, p1, p2, p3]),
            u16::from_le_bytes([w0, w1]),
            u16::from_le_bytes([h0, h1]),
            rgb,
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_end_has_a_code_of_its_own() {
        let codes: BTreeSet<u8> = End::ALL.into_iter().map(End::code).collect();
        assert_eq!(codes.len(), End::ALL.len());
        for end in End::ALL {
            assert_eq!(End::of_code(i32::from(end.code())), Some(end));
        }
        for other in [1, 2, 101, 255, -1, 256] {
            assert_eq!(End::of_code(other), None);
        }
    }

    proptest! {
        #[test]
        fn what_is_said_is_heard(pages in 1..100_u32, width in 1..40_u16, height in 1..40_u16) {
            let rgb = vec![7; usize::from(width) * usize::from(height) * 3];
            let picture = Picture::new(pages, width, height, rgb).unwrap();
            let answer = picture.to_answer();
            prop_assert!(answer.len() <= ANSWER_BYTES);
            let heard = Picture::of_answer(answer.clone()).unwrap();
            prop_assert_eq!((heard.pages(), heard.size()), (pages, (width, height)));
            for other in [&answer[1..], &answer[..answer.len() - 1], &answer[..8]] {
                prop_assert!(Picture::of_answer(other.to_vec()).is_none());
            }
            prop_assert!(Picture::of_answer([answer, vec![0]].concat()).is_none());
        }

        #[test]
        fn any_bytes_are_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Some(picture) = Picture::of_answer(bytes) {
                prop_assert!(picture.to_jpeg().is_ok());
            }
        }
    }
}
