//! Pictures of what files look like: made anew, by a process that can do nothing else.
//!
//! A file comes from somebody whom nobody knows, and what reads it is large. So it is read by a
//! process of its own, which first gives up all but reading, computing and writing; what leaves
//! it are pixels, and the town hall makes a picture of them (security.md, 22).
//!
//! | module | what |
//! |---|---|
//! | `draw` | a file's bytes and the number of a page become pixels |
//! | `confine` | the calling process gives up what it does not need |
//! | [`process`] | what the confined process does, from its first to its last byte |
//! | `answer` | how it says what became of it |
//! | `jpeg` | pixels become a file for browsers |
//!
//! Nothing here repeats anything of a file in an error.

mod answer;
#[cfg(target_os = "linux")]
mod confine;
mod draw;
mod jpeg;
pub mod process;

use std::num::NonZeroU32;

use amtsweg_core::file::MediaType;

pub use self::{
    answer::{ANSWER_BYTES, End},
    draw::draw,
    jpeg::JpegError,
};

/// The longer side of a preview, in pixels.
pub const LONGER_SIDE: u16 = 1200;
/// The longer side of a small one.
pub const SMALL_SIDE: u16 = 240;
/// So many pages of a document can be looked at.
pub const MOST_PAGES: u32 = 20;
/// The largest file that is looked at, in bytes.
pub const MOST_BYTES: u64 = 50_000_000;
/// The most pixels of a picture: what good telephones take.
pub const MOST_PIXELS: u64 = 64_000_000;

/// Of what there is to be a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// What the file is.
    pub media_type: MediaType,
    /// Which of its pages, the first is 1.
    pub page: NonZeroU32,
}

/// Why there is no picture of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPicture {
    /// It cannot be read as what it is said to be.
    #[error("the file is broken")]
    Broken,
    /// It opens with a password only.
    #[error("the file is locked by a password")]
    Locked,
    /// It has too many bytes or pixels.
    #[error("the file has too many bytes or pixels")]
    TooLarge,
    /// Nothing here draws files of this kind.
    #[error("files of this kind have no preview")]
    OtherKind,
    /// It has fewer pages, or this one is beyond those that are looked at.
    #[error("there is no such page")]
    NoSuchPage,
}

/// Pixels, and what they are of. Nothing of it can be printed for debugging: it is what somebody
/// handed in.
pub struct Picture {
    /// How many pages the file has.
    pages: u32,
    width: u16,
    height: u16,
    /// Red, green and blue of each pixel, line by line.
    rgb: Vec<u8>,
}

impl Picture {
    /// A picture of these pixels, if they are as many as they should be and not too many.
    fn new(pages: u32, width: u16, height: u16, rgb: Vec<u8>) -> Option<Self> {
        let sides = 1..=LONGER_SIDE;
        let is_sound = sides.contains(&width)
            && sides.contains(&height)
            && pages > 0
            && rgb.len() == usize::from(width) * usize::from(height) * 3;
        is_sound.then_some(Self {
            pages,
            width,
            height,
            rgb,
        })
    }

    /// How many pages the file has; a picture is one.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Its width and height, in pixels.
    pub fn size(&self) -> (u16, u16) {
        (self.width, self.height)
    }

    /// Red, green and blue of the pixel at this place, if it lies within.
    pub fn pixel(&self, x: u16, y: u16) -> Option<[u8; 3]> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let at = (usize::from(y) * usize::from(self.width) + usize::from(x)) * 3;
        self.rgb.get(at..at + 3)?.try_into().ok()
    }
}
