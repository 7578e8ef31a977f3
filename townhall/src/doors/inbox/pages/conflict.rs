//! Somebody else has saved in between: what it was, what it is now, and what was to be saved, beside each other. Nothing
//! is overwritten unseen, and nothing that was typed is lost.

use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use maud::{Markup, html};

use super::{
    super::layout::{self, Place},
    case::text_field,
};
use crate::{
    domain::{
        ApplicationNumber,
        case::State,
        workplace::{Head, Note},
    },
    store::Session,
};

/// What a case was like when its page was made: its form says so again.
pub(super) struct Seen<'a> {
    /// Where it stood; none if the form does not say it.
    pub(super) state: Option<State>,
    /// Who worked on it, in words.
    pub(super) assignee: &'a str,
}

/// What was to be done with a case.
pub(super) struct Wanted<'a> {
    /// Where it was to stand, if that was to be changed.
    pub(super) state: Option<State>,
    /// Who was to work on it, in words, if that was to be changed.
    pub(super) assignee: Option<&'a str>,
    /// The address of the act, below the case's.
    pub(super) path: String,
    /// What its button says.
    pub(super) button: &'a str,
    /// What the form had besides the text.
    pub(super) fields: Vec<(&'static str, &'a str)>,
    /// What was typed, and under which words; none where the form has no text.
    pub(super) text: Option<(&'static str, &'a str)>,
    /// Why it cannot be done with the case as it is now.
    pub(super) against: Option<String>,
}

/// Who works on a case, in words.
pub(super) fn assignee(head: &Head) -> &str {
    head.assignee
        .as_ref()
        .map_or("niemand", |assignee| assignee.name.as_str())
}

/// Hidden in each form that changes a case: what its reader sees of it.
pub(super) fn seen_fields(head: &Head) -> Markup {
    html! {
        input type="hidden" name="version" value=(head.version);
        input type="hidden" name="stand" value=(head.state.word());
        input type="hidden" name="bei" value=(assignee(head));
    }
}

/// Where a case stands, or who works on it, was changed.
pub(super) fn of_case(
    session: &Session,
    number: ApplicationNumber,
    seen: &Seen<'_>,
    now: &Head,
    wanted: &Wanted<'_>,
) -> Response {
    let unknown = "unbekannt";
    let state = |state: Option<State>| state.map(State::german);
    let before = if seen.assignee.is_empty() {
        unknown
    } else {
        seen.assignee
    };
    let rows = [
        (
            "Stand",
            state(seen.state).unwrap_or(unknown),
            now.state.german(),
            state(wanted.state),
        ),
        ("Bearbeitung", before, assignee(now), wanted.assignee),
    ];
    let content = html! {
        h1 { "Der Vorgang wurde inzwischen geändert" }
        p .notice.notice--warning role="alert" {
            "Jemand hat ihn geändert, seit Sie ihn geöffnet haben. Ihre Änderung ist noch nicht gespeichert."
        }
        div .table-frame role="region" aria-labelledby="fassungen" tabindex="0" {
            table {
                caption #fassungen { "Feld für Feld" }
                thead {
                    tr {
                        th scope="col" { "Feld" }
                        th scope="col" { "Wie Sie es gesehen haben" }
                        th scope="col" { "Wie es jetzt ist" }
                        th scope="col" { "Ihre Änderung" }
                    }
                }
                tbody {
                    @for (field, before, is, yours) in rows {
                        tr {
                            th scope="row" { (field) }
                            td { bdi { (before) } }
                            td {
                                bdi { (is) }
                                @if before != is && before != unknown { " " span .badge { "geändert" } }
                            }
                            td { @match yours { Some(yours) => bdi { (yours) }, None => { "keine" } } }
                        }
                    }
                }
            }
        }
        @match &wanted.against {
            None => {
                form method="post" action={ "/antraege/" (number) "/" (wanted.path) } {
                    (layout::csrf_field(&session.csrf_token))
                    (seen_fields(now))
                    @for (name, value) in &wanted.fields {
                        input type="hidden" name=(name) value=(value);
                    }
                    @if let Some((label, text)) = wanted.text { (text_field("typed", label, text)) }
                    button .button type="submit" { "Trotzdem: " (wanted.button) }
                }
            },
            Some(why) => {
                p { (wanted.button) ": " (why) }
                @if let Some((_, text)) = wanted.text.filter(|(_, text)| !text.trim().is_empty()) {
                    (layout::typed_to_copy(text))
                }
            },
        }
        p { a href={ "/antraege/" (number) "#vorgang" } { "So lassen, zurück zum Vorgang" } }
    };
    respond("Der Vorgang wurde inzwischen geändert", session, &content)
}

/// A note was changed.
pub(super) fn of_note(
    session: &Session,
    number: ApplicationNumber,
    base: Option<&Note>,
    theirs: &Note,
    yours: &str,
) -> Response {
    let content = html! {
        h1 { "Die Notiz wurde inzwischen geändert" }
        p .notice.notice--warning role="alert" {
            bdi { (theirs.author) } " hat sie am " (layout::instant(theirs.written_at))
            " geändert. Ihr Text ist noch nicht gespeichert."
        }
        div .versions {
            @if let Some(base) = base {
                section { h2 { "Wie Sie sie gesehen haben" } p .long-text dir="auto" { (base.text) } }
            }
            section { h2 { "Wie sie jetzt ist" } p .long-text dir="auto" { (theirs.text) } }
        }
        form method="post" action={ "/antraege/" (number) "/vorgang/notiz-aendern" } {
            (layout::csrf_field(&session.csrf_token))
            input type="hidden" name="notiz" value=(theirs.number);
            input type="hidden" name="gesehen" value=(theirs.version);
            input type="hidden" name="feld" value={ "notiz-" (theirs.number) };
            (text_field("notiz-neu", "Ihr Text", yours))
            button .button type="submit" { "So speichern" }
        }
        form method="post" action={ "/antraege/" (number) "/vorgang/entwurf-verwerfen" } {
            (layout::csrf_field(&session.csrf_token))
            input type="hidden" name="feld" value={ "notiz-" (theirs.number) };
            button .button.button--quiet type="submit" { "Die andere Fassung behalten" }
        }
    };
    respond("Die Notiz wurde inzwischen geändert", session, &content)
}

fn respond(title: &str, session: &Session, content: &Markup) -> Response {
    let title = format!("Fehler: {title}");
    let page = layout::page(&title, Some((session, Place::Other)), content);
    (StatusCode::CONFLICT, page).into_response()
}
