//! An application as a flat table, for import into other programs.
//!
//! RFC 4180 in UTF-8, with two departures for the spreadsheet that opens it by a double click in
//! Germany: a byte order mark, and semicolons, since a comma is the decimal sign there. One row
//! per answer; an answer of several options or files has a row for each, with its index.

use amtsweg_core::number::ShortNumber;

use super::{
    Answer, Document,
    words::{self, filing_name},
};
use crate::{
    domain::{File, desk::DeskMark},
    reading::names,
};

const BYTE_ORDER_MARK: char = '\u{feff}';
const HEADER: [&str; 3] = ["Pfad", "Frage", "Antwort"];

/// The table.
pub fn csv(
    document: &Document,
    files: &[File],
    case: Option<ShortNumber>,
    desk: Option<&DeskMark>,
) -> String {
    let mut table = String::from(BYTE_ORDER_MARK);
    row(&mut table, HEADER);
    if let Some(case) = case {
        row(&mut table, ["", "Vorgangsnummer", &case.to_string()]);
    }
    if let Some(mark) = desk {
        row(&mut table, ["", "Aufnahme", &words::desk_mark(mark)]);
    }
    for section in &document.sections {
        for (path, label, answer, _) in section.questions() {
            let path = path.to_string();
            match answer {
                Answer::None => row(&mut table, [&path, label, ""]),
                Answer::Text(text) | Answer::LongText(text) => {
                    row(&mut table, [&path, label, text]);
                }
                Answer::WillFollow => row(&mut table, [&path, label, "Wird nachgereicht"]),
                Answer::List(options) => {
                    for (index, option) in options.iter().enumerate() {
                        row(&mut table, [&format!("{path}.{index}"), label, option]);
                    }
                }
                Answer::Files(ids) => {
                    for (index, id) in ids.iter().enumerate() {
                        let file = files.iter().find(|file| file.attachment_id == *id);
                        let text = file.map_or_else(|| id.to_string(), file_text);
                        row(&mut table, [&format!("{path}.{index}"), label, &text]);
                    }
                }
            }
        }
    }
    // Without their places, by which programs find the answers.
    for section in &document.sections {
        for (_, label, _, marks) in section.questions() {
            for mark in marks {
                row(
                    &mut table,
                    ["", &format!("Berichtigt: {label}"), &mark.all_words()],
                );
            }
        }
    }
    for value in &document.legal {
        row(&mut table, ["", &value.title, &value.text()]);
    }
    for (path, text) in &document.unasked {
        row(&mut table, [path, "", text]);
    }
    table
}

/// The name, and the hash by which the file can be told from others of the same name.
fn file_text(file: &File) -> String {
    format!(
        "{} (SHA-512 {}, {})",
        file.name
            .as_deref()
            .map_or_else(|| "ohne Namen".to_owned(), names::shown),
        file.sha512,
        filing_name(file.filing)
    )
}

fn row(table: &mut String, cells: [&str; 3]) {
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            table.push(';');
        }
        push_cell(table, cell);
    }
    table.push_str("\r\n");
}

/// Security.md 23: what a spreadsheet would take for a formula becomes a text by an apostrophe.
fn push_cell(table: &mut String, cell: &str) {
    let prefix = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    if cell.contains([';', ',', '"', '\r', '\n', '\t']) {
        table.push('"');
        table.push_str(prefix);
        table.push_str(&cell.replace('"', "\"\""));
        table.push('"');
    } else {
        table.push_str(prefix);
        table.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_becomes_a_formula_or_ends_early() {
        for (cell, expected) in [
            ("Erika", "Erika"),
            ("", ""),
            ("=1+1", "'=1+1"),
            ("+49 30 1", "'+49 30 1"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("a;b", "\"a;b\""),
            ("=\"x\";1", "\"'=\"\"x\"\";1\""),
            ("one\ntwo", "\"one\ntwo\""),
        ] {
            let mut table = String::new();
            push_cell(&mut table, cell);
            assert_eq!(table, expected, "{cell:?}");
        }
    }
}
