//! What the journal was like on a day: over which lines an anchor goes, and the anchors that there are.

use amtsweg_core::{hash::LinesHash, jose::CompactJws};

use super::{Store, StoreError, Tx};

/// So many lines are read at once.
const AT_ONCE: i64 = 1_000;

/// Lines of the journal, from one number to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The number of the last one.
    pub last: i64,
    /// How many there are.
    pub count: u64,
    /// SHA-256 over their hashes, each with a line feed, base64url.
    pub root: String,
}

/// An anchor that is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAnchor {
    /// Its place.
    pub seq: u64,
    /// Whether it is about the lines of this database, and not about those that a restore lost.
    pub is_own: bool,
    /// The anchor. What it covers is believed of it alone: it is signed.
    pub jws: CompactJws,
}

impl Store {
    /// The lines that follow one, up to another; none where there are no lines.
    pub async fn span(&self, after: i64, up_to: i64) -> Result<Option<Span>, StoreError> {
        let mut hasher = LinesHash::default();
        let (mut last, mut count) = (after, 0);
        loop {
            let rows: Vec<(i64, String)> = sqlx::query_as(
                "SELECT id, hash FROM journal WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3",
            )
            .bind(last)
            .bind(up_to)
            .bind(AT_ONCE)
            .fetch_all(self.reading())
            .await?;
            let Some((id, _)) = rows.last() else {
                break;
            };
            last = *id;
            count += rows.len() as u64;
            for (_, hash) in rows {
                hasher.add(&hash);
            }
        }
        Ok((count > 0).then(|| Span {
            last,
            count,
            root: hasher.finish(),
        }))
    }

    /// The last line of the journal. Whatever gets a lower number later was never written.
    pub async fn last_line(&self) -> Result<i64, StoreError> {
        // Whoever writes a line writes alone: none with a lower number is on its way.
        let mut tx = self.write().await?;
        let (last,): (i64,) = sqlx::query_as("SELECT coalesce(max(id), 0) FROM journal")
            .fetch_one(tx.sql())
            .await?;
        tx.commit().await?;
        Ok(last)
    }

    /// All anchors that are known here, in their order.
    pub async fn anchors(&self) -> Result<Vec<KnownAnchor>, StoreError> {
        let rows: Vec<(i64, i64, String)> =
            sqlx::query_as("SELECT seq, is_own, jws FROM anchors ORDER BY seq")
                .fetch_all(self.reading())
                .await?;
        rows.into_iter()
            .map(|(seq, is_own, jws)| {
                Ok(KnownAnchor {
                    seq: super::unsigned(seq),
                    is_own: is_own != 0,
                    jws: jws
                        .parse()
                        .map_err(|_| StoreError::Corrupt("an anchor of the journal"))?,
                })
            })
            .collect()
    }
}

impl Tx {
    /// Keeps an anchor.
    pub async fn keep_anchor(&mut self, anchor: &KnownAnchor) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO anchors (seq, is_own, jws) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING",
        )
        .bind(super::signed(anchor.seq))
        .bind(i64::from(anchor.is_own))
        .bind(anchor.jws.as_str())
        .execute(self.sql())
        .await?;
        Ok(())
    }
}
