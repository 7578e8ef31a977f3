//! The forms that are shipped can be read, an empty application asks for something, and what is
//! handed over fits into the form of the second party.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers fail the test; clippy knows only the test functions themselves"
)]

use amtsweg_core::form::{Answers, Form, check};

fn shipped() -> Vec<Form> {
    let forms = concat!(env!("CARGO_MANIFEST_DIR"), "/../forms");
    let folders = std::fs::read_dir(forms).unwrap();
    folders
        .flat_map(|folder| {
            let folder = folder.unwrap().path();
            ["form.json", "quick-check.json"].map(|name| folder.join(name))
        })
        .filter_map(|file| {
            let json = std::fs::read(&file).ok()?;
            let form = Form::from_json(&json);
            Some(form.unwrap_or_else(|error| panic!("{}: {error}", file.display())))
        })
        .collect()
}

#[test]
fn every_shipped_form_fits_together() {
    let forms = shipped();
    assert!(forms.len() >= 2, "there are no forms");
    for form in forms {
        let today = "2026-11-23".parse().unwrap();
        let findings = check(&form, &Answers::default(), today);
        assert!(!findings.is_empty(), "{}", form.id);
    }
}

#[test]
fn what_is_handed_over_fits_into_the_other_form() {
    let forms = shipped();
    for form in &forms {
        let Some(handover) = &form.handover else {
            continue;
        };
        let there = forms.iter().find(|other| other.id == handover.to);
        let there = there.unwrap_or_else(|| panic!("{}: no form {}", form.id, handover.to));
        assert_eq!(there.joins.as_ref(), Some(&form.id), "{}", there.id);
        for shared in &handover.share {
            let (source, target) = (form.field(&shared.here), there.field(&shared.there));
            let (source, target) = (
                source.unwrap(),
                target.unwrap_or_else(|| panic!("{}: no field {}", there.id, shared.there)),
            );
            assert!(source.kind.is_like(&target.kind), "{}", shared.there);
            let takes = |option: &String| target.kind.options().contains(option);
            assert!(source.kind.options().iter().all(takes), "{}", shared.there);
        }
    }
}
