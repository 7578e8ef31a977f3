//! Tickets of the desk, and the applications that came with one.

use amtsweg_core::time::{Date, Timestamp};

use super::{Store, StoreError, Tx, clerks::grant};
use crate::domain::{
    ApplicationNumber, CaseNumber, ClerkName, ClerkNumber, Staff,
    desk::{DeskProblem, KeptTicket},
    role::Held,
    workplace::Colleague,
};

/// Service, clerk, the clerk's name, day, the case of the application that it has marked.
type TicketColumns = (String, i64, String, String, Option<i64>);

impl Store {
    /// Forgets tickets that were made before then: none of them marks anything any more.
    pub async fn forget_desk_tickets(&self, before: Timestamp) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("DELETE FROM desk_tickets WHERE made_at < $1")
            .bind(before.0)
            .execute(tx.sql())
            .await?;
        tx.commit().await
    }
}

impl Tx {
    /// Keeps a ticket by its hash: who made it, for which service, and on which day.
    pub async fn keep_desk_ticket(
        &mut self,
        hash: &str,
        service: &str,
        clerk: ClerkNumber,
        made_at: Timestamp,
        made_on: Date,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO desk_tickets (hash, service, clerk, made_at, made_on) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(hash)
        .bind(service)
        .bind(clerk.get())
        .bind(made_at.0)
        .bind(made_on.to_string())
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// The ticket of this hash.
    pub async fn desk_ticket(&mut self, hash: &str) -> Result<Option<KeptTicket>, StoreError> {
        let row: Option<TicketColumns> = sqlx::query_as(
            "SELECT desk_tickets.service, clerks.id, clerks.name, made_on, applications.case_number
             FROM desk_tickets JOIN clerks ON clerks.id = desk_tickets.clerk
             LEFT JOIN applications ON applications.id = used_by WHERE hash = $1",
        )
        .bind(hash)
        .fetch_optional(self.sql())
        .await?;
        row.map(|(service, clerk, name, made_on, case)| {
            Ok(KeptTicket {
                service,
                clerk: Colleague {
                    number: ClerkNumber::new(clerk),
                    name: ClerkName::of_account(name),
                },
                made_on: made_on
                    .parse()
                    .map_err(|_| StoreError::Corrupt("the day of a ticket"))?,
                used_in: case.map(CaseNumber::new),
            })
        })
        .transpose()
    }

    /// Uses a ticket up; `false` when another application has done so meanwhile.
    pub async fn use_desk_ticket(
        &mut self,
        hash: &str,
        application: ApplicationNumber,
    ) -> Result<bool, StoreError> {
        let done =
            sqlx::query("UPDATE desk_tickets SET used_by = $1 WHERE hash = $2 AND used_by IS NULL")
                .bind(application.get())
                .bind(hash)
                .execute(self.sql())
                .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Keeps who took an application at the desk, or why its ticket marks nothing.
    pub async fn mark_desk(
        &mut self,
        application: ApplicationNumber,
        taken_by: Result<ClerkNumber, DeskProblem>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO desk_applications (application, clerk, problem) VALUES ($1, $2, $3)",
        )
        .bind(application.get())
        .bind(taken_by.ok().map(ClerkNumber::get))
        .bind(taken_by.err().map(DeskProblem::word))
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Somebody with their own roles, whose account is in use: whom they stand in for today does not make a case theirs.
    pub async fn staff(&mut self, clerk: ClerkNumber) -> Result<Option<Staff>, StoreError> {
        let row: Option<(String,)> = sqlx::query_as(
            "SELECT name FROM clerks WHERE id = $1 AND disabled_at IS NULL AND removed_at IS NULL",
        )
        .bind(clerk.get())
        .fetch_optional(self.sql())
        .await?;
        let Some((name,)) = row else {
            return Ok(None);
        };
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT role, reach FROM grants WHERE clerk = $1")
                .bind(clerk.get())
                .fetch_all(self.sql())
                .await?;
        let own = |(role, reach): (String, String)| {
            Ok(Held {
                grant: grant(&role, &reach)?,
                instead_of: None,
            })
        };
        Ok(Some(Staff {
            number: clerk,
            name: ClerkName::of_account(name),
            grants: rows
                .into_iter()
                .map(own)
                .collect::<Result<_, StoreError>>()?,
        }))
    }
}
