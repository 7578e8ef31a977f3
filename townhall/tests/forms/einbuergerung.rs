//! What the law says about Einbürgerung, by its effect: who is asked what, who is told what, and
//! whom nothing stops.

use std::collections::BTreeSet;

use amtsweg_core::{
    form::{
        Answers, Filing, FindingKind, Form, Level, Path, VisibleField, adopt, check, field_ids,
        prune, visible,
    },
    time::Date,
};
use serde_json::{Value, json};

use crate::{
    shipped::{root, shipped, with_words},
    walker::TODAY,
};

const SERVICE: &str = "einbuergerung";

fn form(is_sent: bool) -> Form {
    let mut all = shipped().into_iter();
    let found = all.find(|form| form.service == SERVICE && form.is_sent == is_sent);
    found.unwrap().form
}

fn today() -> Date {
    TODAY.parse().unwrap()
}

/// A person of `tests/data/people/`, with other answers to some questions.
struct Applicant {
    form: Form,
    answers: Answers,
}

impl Applicant {
    fn new(name: &str) -> Self {
        let path = root().join(format!("tests/data/people/{SERVICE}/{name}.json"));
        let person: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        Self {
            form: form(true),
            answers: Answers::from_json(person["answers"].to_string().as_bytes()).unwrap(),
        }
    }

    fn with(mut self, place: &str, value: Value) -> Self {
        self.answers.set(&Path::parse(place), value);
        self
    }

    /// All that is shown: `step`, `step.field`, `step.group.field`, without entries.
    fn shown(&self) -> BTreeSet<String> {
        shown(&self.form, &self.answers)
    }

    fn sees(&self, place: &str) -> bool {
        self.shown().contains(place)
    }

    /// The checks that warn, and those that stop.
    fn told(&self, level: Level) -> BTreeSet<String> {
        let findings = check(&self.form, &self.answers, today());
        let findings = findings.into_iter().filter(|found| found.level == level);
        findings
            .filter_map(|found| match found.kind {
                FindingKind::Check { id } => Some(id),
                _ => None,
            })
            .collect()
    }
}

fn shown(form: &Form, answers: &Answers) -> BTreeSet<String> {
    fn add(field: &VisibleField<'_>, shown: &mut BTreeSet<String>) {
        shown.insert(crate::application::without_entries(&field.path));
        for field in field.entries.iter().flatten() {
            add(field, shown);
        }
    }
    let mut all = BTreeSet::new();
    for step in visible(form, answers, today()) {
        all.insert(step.step.id.clone());
        for field in &step.fields {
            add(field, &mut all);
        }
    }
    all
}

/// A draft of the version before, in which somebody's guardian had answered.
#[test]
fn a_guardian_s_draft_of_1_6_0_is_taken_over() {
    let draft = Applicant::new("guardian").answers;
    let adoption = adopt(&form(true), &draft, &known_fields("1.6.0"));
    let changed = [adoption.new, adoption.dropped, adoption.reset].concat();
    assert_eq!(changed, [""; 0]);
    assert!(adoption.answers == draft);
}

/// The steps in which somebody says why they ask for an exception.
const EXCEPTIONS: [&str; 4] = ["sprache", "test", "mit_sprache", "mit_test"];

/// A couple that applies together, each of whom asks for exceptions for this reason.
fn with_exceptions(reason: &str) -> Applicant {
    let couple =
        Applicant::new("separated").with("ehepartner_angehoerigkeit", json!({"stellt_mit": true}));
    EXCEPTIONS.iter().fold(couple, |couple, step| {
        couple.with(
            step,
            json!({"nachweis": "ausnahme", "grund": reason, "erklaerung": "Seit Jahren."}),
        )
    })
}

/// "Another special hardship" of 1.5.0 was another statement than that of § 10(4a), which had
/// its id in 1.6.0 and 1.7.0: nobody says now what they have not said, and everybody is asked.
#[test]
fn a_hardship_of_older_drafts_is_asked_again() {
    for version in ["1.5.0", "1.6.0", "1.7.0"] {
        let known = known_fields(version);
        let draft = with_exceptions("haerte");
        let adoption = adopt(&draft.form, &draft.answers, &known);
        assert_eq!(adoption.reset, ["sprache-grund"], "{version}");
        assert_eq!([adoption.new, adoption.dropped].concat(), [""; 0]);
        let open = check(&draft.form, &adoption.answers, today());
        for step in EXCEPTIONS {
            let place = |field: &str| Path::parse(&format!("{step}.{field}"));
            assert!(adoption.answers.get(&place("grund")).is_none(), "{step}");
            assert!(
                adoption.answers.get(&place("erklaerung")).is_some(),
                "{step}"
            );
            let missing = open.iter().any(|found| {
                found.path == place("grund") && matches!(found.kind, FindingKind::Option)
            });
            assert!(missing, "{version} {step}");
        }
        // Every other reason stays, and so does what is said under the new id.
        for reason in [
            "krankheit",
            "behinderung",
            "alter",
            "gastarbeiter",
            "bemueht",
        ] {
            let draft = with_exceptions(reason);
            let adoption = adopt(&draft.form, &draft.answers, &known);
            assert_eq!(adoption.reset, [""; 0], "{version} {reason}");
            assert!(adoption.answers == draft.answers, "{version} {reason}");
        }
    }
}

#[test]
fn long_and_serious_efforts_are_a_reason_and_want_evidence() {
    let couple = with_exceptions("bemueht");
    assert!(couple.sees("unterlagen_sprache.attest"));
    assert!(couple.sees("unterlagen_ehepartner.attest"));
    let findings = check(&couple.form, &couple.answers, today());
    for step in EXCEPTIONS {
        let place = Path::parse(&format!("{step}.grund"));
        assert!(findings.iter().all(|found| found.path != place), "{step}");
    }
    // The law's three statements in every language (§ 10(4a) StAG): the efforts, that they were in
    // vain, and, as another way, that it stays hard.
    for (language, parts) in [
        (
            "de",
            [
                "ernsthaft und lange",
                "gelingt mir trotzdem nicht",
                "dauerhaft sehr schwer",
            ],
        ),
        (
            "en",
            [
                "seriously and for a long time",
                "still cannot",
                "always be very hard",
            ],
        ),
        ("ar", ["جادًا ومتواصلًا", "تعذر", "صعبًا جدًا بصورة دائمة"]),
        (
            "de-simple",
            [
                "lange und ernsthaft",
                "schaffe es nicht",
                "für immer sehr schwer",
            ],
        ),
    ] {
        let said = words(language, SERVICE, "sprache-grund");
        let said = said.split(".option-bemueht").nth(1).unwrap();
        for part in parts {
            assert!(said.contains(part), "{language}: {part}");
        }
    }
}

/// The German words of a text with what belongs to it.
fn german(id: &str) -> String {
    words("de", "einbuergerung", id)
}

fn words(language: &str, file: &str, id: &str) -> String {
    let path = root().join(format!("locales/{language}/{file}.ftl"));
    let source = with_words(&std::fs::read_to_string(path).unwrap());
    let start = source.find(&format!("\n{id} =")).unwrap() + 1;
    let rest = &source[start..];
    let end = rest
        .match_indices('\n')
        .find(|(at, _)| rest[at + 1..].starts_with(|c: char| c.is_alphabetic() || c == '#'))
        .map_or(rest.len(), |(at, _)| at);
    rest[..end].to_owned()
}

#[test]
fn a_spouse_of_a_german_needs_three_years_only() {
    let spouse = Applicant::new("spouse-of-german");
    assert!(spouse.sees("einreise.ehe_deutsch"));
    assert!(!spouse.sees("einreise.unter_fuenf") && !spouse.sees("einreise.ehe_kurz"));
    // Less than two years of marriage, or less than three here: a question for the office, no wall.
    for (place, value) in [
        ("familienstand.seit", "2025-06"),
        ("einreise.erste", "2024-06-01"),
    ] {
        let spouse = Applicant::new("spouse-of-german").with(place, json!(value));
        assert!(spouse.sees("einreise.ehe_kurz"), "{place}");
        assert!(!spouse.sees("einreise.ehe_deutsch") && !spouse.sees("einreise.unter_fuenf"));
    }
    // Five years suffice in any case.
    let spouse = Applicant::new("spouse-of-german").with("einreise.erste", json!("2015"));
    for info in ["ehe_deutsch", "ehe_kurz", "unter_fuenf"] {
        assert!(!spouse.sees(&format!("einreise.{info}")), "{info}");
    }
    // Of somebody else's spouse five are asked as before.
    let other = Applicant::new("spouse-of-german")
        .with("ehepartner_angehoerigkeit.staat", json!([{"land": "IN"}]));
    assert!(other.sees("einreise.unter_fuenf"));
    // Nobody is told of five years before they hear of three.
    for language in ["de", "en", "ar", "de-simple"] {
        let who = words(language, "einbuergerung", "service-who");
        assert!(who.contains('5') && who.contains('3'), "{language}");
    }
    // A year without a day leaves it open, and nobody is put off by what is not sure.
    for (entry, is_sure) in [
        ("2022", true),
        ("2021", false),
        ("2021-11", false),
        ("2021-12", true),
    ] {
        let other = Applicant::new("spouse-of-german")
            .with("ehepartner_angehoerigkeit.staat", json!([{"land": "IN"}]))
            .with("einreise.erste", json!(entry));
        assert_eq!(other.sees("einreise.unter_fuenf"), is_sure, "{entry}");
    }
}

#[test]
fn who_was_the_spouse_of_a_german_hears_of_section_9_2() {
    let divorced = Applicant::new("divorced-abroad-twice")
        .with("einreise.erste", json!("2023-01-01"))
        .with("fruehere_ehen.ehe.1.staat", json!("DE"));
    assert!(divorced.sees("einreise.ehe_frueher"));
    let divorced = divorced.with("fruehere_ehen.ehe.1.staat", json!("IN"));
    assert!(!divorced.sees("einreise.ehe_frueher"));
}

#[test]
fn the_quick_check_knows_spouses_of_germans() {
    let form = form(false);
    let result = |years: &str, marriage: &str| {
        let answers = json!({"fragen": {"aufenthalt": years, "ehe": marriage}});
        let answers = Answers::from_json(answers.to_string().as_bytes()).unwrap();
        let shown = shown(&form, &answers);
        let results = shown
            .into_iter()
            .filter(|p| p.starts_with("ergebnis.aufenthalt"));
        results.collect::<Vec<_>>()
    };
    assert_eq!(result("drei", "zwei"), ["ergebnis.aufenthalt_ehe"]);
    assert_eq!(result("drei", "kuerzer"), ["ergebnis.aufenthalt_ehe_frage"]);
    assert_eq!(result("weniger", "zwei"), ["ergebnis.aufenthalt_ehe_frage"]);
    assert_eq!(result("drei", "frueher"), ["ergebnis.aufenthalt_ehe_frage"]);
    assert_eq!(result("drei", "nein"), ["ergebnis.aufenthalt_frage"]);
    assert_eq!(result("weniger", "nein"), ["ergebnis.aufenthalt_frage"]);
    assert_eq!(result("fuenf", "nein"), ["ergebnis.aufenthalt_gut"]);
}

#[test]
fn the_quick_check_calls_good_only_what_the_law_does() {
    let form = form(false);
    let result = |question: &str, answer: &str| {
        let mut given = json!({"fragen": {"titel": "befristet"}});
        given["fragen"][question] = json!(answer);
        let answers = Answers::from_json(given.to_string().as_bytes()).unwrap();
        let mut shown = shown(&form, &answers);
        shown.retain(|place| place.starts_with("ergebnis."));
        shown.into_iter().collect::<Vec<_>>()
    };
    // Whoever holds a title of § 20a, or of another one on the list, is not told that all is well.
    for answer in ["ja", "unsicher"] {
        assert_eq!(result("paragraf", answer), ["ergebnis.titel_paragraf"]);
    }
    assert_eq!(result("paragraf", "nein"), ["ergebnis.titel_gut"]);
    // The law names level B1 and the test; what else shows both is the office's to say.
    for question in ["sprache", "test"] {
        for (answer, expected) in [
            ("ja", "gut"),
            ("anders", "anders"),
            ("nein", "frage"),
            ("ausnahme", "ausnahme"),
        ] {
            let expected = format!("ergebnis.{question}_{expected}");
            assert_eq!(result(question, answer), [expected], "{question} {answer}");
        }
    }
}

#[test]
fn the_instruction_comes_before_the_question_for_convictions() {
    let steps = form(true).steps;
    let step = steps.iter().find(|step| step.id == "straftaten").unwrap();
    let ids: Vec<&str> = step.fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(ids[..2], ["belehrung", "verurteilungen"]);
    for language in ["de", "en", "ar", "de-simple"] {
        let said = words(language, "einbuergerung", "straftaten-belehrung");
        for paragraph in ["41", "53", "51", "64", "12a"] {
            assert!(said.contains(paragraph), "{language}: {paragraph}");
        }
        // Up to which fine there is usually nothing to fear.
        assert!(said.contains("90"), "{language}");
        let asked = words(language, "einbuergerung", "straftaten-ermittlungen");
        let asked = asked.replace("Ermittlungs-Verfahren", "Ermittlungsverfahren");
        assert!(asked.contains("Ermittlungsverfahren"), "{language}");
    }
    // What is named first need not be said, and what has to be comes behind.
    let said = german("straftaten-belehrung");
    let (_, free) = said.split_once("Nicht nennen müssen Sie").unwrap();
    let (free, _) = free.split_once("Nennen Sie alle Verurteilungen").unwrap();
    for words in [
        "getilgt",
        "zu tilgen",
        "Erziehungsmaßregeln",
        "Zuchtmittel",
        "Bußgelder",
    ] {
        assert!(free.contains(words), "{words}");
    }
    let convicted = Applicant::new("convicted");
    assert!(convicted.sees("straftaten.aussetzung"));
    assert!(!Applicant::new("plain").sees("straftaten.aussetzung"));
}

#[test]
fn a_spouse_s_convictions_are_no_part_of_the_applicant_s_draft() {
    let form = form(true);
    let asked: Vec<String> = field_ids(&form);
    let foreign = asked.iter().filter(|id| {
        id.starts_with("mit_straftaten") || id.starts_with("unterlagen_ehepartner-urteile")
    });
    assert_eq!(foreign.count(), 0);
    let together =
        Applicant::new("separated").with("ehepartner_angehoerigkeit", json!({"stellt_mit": true}));
    assert!(together.sees("mit_straftaten.eigen"));
    assert!(german("mit_straftaten-eigen").contains("eigenes Formular"));
}

#[test]
fn a_reason_for_a_benefit_is_voluntary_and_for_two_of_them_only() {
    let supplemented = Applicant::new("supplemented-income");
    let entries = visible(&supplemented.form, &supplemented.answers, today());
    let step = entries
        .iter()
        .find(|step| step.step.id == "leistungen")
        .unwrap();
    let group = step
        .fields
        .iter()
        .find(|f| f.field.id == "leistung")
        .unwrap();
    let asked: Vec<bool> = group
        .entries
        .iter()
        .map(|entry| entry.iter().any(|field| field.field.id == "grund"))
        .collect();
    // Of Wohngeld none, of benefits under SGB II one that may be left out.
    assert_eq!(asked, [false, true]);
    let grund = group
        .field
        .fields()
        .iter()
        .find(|f| f.id == "grund")
        .unwrap();
    assert!(!grund.required);
    // For what one answers, counts for guest and contract workers only (§ 10(1) no. 3 a).
    let hint = german("leistungen-leistung-grund");
    assert!(hint.contains("freiwillig") && hint.contains("Vertragsarbeiter"));
    let wohngeld = supplemented.with("leistungen.leistung", json!([{"art": "wohngeld"}]));
    assert!(!wohngeld.sees("leistungen.ausnahme"));
}

#[test]
fn the_consequences_are_said_before_the_declaration() {
    for language in ["de", "en", "ar", "de-simple"] {
        let said = words(language, "einbuergerung", "abschluss-wahrheit");
        for paragraph in ["42", "35a", "34"] {
            assert!(said.contains(paragraph), "{language}: {paragraph}");
        }
        // Leichte Sprache says what to report, and names one of the two laws.
        assert!(
            said.contains("82") || language == "de-simple",
            "{language}: § 82 AufenthG"
        );
    }
    let plain = Applicant::new("plain");
    assert!(plain.sees("sperre.frueher") && !plain.sees("sperre.seit"));
    assert!(
        plain
            .with("sperre.frueher", json!(true))
            .sees("sperre.seit")
    );
}

#[test]
fn the_first_question_is_for_whom_and_representatives_are_asked_for() {
    let plain = Applicant::new("plain");
    assert_eq!(plain.form.steps[0].id, "antrag");
    assert!(!plain.sees("bevollmaechtigt") && !plain.sees("betreuung"));
    let lawyer = Applicant::new("plain").with("antrag.vertreten", json!(true));
    assert!(lawyer.sees("bevollmaechtigt") && lawyer.sees("unterlagen_vertretung.vollmacht"));
    assert!(!lawyer.sees("abschluss.vollmacht"));
    assert!(Applicant::new("power-of-attorney").sees("abschluss.vollmacht"));
    let child = Applicant::new("plain").with("antrag.fuer", json!("kind"));
    assert!(child.sees("antrag.kind") && child.told(Level::Warning).contains("kind_ab_16"));
}

#[test]
fn who_cannot_act_needs_neither_test_nor_commitment() {
    let guardian = Applicant::new("guardian");
    assert!(guardian.sees("betreuung.vorbehalt") && guardian.sees("sprache"));
    for step in ["test", "mitgliedschaft", "loyalitaet"] {
        assert!(!guardian.sees(step), "{step}");
    }
    // Whoever has no legal capacity cannot act either (§ 34 s. 1 StAG), with or without an order.
    let unable = guardian.with("betreuung.vorbehalt", json!("unfaehig"));
    assert!(unable.told(Level::Error).is_empty());
    for step in ["test", "mitgliedschaft", "loyalitaet"] {
        assert!(!unable.sees(step), "{step}");
    }
    // Freed of no. 1 and 7, and not of 1a.
    let hint = german("betreuung-vorbehalt");
    assert!(hint.contains("Bekenntnis zur freiheitlichen demokratischen Grundordnung"));
    // Without either, an adult acts and is asked like everybody.
    for answer in ["nein", "unsicher"] {
        let guardian = Applicant::new("guardian").with("betreuung.vorbehalt", json!(answer));
        assert!(
            guardian.sees("test") && guardian.sees("loyalitaet"),
            "{answer}"
        );
    }
}

#[test]
fn protection_counts_and_who_is_german_is_told() {
    let plain = || Applicant::new("plain");
    for status in ["subsidiaer", "fluechtling", "asyl"] {
        let protected = plain().with("status.status", json!(status));
        assert!(protected.sees("status.gestattung"), "{status}");
    }
    let resettler = plain().with("status.status", json!("spaetaussiedler"));
    assert!(resettler.sees("status.aussiedler") && !resettler.sees("status.gestattung"));
    let german = Applicant::new("names-german");
    assert_eq!(german.told(Level::Warning), ["deutsch".to_owned()].into());
    assert!(german.told(Level::Error).is_empty());
}

#[test]
fn stays_abroad_are_asked_for_as_section_12b_counts_them() {
    let plain = Applicant::new("plain");
    assert!(plain.sees("einreise.haelfte") && !plain.sees("einreise.frist"));
    assert!(Applicant::new("long-stay-abroad").sees("einreise.frist"));
    assert!(german("einreise-unterbrochen").contains("am Stück"));
}

#[test]
fn nationals_of_the_eu_and_their_families_count_by_the_year() {
    let info = "einreise.eu_jahr";
    let dual = || Applicant::new("eu-dual-national");
    // A Brazilian who is Portuguese as well: told how her stays abroad count, and asked for no title.
    assert!(dual().sees(info) && !dual().sees("titel"));
    let of = |countries: &[&str]| {
        let states: Vec<Value> = countries.iter().map(|land| json!({"land": land})).collect();
        dual().with("angehoerigkeit.staat", json!(states))
    };
    for (countries, by_the_year, asks_title) in [
        (&["BR"][..], false, true),
        (&["BR", "NO"], true, false),
        // Switzerland belongs to neither, but its nationals need no title.
        (&["BR", "CH"], false, false),
        (&["DE", "BR"], false, false),
        (&["TR", "staatenlos"], false, true),
    ] {
        let person = of(countries);
        assert_eq!(person.sees(info), by_the_year, "{countries:?}");
        assert_eq!(person.sees("titel"), asks_title, "{countries:?}");
    }
    // The question comes behind what is said about it.
    let steps = form(true).steps;
    for id in ["einreise", "mit_einreise"] {
        let step = steps.iter().find(|step| step.id == id).unwrap();
        let place = |id: &str| step.fields.iter().position(|field| field.id == id).unwrap();
        assert!(place("eu_jahr") < place("unterbrochen"), "{id}");
    }
    // Spouses belong to the family, in both directions; a German's do not (§ 12b(1) s. 4).
    for (country, by_the_year) in [("PT", true), ("CH", false), ("DE", false), ("IN", false)] {
        let spouse = Applicant::new("spouse-of-german").with(
            "ehepartner_angehoerigkeit.staat",
            json!([{"land": country}]),
        );
        assert_eq!(spouse.sees(info), by_the_year, "{country}");
        let together = Applicant::new("separated")
            .with("ehepartner_angehoerigkeit", json!({"stellt_mit": true}))
            .with("mit_angehoerigkeit.staat", json!([{"land": country}]));
        assert_eq!(
            together.sees("mit_einreise.eu_jahr"),
            by_the_year,
            "{country}"
        );
    }
    let together = dual()
        .with("familienstand.stand", json!("vh"))
        .with("ehepartner_angehoerigkeit", json!({"stellt_mit": true}));
    assert!(together.sees("mit_einreise.eu_jahr"));
    assert!(german("einreise-eu_jahr").contains("in einem Jahr"));
}

/// What is not known yet when stays abroad are asked for is said with an "if": the nationality of a
/// spouse who applies too, and whether British nationals have a right of § 16 FreizügG/EU.
#[test]
fn whoever_may_count_by_the_year_is_told_so_with_a_condition() {
    let (sure, perhaps) = ("einreise.eu_jahr", "einreise.eu_jahr_moeglich");
    let (mit_sure, mit_perhaps) = ("mit_einreise.eu_jahr", "mit_einreise.eu_jahr_moeglich");
    let state = |land: &str| json!([{ "land": land }]);
    let couple = || {
        Applicant::new("separated").with("ehepartner_angehoerigkeit", json!({"stellt_mit": true}))
    };

    // An Indian and an Italian who apply together: before and after the Italian is asked.
    assert!(couple().sees(perhaps) && !couple().sees(sure));
    let italian = couple().with("mit_angehoerigkeit.staat", state("IT"));
    assert!(italian.sees(perhaps) && !italian.sees(sure));
    assert!(italian.sees(mit_sure) && !italian.sees(mit_perhaps));
    // What is certain is not said with an "if" as well.
    let other = couple().with("angehoerigkeit.staat", state("IT"));
    assert!(other.sees(sure) && !other.sees(perhaps));
    assert!(other.sees(mit_sure) && !other.sees(mit_perhaps));
    // Of two whom § 12b(1) s. 4 does not name, the second is known by then.
    let indian = couple().with("mit_angehoerigkeit.staat", state("IN"));
    assert!(!indian.sees(mit_sure) && !indian.sees(mit_perhaps));

    // British nationals, alone, as a spouse, and as a couple.
    let alone = |land: &str| Applicant::new("plain").with("angehoerigkeit.staat", state(land));
    assert!(alone("GB").sees(perhaps) && !alone("GB").sees(sure));
    assert!(!alone("IN").sees(perhaps) && !alone("CH").sees(perhaps));
    let of = |land: &str| {
        Applicant::new("spouse-of-german").with("ehepartner_angehoerigkeit.staat", state(land))
    };
    assert!(of("GB").sees(perhaps) && !of("GB").sees(sure));
    for land in ["PT", "DE", "IN"] {
        assert!(!of(land).sees(perhaps), "{land}");
    }
    let british = couple().with("mit_angehoerigkeit.staat", state("GB"));
    assert!(british.sees(mit_perhaps) && !british.sees(mit_sure));
    let british = couple().with("angehoerigkeit.staat", state("GB"));
    assert!(british.sees(mit_perhaps) && !british.sees(mit_sure));

    // The question comes behind what is said about it, and both texts name all whom the law names.
    for id in ["einreise", "mit_einreise"] {
        let steps = form(true).steps;
        let step = steps.iter().find(|step| step.id == id).unwrap();
        let place = |id: &str| step.fields.iter().position(|field| field.id == id).unwrap();
        assert!(place("eu_jahr_moeglich") < place("unterbrochen"), "{id}");
    }
    for language in ["de", "en", "ar", "de-simple"] {
        for text in ["einreise-eu_jahr", "einreise-eu_jahr_moeglich"] {
            let said = words(language, SERVICE, text);
            assert!(said.contains("-GB"), "{language} {text}");
        }
    }
    let said = german("einreise-eu_jahr_moeglich");
    assert!(said.contains("Vielleicht") && said.contains("Sind Sie oder Ihre Ehepartnerin"));
}

/// From 16 young people act for themselves unless they have no legal capacity (§ 34 s. 1).
#[test]
fn that_young_people_apply_for_themselves_is_said_as_a_rule() {
    for (language, as_a_rule) in [
        ("de", "in der Regel selbst"),
        ("en", "usually"),
        ("ar", "في العادة"),
        ("de-simple", "meistens selbst"),
    ] {
        for text in [
            "check-kind_ab_16",
            "check-kind_unter_16",
            "kinder-einbuergern",
            "service-who",
        ] {
            let said = words(language, SERVICE, text);
            assert!(said.contains(as_a_rule), "{language} {text}");
        }
    }
}

#[test]
fn marriages_are_asked_for_as_they_are() {
    let separated = Applicant::new("separated");
    assert!(separated.sees("familienstand.getrennt"));
    let several = separated.with("familienstand.mehrere", json!(true));
    assert!(several.sees("familienstand.mehrehe"));
    assert!(several.told(Level::Error).is_empty());
    let divorced = Applicant::new("divorced-abroad-twice");
    assert!(divorced.sees("fruehere_ehen.ehe.anerkannt"));
    let here = json!([{"von": "2008", "bis": "2011", "ende": "scheidung", "ausland": false}]);
    let divorced = divorced.with("fruehere_ehen.ehe", here);
    assert!(!divorced.sees("fruehere_ehen.ehe.anerkannt"));
    let dead = json!([{"von": "2008", "bis": "2011", "ende": "tod"}]);
    assert!(
        !divorced
            .with("fruehere_ehen.ehe", dead)
            .sees("fruehere_ehen.ehe.ausland")
    );
}

#[test]
fn titles_fees_and_words_are_those_of_the_law() {
    for language in ["de", "en", "ar", "de-simple"] {
        assert!(words(language, "einbuergerung", "titel-rechtsgrundlage").contains("20a"));
        assert!(words(language, "einbuergerung_schnelltest", "fragen-paragraf").contains("20a"));
        let law = words(language, "einbuergerung", "service-law");
        assert!(law.contains("34") && !law.contains("37"), "{language}");
        let fee = words(language, "einbuergerung", "service-fee");
        assert!(fee.contains("25") && fee.contains("255"), "{language}");
        let benefit = words(language, "einbuergerung", "leistungen-leistung-art");
        assert!(
            benefit
                .replace('-', "")
                .to_lowercase()
                .contains("grundsicherungsgeld")
        );
    }
    assert!(german("leistungen-ausnahme").contains("meinem Ehepartner"));
    // Who tried hard and long is named by § 10(4a) StAG, and freed from the test by (6).
    assert!(german("sprache-erklaerung").contains("§ 10 Absatz 4a und 6 StAG"));
    let british = Applicant::new("plain").with("titel.art", json!("aufenthaltsdokument_gb"));
    assert!(british.sees("titel.gueltig_bis") && !british.sees("titel.zweifel"));
}

#[test]
fn what_was_right_stays() {
    for language in ["de", "en", "ar", "de-simple"] {
        for id in ["leistungen-ausnahme", "sprache-erklaerung"] {
            let said = words(language, SERVICE, id);
            for year in ["1974", "1990"] {
                assert!(said.contains(year), "{language} {id}: {year}");
            }
        }
        let full_time = words(language, SERVICE, "leistungen-ausnahme");
        assert!(full_time.contains("24") && full_time.contains("20"));
    }
    for day in ["30. Juni 1974", "13. Juni 1990"] {
        assert!(german("leistungen-ausnahme").contains(day), "{day}");
    }
    // Nobody is asked to give up a nationality.
    let asked = field_ids(&form(true));
    for word in ["aufgeb", "aufgabe", "entlass", "verzicht", "behalten"] {
        assert!(asked.iter().all(|id| !id.contains(word)), "{word}");
    }
    // The declarations are given in person, and a stateless applicant goes on.
    assert!(german("loyalitaet-informiert").contains("persönlich"));
    let stateless = Applicant::new("stateless");
    assert!(stateless.sees("angehoerigkeit.ungeklaert"));
    assert!(stateless.told(Level::Error).is_empty());
    // What tells of health, protection, punishment or money is kept apart.
    for place in [
        "unterlagen_ausweis.status",
        "unterlagen_sprache.attest",
        "unterlagen_arbeit.lohn",
        "unterlagen_finanzen.leistungen",
        "unterlagen_straftaten.urteile",
    ] {
        let form = form(true);
        let slot = form.field(&Path::parse(place)).unwrap();
        let filing = slot.kind.as_file().unwrap().filing;
        assert_eq!(filing, Filing::Separate, "{place}");
    }
}

/// The [`field_ids`] of the version before, from the schema that is kept of it.
fn known_fields(version: &str) -> Vec<String> {
    fn collect(schema: &Value, id: &str, ids: &mut Vec<String>) {
        let inner = schema.get("items").unwrap_or(schema);
        match inner.get("properties").and_then(Value::as_object) {
            // A slot for files has properties of its own.
            Some(properties) if !inner["properties"]["attachments"].is_object() => {
                for (name, inner) in properties {
                    let id = if id.is_empty() {
                        name.clone()
                    } else {
                        format!("{id}-{name}")
                    };
                    collect(inner, &id, ids);
                }
            }
            _ => ids.push(id.to_owned()),
        }
    }
    let path = root().join(format!("forms/{SERVICE}/schemas/{version}.json"));
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut ids = Vec::new();
    collect(&schema, "", &mut ids);
    assert!(ids.len() > 200, "{}", ids.len());
    ids
}

#[test]
fn a_draft_of_1_0_0_is_taken_over() {
    let known = known_fields("1.0.0");
    let form = form(true);
    // As it stood: no step `antrag`, convictions under their old names, and a spouse's with them.
    let mut draft = Applicant::new("convicted").answers.into_map();
    draft.remove("antrag");
    draft.remove("sperre");
    let convictions = draft.get_mut("straftaten").unwrap();
    convictions["verurteilt"] = convictions["verurteilungen"].take();
    convictions["ermittlung"] = convictions["ermittlungen"].take();
    let convictions = convictions.as_object_mut().unwrap();
    convictions.retain(|name, _| !name.ends_with("ungen"));
    draft.insert("mit_straftaten".into(), json!({"verurteilt": true}));
    draft.insert(
        "leistungen".into(),
        json!({"bezogen": true, "ausnahme": "familie",
            "leistung": [{"art": "wohngeld", "grund": "krank"}]}),
    );
    let adoption = adopt(&form, &draft.into(), &known);

    // What was said under no instruction is asked again, what belongs to somebody else goes.
    for gone in [
        "straftaten-verurteilt",
        "straftaten-ermittlung",
        "mit_straftaten-verurteilt",
    ] {
        assert!(adoption.dropped.iter().any(|id| id == gone), "{gone}");
    }
    assert_eq!(adoption.reset, ["leistungen-ausnahme"]);
    for new in [
        "antrag-fuer",
        "straftaten-verurteilungen",
        "sperre-frueher",
        "einreise-haelfte",
    ] {
        assert!(adoption.new.iter().any(|id| id == new), "{new}");
    }
    for kept in [
        "person",
        "geburt",
        "wohnorte",
        "schule",
        "einkommen",
        "unterlagen_ausweis",
    ] {
        let before = Applicant::new("convicted").answers;
        let before = before.get(&Path::parse(kept)).cloned();
        assert!(before.is_some() && adoption.answers.get(&Path::parse(kept)) == before.as_ref());
    }
    // The court's details stay until the question before them is answered again.
    assert!(
        adoption
            .answers
            .get(&Path::parse("straftaten.urteil"))
            .is_some()
    );
    // A reason that is no longer asked for is not sent.
    let sent = prune(&form, &adoption.answers, today());
    assert!(
        sent.get(&Path::parse("leistungen.leistung.0.grund"))
            .is_none()
    );
}
