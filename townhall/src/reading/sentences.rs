//! What the journal says, in plain German words.

use crate::{
    clock::german_date,
    domain::{Entry, Grant, deadline::Act, role::Reach},
};

/// An entry as a sentence without its subject. Numbers of applications stand in it as they are.
pub(crate) fn sentence(entry: &Entry) -> String {
    match entry {
        Entry::Received => "eingegangen und abgelegt".to_owned(),
        Entry::ReceivedAgain => "noch einmal eingegangen, unverändert".to_owned(),
        Entry::OtherVersion(number) => format!("weitere Fassung eingegangen: Antrag {number}"),
        Entry::Joined(number) => {
            format!("mit dem Teil der anderen Seite zusammengeführt: Antrag {number}")
        }
        Entry::Opened => "geöffnet".to_owned(),
        Entry::FileTaken(id) => format!("Datei gespeichert: {id}"),
        Entry::FileSeen(id) => format!("Datei angesehen: {id}"),
        Entry::GivenOut(format) => format!("ausgegeben als {}", format.ending().to_uppercase()),
        Entry::AllGivenOut => "alles zusammen ausgegeben".to_owned(),
        Entry::Disclosed => "Auskunft nach Art. 15 DSGVO ausgegeben".to_owned(),
        Entry::ReasonAsked(number) => {
            format!("wollte Antrag {number} lesen und wurde nach dem Grund gefragt")
        }
        Entry::ReasonGiven { reason, .. } => format!(
            "hat einen Grund angegeben, als andere Gruppe zu lesen: {}",
            quoted(&reason.0)
        ),
        Entry::RejectedListed => "abgelehnte Sendungen gesehen".to_owned(),
        Entry::JournalRead => "Protokoll gelesen".to_owned(),
        Entry::JournalGivenOut(case) => format!("Protokoll von Vorgang {case} ausgegeben"),
        Entry::Listed(numbers) => format!("Liste gesehen mit {}", applications(numbers)),
        Entry::Searched { text, found } => format!(
            "gesucht nach {}, gefunden: {}",
            quoted(&text.0),
            if found.is_empty() {
                "nichts".to_owned()
            } else {
                applications(found)
            }
        ),
        Entry::Assigned(_)
        | Entry::GivenBack
        | Entry::Stands(_)
        | Entry::Reopened(_)
        | Entry::Decided { .. }
        | Entry::Corrected(_)
        | Entry::Noted(_)
        | Entry::NoteChanged(_)
        | Entry::TaskSet { .. }
        | Entry::AdviceAsked { .. }
        | Entry::TaskDone(_)
        | Entry::AdviceGiven(_)
        | Entry::AdviceTakenBack(_)
        | Entry::ReferenceAdded(_)
        | Entry::ReferenceRemoved(_)
        | Entry::DeskTicketMade(_)
        | Entry::TakenAtDesk(_)
        | Entry::DeskTicketRefused(_)
        | Entry::ReplyWritten(_)
        | Entry::ReplyTakenBack(_)
        | Entry::ReplySaid(_) => of_work(entry),
        Entry::Deadline { act, day, .. } => of_deadline(*act, day.as_deref()),
        _ => of_house(entry),
    }
}

/// What clerks do with a case.
fn of_work(entry: &Entry) -> String {
    match entry {
        Entry::Assigned(name) => format!("zugeteilt an {name}"),
        Entry::GivenBack => "zurückgegeben: niemandem zugeteilt".to_owned(),
        Entry::Stands(state) => format!("Stand: {}", state.german()),
        Entry::Reopened(reason) => format!("wieder aufgenommen: {}", quoted(&reason.0)),
        Entry::Decided { outcome, day } => {
            format!("entschieden am {}: {}", german(day), outcome.german())
        }
        Entry::Corrected(version) => format!("Angaben berichtigt (Berichtigung {version})"),
        Entry::Noted(_) => "Notiz geschrieben".to_owned(),
        Entry::NoteChanged(_) => "Notiz geändert".to_owned(),
        Entry::TaskSet { whom, day } => format!("Wiedervorlage am {} für {whom}", german(day)),
        Entry::AdviceAsked { whom, day } => format!("Rückfrage an {whom}, bis {}", german(day)),
        Entry::TaskDone(_) => "Wiedervorlage erledigt".to_owned(),
        Entry::AdviceGiven(_) => "Rückfrage beantwortet".to_owned(),
        Entry::AdviceTakenBack(_) => "Rückfrage zurückgenommen".to_owned(),
        Entry::ReferenceAdded(kind) => format!("{} eingetragen", kind.german()),
        Entry::ReplyWritten(_) => "Mitteilung geschrieben".to_owned(),
        Entry::ReplyTakenBack(_) => "Mitteilung zurückgeholt".to_owned(),
        Entry::ReplySaid(_) => "Mitteilung abgeschickt".to_owned(),
        Entry::ReferenceRemoved(kind) => format!("{} entfernt", kind.german()),
        Entry::DeskTicketMade(service) => {
            format!("Antrag am Schalter begonnen, Leistung {service}")
        }
        Entry::TakenAtDesk(name) => format!("am Schalter aufgenommen von {name}"),
        Entry::DeskTicketRefused(problem) => format!(
            "mit einem ungültigen Schalter-Kennzeichen gesendet: {}",
            problem.german()
        ),
        _ => String::new(),
    }
}

/// What was done with a deadline; `day` is when it is due then, or when a pause begins, and none while it is paused.
fn of_deadline(act: Act, day: Option<&str>) -> String {
    let due = day.map_or_else(
        || "sie ruht".to_owned(),
        |day| format!("bis {}", german(day)),
    );
    let on = german(day.unwrap_or_default());
    match act {
        Act::Set => format!("Frist gesetzt: {due}"),
        Act::Change => format!("Frist geändert: {due}"),
        Act::Pause => format!("Frist ruht ab {on}"),
        Act::Resume => format!("Frist läuft wieder: {due}"),
        Act::TakeBackPause => format!("Ruhen der Frist ab {on} zurückgenommen"),
        Act::Meet => format!("Frist erledigt: {due}"),
        Act::Remove => format!("Frist entfernt: {due}"),
    }
}

/// What concerns no case: logins, accounts, settings.
fn of_house(entry: &Entry) -> String {
    match entry {
        Entry::LoggedIn => "angemeldet".to_owned(),
        Entry::LoggedOut => "abgemeldet".to_owned(),
        Entry::LoginFailed { account, network } => {
            let whose = account.as_ref().map_or_else(
                || "kein bekanntes Konto".to_owned(),
                |name| format!("Konto {name}"),
            );
            format!("Anmeldung gescheitert, aus dem Netz {network}, {whose}")
        }
        Entry::ClerkAdded(name) => format!("Konto angelegt: {name}"),
        Entry::PasswordChanged(name) => format!("Passwort geändert: {name}"),
        Entry::ClerkDisabled(name) => format!("Konto gesperrt: {name}"),
        Entry::ClerkEnabled(name) => format!("Konto wieder freigegeben: {name}"),
        Entry::ClerkRemoved(name) => format!("Konto entfernt: {name}"),
        Entry::ClerkLinked { account, subject } => {
            format!("Konto mit dem Anmeldedienst verbunden: {account}, Kennung dort: {subject}")
        }
        Entry::SessionsEnded(name) => format!("alle Sitzungen beendet: {name}"),
        Entry::RolesChanged { account, roles } => {
            let roles = if roles.is_empty() {
                "keine".to_owned()
            } else {
                roles_in_words(roles)
            };
            format!("Aufgaben von {account}: {roles}")
        }
        Entry::DeputyNamed {
            account,
            deputy,
            days: [first, last],
        } => format!(
            "{deputy} vertritt {account} vom {} bis {}",
            german(first),
            german(last)
        ),
        Entry::DeputyEnded { account, deputy } => format!("{deputy} vertritt {account} nicht mehr"),
        Entry::SecondFactorAdded(name) => format!("zweiter Faktor eingerichtet: {name}"),
        Entry::SecondFactorRemoved(name) => format!("zweiter Faktor entfernt: {name}"),
        Entry::RecoveryCodesMade(name) => format!("neue Ersatzcodes: {name}"),
        Entry::RecoveryCodeUsed(name) => format!("Ersatzcode benutzt: {name}"),
        Entry::ViewKept { group, name } => {
            format!("Ansicht „{name}“ für die Gruppe {group} gespeichert")
        }
        Entry::ViewRemoved { group, name } => {
            format!("Ansicht „{name}“ der Gruppe {group} entfernt")
        }
        Entry::Configured(members) => format!("Einstellungen geändert: {}", members.join(", ")),
        _ => String::new(),
    }
}

/// Applications by their numbers.
pub(crate) fn applications(numbers: &[crate::domain::ApplicationNumber]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    match &numbers[..] {
        [one] => format!("Antrag {one}"),
        _ => format!("den Anträgen {}", numbers.join(", ")),
    }
}

/// What somebody wrote; of a case that was destroyed nobody can read it any more.
fn quoted(text: &str) -> String {
    if text.is_empty() {
        "(nicht mehr lesbar)".to_owned()
    } else {
        format!("„{text}“")
    }
}

fn german(day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), german_date)
}

fn roles_in_words(roles: &[String]) -> String {
    let words = roles.iter().map(|text| {
        Grant::parse(text).map_or_else(|_| text.clone(), |grant| grant_in_words(&grant, |id| id))
    });
    words.collect::<Vec<_>>().join(", ")
}

/// A role, and how far it reaches; groups by their names.
pub(crate) fn grant_in_words<'a>(grant: &'a Grant, name: impl Fn(&'a str) -> &'a str) -> String {
    let role = grant.role.german();
    match &grant.reach {
        Reach::Everywhere => role.to_owned(),
        Reach::Group(group) => format!("{role} ({})", name(group)),
        Reach::Service(service) => format!("{role} (Leistung {service})"),
    }
}
