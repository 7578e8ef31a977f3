//! The list of applications, a page at a time: each page begins where another one ended, so that the
//! thousandth costs what the first one does. How many there are is counted along.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError, Tx, applications::COLUMNS_FROM, places, unsigned};
use crate::domain::{ApplicationNumber, CaseNumber, FiledApplication, Scope};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListView<'a> {
    /// Which applications.
    pub filter: ListFilter,
    /// Those of one service; of all that may be seen without.
    pub service: Option<&'a str>,
    /// The services of which applications may be seen.
    pub scope: &'a Scope,
    /// In which order.
    pub order: ListOrder,
    /// From where on.
    pub from: ListFrom,
}

impl<'a> ListView<'a> {
    /// The first page of all that may be seen.
    pub fn of(scope: &'a Scope) -> Self {
        Self {
            filter: ListFilter::default(),
            service: None,
            scope,
            order: ListOrder::default(),
            from: ListFrom::default(),
        }
    }

    /// The services of which something is shown; all without.
    fn services(&self) -> Option<Vec<&'a str>> {
        match (self.service, self.scope) {
            (Some(service), scope) => {
                Some(scope.has(service).then_some(service).into_iter().collect())
            }
            (None, Scope::Services(services)) => {
                Some(services.iter().map(String::as_str).collect())
            }
            (None, Scope::All) => None,
        }
    }
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
        let total = self.count(view).await?;
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

    /// The service of an application, and the case that it is in.
    pub async fn place_of(
        &self,
        application: ApplicationNumber,
    ) -> Result<Option<(String, CaseNumber)>, StoreError> {
        let row: Option<(String, i64)> = sqlx::query_as(
            "SELECT service, coalesce(case_number, id) FROM applications WHERE id = $1",
        )
        .bind(application.get())
        .fetch_optional(self.reading())
        .await?;
        Ok(row.map(|(service, case)| (service, CaseNumber::new(case))))
    }

    /// The lines of a page and one more, beginning with the one that is next to where it is from.
    async fn lines(
        &self,
        view: ListView<'_>,
        per_page: u32,
    ) -> Result<Vec<FiledApplication>, StoreError> {
        let Some((sql, border)) = page_of(view) else {
            return Ok(Vec::new());
        };
        // Only constants of this module are put together here.
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(border)
            .bind(i64::from(per_page) + 1);
        for service in view.services().unwrap_or_default() {
            query = query.bind(service);
        }
        let rows = query.fetch_all(self.reading()).await?;
        self.filed(&rows).await
    }

    /// How many applications there are of those that a view shows.
    async fn count(&self, view: ListView<'_>) -> Result<u64, StoreError> {
        let services = view.services();
        let condition = match &services {
            None => "TRUE".to_owned(),
            Some(services) if services.is_empty() => return Ok(0),
            Some(services) => format!("service IN ({})", places(1, services.len())),
        };
        // Only constants of this module are put together here.
        let sql = format!(
            "SELECT CAST(coalesce(sum({}), 0) AS BIGINT) FROM counts WHERE {condition}",
            view.filter.count()
        );
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for service in services.unwrap_or_default() {
            query = query.bind(service);
        }
        let (count,): (i64,) = query.fetch_one(self.reading()).await?;
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

/// Which numbers a page has: those on one side of this one.
pub(super) struct Border {
    /// The number.
    pub(super) number: i64,
    /// How those of the page compare with it.
    pub(super) comparison: &'static str,
    /// In which direction they are read.
    pub(super) direction: &'static str,
}

impl Border {
    pub(super) fn of(order: ListOrder, from: ListFrom) -> Self {
        let (is_ascending, number) = match (order, from) {
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
        Self {
            number,
            comparison,
            direction,
        }
    }
}

/// The query of a page, and the number that it begins behind; none where nothing may be seen.
fn page_of(view: ListView<'_>) -> Option<(String, i64)> {
    let Border {
        number: border,
        comparison,
        direction,
    } = Border::of(view.order, view.from);
    let condition = view.filter.condition();
    let order = format!("ORDER BY id {direction}");
    let of_service = |place: usize| format!("AND service = ${place}");
    let page = |of_service: &str| {
        format!("WHERE {condition} AND id {comparison} $1 {of_service} {order} LIMIT $2")
    };
    let sql = match view.services().as_deref() {
        None => format!("{COLUMNS_FROM} {}", page("")),
        Some([]) => return None,
        Some([_]) => format!("{COLUMNS_FROM} {}", page(&of_service(3))),
        // A page of each, and of those the first ones: no more is read however rare they are.
        Some(services) => {
            let pages: Vec<String> = (3..3 + services.len())
                .map(|place| {
                    let page = page(&of_service(place));
                    format!("SELECT id FROM (SELECT id FROM applications {page}) page{place}")
                })
                .collect();
            format!(
                "{COLUMNS_FROM} WHERE id IN (SELECT id FROM ({}) pages {order} LIMIT $2) {order}",
                pages.join(" UNION ALL ")
            )
        }
    };
    Some((sql, border))
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
        let scope = |services: &[&str]| {
            Scope::Services(
                services
                    .iter()
                    .map(|service| (*service).to_owned())
                    .collect(),
            )
        };
        let (one, two) = (scope(&["probe"]), scope(&["probe", "teil_zwei"]));
        for filter in [ListFilter::All, ListFilter::Unopened, ListFilter::Unbound] {
            for (service, scope) in [
                (None, &Scope::All),
                (Some("probe"), &Scope::All),
                (None, &one),
                (None, &two),
            ] {
                for order in [ListOrder::Newest, ListOrder::Oldest] {
                    for from in [
                        ListFrom::Start,
                        ListFrom::After(number),
                        ListFrom::Before(number),
                    ] {
                        let view = ListView {
                            filter,
                            service,
                            scope,
                            order,
                            from,
                        };
                        let (sql, border) = page_of(view).unwrap();
                        let explain = format!("EXPLAIN QUERY PLAN {sql}");
                        let mut query = sqlx::query(sqlx::AssertSqlSafe(explain))
                            .bind(border)
                            .bind(26);
                        let services = view.services();
                        for service in services.iter().flatten() {
                            query = query.bind(*service);
                        }
                        let plan: Vec<String> = query
                            .fetch_all(store.reading())
                            .await
                            .unwrap()
                            .iter()
                            .map(|row| row.get("detail"))
                            .collect();
                        let has = |word: &str| plan.iter().any(|step| step.contains(word));
                        // Of several services their first pages are put in order: no more than a few lines.
                        let is_of_several = services.as_ref().is_some_and(|all| all.len() > 1);
                        assert!(!has("SCAN applications"), "{view:?} {plan:?}");
                        assert!(is_of_several || !has("TEMP B-TREE"), "{view:?} {plan:?}");
                        let index = match (filter, services.is_some()) {
                            (ListFilter::All, false) => "PRIMARY KEY",
                            (ListFilter::All, true) => "applications_by_service ",
                            (ListFilter::Unopened, false) => "applications_unopened ",
                            (ListFilter::Unopened, true) => "applications_unopened_by_service ",
                            (ListFilter::Unbound, false) => "applications_unbound ",
                            (ListFilter::Unbound, true) => "applications_unbound_by_service ",
                        };
                        assert!(has(index), "{view:?} {plan:?}");
                    }
                }
            }
        }
    }
}
