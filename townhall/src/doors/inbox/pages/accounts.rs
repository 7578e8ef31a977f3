//! Accounts, for administrators: who there is, what they are for, who stands in for them.

use std::sync::Arc;

use amtsweg_core::time::Date;
use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{Clerk, ManageAccounts},
    error::PageError,
    layout::{self, Place},
};
use crate::{
    clock::{LocalTime, german_date},
    crypto::Password,
    domain::{ClerkName, Grant, Role},
    reading::sentences::grant_in_words,
    store::{AccountRow, Session},
    work::{accounts, second_factor},
};

/// What an administrator does with an account.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(crate) struct AccountForm {
    csrf: String,
    name: String,
    rolle: String,
    bereich: String,
    vertretung: String,
    von: String,
    bis: String,
}

/// All accounts.
pub(crate) async fn list(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<ManageAccounts>,
) -> Result<Response, PageError> {
    show_list(&inbox, &clerk.session, "", None).await
}

async fn show_list(
    inbox: &Inbox,
    session: &Session,
    name: &str,
    mistake: Option<&str>,
) -> Result<Response, PageError> {
    let accounts = inbox.hall.store.clerks().await?;
    let now = inbox.now();
    let content = html! {
        h1 { "Konten" }
        @if let Some(mistake) = mistake {
            p #fehler .notice.notice--danger role="alert" { (mistake) }
        }
        div .table-frame role="region" aria-labelledby="liste-titel" tabindex="0" {
            table {
                caption #liste-titel {
                    @if accounts.len() == 1 { "1 Konto" } @else { (accounts.len()) " Konten" }
                }
                thead {
                    tr {
                        th scope="col" { "Name" }
                        th scope="col" { "Aufgaben" }
                        th scope="col" { "Stand" }
                        th scope="col" { "Vertretung" }
                        th .number scope="col" { "Sitzungen" }
                    }
                }
                tbody {
                    @for account in &accounts {
                        tr {
                            th scope="row" {
                                a href={ "/konten/" (account.number) } { bdi { (account.name) } }
                            }
                            td { (roles(inbox, account)) }
                            td { (state(account)) }
                            td {
                                @let today = LocalTime::of(now).date();
                                @for deputy in account.deputies.iter().filter(|deputy| deputy.last >= today) {
                                    bdi { (deputy.name) } ", "
                                    (german_date(deputy.first)) " bis " (german_date(deputy.last)) br;
                                }
                            }
                            td .number { (account.sessions) }
                        }
                    }
                }
            }
        }
        @if inbox.hall.oidc.is_some() {
            p .muted {
                "Konten entstehen, wenn sich jemand zum ersten Mal über den Anmeldedienst anmeldet. Was die Person hier tun \
                 darf, steht dort."
            }
        } @else {
        section .card aria-labelledby="neu" {
            h2 #neu { "Neues Konto" }
            form method="post" action="/konten" {
                (layout::csrf_field(&session.csrf_token))
                div .field {
                    label for="name" { "Name" }
                    p #name-hinweis .muted {
                        "Mit diesem Namen meldet sich die Person an. Er steht im Protokoll und wird an niemanden \
                         sonst vergeben."
                    }
                    input #name name="name" type="text" required maxlength="200" autocomplete="off"
                        autocapitalize="none" spellcheck="false" value=(name)
                        aria-describedby={ "name-hinweis" (mistake.map_or("", |_| " fehler")) }
                        aria-invalid=[mistake.map(|_| "true")];
                }
                (role_fields(inbox))
                button .button type="submit" { "Konto anlegen" }
            }
        }
        }
    };
    Ok(layout::page(
        if mistake.is_some() {
            "Fehler: Konten"
        } else {
            "Konten"
        },
        Some((session, Place::Accounts)),
        &content,
    ))
}

/// One account.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<ManageAccounts>,
    Path(number): Path<String>,
) -> Result<Response, PageError> {
    let accounts = inbox.hall.store.clerks().await?;
    let account = found(&accounts, &number)?;
    Ok(show(&inbox, &clerk.session, &accounts, account, None))
}

fn found<'a>(accounts: &'a [AccountRow], number: &str) -> Result<&'a AccountRow, PageError> {
    accounts
        .iter()
        .find(|account| account.number.to_string() == number)
        .ok_or(PageError::NotFound)
}

fn show(
    inbox: &Inbox,
    session: &Session,
    accounts: &[AccountRow],
    account: &AccountRow,
    mistake: Option<&str>,
) -> Response {
    let is_own = account.number == session.staff.number;
    let act = |what: &str, text: &str| {
        html! {
            form .inline-form method="post" action={ "/konten/" (account.number) "/" (what) } {
                (layout::csrf_field(&session.csrf_token))
                button .button.button--quiet type="submit" { (text) }
            }
        }
    };
    let content = html! {
        p { a .back-link href="/konten" { "Zurück zu den Konten" } }
        h1 { bdi { (account.name) } }
        @if let Some(mistake) = mistake {
            p #fehler .notice.notice--danger role="alert" { (mistake) }
        }
        p { (state(account)) ". Angelegt am " (layout::instant(account.created_at)) ". " (sessions(account.sessions)) }
        @if let Some(subject) = &account.subject {
            p { "Meldet sich über den Anmeldedienst an. Kennung dort: " code { (subject) } }
        }
        (roles_section(inbox, session, account))
        (deputies_section(session, accounts, account))
        section .card aria-labelledby="zugang" {
            h2 #zugang { "Zugang" }
            (act("sitzungen", "Alle Sitzungen beenden"))
            @if !is_own && !is_elsewhere(inbox, account) { (act("passwort", "Neues Passwort vergeben")) }
            @if account.has_second_factor && !is_own {
                (act("zweiter-faktor-entfernen", "Zweiten Faktor entfernen"))
                p .muted { "Nur wenn die Person ihre App und alle Ersatzcodes verloren hat und Sie sie kennen." }
            }
            @if !is_own {
                @if account.disabled_at.is_none() {
                    (act("sperren", "Konto sperren"))
                } @else {
                    (act("freigeben", "Konto wieder freigeben"))
                }
                (act("entfernen", "Konto entfernen"))
                p .muted {
                    "Ein gesperrtes Konto können Sie wieder freigeben. Ein entferntes kommt nicht wieder; was das \
                     Protokoll von ihm sagt, bleibt."
                }
            }
        }
    };
    layout::page(
        &account.name.to_string(),
        Some((session, Place::Other)),
        &content,
    )
}

fn roles_section(inbox: &Inbox, session: &Session, account: &AccountRow) -> Markup {
    let is_own = account.number == session.staff.number;
    html! {
        section .card aria-labelledby="aufgaben" {
            h2 #aufgaben { "Aufgaben" }
            @if account.grants.is_empty() {
                p { "Noch keine. Ohne Aufgabe sieht die Person nichts." }
            } @else {
                ul {
                    @for grant in &account.grants {
                        li {
                            (in_words(inbox, grant)) " "
                            @if !(is_elsewhere(inbox, account) || is_own && grant.role == Role::Admin) {
                                form .inline-form method="post" action={ "/konten/" (account.number) "/aufgabe-nehmen" } {
                                    (layout::csrf_field(&session.csrf_token))
                                    input type="hidden" name="rolle" value=(grant.role.word());
                                    input type="hidden" name="bereich" value=(grant.reach.word());
                                    button .button.button--quiet type="submit" {
                                        "Aufgabe nehmen" span .visually-hidden { ": " (in_words(inbox, grant)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            @if is_elsewhere(inbox, account) {
                p .muted { "Was die Person hier tun darf, sagt der Anmeldedienst bei jeder Anmeldung." }
            } @else {
                form .inline-form method="post" action={ "/konten/" (account.number) "/aufgabe-geben" } {
                    (layout::csrf_field(&session.csrf_token))
                    (role_fields(inbox))
                    button .button type="submit" { "Aufgabe geben" }
                }
            }
        }
    }
}

/// Whether the identity provider has the say of an account.
fn is_elsewhere(inbox: &Inbox, account: &AccountRow) -> bool {
    inbox.hall.oidc.is_some() && account.subject.is_some()
}

fn deputies_section(session: &Session, accounts: &[AccountRow], account: &AccountRow) -> Markup {
    html! {
        section .card aria-labelledby="vertretung-titel" {
            h2 #vertretung-titel { "Vertretung" }
            p .muted {
                "Wer vertritt, hat in dieser Zeit dieselben Aufgaben, außer der Verwaltung der Konten. Das Protokoll \
                 nennt beide Namen."
            }
            ul {
                @for deputy in &account.deputies {
                    li {
                        bdi { (deputy.name) } ", " (german_date(deputy.first)) " bis " (german_date(deputy.last)) " "
                        form .inline-form method="post" action={ "/konten/" (account.number) "/vertretung-beenden" } {
                            (layout::csrf_field(&session.csrf_token))
                            input type="hidden" name="vertretung" value=(deputy.name);
                            button .button.button--quiet type="submit" {
                                "Vertretung beenden" span .visually-hidden { ": " (deputy.name) }
                            }
                        }
                    }
                }
            }
            @if accounts.len() > 1 {
                form .inline-form method="post" action={ "/konten/" (account.number) "/vertretung" } {
                    (layout::csrf_field(&session.csrf_token))
                    div .field {
                        label for="vertretung" { "Wer vertritt" }
                        select #vertretung name="vertretung" {
                            @for other in accounts.iter().filter(|other| other.number != account.number) {
                                option value=(other.name) { (other.name) }
                            }
                        }
                    }
                    div .field {
                        label for="von" { "Von" }
                        input #von name="von" type="date" required;
                    }
                    div .field {
                        label for="bis" { "Bis" }
                        input #bis name="bis" type="date" required;
                    }
                    button .button type="submit" { "Vertretung eintragen" }
                }
            }
        }
    }
}

fn sessions(count: u64) -> String {
    match count {
        0 => "Nirgends angemeldet.".to_owned(),
        1 => "Eine Sitzung.".to_owned(),
        count => format!("{count} Sitzungen."),
    }
}

fn state(account: &AccountRow) -> Markup {
    html! {
        @match account.disabled_at {
            None => { span .badge { "In Gebrauch" } },
            Some(at) => { span .badge.badge--warning { "Gesperrt" } " seit " (layout::instant(at)) },
        }
    }
}

fn in_words(inbox: &Inbox, grant: &Grant) -> String {
    let words = grant_in_words(grant, |id| inbox.hall.config.group_name(id));
    if inbox.hall.forms.groups.knows(&grant.reach) {
        words
    } else {
        format!("{words} – gibt es nicht mehr")
    }
}

fn roles(inbox: &Inbox, account: &AccountRow) -> Markup {
    html! {
        @for grant in &account.grants { (in_words(inbox, grant)) br; }
        @if account.grants.is_empty() { span .muted { "keine" } }
    }
}

fn role_fields(inbox: &Inbox) -> Markup {
    let config = &inbox.hall.config;
    let texts = &inbox.hall.forms.texts;
    html! {
        div .field {
            label for="rolle" { "Aufgabe" }
            select #rolle name="rolle" {
                @for role in Role::ALL { option value=(role.word()) { (role.german()) } }
            }
        }
        div .field {
            label for="bereich" { "Wofür" }
            select #bereich name="bereich" {
                option value="*" { "Alle Leistungen" }
                @for id in config.groups.keys() {
                    option value=(id) { "Gruppe " (config.group_name(id)) }
                }
                @for service in config.services.keys() {
                    option value={ "service:" (service) } { (texts.service_title(service)) }
                }
            }
        }
    }
}

/// A grant as it was chosen. An administrator is one of the whole town hall, whatever was chosen
/// beside it.
fn chosen(inbox: &Inbox, form: &AccountForm) -> Result<Grant, &'static str> {
    let role = Role::read(&form.rolle).ok_or("Wählen Sie eine Aufgabe.")?;
    if role == Role::Admin {
        return Ok(Grant::everywhere(role));
    }
    let grant = Grant::parse(&format!("{}@{}", role.word(), form.bereich))
        .map_err(|_| "Wählen Sie, wofür die Aufgabe gilt.")?;
    if inbox.hall.forms.groups.knows(&grant.reach) {
        Ok(grant)
    } else {
        Err("Wählen Sie eine Gruppe oder eine Leistung, die es gibt.")
    }
}

/// Makes an account, and shows its password once.
pub(crate) async fn add(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<ManageAccounts>,
    headers: HeaderMap,
    Form(form): Form<AccountForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    if inbox.hall.oidc.is_some() {
        return Err(PageError::NotFound);
    }
    let name = ClerkName::new(form.name.trim()).map_err(
        |_| "So kann kein Konto heißen. Der Name ist leer, unlesbar oder steht für das Rathaus.",
    );
    let grant = chosen(&inbox, &form);
    let mistake = match (name, grant) {
        (Ok(name), Ok(grant)) => {
            let (password, hash) = new_password().await?;
            let (store, now) = (&inbox.hall.store, inbox.now());
            let grants = [grant];
            if accounts::add(store, &clerk.actor(), &name, &hash, &grants, now).await? {
                return Ok(password_page(session, &name, &password));
            }
            "Dieser Name ist vergeben, oder er war es: Das Protokoll meint mit ihm jemand anderen."
        }
        (Err(mistake), _) | (_, Err(mistake)) => mistake,
    };
    let page = show_list(&inbox, session, &form.name, Some(mistake)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn new_password() -> Result<(Password, crate::crypto::PasswordHash), PageError> {
    let password = Password::generate()?;
    let shown = password.clone();
    let hash = tokio::task::spawn_blocking(move || password.hash())
        .await
        .map_err(|_| PageError::Ours)??;
    Ok((shown, hash))
}

/// Shows a password, once.
fn password_page(session: &Session, name: &ClerkName, password: &Password) -> Response {
    let title = "Neues Passwort";
    layout::page(
        title,
        Some((session, Place::Other)),
        &html! {
            h1 { (title) }
            p { "Für " bdi { (name) } ":" }
            p { code .secret { (password.reveal()) } }
            p {
                "Es steht nur hier, und nur jetzt. Geben Sie es der Person auf einem Weg, den sonst niemand sieht."
            }
            p { a href="/konten" { "Zurück zu den Konten" } }
        },
    )
}

/// Does something with an account.
pub(crate) async fn act(
    State(inbox): State<Arc<Inbox>>,
    clerk: Clerk<ManageAccounts>,
    headers: HeaderMap,
    Path((number, what)): Path<(String, String)>,
    Form(form): Form<AccountForm>,
) -> Result<Response, PageError> {
    let session = &clerk.session;
    inbox.check_form(&headers, &session.csrf_token, &form.csrf)?;
    let all = inbox.hall.store.clerks().await?;
    let account = found(&all, &number)?;
    let (store, by, now) = (&inbox.hall.store, &clerk.actor(), inbox.now());
    let name = &account.name;
    let is_own = account.number == session.staff.number;
    let here = format!("/konten/{number}");
    let done = match what.as_str() {
        "sperren" | "entfernen" if is_own => {
            Err("Das eigene Konto können Sie hier weder sperren noch entfernen.")
        }
        "sperren" => {
            accounts::disable(store, by, name, now).await?;
            Ok(here)
        }
        "entfernen" => {
            accounts::remove(store, by, name, now).await?;
            Ok("/konten".to_owned())
        }
        "sitzungen" => {
            accounts::end_sessions(store, by, name, now).await?;
            Ok(here)
        }
        "freigeben" => {
            accounts::enable(store, by, name, now).await?;
            Ok(here)
        }
        "aufgabe-geben" | "aufgabe-nehmen" | "passwort" if is_elsewhere(&inbox, account) => Err(
            "Diese Person meldet sich beim Anmeldedienst an. Passwort und Aufgaben werden dort verwaltet.",
        ),
        "passwort" if is_own => Err("Das eigene Passwort ändern Sie unter „Mein Konto“."),
        "passwort" => {
            let (password, hash) = new_password().await?;
            accounts::change_password(store, by, name, &hash, now).await?;
            return Ok(password_page(session, name, &password));
        }
        "zweiter-faktor-entfernen" if !is_own => {
            second_factor::remove(store, by, name, now).await?;
            Ok(here)
        }
        "aufgabe-geben" => match chosen(&inbox, &form) {
            Ok(grant) => {
                accounts::change_role(store, by, name, &grant, true, now).await?;
                Ok(here)
            }
            Err(mistake) => Err(mistake),
        },
        "aufgabe-nehmen" => {
            // Also one of a group that is no more.
            let had = account.grants.iter();
            let had = had
                .clone()
                .find(|had| had.role.word() == form.rolle && had.reach.word() == form.bereich);
            match had {
                Some(grant) if is_own && grant.role == Role::Admin => {
                    Err("Die Verwaltung der Konten können Sie sich nicht selbst nehmen.")
                }
                Some(grant) => {
                    accounts::change_role(store, by, name, grant, false, now).await?;
                    Ok(here)
                }
                None => Ok(here),
            }
        }
        "vertretung" => match deputy(&all, account, &form) {
            Ok((deputy, days)) => {
                accounts::name_deputy(store, by, name, deputy, days, now).await?;
                Ok(here)
            }
            Err(mistake) => Err(mistake),
        },
        "vertretung-beenden" => {
            let deputies = account.deputies.iter();
            let deputy = deputies
                .map(|deputy| &deputy.name)
                .find(|deputy| deputy.as_str() == form.vertretung);
            if let Some(deputy) = deputy {
                accounts::end_deputy(store, by, name, deputy, now).await?;
            }
            Ok(here)
        }
        _ => return Err(PageError::NotFound),
    };
    Ok(match done {
        Ok(address) => Redirect::to(&address).into_response(),
        Err(mistake) => {
            let page = show(&inbox, session, &all, account, Some(mistake));
            (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
        }
    })
}

fn deputy<'a>(
    all: &'a [AccountRow],
    account: &AccountRow,
    form: &AccountForm,
) -> Result<(&'a ClerkName, [Date; 2]), &'static str> {
    let other = all
        .iter()
        .filter(|other| other.number != account.number)
        .find(|other| other.name.as_str() == form.vertretung)
        .ok_or("Wählen Sie, wer vertritt.")?;
    let (Ok(first), Ok(last)) = (form.von.parse::<Date>(), form.bis.parse()) else {
        return Err("Nennen Sie den ersten und den letzten Tag der Vertretung.");
    };
    if last < first {
        return Err("Der letzte Tag der Vertretung liegt vor dem ersten.");
    }
    Ok((&other.name, [first, last]))
}
