//! Every target with its corpus, and with changes of it by chance: the same ones in every usual run.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail; helpers count as code outside of tests"
)]

use std::panic::catch_unwind;

use amtsweg_fuzz::{
    TARGETS, Target,
    corpus::{folders, repository, seeds},
    mutation::{Chance, mutated},
    target,
};

/// How many changed inputs each target gets; twenty times as many where there is time.
fn rounds() -> usize {
    let usual = 4000;
    if std::env::var_os("AMTSWEG_LONG").is_some() {
        20 * usual
    } else {
        usual
    }
}

/// The seed that is set, or one of the clock.
fn seed() -> u64 {
    let set = std::env::var("AMTSWEG_SEED").ok();
    set.and_then(|seed| seed.parse().ok()).unwrap_or_else(|| {
        let now = std::time::SystemTime::now();
        let since = now.duration_since(std::time::UNIX_EPOCH).unwrap();
        u64::from(since.subsec_nanos())
    })
}

fn try_target(name: &str) {
    let target = target(name).unwrap();
    let seeds = seeds(target);
    assert!(seeds.len() >= 2, "{name} has no corpus");
    let seed = seed();
    println!("chance: AMTSWEG_SEED={seed}");
    let mut chance = Chance::new(seed);
    for input in &seeds {
        keeps_its_promise(target, input);
    }
    for _ in 0..rounds() {
        keeps_its_promise(target, &mutated(&mut chance, &seeds));
    }
}

/// Says with which input it was broken: it belongs into the corpus then.
fn keeps_its_promise(target: Target, input: &[u8]) {
    if catch_unwind(|| (target.run)(input)).is_err() {
        let Target { name, .. } = target;
        let file = std::env::temp_dir().join(format!("amtsweg-broken-{name}"));
        std::fs::write(&file, input).unwrap();
        panic!("{name}: see above; the input is in {}", file.display());
    }
}

#[test]
fn jwe() {
    try_target("jwe");
}

#[test]
fn jws() {
    try_target("jws");
}

#[test]
fn form() {
    try_target("form");
}

#[test]
fn answers() {
    try_target("answers");
}

#[test]
fn metadata() {
    try_target("metadata");
}

#[test]
fn xdf() {
    try_target("xdf");
}

/// A list that grows must not leave one untried. Long runs know the targets by their folders.
#[test]
fn there_is_a_test_and_a_corpus_for_each_target() {
    let tried = ["jwe", "jws", "form", "answers", "metadata", "xdf"];
    assert_eq!(TARGETS.map(|target| target.name), tried);
    for target in TARGETS {
        let folders = folders(target);
        assert!(folders.iter().all(|folder| folder.is_dir()), "{folders:?}");
    }
    let corpora = std::fs::read_dir(repository().join("fuzz/corpus")).unwrap();
    let mut corpora: Vec<_> = corpora
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    corpora.sort();
    let mut tried = tried.to_vec();
    tried.sort_unstable();
    assert_eq!(corpora, tried);
}

/// Chance that never gets past the first check proves nothing.
#[test]
fn changed_inputs_are_taken_often_enough() {
    use amtsweg_core::{
        form::{Answers, Form},
        metadata::Metadata,
    };
    type IsTaken = fn(&[u8]) -> bool;
    let taken: [(&str, IsTaken); 3] = [
        ("form", |input| Form::from_json(input).is_ok()),
        ("answers", |input| Answers::from_json(input).is_ok()),
        ("metadata", |input| {
            serde_json::from_slice::<Metadata>(input).is_ok()
        }),
    ];
    for (name, is_taken) in taken {
        // What is no input of this kind lies beside, as values of the law beside forms.
        let mut seeds = seeds(target(name).unwrap());
        seeds.retain(|seed| is_taken(seed));
        assert!(seeds.len() >= 2, "{name}: {} seeds are taken", seeds.len());
        let as_json = |input: &[u8]| serde_json::from_slice::<serde_json::Value>(input).ok();
        let known: Vec<_> = seeds.iter().map(|seed| as_json(seed)).collect();
        let mut chance = Chance::new(1);
        let mut taken = 0;
        let mut changed = 0;
        for _ in 0..500 {
            let input = mutated(&mut chance, &seeds);
            if is_taken(&input) {
                taken += 1;
                changed += usize::from(!known.contains(&as_json(&input)));
            }
        }
        println!("{name}: {taken} of 500 are taken, {changed} with a change");
        // Each of the two: enough gets past the reader and is new to what lies behind it, and enough
        // does not.
        assert!(changed >= 25, "{name}: {changed} of 500 are taken and new");
        assert!(taken < 450, "{name}: {taken} of 500");
    }
}
