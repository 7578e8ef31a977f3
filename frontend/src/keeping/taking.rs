//! Files that are chosen for a slot: looked into, made smaller, taken or refused.

use std::rc::Rc;

use amtsweg_core::{draft::document::DraftFile, file::pieces, id::AttachmentId, limits};
use serde::Deserialize;
use web_sys::File;

use super::{keeper::Keeper, start::StartFile};
use crate::device::files::{ChosenFile, FileProblem, inspect, shrink};

/// What a slot takes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    /// The media types that it takes.
    pub accept: Vec<String>,
    /// How large a file may be.
    #[serde(default)]
    pub max_bytes: Option<u64>,
    /// How many files it takes in all.
    pub max_files: usize,
    /// How many more.
    pub room: usize,
    /// The file whose place is taken.
    #[serde(default)]
    pub replaced: Option<AttachmentId>,
    /// Whether pictures that are too large are to be made smaller. Only those are taken then:
    /// the others of the same choice have been taken before.
    #[serde(default)]
    pub shrink: bool,
}

impl Request {
    fn max_bytes(&self) -> u64 {
        self.max_bytes.unwrap_or(limits::MAX_FILES_BYTES)
    }

    /// Why the slot cannot take such a file.
    fn refuse(&self, media_type: &str, size: u64) -> Option<TakeProblem> {
        if !self.accept.iter().any(|accepted| accepted == media_type) {
            Some(TakeProblem::Type)
        } else if size > self.max_bytes() {
            Some(TakeProblem::TooLarge {
                max: self.max_bytes(),
            })
        } else {
            None
        }
    }
}

/// What has become of files that were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// Those that are taken.
    pub files: Vec<StartFile>,
    /// The others, by name, and why.
    pub refused: Vec<(String, TakeProblem)>,
    /// Whether asking again with [`Request::shrink`] would have pictures made small enough.
    pub can_shrink: bool,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakeProblem {
    /// No slot could take it.
    File(FileProblem),
    /// The slot takes other types of files.
    Type,
    /// It is too large.
    TooLarge {
        /// How large it may be, in bytes.
        max: u64,
    },
    /// The slot is full.
    TooMany {
        /// How many files it takes in all.
        max: usize,
    },
    /// All files of the application together would be too large.
    TooMuch {
        /// How large they may be, in bytes.
        max: u64,
    },
}

/// Looks into the files and takes those that the slot may hold.
pub(super) async fn take(keeper: &Rc<Keeper>, request: &Request, files: Vec<File>) -> Taken {
    let request = &Request {
        max_bytes: Some(request.max_bytes().min(keeper.site.drafts.max_files_bytes)),
        ..request.clone()
    };
    let mut taken = Taken::default();
    for file in files {
        let name = file.name();
        match take_one(keeper, request, file, &taken).await {
            Ok(Some(chosen)) => {
                let file = DraftFile {
                    id: chosen.id,
                    name: chosen.name.clone(),
                    media_type: chosen.media_type.clone(),
                    size: chosen.size,
                    sha512: None,
                };
                taken.files.push(StartFile::from(&file));
                keeper.files.add(file, chosen);
            }
            Ok(None) => {}
            Err((problem, can_shrink)) => {
                taken.can_shrink |= can_shrink;
                taken.refused.push((name, problem));
            }
        }
    }
    if !taken.files.is_empty() {
        keeper.save_with_next_change();
    }
    taken
}

/// The file, if it is to be taken; otherwise why not, and whether it could be made smaller.
async fn take_one(
    keeper: &Keeper,
    request: &Request,
    file: File,
    taken: &Taken,
) -> Result<Option<ChosenFile>, (TakeProblem, bool)> {
    let look = async |file: File| {
        let chosen = inspect(file).await;
        chosen.map_err(|problem| (TakeProblem::File(problem), false))
    };
    let mut chosen = look(file).await?;
    let is_too_large = chosen.size > request.max_bytes();
    if request.shrink {
        if !is_too_large || !chosen.is_picture() {
            return Ok(None);
        }
        let smaller = shrink(&chosen.file, request.max_bytes()).await;
        chosen = look(smaller.map_err(|problem| (TakeProblem::File(problem), false))?).await?;
    }
    if let Some(problem) = request.refuse(&chosen.media_type, chosen.size) {
        let can_shrink = is_too_large && !request.shrink && chosen.is_picture();
        return Err((problem, can_shrink));
    }
    if taken.files.len() >= request.room {
        let max = request.max_files;
        return Err((TakeProblem::TooMany { max }, false));
    }
    let max = keeper.site.drafts.max_files_bytes;
    if !fits(
        &keeper.files.sizes_without(request.replaced),
        chosen.size,
        max,
    ) {
        return Err((TakeProblem::TooMuch { max }, false));
    }
    Ok(Some(chosen))
}

/// Whether one more file can be sent with those that there are, when they may have `max` bytes.
fn fits(sizes: &[u64], size: u64, max: u64) -> bool {
    let all = || sizes.iter().copied().chain([size]);
    let parts: usize = all().map(|size| pieces(size).count()).sum();
    all().sum::<u64>() <= max && parts <= limits::MAX_DRAFT_PIECES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_says_what_it_takes() {
        let request: Request = serde_json::from_str(
            r#"{"slot": "a.b", "accept": ["image/jpeg"], "maxBytes": 10, "maxFiles": 2, "room": 1,
                "shrink": false}"#,
        )
        .unwrap();
        assert_eq!(request.refuse("image/jpeg", 10), None);
        assert_eq!(
            request.refuse("application/pdf", 1),
            Some(TakeProblem::Type)
        );
        assert_eq!(
            request.refuse("image/jpeg", 11),
            Some(TakeProblem::TooLarge { max: 10 })
        );
    }

    #[test]
    fn a_slot_without_a_limit_takes_what_can_be_sent() {
        let request: Request = serde_json::from_str(
            r#"{"accept": ["image/jpeg"], "maxBytes": null, "maxFiles": 1, "room": 1}"#,
        )
        .unwrap();
        assert_eq!(request.refuse("image/jpeg", 99_000_000), None);
    }

    #[test]
    fn all_files_together_can_be_sent() {
        let fits = |sizes: &[u64], size| fits(sizes, size, 10_000);
        assert!(fits(&[], 10_000));
        assert!(fits(&[9_999], 1));
        assert!(!fits(&[10_000], 1));
        let small = vec![1; limits::MAX_DRAFT_PIECES - 1];
        assert!(fits(&small, 1));
        assert!(!fits(&[small, vec![1]].concat(), 1));
    }
}
