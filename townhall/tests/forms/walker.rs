//! Walks every path of every form: each condition both ways, each step and question asked and not
//! asked; and sends what is complete through the checks of both sides.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
    time::Instant,
};

use amtsweg_core::{
    form::{
        Answers, AttachmentFacts, Check, Field, Form, Level, Slot, Values, VisibleField, check,
        check_attachments, prune, unexpected, visible,
    },
    time::Date,
};
use amtsweg_forms_tool::export;
use serde_json::Value;

use crate::{
    application::{Chance, Maker, Wishes},
    people,
    probes::{Goal, Probes},
    shipped::{Shipped, root, shipped},
    support::{Sealed, TestFile, TestHall, pdf, png},
};

/// The day of the tests' clock.
pub(crate) const TODAY: &str = "2026-11-18";
/// How often a path is tried before it counts as not to be found.
const TRIES: usize = 400;
/// And how often until it is also found in something that may be sent.
const VALID_TRIES: usize = 200;

/// Every shipped form, walked once for all tests.
static WALKS: LazyLock<Vec<(Shipped, Walk)>> = LazyLock::new(|| {
    let today = TODAY.parse().unwrap();
    let walked = shipped().into_iter().map(|shipped| {
        let walk = walk(&shipped, today);
        (shipped, walk)
    });
    walked.collect()
});

fn seed() -> u64 {
    std::env::var("AMTSWEG_SEED").map_or(20_261_118, |seed| seed.parse().unwrap())
}

/// What was walked of a form.
struct Walk {
    /// Complete applications without errors; together they take every path that such can take.
    applications: Vec<Answers>,
    goals: usize,
    missed: Vec<String>,
    tries: usize,
    seconds: f64,
}

/// The present, for saying how long something took; no town hall's clock has a part in it.
#[expect(clippy::disallowed_methods, reason = "a stopwatch, not a clock")]
fn stopwatch() -> Instant {
    Instant::now()
}

fn walk(shipped: &Shipped, today: Date) -> Walk {
    let start = stopwatch();
    let probes = Probes::of(&shipped.json, shipped.form.values.clone());
    let maker = Maker::new(&shipped.form, &shipped.json, today);
    let mut chance = Chance(seed());
    let mut open: BTreeSet<usize> = (0..probes.goals.len()).collect();
    // What an error forbids is shown, but not sent.
    let mut valid_open: BTreeSet<usize> = (0..probes.goals.len())
        .filter(|goal| !is_forbidden(&shipped.form, &probes.goals[*goal]))
        .collect();
    let mut applications = Vec::new();
    let mut tries = 0;
    let mut keep = |answers: &Answers, open: &mut BTreeSet<usize>, valid: &mut BTreeSet<usize>| {
        let reached = probes.reached(answers, today);
        open.retain(|goal| !reached.contains(goal));
        let is_valid = check(&shipped.form, answers, today)
            .iter()
            .all(|finding| finding.level == Level::Warning);
        let is_new = reached.iter().any(|goal| valid.contains(goal));
        if is_valid && is_new {
            valid.retain(|goal| !reached.contains(goal));
            applications.push(answers.clone());
        }
    };
    // Unusual people take ways that chance rarely finds.
    if shipped.is_sent {
        for answers in people::answers_for(&shipped.service) {
            tries += 1;
            keep(&answers, &mut open, &mut valid_open);
        }
    }
    for _ in 0..30 {
        tries += 1;
        if let Some(answers) = maker.make_valid(&Wishes::new(), &mut chance) {
            keep(&answers, &mut open, &mut valid_open);
        }
    }
    for goal in 0..probes.goals.len() {
        for attempt in 0..TRIES {
            let is_found = !open.contains(&goal);
            if is_found && (!valid_open.contains(&goal) || attempt > VALID_TRIES) {
                break;
            }
            tries += 1;
            let mut wishes = Wishes::new();
            maker.aim(&probes.goals[goal], &mut wishes, &mut chance);
            // What a check forbids is shown without sending; so is what is not yet complete.
            let answers = if is_found || attempt % 2 == 0 {
                maker.make_valid(&wishes, &mut chance)
            } else {
                Some(maker.make(&wishes, &mut chance))
            };
            if let Some(answers) = answers {
                keep(&answers, &mut open, &mut valid_open);
            }
        }
    }
    let missed = open
        .iter()
        .map(|goal| {
            let goal = &probes.goals[*goal];
            let way = if goal.holds { "holds" } else { "fails" };
            format!("{}: never {way}: {}", goal.name, goal.condition)
        })
        .collect();
    Walk {
        applications,
        goals: probes.goals.len(),
        missed,
        tries,
        seconds: start.elapsed().as_secs_f64(),
    }
}

/// Whether the goal is that the rule of an error fails.
fn is_forbidden(form: &Form, goal: &Goal) -> bool {
    fn find<'a>(checks: &'a [Check], fields: &'a [Field], id: &str) -> Option<&'a Check> {
        checks
            .iter()
            .find(|check| check.id == id)
            .or_else(|| fields.iter().find_map(|f| find(f.checks(), f.fields(), id)))
    }
    let Some(id) = goal.name.strip_prefix("check ") else {
        return false;
    };
    let mut steps = form.steps.iter();
    let check = steps.find_map(|step| find(&step.checks, &step.fields, id));
    !goal.holds && check.is_some_and(|check| check.level == Level::Error)
}

/// How often each question was asked.
fn asked(form: &Form, applications: &[Answers], today: Date) -> BTreeMap<String, usize> {
    fn count(field: &VisibleField<'_>, asked: &mut BTreeMap<String, usize>) {
        *asked
            .entry(crate::application::without_entries(&field.path))
            .or_default() += 1;
        for field in field.entries.iter().flatten() {
            count(field, asked);
        }
    }
    let mut asked = BTreeMap::new();
    for answers in applications {
        for step in visible(form, answers, today) {
            *asked.entry(step.step.id.clone()).or_default() += 1;
            for field in &step.fields {
                count(field, &mut asked);
            }
        }
    }
    asked
}

fn all_places(form: &Form) -> BTreeSet<String> {
    fn add(fields: &[Field], here: &str, places: &mut BTreeSet<String>) {
        for field in fields {
            let place = format!("{here}.{}", field.id);
            add(field.fields(), &place, places);
            places.insert(place);
        }
    }
    let mut places = BTreeSet::new();
    for step in &form.steps {
        places.insert(step.id.clone());
        add(&step.fields, &step.id, &mut places);
    }
    places
}

/// Files for all slots that an application fills.
pub(crate) fn files(form: &Form, answers: &Answers, today: Date) -> Vec<TestFile> {
    let mut files = Vec::new();
    for step in visible(form, answers, today) {
        let leaves = step.fields.iter().flat_map(VisibleField::leaves);
        for leaf in leaves {
            let Some(rules) = leaf.field.kind.as_file() else {
                continue;
            };
            let answer = answers.get(&leaf.path).and_then(Slot::read);
            for id in answer.map(Slot::files).unwrap_or_default() {
                let number = files.len();
                let is_pdf = rules.accept.iter().any(|kind| kind == "application/pdf");
                let mut file = if is_pdf {
                    TestFile::new(
                        "",
                        "nachweis.pdf",
                        "application/pdf",
                        pdf(&number.to_string()),
                    )
                } else {
                    TestFile::new("", "nachweis.png", "image/png", png(200 + number))
                };
                file.id = id;
                files.push(file);
            }
        }
    }
    files
}

/// What is known of files before they are opened.
pub(crate) fn facts(files: &[TestFile]) -> Vec<AttachmentFacts> {
    let facts = files.iter().map(|file| AttachmentFacts {
        id: file.id,
        media_type: file.media_type.into(),
        size: file.content.len() as u64,
    });
    facts.collect()
}

#[test]
fn every_condition_comes_out_both_ways_and_every_path_passes_both_checks() {
    let today: Date = TODAY.parse().unwrap();
    let mut faults = Vec::new();
    for (shipped, walk) in &*WALKS {
        let form = &shipped.form;
        let validator = jsonschema::validator_for(&export::schema(form, None)).unwrap();
        for answers in &walk.applications {
            // The device prunes, the town hall reads what arrives and checks again.
            let sent = prune(form, answers, today);
            let arrived = Answers::from_json(sent.to_json().as_bytes()).unwrap();
            assert!(arrived == sent);
            assert!(unexpected(form, &arrived, today).is_empty());
            let findings = check(form, &arrived, today);
            assert!(
                findings
                    .iter()
                    .all(|finding| finding.level == Level::Warning)
            );
            let facts = facts(&files(form, &arrived, today));
            assert_eq!(check_attachments(form, &arrived, today, &facts), []);
            let data = Value::Object(arrived.into_map());
            if let Err(error) = validator.validate(&data) {
                faults.push(format!(
                    "{}: {} does not fit the exported schema: {error}",
                    form.id,
                    error.instance_path()
                ));
            }
        }
        let asked = asked(form, &walk.applications, today);
        let places = all_places(form);
        let never: Vec<&String> = places
            .iter()
            .filter(|place| !asked.contains_key(*place))
            .collect();
        println!(
            "{}: {} of {} outcomes of conditions, {} of {} steps and questions, {} applications \
             kept of {} made, {:.1} s",
            form.id,
            walk.goals - walk.missed.len(),
            walk.goals,
            places.len() - never.len(),
            places.len(),
            walk.applications.len(),
            walk.tries,
            walk.seconds
        );
        faults.extend(
            walk.missed
                .iter()
                .map(|missed| format!("{}: {missed}", form.id)),
        );
        faults.extend(
            never
                .iter()
                .map(|place| format!("{}: {place} is never asked", form.id)),
        );
        if walk.applications.is_empty() {
            faults.push(format!("{}: no application is complete", form.id));
        }
    }
    assert!(faults.is_empty(), "seed {}\n{}", seed(), faults.join("\n"));
}

#[test]
fn whoever_knows_no_values_of_the_law_asks_the_same_and_doubts_no_more() {
    let today: Date = TODAY.parse().unwrap();
    let mut unsaid = 0;
    for (shipped, walk) in &*WALKS {
        let form = &shipped.form;
        // A list of countries is a value as well: what is on it is open then.
        let mut without = form.clone();
        without.values = Values::default();
        for answers in &walk.applications {
            let sent = prune(form, answers, today);
            assert!(prune(&without, answers, today) == sent, "{}", form.id);
            assert!(unexpected(&without, &sent, today).is_empty());
            let said = |form: &Form| -> BTreeSet<String> {
                let findings = check(form, &sent, today).into_iter();
                findings
                    .map(|finding| format!("{} {}", finding.path, finding.kind.message().0))
                    .collect()
            };
            let (all, fewer) = (said(form), said(&without));
            assert!(fewer.is_subset(&all), "{}: {fewer:?} {all:?}", form.id);
            unsaid += all.len() - fewer.len();
        }
    }
    assert!(unsaid > 0, "no warning rests on a value");
}

#[tokio::test]
async fn the_town_hall_takes_what_the_walker_sends() {
    let today: Date = TODAY.parse().unwrap();
    let all: Vec<&(Shipped, Walk)> = WALKS.iter().filter(|(form, _)| form.is_sent).collect();
    let hall = TestHall::start_with(|config| {
        config.forms = root().join("forms");
        config.locales = root().join("locales");
        let any = config.services.values().next().cloned().unwrap();
        config.services = all
            .iter()
            .map(|(shipped, _)| (shipped.service.clone(), any.clone()))
            .collect();
    })
    .await;
    for (shipped, walk) in all {
        let start = stopwatch();
        for answers in &walk.applications {
            let answers = prune(&shipped.form, answers, today);
            let files = files(&shipped.form, &answers, today);
            let data = Value::Object(answers.into_map());
            let sealed = Sealed::of(&hall, &shipped.form, &shipped.json, data, files);
            let envelope = sealed.envelope();
            let receipt = hall.deliver(&envelope).await.receipt();
            let (outcome, claims) = envelope.outcome(&hall, &receipt.event_log);
            assert_eq!(
                outcome,
                amtsweg_core::event::EventKind::Accept,
                "{}: {claims:?}, seed {}",
                shipped.service,
                seed()
            );
        }
        println!(
            "{}: {} applications sealed, sent and accepted, {:.1} s",
            shipped.service,
            walk.applications.len(),
            start.elapsed().as_secs_f64()
        );
    }
}
