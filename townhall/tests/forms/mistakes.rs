//! A good form, broken in many ways: each mistake gets the one message that helps.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use amtsweg_forms_tool::check::{Report, Request, check};
use tempfile::TempDir;

use crate::walker::TODAY;

const FORM: &str = "forms/hundesteuer/form.json";
const QUICK: &str = "forms/hundesteuer/quick-check.json";
const GERMAN: &str = "locales/de/hundesteuer.ftl";
const DESK: &str = "forms/hundesteuer/desk.json";
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
        today: TODAY.parse().unwrap(),
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
fn what_nobody_can_answer_is_found() {
    let rasse = r#"{ "id": "rasse", "kind": "text" }"#;
    for (members, why) in [
        (
            r#""kind": "number", "min": 3, "max": 2"#,
            "\"min\" is greater than \"max\"",
        ),
        (
            r#""kind": "number", "min": 0.2, "max": 0.8, "whole": true"#,
            "there is no whole number between 0.2 and 0.8",
        ),
        (
            r#""kind": "money", "min": 1000000000000"#,
            "\"min\" has more than twelve digits",
        ),
        (
            r#""kind": "number", "max": -1000000000000"#,
            "\"max\" has more than twelve digits",
        ),
        (
            r#""kind": "money", "max": -1"#,
            "without \"min\" an amount is not below zero",
        ),
        (
            r#""kind": "text", "minLength": 9, "maxLength": 8"#,
            "\"minLength\" is greater than",
        ),
        (
            r#""kind": "text", "minLength": 201"#,
            "without \"maxLength\" a text has at most 200 characters",
        ),
    ] {
        let dir = copied();
        let field = format!(r#"{{ "id": "rasse", {members} }}"#);
        change(dir.path(), FORM, rasse, &field);
        let said = said(dir.path());
        let expected = format!("\"hunde.hund.rasse\" can have no answer: {why}");
        assert!(
            said.iter().any(|line| line.contains(&expected)),
            "{expected}\n{said:?}"
        );
    }
    for good in [
        r#""kind": "number", "min": -40, "max": -1"#,
        r#""kind": "money", "min": -40"#,
    ] {
        let dir = copied();
        change(
            dir.path(),
            FORM,
            rasse,
            &format!(r#"{{ "id": "rasse", {good} }}"#),
        );
        assert!(
            !said(dir.path())
                .iter()
                .any(|line| line.contains("can have no answer"))
        );
    }
    let dir = copied();
    change(
        dir.path(),
        FORM,
        r#"["application/pdf"]"#,
        r#"["application/pdf", "application/msword"]"#,
    );
    assert!(
        said(dir.path())
            .iter()
            .any(|line| line.contains("\"application/msword\", but no file is recognised as that"))
    );
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

const MISTAKES: [Mistake; 63] = [
    // What stands on top of an application.
    Mistake {
        file: DESK,
        from: "halter.herkunft",
        to: "halter.herkunf",
        said: &[
            r#"forms/hundesteuer/desk.json:8: The summary names "halter.herkunf", which does not exist. Did you mean "halter.herkunft"?"#,
        ],
    },
    Mistake {
        file: DESK,
        from: "halter.herkunft",
        to: "befreiung.nachweis",
        said: &[
            r#"forms/hundesteuer/desk.json:8: The summary names "befreiung.nachweis", whose answer is no text. Name another question. Files that are to follow are listed in any case."#,
        ],
    },
    // What cases are called.
    Mistake {
        file: DESK,
        from: "\"letters\": \"HS\",",
        to: "",
        said: &[
            r#"forms/hundesteuer/desk.json:1: note: The service has no letters: the numbers of its cases begin with "VG", like those of all services that have none. Write "letters", two or three capitals by which people know the service."#,
        ],
    },
    Mistake {
        file: DESK,
        from: "HS",
        to: "VG",
        said: &[
            r#"forms/hundesteuer/desk.json:2: "VG" are the letters of all services that have none. Choose others."#,
        ],
    },
    Mistake {
        file: "forms/vermieter/desk.json",
        from: "VM",
        to: "HS",
        said: &[
            r#"forms/vermieter/desk.json:2: "HS" are the letters of "hundesteuer", too. Choose others: on the phone they tell one service from another."#,
        ],
    },
    Mistake {
        file: DESK,
        from: "HS",
        to: "OI",
        said: &[
            r#"forms/hundesteuer/desk.json:2: "letters" cannot be "OI". Belongs here: Two or three capitals that the numbers of the service's cases begin with: EB-26-000481-8. No other service of the installation may have them. Without I, L, O and Q, which are read as digits. Cases that have a number keep it when they change."#,
        ],
    },
    // What applications are found by.
    Mistake {
        file: DESK,
        from: "halter.name",
        to: "halter.nam",
        said: &[
            r#"forms/hundesteuer/desk.json:4: Applications are to be found by "halter.nam", which does not exist. Did you mean "halter.name"?"#,
        ],
    },
    Mistake {
        file: DESK,
        from: "halter.geburtsdatum",
        to: "hunde.hund.rasse",
        said: &[
            r#"forms/hundesteuer/desk.json:5: Applications are to be found by "hunde.hund.rasse" under "dates", which does not ask for a date. Name another question, or write it under what it asks for."#,
        ],
    },
    Mistake {
        file: DESK,
        from: "wohnung.vermieter",
        to: "wohnung.grenznah",
        said: &[
            r#"forms/hundesteuer/desk.json:4: Applications are to be found by "wohnung.grenznah" under "names", which does not ask for a line of text. Name another question, or write it under what it asks for."#,
        ],
    },
    Mistake {
        file: DESK,
        from: "names",
        to: "name",
        said: &[
            r#"forms/hundesteuer/desk.json:4: "name" is not possible in this part ("The questions whose answers applications are found by, each by its place without entries: kinder.kind.vornamen"). Did you mean "names"?"#,
        ],
    },
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
        from: r#"  "moved": {"#,
        to: r#"  "followUp": { "take": ["halter.nichts"], "number": "halter.name" },
  "moved": {"#,
        said: &[
            "forms/hundesteuer/form.json:5: The form cannot be used. followUp.take.halter.nichts: the form has no such step, or no such question that can be taken along. Mend what it says.",
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
fn what_clerks_read_speaks_of_the_applicant() {
    let dir = copied();
    let dir = dir.path();
    change(dir, GERMAN, "halter-name = Text", "halter-name = Ihr Name");
    change(dir, GERMAN, "    .item = Text {", "    .item = Ihr Hund {");
    // A declaration stays as it was given, and information clerks do not see.
    change(
        dir,
        GERMAN,
        "abschluss-wahrheit = Text",
        "abschluss-wahrheit = Sie dürfen das",
    );
    change(
        dir,
        GERMAN,
        "vermieter-hinweis = Text",
        "vermieter-hinweis = Was Sie wissen müssen",
    );
    assert_eq!(
        said(dir),
        [
            "locales/de/hundesteuer.ftl:14: note: The text \"halter-name\" speaks to the applicant, \
             and clerks read it as well: \"Ihr Name\". Write \"halter-name = …\" into \
             forms/hundesteuer/desk.ftl as it is called for them.",
            "locales/de/hundesteuer.ftl:29: note: The text \"hunde-hund.item\" speaks to the \
             applicant, and clerks read it as well: \"Ihr Hund\". Write \".item = …\" below \
             \"hunde-hund =\" into forms/hundesteuer/desk.ftl as it is called for them.",
        ]
    );
    let desk = |text: &str| {
        fs::write(dir.join("forms/hundesteuer/desk.ftl"), text).unwrap();
        said(dir)
    };
    let good = "subject = Hund von { $halter-name }\nhalter-name = Name\nhunde-hund =\n    .item = Hund { $number }\n";
    assert_eq!(desk(good), [""; 0]);
    for (more, expected) in [
        (
            "halter-nane = Name",
            "note: Clerks never see the text \"halter-nane\". Take it out, or mend its id.",
        ),
        (
            "step-halter = Ihr Hund",
            "note: The text \"step-halter\" speaks to the applicant, but only clerks read it. Speak of \
             the applicant.",
        ),
        (
            "step-halter = Hund { $x }",
            "The text \"step-halter\" uses { $x }, which nothing fills. Only \"subject\" has answers in \
             it: those to questions with one answer in words, outside of groups that repeat.",
        ),
    ] {
        assert_eq!(
            desk(&format!("{good}{more}\n")),
            [format!("forms/hundesteuer/desk.ftl:5: {expected}")]
        );
    }
    let unread = desk("step-halter = Hund { $");
    assert!(
        unread
            .iter()
            .any(|line| line.starts_with("forms/hundesteuer/desk.ftl:")),
        "{unread:?}"
    );
    // Which dog, of several?
    let wrong = desk(&good.replace("halter-name }", "hunde-hund-rasse }"));
    assert!(
        wrong[0].contains("uses { $hunde-hund-rasse }, which nothing fills"),
        "{wrong:?}"
    );
}

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

/// The good form with values of the law, and something in it changed.
fn said_with_values(file: &str, from: &str, to: &str) -> Vec<String> {
    let dir = copied();
    let values = dir.path().join("forms/values.json");
    fs::write(
        values,
        r#"{ "values": {
            "alter": { "title": "Alter", "unit": "years", "source": "§ 1", "checked": "2026-11-01",
                "from": { "2026-01-01": 18 } },
            "laender": { "title": "Länder", "unit": "countries", "source": "§ 2",
                "checked": "2025-11-01", "from": { "2026-01-01": ["FR", "NL"] } },
            "gebuehr": { "title": "Gebühr", "unit": "euro", "source": "§ 3", "checked": "2026-11-01",
                "from": { "2026-01-01": 120 } }
        } }"#,
    )
    .unwrap();
    change(dir.path(), file, from, to);
    let mut said = said(dir.path());
    // Nobody has looked at one of them for a year: a note of its own.
    said.retain(|line| !line.contains("more than a year ago"));
    said
}

#[test]
fn no_application_can_be_lost_by_a_value_of_the_law() {
    let rule =
        r#""rule": { "left": { "age": "./geburtsdatum" }, "op": ">=", "right": { "number": 18 } }"#;
    let by_value = r#""rule": { "left": { "age": "./geburtsdatum" }, "op": ">=", "right": { "value": "alter" } }"#;
    let said = said_with_values(FORM, rule, by_value);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains(
            "The check \"volljaehrig\" stops the sending and rests on the value \"alter\""
        )
    );
    assert!(said[0].contains("Write \"level\": \"warning\"."));
    let warning = format!(r#""level": "warning", {by_value}"#);
    assert_eq!(said_with_values(FORM, rule, &warning), [""; 0]);

    let country = r#"{ "id": "herkunft", "kind": "country" },"#;
    let asked = format!(
        r#"{country} {{ "id": "frage", "kind": "text", "text": "halter-name",
            "when": {{ "field": "./herkunft", "inList": "laender" }} }},"#
    );
    let said = said_with_values(FORM, country, &asked);
    assert!(
        said.iter()
            .any(|line| line.contains("is asked depending on the value \"laender\"")),
        "{said:?}"
    );
    for (operand, expected) in [
        (r#"{ "value": "altre" }"#, "Did you mean \"alter\"?"),
        (r#"{ "value": "laender" }"#, "which is a list"),
    ] {
        let wrong = format!(
            r#""level": "warning", "rule": {{ "left": {{ "age": "./geburtsdatum" }}, "op": ">=", "right": {operand} }}"#
        );
        let said = said_with_values(FORM, rule, &wrong);
        assert!(said.len() == 1 && said[0].contains(expected), "{said:?}");
    }
}

#[test]
fn what_is_asked_or_declared_names_no_value_of_the_law() {
    for (from, id) in [
        // A question, a choice, a document, a question of a group, a consent, and an option.
        ("halter-name = ", "halter-name"),
        ("wohnung-art = ", "wohnung-art"),
        ("befreiung-nachweis = ", "befreiung-nachweis"),
        ("hunde-hund-gefaehrlich = ", "hunde-hund-gefaehrlich"),
        ("abschluss-wahrheit = ", "abschluss-wahrheit"),
        ("    .option-miete = ", "wohnung-art.option-miete"),
    ] {
        let said = said_with_values(GERMAN, from, &format!("{from}Bis {{ $gebuehr }} Euro "));
        assert_eq!(said.len(), 1, "{said:?}");
        let expected = format!(
            "The text \"{id}\" is asked or declared, and names the value \"gebuehr\", which may change"
        );
        assert!(said[0].contains(&expected), "{said:?}");
        assert!(
            said[0].contains("in numbers.json beside the form"),
            "{said:?}"
        );
    }
    // What explains, warns or is only read may name it.
    for from in [
        "    .hint = ",
        "check-volljaehrig = ",
        "vermieter-hinweis = ",
        "hunde-anzahl = ",
        "step-halter = ",
        "service-fee = ",
    ] {
        let said = said_with_values(GERMAN, from, &format!("{from}Bis {{ $gebuehr }} Euro "));
        assert_eq!(said, [""; 0], "{from}");
    }
    // Clerks read an answer below the same words.
    let dir = copied();
    let desk = dir.path().join("forms/hundesteuer/desk.ftl");
    for (text, is_refused) in [
        ("halter-name = Name seit { $jahre } Tagen", true),
        (
            "wohnung-art =\n    .option-miete = Miete seit { $jahre } Tagen",
            true,
        ),
        ("step-halter = Halter seit { $jahre } Tagen", false),
        ("check-volljaehrig = Jünger als { $jahre } Tage", false),
    ] {
        fs::write(
            dir.path().join("forms/values.json"),
            r#"{ "values": { "jahre": { "title": "Jahre", "unit": "days", "source": "§ 1",
                "checked": "2026-11-01", "from": { "2026-01-01": 18 } } } }"#,
        )
        .unwrap();
        fs::write(&desk, format!("{text}\n")).unwrap();
        let said = self::said(dir.path());
        let refused = said
            .iter()
            .any(|line| line.contains("is asked or declared"));
        assert_eq!(
            (said.len(), refused),
            (usize::from(is_refused), is_refused),
            "{said:?}"
        );
    }
}

#[test]
fn clerks_read_no_amount_of_another_day_than_was_looked_at() {
    let rule =
        r#""rule": { "left": { "age": "./geburtsdatum" }, "op": ">=", "right": { "number": 18 } }"#;
    let dir = copied();
    let dir = dir.path();
    fs::write(
        dir.join("forms/values.json"),
        r#"{ "values": { "alter": { "title": "Alter", "unit": "years", "source": "§ 1",
            "checked": "2026-11-01", "from": { "2026-01-01": 18 } } } }"#,
    )
    .unwrap();
    change(
        dir,
        GERMAN,
        "check-volljaehrig = ",
        "check-volljaehrig = Unter { $alter } ",
    );
    let by = |right: &str| {
        format!(
            r#""level": "warning", "rule": {{ "all": [{{ "left": {{ "age": "./geburtsdatum" }}, "op": ">=", "right": {right} }}] }}"#
        )
    };
    let today = by(r#"{ "value": "alter" }"#);
    let another = by(
        r#"{ "sum": [{ "value": "alter", "on": { "field": "./geburtsdatum", "plusYears": 1 } }] }"#,
    );
    change(dir, FORM, rule, &today);
    assert_eq!(said(dir), [""; 0]);
    change(dir, FORM, &today, &another);
    let amount = |said: &[String]| {
        let said = said
            .iter()
            .filter(|line| line.contains("on the day of the application"));
        said.cloned().collect::<Vec<_>>()
    };
    let wrong = amount(&said(dir));
    assert!(
        wrong.len() == 1
            && wrong[0].starts_with(GERMAN)
            && wrong[0].contains("\"check-volljaehrig = …\""),
        "{wrong:?}"
    );
    let desk = dir.join("forms/hundesteuer/desk.ftl");
    fs::write(&desk, "check-volljaehrig = Jünger als { $alter }\n").unwrap();
    let wrong = amount(&said(dir));
    assert!(
        wrong.len() == 1 && wrong[0].starts_with("forms/hundesteuer/desk.ftl:1:"),
        "{wrong:?}"
    );
    fs::write(&desk, "check-volljaehrig = Zu jung\n").unwrap();
    assert_eq!(amount(&said(dir)), [""; 0]);
}

#[test]
fn numbers_of_the_law_have_a_name_or_a_reason() {
    let title = "service-fee = ";
    let said = said_with_values(GERMAN, title, "service-fee = Es kostet { $gebuehr } Euro. ");
    assert_eq!(said, [""; 0]);
    let said = said_with_values(GERMAN, title, "service-fee = Es kostet 120 Euro. ");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("The text \"service-fee\" holds a number of the law: \"120 Euro\"."));
    assert!(said[0].contains("\"service-fee\" in numbers.json beside the form."));
    let said = said_with_values(GERMAN, title, "service-fee = Es kostet { $gebuer } Euro. ");
    assert!(
        said[0].contains("{ $gebuer }, which nothing fills"),
        "{said:?}"
    );
    let said = said_with_values(GERMAN, title, "service-fee = { $laender } ");
    assert!(said[0].contains("which is a list"), "{said:?}");

    let rule = r#""rule": { "left": { "age": "./geburtsdatum" }"#;
    let warning = format!(r#""level": "warning", {rule}"#);
    let dir = copied();
    change(dir.path(), FORM, rule, &warning);
    fs::remove_file(dir.path().join("forms/hundesteuer/numbers.json")).unwrap();
    let said = self::said(dir.path());
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("The list \"nachbarn\" holds countries"));
    assert!(said[1].contains("The check \"volljaehrig\" holds an age, a period or an amount"));
}

#[test]
fn numbers_in_texts_are_found_by_their_kind_in_every_file() {
    // What counts is chosen by a value, in every plural.
    let chosen = "service-fee = In { $alter ->\n        [one] { $alter } Jahr\n       *[other] \
                  { $alter } Jahren\n    } ";
    assert_eq!(said_with_values(GERMAN, "service-fee = ", chosen), [""; 0]);
    for words in [
        "120 €",
        "€ 120",
        "19 %",
        "19 Prozent",
        "3 Monaten",
        "5 Jahre",
        "5-jährige",
        "90 Tage",
        "20 Arbeitstagen",
        "5\u{a0}Jahre",
        "a { $alter -> \n [one] 1 Jahr\n *[other] 5 Jahre\n }",
    ] {
        let text = format!("service-fee = {words} ");
        let said = said_with_values(GERMAN, "service-fee = ", &text);
        let is_found = said
            .iter()
            .any(|line| line.contains("\"service-fee\" holds a number of the law"));
        assert!(is_found, "{words}: {said:?}");
    }
    for words in ["120 euros", "19 per cent", "3 months", "5-year", "90 days"] {
        let text = format!("service-fee = {words} ");
        let said = said_with_values(ENGLISH, "service-fee = ", &text);
        assert!(
            said.len() == 1 && said[0].starts_with("locales/en/"),
            "{said:?}"
        );
    }
    // In an option, in what is explained, and in what clerks read.
    for (from, to) in [
        (".option-miete = ", ".option-miete = 5 Jahre "),
        ("    .hint = ", "    .hint = 5 Jahre "),
        ("    .item = ", "    .item = 5 Jahre "),
    ] {
        let said = said_with_values(GERMAN, from, to);
        assert!(
            said.len() == 1 && said[0].contains("\"5 Jahr\""),
            "{said:?}"
        );
    }
    let dir = copied();
    let desk = dir.path().join("forms/hundesteuer/desk.ftl");
    fs::write(desk, "halter-name = Name seit 5 Jahren\n").unwrap();
    let said = self::said(dir.path());
    assert!(
        said.len() == 1 && said[0].starts_with("forms/hundesteuer/desk.ftl:1:"),
        "{said:?}"
    );
}

#[test]
fn numbers_in_conditions_are_found_by_their_kind() {
    let info = r#""kind": "info", "values": { "anzahl": { "count": "./hund" } }"#;
    let age = r#"{ "age": "halter.geburtsdatum" }"#;
    let birth = r#"{ "field": "halter.geburtsdatum", "plusYears": 18 }"#;
    for (when, is_found) in [
        (format!(r#"{{ "left": {age}, "op": ">=", "right": {{ "number": 65 }} }}"#), true),
        (
            r#"{ "left": { "months": "halter.geburtsdatum" }, "op": "<", "right": { "number": 6 } }"#
                .to_owned(),
            true,
        ),
        (
            r#"{ "left": { "days": "halter.geburtsdatum" }, "op": "<", "right": { "number": 90 } }"#
                .to_owned(),
            true,
        ),
        (format!(r#"{{ "left": {birth}, "op": "<=", "right": {{ "today": true }} }}"#), true),
        (
            r#"{ "left": { "field": "halter.geburtsdatum", "plusDays": 89 }, "op": "<=", "right": { "today": true } }"#
                .to_owned(),
            true,
        ),
        // One day takes the day itself in, or leaves it out.
        (
            r#"{ "left": { "field": "halter.geburtsdatum", "plusDays": 1 }, "op": "<=", "right": { "today": true } }"#
                .to_owned(),
            false,
        ),
        (
            r#"{ "left": { "field": "halter.geburtsdatum" }, "op": "<=", "right": { "today": true, "plusYears": -18 } }"#
                .to_owned(),
            true,
        ),
        (
            format!(
                r#"{{ "not": {{ "any": [{{ "left": {age}, "op": ">", "right": {{ "sum": [{{ "number": 60 }}, {{ "number": 5 }}] }} }}] }} }}"#
            ),
            true,
        ),
        (format!(r#"{{ "left": {age}, "op": ">=", "right": {{ "value": "alter" }} }}"#), false),
        // No law sets how many dogs are many.
        (r#"{ "left": { "count": "./hund" }, "op": ">", "right": { "number": 3 } }"#.to_owned(), false),
    ] {
        let said = said_with_values(FORM, info, &format!(r#"{info}, "when": {when}"#));
        let found = said
            .iter()
            .any(|line| line.contains("The condition of \"hunde.anzahl\" holds an age"));
        assert_eq!(found, is_found, "{when}: {said:?}");
        assert_eq!(said.len(), usize::from(is_found), "{said:?}");
    }
    // What is asked, and what stops, keeps its numbers.
    let asked = r#""id": "zweitname", "kind": "text","#;
    let when =
        format!(r#"{asked} "when": {{ "left": {age}, "op": ">=", "right": {{ "number": 65 }} }},"#);
    assert_eq!(said_with_values(FORM, asked, &when), [""; 0]);
    for (value, is_found) in [
        (
            r#"{ "product": [{ "number": 120 }, { "count": "./hund" }] }"#,
            true,
        ),
        (
            r#"{ "product": [{ "value": "gebuehr" }, { "count": "./hund" }] }"#,
            false,
        ),
        (
            r#"{ "sum": [{ "number": 2 }, { "count": "./hund" }] }"#,
            false,
        ),
    ] {
        let to = format!(r#""kind": "info", "values": {{ "anzahl": {value} }}"#);
        let said = said_with_values(FORM, info, &to);
        assert_eq!(said.len(), usize::from(is_found), "{said:?}");
        assert!(
            said.iter()
                .all(|line| line.contains("A value of \"hunde.anzahl\" holds"))
        );
    }
}

#[test]
fn a_form_asks_by_a_list_of_the_law_as_the_law_has_it() {
    let own = r#""lists": { "nachbarn": ["AT", "FR", "NL"] }"#;
    let rest = |lists: &str| said_with_values(FORM, own, &format!(r#""lists": {{ {lists} }}"#));
    let nachbarn = r#""nachbarn": ["AT", "FR", "NL"]"#;
    // Nothing is asked by it.
    let said = rest(&format!(r#"{nachbarn}, "laender": ["FR", "NL"]"#));
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("\"laender\" is in values.json as well, and nothing is asked by it."));
    let said = rest(&format!(r#"{nachbarn}, "gebuehr": ["FR", "NL"]"#));
    assert!(
        said.iter()
            .any(|line| line.contains("a list here and a number")),
        "{said:?}"
    );
    let said = rest(&format!(r#"{nachbarn}, "andere": ["FR", "NL"]"#));
    assert!(
        said.len() == 1 && said[0].contains("does not say where it is from"),
        "{said:?}"
    );
    assert!(
        said[0].contains("\"list-andere\" in numbers.json"),
        "{said:?}"
    );
    // No countries, no law.
    assert_eq!(
        rest(&format!(r#"{nachbarn}, "rassen": ["mops", "pudel"]"#)),
        [""; 0]
    );

    let asked = |codes: &str| {
        let dir = copied();
        let values = r#"{ "values": { "laender": { "title": "Länder", "unit": "countries",
            "source": "§ 2", "checked": "2026-11-01",
            "from": { "2026-01-01": ["FR", "NL"], "2027-01-01": ["FR"] } } } }"#;
        fs::write(dir.path().join("forms/values.json"), values).unwrap();
        let to = format!(r#""lists": {{ {nachbarn}, "laender": [{codes}] }}"#);
        change(dir.path(), FORM, own, &to);
        change(
            dir.path(),
            FORM,
            r#""inList": "nachbarn""#,
            r#""inList": "laender""#,
        );
        self::said(dir.path())
    };
    assert_eq!(asked(r#""NL", "FR""#), [""; 0]);
    let said = asked(r#""FR""#);
    assert_eq!(
        said,
        [
            "forms/hundesteuer/form.json:4: note: The list \"laender\" is not what values.json has \
             since 2026-01-01. Write it as it is there, and give the form a new version."
        ]
    );
}

#[test]
fn values_are_looked_up_once_a_year_and_fit_their_unit() {
    let dir = copied();
    let values = dir.path().join("forms/values.json");
    let with = |unit: &str, checked: &str, from: &str| {
        let value = format!(
            r#"{{ "values": {{ "x": {{ "title": "X", "unit": "{unit}", "source": "§ 1",
                "checked": "{checked}", "from": {from} }} }} }}"#
        );
        fs::write(&values, value).unwrap();
        said(dir.path())
    };
    assert_eq!(
        with("euro", "2025-11-18", r#"{ "2026-01-01": 12.5 }"#),
        [""; 0]
    );
    for (unit, checked, from, expected) in [
        (
            "euro",
            "2025-11-17",
            r#"{ "2026-01-01": 1 }"#,
            "note: \"x\" was compared with its source more than a year ago. Look up § 1",
        ),
        (
            "euro",
            "2027-11-17",
            r#"{ "2026-01-01": 1 }"#,
            "on a day to come",
        ),
        (
            "euro",
            "2026-11-17",
            r#"{ "2026-01-01": 1.255 }"#,
            "at most two decimals",
        ),
        (
            "years",
            "2026-11-17",
            r#"{ "2026-01-01": 1.5 }"#,
            "Write a whole number",
        ),
        (
            "countries",
            "2026-11-17",
            r#"{ "2026-01-01": 1 }"#,
            "does not fit its \"unit\"",
        ),
        (
            "countries",
            "2026-11-17",
            r#"{ "2026-01-01": ["XY"] }"#,
            "which is no country",
        ),
        (
            "euro",
            "2026-11-17",
            r#"{ "2026-02-30": 1 }"#,
            "The values cannot be used",
        ),
        (
            "eur",
            "2026-11-17",
            r#"{ "2026-01-01": 1 }"#,
            "Did you mean \"euro\"?",
        ),
    ] {
        let said = with(unit, checked, from);
        assert!(
            said.iter().any(|line| line.contains(expected)),
            "{expected}\n{said:?}"
        );
    }
}
