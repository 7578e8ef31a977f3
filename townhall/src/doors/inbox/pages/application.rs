//! An application as its clerk reads it, and its files.

mod answers;
mod parts;

use std::sync::Arc;

use amtsweg_core::{id::ApplicationId, number::ShortNumber, time::Timestamp};
use axum::{
    extract::{Path, State},
    http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    response::{IntoResponse as _, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use self::parts::Parts;
use super::{
    super::{
        Inbox,
        auth::{Disclose, GiveOut, OfCase, Read, TakeFile},
        error::PageError,
        layout::{self, Place},
    },
    case::CaseWork,
    correct::{Correcting, correcting},
    desk, elsewhere, entries, list, preview,
};
use crate::{
    clock::german_date,
    domain::{
        Actor, Application, ApplicationNumber, CaseNumber, Entry, File, FileNumber,
        FiledApplication, Format, Named, Permission, journal,
    },
    reading::{
        document::{
            Document, Line, Section, Summary, doubt_name, filing_name, language_name, type_name,
        },
        filed::{Filed, Version},
        names,
    },
    store::Session,
    work::{
        self,
        give_out::given_out,
        give_out_all::{self, AS_ARRIVED, Everything, ForWhom, GatherError, gather},
        look::looked,
        read::{ReadError, Reading, opened},
        same_person::{SamePerson, same_person},
        take_file::take_file,
    },
};

const NOTHING_RUNS: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

/// The page of an application. Opening it marks it as read and stands in the journal.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    case: OfCase<Read>,
) -> Result<Response, PageError> {
    let number = case.number;
    let filed = read(&inbox, number).await?;
    let store = &inbox.hall.store;
    opened(store, number, case.reading(), &case.actor, inbox.now()).await?;
    let parts = Parts::read(&inbox, &case).await?;
    // A reason is one for this case: of others nothing is said.
    let related = match case.reading() {
        Reading::Own => Related::read(&inbox, &case, &filed).await?,
        Reading::Elsewhere => Related::default(),
    };
    let same = match case.reading() {
        Reading::Own => Some(suggested(&inbox, &case, &filed).await?),
        Reading::Elsewhere => None,
    };
    let work = match case.reading() {
        Reading::Own => CaseWork::read(&inbox, &case).await?,
        Reading::Elsewhere => None,
    };
    let page = Page {
        related,
        same,
        work,
        summary: summary_of(&inbox, &filed),
        correcting: correcting(&inbox, &case, number).await?,
        versions: filed.versions,
        document: filed.document,
        files: filed.files,
        other_versions: store.other_versions(number).await?,
        former_numbers: store.former_numbers(case.case).await?,
        journal: match case.reading() {
            Reading::Own => journal_of(&inbox, &case).await?,
            Reading::Elsewhere => Vec::new(),
        },
        service: filed.service,
        filed: filed.application,
        parts,
        reading: case.reading(),
        sees_reasons: case.may(&inbox, Permission::ReadJournal),
        is_given_out: case.may(&inbox, Permission::GiveOut),
        is_disclosed: case.may(&inbox, Permission::Disclose),
    };
    let Application {
        applicant, subject, ..
    } = &page.filed.application;
    let title = match applicant.as_ref().or(subject.as_ref()) {
        Some(name) => format!("{}: {}", page.service, names::shown(name)),
        None => page.service.clone(),
    };
    Ok(layout::page(
        &title,
        Some((&case.session, Place::Other)),
        &page.markup(&case.session),
    ))
}

/// What its service's clerks want to know first.
fn summary_of(inbox: &Inbox, filed: &Filed) -> Summary {
    let service = &filed.application.application.service;
    // Of a service that is offered no more nobody says what matters.
    let places = inbox.hall.forms.summaries.get(service);
    let places = places.map(Vec::as_slice).unwrap_or_default();
    filed
        .document
        .as_ref()
        .map(|document| Summary::of(document, &filed.files, places))
        .unwrap_or_default()
}

/// Other cases that may be of the same person, as far as one may see them. The journal tells whose names were shown.
async fn suggested(
    inbox: &Inbox,
    case: &OfCase<Read>,
    filed: &Filed,
) -> Result<SamePerson, PageError> {
    let groups = &inbox.hall.forms.groups;
    let scope = case.session.staff.scope(Permission::List, groups);
    let same = same_person(&inbox.hall, &scope, case.case, filed).await?;
    if !same.rows.is_empty() {
        let shown = same.rows.iter().map(|row| row.number).collect();
        let store = &inbox.hall.store;
        looked(store, &case.actor, Entry::Listed(shown), inbox.now()).await?;
    }
    Ok(same)
}

/// What happened with an application, and with its case.
async fn journal_of(inbox: &Inbox, of: &OfCase<Read>) -> Result<Vec<journal::Line>, PageError> {
    let store = &inbox.hall.store;
    let mut lines = store.journal(of.number).await?;
    // What clerks do with a case is written to its first application.
    let first = ApplicationNumber::new(of.case.get());
    if first != of.number {
        lines.extend(store.journal(first).await?);
        lines.sort_by_key(|line| line.id);
    }
    Ok(lines)
}

/// A file, for saving only: nothing in it can run on our pages.
pub(crate) async fn download(
    State(inbox): State<Arc<Inbox>>,
    case: OfCase<TakeFile>,
    Path((_, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let application = case.number;
    let file: FileNumber = file.parse().map_err(|_| PageError::NotFound)?;
    let store = &inbox.hall.store;
    let taken = take_file(store, application, file, &case.actor, inbox.now())
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

/// Which version of an application is given out.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ExportWish {
    fassung: String,
}

impl ExportWish {
    fn version(&self) -> Version {
        if self.fassung == ARRIVED {
            Version::Of(0)
        } else {
            Version::Standing
        }
    }
}

/// In an address: as it arrived, whatever was corrected since.
const ARRIVED: &str = "eingegangen";

/// The application as a document or as data, for saving only; the journal tells who took it.
pub(crate) async fn export(
    inbox: Arc<Inbox>,
    case: OfCase<GiveOut>,
    format: Format,
    wish: &ExportWish,
) -> Result<Response, PageError> {
    let number = case.number;
    let version = wish.version();
    let filed = read_filed(&inbox, number, version).await?;
    if filed.document.is_none() && format != Format::Json {
        return Err(PageError::NotFound);
    }
    let now = inbox.now();
    let hall = Arc::clone(&inbox.hall);
    // The data stay as they came: in their file's name at least it is said which case they are of.
    let short_number = filed.application.short_number;
    let write = move || filed.export(format, hall.config.authority.as_deref(), &hall.fonts, now);
    let content = match inbox.exports.make(write).await {
        Ok(Ok(content)) => content,
        Ok(Err(error)) => {
            let because = std::error::Error::source(&error).map(ToString::to_string);
            tracing::error!(application = number.get(), because, "inbox: {error}");
            return Err(PageError::Ours);
        }
        Err(error) => {
            tracing::error!(application = number.get(), "inbox: {error}");
            return Err(PageError::Ours);
        }
    };
    given_out(&inbox.hall.store, number, format, &case.actor, now).await?;
    let disposition = format!(
        "attachment; filename=\"{}antrag-{number}{}.{}\"",
        short_number.map_or_else(String::new, |number| format!("{number}-")),
        if version == Version::Standing {
            ""
        } else {
            AS_ARRIVED
        },
        format.ending()
    );
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

/// All of a case together, for saving only.
pub(crate) async fn everything(
    State(inbox): State<Arc<Inbox>>,
    case: OfCase<GiveOut>,
) -> Result<Response, PageError> {
    archive(
        &inbox,
        (case.case, case.number),
        &case.actor,
        ForWhom::Clerk,
    )
    .await
}

/// All that is kept of a case, for the person whom it concerns.
pub(crate) async fn disclosure(
    State(inbox): State<Arc<Inbox>>,
    case: OfCase<Disclose>,
) -> Result<Response, PageError> {
    archive(
        &inbox,
        (case.case, case.number),
        &case.actor,
        ForWhom::Person,
    )
    .await
}

async fn archive(
    inbox: &Inbox,
    (case, application): (CaseNumber, ApplicationNumber),
    by: &Actor,
    for_whom: ForWhom,
) -> Result<Response, PageError> {
    let hall = Arc::clone(&inbox.hall);
    let now = inbox.now();
    let gathering = gather(
        &inbox.hall.store,
        &inbox.hall.forms,
        case,
        application,
        for_whom,
    );
    let write = move |gathered: Result<Option<Everything>, GatherError>| {
        let Some(everything) = gathered? else {
            return Ok(None);
        };
        let authority = hall.config.authority.as_deref();
        everything.zip(authority, &hall.fonts, now).map(Some)
    };
    let content = match inbox.exports.gather(gathering, write).await {
        Ok(Ok(Some(content))) => content,
        Ok(Ok(None)) => return Err(PageError::NotFound),
        Ok(Err(GatherError::TooLarge)) => return Err(PageError::TooLarge),
        Ok(Err(error)) => {
            tracing::error!(case = case.get(), "inbox: {error}");
            return Err(PageError::Ours);
        }
        Err(error) => {
            tracing::error!(case = case.get(), "inbox: {error}");
            return Err(PageError::Ours);
        }
    };
    let head = inbox.hall.store.head(case).await?;
    let called = head.and_then(|head| head.short_number);
    let called = called.map_or_else(|| case.to_string(), String::from);
    give_out_all::given_out(&inbox.hall.store, application, for_whom, by, now).await?;
    let name = match for_whom {
        ForWhom::Clerk => format!("vorgang-{called}"),
        ForWhom::Person => format!("auskunft-{called}"),
    };
    Ok((
        [
            (CONTENT_TYPE, "application/zip".to_owned()),
            (
                CONTENT_DISPOSITION,
                format!("attachment; filename=\"{name}.zip\""),
            ),
            (CONTENT_SECURITY_POLICY, NOTHING_RUNS.to_owned()),
        ],
        content,
    )
        .into_response())
}

async fn read(inbox: &Inbox, number: ApplicationNumber) -> Result<Filed, PageError> {
    read_filed(inbox, number, Version::Standing).await
}

/// An application by one version of its answers.
pub(super) async fn read_filed(
    inbox: &Inbox,
    number: ApplicationNumber,
    version: Version,
) -> Result<Filed, PageError> {
    let (store, forms) = (&inbox.hall.store, &inbox.hall.forms);
    let read = work::read::read_version(store, forms, number, version).await;
    read.map_err(unreadable)?.ok_or(PageError::NotFound)
}

/// Why an application is not shown.
pub(super) fn unreadable(error: ReadError) -> PageError {
    match error {
        ReadError::Store(error) => error.into(),
        error @ ReadError::Unreadable(_) => {
            tracing::error!("inbox: {error}");
            PageError::Ours
        }
    }
}

/// The application that one says it follows.
struct Before {
    number: ApplicationId,
    /// What came under this number, all versions.
    found: Named,
}

/// What other cases have to do with an application, as far as one may read them.
#[derive(Default)]
struct Related {
    before: Option<Before>,
    /// Those that say they follow this one: how many, and the first of them.
    following: (u64, Named),
    /// What it came to the case of without being known to be from the same person.
    unconfirmed_of: Option<ApplicationNumber>,
    /// What came in its case from who knows whom: how many, and the first of them.
    unconfirmed: (u64, Vec<ApplicationNumber>),
}

impl Related {
    async fn read(inbox: &Inbox, case: &OfCase<Read>, filed: &Filed) -> Result<Self, PageError> {
        let store = &inbox.hall.store;
        // Of the same service all of them.
        let service = &filed.application.application.service;
        let before = match filed.follows {
            Some(number) => Some(Before {
                number,
                found: store.of_application_id(service, number).await?,
            }),
            None => None,
        };
        let following = match filed.application.application.application_id {
            Some(own) => store.following(service, own).await?,
            None => (0, Vec::new()),
        };
        let mut related = Self {
            before,
            following,
            ..Self::default()
        };
        // Whoever knows a case can name it for any service.
        if let Some(of) = filed.application.link.unconfirmed_of()
            && case.may_read(inbox, of).await?
        {
            related.unconfirmed_of = Some(of);
        }
        let (total, first) = store.unconfirmed(case.number).await?;
        let shown = first.len();
        for number in first {
            if case.may_read(inbox, number).await? {
                related.unconfirmed.1.push(number);
            }
        }
        let are_all_theirs = related.unconfirmed.1.len() == shown;
        related.unconfirmed.0 = if are_all_theirs {
            total
        } else {
            related.unconfirmed.1.len() as u64
        };
        Ok(related)
    }
}

struct Page {
    related: Related,
    /// Cases that may be of the same person.
    same: Option<SamePerson>,
    /// What was done with its case; not for who reads it for a reason.
    work: Option<CaseWork>,
    filed: FiledApplication,
    service: String,
    summary: Summary,
    document: Option<Document>,
    files: Vec<File>,
    other_versions: Vec<(ApplicationNumber, Timestamp)>,
    /// How often its answers were corrected.
    versions: i64,
    /// Whether they may be corrected now.
    correcting: Correcting,
    /// What people called the cases that became one with it.
    former_numbers: Vec<ShortNumber>,
    journal: Vec<journal::Line>,
    parts: Parts,
    reading: Reading,
    /// Whether reasons that others gave are shown.
    sees_reasons: bool,
    /// Whether it may be given out.
    is_given_out: bool,
    /// Whether all that is kept of its case may be.
    is_disclosed: bool,
}

impl Before {
    /// Anybody can name a number: whether both are of the same person, the clerk sees.
    fn notice(&self) -> Markup {
        html! {
            div .notice.notice--info {
                p {
                    strong { "Folgt auf einen früheren Antrag. " }
                    "Wohnung, Einkommen und Unterlagen können dort stehen. Genannte Nummer: "
                    code { (self.number) }
                }
                @if self.found.is_empty() {
                    p { "Unter dieser Nummer ist hier kein Antrag eingegangen. Fragen Sie nach." }
                } @else {
                    (named(&self.found))
                    p { "Prüfen Sie, ob beide Anträge von derselben Person sind." }
                }
            }
        }
    }
}

impl Page {
    fn markup(&self, session: &Session) -> Markup {
        html! {
            p {
                @if session.staff.has(Permission::Work) {
                    a .back-link href="/arbeit" { "Zurück zu meiner Arbeit" } " "
                }
                a .back-link href="/" { "Zurück zu den Anträgen" }
            }
            h1 { (self.service) }
            @if let Some(applicant) = &self.filed.application.applicant {
                p .lead { "Antrag von " bdi { (names::shown(applicant)) } }
            }
            @if let Some(subject) = &self.filed.application.subject {
                p .lead { bdi { (names::shown(subject)) } }
            }
            (self.case_number())
            (desk::notice(&self.filed, session))
            p {
                @if let Some(work) = &self.work { (work.badge()) }
                (list::badges(&self.filed)) (self.parts.badges())
            }
            (self.to_take())
            @if self.reading == Reading::Elsewhere { (elsewhere::notice()) }
            (self.notices())
            (self.parts.notices())
            (self.same_person())
            (self.at_a_glance())
            (self.contents())
            @if let Some(work) = &self.work { (work.section(session)) }
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
            @if self.is_given_out { (self.exports()) }
            (self.envelope())
            @if self.reading == Reading::Own { (self.journal_list()) }
        }
    }

    /// By what the applicant calls the case on the phone.
    fn case_number(&self) -> Markup {
        html! {
            @if let Some(number) = self.filed.short_number {
                p {
                    "Vorgangsnummer: " strong .case-number #vorgangsnummer { (number) }
                    @if !self.former_numbers.is_empty() {
                        ", früher auch "
                        @for (index, former) in self.former_numbers.iter().enumerate() {
                            @if index > 0 { ", " }
                            span .case-number { (former) }
                        }
                    }
                }
            }
        }
    }

    fn notices(&self) -> Markup {
        let (further, first) = &self.related.following;
        html! {
            @if !self.filed.application.bound {
                div .notice.notice--warning {
                    p {
                        strong { (list::UNBOUND) ". " }
                        "Das Programm, mit dem der Antrag geschickt wurde, hat nicht dazugeschrieben, für \
                         welche Sendung die Angaben sind. Deshalb lässt sich nicht nachprüfen, ob sie in diese \
                         Sendung gehören oder aus einer anderen stammen. Fragen Sie nach, bevor Sie sich \
                         darauf verlassen."
                    }
                }
            }
            (self.sender_notices())
            @if let Some(before) = &self.related.before { (before.notice()) }
            @if *further > 0 {
                div .notice.notice--info {
                    p { strong { "Weitere Anträge nennen diesen als früheren Antrag:" } }
                    (named(first))
                    @if *further > first.len() as u64 { p { "Insgesamt " (further) "." } }
                    p { "Prüfen Sie, ob die Anträge von derselben Person sind." }
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
        }
    }

    fn same_person(&self) -> Markup {
        let same = self.same.as_ref().filter(|same| !same.rows.is_empty());
        html! {
            @if let Some(same) = same {
                div .notice.notice--info {
                    p {
                        strong { "Vielleicht dieselbe Person. " }
                        @if same.has_date { "Gleicher Name und gleiches Geburtsdatum in:" }
                        @else { "Gleicher Name in:" }
                    }
                    ul {
                        @for row in &same.rows {
                            li {
                                a href={ "/antraege/" (row.number) } { "Antrag " (row.number) }
                                ", eingegangen " (layout::instant(row.application.received_at))
                            }
                        }
                    }
                    p { "Prüfen Sie es selbst: Zusammengelegt wird nichts." }
                }
            }
        }
    }

    /// What is taken most, without a way down the page.
    fn to_take(&self) -> Markup {
        html! {
            @if self.is_given_out {
                ul .to-take {
                    @if self.document.is_some() {
                        li { (self.export_link(Format::Pdf, "PDF für die Akte")) }
                    }
                    li { a href={ "/antraege/" (self.filed.number) "/alles.zip" } { "Alles als ZIP" } }
                    @if !self.files.is_empty() {
                        li { a href="#dateien" { "Dateien (" (self.files.len()) ")" } }
                    }
                }
            }
        }
    }

    fn at_a_glance(&self) -> Markup {
        html! {
            @if !self.summary.is_empty() {
                section .card aria-labelledby="ueberblick" {
                    h2 #ueberblick { "Auf einen Blick" }
                    (self.facts())
                }
            }
        }
    }

    /// What is still missing, what is odd, and what matters most.
    fn facts(&self) -> Markup {
        let Summary {
            facts,
            missing,
            odd,
        } = &self.summary;
        html! {
            @if !missing.is_empty() {
                div .notice.notice--warning {
                    p { strong { "Wird nachgereicht:" } }
                    ul { @for paper in missing { li { (paper) } } }
                }
            }
            @if !odd.is_empty() {
                div .notice.notice--info {
                    p { strong { "Darauf sollten Sie achten:" } }
                    ul { @for doubt in odd { li { bdi { (doubt) } } } }
                }
            }
            @if !facts.is_empty() {
                dl .answers {
                    @for fact in facts {
                        div {
                            dt { (fact.label) }
                            dd dir="auto" {
                                (fact.answer)
                                @for mark in &fact.marks { p .mark { bdi { (mark) } } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn export_link(&self, format: Format, text: &str) -> Markup {
        let address = format!("/antraege/{}/antrag.{}", self.filed.number, format.ending());
        html! { a href=(address) { (text) } }
    }

    fn arrived_link(&self, format: Format, text: &str) -> Markup {
        let (number, ending) = (self.filed.number, format.ending());
        html! { a href={ "/antraege/" (number) "/antrag." (ending) "?fassung=" (ARRIVED) } { (text) } }
    }

    fn sender_notices(&self) -> Markup {
        let (total, first) = &self.related.unconfirmed;
        html! {
            @if self.filed.link.unconfirmed_of().is_some() {
                div .notice.notice--warning {
                    p {
                        strong { (list::UNCONFIRMED) ". " }
                        "Dieser Antrag nennt denselben Vorgang wie "
                        @match self.related.unconfirmed_of {
                            Some(of) => a href={ "/antraege/" (of) } { "Antrag " (of) },
                            None => "ein anderer Antrag",
                        }
                        ". Ihm fehlt aber dessen Schlüssel. Vielleicht kommt er von jemand anderem. Er ist für sich \
                         abgelegt und ändert am anderen Antrag nichts. Fragen Sie nach, bevor Sie sich darauf verlassen."
                    }
                }
            }
            @if *total > 0 {
                div .notice.notice--info {
                    p {
                        strong { "Zu diesem Vorgang kam noch etwas. " }
                        "Es ist nicht von derselben Person bestätigt und für sich abgelegt:"
                    }
                    ul {
                        @for id in first {
                            li { a href={ "/antraege/" (id) } { "Antrag " (id) } }
                        }
                    }
                    @if *total > first.len() as u64 { p { "Insgesamt " (total) "." } }
                }
            }
        }
    }

    fn contents(&self) -> Markup {
        html! {
            nav .contents aria-label="Auf dieser Seite" {
                ul {
                    @if self.work.is_some() { li { a href="#vorgang" { "Vorgang" } } }
                    @for (index, section) in self.sections().iter().enumerate() {
                        li { a href={ "#teil-" (index + 1) } { (section.title) } }
                    }
                    @if self.versions > 0 { li { a href="#berichtigungen" { "Berichtigungen" } } }
                    (self.parts.contents())
                    li { a href="#dateien" { "Dateien (" (self.files.len()) ")" } }
                    @if self.is_given_out { li { a href="#ausgabe" { "Zum Speichern" } } }
                    li { a href="#sendung" { "Angaben zur Sendung" } }
                    @if self.reading == Reading::Own { li { a href="#protokoll" { "Protokoll" } } }
                }
            }
        }
    }

    fn sections(&self) -> &[Section] {
        self.document
            .as_ref()
            .map_or(&[], |document| &document.sections)
    }

    fn link(&self, file: &File) -> Markup {
        html! {
            a href={ "/antraege/" (self.filed.number) "/dateien/" (file.number) } { (called(file)) }
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
                                    th scope="col" { "Vorschau" }
                                    th scope="col" { "Art" }
                                    th .number scope="col" { "Größe" }
                                    th scope="col" { "Ablage" }
                                }
                            }
                            tbody {
                                @for file in &self.files {
                                    tr {
                                        th scope="row" { (self.link(file)) (doubt(file)) }
                                        td { (preview::small(self.filed.number, file)) }
                                        td { (type_name(&file.media_type)) }
                                        td .number { (names::size(file.size)) }
                                        td { (filing_name(file.filing)) }
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
        let link = |format, text| self.export_link(format, text);
        html! {
            section .card aria-labelledby="ausgabe" {
                h2 #ausgabe { "Zum Speichern" }
                ul {
                    @if self.document.is_some() {
                        li { (link(Format::Pdf, "Antrag als PDF für die Akte")) " (PDF/A, barrierefrei)" }
                    }
                    @if self.versions == 0 {
                        li { (link(Format::Json, "Daten, wie sie ankamen (JSON)")) }
                    } @else {
                        li { (link(Format::Json, "Daten, wie sie jetzt sind (JSON)")) ", mit den Berichtigungen" }
                        li {
                            "Wie es einging, ohne Berichtigungen: "
                            @if self.document.is_some() { (self.arrived_link(Format::Pdf, "PDF")) ", " }
                            (self.arrived_link(Format::Json, "Daten (JSON)"))
                        }
                    }
                    li {
                        a href={ "/antraege/" (self.filed.number) "/alles.zip" } { "Alles zusammen (ZIP)" }
                        ": dieser Vorgang mit allen Fassungen, Teilen und Dateien"
                    }
                    @if self.is_disclosed {
                        li {
                            a href={ "/antraege/" (self.filed.number) "/auskunft.zip" } {
                                "Auskunft nach Art. 15 DSGVO (ZIP)"
                            }
                            ": die Angaben dieser Seite, dazu Notizen, Entscheidungen und Verlauf. Lesen Sie die Datei, bevor Sie sie \
                             herausgeben: In Notizen können andere genannt sein."
                        }
                    }
                    @if self.document.is_some() {
                        li { (link(Format::Csv, "Daten als Tabelle (CSV)")) " (für Fachverfahren und Tabellenprogramme)" }
                    }
                }
            }
        }
    }

    fn envelope(&self) -> Markup {
        let application = &self.filed.application;
        let fact = |term: &str, value: Markup| html! { div { dt { (term) } dd { (value) } } };
        html! {
            section .card aria-labelledby="sendung" {
                h2 #sendung { "Angaben zur Sendung" }
                dl .answers {
                    (fact("Eingang", html! {
                        (layout::instant(application.received_at))
                        " (" (application.received_at.rfc3339()) ")"
                    }))
                    (fact("Datum des Antrags", html! { (german_date(application.date)) }))
                    (fact("Antrag", html! { (self.filed.number) }))
                    (fact("Sendung (gekürzt)", html! { code { (application.submission_id.log_id()) } }))
                    (fact("Vorgang", html! { code { (application.case_id) } }))
                    (fact("Inhalt und Sendung", html! {
                        @if application.bound { "gehören nachweislich zusammen" }
                        @else { "ob sie zusammengehören, ist nicht nachgewiesen" }
                    }))
                    (fact("Formular", html! {
                        (application.service) ", Fassung " (application.form_version)
                        ", Prüfsumme " code { (application.form_hash) }
                    }))
                    (fact("Sprache beim Ausfüllen", html! {
                        (application.language.as_deref().map_or("unbekannt", language_name))
                    }))
                    (fact("Schlüssel", html! { code { (application.key_id) } }))
                    (fact("Angenommen von", html! { (self.filed.software) }))
                    (fact("SHA-512 der Angaben", hash(&application.data_sha512)))
                    @for file in &self.files {
                        div data-file=(file.number) {
                            dt { "SHA-512 von " (called(file)) }
                            dd { (hash(&file.sha512)) }
                        }
                    }
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
                            (entries::of_case(&row.entry, &self.files, self.sees_reasons))
                            " (" (entries::who(&row.actor)) ")"
                        }
                    }
                }
            }
        }
    }
}

/// Applications, each with a way to it.
fn named(applications: &Named) -> Markup {
    html! {
        ul {
            @for (id, applicant, received) in applications {
                li {
                    a href={ "/antraege/" (id) } { "Antrag " (id) }
                    @if let Some(applicant) = applicant {
                        " von " bdi { (names::shown(applicant)) }
                    }
                    ", eingegangen " (layout::instant(*received))
                }
            }
        }
    }
}

/// What a file is called.
fn called(file: &File) -> Markup {
    let name = file.name.as_deref().map(names::shown).unwrap_or_default();
    html! { @if name.is_empty() { "Datei " (file.number) } @else { bdi { (name) } } }
}

/// What speaks against a file, so that nobody finds out only when it is needed.
fn doubt(file: &File) -> Markup {
    html! {
        @if let Some(doubt) = file.doubt {
            " " span .badge.badge--warning.doubt { (doubt_name(doubt)) }
        }
    }
}

/// What was sent without being asked for, as far as it is shown.
fn unasked(document: &Document) -> Markup {
    let unasked = document.shown_unasked();
    html! {
        dl .answers {
            @for (place, text) in &unasked.shown {
                div { dt { code { (place) } } dd dir="auto" { (text) } }
            }
        }
        @if let Some(remark) = unasked.remark() { p { (remark) } }
    }
}

/// The values of the law that counted.
fn legal(document: &Document) -> Markup {
    html! {
        dl .answers {
            @for value in &document.legal {
                div { dt { (value.title) } dd { (value.text()) } }
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
