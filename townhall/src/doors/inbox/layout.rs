//! What all pages have in common.

use amtsweg_core::time::Timestamp;
use axum::response::{Html, IntoResponse as _, Response};
use maud::{DOCTYPE, Markup, html};

use super::{SCRIPT_PATH, STYLE_PATH};
use crate::{clock::LocalTime, domain::Permission, store::Session};

/// Where in the inbox a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Work,
    List,
    Rejected,
    Journal,
    Accounts,
    Own,
    Other,
}

/// The pages that everybody finds in the menu who may see them.
const MENU: [(Permission, Place, &str, &str); 5] = [
    (Permission::Work, Place::Work, "/arbeit", "Meine Arbeit"),
    (Permission::List, Place::List, "/", "Anträge"),
    (
        Permission::SeeRejected,
        Place::Rejected,
        "/abgelehnt",
        "Abgelehnte Sendungen",
    ),
    (
        Permission::ReadJournal,
        Place::Journal,
        "/protokoll",
        "Protokoll",
    ),
    (
        Permission::ManageAccounts,
        Place::Accounts,
        "/konten",
        "Konten",
    ),
];

/// The title of a page, which says first if something was wrong.
pub(crate) fn title_of(title: &str, mistake: Option<&str>) -> String {
    match mistake {
        Some(_) => format!("Fehler: {title}"),
        None => title.to_owned(),
    }
}

/// A page; with a session it has navigation.
pub(crate) fn page(title: &str, session: Option<(&Session, Place)>, content: &Markup) -> Response {
    whole(title, session, None, content)
}

/// A page that leads on by itself. Browsers keep our strict cookie from whoever is led here from another site and at once
/// on again, but not from whom a page of ours leads; and let no form of ours end up at another site.
pub(crate) fn onward(title: &str, address: &str, text: &str) -> Response {
    let content = html! {
        h1 { (title) }
        p { (text) }
        p { a href=(address) { "Weiter" } }
    };
    whole(title, None, Some(address), &content)
}

fn whole(
    title: &str,
    session: Option<(&Session, Place)>,
    onward: Option<&str>,
    content: &Markup,
) -> Response {
    let markup = html! {
        (DOCTYPE)
        html lang="de" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                @if let Some(address) = onward {
                    meta http-equiv="refresh" content={ "0;url=" (address) };
                }
                title { (title) " – Posteingang" }
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
                link rel="stylesheet" href=(*STYLE_PATH);
                @if session.is_some() { script src=(*SCRIPT_PATH) defer {} }
            }
            body {
                a .skip-link href="#inhalt" { "Zum Inhalt springen" }
                header .page-header {
                    div .page-header__inner {
                        p .page-header__name { "Amtsweg " span .page-header__part { "Posteingang" } }
                        @if let Some((session, place)) = session {
                            (navigation(session, place))
                        }
                    }
                }
                main #inhalt .page-main tabindex="-1" { (content) }
            }
        }
    };
    Html(markup.into_string()).into_response()
}

fn navigation(session: &Session, place: Place) -> Markup {
    let link = |here: Place, address: &str, text: &str| {
        html! {
            li { a href=(address) aria-current=[(place == here).then_some("page")] { (text) } }
        }
    };
    html! {
        nav aria-label="Hauptmenü" {
            ul .menu {
                @for (permission, place, address, text) in MENU {
                    @if session.staff.has(permission) { (link(place, address, text)) }
                }
            }
        }
        form .logout method="post" action="/abmelden" {
            (csrf_field(&session.csrf_token))
            span .logout__name {
                "Angemeldet: "
                a href="/mein-konto" aria-current=[(place == Place::Own).then_some("page")] {
                    bdi { (session.staff.name) }
                }
            }
            button .button.button--quiet type="submit" { "Abmelden" }
        }
    }
}

/// What every form brings back.
pub(crate) fn csrf_field(token: &str) -> Markup {
    html! { input type="hidden" name="csrf" value=(token); }
}

/// What somebody typed that could not be saved: theirs to copy.
pub(crate) fn typed_to_copy(text: &str) -> Markup {
    html! {
        div .field {
            label for="getippt" { "Ihr Text, zum Kopieren" }
            textarea #getippt rows="6" readonly dir="auto" { (text) }
        }
    }
}

/// An instant as clocks in Germany show it, exact for machines.
pub(crate) fn instant(time: Timestamp) -> Markup {
    html! { time datetime=(time.rfc3339()) { (LocalTime::of(time)) } }
}
