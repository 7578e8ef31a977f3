//! Puts the lines into chains that versions before step 18 kept without: once, between two steps of
//! the tables.

use std::collections::BTreeMap;

use sqlx::AnyConnection;

use super::{StoreError, journal::insert};
use crate::domain::{
    Actor, CaseNumber,
    journal::chain::{Chain, StoredLine},
};

/// So many are copied at once.
const AT_ONCE: i64 = 1_000;

/// id, case, time, application, actor, action, detail.
type Before = (
    i64,
    Option<i64>,
    i64,
    Option<i64>,
    String,
    String,
    Option<String>,
);

/// Copies all lines, in their order, and keeps where the chains end.
pub(super) async fn chain_all(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let mut ends: BTreeMap<i64, (i64, String)> = BTreeMap::new();
    let mut after = i64::MIN;
    loop {
        let rows: Vec<Before> = sqlx::query_as(
            "SELECT line.id, coalesce(case_number, applications.id), at, application, actor, action,
             detail FROM journal_before line LEFT JOIN applications ON applications.id = application
             WHERE line.id > $1 ORDER BY line.id LIMIT $2",
        )
        .bind(after)
        .bind(AT_ONCE)
        .fetch_all(&mut *connection)
        .await?;
        let Some((last, ..)) = rows.last() else {
            break;
        };
        after = *last;
        for (id, case, at, application, actor, action, detail) in rows {
            let chain = case.map_or(Chain::House, |case| Chain::Case(CaseNumber::new(case)));
            let (seq, hash) = ends.entry(chain.number()).or_default();
            let mut line = StoredLine {
                id,
                chain,
                seq: *seq + 1,
                at,
                application,
                actor: Actor::of_name(actor).stored(),
                action,
                detail,
                sealed: None,
                hash: String::new(),
            };
            line.hash = line.hash_behind(hash);
            insert(connection, &line).await?;
            *seq = line.seq;
            *hash = line.hash;
        }
    }
    for (chain, (seq, hash)) in ends {
        sqlx::query("INSERT INTO journal_heads (chain, seq, hash) VALUES ($1, $2, $3)")
            .bind(chain)
            .bind(seq)
            .bind(hash)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
