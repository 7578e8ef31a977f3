//! The program itself.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// Runs a command on a folder.
pub(crate) fn townhall(dir: &Path, args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_townhall"))
        .args(args)
        .arg("--dir")
        .arg(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that asks nothing may have ended already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// `townhall serve`, and what it logs.
pub(crate) struct Serving {
    child: Child,
    log: Receiver<String>,
    /// All that was logged so far.
    pub(crate) said: Vec<String>,
}

impl Serving {
    /// Starts it on a folder.
    pub(crate) fn start(folder: &Path) -> Self {
        Self::start_logging(folder, "info,sqlx=warn")
    }

    /// The same, saying so much.
    pub(crate) fn start_logging(folder: &Path, what: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_townhall"))
            .args(["serve", "--dir"])
            .arg(folder)
            .env("RUST_LOG", what)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (sender, log) = channel();
        std::thread::spawn(move || {
            // Read on when nobody listens any more: whoever logs into a closed pipe fails.
            for line in lines.map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        Self {
            child,
            log,
            said: Vec::new(),
        }
    }

    /// The number that the system knows it by.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends at once, in the middle of whatever it does.
    pub(crate) fn kill(mut self) {
        // SIGKILL.
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// The first line with these words, once it comes.
    pub(crate) fn says(&mut self, words: &str) -> String {
        if let Some(line) = self.said.iter().find(|line| line.contains(words)) {
            return line.clone();
        }
        loop {
            let Ok(line) = self.log.recv_timeout(Duration::from_mins(1)) else {
                panic!("{words:?} was never logged; but: {}", self.said.join("\n"));
            };
            self.said.push(line.clone());
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Where it listens: `intake` or `inbox`.
    pub(crate) fn address(&mut self, door: &str) -> String {
        let open = self.says("the town hall is open");
        let address = open
            .split_whitespace()
            .find_map(|word| word.strip_prefix(&format!("{door}=")));
        format!("http://{}", address.unwrap())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
