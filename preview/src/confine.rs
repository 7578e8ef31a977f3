//! The calling process gives up what it does not need for computing: for good, and before it has
//! read anything.
//!
//! Limits come first, since the filter would forbid them. Both are needed: the filter ends whoever
//! wants anything, and the limits whoever wants too much.

use std::collections::BTreeMap;

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter,
};

use crate::End;

/// All that the process may have in its address space, its own program included.
const ADDRESS_SPACE: u64 = 768 * 1024 * 1024;
/// The time of a processor that it may take.
const CPU_SECONDS: u64 = 10;
/// How deep it may go.
const STACK: u64 = 16 * 1024 * 1024;

/// What is limited, and to what.
const LIMITS: [(Resource, u64); 8] = [
    (Resource::As, ADDRESS_SPACE),
    (Resource::Cpu, CPU_SECONDS),
    (Resource::Stack, STACK),
    // It writes no file, opens nothing, starts nothing, and leaves no picture of its memory behind.
    (Resource::Fsize, 0),
    (Resource::Nofile, 0),
    (Resource::Nproc, 0),
    (Resource::Core, 0),
    (Resource::Memlock, 0),
];

/// Confines the calling process, which has to have one thread.
pub(crate) fn confine() -> Result<(), End> {
    limit().map_err(|_| End::Unlimited)?;
    let filter = filter().ok_or(End::Unfiltered)?;
    apply_filter(&filter).map_err(|_| End::Unfiltered)
}

fn limit() -> rustix::io::Result<()> {
    for (resource, most) in LIMITS {
        // Whoever started it may have set less.
        let most = getrlimit(resource)
            .maximum
            .map_or(most, |set| set.min(most));
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        setrlimit(resource, limit)?;
    }
    // What collects the memory of programs that crash does not ask for the limit of its size.
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
}

/// What it may still ask of the kernel: the rest ends it.
fn filter() -> Option<BpfProgram> {
    let [input, output, errors] = [0, 1, 2];
    let own_id = u64::from(std::process::id());
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    for call in [
        libc::SYS_brk,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_madvise,
        libc::SYS_futex,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_sched_yield,
        libc::SYS_restart_syscall,
        libc::SYS_getpid,
        libc::SYS_gettid,
        // How Rust and the C library end: they say why they break off, and then do.
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ] {
        rules.insert(call, Vec::new());
    }
    let is = |argument, value| condition(argument, SeccompCmpOp::Eq, value);
    let either = |values: &[u64]| -> Option<Vec<SeccompRule>> {
        values
            .iter()
            .map(|value| rule(vec![is(0, *value)?]))
            .collect()
    };
    rules.insert(libc::SYS_read, either(&[input])?);
    rules.insert(libc::SYS_write, either(&[output, errors])?);
    rules.insert(libc::SYS_writev, either(&[output, errors])?);
    // A signal to itself alone: that is how `abort` ends.
    rules.insert(libc::SYS_tgkill, either(&[own_id])?);
    // Memory that is no file's, and that holds no program.
    let no_program = || masked(2, libc::PROT_EXEC, 0);
    let no_file = masked(3, libc::MAP_ANONYMOUS, libc::MAP_ANONYMOUS)?;
    rules.insert(libc::SYS_mmap, vec![rule(vec![no_program()?, no_file])?]);
    rules.insert(libc::SYS_mprotect, vec![rule(vec![no_program()?])?]);
    let architecture = TargetArch::try_from(std::env::consts::ARCH).ok()?;
    SeccompFilter::new(
        rules,
        SeccompAction::KillProcess,
        SeccompAction::Allow,
        architecture,
    )
    .ok()?
    .try_into()
    .ok()
}

fn rule(conditions: Vec<SeccompCondition>) -> Option<SeccompRule> {
    SeccompRule::new(conditions).ok()
}

fn condition(argument: u8, operator: SeccompCmpOp, value: u64) -> Option<SeccompCondition> {
    SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operator, value).ok()
}

/// Of an argument only these bits are looked at.
fn masked(argument: u8, bits: libc::c_int, value: libc::c_int) -> Option<SeccompCondition> {
    let (bits, value) = (u64::try_from(bits).ok()?, u64::try_from(value).ok()?);
    condition(argument, SeccompCmpOp::MaskedEq(bits), value)
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        net::TcpListener,
        os::unix::process::ExitStatusExt as _,
        process::{Command, ExitStatus},
        thread,
    };

    use super::*;

    /// Tells a copy of this test program what to try once it is confined.
    const TRY: &str = "AMTSWEG_PREVIEW_TRY";
    const TRIES: [(&str, fn()); 7] = [
        ("nothing", || ()),
        ("read", || drop(fs::read("/etc/hostname"))),
        ("write", || drop(fs::write("/dev/null", "x"))),
        ("listen", || drop(TcpListener::bind("127.0.0.1:0"))),
        ("start", || drop(Command::new("/bin/true").status())),
        ("thread", || drop(thread::Builder::new().spawn(|| ()))),
        ("memory", || drop(std::hint::black_box(vec![1_u8; 1 << 30]))),
    ];

    /// The copy. Where nothing is to be tried, it is a test that passes.
    #[test]
    fn confined_copy() {
        let Ok(name) = std::env::var(TRY) else {
            return;
        };
        let (_, attempt) = TRIES.iter().find(|(other, _)| *other == name).unwrap();
        confine().unwrap();
        attempt();
    }

    fn end_of(attempt: &str) -> ExitStatus {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "confine::tests::confined_copy"])
            .env(TRY, attempt)
            // It would look for where in its program it was.
            .env_remove("RUST_BACKTRACE")
            .output()
            .unwrap()
            .status
    }

    #[test]
    fn whoever_is_confined_computes_and_does_nothing_else() {
        assert!(end_of("nothing").success());
        for attempt in ["read", "write", "listen", "start", "thread"] {
            assert_eq!(end_of(attempt).signal(), Some(libc::SIGSYS), "{attempt}");
        }
        assert_eq!(end_of("memory").signal(), Some(libc::SIGABRT));
    }
}
