//! What the journal says, in words.

use maud::{Markup, html};

use crate::{
    domain::{Actor, ApplicationNumber, Entry, File, Grant, role::Reach},
    reading::names,
};

/// Who did it, and in whose place.
pub(super) fn who(actor: &Actor) -> Markup {
    html! {
        bdi { (actor) }
        @if let Actor::Clerk(person) = actor && let Some(other) = &person.instead_of {
            " für " bdi { (other) }
        }
    }
}

/// An entry of a case, whose files are known; reasons are for whoever reads the journal.
pub(super) fn of_case(entry: &Entry, files: &[File], with_reasons: bool) -> Markup {
    html! {
        @if let (Entry::ReasonGiven { .. }, false) = (entry, with_reasons) {
            "hat einen Grund angegeben, als andere Gruppe zu lesen"
        } @else if let Entry::FileTaken(id) = entry
            && let Some(file) = files.iter().find(|file| file.attachment_id == *id) {
            "Datei gespeichert: "
            bdi { (file.name.as_deref().map(names::shown).unwrap_or_default()) }
        } @else {
            (text(entry))
        }
    }
}

/// An entry.
pub(super) fn text(entry: &Entry) -> Markup {
    html! {
        @match entry {
            Entry::Received => { "eingegangen und abgelegt" },
            Entry::ReceivedAgain => { "noch einmal eingegangen, unverändert" },
            Entry::OtherVersion(number) => { "weitere Fassung eingegangen: " (application(*number)) },
            Entry::Joined(number) => {
                "mit dem Teil der anderen Seite zusammengeführt: " (application(*number))
            },
            Entry::Opened => { "geöffnet" },
            Entry::FileTaken(id) => { "Datei gespeichert: " code { (id) } },
            Entry::GivenOut(format) => { "ausgegeben als " (format.ending().to_uppercase()) },
            Entry::ReasonAsked(number) => {
                "wollte Antrag " (number) " lesen und wurde nach dem Grund gefragt"
            },
            Entry::ReasonGiven { reason, .. } => {
                "hat einen Grund angegeben, als andere Gruppe zu lesen: " (private(&reason.0))
            },
            Entry::Listed(numbers) => { "Liste gesehen mit " (applications(numbers)) },
            Entry::Searched { text, found } => {
                "gesucht nach " (private(&text.0)) ", gefunden: "
                @if found.is_empty() { "nichts" } @else { (applications(found)) }
            },
            Entry::RejectedListed => { "abgelehnte Sendungen gesehen" },
            Entry::JournalRead => { "Protokoll gelesen" },
            Entry::JournalGivenOut(case) => { "Protokoll von Vorgang " (case) " ausgegeben" },
            Entry::LoggedIn => { "angemeldet" },
            Entry::LoggedOut => { "abgemeldet" },
            Entry::LoginFailed { account, network } => {
                "Anmeldung gescheitert, aus dem Netz " (network)
                @match account {
                    Some(name) => { ", Konto " bdi { (name) } },
                    None => { ", kein bekanntes Konto" },
                }
            },
            Entry::ClerkAdded(name) => { "Konto angelegt: " bdi { (name) } },
            Entry::PasswordChanged(name) => { "Passwort geändert: " bdi { (name) } },
            Entry::ClerkDisabled(name) => { "Konto gesperrt: " bdi { (name) } },
            Entry::ClerkEnabled(name) => { "Konto wieder freigegeben: " bdi { (name) } },
            Entry::ClerkRemoved(name) => { "Konto entfernt: " bdi { (name) } },
            Entry::ClerkLinked { account, subject } => {
                "Konto mit dem Anmeldedienst verbunden: " bdi { (account) } ", Kennung dort: " code { (subject) }
            },
            Entry::SessionsEnded(name) => { "alle Sitzungen beendet: " bdi { (name) } },
            Entry::RolesChanged { account, roles } => {
                "Aufgaben von " bdi { (account) } ": "
                @if roles.is_empty() { "keine" } @else { (roles_in_words(roles)) }
            },
            Entry::DeputyNamed { account, deputy, days: [first, last] } => {
                bdi { (deputy) } " vertritt " bdi { (account) } " vom " (german(first)) " bis " (german(last))
            },
            Entry::DeputyEnded { account, deputy } => {
                bdi { (deputy) } " vertritt " bdi { (account) } " nicht mehr"
            },
            Entry::SecondFactorAdded(name) => { "zweiter Faktor eingerichtet: " bdi { (name) } },
            Entry::SecondFactorRemoved(name) => { "zweiter Faktor entfernt: " bdi { (name) } },
            Entry::RecoveryCodesMade(name) => { "neue Ersatzcodes: " bdi { (name) } },
            Entry::RecoveryCodeUsed(name) => { "Ersatzcode benutzt: " bdi { (name) } },
            Entry::Assigned(name) => { "zugeteilt an " bdi { (name) } },
            Entry::GivenBack => { "zurückgegeben: niemandem zugeteilt" },
            Entry::Stands(state) => { "Stand: " (state.german()) },
            Entry::Reopened(reason) => { "wieder aufgenommen: " (private(&reason.0)) },
            Entry::Decided { outcome, day } => { "entschieden am " (german(day)) ": " (outcome.german()) },
            Entry::Noted(_) => { "Notiz geschrieben" },
            Entry::NoteChanged(_) => { "Notiz geändert" },
            Entry::TaskSet { whom, day } => { "Wiedervorlage am " (german(day)) " für " bdi { (whom) } },
            Entry::AdviceAsked { whom, day } => { "Rückfrage an " bdi { (whom) } ", bis " (german(day)) },
            Entry::TaskDone(_) => { "Wiedervorlage erledigt" },
            Entry::AdviceGiven(_) => { "Rückfrage beantwortet" },
            Entry::ReferenceAdded(kind) => { (kind.german()) " eingetragen" },
            Entry::ReferenceRemoved(kind) => { (kind.german()) " entfernt" },
            Entry::Configured(members) => { "Einstellungen geändert: " (members.join(", ")) },
        }
    }
}

fn application(number: ApplicationNumber) -> Markup {
    html! { a href={ "/antraege/" (number) } { "Antrag " (number) } }
}

fn applications(numbers: &[ApplicationNumber]) -> Markup {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    html! {
        @if let [one] = &numbers[..] { "Antrag " (one) } @else { "den Anträgen " (numbers.join(", ")) }
    }
}

/// What somebody wrote; of a case that was destroyed nobody can read it any more.
fn private(text: &str) -> Markup {
    html! {
        @if text.is_empty() { "(nicht mehr lesbar)" } @else { "„" bdi { (text) } "“" }
    }
}

fn german(day: &str) -> String {
    day.parse()
        .map_or_else(|_| day.to_owned(), crate::clock::german_date)
}

fn roles_in_words(roles: &[String]) -> String {
    let words = roles.iter().map(|text| {
        Grant::parse(text).map_or_else(|_| text.clone(), |grant| grant_in_words(&grant, |id| id))
    });
    words.collect::<Vec<_>>().join(", ")
}

/// A role, and how far it reaches; groups by their names.
pub(super) fn grant_in_words<'a>(grant: &'a Grant, name: impl Fn(&'a str) -> &'a str) -> String {
    let role = grant.role.german();
    match &grant.reach {
        Reach::Everywhere => role.to_owned(),
        Reach::Group(group) => format!("{role} ({})", name(group)),
        Reach::Service(service) => format!("{role} (Leistung {service})"),
    }
}
