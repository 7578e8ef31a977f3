//! Lists of cases to work on, a page at a time, each from an index: so the thousandth page costs what the first does.

use amtsweg_core::time::Date;

use super::{
    ListFrom, ListOrder, Store, StoreError,
    applications::{COLUMNS_FROM, Keys},
    list::Border,
    places, unsigned,
    workplace::{TASKS, task},
};
use crate::domain::{
    ApplicationNumber, CaseNumber, ClerkNumber, FiledApplication, Scope, workplace::Task,
};

/// More are not counted: nobody works through them by the number.
pub const COUNTED: u64 = 1_000;
/// As the indexes have it, word by word.
const OPEN: &str = "state IN ('arrived', 'in_progress')";

/// Which cases that are not decided yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worklist {
    /// Those of somebody.
    Of(ClerkNumber),
    /// Those that nobody works on.
    Unassigned,
    /// All.
    Open,
}

impl Worklist {
    /// Its condition; the clerk, where it has one, is the value of this place, and the day of the next one.
    fn condition(self, place: usize) -> String {
        match self {
            Self::Of(_) => format!("assignee IN ({})", stood_for(place, place + 1)),
            Self::Unassigned => "assignee IS NULL".to_owned(),
            Self::Open => "TRUE".to_owned(),
        }
    }

    fn clerk(self) -> Option<ClerkNumber> {
        match self {
            Self::Of(clerk) => Some(clerk),
            Self::Unassigned | Self::Open => None,
        }
    }
}

/// A page of a worklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkView<'a> {
    /// Which list.
    pub list: Worklist,
    /// The services of which cases may be worked on.
    pub scope: &'a Scope,
    /// Which day it is: deputies stand in for days.
    pub today: Date,
    /// In which order.
    pub order: ListOrder,
    /// From where on.
    pub from: ListFrom,
}

impl Store {
    /// A page of a worklist, each case by its first application; and whether there are more behind it.
    pub async fn worklist(
        &self,
        view: WorkView<'_>,
        per_page: u32,
    ) -> Result<(Vec<FiledApplication>, bool), StoreError> {
        let Some((sql, services)) = page_of(view) else {
            return Ok((Vec::new(), false));
        };
        let border = Border::of(view.order, view.from);
        // Only constants of this module are put together here.
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(border.number)
            .bind(i64::from(per_page) + 1);
        if let Some(clerk) = view.list.clerk() {
            query = query.bind(clerk.get()).bind(view.today.to_string());
        }
        for service in services {
            query = query.bind(service);
        }
        let rows = query.fetch_all(self.reading()).await?;
        let mut rows = self.filed(&rows).await?;
        let most = usize::try_from(per_page).unwrap_or(usize::MAX);
        let has_more = rows.len() > most;
        rows.truncate(most);
        Ok((rows, has_more))
    }

    /// How many cases a worklist has, up to one more than [`COUNTED`].
    pub async fn count_of_worklist(&self, view: WorkView<'_>) -> Result<u64, StoreError> {
        let Some((sql, services)) = count_of(view) else {
            return Ok(0);
        };
        // Only constants of this module are put together here.
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        if let Some(clerk) = view.list.clerk() {
            query = query.bind(clerk.get()).bind(view.today.to_string());
        }
        for service in services {
            query = query.bind(service);
        }
        let (count,): (i64,) = query.fetch_one(self.reading()).await?;
        Ok(unsigned(count).min(COUNTED + 1))
    }

    /// What somebody has to do up to this day, or those whom they stand in for on it, in the order of the days; of cases that
    /// they may work on, and so many.
    pub async fn due(
        &self,
        whom: ClerkNumber,
        up_to: Date,
        scope: &Scope,
        most: u32,
    ) -> Result<Vec<Task>, StoreError> {
        let services = services_of(scope);
        if services.as_ref().is_some_and(Vec::is_empty) {
            return Ok(Vec::new());
        }
        let of_services = match &services {
            None => String::new(),
            Some(services) => format!("AND cases.service IN ({})", places(4, services.len())),
        };
        let sql = format!(
            "{TASKS} JOIN cases ON cases.number = tasks.case_number
             WHERE tasks.whom IN ({}) AND tasks.due_on <= $2 AND tasks.done_at IS NULL {of_services}
             ORDER BY tasks.due_on, tasks.id LIMIT $3",
            stood_for(1, 2)
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(whom.get())
            .bind(up_to.to_string())
            .bind(i64::from(most));
        for service in services.unwrap_or_default() {
            query = query.bind(service);
        }
        let rows = query.fetch_all(self.reading()).await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter().map(|row| task(row, &keys)).collect()
    }

    /// The first applications of cases, in the order in which they are named.
    pub async fn first_of(
        &self,
        cases: &[CaseNumber],
    ) -> Result<Vec<FiledApplication>, StoreError> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let sql = format!("{COLUMNS_FROM} WHERE id IN ({})", places(1, cases.len()));
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for case in cases {
            query = query.bind(case.get());
        }
        let rows = query.fetch_all(self.reading()).await?;
        let mut filed = self.filed(&rows).await?;
        let place =
            |number: ApplicationNumber| cases.iter().position(|case| case.get() == number.get());
        filed.sort_by_key(|row| place(row.number));
        Ok(filed)
    }
}

/// A query for whose the things are that somebody works on: their own, and those of whom they stand in for on a day. The
/// clerk and the day are the values of these places.
fn stood_for(clerk: usize, day: usize) -> String {
    format!(
        "SELECT CAST(${clerk} AS BIGINT) UNION ALL SELECT clerk FROM deputies
         WHERE deputy = ${clerk} AND first_day <= ${day} AND last_day >= ${day}"
    )
}

fn services_of(scope: &Scope) -> Option<Vec<&str>> {
    match scope {
        Scope::All => None,
        Scope::Services(services) => Some(services.iter().map(String::as_str).collect()),
    }
}

/// Which of somebody's cases are of these services. They are looked for by whose they are and never among all of a service:
/// hence an expression, which no index has.
fn of_whom_by_service(places: &str) -> String {
    format!("AND service || '' IN ({places})")
}

/// The query that counts; none where nothing may be seen.
fn count_of(view: WorkView<'_>) -> Option<(String, Vec<&str>)> {
    let services = services_of(view.scope);
    if services.as_ref().is_some_and(Vec::is_empty) {
        return None;
    }
    let condition = view.list.condition(1);
    let first = 1 + 2 * usize::from(view.list.clerk().is_some());
    let count = |of_service: &str| {
        format!(
            "SELECT count(*) AS found FROM (SELECT 1 FROM cases WHERE {condition} AND {OPEN} {of_service}
             LIMIT {}) counted",
            COUNTED + 1
        )
    };
    let sql = match (&services, view.list) {
        (None, _) => count(""),
        (Some(services), Worklist::Of(_)) => {
            count(&of_whom_by_service(&places(first, services.len())))
        }
        // Each service for itself: no more is read however rare they are.
        (Some(services), _) => {
            let each = (first..first + services.len())
                .map(|place| count(&format!("AND service = ${place}")))
                .collect::<Vec<_>>()
                .join(" UNION ALL ");
            format!("SELECT CAST(sum(found) AS BIGINT) FROM ({each}) counts")
        }
    };
    Some((sql, services.unwrap_or_default()))
}

/// The query of a page; none where nothing may be seen.
fn page_of(view: WorkView<'_>) -> Option<(String, Vec<&str>)> {
    let services = services_of(view.scope);
    if services.as_ref().is_some_and(Vec::is_empty) {
        return None;
    }
    let Border {
        comparison,
        direction,
        ..
    } = Border::of(view.order, view.from);
    let condition = view.list.condition(3);
    let first = 3 + 2 * usize::from(view.list.clerk().is_some());
    let page = |of_service: &str| {
        format!(
            "SELECT number FROM cases WHERE {condition} AND {OPEN} AND number {comparison} $1 {of_service}
             ORDER BY number {direction} LIMIT $2"
        )
    };
    let pages = match (&services, view.list) {
        (None, _) => page(""),
        // Nobody has so many that it matters.
        (Some(services), Worklist::Of(_)) => {
            page(&of_whom_by_service(&places(first, services.len())))
        }
        // A page of each service, and of those the first ones: no more is read however rare they are.
        (Some(services), _) => (first..first + services.len())
            .map(|place| {
                let page = page(&format!("AND service = ${place}"));
                format!("SELECT number FROM ({page}) page{place}")
            })
            .collect::<Vec<_>>()
            .join(" UNION ALL "),
    };
    let sql = format!(
        "{COLUMNS_FROM} WHERE id IN (SELECT number FROM ({pages}) pages ORDER BY number {direction} LIMIT $2)
         ORDER BY id {direction}"
    );
    Some((sql, services.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;
    use crate::store::Database;

    async fn plan_of(store: &Store, sql: &str) -> Vec<String> {
        // What its values are is nothing to the plan.
        let explain = format!("EXPLAIN QUERY PLAN {sql}");
        let rows = sqlx::query(sqlx::AssertSqlSafe(explain))
            .fetch_all(store.reading())
            .await
            .unwrap();
        rows.iter()
            .map(|row| format!("{} ", sqlx::Row::get::<String, _>(row, "detail")))
            .collect()
    }

    /// Speed is measured elsewhere (`cargo xtask bench`); this is what it comes from.
    #[tokio::test]
    async fn no_page_sorts_or_reads_more_than_it_shows() {
        let dir = TempDir::new().unwrap();
        let file = dir.path().join("townhall.sqlite");
        fs::write(&file, b"").unwrap();
        let store = Store::create(&Database::File(file)).await.unwrap();
        let scope = |services: &[&str]| {
            let services = services.iter().map(|service| (*service).to_owned());
            Scope::Services(services.collect())
        };
        let (one, two) = (scope(&["probe"]), scope(&["probe", "teil_zwei"]));
        let clerk = ClerkNumber::new(7);
        for (list, all, of_service) in [
            (Worklist::Of(clerk), "cases_of_clerk ", "cases_of_clerk "),
            (
                Worklist::Unassigned,
                "cases_of_clerk ",
                "cases_unassigned_by_service ",
            ),
            (Worklist::Open, "cases_open ", "cases_open_by_service "),
        ] {
            for (scope, index) in [(&Scope::All, all), (&one, of_service), (&two, of_service)] {
                for order in [ListOrder::Newest, ListOrder::Oldest] {
                    for from in [ListFrom::Start, ListFrom::After(ApplicationNumber::new(7))] {
                        let view = WorkView {
                            list,
                            scope,
                            today: "2026-11-18".parse().unwrap(),
                            order,
                            from,
                        };
                        let (page, _) = page_of(view).unwrap();
                        let (count, _) = count_of(view).unwrap();
                        for sql in [page, count] {
                            let plan = plan_of(&store, &sql).await;
                            let has = |word: &str| plan.iter().any(|step| step.contains(word));
                            assert!(has(index), "{view:?} {plan:?}");
                            assert!(!has("SCAN applications"), "{view:?} {plan:?}");
                            let scans = |step: &String| {
                                step.starts_with("SCAN cases") && !step.contains("USING")
                            };
                            assert!(!plan.iter().any(scans), "{view:?} {plan:?}");
                        }
                    }
                }
            }
        }
    }
}
