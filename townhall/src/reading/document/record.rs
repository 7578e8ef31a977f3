//! An application for the case's file: everything that a reader needs in years, on paper too.

use amtsweg_core::time::Timestamp;
use amtsweg_paper::{Block, Fact, Paper, Value};

use super::{Answer, Document, Line, words};
use crate::{
    clock::{LocalTime, german_date},
    domain::{File, FiledApplication},
    reading::names,
};

/// What a record is made of.
pub struct Record<'a> {
    /// The authority's name, once it was told.
    pub authority: Option<&'a str>,
    /// The service's name.
    pub service: &'a str,
    /// The application.
    pub application: &'a FiledApplication,
    /// Which version of its answers it has: 0 as they arrived.
    pub version: i64,
    /// The newest version that there is.
    pub versions: i64,
    /// What was asked and answered.
    pub document: &'a Document,
    /// Its files.
    pub files: &'a [File],
    /// When the record is made.
    pub created: Timestamp,
}

/// The heading above the values of the law.
pub(crate) const LEGAL: &str = "Beträge, Fristen und Listen";
/// What they are.
pub(crate) const LEGAL_REMARK: &str =
    "Diese Werte galten am Datum des Antrags. Nach ihnen hat das Formular gefragt und hingewiesen.";

/// The deepest heading that a PDF knows.
const DEEPEST: u16 = 6;

/// The record, to be written as a PDF.
pub fn record(record: &Record<'_>) -> Paper {
    let filed = record.application;
    let application = &filed.application;
    let mut blocks = vec![Block::Facts(head(record))];
    if let Some(of) = filed.link.unconfirmed_of() {
        blocks.push(Block::Paragraph(format!(
            "Nicht von derselben Person bestätigt: Der Antrag nennt denselben Vorgang wie Antrag \
             {of}, ihm fehlt aber dessen Schlüssel. Er ist für sich abgelegt."
        )));
    }
    if !application.bound {
        blocks.push(Block::Paragraph(
            "Vielleicht aus einer anderen Sendung: Das Programm, mit dem der Antrag geschickt wurde, \
             hat nicht dazugeschrieben, für welche Sendung die Angaben sind. Deshalb lässt sich nicht \
             nachprüfen, ob sie in diese Sendung gehören oder aus einer anderen stammen."
                .into(),
        ));
    }
    if record.version > 0 {
        blocks.push(Block::Paragraph(
            "Angaben in diesem Dokument wurden vom Amt berichtigt. Es zeigt sie, wie sie jetzt sind; bei jeder \
             berichtigten steht, wie sie vorher war."
                .into(),
        ));
    } else if record.versions > 0 {
        blocks.push(Block::Paragraph(
            "Dieses Dokument zeigt die Angaben, wie sie eingegangen sind. Danach wurden Angaben vom Amt \
             berichtigt."
                .into(),
        ));
    }
    if !record.document.doubts.is_empty() {
        blocks.push(heading(2, "Hinweise des Formulars"));
        blocks.push(Block::Paragraph(
            "Darauf hat das Formular hingewiesen:".into(),
        ));
        blocks.push(Block::List(record.document.doubts.clone()));
    }
    for section in &record.document.sections {
        blocks.push(heading(2, &section.title));
        for step in &section.steps {
            blocks.push(heading(3, &step.title));
            lines(&step.lines, &[], record.files, &mut blocks);
        }
    }
    if !record.document.unasked.is_empty() {
        blocks.push(heading(2, "Weitere Angaben"));
        blocks.push(Block::Paragraph(
            "Danach hat das Formular nicht gefragt. Die Angaben stehen hier so, wie sie ankamen."
                .into(),
        ));
        let unasked = record.document.shown_unasked();
        let shown = unasked.shown.iter();
        blocks.push(Block::Facts(
            shown.map(|(place, text)| fact(place, *text)).collect(),
        ));
        blocks.extend(unasked.remark().map(Block::Paragraph));
    }
    corrections(record.document, &mut blocks);
    if !record.document.legal.is_empty() {
        blocks.push(heading(2, LEGAL));
        blocks.push(Block::Paragraph(LEGAL_REMARK.into()));
        let legal = record.document.legal.iter();
        blocks.push(Block::Facts(
            legal
                .map(|value| fact(&value.title, value.text()))
                .collect(),
        ));
    }
    files(record, &mut blocks);
    blocks.push(heading(2, "Angaben zur Sendung"));
    blocks.push(Block::Facts(proof(record)));
    let authority = record.authority.map(|name| format!("{name} · "));
    let called = filed.short_number.map(|number| format!("{number} · "));
    Paper {
        title: record.service.to_owned(),
        author: record.authority.map(str::to_owned),
        foot: format!(
            "{}{} · {}Antrag {} · eingegangen {}",
            authority.unwrap_or_default(),
            record.service,
            called.unwrap_or_default(),
            filed.number,
            LocalTime::of(application.received_at)
        ),
        created: record.created,
        id: if record.versions == 0 {
            format!("{}/{}", application.case_id, filed.number)
        } else {
            format!(
                "{}/{}/{}",
                application.case_id, filed.number, record.version
            )
        },
        blocks,
    }
}

/// What a reader looks for first.
fn head(record: &Record<'_>) -> Vec<Fact> {
    let application = &record.application.application;
    let mut facts = Vec::new();
    if let Some(authority) = record.authority {
        facts.push(fact("Behörde", authority));
    }
    facts.push(fact("Leistung", record.service));
    if let Some(subject) = &application.subject {
        facts.push(fact("Betreff", names::shown(subject)));
    }
    if let Some(applicant) = &application.applicant {
        facts.push(fact("Antrag von", names::shown(applicant)));
    }
    facts.push(fact("Eingang", instant(application.received_at)));
    facts.push(fact("Datum des Antrags", german_date(application.date)));
    if let Some(number) = record.application.short_number {
        facts.push(fact("Vorgangsnummer", number.to_string()));
    }
    facts.push(fact(
        "Nummer des Antrags",
        record.application.number.to_string(),
    ));
    if let Some(mark) = &record.application.desk {
        facts.push(fact("Aufnahme", words::desk_mark(mark)));
    }
    facts.push(fact("Dateien", record.files.len().to_string()));
    facts
}

/// What proves that the application is the one that came, and how it came.
fn proof(record: &Record<'_>) -> Vec<Fact> {
    let application = &record.application.application;
    let mut facts = vec![fact("Vorgang", application.case_id.to_string())];
    if let Some(id) = &application.application_id {
        facts.push(fact("Kennung des Antrags", id.to_string()));
    }
    // Whoever knows all of it can write to the edge.
    facts.push(fact(
        "Sendung (gekürzt)",
        application.submission_id.log_id(),
    ));
    facts.push(fact(
        "Inhalt und Sendung",
        if application.bound {
            "gehören nachweislich zusammen"
        } else {
            "ob sie zusammengehören, ist nicht nachgewiesen"
        },
    ));
    facts.push(fact(
        "Formular",
        format!(
            "{}, Fassung {}, Prüfsumme (SHA-256) {}",
            application.service, application.form_version, application.form_hash
        ),
    ));
    facts.push(fact(
        "Wortlaut der Fragen",
        match &record.application.wording {
            Some(hash) => format!("wie beim Eingang, Prüfsumme (SHA-256) {hash}"),
            None => "wie am Tag dieses Dokuments; der vom Eingang ist nicht gespeichert".into(),
        },
    ));
    facts.push(fact(
        "Sprache beim Ausfüllen",
        application
            .language
            .as_deref()
            .map_or("unbekannt", words::language_name),
    ));
    facts.push(fact(
        if record.version == 0 {
            "SHA-512 der Angaben"
        } else {
            "SHA-512 der Angaben, wie sie eingegangen sind"
        },
        application.data_sha512.as_str(),
    ));
    facts.push(fact("Angenommen von", record.application.software.as_str()));
    facts.push(fact("Dieses Dokument", instant(record.created)));
    facts
}

fn instant(time: Timestamp) -> String {
    format!("{} ({})", LocalTime::of(time), time.rfc3339())
}

/// `within`: the groups that the lines stand in, the outermost first.
fn lines(lines: &[Line], within: &[&str], files: &[File], blocks: &mut Vec<Block>) {
    let mut facts = Vec::new();
    for line in lines {
        match line {
            Line::Question {
                label,
                answer,
                marks,
                ..
            } => {
                facts.push(Fact {
                    term: label.clone(),
                    value: value(answer, files),
                });
                let marks = marks.iter();
                facts.extend(marks.map(|mark| Fact {
                    term: format!("{label}: Berichtigung"),
                    value: Value::Remark(mark.all_words()),
                }));
            }
            Line::Group {
                title,
                lines: inner,
                ..
            } => {
                if !facts.is_empty() {
                    blocks.push(Block::Facts(std::mem::take(&mut facts)));
                }
                let within: Vec<&str> = within.iter().copied().chain([title.as_str()]).collect();
                let level = u16::try_from(within.len()).map_or(DEEPEST, |depth| 3 + depth);
                // On paper nothing else tells whose entry it is.
                blocks.push(heading(level.min(DEEPEST), &within.join(" – ")));
                self::lines(inner, &within, files, blocks);
            }
            Line::Next { .. } => {}
        }
    }
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
}

/// All corrections together: also of what is asked no more.
fn corrections(document: &Document, blocks: &mut Vec<Block>) {
    if document.corrections.is_empty() {
        return;
    }
    blocks.push(heading(2, "Berichtigungen"));
    for told in &document.corrections {
        blocks.push(heading(3, &told.title()));
        let mut facts = vec![fact("Grund", told.reason.as_str())];
        let changes = told.changes.iter();
        facts.extend(changes.map(|change| fact(&change.label, change.words())));
        blocks.push(Block::Facts(facts));
    }
}

fn value(answer: &Answer, files: &[File]) -> Value {
    match answer {
        Answer::None => Value::Remark("keine Angabe".into()),
        Answer::Text(text) | Answer::LongText(text) => Value::Text(text.clone()),
        Answer::WillFollow => Value::Remark("Wird nachgereicht".into()),
        Answer::List(options) => several(options.clone()),
        Answer::Files(ids) => several(
            ids.iter()
                .map(|id| {
                    let position = files.iter().position(|file| file.attachment_id == *id);
                    position
                        .and_then(|position| Some(file_title(position, files.get(position)?)))
                        .unwrap_or_else(|| id.to_string())
                })
                .collect(),
        ),
    }
}

fn several(mut texts: Vec<String>) -> Value {
    match texts.len() {
        0 => Value::Remark("keine Angabe".into()),
        1 => Value::Text(texts.remove(0)),
        _ => Value::Several(texts),
    }
}

fn files(record: &Record<'_>, blocks: &mut Vec<Block>) {
    blocks.push(heading(2, "Dateien"));
    if record.files.is_empty() {
        blocks.push(Block::Paragraph("Der Antrag hat keine Dateien.".into()));
        return;
    }
    blocks.push(Block::Paragraph(
        "Die Originale liegen unverändert beim Antrag; die Prüfsummen belegen es.".into(),
    ));
    let questions: Vec<_> = record
        .document
        .sections
        .iter()
        .flat_map(super::Section::questions)
        .collect();
    for (position, file) in record.files.iter().enumerate() {
        blocks.push(heading(3, &file_title(position, file)));
        let mut facts = Vec::new();
        let question = questions.iter().find(|(_, _, answer, _)| {
            matches!(answer, Answer::Files(ids) if ids.contains(&file.attachment_id))
        });
        if let Some((_, label, _, _)) = question {
            facts.push(fact("Antwort auf", *label));
        }
        facts.push(fact("Art", words::type_name(&file.media_type)));
        facts.push(fact(
            "Größe",
            format!("{} ({} Byte)", names::size(file.size), file.size),
        ));
        if let Some(doubt) = file.doubt {
            facts.push(fact("Hinweis", words::doubt_name(doubt)));
        }
        facts.push(fact("Ablage", words::filing_name(file.filing)));
        facts.push(fact("SHA-512", file.sha512.as_str()));
        facts.push(fact("Kennung der Datei", file.attachment_id.to_string()));
        blocks.push(Block::Facts(facts));
    }
}

fn file_title(position: usize, file: &File) -> String {
    let name = file.name.as_deref().map(names::shown).unwrap_or_default();
    if name.is_empty() {
        format!("Datei {} (ohne Namen)", position + 1)
    } else {
        format!("Datei {}: {name}", position + 1)
    }
}

fn heading(level: u16, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.to_owned(),
    }
}

fn fact(term: &str, text: impl Into<String>) -> Fact {
    Fact {
        term: term.to_owned(),
        value: Value::Text(text.into()),
    }
}
