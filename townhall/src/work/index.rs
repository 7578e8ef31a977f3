//! Lets applications be found: puts the words of those that follow the last one in the index into it.

use amtsweg_core::form::Answers;

use crate::{crypto::TokenSecret, hall::Hall, reading::search::Words, store::StoreError};

/// Brings the index up to the last application. Makes it anew where it is missing, or was made of
/// other answers than are named now. Begins where another one broke off.
pub(crate) async fn bring_up_to_date(hall: &Hall) -> Result<(), StoreError> {
    let secret = hall.store.token_secret().await?;
    let fingerprint = fingerprint(hall, &secret).await?;
    let mut up_to = hall.store.begin_indexing(&fingerprint).await?;
    loop {
        let applications = hall.store.next_to_index(up_to).await?;
        let Some(last) = applications.last() else {
            return Ok(());
        };
        up_to = last.number;
        let words: Vec<_> = applications
            .into_iter()
            .map(|one| {
                let words = words(hall, &one.service, one.data.as_deref());
                (one.number, one.service, words)
            })
            .collect();
        if !hall.store.index(&secret, &fingerprint, &words).await? {
            // Another program has begun anew, by other forms.
            return Ok(());
        }
    }
}

/// What the index has to be made of now: these answers, of this copy of the database.
pub(crate) async fn fingerprint(hall: &Hall, secret: &TokenSecret) -> Result<String, StoreError> {
    let generation = hall.store.hall().await?.generation;
    let recipe = hall.forms.searched.recipe();
    Ok(secret.fingerprint(&format!("{recipe}|{generation}")))
}

/// The words of an application; none where it cannot be read.
pub(super) fn words(hall: &Hall, service: &str, data: Option<&[u8]>) -> Option<Words> {
    let Some(fields) = hall.forms.searched.of(service) else {
        // No service of ours any more.
        return Some(Words::default());
    };
    let answers = Answers::from_json(data?).ok()?;
    Some(Words::of(&answers, fields))
}
