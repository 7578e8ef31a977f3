//! Lists of cases to work on, a page at a time, each from an index: so the thousandth page costs what the first does. What
//! no index has is looked for among so many cases of a list, and from there on again.

use amtsweg_core::time::{Date, Timestamp};
use sqlx::{Any, query::Query};

use super::{
    ListFrom, ListOrder, Store, StoreError,
    applications::{COLUMNS_FROM, Keys},
    deadlines::text_of,
    list::Border,
    places, unsigned,
    workplace::{TASKS, day, task},
};
use crate::domain::{
    ApplicationNumber, CaseNumber, ClerkNumber, FiledApplication, Scope, case::State,
    workplace::Task,
};

/// More are not counted: nobody works through them by the number.
pub const COUNTED: u64 = 1_000;
/// Among so many cases of a list it is looked for what no index has; those behind them are looked at next.
pub const LOOKED_AT: u32 = 5_000;
/// So many numbers on either side of a period may belong to it.
const ABOUT: i64 = 500;
/// As the indexes have it, word by word.
const OPEN: &str = "state IN ('arrived', 'in_progress')";

/// Which cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worklist {
    /// Those of somebody that are not decided.
    Of(ClerkNumber),
    /// Those not decided that nobody works on.
    Unassigned,
    /// All that are not decided.
    Open,
    /// All.
    All,
}

impl Worklist {
    /// Whether it has only those that are not decided.
    fn is_of_open(self) -> bool {
        self != Self::All
    }
}

/// What is said of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nobody has opened it.
    Unopened,
    /// Something came later that nobody has opened.
    News,
    /// It came, or something came to it, after this application.
    NewAfter(ApplicationNumber),
    /// Something was to be done on a day that is past, or a deadline is over.
    Overdue,
    /// A deadline is paused.
    Paused,
    /// Something is to be done on some day.
    ToDo,
    /// A colleague is asked.
    Asked,
    /// A clerk took it at the desk.
    AtDesk,
    /// Its content does not name its envelope.
    Unbound,
}

/// Which cases of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WorkFilter<'a> {
    /// Those that stand so.
    pub state: Option<State>,
    /// Those of which this is said.
    pub mark: Option<Mark>,
    /// Those filled in this language.
    pub language: Option<&'a str>,
    /// Those received from then on.
    pub from: Option<Timestamp>,
    /// Those received before then.
    pub before: Option<Timestamp>,
}

/// A page of a worklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkView<'a> {
    /// Which list.
    pub list: Worklist,
    /// Which cases of it.
    pub filter: WorkFilter<'a>,
    /// The services of which cases may be worked on.
    pub scope: &'a Scope,
    /// Which day it is: deputies stand in for days.
    pub today: Date,
    /// In which order.
    pub order: ListOrder,
    /// From where on.
    pub from: ListFrom,
    /// Among how many cases it is looked for what no index has: [`LOOKED_AT`].
    pub looked_at: u32,
}

/// What a page of a worklist has.
pub struct WorkPage {
    /// Its lines: the first application of each case.
    pub rows: Vec<FiledApplication>,
    /// Behind which there may be more.
    pub goes_on_behind: Option<ApplicationNumber>,
}

/// How many cases there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// So many, and not more than [`COUNTED`] are counted.
    pub found: u64,
    /// Whether there may be more.
    pub has_more: bool,
}

/// A deadline, as far as a list of those that are due has it. Its `Debug` says nothing of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct DueDeadline {
    /// The case.
    pub case: CaseNumber,
    /// Its last day.
    pub due: Date,
    /// What it is for.
    pub text: String,
}

impl std::fmt::Debug for DueDeadline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DueDeadline({}, {}, …)", self.case, self.due)
    }
}

impl Store {
    /// A page of a worklist.
    pub async fn worklist(
        &self,
        view: WorkView<'_>,
        per_page: u32,
    ) -> Result<WorkPage, StoreError> {
        let nothing = WorkPage {
            rows: Vec::new(),
            goes_on_behind: None,
        };
        let Some(borders) = self.borders_of(view.filter).await? else {
            return Ok(nothing);
        };
        let Some(sql) = page_of(view, borders, i64::from(per_page) + 1) else {
            return Ok(nothing);
        };
        let rows = sql.query().fetch_all(self.reading()).await?;
        let mut rows = self.filed(&rows).await?;
        let most = usize::try_from(per_page).unwrap_or(usize::MAX);
        let goes_on_behind = if rows.len() > most {
            rows.truncate(most);
            rows.last().map(|row| row.number)
        } else {
            self.looked_at(view, borders).await?.last
        };
        Ok(WorkPage {
            rows,
            goes_on_behind,
        })
    }

    /// How many cases a worklist has, wherever a view begins.
    pub async fn count_of_worklist(&self, view: WorkView<'_>) -> Result<Count, StoreError> {
        let view = WorkView {
            from: ListFrom::Start,
            ..view
        };
        let nothing = Count {
            found: 0,
            has_more: false,
        };
        let Some(borders) = self.borders_of(view.filter).await? else {
            return Ok(nothing);
        };
        let Some(sql) = count_of(view, borders) else {
            return Ok(nothing);
        };
        let row = sql.query().fetch_one(self.reading()).await?;
        let found = unsigned(sqlx::Row::try_get(&row, 0)?);
        let has_more = found > COUNTED || self.looked_at(view, borders).await?.last.is_some();
        Ok(Count {
            found: found.min(COUNTED),
            has_more,
        })
    }

    /// Up to where cases are looked at for what no index has.
    async fn looked_at(
        &self,
        view: WorkView<'_>,
        borders: Borders,
    ) -> Result<LookedAt, StoreError> {
        let all = LookedAt { last: None };
        if !view.filter.is_looked_for() {
            return Ok(all);
        }
        let mut sql = Sql::default();
        let Some(candidates) = candidates(&mut sql, view, borders, i64::from(view.looked_at))
        else {
            return Ok(all);
        };
        let last = match Border::of(view.order, view.from).direction {
            "ASC" => "max",
            _ => "min",
        };
        sql.text = format!("SELECT count(*), {last}(number) FROM ({candidates}) looked_at");
        let row = sql.query().fetch_one(self.reading()).await?;
        let count: i64 = sqlx::Row::try_get(&row, 0)?;
        let last: Option<i64> = sqlx::Row::try_get(&row, 1)?;
        Ok(LookedAt {
            last: last
                .filter(|_| count >= i64::from(view.looked_at))
                .map(ApplicationNumber::new),
        })
    }

    /// Between which numbers a period lies, roughly: they are given in the order of receipt, but for what comes at the same
    /// time, or while a clock is set. None where nothing came in it.
    async fn borders_of(&self, filter: WorkFilter<'_>) -> Result<Option<Borders>, StoreError> {
        let mut borders = Borders::default();
        if let Some(from) = filter.from {
            let sql = "SELECT number FROM cases WHERE received_at >= $1 ORDER BY received_at, number LIMIT 1";
            match self.number_at(sql, from).await? {
                Some(first) => borders.first = Some(first.saturating_sub(ABOUT)),
                None => return Ok(None),
            }
        }
        if let Some(before) = filter.before {
            let sql = "SELECT number FROM cases WHERE received_at < $1
                ORDER BY received_at DESC, number DESC LIMIT 1";
            match self.number_at(sql, before).await? {
                Some(last) => borders.last = Some(last.saturating_add(ABOUT)),
                None => return Ok(None),
            }
        }
        Ok(Some(borders))
    }

    async fn number_at(&self, sql: &'static str, at: Timestamp) -> Result<Option<i64>, StoreError> {
        let row: Option<(i64,)> = sqlx::query_as(sql)
            .bind(at.0)
            .fetch_optional(self.reading())
            .await?;
        Ok(row.map(|(number,)| number))
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
        let mut sql = Sql::default();
        let (whom, up_to) = (sql.number(whom.get()), sql.words(up_to.to_string()));
        let condition = format!(
            "tasks.whom IN ({}) AND tasks.due_on <= {up_to} AND tasks.done_at IS NULL",
            stood_for(&whom, &up_to)
        );
        let order = "tasks.due_on, tasks.id";
        self.tasks_on(sql, &condition, order, scope, most).await
    }

    /// Which deadlines of cases of somebody, or of those whom they stand in for on a day, are due up to another day, the
    /// next one first; of cases that they may work on, and so many.
    pub async fn due_deadlines(
        &self,
        whose: (ClerkNumber, Date),
        up_to: Date,
        scope: &Scope,
        most: u32,
    ) -> Result<Vec<DueDeadline>, StoreError> {
        let Some(sql) = due_deadlines_of(whose, up_to, scope, most) else {
            return Ok(Vec::new());
        };
        let rows = sql.query().fetch_all(self.reading()).await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        rows.iter()
            .map(|row| {
                Ok(DueDeadline {
                    case: CaseNumber::new(sqlx::Row::try_get(row, "case_number")?),
                    due: day(sqlx::Row::try_get(row, "due_on")?)?,
                    text: text_of(row, &keys)?,
                })
            })
            .collect()
    }

    /// What colleagues have answered somebody after a point in time, the newest first; on cases that they may work on, and
    /// so many.
    pub async fn answered(
        &self,
        author: ClerkNumber,
        after: Timestamp,
        scope: &Scope,
        most: u32,
    ) -> Result<Vec<Task>, StoreError> {
        let mut sql = Sql::default();
        let (author, after) = (sql.number(author.get()), sql.number(after.0));
        let condition = format!(
            "tasks.author = {author} AND kind = 'advice' AND answer IS NOT NULL AND tasks.done_at > {after}"
        );
        let order = "tasks.done_at DESC, tasks.id DESC";
        self.tasks_on(sql, &condition, order, scope, most).await
    }

    /// So many tasks of which something holds, on cases of these services.
    async fn tasks_on(
        &self,
        mut sql: Sql,
        condition: &str,
        order: &str,
        scope: &Scope,
        most: u32,
    ) -> Result<Vec<Task>, StoreError> {
        let of_services = match services_of(scope) {
            None => String::new(),
            Some(services) if services.is_empty() => return Ok(Vec::new()),
            Some(services) => {
                let services: Vec<String> = services.iter().map(|word| sql.words(*word)).collect();
                format!("AND cases.service IN ({})", services.join(", "))
            }
        };
        let most = sql.number(i64::from(most));
        sql.text = format!(
            "{TASKS} JOIN cases ON cases.number = tasks.case_number WHERE {condition} {of_services}
             ORDER BY {order} LIMIT {most}"
        );
        let rows = sql.query().fetch_all(self.reading()).await?;
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

/// The first and the last number of a period.
#[derive(Debug, Clone, Copy, Default)]
struct Borders {
    first: Option<i64>,
    last: Option<i64>,
}

/// The last case that was looked at, if there are more behind it.
struct LookedAt {
    last: Option<ApplicationNumber>,
}

/// A query that is put together: of constants of this module, and of places for values.
#[derive(Debug, Default)]
struct Sql {
    text: String,
    values: Vec<Value>,
}

#[derive(Debug)]
enum Value {
    Number(i64),
    Text(String),
}

impl Sql {
    /// Takes a value, and gives the place that it has in the text.
    fn put(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    fn number(&mut self, value: i64) -> String {
        self.put(Value::Number(value))
    }

    fn words(&mut self, value: impl Into<String>) -> String {
        self.put(Value::Text(value.into()))
    }

    fn query(&self) -> Query<'_, Any, <Any as sqlx::Database>::Arguments> {
        let mut query = sqlx::query(sqlx::AssertSqlSafe(self.text.clone()));
        for value in &self.values {
            query = match value {
                Value::Number(number) => query.bind(*number),
                Value::Text(text) => query.bind(text.as_str()),
            };
        }
        query
    }
}

impl WorkFilter<'_> {
    /// Whether something is looked for that no index has.
    fn is_looked_for(self) -> bool {
        let is_by_index = matches!(self.mark, None | Some(Mark::NewAfter(_)));
        self.state.is_some() || !is_by_index || self.language.is_some()
    }

    /// Its conditions on a case and its first application.
    fn conditions(self, sql: &mut Sql, today: Date) -> String {
        let mut conditions = String::new();
        let mut add = |condition: String| {
            conditions.push_str(" AND ");
            conditions.push_str(&condition);
        };
        if let Some(state) = self.state {
            add(format!("candidates.state = {}", sql.words(state.word())));
        }
        let first = |what: &str| {
            format!("(SELECT {what} FROM applications first WHERE first.id = candidates.number)")
        };
        if let Some(language) = self.language {
            add(format!("{} = {}", first("language"), sql.words(language)));
        }
        let task = |further: &str| {
            format!(
                "EXISTS (SELECT 1 FROM tasks WHERE tasks.case_number = candidates.number AND done_at IS NULL {further})"
            )
        };
        // Those of a case that is not open run no more.
        let deadline = |further: &str| {
            format!(
                "(candidates.{OPEN} AND EXISTS (SELECT 1 FROM deadlines
                 WHERE deadlines.case_number = candidates.number AND ended_at IS NULL AND {further}))"
            )
        };
        match self.mark {
            None | Some(Mark::NewAfter(_)) => {}
            Some(Mark::Unopened) => add(format!("{} IS NULL", first("opened_at"))),
            Some(Mark::News) => add(
                "EXISTS (SELECT 1 FROM applications later WHERE later.case_number = candidates.number
                 AND later.id <> candidates.number AND later.opened_at IS NULL)"
                    .to_owned(),
            ),
            Some(Mark::Overdue) => {
                let today = sql.words(today.to_string());
                let (task, deadline) = (
                    task(&format!("AND due_on < {today}")),
                    deadline(&format!("due_on < {today}")),
                );
                add(format!("({task} OR {deadline})"));
            }
            Some(Mark::Paused) => add(deadline("due_on IS NULL")),
            Some(Mark::ToDo) => add(task("")),
            Some(Mark::Asked) => add(task("AND kind = 'advice'")),
            Some(Mark::AtDesk) => add(
                "EXISTS (SELECT 1 FROM desk_applications taken
                 WHERE taken.application = candidates.number AND taken.clerk IS NOT NULL)"
                    .to_owned(),
            ),
            Some(Mark::Unbound) => add(format!("{} = 0", first("bound"))),
        }
        conditions
    }
}

/// A query for whose the things are that somebody works on: their own, and those of whom they stand in for on a day. The
/// clerk and the day are the values of these places.
fn stood_for(clerk: &str, day: &str) -> String {
    format!(
        "SELECT CAST({clerk} AS BIGINT) UNION ALL SELECT clerk FROM deputies
         WHERE deputy = {clerk} AND first_day <= {day} AND last_day >= {day}"
    )
}

fn services_of(scope: &Scope) -> Option<Vec<&str>> {
    match scope {
        Scope::All => None,
        Scope::Services(services) => Some(services.iter().map(String::as_str).collect()),
    }
}

/// The query for deadlines that are due; none where nothing may be seen. It goes by whose the cases are: `CROSS JOIN` tells
/// SQLite to begin there.
fn due_deadlines_of(
    (whom, today): (ClerkNumber, Date),
    up_to: Date,
    scope: &Scope,
    most: u32,
) -> Option<Sql> {
    let mut sql = Sql::default();
    let (whom, today) = (sql.number(whom.get()), sql.words(today.to_string()));
    let up_to = sql.words(up_to.to_string());
    let of_services = match services_of(scope) {
        None => String::new(),
        Some(services) if services.is_empty() => return None,
        Some(services) => {
            let services: Vec<String> = services.iter().map(|word| sql.words(*word)).collect();
            // An expression, which no index has: the cases are looked for by whose they are.
            format!("AND cases.service || '' IN ({})", services.join(", "))
        }
    };
    let most = sql.number(i64::from(most));
    sql.text = format!(
        "SELECT deadlines.case_number, due_on, deadlines.case_key, place, deadline_versions.version, sealed
         FROM cases CROSS JOIN deadlines CROSS JOIN deadline_versions
         WHERE cases.assignee IN ({}) AND cases.{OPEN} {of_services}
         AND deadlines.case_number = cases.number AND ended_at IS NULL AND due_on <= {up_to}
         AND deadline_versions.deadline = deadlines.id AND deadline_versions.version = deadlines.terms
         ORDER BY due_on, deadlines.id LIMIT {most}",
        stood_for(&whom, &today)
    );
    Some(sql)
}

/// The queries that make up a list, each of cases that an index has together; none where nothing may be seen.
fn conditions_of(sql: &mut Sql, view: WorkView<'_>) -> Option<Vec<String>> {
    let services = services_of(view.scope);
    if services.as_ref().is_some_and(Vec::is_empty) {
        return None;
    }
    let whose = match view.list {
        Worklist::Of(clerk) => {
            let (clerk, day) = (sql.number(clerk.get()), sql.words(view.today.to_string()));
            format!("assignee IN ({})", stood_for(&clerk, &day))
        }
        Worklist::Unassigned => "assignee IS NULL".to_owned(),
        Worklist::Open | Worklist::All => "TRUE".to_owned(),
    };
    let mut whose = whose;
    if view.list.is_of_open() {
        whose = format!("{whose} AND {OPEN}");
    }
    if let Some(Mark::NewAfter(number)) = view.filter.mark {
        let number = sql.number(number.get());
        whose = format!(
            "{whose} AND number IN (SELECT case_number FROM applications WHERE id > {number})"
        );
    }
    Some(match (services, view.list) {
        (None, _) => vec![whose],
        // They are looked for by whose they are and never among all of a service: hence an expression, which no index has.
        (Some(services), Worklist::Of(_)) => {
            let services: Vec<String> = services.iter().map(|word| sql.words(*word)).collect();
            vec![format!(
                "{whose} AND service || '' IN ({})",
                services.join(", ")
            )]
        }
        // Each service for itself: no more is read however rare they are.
        (Some(services), _) => services
            .iter()
            .map(|service| format!("{whose} AND service = {}", sql.words(*service)))
            .collect(),
    })
}

/// The query for the numbers of so many cases of a list from where a view begins; none where nothing may be seen.
fn candidates(sql: &mut Sql, view: WorkView<'_>, borders: Borders, most: i64) -> Option<String> {
    let Border {
        number,
        comparison,
        direction,
    } = Border::of(view.order, view.from);
    let from = sql.number(number);
    let most = sql.number(most);
    let mut within = format!("number {comparison} {from}");
    for (border, comparison) in [(borders.first, ">="), (borders.last, "<=")] {
        if let Some(number) = border {
            within = format!("{within} AND number {comparison} {}", sql.number(number));
        }
    }
    for (at, comparison) in [(view.filter.from, ">="), (view.filter.before, "<")] {
        if let Some(at) = at {
            within = format!("{within} AND received_at {comparison} {}", sql.number(at.0));
        }
    }
    let pages: Vec<String> = conditions_of(sql, view)?
        .iter()
        .enumerate()
        .map(|(at, condition)| {
            format!(
                "SELECT number, state FROM (SELECT number, state FROM cases WHERE {condition} AND {within}
                 ORDER BY number {direction} LIMIT {most}) page{at}"
            )
        })
        .collect();
    Some(format!(
        "SELECT number, state FROM ({}) pages ORDER BY number {direction} LIMIT {most}",
        pages.join(" UNION ALL ")
    ))
}

/// The query for the numbers of those cases that a filter lets through; none where nothing may be seen.
fn filtered(sql: &mut Sql, view: WorkView<'_>, borders: Borders, most: i64) -> Option<String> {
    if !view.filter.is_looked_for() {
        let candidates = candidates(sql, view, borders, most)?;
        return Some(format!("SELECT number FROM ({candidates}) candidates"));
    }
    let direction = Border::of(view.order, view.from).direction;
    let candidates = candidates(sql, view, borders, i64::from(view.looked_at))?;
    let conditions = view.filter.conditions(sql, view.today);
    let most = sql.number(most);
    // Nothing is joined: a database that does not know how few they are would begin with the other table.
    Some(format!(
        "SELECT number FROM ({candidates}) candidates WHERE TRUE {conditions}
         ORDER BY number {direction} LIMIT {most}"
    ))
}

/// The query that counts; none where nothing may be seen.
fn count_of(view: WorkView<'_>, borders: Borders) -> Option<Sql> {
    let mut sql = Sql::default();
    let most = i64::try_from(COUNTED).unwrap_or(i64::MAX).saturating_add(1);
    let numbers = filtered(&mut sql, view, borders, most)?;
    sql.text = format!("SELECT count(*) FROM ({numbers}) counted");
    Some(sql)
}

/// The query of a page; none where nothing may be seen.
fn page_of(view: WorkView<'_>, borders: Borders, most: i64) -> Option<Sql> {
    let mut sql = Sql::default();
    let numbers = filtered(&mut sql, view, borders, most)?;
    let direction = Border::of(view.order, view.from).direction;
    sql.text = format!("{COLUMNS_FROM} WHERE id IN ({numbers}) ORDER BY id {direction}");
    Some(sql)
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
        let looked_for = WorkFilter {
            state: Some(State::InProgress),
            mark: Some(Mark::News),
            language: Some("ar"),
            ..WorkFilter::default()
        };
        let new = WorkFilter {
            mark: Some(Mark::NewAfter(ApplicationNumber::new(7))),
            ..WorkFilter::default()
        };
        let with_task = WorkFilter {
            mark: Some(Mark::Overdue),
            ..WorkFilter::default()
        };
        let paused = WorkFilter {
            mark: Some(Mark::Paused),
            ..WorkFilter::default()
        };
        let at_desk = WorkFilter {
            mark: Some(Mark::AtDesk),
            ..WorkFilter::default()
        };
        for (list, all, of_service) in [
            (Worklist::Of(clerk), "cases_of_clerk ", "cases_of_clerk "),
            (
                Worklist::Unassigned,
                "cases_unassigned ",
                "cases_unassigned_by_service ",
            ),
            (Worklist::Open, "cases_open ", "cases_open_by_service "),
            (Worklist::All, "PRIMARY KEY ", "cases_by_service "),
        ] {
            for (scope, index) in [(&Scope::All, all), (&one, of_service), (&two, of_service)] {
                for order in [ListOrder::Newest, ListOrder::Oldest] {
                    for from in [ListFrom::Start, ListFrom::After(ApplicationNumber::new(7))] {
                        for filter in [
                            WorkFilter::default(),
                            looked_for,
                            with_task,
                            paused,
                            new,
                            at_desk,
                        ] {
                            let view = WorkView {
                                list,
                                filter,
                                scope,
                                today: "2026-11-18".parse().unwrap(),
                                order,
                                from,
                                looked_at: LOOKED_AT,
                            };
                            let period = Borders {
                                first: Some(3),
                                last: Some(9),
                            };
                            for borders in [Borders::default(), period] {
                                let page = page_of(view, borders, 26).unwrap();
                                let count = count_of(view, borders).unwrap();
                                for sql in [page.text, count.text] {
                                    looks_well(&plan_of(&store, &sql).await, index, view);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    #[tokio::test]
    async fn what_is_due_is_found_by_whose_it_is() {
        let dir = TempDir::new().unwrap();
        let file = dir.path().join("townhall.sqlite");
        fs::write(&file, b"").unwrap();
        let store = Store::create(&Database::File(file)).await.unwrap();
        let today: Date = "2026-11-18".parse().unwrap();
        let services = Scope::Services(["probe".to_owned(), "teil_eins".to_owned()].into());
        for scope in [Scope::All, services] {
            let whose = (ClerkNumber::new(7), today);
            let sql = due_deadlines_of(whose, today, &scope, 25).unwrap();
            let plan = plan_of(&store, &sql.text).await;
            let has = |word: &str| plan.iter().any(|step| step.contains(word));
            for index in [
                "INDEX cases_of_clerk ",
                "INDEX deadlines_running ",
                "SEARCH deadline_versions ",
            ] {
                assert!(has(index), "{plan:?}");
            }
            for table in ["cases", "deadlines", "deadline_versions"] {
                assert!(!has(&format!("SCAN {table} ")), "{plan:?}");
            }
        }
    }

    fn looks_well(plan: &[String], index: &str, view: WorkView<'_>) {
        let has = |word: &str| plan.iter().any(|step| step.contains(word));
        if matches!(view.filter.mark, Some(Mark::NewAfter(_))) {
            // Few of many: the cases are looked up by their numbers.
            assert!(
                has("COVERING INDEX applications_numbered "),
                "{view:?} {plan:?}"
            );
        } else {
            assert!(has(index), "{view:?} {plan:?}");
        }
        for table in [
            "applications",
            "later",
            "first",
            "tasks",
            "deadlines",
            "taken",
            "desk_applications",
        ] {
            assert!(!has(&format!("SCAN {table} ")), "{view:?} {plan:?}");
        }
        let scans = |step: &String| step.starts_with("SCAN cases") && !step.contains("USING");
        assert!(!plan.iter().any(scans), "{view:?} {plan:?}");
    }
}
