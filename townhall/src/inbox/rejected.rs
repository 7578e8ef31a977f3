//! The list of rejected submissions. Nothing of their content was kept.

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};
use maud::html;

use super::{
    Inbox,
    error::PageError,
    layout::{self, Place},
};
use crate::intake::RefusalKind;

/// The list.
pub(super) async fn page(
    State(inbox): State<Arc<Inbox>>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let session = inbox.session(&headers).await?;
    let rows = inbox.store.rejected().await?;
    let content = html! {
        h1 { "Abgelehnte Sendungen" }
        p {
            "Diese Sendungen konnten nicht angenommen werden. Ihr Inhalt ist nicht gespeichert. Die \
             Absenderin oder der Absender hat den Grund als signierte Nachricht bekommen und behält \
             den Entwurf auf dem eigenen Gerät."
        }
        @if rows.is_empty() {
            p .empty { "Bisher ist keine Sendung abgelehnt worden." }
        } @else {
            div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
                table {
                    caption #liste-titel { "Die letzten " (rows.len()) " abgelehnten Sendungen, die neueste zuerst" }
                    thead {
                        tr {
                            th scope="col" { "Eingang" }
                            th scope="col" { "Sendung" }
                            th scope="col" { "Leistung" }
                            th scope="col" { "Grund" }
                        }
                    }
                    tbody {
                        @for row in &rows {
                            tr {
                                td { (layout::instant(row.received_at)) }
                                th scope="row" { code { (row.submission_id.log_id()) } }
                                td { (inbox.texts.service_title(&row.service)) }
                                td {
                                    (RefusalKind::from_slug(&row.problem).map_or("", RefusalKind::german))
                                    br;
                                    small {
                                        code { (row.problem) } ", Teil: " code { (row.part) }
                                        @if !row.places.is_empty() { ", Stellen: " (row.places) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(layout::page(
        "Abgelehnte Sendungen",
        Some((&session, Place::Rejected)),
        &content,
    ))
}
