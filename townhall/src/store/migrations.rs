//! The steps of the tables, in order. A published one never changes.

use std::borrow::Cow;

use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

use super::dialect::Dialect;

/// The number of the last step, on both databases.
pub(super) const NEWEST: i64 = 27;
/// From this step on no answer, name or file lies in the clear: what there is is sealed before it.
pub(super) const SEALED: i64 = 15;
/// From this step on the journal's lines hang together: those there are are put into chains before it.
pub(super) const CHAINED: i64 = 18;

/// A step: its number, its name and what it does.
type Step = (i64, &'static str, &'static str);

macro_rules! step {
    ($number:literal, $name:literal, $file:literal) => {
        (
            $number,
            $name,
            include_str!(concat!("../../migrations/", $file)),
        )
    };
}

const SQLITE: [Step; 27] = [
    step!(1, "begin", "sqlite/0001_begin.sql"),
    step!(2, "parts", "sqlite/0002_parts.sql"),
    step!(3, "wordings", "sqlite/0003_wordings.sql"),
    step!(4, "health", "sqlite/0004_health.sql"),
    step!(5, "senders", "sqlite/0005_senders.sql"),
    step!(6, "chains", "sqlite/0006_chains.sql"),
    step!(7, "clerks", "sqlite/0007_clerks.sql"),
    step!(8, "desk", "sqlite/0008_desk.sql"),
    step!(9, "legal values", "sqlite/0009_legal_values.sql"),
    step!(10, "jobs", "sqlite/0010_jobs.sql"),
    step!(11, "cases", "sqlite/0011_cases.sql"),
    step!(
        12,
        "doubts and follow-ups",
        "sqlite/0012_doubts_and_follow_ups.sql"
    ),
    step!(13, "unopened", "sqlite/0013_unopened.sql"),
    step!(14, "sealed", "sqlite/0014_sealed.sql"),
    step!(15, "nothing open", "sqlite/0015_nothing_open.sql"),
    step!(16, "pages", "sqlite/0016_pages.sql"),
    step!(17, "journal", "sqlite/0017_journal.sql"),
    step!(18, "people", "sqlite/0018_people.sql"),
    step!(19, "identity", "sqlite/0019_identity.sql"),
    step!(20, "workplace", "sqlite/0020_workplace.sql"),
    step!(21, "codes", "sqlite/0021_codes.sql"),
    step!(22, "views", "sqlite/0022_views.sql"),
    step!(23, "case numbers", "sqlite/0023_case_numbers.sql"),
    step!(24, "deadlines", "sqlite/0024_deadlines.sql"),
    step!(25, "corrections", "sqlite/0025_corrections.sql"),
    step!(26, "desk tickets", "sqlite/0026_desk_tickets.sql"),
    step!(27, "replies", "sqlite/0027_replies.sql"),
];

/// PostgreSQL begins where SQLite stood when it came.
const POSTGRES: [Step; 16] = [
    step!(12, "begin", "postgres/0012_begin.sql"),
    step!(13, "unopened", "postgres/0013_unopened.sql"),
    step!(14, "sealed", "postgres/0014_sealed.sql"),
    step!(15, "nothing open", "postgres/0015_nothing_open.sql"),
    step!(16, "pages", "postgres/0016_pages.sql"),
    step!(17, "journal", "postgres/0017_journal.sql"),
    step!(18, "people", "postgres/0018_people.sql"),
    step!(19, "identity", "postgres/0019_identity.sql"),
    step!(20, "workplace", "postgres/0020_workplace.sql"),
    step!(21, "codes", "postgres/0021_codes.sql"),
    step!(22, "views", "postgres/0022_views.sql"),
    step!(23, "case numbers", "postgres/0023_case_numbers.sql"),
    step!(24, "deadlines", "postgres/0024_deadlines.sql"),
    step!(25, "corrections", "postgres/0025_corrections.sql"),
    step!(26, "desk tickets", "postgres/0026_desk_tickets.sql"),
    step!(27, "replies", "postgres/0027_replies.sql"),
];

/// The steps up to this one.
pub(super) fn migrator(dialect: Dialect, last: i64) -> Migrator {
    let steps: &[Step] = match dialect {
        Dialect::Sqlite => &SQLITE,
        Dialect::Postgres => &POSTGRES,
    };
    let migration = |(number, name, sql): &Step| {
        Migration::new(
            *number,
            Cow::Borrowed(*name),
            MigrationType::Simple,
            sql.into_sql_str(),
            false,
        )
    };
    let steps = steps.iter().filter(|(number, ..)| *number <= last);
    Migrator::with_migrations(steps.map(migration).collect())
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use amtsweg_core::encoding::hex;
    use tempfile::TempDir;

    use super::*;
    use crate::store::{Database, Store};

    /// How the first ones begin in hashes, as others have them in their databases.
    const PUBLISHED: [(i64, &str); 12] = [
        (1, "f1af43f7ba229433"),
        (2, "6c2a428cbcc8da81"),
        (3, "f4c7e75b9eea3379"),
        (4, "b3f0a3def11c62ae"),
        (5, "5721531cb6546877"),
        (6, "43c353cbac54a4f3"),
        (7, "9015a77563000b30"),
        (8, "c94d8141ad774cd8"),
        (9, "12b5d34e94609e90"),
        (10, "af5ab38c8c2d3a09"),
        (11, "42fd30a24737d783"),
        (12, "9b2ced1304a21e5b"),
    ];

    #[test]
    fn published_steps_never_change() {
        let steps = migrator(Dialect::Sqlite, NEWEST);
        let hashes: Vec<(i64, String)> = steps
            .iter()
            .map(|step| (step.version, hex(&step.checksum[..8])))
            .collect();
        let published = PUBLISHED.map(|(number, hash)| (number, hash.to_owned()));
        assert_eq!(hashes[..PUBLISHED.len()], published);
    }

    #[test]
    fn both_databases_make_the_same_steps_from_the_twelfth_on() {
        let numbers = |dialect| -> Vec<i64> {
            let steps = migrator(dialect, NEWEST);
            steps.iter().map(|step| step.version).collect()
        };
        let sqlite = numbers(Dialect::Sqlite);
        assert_eq!(sqlite, (1..=NEWEST).collect::<Vec<_>>());
        assert_eq!(numbers(Dialect::Postgres), sqlite[11..]);
    }

    /// As a newcomer reads it.
    #[tokio::test]
    async fn architecture_names_every_table() {
        let dir = TempDir::new().unwrap();
        let file = dir.path().join("townhall.sqlite");
        fs::write(&file, b"").unwrap();
        let store = Store::create(&Database::File(file)).await.unwrap();
        let rows: Vec<(String,)> = sqlx::query_as(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
             AND name NOT LIKE 'sqlite%'",
        )
        .fetch_all(store.reading())
        .await
        .unwrap();
        let there: BTreeSet<String> = rows.into_iter().map(|(name,)| name).collect();
        let document = include_str!("../../../ARCHITECTURE.md");
        let (_, section) = document
            .split_once("## Data model of the town hall")
            .unwrap();
        let (section, _) = section.split_once("\n## ").unwrap();
        let named: BTreeSet<String> = section
            .lines()
            .filter(|line| line.starts_with("| `"))
            .filter_map(|line| line.split('|').nth(1))
            .flat_map(|cell| cell.split(','))
            .map(|name| name.trim().trim_matches('`').to_owned())
            .collect();
        assert_eq!(named, there);
    }
}
