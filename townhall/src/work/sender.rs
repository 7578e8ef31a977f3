//! Whether an application comes from whom an earlier one of the same case, or of the same id, came
//! from (docs/security.md 27).

use amtsweg_core::encoding::equal_in_constant_time;

use crate::{
    domain::{ApplicationNumber, Arrival, Earlier},
    store::{StoreError, Tx},
};

/// Who sent an application, as far as its reply key tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sender {
    /// There is no earlier one, or it has the same reply key.
    Same,
    /// It has not the reply key of this one.
    Unconfirmed {
        /// The earlier application.
        of: ApplicationNumber,
    },
}

impl Sender {
    /// Case id and access token are known to the edge, and to whoever was shown the case's code
    /// once. The reply key is known to the device alone, and stands in nothing but sealed content.
    pub(super) async fn find(
        tx: &mut Tx,
        earlier: Option<Earlier>,
        arrival: &Arrival,
    ) -> Result<Self, StoreError> {
        let by_id = match earlier {
            Some(Earlier::OtherContent { first, .. }) => first,
            // The very same content can harm nothing: it is not filed again.
            Some(Earlier::Same { .. }) => return Ok(Self::Same),
            None => None,
        };
        let by_case = tx.first_of_case(arrival.application.case_id).await?;
        for of in [by_id, by_case].into_iter().flatten() {
            let known = tx.reply_key(of).await?;
            let is_same = match (known, &arrival.secrets.reply_key) {
                (Some(known), Some(given)) => {
                    equal_in_constant_time(known.as_bytes(), given.as_bytes())
                }
                _ => false,
            };
            if !is_same {
                return Ok(Self::Unconfirmed { of });
            }
        }
        Ok(Self::Same)
    }
}
