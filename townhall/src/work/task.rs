//! Something is to be done with a case on a day (Wiedervorlage), or a colleague is asked something; and it is done.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{
        Actor, ApplicationNumber, CaseNumber, Entry,
        workplace::{Colleague, Task, TaskKind},
    },
    store::{NewTask, Once, Store, StoreError},
};

/// Sets a task, once.
pub(crate) async fn set(
    store: &Store,
    by: &Actor,
    case: CaseNumber,
    whom: &Colleague,
    (new, once): (NewTask<'_>, &Once),
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    if !tx.add_task(case, new, once, now).await? {
        return tx.commit().await;
    }
    let (whom, day) = (whom.name.clone(), new.due.to_string());
    let entry = match new.kind {
        TaskKind::Todo => Entry::TaskSet { whom, day },
        TaskKind::Advice => Entry::AdviceAsked { whom, day },
    };
    let about = Some(ApplicationNumber::new(case.get()));
    tx.note(now, by, &entry, about).await?;
    tx.commit().await
}

/// Ends a task, with what the colleague said if one was asked; `false` when it has ended already.
pub(crate) async fn end(
    store: &Store,
    by: &Actor,
    task: &Task,
    answer: Option<&str>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.end_task(task.case, task.number, answer, now).await?;
    if is_done {
        let entry = match (task.kind, answer) {
            (TaskKind::Todo, _) => Entry::TaskDone(task.number),
            (TaskKind::Advice, Some(_)) => Entry::AdviceGiven(task.number),
            (TaskKind::Advice, None) => Entry::AdviceTakenBack(task.number),
        };
        let about = Some(ApplicationNumber::new(task.case.get()));
        tx.note(now, by, &entry, about).await?;
    }
    tx.commit().await?;
    Ok(is_done)
}
