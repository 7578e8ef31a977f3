//! What clerks do with a case: who works on it, notes, what is to be done, where it stands. Shown on the page of its
//! application.

use std::sync::Arc;

use amtsweg_core::time::{Date, Timestamp};
use axum::{
    Form, Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};

use super::{
    super::{
        Inbox,
        auth::{ChangeState, OfCase, Read, Work},
        error::PageError,
        layout::{self, Place},
    },
    conflict,
    deadlines::{Deadlines, OfPage},
    replies::{self, Replies},
    work::{colleagues_for, day, whom_field, why_not},
};
use crate::{
    clock::{LocalTime, age_in_words, german_date},
    crypto::random_token,
    domain::{
        ApplicationNumber, ClerkName, Permission, Role,
        case::{Act, By, Case, NotAllowed, State as Stand},
        reply::MAX_REPLY_CHARS,
        workplace::{
            Colleague, Decision, Head, Note, Outcome, Reference, ReferenceKind, Task, TaskKind,
            Typed, Unsaved,
        },
    },
    store::{NewTask, Once, Session},
    work::{
        assign::{Assigned, assign},
        change_state::{NewDecision, StateChange, Wanting, change_state},
        keep_typed::keep,
        note,
        read::Reading,
        refer, task,
    },
};

/// No text is longer, in characters.
const LONGEST: usize = 5_000;
/// No reference is longer, in characters.
const LONGEST_REFERENCE: usize = 60;

const DECIDED_WHERE: &str = "Wo, und was noch dazu zu sagen ist (zum Beispiel: in ADVIS)";
const WHY: &str = "Warum?";

/// What was done with a case, and what may be done now.
pub(super) struct CaseWork {
    number: ApplicationNumber,
    head: Head,
    notes: Vec<Note>,
    /// Versions of them that were changed since.
    earlier_notes: Vec<Note>,
    tasks: Vec<Task>,
    deadlines: Deadlines,
    decisions: Vec<Decision>,
    references: Vec<Reference>,
    replies: Replies,
    colleagues: Vec<Colleague>,
    works: bool,
    /// The acts that change where it stands, each with why it cannot be done.
    acts: Vec<(StateAct, Option<NotAllowed>)>,
    /// What the reader has typed here and not saved yet.
    unsaved: Vec<Unsaved>,
    /// Who else looks at it, in words.
    others: String,
    /// What tells forms of this page from those of another.
    once: String,
    today: Date,
}

/// An act as it stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StateAct {
    Decide,
    Withdraw,
    Close,
    Reopen,
}

impl StateAct {
    const ALL: [Self; 4] = [Self::Decide, Self::Withdraw, Self::Close, Self::Reopen];

    /// In addresses.
    fn word(self) -> &'static str {
        match self {
            Self::Decide => "entscheiden",
            Self::Withdraw => "zurueckziehen",
            Self::Close => "abschliessen",
            Self::Reopen => "wieder-aufnehmen",
        }
    }

    fn german(self) -> &'static str {
        match self {
            Self::Decide => "Entscheidung eintragen",
            Self::Withdraw => "Als zurückgezogen eintragen",
            Self::Close => "Abschließen",
            Self::Reopen => "Wieder aufnehmen",
        }
    }

    /// Where the case stands then.
    fn leads_to(self) -> Stand {
        match self {
            Self::Decide => Stand::Decided,
            Self::Withdraw => Stand::Withdrawn,
            Self::Close => Stand::Closed,
            Self::Reopen => Stand::InProgress,
        }
    }

    fn act(self, reason: &str) -> Act {
        match self {
            Self::Decide => Act::Decide,
            Self::Withdraw => Act::Withdraw,
            Self::Close => Act::Close,
            Self::Reopen => Act::Reopen {
                reason: reason.to_owned(),
            },
        }
    }
}

impl CaseWork {
    /// Of the case of an application that somebody reads.
    pub(super) async fn read(inbox: &Inbox, of: &OfCase<Read>) -> Result<Option<Self>, PageError> {
        let store = &inbox.hall.store;
        let case = of.case;
        let Some(head) = store.head(case).await? else {
            return Ok(None);
        };
        let groups = &inbox.hall.forms.groups;
        let roles = of.session.staff.roles_for(&head.service, groups);
        let judge = |act: StateAct| {
            Case::standing(head.state)
                .apply(&act.act("…"), By::Staff(&roles))
                .err()
        };
        let acts = StateAct::ALL.map(|act| (act, judge(act)));
        let works = of.may(inbox, Permission::Work);
        let once = random_token()?;
        let today = LocalTime::of(inbox.now()).date();
        let service = inbox.hall.config.services.get(&head.service);
        let after_pause = service.and_then(|service| service.after_pause);
        let of_page = OfPage {
            number: of.number,
            state: head.state,
            works,
            once: once.clone(),
            today,
            after_pause: after_pause.unwrap_or_default(),
        };
        Ok(Some(Self {
            number: of.number,
            notes: store.notes(case).await?,
            earlier_notes: store.earlier_notes(case).await?,
            tasks: store.tasks(case).await?,
            deadlines: Deadlines::read(store, case, of_page).await?,
            decisions: store.decisions(case).await?,
            references: store.references(case).await?,
            replies: Replies::read(inbox, of).await?,
            colleagues: if works {
                colleagues_for(inbox, &head.service).await?
            } else {
                Vec::new()
            },
            works,
            acts: if of.may(inbox, Permission::ChangeState) {
                acts.into()
            } else {
                Vec::new()
            },
            unsaved: if works {
                store.unsaved(of.session.staff.number, case).await?
            } else {
                Vec::new()
            },
            others: others(inbox, of).await?.words(),
            once,
            today,
            head,
        }))
    }

    /// A field for a longer text. What is typed into it is kept, and is there again.
    fn typed(&self, id: &str, label: &str, text: &str) -> Markup {
        self.typed_up_to(id, label, text, LONGEST)
    }

    fn typed_up_to(&self, id: &str, label: &str, text: &str, longest: usize) -> Markup {
        let unsaved = self.unsaved_of(id);
        let keep = format!("/antraege/{}/getippt", self.number);
        html! {
            input type="hidden" name="feld" value=(id);
            div .field {
                label for=(id) { (label) }
                textarea #(id) name="text" rows="3" required maxlength=(longest) dir="auto" data-keep=(keep) {
                    (unsaved.map_or(text, |unsaved| &unsaved.text))
                }
                p .muted data-kept="" {
                    @if let Some(unsaved) = unsaved {
                        "Getippt am " (layout::instant(unsaved.typed_at)) ", noch nicht gespeichert."
                    }
                }
            }
        }
    }

    fn unsaved_of(&self, field: &str) -> Option<&Unsaved> {
        self.unsaved.iter().find(|unsaved| unsaved.field == field)
    }

    /// Where it stands, in a word, and its next deadline.
    pub(super) fn badge(&self) -> Markup {
        html! { span .badge { (self.head.state.german()) } " " (self.deadlines.badge()) }
    }

    pub(super) fn section(&self, session: &Session) -> Markup {
        html! {
            section .card #vorgang aria-labelledby="vorgang-titel" {
                h2 #vorgang-titel { "Vorgang" }
                p data-others={ "/antraege/" (self.number) "/dabei" } data-account=(session.staff.number) role="status" {
                    (self.others)
                }
                (self.who(session))
                (self.decided())
                (self.called(session))
                (self.deadlines.section(session))
                (self.todos(session))
                (self.told(session))
                (self.noted(session))
                (self.standing(session))
            }
        }
    }

    fn form(&self, session: &Session, what: &str, content: &Markup) -> Markup {
        let address = format!("/antraege/{}/{what}", self.number);
        html! {
            form method="post" action=(address) {
                (layout::csrf_field(&session.csrf_token))
                (conflict::seen_fields(&self.head))
                input type="hidden" name="einmal" value=(self.once);
                (content)
            }
        }
    }

    fn who(&self, session: &Session) -> Markup {
        let is_open = matches!(self.head.state, Stand::Arrived | Stand::InProgress);
        let own = session.staff.number;
        html! {
            p {
                @match &self.head.assignee {
                    Some(assignee) if assignee.number == own => { "Sie bearbeiten diesen Vorgang." },
                    Some(assignee) => { bdi { (assignee.name) } " bearbeitet diesen Vorgang." },
                    None => { "Diesen Vorgang bearbeitet noch niemand." },
                }
            }
            @if self.works && is_open {
                @if self.head.assignee.is_none() && self.colleagues.iter().any(|colleague| colleague.number == own) {
                    (self.form(session, "vorgang/uebernehmen", &html! {
                        button .button type="submit" { "Übernehmen" }
                    }))
                }
                details {
                    summary { "Jemandem zuteilen" }
                    (self.form(session, "vorgang/zuteilen", &html! {
                        div .inline-form {
                            div .field {
                                label for="zuteilen-an" { "An" }
                                (whom_field("zuteilen-an", session, &self.colleagues, true))
                            }
                            button .button.button--quiet type="submit" { "Zuteilen" }
                        }
                    }))
                }
            }
        }
    }

    fn decided(&self) -> Markup {
        html! {
            @for decision in &self.decisions {
                p {
                    strong { "Entschieden am " (german_date(decision.decided_on)) ": " (decision.outcome.german()) "." }
                    @if !decision.text.is_empty() { " " bdi { (decision.text) } }
                    span .muted { " Eingetragen von " bdi { (decision.author) } }
                }
            }
        }
    }

    fn called(&self, session: &Session) -> Markup {
        html! {
            @if !self.references.is_empty() {
                ul .references {
                    @for reference in &self.references {
                        li {
                            (reference.kind.german()) ": " strong { bdi { (reference.text) } }
                            @if self.works {
                                (self.form(session, "vorgang/aktenzeichen-entfernen", &html! {
                                    input type="hidden" name="aktenzeichen" value=(reference.number);
                                    button .button.button--quiet type="submit" {
                                        "Entfernen" span .visually-hidden { ": " (reference.text) }
                                    }
                                }))
                            }
                        }
                    }
                }
            }
            @if self.works {
                details {
                    summary { "Aktenzeichen eintragen" }
                    (self.form(session, "vorgang/aktenzeichen", &html! {
                        div .field {
                            label for="aktenzeichen-art" { "Was für eines" }
                            select #aktenzeichen-art name="art" {
                                @for kind in ReferenceKind::ALL { option value=(kind.word()) { (kind.german()) } }
                            }
                        }
                        div .field {
                            label for="aktenzeichen-text" { "Aktenzeichen oder Nummer" }
                            input #aktenzeichen-text name="text" type="text" required maxlength=(LONGEST_REFERENCE) autocomplete="off";
                        }
                        button .button.button--quiet type="submit" { "Eintragen" }
                    }))
                }
            }
        }
    }

    fn todos(&self, session: &Session) -> Markup {
        let (open, done): (Vec<&Task>, Vec<&Task>) =
            self.tasks.iter().partition(|task| task.done_at.is_none());
        html! {
            h3 { "Wiedervorlagen und Rückfragen" }
            @if open.is_empty() { p .muted { "Nichts offen." } }
            ul .tasks {
                @for task in open {
                    li {
                        (self.task(task))
                        @if self.works { (self.end_of(session, task)) }
                    }
                }
            }
            @if !done.is_empty() {
                details {
                    summary { "Erledigt (" (done.len()) ")" }
                    ul .tasks { @for task in done { li { (self.task(task)) } } }
                }
            }
            @if self.works {
                details open[self.unsaved_of("wiedervorlage-text").is_some()] {
                    summary { "Wiedervorlage eintragen" }
                    (self.form(session, "vorgang/wiedervorlage", &self.new_task(session, "wiedervorlage", "Was ist zu tun?")))
                }
                @if self.colleagues.iter().any(|colleague| colleague.number != session.staff.number) {
                    details open[self.unsaved_of("rueckfrage-text").is_some()] {
                        summary { "Jemanden fragen" }
                        (self.form(session, "vorgang/rueckfrage", &self.new_task(session, "rueckfrage", "Was möchten Sie wissen?")))
                    }
                }
            }
        }
    }

    fn new_task(&self, session: &Session, id: &str, question: &str) -> Markup {
        let is_advice = id == "rueckfrage";
        let others: Vec<Colleague> = self
            .colleagues
            .iter()
            .filter(|colleague| !is_advice || colleague.number != session.staff.number)
            .cloned()
            .collect();
        html! {
            div .field {
                label for={ (id) "-an" } { @if is_advice { "Wen?" } @else { "Für" } }
                (whom_field(&format!("{id}-an"), session, &others, false))
            }
            div .field {
                label for={ (id) "-tag" } { @if is_advice { "Bis wann?" } @else { "Wann?" } }
                input #{ (id) "-tag" } name="tag" type="date" required min=(self.today);
            }
            (self.typed(&format!("{id}-text"), question, ""))
            button .button.button--quiet type="submit" { @if is_advice { "Fragen" } @else { "Eintragen" } }
        }
    }

    fn task(&self, task: &Task) -> Markup {
        html! {
            @match task.kind {
                TaskKind::Todo => {
                    strong { "Wiedervorlage " } @if task.done_at.is_none() { (day(task.due, self.today)) }
                    " (" bdi { (task.whom.name) } "): "
                },
                TaskKind::Advice => {
                    strong { "Rückfrage " } "von " bdi { (task.author.name) } " an " bdi { (task.whom.name) }
                    @if task.done_at.is_none() { ", bis " (day(task.due, self.today)) } ": "
                },
            }
            span .long-text dir="auto" { (task.text) }
            @if let Some(answer) = &task.answer {
                br;
                strong { "Antwort: " } span .long-text dir="auto" { (answer) }
            }
        }
    }

    fn end_of(&self, session: &Session, task: &Task) -> Markup {
        let number = html! { input type="hidden" name="aufgabe" value=(task.number); };
        let may_take_back =
            task.kind == TaskKind::Todo || task.author.number == session.staff.number;
        html! {
            @if is_asked(session, task) {
                (self.form(session, "vorgang/antwort", &html! {
                    (number)
                    (self.typed(&format!("antwort-{}", task.number), "Ihre Antwort", ""))
                    button .button.button--quiet type="submit" { "Antworten" }
                }))
            }
            @if may_take_back {
                (self.form(session, "vorgang/erledigt", &html! {
                    (number)
                    button .button.button--quiet type="submit" {
                        @if task.kind == TaskKind::Advice { "Rückfrage zurücknehmen" } @else { "Erledigt" }
                    }
                }))
            }
        }
    }

    fn noted(&self, session: &Session) -> Markup {
        html! {
            h3 { "Notizen" }
            @if self.notes.is_empty() { p .muted { "Noch keine. Notizen sieht nur das Amt." } }
            ol .notes {
                @for note in &self.notes {
                    li {
                        p .long-text dir="auto" { (note.text) }
                        p .muted {
                            bdi { (note.author) } ", " (layout::instant(note.written_at))
                            @if note.version > 1 { " (geändert)" }
                        }
                        @if note.version > 1 {
                            details {
                                summary { "Frühere Fassungen" span .visually-hidden { ": Notiz von " (note.author) } }
                                ol .notes {
                                    @for earlier in self.earlier_notes.iter().filter(|earlier| earlier.number == note.number) {
                                        li {
                                            p .long-text dir="auto" { (earlier.text) }
                                            p .muted { bdi { (earlier.author) } ", " (layout::instant(earlier.written_at)) }
                                        }
                                    }
                                }
                            }
                        }
                        @if self.works {
                            details open[self.unsaved_of(&format!("notiz-{}", note.number)).is_some()] {
                                summary { "Ändern" span .visually-hidden { ": Notiz von " (note.author) } }
                                (self.note_form(session, note, &note.text, note.version))
                            }
                        }
                    }
                }
            }
            @if self.works {
                (self.form(session, "vorgang/notiz", &html! {
                    (self.typed("notiz-text", "Neue Notiz", ""))
                    button .button.button--quiet type="submit" { "Notieren" }
                }))
            }
        }
    }

    fn told(&self, session: &Session) -> Markup {
        let parts = replies::Parts {
            form: &|address, content| self.form(session, address, content),
            field: &|id, label, longest| self.typed_up_to(id, label, "", longest),
            works: self.works,
            is_typed: self.unsaved_of(replies::FIELD).is_some(),
        };
        self.replies.section(&parts)
    }

    fn note_form(&self, session: &Session, note: &Note, text: &str, seen: i64) -> Markup {
        // What was typed follows the version that was there then, not what somebody has made of it since.
        let field = format!("notiz-{}", note.number);
        let seen = self.unsaved_of(&field).map_or(seen, |unsaved| unsaved.seen);
        self.form(
            session,
            "vorgang/notiz-aendern",
            &html! {
                input type="hidden" name="notiz" value=(note.number);
                input type="hidden" name="gesehen" value=(seen);
                (self.typed(&field, "Notiz", text))
                button .button.button--quiet type="submit" { "Speichern" }
            },
        )
    }

    fn standing(&self, session: &Session) -> Markup {
        html! {
            @if !self.acts.is_empty() {
                h3 { "Stand ändern" }
                p {
                    "Der Vorgang ist " strong { (self.head.state.german()) } "."
                    @if self.head.state == Stand::Arrived {
                        " Entscheiden können Sie, wenn ihn jemand übernommen hat."
                    }
                }
                @for (act, why) in &self.acts {
                    @match why {
                        None => { (self.act(session, *act)) },
                        // The table has no such way from here: that it is there is no news.
                        Some(NotAllowed::State) => {},
                        Some(why) => { p .muted { (act.german()) ": " (in_words(*why)) } },
                    }
                }
            }
        }
    }

    fn act(&self, session: &Session, act: StateAct) -> Markup {
        let id = act.word();
        html! {
            details {
                summary { (act.german()) }
                (self.form(session, &format!("stand/{id}"), &html! {
                    @match act {
                        StateAct::Decide => {
                            div .field {
                                label for="ergebnis" { "Ergebnis" }
                                select #ergebnis name="ergebnis" {
                                    @for outcome in Outcome::ALL { option value=(outcome.word()) { (outcome.german()) } }
                                }
                            }
                            div .field {
                                label for="entschieden-am" { "Entschieden am" }
                                input #entschieden-am name="tag" type="date" required value=(self.today) max=(self.today);
                            }
                            (short_field("entschieden-wo", DECIDED_WHERE))
                        },
                        StateAct::Reopen => { (text_field("grund", WHY, "")) },
                        StateAct::Withdraw => { p { "Die antragstellende Person möchte den Antrag nicht mehr." } },
                        StateAct::Close => { p { "Alles ist getan. Was noch eingeht, kommt trotzdem an." } },
                    }
                    button .button.button--quiet type="submit" { (act.german()) }
                }))
            }
        }
    }
}

fn in_words(why: NotAllowed) -> &'static str {
    match why {
        NotAllowed::State => "Das geht in diesem Stand nicht.",
        NotAllowed::Role => "Das tun andere als Sie.",
        NotAllowed::OpenRequests => {
            "Erst muss beantwortet oder zurückgenommen sein, was gefragt wurde."
        }
        NotAllowed::Reason => "Nennen Sie einen Grund.",
        NotAllowed::Kept => "Der Vorgang muss noch aufgehoben werden.",
    }
}

pub(super) fn text_field(id: &str, label: &str, text: &str) -> Markup {
    html! {
        div .field {
            label for=(id) { (label) }
            textarea #(id) name="text" rows="3" required maxlength=(LONGEST) dir="auto" { (text) }
        }
    }
}

fn short_field(id: &str, label: &str) -> Markup {
    html! {
        div .field {
            label for=(id) { (label) }
            input #(id) name="text" type="text" maxlength="500" dir="auto";
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct CaseForm {
    csrf: String,
    version: String,
    /// Where the case stood when the page was made, and who worked on it.
    stand: String,
    bei: String,
    an: String,
    text: String,
    tag: String,
    aufgabe: String,
    notiz: String,
    gesehen: String,
    ergebnis: String,
    /// Into which field the text was typed.
    feld: String,
    art: String,
    aktenzeichen: String,
    einmal: String,
    pub(super) mitteilung: String,
    /// Whose page it is.
    konto: String,
}

impl CaseForm {
    fn seen(&self) -> i64 {
        self.version.parse().unwrap_or(-1)
    }

    fn seen_case(&self) -> conflict::Seen<'_> {
        conflict::Seen {
            state: Stand::read(&self.stand),
            assignee: &self.bei,
        }
    }

    pub(super) fn once(&self) -> Once {
        Once::of(&self.einmal)
    }

    /// What was typed, with lines as browsers count them: forms bring two letters for each end of one.
    fn typed(&self) -> String {
        self.text.replace("\r\n", "\n")
    }

    /// The text, if there is one that is not too long.
    fn text(&self) -> Result<String, String> {
        self.text_of(LONGEST)
    }

    /// The same with another limit, in characters.
    pub(super) fn text_of(&self, longest: usize) -> Result<String, String> {
        let text = self.typed().trim().to_owned();
        if text.is_empty() {
            Err("Schreiben Sie etwas in das Feld.".to_owned())
        } else if text.chars().count() > longest {
            Err(format!(
                "Der Text ist zu lang: Er hat höchstens {}.000 Zeichen.",
                longest / 1_000
            ))
        } else {
            Ok(text)
        }
    }
}

/// Why something was not done, and what was typed, so that nothing of it is lost.
pub(super) fn refused(
    session: &Session,
    number: ApplicationNumber,
    mistake: &str,
    typed: &str,
) -> Response {
    let content = html! {
        h1 { "Das wurde nicht gespeichert" }
        p .notice.notice--danger role="alert" { (mistake) }
        @if !typed.trim().is_empty() { (layout::typed_to_copy(typed)) }
        p { a href={ "/antraege/" (number) "#vorgang" } { "Zurück zum Vorgang" } }
    };
    let title = "Fehler: nicht gespeichert";
    let page = layout::page(title, Some((session, Place::Other)), &content);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

pub(super) fn back(number: ApplicationNumber) -> Response {
    Redirect::to(&format!("/antraege/{number}#vorgang")).into_response()
}

/// Works on a case.
pub(crate) async fn work(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Work>,
    headers: HeaderMap,
    Path((_, what)): Path<(String, String)>,
    Form(form): Form<CaseForm>,
) -> Result<Response, PageError> {
    inbox.check_form(&headers, &of.session.csrf_token, &form.csrf)?;
    let done = match what.as_str() {
        "uebernehmen" | "zuteilen" => {
            return give(&inbox, &of, &form, what == "uebernehmen").await;
        }
        "notiz" => match form.text() {
            Ok(text) => {
                let (by, once) = ((&of.actor, of.session.staff.number), form.once());
                note::add(&inbox.hall.store, by, of.case, &text, &once, inbox.now()).await?;
                Ok(())
            }
            Err(mistake) => Err(mistake),
        },
        "aktenzeichen" => refer_to(&inbox, &of, &form).await?,
        "aktenzeichen-entfernen" => {
            let number = form.aktenzeichen.parse().map_err(|_| PageError::NotFound)?;
            let store = &inbox.hall.store;
            refer::remove(store, &of.actor, of.case, number, inbox.now()).await?;
            Ok(())
        }
        "mitteilung" => replies::send(&inbox, &of, &form).await?,
        "mitteilung-zurueckholen" => replies::take_back(&inbox, &of, &form).await?,
        "notiz-aendern" => return change_note(&inbox, &of, &form).await,
        "entwurf-verwerfen" => Ok(()),
        "wiedervorlage" => set_task(&inbox, &of, &form, TaskKind::Todo).await?,
        "rueckfrage" => set_task(&inbox, &of, &form, TaskKind::Advice).await?,
        "erledigt" | "antwort" => end_task(&inbox, &of, &form, what == "antwort").await?,
        _ => return Err(PageError::NotFound),
    };
    match done {
        Ok(()) => saved(&inbox, &of, &form).await,
        Err(mistake) => Ok(refused(&of.session, of.number, &mistake, &form.text)),
    }
}

/// What was typed is where it belongs: it need not be kept any more.
async fn saved(inbox: &Inbox, of: &OfCase<Work>, form: &CaseForm) -> Result<Response, PageError> {
    if is_field(&form.feld) {
        let clerk = of.session.staff.number;
        let nothing = Typed {
            field: &form.feld,
            text: "",
            seen: 0,
        };
        keep(&inbox.hall.store, clerk, of.case, nothing, inbox.now()).await?;
    }
    Ok(back(of.number))
}

fn is_field(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=40).contains(&text.len()) && text.chars().all(is_part)
}

/// Keeps what somebody is typing. Only they see it, on this page.
pub(crate) async fn typed(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Work>,
    headers: HeaderMap,
    Form(form): Form<CaseForm>,
) -> Result<Response, PageError> {
    inbox.check_form(&headers, &of.session.csrf_token, &form.csrf)?;
    // In this browser somebody else is logged in by now: what was typed is not theirs.
    if !form.konto.is_empty() && form.konto != of.session.staff.number.to_string() {
        return Ok(StatusCode::CONFLICT.into_response());
    }
    let longest = match form.feld.as_str() {
        replies::FIELD => MAX_REPLY_CHARS,
        _ => LONGEST,
    };
    if !is_field(&form.feld) || form.typed().chars().count() > longest {
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    }
    let clerk = of.session.staff.number;
    let typed = Typed {
        field: &form.feld,
        text: &form.typed(),
        seen: form.gesehen.parse().unwrap_or(0),
    };
    keep(&inbox.hall.store, clerk, of.case, typed, inbox.now()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Who else looks at a case, and what forms bring back: for a page that is open for long.
#[derive(Serialize)]
struct Present<'a> {
    others: String,
    /// Who that is, without the time.
    who: String,
    csrf: &'a str,
    account: i64,
}

/// Says it.
pub(crate) async fn present(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Read>,
) -> Result<Response, PageError> {
    // Who works on a case is not for whoever reads it for a reason.
    if of.reading() != Reading::Own {
        return Err(PageError::NotFound);
    }
    let others = others(&inbox, &of).await?;
    let present = Present {
        who: others.names(),
        others: others.words(),
        csrf: &of.session.csrf_token,
        account: of.session.staff.number.get(),
    };
    Ok(Json(present).into_response())
}

/// Whoever has opened it in this time may look at it still, in seconds.
const LOOKING_SECONDS: i64 = 10 * 60;

/// Who else looks at a case, as far as the journal knows.
struct Others {
    now: Timestamp,
    seen: Vec<(ClerkName, Timestamp)>,
}

impl Others {
    fn names(&self) -> String {
        let names: Vec<&str> = self.seen.iter().map(|(name, _)| name.as_str()).collect();
        names.join(", ")
    }

    fn words(&self) -> String {
        let seen = self.seen.iter();
        let words: Vec<String> = seen
            .map(|(name, at)| format!("{name} ({})", age_in_words(self.now, *at)))
            .collect();
        if words.is_empty() {
            String::new()
        } else {
            format!(
                "Diesen Vorgang haben auch andere offen: {}.",
                words.join(", ")
            )
        }
    }
}

async fn others(inbox: &Inbox, of: &OfCase<Read>) -> Result<Others, PageError> {
    let now = inbox.now();
    let since = now.plus_seconds(-LOOKING_SECONDS);
    let own = of.session.staff.number;
    let seen = inbox
        .hall
        .store
        .opened_by_others(of.case, own, since)
        .await?;
    Ok(Others { now, seen })
}

/// Whether somebody is asked, or stands in for whom is.
fn is_asked(session: &Session, task: &Task) -> bool {
    let grants = session.staff.grants.iter();
    let mut stood_in_for = grants.filter_map(|held| held.instead_of.as_ref());
    let is_theirs = task.whom.number == session.staff.number
        || stood_in_for.any(|name| *name == task.whom.name);
    task.kind == TaskKind::Advice && is_theirs
}

async fn refer_to(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
) -> Result<Result<(), String>, PageError> {
    let text = form.text.trim();
    let has_letter = text.chars().any(char::is_alphanumeric);
    let is_sound = has_letter && text.chars().count() <= LONGEST_REFERENCE;
    let Some(kind) = ReferenceKind::read(&form.art).filter(|_| is_sound) else {
        return Ok(Err(
            "Wählen Sie aus, was für ein Aktenzeichen es ist, und tragen Sie es ein, mit höchstens 60 Zeichen."
                .to_owned(),
        ));
    };
    let (by, once) = ((&of.actor, of.session.staff.number), form.once());
    let store = &inbox.hall.store;
    refer::add(store, by, of.case, (kind, text), &once, inbox.now()).await?;
    Ok(Ok(()))
}

async fn give(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
    is_own: bool,
) -> Result<Response, PageError> {
    let refuse = |mistake: &str| Ok(refused(&of.session, of.number, mistake, &form.text));
    let store = &inbox.hall.store;
    let Some(head) = store.head(of.case).await? else {
        return Err(PageError::NotFound);
    };
    let colleagues = colleagues_for(inbox, &head.service).await?;
    let own = of.session.staff.number.to_string();
    let wanted = if is_own { &own } else { &form.an };
    let whom = colleagues
        .iter()
        .find(|colleague| colleague.number.to_string() == *wanted);
    let is_nobody = wanted.is_empty() && !is_own;
    if whom.is_none() && !is_nobody {
        return refuse(
            "Diese Person arbeitet nicht an dieser Leistung. Wer vertritt, teilt den Vorgang der vertretenen Person zu.",
        );
    }
    let assigned = assign(
        store,
        &of.actor,
        of.case,
        form.seen(),
        whom,
        inbox.times_to_tell(),
    )
    .await?;
    if let Assigned::Changed(now) = &assigned {
        let name = whom.map_or("niemand", |whom| whom.name.as_str());
        let wanted = conflict::Wanted {
            state: None,
            assignee: Some(name),
            path: "vorgang/zuteilen".to_owned(),
            button: "So zuteilen",
            fields: vec![("an", wanted)],
            text: None,
            against: (!matches!(now.state, Stand::Arrived | Stand::InProgress))
                .then(|| in_words(NotAllowed::State).to_owned()),
        };
        let seen = form.seen_case();
        return Ok(conflict::of_case(
            &of.session,
            of.number,
            &seen,
            now,
            &wanted,
        ));
    }
    match why_not(&assigned) {
        None => saved(inbox, of, form).await,
        Some(why) => refuse(&format!("Der Vorgang {why}.")),
    }
}

async fn change_note(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
) -> Result<Response, PageError> {
    let text = match form.text() {
        Ok(text) => text,
        Err(mistake) => return Ok(refused(&of.session, of.number, &mistake, &form.text)),
    };
    let number = form.notiz.parse().map_err(|_| PageError::NotFound)?;
    let seen: i64 = form.gesehen.parse().map_err(|_| PageError::NotFound)?;
    let store = &inbox.hall.store;
    let by = (&of.actor, of.session.staff.number);
    if note::change(store, by, of.case, (number, seen), &text, inbox.now()).await? {
        return saved(inbox, of, form).await;
    }
    let notes = store.notes(of.case).await?;
    let theirs = notes
        .into_iter()
        .find(|note| note.number == number)
        .ok_or(PageError::NotFound)?;
    let base = store.note_version(of.case, number, seen).await?;
    Ok(conflict::of_note(
        &of.session,
        of.number,
        base.as_ref(),
        &theirs,
        &text,
    ))
}

async fn set_task(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
    kind: TaskKind,
) -> Result<Result<(), String>, PageError> {
    let store = &inbox.hall.store;
    let Some(head) = store.head(of.case).await? else {
        return Err(PageError::NotFound);
    };
    let today = LocalTime::of(inbox.now()).date();
    let colleagues = colleagues_for(inbox, &head.service).await?;
    let own = of.session.staff.number;
    let whom = colleagues
        .iter()
        .find(|colleague| colleague.number.to_string() == form.an)
        .filter(|colleague| kind == TaskKind::Todo || colleague.number != own);
    let (text, due, whom) = match (form.text(), form.tag.parse::<Date>(), whom) {
        (Err(mistake), ..) => return Ok(Err(mistake)),
        (_, Err(_), _) => return Ok(Err("Nennen Sie den Tag.".to_owned())),
        (_, Ok(due), _) if due < today => {
            return Ok(Err(
                "Der Tag ist schon vorbei. Nennen Sie heute oder einen späteren.".to_owned(),
            ));
        }
        (.., None) => {
            return Ok(Err(
                "Wählen Sie jemanden, der an dieser Leistung arbeitet.".to_owned()
            ));
        }
        (Ok(text), Ok(due), Some(whom)) => (text, due, whom),
    };
    let new = NewTask {
        kind,
        author: own,
        whom: whom.number,
        due,
        text: &text,
    };
    let once = form.once();
    task::set(store, &of.actor, of.case, whom, (new, &once), inbox.now()).await?;
    Ok(Ok(()))
}

async fn end_task(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
    is_answer: bool,
) -> Result<Result<(), String>, PageError> {
    let store = &inbox.hall.store;
    let tasks = store.tasks(of.case).await?;
    let task = tasks
        .iter()
        .find(|task| task.number.to_string() == form.aufgabe)
        .ok_or(PageError::NotFound)?;
    let answer = if is_answer {
        if !is_asked(&of.session, task) {
            return Ok(Err("Gefragt ist jemand anderes.".to_owned()));
        }
        match form.text() {
            Ok(text) => Some(text),
            Err(mistake) => return Ok(Err(mistake)),
        }
    } else if task.kind == TaskKind::Advice && task.author.number != of.session.staff.number {
        return Ok(Err(
            "Zurücknehmen kann die Rückfrage, wer sie gestellt hat.".to_owned(),
        ));
    } else {
        None
    };
    Ok(
        if task::end(store, &of.actor, task, answer.as_deref(), inbox.now()).await? {
            Ok(())
        } else {
            Err("Das war schon erledigt oder beantwortet.".to_owned())
        },
    )
}

/// Changes where a case stands.
pub(crate) async fn change(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<ChangeState>,
    headers: HeaderMap,
    Path((_, what)): Path<(String, String)>,
    Form(form): Form<CaseForm>,
) -> Result<Response, PageError> {
    inbox.check_form(&headers, &of.session.csrf_token, &form.csrf)?;
    let act = StateAct::ALL
        .into_iter()
        .find(|act| act.word() == what)
        .ok_or(PageError::NotFound)?;
    let refuse = |mistake: &str| Ok(refused(&of.session, of.number, mistake, &form.text));
    let today = LocalTime::of(inbox.now()).date();
    let decision = match act {
        StateAct::Decide => match (Outcome::read(&form.ergebnis), form.tag.parse::<Date>()) {
            (Some(outcome), Ok(decided_on)) if decided_on <= today => Some(NewDecision {
                outcome,
                decided_on,
                text: form.text.trim(),
            }),
            _ => return refuse("Nennen Sie das Ergebnis und den Tag, an dem entschieden wurde."),
        },
        _ => None,
    };
    if form.text.chars().count() > LONGEST {
        return refuse("Der Text ist zu lang: Er hat höchstens 5.000 Zeichen.");
    }
    let changed = act_on(&inbox, &of, act, &form, decision.as_ref()).await?;
    match changed {
        StateChange::Done => Ok(back(of.number)),
        StateChange::Gone => Err(PageError::NotFound),
        StateChange::Not(why) => refuse(in_words(why)),
        StateChange::Changed(now) => Ok(changed_meanwhile(&inbox, &of, act, &form, &now)),
    }
}

/// What an act would change, beside what others have changed since its page was made.
fn changed_meanwhile(
    inbox: &Inbox,
    of: &OfCase<ChangeState>,
    act: StateAct,
    form: &CaseForm,
    now: &Head,
) -> Response {
    let groups = &inbox.hall.forms.groups;
    let roles = of.session.staff.roles_for(&now.service, groups);
    let mut case = Case::standing(now.state);
    let judged = case.apply(&act.act(&form.typed()), By::Staff(&roles));
    let wanted = conflict::Wanted {
        state: Some(act.leads_to()),
        assignee: None,
        path: format!("stand/{}", act.word()),
        button: act.german(),
        fields: match act {
            StateAct::Decide => vec![("ergebnis", &form.ergebnis), ("tag", &form.tag)],
            _ => Vec::new(),
        },
        text: match act {
            StateAct::Decide => Some((DECIDED_WHERE, &form.text)),
            StateAct::Reopen => Some((WHY, &form.text)),
            StateAct::Withdraw | StateAct::Close => None,
        },
        against: judged.err().map(|why| in_words(why).to_owned()),
    };
    conflict::of_case(&of.session, of.number, &form.seen_case(), now, &wanted)
}

async fn act_on(
    inbox: &Inbox,
    of: &OfCase<ChangeState>,
    act: StateAct,
    form: &CaseForm,
    decision: Option<&NewDecision<'_>>,
) -> Result<StateChange, PageError> {
    let store = &inbox.hall.store;
    let Some(head) = store.head(of.case).await? else {
        return Ok(StateChange::Gone);
    };
    let act = act.act(form.typed().trim());
    // In whose place somebody acts is said of the role that they act by.
    let fits = |role: Role| {
        Case::standing(head.state).apply(&act, By::Staff(&[role])) != Err(NotAllowed::Role)
    };
    let groups = &inbox.hall.forms.groups;
    let found = of.session.staff.role_for(&head.service, groups, fits);
    let (roles, actor) = match &found {
        Some((role, actor)) => (std::slice::from_ref(role), actor),
        None => (&[][..], &of.actor),
    };
    let by = Wanting {
        actor,
        account: of.session.staff.number,
        roles,
    };
    Ok(change_state(
        store,
        &by,
        of.case,
        form.seen(),
        &act,
        decision,
        inbox.times_to_tell(),
    )
    .await?)
}
