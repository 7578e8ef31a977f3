//! What files look like: drawn by few processes at a time, which are confined and ended when they
//! take too long, and kept for a while in memory alone.
//!
//! Whatever a file does costs its own preview only (decision 57).

use std::{
    collections::HashMap,
    io,
    num::NonZeroU32,
    path::PathBuf,
    process::{ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use amtsweg_core::{file::MediaType, time::Timestamp};
use amtsweg_preview::{ANSWER_BYTES, End, JpegError, NoPicture, Picture};
use axum::body::Bytes;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    process::Command,
    sync::Semaphore,
    task::spawn_blocking,
    time::timeout,
};

use crate::{
    domain::{ApplicationNumber, FileNumber},
    store::StoreError,
};

/// So many are drawn at a time: each takes a processor, and up to 768 MiB where a file is made to be
/// hard to draw.
const AT_ONCE: usize = 2;
/// So many may wait for a place: the small pictures of some large applications. What waits holds nothing.
const WAITING: usize = 256;
/// Whoever waits longer for a place is told so.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// So long a process may take. It has ten seconds of a processor, which it may have to share.
const LONGEST: Duration = Duration::from_secs(30);
/// What is kept of previews, in bytes.
const KEPT_BYTES: usize = 32 * 1024 * 1024;
/// So long one is kept, in seconds.
const KEPT_SECONDS: i64 = 10 * 60;
/// What a preview costs beside its pictures, roughly, in bytes.
const ENTRY_BYTES: usize = 256;
/// The signal of whoever asks the kernel for what is forbidden: the same number on all that is Linux
/// here.
const BAD_CALL: i32 = 31;

/// A page of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct PageOf {
    /// Of which application.
    pub(super) application: ApplicationNumber,
    /// Which of its files.
    pub(super) file: FileNumber,
    /// Which page of it.
    pub(super) page: NonZeroU32,
}

/// What a page of a file looks like.
pub(super) struct Preview {
    /// How many pages the file has.
    pub(super) pages: u32,
    /// Width and height of the picture, in pixels.
    pub(super) size: (u16, u16),
    /// The picture, a JPEG.
    pub(super) whole: Bytes,
    /// The same, small.
    pub(super) small: Bytes,
}

/// What speaks against a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Verdict {
    /// There is no picture of it.
    #[error(transparent)]
    NoPicture(#[from] NoPicture),
    /// Drawing it takes too much time or memory, or breaks off.
    #[error("drawing the file takes too much, or breaks off")]
    TooMuch,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoPreview {
    /// For what the file is.
    #[error(transparent)]
    OfFile(#[from] Verdict),
    /// Too many are drawn just now.
    #[error("too many previews are drawn just now")]
    Busy,
    /// It took too long, which may be the machine's fault as well as the file's.
    #[error("drawing the preview took too long")]
    TookTooLong,
    /// The file cannot be read.
    #[error("the file cannot be read")]
    Store(#[from] StoreError),
    /// There is no such file any more.
    #[error("there is no such file")]
    Gone,
    /// The program that draws does not start.
    #[error("the program that draws previews does not start")]
    NotStarted(#[source] io::Error),
    /// It refuses to work, for a reason that is no file's.
    #[error("no preview is drawn")]
    NotConfined(#[source] End),
    /// It has answered something else than a picture.
    #[error(
        "the program that draws previews has answered what is no picture, or ended in a way that it never should"
    )]
    NoAnswer,
    /// A picture cannot be written.
    #[error("a preview cannot be written")]
    NotWritten(#[from] JpegError),
}

impl From<NoPicture> for NoPreview {
    fn from(why: NoPicture) -> Self {
        Self::OfFile(why.into())
    }
}

/// What was made of a page: what it looks like, or that it has no preview.
type Made = Result<Arc<Preview>, Verdict>;

/// The places for drawing, and what was drawn lately.
pub(super) struct Previews {
    program: PathBuf,
    places: Semaphore,
    waiting: Semaphore,
    longest: Duration,
    kept: Mutex<Kept>,
}

impl Previews {
    /// Drawn by this program.
    pub(super) fn new(program: PathBuf) -> Self {
        Self {
            program,
            places: Semaphore::new(AT_ONCE),
            waiting: Semaphore::new(WAITING),
            longest: LONGEST,
            kept: Mutex::default(),
        }
    }

    /// What a page looks like. `content` is fetched only when there is a place: what waits holds nothing.
    pub(super) async fn of(
        &self,
        page: PageOf,
        media_type: MediaType,
        content: impl Future<Output = Result<Option<Vec<u8>>, StoreError>>,
        now: Timestamp,
    ) -> Result<Arc<Preview>, NoPreview> {
        if let Some(made) = self.lately(page, now) {
            return Ok(made?);
        }
        let waiting = self.waiting.try_acquire().map_err(|_| NoPreview::Busy)?;
        let place = timeout(LONGEST_WAIT, self.places.acquire()).await;
        let _place = place
            .map_err(|_| NoPreview::Busy)?
            .map_err(|_| NoPreview::Busy)?;
        drop(waiting);
        // Perhaps somebody else has asked for it meanwhile.
        if let Some(made) = self.lately(page, now) {
            return Ok(made?);
        }
        let made = match self
            .draw(
                page.page,
                media_type,
                content.await?.ok_or(NoPreview::Gone)?,
            )
            .await
        {
            Ok(preview) => Ok(Arc::new(preview)),
            Err(NoPreview::OfFile(verdict)) => Err(verdict),
            Err(other) => return Err(other),
        };
        self.kept().add(page, made.clone(), now);
        Ok(made?)
    }

    fn lately(&self, page: PageOf, now: Timestamp) -> Option<Made> {
        self.kept().find(page, now)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn draw(
        &self,
        page: NonZeroU32,
        media_type: MediaType,
        content: Vec<u8>,
    ) -> Result<Preview, NoPreview> {
        let answer = timeout(self.longest, self.ask(page, media_type, content)).await;
        // Whoever is not waited for any more is killed.
        let (status, answer) = answer.map_err(|_| NoPreview::TookTooLong)??;
        let picture = heard(status, answer)?;
        let write = move || -> Result<Preview, JpegError> {
            Ok(Preview {
                pages: picture.pages(),
                size: picture.size(),
                whole: picture.to_jpeg()?.into(),
                small: picture.to_small_jpeg()?.into(),
            })
        };
        let written = spawn_blocking(write).await;
        Ok(written.map_err(|_| NoPreview::NoAnswer)??)
    }

    /// Starts a process, hands the file over, and takes what it says.
    async fn ask(
        &self,
        page: NonZeroU32,
        media_type: MediaType,
        content: Vec<u8>,
    ) -> Result<(ExitStatus, Vec<u8>), NoPreview> {
        let mut child = Command::new(&self.program)
            .args(["preview", "--media-type", media_type.name()])
            .args(["--page", &page.to_string()])
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // It would tell of panics, with something of the file perhaps.
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(NoPreview::NotStarted)?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(NoPreview::NoAnswer);
        };
        let handing_over = async move {
            // Who has seen enough of it ends, which breaks the pipe.
            let _ = input.write_all(&content).await;
        };
        let hearing = async move {
            let mut answer = Vec::new();
            let most = ANSWER_BYTES as u64 + 1;
            let heard = output.take(most).read_to_end(&mut answer).await;
            // Of one that says more than it may, nothing counts.
            heard.ok().filter(|_| answer.len() <= ANSWER_BYTES)?;
            Some(answer)
        };
        let ((), answer) = tokio::join!(handing_over, hearing);
        let answer = answer.ok_or(NoPreview::NoAnswer)?;
        let status = child.wait().await.map_err(NoPreview::NotStarted)?;
        Ok((status, answer))
    }
}

/// What a process has said, by how it ended.
fn heard(status: ExitStatus, answer: Vec<u8>) -> Result<Picture, NoPreview> {
    match status.code().map(End::of_code) {
        Some(Some(End::Drawn)) => Picture::of_answer(answer).ok_or(NoPreview::NoAnswer),
        Some(Some(End::NoPicture(why))) => Err(why.into()),
        Some(Some(end)) => Err(NoPreview::NotConfined(end)),
        // A panic, as Rust ends after one.
        Some(None) if status.code() == Some(101) => Err(Verdict::TooMuch.into()),
        Some(None) => Err(NoPreview::NoAnswer),
        // No file needs it: it was an attack, or the filter does not know what this machine needs.
        None if signal(status) == Some(BAD_CALL) => Err(NoPreview::NoAnswer),
        None => Err(Verdict::TooMuch.into()),
    }
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_: ExitStatus) -> Option<i32> {
    None
}

/// What was made lately, as far as there is room.
#[derive(Default)]
struct Kept {
    pages: HashMap<PageOf, Entry>,
    bytes: usize,
    /// How often something was looked for.
    uses: u64,
}

struct Entry {
    made: Made,
    at: Timestamp,
    last_used: u64,
}

impl Entry {
    fn bytes(&self) -> usize {
        let pictures = self
            .made
            .as_ref()
            .map_or(0, |preview| preview.whole.len() + preview.small.len());
        pictures + ENTRY_BYTES
    }

    /// A clock that was set back makes none older.
    fn is_fresh(&self, now: Timestamp) -> bool {
        (0..KEPT_SECONDS).contains(&(now.0 - self.at.0))
    }
}

impl Kept {
    fn find(&mut self, page: PageOf, now: Timestamp) -> Option<Made> {
        self.forget_old(now);
        self.uses += 1;
        let entry = self.pages.get_mut(&page)?;
        entry.last_used = self.uses;
        Some(entry.made.clone())
    }

    fn add(&mut self, page: PageOf, made: Made, now: Timestamp) {
        self.forget_old(now);
        self.uses += 1;
        let entry = Entry {
            made,
            at: now,
            last_used: self.uses,
        };
        self.bytes += entry.bytes();
        if let Some(before) = self.pages.insert(page, entry) {
            self.bytes -= before.bytes();
        }
        while self.bytes > KEPT_BYTES {
            let longest_unused = self.pages.iter().min_by_key(|(_, entry)| entry.last_used);
            let Some(page) = longest_unused.map(|(page, _)| *page) else {
                break;
            };
            if let Some(entry) = self.pages.remove(&page) {
                self.bytes -= entry.bytes();
            }
        }
    }

    fn forget_old(&mut self, now: Timestamp) {
        self.pages.retain(|_, entry| entry.is_fresh(now));
        self.bytes = self.pages.values().map(Entry::bytes).sum();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_000_000);

    fn page(number: u32) -> PageOf {
        PageOf {
            application: ApplicationNumber::new(1),
            file: FileNumber::new(1),
            page: NonZeroU32::new(number).unwrap(),
        }
    }

    fn made(bytes: usize) -> Arc<Preview> {
        Arc::new(Preview {
            pages: 1,
            size: (1, 1),
            whole: vec![0; bytes].into(),
            small: Bytes::new(),
        })
    }

    #[test]
    fn what_is_kept_has_a_bound_and_what_is_used_stays() {
        let mut kept = Kept::default();
        let quarter = KEPT_BYTES / 4;
        for number in 1..=3 {
            kept.add(page(number), Ok(made(quarter)), NOW);
        }
        assert!(kept.find(page(1), NOW).is_some());
        kept.add(page(4), Ok(made(quarter)), NOW);
        assert!(kept.bytes <= KEPT_BYTES);
        assert!(
            kept.find(page(2), NOW).is_none(),
            "it was used the longest ago"
        );
        assert!(kept.find(page(1), NOW).is_some() && kept.find(page(4), NOW).is_some());
        // In the place of itself it is counted once; one that is too large is not kept at all.
        for _ in 0..10 {
            kept.add(page(4), Ok(made(quarter)), NOW);
        }
        assert_eq!(kept.pages.len(), 3);
        kept.add(page(5), Ok(made(KEPT_BYTES)), NOW);
        assert_eq!((kept.pages.len(), kept.bytes), (0, 0));
    }

    #[test]
    fn nothing_is_kept_for_long() {
        let mut kept = Kept::default();
        kept.add(page(1), Err(Verdict::TooMuch), NOW);
        let late = |seconds| NOW.plus_seconds(seconds);
        assert_eq!(
            kept.find(page(1), late(KEPT_SECONDS - 1)).unwrap().err(),
            Some(Verdict::TooMuch)
        );
        assert!(kept.find(page(1), late(KEPT_SECONDS)).is_none());
        assert_eq!(kept.bytes, 0);
    }

    /// A program that does this in the place of drawing.
    #[cfg(unix)]
    fn drawn_by(folder: &std::path::Path, script: &str) -> Previews {
        use std::{io::Write as _, process};
        let path = folder.join("program");
        // Written by another process: what this one has open, its other tests' children may have open, too, and then
        // it is not run.
        let mut writer = process::Command::new("/bin/sh")
            .args(["-c", "rm -f \"$0\" && cat > \"$0\" && chmod 700 \"$0\""])
            .arg(&path)
            .stdin(process::Stdio::piped())
            .spawn()
            .unwrap();
        let script = format!("#!/bin/sh\n{script}\n");
        let mut input = writer.stdin.take().unwrap();
        input.write_all(script.as_bytes()).unwrap();
        drop(input);
        assert!(writer.wait().unwrap().success());
        Previews::new(path)
    }

    async fn of(previews: &Previews, number: u32) -> Result<Arc<Preview>, NoPreview> {
        let content = async { Ok(Some(vec![0; 1_000_000])) };
        previews
            .of(page(number), MediaType::Pdf, content, NOW)
            .await
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn whoever_draws_too_long_is_ended() {
        let folder = tempfile::TempDir::new().unwrap();
        let started = folder.path().join("started");
        let script = format!("echo $$ > {}; exec /bin/sleep 1000", started.display());
        let mut previews = drawn_by(folder.path(), &script);
        previews.longest = Duration::from_secs(3);
        let drawn = of(&previews, 1).await;
        assert!(matches!(drawn.err(), Some(NoPreview::TookTooLong)));
        let number = std::fs::read_to_string(&started).unwrap();
        let process = std::path::Path::new("/proc").join(number.trim());
        let mut looks = 0;
        while process.exists() {
            looks += 1;
            assert!(looks < 500, "it still runs");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        // Its place is free. Whether it was the file's fault nobody knows: another time it may be drawn.
        assert_eq!(previews.places.available_permits(), AT_ONCE);
        assert!(previews.lately(page(1), NOW).is_none());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn nothing_that_a_program_says_is_believed() {
        let folder = tempfile::TempDir::new().unwrap();
        let head = "printf '\\001\\000\\000\\000\\001\\000\\001\\000";
        for (number, (script, words)) in (1..).zip([
            ("exec /usr/bin/yes".to_owned(), "no picture"),
            (format!("{head}'"), "no picture"),
            (format!("{head}rgb!'"), "no picture"),
            ("exit 1".to_owned(), "no picture"),
            ("exit 20".to_owned(), "no preview is drawn"),
            ("exit 21".to_owned(), "no preview is drawn"),
            ("exit 11".to_owned(), "locked"),
            ("exit 101".to_owned(), "takes too much"),
            ("kill -ABRT $$".to_owned(), "takes too much"),
            ("kill -SYS $$".to_owned(), "no picture"),
        ]) {
            let drawn = of(&drawn_by(folder.path(), &script), number).await;
            let said = drawn.err().map(|error| error.to_string());
            assert!(
                said.as_ref().is_some_and(|said| said.contains(words)),
                "{script}: {said:?}"
            );
        }
        let drawn = of(&drawn_by(folder.path(), &format!("{head}rgb'")), 1).await;
        assert_eq!(drawn.unwrap().size, (1, 1));
        let nothing = Previews::new(folder.path().join("there is no such program"));
        assert!(matches!(
            of(&nothing, 1).await.err(),
            Some(NoPreview::NotStarted(_))
        ));
    }

    #[tokio::test]
    async fn whoever_comes_when_too_many_wait_is_told_so() {
        let previews = Previews::new("nothing".into());
        let _all = previews
            .waiting
            .acquire_many(u32::try_from(WAITING).unwrap())
            .await
            .unwrap();
        assert!(matches!(
            of(&previews, 1).await.err(),
            Some(NoPreview::Busy)
        ));
    }
}
