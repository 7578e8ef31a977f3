//! `docs/form-reference.md`: all of its examples in one form, which has to be good, and has to have
//! every kind that there is.

use std::fs;

use amtsweg_core::form::Form;
use amtsweg_forms_tool::check::{Request, check};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::shipped::{looked_up, root};

/// Why examples may hold numbers.
const WHY: &str = "an example that nobody relies on";

/// The examples of a chapter: the last cell of each row that is JSON.
fn examples(page: &str, chapter: &str) -> Vec<Value> {
    let (_, rest) = page.split_once(&format!("\n## {chapter}\n")).unwrap();
    let chapter = rest.split("\n## ").next().unwrap();
    let examples: Vec<Value> = chapter
        .lines()
        .filter_map(|line| line.strip_suffix("` |")?.rsplit_once("| `"))
        .map(|(_, json)| serde_json::from_str(json).unwrap_or_else(|e| panic!("{json}: {e}")))
        .collect();
    let rows = chapter.lines().filter(|line| line.starts_with("| "));
    assert_eq!(examples.len(), rows.count() - 1, "one for each row");
    examples
}

#[test]
fn the_examples_of_the_reference_make_a_good_form() {
    let page = fs::read_to_string(root().join("docs/form-reference.md")).unwrap();
    let questions = examples(&page, "Questions");
    let read_only = |id: String| json!({ "id": id, "kind": "info" });
    let mut after = Vec::new();
    for (index, condition) in examples(&page, "Conditions").into_iter().enumerate() {
        let mut field = read_only(format!("wenn_{index}"));
        field["when"] = condition;
        after.push(field);
    }
    for (index, value) in examples(&page, "Values").into_iter().enumerate() {
        let mut field = read_only(format!("wert_{index}"));
        field["values"] = json!({ "wert": value });
        after.push(field);
    }
    // What a further application takes along names two questions that no other example needs.
    after.push(json!({ "id": "weiterer", "kind": "yesno" }));
    after.push(json!({ "id": "erste_nummer", "kind": "text", "minLength": 36, "maxLength": 36 }));
    let further = examples(&page, "A further application");
    let form = json!({
        "id": "beispiel", "version": "1.0.0", "followUp": further[0], "lists": { "nachbarn": ["FR", "NL"] },
        "sections": [{ "id": "alles", "steps": ["muster", "danach"] }],
        "steps": [
            { "id": "muster", "purpose": "muster", "fields": questions, "checks": examples(&page, "Checks") },
            { "id": "danach", "fields": after }
        ]
    });
    Form::from_value(form.clone()).unwrap();

    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("forms/beispiel");
    fs::create_dir_all(&folder).unwrap();
    // Without a language no texts are asked for.
    fs::create_dir(dir.path().join("locales")).unwrap();
    fs::write(folder.join("form.json"), form.to_string()).unwrap();
    let values = dir.path().join("forms/values.json");
    fs::copy(root().join("forms/values.json"), values).unwrap();
    // Examples are of no law.
    let mut exceptions = json!({ "check-volljaehrig": WHY, "list-nachbarn": WHY });
    for (index, value) in examples(&page, "Values").iter().enumerate() {
        let value = value.to_string();
        if ["plusYears", "plusDays", "18", "12"]
            .iter()
            .any(|one| value.contains(one))
        {
            exceptions[format!("danach-wert_{index}")] = json!(WHY);
        }
    }
    fs::write(folder.join("numbers.json"), exceptions.to_string()).unwrap();
    let report = check(&Request {
        forms: dir.path().join("forms"),
        locales: dir.path().join("locales"),
        languages: Vec::new(),
        today: looked_up(),
    })
    .unwrap();
    assert_eq!(report.findings, []);

    let schema = fs::read(root().join("forms/form.schema.json")).unwrap();
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let kinds = &schema["$defs"]["field"]["properties"]["kind"]["enum"];
    for kind in kinds.as_array().unwrap() {
        let shown = &form["steps"][0]["fields"];
        let is_shown = |field: &Value| field["kind"] == *kind;
        assert!(
            shown.as_array().unwrap().iter().any(is_shown),
            "{kind} is missing"
        );
    }
    let documented = |name: &str, examples: usize| {
        let ways = schema["$defs"][name]["oneOf"].as_array().unwrap().len();
        assert!(examples >= ways, "{examples} examples of {ways} {name}s");
    };
    // Periods stand with the checks.
    documented("condition", self::examples(&page, "Conditions").len() + 1);
    documented("operand", self::examples(&page, "Values").len());
}
