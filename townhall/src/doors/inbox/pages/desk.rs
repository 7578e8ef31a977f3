//! Where a clerk begins an application for somebody who came in person: the portal's form, opened by a link with a ticket.

use std::sync::Arc;

use amtsweg_core::desk::DeskTicket;
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{Clerk, Work},
    error::PageError,
    layout::{self, Place},
};
use crate::{
    clock::{LocalTime, german_date},
    crypto::random,
    domain::{FiledApplication, Permission, Scope, desk::DeskMark, may},
    store::Session,
    work::desk::keep_ticket,
};

/// How the page is called, and the way to it.
pub(super) const TITLE: &str = "Antrag am Schalter aufnehmen";
/// Its address.
pub(super) const ADDRESS: &str = "/schalter";
/// What is said of an application that was taken there.
pub(super) const TAKEN: &str = "Am Schalter aufgenommen";

/// The services that can be asked for at the desk: what a second party fills, only its link begins.
fn services<'a>(inbox: &'a Inbox, scope: &Scope) -> Vec<(String, &'a str)> {
    let forms = &inbox.hall.forms;
    let offered = inbox.hall.config.services.keys();
    let mut services: Vec<(String, &str)> = offered
        .filter(|service| scope.has(service))
        .filter(|service| {
            let current = forms.services.current_of(service);
            current.is_some_and(|definition| definition.form.joins.is_none())
        })
        .map(|service| (forms.texts.service_title(service), service.as_str()))
        .collect();
    services.sort();
    services
}

/// The choice of a service.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
) -> Result<Response, PageError> {
    Ok(choice(&inbox, &clerk, None))
}

fn choice(inbox: &Inbox, clerk: &Clerk<Work>, mistake: Option<&str>) -> Response {
    let services = services(inbox, &clerk.scope);
    let session = &clerk.session;
    let content = html! {
        p { a .back-link href="/arbeit" { "Zurück zu meiner Arbeit" } }
        h1 { (TITLE) }
        p {
            "Jemand ist persönlich da? Füllen Sie hier gemeinsam das Formular aus, das auch im Internet steht. \
             Der Antrag kommt an wie jeder andere. Er ist gekennzeichnet, und der Vorgang ist Ihnen gleich zugeteilt."
        }
        @if services.is_empty() {
            p .empty { "Für Ihre Leistungen gibt es kein Formular, das sich am Schalter ausfüllen lässt." }
        } @else {
            form method="post" action=(ADDRESS) {
                (layout::csrf_field(&session.csrf_token))
                div .field {
                    label for="leistung" { "Leistung" }
                    @if let Some(mistake) = mistake {
                        p #leistung-fehler .notice.notice--danger role="alert" { (mistake) }
                    }
                    select #leistung name="leistung" required aria-describedby=[mistake.map(|_| "leistung-fehler")] {
                        option value="" { "Bitte wählen" }
                        @for (title, service) in &services {
                            option value=(service) { (title) }
                        }
                    }
                }
                button .button type="submit" { "Weiter" }
            }
        }
    };
    let title = layout::title_of(TITLE, mistake);
    layout::page(&title, Some((session, Place::Work)), &content)
}

#[derive(Deserialize)]
pub(crate) struct Begin {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    leistung: String,
}

/// Makes a ticket, and shows the way to the form once: here nobody knows it afterwards.
pub(crate) async fn begin(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
    headers: HeaderMap,
    Form(form): Form<Begin>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let services = services(&inbox, &clerk.scope);
    let chosen = services
        .iter()
        .find(|(_, service)| *service == form.leistung);
    let actor = chosen.and_then(|(_, service)| {
        let groups = &inbox.hall.forms.groups;
        may(&session.staff, Permission::Work, service, groups)
    });
    let (Some((title, service)), Some(actor)) = (chosen, actor) else {
        let page = choice(&inbox, &clerk, Some("Wählen Sie eine Leistung aus."));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let (store, now) = (&inbox.hall.store, inbox.now());
    let today = LocalTime::of(now).date();
    let by = (&actor, session.staff.number);
    let ticket = DeskTicket::from_random(random()?);
    keep_ticket(store, by, (&ticket, service), now, today).await?;
    let last = german_date(today.plus_days(1));
    let content = html! {
        p { a .back-link href=(ADDRESS) { "Andere Leistung wählen" } }
        h1 { (TITLE) }
        p .lead { (title) }
        p {
            a #schalter-link .button href=(address(&inbox, service, &ticket)) target="_blank" rel="noopener noreferrer" {
                "Formular öffnen" span .visually-hidden { " (in einem neuen Fenster)" }
            }
        }
        ul {
            li { "Der Link gilt für einen einzigen Antrag, bis zum " (last) ". Er ist nur hier zu sehen: Brauchen Sie später noch einen, wählen Sie die Leistung noch einmal." }
            li { "Auf diesem Gerät bleibt nichts von dem, was Sie eintragen. Senden Sie den Antrag ab, bevor Sie das Fenster schließen." }
            li { "Geben Sie der Person nach dem Senden die Eingangsbestätigung mit. Darauf steht ihr Code." }
            li { "Wer da war und womit die Person sich ausgewiesen hat, können Sie danach beim Vorgang notieren." }
        }
        p { a href="/arbeit" { "Zu meiner Arbeit" } ": Dort steht der Vorgang, sobald der Antrag da ist." }
    };
    Ok(layout::page(TITLE, Some((session, Place::Work)), &content))
}

/// The portal's form with the ticket in the fragment, which no server ever sees.
fn address(inbox: &Inbox, service: &str, ticket: &DeskTicket) -> String {
    let portal = inbox.hall.config.portal.trim_end_matches('/');
    format!("{portal}/de/antrag/{service}/#schalter={ticket}")
}

/// The way to the page, for whoever has something to do there.
pub(super) fn way() -> Markup {
    html! { p { a href=(ADDRESS) { (TITLE) } } }
}

/// What a list says of an application that came with a ticket.
pub(crate) fn badge(mark: Option<&DeskMark>) -> Markup {
    html! {
        @match mark {
            Some(DeskMark::TakenBy(_)) => { span .badge { (TAKEN) } " " },
            Some(DeskMark::Refused(_)) => { span .badge.badge--warning { "Schalter-Kennzeichen ungültig" } " " },
            None => {},
        }
    }
}

/// The same on the page of the application, with what follows from it.
pub(super) fn notice(filed: &FiledApplication, session: &Session) -> Markup {
    html! {
        @match &filed.desk {
            Some(DeskMark::TakenBy(name)) => {
                p {
                    (TAKEN) " von " bdi { (name) } @if *name == session.staff.name { " (Ihnen)" } "."
                }
            },
            Some(DeskMark::Refused(problem)) => {
                div .notice.notice--warning {
                    p {
                        strong { "Mit einem ungültigen Schalter-Kennzeichen gesendet. " }
                        "Der Antrag sagt, er sei am Schalter aufgenommen worden. Sein Kennzeichen ist aber "
                        (problem.german()) ". Er ist abgelegt wie jeder andere Antrag."
                    }
                }
            },
            None => {},
        }
    }
}
