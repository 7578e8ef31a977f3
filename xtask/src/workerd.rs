//! The edge on this machine: a configuration for workerd, and starting it.

use std::{collections::BTreeMap, fmt::Write as _, path::PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{
    arguments::Arguments,
    build::site::{frame_ancestors, read_config},
    process::{Cmd, Running},
    project::{Project, copy, files_below, make_dir, read_text, remove_dir, write_secret},
};

/// The day whose behaviour of the platform the worker is written for; `wrangler.toml` has the same.
const COMPATIBILITY_DATE: &str = "2026-04-01";

/// The worker's Durable Objects: binding and class.
const OBJECTS: [(&str, &str); 5] = [
    ("SUBMISSION", "Submission"),
    ("CASE", "Case"),
    ("DESTINATION", "Destination"),
    ("DRAFT", "Draft"),
    ("LIMITER", "Limiter"),
];

/// One edge with one destination.
#[derive(Debug)]
pub(crate) struct Edge {
    /// The configuration; the worker's files are copied beside it.
    pub(crate) config: PathBuf,
    /// The static site that it serves.
    pub(crate) site: PathBuf,
    /// What the Durable Objects keep.
    pub(crate) storage: PathBuf,
    pub(crate) port: u16,
    /// The town hall's `edge.json`: destination, where to deliver, and the shared secret.
    pub(crate) town_hall: Option<PathBuf>,
    /// Where the pages that may call the API come from.
    pub(crate) origins: Vec<String>,
    /// Further bindings, and others instead of those that the town hall gives: name and text.
    pub(crate) bindings: Vec<(String, String)>,
}

impl Edge {
    /// Writes the configuration.
    pub(crate) fn configure(&self, project: &Project) -> Result<()> {
        let dir = self.config.parent().context("the file has no folder")?;
        make_dir(&self.storage)?;
        let worker = dir.join("worker");
        remove_dir(&worker)?;
        let build = project.root.join("edge/build");
        let mut modules = String::new();
        // The first module is the entry.
        for file in std::iter::once(build.join("shim.mjs")).chain(files_below(&build)?) {
            let name = file.strip_prefix(&build)?.to_string_lossy().into_owned();
            if name == "shim.mjs" && !modules.is_empty() {
                continue;
            }
            let kind = match file.extension().and_then(|extension| extension.to_str()) {
                Some("js" | "mjs") => "esModule",
                Some("wasm") => "wasm",
                _ => continue,
            };
            copy(&file, &worker.join(&name))?;
            writeln!(
                modules,
                "    (name = {}, {kind} = embed {}),",
                text(&name),
                text(&format!("worker/{name}"))
            )?;
        }

        let mut bindings = String::new();
        for (name, value) in self.texts()? {
            writeln!(
                bindings,
                "    (name = {}, text = {}),",
                text(&name),
                text(&value)
            )?;
        }
        let mut namespaces = String::new();
        for (binding, class) in OBJECTS {
            writeln!(
                bindings,
                "    (name = \"{binding}\", durableObjectNamespace = \"{class}\"),"
            )?;
            writeln!(
                namespaces,
                "    (className = \"{class}\", uniqueKey = \"amtsweg-{class}\", enableSql = true),"
            )?;
        }
        let config = format!(
            r#"# Written by `cargo xtask`; changes are lost.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "edge", worker = .edge),
    (name = "site", disk = (path = {site})),
    (name = "storage", disk = (path = {storage}, writable = true)),
    # Only the town hall on this machine: the edge has nothing to fetch elsewhere.
    (name = "internet", network = (allow = ["127.0.0.1/32"])),
  ],
  sockets = [(name = "portal", address = "127.0.0.1:{port}", http = (), service = "edge")],
);

const edge :Workerd.Worker = (
  compatibilityDate = "{COMPATIBILITY_DATE}",
  modules = [
{modules}  ],
  bindings = [
    (name = "SITE", service = "site"),
{bindings}  ],
  durableObjectNamespaces = [
{namespaces}  ],
  durableObjectStorage = (localDisk = "storage"),
);
"#,
            site = text(&self.site.to_string_lossy()),
            storage = text(&self.storage.to_string_lossy()),
            port = self.port,
        );
        write_secret(&self.config, &config)
    }

    /// The bindings that are texts.
    fn texts(&self) -> Result<BTreeMap<String, String>> {
        let mut texts = BTreeMap::new();
        // The site's own list says who may frame it.
        let config = self.site.join("site.json");
        if config.is_file() {
            let config = Value::Object(read_config(&config)?);
            let ancestors = frame_ancestors(&config)?.join(" ");
            texts.insert("FRAME_ANCESTORS".to_owned(), ancestors);
        }
        if let Some(file) = &self.town_hall {
            let published: Value = serde_json::from_str(&read_text(file)?)
                .with_context(|| format!("{} is no JSON", file.display()))?;
            let id = published["destinationId"]
                .as_str()
                .with_context(|| format!("{} names no destination", file.display()))?;
            let destinations = json!([{
                "destinationId": id,
                "intake": published["intake"],
                "origins": self.origins,
            }]);
            let secrets = json!({ id: published["secret"] });
            texts.insert("DESTINATIONS".to_owned(), destinations.to_string());
            texts.insert("INTAKE_SECRETS".to_owned(), secrets.to_string());
        }
        texts.extend(self.bindings.iter().cloned());
        Ok(texts)
    }

    /// Starts workerd with the configuration; what it says goes to the file.
    pub(crate) fn start(&self, project: &Project, log: &std::path::Path) -> Result<Running> {
        Cmd::new(program(project)?)
            .arg("serve")
            .arg(&self.config)
            .dir(&project.root)
            .start(log)
    }
}

/// workerd's own program: the script in `.bin` would only stand between us and it.
pub(crate) fn program(project: &Project) -> Result<PathBuf> {
    let platform = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "linux-64",
        ("linux", "aarch64") => "linux-arm64",
        ("macos", "x86_64") => "darwin-64",
        ("macos", "aarch64") => "darwin-arm64",
        (os, arch) => bail!("there is no workerd for {os} on {arch}"),
    };
    Ok(project
        .root
        .join("node_modules/@cloudflare")
        .join(format!("workerd-{platform}"))
        .join("bin/workerd"))
}

/// A text in Cap'n Proto's notation, whose escapes are C's.
fn text(value: &str) -> String {
    let mut quoted = String::from("\"");
    for character in value.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// `cargo xtask workerd-config`, for tests that run an edge of their own.
pub(crate) fn command(mut arguments: Arguments) -> Result<()> {
    let project = Project::find()?;
    let absolute = |path: String| std::path::absolute(path);
    let edge = Edge {
        config: absolute(arguments.required("--out")?)?,
        site: absolute(arguments.required("--site")?)?,
        storage: absolute(arguments.required("--storage")?)?,
        port: arguments.port("--port")?.context("--port is missing")?,
        town_hall: arguments.value("--edge-json")?.map(absolute).transpose()?,
        origins: values(&mut arguments, "--origin")?,
        bindings: values(&mut arguments, "--binding")?
            .into_iter()
            .map(|binding| match binding.split_once('=') {
                Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
                None => bail!("--binding takes NAME=TEXT"),
            })
            .collect::<Result<_>>()?,
    };
    arguments.finish()?;
    edge.configure(&project)
}

/// All values of an option that can be repeated.
fn values(arguments: &mut Arguments, name: &str) -> Result<Vec<String>> {
    std::iter::from_fn(|| arguments.value(name).transpose()).collect()
}
