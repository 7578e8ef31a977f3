//! What the intake costs beside the RSA operations that it cannot do without.

use std::{fs, path::Path, time::Duration};

use amtsweg_core::{jose::CompactJwe, time::Timestamp};
use amtsweg_townhall::{crypto::open, keys::KeyRing};

use crate::{
    median,
    support::{Envelope, Sealed, Serving, TestFile, TestHall, pdf, png, seal},
};

/// The intake takes at least this part of what the bare operations alone would take in.
const LIMIT: f64 = 0.8;
/// So many applications arrive.
const ARRIVALS: usize = 200;
/// In so many turns.
const TURNS: usize = 10;
/// Metadata, data and three files are opened.
const OPENED: usize = 5;

/// Measures; whether the ratio keeps within the limit. Processor time: of the program alone, and of
/// this one for the bare operations. They take turns, so that both find the machine alike, and the
/// middle one of the turns counts, so that one in which it was busy elsewhere does not.
pub(crate) async fn measure() -> bool {
    let mut hall = TestHall::start_today(|_| {}).await;
    let envelopes: Vec<Envelope> = (0..ARRIVALS).map(|_| application(&hall)).collect();
    let bare = Bare::of(&hall);
    hall.close().await;
    let mut program = Serving::start(hall.folder().path());
    let door = program.address("intake");
    // The edge keeps its connections.
    hall.http = reqwest::Client::builder().no_proxy().build().unwrap();
    let (mut spent, mut alone) = (Vec::new(), Vec::new());
    for turn in envelopes.chunks(ARRIVALS / TURNS) {
        let each = |time: Duration| time.as_secs_f64() * 1000.0 / turn.len() as f64;
        let before = processor_time(program.id());
        for envelope in turn {
            hall.clock.set_to_real_time();
            let reply = hall.try_deliver_at(&door, envelope).await.unwrap();
            reply.receipt();
        }
        spent.push(each(processor_time(program.id()) - before));
        let before = processor_time(std::process::id());
        for _ in turn {
            bare.once();
        }
        alone.push(each(processor_time(std::process::id()) - before));
    }
    let ratios = alone.iter().zip(&spent).map(|(alone, spent)| alone / spent);
    let ratio = median(ratios.collect());
    let sizes = envelopes.iter().flat_map(|envelope| &envelope.parts);
    let bytes: usize = sizes.map(|(_, jwe)| jwe.as_str().len()).sum();
    let is_slow = ratio < LIMIT;
    println!(
        "The intake of an application with three files ({} kB): {:.1} ms of processor time; its RSA operations alone \
         {:.1} ms: {ratio:.2}{}",
        bytes / ARRIVALS / 1000,
        median(spent),
        median(alone),
        if is_slow { "  TOO SLOW" } else { "" }
    );
    !is_slow
}

fn application(hall: &TestHall) -> Envelope {
    let files = vec![
        TestFile::new("ausweis", "Ausweis.png", "image/png", png(60_000)),
        TestFile::new("lohn", "Lohn 1.pdf", "application/pdf", pdf("Eins")),
        TestFile::new("lohn", "Lohn 2.pdf", "application/pdf", pdf("Zwei")),
    ];
    Sealed::new(hall, Sealed::sound(hall).answers, files).envelope()
}

/// The RSA operations of one application.
struct Bare {
    keys: KeyRing,
    sealed: CompactJwe,
    now: Timestamp,
}

impl Bare {
    fn of(hall: &TestHall) -> Self {
        let keys = hall.keys();
        Self {
            sealed: seal(keys.encryption(), "application/json", b"{}"),
            keys,
            now: hall.now(),
        }
    }

    /// As many keys are opened, and one answer is signed.
    fn once(&self) {
        let kid = self.keys.encryption().kid();
        let key = self.keys.decryption(kid, self.now).unwrap();
        for _ in 0..OPENED {
            assert!(open(&self.sealed, key).is_ok());
        }
        self.keys.signing().sign("measured", &"{}").unwrap();
    }
}

/// How long a program has had a processor so far, its own and the system's on its behalf.
fn processor_time(id: u32) -> Duration {
    let path = Path::new("/proc").join(id.to_string()).join("stat");
    let stat = fs::read_to_string(&path).expect("processor time is read from /proc");
    // Behind the name, which may hold anything: state is the first field, these the 12th and 13th.
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks: u64 = [11, 12]
        .map(|field| fields[field].parse::<u64>().unwrap())
        .iter()
        .sum();
    // A hundred ticks a second: what Linux shows to programs.
    Duration::from_millis(ticks * 10)
}
