//! How the open draft is kept, as the screens show it.

use std::{fmt, rc::Rc};

use amtsweg_core::{file::FileDoubt, id::AttachmentId, time::Timestamp};

/// How the open draft is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Whether it is kept on this device.
    pub on_device: bool,
    /// How that goes.
    pub saving: Saving,
    /// How parking it goes.
    pub parking: Parking,
    /// The draft was changed elsewhere: nothing is saved until the applicant has chosen.
    pub conflict: Option<Conflict>,
    /// What a newer form changed, and files that are lost; nothing once that was seen.
    pub changes: Option<Rc<Changes>>,
}

/// How saving on this device goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// There is nothing to save yet.
    New,
    /// All is saved.
    Saved {
        /// Since when.
        at: Timestamp,
    },
    /// Something is not saved yet; of a draft in memory with a code: not parked yet.
    Unsaved,
    /// Nothing is saved on this device, as the applicant wished. There is something to lose,
    /// unless all of it is parked.
    Memory,
    /// Saving failed; it is tried again with each change.
    Failed(SaveProblem),
}

/// Why saving on this device failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveProblem {
    /// There is no room.
    Full,
    /// The browser lets this page save nothing.
    Unavailable,
    /// The draft was deleted from this device by another window. It is not saved any more.
    Deleted,
    /// The application said something that is not understood: it is of another build.
    Misfit,
    /// Something else.
    Other,
}

/// How parking goes: laying the draft down at the edge, for who has the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parking {
    /// The draft is not parked.
    Off,
    /// The code was shown, and the draft has not been parked yet.
    Pending,
    /// The answers are parked as they are.
    Parked {
        /// Since when.
        at: Timestamp,
        /// Whether all files are, too.
        complete: bool,
    },
    /// An older state is parked.
    Behind,
    /// It was deleted at the edge. It is no longer parked; [`share`](super::share) gives another
    /// code.
    Gone,
    /// The answers are parked; for all files there is no room.
    Full,
    /// The edge has no room at present, for nobody: it is tried again.
    Crowded,
}

/// Another state of the same draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// Where it is.
    pub with: Other,
    /// When it was saved.
    pub saved_at: Timestamp,
}

/// Who else has the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Other {
    /// Another window of this browser.
    Window,
    /// Another device, by the code.
    Device,
    /// Nobody: the edge has not what this device has brought already.
    SetBack,
}

/// What is no longer as it was when the draft was left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The text ids of questions that the form did not have before.
    pub new: Vec<String>,
    /// The text ids of questions that have to be answered again.
    pub reset: Vec<String>,
    /// The text ids of questions that were answered and are no longer asked.
    pub dropped: Vec<String>,
    /// The names of files that were not completely kept: they have to be chosen again.
    pub lost_files: Vec<String>,
}

impl Changes {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How far the keeping of a file is.
#[derive(Clone, PartialEq, Eq)]
pub struct FileState {
    /// Its id.
    pub id: AttachmentId,
    /// Its name.
    pub name: String,
    /// What is being done.
    pub stage: FileStage,
    /// The bytes done in this stage …
    pub done: u64,
    /// … of so many.
    pub total: u64,
    /// What speaks against the file.
    pub doubt: Option<FileDoubt>,
}

impl fmt::Debug for FileState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "FileState({:?}, {} of {})",
            self.stage, self.done, self.total
        )
    }
}

/// What is being done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileStage {
    /// It is being written to this device.
    Keeping,
    /// It is on this device.
    Kept,
    /// It is in memory only, as the applicant wished.
    Memory,
    /// It is in memory only: there is no room on this device, or saving failed.
    NoRoom,
    /// It is being brought to the edge.
    Parking,
    /// It is at the edge.
    Parked,
    /// It is being fetched from the edge.
    Fetching,
    /// It is not to be had: at the edge it is incomplete, or its content is not the one that was
    /// chosen.
    Missing,
}
