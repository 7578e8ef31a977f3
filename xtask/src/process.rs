//! Starting other programs, and ending them with us.
//!
//! Every program gets a process group of its own: on Ctrl-C or SIGTERM the whole group is told to
//! end, helpers of helpers included. Should this process be killed outright, the kernel tells the
//! programs (`setpriv --pdeathsig`, part of util-linux).

use std::{
    ffi::{OsStr, OsString},
    fmt,
    fs::File,
    io::{IsTerminal, Read, Write},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

const POLL: Duration = Duration::from_millis(20);
/// How long a program may take to end by itself before it is killed.
const GRACE: Duration = Duration::from_secs(5);

static STOP: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// Somebody wants us to end.
#[derive(Debug)]
pub(crate) struct Interrupted;

impl fmt::Display for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("interrupted")
    }
}

impl std::error::Error for Interrupted {}

/// From now on Ctrl-C, SIGTERM and a closed terminal end what was started, and then us.
pub(crate) fn listen_for_signals() -> Result<()> {
    let stop = STOP.get_or_init(Arc::default);
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(stop))?;
    }
    Ok(())
}

/// An error if somebody wants us to end.
pub(crate) fn check_interrupted() -> Result<()> {
    match STOP.get() {
        Some(stop) if stop.load(Ordering::Relaxed) => Err(Interrupted.into()),
        _ => Ok(()),
    }
}

/// Waits until the condition holds; `false` if it does not within the limit.
pub(crate) fn wait_until(
    limit: Duration,
    mut condition: impl FnMut() -> Result<bool>,
) -> Result<bool> {
    let start = Instant::now();
    while start.elapsed() < limit {
        check_interrupted()?;
        if condition()? {
            return Ok(true);
        }
        thread::sleep(POLL);
    }
    Ok(false)
}

/// Where a program lies on the search path.
pub(crate) fn find_program(name: impl AsRef<OsStr>) -> Option<PathBuf> {
    let name = Path::new(name.as_ref());
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(name))
        .find(|file| file.is_file())
}

/// A program to be run.
#[derive(Debug, Clone)]
pub(crate) struct Cmd {
    program: OsString,
    args: Vec<OsString>,
    envs: Vec<(OsString, OsString)>,
    dir: Option<PathBuf>,
    limit: Option<Duration>,
    input: Option<String>,
}

impl Cmd {
    pub(crate) fn new(program: impl Into<OsString>) -> Self {
        Self {
            program: program.into(),
            args: Vec::new(),
            envs: Vec::new(),
            dir: None,
            limit: None,
            input: None,
        }
    }

    pub(crate) fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    pub(crate) fn args(mut self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    pub(crate) fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.envs.push((name.into(), value.into()));
        self
    }

    pub(crate) fn envs(mut self, envs: &[(OsString, OsString)]) -> Self {
        self.envs.extend_from_slice(envs);
        self
    }

    /// Lets everything else on this machine go first.
    pub(crate) fn last(mut self) -> Self {
        if find_program("nice").is_some() {
            let program = std::mem::replace(&mut self.program, "nice".into());
            self.args.splice(0..0, ["-n".into(), "19".into(), program]);
        }
        self
    }

    pub(crate) fn dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// A few words that it reads.
    pub(crate) fn input(mut self, text: impl Into<String>) -> Self {
        self.input = Some(text.into());
        self
    }

    /// Ends the program when it takes longer.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Runs it to its end. On a terminal one can watch; otherwise its words appear when it fails.
    pub(crate) fn run(self) -> Result<()> {
        if std::io::stderr().is_terminal() {
            let mut child = self.spawn(Stdio::inherit(), Stdio::inherit())?;
            let status = self.wait(&mut child)?;
            return self.judge(status, "");
        }
        self.output().map(drop)
    }

    /// Runs it and gives what it says on standard output; an error has everything that it said.
    pub(crate) fn output(self) -> Result<String> {
        let outcome = self.outcome()?;
        let said = format!("{}{}", outcome.stdout, outcome.stderr);
        self.judge(outcome.status, &said)?;
        Ok(outcome.stdout)
    }

    /// Runs it and leaves the judgement to the caller.
    pub(crate) fn outcome(&self) -> Result<Outcome> {
        let mut child = self.spawn(Stdio::piped(), Stdio::piped())?;
        let stdout = collect(child.process.stdout.take());
        let stderr = collect(child.process.stderr.take());
        let status = self.wait(&mut child)?;
        Ok(Outcome {
            status,
            stdout: stdout.join(),
            stderr: stderr.join(),
        })
    }

    /// Starts it and lets it run; what it says goes to the file.
    pub(crate) fn start(&self, log: &Path) -> Result<Running> {
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        self.spawn(file.try_clone()?.into(), file.into())
    }

    fn spawn(&self, stdout: Stdio, stderr: Stdio) -> Result<Running> {
        check_interrupted()?;
        let name = self.name();
        if find_program(&self.program).is_none() {
            bail!("{name} is not installed, or not on the PATH");
        }
        let mut command = match find_program("setpriv") {
            Some(setpriv) => {
                let mut command = Command::new(setpriv);
                command
                    .args(["--pdeathsig", "TERM", "--"])
                    .arg(&self.program);
                command
            }
            None => Command::new(&self.program),
        };
        command
            .args(&self.args)
            .stdin(match self.input {
                Some(_) => Stdio::piped(),
                None => Stdio::null(),
            })
            .stdout(stdout)
            .stderr(stderr)
            .process_group(0);
        // `cargo run` tells us about our own crate. Handed on, it would make build scripts that
        // watch these variables run again after every plain `cargo build`.
        for (variable, _) in std::env::vars_os() {
            let Some(text) = variable.to_str() else {
                continue;
            };
            let ours = [
                "CARGO_PKG_",
                "CARGO_MANIFEST_",
                "CARGO_BIN_",
                "CARGO_CRATE_",
            ];
            if ours.iter().any(|prefix| text.starts_with(prefix)) {
                command.env_remove(&variable);
            }
        }
        command.envs(self.envs.iter().map(|(name, value)| (name, value)));
        if let Some(dir) = &self.dir {
            command.current_dir(dir);
        }
        let mut process = command
            .spawn()
            .with_context(|| format!("{name} cannot be started"))?;
        if let (Some(text), Some(mut input)) = (&self.input, process.stdin.take()) {
            input
                .write_all(text.as_bytes())
                .with_context(|| format!("{name} does not read its input"))?;
        }
        Ok(Running { name, process })
    }

    fn wait(&self, child: &mut Running) -> Result<ExitStatus> {
        let start = Instant::now();
        loop {
            if let Some(status) = child.process.try_wait()? {
                return Ok(status);
            }
            check_interrupted()?;
            if self.limit.is_some_and(|limit| start.elapsed() > limit) {
                bail!("{} took too long and was ended", self.line());
            }
            thread::sleep(POLL);
        }
    }

    fn judge(&self, status: ExitStatus, said: &str) -> Result<()> {
        check_interrupted()?;
        if status.success() {
            return Ok(());
        }
        let mut message = format!("`{}` failed ({status})", self.line());
        if let Some(hint) = hint(said) {
            message = format!("{message}\n{hint}");
        }
        Err(anyhow!("{message}\n{}", said.trim_end()))
    }

    fn name(&self) -> String {
        Path::new(&self.program)
            .file_name()
            .unwrap_or(&self.program)
            .to_string_lossy()
            .into_owned()
    }

    fn line(&self) -> String {
        let args = self.args.iter().map(|arg| arg.to_string_lossy());
        std::iter::once(self.name().into())
            .chain(args)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// What came of a program.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: ExitStatus,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A program that runs; it ends when this value is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    name: String,
    process: Child,
}

impl Running {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.process.try_wait()?)
    }

    /// Tells it to end, without waiting for it.
    pub(crate) fn ask_to_end(&mut self) {
        self.signal("TERM");
    }

    /// The shell's own `kill` knows process groups, which the standard library does not.
    fn signal(&mut self, signal: &str) {
        let group = format!("kill -{signal} -{}", self.process.id());
        let told = Command::new("sh").args(["-c", &group]).output();
        if !told.is_ok_and(|told| told.status.success()) {
            // The group is gone, or there is no shell: the program itself at least.
            let _ = self.process.kill();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.process.try_wait(), Ok(Some(_))) {
            return;
        }
        self.ask_to_end();
        let asked = Instant::now();
        while asked.elapsed() < GRACE {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(POLL);
        }
        self.signal("KILL");
        let _ = self.process.wait();
    }
}

/// What to do about failures that have little to do with the program that reports them.
fn hint(said: &str) -> Option<&'static str> {
    let said = said.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if says(&["no space left on device", "enospc"]) {
        return Some("The disk is full: make room (`df -h` shows where) and start again.");
    }
    if says(&[
        "could not resolve host",
        "temporary failure in name resolution",
        "temporary failure resolving",
        "enotfound",
        "eai_again",
        "etimedout",
        "econnrefused",
        "network is unreachable",
        "failed to connect",
        "dns error",
        "error sending request",
        "spurious network error",
    ]) {
        return Some(
            "The network seems to be out of reach. The first start needs the crate registry and \
             npm's (and Debian's packages where rustup has no wasm target); later ones do not.",
        );
    }
    None
}

/// Reads a pipe beside the waiting, so that the program never blocks on a full one.
struct Collected(Arc<Mutex<Vec<u8>>>, Option<thread::JoinHandle<()>>);

fn collect(pipe: Option<impl Read + Send + 'static>) -> Collected {
    let text = Arc::new(Mutex::new(Vec::new()));
    let thread = pipe.map(|mut pipe| {
        let text = Arc::clone(&text);
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(read @ 1..) = pipe.read(&mut buffer) {
                let mut text = text.lock().unwrap_or_else(PoisonError::into_inner);
                text.extend_from_slice(&buffer[..read]);
            }
        })
    });
    Collected(text, thread)
}

impl Collected {
    /// The text, once the pipe is closed or a moment after the program's end: somebody whom it
    /// left behind may hold the pipe for ever.
    fn join(self) -> String {
        let start = Instant::now();
        while self.1.as_ref().is_some_and(|thread| !thread.is_finished()) {
            if start.elapsed() > Duration::from_secs(2) {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        let text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&text).into_owned()
    }
}
