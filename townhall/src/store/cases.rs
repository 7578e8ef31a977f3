//! Cases, and which applications are in which.

use amtsweg_core::{number::ShortNumber, time::Timestamp};

use super::{Store, StoreError, Tx, applications::short_number};
use crate::domain::{
    ApplicationNumber, CaseNumber, Naming,
    case::{Case, State},
};

impl Store {
    /// The applications of a case, the first one first.
    pub async fn applications_of(
        &self,
        case: CaseNumber,
    ) -> Result<Vec<ApplicationNumber>, StoreError> {
        let rows: Vec<(i64,)> =
            sqlx::query_as("SELECT id FROM applications WHERE case_number = $1 ORDER BY id")
                .bind(case.get())
                .fetch_all(self.reading())
                .await?;
        Ok(rows
            .into_iter()
            .map(|(id,)| ApplicationNumber::new(id))
            .collect())
    }

    /// The case that people call so, or did before it became one with another.
    pub async fn case_called(&self, number: ShortNumber) -> Result<Option<CaseNumber>, StoreError> {
        let row: Option<(i64,)> =
            sqlx::query_as("SELECT case_number FROM case_numbers WHERE short_number = $1")
                .bind(String::from(number))
                .fetch_optional(self.reading())
                .await?;
        Ok(row.map(|(number,)| CaseNumber::new(number)))
    }

    /// What people called a case before others became one with it.
    pub async fn former_numbers(&self, case: CaseNumber) -> Result<Vec<ShortNumber>, StoreError> {
        let rows = sqlx::query(
            "SELECT short_number FROM case_numbers WHERE case_number = $1 AND is_former = 1
             ORDER BY short_number",
        )
        .bind(case.get())
        .fetch_all(self.reading())
        .await?;
        let numbers = rows.iter().map(short_number);
        Ok(numbers
            .collect::<Result<Vec<_>, StoreError>>()?
            .into_iter()
            .flatten()
            .collect())
    }
}

impl Tx {
    /// Opens a case with its first application, which is yet to be filed.
    pub(super) async fn open_case(
        &mut self,
        first: ApplicationNumber,
        service: &str,
        naming: Naming,
        now: Timestamp,
    ) -> Result<CaseNumber, StoreError> {
        let number = CaseNumber::of(first);
        sqlx::query(
            "INSERT INTO cases (number, service, state, received_at, changed_at)
             VALUES ($1, $2, $3, $4, $4)",
        )
        .bind(number.get())
        .bind(service)
        .bind(State::Arrived.word())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        if let Some(short_number) = naming.of(number) {
            self.number_case(number, short_number).await?;
        }
        Ok(number)
    }

    /// What people call the case that an application is in.
    pub async fn short_number_of(
        &mut self,
        application: ApplicationNumber,
    ) -> Result<Option<ShortNumber>, StoreError> {
        let row = sqlx::query(
            "SELECT short_number FROM applications JOIN case_numbers
             ON case_numbers.case_number = applications.case_number AND is_former = 0
             WHERE applications.id = $1",
        )
        .bind(application.get())
        .fetch_optional(self.sql())
        .await?;
        row.as_ref().map_or(Ok(None), short_number)
    }

    /// Cases of earlier versions that nobody can call anything yet: so many, each with its service and when it
    /// came, the newest first. They are numbered in this order: whatever has none is older than all that have one.
    pub async fn unnumbered_cases(
        &mut self,
        most: u32,
    ) -> Result<Vec<(CaseNumber, String, Timestamp)>, StoreError> {
        let (first,): (i64,) = sqlx::query_as(
            "SELECT coalesce(min(case_number), $1) FROM case_numbers WHERE is_former = 0",
        )
        .bind(i64::MAX)
        .fetch_one(self.sql())
        .await?;
        let rows: Vec<(i64, String, i64)> = sqlx::query_as(
            "SELECT number, service, received_at FROM cases WHERE number < $1
             ORDER BY number DESC LIMIT $2",
        )
        .bind(first)
        .bind(i64::from(most))
        .fetch_all(self.sql())
        .await?;
        Ok(rows
            .into_iter()
            .map(|(number, service, at)| (CaseNumber::new(number), service, Timestamp(at)))
            .collect())
    }

    /// Keeps what people call a case that has no number yet, from now on.
    pub async fn number_case(
        &mut self,
        case: CaseNumber,
        short_number: ShortNumber,
    ) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO case_numbers (short_number, case_number) VALUES ($1, $2)")
            .bind(String::from(short_number))
            .bind(case.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// The case that an application is in.
    pub async fn case_of(
        &mut self,
        application: ApplicationNumber,
    ) -> Result<(CaseNumber, Case), StoreError> {
        let (number, state): (i64, String) = sqlx::query_as(
            "SELECT cases.number, cases.state FROM applications
             JOIN cases ON cases.number = applications.case_number WHERE applications.id = $1",
        )
        .bind(application.get())
        .fetch_one(self.sql())
        .await?;
        let state = State::read(&state).ok_or(StoreError::Corrupt("a case's state"))?;
        let number = CaseNumber::of(ApplicationNumber::new(number));
        Ok((number, Case::standing(state)))
    }

    /// Keeps where a case stands.
    pub async fn case_stands(
        &mut self,
        number: CaseNumber,
        case: Case,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE cases SET state = $1, changed_at = $2 WHERE number = $3")
            .bind(case.state.word())
            .bind(now.0)
            .bind(number.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Whether the first that came in a case is the part of a second party.
    pub async fn began_with_second_part(&mut self, case: CaseNumber) -> Result<bool, StoreError> {
        let (parts,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM parts WHERE application = $1 AND party = 'second'",
        )
        .bind(case.get())
        .fetch_one(self.sql())
        .await?;
        Ok(parts > 0)
    }

    /// Moves all that is in a case into another one, and forgets the first but for what people call it.
    pub async fn join_case(
        &mut self,
        from: CaseNumber,
        into: CaseNumber,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE applications SET case_number = $1 WHERE case_number = $2")
            .bind(into.get())
            .bind(from.get())
            .execute(self.sql())
            .await?;
        self.join_work(from, into).await?;
        sqlx::query(
            "UPDATE case_numbers SET case_number = $1, is_former = 1 WHERE case_number = $2",
        )
        .bind(into.get())
        .bind(from.get())
        .execute(self.sql())
        .await?;
        sqlx::query("DELETE FROM cases WHERE number = $1")
            .bind(from.get())
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Which version the next one of an application's answers is.
    pub(super) async fn next_version(
        &mut self,
        first: ApplicationNumber,
    ) -> Result<i64, StoreError> {
        let (versions,): (i64,) =
            sqlx::query_as("SELECT count(*) FROM applications WHERE id = $1 OR version_of = $1")
                .bind(first.get())
                .fetch_one(self.sql())
                .await?;
        Ok(versions + 1)
    }
}
