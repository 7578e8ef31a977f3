//! Other cases that may be of the same person: they are suggested, and nothing is put together by itself.

use std::collections::BTreeSet;

use crate::{
    domain::{CaseNumber, FiledApplication, Scope},
    hall::Hall,
    reading::{filed::Filed, search::dates},
    store::StoreError,
    work::search::search,
};

/// So many are suggested.
const MOST: usize = 5;

/// Cases by their newest application.
pub(crate) struct SamePerson {
    /// The newest first.
    pub(crate) rows: Vec<FiledApplication>,
    /// Whether the date of birth is the same too.
    pub(crate) has_date: bool,
}

/// Those of the same name and, where the service asks for it, the same date of birth; in `scope`, and of other cases.
pub(crate) async fn same_person(
    hall: &Hall,
    scope: &Scope,
    of: CaseNumber,
    filed: &Filed,
) -> Result<SamePerson, StoreError> {
    let facts = &filed.application.application;
    let date = hall
        .forms
        .searched
        .of(&facts.service)
        .and_then(|fields| dates(&filed.data, fields).into_iter().next());
    let mut same = SamePerson {
        rows: Vec::new(),
        has_date: date.is_some(),
    };
    let Some(applicant) = &facts.applicant else {
        return Ok(same);
    };
    let text = format!("{applicant} {}", date.unwrap_or_default());
    let found = search(hall, scope, &text, None, 2 * MOST).await?;
    let mut known = BTreeSet::from([of]);
    for row in found.rows {
        let place = hall.store.place_of(row.number).await?;
        if same.rows.len() < MOST && place.is_some_and(|(_, case)| known.insert(case)) {
            same.rows.push(row);
        }
    }
    Ok(same)
}
