//! The demonstration's town hall: setting it up and starting it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    process::{Cmd, Running},
    project::{Project, make_dir, read_text, remove_dir, write},
    step::step,
};

/// A town hall in `var/`.
pub(crate) struct TownHall<'a> {
    project: &'a Project,
    dir: PathBuf,
}

/// Where it listens, and where the edge is.
pub(crate) struct Addresses {
    pub(crate) portal: String,
    pub(crate) inbox: String,
    pub(crate) intake: String,
}

impl<'a> TownHall<'a> {
    pub(crate) fn new(project: &'a Project) -> Self {
        Self {
            project,
            dir: project.var().join("townhall"),
        }
    }

    /// What the edge has to know: destination, where to deliver, and the shared secret.
    pub(crate) fn edge_json(&self) -> PathBuf {
        self.dir.join("edge.json")
    }

    /// Makes keys, database and the demo login on the first start, and sees to the addresses.
    pub(crate) fn set_up(&self, addresses: &Addresses) -> Result<()> {
        // Written last: with it the folder is complete.
        if self.dir.join("config.json").is_file() {
            return self.bring_up_to_date(addresses);
        }
        step(
            "setting up the town hall (keys, database, demo login)",
            || {
                remove_dir(&self.dir)?;
                make_dir(&self.project.var())?;
                self.program("init")
                    .args(["--authority", &self.authority()?])
                    .args(["--portal", &addresses.portal, "--edge", &addresses.portal])
                    .args(["--inbox-addr", &addresses.inbox])
                    .args(["--intake-addr", &addresses.intake])
                    .arg("--forms")
                    .arg(self.project.root.join("forms"))
                    .arg("--demo-login")
                    .output()
                    .map(drop)
            },
        )
    }

    /// The name that the site's pages show, for the documents of its cases.
    fn authority(&self) -> Result<String> {
        let site = self.project.root.join("static/site.json");
        let json: Value = serde_json::from_str(&read_text(&site)?)
            .with_context(|| format!("{} is no JSON", site.display()))?;
        Ok(json["authority"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// A later start changes addresses and takes the services that there are now: keys and
    /// applications stay.
    fn bring_up_to_date(&self, addresses: &Addresses) -> Result<()> {
        let services = self.services()?;
        let forms = self.project.root.join("forms");
        let locales = self.project.root.join("locales");
        change(&self.dir.join("config.json"), |config| {
            config["portal"] = json!(addresses.portal);
            config["edge"] = json!(addresses.portal);
            config["inbox"]["address"] = json!(addresses.inbox);
            config["inbox"]["origin"] = json!(format!("http://{}", addresses.inbox));
            config["intake"]["address"] = json!(addresses.intake);
            config["forms"] = json!(forms);
            config["locales"] = json!(locales);
            // What was said of a service stays; one that is gone would stop the town hall.
            let known = config["services"].take();
            config["services"] = services
                .into_iter()
                .map(|service| {
                    let settings = known.get(&service).cloned();
                    (service, settings.unwrap_or_else(|| json!({})))
                })
                .collect();
        })?;
        change(&self.edge_json(), |edge| {
            edge["intake"] = json!(format!("http://{}", addresses.intake));
        })
    }

    /// The services that have a form and German texts; whoever is writing one may have only one
    /// of them yet.
    fn services(&self) -> Result<Vec<String>> {
        let forms = self.project.root.join("forms");
        let texts = self.project.root.join("locales/de");
        let mut services = Vec::new();
        for entry in fs::read_dir(&forms).with_context(|| format!("{}", forms.display()))? {
            let entry = entry?;
            let service = entry.file_name().to_string_lossy().into_owned();
            let has_texts = texts.join(format!("{service}.ftl")).is_file();
            if has_texts && entry.path().join("form.json").is_file() {
                services.push(service);
            }
        }
        Ok(services)
    }

    /// Starts it; what it says goes to the file.
    pub(crate) fn start(&self, log: &Path) -> Result<Running> {
        self.program("serve").start(log)
    }

    /// Name and password of the demonstration's clerk.
    pub(crate) fn login(&self) -> Option<(String, String)> {
        let login = read_text(&self.dir.join("demo-login.json")).ok()?;
        let login: Value = serde_json::from_str(&login).ok()?;
        let word = |name: &str| login[name].as_str().map(str::to_owned);
        Some((word("name")?, word("password")?))
    }

    fn program(&self, command: &str) -> Cmd {
        Cmd::new(self.project.program("townhall"))
            .arg(command)
            .arg("--dir")
            .arg(&self.dir)
            .dir(&self.project.root)
    }
}

/// Changes a JSON file if that makes a difference; its permissions stay.
fn change(file: &Path, edit: impl FnOnce(&mut Value)) -> Result<()> {
    let old: Value = serde_json::from_str(&read_text(file)?)
        .with_context(|| format!("{} is no JSON", file.display()))?;
    let mut new = old.clone();
    edit(&mut new);
    if new == old {
        return Ok(());
    }
    let permissions = fs::metadata(file)?.permissions();
    write(file, format!("{new:#}\n"))?;
    fs::set_permissions(file, permissions)?;
    Ok(())
}
