//! What may be built in: sources, licences, and no library twice that is dear to compile.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use crate::{project::read_text, test::Tests};

/// Licences that may be part of a work under the EUPL-1.2.
const LICENCES: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "OpenSSL",
    "Unicode-3.0",
    "Zlib",
];

/// One version of each: a second one costs a bare machine minutes, or two would not work together.
const ONCE: [&str; 16] = [
    "aws-lc-sys",
    "axum",
    "hyper",
    "libsqlite3-sys",
    "proc-macro2",
    "regex",
    "reqwest",
    "rustls",
    "serde",
    "sqlx-core",
    "tokio",
    "tower",
    "wasm-bindgen",
    "web-sys",
    "worker",
    "yew",
];

/// Never: a second TLS stack, an RSA with a known side channel, OpenSSL.
const NEVER: [&str; 5] = ["native-tls", "openssl", "openssl-sys", "ring", "rsa"];
/// What must never be there, and through what alone it may be all the same. `rsa` leaks its private keys by the time that it
/// takes (RUSTSEC-2023-0071); under `openidconnect` it has none, and looks at the signatures of an identity provider
/// (decision 55).
const ALL_THE_SAME: [(&str, &str); 1] = [("rsa", "openidconnect")];

impl Tests<'_> {
    pub(super) fn dependencies(&mut self) -> Result<()> {
        let lock = self.project.root.join("Cargo.lock");
        let cmd = self
            .project
            .cargo()
            .args(["tree", "--locked", "--workspace", "--target", "all"])
            .args(["--edges", "normal,build", "--prefix", "none"])
            .args(["--format", "{p}|{l}"]);
        self.report.check("dependencies", || {
            let mut faults = faults(&cmd.output()?, &read_text(&lock)?);
            for (package, through) in ALL_THE_SAME {
                let above = above(package);
                let users = self.project.cargo().args(above).output()?;
                faults.extend(other_users(package, through, &users));
            }
            if !faults.is_empty() {
                bail!("{}", faults.join("\n"));
            }
            Ok(())
        })
    }
}

/// Reads lines such as `serde v1.0.0|MIT OR Apache-2.0`, and the lock file's sources.
fn faults(tree: &str, lock: &str) -> Vec<String> {
    let mut faults = BTreeSet::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in tree.lines() {
        let Some((package, licence)) = line.split_once('|') else {
            continue;
        };
        let mut words = package.split_whitespace();
        let (name, version) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        versions.entry(name).or_default().insert(version);
        // Packages that appear again bear a star.
        let licence = licence.trim_end_matches("(*)").trim();
        if !is_allowed(licence) {
            faults.insert(format!("{name} {version}: licence {licence:?}"));
        }
        let is_excepted = ALL_THE_SAME.iter().any(|(package, _)| *package == name);
        if NEVER.contains(&name) && !is_excepted {
            faults.insert(format!("{name} must not be used"));
        }
    }
    for name in ONCE {
        if let Some(versions) = versions.get(name)
            && versions.len() > 1
        {
            let versions: Vec<_> = versions.iter().copied().collect();
            faults.insert(format!(
                "{name} is there in versions {}",
                versions.join(", ")
            ));
        }
    }
    let sources = lock
        .lines()
        .filter_map(|line| line.strip_prefix("source = "));
    for source in sources.filter(|source| !source.starts_with("\"registry+")) {
        faults.insert(format!("{source} is not the registry"));
    }
    faults.into_iter().collect()
}

/// Asks cargo which packages use this one themselves.
fn above(package: &str) -> [&str; 13] {
    [
        "tree",
        "--locked",
        "--workspace",
        "--target",
        "all",
        "--edges",
        "normal,build",
        "--prefix",
        "depth",
        "--depth",
        "1",
        "--invert",
        package,
    ]
}

/// Reads lines such as `1openidconnect v4.1.0`: which of them must not use the package.
fn other_users(package: &str, through: &str, users: &str) -> Vec<String> {
    users
        .lines()
        .filter_map(|line| line.strip_prefix('1'))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|user| *user != through)
        .map(|user| format!("{user} must not use {package}: {through} alone may"))
        .collect()
}

/// Whether one of the ways to fulfil the expression is in the list.
fn is_allowed(expression: &str) -> bool {
    let words: Vec<String> = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        // The old notation of a choice.
        .replace('/', " OR ")
        .replace(" WITH ", "+WITH+")
        .split_whitespace()
        .map(|word| word.replace("+WITH+", " WITH "))
        .collect();
    let mut words = words.iter().map(String::as_str).peekable();
    any(&mut words)
}

type Words<'a, I> = std::iter::Peekable<I>;

fn any<'a, I: Iterator<Item = &'a str>>(words: &mut Words<'a, I>) -> bool {
    let mut allowed = all(words);
    while words.next_if_eq(&"OR").is_some() {
        allowed |= all(words);
    }
    allowed
}

fn all<'a, I: Iterator<Item = &'a str>>(words: &mut Words<'a, I>) -> bool {
    let mut allowed = one(words);
    while words.next_if_eq(&"AND").is_some() {
        allowed &= one(words);
    }
    allowed
}

fn one<'a, I: Iterator<Item = &'a str>>(words: &mut Words<'a, I>) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let allowed = any(words);
        words.next_if_eq(&")");
        return allowed;
    }
    words.next().is_some_and(|name| LICENCES.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_expressions_are_read() {
        for allowed in [
            "MIT",
            "MIT OR GPL-3.0",
            "MIT/Apache-2.0",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR MIT",
            "ISC AND (Apache-2.0 OR ISC) AND OpenSSL",
        ] {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(GPL-2.0 OR GPL-3.0)",
            "Apache-2.0 WITH Something",
        ] {
            assert!(!is_allowed(refused), "{refused}");
        }
    }

    #[test]
    fn an_exception_is_one_for_a_single_package() {
        let users = "0rsa v0.9.10\n1openidconnect v4.1.0\n1sqlx-mysql v0.9.0 (*)\n";
        let faults = other_users("rsa", "openidconnect", users);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("sqlx-mysql"), "{faults:?}");
        assert!(
            ALL_THE_SAME
                .iter()
                .all(|(package, _)| NEVER.contains(package))
        );
    }

    #[test]
    fn what_must_not_be_there_is_named() {
        let tree = "\
serde v1.0.0|MIT
serde v2.0.0|MIT (*)
openssl v1.0.0|MIT
a v1.0.0 (proc-macro)|
b v1.0.0|GPL-3.0

b v1.0.0|GPL-3.0 (*)
";
        let lock = "source = \"registry+x\"\nsource = \"git+y\"\n";
        let faults = faults(tree, lock);
        assert_eq!(faults.len(), 5, "{faults:?}");
    }
}
