//! Answers are corrected by somebody of the office: a version of its own on top of what was sent, which never changes.

use amtsweg_core::{
    form::{Answers, Change, ChangeError, Corrected, Path, correct as apply},
    time::Timestamp,
};
use serde_json::Value;

use super::{
    change_state::Wanting,
    read::{ReadError, read},
};
use crate::{
    domain::{
        ApplicationNumber, CaseNumber, Entry, JobName,
        case::{Act, By, Case, NotAllowed},
        correction::{Changed, moved},
    },
    reading::{Forms, filed::Filed},
    store::{Names, NewCorrection, Store, StoreError},
};

/// What is to be corrected.
pub(crate) struct Wanted<'a> {
    /// In which case.
    pub(crate) case: CaseNumber,
    /// In which application.
    pub(crate) application: ApplicationNumber,
    /// Which version of its answers was seen.
    pub(crate) seen: i64,
    /// What.
    pub(crate) changes: &'a [Change],
    /// Why.
    pub(crate) reason: &'a str,
}

/// What came of it.
pub(crate) enum Outcome {
    /// It is so now; or it was so already.
    Done,
    /// Somebody has corrected it since it was seen.
    Changed,
    /// A newer version of the application has come.
    Newer(ApplicationNumber),
    /// It is not allowed.
    Not(NotAllowed),
    /// There is no such application, or nobody knows any more what its form asks.
    Gone,
    /// The changes are about no question that is asked.
    Wrong,
    /// The answers may not stand so.
    Errors,
}

/// What changes come to: the answers, and what is different.
pub(crate) struct Judged {
    /// The answers after them.
    pub(crate) corrected: Corrected,
    /// What is different, in the order of its places; nothing where all of it is so already.
    pub(crate) different: Vec<Changed>,
}

/// Applies changes to an application as it was read; nothing where nobody knows what its form asks.
pub(crate) fn judge(filed: &Filed, changes: &[Change]) -> Option<Result<Judged, ChangeError>> {
    let asked = filed.asked.as_ref()?;
    let corrected = match apply(&asked.form, &filed.answers, changes, asked.date) {
        Ok(corrected) => corrected,
        Err(error) => return Some(Err(error)),
    };
    let different = differences(&filed.answers, changes, &corrected);
    Some(Ok(Judged {
        corrected,
        different,
    }))
}

fn differences(before: &Answers, changes: &[Change], corrected: &Corrected) -> Vec<Changed> {
    let entry = |path: &Path| Changed {
        path: path.clone(),
        before: before.get(path).cloned(),
        after: None,
        is_dropped: false,
    };
    let gone: Vec<Changed> = changes
        .iter()
        .map(|change| entry(&change.path))
        .filter(Changed::is_entry)
        .collect();
    let dropped = |path: &Path| corrected.closed.contains(path);
    let mut all: Vec<Changed> = changes
        .iter()
        .filter(|change| !dropped(&change.path))
        .map(|change| Changed {
            after: moved(&change.path, &gone)
                .and_then(|path| corrected.answers.get(&path))
                .filter(|value| !is_nothing(value))
                .cloned(),
            ..entry(&change.path)
        })
        // What is said of an entry that goes is gone with it.
        .filter(|change| change.is_entry() || moved(&change.path, &gone).is_some())
        .filter(|change| {
            change.before.as_ref().filter(|value| !is_nothing(value)) != change.after.as_ref()
        })
        .collect();
    all.extend(corrected.closed.iter().map(|path| Changed {
        is_dropped: true,
        ..entry(path)
    }));
    all.sort_by(|one, other| one.path.cmp(&other.path));
    all
}

/// Nobody has answered so.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(entries) => entries.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Corrects answers that were seen by a version of them.
pub(crate) async fn correct(
    store: &Store,
    forms: &Forms,
    by: &Wanting<'_>,
    wanted: &Wanted<'_>,
    now: Timestamp,
) -> Result<Outcome, ReadError> {
    let Some(filed) = read(store, forms, wanted.application).await? else {
        return Ok(Outcome::Gone);
    };
    let Some(asked) = &filed.asked else {
        return Ok(Outcome::Gone);
    };
    let is_stale = filed.version() != wanted.seen;
    let judged = match judge(&filed, wanted.changes) {
        None => return Ok(Outcome::Gone),
        // Of another version something else may be asked.
        Some(Err(_)) if is_stale => return Ok(Outcome::Changed),
        Some(Err(_)) => return Ok(Outcome::Wrong),
        Some(Ok(judged)) => judged,
    };
    // A form that is sent twice finds all as it wants it.
    if judged.different.is_empty() {
        return Ok(Outcome::Done);
    }
    if is_stale {
        return Ok(Outcome::Changed);
    }
    if !judged.corrected.errors.is_empty() {
        return Ok(Outcome::Errors);
    }
    let answers = &judged.corrected.answers;
    let data = answers.to_json();
    let new = NewCorrection {
        application: wanted.application,
        seen: wanted.seen,
        author: by.account,
        reason: wanted.reason,
        changes: &judged.different,
        data: data.as_bytes(),
    };
    let (applicant, subject) = asked.names(answers);
    let names = Names {
        applicant: applicant.as_deref(),
        subject: subject.as_deref(),
        follows: asked.follows(answers),
    };
    Ok(keep(store, by, wanted.case, &new, &names, now).await?)
}

/// Keeps it, with all that follows from it.
async fn keep(
    store: &Store,
    by: &Wanting<'_>,
    case: CaseNumber,
    new: &NewCorrection<'_>,
    names: &Names<'_>,
    now: Timestamp,
) -> Result<Outcome, StoreError> {
    let mut tx = store.write().await?;
    let Some(head) = tx.head(case).await? else {
        return Ok(Outcome::Gone);
    };
    if let Err(why) = Case::standing(head.state).apply(&Act::Correct, By::Staff(by.roles)) {
        return Ok(Outcome::Not(why));
    }
    let newest = tx.newest_version(new.application).await?;
    if newest != new.application {
        return Ok(Outcome::Newer(newest));
    }
    let Some(version) = tx.add_correction(new, now).await? else {
        return Ok(Outcome::Changed);
    };
    tx.rename_application(new.application, names).await?;
    let entry = Entry::Corrected(version);
    tx.note(now, by.actor, &entry, Some(new.application))
        .await?;
    tx.call_job(JobName::Index, now).await?;
    tx.commit().await?;
    Ok(Outcome::Done)
}
