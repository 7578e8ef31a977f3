//! `docs/new-service.md`, followed to the letter: its files are made, its commands are run and say
//! what the page says, and what comes out is a service that a town hall takes applications for.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use amtsweg_core::{
    event::EventKind,
    form::{Answers, Form, adopt, field_ids, prune},
};
use amtsweg_forms_tool::{
    check::{Request, check},
    export::schema,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    application::{Chance, Maker, Wishes},
    shipped::{looked_up, root},
    support::{Sealed, TestHall},
    walker::TODAY,
};

const PAGE: &str = "docs/new-service.md";
const FORM: &str = "forms/hund_anmelden/form.json";
/// In the page's output: more lines follow that it does not show.
const MORE: &str = "…";

/// A fenced block of the page, such as ```` ```json file=forms/… ````.
struct Block {
    /// The line of the page on which it begins.
    line: usize,
    language: String,
    key: String,
    value: String,
    body: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let (language, argument) = info.split_once(' ').unwrap_or((info, ""));
        let (key, value) = argument.split_once('=').unwrap_or((argument, ""));
        let mut body = String::new();
        for (_, line) in lines.by_ref().take_while(|(_, line)| *line != "```") {
            writeln!(body, "{line}").unwrap();
        }
        blocks.push(Block {
            line: number + 1,
            language: language.to_owned(),
            key: key.to_owned(),
            value: value.to_owned(),
            body,
        });
    }
    blocks
}

/// A folder in which the page can be followed, without the other services.
struct Desk {
    dir: TempDir,
    /// What the page said to look for: file and text.
    found: Option<(PathBuf, String)>,
    commands: usize,
    /// The form as it was before its first publication was changed.
    first: Option<Vec<u8>>,
}

impl Desk {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        for entry in fs::read_dir(root().join("locales")).unwrap() {
            let language = entry.unwrap().file_name();
            fs::create_dir_all(dir.path().join("locales").join(language)).unwrap();
        }
        for folder in ["forms", "static"] {
            fs::create_dir(dir.path().join(folder)).unwrap();
        }
        for file in [
            "forms/desk.schema.json",
            "forms/form.schema.json",
            "forms/link.schema.json",
            "forms/values.json",
            "forms/values.schema.json",
            "static/site.json",
        ] {
            fs::copy(root().join(file), dir.path().join(file)).unwrap();
        }
        copy(
            &root().join("docs/examples"),
            &dir.path().join("docs/examples"),
        );
        Self {
            dir,
            found: None,
            commands: 0,
            first: None,
        }
    }

    /// Does what a block of the page says.
    fn follow(&mut self, block: &Block) {
        let place = format!("{PAGE}:{}", block.line);
        let path = self.dir.path().join(&block.value);
        match block.key.as_str() {
            "file" => {
                assert!(
                    path.parent().unwrap().is_dir(),
                    "{place}: there is no folder"
                );
                fs::write(path, &block.body).unwrap();
            }
            "append" => {
                let old = fs::read_to_string(&path).unwrap();
                fs::write(path, format!("{old}\n{}", block.body)).unwrap();
            }
            "find" => {
                let text = fs::read_to_string(&path).unwrap();
                let wanted = block.body.trim_end_matches('\n').to_owned();
                assert_eq!(text.matches(&wanted).count(), 1, "{place}: {wanted}");
                self.found = Some((path, wanted));
            }
            "instead" => {
                let (path, wanted) = self.found.take().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                let instead = block.body.trim_end_matches('\n');
                fs::write(path, text.replace(&wanted, instead)).unwrap();
            }
            "" | "first" if block.language == "console" => self.run(&block.body, &place),
            "" => assert!(["sh", "json"].contains(&block.language.as_str()), "{place}"),
            other => panic!("{place}: what is {other}?"),
        }
    }

    /// Runs the commands of a block, which have to say what it says.
    fn run(&mut self, block: &str, place: &str) {
        let mut commands: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                Some(command) => commands.push((command, Vec::new())),
                None => commands.last_mut().unwrap().1.push(line),
            }
        }
        let program = Path::new(env!("CARGO_BIN_EXE_townhall")).parent().unwrap();
        let path = std::env::var("PATH").unwrap();
        for (command, expected) in commands {
            if command.starts_with("townhall forms publish") && self.first.is_none() {
                self.first = Some(fs::read(self.dir.path().join(FORM)).unwrap());
            }
            let output = Command::new("sh")
                .args(["-c", &format!("{command} 2>&1")])
                .current_dir(self.dir.path())
                .env("PATH", format!("{}:{path}", program.display()))
                // Values of the law are to be looked up once a year.
                .env(
                    "SOURCE_DATE_EPOCH",
                    (looked_up().days() * 86_400).to_string(),
                )
                .output()
                .unwrap();
            let output = String::from_utf8(output.stdout).unwrap();
            let mut said: Vec<String> = output.lines().map(without_count).collect();
            let mut expected: Vec<String> = expected.into_iter().map(without_count).collect();
            if expected.last().is_some_and(|line| line == MORE) {
                expected.pop();
                assert!(said.len() > expected.len(), "{place}: {command}\n{output}");
                said.truncate(expected.len());
            }
            assert_eq!(said, expected, "{place}: {command}\n{output}");
            self.commands += 1;
        }
    }

    fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.dir.path().join(path)).unwrap()
    }
}

/// Files are counted among those of all services that there are: any number will do.
fn without_count(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let mut said = words.clone();
    for (index, pair) in words.windows(2).enumerate() {
        if ["file", "files"].contains(&pair[1]) && pair[0].parse::<usize>().is_ok() {
            said[index] = "N";
            said[index + 1] = "files";
        }
    }
    said.join(" ")
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

fn followed() -> Desk {
    let page = fs::read_to_string(root().join(PAGE)).unwrap();
    let mut desk = Desk::new();
    for block in blocks(&page) {
        desk.follow(&block);
    }
    assert!(desk.found.is_none(), "something is looked for in vain");
    desk
}

#[tokio::test]
async fn whoever_follows_the_page_has_a_service() {
    let desk = followed();
    assert!(desk.commands >= 15);

    let folder = |name: &str| desk.dir.path().join(name);
    let report = check(&Request {
        forms: folder("forms"),
        locales: folder("locales"),
        languages: Vec::new(),
        today: looked_up(),
    })
    .unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.files, 2, "form and quick check");

    let site: Value = serde_json::from_slice(&desk.read("static/site.json")).unwrap();
    let services = site["services"].as_array().unwrap();
    assert!(services.contains(&json!("hund_anmelden")));
    let before: Value =
        serde_json::from_slice(&fs::read(root().join("static/site.json")).unwrap()).unwrap();
    assert_eq!(site["languages"], before["languages"]);

    let json = desk.read(FORM);
    let form = Form::from_json(&json).unwrap();
    assert_eq!(
        (form.id.as_str(), form.version.as_str()),
        ("hund_anmelden", "1.1.0")
    );
    for version in ["1.0.0", "1.1.0"] {
        let path = format!("forms/hund_anmelden/schemas/{version}.json");
        let kept: Value = serde_json::from_slice(&desk.read(&path)).unwrap();
        jsonschema::validator_for(&kept).unwrap();
        if version == form.version {
            assert_eq!(kept, schema(&form, None));
        }
    }

    // An application, as the device checks it and as the town hall does.
    let today = TODAY.parse().unwrap();
    let maker = Maker::new(&form, &json, today);
    let wishes = Wishes::from([("ermaessigung.gewuenscht".to_owned(), Some(json!(false)))]);
    let answers = maker.make_valid(&wishes, &mut Chance(1)).unwrap();
    let data = Value::Object(prune(&form, &answers, today).into_map());
    assert!(jsonschema::is_valid(&schema(&form, None), &data));
    let hall = TestHall::start_with(|config| {
        config.forms = folder("forms");
        config.locales = folder("locales");
        copy_program_texts(&config.locales);
        let any = config.services.values().next().cloned().unwrap();
        config.services = [("hund_anmelden".to_owned(), any)].into();
    })
    .await;
    let sealed = Sealed::of(&hall, &form, &json, data, Vec::new());
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    let (outcome, claims) = envelope.outcome(&hall, &receipt.event_log);
    assert_eq!(outcome, EventKind::Accept, "{claims:?}");
}

/// The texts that every town hall has beside those of its services.
fn copy_program_texts(locales: &Path) {
    let name = "application.ftl";
    fs::copy(
        root().join("locales/de").join(name),
        locales.join("de").join(name),
    )
    .unwrap();
}

#[test]
fn a_draft_of_the_first_version_keeps_what_has_moved() {
    let desk = followed();
    let first = Form::from_json(desk.first.as_deref().unwrap()).unwrap();
    assert_eq!(first.version, "1.0.0");
    let second = Form::from_json(&desk.read(FORM)).unwrap();
    let draft = json!({ "halter": { "familienname": "Muster", "email": "a@example.org" } });
    let draft = Answers::from_json(draft.to_string().as_bytes()).unwrap();
    let adopted = adopt(&second, &draft, &field_ids(&first)).answers;
    let expected = json!({
        "halter": { "familienname": "Muster" }, "kontakt": { "email": "a@example.org" }
    });
    assert_eq!(Value::Object(adopted.into_map()), expected);
}
