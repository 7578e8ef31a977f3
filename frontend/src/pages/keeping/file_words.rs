//! What is said of files: how far their keeping is, and why some are not taken.

use amtsweg_core::file::FileDoubt;

use crate::{
    components::format,
    exchange::{FileNote, TakeAnswer},
    keeping::{FileStage, FileState, TakeProblem, Taken},
    texts::Texts,
};

/// How far the keeping of the files is, and what speaks against them, as the application's program
/// reads it.
pub fn states(texts: &Texts, states: &[FileState]) -> Vec<FileNote> {
    let note = |state: &FileState| FileNote {
        id: state.id,
        text: texts.get(stage(state.stage)).to_string(),
        done: state.done,
        total: state.total,
        doubt: state.doubt.map(|found| {
            let name = state.name.as_str().into();
            texts.with(doubt(found), [("name", name)]).to_string()
        }),
    };
    states.iter().map(note).collect()
}

fn stage(stage: FileStage) -> &'static str {
    match stage {
        FileStage::Keeping => "file-keeping",
        FileStage::Kept => "file-kept",
        FileStage::Memory => "file-memory",
        FileStage::NoRoom => "file-no-room",
        FileStage::Parking => "file-parking",
        FileStage::Parked => "file-parked",
        FileStage::Fetching => "file-fetching",
        FileStage::Missing => "file-missing",
    }
}

fn doubt(doubt: FileDoubt) -> &'static str {
    match doubt {
        FileDoubt::Encrypted => "file-doubt-encrypted",
        FileDoubt::Broken => "file-doubt-broken",
        FileDoubt::TooSmall => "file-doubt-too-small",
    }
}

/// What has become of files that were chosen, as the application's program reads it.
pub fn taken(texts: &Texts, taken: &Taken) -> TakeAnswer {
    let refused: Vec<String> = taken
        .refused
        .iter()
        .map(|(name, problem)| {
            let reason = reason(texts, *problem);
            // Which one it is matters where several were chosen.
            if taken.refused.len() + taken.files.len() > 1 {
                let reason = reason.as_str().into();
                texts
                    .with(
                        "file-refused",
                        [("name", name.as_str().into()), ("reason", reason)],
                    )
                    .to_string()
            } else {
                reason
            }
        })
        .collect();
    TakeAnswer {
        files: taken.files.clone(),
        refused: (!refused.is_empty()).then(|| refused.join("\n")),
        offer: taken
            .can_shrink
            .then(|| texts.get("file-shrink").to_string()),
    }
}

fn reason(texts: &Texts, problem: TakeProblem) -> String {
    let size = |id: &str, bytes| {
        let max = format::size(texts.language(), bytes);
        texts.with(id, [("max", max.into())])
    };
    match problem {
        TakeProblem::File(problem) => problem.text(texts),
        TakeProblem::Type => texts.get("file-problem-type"),
        TakeProblem::TooLarge { max } => size("file-problem-size", max),
        TakeProblem::TooMany { max } => texts.with("file-problem-count", [("max", max.into())]),
        TakeProblem::TooMuch { max } => size("file-problem-sum", max),
    }
    .to_string()
}
