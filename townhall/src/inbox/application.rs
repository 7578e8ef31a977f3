//! An application as its clerk reads it, and its files.

mod parts;

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{
        HeaderMap,
        header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse as _, Response},
};
use maud::{Markup, html};

use self::parts::Parts;
use super::{
    Inbox,
    error::PageError,
    layout::{self, Place},
    list,
};
use crate::{
    clock::german_date,
    document::{Answer, Document, Line, Section, filing_name, language_name, type_name},
    filed::{Filed, FiledError, Format},
    names,
    store::{ApplicationRow, FileRow, JournalRow},
};

const NOTHING_RUNS: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

/// The page of an application. Opening it marks it as read and stands in the journal.
pub(super) async fn page(
    State(inbox): State<Arc<Inbox>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let session = inbox.session(&headers).await?;
    let id: i64 = id.parse().map_err(|_| PageError::NotFound)?;
    let filed = read(&inbox, id).await?;
    inbox
        .store
        .open_application(id, &session.clerk, inbox.now())
        .await?;
    let parts = Parts::read(&inbox, id, &session.clerk).await?;
    let page = Page {
        document: filed.document,
        files: filed.files,
        other_versions: inbox.store.other_versions(id).await?,
        journal: inbox.store.journal(id).await?,
        service: filed.service,
        application: filed.application,
        parts,
    };
    let title = match &page.application.applicant {
        Some(applicant) => format!("{}: {}", page.service, names::shown(applicant)),
        None => page.service.clone(),
    };
    Ok(layout::page(
        &title,
        Some((&session, Place::Other)),
        &page.markup(),
    ))
}

/// A file, for saving only: nothing in it can run on our pages.
pub(super) async fn download(
    State(inbox): State<Arc<Inbox>>,
    Path((application, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let session = inbox.session(&headers).await?;
    let (Ok(application), Ok(file)) = (application.parse(), file.parse()) else {
        return Err(PageError::NotFound);
    };
    let taken = inbox
        .store
        .take_file(application, file, &session.clerk, inbox.now())
        .await?
        .ok_or(PageError::NotFound)?;
    let disposition = names::content_disposition(
        &format!("antrag-{application}-datei-{file}"),
        taken.file.name.as_deref(),
        &taken.file.media_type,
    );
    Ok((
        [
            (CONTENT_TYPE, taken.file.media_type),
            (CONTENT_DISPOSITION, disposition),
            (CONTENT_SECURITY_POLICY, NOTHING_RUNS.to_owned()),
        ],
        taken.content,
    )
        .into_response())
}

/// The application as a document or as data, for saving only; the journal tells who took it.
pub(super) async fn export(
    inbox: Arc<Inbox>,
    id: &str,
    headers: &HeaderMap,
    format: Format,
) -> Result<Response, PageError> {
    let session = inbox.session(headers).await?;
    let id: i64 = id.parse().map_err(|_| PageError::NotFound)?;
    let filed = read(&inbox, id).await?;
    if filed.document.is_none() && format != Format::Json {
        return Err(PageError::NotFound);
    }
    let now = inbox.now();
    let maker = Arc::clone(&inbox);
    // A PDF takes a moment, in which other requests go on.
    let made = tokio::task::spawn_blocking(move || {
        filed.export(format, maker.config.authority.as_deref(), &maker.fonts, now)
    });
    let content = match made.await {
        Ok(Ok(content)) => content,
        Ok(Err(error)) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::error!(application = id, cause, "inbox: {error}");
            return Err(PageError::Ours);
        }
        Err(_) => {
            tracing::error!(application = id, "inbox: the export broke off");
            return Err(PageError::Ours);
        }
    };
    let ending = format.ending();
    inbox
        .store
        .note_export(id, ending, &session.clerk, now)
        .await?;
    let disposition = format!("attachment; filename=\"antrag-{id}.{ending}\"");
    Ok((
        [
            (CONTENT_TYPE, format.media_type()),
            (CONTENT_DISPOSITION, &disposition),
            (CONTENT_SECURITY_POLICY, NOTHING_RUNS),
        ],
        content,
    )
        .into_response())
}

async fn read(inbox: &Inbox, id: i64) -> Result<Filed, PageError> {
    match Filed::read(&inbox.store, &inbox.services, &inbox.texts, id).await {
        Ok(Some(filed)) => Ok(filed),
        Ok(None) => Err(PageError::NotFound),
        Err(FiledError::Store(error)) => Err(error.into()),
        Err(error) => {
            tracing::error!("inbox: {error}");
            Err(PageError::Ours)
        }
    }
}

struct Page {
    application: ApplicationRow,
    service: String,
    document: Option<Document>,
    files: Vec<FileRow>,
    other_versions: Vec<(i64, amtsweg_core::time::Timestamp)>,
    journal: Vec<JournalRow>,
    parts: Parts,
}

impl Page {
    fn markup(&self) -> Markup {
        html! {
            p { a .back-link href="/" { "Zurück zu den Anträgen" } }
            h1 { (self.service) }
            @if let Some(applicant) = &self.application.applicant {
                p .lead { "Antrag von " bdi { (names::shown(applicant)) } }
            }
            p { (list::badges(&self.application)) (self.parts.badges()) }
            (self.notices())
            (self.parts.notices())
            (self.contents())
            @match &self.document {
                Some(document) => { (self.answers(document)) },
                None => {
                    p .notice.notice--danger {
                        "Das Formular oder seine Texte fehlen. Die Angaben sind gespeichert, lassen \
                         sich aber gerade nicht anzeigen."
                    }
                },
            }
            (self.parts.sections())
            (self.file_list())
            (self.exports())
            (self.envelope())
            (self.journal_list())
        }
    }

    fn notices(&self) -> Markup {
        html! {
            @if !self.application.bound {
                div .notice.notice--warning {
                    p {
                        strong { "Ohne Bindung an die Sendung. " }
                        "Der Antrag kam von einem Programm, das nicht mitschickt, für welche Sendung \
                         er gemacht wurde. Vergleichen Sie die Angaben, bevor Sie sich darauf verlassen."
                    }
                }
            }
            @if !self.other_versions.is_empty() {
                div .notice.notice--warning {
                    p { strong { "Es gibt weitere Fassungen dieses Antrags:" } }
                    ul {
                        @for (id, received) in &self.other_versions {
                            li { a href={ "/antraege/" (id) } { "Antrag " (id) } ", eingegangen " (layout::instant(*received)) }
                        }
                    }
                }
            }
            @if let Some(document) = self.document.as_ref().filter(|document| !document.doubts.is_empty()) {
                div .notice.notice--info {
                    p { strong { "Darauf hat das Formular hingewiesen:" } }
                    ul { @for doubt in &document.doubts { li { (doubt) } } }
                }
            }
        }
    }

    fn contents(&self) -> Markup {
        html! {
            nav .contents aria-label="Auf dieser Seite" {
                ul {
                    @for (index, section) in self.sections().iter().enumerate() {
                        li { a href={ "#teil-" (index + 1) } { (section.title) } }
                    }
                    (self.parts.contents())
                    li { a href="#dateien" { "Dateien (" (self.files.len()) ")" } }
                    li { a href="#ausgabe" { "Zum Speichern" } }
                    li { a href="#sendung" { "Angaben zur Sendung" } }
                    li { a href="#protokoll" { "Protokoll" } }
                }
            }
        }
    }

    fn sections(&self) -> &[Section] {
        self.document
            .as_ref()
            .map_or(&[], |document| &document.sections)
    }

    fn answers(&self, document: &Document) -> Markup {
        html! {
            p .muted {
                @if self.application.wording.is_some() {
                    "Die Fragen stehen hier in dem deutschen Wortlaut, der beim Eingang galt."
                } @else {
                    "Der Wortlaut vom Tag des Eingangs ist nicht gespeichert. Die Fragen stehen hier im \
                     heutigen Wortlaut."
                }
            }
            @for (index, section) in document.sections.iter().enumerate() {
                section .card aria-labelledby={ "teil-" (index + 1) } {
                    h2 #{ "teil-" (index + 1) } { (section.title) }
                    @for step in &section.steps {
                        h3 { (step.title) }
                        (self.lines(&step.lines))
                    }
                }
            }
            @if !document.unasked.is_empty() {
                section .card aria-labelledby="ungefragt" {
                    h2 #ungefragt { "Weitere Angaben" }
                    p { "Danach hat das Formular nicht gefragt. Die Angaben stehen hier so, wie sie ankamen." }
                    dl .answers {
                        @for (place, text) in &document.unasked {
                            div { dt { code { (place) } } dd dir="auto" { (text) } }
                        }
                    }
                }
            }
        }
    }

    fn lines(&self, lines: &[Line]) -> Markup {
        // Questions in a row share a list; a group interrupts it with its title.
        html! {
            @for run in lines.chunk_by(|a, b| is_question(a) && is_question(b)) {
                @if let [Line::Group { title, lines }] = run {
                    div .group {
                        h4 { (title) }
                        (self.lines(lines))
                    }
                } @else {
                    dl .answers {
                        @for line in run {
                            @if let Line::Question { label, answer, .. } = line {
                                div { dt { (label) } dd { (self.answer(answer)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn answer(&self, answer: &Answer) -> Markup {
        html! {
            @match answer {
                Answer::None => { span .muted { "keine Angabe" } },
                Answer::Text(text) => { span dir="auto" { (text) } },
                Answer::LongText(text) => { div .long-text dir="auto" { (text) } },
                Answer::List(options) => { ul { @for option in options { li { (option) } } } },
                Answer::WillFollow => { span .badge.badge--warning { "Wird nachgereicht" } },
                Answer::Files(ids) => {
                    ul {
                        @for id in ids {
                            li {
                                @match self.files.iter().find(|file| file.attachment_id == *id) {
                                    Some(file) => { (self.link(file)) },
                                    None => { code { (id) } },
                                }
                            }
                        }
                    }
                },
            }
        }
    }

    fn link(&self, file: &FileRow) -> Markup {
        let name = file.name.as_deref().map(names::shown).unwrap_or_default();
        html! {
            a href={ "/antraege/" (self.application.id) "/dateien/" (file.id) } download {
                @if name.is_empty() { "Datei " (file.id) } @else { bdi { (name) } }
            }
        }
    }

    fn file_list(&self) -> Markup {
        html! {
            section .card aria-labelledby="dateien" {
                h2 #dateien { "Dateien" }
                @if self.files.is_empty() {
                    p { "Der Antrag hat keine Dateien." }
                } @else {
                    div .table-frame role="region" aria-labelledby="dateien-titel" tabindex="0" {
                        table {
                            caption #dateien-titel { "Die Originale, unverändert. Zum Speichern den Namen wählen." }
                            thead {
                                tr {
                                    th scope="col" { "Name" }
                                    th scope="col" { "Art" }
                                    th .number scope="col" { "Größe" }
                                    th scope="col" { "Ablage" }
                                    th scope="col" { "SHA-512" }
                                }
                            }
                            tbody {
                                @for file in &self.files {
                                    tr {
                                        th scope="row" { (self.link(file)) }
                                        td { (type_name(&file.media_type)) }
                                        td .number { (names::size(file.size)) }
                                        td { (filing_name(file.filing)) }
                                        td { (hash(&file.sha512)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn exports(&self) -> Markup {
        let link = |format: Format, text: &str| {
            let address = format!(
                "/antraege/{}/antrag.{}",
                self.application.id,
                format.ending()
            );
            html! { a href=(address) download { (text) } }
        };
        html! {
            section .card aria-labelledby="ausgabe" {
                h2 #ausgabe { "Zum Speichern" }
                ul {
                    @if self.document.is_some() {
                        li { (link(Format::Pdf, "Antrag als PDF für die Akte")) " (PDF/A, barrierefrei)" }
                    }
                    li { (link(Format::Json, "Daten, wie sie ankamen (JSON)")) }
                    @if self.document.is_some() {
                        li { (link(Format::Csv, "Daten als Tabelle (CSV)")) " (für Fachverfahren und Tabellenprogramme)" }
                    }
                }
            }
        }
    }

    fn envelope(&self) -> Markup {
        let application = &self.application;
        let fact = |term: &str, value: Markup| html! { div { dt { (term) } dd { (value) } } };
        html! {
            section .card aria-labelledby="sendung" {
                h2 #sendung { "Angaben zur Sendung" }
                dl .answers {
                    (fact("Eingang", html! {
                        (layout::instant(application.received_at))
                        " (" (application.received_at.rfc3339()) ")"
                    }))
                    (fact("Datum des Antrags", html! { (german_date(application.application_date)) }))
                    (fact("Antrag", html! { (application.id) }))
                    (fact("Sendung (gekürzt)", html! { code { (application.submission_id.log_id()) } }))
                    (fact("Vorgang", html! { code { (application.case_id) } }))
                    (fact("Bindung", html! {
                        @if application.bound { "Inhalt und Sendung gehören nachweislich zusammen" }
                        @else { "nicht nachgewiesen" }
                    }))
                    (fact("Formular", html! {
                        (application.service) ", Fassung " (application.form_version)
                        ", Prüfsumme " code { (application.form_hash) }
                    }))
                    (fact("Sprache beim Ausfüllen", html! {
                        (application.language.as_deref().map_or("unbekannt", language_name))
                    }))
                    (fact("Schlüssel", html! { code { (application.key_id) } }))
                    (fact("SHA-512 der Angaben", hash(&application.data_sha512)))
                    (fact("Programm", html! { (application.software) }))
                }
            }
        }
    }

    fn journal_list(&self) -> Markup {
        html! {
            section .card aria-labelledby="protokoll" {
                h2 #protokoll { "Protokoll" }
                ol .journal {
                    @for row in &self.journal {
                        li {
                            (layout::instant(row.at)) ": "
                            (self.journal_text(row))
                            " (" bdi { (row.actor) } ")"
                        }
                    }
                }
            }
        }
    }

    fn journal_text(&self, row: &JournalRow) -> Markup {
        html! {
            @match (row.action.as_str(), row.detail.as_deref()) {
                ("received", _) => { "eingegangen und abgelegt" },
                ("received-again", _) => { "noch einmal eingegangen, unverändert" },
                ("other-version", Some(id)) => {
                    "weitere Fassung eingegangen: " a href={ "/antraege/" (id) } { "Antrag " (id) }
                },
                ("joined", Some(id)) => {
                    "mit dem Teil der anderen Seite zusammengeführt: " a href={ "/antraege/" (id) } { "Antrag " (id) }
                },
                ("opened", _) => { "geöffnet" },
                ("downloaded", Some(id)) => {
                    "Datei gespeichert: "
                    @match self.files.iter().find(|file| file.attachment_id.to_string() == id) {
                        Some(file) => bdi { (file.name.as_deref().map(names::shown).unwrap_or_default()) },
                        None => code { (id) },
                    }
                },
                ("exported", Some(format)) => { "ausgegeben als " (format.to_uppercase()) },
                (other, _) => { (other) },
            }
        }
    }
}

fn is_question(line: &Line) -> bool {
    matches!(line, Line::Question { .. })
}

/// A hash in groups, so that it wraps and can be compared by eye.
fn hash(hex: &str) -> Markup {
    html! {
        details .hash {
            summary { code { (hex.get(..12).unwrap_or(hex)) "…" } }
            code { (hex) }
        }
    }
}
