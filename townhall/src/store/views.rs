//! Lists that somebody keeps, and when they last looked at theirs.

use amtsweg_core::time::Timestamp;
use sqlx::{Row as _, any::AnyRow};

use super::{Store, StoreError, Tx, places};
use crate::domain::{
    ApplicationNumber, ClerkName, ClerkNumber, ViewNumber,
    view::{Look, MOST_VIEWS, Owner, View},
};

/// Whoever was away for longer begins to look anew, in seconds.
const LOOKING_SECONDS: i64 = 30 * 60;

/// A list that is to be kept.
#[derive(Clone, Copy)]
pub struct NewView<'a> {
    /// Whose it is.
    pub owner: &'a Owner,
    /// What it is called.
    pub name: &'a str,
    /// The list, as its address has it.
    pub address: &'a str,
}

impl Store {
    /// Somebody's lists and those of these groups, by their names.
    pub async fn views(
        &self,
        clerk: ClerkNumber,
        groups: &[&str],
    ) -> Result<Vec<View>, StoreError> {
        let of_groups = match groups.len() {
            0 => String::new(),
            n => format!("OR group_id IN ({})", places(2, n)),
        };
        let sql = format!(
            "SELECT views.id, clerk, group_id, views.name, address, authors.name AS author_name FROM views
             JOIN clerks authors ON authors.id = author WHERE clerk = $1 {of_groups}
             ORDER BY CASE WHEN group_id IS NULL THEN 0 ELSE 1 END, group_id, views.name"
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(clerk.get());
        for group in groups {
            query = query.bind(*group);
        }
        let rows = query.fetch_all(self.reading()).await?;
        rows.iter().map(view).collect()
    }

    /// When somebody looked at their lists before they do so now; none who have never looked.
    pub async fn last_look(&self, clerk: ClerkNumber) -> Result<Option<Look>, StoreError> {
        let row: Option<(i64, i64)> =
            sqlx::query_as("SELECT before_at, before_number FROM looks WHERE clerk = $1")
                .bind(clerk.get())
                .fetch_optional(self.reading())
                .await?;
        Ok(row.map(|(at, last)| Look {
            at: Timestamp(at),
            last: ApplicationNumber::new(last),
        }))
    }
}

impl Tx {
    /// Keeps a list in the place of one of the same name; `false` when there are too many.
    pub async fn keep_view(
        &mut self,
        new: NewView<'_>,
        author: ClerkNumber,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (clerk, group) = columns(new.owner);
        let replaced = sqlx::query(
            "UPDATE views SET address = $1, author = $2, kept_at = $3
             WHERE name = $4 AND (clerk = $5 OR group_id = $6)",
        )
        .bind(new.address)
        .bind(author.get())
        .bind(now.0)
        .bind(new.name)
        .bind(clerk)
        .bind(group)
        .execute(self.sql())
        .await?;
        if replaced.rows_affected() > 0 {
            return Ok(true);
        }
        let (count,): (i64,) =
            sqlx::query_as("SELECT count(*) FROM views WHERE clerk = $1 OR group_id = $2")
                .bind(clerk)
                .bind(group)
                .fetch_one(self.sql())
                .await?;
        if usize::try_from(count).is_ok_and(|count| count >= MOST_VIEWS) {
            return Ok(false);
        }
        sqlx::query(
            "INSERT INTO views (clerk, group_id, name, address, author, kept_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(clerk)
        .bind(group)
        .bind(new.name)
        .bind(new.address)
        .bind(author.get())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        Ok(true)
    }

    /// Keeps a list no more.
    pub async fn remove_view(&mut self, number: ViewNumber) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM views WHERE id = $1")
            .bind(number.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Somebody looks at their lists.
    pub async fn looks(&mut self, clerk: ClerkNumber, now: Timestamp) -> Result<(), StoreError> {
        // What came before they looked for the first time is new to nobody.
        sqlx::query(
            "INSERT INTO looks (clerk, last_at, last_number, before_at, before_number)
             SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), there.last, CAST($2 AS BIGINT), there.last
             FROM (SELECT coalesce(max(id), 0) AS last FROM applications) there WHERE TRUE
             ON CONFLICT (clerk) DO UPDATE SET last_at = excluded.last_at, last_number = excluded.last_number,
             before_at = CASE WHEN looks.last_at < $3 THEN looks.last_at ELSE looks.before_at END,
             before_number = CASE WHEN looks.last_at < $3 THEN looks.last_number ELSE looks.before_number END",
        )
        .bind(clerk.get())
        .bind(now.0)
        .bind(now.plus_seconds(-LOOKING_SECONDS).0)
        .execute(self.sql())
        .await?;
        Ok(())
    }
}

/// Of whom a list is: an account or a group.
fn columns(owner: &Owner) -> (Option<i64>, Option<&str>) {
    match owner {
        Owner::Clerk(clerk) => (Some(clerk.get()), None),
        Owner::Group(group) => (None, Some(group)),
    }
}

fn view(row: &AnyRow) -> Result<View, StoreError> {
    let owner = match row.try_get::<Option<i64>, _>("clerk")? {
        Some(clerk) => Owner::Clerk(ClerkNumber::new(clerk)),
        None => Owner::Group(row.try_get("group_id")?),
    };
    Ok(View {
        number: ViewNumber::new(row.try_get("id")?),
        owner,
        name: row.try_get("name")?,
        address: row.try_get("address")?,
        author: ClerkName::of_account(row.try_get("author_name")?),
    })
}
