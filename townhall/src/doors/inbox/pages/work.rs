//! What a clerk's day begins with: what is due, what is theirs, and what nobody has taken yet.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use amtsweg_core::time::Date;
use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{Clerk, LoggedIn, Work},
        error::PageError,
        layout::{self, Place},
    },
    list, search,
};
use crate::{
    clock::{LocalTime, age_in_words, german_date},
    domain::{
        ApplicationNumber, CaseNumber, ClerkNumber, Entry, FiledApplication, Permission, Scope,
        case::State as Stand,
        may,
        role::{Held, Staff},
        workplace::{Colleague, Head, Task, TaskKind},
    },
    store::{AccountRow, COUNTED, ListFrom, ListOrder, Session, WorkView, Worklist},
    work::{
        assign::{Assigned, assign},
        look::looked,
    },
};

/// Of what is due so much is shown.
const DUE_SHOWN: u32 = 25;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct WorkQuery {
    liste: String,
    leistung: String,
    sortierung: String,
    nach: String,
}

/// Where somebody begins who has just logged in.
pub(crate) async fn start(clerk: LoggedIn) -> Redirect {
    let works = clerk.session.staff.has(Permission::Work);
    Redirect::to(if works { "/arbeit" } else { "/" })
}

/// The lists that there are: how they are called in addresses and on the page.
const LISTS: [(&str, &str); 3] = [
    ("meine", "Meine"),
    ("frei", "Nicht zugeteilt"),
    ("offen", "Alle offenen"),
];

fn list_of(word: &str, clerk: ClerkNumber) -> Worklist {
    match word {
        "frei" => Worklist::Unassigned,
        "offen" => Worklist::Open,
        _ => Worklist::Of(clerk),
    }
}

/// The services of which cases are shown: one, or all that somebody may work on.
fn chosen_scope(query: &WorkQuery, scope: &Scope) -> Scope {
    let chosen = &query.leistung;
    if list::is_id(chosen) && scope.has(chosen) {
        Scope::Services(BTreeSet::from([chosen.clone()]))
    } else {
        scope.clone()
    }
}

fn view<'a>(query: &WorkQuery, clerk: &Clerk<Work>, scope: &'a Scope, today: Date) -> WorkView<'a> {
    WorkView {
        list: list_of(&query.liste, clerk.session.staff.number),
        scope,
        today,
        order: if query.sortierung == "neueste" {
            ListOrder::Newest
        } else {
            ListOrder::Oldest
        },
        from: query.nach.parse().map_or(ListFrom::Start, ListFrom::After),
    }
}

/// A case as a line of a list.
struct Line {
    filed: FiledApplication,
    head: Option<Head>,
    due: Option<Date>,
    /// Whether something has come later that nobody has opened.
    has_news: bool,
}

/// The page.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
    Query(query): Query<WorkQuery>,
) -> Result<Response, PageError> {
    let store = &inbox.hall.store;
    let session = &clerk.session;
    let today = LocalTime::of(inbox.now()).date();
    let scope = chosen_scope(&query, &clerk.scope);
    let view = view(&query, &clerk, &scope, today);
    let due = store
        .due(session.staff.number, today, &clerk.scope, DUE_SHOWN)
        .await?;
    let due_cases: Vec<CaseNumber> = due.iter().map(|task| task.case).collect();
    let due_first = store.first_of(&due_cases).await?;
    let (rows, has_more) = store.worklist(view, list::PER_PAGE).await?;
    let shown: BTreeSet<ApplicationNumber> = rows
        .iter()
        .chain(&due_first)
        .map(|row| row.number)
        .collect();
    if !shown.is_empty() {
        let entry = Entry::Listed(shown.into_iter().collect());
        looked(store, &clerk.actor(), entry, inbox.now()).await?;
    }
    let lines = lines(&inbox, rows).await?;
    let colleagues = colleagues(&inbox, &clerk.scope).await?;
    let mut counts = Vec::new();
    for (word, _) in LISTS {
        let view = WorkView {
            list: list_of(word, session.staff.number),
            ..view
        };
        counts.push(store.count_of_worklist(view).await?);
    }
    let content = html! {
        h1 { "Meine Arbeit" }
        (search::form(session, ""))
        (due_section(&inbox, &due, &due_first, today))
        section .lists aria-labelledby="listen" {
            h2 #listen .visually-hidden { "Listen" }
            (tabs(&query, view, &counts))
            (services(&inbox, &query, &clerk.scope))
            @if lines.is_empty() {
                p .empty { (nothing(view)) }
            } @else {
                (table(&inbox, session, &query, view, &lines, &colleagues, today))
            }
            @if has_more {
                @if let Some(last) = lines.last() {
                    nav .pagination aria-label="Seiten" {
                        a href={ (address(&query)) "&nach=" (last.filed.number) } rel="next" { "Weitere" }
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

/// The address of a list from its start.
fn address(query: &WorkQuery) -> String {
    let list = LISTS
        .iter()
        .map(|(word, _)| *word)
        .find(|word| *word == query.liste)
        .unwrap_or("meine");
    let order = if query.sortierung == "neueste" {
        "&sortierung=neueste"
    } else {
        ""
    };
    let service = if list::is_id(&query.leistung) {
        format!("&leistung={}", query.leistung)
    } else {
        String::new()
    };
    format!("/arbeit?liste={list}{service}{order}")
}

/// The choice of a service, where there are several.
fn services(inbox: &Inbox, query: &WorkQuery, scope: &Scope) -> Markup {
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
    html! {
        @if services.len() > 1 {
            form .inline-form method="get" action="/arbeit" {
                input type="hidden" name="liste" value=(query.liste);
                input type="hidden" name="sortierung" value=(query.sortierung);
                div .field {
                    label for="leistung" { "Leistung" }
                    select #leistung name="leistung" {
                        option value="" { "Alle Leistungen" }
                        @for (title, service) in &services {
                            option value=(service) selected[query.leistung == *service] { (title) }
                        }
                    }
                }
                button .button.button--quiet type="submit" { "Anzeigen" }
            }
        }
    }
}

async fn lines(inbox: &Inbox, rows: Vec<FiledApplication>) -> Result<Vec<Line>, PageError> {
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
    let line = |filed: FiledApplication| {
        let case = CaseNumber::of(filed.number);
        Line {
            head: heads.remove(&case),
            due: due.get(&case).copied(),
            has_news: news.contains(&case),
            filed,
        }
    };
    Ok(rows.into_iter().map(line).collect())
}

fn due_section(inbox: &Inbox, due: &[Task], first: &[FiledApplication], today: Date) -> Markup {
    let of_case = |case: CaseNumber| first.iter().find(|row| row.number.get() == case.get());
    html! {
        section .card aria-labelledby="faellig" {
            h2 #faellig {
                @match due.len() {
                    0 => "Heute ist nichts fällig",
                    1 => "Heute fällig: 1",
                    n => { "Heute fällig: " (n) },
                }
            }
            @if !due.is_empty() {
                ul .due {
                    @for task in due {
                        @if let Some(row) = of_case(task.case) {
                            li {
                                a href={ "/antraege/" (row.number) "#vorgang" } { bdi { (list::subject(inbox, row)) } }
                                @if let Some(number) = row.short_number { " (" span .case-number { (number) } ")" }
                                " – "
                                @if task.kind == TaskKind::Advice { bdi { (task.author.name) } " fragt: " }
                                bdi { (first_line(&task.text)) }
                                " (" (day(task.due, today)) ")"
                            }
                        }
                    }
                }
                @if due.len() == usize::try_from(DUE_SHOWN).unwrap_or(usize::MAX) {
                    p .muted { "Vielleicht ist noch mehr fällig. Es kommt nach, wenn davon etwas erledigt ist." }
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

fn tabs(query: &WorkQuery, view: WorkView<'_>, counts: &[u64]) -> Markup {
    let order = |word: &str, text: &str| {
        let there = WorkQuery {
            liste: query.liste.clone(),
            leistung: query.leistung.clone(),
            sortierung: word.to_owned(),
            nach: String::new(),
        };
        html! { a href=(address(&there)) { (text) } }
    };
    html! {
        nav aria-label="Listen" {
            ul .tabs {
                @for ((word, name), count) in LISTS.iter().zip(counts) {
                    @let there = WorkQuery {
                        liste: (*word).to_owned(),
                        leistung: query.leistung.clone(),
                        ..WorkQuery::default()
                    };
                    @let is_here = address(query).starts_with(&format!("/arbeit?liste={word}"));
                    li {
                        a href=(address(&there)) aria-current=[is_here.then_some("true")] {
                            (name) " ("
                            @if *count > COUNTED { "über " (COUNTED) } @else { (count) }
                            ")"
                        }
                    }
                }
            }
        }
        p .muted {
            @match view.order {
                ListOrder::Oldest => { "Das Älteste zuerst. " (order("neueste", "Das Neueste zuerst zeigen")) },
                ListOrder::Newest => { "Das Neueste zuerst. " (order("", "Das Älteste zuerst zeigen")) },
            }
        }
    }
}

fn nothing(view: WorkView<'_>) -> &'static str {
    match (view.from, view.list) {
        (ListFrom::After(_), _) => "Weiter hinten ist nichts mehr.",
        (_, Worklist::Of(_)) => {
            "Ihnen ist gerade nichts zugeteilt. Unter „Nicht zugeteilt“ steht, was noch niemand übernommen hat."
        }
        (_, Worklist::Unassigned) => "Alles Offene ist zugeteilt.",
        (_, Worklist::Open) => "Gerade ist nichts offen.",
    }
}

fn table(
    inbox: &Inbox,
    session: &Session,
    query: &WorkQuery,
    view: WorkView<'_>,
    lines: &[Line],
    colleagues: &[Colleague],
    today: Date,
) -> Markup {
    html! {
        form method="post" action="/arbeit/zuteilen" {
            (layout::csrf_field(&session.csrf_token))
            input type="hidden" name="liste" value=(query.liste);
            input type="hidden" name="leistung" value=(query.leistung);
            div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
                table {
                    caption #liste-titel .visually-hidden { "Vorgänge" }
                    thead {
                        tr {
                            th scope="col" { span .visually-hidden { "Auswählen" } }
                            th scope="col" { "Eingang" }
                            th scope="col" { "Antrag von, Betreff" }
                            th scope="col" { "Leistung" }
                            th scope="col" { "Stand" }
                            @if !matches!(view.list, Worklist::Of(_) | Worklist::Unassigned) { th scope="col" { "Bei" } }
                            th scope="col" { "Fällig" }
                        }
                    }
                    tbody {
                        @for line in lines {
                            (row(inbox, line, view, today))
                        }
                    }
                }
            }
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

fn row(inbox: &Inbox, line: &Line, view: WorkView<'_>, today: Date) -> Markup {
    let filed = &line.filed;
    let subject = list::subject(inbox, filed);
    let texts = &inbox.hall.forms.texts;
    let application = &filed.application;
    html! {
        tr .unread[filed.opened_at.is_none()] {
            td .choose {
                @if let Some(head) = &line.head {
                    label {
                        input type="checkbox" name={ "v" (filed.number) } value=(head.version);
                        span .visually-hidden { (subject) }
                    }
                }
            }
            td { (age_in_words(inbox.now(), application.received_at)) }
            th scope="row" {
                a href={ "/antraege/" (filed.number) } { bdi { (subject) } }
                (list::case_number(filed))
            }
            td { (texts.service_title(&application.service)) }
            td {
                @match line.head.as_ref().map(|head| head.state) {
                    Some(Stand::Arrived) if filed.opened_at.is_none() => { span .badge.badge--info { "Neu" } },
                    Some(state) => { span .badge { (state.german()) } },
                    None => {},
                }
                @if line.has_news { " " span .badge.badge--info { "Neues eingegangen" } }
            }
            @if !matches!(view.list, Worklist::Of(_) | Worklist::Unassigned) {
                td {
                    @match line.head.as_ref().and_then(|head| head.assignee.as_ref()) {
                        Some(assignee) => bdi { (assignee.name) },
                        None => span .muted { "niemandem" },
                    }
                }
            }
            td { @if let Some(due) = line.due { (day(due, today)) } }
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
    let back = WorkQuery {
        liste: field("liste").to_owned(),
        leistung: field("leistung").to_owned(),
        ..WorkQuery::default()
    };
    if chosen.is_empty() {
        let content = html! {
            h1 { "Nichts ausgewählt" }
            p .notice.notice--danger role="alert" {
                "Wählen Sie links in der Liste die Vorgänge aus, die Sie zuteilen wollen."
            }
            p { a href=(address(&back)) { "Zurück zur Liste" } }
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
    report(&inbox, session, &address(&back), whom, done, refused).await
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
    let assigned = assign(store, &actor, case, version, whom, inbox.now()).await?;
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
