//! Deadlines on the page of a case: when they are due or since when they are paused, and what is done with them.

use std::sync::Arc;

use amtsweg_core::time::Date;
use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{OfCase, Work},
        error::PageError,
        layout::{self, Place},
    },
    case::{back, refused},
};
use crate::{
    clock::{LocalTime, german_date},
    domain::{
        ApplicationNumber, CaseNumber,
        case::State as Stand,
        deadline::{Act, AfterPause, NotNow, NotSo, Standing, Terms, may, run_in},
        workplace::{Deadline, DeadlineVersion, KeptPause},
    },
    store::{NewDeadline, Once, Session, Store, StoreError},
    work::deadline::{Step, Stepped, set, step},
};

/// No purpose of a deadline is longer, in characters.
const LONGEST_PURPOSE: usize = 200;
/// No reason is longer, in characters.
const LONGEST_REASON: usize = 500;
/// A deadline that is due in so many days is near. It is no rule of law.
pub(super) const NEAR_DAYS: i64 = 7;
/// What deadlines are often set for; anything else can be typed.
const USUAL: [&str; 5] = [
    "Unterlagen nachreichen",
    "Anhörung",
    "Stellungnahme einer anderen Stelle",
    "Entscheidung",
    "Rechtsbehelf",
];

/// The deadlines of a case as its page shows them.
pub(super) struct Deadlines {
    number: ApplicationNumber,
    all: Vec<Deadline>,
    /// Versions that do not count any more.
    earlier: Vec<DeadlineVersion>,
    state: Stand,
    works: bool,
    /// What tells forms of this page from those of another.
    once: String,
    today: Date,
    /// What is proposed for a new one.
    after_pause: AfterPause,
}

/// Of which page they are.
pub(super) struct OfPage {
    /// Whose page it is.
    pub(super) number: ApplicationNumber,
    /// Where the case stands.
    pub(super) state: Stand,
    /// Whether the reader works on it.
    pub(super) works: bool,
    /// What tells forms of this page from those of another.
    pub(super) once: String,
    /// Which day it is.
    pub(super) today: Date,
    /// What is proposed for a new one.
    pub(super) after_pause: AfterPause,
}

impl Deadlines {
    pub(super) async fn read(
        store: &Store,
        case: CaseNumber,
        of: OfPage,
    ) -> Result<Self, StoreError> {
        let OfPage {
            number,
            state,
            works,
            once,
            today,
            after_pause,
        } = of;
        let all = store.deadlines(case).await?;
        let mut earlier = store.deadline_versions(case).await?;
        earlier.retain(|version| all.iter().all(|deadline| deadline.counts != *version));
        Ok(Self {
            number,
            all,
            earlier,
            state,
            works,
            once,
            today,
            after_pause,
        })
    }

    /// The next one, in a word or two for the head of the page.
    pub(super) fn badge(&self) -> Markup {
        let open = || {
            let all = self.all.iter().filter(|one| one.ended.is_none());
            all.filter(|_| run_in(self.state))
        };
        let next = open().filter_map(|one| one.standing().due()).min();
        let is_paused = open().any(|one| one.standing().due().is_none());
        html! {
            @if let Some(due) = next { (due_badge(due, self.today)) " " }
            @if is_paused { span .badge.badge--warning { "Frist ruht" } " " }
        }
    }

    pub(super) fn section(&self, session: &Session) -> Markup {
        let (open, ended): (Vec<&Deadline>, Vec<&Deadline>) =
            self.all.iter().partition(|one| one.ended.is_none());
        html! {
            h3 #fristen { "Fristen" }
            @if open.is_empty() { p .muted { "Keine Frist läuft." } }
            @if !open.is_empty() && !run_in(self.state) {
                p .muted {
                    "Der Vorgang ist " (self.state.german()) ": Seine Fristen sind gegenstandslos. Sie zählen wieder, wenn er \
                     wieder aufgenommen wird."
                }
            }
            ul .tasks {
                @for deadline in open {
                    li { (self.open(session, deadline)) }
                }
            }
            @if !ended.is_empty() {
                details {
                    summary { "Beendete Fristen (" (ended.len()) ")" }
                    ul .tasks { @for deadline in ended { li { (self.ended(deadline)) } } }
                }
            }
            @if self.works && run_in(self.state) {
                details {
                    summary { "Frist setzen" }
                    (self.form(session, "setzen", &html! {
                        (terms_fields("neu", &Fields::new(self.today, self.after_pause)))
                        button .button.button--quiet type="submit" { "Setzen" }
                    }))
                }
            }
        }
    }

    fn form(&self, session: &Session, what: &str, content: &Markup) -> Markup {
        html! {
            form method="post" action={ "/antraege/" (self.number) "/frist/" (what) } {
                (layout::csrf_field(&session.csrf_token))
                input type="hidden" name="einmal" value=(self.once);
                (content)
            }
        }
    }

    fn open(&self, session: &Session, deadline: &Deadline) -> Markup {
        let runs = run_in(self.state);
        html! {
            strong { bdi { (deadline.counts.text) } } ": "
            @if runs { (stands(deadline, self.today)) } @else { span .badge { "gegenstandslos" } }
            (facts(deadline))
            @if runs { (weekend(deadline.standing())) }
            (self.pauses(session, deadline))
            (self.earlier(deadline))
            @if self.works { (self.acts(session, deadline)) }
        }
    }

    fn ended(&self, deadline: &Deadline) -> Markup {
        html! {
            strong { bdi { (deadline.counts.text) } } ": "
            @if let Some(end) = &deadline.ended {
                @if end.reason.is_some() { "entfernt" } @else { "erledigt" }
                " am " (layout::instant(end.at)) " (" bdi { (end.by) } ")"
                @if let Some(reason) = &end.reason { ": " span .long-text dir="auto" { (reason) } }
            }
            (facts(deadline))
            ul { @for pause in &deadline.pauses { li { (pause_in_words(pause)) } } }
            (self.earlier(deadline))
        }
    }

    fn pauses(&self, session: &Session, deadline: &Deadline) -> Markup {
        let may_take_back = self.works && self.may(deadline, Act::TakeBackPause);
        html! {
            @if !deadline.pauses.is_empty() {
                ul {
                    @for pause in &deadline.pauses {
                        li {
                            (pause_in_words(pause))
                            @if may_take_back {
                                (self.form(session, "pause-zuruecknehmen", &html! {
                                    (named(deadline))
                                    input type="hidden" name="pause" value=(pause.number);
                                    button .button.button--quiet type="submit" {
                                        "Pause zurücknehmen"
                                        span .visually-hidden { ": ab " (german_date(pause.days.first)) ", " (deadline.counts.text) }
                                    }
                                }))
                            }
                        }
                    }
                }
            }
        }
    }

    fn earlier(&self, deadline: &Deadline) -> Markup {
        let of_this = || {
            let earlier = self.earlier.iter();
            earlier.filter(|version| version.deadline == deadline.number)
        };
        html! {
            @if of_this().next().is_some() {
                details {
                    summary { "Frühere Fassungen" span .visually-hidden { ": " (deadline.counts.text) } }
                    ol .notes {
                        @for version in of_this() {
                            li {
                                bdi { (version.text) } ": " (terms_in_words(version.terms))
                                p .muted { bdi { (version.author) } ", " (layout::instant(version.written_at)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn may(&self, deadline: &Deadline, act: Act) -> bool {
        may(act, deadline.condition(), self.state).is_ok()
    }

    /// What can be done with it as it is.
    fn acts(&self, session: &Session, deadline: &Deadline) -> Markup {
        let number = deadline.number;
        let of_this = html! { span .visually-hidden { ": " (deadline.counts.text) } };
        html! {
            @if self.may(deadline, Act::Meet) {
                (self.form(session, "erledigt", &html! {
                    (named(deadline))
                    button .button.button--quiet type="submit" { "Erledigt" (of_this) }
                }))
            }
            @if self.may(deadline, Act::Pause) {
                details {
                    summary { "Ruhen lassen" (of_this) }
                    @let last = deadline.standing().due().map_or(self.today, |due| due.min(self.today));
                    @if last < self.today {
                        p .muted {
                            "Die Frist ist abgelaufen. Sie kann nur geruht haben, wenn die Pause spätestens am "
                            (german_date(last)) " begonnen hat."
                        }
                    }
                    (self.form(session, "ruhen", &html! {
                        (named(deadline))
                        (day_field(&format!("ruht-ab-{number}"), "Erster Tag, an dem die Frist ruht", last, Some(last)))
                        (reason_field(&format!("ruht-{number}"), "Warum?"))
                        button .button.button--quiet type="submit" { "Ruhen lassen" }
                    }))
                }
            }
            @if self.may(deadline, Act::Resume) {
                details {
                    summary { "Weiterlaufen lassen" (of_this) }
                    (self.form(session, "weiter", &html! {
                        (named(deadline))
                        (day_field(&format!("ruht-bis-{number}"), "Letzter Tag, an dem die Frist geruht hat", self.today, Some(self.today)))
                        button .button.button--quiet type="submit" { "Weiterlaufen lassen" }
                    }))
                }
            }
            @if self.may(deadline, Act::Change) {
                details {
                    summary { "Ändern" (of_this) }
                    (self.form(session, "aendern", &html! {
                        (named(deadline))
                        (terms_fields(&number.to_string(), &Fields::of(&deadline.counts)))
                        button .button.button--quiet type="submit" { "Speichern" }
                    }))
                }
            }
            @if self.may(deadline, Act::Remove) {
                details {
                    summary { "Entfernen" (of_this) }
                    (self.form(session, "entfernen", &html! {
                        (named(deadline))
                        (reason_field(&format!("entfernt-{number}"), "Warum?"))
                        button .button.button--quiet type="submit" { "Entfernen" }
                    }))
                }
            }
        }
    }
}

/// Which deadline a form is about, and how it was seen.
fn named(deadline: &Deadline) -> Markup {
    html! {
        input type="hidden" name="frist" value=(deadline.number);
        input type="hidden" name="gesehen" value=(deadline.version);
    }
}

fn days(count: i64) -> String {
    match count {
        1 => "1 Tag".to_owned(),
        count => format!("{count} Tage"),
    }
}

/// When a deadline is due, as short as a list has room for.
pub(super) fn due_badge(due: Date, today: Date) -> Markup {
    html! {
        @if due < today {
            span .badge.badge--danger { "Frist überfällig seit " (german_date(due)) }
        } @else if due == today {
            span .badge.badge--danger { "Frist läuft heute ab" }
        } @else if due.days() - today.days() <= NEAR_DAYS {
            span .badge.badge--warning { "Frist bis " (german_date(due)) }
        } @else {
            span .badge { "Frist bis " (german_date(due)) }
        }
    }
}

fn stands(deadline: &Deadline, today: Date) -> Markup {
    html! {
        @match deadline.standing() {
            Standing::Runs { due } if due < today => {
                span .badge.badge--danger { "überfällig" } " Die Frist ist am " (german_date(due)) " abgelaufen."
            },
            Standing::Runs { due } if due == today => { span .badge.badge--danger { "läuft heute ab" } },
            Standing::Runs { due } => {
                "läuft ab am " strong { (german_date(due)) } ", noch " (days(due.days() - today.days()))
            },
            Standing::Paused { since, rest } => {
                span .badge.badge--warning { "Frist ruht" } " seit " (german_date(since)) ". "
                @match deadline.counts.terms.after_pause {
                    AfterPause::Continue => { "Rest: " (days(rest)) "." },
                    AfterPause::Restart => { "Danach beginnt sie neu: " (days(rest)) "." },
                }
            },
        }
    }
}

fn facts(deadline: &Deadline) -> Markup {
    html! { p .muted { (terms_in_words(deadline.counts.terms)) } }
}

fn terms_in_words(terms: Terms) -> Markup {
    html! {
        "Beginn " (german_date(terms.begins)) ", ohne Pausen bis " (german_date(terms.ends)) " ("
        (days(terms.days())) "). Nach einer Pause " (terms.after_pause.german()) "."
    }
}

fn pause_in_words(pause: &KeptPause) -> Markup {
    html! {
        @match (pause.days.last, pause.days.days()) {
            (Some(last), Some(1)) => { "Ruhte am " (german_date(last)) " (1 Tag)" },
            (Some(last), Some(count)) => {
                "Ruhte vom " (german_date(pause.days.first)) " bis " (german_date(last)) " (" (days(count)) ")"
            },
            _ => { "Ruht seit " (german_date(pause.days.first)) },
        }
        ": " span .long-text dir="auto" { (pause.reason) }
        span .muted { " Eingetragen von " bdi { (pause.author) } }
    }
}

/// What the day of the week may mean. Nothing is moved by itself: see decision 59.
fn weekend(standing: Standing) -> Markup {
    // 1970-01-01 was a Thursday.
    let name = standing
        .due()
        .and_then(|due| match due.days().rem_euclid(7) {
            2 => Some((due, "Samstag")),
            3 => Some((due, "Sonntag")),
            _ => None,
        });
    html! {
        @if let Some((due, name)) = name {
            p .muted {
                "Der " (german_date(due)) " ist ein " (name) ". Prüfen Sie, ob die Frist erst am nächsten Werktag endet \
                 (§ 31 Abs. 3 VwVfG). Wochenenden und Feiertage verschieben hier nichts von selbst."
            }
        }
    }
}

/// What stands in the fields of a deadline.
struct Fields {
    text: String,
    begins: Option<Date>,
    ends: Option<Date>,
    after_pause: AfterPause,
}

impl Fields {
    fn new(today: Date, after_pause: AfterPause) -> Self {
        Self {
            text: String::new(),
            begins: Some(today),
            ends: None,
            after_pause,
        }
    }

    fn of(version: &DeadlineVersion) -> Self {
        Self {
            text: version.text.clone(),
            begins: Some(version.terms.begins),
            ends: Some(version.terms.ends),
            after_pause: version.terms.after_pause,
        }
    }
}

impl From<&DeadlineForm> for Fields {
    /// As far as it can be read.
    fn from(form: &DeadlineForm) -> Self {
        Self {
            text: form.text.clone(),
            begins: form.beginn.parse().ok(),
            ends: form.ende.parse().ok(),
            after_pause: AfterPause::read(&form.nach).unwrap_or_default(),
        }
    }
}

fn terms_fields(id: &str, fields: &Fields) -> Markup {
    html! {
        div .field {
            label for={ "frist-text-" (id) } { "Wofür?" }
            input #{ "frist-text-" (id) } name="text" type="text" required maxlength=(LONGEST_PURPOSE) dir="auto"
                autocomplete="off" list={ "frist-ueblich-" (id) } value=(fields.text);
            datalist #{ "frist-ueblich-" (id) } { @for usual in USUAL { option value=(usual); } }
        }
        div .field {
            label for={ "frist-beginn-" (id) } { "Beginn (dieser Tag zählt nicht mit)" }
            input #{ "frist-beginn-" (id) } name="beginn" type="date" required value=[fields.begins];
        }
        div .field {
            label for={ "frist-ende-" (id) } { "Letzter Tag, ohne Pausen" }
            input #{ "frist-ende-" (id) } name="ende" type="date" required value=[fields.ends];
        }
        div .field {
            label for={ "frist-nach-" (id) } { "Nach einer Pause" }
            select #{ "frist-nach-" (id) } name="nach" {
                @for after in AfterPause::ALL {
                    option value=(after.word()) selected[after == fields.after_pause] { (after.german()) }
                }
            }
        }
    }
}

fn day_field(id: &str, label: &str, day: Date, last: Option<Date>) -> Markup {
    html! {
        div .field {
            label for=(id) { (label) }
            input #(id) name="tag" type="date" required value=(day) max=[last];
        }
    }
}

fn reason_field(id: &str, label: &str) -> Markup {
    html! {
        div .field {
            label for=(id) { (label) }
            input #(id) name="text" type="text" required maxlength=(LONGEST_REASON) dir="auto" autocomplete="off";
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct DeadlineForm {
    csrf: String,
    einmal: String,
    frist: String,
    gesehen: String,
    pause: String,
    /// What for, or why.
    text: String,
    beginn: String,
    ende: String,
    nach: String,
    tag: String,
}

impl DeadlineForm {
    fn text(&self, longest: usize) -> Result<&str, &'static str> {
        let text = self.text.trim();
        if text.is_empty() {
            Err("Schreiben Sie, wofür die Frist ist, oder warum.")
        } else if text.chars().count() > longest {
            Err("Der Text ist zu lang.")
        } else {
            Ok(text)
        }
    }

    fn day(text: &str, which: &'static str) -> Result<Date, &'static str> {
        text.parse().map_err(|_| which)
    }

    fn terms(&self) -> Result<NewDeadline<'_>, &'static str> {
        let text = self.text(LONGEST_PURPOSE)?;
        Ok(NewDeadline {
            text,
            terms: Terms {
                begins: Self::day(
                    &self.beginn,
                    "Nennen Sie den Tag, an dem die Frist beginnt.",
                )?,
                ends: Self::day(&self.ende, "Nennen Sie den letzten Tag der Frist.")?,
                after_pause: AfterPause::read(&self.nach)
                    .ok_or("Wählen Sie, was nach einer Pause geschieht.")?,
            },
        })
    }

    /// What is to be done; nothing where nobody knows it.
    fn step(&self, what: &str) -> Option<Result<Step<'_>, &'static str>> {
        Some(match what {
            "aendern" => self.terms().map(Step::Change),
            "ruhen" => self.text(LONGEST_REASON).and_then(|reason| {
                let first = Self::day(&self.tag, "Nennen Sie den ersten Tag der Pause.")?;
                Ok(Step::Pause { first, reason })
            }),
            "weiter" => Self::day(&self.tag, "Nennen Sie den letzten Tag der Pause.")
                .map(|last| Step::Resume { last }),
            "pause-zuruecknehmen" => Ok(Step::TakeBackPause(self.pause.parse().ok()?)),
            "erledigt" => Ok(Step::Meet),
            "entfernen" => self
                .text(LONGEST_REASON)
                .map(|reason| Step::Remove { reason }),
            _ => return None,
        })
    }
}

/// Does something with a deadline of a case.
pub(crate) async fn act(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Work>,
    headers: HeaderMap,
    Path((_, what)): Path<(String, String)>,
    Form(form): Form<DeadlineForm>,
) -> Result<Response, PageError> {
    inbox.check_form(&headers, &of.session.csrf_token, &form.csrf)?;
    let refuse = |mistake: &str| {
        Ok(match what.as_str() {
            "setzen" | "aendern" => again(&of, &what, &form, mistake),
            _ => refused(&of.session, of.number, mistake, &form.text),
        })
    };
    let store = &inbox.hall.store;
    let by = (&of.actor, of.session.staff.number);
    let now = inbox.now();
    let stepped = if what == "setzen" {
        let new = match form.terms() {
            Ok(new) => new,
            Err(mistake) => return refuse(mistake),
        };
        set(store, by, of.case, (new, &Once::of(&form.einmal)), now).await?
    } else {
        let wanted = match form.step(&what).ok_or(PageError::NotFound)? {
            Ok(wanted) => wanted,
            Err(mistake) => return refuse(mistake),
        };
        let number = form.frist.parse().map_err(|_| PageError::NotFound)?;
        let seen = form.gesehen.parse().map_err(|_| PageError::NotFound)?;
        let times = (now, LocalTime::of(now).date());
        step(store, by, of.case, (number, seen), wanted, times).await?
    };
    match stepped {
        Stepped::Done => Ok(back(of.number)),
        Stepped::Gone => Err(PageError::NotFound),
        Stepped::NotNow(why) => refuse(not_now(why)),
        Stepped::NotSo(why) => refuse(&not_so(why)),
        Stepped::Changed(theirs) => {
            let versions = store.deadline_versions(of.case).await?;
            let seen: i64 = form.gesehen.parse().unwrap_or(0);
            let base = versions
                .iter()
                .rfind(|one| one.deadline == theirs.number && one.version <= seen);
            Ok(conflict(&inbox, &of, &theirs, base, (&what, &form)))
        }
    }
}

fn not_now(why: NotNow) -> &'static str {
    match why {
        NotNow::CaseNotOpen => {
            "Der Vorgang ist nicht mehr offen. Fristen setzen und ändern Sie, wenn er wieder aufgenommen ist."
        }
        NotNow::Condition => {
            "Das geht mit dieser Frist nicht: Sie ruht, läuft oder ist schon beendet."
        }
    }
}

fn not_so(why: NotSo) -> String {
    match why {
        NotSo::EndsBeforeItBegins => {
            "Der letzte Tag der Frist muss nach ihrem Beginn liegen.".into()
        }
        NotSo::TooLong => "Das Ende liegt zu weit in der Zukunft. Ist das Jahr richtig?".into(),
        NotSo::Paused(since) => format!("Die Frist ruht schon, seit {}.", german_date(since)),
        NotSo::Over(due) => format!(
            "Die Frist ist am {} abgelaufen. Danach kann sie nicht mehr ruhen.",
            german_date(due)
        ),
        NotSo::BeforeItBegins(begins) => format!(
            "Die Frist beginnt erst am {}. Vorher kann sie nicht ruhen.",
            german_date(begins)
        ),
        NotSo::InFuture => {
            "Der Tag liegt in der Zukunft. Tragen Sie Pausen ein, wenn sie beginnen und enden."
                .into()
        }
        NotSo::PauseEndsBeforeItBegins(first) => format!(
            "Die Pause hat am {} begonnen. Vorher kann sie nicht geendet haben.",
            german_date(first)
        ),
    }
}

/// Why a deadline was not set or changed, with the form as it was filled.
fn again(of: &OfCase<Work>, what: &str, form: &DeadlineForm, mistake: &str) -> Response {
    let content = html! {
        h1 { "Das wurde nicht gespeichert" }
        p .notice.notice--danger role="alert" { (mistake) }
        form method="post" action={ "/antraege/" (of.number) "/frist/" (what) } {
            (layout::csrf_field(&of.session.csrf_token))
            @for (name, value) in [("einmal", &form.einmal), ("frist", &form.frist), ("gesehen", &form.gesehen)] {
                input type="hidden" name=(name) value=(value);
            }
            (terms_fields("ihre", &Fields::from(form)))
            button .button type="submit" { "Speichern" }
        }
        p { a href={ "/antraege/" (of.number) "#fristen" } { "Zurück zum Vorgang" } }
    };
    let title = "Fehler: nicht gespeichert";
    let page = layout::page(title, Some((&of.session, Place::Other)), &content);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// Somebody else has done something with the deadline: what it was, what it is, and what was to be done. Nothing is
/// overwritten unseen.
fn conflict(
    inbox: &Inbox,
    of: &OfCase<Work>,
    theirs: &Deadline,
    base: Option<&DeadlineVersion>,
    (what, form): (&str, &DeadlineForm),
) -> Response {
    let session = &of.session;
    let today = LocalTime::of(inbox.now()).date();
    let yours = Fields::from(form);
    let content = html! {
        h1 { "Die Frist wurde inzwischen geändert" }
        p .notice.notice--warning role="alert" {
            "Jemand hat mit dieser Frist etwas getan, seit Sie die Seite geöffnet haben. Von Ihnen ist nichts gespeichert."
        }
        div .versions {
            @if let Some(base) = base {
                section {
                    h2 { "Wie Sie sie gesehen haben" }
                    p { strong { bdi { (base.text) } } }
                    p { (terms_in_words(base.terms)) }
                }
            }
            section {
                h2 { "Wie sie jetzt ist" }
                p {
                    strong { bdi { (theirs.counts.text) } } ": "
                    @match &theirs.ended {
                        None => (stands(theirs, today)),
                        Some(end) if end.reason.is_some() => { "entfernt von " bdi { (end.by) } },
                        Some(end) => { "erledigt, eingetragen von " bdi { (end.by) } },
                    }
                }
                p { (terms_in_words(theirs.counts.terms)) }
                ul { @for pause in &theirs.pauses { li { (pause_in_words(pause)) } } }
            }
        }
        @if what == "aendern" && theirs.ended.is_none() {
            form method="post" action={ "/antraege/" (of.number) "/frist/aendern" } {
                (layout::csrf_field(&session.csrf_token))
                (named(theirs))
                h2 { "Was Sie speichern wollten" }
                (terms_fields("ihre", &yours))
                button .button type="submit" { "So speichern" }
            }
        } @else if !form.text.trim().is_empty() {
            div .field {
                label for="getippt" { "Ihr Text, zum Kopieren" }
                textarea #getippt rows="3" readonly dir="auto" { (form.text) }
            }
        }
        p { a href={ "/antraege/" (of.number) "#fristen" } { "Zurück zum Vorgang" } }
    };
    let title = "Fehler: Die Frist wurde inzwischen geändert";
    let page = layout::page(title, Some((session, Place::Other)), &content);
    (StatusCode::CONFLICT, page).into_response()
}
