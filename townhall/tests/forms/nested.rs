//! What repeats within what repeats, in FIM documents of both versions.

use amtsweg_core::form::Form;
use amtsweg_forms_tool::xdf::import;
use serde_json::{Value, json};

/// A document for `XDatenfelder` of a version.
struct Document {
    standard: &'static str,
}

const BOTH: [Document; 2] = [Document { standard: "2" }, Document { standard: "3.0.0" }];

impl Document {
    fn is_old(&self) -> bool {
        self.standard == "2"
    }

    fn head(&self, id: &str, name: &str) -> String {
        let version = if self.is_old() { "1.0" } else { "1.0.0" };
        format!(
            "<xdf:identifikation><xdf:id>{id}</xdf:id><xdf:version>{version}</xdf:version>\
             </xdf:identifikation><xdf:name>{name}</xdf:name>"
        )
    }

    fn rule(&self, name: &str, text: &str) -> String {
        let head = self.head("R1", name);
        let element = if self.is_old() {
            "definition"
        } else {
            "freitextRegel"
        };
        format!("<xdf:regel>{head}<xdf:{element}>{text}</xdf:{element}></xdf:regel>")
    }

    /// A field with limits, each a name and a value.
    fn field(&self, amount: &str, name: &str, data_type: &str, limits: &[(&str, &str)]) -> String {
        let written = |between: &str, quote: &str| {
            let all = limits.iter();
            let all = all.map(|(name, value)| format!("{quote}{name}{quote}{between}\"{value}\""));
            all.collect::<Vec<_>>()
        };
        let limits = if self.is_old() {
            let json = written(":", "\"").join(",");
            format!("<xdf:praezisierung>{{{json}}}</xdf:praezisierung>")
        } else {
            format!("<xdf:praezisierung {}/>", written("=", "").join(" "))
        };
        Self::part(
            amount,
            &format!(
                "<xdf:datenfeld>{}<xdf:feldart><code>input</code></xdf:feldart>\
                 <xdf:datentyp><code>{data_type}</code></xdf:datentyp>{limits}</xdf:datenfeld>",
                self.head(&format!("F{}", name.len()), name)
            ),
        )
    }

    fn group(&self, amount: &str, name: &str, inner: &str) -> String {
        let head = self.head(&format!("G{}", name.len()), name);
        let group = format!("<xdf:datenfeldgruppe>{head}{inner}</xdf:datenfeldgruppe>");
        Self::part(amount, &group)
    }

    fn part(amount: &str, element: &str) -> String {
        format!(
            "<xdf:struktur><xdf:anzahl>{amount}</xdf:anzahl>\
             <xdf:enthaelt>{element}</xdf:enthaelt></xdf:struktur>"
        )
    }

    fn schema(&self, inner: &str) -> String {
        let root = "xdf:xdatenfelder.stammdatenschema.0102";
        let standard = self.standard;
        let head = self.head("S1", "Haushalt");
        format!(
            "<{root} xmlns:xdf=\"urn:xoev-de:fim:standard:xdatenfelder_{standard}\">\
             <xdf:stammdatenschema>{head}{inner}</xdf:stammdatenschema></{root}>"
        )
    }

    /// People, their children, their schools, and what repeats in these.
    fn household(&self) -> String {
        let school = [
            self.field(
                "1:1",
                "Ort",
                "text",
                &[("minLength", "3"), ("maxLength", "61")],
            ),
            self.field(
                "2:5",
                "Note",
                "num_int",
                &[("minValue", "1"), ("maxValue", "6")],
            ),
            self.group(
                "0:7",
                "Fach",
                &self.field("1:1", "Titel", "text", &[("maxLength", "83")]),
            ),
        ]
        .concat();
        let child = [
            self.rule("Alter", "Kinder ab 19 Jahren zählen nicht."),
            self.field("1:1", "Geburtsdatum", "date", &[]),
            self.field("0:4", "Spitzname", "text", &[("maxLength", "47")]),
            self.group("0:2", "Schule", &school),
        ]
        .concat();
        let person = [
            self.field("1:1", "Name", "text", &[("maxLength", "97")]),
            self.field(
                "1:1",
                "Einkommen",
                "num",
                &[("minValue", "11"), ("maxValue", "5303")],
            ),
            self.group("0:*", "Kind", &child),
        ]
        .concat();
        let place = self.field("1:1", "Wohnort", "text", &[("maxLength", "71")]);
        self.schema(&self.group(
            "1:1",
            "Haushalt",
            &[place, self.group("1:8", "Person", &person)].concat(),
        ))
    }
}

#[test]
fn what_repeats_within_what_repeats_becomes_groups_in_groups() {
    for document in BOTH {
        let imported = import(document.household().as_bytes(), &[], None).unwrap();
        Form::from_json(imported.form.as_bytes()).unwrap();
        let form: Value = serde_json::from_str(&imported.form).unwrap();
        assert_eq!(
            form["steps"],
            json!([{ "id": "haushalt", "fields": [
                { "id": "wohnort", "kind": "text", "maxLength": 71 },
                { "id": "person", "kind": "group", "repeat": { "min": 1, "max": 8 }, "fields": [
                    { "id": "name", "kind": "text", "maxLength": 97 },
                    { "id": "einkommen", "kind": "number", "min": 11, "max": 5303 },
                    { "id": "kind", "kind": "group", "repeat": { "min": 0, "max": 20 }, "fields": [
                        { "id": "geburtsdatum", "kind": "date" },
                        { "id": "spitzname", "kind": "group", "repeat": { "min": 0, "max": 4 },
                          "fields": [{ "id": "wert", "kind": "text", "maxLength": 47 }] },
                        { "id": "schule", "kind": "group", "repeat": { "min": 0, "max": 2 },
                          "fields": [
                            { "id": "ort", "kind": "text", "minLength": 3, "maxLength": 61 },
                            { "id": "note", "kind": "number", "min": 1, "max": 6, "whole": true },
                            { "id": "fach", "kind": "group", "fields": [
                                { "id": "titel", "kind": "text", "maxLength": 83 }
                            ] }
                        ] }
                    ] }
                ] }
            ] }]),
            "{}",
            document.standard
        );
        // Each entry of each group has texts of its own.
        for text in [
            "haushalt-person-kind = Kind\n    .item = Kind { $number }",
            "haushalt-person-kind-schule = Schule\n    .item = Schule { $number }",
            "haushalt-person-kind-spitzname = Spitzname\n    .item = Spitzname { $number }",
            "haushalt-person-kind-schule-fach = Fach",
        ] {
            assert!(imported.texts.contains(text), "{text}\n{}", imported.texts);
        }
        for note in [
            "`haushalt.person.kind` darf beliebig oft vorkommen; hier höchstens 20-mal",
            "`haushalt.person.kind.schule.note` kommt 2- bis 5-mal vor, steht aber schon in 3",
            "`haushalt.person.kind.schule.fach` kommt 0- bis 7-mal vor, steht aber schon in 3",
            "Kinder ab 19 Jahren zählen nicht.",
        ] {
            assert!(imported.notes.contains(note), "{note}\n{}", imported.notes);
        }
    }
}

#[test]
fn however_often_something_occurs_it_is_in_the_form_or_a_note() {
    for document in BOTH {
        for (amount, numbers) in [
            ("3:13", &[3, 13][..]),
            ("0:13", &[13]),
            ("23:*", &[23]),
            ("7:170", &[7, 170]),
            ("131:170", &[131, 170]),
        ] {
            for depth in 0..5 {
                let field = document.field(amount, "Wert", "text", &[]);
                let inner = (0..depth).fold(field, |inner, level| {
                    document.group("1:9", &format!("Ebene{}", "x".repeat(level)), &inner)
                });
                let xml = document.schema(&document.group("1:1", "Alles", &inner));
                let imported = import(xml.as_bytes(), &[], None).unwrap();
                Form::from_json(imported.form.as_bytes()).unwrap();
                let form: Value = serde_json::from_str(&imported.form).unwrap();
                let mut bounds = Vec::new();
                collect_bounds(&form, &mut bounds);
                for number in numbers {
                    let is_noted = ["-mal", "- bis"]
                        .iter()
                        .any(|end| imported.notes.contains(&format!(" {number}{end}")));
                    assert!(
                        is_noted || bounds.contains(number),
                        "{number} of {amount} at {depth}\n{}\n{}",
                        imported.form,
                        imported.notes
                    );
                }
            }
        }
    }
}

/// The numbers of all groups that repeat.
fn collect_bounds(part: &Value, bounds: &mut Vec<u64>) {
    match part {
        Value::Object(members) => {
            let repeat = members.get("repeat").into_iter();
            let own = repeat.flat_map(|repeat| [&repeat["min"], &repeat["max"]]);
            bounds.extend(own.filter_map(Value::as_u64));
            members
                .values()
                .for_each(|part| collect_bounds(part, bounds));
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect_bounds(part, bounds)),
        _ => {}
    }
}
