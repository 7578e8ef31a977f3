//! The journal as it is stored: lines in chains, one for each case and one for the house.

use std::collections::HashMap;

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

    /// The lines of a chain that follow this one, as they are stored.
    pub async fn lines_of_chain(
        &self,
        chain: Chain,
        after: Option<&StoredLine>,
        most: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        let (seq, id) = after.map_or((0, 0), |line| (line.seq, line.id));
        let sql = format!(
            "SELECT {COLUMNS} FROM journal WHERE chain = $1 AND (seq, id) > ($2, $3)
             ORDER BY seq, id LIMIT $4"
        );
        let rows = sqlx::query(AssertSqlSafe(sql))
            .bind(chain.number())
            .bind(seq)
            .bind(id)
            .bind(i64::from(most))
            .fetch_all(self.reading())
            .await?;
        rows.iter().map(stored).collect()
    }

    /// Where a chain ends.
    pub async fn journal_head(&self, chain: Chain) -> Result<Option<Head>, StoreError> {
        let row: Option<(i64, String)> =
            sqlx::query_as("SELECT seq, hash FROM journal_heads WHERE chain = $1")
                .bind(chain.number())
                .fetch_optional(self.reading())
                .await?;
        Ok(row.map(|(seq, hash)| Head { chain, seq, hash }))
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
        // Several lines of a page are of the same case.
        let mut keys: HashMap<Option<String>, Option<CaseKey>> = HashMap::new();
        for row in rows {
            let line = stored(row)?;
            let private = match &line.sealed {
                None => None,
                Some(sealed) => {
                    let id: Option<String> = match line.chain {
                        Chain::Case(_) => row.try_get("case_key")?,
                        Chain::House => None,
                    };
                    if !keys.contains_key(&id) {
                        let key = key_of(&self.vault, id.as_deref()).await?;
                        keys.insert(id.clone(), key);
                    }
                    let key = keys.get(&id).and_then(Option::as_ref);
                    key.and_then(|key| opened(key, &line, sealed))
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

/// What was sealed in a line; nothing when it cannot be opened any more.
fn opened(key: &CaseKey, line: &StoredLine, sealed: &[u8]) -> Option<String> {
    let place = place_of(line.chain, line.seq);
    let text = key.open_text(Sealed::JournalText, &place, sealed);
    if text.is_err() {
        tracing::error!(
            "store: what is sealed in line {} of the journal does not open",
            line.id
        );
    }
    text.ok()
}

fn place_of(chain: Chain, seq: i64) -> String {
    format!("{}/{seq}", chain.number())
}

/// The key of a case, or of the house; none where it is gone.
async fn key_of(vault: &Vault, case_key: Option<&str>) -> Result<Option<CaseKey>, StoreError> {
    let key = match case_key {
        Some(id) => vault.key(id).await,
        None => vault.known_journal_key().await,
    };
    match key {
        Ok(key) => Ok(Some(key)),
        Err(StoreError::NoCaseKey(_)) => Ok(None),
        Err(error) => Err(error),
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
                let key = match &end.case_key {
                    Some(id) => self.vault().key(id).await?,
                    None => self.vault().journal_key().await?,
                };
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
