//! The list of applications.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{Clerk, List},
        error::PageError,
        layout::{self, Place},
    },
    desk, search,
};
use crate::{
    clock::{age_in_words, german_date},
    domain::{Entry, FiledApplication, PartState, Party, Scope},
    reading::names,
    store::{HallRow, ListFilter, ListFrom, ListOrder, ListPage, ListView},
    work::look::looked,
};

pub(super) const PER_PAGE: u32 = 25;
/// So long the list says that a backup was restored, in seconds: 30 days.
const SAID_SECONDS: i64 = 30 * 24 * 60 * 60;
/// Whoever has the link can send a second party's part (docs/security.md 17).
pub(crate) const NOT_VERIFIED: &str = "Absender nicht geprüft";
/// Another program may leave out what its content was made for (docs/security.md 2).
pub(crate) const UNBOUND: &str = "Vielleicht aus einer anderen Sendung";
/// Whoever knows a case can send something into it (docs/security.md 27).
pub(crate) const UNCONFIRMED: &str = "Nicht von derselben Person bestätigt";

#[derive(Debug, Default, Deserialize)]
pub(crate) struct ListQuery {
    #[serde(default)]
    ansicht: String,
    #[serde(default)]
    leistung: String,
    #[serde(default)]
    sortierung: String,
    #[serde(default)]
    nach: String,
    #[serde(default)]
    vor: String,
    #[serde(default)]
    suche: String,
}

/// What the address says about the list.
fn view<'a>(query: &'a ListQuery, scope: &'a Scope) -> ListView<'a> {
    let number = |text: &str| text.parse().ok();
    ListView {
        filter: match query.ansicht.as_str() {
            "neu" => ListFilter::Unopened,
            "ungebunden" => ListFilter::Unbound,
            _ => ListFilter::All,
        },
        service: Some(query.leistung.as_str()).filter(|text| is_id(text)),
        scope,
        order: match query.sortierung.as_str() {
            "aelteste" => ListOrder::Oldest,
            _ => ListOrder::Newest,
        },
        from: match (number(&query.nach), number(&query.vor)) {
            (Some(number), _) => ListFrom::After(number),
            (None, Some(number)) => ListFrom::Before(number),
            (None, None) => ListFrom::Start,
        },
    }
}

fn filter_word(filter: ListFilter) -> &'static str {
    match filter {
        ListFilter::All => "alle",
        ListFilter::Unopened => "neu",
        ListFilter::Unbound => "ungebunden",
    }
}

fn order_word(order: ListOrder) -> &'static str {
    match order {
        ListOrder::Newest => "neueste",
        ListOrder::Oldest => "aelteste",
    }
}

/// Whether this may be the id of a service.
pub(super) fn is_id(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    !text.is_empty() && text.chars().all(is_letter)
}

fn address(view: ListView<'_>) -> String {
    let service = view.service.map(|service| format!("&leistung={service}"));
    let from = match view.from {
        ListFrom::Start => String::new(),
        ListFrom::After(number) => format!("&nach={number}"),
        ListFrom::Before(number) => format!("&vor={number}"),
    };
    format!(
        "/?ansicht={}&sortierung={}{}{from}",
        filter_word(view.filter),
        order_word(view.order),
        service.unwrap_or_default()
    )
}

/// The list, or what was looked for in it.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<List>,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    if !query.suche.is_empty() {
        return search::page(&inbox, &clerk, &query.suche, &query.nach).await;
    }
    let view = view(&query, &clerk.scope);
    let store = &inbox.hall.store;
    let list = store.applications(view, PER_PAGE).await?;
    if !list.rows.is_empty() {
        let shown = list.rows.iter().map(|row| row.number).collect();
        looked(store, &clerk.actor(), Entry::Listed(shown), inbox.now()).await?;
    }
    let lines = lines(&inbox, &list.rows).await?;
    let hall = store.hall().await?;
    let content = html! {
        h1 { "Anträge" }
        (restored(&inbox, &hall, &clerk.scope))
        div .tools {
            (search::form(&clerk.session, ""))
            (services(&inbox, view))
        }
        (filters(view))
        @if list.rows.is_empty() {
            p .empty { (nothing(view)) }
        } @else {
            (table(&lines, &caption(list.total), Some(view)))
        }
        (pagination(view, &list))
    };
    Ok(layout::page(
        "Anträge",
        Some((&clerk.session, Place::List)),
        &content,
    ))
}

fn caption(total: u64) -> String {
    match total {
        1 => "1 Antrag".to_owned(),
        total => format!("{total} Anträge"),
    }
}

/// The lines of a table.
pub(super) async fn lines(
    inbox: &Inbox,
    rows: &[FiledApplication],
) -> Result<Vec<Markup>, PageError> {
    let ids: Vec<_> = rows.iter().map(|row| row.number).collect();
    let parts = inbox.hall.store.part_states(&ids).await?;
    let line = |row: &FiledApplication| line(inbox, row, parts.get(&row.number));
    Ok(rows.iter().map(line).collect())
}

/// Whoever works with the list has to know that something is missing from it.
fn restored(inbox: &Inbox, hall: &HallRow, scope: &Scope) -> Markup {
    let recent = hall
        .restored_at
        .filter(|at| inbox.now().seconds_since(*at) < SAID_SECONDS);
    let Some(at) = recent else {
        return html! {};
    };
    html! {
        div .notice.notice--warning {
            p {
                strong { "Eine ältere Sicherung wurde eingespielt. " }
                "Das war am " (layout::instant(at)) ". Anträge, die nach der Sicherung eingegangen waren, \
                 fehlen hier. Den Absendern wurde gesagt, dass sie angekommen sind."
            }
            // How many there were of all services is for whoever reads them.
            @if hall.missing > 0 && *scope == Scope::All {
                p {
                    @if hall.missing == 1 { "Eine Nummer wird" } @else { "Bis zu " (hall.missing) " Nummern werden" }
                    " nicht noch einmal vergeben. Bitten Sie die IT, nach einer neueren Sicherung zu suchen."
                }
            }
        }
    }
}

fn nothing(view: ListView<'_>) -> &'static str {
    match (view.from, view.filter, view.service) {
        (ListFrom::After(_), ..) => "Weiter hinten ist nichts mehr.",
        (_, ListFilter::All, None) => {
            "Hier ist noch nichts. Sobald ein Antrag eingeht, steht er auf dieser Seite."
        }
        (_, ListFilter::All, Some(_)) => "Zu dieser Leistung ist nichts da.",
        (_, ListFilter::Unopened, _) => "Kein neuer Antrag: Alle sind geöffnet worden.",
        (_, ListFilter::Unbound, _) => "Kein Antrag, der vielleicht aus einer anderen Sendung ist.",
    }
}

fn filters(view: ListView<'_>) -> Markup {
    let link = |filter, text: &str| {
        let there = ListView {
            filter,
            from: ListFrom::Start,
            ..view
        };
        html! {
            li { a href=(address(there)) aria-current=[(view.filter == filter).then_some("true")] { (text) } }
        }
    };
    html! {
        nav aria-label="Auswahl" {
            ul .tabs {
                (link(ListFilter::All, "Alle"))
                (link(ListFilter::Unopened, "Neue"))
                (link(ListFilter::Unbound, UNBOUND))
            }
        }
    }
}

/// The choice of a service.
fn services(inbox: &Inbox, view: ListView<'_>) -> Markup {
    let texts = &inbox.hall.forms.texts;
    let mut services: Vec<(String, &str)> = inbox
        .hall
        .config
        .services
        .keys()
        .filter(|service| view.scope.has(service))
        .map(|service| (texts.service_title(service), service.as_str()))
        .collect();
    // One that was offered once may still have applications.
    if let Some(chosen) = view.service
        && view.scope.has(chosen)
        && !services.iter().any(|(_, service)| *service == chosen)
    {
        services.push((chosen.to_owned(), chosen));
    }
    services.sort();
    html! {
        form .inline-form method="get" action="/" {
            input type="hidden" name="ansicht" value=(filter_word(view.filter));
            input type="hidden" name="sortierung" value=(order_word(view.order));
            div .field {
                label for="leistung" { "Leistung" }
                select #leistung name="leistung" {
                    option value="" { "Alle Leistungen" }
                    @for (title, service) in &services {
                        option value=(service) selected[view.service == Some(*service)] { (title) }
                    }
                }
            }
            button .button.button--quiet type="submit" { "Anzeigen" }
        }
    }
}

/// A table of applications; with a view of the list it can be sorted.
pub(super) fn table(lines: &[Markup], caption: &str, view: Option<ListView<'_>>) -> Markup {
    let (sort, next) = match view.map(|view| view.order) {
        Some(ListOrder::Newest) => ("descending", ListOrder::Oldest),
        Some(ListOrder::Oldest) => ("ascending", ListOrder::Newest),
        None => ("", ListOrder::Newest),
    };
    html! {
        div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
            table {
                caption #liste-titel {
                    (caption)
                    @if view.is_some() { ". Zum Sortieren „Eingang“ wählen." }
                }
                thead {
                    tr {
                        @if let Some(view) = view {
                            @let there = ListView { order: next, from: ListFrom::Start, ..view };
                            th scope="col" aria-sort=(sort) {
                                a href=(address(there)) {
                                    "Eingang"
                                    span aria-hidden="true" { @if sort == "ascending" { " ▲" } @else { " ▼" } }
                                }
                            }
                        } @else {
                            th scope="col" { "Eingang" }
                        }
                        // Names are sealed: no database can sort by them.
                        th scope="col" { "Antrag von, Betreff" }
                        th scope="col" { "Leistung" }
                        th scope="col" { "Stand" }
                        th .number scope="col" { "Dateien" }
                    }
                }
                tbody { @for line in lines { (line) } }
            }
        }
    }
}

fn line(inbox: &Inbox, row: &FiledApplication, part: Option<&PartState>) -> Markup {
    html! {
        tr .unread[row.opened_at.is_none()] {
            td {
                (age_in_words(inbox.now(), row.application.received_at))
                br;
                small { (layout::instant(row.application.received_at)) }
            }
            th scope="row" {
                a href={ "/antraege/" (row.number) } {
                    bdi { (subject(inbox, row)) }
                }
                @if let (Some(_), Some(subject)) = (&row.application.applicant, &row.application.subject) {
                    br;
                    small { bdi { (names::shown(subject)) } }
                }
                (case_number(row))
            }
            td { (inbox.hall.forms.texts.service_title(&row.application.service)) }
            td { (badges(row)) " " (desk::badge(row.desk.as_ref())) (part_badges(part)) }
            td .number { (row.files) }
        }
    }
}

/// What an application is called: whose it is, what it is about, or at least what and when.
pub(super) fn subject(inbox: &Inbox, row: &FiledApplication) -> String {
    let application = &row.application;
    match application
        .applicant
        .as_ref()
        .or(application.subject.as_ref())
    {
        Some(name) => names::shown(name),
        None => format!(
            "{} vom {}",
            inbox.hall.forms.texts.service_title(&application.service),
            german_date(application.date)
        ),
    }
}

/// What people call the case of an application, below its name in a list.
pub(super) fn case_number(row: &FiledApplication) -> Markup {
    html! {
        @if let Some(number) = row.short_number {
            br;
            small .case-number { span .visually-hidden { "Vorgangsnummer " } (number) }
        }
    }
}

/// The states of an application, in words.
pub(crate) fn badges(row: &FiledApplication) -> Markup {
    html! {
        @if row.opened_at.is_none() {
            span .badge.badge--info { "Neu" } " "
        } @else {
            span .badge { "Geöffnet" } " "
        }
        @if !row.application.bound {
            span .badge.badge--warning { (UNBOUND) } " "
        }
        @if row.link.unconfirmed_of().is_some() {
            span .badge.badge--warning { (UNCONFIRMED) } " "
        }
        @if row.link.version_of().is_some() {
            span .badge.badge--warning { "Weitere Fassung" }
        }
    }
}

/// What there is to know of an application that two parties fill, in words.
pub(crate) fn part_badges(part: Option<&PartState>) -> Markup {
    let Some(part) = part else {
        return html! {};
    };
    html! {
        @match part.party {
            Some(Party::First) if part.others > 0 => {
                span .badge.badge--info { "Zweiter Teil da" }
            },
            Some(Party::First) if part.awaits => {
                span .badge.badge--warning { "Zweiter Teil fehlt" }
            },
            Some(Party::First) => {},
            Some(Party::Second) => {
                span .badge.badge--warning { (NOT_VERIFIED) } " "
                @if part.others > 0 {
                    span .badge.badge--info { "Antrag da" }
                } @else {
                    span .badge.badge--warning { "Antrag fehlt" }
                }
            },
            None => { span .badge.badge--warning { "Übergabe nicht zuzuordnen" } },
        }
    }
}

fn pagination(view: ListView<'_>, page: &ListPage) -> Markup {
    let link = |from, text: &str, rel: Option<&str>| {
        html! { a href=(address(ListView { from, ..view })) rel=[rel] { (text) } }
    };
    let first = page.rows.first().map(|row| row.number);
    let last = page.rows.last().map(|row| row.number);
    html! {
        @if page.has_earlier || page.has_later {
            nav .pagination aria-label="Seiten" {
                @if page.has_earlier {
                    (link(ListFrom::Start, "Erste Seite", None))
                    @if let Some(first) = first {
                        (link(ListFrom::Before(first), "Vorige Seite", Some("prev")))
                    }
                }
                @if let (true, Some(last)) = (page.has_later, last) {
                    (link(ListFrom::After(last), "Nächste Seite", Some("next")))
                }
            }
        }
    }
}
