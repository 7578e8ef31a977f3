//! People with roles, and a town hall in which they are of two groups.

use std::collections::BTreeSet;

use amtsweg_townhall::{
    config::{Config, GroupConfig},
    crypto::Password,
    domain::{ClerkName, Grant},
    store::Store,
};
use serde_json::json;

use super::{Browser, Sealed, TestHall, eventually};

/// A town hall with two groups: `eins` has `probe`, `zwei` has both parts of `teil_eins`.
pub(crate) async fn hall_of_groups() -> TestHall {
    hall_of_groups_with(|_| {}).await
}

/// The same with a changed configuration.
pub(crate) async fn hall_of_groups_with(change: impl FnOnce(&mut Config)) -> TestHall {
    TestHall::start_with(|config| {
        let group = |services: &[&str]| GroupConfig {
            name: None,
            services: services
                .iter()
                .map(|service| (*service).to_owned())
                .collect(),
        };
        config.groups.insert("eins".into(), group(&["probe"]));
        config.groups.insert("zwei".into(), group(&["teil_eins"]));
        change(config);
    })
    .await
}

/// Somebody with these roles.
pub(crate) async fn somebody(hall: &TestHall, name: &str, roles: &[&str]) -> Browser {
    let folder = hall.folder();
    let store = Store::open_beside(&hall.config.database(&folder))
        .await
        .unwrap();
    let name = ClerkName::new(name).unwrap();
    let hash = Password::new(TestHall::PASSWORD.into()).hash().unwrap();
    let grants: Vec<Grant> = roles
        .iter()
        .map(|role| Grant::parse(role).unwrap())
        .collect();
    let mut tx = store.write().await.unwrap();
    tx.add_clerk(&name, &hash, hall.now()).await.unwrap();
    let number = tx.number_of(&name).await.unwrap().unwrap();
    tx.set_grants(number, &grants).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    logged_in(hall, name.as_str()).await
}

pub(crate) async fn logged_in(hall: &TestHall, name: &str) -> Browser {
    let mut browser = Browser::new(hall);
    let page = browser.log_in(name, TestHall::PASSWORD).await;
    assert_eq!(page.status, 303, "{}", page.text);
    browser
}

/// Number 1 for `probe`, with files, 2 for `teil_eins`, 3 for `teil_zwei`.
pub(crate) async fn three_applications(hall: &TestHall) {
    hall.deliver(&Sealed::sound(hall).envelope())
        .await
        .receipt();
    let answers = json!({"person": {"name": "Zweifel", "weg": "link"}});
    let part = Sealed::part(hall, "teil_eins", answers, None);
    hall.deliver(&part.envelope()).await.receipt();
    let answers = json!({"person": {"name": "Zweifel"}, "firma": {"name": "Dritte"}});
    let part = Sealed::part(hall, "teil_zwei", answers, None);
    hall.deliver(&part.envelope()).await.receipt();
}

pub(crate) async fn csrf(browser: &mut Browser) -> String {
    browser.get("/mein-konto").await.csrf().to_owned()
}

pub(crate) async fn number_of(hall: &TestHall, name: &str) -> i64 {
    let folder = hall.folder();
    let store = Store::open_beside(&hall.config.database(&folder))
        .await
        .unwrap();
    let accounts = store.clerks().await.unwrap();
    store.close().await;
    let account = accounts
        .iter()
        .find(|account| account.name.as_str() == name);
    account.unwrap().number.get()
}

/// Waits until everything that was filed is found: each time that somebody looks for something is a line of the journal.
pub(crate) async fn indexed(hall: &TestHall) {
    let store = Store::open_beside(&hall.config.database(&hall.folder()))
        .await
        .unwrap();
    let last = store.last_number().await.unwrap();
    eventually("the index of all that was filed", async || {
        let indexed = store.indexed().await.unwrap()?;
        (Some(indexed.up_to) == last && indexed.unread == 0).then_some(())
    })
    .await;
    store.close().await;
}

/// What somebody finds who looks for it: the numbers.
pub(crate) async fn found(browser: &mut Browser, text: &str) -> BTreeSet<String> {
    let csrf = csrf(browser).await;
    let sent = browser
        .post("/suche", &[("csrf", &csrf), ("suche", text)])
        .await;
    let mut page = browser.get(sent.header("location")).await;
    while page.text.contains("Vielleicht fehlt hier etwas") {
        page = browser.get(sent.header("location")).await;
    }
    let links = page.text.split("href=\"/antraege/").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

/// These numbers of applications.
pub(crate) fn set(numbers: &[&str]) -> BTreeSet<String> {
    numbers.iter().map(|number| (*number).to_owned()).collect()
}
