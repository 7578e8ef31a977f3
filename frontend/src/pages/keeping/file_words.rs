//! What is said of files: how far their keeping is, and why some are not taken.

use serde_json::{Value, json};

use crate::{
    components::format,
    keeping::{FileStage, FileState, TakeProblem, Taken},
    texts::Texts,
};

/// How far the keeping of the files is, as the application's program reads it.
pub fn states(texts: &Texts, states: &[FileState]) -> String {
    let state = |state: &FileState| {
        json!({
            "id": state.id,
            "text": texts.get(stage(state.stage)).as_str(),
            "done": state.done,
            "total": state.total,
        })
    };
    states.iter().map(state).collect::<Value>().to_string()
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

/// What has become of files that were chosen, as the application's program reads it.
pub fn taken(texts: &Texts, taken: &Taken) -> String {
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
    json!({
        "files": taken.files,
        "refused": (!refused.is_empty()).then(|| refused.join("\n")),
        "offer": taken.can_shrink.then(|| texts.get("file-shrink").to_string()),
    })
    .to_string()
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
