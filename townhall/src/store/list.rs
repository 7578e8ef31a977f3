//! The list of applications, a page at a time: each page begins where another one ended, so that the
//! thousandth costs what the first one does. How many there are is counted along.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError, Tx, applications::COLUMNS_FROM, unsigned};
use crate::domain::{ApplicationNumber, FiledApplication};

/// Which applications a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListFilter {
    /// All.
    #[default]
    All,
    /// Those that nobody has opened.
    Unopened,
    /// Those whose content does not name its envelope.
    Unbound,
}

impl ListFilter {
    fn condition(self) -> &'static str {
        match self {
            Self::All => "TRUE",
            Self::Unopened => "opened_at IS NULL",
            Self::Unbound => "bound = 0",
        }
    }

    /// The column of `counts`.
    fn count(self) -> &'static str {
        match self {
            Self::All => "applications",
            Self::Unopened => "unopened",
            Self::Unbound => "unbound",
        }
    }
}

/// In which order. Numbers are given in the order of receipt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// The newest first.
    #[default]
    Newest,
    /// The oldest first.
    Oldest,
}

/// Where a page begins, or ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListFrom {
    /// With the first line of all.
    #[default]
    Start,
    /// Behind this application, in the list's order.
    After(ApplicationNumber),
    /// Before this application, in the list's order.
    Before(ApplicationNumber),
}

/// Which page of which list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ListView<'a> {
    /// Which applications.
    pub filter: ListFilter,
    /// Those of one service; all without.
    pub service: Option<&'a str>,
    /// In which order.
    pub order: ListOrder,
    /// From where on.
    pub from: ListFrom,
}

/// A page of the list.
pub struct ListPage {
    /// The lines.
    pub rows: Vec<FiledApplication>,
    /// How many lines there are on all pages.
    pub total: u64,
    /// Whether there are lines before these.
    pub has_earlier: bool,
    /// Whether there are lines behind these.
    pub has_later: bool,
}

impl Store {
    /// A page of the list of applications. Before the first page there is the first page.
    pub async fn applications(
        &self,
        view: ListView<'_>,
        per_page: u32,
    ) -> Result<ListPage, StoreError> {
        let total = self.count(view.filter, view.service).await?;
        let most = usize::try_from(per_page).unwrap_or(usize::MAX);
        let mut rows = self.lines(view, per_page).await?;
        let has_more = rows.len() > most;
        rows.truncate(most);
        let (has_earlier, has_later) = match view.from {
            ListFrom::Start => (false, has_more),
            ListFrom::After(_) => (true, has_more),
            ListFrom::Before(_) if has_more => (true, true),
            // There is not a whole page before it any more.
            ListFrom::Before(_) => {
                let first = ListView {
                    from: ListFrom::Start,
                    ..view
                };
                rows = self.lines(first, per_page).await?;
                let has_more = rows.len() > most;
                rows.truncate(most);
                (false, has_more)
            }
        };
        if has_earlier && matches!(view.from, ListFrom::Before(_)) {
            rows.reverse();
        }
        Ok(ListPage {
            rows,
            total,
            has_earlier,
            has_later,
        })
    }

    /// The newest application.
    pub async fn last_number(&self) -> Result<Option<ApplicationNumber>, StoreError> {
        let (last,): (Option<i64>,) = sqlx::query_as("SELECT max(id) FROM applications")
            .fetch_one(self.reading())
            .await?;
        Ok(last.map(ApplicationNumber::new))
    }

    /// The lines of a page and one more, beginning with the one that is next to where it is from.
    async fn lines(
        &self,
        view: ListView<'_>,
        per_page: u32,
    ) -> Result<Vec<FiledApplication>, StoreError> {
        let (sql, border) = page_of(view);
        // Only constants of this module are put together here.
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(border)
            .bind(i64::from(per_page) + 1);
        if let Some(service) = view.service {
            query = query.bind(service);
        }
        let rows = query.fetch_all(self.reading()).await?;
        self.filed(&rows).await
    }

    /// How many applications there are, of a service or of all.
    async fn count(&self, filter: ListFilter, service: Option<&str>) -> Result<u64, StoreError> {
        // Only constants of this module are put together here.
        let sql = format!(
            "SELECT CAST(coalesce(sum({}), 0) AS BIGINT) FROM counts
             WHERE $1 IS NULL OR service = $1",
            filter.count()
        );
        let (count,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(service)
            .fetch_one(self.reading())
            .await?;
        Ok(unsigned(count))
    }
}

impl Tx {
    /// Counts an application that is filed.
    pub(super) async fn count_filed(
        &mut self,
        service: &str,
        is_bound: bool,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO counts (service, applications, unopened, unbound) VALUES ($1, 1, 1, $2)
             ON CONFLICT (service) DO UPDATE SET applications = counts.applications + 1,
             unopened = counts.unopened + 1, unbound = counts.unbound + excluded.unbound",
        )
        .bind(service)
        .bind(i64::from(!is_bound))
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Keeps when an application was first opened.
    pub async fn opened(
        &mut self,
        application: ApplicationNumber,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let service: Option<(String,)> = sqlx::query_as(
            "UPDATE applications SET opened_at = $1 WHERE id = $2 AND opened_at IS NULL
             RETURNING service",
        )
        .bind(now.0)
        .bind(application.get())
        .fetch_optional(self.sql())
        .await?;
        if let Some((service,)) = service {
            sqlx::query("UPDATE counts SET unopened = unopened - 1 WHERE service = $1")
                .bind(service)
                .execute(self.sql())
                .await?;
        }
        Ok(())
    }
}

/// The query of a page, and the number that it begins behind.
fn page_of(view: ListView<'_>) -> (String, i64) {
    let (is_ascending, border) = match (view.order, view.from) {
        (ListOrder::Newest, ListFrom::Start) => (false, i64::MAX),
        (ListOrder::Oldest, ListFrom::Start) => (true, i64::MIN),
        (ListOrder::Newest, ListFrom::After(number))
        | (ListOrder::Oldest, ListFrom::Before(number)) => (false, number.get()),
        (ListOrder::Oldest, ListFrom::After(number))
        | (ListOrder::Newest, ListFrom::Before(number)) => (true, number.get()),
    };
    let (comparison, direction) = if is_ascending {
        (">", "ASC")
    } else {
        ("<", "DESC")
    };
    let condition = view.filter.condition();
    let of_service = match view.service {
        Some(_) => "AND service = $3",
        None => "",
    };
    let sql = format!(
        "{COLUMNS_FROM} WHERE {condition} AND id {comparison} $1 {of_service}
         ORDER BY id {direction} LIMIT $2"
    );
    (sql, border)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use sqlx::Row as _;
    use tempfile::TempDir;

    use super::*;
    use crate::store::Database;

    /// Speed is measured elsewhere (`cargo xtask bench`); this is what it comes from.
    #[tokio::test]
    async fn no_page_sorts_or_reads_more_than_it_shows() {
        let dir = TempDir::new().unwrap();
        let file = dir.path().join("townhall.sqlite");
        fs::write(&file, b"").unwrap();
        let store = Store::create(&Database::File(file)).await.unwrap();
        let number = ApplicationNumber::new(7);
        for filter in [ListFilter::All, ListFilter::Unopened, ListFilter::Unbound] {
            for service in [None, Some("probe")] {
                for order in [ListOrder::Newest, ListOrder::Oldest] {
                    for from in [
                        ListFrom::Start,
                        ListFrom::After(number),
                        ListFrom::Before(number),
                    ] {
                        let view = ListView {
                            filter,
                            service,
                            order,
                            from,
                        };
                        let (sql, border) = page_of(view);
                        let explain = format!("EXPLAIN QUERY PLAN {sql}");
                        let mut query = sqlx::query(sqlx::AssertSqlSafe(explain))
                            .bind(border)
                            .bind(26);
                        if let Some(service) = service {
                            query = query.bind(service);
                        }
                        let plan: Vec<String> = query
                            .fetch_all(store.reading())
                            .await
                            .unwrap()
                            .iter()
                            .map(|row| row.get("detail"))
                            .collect();
                        let has = |word: &str| plan.iter().any(|step| step.contains(word));
                        assert!(!has("TEMP B-TREE") && !has("SCAN"), "{view:?} {plan:?}");
                        let index = match (filter, service) {
                            (ListFilter::All, None) => "PRIMARY KEY",
                            (ListFilter::All, Some(_)) => "applications_by_service ",
                            (ListFilter::Unopened, None) => "applications_unopened ",
                            (ListFilter::Unopened, Some(_)) => "applications_unopened_by_service ",
                            (ListFilter::Unbound, None) => "applications_unbound ",
                            (ListFilter::Unbound, Some(_)) => "applications_unbound_by_service ",
                        };
                        assert!(has(index), "{view:?} {plan:?}");
                    }
                }
            }
        }
    }
}
