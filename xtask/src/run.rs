//! `cargo xtask run`: town hall and edge on this machine.

use std::{
    fs,
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use serde_json::Value;

use crate::{
    arguments::Arguments,
    build,
    demonstration::{self, PEOPLE},
    host_page::{self, HostPage},
    process::{self, Running},
    project::{Project, make_dir, remove_dir},
    setup::{WasmToolchain, disk, npm},
    step::{duration, step},
    townhall::{Addresses, TownHall},
    workerd::Edge,
};

/// How long a server may take until it answers.
const START_LIMIT: Duration = Duration::from_mins(1);
const REQUEST_LIMIT: Duration = Duration::from_secs(2);

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Options {
    fresh: bool,
    portal: u16,
    inbox: u16,
    intake: u16,
    app: u16,
}

impl Options {
    pub(crate) fn parse(mut arguments: Arguments) -> Result<Self> {
        let options = Self {
            fresh: arguments.switch("--fresh"),
            portal: arguments.port("--portal-port")?.unwrap_or(8787),
            inbox: arguments.port("--inbox-port")?.unwrap_or(8788),
            intake: arguments.port("--intake-port")?.unwrap_or(8789),
            app: arguments.port("--app-port")?.unwrap_or(8790),
        };
        arguments.finish()?;
        Ok(options)
    }

    fn portal(&self) -> String {
        format!("http://127.0.0.1:{}", self.portal)
    }

    /// The page that plays an app: an origin of its own, as an app's is.
    fn app(&self) -> String {
        host_page::origin(self.app)
    }

    fn addresses(&self) -> Addresses {
        Addresses {
            portal: self.portal(),
            inbox: format!("127.0.0.1:{}", self.inbox),
            intake: format!("127.0.0.1:{}", self.intake),
        }
    }
}

pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let start = Instant::now();
    check_ports(options)?;
    disk::check(project)?;
    if options.fresh {
        step("emptying var/", || remove_dir(&project.var()))?;
    }

    // npm downloads while cargo compiles. Two compilations at once would only be in each other's way.
    let toolchain = thread::scope(|scope| {
        let npm = scope.spawn(|| npm::install(project));
        let toolchain = WasmToolchain::set_up(project)?;
        build::native(project, &build::Program::ALL)?;
        build::joined(npm)?;
        anyhow::Ok(toolchain)
    })?;
    build::for_wasm(project, &toolchain)?;
    let town_hall = TownHall::new(project);
    let is_first_start = town_hall.set_up(&options.addresses())?;
    let mut config = build::site::demonstration_config(project)?;
    let_frame(&mut config, &options.app());
    let site = project.var().join("site");
    build::site::build(project, &toolchain, &site, &config)?;

    let mut servers = start_servers(project, options, &town_hall, site)?;
    HostPage::new(&project.root, options.portal, &config["languages"]).start(options.app)?;
    if is_first_start {
        demonstration::send_cases(project, &options.portal())?;
    }
    announce(project, options, &town_hall.logins(), start.elapsed());
    let outcome = watch(&mut servers);
    for server in &mut servers {
        server.running.ask_to_end();
    }
    outcome
}

/// Lets pages of the origin frame the portal and speak with it.
fn let_frame(config: &mut Value, origin: &str) {
    if let Some(list) = config["frameAncestors"].as_array_mut() {
        list.push(origin.into());
    }
}

fn check_ports(options: &Options) -> Result<()> {
    let ports = [
        ("--portal-port", options.portal),
        ("--inbox-port", options.inbox),
        ("--intake-port", options.intake),
        ("--app-port", options.app),
    ];
    for (option, port) in ports {
        if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            bail!(
                "port {port} cannot be had ({error}): end the program that uses it \
                 (`ss -ltnp 'sport = :{port}'` shows which), or name another one with {option}"
            );
        }
    }
    Ok(())
}

fn start_servers(
    project: &Project,
    options: &Options,
    town_hall: &TownHall,
    site: PathBuf,
) -> Result<Vec<Server>> {
    let logs = project.var().join("log");
    make_dir(&logs)?;
    let edge = Edge {
        config: project.var().join("edge/workerd.capnp"),
        site,
        storage: project.var().join("edge/storage"),
        port: options.portal,
        town_hall: Some(town_hall.edge_json()),
        origins: vec![
            options.portal(),
            format!("http://localhost:{}", options.portal),
        ],
        bindings: Vec::new(),
    };
    edge.configure(project)?;
    step("starting town hall and edge", || {
        let log = logs.join("edge.log");
        let mut edge = Server {
            running: edge.start(project, &log)?,
            log,
        };
        edge.wait_for(options.portal, "/site.json")?;
        let log = logs.join("townhall.log");
        let mut town_hall = Server {
            running: town_hall.start(&log)?,
            log,
        };
        town_hall.wait_for(options.inbox, "/healthz")?;
        Ok(vec![town_hall, edge])
    })
}

/// A server and what it writes.
struct Server {
    running: Running,
    log: PathBuf,
}

impl Server {
    /// An error with its last words if it has ended.
    fn check(&mut self) -> Result<()> {
        match self.running.ended()? {
            None => Ok(()),
            Some(status) => bail!(
                "{} has ended ({status}). The end of {}:\n{}",
                self.running.name(),
                self.log.display(),
                tail(&self.log)
            ),
        }
    }

    fn wait_for(&mut self, port: u16, path: &str) -> Result<()> {
        let answers = process::wait_until(START_LIMIT, || {
            self.check()?;
            Ok(get(port, path).is_ok())
        })?;
        if !answers {
            bail!(
                "{} does not answer on 127.0.0.1:{port}{path}. The end of {}:\n{}",
                self.running.name(),
                self.log.display(),
                tail(&self.log)
            );
        }
        Ok(())
    }
}

fn tail(file: &Path) -> String {
    let text = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}

/// The least of HTTP: whether a GET is answered with 200.
fn get(port: u16, path: &str) -> Result<()> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, REQUEST_LIMIT)?;
    stream.set_read_timeout(Some(REQUEST_LIMIT))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n"
    )?;
    let mut head = [0; 12];
    stream.read_exact(&mut head)?;
    if head.ends_with(b" 200") {
        Ok(())
    } else {
        bail!("not ready")
    }
}

fn announce(project: &Project, options: &Options, logins: &[(String, String)], took: Duration) {
    println!("\nAmtsweg is running (started in {}).\n", duration(took));
    println!("  portal  {}/", options.portal());
    println!("  inbox   http://127.0.0.1:{}/", options.inbox);
    for (name, password) in logins {
        let person = PEOPLE.iter().find(|person| person.name == name);
        let sees = person.map_or_else(String::new, |person| format!("  ({})", person.sees));
        println!("          log in as {name:<15} with {password}{sees}");
    }
    println!(
        "  app     {}/ (shows the portal as an app would)",
        options.app()
    );
    println!("  logs    {}", project.var().join("log").display());
    println!(
        "\nPortal and edge share one address here only for the demonstration. Ctrl-C ends it."
    );
}

/// Waits until somebody ends it, or one of the servers does.
fn watch(servers: &mut [Server]) -> Result<()> {
    loop {
        process::wait_until(Duration::from_secs(1), || {
            for server in servers.iter_mut() {
                server.check()?;
            }
            Ok(false)
        })?;
    }
}
