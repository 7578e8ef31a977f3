//! Lets applications be found: puts the words of those that follow the last one in the index into it.

use amtsweg_core::form::Answers;

use crate::{
    hall::Hall,
    reading::search::Words,
    store::{StoreError, ToIndex},
};

/// Brings the index up to the last application. Makes it anew where it is missing, or was made of
/// other answers than are named now. Begins where another one broke off.
pub(crate) async fn bring_up_to_date(hall: &Hall) -> Result<(), StoreError> {
    let secret = hall.store.token_secret().await?;
    let fingerprint = secret.fingerprint(&hall.forms.searched.recipe());
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
                let words = words(hall, &one);
                (one.number, one.service, words)
            })
            .collect();
        hall.store.index(&secret, &words).await?;
    }
}

fn words(hall: &Hall, application: &ToIndex) -> Words {
    let fields = hall.forms.searched.of(&application.service);
    let answers = application.data.as_deref().map(Answers::from_json);
    match (fields, answers) {
        (Some(fields), Some(Ok(answers))) => Words::of(&answers, fields),
        // No service of ours any more, or nothing that can be read.
        _ => Words::default(),
    }
}
