//! A disk that is full, a database that fails: the town hall says so, and recovers by itself.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
};

use crate::support::{Browser, Sealed, TestHall, eventually};

/// What all three doors say.
async fn health(hall: &TestHall) -> [u16; 3] {
    let ask = async |base: &str, path: &str| {
        let answer = hall.http.get(format!("{base}{path}")).send().await;
        answer.unwrap().status().as_u16()
    };
    [
        ask(&hall.intake, "/healthz").await,
        ask(&hall.inbox, "/healthz").await,
        ask(&hall.monitor, "/ready").await,
    ]
}

/// Health is looked at once a second.
async fn health_becomes(hall: &TestHall, status: u16) {
    eventually(&format!("health {status}"), async || {
        (health(hall).await == [status; 3]).then_some(())
    })
    .await;
}

async fn change_database(hall: &TestHall, sql: &'static str) {
    let pool = hall.database().await;
    sqlx::query(sql).execute(&pool).await.unwrap();
    pool.close().await;
}

/// SQLite itself ends a transaction when a disk is full; so does this trigger.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_that_sqlite_ended_harms_no_later_one() {
    let hall = TestHall::start().await;
    for ending in ["ROLLBACK", "ABORT", "FAIL"] {
        let sql = format!(
            "CREATE TRIGGER broken BEFORE INSERT ON files BEGIN SELECT RAISE({ending}, 'no'); END"
        );
        change_database(&hall, Box::leak(sql.into_boxed_str())).await;
        let envelope = Sealed::sound(&hall).envelope();
        for _ in 0..3 {
            assert_eq!(hall.deliver(&envelope).await.status, 500, "{ending}");
            // What needs no file goes on meanwhile.
            assert_eq!(
                Browser::new(&hall)
                    .log_in("erika", TestHall::PASSWORD)
                    .await
                    .status,
                303
            );
        }
        assert_eq!(health(&hall).await, [200; 3]);
        change_database(&hall, "DROP TRIGGER broken").await;
        hall.deliver(&envelope).await.receipt();
    }
    assert_eq!(hall.applications().await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_asked_of_a_write() {
    let hall = TestHall::start().await;
    health_becomes(&hall, 200).await;
    change_database(
        &hall,
        "CREATE TRIGGER broken BEFORE UPDATE ON health BEGIN SELECT RAISE(ROLLBACK, 'no'); END",
    )
    .await;
    health_becomes(&hall, 503).await;
    change_database(&hall, "DROP TRIGGER broken").await;
    health_becomes(&hall, 200).await;
}

/// A small file system of its own, for as long as this lives.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Nothing where the test may not mount.
    fn mount(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mounted = Command::new("mount")
            .args([
                "-t",
                "tmpfs",
                "-o",
                &format!("size={size},mode=700"),
                "none",
            ])
            .arg(at)
            .output();
        mounted
            .is_ok_and(|output| output.status.success())
            .then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_said_and_once_there_is_room_all_goes_on() {
    let temp = tempfile::TempDir::new().unwrap();
    let disk = temp.path().join("disk");
    let Some(_disk) = SmallDisk::mount(&disk, "48m") else {
        // Not by a macro, whose words the test program would keep to itself.
        let _ = std::io::stderr().write_all(
            b"\nSKIPPED a_full_disk_is_said_and_once_there_is_room_all_goes_on: may not mount\n",
        );
        return;
    };
    let hall = TestHall::start_in(disk.join("hall")).await;
    health_becomes(&hall, 200).await;
    let before = Sealed::sound(&hall).envelope();
    let answer = hall.deliver(&before).await;
    assert_eq!(answer.status, 200);

    let ballast = disk.join("ballast");
    let mut filling = fs::File::create(&ballast).unwrap();
    while filling.write_all(&[0; 4096]).is_ok() {}
    health_becomes(&hall, 503).await;
    let mut lost = Sealed::sound(&hall);
    lost.files[1].content = crate::support::pdf(&"x".repeat(1_000_000));
    let lost = lost.envelope();
    for _ in 0..3 {
        let mut statuses = Vec::new();
        for (id, jwe) in &lost.parts {
            statuses.push(hall.put_part(&lost, *id, jwe.as_str()).await.status);
        }
        assert!(statuses.contains(&500), "{statuses:?}");
        assert_ne!(hall.put_delivery(&lost).await.status, 200);
    }

    drop(filling);
    fs::remove_file(&ballast).unwrap();
    health_becomes(&hall, 200).await;
    hall.deliver(&lost).await.receipt();
    assert_eq!(hall.put_delivery(&before).await.body, answer.body);
    assert_eq!(hall.applications().await, 2);
}
