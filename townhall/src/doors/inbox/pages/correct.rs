//! An answer is corrected: what it is, what it is to be, and why.

mod inputs;

use std::{collections::BTreeSet, sync::Arc};

use amtsweg_core::{
    encoding::hex,
    form::{Change, Path, Segment},
    hash::sha256,
};
use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::Value;

use self::inputs::{Input, kept};
use super::{
    super::{
        Inbox,
        auth::{OfCase, Work},
        error::PageError,
        layout::{self, Place},
    },
    application::read_filed,
};
use crate::{
    domain::{
        ApplicationNumber, Permission, Role,
        case::{Act, By, Case, NotAllowed, State as Stand},
        workplace::{Head, Typed, Unsaved},
    },
    reading::{
        document::{self, Control, Question, Told},
        filed::{Filed, Version},
    },
    work::{
        change_state::Wanting,
        correct::{Judged, Outcome, Wanted, correct, judge},
        keep_typed::keep,
        read::{Reading, opened},
    },
};

/// No reason is longer, in characters.
const LONGEST_REASON: usize = 2_000;

/// Whether answers on a page may be corrected.
pub(super) enum Correcting {
    /// Not by this reader: nothing is said of it.
    Hidden,
    /// Yes.
    Open,
    /// Not now, and why.
    Not(Markup),
}

/// Whether an application's answers may be corrected by whoever reads it.
pub(super) async fn correcting<P>(
    inbox: &Inbox,
    of: &OfCase<P>,
    number: ApplicationNumber,
) -> Result<Correcting, PageError> {
    if of.reading() != Reading::Own || !of.may(inbox, Permission::Work) {
        return Ok(Correcting::Hidden);
    }
    let store = &inbox.hall.store;
    let Some(head) = store.head(of.case).await? else {
        return Ok(Correcting::Hidden);
    };
    if let Err(why) = judge_state(inbox, of, &head) {
        return Ok(Correcting::Not(html! { (in_words(why, head.state)) }));
    }
    let others = store.other_versions(number).await?;
    let newest = others.iter().map(|(other, _)| *other).max();
    Ok(match newest.filter(|newest| *newest > number) {
        Some(newest) => Correcting::Not(newer(newest)),
        None => Correcting::Open,
    })
}

fn judge_state<P>(inbox: &Inbox, of: &OfCase<P>, head: &Head) -> Result<(), NotAllowed> {
    let groups = &inbox.hall.forms.groups;
    let roles = of.session.staff.roles_for(&head.service, groups);
    let mut case = Case::standing(head.state);
    case.apply(&Act::Correct, By::Staff(&roles)).map(drop)
}

fn in_words(why: NotAllowed, state: Stand) -> String {
    match why {
        NotAllowed::Role => "Angaben berichtigen andere als Sie.".to_owned(),
        _ => format!(
            "Der Vorgang ist {}. Angaben lassen sich berichtigen, wenn er wieder aufgenommen ist.",
            state.german()
        ),
    }
}

fn newer(newest: ApplicationNumber) -> Markup {
    html! {
        "Es gibt eine neuere Fassung. Berichtigen Sie dort: "
        a href={ "/antraege/" (newest) } { "Antrag " (newest) }
    }
}

/// Why something of this kind is not corrected here.
fn not_here(control: &Control) -> &'static str {
    match control {
        Control::Files { .. } => {
            "Dateien lassen sich hier nicht berichtigen: Sie bleiben, wie sie geschickt wurden. Bitten Sie um eine neue Datei."
        }
        Control::Declaration => {
            "Eine Erklärung gibt nur die antragstellende Person ab. Sie lässt sich hier nicht berichtigen."
        }
        _ => "Das lässt sich hier nicht berichtigen.",
    }
}

fn full_label(question: &Question) -> String {
    if question.within.is_empty() {
        question.label.clone()
    } else {
        format!("{} ({})", question.label, question.within.join(", "))
    }
}

/// What an address asks for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wish {
    /// A question; an entry that is to go; or the next one, that is to come.
    feld: String,
}

/// What is to be corrected.
enum What {
    /// The answer to a question.
    Answer,
    /// A new entry of a group.
    NewEntry,
    /// An entry is taken out.
    Removal,
}

/// The page.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Work>,
    Query(wish): Query<Wish>,
) -> Result<Response, PageError> {
    let filed = read_filed(&inbox, of.number, Version::Standing).await?;
    let path = Path::parse(&wish.feld);
    let sheet = Sheet::new(&inbox, &of, &filed, path).await?;
    opened(
        &inbox.hall.store,
        of.number,
        Reading::Own,
        &of.actor,
        inbox.now(),
    )
    .await?;
    match correcting(&inbox, &of, of.number).await? {
        Correcting::Hidden => Err(PageError::NotFound),
        Correcting::Not(why) => Ok(sheet.refused(StatusCode::OK, &why)),
        Correcting::Open => Ok(sheet.page(StatusCode::OK)),
    }
}

/// A form that was sent.
struct Sent {
    fields: Vec<(String, String)>,
}

impl Sent {
    fn one(&self, name: &str) -> &str {
        let mut found = self.all(name);
        found.next().unwrap_or_default()
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let own = self.fields.iter().filter(move |(other, _)| other == name);
        own.map(|(_, value)| value.as_str())
    }

    /// What was typed at a place.
    fn typed(&self, path: &Path) -> Vec<String> {
        let name = format!("w-{path}");
        self.all(&name).map(str::to_owned).collect()
    }

    fn reason(&self) -> String {
        self.one("text").replace("\r\n", "\n").trim().to_owned()
    }

    fn paths(&self, name: &str) -> Vec<Path> {
        self.all(name).map(Path::parse).collect()
    }
}

/// Corrects something.
pub(crate) async fn save(
    State(inbox): State<Arc<Inbox>>,
    of: OfCase<Work>,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let sent = Sent { fields };
    inbox.check_form(&headers, &of.session.csrf_token, sent.one("csrf"))?;
    // Of a form that says nothing of it, nothing is believed.
    let seen: i64 = sent.one("fassung").parse().unwrap_or(i64::MAX);
    let filed = read_filed(&inbox, of.number, Version::Standing).await?;
    let main = Path::parse(&wish.feld);
    let mut sheet = Sheet::new(&inbox, &of, &filed, main).await?;
    sheet.take(&sent);
    if let Correcting::Not(why) = correcting(&inbox, &of, of.number).await? {
        return newer_or_refused(&inbox, &of, &sheet, seen, &why).await;
    }
    let Some((changes, judged)) = sheet.judge(&sent) else {
        return Ok(sheet.page(StatusCode::UNPROCESSABLE_ENTITY));
    };
    if judged.different.is_empty() {
        // All of it is so already: sent twice, or nothing was changed.
        if filed.version() > seen {
            return sheet.saved(&inbox, &of).await;
        }
        sheet.mistakes.push(
            "Sie haben nichts geändert. Soll es so bleiben, gehen Sie zurück zum Antrag."
                .to_owned(),
        );
        return Ok(sheet.page(StatusCode::UNPROCESSABLE_ENTITY));
    }
    if filed.version() != seen {
        let base = read_filed(&inbox, of.number, Version::Of(seen)).await?;
        return Ok(sheet.conflict(&base, &filed));
    }
    if !sheet.is_complete(&sent, &judged) {
        return Ok(sheet.page(StatusCode::UNPROCESSABLE_ENTITY));
    }
    let reason = sent.reason();
    let wanted = Wanted {
        case: of.case,
        application: of.number,
        seen,
        changes: &changes,
        reason: &reason,
    };
    match ask(&inbox, &of, &wanted).await? {
        Outcome::Done => sheet.saved(&inbox, &of).await,
        Outcome::Gone => Err(PageError::NotFound),
        Outcome::Not(why) => {
            let state = inbox.hall.store.head(of.case).await?.map(|head| head.state);
            let why = in_words(why, state.unwrap_or(Stand::Closed));
            Ok(sheet.refused(StatusCode::UNPROCESSABLE_ENTITY, &html! { (why) }))
        }
        // Somebody was faster by a moment.
        Outcome::Changed => {
            let theirs = read_filed(&inbox, of.number, Version::Standing).await?;
            Ok(sheet.conflict(&filed, &theirs))
        }
        Outcome::Newer(newest) => {
            let theirs = read_filed(&inbox, newest, Version::Standing).await?;
            Ok(sheet.conflict(&filed, &theirs))
        }
        // What was found above is found there.
        Outcome::Wrong | Outcome::Errors => Ok(sheet.page(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

async fn ask(inbox: &Inbox, of: &OfCase<Work>, wanted: &Wanted<'_>) -> Result<Outcome, PageError> {
    let (store, forms) = (&inbox.hall.store, &inbox.hall.forms);
    let Some(head) = store.head(of.case).await? else {
        return Ok(Outcome::Gone);
    };
    // In whose place somebody acts is said of the role that they act by.
    let fits = |role: Role| {
        let mut case = Case::standing(head.state);
        case.apply(&Act::Correct, By::Staff(&[role])) != Err(NotAllowed::Role)
    };
    let staff = &of.session.staff;
    let found = staff.role_for(&head.service, &forms.groups, fits);
    let (roles, actor) = match &found {
        Some((role, actor)) => (std::slice::from_ref(role), actor),
        None => (&[][..], &of.actor),
    };
    let by = Wanting {
        actor,
        account: staff.number,
        roles,
    };
    match correct(store, forms, &by, wanted, inbox.now()).await {
        Ok(outcome) => Ok(outcome),
        Err(error) => Err(super::application::unreadable(error)),
    }
}

/// A newer version has come, perhaps while somebody typed: what they wanted is shown beside it. Otherwise, why not.
async fn newer_or_refused(
    inbox: &Inbox,
    of: &OfCase<Work>,
    sheet: &Sheet<'_>,
    seen: i64,
    why: &Markup,
) -> Result<Response, PageError> {
    let store = &inbox.hall.store;
    let others = store.other_versions(of.number).await?;
    let newest = others.iter().map(|(other, _)| *other).max();
    let may_correct = match store.head(of.case).await? {
        Some(head) => judge_state(inbox, of, &head).is_ok(),
        None => false,
    };
    match newest.filter(|newest| *newest > of.number && may_correct) {
        Some(newest) => {
            let base = read_filed(inbox, of.number, Version::Of(seen)).await?;
            let theirs = read_filed(inbox, newest, Version::Standing).await?;
            opened(store, newest, Reading::Own, &of.actor, inbox.now()).await?;
            Ok(sheet.conflict(&base, &theirs))
        }
        None => Ok(sheet.refused(StatusCode::UNPROCESSABLE_ENTITY, why)),
    }
}

/// A question on the page.
struct Asked {
    question: Question,
    typed: Vec<String>,
    mistakes: Vec<String>,
}

/// The page of a correction.
struct Sheet<'a> {
    of: &'a OfCase<Work>,
    filed: &'a Filed,
    /// What somebody wants to correct.
    main: Path,
    what: What,
    asked: Vec<Asked>,
    /// What is not asked any more with what was typed: its place, what was asked, what was answered.
    closed: Vec<(Path, String, String)>,
    reason: String,
    /// What is wrong, beside what is said beside a question.
    mistakes: Vec<String>,
    /// What has been opened by what was typed, so that more is asked than at first.
    has_opened: bool,
    unsaved: Vec<Unsaved>,
}

impl<'a> Sheet<'a> {
    async fn new(
        inbox: &Inbox,
        of: &'a OfCase<Work>,
        filed: &'a Filed,
        main: Path,
    ) -> Result<Self, PageError> {
        let asked = filed.asked.as_ref().ok_or(PageError::NotFound)?;
        let is_entry = matches!(main.segments().last(), Some(Segment::Index(_)));
        let is_there = filed.answers.get(&main).is_some();
        let mut answers = filed.answers.clone();
        let what = match (is_entry, is_there) {
            (false, _) => What::Answer,
            (true, true) => What::Removal,
            (true, false) => {
                answers.set(&main, Value::Object(serde_json::Map::new()));
                What::NewEntry
            }
        };
        let is_meant = |question: &Question| match what {
            What::Answer => question.path == main,
            What::NewEntry | What::Removal => question.path.segments().starts_with(main.segments()),
        };
        let questions = asked.questions(&answers);
        let questions: Vec<Asked> = questions
            .into_iter()
            .filter(is_meant)
            .map(|question| Asked {
                typed: question.typed.clone(),
                question,
                mistakes: Vec::new(),
            })
            .collect();
        if questions.is_empty() {
            return Err(PageError::NotFound);
        }
        let clerk = of.session.staff.number;
        Ok(Self {
            of,
            filed,
            main,
            what,
            asked: questions,
            closed: Vec::new(),
            reason: String::new(),
            mistakes: Vec::new(),
            has_opened: false,
            unsaved: inbox.hall.store.unsaved(clerk, of.case).await?,
        })
    }

    /// Takes what was typed, so that it stands there again.
    fn take(&mut self, sent: &Sent) {
        self.reason = sent.reason();
        self.unsaved.clear();
        for asked in &mut self.asked {
            asked.typed = sent.typed(&asked.question.path);
        }
    }

    /// What was typed, as changes, and what they come to. What is wrong with them stands on the page then.
    fn judge(&mut self, sent: &Sent) -> Option<(Vec<Change>, Judged)> {
        let form = &self.filed.asked.as_ref()?.form;
        let kept: BTreeSet<Path> = sent.paths("behalten").into_iter().collect();
        let mut changes = Vec::new();
        if matches!(self.what, What::Removal) {
            let (path, value) = (self.main.clone(), Value::Null);
            changes.push(Change { path, value });
        } else {
            for path in sent.paths("gefragt") {
                if kept.contains(&path) {
                    continue;
                }
                let value = match form.field(&path) {
                    // Files and declarations stay as they were sent: that there are none can be said of new questions alone.
                    Some(field)
                        if !document::is_correctable(field)
                            && self.filed.answers.get(&path).is_some() =>
                    {
                        continue;
                    }
                    Some(field) => document::typed(field, &sent.typed(&path)),
                    None => Value::Null,
                };
                changes.push(Change { path, value });
            }
        }
        loop {
            match judge(self.filed, &changes)? {
                Ok(judged) => {
                    self.ask_more(sent, &judged);
                    return Some((changes, judged));
                }
                Err(error) => {
                    // What was opened by an answer that is another one by now, is not asked for any more.
                    let before = changes.len();
                    changes.retain(|change| change.path != error.place || change.path == self.main);
                    if changes.len() == before {
                        self.mistakes.push(format!(
                            "Danach fragt der Antrag nicht: {}. Gehen Sie zurück zum Antrag, und wählen Sie dort die Angabe.",
                            error.place
                        ));
                        return None;
                    }
                }
            }
        }
    }

    /// Asks what else has to be answered with what was typed, and says what is wrong and what is not asked any more.
    fn ask_more(&mut self, sent: &Sent, judged: &Judged) {
        let Some(by) = &self.filed.asked else { return };
        let corrected = &judged.corrected;
        let now = by.questions(&corrected.answers);
        let before = by.questions(&self.filed.answers);
        let shown: Vec<Path> = sent.paths("gefragt");
        let wrong = |path: &Path| corrected.errors.iter().any(|finding| finding.path == *path);
        let is_removal = matches!(self.what, What::Removal);
        let mut all = Vec::new();
        for question in now {
            let is_own = !is_removal
                && self
                    .asked
                    .iter()
                    .any(|asked| asked.question.path == question.path);
            let is_new = !is_own && corrected.opened.contains(&question.path);
            if !(is_own || is_new || wrong(&question.path)) {
                continue;
            }
            self.has_opened |= !is_own && !is_removal;
            let findings = corrected
                .errors
                .iter()
                .filter(|finding| finding.path == question.path);
            // What was not on the page before is no mistake yet.
            let is_seen = shown.contains(&question.path) || !is_new;
            let mistakes = if is_seen {
                findings
                    .map(|finding| by.texts.finding(&finding.kind))
                    .collect()
            } else {
                Vec::new()
            };
            let typed = if shown.contains(&question.path) {
                sent.typed(&question.path)
            } else {
                question.typed.clone()
            };
            all.push(Asked {
                question,
                typed,
                mistakes,
            });
        }
        let places: Vec<&Path> = all.iter().map(|asked| &asked.question.path).collect();
        let of_none = corrected
            .errors
            .iter()
            .filter(|finding| !places.contains(&&finding.path));
        let of_none: Vec<String> = of_none
            .map(|finding| by.texts.finding(&finding.kind))
            .collect();
        self.mistakes.extend(of_none);
        if !is_removal {
            self.asked = all;
        } else if !all.is_empty() {
            self.mistakes.push(
                "Ohne diesen Eintrag fehlen andere Angaben. Berichtigen Sie erst diese.".to_owned(),
            );
        }
        self.closed = corrected
            .closed
            .iter()
            .map(|path| {
                let question = before.iter().find(|question| question.path == *path);
                let (label, answer) = question.map_or_else(
                    || (path.to_string(), String::new()),
                    |question| (full_label(question), question.answer.words()),
                );
                (path.clone(), label, answer)
            })
            .collect();
    }

    /// Whether all is there to save it; what is not is said.
    fn is_complete(&mut self, sent: &Sent, judged: &Judged) -> bool {
        let reason = self.reason.chars().count();
        if reason == 0 {
            self.mistakes.push(
                "Nennen Sie den Grund, zum Beispiel: telefonisch berichtigt am 18.11.2026."
                    .to_owned(),
            );
        } else if reason > LONGEST_REASON {
            self.mistakes
                .push("Der Grund ist zu lang: Er hat höchstens 2.000 Zeichen.".to_owned());
        }
        let shown = sent.paths("gefragt");
        let told = sent.paths("entfaellt");
        let opened = judged.corrected.opened.iter();
        let is_asked = opened.filter(|path| !shown.contains(path)).count() == 0;
        let is_told = self.closed.iter().all(|(path, ..)| told.contains(path));
        is_asked && is_told && judged.corrected.errors.is_empty() && self.mistakes.is_empty()
    }

    fn title(&self) -> String {
        let own = self.asked.first().map(|asked| &asked.question);
        let entry = |question: &Question| question.within.join(", ");
        let label = match self.what {
            What::Answer => {
                let main = self
                    .asked
                    .iter()
                    .find(|asked| asked.question.path == self.main);
                main.map(|asked| full_label(&asked.question))
            }
            What::NewEntry | What::Removal => own.map(entry),
        };
        let label = label.unwrap_or_default();
        match self.what {
            What::Answer => format!("Berichtigen: {label}"),
            What::NewEntry => format!("Hinzufügen: {label}"),
            What::Removal => format!("Entfernen: {label}"),
        }
    }

    fn back(&self) -> Markup {
        html! { p { a .back-link href={ "/antraege/" (self.of.number) } { "Zurück zum Antrag" } } }
    }

    fn answer(&self, status: StatusCode, content: &Markup) -> Response {
        let title = self.title();
        let title = if status == StatusCode::OK {
            title
        } else {
            format!("Fehler: {title}")
        };
        let page = layout::page(&title, Some((&self.of.session, Place::Other)), content);
        (status, page).into_response()
    }

    /// It cannot be corrected; what was typed is not lost.
    fn refused(&self, status: StatusCode, why: &Markup) -> Response {
        let content = html! {
            (self.back())
            h1 { (self.title()) }
            p .notice.notice--warning role=[(status != StatusCode::OK).then_some("alert")] { (why) }
            (self.today())
            @if !self.reason.is_empty() {
                div .field {
                    label for="getippt" { "Ihr Grund, zum Kopieren" }
                    textarea #getippt rows="4" readonly dir="auto" { (self.reason) }
                }
            }
        };
        self.answer(status, &content)
    }

    /// What stands there now.
    fn today(&self) -> Markup {
        let meant = self.asked.iter().filter(|asked| match self.what {
            What::Answer => asked.question.path == self.main,
            What::Removal => true,
            What::NewEntry => false,
        });
        let before = self
            .filed
            .asked
            .as_ref()
            .map(|by| by.questions(&self.filed.answers));
        let stands = |path: &Path| {
            let question = before
                .iter()
                .flatten()
                .find(|question| question.path == *path);
            question.map_or_else(
                || "keine Angabe".to_owned(),
                |question| question.answer.words(),
            )
        };
        html! {
            @if !matches!(self.what, What::NewEntry) {
                dl .answers {
                    @for asked in meant {
                        div {
                            dt {
                                @if matches!(self.what, What::Answer) { "Bisher" } @else { (asked.question.label) }
                            }
                            dd .long-text dir="auto" { (stands(&asked.question.path)) }
                        }
                    }
                }
            }
        }
    }

    fn page(&self, status: StatusCode) -> Response {
        // What is of a kind that nobody corrects here says so, and has no form.
        let own = self
            .asked
            .iter()
            .find(|asked| asked.question.path == self.main);
        if let (What::Answer, Some(asked)) = (&self.what, own)
            && matches!(
                asked.question.control,
                Control::Files { .. } | Control::Declaration
            )
        {
            return self.refused(status, &html! { (not_here(&asked.question.control)) });
        }
        let content = html! {
            (self.back())
            h1 { (self.title()) }
            (self.told())
            (self.today())
            @if self.has_opened {
                p .notice.notice--info { "Mit dieser Antwort fragt der Antrag auch nach dem, was unten dazugekommen ist." }
            }
            (self.form(self.of.number, self.filed.version(), &|_| html! {}))
        };
        self.answer(status, &content)
    }

    /// What is wrong, with the way to it.
    fn told(&self) -> Markup {
        let wrong: Vec<&Asked> = self
            .asked
            .iter()
            .filter(|asked| !asked.mistakes.is_empty())
            .collect();
        html! {
            @if !self.mistakes.is_empty() || !wrong.is_empty() {
                div .notice.notice--danger role="alert" {
                    p { strong { "Noch nicht gespeichert:" } }
                    ul {
                        @for mistake in &self.mistakes { li { (mistake) } }
                        @for asked in wrong {
                            li {
                                a href={ "#" (Input::id(&asked.question)) } { (full_label(&asked.question)) }
                                ": " (asked.mistakes.join(" "))
                            }
                        }
                    }
                }
            }
        }
    }

    /// By what a text is kept while it is typed that belongs to a place: the same in all versions of an application.
    fn kept_as(&self, what: &str, path: &Path) -> String {
        let service = &self.filed.application.application.service;
        let hash = hex(&sha256(format!("{service}|{path}").as_bytes()));
        format!("{what}-{}", hash.get(..16).unwrap_or_default())
    }

    fn unsaved_of(&self, field: &str) -> Option<&Unsaved> {
        self.unsaved.iter().find(|unsaved| unsaved.field == field)
    }

    /// The form, to be sent to an application whose answers stand by this version; `beside` is what is shown above each
    /// question.
    fn form(
        &self,
        to: ApplicationNumber,
        version: i64,
        beside: &dyn Fn(&Question) -> Markup,
    ) -> Markup {
        let keep = format!("/antraege/{to}/getippt");
        let reason = self.kept_as("grund", &self.main);
        let unsaved = self.unsaved_of(&reason);
        let is_removal = matches!(self.what, What::Removal);
        html! {
            form .correction method="post" action={ "/antraege/" (to) "/berichtigen?feld=" (self.main) } {
                (layout::csrf_field(&self.of.session.csrf_token))
                input type="hidden" name="fassung" value=(version);
                @if !is_removal {
                    @for asked in &self.asked {
                        input type="hidden" name="gefragt" value=(asked.question.path);
                        (beside(&asked.question))
                        (Input {
                            question: &asked.question,
                            typed: &asked.typed,
                            mistakes: &asked.mistakes,
                            keep: &keep,
                            unsaved: self.unsaved_of(&self.kept_as("antwort", &asked.question.path)),
                            kept_as: self.kept_as("antwort", &asked.question.path),
                        }.markup())
                    }
                }
                @if !self.closed.is_empty() {
                    div .notice.notice--warning {
                        p { strong { "Danach fragt der Antrag dann nicht mehr:" } }
                        ul { @for (_, label, answer) in &self.closed { li { (label) ": " bdi { (answer) } } } }
                        p { "Die Angaben gelten nicht mehr. In der Fassung davor bleiben sie stehen." }
                    }
                    @for (path, ..) in &self.closed { input type="hidden" name="entfaellt" value=(path); }
                }
                div .field {
                    label for=(reason) { "Grund" }
                    p .muted id="grund-hinweis" {
                        "Zum Beispiel: telefonisch berichtigt am … Der Grund steht in der Akte und in einer Auskunft nach Art. 15 DSGVO."
                    }
                    textarea #(reason) name="text" rows="3" required maxlength=(LONGEST_REASON) dir="auto"
                        aria-describedby="grund-hinweis" data-keep=(keep) {
                        (unsaved.map_or(self.reason.as_str(), |unsaved| unsaved.text.as_str()))
                    }
                    (kept(unsaved))
                }
                p .muted { "Was eingegangen ist, bleibt erhalten. Die Berichtigung kommt als neue Fassung dazu." }
                button .button type="submit" {
                    @if is_removal { "Eintrag entfernen" } @else { "Berichtigung speichern" }
                }
            }
        }
    }

    /// Somebody was faster: what it was, what it is, and what was to be saved. Nothing is overwritten unseen.
    fn conflict(&self, base: &Filed, theirs: &Filed) -> Response {
        let is_newer = theirs.application.number != self.filed.application.number;
        let to = theirs.application.number;
        let questions = |filed: &Filed| filed.asked.as_ref().map(|by| by.questions(&filed.answers));
        let (was, is) = (questions(base), questions(theirs));
        let stands = |all: &Option<Vec<Question>>, path: &Path| -> String {
            let question = all.iter().flatten().find(|question| question.path == *path);
            question.map_or_else(
                || "danach wird nicht gefragt".to_owned(),
                |question| question.answer.words(),
            )
        };
        let since: Vec<&Told> = theirs
            .document
            .iter()
            .flat_map(|document| &document.corrections)
            .filter(|told| !is_newer && told.version > base.version())
            .collect();
        let has = |path: &Path| is.iter().flatten().any(|question| question.path == *path);
        let is_asked_there = !matches!(self.what, What::Answer) || has(&self.main);
        let beside = |question: &Question| {
            let path = &question.path;
            html! {
                h2 { (full_label(question)) }
                div .versions {
                    section { h3 { "Wie Sie es gesehen haben" } p .long-text dir="auto" { (stands(&was, path)) } }
                    section { h3 { "Wie es jetzt ist" } p .long-text dir="auto" { (stands(&is, path)) } }
                }
                p .choices {
                    label {
                        input type="checkbox" name="behalten" value=(path);
                        span { "So lassen, wie es jetzt ist" span .visually-hidden { ": " (full_label(question)) } }
                    }
                }
                p .muted { "Oder Ihre Angabe:" }
            }
        };
        let content = html! {
            (self.back())
            h1 { (self.title()) }
            div .notice.notice--warning role="alert" {
                @if is_newer {
                    p {
                        strong { "Inzwischen ist eine neuere Fassung eingegangen: " }
                        a href={ "/antraege/" (to) } { "Antrag " (to) } ". "
                        "Ihre Berichtigung ist noch nicht gespeichert. Gespeichert wird sie an der neuen Fassung."
                    }
                } @else {
                    p {
                        strong { "Inzwischen hat jemand diesen Antrag berichtigt. " }
                        "Ihre Berichtigung ist noch nicht gespeichert."
                    }
                    @for told in since {
                        p { (told.title()) ": " (told.reason) }
                        ul { @for change in &told.changes { li { (change.label) ": " (change.words()) } } }
                    }
                }
            }
            @if is_asked_there {
                (self.form(to, theirs.version(), &beside))
            } @else {
                p { "In der neuen Fassung wird danach nicht gefragt. Dort gibt es nichts zu berichtigen." }
                @for asked in &self.asked { (beside(&asked.question)) }
                div .field {
                    label for="getippt" { "Ihr Grund, zum Kopieren" }
                    textarea #getippt rows="4" readonly dir="auto" { (self.reason) }
                }
            }
        };
        self.answer(StatusCode::CONFLICT, &content)
    }

    /// It is saved: what was kept while it was typed need not be any more.
    async fn saved(&self, inbox: &Inbox, of: &OfCase<Work>) -> Result<Response, PageError> {
        let number = of.number;
        let mut fields = vec![self.kept_as("grund", &self.main)];
        let asked = self.asked.iter();
        fields.extend(asked.map(|asked| self.kept_as("antwort", &asked.question.path)));
        for field in &fields {
            let nothing = Typed {
                field,
                text: "",
                seen: 0,
            };
            let clerk = of.session.staff.number;
            keep(&inbox.hall.store, clerk, of.case, nothing, inbox.now()).await?;
        }
        let place = self.main.element_id();
        Ok(Redirect::to(&format!("/antraege/{number}#angabe-{place}")).into_response())
    }
}
