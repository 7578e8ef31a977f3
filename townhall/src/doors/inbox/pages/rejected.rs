//! The list of rejected submissions. Nothing of their content was kept.

use std::sync::Arc;

use amtsweg_core::form::Path;
use axum::{extract::State, response::Response};
use maud::{Markup, html};

use super::super::{
    Inbox,
    auth::{Clerk, SeeRejected},
    error::PageError,
    layout::{self, Place},
};
use crate::{
    domain::{Entry, RefusalKind, Rejected},
    reading::texts::Texts,
    work::look::looked,
};

/// The list.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<SeeRejected>,
) -> Result<Response, PageError> {
    let rows = inbox.hall.store.rejected(&clerk.scope).await?;
    let entry = Entry::RejectedListed;
    looked(&inbox.hall.store, &clerk.actor(), entry, inbox.now()).await?;
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
                                td { (inbox.hall.forms.texts.service_title(&row.service)) }
                                td { (reason(&inbox, row)) }
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(layout::page(
        "Abgelehnte Sendungen",
        Some((&clerk.session, Place::Rejected)),
        &content,
    ))
}

/// Why a submission was rejected, and where it is wrong, in words; what a programmer looks for is
/// folded away.
fn reason(inbox: &Inbox, row: &Rejected) -> Markup {
    let kind = RefusalKind::from_slug(&row.problem);
    let texts = inbox.hall.forms.texts.of(&row.service);
    let questions = match kind {
        Some(RefusalKind::Schema) => questions(texts, &row.places),
        _ => Vec::new(),
    };
    html! {
        (kind.map_or("Der Grund hat hier keinen Namen.", RefusalKind::german))
        " " (part(&row.part))
        @if !questions.is_empty() {
            " Es geht um diese Fragen:"
            ul { @for question in &questions { li { (question) } } }
        }
        details {
            summary { "Für die IT" }
            small {
                code { (row.problem) } ", Teil: " code { (row.part) }
                @if !row.places.is_empty() { ", Stellen: " code { (row.places) } }
            }
        }
    }
}

/// In which part of a submission its problem lies, in words.
fn part(part: &str) -> &'static str {
    match part {
        "metadata" => "Das liegt an den Begleitdaten der Sendung.",
        "data" => "Das liegt an den Angaben.",
        part if part.starts_with("attachment:") => "Das liegt an einer Datei.",
        _ => "Das liegt an der Sendung im Ganzen.",
    }
}

/// The questions that `person.name (error-required), …` is about, each once.
fn questions(texts: Option<&Texts>, places: &str) -> Vec<String> {
    let mut questions = Vec::new();
    for place in places.split(", ") {
        let path = place.split(' ').next().unwrap_or(place);
        let id = Path::parse(path).text_id();
        let question = texts
            .map(|texts| texts.text(&id))
            .filter(|text| *text != id);
        // A place that the form of today does not know.
        let question = question.unwrap_or_else(|| path.to_owned());
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::texts::Wording;

    #[test]
    fn places_are_told_by_their_questions() {
        let wording = Wording {
            questions: "person-name = Familienname\nkinder-kind-alter = Alter\n".into(),
            shared: String::new(),
            desk: "kinder-kind-alter = Alter des Kindes\n".into(),
            legal: String::new(),
        };
        let texts = Texts::on("2026-11-18".parse().unwrap(), wording).unwrap();
        let places = "person.name (error-required), kinder.kind.0.alter (error-number), \
                      kinder.kind.1.alter (error-number), weg.da (error-unexpected)";
        assert_eq!(
            questions(Some(&texts), places),
            ["Familienname", "Alter des Kindes", "weg.da"]
        );
        assert_eq!(questions(None, "a.b (x)"), ["a.b"]);
    }
}
