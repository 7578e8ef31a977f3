//! The edge on this machine: a configuration for workerd, and starting it.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{
    arguments::Arguments,
    build::site::{frame_ancestors, read_config},
    process::{Cmd, Running},
    project::{Project, copy, files_below, make_dir, read_text, remove_dir, write, write_secret},
};

/// The day whose behaviour of the platform the worker is written for; `wrangler.toml` has the same.
const COMPATIBILITY_DATE: &str = "2026-04-01";

/// The worker's first module.
const ENTRY: &str = "shim.mjs";

/// The worker's Durable Objects: binding and class.
const OBJECTS: [(&str, &str); 6] = [
    ("SUBMISSION", "Submission"),
    ("CASE", "Case"),
    ("DESTINATION", "Destination"),
    ("DRAFT", "Draft"),
    ("LIMITER", "Limiter"),
    ("LEDGER", "Ledger"),
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
        make_private_dir(&self.storage)?;
        let config = Configuration {
            head: "Written by `cargo xtask`; changes are lost.",
            modules: modules(project, dir)?,
            texts: self.texts()?,
            site: self.site.to_string_lossy().into_owned(),
            storage: self.storage.to_string_lossy().into_owned(),
            address: format!("127.0.0.1:{}", self.port),
            // Only the town hall on this machine: the edge has nothing to fetch elsewhere.
            internet: r#"network = (allow = ["127.0.0.1/32"])"#,
        };
        write_secret(&self.config, &config.text()?)
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
    pub(crate) fn start(&self, project: &Project, log: &Path) -> Result<Running> {
        Cmd::new(program(project)?)
            .arg("serve")
            .arg(&self.config)
            .dir(&project.root)
            .start(log)
    }
}

/// Copies the worker into `worker/` beside the configuration, and gives its modules: name and kind.
fn modules(project: &Project, dir: &Path) -> Result<Vec<(String, &'static str)>> {
    let worker = dir.join("worker");
    remove_dir(&worker)?;
    let build = project.root.join("edge/build");
    let mut modules = modules_of(&build)?;
    for (name, _) in &mut modules {
        copy(&build.join(&*name), &worker.join(&*name))?;
        *name = format!("worker/{name}");
    }
    Ok(modules)
}

/// The modules of a folder: the first one is the entry.
fn modules_of(dir: &Path) -> Result<Vec<(String, &'static str)>> {
    let mut modules = Vec::new();
    for file in files_below(dir)? {
        let name = file.strip_prefix(dir)?.to_string_lossy().into_owned();
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("js" | "mjs") => modules.push((name, "esModule")),
            Some("wasm") => modules.push((name, "wasm")),
            _ => {}
        }
    }
    modules.sort_by_key(|(name, _)| name != ENTRY);
    Ok(modules)
}

/// What a configuration for workerd says.
struct Configuration<'a> {
    /// A comment at its beginning.
    head: &'a str,
    /// Paths from the configuration, with their kinds.
    modules: Vec<(String, &'static str)>,
    /// The bindings that are texts.
    texts: BTreeMap<String, String>,
    site: String,
    storage: String,
    /// Where it listens.
    address: String,
    /// What the edge may reach.
    internet: &'a str,
}

impl Configuration<'_> {
    fn text(&self) -> Result<String> {
        let mut modules = String::new();
        for (path, kind) in &self.modules {
            // Modules import each other by their names below the worker's folder.
            let name = path.strip_prefix("worker/").unwrap_or(path);
            writeln!(
                modules,
                "    (name = {}, {kind} = embed {}),",
                text(name),
                text(path)
            )?;
        }
        let mut bindings = String::new();
        for (name, value) in &self.texts {
            writeln!(
                bindings,
                "    (name = {}, text = {}),",
                text(name),
                text(value)
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
        let mut head = String::new();
        for line in self.head.lines() {
            writeln!(head, "# {line}")?;
        }
        Ok(format!(
            r#"{head}using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "edge", worker = .edge),
    (name = "site", disk = (path = {site})),
    (name = "storage", disk = (path = {storage}, writable = true)),
    (name = "internet", {internet}),
  ],
  sockets = [(name = "portal", address = {address}, http = (), service = "edge")],
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
            site = text(&self.site),
            storage = text(&self.storage),
            address = text(&self.address),
            internet = self.internet,
        ))
    }
}

const EXAMPLE_HEAD: &str = "\
An example for workerd: `workerd serve workerd.capnp`, beside the worker's files.

Copy it to `workerd.capnp` (mode 0600: it holds secrets) and change what belongs to the example:
- `site` and `storage`: folders. The site's may be empty where another host serves the site; the
  storage's must outlive the program, and nobody else may read it;
- the socket's `address`: behind a proxy with TLS that takes bodies of 2 MB;
- DESTINATIONS and INTAKE_SECRETS: a line for each town hall, from its `edge.json`. `origins` are
  the addresses of the pages that may send, without a slash at the end;
- LOG_SALT: 32 random bytes, such as `openssl rand -base64 32` gives;
- PUBLIC_ORIGIN: where browsers reach the edge;
- TRUSTED_ADDRESS_HEADER: the header in which the proxy writes the client's address;
- PUBLIC_ORIGIN: the edge's address, as browsers know it;
- `internet`: a town hall's intake by https needs `tlsOptions` as below. For a certificate of your
  own authority add `trustedCertificates = [embed \"ca.pem\"]` there. An intake in a private network
  needs `\"private\"` in `allow`.";

/// An example to copy, beside the worker's files in `dir`.
pub(crate) fn write_example(dir: &Path) -> Result<()> {
    let id = "00000000-0000-4000-8000-000000000000";
    let destinations = json!([{
        "destinationId": id,
        "intake": "https://eingang.example.org",
        "origins": ["https://antrag.example.org"],
    }]);
    let texts = [
        ("DESTINATIONS", destinations.to_string()),
        (
            "INTAKE_SECRETS",
            json!({ id: "the secret of edge.json, as it stands there" }).to_string(),
        ),
        ("LOG_SALT", "32 random bytes".to_owned()),
        ("PUBLIC_ORIGIN", "https://edge.example.org".to_owned()),
        ("TRUSTED_ADDRESS_HEADER", "x-real-ip".to_owned()),
        ("PUBLIC_ORIGIN", "https://edge.example.org".to_owned()),
    ];
    let config = Configuration {
        head: EXAMPLE_HEAD,
        modules: modules_of(dir)?,
        texts: texts.map(|(name, text)| (name.to_owned(), text)).into(),
        site: "/srv/amtsweg-edge/site".to_owned(),
        storage: "/srv/amtsweg-edge/storage".to_owned(),
        address: "127.0.0.1:8787".to_owned(),
        internet: r#"network = (allow = ["public"], tlsOptions = (trustBrowserCas = true))"#,
    };
    write(&dir.join("workerd.capnp.example"), config.text()?)
}

/// Makes a folder for what workerd keeps. Its files are readable for everybody where the umask does
/// not say otherwise, so the folder is closed.
fn make_private_dir(dir: &Path) -> Result<()> {
    make_dir(dir)?;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o700))
        .with_context(|| format!("cannot close {} to others", dir.display()))
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
    if arguments.switch("--example") {
        let dir = std::path::absolute(arguments.required("--out")?)?;
        arguments.finish()?;
        let build = project.root.join("edge/build");
        for file in files_below(&build)? {
            copy(&file, &dir.join(file.strip_prefix(&build)?))?;
        }
        return write_example(&dir);
    }
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
