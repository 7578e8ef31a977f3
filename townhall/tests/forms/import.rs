//! FIM documents become forms to go on from.

use std::{fs, path::Path, process::Command};

use amtsweg_core::form::{Form, Kind};
use amtsweg_forms_tool::{
    check::{Request, check},
    xdf::{XdfError, import},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::walker::TODAY;

fn data(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms/data/xdf");
    fs::read(folder.join(name)).unwrap()
}

/// Imports by the command, and checks the German of what comes out.
fn imported(name: &str, service: &str) -> (TempDir, Value, String, String) {
    let dir = TempDir::new().unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/forms/data/xdf")
        .join(name);
    let run = || {
        Command::new(env!("CARGO_BIN_EXE_townhall"))
            .args(["forms", "import", "xdf"])
            .arg(&file)
            .arg("--to")
            .arg(dir.path())
            .output()
            .unwrap()
    };
    let output = run();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let report = check(&Request {
        forms: dir.path().join("forms"),
        locales: dir.path().join("locales"),
        languages: vec!["de".into()],
        today: TODAY.parse().unwrap(),
    })
    .unwrap();
    assert_eq!(report.errors(), 0);
    // What the document does not say is named.
    let open = ["is still to be written", "does not say whether it is"];
    assert!(
        report
            .findings
            .iter()
            .all(|finding| { open.iter().any(|open| finding.wrong.contains(open)) })
    );
    assert!(report.findings.len() >= 6);
    let again = run();
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("overwrites nothing"));
    let folder = dir.path().join("forms").join(service);
    let form = fs::read_to_string(folder.join("form.json")).unwrap();
    let notes = fs::read_to_string(folder.join("README.md")).unwrap();
    let texts = dir.path().join("locales/de").join(format!("{service}.ftl"));
    let texts = fs::read_to_string(texts).unwrap();
    (dir, serde_json::from_str(&form).unwrap(), texts, notes)
}

#[test]
fn a_document_of_version_2_becomes_a_form() {
    let (_dir, form, texts, notes) = imported("hund_xdf2.xml", "anmeldung_eines_hundes");
    assert_eq!(
        form["steps"],
        json!([
            { "id": "halterin_oder_halter", "fields": [
                { "id": "familienname", "kind": "text", "maxLength": 120 },
                { "id": "geburtsdatum", "kind": "date", "required": false },
                { "id": "postleitzahl", "kind": "text", "letters": "digits",
                  "minLength": 5, "maxLength": 5, "width": "short" },
                { "id": "telefon", "kind": "group", "repeat": { "min": 0, "max": 20 }, "fields": [
                    { "id": "wert", "kind": "phone" }
                ] }
            ] },
            { "id": "hund", "fields": [
                { "id": "hund", "kind": "group", "repeat": { "min": 1, "max": 20 }, "fields": [
                    { "id": "rufname_des_hundes", "kind": "text", "maxLength": 40 },
                    { "id": "groesse", "kind": "choice", "options": ["code_001", "gr"] },
                    { "id": "kennzeichnung", "kind": "text" },
                    { "id": "schulterhoehe", "kind": "number", "min": 5, "max": 120, "whole": true },
                    { "id": "frueherer_halter", "kind": "group", "repeat": { "min": 0, "max": 3 },
                      "fields": [{ "id": "name", "kind": "text" }] },
                    { "id": "anmerkung", "kind": "longtext", "maxLength": 1000, "required": false }
                ] }
            ] },
            { "id": "angaben", "fields": [{ "id": "hinweis_zur_steuer", "kind": "info" }] }
        ])
    );
    for text in [
        "service-title = Hund anmelden",
        "service-law = § 8 der Mustersatzung",
        "    .hint = So, wie er im Ausweis steht.",
        "    .option-code_001 = klein (bis 40 cm)",
        "    .hint = In Zentimetern {\"{\"}gerundet{\"}\"}.",
        "    .item = Hund { $number }",
        "    .hint =\n        Die Steuer gilt ab dem Monat, in dem der Hund einzieht.\n\n        Das Finanzamt",
    ] {
        assert!(texts.contains(text), "{text}\n{texts}");
    }
    for note in [
        "Es ist entweder der Familienname oder die Firma anzugeben.",
        "Die Codeliste urn:beispiel:codeliste:kennzeichnung",
        "Der Code „001“ heißt hier `code_001`",
        "| G70000003 1.0 | Früherer Halter | `hund.hund.frueherer_halter` |",
    ] {
        assert!(notes.contains(note), "{note}\n{notes}");
    }
}

#[test]
fn a_document_of_version_3_becomes_a_form() {
    let (_dir, form, texts, notes) = imported("fischereischein_xdf3.xml", "fischereischein");
    assert_eq!(
        form["sections"],
        json!([
            { "id": "antragstellende_person", "steps": ["name", "herkunft"] },
            { "id": "fischereischein", "steps": ["fischereischein"] }
        ])
    );
    assert_eq!(
        form["steps"][0]["fields"],
        json!([
            { "id": "familienname", "kind": "text", "letters": "latin", "maxLength": 120 },
            { "id": "vornamen", "kind": "text", "letters": "latin", "maxLength": 120 }
        ])
    );
    assert_eq!(
        form["steps"][1]["fields"],
        json!([
            { "id": "staatsangehoerigkeit", "kind": "nationality" },
            { "id": "geburtsdatum", "kind": "date", "required": false }
        ])
    );
    assert_eq!(
        form["steps"][2]["fields"],
        json!([
            { "id": "dauer", "kind": "choice", "options": ["jahr", "leben"] },
            { "id": "pruefung_abgelegt", "kind": "yesno" },
            { "id": "gebuehr", "kind": "money", "min": 0, "max": 500, "required": false },
            { "id": "pruefungszeugnis", "kind": "file", "accept": ["application/pdf"],
              "maxFiles": 2, "maxBytes": 20_000_000, "required": false },
            { "id": "gewaesser", "kind": "group", "repeat": { "min": 1, "max": 3 },
              "fields": [{ "id": "wert", "kind": "text", "maxLength": 80 }] },
            { "id": "uhrzeit_der_abholung", "kind": "text", "required": false }
        ])
    );
    assert!(
        texts.contains("step-name = Name\n    .intro = Bitte wie im Ausweis."),
        "{texts}"
    );
    assert!(texts.contains("fischereischein-dauer = Wie lange soll der Schein gelten?"));
    assert!(texts.contains("service-law = § 31 Musterfischereigesetz"));
    for note in [
        "Für immer gibt es den Schein erst ab 18 Jahren.",
        "„Kundennummer“ (F71000005) wird nicht gefragt",
        "`name.familienname`: Der Datentyp text_latin wird mit `\"letters\": \"latin\"` gefragt",
        "Der Datentyp time wird als Text gefragt",
    ] {
        assert!(notes.contains(note), "{note}\n{notes}");
    }
}

#[test]
fn other_languages_are_named_as_missing() {
    let (dir, ..) = imported("fischereischein_xdf3.xml", "fischereischein");
    fs::create_dir(dir.path().join("locales/en")).unwrap();
    let report = check(&Request {
        forms: dir.path().join("forms"),
        locales: dir.path().join("locales"),
        languages: Vec::new(),
        today: TODAY.parse().unwrap(),
    })
    .unwrap();
    assert_eq!(report.errors(), 1);
    let mut wrong = report.findings.iter().map(|finding| &finding.wrong);
    assert!(wrong.any(|wrong| wrong == "There are no texts in \"en\"."));
}

#[test]
fn patterns_of_digits_are_checked_and_others_noted() {
    let limited = |own: &str, pattern: &str| {
        let good = String::from_utf8(data("hund_xdf2.xml")).unwrap();
        let limits = r#"{"minLength":"5","maxLength":"5","pattern":"[0-9]{5}"}"#;
        let other = format!(r#"{{{own}"pattern":"{}"}}"#, pattern.replace('\\', "\\\\"));
        assert!(good.contains(limits));
        let imported = import(good.replace(limits, &other).as_bytes(), &[], None).unwrap();
        let form: Value = serde_json::from_str(&imported.form).unwrap();
        let noted = imported.notes.contains(&format!("Das Muster `{pattern}`"));
        let mut field = form["steps"][0]["fields"][2].clone();
        field.as_object_mut().unwrap().remove("id");
        (field, noted)
    };
    let field = |pattern: &str| limited("", pattern);
    let both = limited(r#""minLength":"1","maxLength":"12","#, "[0-9]{8}");
    let strict = json!({
        "kind": "text", "letters": "digits", "minLength": 8, "maxLength": 8, "width": "short"
    });
    assert_eq!(both, (strict, false));
    for (pattern, limits) in [
        (
            "[0-9]{4}",
            json!({ "minLength": 4, "maxLength": 4, "width": "short" }),
        ),
        ("^\\d{1,12}$", json!({ "maxLength": 12, "width": "short" })),
        ("[0-9]{2,}", json!({ "minLength": 2 })),
        ("[0-9]+", json!({})),
    ] {
        let (field, noted) = field(pattern);
        let mut expected = json!({ "kind": "text", "letters": "digits" });
        expected
            .as_object_mut()
            .unwrap()
            .extend(limits.as_object().unwrap().clone());
        assert_eq!((field, noted), (expected, false), "{pattern}");
    }
    for pattern in [
        "[0-9]{x}",
        "[0-9]",
        "[A-Z][0-9]+",
        "[0-9]{2}-[0-9]{3}",
        "\\d+a",
    ] {
        assert_eq!(
            field(pattern),
            (json!({ "kind": "text" }), true),
            "{pattern}"
        );
    }
}

/// The question for the certificate, or for the fee, of a document that says something else there.
fn changed(from: &str, to: &str, index: usize) -> (Value, String) {
    let good = String::from_utf8(data("fischereischein_xdf3.xml")).unwrap();
    assert!(good.contains(from), "{from}");
    let imported = import(good.replacen(from, to, 1).as_bytes(), &[], None).unwrap();
    assert!(Form::from_json(imported.form.as_bytes()).is_ok());
    let form: Value = serde_json::from_str(&imported.form).unwrap();
    (form["steps"][2]["fields"][index].clone(), imported.notes)
}

#[test]
fn the_size_of_a_file_is_in_bytes_as_the_standard_says() {
    let of = |size: &str| {
        let to = format!("<xdf:maxSize>{size}</xdf:maxSize>");
        let (field, notes) = changed("<xdf:maxSize>5</xdf:maxSize>", &to, 3);
        (field["maxBytes"].as_u64().unwrap(), notes)
    };
    let (bytes, notes) = of("5000000");
    assert_eq!(bytes, 5_000_000);
    assert!(!notes.contains("größte Datei"), "{notes}");
    for (size, bytes, note) in [
        ("5", 20_000_000, "mit „5“ angegeben"),
        ("5 MB", 20_000_000, "mit „5 MB“ angegeben"),
        ("", 20_000_000, "Wie groß eine Datei sein darf"),
        ("200000000", 100_000_000, "Mehr als 100 MB"),
    ] {
        let (found, notes) = of(size);
        assert_eq!(found, bytes, "{size}");
        assert!(notes.contains(note), "{note}\n{notes}");
    }
}

#[test]
fn no_slot_is_made_that_no_file_fits() {
    let of = |media_types: &str| {
        let from = "<xdf:mediaType>application/pdf</xdf:mediaType>";
        let (field, notes) = changed(from, media_types, 3);
        (field["accept"].clone(), notes)
    };
    let word = "<xdf:mediaType>application/msword</xdf:mediaType>";
    let (accept, notes) = of(word);
    assert_eq!(
        accept,
        json!(["application/pdf", "image/jpeg", "image/png"])
    );
    assert!(notes.contains("der Art application/msword werden nicht angenommen"));
    let (accept, notes) = of(&format!("{word}<xdf:mediaType>image/png</xdf:mediaType>"));
    assert_eq!(accept, json!(["image/png"]));
    assert!(notes.contains("application/msword"));
}

#[test]
fn every_limit_of_a_number_is_in_the_form_or_a_note() {
    let of = |limits: &str| {
        let from = r#"<xdf:praezisierung minValue="0" maxValue="500"/>"#;
        changed(from, &format!("<xdf:praezisierung {limits}/>"), 2)
    };
    let (field, _) = of(r#"minValue="-40" maxValue="500""#);
    assert_eq!(field["min"], json!(-40));
    let (field, notes) = of(r#"minValue="0" maxValue="5000000000000""#);
    assert_eq!(
        (&field["kind"], &field["max"]),
        (&json!("money"), &Value::Null)
    );
    assert!(
        notes.contains("nennt 5000000000000 als Grenze (der größte Wert)"),
        "{notes}"
    );
    let (field, notes) = of(r#"minValue="1000000000000""#);
    assert_eq!(
        (&field["kind"], &field["letters"]),
        (&json!("text"), &json!("digits"))
    );
    assert!(notes.contains("Zahlen von 10^12 an"), "{notes}");
    let (_, notes) = of(r#"minValue="0" maxLength="7""#);
    assert!(
        notes.contains("nennt 7 als Grenze (die größte Länge)"),
        "{notes}"
    );
}

/// Whatever a document limits, and however: the limit is in the form or is named.
#[test]
fn no_limit_of_any_kind_of_question_is_lost() {
    let kind = "<xdf:datentyp><code>num_currency</code></xdf:datentyp>\n\
                <xdf:praezisierung minValue=\"0\" maxValue=\"500\"/>";
    for data_type in [
        "text",
        "text_latin",
        "date",
        "bool",
        "num",
        "num_int",
        "num_currency",
        "time",
        "object",
    ] {
        for (name, value) in [
            ("minLength", "37"),
            ("maxLength", "137"),
            ("maxLength", "4137"),
            ("minValue", "37"),
            ("minValue", "-37"),
            ("maxValue", "4137000000000"),
            ("minValue", "2031-07-01"),
            ("maxLength", "viele"),
            ("pattern", "[A-Z]{3}7"),
            ("schritt", "37"),
        ] {
            let to = format!(
                "<xdf:datentyp><code>{data_type}</code></xdf:datentyp>\n\
                 <xdf:praezisierung {name}=\"{value}\"/>"
            );
            let (field, notes) = changed(kind, &to, 2);
            let mut members = field.as_object().unwrap().iter();
            let is_there = members.any(|(_, member)| {
                let written = member.to_string();
                written == value
            });
            assert!(
                is_there || notes.contains(value),
                "{data_type} {name} {value}\n{field}\n{notes}"
            );
        }
    }
}

#[test]
fn latin_letters_are_asked_for_or_a_note() {
    let kind = "<xdf:datentyp><code>num_currency</code></xdf:datentyp>\n\
                <xdf:praezisierung minValue=\"0\" maxValue=\"500\"/>";
    for (max, letters) in [(100, json!("latin")), (3000, Value::Null)] {
        let to = format!(
            "<xdf:datentyp><code>text_latin</code></xdf:datentyp>\n\
             <xdf:praezisierung maxLength=\"{max}\"/>"
        );
        let (field, notes) = changed(kind, &to, 2);
        assert_eq!(field["letters"], letters);
        assert!(
            notes.contains("`fischereischein.gebuehr`: Der Datentyp text_latin"),
            "{notes}"
        );
    }
}

#[test]
fn how_many_files_there_may_be_is_in_the_form_or_a_note() {
    let good = String::from_utf8(data("fischereischein_xdf3.xml")).unwrap();
    let file = good.find("<xdf:name>Prüfungszeugnis</xdf:name>").unwrap();
    let amount = "<xdf:anzahl>0:2</xdf:anzahl>";
    let start = good[..file].rfind(amount).unwrap();
    for (bounds, max, note) in [
        ("1:3", 3, None),
        (
            "0:*",
            10,
            Some("erlaubt beliebig viele Dateien. Hier: höchstens 10"),
        ),
        ("0:99", 50, Some("erlaubt 99 Dateien. Hier: höchstens 50")),
        ("2:4", 4, Some("mindestens 2 Dateien hochzuladen")),
    ] {
        let mut other = good.clone();
        other.replace_range(
            start..start + amount.len(),
            &format!("<xdf:anzahl>{bounds}</xdf:anzahl>"),
        );
        let imported = import(other.as_bytes(), &[], None).unwrap();
        let form: Value = serde_json::from_str(&imported.form).unwrap();
        assert_eq!(form["steps"][2]["fields"][3]["maxFiles"], max);
        match note {
            Some(note) => assert!(imported.notes.contains(note), "{}", imported.notes),
            None => assert!(
                !imported.notes.contains("Dateien. Hier"),
                "{}",
                imported.notes
            ),
        }
    }
}

#[test]
fn how_many_are_to_be_chosen_is_a_note() {
    let good = String::from_utf8(data("fischereischein_xdf3.xml")).unwrap();
    let head = good.find("<xdf:name>Dauer</xdf:name>").unwrap();
    let amount = good[..head].rfind("<xdf:anzahl>1:1</xdf:anzahl>").unwrap();
    let mut several = good.clone();
    several.replace_range(amount..amount + 28, "<xdf:anzahl>2:9</xdf:anzahl>");
    let imported = import(several.as_bytes(), &[], None).unwrap();
    assert!(imported.form.contains("multichoice"));
    assert!(
        imported
            .notes
            .contains("Es sind mindestens 2 Antworten zu wählen"),
        "{}",
        imported.notes
    );
}

#[test]
fn a_group_alone_can_be_imported() {
    let xml = r#"<xdf:xdatenfelder.datenfeldgruppe.0103 xmlns:xdf="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">
        <xdf:datenfeldgruppe>
          <xdf:identifikation><xdf:id>G1</xdf:id><xdf:version>1.0.0</xdf:version></xdf:identifikation>
          <xdf:name>4 Räder &amp; mehr</xdf:name>
          <xdf:struktur><xdf:anzahl>1:1</xdf:anzahl><xdf:enthaelt><xdf:datenfeld>
            <xdf:identifikation><xdf:id>F1</xdf:id><xdf:version>1.0.0</xdf:version></xdf:identifikation>
            <xdf:name>Marke</xdf:name>
            <xdf:feldart><code>input</code></xdf:feldart><xdf:datentyp><code>text</code></xdf:datentyp>
          </xdf:datenfeld></xdf:enthaelt></xdf:struktur>
        </xdf:datenfeldgruppe></xdf:xdatenfelder.datenfeldgruppe.0103>"#;
    let imported = import(xml.as_bytes(), &[], None).unwrap();
    assert_eq!(imported.service, "dienst_4_raeder_mehr");
    let form = Form::from_json(imported.form.as_bytes()).unwrap();
    assert!(matches!(form.steps[0].fields[0].kind, Kind::Text(_)));
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let message = |xml: &str| import(xml.as_bytes(), &[], None).unwrap_err().to_string();
    let good = String::from_utf8(data("hund_xdf2.xml")).unwrap();
    assert!(import(good.as_bytes(), &[], None).is_ok());

    let unclosed = good.replace("</xdf:header>", "");
    assert!(
        message(&unclosed).starts_with("line "),
        "{}",
        message(&unclosed)
    );
    let nothing = message("<a/>");
    assert_eq!(nothing, "line 1, column 1: this is not XDatenfelder 2 or 3");
    let amount = good.replacen(
        "<xdf:anzahl>1:1</xdf:anzahl>",
        "<xdf:anzahl>viele</xdf:anzahl>",
        1,
    );
    assert!(message(&amount).contains("this is no number such as 0:1 or 1:*"));
    let nameless = good.replace("<xdf:name>Familienname</xdf:name>", "");
    assert!(message(&nameless).contains("<name> is missing in it"));
    let encoding = import(b"<a>\n\xff</a>", &[], None).unwrap_err();
    assert!(matches!(encoding, XdfError::Xml { line: 2, .. }));
}

#[test]
fn entities_and_depth_do_no_harm() {
    let bomb = r#"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>"#;
    assert!(matches!(
        import(bomb.as_bytes(), &[], None),
        Err(XdfError::Xml { .. })
    ));
    let outside = r#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#;
    assert!(matches!(
        import(outside.as_bytes(), &[], None),
        Err(XdfError::Xml { .. })
    ));
    let head = "<xdf:datenfeldgruppe><xdf:identifikation><xdf:id>G</xdf:id></xdf:identifikation><xdf:name>x</xdf:name>";
    let open = format!("{head}<xdf:struktur><xdf:anzahl>1:1</xdf:anzahl><xdf:enthaelt>");
    let root = "xdf:xdatenfelder.datenfeldgruppe.0103";
    let deep = format!(
        "<{root} xmlns:xdf=\"urn:xoev-de:fim:standard:xdatenfelder_3.0.0\">\
         {}{head}</xdf:datenfeldgruppe>{}</{root}>",
        open.repeat(100),
        "</xdf:enthaelt></xdf:struktur></xdf:datenfeldgruppe>".repeat(100)
    );
    let error = import(deep.as_bytes(), &[], None).unwrap_err();
    assert!(error.to_string().contains("too deep"), "{error}");
    assert!(matches!(
        import(&vec![b' '; 33 * 1024 * 1024], &[], None),
        Err(XdfError::TooLarge)
    ));
}

proptest::proptest! {
    #[test]
    fn never_panics(cut in 0_usize..12_000, put in "[<>&{}\"a1:*]{0,8}") {
        let good = String::from_utf8(data("hund_xdf2.xml")).unwrap();
        let mut cut = cut.min(good.len());
        while !good.is_char_boundary(cut) {
            cut -= 1;
        }
        let broken = format!("{}{put}{}", &good[..cut], &good[cut..]);
        if let Ok(imported) = import(broken.as_bytes(), &[], None) {
            proptest::prop_assert!(Form::from_json(imported.form.as_bytes()).is_ok());
        }
    }
}
