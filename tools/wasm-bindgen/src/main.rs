//! The `wasm-bindgen` command, built from the library in the version that `Cargo.lock` names.
//!
//! The generated JavaScript fits the compiled module only if both come from exactly the same
//! version of wasm-bindgen. A workspace crate lets one lock file pin both, and it compiles in a
//! fraction of the time of `cargo install wasm-bindgen-cli`, whose test runner brings a web server
//! and a TLS client along.
//!
//! It takes the options of the original that `xtask` and trunk pass, and refuses all others.

mod options;

use std::process::ExitCode;

use anyhow::Result;
use options::{Command, Options, Target};
use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "\
usage: wasm-bindgen --target <web|module|bundler> --out-dir <dir> [options] <file.wasm>

options:
  --out-name <name>                     name of the generated files, without extension
  --no-typescript                       write no .d.ts files
  --omit-default-module-path            the caller always says where the module lies
  --keep-debug                          keep debug sections
  --no-demangle                         keep mangled symbol names
  --remove-name-section                 drop the section with the symbol names
  --remove-producers-section            drop the section with the tools' names
  --experimental-reset-state-function   export a function that makes a new instance
  --force-enable-abort-handler          call the abort handler also with panic=abort
  -V, --version                         print the version
  -h, --help                            print this text";

fn main() -> ExitCode {
    let result = match options::parse(std::env::args().skip(1)) {
        Ok(Command::Help) => {
            println!("{USAGE}");
            Ok(())
        }
        Ok(Command::Version) => {
            println!("wasm-bindgen {}", wasm_bindgen_shared::version());
            Ok(())
        }
        Ok(Command::Generate(options)) => generate(&options),
        Err(error) => Err(error.context(USAGE)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}

fn generate(options: &Options) -> Result<()> {
    let mut bindgen = Bindgen::new();
    match options.target {
        Target::Web => bindgen.web(true)?,
        Target::Module => bindgen.module(true)?,
        Target::Bundler => bindgen.bundler(true)?,
    };
    bindgen
        .input_path(&options.input)
        .typescript(options.typescript)
        .omit_default_module_path(options.omit_default_module_path)
        .keep_debug(options.keep_debug)
        .demangle(options.demangle)
        .remove_name_section(options.remove_name_section)
        .remove_producers_section(options.remove_producers_section)
        .reset_state_function(options.reset_state_function)
        .force_enable_abort_handler(options.force_enable_abort_handler);
    if let Some(name) = &options.out_name {
        bindgen.out_name(name);
    }
    bindgen.generate(&options.out_dir)
}
