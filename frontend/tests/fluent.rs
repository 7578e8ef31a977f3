//! The small Fluent says what `fluent-bundle` says, for every text of every language; and each
//! choice by a number has the forms that its language needs.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use amtsweg_frontend::{
    fluent::{Argument, Messages},
    language::{LANGUAGES, Language},
};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser::parse_runtime,
};
use proptest::prelude::*;
use unic_langid::LanguageIdentifier;

/// Counts around every limit of the plural rules, fractions, and what is not counted.
const NUMBERS: [f64; 24] = [
    0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 11.0, 12.0, 20.0, 99.0, 100.0, 101.0, 102.0, 103.0, 110.0,
    111.0, 200.0, 1000.0, 1103.0, 0.5, 1.5, 2.25, 103.75,
];
const WORDS: [&str; 5] = ["", "a", "Zoë <b>", "٣ { $x }", "one"];

/// What a variable is filled with.
#[derive(Debug, Clone)]
enum Value {
    Number(f64),
    Text(String),
}

/// The categories of CLDR, with which a choice by a number may name its variants.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

struct File {
    name: String,
    source: String,
    messages: Vec<Message<String>>,
}

fn files(language: Language) -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../locales")
        .join(language.tag);
    let mut files: Vec<File> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .map(|path| {
            let source = fs::read_to_string(&path).unwrap();
            let messages = parse_runtime(source.clone())
                .unwrap()
                .body
                .into_iter()
                .filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message),
                    _ => None,
                })
                .collect();
            File {
                name: format!("{}/{}", language.tag, path.file_name().unwrap().display()),
                source,
                messages,
            }
        })
        .collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(!files.is_empty());
    files
}

/// The other resolver, set to what decision 19 departs from: how decimals are written.
fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let tag = language.tag.split('-').next().unwrap();
    let mut bundle = FluentBundle::new(vec![tag.parse::<LanguageIdentifier>().unwrap()]);
    bundle.set_use_isolating(language.direction == "rtl");
    bundle.set_formatter(Some(match language.decimal_separator {
        "," => |value, _| decimal(value, ","),
        _ => |value, _| decimal(value, "."),
    }));
    bundle
        .add_resource(FluentResource::try_new(source.to_owned()).unwrap())
        .unwrap();
    bundle
}

fn decimal(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = format!("{:.2}", number.value);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    Some(text.replace('.', separator))
}

/// The other resolver counts Arabic by CLDR up to 102 only: of 103 and 3.5 it does not take the
/// remainder. Ours does, which its own tests show.
fn comparable(language: Language, number: f64) -> f64 {
    if language.tag != "ar" {
        number
    } else if number > 102.0 {
        number.trunc() % 100.0
    } else if number.fract() > 0.0 {
        number % 3.0
    } else {
        number
    }
}

/// Everything that can be shown: messages and attributes, with their patterns.
fn shown(message: &Message<String>) -> Vec<(Option<&str>, &Pattern<String>)> {
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|one| (Some(one.id.name.as_str()), &one.value));
    let value = message.value.iter().map(|value| (None, value));
    value.chain(attributes).collect()
}

fn patterns(message: &Message<String>) -> impl Iterator<Item = &Pattern<String>> {
    shown(message).into_iter().map(|(_, pattern)| pattern)
}

/// Variables, and the words that choose by them.
fn variables(messages: &[Message<String>]) -> BTreeMap<String, BTreeSet<String>> {
    fn look(pattern: &Pattern<String>, found: &mut BTreeMap<String, BTreeSet<String>>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                expression_of(expression, found);
            }
        }
    }
    fn expression_of(
        expression: &Expression<String>,
        found: &mut BTreeMap<String, BTreeSet<String>>,
    ) {
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                let words = found.entry(id.name.clone()).or_default();
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key {
                        words.insert(name.clone());
                    }
                }
            }
            InlineExpression::Placeable { expression } => expression_of(expression, found),
            _ => {}
        }
        for variant in variants {
            look(&variant.value, found);
        }
    }
    let mut found = BTreeMap::new();
    for pattern in messages.iter().flat_map(patterns) {
        look(pattern, &mut found);
    }
    found
}

/// Compares all texts of a file, each variable filled by its name.
fn compare(
    language: Language,
    file: &File,
    value_of: &dyn Fn(&str, usize) -> Value,
    faults: &mut Vec<String>,
) {
    let ours = Messages::new(language, [file.source.clone()]);
    let theirs = bundle(language, &file.source);
    let names: Vec<String> = variables(&file.messages).into_keys().collect();
    for (turn, message) in file.messages.iter().enumerate() {
        let mut arguments = Vec::new();
        let mut their_arguments = FluentArgs::new();
        for (index, name) in names.iter().enumerate() {
            match value_of(name, turn + index) {
                Value::Number(number) => {
                    let number = comparable(language, number);
                    arguments.push((name.as_str(), Argument::Number(number)));
                    their_arguments.set(name.clone(), number);
                }
                Value::Text(text) => {
                    arguments.push((name.as_str(), Argument::Text(text.clone())));
                    their_arguments.set(name.clone(), text);
                }
            }
        }
        let their_message = theirs.get_message(&message.id.name).unwrap();
        for (attribute, _) in shown(message) {
            let pattern = match attribute {
                None => their_message.value().unwrap(),
                Some(name) => their_message.get_attribute(name).unwrap().value(),
            };
            let mut errors = Vec::new();
            let expected = theirs.format_pattern(pattern, Some(&their_arguments), &mut errors);
            let said = ours.format(&message.id.name, attribute, &arguments);
            if said.as_deref() != Some(&*expected) || !errors.is_empty() {
                faults.push(format!(
                    "{}: {}{} with {arguments:?}\n  ours   {said:?}\n  theirs {expected:?} {errors:?}",
                    file.name,
                    message.id.name,
                    attribute.map(|name| format!(".{name}")).unwrap_or_default(),
                ));
            }
        }
    }
}

fn assert_none(mut faults: Vec<String>) {
    let count = faults.len();
    faults.truncate(5);
    assert!(faults.is_empty(), "{count} differ\n{}", faults.join("\n"));
}

#[test]
fn every_text_reads_as_fluent_bundle_would_write_it() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for file in files(language) {
            for number in NUMBERS {
                compare(language, &file, &|_, _| Value::Number(number), &mut faults);
            }
            for word in WORDS {
                compare(
                    language,
                    &file,
                    &|_, _| Value::Text(word.into()),
                    &mut faults,
                );
            }
            // Each word that chooses, in its turn.
            let words = variables(&file.messages);
            let most = words.values().map(BTreeSet::len).max().unwrap_or(0);
            for turn in 0..most {
                let word = |name: &str, _| {
                    let words = &words[name];
                    let word = words.iter().nth(turn % words.len().max(1));
                    Value::Text(word.cloned().unwrap_or_default())
                };
                compare(language, &file, &word, &mut faults);
            }
        }
    }
    assert_none(faults);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_arguments_read_the_same(
        values in proptest::collection::vec(
            prop_oneof![
                (0_u32..2_000_000).prop_map(|number| Value::Number(f64::from(number) / 100.0)),
                (0_u32..2_000).prop_map(|number| Value::Number(f64::from(number))),
                any::<String>().prop_map(Value::Text),
            ],
            1..9,
        ),
    ) {
        let mut faults = Vec::new();
        for language in LANGUAGES {
            for file in files(language) {
                let fill = |_: &str, turn: usize| values[turn % values.len()].clone();
                compare(language, &file, &fill, &mut faults);
            }
        }
        assert_none(faults);
    }
}

/// A text as somebody may write it: on one line or several, with blanks, choices and whatever is
/// put in. No line has blanks alone: the other reader keeps some of them, and the build takes them
/// out.
fn written() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        Just("a".to_owned()),
        "[a-zäß„“\"'#=.:-][a-zäß „“\"'#=.:-]{0,5}",
        Just("x  ".to_owned()),
        Just(" \u{a0}".to_owned()),
    ];
    let placeable = prop_oneof![
        Just("{ $n }".to_owned()),
        Just("{$word}".to_owned()),
        Just("{ $missing }".to_owned()),
        Just("{ other }".to_owned()),
        Just("{other.mark }".to_owned()),
        Just("{\"\\u00AD{}\\\"\\\\\"}".to_owned()),
        Just("{ \"\\U01F68A\" }".to_owned()),
        Just("{ \"  \" }".to_owned()),
    ];
    let piece = prop_oneof![2 => words, 1 => placeable];
    let line = (0..4_usize, proptest::collection::vec(piece, 1..4));
    let breaks = 1..3_usize;
    let lines = proptest::collection::vec((breaks, line), 1..4);
    let text = (any::<bool>(), lines).prop_map(|(begins_below, lines)| {
        let mut text = String::new();
        for (index, (breaks, (indent, pieces))) in lines.into_iter().enumerate() {
            if index > 0 || begins_below {
                text.push_str(&"\n".repeat(breaks));
                text.push_str(&" ".repeat(indent + 1));
            }
            text.push_str(&pieces.concat());
        }
        text
    });
    text.prop_recursive(2, 12, 3, |inner| {
        let key = prop_oneof![Just("one"), Just("other"), Just("0"), Just("2"), Just("a")];
        let variants = proptest::collection::vec((key, inner.clone()), 1..3);
        let usual = ("[a-z]{1,3}", inner.clone());
        (
            inner.clone(),
            prop_oneof![Just("n"), Just("word")],
            variants,
            usual,
            inner,
        )
            .prop_map(|(before, by, variants, (usual, said), after)| {
                let variants = variants.iter();
                let variants = variants.map(|(key, variant)| format!("\n     [{key}] {variant}"));
                let variants: Vec<String> = variants.collect();
                let variants = variants.concat();
                format!("{before}{{ ${by} ->{variants}\n    *[{usual}] {said}\n  }}{after}")
            })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_reads_the_same(text in written(), hint in written(), number in 0..8_u32, word in "[a-z]{0,5}|one|0") {
        let source = format!("id ={text}\n    .hint = {hint}\nother = da\n    .mark = !\n# id = no\n");
        // What is no Fluent, such as a line that begins with a mark, is not compared.
        let Ok(resource) = parse_runtime(source.clone()) else {
            return Ok(());
        };
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let file = File { name: String::new(), source, messages: messages.collect() };
        let mut faults = Vec::new();
        for language in LANGUAGES {
            let number = f64::from(number) / 2.0;
            let fill = |name: &str, _| match name {
                "n" => Value::Number(number),
                _ => Value::Text(word.clone()),
            };
            compare(language, &file, &fill, &mut faults);
        }
        assert_none(faults);
    }
}

#[test]
fn our_texts_use_only_what_the_small_fluent_reads() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for file in files(language) {
            let entries = parse_runtime(file.source.as_str()).unwrap();
            let parsed = format!("{entries:?}");
            let foreign = [
                "FunctionReference",
                "TermReference",
                "Term(Term",
                "Inline(NumberLiteral",
                "Inline(Placeable",
            ];
            for name in foreign.iter().filter(|name| parsed.contains(**name)) {
                faults.push(format!("{}: {name}", file.name));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What a choice by a number has to tell apart. Nothing at all is said in other words, where it
/// can be: `zero` may be left out.
fn needed(language: Language) -> &'static [&'static str] {
    match language.tag {
        "ar" => &["one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

#[test]
fn a_choice_by_a_number_has_all_forms_of_its_language() {
    fn look(pattern: &Pattern<String>, choices: &mut Vec<Vec<String>>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } = element
            {
                let keys = variants.iter().map(|variant| {
                    look(&variant.value, choices);
                    match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    }
                });
                let keys = keys.collect();
                choices.push(keys);
            }
        }
    }
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for file in files(language) {
            for message in &file.messages {
                let mut choices = Vec::new();
                patterns(message).for_each(|pattern| look(pattern, &mut choices));
                for keys in choices {
                    // A single variant, words, and months chosen by their number are no plurals.
                    let is_plural = keys.len() > 1
                        && keys
                            .iter()
                            .any(|key| key != "other" && CATEGORIES.contains(&key.as_str()));
                    let missing: Vec<&&str> = needed(language)
                        .iter()
                        .filter(|needed| !keys.iter().any(|key| key == **needed))
                        .collect();
                    if is_plural && !missing.is_empty() {
                        faults.push(format!(
                            "{}: {} lacks {missing:?}",
                            file.name, message.id.name
                        ));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
