//! Lists that somebody keeps, for themselves or for their group, above the list that they see.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Inbox,
        auth::{Clerk, Work},
        error::PageError,
        layout::{self, Place},
    },
    worklist::WorkQuery,
};
use crate::{
    domain::{
        Permission, Staff, ViewNumber,
        view::{LONGEST_NAME, MOST_VIEWS, Owner, View},
    },
    store::{NewView, Session},
    work::views::{keep, remove},
};

/// What stands before the id of a group where somebody chooses for whom a list is.
const GROUP: &str = "gruppe:";

/// The lists that somebody can choose.
pub(super) struct Views {
    views: Vec<View>,
    /// The groups that somebody works for: id and name.
    groups: Vec<(String, String)>,
}

impl Views {
    pub(super) async fn read(inbox: &Inbox, staff: &Staff) -> Result<Self, PageError> {
        let groups = staff.groups_for(Permission::Work, &inbox.hall.forms.groups);
        Ok(Self {
            views: inbox.hall.store.views(staff.number, &groups).await?,
            groups: groups
                .iter()
                .map(|id| {
                    (
                        (*id).to_owned(),
                        inbox.hall.config.group_name(id).to_owned(),
                    )
                })
                .collect(),
        })
    }

    fn whose(&self, view: &View) -> Option<&str> {
        let Owner::Group(group) = &view.owner else {
            return None;
        };
        let found = self.groups.iter().find(|(id, _)| id == group);
        found.map(|(_, name)| name.as_str())
    }

    /// The ways to them.
    pub(super) fn list(&self, session: &Session, query: &WorkQuery) -> Markup {
        let here = query.words();
        html! {
            @if !self.views.is_empty() {
                nav aria-labelledby="ansichten" {
                    h3 #ansichten { "Gespeicherte Ansichten" }
                    ul .views {
                        @for view in &self.views {
                            li {
                                a href={ "/arbeit?" (view.address) } aria-current=[(view.address == here).then_some("true")] {
                                    bdi { (view.name) }
                                }
                                @if let Some(group) = self.whose(view) { span .muted { " (" (group) ")" } }
                            }
                        }
                    }
                    details {
                        summary { "Ansichten entfernen" }
                        ul .views {
                            @for view in &self.views {
                                li {
                                    form method="post" action={ "/arbeit/ansichten/" (view.number) "/entfernen" } {
                                        (layout::csrf_field(&session.csrf_token))
                                        (query.hidden())
                                        button .button.button--quiet type="submit" {
                                            "„" bdi { (view.name) } "“ entfernen"
                                            @if let Some(group) = self.whose(view) { " (für alle: " (group) ")" }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The form that keeps the list that is shown.
    pub(super) fn keep_form(&self, session: &Session, query: &WorkQuery) -> Markup {
        html! {
            details .filter {
                summary { "Diese Ansicht speichern" }
                form .inline-form method="post" action="/arbeit/ansichten" {
                    (layout::csrf_field(&session.csrf_token))
                    (query.hidden())
                    div .field {
                        label for="ansicht-name" { "Name" }
                        p #ansicht-hinweis .muted { "Gibt es den Namen schon, wird diese Ansicht ersetzt." }
                        input #ansicht-name name="name" type="text" required maxlength=(LONGEST_NAME) autocomplete="off"
                            aria-describedby="ansicht-hinweis";
                    }
                    @if !self.groups.is_empty() {
                        div .field {
                            label for="ansicht-fuer" { "Für" }
                            select #ansicht-fuer name="fuer" {
                                option value="" { "mich" }
                                @for (id, name) in &self.groups {
                                    option value={ (GROUP) (id) } { "alle der Gruppe " (name) }
                                }
                            }
                        }
                    }
                    button .button.button--quiet type="submit" { "Speichern" }
                }
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(crate) struct ViewForm {
    csrf: String,
    ansicht: String,
    name: String,
    fuer: String,
}

/// Keeps the list that is shown.
pub(crate) async fn save(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
    headers: HeaderMap,
    Form(form): Form<ViewForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let query = WorkQuery::parse(&form.ansicht);
    let name = form.name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control)
    {
        let mistake =
            format!("Geben Sie der Ansicht einen Namen mit höchstens {LONGEST_NAME} Zeichen.");
        return Ok(refused(session, &query, &mistake));
    }
    let owner = match form.fuer.strip_prefix(GROUP) {
        None => Owner::Clerk(session.staff.number),
        Some(group) => {
            let groups = &inbox.hall.forms.groups;
            let theirs = session.staff.groups_for(Permission::Work, groups);
            if !theirs.contains(&group) {
                return Err(PageError::NotFound);
            }
            Owner::Group(group.to_owned())
        }
    };
    let new = NewView {
        owner: &owner,
        name,
        address: &query.words(),
    };
    let by = (&clerk.actor(), session.staff.number);
    if keep(&inbox.hall.store, by, new, inbox.now()).await? {
        Ok(Redirect::to(&query.address()).into_response())
    } else {
        let mistake = format!("Es gibt schon {MOST_VIEWS} Ansichten. Entfernen Sie zuerst eine.");
        Ok(refused(session, &query, &mistake))
    }
}

/// Keeps one no more.
pub(crate) async fn take_away(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<Work>,
    headers: HeaderMap,
    Path(number): Path<String>,
    Form(form): Form<ViewForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let number: ViewNumber = number.parse().map_err(|_| PageError::NotFound)?;
    let theirs = Views::read(&inbox, &session.staff).await?;
    // It may be gone already; of others' nothing is said.
    if let Some(view) = theirs.views.iter().find(|view| view.number == number) {
        remove(&inbox.hall.store, &clerk.actor(), view, inbox.now()).await?;
    }
    Ok(Redirect::to(&WorkQuery::parse(&form.ansicht).address()).into_response())
}

fn refused(session: &Session, query: &WorkQuery, mistake: &str) -> Response {
    let content = html! {
        h1 { "Ansicht speichern" }
        p .notice.notice--danger role="alert" { (mistake) }
        p { a href=(query.address()) { "Zurück zur Liste" } }
    };
    let title = "Fehler: Ansicht speichern";
    let page = layout::page(title, Some((session, Place::Work)), &content);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}
