//! Lets people call cases by a number that earlier versions have filed without one.

use crate::{
    reading::Forms,
    store::{Store, StoreError},
};

/// So many are numbered in one transaction: whoever breaks off in between goes on where it was.
const AT_ONCE: u32 = 500;

/// Numbers all cases that have no number, by the letters that their services have now; how many there were.
pub(crate) async fn number_cases(store: &Store, forms: &Forms) -> Result<u64, StoreError> {
    let mut numbered = 0;
    loop {
        let mut tx = store.write().await?;
        let cases = tx.unnumbered_cases(AT_ONCE).await?;
        if cases.is_empty() {
            return Ok(numbered);
        }
        if numbered == 0 {
            tracing::info!(
                "cases of before get their numbers; with very many this takes some minutes"
            );
        }
        for (case, service, received_at) in cases {
            let number = forms.naming(&service, received_at).of(case);
            let number = number.ok_or(StoreError::Corrupt("the number of a case"))?;
            tx.number_case(case, number).await?;
            numbered += 1;
        }
        tx.commit().await?;
    }
}
