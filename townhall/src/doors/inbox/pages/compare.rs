//! Two versions of a party's answers side by side: what was sent, what was sent again, and what was corrected.

use std::{collections::BTreeMap, sync::Arc};

use amtsweg_core::time::Timestamp;
use axum::{
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{OfCase, Read},
        error::PageError,
        layout::{self, Place},
    },
    application::read_filed,
};
use crate::{
    clock::LocalTime,
    domain::{ApplicationNumber, File},
    reading::{
        document::{Answer, Document, Line},
        filed::{Filed, Version},
        names,
    },
    work::read::opened,
};

/// What an address asks for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wish {
    /// A version, as `4.1`: the application's number and that of the correction.
    links: String,
    rechts: String,
    /// Whether what is the same is shown as well.
    alles: String,
}

/// A version of a party's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Choice {
    application: ApplicationNumber,
    version: i64,
    at: Timestamp,
}

impl Choice {
    /// As addresses have it.
    fn word(&self) -> String {
        format!("{}.{}", self.application, self.version)
    }

    fn title(&self) -> String {
        let at = LocalTime::of(self.at);
        match self.version {
            0 => format!("Antrag {} vom {at}", self.application),
            version => format!(
                "Antrag {}, Berichtigung {version} vom {at}",
                self.application
            ),
        }
    }
}

/// A question in both.
struct Row {
    /// Where it stands: sections and entries.
    within: Vec<String>,
    label: String,
    left: Option<Vec<String>>,
    right: Option<Vec<String>>,
}

/// The page.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Read>,
    Query(wish): Query<Wish>,
) -> Result<Response, PageError> {
    let choices = choices(&inbox, &of).await?;
    let named = |word: &str| choices.iter().find(|choice| choice.word() == word).copied();
    // At first the newest beside the one before it.
    let last = choices.last().copied().ok_or(PageError::NotFound)?;
    let right = named(&wish.rechts).unwrap_or(last);
    let before = choices.iter().rev().find(|choice| **choice != right);
    let left = named(&wish.links).or(before.copied()).unwrap_or(right);
    let mut versions = Vec::new();
    for choice in [left, right] {
        let version = Version::Of(choice.version);
        versions.push(read_filed(&inbox, choice.application, version).await?);
    }
    let mut shown = vec![left.application];
    if right.application != left.application {
        shown.push(right.application);
    }
    for number in shown {
        opened(
            &inbox.hall.store,
            number,
            of.reading(),
            &of.actor,
            inbox.now(),
        )
        .await?;
    }
    let [left_filed, right_filed] = versions.as_slice() else {
        return Err(PageError::NotFound);
    };
    let rows = rows(left_filed, right_filed);
    let with_all = wish.alles == "1";
    let differing = rows.iter().filter(|row| row.differs()).count();
    let content = html! {
        p { a .back-link href={ "/antraege/" (of.number) } { "Zurück zum Antrag" } }
        h1 { "Fassungen vergleichen" }
        (form(&of, &choices, (left, right), with_all))
        @match &rows[..] {
            [] => {
                p .notice.notice--danger {
                    "Das Formular oder seine Texte fehlen. Die Angaben lassen sich gerade nicht vergleichen."
                }
            },
            _ if left == right => { p role="status" { "Links und rechts ist dieselbe Fassung. Wählen Sie eine andere." } },
            _ => {
                p role="status" {
                    @match differing {
                        0 => "Beide Fassungen sind gleich.",
                        1 => "1 Angabe ist anders.",
                        n => { (n) " Angaben sind anders." },
                    }
                }
            },
        }
        @let shown: Vec<&Row> = rows.iter().filter(|row| with_all || row.differs()).collect();
        @if !shown.is_empty() {
            div .compared {
                div .compared__row.compared__head aria-hidden="true" {
                    div {} div { (left.title()) } div { (right.title()) }
                }
                @for row in shown { (row.markup(left, right)) }
            }
        }
    };
    Ok(layout::page(
        "Fassungen vergleichen",
        Some((&of.session, Place::Other)),
        &content,
    ))
}

/// All versions of the answers of an application's party, the first one first.
async fn choices(inbox: &Inbox, of: &OfCase<Read>) -> Result<Vec<Choice>, PageError> {
    let store = &inbox.hall.store;
    let own = store
        .application(of.number)
        .await?
        .ok_or(PageError::NotFound)?;
    let mut sent = store.other_versions(of.number).await?;
    sent.push((of.number, own.application.received_at));
    sent.sort();
    let mut choices = Vec::new();
    for (application, received) in sent {
        choices.push(Choice {
            application,
            version: 0,
            at: received,
        });
        for correction in store.corrections(application).await? {
            choices.push(Choice {
                application,
                version: correction.version,
                at: correction.made_at,
            });
        }
    }
    Ok(choices)
}

fn form(
    of: &OfCase<Read>,
    choices: &[Choice],
    (left, right): (Choice, Choice),
    with_all: bool,
) -> Markup {
    let select = |id: &str, label: &str, chosen: Choice| {
        html! {
            div .field {
                label for=(id) { (label) }
                select #(id) name=(id) {
                    @for choice in choices {
                        option value=(choice.word()) selected[*choice == chosen] { (choice.title()) }
                    }
                }
            }
        }
    };
    html! {
        form .inline-form action={ "/antraege/" (of.number) "/vergleich" } {
            (select("links", "Links", left))
            (select("rechts", "Rechts", right))
            p .choices {
                label {
                    input type="checkbox" name="alles" value="1" checked[with_all];
                    span { "Auch zeigen, was gleich ist" }
                }
            }
            button .button.button--quiet type="submit" { "Vergleichen" }
        }
    }
}

impl Row {
    fn differs(&self) -> bool {
        self.left != self.right
    }

    fn markup(&self, left: Choice, right: Choice) -> Markup {
        html! {
            section .compared__row.compared__row--differs[self.differs()] {
                h2 .compared__label {
                    @if !self.within.is_empty() { small { (self.within.join(", ")) } br; }
                    (self.label)
                }
                (side("Links", left, self.left.as_ref()))
                (side("Rechts", right, self.right.as_ref()))
            }
        }
    }
}

fn side(side: &str, choice: Choice, answer: Option<&Vec<String>>) -> Markup {
    html! {
        div .compared__side {
            p .compared__which { (side) ": " (choice.title()) }
            @match answer.map(Vec::as_slice) {
                None => { p .muted { "nicht gefragt" } },
                Some([]) => { p .muted { "keine Angabe" } },
                Some(texts) => { @for text in texts { p .long-text dir="auto" { (text) } } },
            }
        }
    }
}

/// The questions of both, in the order of the right one; what only the left one has stands where it stood there.
fn rows(left: &Filed, right: &Filed) -> Vec<Row> {
    let (Some(of_left), Some(of_right)) = (&left.document, &right.document) else {
        return Vec::new();
    };
    let lefts = answers(of_left, &left.files);
    let rights = answers(of_right, &right.files);
    let at: BTreeMap<&str, usize> = rights
        .iter()
        .enumerate()
        .map(|(index, one)| (one.place.as_str(), index))
        .collect();
    let known: BTreeMap<&str, &Told> = lefts.iter().map(|one| (one.place.as_str(), one)).collect();
    let mut rows: Vec<Row> = Vec::new();
    // What the left one alone has, by the question of both that it stands behind there.
    let mut alone: BTreeMap<Option<usize>, Vec<&Told>> = BTreeMap::new();
    let mut behind = None;
    for one in &lefts {
        match at.get(one.place.as_str()) {
            Some(index) => behind = Some(*index),
            None => alone.entry(behind).or_default().push(one),
        }
    }
    let mut add_alone = |rows: &mut Vec<Row>, behind: Option<usize>| {
        for one in alone.remove(&behind).into_iter().flatten() {
            rows.push(Row {
                within: one.within.clone(),
                label: one.label.clone(),
                left: Some(one.answer.clone()),
                right: None,
            });
        }
    };
    add_alone(&mut rows, None);
    for (index, one) in rights.iter().enumerate() {
        rows.push(Row {
            within: one.within.clone(),
            label: one.label.clone(),
            left: known
                .get(one.place.as_str())
                .map(|left| left.answer.clone()),
            right: Some(one.answer.clone()),
        });
        add_alone(&mut rows, Some(index));
    }
    rows
}

/// A question as it is compared.
struct Told {
    place: String,
    within: Vec<String>,
    label: String,
    answer: Vec<String>,
}

fn answers(document: &Document, files: &[File]) -> Vec<Told> {
    let mut told = Vec::new();
    for step in document.sections.iter().flat_map(|section| &section.steps) {
        collect(
            &step.lines,
            std::slice::from_ref(&step.title),
            files,
            &mut told,
        );
    }
    told
}

fn collect(lines: &[Line], within: &[String], files: &[File], told: &mut Vec<Told>) {
    for line in lines {
        match line {
            Line::Question {
                path,
                label,
                answer,
                ..
            } => told.push(Told {
                place: path.to_string(),
                within: within.to_vec(),
                label: label.clone(),
                answer: texts(answer, files),
            }),
            Line::Group { title, lines, .. } => {
                let within: Vec<String> = within.iter().chain([title]).cloned().collect();
                collect(lines, &within, files, told);
            }
            Line::Next { .. } => {}
        }
    }
}

/// An answer in words; files by name and hash, since those of two sendings have other ids.
fn texts(answer: &Answer, files: &[File]) -> Vec<String> {
    match answer {
        Answer::None => Vec::new(),
        Answer::List(options) => options.clone(),
        Answer::Files(ids) => {
            let file = |id| files.iter().find(|file| file.attachment_id == id);
            let name = |file: &File| {
                let name = file.name.as_deref().map(names::shown).unwrap_or_default();
                let hash = file.sha512.get(..12).unwrap_or_default();
                format!("{name} (SHA-512 {hash}…)")
            };
            ids.iter()
                .map(|id| file(*id).map_or_else(|| id.to_string(), name))
                .collect()
        }
        other => vec![other.words()],
    }
}
