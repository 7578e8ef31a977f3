//! Second factors of accounts, and the codes for whoever has lost one.

use super::{StoreError, Tx, vault::Sealed};
use crate::{crypto::TotpSecret, domain::ClerkNumber};

impl Tx {
    /// The secret of an account's second factor and the last step that was taken, if it has one.
    pub async fn second_factor(
        &mut self,
        clerk: ClerkNumber,
    ) -> Result<Option<(TotpSecret, i64)>, StoreError> {
        let row: Option<(Option<Vec<u8>>, i64)> =
            sqlx::query_as("SELECT totp, totp_step FROM clerks WHERE id = $1")
                .bind(clerk.get())
                .fetch_optional(self.sql())
                .await?;
        let Some((Some(sealed), step)) = row else {
            return Ok(None);
        };
        let key = self.vault().known_accounts_key().await?;
        let secret = key.open(Sealed::SecondFactor, &clerk.to_string(), &sealed)?;
        let secret = TotpSecret::from_bytes(&secret)
            .ok_or(StoreError::Corrupt("the secret of a second factor"))?;
        Ok(Some((secret, step)))
    }

    /// Whether an account has a second factor, also one whose secret does not open any more.
    pub async fn has_second_factor(&mut self, clerk: ClerkNumber) -> Result<bool, StoreError> {
        let (has_one,): (i64,) =
            sqlx::query_as("SELECT count(*) FROM clerks WHERE id = $1 AND totp IS NOT NULL")
                .bind(clerk.get())
                .fetch_one(self.sql())
                .await?;
        Ok(has_one > 0)
    }

    /// Gives an account a second factor, of which the codes up to this step are used up; or takes it,
    /// with its recovery codes.
    pub async fn set_second_factor(
        &mut self,
        clerk: ClerkNumber,
        secret: Option<&TotpSecret>,
        step: i64,
    ) -> Result<(), StoreError> {
        let sealed = match secret {
            Some(secret) => {
                let key = self.vault().accounts_key().await?;
                let row = clerk.to_string();
                Some(key.seal(Sealed::SecondFactor, &row, secret.bytes())?)
            }
            None => None,
        };
        sqlx::query("UPDATE clerks SET totp = $1, totp_step = $2 WHERE id = $3")
            .bind(sealed)
            .bind(step)
            .bind(clerk.get())
            .execute(self.sql())
            .await?;
        self.set_recovery_codes(clerk, &[]).await
    }

    /// Keeps that the codes up to this step are used up.
    pub async fn used_step(&mut self, clerk: ClerkNumber, step: i64) -> Result<(), StoreError> {
        sqlx::query("UPDATE clerks SET totp_step = $1 WHERE id = $2")
            .bind(step)
            .bind(clerk.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Keeps recovery codes by their hashes, in the place of those before.
    pub async fn set_recovery_codes(
        &mut self,
        clerk: ClerkNumber,
        hashes: &[String],
    ) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM recovery_codes WHERE clerk = $1")
            .bind(clerk.get())
            .execute(self.sql())
            .await?;
        for hash in hashes {
            sqlx::query("INSERT INTO recovery_codes (clerk, hash) VALUES ($1, $2)")
                .bind(clerk.get())
                .bind(hash)
                .execute(self.sql())
                .await?;
        }
        Ok(())
    }

    /// Uses a recovery code up; `false` when there is none of this hash.
    pub async fn use_recovery_code(
        &mut self,
        clerk: ClerkNumber,
        hash: &str,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM recovery_codes WHERE clerk = $1 AND hash = $2")
            .bind(clerk.get())
            .bind(hash)
            .execute(self.sql())
            .await?;
        Ok(done.rows_affected() > 0)
    }
}
