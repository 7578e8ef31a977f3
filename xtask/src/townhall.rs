//! The demonstration's town hall: setting it up and starting it.

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    demonstration,
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

    /// Makes keys, database and the accounts of the demonstration on the first start, which it then is,
    /// and sees to the addresses.
    pub(crate) fn set_up(&self, addresses: &Addresses) -> Result<bool> {
        // Written last: with it the folder is complete.
        if self.dir.join("config.json").is_file() {
            self.bring_up_to_date(addresses)?;
            return Ok(false);
        }
        step(
            "setting up the town hall (keys, database, accounts)",
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
                    .output()?;
                change(&self.dir.join("config.json"), |config| {
                    config["groups"] = demonstration::groups();
                })?;
                self.make_accounts()
            },
        )?;
        Ok(true)
    }

    fn make_accounts(&self) -> Result<()> {
        let roles = |roles: &[&'static str]| {
            let each = roles.iter().flat_map(|role| ["--role", *role]);
            each.collect::<Vec<_>>()
        };
        let [first, others @ ..] = &demonstration::PEOPLE;
        let (_, password) = self.first_login().context("init has made no login")?;
        let mut logins = vec![json!({"name": first.name, "password": password})];
        self.clerk("roles")
            .arg(first.name)
            .args(roles(first.roles))
            .output()?;
        for person in others {
            let password = random_password()?;
            self.clerk("add")
                .arg(person.name)
                .args(roles(person.roles))
                .input(format!("{password}\n"))
                .output()?;
            logins.push(json!({"name": person.name, "password": password}));
        }
        let file = self.logins_json();
        write(&file, format!("{:#}\n", Value::Array(logins)))?;
        let private = fs::metadata(self.dir.join("demo-login.json"))?.permissions();
        fs::set_permissions(file, private)?;
        Ok(())
    }

    fn clerk(&self, command: &str) -> Cmd {
        Cmd::new(self.project.program("townhall"))
            .args(["clerk", command, "--dir"])
            .arg(&self.dir)
            .dir(&self.project.root)
    }

    fn logins_json(&self) -> PathBuf {
        self.dir.join("demo-logins.json")
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

    /// Names and passwords of all who can log in.
    pub(crate) fn logins(&self) -> Vec<(String, String)> {
        let read = || {
            let text = read_text(&self.logins_json()).ok()?;
            let logins: Vec<Value> = serde_json::from_str(&text).ok()?;
            Some(logins.iter().filter_map(login).collect())
        };
        // A town hall of before had one.
        read().unwrap_or_else(|| self.first_login().into_iter().collect())
    }

    fn first_login(&self) -> Option<(String, String)> {
        let text = read_text(&self.dir.join("demo-login.json")).ok()?;
        login(&serde_json::from_str(&text).ok()?)
    }

    fn program(&self, command: &str) -> Cmd {
        Cmd::new(self.project.program("townhall"))
            .arg(command)
            .arg("--dir")
            .arg(&self.dir)
            .dir(&self.project.root)
    }
}

fn login(login: &Value) -> Option<(String, String)> {
    let word = |name: &str| login[name].as_str().map(str::to_owned);
    Some((word("name")?, word("password")?))
}

fn random_password() -> Result<String> {
    let mut bytes = [0; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
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
