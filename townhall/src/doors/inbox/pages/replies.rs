//! What the applicant of a case is told, on the page of its application: what has left, what can still be taken back,
//! and the field to write in.

use maud::{Markup, html};

use super::{
    super::{
        Inbox,
        auth::{OfCase, Read, Work},
        error::PageError,
        layout,
    },
    case::CaseForm,
};
use crate::{
    clock::LocalTime,
    domain::reply::{MAX_REPLY_CHARS, Reply, Stage, Telling},
    work::tell,
};

/// The field that one writes in.
pub(super) const FIELD: &str = "mitteilung-text";

/// What its applicant was told, and whether they can be told anything.
pub(super) struct Replies {
    told: Vec<Reply>,
    can_be_told: bool,
}

/// What the page of the case gives for it.
pub(super) struct Parts<'a> {
    /// Makes a form that goes to this address below the case's.
    pub(super) form: &'a dyn Fn(&str, &Markup) -> Markup,
    /// Makes a field for a longer text, which is kept while it is typed.
    pub(super) field: &'a dyn Fn(&str, &str, usize) -> Markup,
    /// Whether the reader works on the case.
    pub(super) works: bool,
    /// Whether something is typed that is not sent yet.
    pub(super) is_typed: bool,
}

impl Replies {
    pub(super) async fn read(inbox: &Inbox, of: &OfCase<Read>) -> Result<Self, PageError> {
        let store = &inbox.hall.store;
        Ok(Self {
            told: store.replies(of.case).await?,
            can_be_told: store.can_be_told(of.case).await?,
        })
    }

    pub(super) fn section(&self, parts: &Parts<'_>) -> Markup {
        html! {
            h3 #mitteilungen { "Mitteilungen an die antragstellende Person" }
            @if self.can_be_told {
                @if self.told.is_empty() { p .muted { "Noch keine." } }
                ol .notes {
                    @for reply in &self.told { li { (one(reply, parts)) } }
                }
                @if parts.works { (write(parts)) }
            } @else {
                p .muted {
                    "Nur per Brief: Zu diesem Antrag gibt es keinen Schlüssel für Antworten. Er kam auf einem anderen Weg, oder \
                     die Sendung hat keinen mitgebracht."
                }
            }
        }
    }
}

fn one(reply: &Reply, parts: &Parts<'_>) -> Markup {
    html! {
        @match reply.telling {
            Telling::State => { p { "Stand des Vorgangs" } },
            Telling::Message => { p .long-text dir="auto" { (reply.text) } },
        }
        p .muted {
            @match &reply.author {
                Some(author) => { bdi { (author) } },
                None => { "Automatisch" },
            }
            ", " (layout::instant(reply.written_at)) ". "
            @match reply.stage {
                Stage::Held => {
                    "Geht ab am " (LocalTime::of(reply.due_at)) " und kann bis dahin zurückgeholt werden."
                },
                Stage::Sealed => { "Verschlüsselt, noch nicht beim Portal angekommen." },
                Stage::Said => {
                    "Abgeschickt" @if let Some(at) = reply.said_at { " " (layout::instant(at)) } "."
                },
                Stage::TakenBack => { "Zurückgeholt, nicht abgeschickt." },
            }
        }
        @if parts.works && reply.stage == Stage::Held {
            ((parts.form)("vorgang/mitteilung-zurueckholen", &html! {
                input type="hidden" name="mitteilung" value=(reply.number);
                button .button.button--quiet type="submit" {
                    "Zurückholen"
                    span .visually-hidden {
                        ": "
                        @match &reply.author { Some(author) => (author), None => { "Automatisch" } }
                    }
                }
            }))
        }
    }
}

fn write(parts: &Parts<'_>) -> Markup {
    html! {
        details open[parts.is_typed] {
            summary { "Mitteilung schreiben" }
            p .muted {
                "Die Person liest sie mit ihrem Code auf der Seite ihres Antrags, auf Deutsch, wie Sie sie schreiben. Unterwegs kann \
                 sie niemand lesen. Bis sie abgeht, können Sie sie zurückholen; wann das ist, steht dann dabei."
            }
            ((parts.form)("vorgang/mitteilung", &html! {
                ((parts.field)(FIELD, "Ihr Text", MAX_REPLY_CHARS))
                button .button type="submit" { "Absenden" }
            }))
        }
    }
}

/// Writes to the applicant, or says why not.
pub(super) async fn send(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
) -> Result<Result<(), String>, PageError> {
    let store = &inbox.hall.store;
    if !store.can_be_told(of.case).await? {
        return Ok(Err(
            "Zu diesem Antrag gibt es keinen Schlüssel für Antworten. Schreiben Sie einen Brief."
                .to_owned(),
        ));
    }
    let text = match form.text_of(MAX_REPLY_CHARS) {
        Ok(text) => text,
        Err(mistake) => return Ok(Err(mistake)),
    };
    let by = (&of.actor, of.session.staff.number);
    tell::write(
        store,
        by,
        of.case,
        &text,
        &form.once(),
        inbox.times_to_tell(),
    )
    .await?;
    Ok(Ok(()))
}

/// Takes back what has not left yet, or says that it has.
pub(super) async fn take_back(
    inbox: &Inbox,
    of: &OfCase<Work>,
    form: &CaseForm,
) -> Result<Result<(), String>, PageError> {
    let number = form.mitteilung.parse().map_err(|_| PageError::NotFound)?;
    let store = &inbox.hall.store;
    let is_done = tell::take_back(store, &of.actor, of.case, number, inbox.now()).await?;
    Ok(if is_done {
        Ok(())
    } else {
        Err("Die Mitteilung ist schon abgeschickt, oder jemand hat sie zurückgeholt.".to_owned())
    })
}
