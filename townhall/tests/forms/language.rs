//! The words of every shipped language: none that its glossary rules out, and in Leichte Sprache
//! one short sentence per line and no hard word that is not explained where it stands.
//!
//! What does not keep to this stands in `data/language/open.txt`. The list only becomes
//! shorter: what is on it and has been mended fails as well.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use amtsweg_core::form::{Field, Path};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::shipped::{root, shipped};

const LANGUAGES: [&str; 4] = ["ar", "de", "de-simple", "en"];
/// The language whose lines are counted.
const SIMPLE: &str = "de-simple";
/// The most words of a sentence in it.
const WORDS: usize = 12;
/// What may stand before an Arabic word without a space: conjunctions, prepositions, the article,
/// the mark of the future.
const PREFIXES: [&str; 19] = [
    "", "ال", "و", "ف", "ب", "ك", "ل", "لل", "وال", "فال", "بال", "كال", "ول", "وب", "ولل", "وبال",
    "س", "وس", "فس",
];
/// And behind it: whose it is.
const SUFFIXES: [&str; 9] = ["", "ي", "ك", "ه", "ها", "هم", "كم", "نا", "هما"];
const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// How each language tells somebody to choose an answer that it quotes: what stands before the
/// words, and the mark behind them.
const CHOICES: [(&str, &str, char); 4] = [
    ("ar", "اختيار «", '»'),
    ("de", "ählen Sie „", '“'),
    ("de-simple", "ählen Sie „", '“'),
    ("en", "hoose “", '”'),
];

/// A message of one language, with what belongs to it.
struct Message {
    /// The file, without its ending.
    file: String,
    id: String,
    /// Value and attributes: `id` or `id.attribute`, and the lines.
    parts: Vec<(String, Vec<String>)>,
}

/// What does not keep to the rules: `<language>/<file> <text>: <what>`.
type Faults = BTreeSet<String>;

/// The words of a text, with those of a choice for all the rest; the other words that a choice has
/// come behind, on lines of their own.
fn flat(pattern: &Pattern<&str>, text: &mut String, others: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => {
                    for variant in variants {
                        if variant.default {
                            flat(&variant.value, text, others);
                        } else {
                            let mut other = String::new();
                            flat(&variant.value, &mut other, others);
                            others.push('\n');
                            others.push_str(&other);
                        }
                    }
                }
                // A mark of direction is no word.
                Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
                // Whatever it will be, it is a word.
                Expression::Inline(_) => text.push('1'),
            },
        }
    }
}

fn lines(pattern: &Pattern<&str>) -> Vec<String> {
    let (mut text, mut others) = (String::new(), String::new());
    flat(pattern, &mut text, &mut others);
    text.push_str(&others);
    let lines = text.lines().map(|line| {
        let line = line.trim();
        line.strip_prefix("- ").unwrap_or(line).to_owned()
    });
    lines.filter(|line| !line.is_empty()).collect()
}

fn messages(language: &str) -> Vec<Message> {
    let folder = root().join("locales").join(language);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let mut messages = Vec::new();
    for path in files {
        let source = fs::read_to_string(&path).unwrap();
        let file = path.file_stem().unwrap().to_str().unwrap();
        let resource = parser::parse(source.as_str()).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            // What people may type to find a service is theirs to choose.
            if id == "service-words" {
                continue;
            }
            let value = message
                .value
                .iter()
                .map(|value| (id.to_owned(), lines(value)));
            let attributes = message.attributes.iter().map(|attribute| {
                let id = format!("{id}.{}", attribute.id.name);
                (id, lines(&attribute.value))
            });
            messages.push(Message {
                file: file.to_owned(),
                id: id.to_owned(),
                parts: value.chain(attributes).collect(),
            });
        }
    }
    assert!(!messages.is_empty());
    messages
}

/// The rows of the tables of a glossary whose last column is headed so.
fn rows(language: &str, heading: &str) -> Vec<Vec<String>> {
    let path = root().join("locales").join(language).join("glossary.md");
    let source = fs::read_to_string(&path).unwrap();
    let mut rows = Vec::new();
    let mut is_wanted = false;
    for line in source.lines() {
        let Some(row) = line.strip_prefix('|').and_then(|row| row.strip_suffix('|')) else {
            is_wanted = false;
            continue;
        };
        let cells: Vec<String> = row.split('|').map(|cell| cell.trim().to_owned()).collect();
        if cells.last().is_some_and(|last| last == heading) {
            is_wanted = true;
        } else if is_wanted && !cells[0].starts_with("---") {
            rows.push(cells);
        }
    }
    rows
}

/// Several words of one cell.
fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';')
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

/// Whether the text has this word, or these words. A word that ends with `*` may go on.
fn has_word(text: &str, word: &str, language: &str) -> bool {
    let text = text.to_lowercase();
    let word = word.to_lowercase();
    let (word, is_open) = match word.strip_suffix('*') {
        Some(word) => (word, true),
        None => (word.as_str(), false),
    };
    let is_letter = |c: char| c.is_alphanumeric();
    text.match_indices(word).any(|(at, _)| {
        let before = &text[..at];
        let behind = &text[at + word.len()..];
        let start = before
            .char_indices()
            .rev()
            .take_while(|(_, c)| is_letter(*c))
            .last()
            .map_or(at, |(at, _)| at);
        let end = behind.find(|c| !is_letter(c)).unwrap_or(behind.len());
        let (prefix, suffix) = (&before[start..], &behind[..end]);
        if language == "ar" {
            return PREFIXES.contains(&prefix) && (is_open || SUFFIXES.contains(&suffix));
        }
        let begins = prefix.is_empty() || !word.starts_with(is_letter);
        begins && (is_open || suffix.is_empty() || !word.ends_with(is_letter))
    })
}

fn forbidden(language: &str, faults: &mut Faults) {
    let rows = rows(language, "not");
    assert!(!rows.is_empty(), "{language}/glossary.md rules nothing out");
    for message in messages(language) {
        for (id, lines) in &message.parts {
            let text = lines.join("\n");
            for word in rows
                .iter()
                .filter_map(|row| row.last())
                .flat_map(|cell| several(cell))
            {
                if has_word(&text, word, language) {
                    faults.insert(format!("{language}/{} {id}: word \"{word}\"", message.file));
                }
            }
        }
    }
}

/// The sentences of a line. The dot of a date or of `Abs.` ends none.
fn sentences(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in line.match_indices(['.', '?', '!']) {
        let end = at + mark.len();
        let behind = line[end..].trim_start_matches(['“', '"']);
        if !behind.starts_with(' ') || behind.trim().is_empty() {
            continue;
        }
        let next = behind.trim_start();
        let is_date = line[..at].ends_with(|c: char| c.is_ascii_digit())
            && MONTHS.iter().any(|month| next.starts_with(month));
        if is_date || line[..at].ends_with("Abs") {
            continue;
        }
        sentences.push(line[start..end].trim());
        start = end;
    }
    sentences.push(line[start..].trim());
    sentences
}

fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

fn long_or_several(faults: &mut Faults, reasons: &mut BTreeSet<String>) {
    for message in messages(SIMPLE) {
        for (id, lines) in &message.parts {
            let text = format!("{}/{id}", message.file);
            for line in lines {
                let sentences = sentences(line);
                if sentences.len() > 1 {
                    faults.insert(format!(
                        "{SIMPLE}/{} {id}: several sentences in a line",
                        message.file
                    ));
                }
                if sentences.iter().any(|sentence| words(sentence) > WORDS)
                    && !reasons.remove(&text)
                {
                    faults.insert(format!("{SIMPLE}/{} {id}: a long sentence", message.file));
                }
            }
        }
    }
}

/// The texts that people see together: those of each step, and elsewhere what begins alike.
fn places(messages: &[Message]) -> BTreeMap<String, Vec<&Message>> {
    fn ids(fields: &[Field], here: &Path, found: &mut Vec<String>) {
        for field in fields {
            let path = here.name(&field.id);
            found.push(field.text_id(&path));
            ids(field.fields(), &path, found);
        }
    }
    let find = |file: &str, id: &str| messages.iter().find(|m| m.file == file && m.id == id);
    let mut places: BTreeMap<String, Vec<&Message>> = BTreeMap::new();
    let forms: BTreeMap<String, _> = shipped()
        .into_iter()
        .map(|s| (s.form.id.clone(), s.form))
        .collect();
    for (file, form) in &forms {
        for step in &form.steps {
            let mut found = vec![format!("step-{}", step.id)];
            ids(&step.fields, &Path::of_step(&step.id), &mut found);
            let texts = found.iter().filter_map(|id| find(file, id));
            places.insert(format!("{file} {}", step.id), texts.collect());
        }
    }
    for message in messages {
        let beginning = message.id.split('-').next().unwrap();
        let is_page = beginning == "service";
        // The heading of a section stands over the steps that explain.
        if beginning != "section" && (is_page || !forms.contains_key(&message.file)) {
            let place = format!("{} {beginning}", message.file);
            places.entry(place).or_default().push(message);
        }
    }
    places
}

fn unexplained(faults: &mut Faults) {
    let words = rows(SIMPLE, "explained by");
    assert!(!words.is_empty(), "no hard words");
    let messages = messages(SIMPLE);
    for (place, messages) in places(&messages) {
        let lines = || {
            let parts = messages.iter().flat_map(|message| &message.parts);
            parts.flat_map(|(_, lines)| lines)
        };
        for row in &words {
            let word = &row[0];
            let explanations: Vec<&str> = several(&row[row.len() - 1]).collect();
            let is_used = lines().any(|line| has_word(line, &format!("{word}*"), SIMPLE));
            let is_explained = lines().any(|line| explanations.iter().any(|by| line.contains(by)));
            if is_used && !is_explained {
                faults.insert(format!("{SIMPLE}/{place}: \"{word}\" is not explained"));
            }
        }
    }
}

#[test]
fn texts_keep_to_their_glossary_and_leichte_sprache_is_easy() {
    let mut faults = Faults::new();
    for language in LANGUAGES {
        forbidden(language, &mut faults);
    }
    let mut reasons: BTreeSet<String> = rows(SIMPLE, "why it is longer")
        .into_iter()
        .map(|row| row[0].clone())
        .collect();
    long_or_several(&mut faults, &mut reasons);
    unexplained(&mut faults);

    let open = root().join("townhall/tests/forms/data/language/open.txt");
    let open = fs::read_to_string(open).unwrap();
    let open: Faults = open
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let said = |faults: Vec<&String>| {
        let faults: Vec<&str> = faults.into_iter().map(String::as_str).collect();
        faults.join("\n")
    };
    let new = said(faults.difference(&open).collect());
    assert!(new.is_empty(), "mend these texts:\n{new}");
    let mended = said(open.difference(&faults).collect());
    assert!(
        mended.is_empty(),
        "no longer so, take it off open.txt:\n{mended}"
    );
    let needless: Vec<&String> = reasons.iter().collect();
    assert!(
        needless.is_empty(),
        "not long, take it off the glossary: {needless:?}"
    );
}

/// A language, a file, a text, what it says and what it does not.
type Said = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Texts that misled their readers once.
const MENDED: [Said; 38] = [
    (
        "en",
        "einbuergerung",
        "ausweis-nummer",
        &["Serial number"],
        &["How many"],
    ),
    (
        "en",
        "einbuergerung",
        "loyalitaet-bekenntnis",
        &["rule of injustice"],
        &[],
    ),
    (
        "de",
        "einbuergerung",
        "loyalitaet-bekenntnis",
        &["Unrechtsherrschaft"],
        &[],
    ),
    (
        "ar",
        "einbuergerung",
        "loyalitaet-bekenntnis",
        &["حكم الظلم النازي"],
        &[],
    ),
    (
        "de-simple",
        "einbuergerung",
        "loyalitaet-bekenntnis",
        &[
            "Unrechts-Herrschaft",
            "Grund-Ordnung sind",
            "Bekenntnis heißt",
            "Loyalitäts-Erklärung heißt",
        ],
        &[],
    ),
    (
        "en",
        "einbuergerung",
        "service-who",
        &["support yourself"],
        &["own money"],
    ),
    (
        "en",
        "einbuergerung",
        "check-kind_unter_16",
        &["makes a separate application"],
        &["its own"],
    ),
    (
        "en",
        "einbuergerung",
        "abschluss-vertretung",
        &["for the child to be naturalised"],
        &["its "],
    ),
    (
        "en",
        "einbuergerung",
        "familienstand-stand",
        &["dissolved by a court (Aufhebung)"],
        &["annul"],
    ),
    (
        "en",
        "einbuergerung",
        "straftaten-verurteilungen",
        &["is also a conviction"],
        &[", too"],
    ),
    (
        "en",
        "pages",
        "start-drafts-link",
        &["applications you have started"],
        &[],
    ),
    (
        "en",
        "bewohnerparken",
        "gebiet-zone",
        &["is on the signs"],
        &["stands"],
    ),
    (
        "ar",
        "einbuergerung",
        "straftaten-urteil-strafe",
        &["وحدة يومية", "Tagessätze"],
        &["30 يوم"],
    ),
    (
        "ar",
        "einbuergerung",
        "straftaten-verurteilungen",
        &["ولو كانت بسيطة"],
        &["جريمة"],
    ),
    (
        "ar",
        "einbuergerung",
        "arbeit-gekuendigt",
        &["إشعار بإنهاء", "Kündigung"],
        &[],
    ),
    (
        "ar",
        "einbuergerung",
        "unterlagen_arbeit-arbeitgeber",
        &["إشعار بإنهاء", "Kündigung"],
        &["فصل"],
    ),
    (
        "ar",
        "einbuergerung",
        "titel-art",
        &[
            "طويلة الأمد – الاتحاد الأوروبي",
            "تصريح إقامة (Aufenthaltserlaubnis)",
        ],
        &[],
    ),
    (
        "ar",
        "verpflichtungserklaerung",
        "wohnung-flaeche",
        &["71,5"],
        &["71.5"],
    ),
    ("ar", "einbuergerung", "einkommen-netto", &["2150,00"], &[]),
    (
        "de-simple",
        "einbuergerung",
        "angehoerigkeit-staat-land",
        &["suchen Sie: ungeklärt", "suchen Sie: staatenlos"],
        &[],
    ),
    (
        "de-simple",
        "application",
        "nationality-ungeklaert",
        &["Ungeklärt"],
        &[],
    ),
    (
        "de-simple",
        "application",
        "nationality-staatenlos",
        &["Staatenlos"],
        &[],
    ),
    (
        "de-simple",
        "pages",
        "privacy-rights-text",
        &["Benutzen Sie meine Daten im Moment nicht"],
        &["weniger benutzen"],
    ),
    (
        "de-simple",
        "pages",
        "privacy-recipients-text",
        &["Das steht unten bei jedem Antrag"],
        &["Polizei"],
    ),
    (
        "de-simple",
        "einbuergerung",
        "titel-art",
        &[
            "- Niederlassungs-Erlaubnis: ",
            "- Dauer-Aufenthalt-EU: ",
            "- Blaue Karte EU: ",
            "- Aufenthalts-Erlaubnis: ",
            "- Aufenthalts-Karte: ",
            "- Aufenthalts-Dokument-GB: ",
            "- Fiktions-Bescheinigung: ",
            "- Aufenthalts-Gestattung: ",
            "- Duldung: ",
        ],
        &[],
    ),
    (
        "de-simple",
        "einbuergerung_schnelltest",
        "fragen-paragraf",
        &["Aufenthalts-Gesetz", "20a"],
        &[],
    ),
    (
        "de-simple",
        "einbuergerung",
        "straftaten-urteil-strafe",
        &["Tages-Sätze heißt"],
        &[],
    ),
    (
        "de-simple",
        "verpflichtungserklaerung",
        "service-fee",
        &["mehreren Gästen"],
        &[],
    ),
    (
        "de-simple",
        "einbuergerung",
        "sprache-nachweis",
        &["Welchen Nachweis", "Ein Zertifikat", "Noch keinen"],
        &[],
    ),
    (
        "ar",
        "interface",
        "site-date",
        &[
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول",
        ],
        &[],
    ),
    (
        "ar",
        "application",
        "field-file-limits",
        &["[few] ", "[many] ", "[two] "],
        &[],
    ),
    (
        "de",
        "verpflichtungserklaerung",
        "service-after",
        &["schriftlich oder elektronisch"],
        &["verlangt die schriftliche Form"],
    ),
    (
        "de",
        "einbuergerung",
        "service-consequence",
        &["{ $gebuehr_einbuergerung_kind }"],
        &[],
    ),
    (
        "de",
        "einbuergerung",
        "service-prepare",
        &["Haben Sie keinen Pass, können Sie den Antrag trotzdem stellen."],
        &[],
    ),
    (
        "de",
        "einbuergerung",
        "titel-zweifel",
        &["Blaue Karte EU", "Viele Aufenthaltserlaubnisse passen."],
        &["auf Dauer bleiben"],
    ),
    (
        "de",
        "einbuergerung",
        "step-angehoerigkeit",
        &["Nach deutschem Recht"],
        &[],
    ),
    (
        "de",
        "einbuergerung",
        "fruehere_ehen-ehe-ausland",
        &["geschieden oder aufgehoben"],
        &["War das"],
    ),
    (
        "de",
        "einbuergerung",
        "kinder-einbuergern",
        &["§ 10 Absatz 2 StAG"],
        &[],
    ),
];

#[test]
fn texts_that_misled_say_what_is_meant() {
    for (language, file, id, has, has_not) in MENDED {
        let path = root().join(format!("locales/{language}/{file}.ftl"));
        let source = fs::read_to_string(path).unwrap();
        let begin = source
            .find(&format!("\n{id} ="))
            .unwrap_or_else(|| panic!("{language}/{file} lacks {id}"));
        let said = source[begin + 1..].lines();
        let mut said = said
            .enumerate()
            .take_while(|(line, text)| *line == 0 || text.is_empty() || text.starts_with(' '));
        let said = said
            .by_ref()
            .map(|(_, text)| text)
            .collect::<Vec<_>>()
            .join("\n");
        for words in has {
            assert!(
                said.contains(words),
                "{language}/{file} {id} lacks \"{words}\""
            );
        }
        for words in has_not {
            assert!(
                !said.contains(words),
                "{language}/{file} {id} has \"{words}\""
            );
        }
    }
}

/// Whether a text begins with these words.
fn begins(text: &str, words: &str) -> bool {
    text.strip_prefix(words)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[test]
fn what_people_are_told_to_choose_is_there_to_be_chosen() {
    let mut found = 0;
    let mut missing = Vec::new();
    for (language, before, behind) in CHOICES {
        let messages = messages(language);
        for message in &messages {
            // Answers stand in the service's own texts, or in those of all services.
            let texts: Vec<String> = messages
                .iter()
                .filter(|other| other.file == message.file || other.file == "application")
                .flat_map(|other| &other.parts)
                .map(|(_, lines)| lines.join("\n"))
                .collect();
            let parts = message.parts.iter();
            for (id, line) in parts.flat_map(|(id, lines)| lines.iter().map(move |l| (id, l))) {
                for quoted in line.split(before).skip(1) {
                    let words = quoted.split(behind).next().unwrap();
                    found += 1;
                    if !texts.iter().any(|text| begins(text, words)) {
                        missing.push(format!("{language}/{} {id}: {words}", message.file));
                    }
                }
            }
        }
    }
    assert!(found > 0, "nobody is told to choose anything");
    assert!(
        missing.is_empty(),
        "no such answer:\n{}",
        missing.join("\n")
    );
}

#[test]
fn a_line_is_taken_apart() {
    assert_eq!(
        sentences("Bis zum 30. Juni 1974."),
        ["Bis zum 30. Juni 1974."]
    );
    assert_eq!(sentences("Beispiel: § 28 Abs. 1 AufenthG").len(), 1);
    assert_eq!(
        sentences("Fehlt etwas? Dann fragen wir."),
        ["Fehlt etwas?", "Dann fragen wir."]
    );
    assert_eq!(sentences("Sagen Sie „Nein.“ Dann gut.").len(), 2);
    assert_eq!(words("Das heißt: - 3 Worte"), 4);
}

#[test]
fn a_word_is_found_as_a_word() {
    assert!(has_word("It stands on the document", "stands on", "en"));
    assert!(!has_word("It withstands onions", "stands on", "en"));
    assert!(has_word("Abroad, too", ", too", "en"));
    assert!(has_word("Bürgergeldes", "Bürgergeld*", "de"));
    assert!(!has_word("Bürgergeldes", "Bürgergeld", "de"));
    assert!(has_word("للولد القاصر", "ولد", "ar"));
    assert!(has_word("مع ولدك", "ولد", "ar"));
    assert!(!has_word("مكان الولادة", "ولد", "ar"));
    assert!(!has_word("الوالد", "ولد", "ar"));
}
