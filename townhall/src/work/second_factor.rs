//! A second factor beside the password: set up, asked for, replaced by a recovery code, taken away.

use amtsweg_core::{hash::sha256_base64url, time::Timestamp};
use data_encoding::BASE32_NOPAD;

use crate::{
    crypto::{TotpSecret, random},
    domain::{Actor, ClerkName, ClerkNumber, Entry},
    store::{Store, StoreError, Tx},
};

/// So many recovery codes an account gets.
const CODES: usize = 10;
/// Bytes of a recovery code: 80 bits, which nobody guesses, so that their hashes tell nothing.
const CODE_BYTES: usize = 10;

/// Whether a code is that of an account's second factor, or one of its recovery codes; of an account
/// without a second factor none is asked for.
pub(crate) async fn is_good(
    store: &Store,
    clerk: ClerkNumber,
    name: &ClerkName,
    code: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let Some((secret, last)) = tx.second_factor(clerk).await? else {
        tx.commit().await?;
        return Ok(true);
    };
    let typed: String = code
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect();
    let is_good = if let Some(step) = secret.step_of(&typed, now, last) {
        tx.used_step(clerk, step).await?;
        true
    } else if tx.use_recovery_code(clerk, &hash(&typed)).await? {
        let entry = Entry::RecoveryCodeUsed(name.clone());
        tx.note(now, &Actor::Nobody, &entry, None).await?;
        true
    } else {
        false
    };
    tx.commit().await?;
    Ok(is_good)
}

fn hash(code: &str) -> String {
    sha256_base64url(code.to_uppercase().as_bytes())
}

/// Gives an account a second factor whose app has shown this code; its recovery codes, or none where
/// the code is not that of the secret.
pub(crate) async fn set_up(
    store: &Store,
    by: &Actor,
    clerk: (ClerkNumber, &ClerkName),
    secret: &TotpSecret,
    code: &str,
    now: Timestamp,
) -> Result<Option<Vec<String>>, StoreError> {
    let typed: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let Some(step) = secret.step_of(&typed, now, 0) else {
        return Ok(None);
    };
    let (number, name) = clerk;
    let mut tx = store.write().await?;
    tx.set_second_factor(number, Some(secret), step).await?;
    let entry = Entry::SecondFactorAdded(name.clone());
    tx.note(now, by, &entry, None).await?;
    let codes = make_codes(&mut tx, number).await?;
    tx.commit().await?;
    Ok(Some(codes))
}

/// Gives an account new recovery codes in the place of those before.
pub(crate) async fn new_codes(
    store: &Store,
    by: &Actor,
    clerk: (ClerkNumber, &ClerkName),
    now: Timestamp,
) -> Result<Vec<String>, StoreError> {
    let (number, name) = clerk;
    let mut tx = store.write().await?;
    let codes = make_codes(&mut tx, number).await?;
    let entry = Entry::RecoveryCodesMade(name.clone());
    tx.note(now, by, &entry, None).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Codes as they are written down: `ABCD-EFGH-JKLM-NPQR`.
async fn make_codes(tx: &mut Tx, clerk: ClerkNumber) -> Result<Vec<String>, StoreError> {
    let mut shown = Vec::new();
    let mut hashes = Vec::new();
    for _ in 0..CODES {
        let code = BASE32_NOPAD.encode(&random::<CODE_BYTES>()?);
        hashes.push(hash(&code));
        let groups: Vec<&str> = (0..code.len())
            .step_by(4)
            .filter_map(|at| code.get(at..at + 4))
            .collect();
        shown.push(groups.join("-"));
    }
    tx.set_recovery_codes(clerk, &hashes).await?;
    Ok(shown)
}

/// Takes an account's second factor; `false` when there is no such account, or it has none.
pub(crate) async fn remove(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let Some(number) = tx.number_of(name).await? else {
        return Ok(false);
    };
    if !tx.has_second_factor(number).await? {
        return Ok(false);
    }
    tx.set_second_factor(number, None, 0).await?;
    let entry = Entry::SecondFactorRemoved(name.clone());
    tx.note(now, by, &entry, None).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether an account has one.
pub(crate) async fn is_set_up(store: &Store, clerk: ClerkNumber) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let has_one = tx.has_second_factor(clerk).await?;
    tx.commit().await?;
    Ok(has_one)
}
