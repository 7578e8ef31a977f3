//! Pages of the inbox, of a large town hall beside a small one.

use std::time::{Duration, Instant};

use crate::{
    cases::{
        COMMON, COMMON_SERVICE, FIRST, RARE_SERVICE, empty_database, hall, has_first, is_common,
        is_rare_service, rare_name,
    },
    median,
    support::{Browser, TestHall},
};

/// A page of many cases may take so many times as long as one of few.
const LIMIT: f64 = 1.2;
/// Each page is asked for so often.
const ROUNDS: usize = 300;

/// What is asked for.
#[derive(Debug, Clone)]
enum Asked {
    /// An address.
    Page(&'static str, String),
    /// What is looked for.
    Search(&'static str, Vec<String>),
    /// Any case.
    Case,
}

struct Measured {
    clerk: Browser,
    cases: u64,
}

/// Measures on a file or on a server, or on both; whether all ratios keep within the limit.
pub(crate) async fn measure(few: u64, many: u64, databases: &[bool]) -> bool {
    let mut is_fast = true;
    for on_server in databases.iter().copied() {
        let small = a_hall(few, on_server).await;
        let large = a_hall(many, on_server).await;
        println!(
            "\n{}: a page with {many} cases beside one with {few}, median of {ROUNDS}",
            if on_server { "PostgreSQL" } else { "SQLite" }
        );
        let mut small = Measured::of(&small, few).await;
        let mut large = Measured::of(&large, many).await;
        for asked in all() {
            let (few, many) = compare(&asked, &mut small, &mut large).await;
            let ratio = many / few;
            let is_slow = ratio > LIMIT;
            is_fast &= !is_slow;
            println!(
                "  {:<44} {few:>7.2} ms {many:>7.2} ms   {ratio:.2}{}",
                asked.name(),
                if is_slow { "  TOO SLOW" } else { "" }
            );
        }
    }
    is_fast
}

async fn a_hall(cases: u64, on_server: bool) -> TestHall {
    let database = if on_server {
        Some(empty_database().await)
    } else {
        None
    };
    hall(cases, database).await
}

fn all() -> Vec<Asked> {
    let page = |name, address: &str| Asked::Page(name, address.to_owned());
    // Both town halls have those of the first thousand.
    let rare = || (0..900).filter(|n| !is_common(*n) && !is_rare_service(*n));
    let with_first = rare().filter(|n| has_first(*n));
    let with_first = with_first.map(|n| format!("{FIRST} {}", rare_name(n)));
    vec![
        page("the first page", "/"),
        page("the oldest", "/?sortierung=aelteste"),
        page("behind the 500th", "/?sortierung=aelteste&nach=500"),
        page("what nobody has opened", "/?ansicht=neu"),
        Asked::Page("one service", format!("/?leistung={COMMON_SERVICE}")),
        Asked::Page(
            "a rare service",
            format!("/?leistung={RARE_SERVICE}&sortierung=aelteste"),
        ),
        Asked::Page(
            "what nobody has opened of a service",
            format!("/?ansicht=neu&leistung={COMMON_SERVICE}"),
        ),
        page("what nobody works on", "/arbeit?liste=frei"),
        page(
            "all that is open, the newest first",
            "/arbeit?liste=offen&sortierung=neueste",
        ),
        Asked::Search("looking for a rare name", rare().map(rare_name).collect()),
        Asked::Search("for a name that one in twenty has", vec![COMMON.to_owned()]),
        Asked::Search("for two words, one of them rare", with_first.collect()),
        Asked::Case,
    ]
}

impl Asked {
    fn name(&self) -> &'static str {
        match self {
            Self::Page(name, _) | Self::Search(name, _) => name,
            Self::Case => "opening a case",
        }
    }
}

async fn compare(asked: &Asked, small: &mut Measured, large: &mut Measured) -> (f64, f64) {
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // Neither is always the one that finds the machine as the other left it.
        if round % 2 == 0 {
            few.push(small.time(asked, round).await);
            many.push(large.time(asked, round).await);
        } else {
            many.push(large.time(asked, round).await);
            few.push(small.time(asked, round).await);
        }
    }
    (median(few), median(many))
}

impl Measured {
    /// A clerk at a town hall whose index has come to the last case.
    async fn of(hall: &TestHall, cases: u64) -> Self {
        let mut measured = Self {
            clerk: hall.clerk().await,
            cases,
        };
        let address = measured.address_of(COMMON).await;
        let began = Instant::now();
        while measured
            .clerk
            .get(&address)
            .await
            .text
            .contains("Vielleicht fehlt hier etwas")
        {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        println!("  indexed after {:.0} s", began.elapsed().as_secs_f64());
        measured
    }

    async fn address_of(&mut self, text: &str) -> String {
        let csrf = self.clerk.get("/").await.csrf().to_owned();
        let sent = self
            .clerk
            .post("/suche", &[("csrf", &csrf), ("suche", text)])
            .await;
        sent.header("location").to_owned()
    }

    /// Milliseconds until the page is there.
    async fn time(&mut self, asked: &Asked, round: usize) -> f64 {
        let address = match asked {
            Asked::Page(_, address) => address.clone(),
            Asked::Search(_, words) => {
                let word = words.get(round % words.len()).cloned().unwrap_or_default();
                self.address_of(&word).await
            }
            Asked::Case => {
                let step = u64::try_from(round).unwrap() * 7919;
                format!("/antraege/{}", 1 + step % self.cases)
            }
        };
        let began = Instant::now();
        let page = self.clerk.get(&address).await;
        let time = began.elapsed().as_secs_f64() * 1000.0;
        assert_eq!(page.status, 200, "{address}");
        if let Asked::Search(name, _) = asked {
            assert!(
                page.text.contains("href=\"/antraege/"),
                "{name} finds nothing"
            );
        }
        time
    }
}
