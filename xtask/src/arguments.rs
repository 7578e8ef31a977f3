//! The command line, read without a library.

use anyhow::{Context, Result, bail};

/// What is left of the command line.
#[derive(Debug)]
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    pub(crate) fn new(args: impl IntoIterator<Item = String>) -> Self {
        // `--name=value` is the same as `--name value`.
        let split = |arg: String| match arg.split_once('=') {
            Some((name, value)) if name.starts_with("--") => {
                vec![name.to_owned(), value.to_owned()]
            }
            _ => vec![arg],
        };
        Self(args.into_iter().flat_map(split).collect())
    }

    /// The next argument that is no option, if it comes first.
    pub(crate) fn word(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Whether the switch is there.
    pub(crate) fn switch(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|arg| arg != name);
        self.0.len() < before
    }

    /// The value of an option, if it is there.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.0.iter().position(|arg| arg == name) else {
            return Ok(None);
        };
        self.0.remove(at);
        if at >= self.0.len() {
            bail!("{name} needs a value");
        }
        Ok(Some(self.0.remove(at)))
    }

    /// The value of an option that must be there.
    pub(crate) fn required(&mut self, name: &str) -> Result<String> {
        self.value(name)?
            .with_context(|| format!("{name} is missing"))
    }

    /// The port that an option names.
    pub(crate) fn port(&mut self, name: &str) -> Result<Option<u16>> {
        self.value(name)?
            .map(|value| {
                value
                    .parse()
                    .with_context(|| format!("{name}: {value} is no port"))
            })
            .transpose()
    }

    /// Refuses what nobody has asked for: a mistyped option must not pass unnoticed.
    pub(crate) fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(arg) => bail!("unknown argument {arg}; `cargo xtask help` lists what there is"),
        }
    }
}
