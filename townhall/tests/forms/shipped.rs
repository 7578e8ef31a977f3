//! The forms that are shipped.

use std::{
    fs,
    path::{Path, PathBuf},
};

use amtsweg_core::form::Form;
use amtsweg_townhall::forms::check::{Request, check};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A form and the file it was read from.
pub(crate) struct Shipped {
    pub(crate) service: String,
    /// Whether it is sent; a quick check is not.
    pub(crate) is_sent: bool,
    pub(crate) json: Vec<u8>,
    pub(crate) form: Form,
}

/// All forms and quick checks, in the order of their services.
pub(crate) fn shipped() -> Vec<Shipped> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("forms"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let mut all = Vec::new();
    for folder in folders {
        for (name, is_sent) in [("form.json", true), ("quick-check.json", false)] {
            let file = folder.join(name);
            let Ok(json) = fs::read(&file) else { continue };
            let form = Form::from_json(&json).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            let service = folder.file_name().unwrap().to_str().unwrap().to_owned();
            all.push(Shipped {
                service,
                is_sent,
                json,
                form,
            });
        }
    }
    assert!(all.iter().filter(|form| form.is_sent).count() >= 2);
    all
}

#[test]
fn the_shipped_forms_have_no_mistakes() {
    let report = check(&Request {
        forms: root().join("forms"),
        locales: root().join("locales"),
        languages: Vec::new(),
    })
    .unwrap();
    let said: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    // Not even notes: what looks personal has to say whether it is.
    assert!(said.is_empty(), "\n{}", said.join("\n"));
    assert!(report.files >= 2);
}
