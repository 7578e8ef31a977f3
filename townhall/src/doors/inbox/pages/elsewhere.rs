//! The reason for reading a case of others.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::html;
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{Clerk, ReadElsewhere},
    error::PageError,
    layout::{self, Place},
};
use crate::{
    domain::ApplicationNumber,
    store::Session,
    work::elsewhere::{self, REASON_SECONDS},
};

/// Less is no reason, in letters.
const SHORTEST: usize = 10;
/// More is not kept, in letters.
const LONGEST: usize = 1_000;

#[derive(Deserialize)]
pub(crate) struct ReasonForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    grund: String,
}

/// Asks for the reason, and says nothing of whether there is such an application.
pub(crate) fn page(
    session: &Session,
    number: ApplicationNumber,
    refused: Option<&str>,
) -> Response {
    let title = "Antrag einer anderen Gruppe";
    let described = if refused.is_some() {
        "fehler hinweis"
    } else {
        "hinweis"
    };
    layout::page(
        &if refused.is_some() {
            format!("Fehler: {title}")
        } else {
            title.to_owned()
        },
        Some((session, Place::Other)),
        &html! {
            h1 { (title) }
            @if refused.is_some() {
                p #fehler .notice.notice--danger role="alert" {
                    "Schreiben Sie mindestens " (SHORTEST) " Zeichen, damit andere den Grund verstehen."
                }
            }
            p {
                "Unter der Nummer " (number) " gibt es für Ihre Gruppe keinen Antrag. Falls er zu einer anderen \
                 Gruppe gehört, können Sie ihn mit einem dienstlichen Grund lesen. Der Grund steht dann mit Ihrem \
                 Namen im Protokoll. Er gilt eine Stunde."
            }
            form method="post" action={ "/antraege/" (number) "/begruendung" } {
                (layout::csrf_field(&session.csrf_token))
                div .field {
                    label for="grund" { "Grund" }
                    p #hinweis .muted { "Zum Beispiel: Anruf der Antragstellerin, Vertretung in der Bürgerberatung" }
                    textarea #grund name="grund" rows="4" required maxlength=(LONGEST)
                        aria-describedby=(described) aria-invalid=[refused.map(|_| "true")] {
                        (refused.unwrap_or_default())
                    }
                }
                button .button type="submit" { "Mit diesem Grund lesen" }
                " " a href="/" { "Zurück zu den Anträgen" }
            }
        },
    )
}

/// Takes the reason.
pub(crate) async fn give_reason(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<ReadElsewhere>,
    headers: HeaderMap,
    Path(application): Path<String>,
    Form(form): Form<ReasonForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let number: ApplicationNumber = application.parse().map_err(|_| PageError::NotFound)?;
    let reason: String = form.grund.trim().chars().take(LONGEST).collect();
    if reason.chars().count() < SHORTEST {
        let page = page(session, number, Some(&reason));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let store = &inbox.hall.store;
    elsewhere::give_reason(store, &session.staff, number, &reason, inbox.now())
        .await?
        .ok_or(PageError::NotFound)?;
    Ok(Redirect::to(&format!("/antraege/{number}")).into_response())
}

/// What stands above a case that is read so.
pub(super) fn notice() -> maud::Markup {
    html! {
        div .notice.notice--warning {
            p {
                strong { "Dieser Antrag gehört zu einer anderen Gruppe. " }
                "Sie lesen ihn mit dem Grund, den Sie angegeben haben, " (REASON_SECONDS / 60)
                " Minuten lang. Das Protokoll nennt Ihren Namen und den Grund."
            }
        }
    }
}
