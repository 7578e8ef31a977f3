//! The journal as it is stored: lines in chains, one for each case and one for the house.

use amtsweg_core::time::Timestamp;
use sqlx::{AnyConnection, AssertSqlSafe, Row as _, any::AnyRow};

use super::{
    Store, StoreError, Tx, places,
    vault::{CaseKey, Sealed, Vault},
};
use crate::domain::{
    Actor, ApplicationNumber, CaseNumber, Entry, Scope,
    actor::StoredActor,
    journal::{
        Line,
        chain::{Chain, Head, StoredLine},
    },
};

const COLUMNS: &str = "journal.id, chain, seq, at, journal.application, actor_kind, account, actor,
    instead_of, action, detail, sealed, hash";

/// Which lines of the journal a page shows.
#[derive(Debug, Clone)]
pub struct JournalView<'a> {
    /// Lines of cases of these services; where it has all, also what concerns no case.
    pub scope: &'a Scope,
    /// Of one case.
    pub case: Option<CaseNumber>,
    /// By whoever has this name.
    pub actor: Option<&'a str>,
    /// What: the words of entries. All without any.
    pub words: &'a [&'a str],
    /// Not before this time.
    pub since: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// Behind this line, which is newer.
    pub behind: Option<i64>,
}

/// A value of a query that is put together.
enum Value<'a> {
    Number(i64),
    Text(&'a str),
}

impl Store {
    /// The journal of an application, oldest line first.
    pub async fn journal(&self, application: ApplicationNumber) -> Result<Vec<Line>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, case_key FROM journal
             LEFT JOIN applications ON applications.id = journal.application
             WHERE journal.application = $1 ORDER BY journal.id"
        );
        let rows = sqlx::query(AssertSqlSafe(sql))
            .bind(application.get())
            .fetch_all(self.reading())
            .await?;
        self.lines_of(&rows).await
    }

    /// A page of the journal, newest line first.
    pub async fn journal_page(
        &self,
        view: &JournalView<'_>,
        most: u32,
    ) -> Result<Vec<Line>, StoreError> {
        let mut values = vec![
            Value::Number(view.behind.unwrap_or(i64::MAX)),
            Value::Number(i64::from(most)),
        ];
        let mut conditions = vec!["journal.id < $1".to_owned()];
        if let Scope::Services(services) = view.scope {
            if services.is_empty() {
                return Ok(Vec::new());
            }
            let places = places(values.len() + 1, services.len());
            conditions.push(format!("chain <> 0 AND applications.service IN ({places})"));
            values.extend(services.iter().map(|service| Value::Text(service)));
        }
        let numbers = [
            ("chain =", view.case.map(CaseNumber::get)),
            ("at >=", view.since.map(|time| time.0)),
            ("at <", view.until.map(|time| time.0)),
        ];
        for (condition, number) in numbers {
            if let Some(number) = number {
                values.push(Value::Number(number));
                conditions.push(format!("{condition} ${}", values.len()));
            }
        }
        if let Some(actor) = view.actor {
            values.push(Value::Text(actor));
            let place = format!("${}", values.len());
            conditions.push(format!(
                "{} = {}",
                self.dialect.folded("actor"),
                self.dialect.folded(&place)
            ));
        }
        if !view.words.is_empty() {
            let places = places(values.len() + 1, view.words.len());
            conditions.push(format!("action IN ({places})"));
            values.extend(view.words.iter().map(|word| Value::Text(word)));
        }
        // Only constants and numbers of places are put together here.
        let sql = format!(
            "SELECT {COLUMNS}, case_key FROM journal
             LEFT JOIN applications ON applications.id = journal.application
             WHERE {} ORDER BY journal.id DESC LIMIT $2",
            conditions.join(" AND ")
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for value in values {
            query = match value {
                Value::Number(number) => query.bind(number),
                Value::Text(text) => query.bind(text),
            };
        }
        let rows = query.fetch_all(self.reading()).await?;
        self.lines_of(&rows).await
    }

    /// The lines that follow this place, as they are stored: by chains, and in them by places.
    pub async fn stored_lines(
        &self,
        after: Option<&StoredLine>,
        up_to: Option<Chain>,
        most: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        let (chain, seq, id) = after.map_or((i64::MIN, 0, 0), |line| {
            (line.chain.number(), line.seq, line.id)
        });
        let sql = format!(
            "SELECT {COLUMNS} FROM journal WHERE (chain, seq, id) > ($1, $2, $3) AND chain <= $4
             ORDER BY chain, seq, id LIMIT $5"
        );
        let rows = sqlx::query(AssertSqlSafe(sql))
            .bind(chain)
            .bind(seq)
            .bind(id)
            .bind(up_to.map_or(i64::MAX, Chain::number))
            .bind(i64::from(most))
            .fetch_all(self.reading())
            .await?;
        rows.iter().map(stored).collect()
    }

    /// Where the chains end that follow this one.
    pub async fn journal_heads(
        &self,
        after: Option<Chain>,
        most: u32,
    ) -> Result<Vec<Head>, StoreError> {
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(
            "SELECT chain, seq, hash FROM journal_heads WHERE chain > $1 ORDER BY chain LIMIT $2",
        )
        .bind(after.map_or(i64::MIN, Chain::number))
        .bind(i64::from(most))
        .fetch_all(self.reading())
        .await?;
        let head = |(chain, seq, hash)| Head {
            chain: Chain::of_number(chain),
            seq,
            hash,
        };
        Ok(rows.into_iter().map(head).collect())
    }

    /// The lines of a case as they are stored, and as they read.
    pub async fn journal_of_case(
        &self,
        case: CaseNumber,
    ) -> Result<Vec<(StoredLine, Line)>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, case_key FROM journal
             LEFT JOIN applications ON applications.id = journal.application
             WHERE chain = $1 ORDER BY seq"
        );
        let rows = sqlx::query(AssertSqlSafe(sql))
            .bind(case.get())
            .fetch_all(self.reading())
            .await?;
        let lines = self.lines_of(&rows).await?;
        let stored: Result<Vec<_>, _> = rows.iter().map(stored).collect();
        Ok(stored?.into_iter().zip(lines).collect())
    }

    async fn lines_of(&self, rows: &[AnyRow]) -> Result<Vec<Line>, StoreError> {
        let mut lines = Vec::with_capacity(rows.len());
        for row in rows {
            let line = stored(row)?;
            let private = match &line.sealed {
                None => None,
                Some(sealed) => {
                    let key = key_of(&self.vault, line.chain, row.try_get("case_key")?).await;
                    opened(key, &line, sealed)?
                }
            };
            let entry = Entry::read(&line.action, line.detail, private);
            lines.push(Line {
                id: line.id,
                chain: line.chain,
                seq: line.seq,
                at: Timestamp(line.at),
                actor: Actor::read(line.actor)
                    .ok_or(StoreError::Corrupt("who acted in a line of the journal"))?,
                entry: entry.ok_or(StoreError::Corrupt("a line of the journal"))?,
                application: line.application.map(ApplicationNumber::new),
            });
        }
        Ok(lines)
    }
}

/// What was sealed in a line; nothing when its key is gone.
fn opened(
    key: Result<CaseKey, StoreError>,
    line: &StoredLine,
    sealed: &[u8],
) -> Result<Option<String>, StoreError> {
    let key = match key {
        Err(StoreError::NoCaseKey(_)) => return Ok(None),
        key => key?,
    };
    let place = place_of(line.chain, line.seq);
    key.open_text(Sealed::JournalText, &place, sealed).map(Some)
}

fn place_of(chain: Chain, seq: i64) -> String {
    format!("{}/{seq}", chain.number())
}

async fn key_of(
    vault: &Vault,
    chain: Chain,
    case_key: Option<String>,
) -> Result<CaseKey, StoreError> {
    match (chain, case_key) {
        (Chain::Case(_), Some(id)) => vault.key(&id).await,
        _ => vault.journal_key().await,
    }
}

fn stored(row: &AnyRow) -> Result<StoredLine, StoreError> {
    Ok(StoredLine {
        id: row.try_get("id")?,
        chain: Chain::of_number(row.try_get("chain")?),
        seq: row.try_get("seq")?,
        at: row.try_get("at")?,
        application: row.try_get("application")?,
        actor: StoredActor {
            kind: row.try_get("actor_kind")?,
            account: row.try_get("account")?,
            name: row.try_get("actor")?,
            instead_of: row.try_get("instead_of")?,
        },
        action: row.try_get("action")?,
        detail: row.try_get("detail")?,
        sealed: row.try_get("sealed")?,
        hash: row.try_get("hash")?,
    })
}

impl Tx {
    /// Adds a line: to the chain of the case that the application is in, else to the house's.
    pub async fn note(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        entry: &Entry,
        application: Option<ApplicationNumber>,
    ) -> Result<(), StoreError> {
        let end = self.end_of_chain(application).await?;
        let seq = end.seq + 1;
        let sealed = match entry.private() {
            None => None,
            Some(text) => {
                let key = key_of(self.vault(), end.chain, end.case_key).await?;
                let place = place_of(end.chain, seq);
                Some(key.seal(Sealed::JournalText, &place, text.0.as_bytes())?)
            }
        };
        let mut line = StoredLine {
            id: 0,
            chain: end.chain,
            seq,
            at: now.0,
            application: application.map(ApplicationNumber::get),
            actor: actor.stored(),
            action: entry.word().to_owned(),
            detail: entry.detail(),
            sealed,
            hash: String::new(),
        };
        line.hash = line.hash_behind(&end.hash);
        insert(self.sql(), &line).await?;
        sqlx::query(
            "INSERT INTO journal_heads (chain, seq, hash) VALUES ($1, $2, $3)
             ON CONFLICT (chain) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
        )
        .bind(line.chain.number())
        .bind(line.seq)
        .bind(&line.hash)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    async fn end_of_chain(
        &mut self,
        application: Option<ApplicationNumber>,
    ) -> Result<End, StoreError> {
        if let Some(application) = application {
            /// Case, its key, the last place and its hash.
            type Found = (i64, Option<String>, Option<i64>, Option<String>);
            let found: Option<Found> = sqlx::query_as(
                "SELECT coalesce(case_number, id), case_key, seq, hash FROM applications
                 LEFT JOIN journal_heads ON chain = coalesce(case_number, id) WHERE id = $1",
            )
            .bind(application.get())
            .fetch_optional(self.sql())
            .await?;
            if let Some((case, case_key, seq, hash)) = found {
                return Ok(End {
                    chain: Chain::Case(CaseNumber::new(case)),
                    case_key,
                    seq: seq.unwrap_or(0),
                    hash: hash.unwrap_or_default(),
                });
            }
        }
        let found: Option<(i64, String)> =
            sqlx::query_as("SELECT seq, hash FROM journal_heads WHERE chain = 0")
                .fetch_optional(self.sql())
                .await?;
        let (seq, hash) = found.unwrap_or_default();
        Ok(End {
            chain: Chain::House,
            case_key: None,
            seq,
            hash,
        })
    }
}

/// The chain that a line comes to, and what it comes behind.
struct End {
    chain: Chain,
    case_key: Option<String>,
    seq: i64,
    hash: String,
}

/// Adds a line as it is; the database gives its number.
pub(super) async fn insert(
    connection: &mut AnyConnection,
    line: &StoredLine,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO journal (chain, seq, at, application, actor_kind, account, actor, instead_of,
         action, detail, sealed, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(line.chain.number())
    .bind(line.seq)
    .bind(line.at)
    .bind(line.application)
    .bind(&line.actor.kind)
    .bind(line.actor.account)
    .bind(&line.actor.name)
    .bind(&line.actor.instead_of)
    .bind(&line.action)
    .bind(&line.detail)
    .bind(&line.sealed)
    .bind(&line.hash)
    .execute(connection)
    .await?;
    Ok(())
}
