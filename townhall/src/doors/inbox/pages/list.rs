//! The list of applications.

use std::{collections::HashMap, sync::Arc};

use axum::{
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{Clerk, List},
    error::PageError,
    layout::{self, Place},
};
use crate::{
    clock::{age_in_words, german_date},
    domain::{ApplicationNumber, FiledApplication, PartState, Party},
    reading::names,
    store::{HallRow, ListFilter, ListOrder},
};

const PER_PAGE: u32 = 25;
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
    sortierung: String,
    #[serde(default)]
    seite: String,
}

/// What the address says about the list.
#[derive(Clone, Copy)]
struct View {
    filter: ListFilter,
    order: ListOrder,
    page: u32,
}

impl View {
    fn of(query: &ListQuery) -> Self {
        Self {
            filter: match query.ansicht.as_str() {
                "neu" => ListFilter::Unopened,
                "ungebunden" => ListFilter::Unbound,
                _ => ListFilter::All,
            },
            order: match query.sortierung.as_str() {
                "aelteste" => ListOrder::Oldest,
                "leistung" => ListOrder::Service,
                _ => ListOrder::Newest,
            },
            page: query
                .seite
                .parse()
                .map_or(0, |page: u32| page.saturating_sub(1)),
        }
    }

    fn address(self) -> String {
        let filter = match self.filter {
            ListFilter::All => "alle",
            ListFilter::Unopened => "neu",
            ListFilter::Unbound => "ungebunden",
        };
        let order = match self.order {
            ListOrder::Newest => "neueste",
            ListOrder::Oldest => "aelteste",
            ListOrder::Service => "leistung",
        };
        format!(
            "/?ansicht={filter}&sortierung={order}&seite={}",
            u64::from(self.page) + 1
        )
    }
}

/// The list.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<List>,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    let view = View::of(&query);
    let store = &inbox.hall.store;
    let list = store
        .applications(view.filter, view.order, view.page, PER_PAGE)
        .await?;
    let ids: Vec<_> = list.rows.iter().map(|row| row.number).collect();
    let parts = store.part_states(&ids).await?;
    let pages = u32::try_from(list.total.div_ceil(u64::from(PER_PAGE))).unwrap_or(u32::MAX);
    let hall = store.hall().await?;
    let content = html! {
        h1 { "Anträge" }
        (restored(&inbox, &hall))
        (filters(view))
        @if list.rows.is_empty() {
            p .empty { (nothing(view.filter)) }
        } @else {
            (table(&inbox, &list.rows, &parts, view, list.total))
            (pagination(view, pages))
        }
    };
    Ok(layout::page(
        "Anträge",
        Some((&clerk.session, Place::List)),
        &content,
    ))
}

/// Whoever works with the list has to know that something is missing from it.
fn restored(inbox: &Inbox, hall: &HallRow) -> Markup {
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
            @if hall.missing > 0 {
                p {
                    @if hall.missing == 1 { "Eine Nummer wird" } @else { "Bis zu " (hall.missing) " Nummern werden" }
                    " nicht noch einmal vergeben. Bitten Sie die IT, nach einer neueren Sicherung zu suchen."
                }
            }
        }
    }
}

fn nothing(filter: ListFilter) -> &'static str {
    match filter {
        ListFilter::All => {
            "Hier ist noch nichts. Sobald ein Antrag eingeht, steht er auf dieser Seite."
        }
        ListFilter::Unopened => "Kein neuer Antrag: Alle sind geöffnet worden.",
        ListFilter::Unbound => "Kein Antrag, der vielleicht aus einer anderen Sendung ist.",
    }
}

fn filters(view: View) -> Markup {
    let link = |filter, text: &str| {
        let address = View {
            filter,
            page: 0,
            ..view
        }
        .address();
        html! {
            li { a href=(address) aria-current=[(view.filter == filter).then_some("true")] { (text) } }
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

fn table(
    inbox: &Inbox,
    rows: &[FiledApplication],
    parts: &HashMap<ApplicationNumber, PartState>,
    view: View,
    total: u64,
) -> Markup {
    let heading = |text: &str, ascending: ListOrder, descending: Option<ListOrder>| {
        let (sort, next) = if view.order == ascending {
            (Some("ascending"), descending.unwrap_or(ascending))
        } else if Some(view.order) == descending {
            (Some("descending"), ascending)
        } else {
            (None, descending.unwrap_or(ascending))
        };
        let address = View {
            order: next,
            page: 0,
            ..view
        }
        .address();
        let mark = match sort {
            Some("ascending") => " ▲",
            Some(_) => " ▼",
            None => "",
        };
        html! {
            th scope="col" aria-sort=[sort] {
                a href=(address) { (text) span aria-hidden="true" { (mark) } }
            }
        }
    };
    let count = if total == 1 {
        "1 Antrag".to_owned()
    } else {
        format!("{total} Anträge")
    };
    html! {
        div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
            table {
                caption #liste-titel { (count) ". Zum Sortieren die Spaltentitel wählen." }
                thead {
                    tr {
                        (heading("Eingang", ListOrder::Oldest, Some(ListOrder::Newest)))
                        // Names are sealed: no database can sort by them.
                        th scope="col" { "Antrag von, Betreff" }
                        (heading("Leistung", ListOrder::Service, None))
                        th scope="col" { "Stand" }
                        th .number scope="col" { "Dateien" }
                    }
                }
                tbody {
                    @for row in rows {
                        (line(inbox, row, parts.get(&row.number)))
                    }
                }
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
            }
            td { (inbox.hall.forms.texts.service_title(&row.application.service)) }
            td { (badges(row)) " " (part_badges(part)) }
            td .number { (row.files) }
        }
    }
}

/// What an application is called: whose it is, what it is about, or at least what and when.
fn subject(inbox: &Inbox, row: &FiledApplication) -> String {
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

fn pagination(view: View, pages: u32) -> Markup {
    let link = |page, text: &str, rel| {
        html! { a href=(View { page, ..view }.address()) rel=(rel) { (text) } }
    };
    html! {
        @if pages > 1 {
            nav .pagination aria-label="Seiten" {
                @if view.page > 0 {
                    (link(view.page - 1, "Vorige Seite", "prev"))
                }
                p { "Seite " (u64::from(view.page) + 1) " von " (pages) }
                @if view.page + 1 < pages {
                    (link(view.page + 1, "Nächste Seite", "next"))
                }
            }
        }
    }
}
