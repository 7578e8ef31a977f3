//! A change of the law is one line of `values.json`: texts in all languages and what is warned of
//! change with it, and nothing else has to.

use std::{collections::BTreeSet, fs};

use amtsweg_core::{
    form::{Answers, Computed, Form, Level, adopt, check, field_ids, visible},
    legal::{Amount, Counting, LegalValues, Unit},
    time::Date,
};
use fluent_syntax::parser;
use serde_json::{Value, json};

use crate::shipped::{looked_up, root, shipped};

const LANGUAGES: [&str; 4] = ["de", "en", "ar", "de-simple"];

/// The file as it is, and as it is with one line changed.
fn changed(from: &str, to: &str) -> LegalValues {
    let file = fs::read_to_string(root().join("forms/values.json")).unwrap();
    let lines = file.lines().filter(|line| line.contains(from));
    assert_eq!(lines.count(), 1, "{from}");
    LegalValues::from_json(file.replace(from, to).as_bytes()).unwrap()
}

/// All values, with another amount for one.
fn with_amount(name: &str, amount: f64) -> LegalValues {
    let file = fs::read(root().join("forms/values.json")).unwrap();
    let mut values: Value = serde_json::from_slice(&file).unwrap();
    for from in values["values"][name]["from"].as_object_mut().unwrap() {
        *from.1 = json!(amount);
    }
    LegalValues::from_json(values.to_string().as_bytes()).unwrap()
}

/// The texts of all services in a language, as people read them on a day.
fn texts(language: &str, legal: &LegalValues, day: Date) -> String {
    let counting = Counting {
        decimal_separator: ",",
        plural: match language {
            "ar" => arabic,
            _ => Counting::GERMAN.plural,
        },
    };
    let folder = root().join("locales").join(language);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .collect();
    files.sort();
    let mut texts = String::new();
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        let filled = legal.fill(&source, counting, |value, said| said(value.on(day)?.1));
        // It is read as Fluent afterwards, and says as many things.
        let count = |text: &str| parser::parse(text.to_owned()).unwrap().body.len();
        assert_eq!(count(&filled), count(&source));
        texts += &filled;
    }
    texts
}

fn arabic(count: f64) -> &'static str {
    match count {
        1.0 => "one",
        2.0 => "two",
        3.0..=10.0 => "few",
        11.0..=99.0 => "many",
        _ => "other",
    }
}

/// What an employer who pays so much is warned of.
fn warnings(legal: &LegalValues, pay: &Value, day: &str) -> Vec<String> {
    let mut form = form("erklaerung_beschaeftigung");
    form.values = legal.for_conditions();
    let answers = Answers::from_json(pay.to_string().as_bytes()).unwrap();
    let findings = check(&form, &answers, day.parse().unwrap());
    let warnings = findings
        .iter()
        .filter(|finding| finding.level == Level::Warning);
    warnings.map(|finding| finding.kind.message().0).collect()
}

fn form(service: &str) -> Form {
    let mut all = shipped().into_iter();
    let found = all.find(|form| form.service == service && form.is_sent);
    found.unwrap().form
}

fn hourly(pay: &str, begin: Option<&str>) -> Value {
    let mut answers = json!({"taetigkeit": {"art": "beschaeftigung"},
        "lohn": {"zeitraum": "stunde", "betrag": pay}});
    if let Some(begin) = begin {
        answers["dauer"] = json!({ "stand": "beginnt", "von": begin });
    }
    answers
}

#[test]
fn one_line_changes_what_is_read_and_what_is_warned_of() {
    let line = r#""2026-01-01": 13.9, "2027-01-01": 14.6"#;
    let day = "2026-11-30";
    let now = changed(line, line);
    let then = changed(line, r#""2026-01-01": 13.9, "2026-10-01": 15.2"#);
    let said = |legal: &LegalValues, pay| {
        warnings(legal, &hourly(pay, None), day).contains(&"check-mindestlohn".to_owned())
    };
    assert!(said(&now, "13.89") && !said(&now, "13.90"));
    assert!(said(&then, "15.19") && !said(&then, "15.20"));
    for language in LANGUAGES {
        let read = |legal| texts(language, legal, day.parse().unwrap());
        assert!(read(&now).contains("13,90"), "{language}");
        let read = read(&then);
        assert!(
            read.contains("15,20") && !read.contains("13,90"),
            "{language}"
        );
    }
}

#[test]
fn pay_is_compared_with_what_counts_when_the_work_begins() {
    let legal = crate::shipped::legal();
    let day = "2026-11-30";
    for (pay, begin, is_too_little) in [
        ("13.90", "2026-12-01", false),
        ("13.90", "2019-03-01", false),
        ("13.89", "2019-03-01", true),
        ("13.90", "2026-12", false),
        ("14.59", "2027-01-01", true),
        ("14.60", "2027-01-01", false),
        ("14.59", "2027-03", true),
        ("14.59", "2028", true),
        ("14.60", "2028", false),
    ] {
        let month = |answers: &Value| {
            let mut answers = answers.clone();
            let pay: f64 = pay.parse().unwrap();
            answers["lohn"] =
                json!({"zeitraum": "monat", "betrag": format!("{:.2}", pay * 4.33 * 40.0)});
            answers["arbeitszeit"] = json!({ "wochenstunden": 40 });
            answers
        };
        let hour = hourly(pay, Some(begin));
        for answers in [month(&hour), hour] {
            let said = warnings(legal, &answers, day);
            let said = said.contains(&"check-mindestlohn".to_owned());
            assert_eq!(said, is_too_little, "{pay} {begin} {answers}");
        }
    }
    // The year turns without a new form and without a build.
    let said = warnings(legal, &hourly("14.59", None), "2027-01-01");
    assert!(said.contains(&"check-mindestlohn".to_owned()));
}

#[test]
fn clerks_are_told_of_the_wage_of_the_day_on_which_the_work_begins() {
    // 14.00 from February 2027: more than what counts on the day of the application.
    let legal = crate::shipped::legal();
    let said = warnings(legal, &hourly("14.00", Some("2027-02-01")), "2026-11-30");
    assert!(said.contains(&"check-mindestlohn".to_owned()));
    let desk = fs::read_to_string(root().join("forms/erklaerung_beschaeftigung/desk.ftl")).unwrap();
    let said = desk
        .lines()
        .find(|line| line.starts_with("check-mindestlohn = "));
    let said = said.unwrap();
    assert!(
        said.contains("bei Beginn der Arbeit") && !said.contains('$'),
        "{said}"
    );
    assert!(!said.contains(|one: char| one.is_ascii_digit()), "{said}");
}

#[test]
fn no_period_is_written_out_beside_its_value() {
    // What follows from the agency's silence is said by two services, in every language.
    for language in LANGUAGES {
        for service in ["erklaerung_beschaeftigung", "beschaeftigungserlaubnis"] {
            let file = format!("locales/{language}/{service}.ftl");
            let source = fs::read_to_string(root().join(&file)).unwrap();
            assert!(source.contains("{ $zustimmung_wochen"), "{file}");
            for written in ["2 Wochen", "2 weeks", "أسبوعين،"] {
                assert!(!source.contains(written), "{file}: {written}");
            }
        }
    }
}

#[test]
fn no_span_to_a_value_begins_with_a_number_that_is_written_out() {
    for language in LANGUAGES {
        for file in fs::read_dir(root().join("locales").join(language)).unwrap() {
            let path = file.unwrap().path();
            let source = fs::read_to_string(&path).unwrap();
            for span in [" bis { $", " to { $", " إلى { $"] {
                for (at, _) in source.match_indices(span) {
                    let before = source[..at].chars().next_back();
                    let is_number = before.is_some_and(char::is_numeric);
                    assert!(
                        !is_number,
                        "{}: {}",
                        path.display(),
                        &source[..at + span.len()]
                    );
                }
            }
        }
    }
}

#[test]
fn the_fee_is_summed_up_from_what_the_law_says() {
    let fee = |legal: &LegalValues, given: Value| {
        let mut form = form("einbuergerung");
        form.values = legal.for_conditions();
        let answers = Answers::from_json(given.to_string().as_bytes()).unwrap();
        let steps = visible(&form, &answers, "2026-11-30".parse().unwrap());
        let step = steps.iter().find(|step| step.step.id == "gebuehr").unwrap();
        let sums: Vec<f64> = step
            .fields
            .iter()
            .flat_map(|field| &field.values)
            .filter_map(|(name, value)| match value {
                Computed::Number(sum) if *name == "summe" => Some(*sum),
                _ => None,
            })
            .collect();
        assert_eq!(sums.len(), 1, "{given}: {sums:?}");
        sums[0]
    };
    let legal = crate::shipped::legal();
    let together = json!({"geburt": {"geburtsdatum": "1980-01-01"}, "familienstand": {"stand": "vh"},
        "ehepartner_angehoerigkeit": {"stellt_mit": true}, "kinder": {"haben": true, "einbuergern": true},
        "kinder_mit": {"kind": [{"vornamen": "A"}, {"vornamen": "B"}]}});
    let child = json!({"geburt": {"geburtsdatum": "2010-01-01"},
        "minderjaehrig": {"mit_elternteil": true}});
    for (given, sum, adults, children) in [
        (json!({}), 255.0, 1.0, 0.0),
        (together, 612.0, 2.0, 2.0),
        (child, 51.0, 0.0, 1.0),
    ] {
        let now = fee(legal, given.clone());
        assert!((now - sum).abs() < 0.001, "{given}: {now}");
        let dearer = fee(&with_amount("gebuehr_einbuergerung", 355.0), given.clone());
        assert!((dearer - sum - 100.0 * adults).abs() < 0.001);
        let dearer = fee(&with_amount("gebuehr_einbuergerung_kind", 61.0), given);
        assert!((dearer - sum - 10.0 * children).abs() < 0.001);
    }
}

#[test]
fn every_value_is_read_or_looked_at_and_every_language_names_it() {
    let legal = crate::shipped::legal();
    let day = looked_up();
    let forms: String = shipped()
        .iter()
        .map(|form| String::from_utf8(form.json.clone()).unwrap())
        .collect();
    let as_it_is = LANGUAGES.map(|language| texts(language, legal, day));
    for (name, value) in legal.iter() {
        let is_looked_at = [
            format!("\"value\": \"{name}\""),
            format!("\"inList\": \"{name}\""),
        ]
        .iter()
        .any(|by| forms.contains(by));
        if value.unit == Unit::Countries {
            assert!(is_looked_at, "nothing looks at {name}");
            continue;
        }
        let Some((_, Amount::Number(amount))) = value.on(day) else {
            panic!("{name} is no number");
        };
        let other = with_amount(name, amount + 1.0);
        let mut others = LANGUAGES.iter().zip(&as_it_is);
        let changes = others
            .clone()
            .filter(|(language, now)| texts(language, &other, day) != **now);
        // A value that German names is named everywhere.
        assert_eq!(changes.count(), LANGUAGES.len(), "{name}");
        assert!(others.all(|(_, now)| !now.contains(&format!("${name}"))));
    }
}

#[test]
fn no_amount_breaks_the_grammar_of_a_language() {
    let wrong = [
        (
            1.0,
            "1 ",
            &[
                "Jahre",
                "Monate",
                "Wochen",
                "Tage",
                "years",
                "months",
                "weeks",
                "days",
                "سنوات",
                "أشهر",
                "أسابيع",
                "أيام",
                "يوم",
            ][..],
        ),
        (
            2.0,
            "2 ",
            &[
                "Jahr ", "Monat ", "Woche ", "Tag ", "year ", "month ", "week ", "day ", "سن",
                "شهر", "أشهر", "أسب", "يوم", "أيام",
            ][..],
        ),
        (
            7.0,
            "7 ",
            &[
                "Jahr ",
                "Monat ",
                "Woche ",
                "Tag ",
                "year ",
                "month ",
                "week ",
                "day ",
                "سنة",
                "شهر",
                "أسبوع",
                "يوم",
            ][..],
        ),
        (
            11.0,
            "11 ",
            &[
                "Jahr ",
                "Monat ",
                "Tag ",
                "year ",
                "month ",
                "day ",
                "سنوات",
                "أشهر",
                "أسابيع",
                "أيام",
            ][..],
        ),
    ];
    let periods: BTreeSet<&str> = crate::shipped::legal()
        .iter()
        .filter(|(_, value)| {
            matches!(
                value.unit,
                Unit::Years | Unit::Months | Unit::Weeks | Unit::Days
            )
        })
        .map(|(name, _)| name)
        .collect();
    assert!(periods.len() >= 20, "{periods:?}");
    let day = looked_up();
    let mut faults = BTreeSet::new();
    for name in periods {
        for (amount, number, words) in wrong {
            let legal = with_amount(name, amount);
            for language in LANGUAGES {
                // What is wrong without this value is another text's.
                let before = texts(language, crate::shipped::legal(), day);
                let read = texts(language, &legal, day);
                for word in words {
                    let found = format!("{number}{word}");
                    // 11 is no 1.
                    let count = |text: &str| {
                        text.match_indices(&found)
                            .filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_ascii_digit()))
                            .count()
                    };
                    if count(&read) > count(&before) {
                        faults.insert(format!("{language} {name}: {found}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Versions that differ from the one before in what is warned of and read, not in what is asked.
const REPUBLISHED: [(&str, &str, &str); 7] = [
    ("beschaeftigungserlaubnis", "1.1.0", "1.2.0"),
    ("bewohnerparken", "1.1.0", "1.2.0"),
    ("einbuergerung", "1.2.0", "1.3.0"),
    ("einbuergerung", "1.5.0", "1.6.0"),
    ("erklaerung_beschaeftigung", "1.1.0", "1.2.0"),
    ("erklaerung_beschaeftigung", "1.2.0", "1.3.0"),
    ("verpflichtungserklaerung", "1.4.0", "1.5.0"),
];

#[test]
fn drafts_lose_nothing_where_only_values_took_the_place_of_numbers() {
    for (service, before, now) in REPUBLISHED {
        // What arrives is the same, by the schemas that are kept of both versions.
        let schema = |version: &str| {
            let file = format!("forms/{service}/schemas/{version}.json");
            let json = fs::read(root().join(file)).unwrap();
            let mut schema: Value = serde_json::from_slice(&json).unwrap();
            for name in ["$id", "title"] {
                let named = schema.as_object_mut().unwrap().remove(name).unwrap();
                assert!(named.as_str().unwrap().contains(version), "{named}");
            }
            schema
        };
        assert_eq!(schema(before), schema(now), "{service}");
        // And so nothing of a draft is asked anew.
        let form = form(service);
        let known = field_ids(&form);
        let folder = root().join("tests/data/people").join(service);
        let mut drafts = 0;
        for file in fs::read_dir(folder).unwrap() {
            let person = fs::read(file.unwrap().path()).unwrap();
            let person: Value = serde_json::from_slice(&person).unwrap();
            let answers = person["answers"].to_string();
            let draft = Answers::from_json(answers.as_bytes()).unwrap();
            let adoption = adopt(&form, &draft, &known);
            let changed = [adoption.new, adoption.dropped, adoption.reset].concat();
            assert_eq!(changed, [""; 0], "{service}: {}", person["who"]);
            assert_eq!(adoption.answers, draft);
            drafts += 1;
        }
        assert!(drafts >= 3, "{service}");
    }
}
