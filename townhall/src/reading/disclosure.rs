//! What the town hall keeps of a case beside its applications, for the person whom it concerns (Art. 15 GDPR): as a
//! document and as data. Of clerks there are no names in it: who works for an authority is no recipient, and nothing in it
//! is about them (CJEU, C-579/21, 22 June 2023).

use amtsweg_core::time::Timestamp;
use amtsweg_paper::{Block, Fact, Paper, Value};
use serde_json::json;

use super::sentences::sentence;
use crate::{
    clock::{LocalTime, german_date},
    domain::{
        Entry,
        deadline::{Standing, run_in},
        journal::Line,
        reply::{Reply, Telling},
        workplace::{
            Deadline, DeadlineVersion, Decision, Head, KeptPause, Note, Reference, Task, TaskKind,
        },
    },
};

/// What is kept. Not to be printed for debugging: it holds what was written about somebody.
pub(crate) struct Kept {
    /// The service's name.
    pub(crate) service: String,
    /// Where the case stands.
    pub(crate) head: Head,
    /// What it is called elsewhere.
    pub(crate) references: Vec<Reference>,
    /// Notes, all versions.
    pub(crate) notes: Vec<Note>,
    /// Tasks and questions.
    pub(crate) tasks: Vec<Task>,
    /// Deadlines with their pauses.
    pub(crate) deadlines: Vec<Deadline>,
    /// What they were for and how long, in all versions.
    pub(crate) deadline_versions: Vec<DeadlineVersion>,
    /// What the person was told, what was taken back among it.
    pub(crate) replies: Vec<Reply>,
    /// Decisions.
    pub(crate) decisions: Vec<Decision>,
    /// The journal of all its applications.
    pub(crate) journal: Vec<Line>,
}

impl Kept {
    /// What people call the case.
    fn called(&self) -> String {
        let number = self.head.short_number;
        number.map_or_else(|| self.head.number.to_string(), String::from)
    }

    /// As a document.
    pub(crate) fn paper(&self, authority: Option<&str>, created: Timestamp) -> Paper {
        let mut blocks = vec![
            Block::Facts(vec![
                fact("Leistung", self.service.clone()),
                fact("Vorgangsnummer", self.called()),
                fact("Stand", self.head.state.german().to_owned()),
                fact("Erstellt am", LocalTime::of(created).to_string()),
            ]),
            Block::Paragraph(
                "Diese Datei enthält Aktenzeichen, Entscheidungen, Notizen in allen Fassungen, Fristen, Wiedervorlagen, \
                 Rückfragen, Mitteilungen und den Verlauf dieses Vorgangs. Die Angaben und Dateien, die eingegangen sind, liegen daneben. Wer im Amt \
                 etwas getan hat, ist nicht aufgeführt."
                    .to_owned(),
            ),
        ];
        let references = self.references.iter();
        section(
            &mut blocks,
            "Aktenzeichen",
            references.map(|one| fact(one.kind.german(), one.text.clone())),
        );
        let decisions = self.decisions.iter();
        section(
            &mut blocks,
            "Entscheidungen",
            decisions.map(|one| {
                let words = [one.outcome.german(), &one.text];
                let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
                fact(&german_date(one.decided_on), words.join(". "))
            }),
        );
        let notes = self.notes.iter();
        section(
            &mut blocks,
            "Notizen",
            notes.map(|one| fact(&LocalTime::of(one.written_at).to_string(), one.text.clone())),
        );
        let deadlines = self.deadlines.iter();
        section(
            &mut blocks,
            "Fristen",
            deadlines.map(|one| self.deadline(one)),
        );
        let tasks = self.tasks.iter();
        section(
            &mut blocks,
            "Wiedervorlagen und Rückfragen",
            tasks.map(task),
        );
        let replies = self.replies.iter();
        section(&mut blocks, "Mitteilungen", replies.map(reply));
        let lines = self.journal.iter().filter(|line| is_told(&line.entry));
        section(
            &mut blocks,
            "Verlauf",
            lines.map(|line| {
                fact(
                    &LocalTime::of(line.at).to_string(),
                    sentence(&without_names(&line.entry)),
                )
            }),
        );
        Paper {
            title: "Auskunft über einen Vorgang".to_owned(),
            author: authority.map(str::to_owned),
            foot: format!("Auskunft zu Vorgang {}", self.called()),
            created,
            id: format!("auskunft-{}-{}", self.head.number, created.0),
            blocks,
        }
    }

    /// The versions of a deadline that do not count any more.
    fn earlier(&self, deadline: &Deadline) -> impl Iterator<Item = &DeadlineVersion> {
        let (number, counts) = (deadline.number, deadline.counts.version);
        self.deadline_versions
            .iter()
            .filter(move |one| one.deadline == number && one.version != counts)
    }

    fn deadline(&self, deadline: &Deadline) -> Fact {
        let mut lines = vec![
            self.standing_in_words(deadline),
            length_in_words(&deadline.counts),
        ];
        lines.extend(deadline.pauses.iter().map(pause_in_words));
        lines.extend(self.earlier(deadline).map(|one| {
            let on = LocalTime::of(one.written_at);
            format!(
                "Frühere Fassung vom {on}: {}. {}",
                one.text,
                length_in_words(one)
            )
        }));
        fact(&deadline.counts.text, lines.join("\n"))
    }

    fn standing_in_words(&self, deadline: &Deadline) -> String {
        match (&deadline.ended, deadline.standing()) {
            (Some(end), _) => {
                let on = LocalTime::of(end.at);
                end.reason.as_ref().map_or_else(
                    || format!("Erledigt am {on}"),
                    |reason| format!("Entfernt am {on}: {reason}"),
                )
            }
            (None, _) if !run_in(self.head.state) => {
                "Gegenstandslos: Der Vorgang ist nicht mehr offen".to_owned()
            }
            (None, Standing::Runs { due }) => format!("Läuft bis {}", german_date(due)),
            (None, Standing::Paused { since, rest }) => {
                format!("Ruht seit {}, danach {rest} Tage", german_date(since))
            }
        }
    }

    fn deadline_json(&self, deadline: &Deadline) -> serde_json::Value {
        let version = |one: &DeadlineVersion| {
            json!({
                "text": one.text, "begins": one.terms.begins.to_string(), "ends": one.terms.ends.to_string(),
                "afterPause": one.terms.after_pause.word(), "writtenAt": one.written_at.rfc3339(),
            })
        };
        let pauses = deadline.pauses.iter().map(|pause| {
            json!({
                "first": pause.days.first.to_string(), "last": pause.days.last.map(|last| last.to_string()),
                "reason": pause.reason,
            })
        });
        let ended = deadline.ended.as_ref();
        let runs = ended.is_none() && run_in(self.head.state);
        let due = deadline.standing().due().filter(|_| runs);
        json!({
            "now": version(&deadline.counts),
            "before": self.earlier(deadline).map(version).collect::<Vec<_>>(),
            "pauses": pauses.collect::<Vec<_>>(),
            "dueOn": due.map(|due| due.to_string()),
            "endedAt": ended.map(|end| end.at.rfc3339()),
            "removedBecause": ended.and_then(|end| end.reason.as_ref()),
        })
    }

    /// As data.
    pub(crate) fn json(&self) -> Vec<u8> {
        let references = self.references.iter();
        let decisions = self.decisions.iter();
        let notes = self.notes.iter();
        let tasks = self.tasks.iter();
        let replies = self.replies.iter();
        let lines = self.journal.iter().filter(|line| is_told(&line.entry));
        let value = json!({
            "service": self.head.service,
            "case": self.head.number.get(),
            "caseNumber": self.head.short_number,
            "state": self.head.state.word(),
            "references": references
                .map(|one| json!({"kind": one.kind.word(), "text": one.text}))
                .collect::<Vec<_>>(),
            "decisions": decisions
                .map(|one| json!({
                    "outcome": one.outcome.word(), "decidedOn": one.decided_on.to_string(), "text": one.text,
                }))
                .collect::<Vec<_>>(),
            "notes": notes
                .map(|one| json!({"writtenAt": one.written_at.rfc3339(), "text": one.text}))
                .collect::<Vec<_>>(),
            "tasks": tasks
                .map(|one| json!({
                    "kind": one.kind.word(), "dueOn": one.due.to_string(), "text": one.text, "answer": one.answer,
                    "doneAt": one.done_at.map(Timestamp::rfc3339),
                }))
                .collect::<Vec<_>>(),
            "deadlines": self.deadlines.iter().map(|one| self.deadline_json(one)).collect::<Vec<_>>(),
            "replies": replies
                .map(|one| json!({
                    "kind": one.telling.word(), "writtenAt": one.written_at.rfc3339(), "text": one.text,
                    "state": one.stage.word(), "sentAt": one.said_at.map(Timestamp::rfc3339),
                }))
                .collect::<Vec<_>>(),
            "journal": lines
                .map(|line| {
                    let entry = without_names(&line.entry);
                    json!({"at": line.at.rfc3339(), "action": entry.word(), "text": sentence(&entry)})
                })
                .collect::<Vec<_>>(),
        });
        // Objects of texts and numbers can always be written.
        serde_json::to_vec_pretty(&value).unwrap_or_default()
    }
}

/// A heading and facts, where there are any.
fn section(blocks: &mut Vec<Block>, title: &str, facts: impl Iterator<Item = Fact>) {
    let facts: Vec<Fact> = facts.collect();
    if !facts.is_empty() {
        blocks.push(Block::Heading {
            level: 2,
            text: title.to_owned(),
        });
        blocks.push(Block::Facts(facts));
    }
}

fn fact(term: &str, value: String) -> Fact {
    Fact {
        term: term.to_owned(),
        value: Value::Text(value),
    }
}

fn length_in_words(version: &DeadlineVersion) -> String {
    let terms = version.terms;
    format!(
        "Beginn {}, ohne Pausen bis {}; nach einer Pause {}",
        german_date(terms.begins),
        german_date(terms.ends),
        terms.after_pause.german()
    )
}

fn pause_in_words(pause: &KeptPause) -> String {
    let first = german_date(pause.days.first);
    let days = match pause.days.last {
        Some(last) => format!("Ruhte vom {first} bis {}", german_date(last)),
        None => format!("Ruht seit {first}"),
    };
    format!("{days}: {}", pause.reason)
}

fn task(task: &Task) -> Fact {
    let kind = match task.kind {
        TaskKind::Todo => "Wiedervorlage",
        TaskKind::Advice => "Rückfrage",
    };
    let mut text = task.text.clone();
    if let Some(answer) = &task.answer {
        text.push_str("\nAntwort: ");
        text.push_str(answer);
    }
    fact(&format!("{kind}, {}", german_date(task.due)), text)
}

fn reply(reply: &Reply) -> Fact {
    let text = match reply.telling {
        Telling::State => "Stand des Vorgangs".to_owned(),
        Telling::Message => reply.text.clone(),
    };
    let term = match reply.said_at {
        Some(at) => format!("{}, abgeschickt", LocalTime::of(at)),
        None => format!("{}, nicht abgeschickt", LocalTime::of(reply.written_at)),
    };
    fact(&term, text)
}

/// Lists and searches name other people's applications beside this one.
fn is_told(entry: &Entry) -> bool {
    !matches!(entry, Entry::Listed(_) | Entry::Searched { .. })
}

/// The same without names of clerks.
fn without_names(entry: &Entry) -> Entry {
    let nobody = || crate::domain::ClerkName::of_account("(Beschäftigte)".to_owned());
    match entry {
        Entry::Assigned(_) => Entry::Assigned(nobody()),
        Entry::TakenAtDesk(_) => Entry::TakenAtDesk(nobody()),
        Entry::TaskSet { day, .. } => Entry::TaskSet {
            whom: nobody(),
            day: day.clone(),
        },
        Entry::AdviceAsked { day, .. } => Entry::AdviceAsked {
            whom: nobody(),
            day: day.clone(),
        },
        other => other.clone(),
    }
}
