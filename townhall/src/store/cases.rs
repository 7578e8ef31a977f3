//! Cases, and which applications are in which.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError, Tx};
use crate::domain::{
    ApplicationNumber, CaseNumber,
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
}

impl Tx {
    /// Opens a case with its first application, which is yet to be filed.
    pub(super) async fn open_case(
        &mut self,
        first: ApplicationNumber,
        service: &str,
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
        Ok(number)
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

    /// Moves all that is in a case into another one, and forgets the first.
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
