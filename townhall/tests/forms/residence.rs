//! What the law asks of the services for guests, for work, for parking and of the form for barriers:
//! who is asked what, who is warned, and that nobody with a right is stopped. The paragraphs are in
//! each service's README.

use std::{collections::BTreeSet, fs};

use amtsweg_core::{
    form::{
        Answers, Field, FindingKind, Form, Kind, Level, Path, VisibleField, adopt, check,
        field_ids, offered, visible,
    },
    time::Date,
};
use serde_json::{Value, json};

use crate::{
    application::{Chance, Maker, Wishes},
    shipped::{root, shipped, with_words},
};

const GUEST: &str = "verpflichtungserklaerung";
const WORK: &str = "beschaeftigungserlaubnis";
const EMPLOYER: &str = "erklaerung_beschaeftigung";
const PARKING: &str = "bewohnerparken";
const BARRIER: &str = "barriere_melden";
const OURS: [&str; 5] = [GUEST, WORK, EMPLOYER, PARKING, BARRIER];
const LANGUAGES: [&str; 4] = ["ar", "de", "de-simple", "en"];

fn today() -> Date {
    "2026-11-18".parse().unwrap()
}

fn form(service: &str) -> Form {
    let mut all = shipped().into_iter();
    let found = all.find(|form| form.is_sent && form.service == service);
    found.unwrap().form
}

fn answers(json: &Value) -> Answers {
    Answers::from_json(json.to_string().as_bytes()).unwrap()
}

/// A form with what somebody has answered so far.
struct Filled {
    form: Form,
    answers: Answers,
}

fn filled(service: &str, given: &Value) -> Filled {
    Filled {
        form: form(service),
        answers: answers(given),
    }
}

impl Filled {
    fn fields(&self) -> Vec<(String, bool)> {
        fn collect(field: &VisibleField<'_>, all: &mut Vec<(String, bool)>) {
            all.push((field.path.to_string(), field.field.required));
            for field in field.entries.iter().flatten() {
                collect(field, all);
            }
        }
        let mut all = Vec::new();
        for step in visible(&self.form, &self.answers, today()) {
            all.push((step.step.id.clone(), true));
            for field in &step.fields {
                collect(field, &mut all);
            }
        }
        all
    }

    /// Whether a step or a question is asked.
    fn asks(&self, place: &str) -> bool {
        self.fields().iter().any(|(asked, _)| asked == place)
    }

    /// Whether it has to be answered.
    fn demands(&self, place: &str) -> bool {
        self.fields()
            .iter()
            .any(|(asked, required)| asked == place && *required)
    }

    /// The form's own checks that object, with their level.
    fn objections(&self) -> Vec<(String, Level)> {
        let findings = check(&self.form, &self.answers, today());
        let of_checks = findings
            .into_iter()
            .filter_map(|finding| match finding.kind {
                FindingKind::Check { id } => Some((id, finding.level)),
                _ => None,
            });
        of_checks.collect()
    }

    fn warns(&self, id: &str) -> bool {
        let objections = self.objections();
        let found = objections.iter().find(|(objection, _)| objection == id);
        // A rule of the law is never a wall.
        assert!(
            found.is_none_or(|(_, level)| *level == Level::Warning),
            "{id} stops"
        );
        found.is_some()
    }
}

fn source(service: &str, language: &str) -> String {
    let file = root().join(format!("locales/{language}/{service}.ftl"));
    with_words(&fs::read_to_string(file).unwrap())
}

/// A text with its attributes.
fn text(service: &str, language: &str, id: &str) -> String {
    let source = source(service, language);
    let mut lines = source
        .lines()
        .skip_while(|line| !line.starts_with(&format!("{id} =")));
    let first = lines
        .next()
        .unwrap_or_else(|| panic!("{language}/{service} lacks {id}"));
    let rest = lines.take_while(|line| line.is_empty() || line.starts_with(' '));
    std::iter::once(first)
        .chain(rest)
        .collect::<Vec<_>>()
        .join("\n")
}

// --- Verpflichtungserklärung ---

fn host(kind: &str) -> Value {
    json!({"gastgeber_art": {"art": kind, "anderer_gast": false},
        "staatsangehoerigkeit": {"angehoerigkeit": "deutsch"}})
}

#[test]
fn associations_universities_and_churches_invite_as_companies_do() {
    for kind in ["firma", "verein", "hochschule", "kirche"] {
        let filled = filled(GUEST, &host(kind));
        for place in [
            "firma.name",
            "unterkunft.anschrift",
            "haftung.organisation_bewusst",
        ] {
            assert!(filled.asks(place), "{kind}: {place}");
        }
        for place in [
            "einkommen",
            "wohnung",
            "aufenthaltstitel",
            "haftung.bewusst",
        ] {
            assert!(!filled.asks(place), "{kind}: {place}");
        }
        // Only these are in a register.
        let has_register = ["firma", "verein"].contains(&kind);
        assert_eq!(
            filled.asks("unterlagen_gastgeber.registerauszug"),
            has_register
        );
        assert!(filled.asks("andere_erklaerungen.gibt_es"));
    }
}

#[test]
fn no_title_is_asked_of_whoever_has_the_nationality_of_an_eu_country() {
    let with = |state: &str| {
        let mut given = host("person");
        given["staatsangehoerigkeit"] = json!({"angehoerigkeit": "andere", "staat": state});
        filled(GUEST, &given)
    };
    assert!(with("TR").asks("aufenthaltstitel.art"));
    assert!(!with("IT").asks("aufenthaltstitel.art"));
    for language in LANGUAGES {
        // Who has two and begins with the other is told which to name.
        let hint = text(GUEST, language, "staatsangehoerigkeit-staat");
        let union = match language {
            "ar" => "الاتحاد الأوروبي",
            "de-simple" => "Europäischen Union",
            _ => "EU",
        };
        assert!(
            hint.contains(".hint") && hint.contains(union),
            "{language}: {hint}"
        );
        assert!(text(GUEST, language, "mitverpflichtet_staat-staat").contains(".hint"));
    }
}

#[test]
fn titles_are_named_and_unlimited_ones_have_no_end() {
    let with = |place: &str, title: &str| {
        let mut given = host("ehepaar");
        given["staatsangehoerigkeit"] = json!({"angehoerigkeit": "andere", "staat": "TR"});
        given["mitverpflichtet_staat"] = json!({"staat": "TR"});
        given[place] = json!({"art": title});
        filled(GUEST, &given)
    };
    for (place, before) in [
        ("aufenthaltstitel", ""),
        ("mitverpflichtet_titel", "mitverpflichtet_"),
    ] {
        for (title, asks_end, is_limited) in [
            ("aufenthaltserlaubnis", true, true),
            ("blaue_karte", true, true),
            ("aufenthaltskarte", true, false),
            ("niederlassungserlaubnis", false, false),
            ("daueraufenthalt_eu", false, false),
            ("andere", true, false),
        ] {
            let filled = with(place, title);
            let end = format!("{place}.gueltig_bis");
            assert_eq!(filled.asks(&end), asks_end, "{place} {title}");
            assert!(!filled.demands(&end), "{place} {title}");
            assert_eq!(
                filled.warns(&format!("{before}titel_ohne_ende")),
                is_limited,
                "{title}"
            );
            // Only what may be a Duldung is doubted.
            assert_eq!(
                filled.warns(&format!("{before}titel_art")),
                title == "andere",
                "{title}"
            );
        }
    }
}

#[test]
fn assets_and_other_declarations_are_asked_for() {
    let mut given = host("person");
    let without = filled(GUEST, &given);
    assert!(without.asks("vermoegen.vorhanden") && without.asks("andere_erklaerungen.gibt_es"));
    assert!(!without.asks("unterlagen_einkommen.vermoegen"));
    given["vermoegen"] = json!({"vorhanden": true, "art": ["sperrkonto"], "betrag": "11904"});
    given["andere_erklaerungen"] = json!({"gibt_es": true});
    let with = filled(GUEST, &given);
    assert!(with.asks("vermoegen.betrag") && with.asks("unterlagen_einkommen.vermoegen"));
    assert!(with.asks("andere_erklaerungen.personen"));
    // The authority takes them from the first guest's application.
    given["gastgeber_art"]["anderer_gast"] = json!(true);
    let again = filled(GUEST, &given);
    assert!(!again.asks("vermoegen") && !again.asks("andere_erklaerungen"));
}

#[test]
fn a_long_stay_is_doubted_and_several_visits_are_not() {
    let stay = |days: &Value, often: bool| {
        let stay = json!({"von": "2027-01-01", "bis": days, "mehrmals": often});
        filled(GUEST, &json!({"reisezeit": stay})).warns("laenger_als_besuch")
    };
    assert!(!stay(&json!("2027-03-31"), false));
    assert!(stay(&json!("2027-04-01"), false));
    assert!(!stay(&json!("2027-12-31"), true));
}

#[test]
fn whoever_is_here_already_or_grown_up_or_begins_a_job_is_doubted_only() {
    let mut given = host("person");
    given["reisezeit"] = json!({"von": "2026-11-01", "bis": "2026-12-01", "mehrmals": false});
    given["kinder"] = json!({"reisen_mit": true});
    given["kinder_daten"] = json!({"kind": [{"geburtsdatum": "2008-11-18"}]});
    given["einkommen"] = json!({"art": "angestellt", "beschaeftigt_seit": "2026-12-01"});
    let filled = filled(GUEST, &given);
    for id in [
        "von_ab_heute",
        "kind_minderjaehrig",
        "beschaeftigt_seit_vergangen",
    ] {
        assert!(filled.warns(id), "{id}");
    }
}

#[test]
fn a_guest_may_be_stateless_and_need_not_have_a_passport_yet() {
    let of = |nationality: &str| filled(GUEST, &json!({"gast_pass": {"staat": nationality}}));
    let stateless = of("staatenlos");
    let nationality = stateless
        .form
        .field(&Path::parse("gast_pass.staat"))
        .unwrap();
    assert!(matches!(nationality.kind, Kind::Nationality));
    assert!(!stateless.demands("gast_pass.passnummer"));
    // Their country is offered where they may live in it.
    let land = |filled: &Filled| {
        let steps = visible(&filled.form, &filled.answers, today());
        let step = steps
            .iter()
            .find(|step| step.step.id == "gast_anschrift")
            .unwrap();
        let land = step
            .fields
            .iter()
            .find(|field| field.field.id == "land")
            .unwrap();
        offered(&filled.form, &filled.answers, land)
    };
    assert_eq!(land(&of("TR")), Some(json!("TR")));
    assert_eq!(land(&stateless), None);
}

#[test]
fn the_number_of_the_first_application_is_no_wall() {
    let mut given = host("person");
    given["gastgeber_art"]["anderer_gast"] = json!(true);
    let filled = filled(GUEST, &given);
    assert!(filled.asks("gastgeber_art.frueherer_antrag"));
    assert!(!filled.demands("gastgeber_art.frueherer_antrag"));
    let place = Path::parse("gastgeber_art.frueherer_antrag");
    let field = filled.form.field(&place).unwrap();
    assert!(matches!(&field.kind, Kind::Text(rules) if rules.lengths.min.is_none()));
}

#[test]
fn liability_is_told_as_it_is() {
    let told = text(GUEST, "de", "haftung-folgen");
    for words in [
        "als Flüchtling",
        "völkerrechtlichen, humanitären oder politischen Gründen",
        "vollstrecken",
        "Recht auf diese Leistung",
        "Beiträgen",
        "5 Jahre",
    ] {
        assert!(told.contains(words), "{words}");
    }
    let after = text(GUEST, "de", "service-after");
    assert!(
        after.contains("schriftlich oder elektronisch (§ 68 Absatz 2 AufenthG)"),
        "{after}"
    );
    assert!(!after.contains("verlangt die schriftliche Form"));
    for language in LANGUAGES {
        // Whoever ticked the old words ticks these anew.
        assert!(
            source(GUEST, language).contains("haftung-bewusst ="),
            "{language}"
        );
        assert!(
            !source(GUEST, language).contains("haftung-einverstanden"),
            "{language}"
        );
    }
    // A sentence that one language lacked.
    assert!(text(GUEST, "de-simple", "service-fee").contains("mehreren Gästen"));
}

// --- Beschäftigungserlaubnis and the employer's part ---

#[test]
fn safe_countries_are_two_lists_with_their_dates() {
    let ids = [
        "sicherer_herkunftsstaat",
        "sicherer_herkunftsstaat_duldung",
        "sicherer_herkunftsstaat_2023",
        "sicherer_herkunftsstaat_eu",
    ];
    for (document, country, expected) in [
        ("aufenthaltsgestattung", "GH", Some(ids[0])),
        ("aufenthaltsgestattung", "GE", Some(ids[0])),
        // The list of the EU concerns a Duldung only (§ 61(2) AsylG names no. 29a and 29b alone).
        ("aufenthaltsgestattung", "IN", None),
        ("duldung", "GH", Some(ids[1])),
        ("duldung", "GE", Some(ids[2])),
        ("duldung", "MD", Some(ids[2])),
        ("duldung", "EG", Some(ids[3])),
        ("duldung", "BD", Some(ids[3])),
        ("duldung", "IN", Some(ids[3])),
        ("duldung", "CO", Some(ids[3])),
        ("duldung", "MA", Some(ids[3])),
        ("duldung", "TN", Some(ids[3])),
        ("duldung", "TR", Some(ids[3])),
        ("duldung", "SY", None),
        ("aufenthaltserlaubnis", "TR", None),
    ] {
        let given = json!({"staatsangehoerigkeit": {"staat": country},
            "dokument": {"art": document, "gueltig_bis": "2030-01-01"}});
        let filled = filled(WORK, &given);
        for id in ids {
            assert_eq!(
                filled.warns(id),
                Some(id) == expected,
                "{document} {country} {id}"
            );
        }
    }
    assert!(text(WORK, "de", "check-sicherer_herkunftsstaat_eu").contains("6. Mai 2025"));
    assert!(text(WORK, "de", "check-sicherer_herkunftsstaat_eu").contains("11. Juni 2026"));
    assert!(text(WORK, "de", "check-sicherer_herkunftsstaat_2023").contains("30. August 2023"));
}

#[test]
fn a_duldung_for_an_unclear_identity_is_doubted_and_stops_nobody() {
    for document in ["duldung", "duldung_ungeklaert", "aufenthaltsgestattung"] {
        let filled = filled(WORK, &json!({"dokument": {"art": document}}));
        let is_doubted = filled.warns("identitaet_ungeklaert");
        assert_eq!(is_doubted, document == "duldung_ungeklaert", "{document}");
    }
    let said = text(WORK, "de", "check-identitaet_ungeklaert");
    assert!(said.contains("§ 60b Absatz 5 AufenthG") && said.contains("weitermachen"));
    // After four years no consent is needed, whatever the document.
    let duration = text(WORK, "de", "service-duration");
    assert!(duration.contains("4 Jahre"), "{duration}");
}

#[test]
fn waiting_times_fees_and_consent_are_those_of_the_law() {
    let who = text(WORK, "de", "service-who");
    assert!(
        who.contains("ab der Registrierung Ihres Asylantrags"),
        "{who}"
    );
    assert!(who.contains("gültigen Pass oder Passersatz"), "{who}");
    assert!(!who.contains("in einer Aufnahmeeinrichtung in den ersten 6 Monaten"));
    for (case, months) in [
        ("mit Aufenthaltsgestattung: ", "3 Monate. Müssen"),
        (
            "in einer Aufnahmeeinrichtung wohnen, ",
            "zählen 3 Monate ab",
        ),
        (
            "mit Aufenthaltsgestattung in einer Aufnahmeeinrichtung: ",
            "6 Monate, wenn",
        ),
        ("mit Duldung: ", "3 Monate."),
        (
            "mit Duldung in einer Aufnahmeeinrichtung: ",
            "6 Monate mit Duldung",
        ),
        ("eine qualifizierte Ausbildung, ", "sind es 3 Monate."),
    ] {
        assert!(who.contains(&format!("{case}{months}")), "{case}: {who}");
    }
    for language in LANGUAGES {
        let who = source(WORK, language);
        assert!(!who.contains("$wartezeit"), "{language}");
    }
    let duration = text(WORK, "de", "service-duration");
    assert!(duration.contains("2 Wochen lang nicht") && duration.contains("§ 36 Absatz 2 BeschV"));
    let fee = text(WORK, "de", "service-fee");
    assert!(
        fee.contains("§ 47 Absatz 2 AufenthV") && !fee.contains("50 Euro"),
        "{fee}"
    );
    let law = text(WORK, "de", "service-law");
    for paragraph in [
        "§ 4a Absatz 1 und 2",
        "§ 60a Absatz 5b",
        "§ 60c",
        "§ 104 Absatz 18",
    ] {
        assert!(law.contains(paragraph), "{paragraph}");
    }
    for service in [WORK, EMPLOYER] {
        for language in LANGUAGES {
            // Nobody's office takes the time that one town once named.
            let source = source(service, language);
            let weeks = ["3 bis 4 Wochen", "3 to 4 weeks", "3 إلى 4 أسابيع"];
            assert!(
                weeks.iter().all(|weeks| !source.contains(weeks)),
                "{language} {service}"
            );
        }
    }
}

#[test]
fn whoever_begins_training_with_a_duldung_hears_of_the_duldung_for_it() {
    let of = |document: &str, work: &str| {
        let given = json!({"dokument": {"art": document}, "arbeit": {"art": work}});
        filled(WORK, &given).asks("arbeit.ausbildungsduldung")
    };
    assert!(of("duldung", "ausbildung"));
    assert!(!of("duldung", "beschaeftigung"));
    assert!(!of("aufenthaltsgestattung", "ausbildung"));
}

#[test]
fn agency_work_is_refused_for_titles_only() {
    let hint = text(EMPLOYER, "de", "leiharbeit-folgen");
    assert!(
        hint.contains("Duldung") && hint.contains("kein Grund"),
        "{hint}"
    );
    assert!(hint.contains("§ 40 Absatz 1 Nummer 2 AufenthG"), "{hint}");
    assert!(hint.contains("§ 32 Absatz 1 Satz 2 BeschV"), "{hint}");
    let given = json!({"leiharbeit": {"leiharbeit": true}});
    assert!(filled(EMPLOYER, &given).asks("leiharbeit.folgen"));
}

#[test]
fn the_employer_is_asked_the_four_additions_and_not_the_purpose() {
    let filled = filled(EMPLOYER, &json!({"zweck": {"anlass": "erste"}}));
    for place in [
        "zweck.arbeitgeberwechsel",
        "arbeitnehmer_staat.aufenthalt_seit",
        "firma.gegruendet",
        "arbeitszeit.umfang",
        "abschluss.pflichten",
    ] {
        assert!(filled.asks(place), "{place}");
    }
    assert!(!filled.asks("zweck.zweck"));
    // An employer need not know it, and the authority does.
    assert!(!filled.demands("arbeitnehmer_staat.aufenthalt_seit"));
}

#[test]
fn an_employer_without_a_number_yet_goes_on() {
    for state in ["beantragt", "noch_nicht"] {
        let filled = filled(EMPLOYER, &json!({"firma": {"betriebsnummer_stand": state}}));
        assert!(!filled.asks("firma.betriebsnummer"), "{state}");
    }
    let with = filled(
        EMPLOYER,
        &json!({"firma": {"betriebsnummer_stand": "vorhanden"}}),
    );
    assert!(with.demands("firma.betriebsnummer"));
    // A check digit that does not fit is asked about, and stops nobody.
    for (number, is_doubted) in [("09912342", false), ("09912347", false), ("12345678", true)] {
        let firm =
            json!({"firma": {"betriebsnummer_stand": "vorhanden", "betriebsnummer": number}});
        let doubt = self::filled(EMPLOYER, &firm).warns("betriebsnummer_form");
        assert_eq!(doubt, is_doubted, "{number}");
    }
    // Work of one day has a first and a last day.
    let day = json!({"dauer": {"von": "2027-01-04", "befristet": true, "bis": "2027-01-04"}});
    assert_eq!(self::filled(EMPLOYER, &day).objections(), []);
}

// --- Bewohnerparken, barriers ---

#[test]
fn plates_of_all_kinds_pass_and_odd_ones_are_doubted() {
    for (plate, is_doubted) in [
        ("H-A 1", false),
        ("HA1", false),
        ("SG-AB 123E", false),
        ("h-ab 12h", false),
        ("H-A 1 04/10", false),
        ("SG-AB 1234 04/10", false),
        ("SG - AB 1234 04 / 10", true),
        ("LÖ-A 12", false),
        // Foreign ones, those of diplomats and of the army, old ones, and mistakes.
        ("X-123-YZ", true),
        ("0 17-12", true),
        ("Y-123 456", true),
        ("A 1", true),
        ("АА 1234 ВС", true),
        ("12345", true),
    ] {
        for (place, change) in [
            ("kennzeichen", "neu"),
            ("altes_kennzeichen", "fahrzeugwechsel"),
        ] {
            let mut given = json!({"vorgang": {"art": change}, "fahrzeug": {"carsharing": false}});
            given["fahrzeug"][place] = json!(plate);
            let filled = filled(PARKING, &given);
            assert_eq!(
                filled.warns(&format!("{place}_form")),
                is_doubted,
                "{plate}"
            );
            let findings = check(&filled.form, &filled.answers, today());
            let place = Path::parse(&format!("fahrzeug.{place}"));
            let mut walls = findings
                .iter()
                .filter(|finding| finding.path == place && finding.level == Level::Error);
            assert!(walls.next().is_none(), "{plate}");
        }
    }
    let shared = json!({"fahrzeug": {"carsharing": true}});
    assert!(!filled(PARKING, &shared).warns("kennzeichen_form"));
}

#[test]
fn parking_asks_what_counts_and_no_copy_of_a_card() {
    let given = json!({"vorgang": {"art": "neu", "weiterer": true},
        "anschrift": {"hauptwohnung": false}, "fahrzeug": {"carsharing": true, "garage": true}});
    let sharing = filled(PARKING, &given);
    for id in ["ein_ausweis", "nebenwohnung", "eigene_garage"] {
        assert!(sharing.warns(id), "{id}");
    }
    assert!(sharing.asks("fahrzeug.anbieter") && sharing.asks("unterlagen.carsharing"));
    for place in [
        "fahrzeug.kennzeichen",
        "halter",
        "unterlagen.zulassungsbescheinigung",
    ] {
        assert!(!sharing.asks(place), "{place}");
    }
    assert!(
        form(PARKING)
            .field(&Path::parse("unterlagen.ausweis"))
            .is_none()
    );
    // Who renews has one already.
    let renewal = filled(PARKING, &json!({"vorgang": {"art": "verlaengerung"}}));
    assert!(!renewal.asks("vorgang.weiterer"));
    let late = json!({"zeitraum": {"von": "2026-11-01"}});
    assert!(filled(PARKING, &late).warns("von_ab_heute"));
}

#[test]
fn consent_is_asked_of_whoever_wants_an_answer_only() {
    let asks = |answer: bool| {
        filled(BARRIER, &json!({"rueckmeldung": {"antwort": answer}}))
            .asks("rueckmeldung.einwilligung")
    };
    assert!(asks(true));
    assert!(!asks(false));
    assert!(text(BARRIER, "de", "rueckmeldung-datenschutz").contains("§ 5 BITVNRW"));
}

// --- All of them ---

/// Questions for the files of an identity document by which a German may answer: their card is copied
/// under § 20(2) `PAuswG`.
const CARDS: [(&str, &str); 3] = [
    ("einbuergerung", "unterlagen_vertretung-ausweis"),
    (GUEST, "unterlagen_gastgeber-ausweis"),
    (GUEST, "unterlagen_mitverpflichtet-ausweis"),
];

/// Those by which none does: the law knows German cards only (§ 2(1) `PAuswG`).
const NO_CARDS: [(&str, &str, &str); 8] = [
    (
        WORK,
        "unterlagen_person-pass",
        "whoever needs the permit is no German",
    ),
    (
        "einbuergerung",
        "unterlagen_ausweis-pass",
        "whoever applies is no German yet",
    ),
    (
        "einbuergerung",
        "unterlagen_ausweis-ersatz",
        "whoever applies is no German yet",
    ),
    (
        "einbuergerung",
        "unterlagen_ausweis-identitaet",
        "whoever applies is no German yet",
    ),
    (
        "einbuergerung",
        "unterlagen_ehepartner-pass",
        "whoever applies is no German yet",
    ),
    (
        "einbuergerung",
        "unterlagen_kinder-ausweis",
        "whoever applies is no German yet",
    ),
    (
        "einbuergerung",
        "unterlagen_vertretung-betreuung",
        "a court's paper",
    ),
    (GUEST, "unterlagen_gast-reisepass", "the guest needs a visa"),
];

#[test]
fn a_copy_of_a_card_is_made_with_consent_and_looks_like_one() {
    fn slots<'a>(fields: &'a [Field], here: &Path, found: &mut Vec<(String, &'a Field)>) {
        for field in fields {
            let path = here.name(&field.id);
            if field.kind.as_file().is_some() {
                found.push((field.text_id(&path), field));
            }
            slots(field.fields(), &path, found);
        }
    }
    let mut asked = BTreeSet::new();
    for shipped in shipped().iter().filter(|form| form.is_sent) {
        let service = shipped.service.as_str();
        let mut found = Vec::new();
        for step in &shipped.form.steps {
            slots(&step.fields, &Path::of_step(&step.id), &mut found);
        }
        for (id, field) in found {
            let label = text(service, "de", &id);
            let (_, label) = label.lines().next().unwrap().split_once('=').unwrap();
            let label = label.to_lowercase();
            let is_identity = ["ausweis", "pass", "pässe", "identität", "wer sie sind"]
                .iter()
                .any(|word| label.contains(word));
            if !is_identity {
                continue;
            }
            asked.insert((service.to_owned(), id.clone()));
            if !CARDS.contains(&(service, id.as_str())) {
                continue;
            }
            // What may follow need not be uploaded: consent is free.
            assert!(field.kind.as_file().unwrap().will_follow, "{service} {id}");
            for (language, consent, copy, redaction, law, later) in [
                (
                    "de",
                    "ustimm",
                    "„Kopie“",
                    "Zugangsnummer",
                    "§ 20 Absatz 2 PAuswG",
                    "Ich reiche das nach",
                ),
                (
                    "en",
                    "consent",
                    "it is a copy",
                    "access number",
                    "section 20 (2) PAuswG",
                    "I will hand this in later",
                ),
                (
                    "ar",
                    "موافق",
                    "أنها نسخة",
                    "رقم الوصول",
                    "المادة 20 الفقرة 2 من PAuswG",
                    "سأقدّم هذا لاحقًا",
                ),
                (
                    "de-simple",
                    "rlaub",
                    "Das ist eine Kopie",
                    "Zugangs-Nummer",
                    "Kopie",
                    "Ich gebe das später ab",
                ),
            ] {
                let said = text(service, language, &id);
                let copy = if said.contains(copy) {
                    copy
                } else {
                    "eine Kopie ist"
                };
                for words in [consent, copy, redaction, law, later] {
                    assert!(said.contains(words), "{language} {service} {id}: {words}");
                }
            }
        }
    }
    let known = CARDS
        .into_iter()
        .chain(NO_CARDS.into_iter().map(|(service, id, why)| {
            assert!(!why.is_empty());
            (service, id)
        }));
    let known: BTreeSet<(String, String)> = known
        .map(|(service, id)| (service.to_owned(), id.to_owned()))
        .collect();
    assert_eq!(asked, known, "may a German answer by their card?");
}

#[test]
fn what_no_source_says_is_a_question_for_the_office_and_no_fact() {
    for (service, question, facts) in [
        (
            "einbuergerung",
            "Leben in Deutschland",
            &["Test „Leben in Deutschland“"][..],
        ),
        ("einbuergerung", "For what is military service asked?", &[]),
        (
            "einbuergerung",
            "for how many years somebody has to have been at a German-speaking school",
            &[
                "4 Jahre auf",
                "mindestens 4 Jahre",
                "4 years at",
                "at least 4 years",
                "4 سنوات",
                "Ich brauche ihn nicht",
            ],
        ),
        (
            WORK,
            "The fee with a Duldung or a Gestattung [?]",
            &["50 Euro", "50 euros", "50 يورو"],
        ),
        (EMPLOYER, "without a signature", &[]),
        (GUEST, "What a university or a church shows instead", &[]),
        (PARKING, "Whether a garage, a second home", &[]),
    ] {
        let readme = fs::read_to_string(root().join(format!("forms/{service}/README.md"))).unwrap();
        let (_, settle) = readme.split_once("## To settle with the office").unwrap();
        let settle = settle.split("\n## ").next().unwrap();
        assert!(settle.contains(question), "{service}: {question}");
        for language in LANGUAGES {
            let mut said = source(service, language);
            if service == "einbuergerung" {
                said += &source("einbuergerung_schnelltest", language);
            }
            for fact in facts {
                assert!(!said.contains(fact), "{language} {service}: {fact}");
            }
        }
    }
}

#[test]
fn before_sending_each_service_says_what_follows_from_it() {
    let haste = [
        ("de", "Lassen Sie sich Zeit"),
        ("en", "Take your time"),
        ("ar", "لا داعي للعجلة"),
        ("de-simple", "Nehmen Sie sich Zeit"),
    ];
    let naturalisation = "einbuergerung";
    for (service, field, said) in [
        // Liability, fee and penalty, as far as a service has them.
        (GUEST, "folgen", &["5", "29", "95"][..]),
        (WORK, "folgen", &["4a", "95"]),
        (EMPLOYER, "folgen", &["66", "98"]),
        (PARKING, "folgen", &[]),
        (naturalisation, "wahrheit", &["5", "42", "10", "35a"]),
    ] {
        let last = form(service).steps.pop().unwrap();
        assert_eq!(last.id, "abschluss", "{service}");
        let asked: Vec<&str> = last.fields.iter().map(|field| field.id.as_str()).collect();
        // Before what is declared, or as a part of it.
        let place = |id: &str| asked.iter().position(|asked| *asked == id).unwrap();
        assert!(place(field) <= place("wahrheit"), "{service}");
        assert!(last.fields[place(field)].when.is_none(), "{service}");
        for (language, slowly) in haste {
            let text = text(service, language, &format!("abschluss-{field}"));
            for words in said {
                assert!(text.contains(words), "{language} {service}: {words}");
            }
            // Where nothing is punishable and nobody is liable, there is no need to wait.
            assert_eq!(
                text.contains(slowly),
                service != PARKING,
                "{language} {service}"
            );
        }
    }
    // What a naturalisation costs is a step of its own before.
    let steps = form(naturalisation).steps;
    let ids: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(ids[ids.len() - 2..], ["gebuehr", "abschluss"]);
}

#[test]
fn notices_are_shown_and_nothing_is_confirmed_as_read() {
    for service in OURS.into_iter().chain(["einbuergerung"]) {
        let step = if service == BARRIER {
            "rueckmeldung"
        } else {
            "abschluss"
        };
        let notice = form(service);
        let notice = notice
            .field(&Path::parse(&format!("{step}.datenschutz")))
            .unwrap();
        assert!(notice.kind.as_info().is_some(), "{service}");
        for (language, read) in [
            ("de", "gelesen"),
            ("de-simple", "gelesen"),
            ("en", "have read"),
            ("ar", "قرأت "),
        ] {
            assert!(
                !source(service, language).contains(read),
                "{language} {service}"
            );
        }
    }
    // Whoever gives data of others is asked to tell them.
    assert!(filled(GUEST, &host("person")).asks("hinweise.gast"));
    assert!(filled(EMPLOYER, &json!({})).asks("abschluss.person"));
    let keeper = json!({"fahrzeug": {"carsharing": false}, "halter": {"selbst": false}});
    assert!(filled(PARKING, &keeper).asks("abschluss.halter"));
    let own = json!({"fahrzeug": {"carsharing": false}, "halter": {"selbst": true}});
    assert!(!filled(PARKING, &own).asks("abschluss.halter"));
}

/// That others cannot read it is what roles do (`tests/town_hall/people.rs`); that it says so, and how a
/// reason is kept, is looked at here.
#[test]
fn each_page_says_who_at_the_office_can_read_and_that_a_reason_is_kept() {
    for service in OURS.into_iter().chain(["einbuergerung"]) {
        let data = text(service, "de", "service-data");
        for said in [
            "In der Behörde können sie nur Beschäftigte lesen, die für ",
            "Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.",
        ] {
            assert!(data.contains(said), "{service}: {said}");
        }
    }
}

#[test]
fn whoever_has_no_given_name_is_told_what_to_write() {
    for (service, place) in [
        (GUEST, "person.vornamen"),
        (GUEST, "gast.vornamen"),
        (WORK, "person.vornamen"),
        (EMPLOYER, "arbeitnehmer.vornamen"),
        (PARKING, "person.vornamen"),
    ] {
        let form = form(service);
        let path = Path::parse(place);
        let mut given = Answers::default();
        given.set(&path, json!("-"));
        let findings = check(&form, &given, today());
        assert!(
            findings.iter().all(|finding| finding.path != path),
            "{service} {place}"
        );
        for language in LANGUAGES {
            let hint = text(service, language, &path.text_id());
            let said = hint.contains("strich") || hint.contains("Strich") || hint.contains(": -");
            assert!(said, "{language} {service} {place}");
        }
    }
}

/// The versions before, and the questions that are gone with them. What was ticked as read and what
/// was declared of the liability is not carried over.
const BEFORE: [(&str, &str, &[&str]); 5] = [
    (
        GUEST,
        "1.1.0",
        &[
            "gast_pass-angehoerigkeit",
            "haftung-einverstanden",
            "haftung-firma_einverstanden",
            "haftung-eheleute_einverstanden",
            "hinweise-gelesen",
            "abschluss-datenschutz",
        ],
    ),
    (WORK, "1.0.0", &["abschluss-datenschutz"]),
    (EMPLOYER, "1.0.0", &["zweck-zweck", "abschluss-datenschutz"]),
    (
        PARKING,
        "1.0.0",
        &["unterlagen-ausweis", "abschluss-datenschutz"],
    ),
    (BARRIER, "1.0.0", &["rueckmeldung-datenschutz"]),
];

#[test]
fn drafts_of_the_versions_before_are_taken_over() {
    for (service, version, gone) in BEFORE {
        let file = format!("townhall/tests/forms/data/before/{service}-{version}.json");
        let json = fs::read(root().join(file)).unwrap();
        let before = Form::from_json(&json).unwrap();
        let now = form(service);
        let known = field_ids(&before);
        let still = field_ids(&now);
        let maker = Maker::new(&before, &json, today());
        let mut chance = Chance(20_261_129);
        let mut dropped = BTreeSet::new();
        for _ in 0..40 {
            let Some(given) = maker.make_valid(&Wishes::new(), &mut chance) else {
                continue;
            };
            let adoption = adopt(&now, &given, &known);
            assert!(adoption.reset.is_empty(), "{service}: {:?}", adoption.reset);
            dropped.extend(adoption.dropped);
            // What there was to say is still there: only new questions are open, and nothing stops.
            for finding in check(&now, &adoption.answers, today()) {
                let id = finding.path.text_id();
                let is_open = finding.level == Level::Warning || adoption.new.contains(&id);
                // A guest without a nationality chooses again.
                assert!(is_open || id == "gast_pass-staat", "{service}: {finding:?}");
            }
        }
        let gone: BTreeSet<String> = gone.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(dropped, gone, "{service}");
        let lost: Vec<_> = known
            .iter()
            .filter(|id| !still.contains(id) && !gone.contains(*id))
            .collect();
        assert!(lost.is_empty(), "{service}: {lost:?}");
    }
}

// --- All of them ---

#[test]
fn a_postcode_of_another_town_is_doubted() {
    // The address stands in a step of its own, or in a group in it.
    for service in [GUEST, PARKING, WORK, "einbuergerung"] {
        let doubts = |postcode: &str, town: &str| {
            let address =
                json!({"strasse": "Weg", "hausnummer": "1", "plz": postcode, "ort": town});
            let mut step = address.clone();
            step["anschrift"] = address;
            filled(
                service,
                &json!({"gastgeber_art": {"art": "person"}, "anschrift": step}),
            )
            .warns("plz_ort")
        };
        assert!(doubts("80331", "Musterstadt"), "{service}");
        assert!(doubts("80331", "musterstadt"), "{service}");
        assert!(!doubts("12345", "Musterstadt"), "{service}");
        assert!(!doubts("80331", "München"), "{service}");
        // What is missing or no postcode at all is said by its question: nobody is told of a wrong
        // one while they write it.
        assert!(!doubts("12345", ""), "{service}");
        for begun in ["", "8", "80", "803", "8033", "803311", "8033O"] {
            assert!(!doubts(begun, "Musterstadt"), "{service} {begun}");
        }
        let town_first = json!({"ort": "Musterstadt", "anschrift": {"ort": "Musterstadt"}});
        let given = json!({"gastgeber_art": {"art": "person"}, "anschrift": town_first});
        assert!(!filled(service, &given).warns("plz_ort"), "{service}");
    }
}

#[test]
fn a_doubted_postcode_is_asked_about_and_not_called_wrong() {
    for service in [GUEST, PARKING, WORK, "einbuergerung"] {
        for (language, asks) in [
            ("de", "Bitte prüfen Sie"),
            ("de-simple", "Bitte prüfen Sie"),
            ("en", "Please check"),
            ("ar", "يُرجى التحقق"),
        ] {
            let said = text(service, language, "check-plz_ort");
            let said = said.trim_start_matches("check-plz_ort =").trim_start();
            assert!(said.starts_with(asks), "{language} {service}: {said}");
        }
    }
}
