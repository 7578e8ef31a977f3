//! What a clerk's day begins with: what is due, what is theirs, and what nobody has taken yet.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use amtsweg_core::time::{Date, Timestamp};
use axum::{
    Form,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Inbox,
        auth::{Clerk, LoggedIn, Work},
        error::PageError,
        layout::{self, Place},
    },
    deadlines::{NEAR_DAYS, due_badge},
    desk, list, search,
    views::Views,
    worklist::{COLUMNS, Column, LISTS, ListName, WorkQuery},
};
use crate::{
    clock::{LocalTime, age_in_words, german_date},
    domain::{
        ApplicationNumber, CaseNumber, Entry, FiledApplication, Permission, Scope,
        case::State as Stand,
        may,
        role::{Held, Staff},
        view::Look,
        workplace::{Colleague, Head, Task, TaskKind},
    },
    reading::document::language_name,
    store::{
        AccountRow, COUNTED, Count, DueDeadline, LOOKED_AT, ListFrom, ListOrder, Session, WorkView,
    },
    work::{
        assign::{Assigned, assign},
        look::looked,
        views::looks,
    },
};

/// Of what is due so much is shown.
const DUE_SHOWN: u32 = 25;

/// Where somebody begins who has just logged in.
pub(crate) async fn start(clerk: LoggedIn) -> Redirect {
    let works = clerk.session.staff.has(Permission::Work);
    Redirect::to(if works { "/arbeit" } else { "/" })
}

/// A case as a line of a list.
struct Line {
    filed: FiledApplication,
    head: Option<Head>,
    due: Option<Date>,
    /// When its next deadline is due.
    deadline: Option<Date>,
    /// Whether a deadline is paused.
    is_paused: bool,
    /// Whether something has come later that nobody has opened.
    has_news: bool,
    /// Whether it, or something of it, came since somebody looked.
    is_new: bool,
    /// What it is called elsewhere.
    references: Vec<String>,
}

/// The page.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
    RawQuery(address): RawQuery,
) -> Result<Response, PageError> {
    let store = &inbox.hall.store;
    let session = &clerk.session;
    let own = session.staff.number;
    let today = LocalTime::of(inbox.now()).date();
    let query = WorkQuery::parse(&address.unwrap_or_default());
    let look = looks(store, own, inbox.now()).await?.unwrap_or(Look {
        at: inbox.now(),
        last: ApplicationNumber::new(i64::MAX),
    });
    let scope = query.scope(&clerk.scope);
    let view = query.view(own, look, &scope, today);
    let due = store.due(own, today, &clerk.scope, DUE_SHOWN).await?;
    let answered = store
        .answered(own, look.at, &clerk.scope, DUE_SHOWN)
        .await?;
    let deadlines = store
        .due_deadlines(
            (own, today),
            today.plus_days(NEAR_DAYS),
            &clerk.scope,
            DUE_SHOWN,
        )
        .await?;
    // In the order of their days.
    let (over, near) = deadlines.split_at(deadlines.partition_point(|one| one.due <= today));
    let of_tasks = due.iter().chain(&answered).map(|task| task.case);
    let of_deadlines = deadlines.iter().map(|deadline| deadline.case);
    let due_cases: Vec<CaseNumber> = of_tasks.chain(of_deadlines).collect();
    let due_first = store.first_of(&due_cases).await?;
    let found = store.worklist(view, list::PER_PAGE).await?;
    let shown: BTreeSet<ApplicationNumber> = found
        .rows
        .iter()
        .chain(&due_first)
        .map(|row| row.number)
        .collect();
    if !shown.is_empty() {
        let entry = Entry::Listed(shown.into_iter().collect());
        looked(store, &clerk.actor(), entry, inbox.now()).await?;
    }
    let lines = lines(&inbox, &query, look, found.rows).await?;
    let colleagues = colleagues(&inbox, &clerk.scope).await?;
    let overview = Overview::read(&inbox, &clerk, &query, look, today).await?;
    let views = Views::read(&inbox, &session.staff).await?;
    let content = html! {
        h1 { "Meine Arbeit" }
        (search::form(session, ""))
        (desk::way())
        (due_section(&inbox, (&due, over), &due_first, today))
        (near_section(&inbox, near, &due_first, today))
        (answers(&inbox, &answered, &due_first))
        section .lists aria-labelledby="listen" {
            h2 #listen .visually-hidden { "Listen" }
            (overview.news(inbox.now(), look))
            (tabs(&query, &overview))
            (views.list(session, &query))
            (query.mistakes())
            (query.form(&services(&inbox, &clerk.scope)))
            (views.keep_form(session, &query))
            (overview.summary(inbox.now(), &query))
            @if lines.is_empty() {
                p .empty { (nothing(&query, &clerk.scope, found.goes_on_behind.is_some())) }
            } @else {
                (table(&inbox, session, &query, &lines, &colleagues, today))
            }
            @if found.goes_on_behind.is_some() || !query.is_at_start() {
                nav .pagination aria-label="Seiten" {
                    @if !query.is_at_start() { a href=(query.address()) { "Zum Anfang" } }
                    @if let Some(last) = found.goes_on_behind {
                        a href=(query.address_after(last)) rel="next" {
                            @if lines.is_empty() { "Weitersuchen" } @else { "Weitere" }
                        }
                    }
                }
            }
        }
    };
    Ok(layout::page(
        "Meine Arbeit",
        Some((session, Place::Work)),
        &content,
    ))
}

/// What is said above a list.
struct Overview {
    /// How many cases each of the lists has.
    counts: Vec<Count>,
    /// How many have news since somebody looked.
    news: Count,
    /// How many the list has that is shown, as it is filtered.
    filtered: Count,
    /// When the oldest of them came.
    oldest: Option<Timestamp>,
}

impl Overview {
    async fn read(
        inbox: &Inbox,
        clerk: &Clerk<Work>,
        query: &WorkQuery,
        look: Look,
        today: Date,
    ) -> Result<Self, PageError> {
        let store = &inbox.hall.store;
        let own = clerk.session.staff.number;
        let scope = query.scope(&clerk.scope);
        let mut counts = Vec::new();
        for (list, ..) in LISTS {
            let there = query.of_list(list);
            let view = there.view(own, look, &scope, today);
            counts.push(store.count_of_worklist(view).await?);
        }
        let of_news = WorkQuery::of_news();
        let news = of_news.view(own, look, &clerk.scope, today);
        let view = query.view(own, look, &scope, today);
        let from_start = WorkView {
            order: ListOrder::Oldest,
            from: ListFrom::Start,
            ..view
        };
        let oldest = store.worklist(from_start, 1).await?;
        Ok(Self {
            counts,
            news: store.count_of_worklist(news).await?,
            // Among the same ones as the list.
            filtered: store.count_of_worklist(view).await?,
            oldest: oldest.rows.first().map(|row| row.application.received_at),
        })
    }

    fn news(&self, now: Timestamp, look: Look) -> Markup {
        html! {
            @if self.news.found > 0 {
                p .notice.notice--info {
                    "Seit Sie zuletzt hier waren (" (age_in_words(now, look.at)) "), ist etwas gekommen: "
                    a href=(WorkQuery::of_news().address()) {
                        (in_words(self.news)) @if self.news.found == 1 { " Vorgang" } @else { " Vorgänge" }
                    }
                    "."
                }
            }
        }
    }

    fn summary(&self, now: Timestamp, query: &WorkQuery) -> Markup {
        let words = query.in_words();
        html! {
            p .muted {
                @if !words.is_empty() { (words.join(", ")) ": " }
                @match self.filtered {
                    Count { found: 1, has_more: false } => "1 Vorgang",
                    count => { (in_words(count)) " Vorgänge" },
                }
                @if let Some(oldest) = self.oldest {
                    ", der älteste eingegangen " (age_in_words(now, oldest))
                }
                ". "
                @if query.is_newest_first { "Das Neueste zuerst. " } @else { "Das Älteste zuerst. " }
                a href=(query.turned().address()) {
                    @if query.is_newest_first { "Das Älteste zuerst zeigen" } @else { "Das Neueste zuerst zeigen" }
                }
                @if query.is_filtered() { " " a href=(query.of_list(query.list).address()) { "Filter aufheben" } }
            }
        }
    }
}

/// As many as were counted.
fn in_words(count: Count) -> String {
    match count {
        Count {
            found,
            has_more: false,
        } => found.to_string(),
        Count { found: 0, .. } => format!("unter den ersten {LOOKED_AT} keine"),
        Count { found, .. } if found >= COUNTED => format!("über {COUNTED}"),
        Count { found, .. } => format!("mindestens {found}"),
    }
}

/// The services of which somebody may work on cases, by their titles.
fn services<'a>(inbox: &'a Inbox, scope: &Scope) -> Vec<(String, &'a str)> {
    let texts = &inbox.hall.forms.texts;
    let mut services: Vec<(String, &str)> = inbox
        .hall
        .config
        .services
        .keys()
        .filter(|service| scope.has(service))
        .map(|service| (texts.service_title(service), service.as_str()))
        .collect();
    services.sort();
    services
}

async fn lines(
    inbox: &Inbox,
    query: &WorkQuery,
    look: Look,
    rows: Vec<FiledApplication>,
) -> Result<Vec<Line>, PageError> {
    let store = &inbox.hall.store;
    let cases: Vec<CaseNumber> = rows.iter().map(|row| CaseNumber::of(row.number)).collect();
    let mut heads: BTreeMap<CaseNumber, Head> = store
        .heads(&cases)
        .await?
        .into_iter()
        .map(|head| (head.number, head))
        .collect();
    let due: BTreeMap<CaseNumber, Date> = store.next_due(&cases).await?.into_iter().collect();
    let news: BTreeSet<CaseNumber> = store.with_news(&cases).await?.into_iter().collect();
    let last: BTreeMap<CaseNumber, ApplicationNumber> =
        store.last_of(&cases).await?.into_iter().collect();
    let mut deadlines: BTreeMap<CaseNumber, (Option<Date>, bool)> = store
        .next_deadlines(&cases)
        .await?
        .into_iter()
        .map(|(case, due, is_paused)| (case, (due, is_paused)))
        .collect();
    let mut references = if query.shows(Column::References) {
        store.references_of(&cases).await?
    } else {
        BTreeMap::new()
    };
    let line = |filed: FiledApplication| {
        let case = CaseNumber::of(filed.number);
        let (deadline, is_paused) = deadlines.remove(&case).unwrap_or_default();
        Line {
            head: heads.remove(&case),
            due: due.get(&case).copied(),
            deadline,
            is_paused,
            has_news: news.contains(&case),
            is_new: last.get(&case).is_some_and(|last| *last > look.last),
            references: references.remove(&case).unwrap_or_default(),
            filed,
        }
    };
    Ok(rows.into_iter().map(line).collect())
}

fn due_section(
    inbox: &Inbox,
    (tasks, deadlines): (&[Task], &[DueDeadline]),
    first: &[FiledApplication],
    today: Date,
) -> Markup {
    let most = usize::try_from(DUE_SHOWN).unwrap_or(usize::MAX);
    html! {
        section .card aria-labelledby="faellig" {
            h2 #faellig {
                @match tasks.len() + deadlines.len() {
                    0 => "Heute ist nichts fällig",
                    1 => "Heute fällig: 1",
                    n => { "Heute fällig: " (n) },
                }
            }
            @if !tasks.is_empty() || !deadlines.is_empty() {
                ul .due {
                    @for deadline in deadlines { (deadline_line(inbox, deadline, first, today)) }
                    @for task in tasks {
                        @if let Some(row) = first_of(task.case, first) {
                            li {
                                (way_to(inbox, row, "vorgang"))
                                " – "
                                @if task.kind == TaskKind::Advice { bdi { (task.author.name) } " fragt: " }
                                bdi { (first_line(&task.text)) }
                                " (" (day(task.due, today)) ")"
                            }
                        }
                    }
                }
                @if tasks.len() == most || deadlines.len() == most {
                    p .muted { "Vielleicht ist noch mehr fällig. Es kommt nach, wenn davon etwas erledigt ist." }
                }
            }
        }
    }
}

/// The deadlines of one's cases that are soon due.
fn near_section(
    inbox: &Inbox,
    deadlines: &[DueDeadline],
    first: &[FiledApplication],
    today: Date,
) -> Markup {
    html! {
        @if !deadlines.is_empty() {
            section .card aria-labelledby="fristen" {
                h2 #fristen { "Fristen bis " (german_date(today.plus_days(NEAR_DAYS))) ": " (deadlines.len()) }
                ul .due { @for deadline in deadlines { (deadline_line(inbox, deadline, first, today)) } }
            }
        }
    }
}

fn deadline_line(
    inbox: &Inbox,
    deadline: &DueDeadline,
    first: &[FiledApplication],
    today: Date,
) -> Markup {
    html! {
        @if let Some(row) = first_of(deadline.case, first) {
            li {
                (way_to(inbox, row, "fristen"))
                " – " bdi { (deadline.text) } ": " (due_badge(deadline.due, today))
            }
        }
    }
}

fn first_of(case: CaseNumber, first: &[FiledApplication]) -> Option<&FiledApplication> {
    first.iter().find(|row| row.number.get() == case.get())
}

/// The way to a part of the page of a case.
fn way_to(inbox: &Inbox, row: &FiledApplication, part: &str) -> Markup {
    html! {
        a href={ "/antraege/" (row.number) "#" (part) } { bdi { (list::subject(inbox, row)) } }
        @if let Some(number) = row.short_number { " (" span .case-number { (number) } ")" }
    }
}

/// What colleagues have answered since somebody looked.
fn answers(inbox: &Inbox, answered: &[Task], first: &[FiledApplication]) -> Markup {
    let of_case = |case: CaseNumber| first.iter().find(|row| row.number.get() == case.get());
    html! {
        @if !answered.is_empty() {
            section .card aria-labelledby="antworten" {
                h2 #antworten { "Antworten auf Ihre Fragen: " (answered.len()) }
                ul .due {
                    @for task in answered {
                        @if let Some(row) = of_case(task.case) {
                            li {
                                a href={ "/antraege/" (row.number) "#vorgang" } { bdi { (list::subject(inbox, row)) } }
                                " – " bdi { (task.whom.name) } " antwortet: "
                                bdi { (first_line(task.answer.as_deref().unwrap_or_default())) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// As much of a text as a line of a list has room for.
fn first_line(text: &str) -> String {
    const CHARS: usize = 80;
    let line = text.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(CHARS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// A day, and whether it is past.
pub(super) fn day(due: Date, today: Date) -> Markup {
    html! {
        @if due < today {
            span .badge.badge--danger { "überfällig seit " (german_date(due)) }
        } @else if due == today {
            "heute"
        } @else {
            (german_date(due))
        }
    }
}

fn tabs(query: &WorkQuery, overview: &Overview) -> Markup {
    html! {
        nav aria-label="Listen" {
            ul .tabs {
                @for ((list, _, name), count) in LISTS.iter().zip(&overview.counts) {
                    li {
                        a href=(query.of_list(*list).address()) aria-current=[(query.list == *list).then_some("true")] {
                            (name) " (" (in_words(*count)) ")"
                        }
                    }
                }
            }
        }
    }
}

fn nothing(query: &WorkQuery, scope: &Scope, goes_on: bool) -> &'static str {
    match query.list {
        _ if query.is_of_others(scope) => "An Vorgängen dieser Leistung arbeiten Sie nicht.",
        _ if goes_on => "Bis hierher passt nichts. Weiter hinten ist noch nicht gesucht.",
        _ if !query.is_at_start() => "Weiter hinten ist nichts mehr.",
        _ if query.is_filtered() => "Zu diesem Filter passt nichts.",
        ListName::Mine => {
            "Ihnen ist gerade nichts zugeteilt. Unter „Nicht zugeteilt“ steht, was noch niemand übernommen hat."
        }
        ListName::Unassigned => "Alles Offene ist zugeteilt.",
        ListName::Open => "Gerade ist nichts offen.",
        ListName::All => "Noch ist nichts eingegangen.",
    }
}

fn table(
    inbox: &Inbox,
    session: &Session,
    query: &WorkQuery,
    lines: &[Line],
    colleagues: &[Colleague],
    today: Date,
) -> Markup {
    let has_open = lines.iter().any(Line::is_open);
    html! {
        form method="post" action="/arbeit/zuteilen" {
            (layout::csrf_field(&session.csrf_token))
            (query.hidden())
            div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
                table {
                    caption #liste-titel .visually-hidden { "Vorgänge" }
                    thead {
                        tr {
                            @if has_open { th scope="col" { span .visually-hidden { "Auswählen" } } }
                            @if query.shows(Column::Received) { th scope="col" { "Eingang" } }
                            th scope="col" { "Antrag von, Betreff" }
                            @for (column, _, title) in COLUMNS {
                                @if column != Column::Received && query.shows(column) { th scope="col" { (title) } }
                            }
                        }
                    }
                    tbody {
                        @for line in lines {
                            (row(inbox, line, query, has_open, today))
                        }
                    }
                }
            }
            @if has_open {
                div .inline-form.assign {
                    div .field {
                        label for="an" { "Ausgewählte zuteilen an" }
                        (whom_field("an", session, colleagues, true))
                    }
                    button .button type="submit" { "Zuteilen" }
                }
            }
        }
    }
}

impl Line {
    /// Whether it can be given to somebody.
    fn is_open(&self) -> bool {
        let state = self.head.as_ref().map(|head| head.state);
        matches!(state, Some(Stand::Arrived | Stand::InProgress))
    }
}

/// The choice of a colleague, oneself first.
pub(super) fn whom_field(
    id: &str,
    session: &Session,
    colleagues: &[Colleague],
    with_nobody: bool,
) -> Markup {
    let own = session.staff.number;
    html! {
        select #(id) name="an" {
            @if colleagues.iter().any(|colleague| colleague.number == own) {
                option value=(own) { "mich" }
            }
            @for colleague in colleagues.iter().filter(|colleague| colleague.number != own) {
                option value=(colleague.number) { (colleague.name) }
            }
            @if with_nobody { option value="" { "niemanden (zurückgeben)" } }
        }
    }
}

fn row(inbox: &Inbox, line: &Line, query: &WorkQuery, has_open: bool, today: Date) -> Markup {
    let filed = &line.filed;
    let subject = list::subject(inbox, filed);
    html! {
        tr .unread[filed.opened_at.is_none()] {
            @if has_open {
                td .choose {
                    @if let Some(head) = line.head.as_ref().filter(|_| line.is_open()) {
                        label {
                            input type="checkbox" name={ "v" (filed.number) } value=(head.version);
                            span .visually-hidden { (subject) }
                        }
                    }
                }
            }
            @if query.shows(Column::Received) {
                td { (age_in_words(inbox.now(), filed.application.received_at)) }
            }
            th scope="row" {
                a href={ "/antraege/" (filed.number) } { bdi { (subject) } }
                (list::case_number(filed))
                " " (desk::badge(filed.desk.as_ref()))
                @if !query.shows(Column::State) { " " (news(line)) }
            }
            @for (column, ..) in COLUMNS {
                @if column != Column::Received && query.shows(column) {
                    td { (cell(inbox, line, column, today)) }
                }
            }
        }
    }
}

/// What has come since somebody looked, or since anybody did.
fn news(line: &Line) -> Markup {
    html! {
        @if line.has_news { span .badge.badge--info { "Neues eingegangen" } " " }
        @if line.is_new { span .badge.badge--info { "Seit zuletzt" } }
    }
}

fn cell(inbox: &Inbox, line: &Line, column: Column, today: Date) -> Markup {
    let application = &line.filed.application;
    html! {
        @match column {
            Column::Received => {},
            Column::Service => { (inbox.hall.forms.texts.service_title(&application.service)) },
            Column::State => {
                @match line.head.as_ref().map(|head| head.state) {
                    Some(Stand::Arrived) if line.filed.opened_at.is_none() => { span .badge.badge--info { "Neu" } },
                    Some(state) => { span .badge { (state.german()) } },
                    None => {},
                }
                " " (news(line))
            },
            Column::Assignee => {
                @match line.head.as_ref().and_then(|head| head.assignee.as_ref()) {
                    Some(assignee) => bdi { (assignee.name) },
                    None => span .muted { "niemandem" },
                }
            },
            Column::Due => {
                @if let Some(due) = line.deadline { div { (due_badge(due, today)) } }
                @if line.is_paused { div { span .badge.badge--warning { "Frist ruht" } } }
                @if let Some(due) = line.due { div { (day(due, today)) } }
            },
            Column::Language => { (application.language.as_deref().map_or("unbekannt", language_name)) },
            Column::References => {
                @for reference in &line.references { div { bdi { (reference) } } }
            },
        }
    }
}

/// Who may work on cases of at least one of these services.
async fn colleagues(inbox: &Inbox, scope: &Scope) -> Result<Vec<Colleague>, PageError> {
    let groups = &inbox.hall.forms.groups;
    let accounts = inbox.hall.store.clerks().await?;
    let works = |account: &&AccountRow| {
        let theirs = staff_of(account).scope(Permission::Work, groups);
        match (&theirs, scope) {
            (Scope::Services(theirs), Scope::Services(ours)) => {
                theirs.intersection(ours).next().is_some()
            }
            (theirs, _) => !theirs.is_empty(),
        }
    };
    Ok(accounts
        .iter()
        .filter(|account| account.disabled_at.is_none())
        .filter(works)
        .map(as_colleague)
        .collect())
}

/// Who may work on cases of this service.
pub(super) async fn colleagues_for(
    inbox: &Inbox,
    service: &str,
) -> Result<Vec<Colleague>, PageError> {
    let groups = &inbox.hall.forms.groups;
    let accounts = inbox.hall.store.clerks().await?;
    Ok(accounts
        .iter()
        .filter(|account| account.disabled_at.is_none())
        .filter(|account| may(&staff_of(account), Permission::Work, service, groups).is_some())
        .map(as_colleague)
        .collect())
}

fn as_colleague(account: &AccountRow) -> Colleague {
    Colleague {
        number: account.number,
        name: account.name.clone(),
    }
}

/// Somebody with their own roles: whom they stand in for today does not make a case theirs.
fn staff_of(account: &AccountRow) -> Staff {
    Staff {
        number: account.number,
        name: account.name.clone(),
        grants: account
            .grants
            .iter()
            .map(|grant| Held {
                grant: grant.clone(),
                instead_of: None,
            })
            .collect(),
    }
}

/// Gives the chosen cases to somebody. Each is judged by itself: what is refused is told, and why.
pub(crate) async fn assign_chosen(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
    headers: HeaderMap,
    Form(form): Form<BTreeMap<String, String>>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    inbox.check_form(&headers, &session.csrf_token, field("csrf"))?;
    let chosen: Vec<(CaseNumber, i64)> = form
        .iter()
        .filter_map(|(name, version)| {
            let case = name.strip_prefix('v')?.parse().ok()?;
            Some((case, version.parse().ok()?))
        })
        .collect();
    let back = WorkQuery::parse(field("ansicht")).address();
    if chosen.is_empty() {
        let content = html! {
            h1 { "Nichts ausgewählt" }
            p .notice.notice--danger role="alert" {
                "Wählen Sie links in der Liste die Vorgänge aus, die Sie zuteilen wollen."
            }
            p { a href=(back) { "Zurück zur Liste" } }
        };
        let page = layout::page("Fehler: Zuteilen", Some((session, Place::Work)), &content);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let colleagues = colleagues(&inbox, &clerk.scope).await?;
    // A form without the field is none of ours: nothing is given back by mistake.
    let whom = match form.get("an").map(String::as_str) {
        None => return Err(PageError::NotAForm),
        Some("") => None,
        Some(number) => Some(
            colleagues
                .iter()
                .find(|colleague| colleague.number.to_string() == number)
                .ok_or(PageError::NotFound)?,
        ),
    };
    let mut done = 0_usize;
    let mut refused = Vec::new();
    for (case, version) in chosen {
        match assign_one(&inbox, &clerk, case, version, whom).await? {
            None => done += 1,
            Some(why) => refused.push((case, why)),
        }
    }
    report(&inbox, session, &back, whom, done, refused).await
}

/// Gives one case to somebody; why not, if it is refused.
async fn assign_one(
    inbox: &Inbox,
    clerk: &Clerk<Work>,
    case: CaseNumber,
    version: i64,
    whom: Option<&Colleague>,
) -> Result<Option<String>, PageError> {
    let store = &inbox.hall.store;
    let groups = &inbox.hall.forms.groups;
    let staff = &clerk.session.staff;
    let head = store.head(case).await?;
    let actor = head
        .as_ref()
        .and_then(|head| may(staff, Permission::Work, &head.service, groups));
    // Of others' cases nothing is said, not even that there is one.
    let (Some(head), Some(actor)) = (head, actor) else {
        return Ok(Some(
            "gibt es nicht, oder gehört zu einer anderen Gruppe".to_owned(),
        ));
    };
    if let Some(whom) = whom {
        let able = colleagues_for(inbox, &head.service).await?;
        if !able.iter().any(|colleague| colleague.number == whom.number) {
            return Ok(Some(format!(
                "{} arbeitet nicht an dieser Leistung",
                whom.name
            )));
        }
    }
    let assigned = assign(store, &actor, case, version, whom, inbox.times_to_tell()).await?;
    Ok(why_not(&assigned))
}

/// Why a case was not given to somebody.
pub(super) fn why_not(assigned: &Assigned) -> Option<String> {
    match assigned {
        Assigned::Done => None,
        Assigned::Gone => Some("gibt es nicht mehr".to_owned()),
        Assigned::Over(state) => Some(format!("ist {}", state.german())),
        Assigned::Changed(head) => Some(match &head.assignee {
            Some(theirs) => format!("wurde inzwischen geändert und ist bei {}", theirs.name),
            None => "wurde inzwischen geändert".to_owned(),
        }),
    }
}

async fn report(
    inbox: &Inbox,
    session: &Session,
    back: &str,
    whom: Option<&Colleague>,
    done: usize,
    refused: Vec<(CaseNumber, String)>,
) -> Result<Response, PageError> {
    // What of them may be named: those that were refused as others' may not.
    let groups = &inbox.hall.forms.groups;
    let cases: Vec<CaseNumber> = refused.iter().map(|(case, _)| *case).collect();
    let mut names = BTreeMap::new();
    for row in inbox.hall.store.first_of(&cases).await? {
        let service = &row.application.service;
        if may(&session.staff, Permission::Work, service, groups).is_some() {
            names.insert(row.number.get(), list::subject(inbox, &row));
        }
    }
    let content = html! {
        h1 { "Zugeteilt" }
        p role="status" {
            @match (done, whom) {
                (0, _) => { "Nichts wurde geändert." },
                (1, Some(whom)) => { "1 Vorgang ist jetzt bei " bdi { (whom.name) } "." },
                (n, Some(whom)) => { (n) " Vorgänge sind jetzt bei " bdi { (whom.name) } "." },
                (1, None) => { "1 Vorgang ist zurückgegeben." },
                (n, None) => { (n) " Vorgänge sind zurückgegeben." },
            }
        }
        @if !refused.is_empty() {
            div .notice.notice--warning {
                p {
                    strong {
                        @if refused.len() == 1 { "1 Vorgang wurde nicht geändert:" }
                        @else { (refused.len()) " Vorgänge wurden nicht geändert:" }
                    }
                }
                ul {
                    @for (case, why) in &refused {
                        li {
                            @match names.get(&case.get()) {
                                Some(name) => a href={ "/antraege/" (case) } { bdi { (name) } },
                                None => { "Nummer " (case) },
                            }
                            " " (why)
                        }
                    }
                }
            }
        }
        p { a href=(back) { "Zurück zur Liste" } }
    };
    let title = "Zugeteilt";
    Ok(layout::page(title, Some((session, Place::Work)), &content))
}
