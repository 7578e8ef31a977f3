//! The command line, read by hand: a dozen options are not worth a library that takes longer to
//! compile than this crate.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

/// What the command line asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Generate(Options),
}

/// How the generated JavaScript is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// An ES module for the browser that fetches the wasm itself.
    Web,
    /// An ES module that imports the wasm as a compiled module.
    Module,
    /// Modules that a bundler puts together.
    Bundler,
}

/// Everything that bears on the generated files.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools)] // one per switch of the original
pub(crate) struct Options {
    pub(crate) input: PathBuf,
    pub(crate) target: Target,
    pub(crate) out_dir: PathBuf,
    pub(crate) out_name: Option<String>,
    pub(crate) typescript: bool,
    pub(crate) omit_default_module_path: bool,
    pub(crate) keep_debug: bool,
    pub(crate) demangle: bool,
    pub(crate) remove_name_section: bool,
    pub(crate) remove_producers_section: bool,
    pub(crate) reset_state_function: bool,
    pub(crate) force_enable_abort_handler: bool,
}

impl Options {
    fn new() -> Self {
        Self {
            input: PathBuf::new(),
            target: Target::Bundler,
            out_dir: PathBuf::new(),
            out_name: None,
            typescript: true,
            omit_default_module_path: false,
            keep_debug: false,
            demangle: true,
            remove_name_section: false,
            remove_producers_section: false,
            reset_state_function: false,
            force_enable_abort_handler: false,
        }
    }
}

/// Reads the arguments after the program's name; `--option=value` and `--option value` are equal.
pub(crate) fn parse(args: impl IntoIterator<Item = String>) -> Result<Command> {
    let mut options = Options::new();
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let (name, inline) = match arg.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
            _ => (arg.as_str(), None),
        };
        let mut value = || {
            inline
                .clone()
                .or_else(|| args.next())
                .with_context(|| format!("{name} needs a value"))
        };
        match name {
            "-h" | "--help" => return Ok(Command::Help),
            "-V" | "--version" => return Ok(Command::Version),
            "--target" => options.target = target(&value()?)?,
            "--out-dir" => options.out_dir = value()?.into(),
            "--out-name" => options.out_name = Some(value()?),
            "--no-typescript" => options.typescript = false,
            "--omit-default-module-path" => options.omit_default_module_path = true,
            "--keep-debug" => options.keep_debug = true,
            "--no-demangle" => options.demangle = false,
            "--remove-name-section" => options.remove_name_section = true,
            "--remove-producers-section" => options.remove_producers_section = true,
            "--experimental-reset-state-function" => options.reset_state_function = true,
            "--force-enable-abort-handler" => options.force_enable_abort_handler = true,
            // Both are read from the module since reference types became the default.
            "--reference-types" | "--weak-refs" | "--typescript" => {}
            _ if name.starts_with('-') => bail!("unknown option {name}"),
            _ if options.input.as_os_str().is_empty() => options.input = arg.into(),
            _ => bail!("only one input file is possible, {arg} is the second"),
        }
    }
    if options.input.as_os_str().is_empty() {
        bail!("the input file is missing");
    }
    if options.out_dir.as_os_str().is_empty() {
        bail!("--out-dir is missing");
    }
    Ok(Command::Generate(options))
}

fn target(name: &str) -> Result<Target> {
    Ok(match name {
        "web" => Target::Web,
        "module" => Target::Module,
        "bundler" => Target::Bundler,
        _ => bail!("unknown target {name}: web, module and bundler are possible"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_line(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn trunks_arguments_are_understood() {
        let line = "--target=web --out-dir=out --out-name=app in.wasm --no-typescript";
        let Command::Generate(options) = parse_line(line).unwrap() else {
            panic!("not a build");
        };
        assert_eq!(options.target, Target::Web);
        assert_eq!(options.out_dir, PathBuf::from("out"));
        assert_eq!(options.out_name.as_deref(), Some("app"));
        assert_eq!(options.input, PathBuf::from("in.wasm"));
        assert!(!options.typescript);
    }

    #[test]
    fn a_value_may_follow_its_option() {
        let line = "--target module --out-dir out --force-enable-abort-handler in.wasm";
        let Command::Generate(options) = parse_line(line).unwrap() else {
            panic!("not a build");
        };
        assert_eq!(options.target, Target::Module);
        assert!(options.force_enable_abort_handler);
        assert!(!options.reset_state_function);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for line in [
            "--out-dir out",
            "in.wasm",
            "--target nodejs --out-dir out in.wasm",
            "--out-dir out --split-linked-modules in.wasm",
            "--out-dir out one.wasm two.wasm",
            "in.wasm --out-dir",
        ] {
            assert!(parse_line(line).is_err(), "{line}");
        }
    }
}
