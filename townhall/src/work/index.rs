//! Lets applications be found: puts the words of those that follow the last one in the index into it.

use amtsweg_core::form::Answers;

use crate::{
    crypto::TokenSecret, domain::ApplicationNumber, hall::Hall, reading::search::Words,
    store::StoreError,
};

/// Brings the index up to the last application. Makes it anew where it is missing, or was made of
/// other answers than are named now. Begins where another one broke off.
pub(crate) async fn bring_up_to_date(hall: &Hall) -> Result<(), StoreError> {
    let secret = hall.store.token_secret().await?;
    let fingerprint = fingerprint(hall, &secret).await?;
    let mut up_to = hall.store.begin_indexing(&fingerprint).await?;
    loop {
        let applications = hall.store.next_to_index(up_to).await?;
        let Some(last) = applications.last() else {
            add_references(hall, &secret, &fingerprint).await?;
            return add_corrections(hall, &secret, &fingerprint).await;
        };
        up_to = last.number;
        let words: Vec<_> = applications
            .into_iter()
            .map(|one| {
                let words = words(hall, &one.service, one.versions.as_deref())
                    .map(|words| words.with_references(&one.references));
                (one.number, one.service, words)
            })
            .collect();
        if !hall.store.index(&secret, &fingerprint, &words).await? {
            // Another program has begun anew, by other forms.
            return Ok(());
        }
    }
}

/// Adds what cases are called elsewhere since somebody has entered it.
async fn add_references(
    hall: &Hall,
    secret: &TokenSecret,
    fingerprint: &str,
) -> Result<(), StoreError> {
    loop {
        let new = hall.store.references_to_index().await?;
        if new.is_empty() {
            return Ok(());
        }
        let words: Vec<_> = new
            .iter()
            .map(|(_, case, service, text)| {
                let words = Words::default().with_references(std::slice::from_ref(text));
                (ApplicationNumber::new(case.get()), service.clone(), words)
            })
            .collect();
        if !hall.store.index_more(secret, fingerprint, &words).await? {
            return Ok(());
        }
        let mut tx = hall.store.write().await?;
        for (number, ..) in new {
            tx.reference_is_found(number).await?;
        }
        tx.commit().await?;
    }
}

/// Adds the words of answers that were corrected. Those of before stay: people are looked for by what they once were called.
async fn add_corrections(
    hall: &Hall,
    secret: &TokenSecret,
    fingerprint: &str,
) -> Result<(), StoreError> {
    loop {
        let new = hall.store.corrections_to_index().await?;
        if new.is_empty() {
            return Ok(());
        }
        let mut words = Vec::with_capacity(new.len());
        let mut done = Vec::with_capacity(new.len());
        for one in new {
            let versions = one.data.map(|data| vec![data]);
            let own = self::words(hall, &one.service, versions.as_deref());
            words.push((one.application, one.service, own.unwrap_or_default()));
            done.push(one.number);
        }
        if !hall.store.index_more(secret, fingerprint, &words).await? {
            return Ok(());
        }
        let mut tx = hall.store.write().await?;
        for number in done {
            tx.correction_is_found(number).await?;
        }
        tx.commit().await?;
    }
}

/// What the index has to be made of now: these answers, of this copy of the database.
pub(crate) async fn fingerprint(hall: &Hall, secret: &TokenSecret) -> Result<String, StoreError> {
    let generation = hall.store.hall().await?.generation;
    let recipe = hall.forms.searched.recipe();
    Ok(secret.fingerprint(&format!("{recipe}|{generation}")))
}

/// The words of an application, by all versions of its data; none where it cannot be read.
pub(super) fn words(hall: &Hall, service: &str, versions: Option<&[Vec<u8>]>) -> Option<Words> {
    let Some(fields) = hall.forms.searched.of(service) else {
        // No service of ours any more.
        return Some(Words::default());
    };
    versions?.iter().try_fold(Words::default(), |words, data| {
        let answers = Answers::from_json(data).ok()?;
        Some(words.and(Words::of(&answers, fields)))
    })
}
