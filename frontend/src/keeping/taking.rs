//! Files that are chosen for a slot: looked into, made smaller, taken or refused.

use std::rc::Rc;

use amtsweg_core::{draft::document::DraftFile, file::pieces, limits};
use web_sys::File;

use super::{keeper::Keeper, rules::Event};
use crate::{
    device::files::{ChosenFile, FileProblem, inspect, shrink},
    exchange::{KeptFile, TakeRequest},
};

fn max_bytes(request: &TakeRequest) -> u64 {
    request.max_bytes.unwrap_or(limits::MAX_FILES_BYTES)
}

/// Why the slot cannot take such a file.
fn refuse(request: &TakeRequest, media_type: &str, size: u64) -> Option<TakeProblem> {
    let max = max_bytes(request);
    if !request.accept.iter().any(|accepted| accepted == media_type) {
        Some(TakeProblem::Type)
    } else if size > max {
        Some(TakeProblem::TooLarge { max })
    } else {
        None
    }
}

/// What has become of files that were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// Those that are taken.
    pub files: Vec<KeptFile>,
    /// The others, by name, and why.
    pub refused: Vec<(String, TakeProblem)>,
    /// Whether asking again with [`TakeRequest::shrink`] would have pictures made small enough.
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
pub(super) async fn take(keeper: &Rc<Keeper>, request: &TakeRequest, files: Vec<File>) -> Taken {
    let request = &TakeRequest {
        max_bytes: Some(max_bytes(request).min(keeper.site.drafts.max_files_bytes)),
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
                    // What cannot be read any more is told when it is kept.
                    doubt: chosen.doubt().await.unwrap_or_default(),
                };
                taken.files.push(KeptFile::from(&file));
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
        keeper.on(Event::Urgent);
    }
    taken
}

/// The file, if it is to be taken; otherwise why not, and whether it could be made smaller.
async fn take_one(
    keeper: &Keeper,
    request: &TakeRequest,
    file: File,
    taken: &Taken,
) -> Result<Option<ChosenFile>, (TakeProblem, bool)> {
    let look = async |file: File| {
        let chosen = inspect(file).await;
        chosen.map_err(|problem| (TakeProblem::File(problem), false))
    };
    let mut chosen = look(file).await?;
    let is_too_large = chosen.size > max_bytes(request);
    if request.shrink {
        if !is_too_large || !chosen.is_picture() {
            return Ok(None);
        }
        let smaller = shrink(&chosen.file, max_bytes(request)).await;
        chosen = look(smaller.map_err(|problem| (TakeProblem::File(problem), false))?).await?;
    }
    if let Some(problem) = refuse(request, &chosen.media_type, chosen.size) {
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

    fn request(max_bytes: Option<u64>) -> TakeRequest {
        TakeRequest {
            accept: vec!["image/jpeg".into()],
            max_bytes,
            max_files: 2,
            room: 1,
            replaced: None,
            shrink: false,
        }
    }

    #[test]
    fn a_slot_says_what_it_takes() {
        let refuse = |media_type, size| refuse(&request(Some(10)), media_type, size);
        assert_eq!(refuse("image/jpeg", 10), None);
        assert_eq!(refuse("application/pdf", 1), Some(TakeProblem::Type));
        assert_eq!(
            refuse("image/jpeg", 11),
            Some(TakeProblem::TooLarge { max: 10 })
        );
    }

    #[test]
    fn a_slot_without_a_limit_takes_what_can_be_sent() {
        assert_eq!(refuse(&request(None), "image/jpeg", 99_000_000), None);
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
