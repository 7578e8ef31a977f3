//! The journal, for leads and records: of the cases that they may read; for whom that is all of them
//! also what concerns no case.

use std::sync::Arc;

use amtsweg_core::time::Date;
use axum::{
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{Clerk, ReadJournal},
        error::PageError,
        layout::{self, Place},
    },
    entries,
};
use crate::{
    clock::LocalTime,
    domain::{
        CaseNumber, Entry, Scope,
        journal::{Line, chain::Chain},
    },
    store::JournalView,
    work::look::looked,
};

const PER_PAGE: u32 = 50;

/// What can be chosen: a word for the address, what it is called, and the words of its entries.
const KINDS: [(&str, &str, &[&str]); 7] = [
    (
        "lesen",
        "Lesen und Ausgeben",
        &[
            "opened",
            "downloaded",
            "previewed",
            "exported",
            "all-exported",
            "disclosed",
            "listed",
            "searched",
            "rejected-listed",
            "reason-asked",
            "reason-given",
        ],
    ),
    (
        "gruende",
        "Anträge anderer Gruppen",
        &["reason-asked", "reason-given"],
    ),
    (
        "eingang",
        "Eingang",
        &["received", "received-again", "other-version", "joined"],
    ),
    (
        "bearbeitung",
        "Bearbeitung",
        &[
            "assigned",
            "given-back",
            "stands",
            "reopened",
            "decided",
            "noted",
            "note-changed",
            "task-set",
            "advice-asked",
            "task-done",
            "advice-given",
            "advice-taken-back",
            "reference-added",
            "reference-removed",
        ],
    ),
    (
        "anmeldung",
        "Anmeldung",
        &[
            "logged-in",
            "logged-out",
            "login-failed",
            "recovery-code-used",
        ],
    ),
    (
        "konten",
        "Konten",
        &[
            "clerk-added",
            "password-changed",
            "clerk-disabled",
            "clerk-enabled",
            "clerk-removed",
            "clerk-linked",
            "sessions-ended",
            "roles-changed",
            "deputy-named",
            "deputy-ended",
            "second-factor-added",
            "second-factor-removed",
            "recovery-codes-made",
        ],
    ),
    (
        "protokoll",
        "Protokoll und Einstellungen",
        &["journal-read", "journal-exported", "configured"],
    ),
];

#[derive(Debug, Default, Deserialize)]
pub(crate) struct JournalQuery {
    #[serde(default)]
    vorgang: String,
    #[serde(default)]
    konto: String,
    #[serde(default)]
    art: String,
    #[serde(default)]
    von: String,
    #[serde(default)]
    bis: String,
    #[serde(default)]
    nach: String,
}

/// The journal.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<ReadJournal>,
    Query(query): Query<JournalQuery>,
) -> Result<Response, PageError> {
    let case = chosen::<i64>(&query.vorgang).map(|case| case.map(CaseNumber::new));
    let days = [chosen::<Date>(&query.von), chosen::<Date>(&query.bis)];
    let mut mistakes = Vec::new();
    if case.is_err() {
        mistakes.push("Der Vorgang ist eine Zahl, zum Beispiel 17.");
    }
    if days.iter().any(Result::is_err) {
        mistakes.push("Ein Tag sieht so aus: 2026-11-18.");
    }
    let words = KINDS.iter().find(|(word, ..)| *word == query.art);
    let actor = query.konto.trim();
    let [since, until] = days.map(Result::unwrap_or_default);
    let view = JournalView {
        scope: &clerk.scope,
        case: case.unwrap_or_default(),
        actor: Some(actor).filter(|name| !name.is_empty()),
        words: words.map_or(&[], |(_, _, words)| words),
        since: since.map(LocalTime::beginning_of),
        until: until.map(|day| LocalTime::beginning_of(Date::from_days(day.days() + 1))),
        behind: query.nach.parse().ok(),
    };
    let store = &inbox.hall.store;
    let mut lines = if mistakes.is_empty() {
        store.journal_page(&view, PER_PAGE + 1).await?
    } else {
        Vec::new()
    };
    looked(store, &clerk.actor(), Entry::JournalRead, inbox.now()).await?;
    let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let has_more = lines.len() > most;
    lines.truncate(most);
    let content = html! {
        h1 { "Protokoll" }
        p .muted {
            @if clerk.scope == Scope::All {
                "Alle Vorgänge, Anmeldungen, Konten und Einstellungen."
            } @else {
                "Alles zu den Vorgängen, die Sie lesen dürfen."
            }
        }
        @if !mistakes.is_empty() {
            div #fehler .notice.notice--danger role="alert" {
                @for mistake in &mistakes { p { (mistake) } }
            }
        }
        (form(&query))
        @if lines.is_empty() && mistakes.is_empty() {
            p .empty { "Dazu steht nichts im Protokoll." }
        } @else if !lines.is_empty() {
            (table(&lines))
        }
        @if has_more || !query.nach.is_empty() {
            nav .pagination aria-label="Seiten" {
                @if !query.nach.is_empty() { a href=(address(&query, None)) { "Neueste Zeilen" } }
                @if let (true, Some(last)) = (has_more, lines.last()) {
                    a href=(address(&query, Some(last.id))) rel="next" { "Ältere Zeilen" }
                }
            }
        }
    };
    Ok(layout::page(
        if mistakes.is_empty() {
            "Protokoll"
        } else {
            "Fehler: Protokoll"
        },
        Some((&clerk.session, Place::Journal)),
        &content,
    ))
}

/// What was chosen, if anything.
fn chosen<T: std::str::FromStr>(text: &str) -> Result<Option<T>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| ())
}

fn address(query: &JournalQuery, behind: Option<i64>) -> String {
    let chosen = [
        ("vorgang", &query.vorgang),
        ("konto", &query.konto),
        ("art", &query.art),
        ("von", &query.von),
        ("bis", &query.bis),
    ];
    let mut parts: Vec<String> = chosen
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| {
            let value: String = value.bytes().map(encoded).collect();
            format!("{name}={value}")
        })
        .collect();
    parts.extend(behind.map(|id| format!("nach={id}")));
    format!("/protokoll?{}", parts.join("&"))
}

fn encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

fn form(query: &JournalQuery) -> Markup {
    let field = |name: &str, label: &str, kind: &str, value: &str| {
        html! {
            div .field {
                label for=(name) { (label) }
                input #(name) name=(name) type=(kind) value=(value) autocomplete="off";
            }
        }
    };
    html! {
        form .inline-form.filters method="get" action="/protokoll" {
            (field("vorgang", "Vorgang", "text", &query.vorgang))
            (field("konto", "Konto", "text", &query.konto))
            div .field {
                label for="art" { "Was" }
                select #art name="art" {
                    option value="" { "Alles" }
                    @for (word, name, _) in KINDS {
                        option value=(word) selected[word == query.art] { (name) }
                    }
                }
            }
            (field("von", "Von", "date", &query.von))
            (field("bis", "Bis", "date", &query.bis))
            button .button type="submit" { "Anzeigen" }
            a href="/protokoll" { "Auswahl zurücksetzen" }
        }
    }
}

fn table(lines: &[Line]) -> Markup {
    html! {
        div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
            table {
                caption #liste-titel { "Die neueste Zeile zuerst" }
                thead {
                    tr {
                        th scope="col" { "Zeit" }
                        th scope="col" { "Wer" }
                        th scope="col" { "Was" }
                        th scope="col" { "Antrag" }
                        th .number scope="col" { "Zeile" }
                    }
                }
                tbody { @for line in lines { (row(line)) } }
            }
        }
    }
}

fn row(line: &Line) -> Markup {
    html! {
        tr {
            td { (layout::instant(line.at)) }
            th scope="row" { (entries::who(&line.actor)) }
            td { (entries::text(&line.entry)) }
            td {
                @if let Some(number) = line.application {
                    a href={ "/antraege/" (number) } { (number) }
                }
            }
            td .number {
                @match line.chain {
                    Chain::House => { "Haus " (line.seq) },
                    Chain::Case(case) => { "Vorgang " (case) ", " (line.seq) },
                }
            }
        }
    }
}
