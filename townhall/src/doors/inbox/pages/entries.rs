//! What the journal says, in words.

use maud::{Markup, html};

use crate::{
    domain::{Actor, ApplicationNumber, Entry, File},
    reading::{names, sentences::sentence},
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
        } @else if let Entry::FileTaken(id) | Entry::FileSeen(id) = entry
            && let Some(file) = files.iter().find(|file| file.attachment_id == *id) {
            @if let Entry::FileSeen(_) = entry { "Datei angesehen: " } @else { "Datei gespeichert: " }
            bdi { (file.name.as_deref().map(names::shown).unwrap_or_default()) }
        } @else {
            (text(entry))
        }
    }
}

/// An entry; where it names an application, with the way to it.
pub(super) fn text(entry: &Entry) -> Markup {
    html! {
        @match entry {
            Entry::OtherVersion(number) => { "weitere Fassung eingegangen: " (application(*number)) },
            Entry::Joined(number) => {
                "mit dem Teil der anderen Seite zusammengeführt: " (application(*number))
            },
            entry => { bdi { (sentence(entry)) } },
        }
    }
}

fn application(number: ApplicationNumber) -> Markup {
    html! { a href={ "/antraege/" (number) } { "Antrag " (number) } }
}
