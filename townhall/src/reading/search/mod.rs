//! What applications can be found by: words of the answers that a form's `desk.json` names, and what
//! somebody looks for.

mod fold;

use std::collections::{BTreeMap, BTreeSet};

use amtsweg_core::{
    form::{Answers, Path},
    hash::sha256_base64url,
    time::Date,
};
use amtsweg_forms_tool::catalogue::SearchFields;
use serde_json::Value;

use self::fold::FOLDING;

/// More words of one kind are not kept of an application. Whom a form names first come first.
const MOST_WORDS: usize = 64;
/// A longer word is cut off, in letters.
const LONGEST_WORD: usize = 64;
/// More words are not looked for.
const MOST_TERMS: usize = 8;

/// What kind of answers a word was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Names of people and firms: found by how each of their words begins.
    Names,
    /// Dates: found whole.
    Dates,
    /// Numbers of papers, plates and the like: found by how they begin.
    Numbers,
    /// What a case is called elsewhere, whatever its service: found by how it begins.
    References,
}

impl Field {
    /// A word that never changes: tokens are made with it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Dates => "dates",
            Self::Numbers => "numbers",
            Self::References => "references",
        }
    }
}

/// The words that an application is found by. Not to be printed for debugging: they are answers.
#[derive(Default, PartialEq, Eq)]
pub struct Words(BTreeSet<(Field, String)>);

impl Words {
    /// Those of the answers in these fields.
    pub fn of(answers: &Answers, fields: &SearchFields) -> Self {
        let mut words = BTreeSet::new();
        for (field, places) in [
            (Field::Names, &fields.names),
            (Field::Dates, &fields.dates),
            (Field::Numbers, &fields.numbers),
        ] {
            let texts = places
                .iter()
                .flat_map(|place| texts_at(answers, &Path::parse(place)));
            let spellings = texts.flat_map(|text| folded(field, text)).take(MOST_WORDS);
            words.extend(spellings.flatten().map(|word| (field, word)));
        }
        Self(words)
    }

    /// The words of both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The same and what the case is called elsewhere.
    #[must_use]
    pub fn with_references(mut self, references: &[String]) -> Self {
        let words = references
            .iter()
            .flat_map(|text| folded(Field::References, text))
            .flatten();
        self.0
            .extend(words.take(MOST_WORDS).map(|word| (Field::References, word)));
        self
    }

    /// Each with its field.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, word)| (*field, word.as_str()))
    }
}

/// The words of a text, each in its spellings.
fn folded(field: Field, text: &str) -> Vec<Vec<String>> {
    let words = match field {
        Field::Names => fold::words(text),
        Field::Dates => vec![vec![text.trim().to_owned()]],
        Field::Numbers | Field::References => vec![vec![fold::number(text)]],
    };
    let cut_all = |spellings: Vec<String>| {
        let spellings = spellings.into_iter().filter(|word| !word.is_empty());
        spellings.map(cut).collect()
    };
    words.into_iter().map(cut_all).collect()
}

fn cut(word: String) -> String {
    match word.char_indices().nth(LONGEST_WORD) {
        Some((end, _)) => word.get(..end).unwrap_or_default().to_owned(),
        None => word,
    }
}

/// Whether two names have the same words, however each is spelled and in whatever order.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let (one, mut other) = (fold::words(one), fold::words(other));
    let is_one_of = |word: &Vec<String>, others: &mut Vec<Vec<String>>| {
        let shares = |other: &Vec<String>| other.iter().any(|spelling| word.contains(spelling));
        let found = others.iter().position(shares);
        found.map(|at| others.swap_remove(at)).is_some()
    };
    !one.is_empty()
        && one.len() == other.len()
        && one.iter().all(|word| is_one_of(word, &mut other))
}

/// The dates among these answers that applications are found by.
pub(crate) fn dates(answers: &Answers, fields: &SearchFields) -> Vec<String> {
    let places = fields.dates.iter();
    let texts = places.flat_map(|place| texts_at(answers, &Path::parse(place)));
    texts.map(str::to_owned).collect()
}

/// The texts at a place; of a group that repeats those of all its entries.
fn texts_at<'a>(answers: &'a Answers, place: &Path) -> Vec<&'a str> {
    let mut names = place.segments().iter().filter_map(|one| one.as_name());
    let Some(first) = names.next().and_then(|step| answers.as_map().get(step)) else {
        return Vec::new();
    };
    let mut values = vec![first];
    for name in names {
        values = values
            .into_iter()
            .flat_map(entries)
            .filter_map(|value| value.get(name))
            .collect();
    }
    let values = values.into_iter().flat_map(entries);
    values.filter_map(Value::as_str).collect()
}

fn entries(value: &Value) -> &[Value] {
    match value {
        Value::Array(entries) => entries,
        other => std::slice::from_ref(other),
    }
}

/// One thing that is looked for: any of these is found.
#[derive(Clone, PartialEq, Eq)]
pub struct Term(Vec<(Field, String)>);

impl Term {
    /// The words that are looked for, each with its field.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, word)| (*field, word.as_str()))
    }

    fn is_in(&self, words: &Words) -> bool {
        words.iter().any(|(field, word)| {
            self.iter().any(|(sought_in, sought)| {
                field == sought_in
                    && match field {
                        Field::Dates => word == sought,
                        Field::Names | Field::Numbers | Field::References => {
                            word.starts_with(sought)
                        }
                    }
            })
        })
    }
}

/// What somebody looks for. Not to be printed for debugging: names stand in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
}

impl Query {
    /// Reads what somebody has typed: words that all have to be there, in any order; or, with a digit in it, one
    /// number that was written in parts. Nothing where there is no word.
    pub fn read(text: &str) -> Vec<Self> {
        let text = with_dates_joined(text);
        let parts: Vec<&str> = text.split_whitespace().take(MOST_TERMS).collect();
        let terms: Vec<Term> = parts
            .iter()
            .flat_map(|part| terms(part))
            .take(MOST_TERMS)
            .collect();
        let mut queries = Vec::new();
        if !terms.is_empty() {
            queries.push(Self { terms });
        }
        let whole = fold::number(&parts.concat());
        if parts.len() > 1 && whole.contains(|letter: char| letter.is_ascii_digit()) {
            let whole = cut(whole);
            let term = Term(vec![
                (Field::Numbers, whole.clone()),
                (Field::References, whole),
            ]);
            queries.push(Self { terms: vec![term] });
        }
        queries
    }

    /// What all has to be there.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Whether all of it is among these words.
    pub fn finds(&self, words: &Words) -> bool {
        self.terms.iter().all(|term| term.is_in(words))
    }
}

/// What one part between spaces may be: a date, a number, and words of names, which a hyphen may part.
fn terms(part: &str) -> Vec<Term> {
    if let Some(date) = date(part) {
        return vec![Term(vec![(Field::Dates, date)])];
    }
    let number = Some(fold::number(part)).filter(|number| !number.is_empty());
    let words = fold::words(part);
    let is_one = words.len() == 1;
    let mut terms: Vec<Term> = words
        .into_iter()
        .map(|spellings| {
            let names = spellings.into_iter().map(|word| (Field::Names, cut(word)));
            Term(names.collect())
        })
        .collect();
    if let (true, Some(first), Some(number)) = (is_one, terms.first_mut(), &number) {
        first.0.push((Field::Numbers, cut(number.clone())));
        first.0.push((Field::References, cut(number.clone())));
    } else if let Some(number) = number.filter(|text| text.contains(|c: char| c.is_ascii_digit())) {
        // Parted like a plate: no name has digits.
        let number = cut(number);
        return vec![Term(vec![
            (Field::Numbers, number.clone()),
            (Field::References, number),
        ])];
    }
    terms
}

/// Dates may be written with spaces: `1. 2. 1990`.
fn with_dates_joined(text: &str) -> String {
    let mut joined = String::new();
    for part in text.split_whitespace() {
        let before = joined.strip_suffix('.').unwrap_or_default();
        let is_behind_one = before.ends_with(|letter: char| letter.is_ascii_digit());
        let goes_on = is_behind_one && part.starts_with(|letter: char| letter.is_ascii_digit());
        if !joined.is_empty() && !goes_on {
            joined.push(' ');
        }
        joined.push_str(part);
    }
    joined
}

/// A date as people write it, `1.2.1990`, or as it is kept.
fn date(text: &str) -> Option<String> {
    if text.parse::<Date>().is_ok() {
        return Some(text.to_owned());
    }
    let mut parts = text.split('.').map(str::parse::<u32>);
    let (Some(Ok(day)), Some(Ok(month)), Some(Ok(year)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    date.parse::<Date>().ok().map(|_| date)
}

/// The answers that each service's applications are found by.
#[derive(Debug, Default)]
pub struct SearchedServices(BTreeMap<String, SearchFields>);

impl SearchedServices {
    /// These.
    pub fn new(services: impl IntoIterator<Item = (String, SearchFields)>) -> Self {
        Self(services.into_iter().collect())
    }

    /// The ids of the services whose applications are found by this kind of answers.
    pub fn found_by(&self, field: Field) -> impl Iterator<Item = &str> {
        let has = move |fields: &SearchFields| match field {
            Field::Names => !fields.names.is_empty(),
            Field::Dates => !fields.dates.is_empty(),
            Field::Numbers => !fields.numbers.is_empty(),
            Field::References => true,
        };
        let services = self.0.iter().filter(move |(_, fields)| has(fields));
        services.map(|(service, _)| service.as_str())
    }

    /// Those of a service.
    pub fn of(&self, service: &str) -> Option<&SearchFields> {
        self.0.get(service)
    }

    /// Names what an index is made of: another one has to be made when this changes.
    pub fn recipe(&self) -> String {
        let services = self.0.iter();
        let services: Vec<String> = services
            .map(|(service, fields)| format!("|{service}:{fields:?}"))
            .collect();
        sha256_base64url(format!("{FOLDING}{}", services.concat()).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields() -> SearchFields {
        SearchFields {
            names: vec!["person.name".into(), "kinder.kind.name".into()],
            dates: vec!["person.geboren".into()],
            numbers: vec!["wagen.kennzeichen".into()],
        }
    }

    fn words() -> Words {
        let answers = json!({
            "person": {"name": "Ada Müller-Şen", "geboren": "1990-02-01", "beruf": "Lehrerin"},
            "kinder": {"kind": [{"name": "Björn"}, {"name": "Émile"}, {}]},
            "wagen": {"kennzeichen": "SG-AB 123"},
        });
        let answers = Answers::from_json(answers.to_string().as_bytes()).unwrap();
        Words::of(&answers, &fields())
    }

    fn is_found(text: &str) -> bool {
        Query::read(text).iter().any(|query| query.finds(&words()))
    }

    #[test]
    fn an_application_is_found_by_words_that_begin_so_in_any_order() {
        for text in [
            "Müller",
            "mueller",
            "MULLER",
            "mül",
            "mu",
            "Müller-Şen",
            "sen ada",
            "ada  mueller",
            "1. 2. 1990",
            "ada 01. 02. 1990 mul",
            "bjoern",
            "Bjorn Ada",
            "emile",
            "1.2.1990",
            "01.02.1990",
            "1990-02-01",
            "Ada 1.2.1990",
            "SG-AB 123",
            "sg ab 123",
            "SGAB123",
            "sg-ab12",
            "sgab",
        ] {
            assert!(is_found(text), "{text}");
        }
        for text in [
            "",
            "  ",
            "-",
            "Müllerin",
            "ada grete",
            "Lehrerin",
            "2.1.1990",
            "1.2.90",
            "ab123",
            "ller",
            "31.2.1990",
            "SG-AB 124",
        ] {
            assert!(!is_found(text), "{text}");
        }
    }

    #[test]
    fn nobodys_answer_makes_an_index_endless() {
        let many: Vec<String> = (0..1_000).map(|n| format!("wort{n}")).collect();
        let answers = json!({"person": {"name": many.join(" ")}}).to_string();
        let words = Words::of(&Answers::from_json(answers.as_bytes()).unwrap(), &fields());
        assert_eq!(words.iter().count(), MOST_WORDS);
        // Many names take the place of no date, and of no number.
        let answers = json!({
            "person": {"name": "ä ".repeat(1_000) + &many.join(" "), "geboren": "1990-02-01"},
            "wagen": {"kennzeichen": "SG-AB 123"},
        });
        let answers = Answers::from_json(answers.to_string().as_bytes()).unwrap();
        let words = Words::of(&answers, &fields());
        for text in ["1.2.1990", "sgab123"] {
            assert!(Query::read(text)[0].finds(&words), "{text}");
        }
        let long = json!({"person": {"name": "ü".repeat(10_000)}}).to_string();
        let words = Words::of(&Answers::from_json(long.as_bytes()).unwrap(), &fields());
        assert!(
            words
                .iter()
                .all(|(_, word)| word.chars().count() <= LONGEST_WORD)
        );
        for query in [many.join(" "), many.join("-"), "aaa-".repeat(50)] {
            assert!(Query::read(&query)[0].terms().len() <= MOST_TERMS);
        }
    }

    #[test]
    fn answers_of_another_shape_are_passed_over() {
        for answers in [
            json!({"person": "Ada"}),
            json!({"person": {"name": {"vor": "Ada"}}, "kinder": {"kind": "Björn"}}),
            json!({"person": {"name": 7}, "kinder": [1, [2]]}),
        ] {
            let answers = Answers::from_json(answers.to_string().as_bytes()).unwrap();
            assert_eq!(Words::of(&answers, &fields()).iter().count(), 0);
        }
    }

    #[test]
    fn another_field_is_another_recipe() {
        let recipe = |fields| SearchedServices::new([("a".to_owned(), fields)]).recipe();
        assert_eq!(recipe(fields()), recipe(fields()));
        let fewer = SearchFields {
            dates: vec![],
            ..fields()
        };
        assert_ne!(recipe(fields()), recipe(fewer));
    }
}
