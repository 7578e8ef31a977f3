//! The list of applications.

use std::{collections::HashMap, sync::Arc};

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    Inbox,
    error::PageError,
    layout::{self, Place},
};
use crate::{
    clock::age_in_words,
    store::{ApplicationRow, ListFilter, ListOrder, PartState, Party},
};

const PER_PAGE: u32 = 25;
/// Whoever has the link can send a second party's part (docs/security.md 17).
pub(super) const NOT_VERIFIED: &str = "Absender nicht geprüft";

#[derive(Debug, Default, Deserialize)]
pub(super) struct ListQuery {
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
                "name" => ListOrder::Applicant,
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
            ListOrder::Applicant => "name",
            ListOrder::Service => "leistung",
        };
        format!(
            "/?ansicht={filter}&sortierung={order}&seite={}",
            u64::from(self.page) + 1
        )
    }
}

/// The list.
pub(super) async fn page(
    State(inbox): State<Arc<Inbox>>,
    headers: HeaderMap,
    Query(query): Query<ListQuery>,
) -> Result<Response, PageError> {
    let session = inbox.session(&headers).await?;
    let view = View::of(&query);
    let list = inbox
        .store
        .applications(view.filter, view.order, view.page, PER_PAGE)
        .await?;
    let ids: Vec<i64> = list.rows.iter().map(|row| row.id).collect();
    let parts = inbox.store.part_states(&ids).await?;
    let pages = u32::try_from(list.total.div_ceil(u64::from(PER_PAGE))).unwrap_or(u32::MAX);
    let content = html! {
        h1 { "Anträge" }
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
        Some((&session, Place::List)),
        &content,
    ))
}

fn nothing(filter: ListFilter) -> &'static str {
    match filter {
        ListFilter::All => {
            "Hier ist noch nichts. Sobald ein Antrag eingeht, steht er auf dieser Seite."
        }
        ListFilter::Unopened => "Kein neuer Antrag: Alle sind geöffnet worden.",
        ListFilter::Unbound => "Kein Antrag ohne Bindung an seine Sendung.",
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
                (link(ListFilter::Unbound, "Ohne Bindung"))
            }
        }
    }
}

fn table(
    inbox: &Inbox,
    rows: &[ApplicationRow],
    parts: &HashMap<i64, PartState>,
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
                        (heading("Antrag von", ListOrder::Applicant, None))
                        (heading("Leistung", ListOrder::Service, None))
                        th scope="col" { "Stand" }
                        th .number scope="col" { "Dateien" }
                    }
                }
                tbody {
                    @for row in rows {
                        (line(inbox, row, parts.get(&row.id)))
                    }
                }
            }
        }
    }
}

fn line(inbox: &Inbox, row: &ApplicationRow, part: Option<&PartState>) -> Markup {
    html! {
        tr .unread[row.opened_at.is_none()] {
            td {
                (age_in_words(inbox.now(), row.received_at))
                br;
                small { (layout::instant(row.received_at)) }
            }
            th scope="row" {
                a href={ "/antraege/" (row.id) } {
                    @match &row.applicant {
                        Some(applicant) => bdi { (applicant) },
                        None => { "Antrag " (row.submission_id.log_id()) },
                    }
                }
            }
            td { (inbox.texts.service_title(&row.service)) }
            td { (badges(row)) " " (part_badges(part)) }
            td .number { (row.files) }
        }
    }
}

/// The states of an application, in words.
pub(super) fn badges(row: &ApplicationRow) -> Markup {
    html! {
        @if row.opened_at.is_none() {
            span .badge.badge--info { "Neu" } " "
        } @else {
            span .badge { "Geöffnet" } " "
        }
        @if !row.bound {
            span .badge.badge--warning { "Ohne Bindung" } " "
        }
        @if row.version_of.is_some() {
            span .badge.badge--warning { "Weitere Fassung" }
        }
    }
}

/// What there is to know of an application that two parties fill, in words.
pub(super) fn part_badges(part: Option<&PartState>) -> Markup {
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
