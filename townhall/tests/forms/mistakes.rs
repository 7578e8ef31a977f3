//! A good form, broken in many ways: each mistake gets the one message that helps.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use amtsweg_townhall::forms::check::{Report, Request, check};
use tempfile::TempDir;

const FORM: &str = "forms/hundesteuer/form.json";
const QUICK: &str = "forms/hundesteuer/quick-check.json";
const GERMAN: &str = "locales/de/hundesteuer.ftl";
const ENGLISH: &str = "locales/en/hundesteuer.ftl";

/// What is written in place of what, and what is said then.
struct Mistake {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    said: &'static [&'static str],
}

fn good() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms/data/good")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn copied() -> TempDir {
    let dir = TempDir::new().unwrap();
    copy(&good(), dir.path());
    dir
}

fn checked(dir: &Path) -> Report {
    check(&Request {
        forms: dir.join("forms"),
        locales: dir.join("locales"),
        languages: Vec::new(),
    })
    .unwrap()
}

fn said(dir: &Path) -> Vec<String> {
    let prefix = format!("{}/", dir.display());
    checked(dir)
        .findings
        .iter()
        .map(|finding| finding.to_string().replace(&prefix, ""))
        .collect()
}

fn change(dir: &Path, file: &str, from: &str, to: &str) {
    let path = dir.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn the_good_form_is_good() {
    let report = checked(&good());
    assert_eq!(report.findings, []);
    assert_eq!(report.files, 4);
}

#[test]
fn every_mistake_gets_its_message() {
    let mut wrong = Vec::new();
    for Mistake {
        file,
        from,
        to,
        said: expected,
    } in MISTAKES
    {
        let dir = copied();
        change(dir.path(), file, from, to);
        let said = said(dir.path());
        if said != expected {
            wrong.push(format!(
                "{from}\n=> {to}\n{}\nexpected\n{}\n",
                said.join("\n"),
                expected.join("\n")
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

const MISTAKES: [Mistake; 52] = [
    // Not to be read.
    Mistake {
        file: FORM,
        from: r#""version": "1.1.0","#,
        to: r#""version": "1.1.0""#,
        said: &[
            "forms/hundesteuer/form.json:3: A comma is missing before this. Put a comma between two entries.",
        ],
    },
    Mistake {
        file: FORM,
        from: r#""kind": "consent" }]"#,
        to: r#""kind": "consent" },]"#,
        said: &[
            "forms/hundesteuer/form.json:90: There is a comma with nothing behind it. Take the last comma out.",
        ],
    },
    Mistake {
        file: FORM,
        from: r#""id": "wohnung","#,
        to: "\"id\": \"wohnung\",\n\"id\": \"haus\",",
        said: &[
            r#"forms/hundesteuer/form.json:32: "id" stands twice, first on line 31. Take one of them out."#,
        ],
    },
    // Not of the right shape.
    Mistake {
        file: FORM,
        from: r#""maxLength": 100"#,
        to: r#""maxlength": 100"#,
        said: &[
            r#"forms/hundesteuer/form.json:18: "maxlength" is not possible in the text field "name". Did you mean "maxLength"?"#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""kind": "country""#,
        to: r#""kind": "contry""#,
        said: &[
            r#"forms/hundesteuer/form.json:20: "kind" is "contry", which does not exist. Did you mean "country"?"#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""maxFiles": 2"#,
        to: r#""maxFiles": "2""#,
        said: &[
            r#"forms/hundesteuer/form.json:73: "maxFiles" is a text. Write a whole number, without quotation marks."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"{ "id": "wahrheit", "kind": "consent" }"#,
        to: r#"{ "id": "wahrheit" }"#,
        said: &[
            r#"forms/hundesteuer/form.json:90: "kind" is missing in "wahrheit". Add it; it says: "What is asked for.""#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"{ "not": { "some""#,
        to: r#"{ "nicht": { "some""#,
        said: &[
            r#"forms/hundesteuer/form.json:64: "nicht" is not possible in this part ("A condition on the answers"). Possible here: "field", "all", "any", "not", "some", "periods" or "left"."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"{ "number": 18 }"#,
        to: r#"{ "numer": 18 }"#,
        said: &[
            r#"forms/hundesteuer/form.json:26: "numer" is not possible in this part ("One side of a comparison"). Did you mean "number"?"#,
        ],
    },
    // Ids.
    Mistake {
        file: FORM,
        from: r#""id": "rasse""#,
        to: r#""id": "Rasse""#,
        said: &[
            r#"forms/hundesteuer/form.json:51: "id" cannot be "Rasse". Use small letters a to z, digits and _, beginning with a letter."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""id": "rasse""#,
        to: r#""id": "rasse_des_hundes_wie_sie_im_heimtierausweis_eingetragen_worden_ist_oder_so""#,
        said: &[
            r#"forms/hundesteuer/form.json:51: "id" has 74 characters: "rasse_des_hundes_wie_sie_im_heimtierausweis_eingetragen_worden_ist_oder_so". Shorten it to at most 64."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""id": "hundesteuer","#,
        to: r#""id": "hunde","#,
        said: &[
            r#"forms/hundesteuer/form.json:2: The id is "hunde", but the folder is called "hundesteuer". Write "hundesteuer", or rename the folder."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""steps": ["halter", "wohnung"]"#,
        to: r#""steps": ["halter", "wohnungen"]"#,
        said: &[
            r#"forms/hundesteuer/form.json:11: The section names the step "wohnungen", which does not exist. Did you mean "wohnung"?"#,
            r#"forms/hundesteuer/form.json:31: The step "wohnung" belongs to no section. Name it in the "steps" of a section, at its place in the order."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""steps": ["halter", "wohnung"]"#,
        to: r#""steps": ["wohnung", "halter"]"#,
        said: &[
            r#"forms/hundesteuer/form.json:11: The sections name "wohnung" where the step "halter" comes next, on line 16. Put sections and steps into the same order."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""id": "zweitname""#,
        to: r#""id": "grenznah""#,
        said: &[
            r#"forms/hundesteuer/form.json:42: There is a field "grenznah" already, on line 39. Give one of them another id."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"["blind", "taub", "andere"]"#,
        to: r#"["blind", "taub", "andere", "taub"]"#,
        said: &[
            r#"forms/hundesteuer/form.json:68: "options" has "taub" twice. Take one of them out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""at": "geburtsdatum""#,
        to: r#""at": "geburtsdaten""#,
        said: &[
            r#"forms/hundesteuer/form.json:25: The check "volljaehrig" stands at "geburtsdaten", which is no field of "halter". Did you mean "geburtsdatum"?"#,
        ],
    },
    // What conditions look at.
    Mistake {
        file: FORM,
        from: r#""when": { "field": "wohnung.art""#,
        to: r#""when": { "field": "wohnung.arzt""#,
        said: &[
            r#"forms/hundesteuer/form.json:85: The condition of the step "vermieter" looks at "wohnung.arzt", which does not exist. Did you mean "wohnung.art"?"#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""when": { "field": "./art", "is": "miete" }"#,
        to: r#""when": { "field": "befreiung.gewuenscht", "is": true }"#,
        said: &[
            r#"forms/hundesteuer/form.json:36: The condition of "wohnung.vermieter" looks at "befreiung.gewuenscht", which is asked later, on line 66. Only earlier answers can be looked at. Ask that question before, or look at another one."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""when": { "field": "wohnung.art", "is": "miete" }"#,
        to: r#""when": { "field": "hunde.hund.gefaehrlich", "is": true }"#,
        said: &[
            r#"forms/hundesteuer/form.json:85: The condition of the step "vermieter" looks at "hunde.hund.gefaehrlich", but there can be several: "hunde.hund" repeats. Ask for any of them: { "some": "hunde.hund", "where": { "field": "./…" } }."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""field": "./art", "is": "miete""#,
        to: r#""field": "./art", "is": "mieten""#,
        said: &[
            r#"forms/hundesteuer/form.json:36: The condition of "wohnung.vermieter" compares "wohnung.art" with "mieten", which is none of its options. Did you mean "miete"?"#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""when": { "field": "./gefaehrlich", "is": true }"#,
        to: r#""when": { "field": "./gefaehrlich", "is": "ja" }"#,
        said: &[
            r#"forms/hundesteuer/form.json:55: The condition of "hunde.hund.auflagen" compares "hunde.hund.gefaehrlich" with "ja", but it is answered with yes or no. Write true or false, without quotation marks."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""inList": "nachbarn""#,
        to: r#""inList": "nachbar""#,
        said: &[
            r#"forms/hundesteuer/form.json:40: The condition of "wohnung.grenznah" uses the list "nachbar", which does not exist. Did you mean "nachbarn"?"#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"{ "age": "./geburtsdatum" }"#,
        to: r#"{ "field": "./geburtsdatum" }"#,
        said: &[
            r#"forms/hundesteuer/form.json:26: The check "volljaehrig" compares a date with a number. Compare a date with a date, or a number with a number."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"{ "count": "./hund" }"#,
        to: r#"{ "count": "halter.anschrift" }"#,
        said: &[
            r#"forms/hundesteuer/form.json:59: The value "anzahl" of "hunde.anzahl" counts the entries of "halter.anschrift", which is not a group that repeats. Name a group with "repeat"."#,
        ],
    },
    // What can never be.
    Mistake {
        file: FORM,
        from: r#""when": { "field": "wohnung.art", "is": "miete" }"#,
        to: r#""when": { "all": [{ "field": "wohnung.art", "is": "eigentum" },
                { "field": "wohnung.vermieter", "answered": true }] }"#,
        said: &[
            r#"forms/hundesteuer/form.json:85: The step "vermieter" can never be reached: its condition cannot hold. The answers that it asks for exclude each other, or belong to questions that are not asked then. Loosen the condition, or take the step out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""when": { "field": "./gefaehrlich", "is": true }"#,
        to: r#""when": { "not": { "any": [{ "field": "./gefaehrlich", "answered": true },
                { "field": "./gefaehrlich", "answered": false }] } }"#,
        said: &[
            r#"forms/hundesteuer/form.json:55: "hunde.hund.auflagen" is never asked: its condition cannot hold. The answers that it asks for exclude each other, or belong to questions that are not asked then. Loosen the condition, or take the field out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#"{ "field": "./grund", "is": "taub" }]"#,
        to: r#"{ "all": [{ "field": "./grund", "is": "taub" }, { "field": "./grund", "is": "blind" }] }]"#,
        said: &[
            r#"forms/hundesteuer/form.json:77: This part of the condition of "befreiung.nachweis" can never hold. The answers that it asks for exclude each other, or belong to questions that are not asked then. Mend it, or take it out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""op": ">=", "right": { "number": 18 }"#,
        to: r#""op": "<", "right": { "number": 0 }"#,
        said: &[
            r#"forms/hundesteuer/form.json:26: The check "volljaehrig" fails always: its rule cannot hold. The rule says what must be so. If it says what must not be so, put it into { "not": … }."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""right": { "number": 18 }"#,
        to: r#""right": { "number": 0 }"#,
        said: &[
            r#"forms/hundesteuer/form.json:26: The check "volljaehrig" never says anything: its rule holds always. Mend the rule, or take the check out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""min": 1, "max": 5"#,
        to: r#""min": 6, "max": 5"#,
        said: &[
            r#"forms/hundesteuer/form.json:49: "hund" needs at least 6 entries, but can have only 5. Exchange the numbers, or mend one of them."#,
        ],
    },
    // Data protection, offers, other forms.
    Mistake {
        file: FORM,
        from: r#""special", "purpose": "befreiung","#,
        to: r#""special","#,
        said: &[
            r#"forms/hundesteuer/form.json:69: "grund" asks for data on special categories (Article 9 GDPR) without saying why. Add "purpose": "<id>", and the text "purpose-<id>" that tells the applicant."#,
            r#"locales/de/hundesteuer.ftl:43: note: The form never shows the text "purpose-befreiung". Take it out, or mend its id."#,
            r#"locales/en/hundesteuer.ftl:43: note: The form never shows the text "purpose-befreiung". Take it out, or mend its id."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""purpose": "befreiung""#,
        to: r#""purpose": "nachlass""#,
        said: &[
            r#"forms/hundesteuer/form.json:69: The text "purpose-nachlass" (a purpose) is missing in "de" and "en". Write "purpose-nachlass = …" into locales/de/hundesteuer.ftl, locales/en/hundesteuer.ftl."#,
            r#"locales/de/hundesteuer.ftl:43: note: The form never shows the text "purpose-befreiung". Take it out, or mend its id."#,
            r#"locales/en/hundesteuer.ftl:43: note: The form never shows the text "purpose-befreiung". Take it out, or mend its id."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""personal": "special", "purpose""#,
        to: r#""purpose""#,
        said: &[
            r#"forms/hundesteuer/form.json:69: "grund" has a purpose, but does not say that it is personal. Add "personal": "ordinary", "special" or "criminal"."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""halter", "purpose": "steuer","#,
        to: r#""halter","#,
        said: &[
            r#"forms/hundesteuer/form.json:16: The step "halter" asks for personal data without saying why: "name" and 2 more questions. Add "purpose": "<id>" to the step, its group or the question, and the text "purpose-<id>" that tells the applicant."#,
            r#"locales/de/hundesteuer.ftl:48: note: The form never shows the text "purpose-steuer". Take it out, or mend its id."#,
            r#"locales/en/hundesteuer.ftl:48: note: The form never shows the text "purpose-steuer". Take it out, or mend its id."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""id": "wohnung","#,
        to: r#""id": "wohnung", "purpose": "steuer","#,
        said: &[
            r#"forms/hundesteuer/form.json:31: "wohnung" has a purpose, but asks for nothing that is personal. Take the purpose out, or mark what is personal."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""kind": "date", "personal": "ordinary""#,
        to: r#""kind": "date", "autocomplete": "bday""#,
        said: &[
            r#"forms/hundesteuer/form.json:19: "geburtsdatum" is filled in with the applicant's own data, but does not say that it is personal. Add "personal": "ordinary", or take "autocomplete" out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""kind": "address", "personal": "ordinary""#,
        to: r#""kind": "address""#,
        said: &[
            r#"forms/hundesteuer/form.json:21: note: "anschrift" looks personal, but does not say whether it is. Add "personal": "ordinary"; or "none" where it is not about a person."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""kind": "address", "personal": "ordinary""#,
        to: r#""kind": "address", "personal": "none""#,
        said: &[],
    },
    Mistake {
        file: FORM,
        from: r#""id": "hund", "kind": "group","#,
        to: r#""id": "hund", "kind": "group", "purpose": "steuer","#,
        said: &[
            r#"forms/hundesteuer/form.json:49: "hund" has a purpose, but asks for nothing that is personal. Take the purpose out, or mark what is personal."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""offer": ["halter.name"]"#,
        to: r#""offer": ["halter.geburtsdatum"]"#,
        said: &[
            r#"forms/hundesteuer/form.json:42: "wohnung.zweitname" offers the answer of "halter.geburtsdatum", which is of another kind. Offer the answer of a question of the same kind."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""halter.name": "person.name""#,
        to: r#""halter.nahme": "person.name""#,
        said: &[
            r#"forms/hundesteuer/form.json:5: "moved" says where "halter.nahme" was, but that does not exist. Did you mean "halter.name"?"#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""to": "vermieter""#,
        to: r#""to": "vermiter""#,
        said: &[
            r#"forms/hundesteuer/form.json:7: The form hands over to "vermiter", which does not exist. Did you mean "vermieter"?"#,
            r#"forms/vermieter/form.json:4: The form joins "hundesteuer", which does not hand over to it. Add "handover": { "to": "vermieter", … } there, or take "joins" out."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""mieter.name": "halter.name""#,
        to: r#""mieter.name": "halter.geburtsdatum""#,
        said: &[
            r#"forms/hundesteuer/form.json:8: "mieter.name" and "halter.geburtsdatum" are of different kinds. Share an answer with a question of the same kind."#,
        ],
    },
    Mistake {
        file: FORM,
        from: r#""mieter.name": "halter.name""#,
        to: r#""mieter.vorname": "halter.name""#,
        said: &[
            r#"forms/hundesteuer/form.json:8: "mieter.vorname" is to be filled in for the second party, but "vermieter" does not ask it. Write the place there first, then the place here."#,
        ],
    },
    // Quick checks.
    Mistake {
        file: QUICK,
        from: r#""tone": "good", "when": { "field": "fragen.hund", "is": false }"#,
        to: r#""tone": "good""#,
        said: &[
            r#"forms/hundesteuer/quick-check.json:11: The result "ergebnis.frei" is always shown. Say with "when" for which answers it is right."#,
        ],
    },
    Mistake {
        file: "locales/en/hundesteuer_schnelltest.ftl",
        from: "\n    .law = § 2",
        to: "",
        said: &[
            r#"forms/hundesteuer/quick-check.json:11: The text "ergebnis-frei.law" (the paragraph of a result) is missing in "en". Write the line ".law = …" below "ergebnis-frei" into locales/en/hundesteuer_schnelltest.ftl."#,
        ],
    },
    // Texts.
    Mistake {
        file: ENGLISH,
        from: "halter-geburtsdatum = Words\n",
        to: "",
        said: &[
            r#"forms/hundesteuer/form.json:19: The text "halter-geburtsdatum" (a question) is missing in "en". Write "halter-geburtsdatum = …" into locales/en/hundesteuer.ftl."#,
        ],
    },
    Mistake {
        file: GERMAN,
        from: "    .option-eigentum = Text\n",
        to: "",
        said: &[
            r#"forms/hundesteuer/form.json:33: The text "wohnung-art.option-eigentum" (an option) is missing in "de". Write the line ".option-eigentum = …" below "wohnung-art" into locales/de/hundesteuer.ftl."#,
        ],
    },
    Mistake {
        file: GERMAN,
        from: "step-halter = Text",
        to: "step-halter = Text { $name }",
        said: &[
            r#"locales/de/hundesteuer.ftl:12: The text "step-halter" uses { $name }, which nothing fills. Take it out, or give the field "values" (only "info" has them)."#,
        ],
    },
    Mistake {
        file: ENGLISH,
        from: "step-hunde = Words",
        to: "step-hunde = Words {",
        said: &[
            r#"locales/en/hundesteuer.ftl:27: A { is never closed. A text is "id = …", its further lines are indented, and { and } come in pairs."#,
        ],
    },
    Mistake {
        file: GERMAN,
        from: "    .hint = Text",
        to: "    .hnit = Text",
        said: &[
            r#"locales/de/hundesteuer.ftl:15: note: The form never shows the text "halter-name.hnit". Take it out, or mend its id."#,
        ],
    },
];

#[test]
fn a_missing_language_is_one_message() {
    let dir = copied();
    fs::remove_file(dir.path().join(ENGLISH)).unwrap();
    assert_eq!(
        said(dir.path()),
        [
            "forms/hundesteuer/form.json:2: There are no texts in \"en\". Copy \
          locales/de/hundesteuer.ftl to locales/en/hundesteuer.ftl and translate it."
        ]
    );
}

fn townhall(dir: &Path, arguments: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_townhall"))
        .args(arguments)
        .current_dir(dir)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.success(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_published_form_never_changes() {
    let dir = copied();
    let dir = dir.path();
    let (good, said_first, _) = townhall(dir, &["forms", "publish"]);
    assert!(good);
    assert_eq!(
        said_first,
        "hundesteuer 1.1.0 is published now.\nvermieter 1.0.0 is published now.\n"
    );
    assert_eq!(said(dir), [""; 0]);
    change(dir, FORM, "\"maxLength\": 100", "\"maxLength\": 90");
    assert_eq!(
        said(dir),
        [
            "forms/hundesteuer/form.json:3: Version 1.1.0 is published, and this form differs from \
          it. Give it a new version; say under \"moved\" where answers stood that stand elsewhere \
          now."
        ]
    );
    let (good, _, error) = townhall(dir, &["forms", "publish"]);
    assert!(!good);
    assert!(
        error.contains("version 1.1.0 of hundesteuer is published"),
        "{error}"
    );
    change(
        dir,
        FORM,
        "\"version\": \"1.1.0\"",
        "\"version\": \"1.2.0\"",
    );
    assert_eq!(said(dir), [""; 0]);
    let (good, said_last, _) = townhall(dir, &["forms", "publish"]);
    assert!(good);
    assert_eq!(said_last, "hundesteuer 1.2.0 is published now.\n");
    // Schemas of earlier versions stay where applications look for them.
    change(
        dir,
        FORM,
        "\"version\": \"1.2.0\"",
        "\"version\": \"1.3.0\"",
    );
    let (good, _, error) = townhall(dir, &["forms", "export", "--into", "site"]);
    assert!(good, "{error}");
    for version in ["1.1.0", "1.2.0", "1.3.0"] {
        let path = format!("site/schemas/hundesteuer/{version}.json");
        let json = fs::read(dir.join(path)).unwrap();
        let schema: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(
            schema["$id"],
            format!("/schemas/hundesteuer/{version}.json")
        );
    }
    assert!(dir.join("site/schemas/vermieter/1.0.0.json").is_file());
}

#[test]
fn the_command_says_what_it_found_and_fails() {
    let dir = copied();
    let dir = dir.path();
    let (good, said, _) = townhall(dir, &["forms", "check"]);
    assert!(good);
    assert_eq!(said, "4 files checked: nothing to mend.\n");
    change(dir, FORM, "\"kind\": \"country\"", "\"kind\": \"contry\"");
    let (good, said, error) = townhall(dir, &["forms", "check"]);
    assert!(!good);
    assert!(
        said.starts_with("forms/hundesteuer/form.json:20: "),
        "{said}"
    );
    assert!(error.contains("1 to mend in 4 files"), "{error}");
    let (good, said, _) = townhall(dir, &["forms", "check", "--format", "json"]);
    assert!(!good);
    let findings: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(findings[0]["line"], 20);
    assert_eq!(findings[0]["weight"], "error");
    assert_eq!(findings[0]["mend"], "Did you mean \"country\"?");
}
