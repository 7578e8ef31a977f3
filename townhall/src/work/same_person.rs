//! Other cases that may be of the same person: they are suggested, and nothing is put together by itself.

use std::collections::BTreeSet;

use crate::{
    domain::{CaseNumber, FiledApplication, Scope},
    hall::Hall,
    reading::{
        filed::Filed,
        search::{dates, is_same_name},
    },
    store::StoreError,
    work::search::search,
};

/// So many are suggested.
const MOST: usize = 5;
/// So many are looked at for it.
const LOOKED_AT: usize = 25;

/// Cases by their newest application.
pub(crate) struct SamePerson {
    /// The newest first.
    pub(crate) rows: Vec<FiledApplication>,
    /// Whether a date of birth is there that is the same, too.
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
        .and_then(|fields| dates(&filed.answers, fields).into_iter().next());
    let mut same = SamePerson {
        rows: Vec::new(),
        has_date: date.is_some(),
    };
    let Some(applicant) = &facts.applicant else {
        return Ok(same);
    };
    // The date first: of a long name not every word is looked for.
    let text = format!("{} {applicant}", date.unwrap_or_default());
    let found = search(hall, scope, &text, None, LOOKED_AT).await?;
    let mut known = BTreeSet::from([of]);
    // The words may be others' in the same application, and a name may begin so and go on.
    let has_name = |row: &FiledApplication| {
        let theirs = row.application.applicant.as_deref();
        theirs.is_some_and(|theirs| is_same_name(applicant, theirs))
    };
    for row in found.rows.into_iter().filter(has_name) {
        let place = hall.store.place_of(row.number).await?;
        if same.rows.len() < MOST && place.is_some_and(|(_, case)| known.insert(case)) {
            same.rows.push(row);
        }
    }
    Ok(same)
}
