//! The demonstration of a host: a page that shows the portal as an app would.
//!
//! It is part of no site. On an origin of its own it has, like any app, no way to what the portal
//! keeps; whatever its address says, it can delete nothing.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::Duration,
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    arguments::Arguments,
    build::site::read_config,
    process,
    project::{Project, read_text},
};

/// The folder with the page, below the project's root.
const FOLDER: &str = "static/embed";
/// What it has: address, file and type.
const FILES: [(&str, &str, &str); 4] = [
    ("/", "demo.html", "text/html; charset=utf-8"),
    ("/demo.css", "demo.css", "text/css; charset=utf-8"),
    ("/demo.js", "demo.js", "text/javascript; charset=utf-8"),
    ("/host.js", "host.js", "text/javascript; charset=utf-8"),
];
/// The page's name: this machine, as every name below `localhost`. The portal is shown under names
/// below it, each with a storage of its own.
const NAME: &str = "app.localhost";
/// Where the page learns which portal it shows.
const PORTAL: &str = "/portal.json";
/// How long a browser may take to say what it wants, and how much it may say.
const REQUEST_LIMIT: Duration = Duration::from_secs(30);
const REQUEST_BYTES: u64 = 16 * 1024;

/// The page, ready to be served.
pub(crate) struct HostPage {
    folder: PathBuf,
    about: String,
}

impl HostPage {
    /// Shows the portal at the port of this machine, which speaks these languages.
    pub(crate) fn new(root: &Path, portal: u16, languages: &Value) -> Self {
        let about = json!({ "port": portal, "languages": languages });
        Self {
            folder: root.join(FOLDER),
            about: about.to_string(),
        }
    }

    /// Answers on the port from now on, as long as this program runs.
    pub(crate) fn start(self, port: u16) -> Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("port {port} cannot be had for the page of the app"))?;
        let page = Arc::new(self);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Browsers open connections that they may need later: none waits for another. One
                // that has gone meanwhile needs no answer.
                let page = Arc::clone(&page);
                thread::spawn(move || page.answer(stream));
            }
        });
        Ok(())
    }

    fn answer(&self, mut stream: TcpStream) -> Result<()> {
        stream.set_read_timeout(Some(REQUEST_LIMIT))?;
        stream.set_write_timeout(Some(REQUEST_LIMIT))?;
        let mut lines = BufReader::new((&stream).take(REQUEST_BYTES)).lines();
        let request = lines.next().context("nothing was asked")??;
        // The rest is read, so that the connection does not break before the answer is read.
        while lines
            .next()
            .transpose()?
            .is_some_and(|line| !line.is_empty())
        {}
        let mut words = request.split(' ');
        let path = match (words.next(), words.next()) {
            (Some("GET"), Some(target)) => target.split('?').next().unwrap_or_default(),
            _ => "",
        };
        let (status, kind, body) = match self.file(path)? {
            Some((kind, body)) => ("200 OK", kind, body),
            None => (
                "404 Not Found",
                "text/plain",
                "There is no such page.\n".into(),
            ),
        };
        write!(
            stream,
            "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\
             cache-control: no-store\r\ncontent-security-policy: frame-ancestors 'none'\r\n\
             referrer-policy: no-referrer\r\nx-content-type-options: nosniff\r\n\
             connection: close\r\n\r\n{body}",
            body.len()
        )?;
        Ok(())
    }

    /// Type and content of what lies at the path.
    fn file(&self, path: &str) -> Result<Option<(&'static str, String)>> {
        if path == PORTAL {
            return Ok(Some(("application/json", self.about.clone())));
        }
        FILES
            .iter()
            .find(|(address, ..)| *address == path)
            .map(|(_, name, kind)| Ok((*kind, read_text(&self.folder.join(name))?)))
            .transpose()
    }
}

/// The origin of the page at a port: what the portal has to name among its hosts.
pub(crate) fn origin(port: u16) -> String {
    format!("http://{NAME}:{port}")
}

/// `cargo xtask host-page`, for a portal that runs already.
pub(crate) fn command(project: &Project, mut arguments: Arguments) -> Result<()> {
    let portal = arguments
        .port("--portal-port")?
        .context("--portal-port is missing")?;
    let port = arguments.port("--port")?.context("--port is missing")?;
    arguments.finish()?;
    let site = read_config(&project.root.join("static/site.json"))?;
    HostPage::new(&project.root, portal, &site["languages"]).start(port)?;
    println!("{}/ shows the portal at port {portal}", origin(port));
    process::wait_until(Duration::MAX, || Ok(false)).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_itself_is_served() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let page = HostPage::new(&root, 8787, &json!(["de"]));
        for (path, part) in [
            ("/", "<!doctype html>"),
            ("/demo.js", "embedAmtsweg"),
            ("/portal.json", "8787"),
        ] {
            let (_, body) = page.file(path).unwrap().unwrap();
            assert!(body.contains(part), "{path}");
        }
        for path in ["", "/demo.html", "/../embed/demo.js", "/site.json", "//"] {
            assert!(page.file(path).unwrap().is_none(), "{path}");
        }
    }
}
