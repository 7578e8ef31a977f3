//! `cargo xtask test`: every check and test, counted.

mod dependencies;
mod guided;
mod node;
mod report;
mod rust;
mod times;
mod twice;
mod validators;
mod web_servers;

use std::{
    ffi::OsString,
    process::ExitCode,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Result, bail};

use crate::{
    arguments::Arguments,
    browser, build,
    dist::{self, FirstLoad},
    process::Cmd,
    project::{AS_TESTED, Project, make_dir},
    setup::{WasmToolchain, disk, npm, trunk},
    test::report::{Outcome, Report},
};

/// The group that builds what the later ones look at.
const SITE: &str = "site";
/// The group of the crates' own tests.
const UNIT: &str = "unit";
/// The group that proves that trunk can build the frontend.
const TRUNK: &str = "trunk";
/// The group of the tests in `tests/`.
const NODE: &str = "node";

/// The groups in the order of their cost: what fails fast comes first.
const GROUPS: [&str; 11] = [
    "format",
    "dependencies",
    "lint",
    "doc",
    UNIT,
    "forms",
    SITE,
    "budget",
    "worker",
    TRUNK,
    NODE,
];

/// What only a long run does, unless it is asked for by its name.
const LONG_GROUPS: [&str; 2] = ["fuzz", "twice"];

/// How much of what could be tried for ever is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// Bounded, and the same in every run: chance has a seed that does not change.
    Usual,
    /// Far more of it, by another chance each time.
    Long {
        /// Where chance begins.
        seed: u32,
    },
}

impl Length {
    /// By another seed than the last time.
    fn long() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let seed = now.map_or(1, |since| since.subsec_nanos());
        Self::Long { seed }
    }

    /// What the test programs are told. What somebody has set already stays.
    fn envs(self) -> Vec<(OsString, OsString)> {
        let (seed, more): (_, &[_]) = match self {
            Self::Usual => (1, &[]),
            Self::Long { seed } => (seed, &[("AMTSWEG_LONG", "1"), ("PROPTEST_CASES", "10000")]),
        };
        let seed = seed.to_string();
        let seeds = ["AMTSWEG_SEED", "PROPTEST_RNG_SEED"].map(|name| (name, seed.as_str()));
        seeds
            .iter()
            .chain(more)
            .filter(|(name, _)| std::env::var_os(name).is_none())
            .map(|(name, value)| (name.into(), value.into()))
            .collect()
    }

    fn is_long(self) -> bool {
        self != Self::Usual
    }
}

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Options {
    /// Groups and files of tests; none means everything.
    only: Vec<String>,
    length: Length,
}

impl Options {
    pub(crate) fn parse(mut arguments: Arguments) -> Result<Self> {
        let mut only = Vec::new();
        while let Some(name) = arguments.value("--only")? {
            only.push(name);
        }
        let length = if arguments.switch("--long") {
            Length::long()
        } else {
            Length::Usual
        };
        arguments.finish()?;
        Ok(Self { only, length })
    }

    /// The groups that are asked for, and the files of tests where not all are.
    fn choose(&self, files: Vec<NamedFile>) -> Result<(Vec<&'static str>, Vec<NamedFile>)> {
        if self.only.is_empty() {
            let mut groups = GROUPS.to_vec();
            if self.length.is_long() {
                groups.extend(LONG_GROUPS);
            }
            return Ok((groups, files));
        }
        let known = || GROUPS.into_iter().chain(LONG_GROUPS);
        let (groups, names): (Vec<_>, Vec<_>) = self
            .only
            .iter()
            .map(String::as_str)
            .partition(|name| known().any(|group| group == *name));
        for name in &names {
            if !files.iter().any(|(file, _)| is_called(file, name)) {
                bail!(
                    "there is neither a group nor a file of tests {name}; groups: {}; files: {}",
                    known().collect::<Vec<_>>().join(", "),
                    files
                        .iter()
                        .map(|(file, _)| file.trim_end_matches(node::ENDING))
                        .collect::<Vec<_>>()
                        .join(", ")
                );
            }
        }
        let all_files = groups.contains(&NODE);
        let wanted = |group: &&str| groups.contains(group) || (*group == NODE && !names.is_empty());
        let groups = known().filter(wanted).collect();
        let chosen = files
            .into_iter()
            .filter(|(file, _)| all_files || names.iter().any(|name| is_called(file, name)))
            .collect();
        Ok((groups, chosen))
    }
}

/// A file of tests, with its name.
type NamedFile = (String, std::path::PathBuf);

/// Whether the file is meant: by its name, with or without the ending, or by its path.
fn is_called(file: &str, name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    file == name || file.strip_suffix(node::ENDING) == Some(name)
}

pub(crate) fn test(project: &Project, options: &Options) -> Result<ExitCode> {
    let (groups, files) = options.choose(node::files(project)?)?;
    if let Length::Long { seed } = options.length {
        println!("chance: AMTSWEG_SEED={seed} PROPTEST_RNG_SEED={seed}");
    }
    disk::check(project)?;
    npm::install(project)?;
    let project = &Project {
        as_tested: groups.contains(&UNIT),
        ..project.clone()
    };
    let mut tests = Tests {
        project,
        toolchain: WasmToolchain::set_up(project)?,
        report: Report::default(),
        length: options.length,
        files,
        with_trunk: groups.contains(&TRUNK) && groups.contains(&NODE),
    };
    let toolchain = tests.toolchain.clone();
    thread::scope(|scope| -> Result<()> {
        // Linking and shrinking take one processor for minutes: the first checks need not wait.
        let mut for_wasm = groups
            .contains(&SITE)
            .then(|| scope.spawn(|| build::for_wasm(project, &toolchain)));
        for group in groups {
            // It runs beside the tests in `tests/`.
            if group == TRUNK && tests.with_trunk {
                continue;
            }
            let start = Instant::now();
            if group == SITE
                && let Some(built) = for_wasm.take()
            {
                tests
                    .report
                    .check("edge and programs for the browser build", || {
                        build::joined(built)
                    })?;
            }
            tests.group(group)?;
            tests.report.group(group, start.elapsed());
        }
        Ok(())
    })?;
    Ok(tests.report.finish())
}

/// What every group needs.
struct Tests<'a> {
    project: &'a Project,
    toolchain: WasmToolchain,
    report: Report,
    length: Length,
    /// The files of tests that the group `node` runs.
    files: Vec<NamedFile>,
    /// Whether trunk is to build the frontend beside them.
    with_trunk: bool,
}

impl Tests<'_> {
    fn group(&mut self, name: &str) -> Result<()> {
        match name {
            "format" => self.format(),
            "dependencies" => self.dependencies(),
            "lint" => self.lint(),
            "doc" => self.doc(),
            UNIT => self.unit(),
            "forms" => self.forms(),
            SITE => self.site(),
            "budget" => self.budget(),
            "worker" => self.worker(),
            TRUNK => self.trunk(),
            NODE => self.node(),
            "fuzz" => self.fuzz(),
            "twice" => self.twice(),
            _ => bail!("there is no group {name}"),
        }
    }

    /// What the town hall's program finds wrong with the forms.
    fn forms(&mut self) -> Result<()> {
        let project = self.project;
        self.report.check("the forms and their texts", || {
            build::native(project, &[build::Program::TownHall])?;
            Cmd::new(project.program("townhall"))
                .args(["forms", "check"])
                .dir(&project.root)
                .output()
                .map(drop)
        })
    }

    fn site(&mut self) -> Result<()> {
        let Self {
            project, toolchain, ..
        } = self;
        let (project, toolchain) = (*project, toolchain.clone());
        self.report.check("the site builds", || {
            dist::site(project, &toolchain, None).map(drop)
        })
    }

    fn budget(&mut self) -> Result<()> {
        let site = self.project.root.join("dist/site");
        let project = self.project;
        self.report
            .check("the first load keeps within the budget", || {
                let load = FirstLoad::of(project, &site)?;
                let (weights, recorded) = dist::tell_changes(project, &load)?;
                load.check()?;
                recorded.map_or(Ok(()), |recorded| weights.check(&recorded))
            })
    }

    /// What wrangler would upload; its build command builds the edge.
    fn worker(&mut self) -> Result<()> {
        let project = self.project;
        self.report.check("wrangler bundles the worker", || {
            let mut wrangler = project.npm_tool("wrangler");
            if project.as_tested {
                wrangler = wrangler.env(AS_TESTED, "1");
            }
            wrangler
                .args(["deploy", "--dry-run", "--outdir"])
                .arg(project.work("wrangler"))
                .env("CI", "true")
                .env("WRANGLER_SEND_METRICS", "false")
                .output()
                .map(drop)
        })
    }

    fn trunk(&mut self) -> Result<()> {
        let (took, outcome) = trunk_builds(self.project, &self.toolchain);
        self.report.record(TRUNK_BUILDS, took, outcome)
    }

    /// The programs that the node tests start, then the tests.
    fn node(&mut self) -> Result<()> {
        let Self {
            project, toolchain, ..
        } = self;
        let (project, toolchain) = (*project, toolchain.clone());
        let files = std::mem::take(&mut self.files);
        let prepared = self
            .report
            .check("the programs for the node tests build", || {
                browser::install()?;
                validators::install()?;
                web_servers::unpack(project)?;
                build::native(project, &build::Program::ALL)?;
                build::for_wasm(project, &toolchain)?;
                dist::site(project, &toolchain, None).map(drop)
            });
        prepared?;
        make_dir(&project.work("node"))?;
        let (report, length) = (&mut self.report, self.length);
        let with_trunk = self.with_trunk;
        thread::scope(|scope| {
            // Browsers and servers leave much of the processors' time to others.
            let trunk = with_trunk.then(|| scope.spawn(|| trunk_builds(project, &toolchain)));
            node::run_all(project, files, length, report)?;
            let Some(trunk) = trunk else { return Ok(()) };
            let Ok((took, outcome)) = trunk.join() else {
                bail!("a thread has panicked");
            };
            report.record(TRUNK_BUILDS, took, outcome)
        })
    }
}

const TRUNK_BUILDS: &str = "trunk builds the frontend";

fn trunk_builds(project: &Project, toolchain: &WasmToolchain) -> (Duration, Result<Outcome>) {
    let start = Instant::now();
    let build = || {
        build::native(project, &[build::Program::WasmBindgen])?;
        let trunk = trunk::install(project)?;
        trunk::build(project, toolchain, &trunk)
    };
    let outcome = build().map(|()| Outcome::passed());
    (start.elapsed(), outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(arguments: &[&str]) -> Result<(Vec<&'static str>, Vec<String>)> {
        let arguments = arguments.iter().map(|&argument| argument.to_owned());
        let files = ["edge.test.mjs", "faults.test.mjs"];
        let files = files.map(|name| (name.to_owned(), name.into())).to_vec();
        let (groups, files) = Options::parse(Arguments::new(arguments))?.choose(files)?;
        Ok((groups, files.into_iter().map(|(name, _)| name).collect()))
    }

    #[test]
    fn only_takes_groups_and_files_of_tests() {
        let (groups, files) = chosen(&[]).unwrap();
        assert_eq!((groups.as_slice(), files.len()), (&GROUPS[..], 2));
        let (groups, files) = chosen(&["--only", "node", "--only=edge"]).unwrap();
        assert_eq!((groups.as_slice(), files.len()), (&["node"][..], 2));
        for name in ["faults", "faults.test.mjs", "tests/faults.test.mjs"] {
            let (groups, files) = chosen(&["--only", name, "--only", "unit"]).unwrap();
            assert_eq!(groups, ["unit", "node"]);
            assert_eq!(files, ["faults.test.mjs"]);
        }
        let (groups, _) = chosen(&["--long"]).unwrap();
        assert_eq!(groups.len(), GROUPS.len() + LONG_GROUPS.len());
        assert_eq!(chosen(&["--only", "fuzz"]).unwrap().0, ["fuzz"]);
        for wrong in ["", "fault", "nodes", "faults.test"] {
            assert!(chosen(&["--only", wrong]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_usual_run_repeats_itself_and_a_long_one_does_not() {
        let told = |length: Length, name: &str| {
            let envs = length.envs();
            let value = envs.iter().find(|(told, _)| told == name);
            let value = value.map(|(_, value)| value.to_string_lossy().into_owned());
            value.or_else(|| std::env::var(name).ok())
        };
        assert!(told(Length::Usual, "AMTSWEG_SEED").is_some());
        assert_eq!(Length::Usual.envs(), Length::Usual.envs());
        if std::env::var_os("AMTSWEG_SEED").is_none() {
            let long = Length::Long { seed: 7 };
            assert_eq!(told(long, "AMTSWEG_SEED").as_deref(), Some("7"));
        }
        assert!(told(Length::long(), "AMTSWEG_LONG").is_some());
    }
}
