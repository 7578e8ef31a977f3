//! Looks for applications by words of their answers, the newest first.

use std::collections::BTreeMap;

use amtsweg_core::number::{NumberError, ShortNumber};

use super::index;
use crate::{
    crypto::TokenSecret,
    domain::{ApplicationNumber, FiledApplication, Scope},
    hall::Hall,
    reading::search::Query,
    store::{Indexed, StoreError},
};

/// So many are looked at at once, after the first ones.
const AT_ONCE: u32 = 100;
/// So many more than a page are looked at first: few are none of those that are looked for, and each
/// is opened and read.
const MORE_THAN_A_PAGE: usize = 5;
/// After so many the page comes, whatever was found: whoever wants goes on from there.
const MOST_LOOKED_AT: u32 = 2_000;

/// A page of what was found.
#[derive(Default)]
pub(crate) struct Found {
    /// The newest first.
    pub(crate) rows: Vec<FiledApplication>,
    /// There may be more behind this one.
    pub(crate) goes_on_at: Option<ApplicationNumber>,
    /// Whether older ones may be missing: the index is still being made.
    pub(crate) is_incomplete: bool,
    /// Whether it looks like a case number whose check digit does not fit.
    pub(crate) is_misheard: bool,
}

/// What is found by this text, of those in `scope` and before `before`. A page has more than `enough` only where what
/// was looked at at once has more.
pub(crate) async fn search(
    hall: &Hall,
    scope: &Scope,
    text: &str,
    before: Option<ApplicationNumber>,
    enough: usize,
) -> Result<Found, StoreError> {
    let secret = hall.store.token_secret().await?;
    let indexed = hall.store.indexed().await?;
    let mut found = Found {
        is_incomplete: is_incomplete(hall, &secret, indexed.as_ref()).await?,
        ..Found::default()
    };
    let mut rows = BTreeMap::new();
    if let (None, Ok(number)) = (before, text.trim().parse()) {
        let number = hall
            .store
            .application(ApplicationNumber::new(number))
            .await?;
        let theirs = number.filter(|row| scope.has(&row.application.service));
        rows.extend(theirs.map(|row| (row.number, row)));
    }
    let called = text.parse::<ShortNumber>();
    found.is_misheard = called == Err(NumberError::Check);
    if let (None, Ok(called)) = (before, called) {
        let case = hall.store.case_called(called).await?;
        let first = hall.store.first_of(case.as_slice()).await?;
        let theirs = first
            .into_iter()
            .filter(|row| scope.has(&row.application.service));
        rows.extend(theirs.map(|row| (row.number, row)));
    }
    let named: Vec<ApplicationNumber> = rows.keys().copied().collect();
    if indexed.is_some() {
        for query in Query::read(text) {
            let (of_query, goes_on_at) =
                of_query(hall, &secret, scope, &query, before, enough).await?;
            rows.extend(of_query.into_iter().map(|row| (row.number, row)));
            // Where one of several goes on, all go on: what was behind it is found again.
            found.goes_on_at = found.goes_on_at.max(goes_on_at);
        }
    }
    // What is found by it was called something else.
    found.is_misheard &= rows.is_empty();
    let goes_on_at = found.goes_on_at;
    found.rows = rows
        .into_values()
        .rev()
        .filter(|row| goes_on_at.is_none_or(|at| row.number >= at) || named.contains(&row.number))
        .collect();
    Ok(found)
}

async fn of_query(
    hall: &Hall,
    secret: &TokenSecret,
    scope: &Scope,
    query: &Query,
    mut before: Option<ApplicationNumber>,
    enough: usize,
) -> Result<(Vec<FiledApplication>, Option<ApplicationNumber>), StoreError> {
    let services = &hall.forms.searched;
    let mut found = Vec::new();
    let mut at_once =
        u32::try_from(enough + MORE_THAN_A_PAGE).map_or(AT_ONCE, |few| few.min(AT_ONCE));
    for _ in 0..MOST_LOOKED_AT / AT_ONCE {
        let candidates = hall
            .store
            .candidates(secret, query, services, scope, before, at_once)
            .await?;
        at_once = AT_ONCE;
        let with_data = hall.store.with_data(&candidates.numbers).await?;
        for (row, versions, references) in with_data {
            // Tokens of other services may be equal.
            let is_theirs = scope.has(&row.application.service);
            if is_theirs && is_found(hall, query, &row, versions.as_deref(), &references) {
                found.push(row);
                if found.len() == enough {
                    let last = found.last().map(|row| row.number);
                    let is_last = candidates.goes_on_at.is_none()
                        && candidates.numbers.last().copied() == last;
                    return Ok((found, last.filter(|_| !is_last)));
                }
            }
        }
        before = candidates.goes_on_at;
        if before.is_none() {
            return Ok((found, None));
        }
    }
    Ok((found, before))
}

fn is_found(
    hall: &Hall,
    query: &Query,
    row: &FiledApplication,
    versions: Option<&[Vec<u8>]>,
    references: &[String],
) -> bool {
    let words = index::words(hall, &row.application.service, versions);
    words.is_some_and(|words| query.finds(&words.with_references(references)))
}

async fn is_incomplete(
    hall: &Hall,
    secret: &TokenSecret,
    indexed: Option<&Indexed>,
) -> Result<bool, StoreError> {
    let Some(indexed) = indexed else {
        return Ok(true);
    };
    if indexed.fingerprint != index::fingerprint(hall, secret).await? || indexed.unread > 0 {
        return Ok(true);
    }
    if !hall.store.references_to_index().await?.is_empty()
        || !hall.store.corrections_to_index().await?.is_empty()
    {
        return Ok(true);
    }
    let last = hall.store.last_number().await?;
    Ok(last.is_some_and(|last| indexed.up_to < last))
}
