//! The forms that are shipped can be read, and an empty application asks for something.

use amtsweg_core::form::{Answers, Form, check};

#[test]
fn every_shipped_form_fits_together() {
    let forms = concat!(env!("CARGO_MANIFEST_DIR"), "/../forms");
    let mut count = 0;
    for entry in std::fs::read_dir(forms).unwrap() {
        let file = entry.unwrap().path().join("form.json");
        let Ok(json) = std::fs::read(&file) else {
            continue;
        };
        let form = Form::from_json(&json).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let today = "2026-11-23".parse().unwrap();
        assert!(
            !check(&form, &Answers::default(), today).is_empty(),
            "{}",
            file.display()
        );
        count += 1;
    }
    assert!(count >= 2, "no forms found in {forms}");
}
