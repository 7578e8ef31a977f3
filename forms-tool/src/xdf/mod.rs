//! `townhall forms import xdf`: a FIM `XDatenfelder` document becomes a form to go on from.
//!
//! | in the document | in the form |
//! |---|---|
//! | Stammdatenschema | the form |
//! | Datenfeldgruppe | a section, a step or a group |
//! | Anzahl | `required`, `repeat`; several choices or files |
//! | Datentyp, Feldart | `kind` |
//! | Werte, Codeliste (Genericode beside the file) | `options` |
//! | Präzisierung | limits; patterns of digits; other patterns as notes |
//! | Hilfetext | `.intro`, `.hint` |
//! | Regeln | notes in `README.md` |

mod json;
mod model;
mod read;
mod write;

use std::{fs, path::Path};

pub use self::write::Imported;

/// How texts begin that somebody has still to write.
pub(super) const UNWRITTEN: &str = "Noch zu schreiben";

/// Why a document cannot be imported.
#[derive(Debug, thiserror::Error)]
pub enum XdfError {
    /// It is not well-formed XML, or has parts that are not allowed here.
    #[error("line {line}, column {column}: {reason}")]
    Xml {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        reason: String,
    },
    /// It is XML, but not what is expected.
    #[error("line {line}, column {column}: {what}")]
    Content {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        what: String,
    },
    /// It asks nothing, or too much for one form.
    #[error("the document has {0} groups with questions; a form has 1 to 200 steps")]
    Steps(usize),
    /// It is too large.
    #[error("the file has more than 32 MB")]
    TooLarge,
}

/// Reads a document; `code_lists` are other files that may be Genericode.
pub fn import(
    xml: &[u8],
    code_lists: &[Vec<u8>],
    service: Option<&str>,
) -> Result<Imported, XdfError> {
    let mut lists = read::CodeLists::new();
    for file in code_lists {
        read::code_list(file, &mut lists);
    }
    let schema = read::schema(xml, &lists)?;
    write::imported(&schema, service)
}

/// The other XML files of a folder, which may be code lists; what cannot be read is left out.
pub fn beside(file: &Path) -> Vec<Vec<u8>> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let is_xml = path
                .extension()
                .is_some_and(|extension| extension.eq_ignore_ascii_case("xml"));
            is_xml && path.file_name() != file.file_name()
        })
        .collect();
    files.sort();
    files
        .into_iter()
        .filter(|path| fs::metadata(path).is_ok_and(|facts| facts.len() <= read::MAX_BYTES as u64))
        .filter_map(|path| fs::read(path).ok())
        .collect()
}
