//! The forms that are shipped.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use amtsweg_core::{
    form::{Answers, Form, Level, Path as Place, check as check_answers},
    legal::{Counting, LegalValues},
    time::Date,
};
use amtsweg_forms_tool::{
    catalogue::legal_values,
    check::{Request, check},
};
use serde_json::{Value, json};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The values of the law.
pub(crate) fn legal() -> &'static LegalValues {
    static LEGAL: LazyLock<LegalValues> =
        LazyLock::new(|| legal_values(&root().join("forms")).unwrap());
    &LEGAL
}

/// Texts of a service as they are read: with the values of the law in their places.
pub(crate) fn with_words(source: &str) -> String {
    let day = looked_up();
    legal().fill(source, Counting::GERMAN, |value, said| {
        said(value.on(day)?.1)
    })
}

/// The day on which somebody last compared a value with the law: later ones come with the years.
pub(crate) fn looked_up() -> Date {
    let checked = legal().iter().map(|(_, value)| value.checked);
    checked.max().unwrap()
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
            let mut form =
                Form::from_json(&json).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            form.values = legal().for_conditions();
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
        today: looked_up(),
    })
    .unwrap();
    let said: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    // Not even notes: what looks personal has to say whether it is.
    assert!(said.is_empty(), "\n{}", said.join("\n"));
    assert!(report.files >= 2);
}

/// The questions of a form that are asked together: those of each step and of each group.
fn asked_together(fields: &Value) -> Vec<&Vec<Value>> {
    let fields = fields.as_array().unwrap();
    let inner = fields.iter().map(|field| &field["fields"]);
    let inner = inner.filter(|inner| !inner.is_null());
    std::iter::once(fields)
        .chain(inner.flat_map(asked_together))
        .collect()
}

/// Browsers fill the street and the number into a field of the token that knows both, and then the
/// number stands there twice.
#[test]
fn no_street_is_filled_with_its_number_beside_a_number() {
    let mut numbers = 0;
    for Shipped { service, json, .. } in shipped() {
        let form: Value = serde_json::from_slice(&json).unwrap();
        let steps = form["steps"].as_array().unwrap().iter();
        for fields in steps.flat_map(|step| asked_together(&step["fields"])) {
            if !fields.iter().any(|field| field["id"] == "hausnummer") {
                continue;
            }
            numbers += 1;
            for field in fields {
                let token = field["autocomplete"].as_str().unwrap_or_default();
                let knows_both = ["street-address", "address-line1"].contains(&token);
                assert!(!knows_both, "{service}: {} is {token}", field["id"]);
            }
        }
    }
    assert!(numbers > 0, "no form asks for a number of its own any more");
}

/// The checks of a form that doubt these answers; none of them may stop an application.
fn doubts(service: &str, answers: &Value) -> Vec<String> {
    let all = shipped();
    let form = all
        .iter()
        .find(|form| form.service == service && form.is_sent);
    let answers = Answers::from_json(answers.to_string().as_bytes()).unwrap();
    let today = "2026-11-29".parse().unwrap();
    let findings = check_answers(&form.unwrap().form, &answers, today);
    let doubts = findings
        .iter()
        .filter(|finding| finding.level == Level::Warning);
    doubts.map(|finding| finding.kind.message().0).collect()
}

#[test]
fn what_can_hardly_be_is_doubted() {
    let host = |born: &str| {
        let answers = json!({"gastgeber_art": {"art": "person"}, "geburt": {"geburtsdatum": born}});
        doubts("verpflichtungserklaerung", &answers).contains(&"check-minderjaehrig".to_owned())
    };
    assert!(host("2015-11-29") && host("2008-11-30"));
    assert!(!host("2008-11-29") && !host("1980"));

    let payslips = |count: usize| {
        let ids = vec!["2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11"; count];
        let answers = json!({"gastgeber_art": {"art": "person"}, "einkommen": {"art": "angestellt"},
            "unterlagen_einkommen": {"lohnabrechnungen": {"attachments": ids}}});
        doubts("verpflichtungserklaerung", &answers)
            .contains(&"check-lohnabrechnungen_drei".to_owned())
    };
    assert!(payslips(2) && !payslips(3));

    let wedding_on = |seit: &str, own: &str, spouse: &str| {
        let answers = json!({"geburt": {"geburtsdatum": own},
            "familienstand": {"stand": "vh", "seit": seit},
            "ehepartner": {"geburtsdatum": spouse}});
        let mut found = doubts("einbuergerung", &answers);
        found.retain(|id| id.contains("ehe_alter"));
        found
    };
    let wedding = |own: &str, spouse: &str| wedding_on("2010-06-01", own, spouse);
    assert_eq!(
        wedding("1980-01-01", "2010-06-01"),
        ["check-ehepartner_ehe_alter"]
    );
    assert_eq!(wedding("2000-01-01", "1980-01-01"), ["check-ehe_alter"]);
    assert_eq!(wedding("1980-01-01", "1994-06-01"), [""; 0]);
    // Of a day that is not known nobody is told that they were a child then.
    for seit in ["2010", "2010-06"] {
        let born = "1994-06-20";
        assert_eq!(wedding_on(seit, born, born), [""; 0], "{seit}");
    }
}

#[test]
fn whoever_is_asked_for_the_last_three_is_told_of_two() {
    let mut asked = 0;
    for shipped in shipped().iter().filter(|form| form.is_sent) {
        let texts = root()
            .join("locales/de")
            .join(format!("{}.ftl", shipped.service));
        let texts = fs::read_to_string(texts).unwrap();
        for step in &shipped.form.steps {
            let files = step
                .fields
                .iter()
                .filter(|field| field.kind.as_file().is_some());
            for field in files {
                let place = Place::of_step(&step.id).name(&field.id);
                let label = format!("{} = ", field.text_id(&place));
                let label = texts.lines().find_map(|line| line.strip_prefix(&label));
                let label = label.unwrap_or_default().to_lowercase();
                if label.contains("letzten 3 ") && !label.contains("monate") {
                    asked += 1;
                    let mut checks = step.checks.iter();
                    let is_told =
                        checks.any(|check| check.at == field.id && check.level == Level::Warning);
                    assert!(is_told, "{place} of {}", shipped.service);
                }
            }
        }
    }
    assert!(asked >= 5, "{asked}");
}
