//! The static site: rendered pages, the program, styles, texts and forms in one folder.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::{
    build::{
        Program, frontend, native,
        stamp::{Inputs, Stamp, content_hash},
        styles, texts,
    },
    process::Cmd,
    project::{Project, copy, files_below, make_dir, read_text, remove_dir, write},
    setup::WasmToolchain,
    step::step,
};

/// Parts of `static/` that are sources, not files of the site.
///
/// `embed` is for pages elsewhere, which take `host.js` along, and for the demonstration of one.
const SOURCES: [&str; 5] = ["style", "headers.json", "site.json", "embed", WORKER];
/// The service worker. Its name stays, since browsers ask for it again by that name.
const WORKER: &str = "sw.js";
/// The script that starts the programs.
const BOOT: &str = "boot.js";

/// `static/site.json` with what the demonstration's town hall publishes, if it is set up.
pub(crate) fn demonstration_config(project: &Project) -> Result<Value> {
    let mut config = read_config(&project.root.join("static/site.json"))?;
    let published = project.var().join("townhall/public/site.json");
    if published.is_file() {
        config.append(&mut read_config(&published)?);
    }
    Ok(Value::Object(config))
}

/// Reads a site's configuration.
pub(crate) fn read_config(file: &Path) -> Result<Map<String, Value>> {
    serde_json::from_str(&read_text(file)?)
        .with_context(|| format!("{} is no JSON object", file.display()))
}

/// Who may frame the site: origins, and `'self'` for its own.
///
/// The pages talk with those who frame them, so that nobody is let in by a pattern.
pub(crate) fn frame_ancestors(config: &Value) -> Result<Vec<&str>> {
    let listed = config["frameAncestors"].as_array().into_iter().flatten();
    listed
        .map(|entry| {
            let origin = entry.as_str().unwrap_or_default();
            let host = origin.split_once("://").map_or("", |(_, host)| host);
            let is_exact = !host.is_empty() && !host.contains(['/', '*', ' ', ';', ',']);
            if !is_exact && origin != "'self'" {
                bail!(
                    "frameAncestors: {entry} is no origin, such as \"https://app.example.org\" \
                     without a slash at the end, or \"'self'\" for the site's own"
                );
            }
            Ok(origin)
        })
        .collect()
}

/// Signing keys that were replaced, each with its end: without one it would be believed for ever.
pub(crate) fn check_previous_keys(config: &Value) -> Result<()> {
    if !config["previousSigningKeyThumbprints"].is_null() {
        bail!(
            "previousSigningKeyThumbprints: write previousSigningKeys instead, \
             such as [{{\"thumbprint\": \"…\", \"until\": 1795000000}}]: when each was replaced"
        );
    }
    let listed = config["previousSigningKeys"]
        .as_array()
        .into_iter()
        .flatten();
    for key in listed {
        let thumbprint = key["thumbprint"].as_str().unwrap_or_default();
        if thumbprint.is_empty() || key["until"].as_i64().is_none() {
            bail!(
                "previousSigningKeys: {key} needs a thumbprint and until, the second since 1970 \
                 in which it was replaced"
            );
        }
        let current = config["signingKeyThumbprints"].as_array();
        if current.is_some_and(|all| all.iter().any(|pin| pin == thumbprint)) {
            bail!("previousSigningKeys: {thumbprint} is in signingKeyThumbprints as well");
        }
    }
    Ok(())
}

/// Builds everything that the site consists of and puts it into the folder.
pub(crate) fn build(
    project: &Project,
    toolchain: &WasmToolchain,
    out: &Path,
    config: &Value,
) -> Result<()> {
    frame_ancestors(config)?;
    check_previous_keys(config)?;
    let css = styles::build(project)?;
    native(project, &[Program::TownHall, Program::Prerender])?;
    let prerender = project.program(Program::Prerender.name());
    let town_hall = project.program(Program::TownHall.name());
    let programs = frontend::build(project, toolchain)?;
    let sources = ["static", "locales", "forms"].map(|dir| project.root.join(dir));

    let config = format!("{config:#}\n");
    let time = build_time()?;
    let mut inputs = Inputs::new("site 4")
        .text(&config)
        .text(&time)
        .file(&prerender)?
        .file(&town_hall)?
        .file(&css)?;
    for program in &programs {
        inputs = inputs.file(&program.js)?.file(&program.wasm)?;
    }
    for dir in &sources {
        inputs = inputs.tree(dir)?;
    }
    let stamp = Stamp::new(out.with_extension("stamp"), &inputs);
    if stamp.is_fresh(&[out.join("index.html")]) {
        return Ok(());
    }
    step("putting the site together", || {
        // Made aside and moved when complete: whoever serves the folder never sees half of it.
        let new = out.with_extension("new");
        remove_dir(&new)?;
        make_dir(&new)?;
        let assets = Assets::add(project, &new, &programs, &css)?;
        copy_static(project, &new)?;
        copy_data(project, &new)?;
        write(&new.join("site.json"), &config)?;
        // What arrives names the schema of its form by an address of the portal.
        Cmd::new(&town_hall)
            .args(["forms", "export", "--into"])
            .arg(&new)
            .dir(&project.root)
            .run()?;
        let list = project.work("site").join("assets.json");
        write(&list, format!("{:#}", assets.0))?;
        Cmd::new(&prerender)
            .arg("--out")
            .arg(&new)
            .arg("--site-config")
            .arg(new.join("site.json"))
            .arg("--assets")
            .arg(&list)
            .arg("--root")
            .arg(&project.root)
            .args(["--time", &time])
            .dir(&project.root)
            .run()?;
        add_worker(project, &new)?;
        remove_dir(out)?;
        fs::rename(&new, out).with_context(|| format!("cannot replace {}", out.display()))
    })?;
    stamp.keep()
}

/// What trunk's page needs beside the program; `Trunk.toml` calls this as its hook.
pub(crate) fn trunk_files(project: &Project) -> Result<()> {
    let out = std::env::var_os("TRUNK_STAGING_DIR").context("this is for trunk's hook only")?;
    let out = Path::new(&out);
    copy(&styles::build(project)?, &out.join("style.css"))?;
    copy_static(project, out)?;
    let scripts = project.root.join("static");
    let mut boot = read_text(&scripts.join(BOOT))?;
    for (placeholder, name) in [
        ("@@EARLY_JS@@", "early.js"),
        ("@@NAMES_JS@@", "names.js"),
        ("@@FOREIGN_JS@@", "foreign.js"),
        ("@@AGAIN_JS@@", "again.js"),
    ] {
        boot = boot.replace(placeholder, &format!("/{name}"));
        copy(&scripts.join(name), &out.join(name))?;
    }
    write(&out.join(BOOT), boot)?;
    copy_data(project, out)?;
    native(project, &[Program::Prerender])?;
    Cmd::new(project.program(Program::Prerender.name()))
        .arg("--out")
        .arg(out)
        .arg("--root")
        .arg(&project.root)
        .args(["--time", &build_time()?])
        .run()?;
    write(
        &out.join("site.json"),
        format!("{:#}\n", demonstration_config(project)?),
    )
}

/// When the site is built, in seconds since 1970, cut to the day: its texts name the values of the
/// law as they are then. `SOURCE_DATE_EPOCH` sets another, as for every reproducible build.
pub(crate) fn build_time() -> Result<String> {
    let seconds: u64 = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds.parse().context("SOURCE_DATE_EPOCH is no number")?,
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs(),
    };
    Ok((seconds - seconds % 86_400).to_string())
}

/// Puts the service worker beside the finished files, byte for byte but for their hash: browsers
/// take a worker for a new one when its bytes have changed.
fn add_worker(project: &Project, out: &Path) -> Result<()> {
    let mut files = String::new();
    for file in files_below(out)? {
        let path = file.strip_prefix(out)?;
        writeln!(
            files,
            "{} {}",
            path.display(),
            content_hash(&fs::read(&file)?)
        )?;
    }
    let worker = read_text(&project.root.join("static").join(WORKER))?;
    let build = content_hash(files.as_bytes());
    write(&out.join(WORKER), worker.replace("@@BUILD@@", &build))
}

/// Logical names of files and where they lie under a name with their hash.
struct Assets(Value);

impl Assets {
    fn add(
        project: &Project,
        out: &Path,
        programs: &[frontend::Program],
        css: &Path,
    ) -> Result<Self> {
        let mut assets = Self(json!({}));
        assets.put(out, "style.css", &fs::read(css)?)?;
        // The small scripts of the pages know these files by placeholders.
        let mut addresses = Vec::new();
        for frontend::Program { name, js, wasm } in programs {
            for (kind, file) in [("js", js), ("wasm", wasm)] {
                let address = assets.put(out, &format!("{name}.{kind}"), &fs::read(file)?)?;
                addresses.push((placeholder(name, kind), address));
            }
        }
        let mut scripts = scripts(project)?;
        // It names others, which have to have their addresses by then.
        scripts.sort_by_key(|script| script.ends_with(BOOT));
        for script in scripts {
            let mut text = read_text(&script)?;
            for (placeholder, address) in &addresses {
                text = text.replace(placeholder, address);
            }
            let name = script.file_name().unwrap_or_default().to_string_lossy();
            let stem = script.file_stem().unwrap_or_default().to_string_lossy();
            let filled = project.work("site").join(&*name);
            write(&filled, text)?;
            let small = project
                .npm_tool("esbuild")
                .arg(&filled)
                // Without a format no name outside of functions would be shortened.
                .args(["--minify", "--format=esm", "--log-level=warning"])
                .output()?;
            let address = assets.put(out, &name, small.as_bytes())?;
            addresses.push((placeholder(&stem, "js"), address));
        }
        Ok(assets)
    }

    fn put(&mut self, out: &Path, name: &str, content: &[u8]) -> Result<String> {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let address = format!("/assets/{stem}-{}.{extension}", content_hash(content));
        write(&out.join(&address[1..]), content)?;
        self.0[name] = json!(address);
        Ok(address)
    }
}

/// As what a script knows a file until it has its address.
fn placeholder(name: &str, kind: &str) -> String {
    format!("@@{name}_{kind}@@").to_uppercase()
}

/// The scripts directly in `static/` that pages load.
fn scripts(project: &Project) -> Result<Vec<PathBuf>> {
    let mut scripts = files_below(&project.root.join("static"))?;
    scripts.retain(|file| is_script(project, file));
    Ok(scripts)
}

fn is_script(project: &Project, file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "js")
        && file.parent() == Some(&project.root.join("static"))
        && !file.ends_with(WORKER)
}

fn copy_static(project: &Project, out: &Path) -> Result<()> {
    let dir = project.root.join("static");
    for file in files_below(&dir)? {
        let path = file.strip_prefix(&dir)?;
        let is_source = SOURCES.iter().any(|source| path.starts_with(source));
        if !is_source && !is_script(project, &file) {
            copy(&file, &out.join(path))?;
        }
    }
    Ok(())
}

/// Forms go out byte for byte: the town hall compares the definition's hash.
fn copy_data(project: &Project, out: &Path) -> Result<()> {
    let locales = project.root.join("locales");
    for file in files_below(&locales)? {
        // A glossary is for those who write the texts.
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let to = out.join("texts").join(file.strip_prefix(&locales)?);
        let text = read_text(&file)?;
        write(&to, texts::for_programs(&text))?;
        if let Some(receipt) = texts::for_receipt(&text) {
            write(&to.with_extension("receipt.ftl"), receipt)?;
        }
    }
    for entry in fs::read_dir(project.root.join("forms"))? {
        let folder = entry?.path();
        let service = folder.file_name().unwrap_or_default().to_string_lossy();
        for (source, suffix) in [("form.json", ""), ("quick-check.json", "_schnelltest")] {
            let form = folder.join(source);
            if form.is_file() {
                let name = format!("{service}{suffix}.json");
                copy(&form, &out.join("forms").join(name))?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_was_replaced_has_an_end() {
        let check = |previous: Value| {
            check_previous_keys(&json!({
                "signingKeyThumbprints": ["new"],
                "previousSigningKeys": previous,
            }))
        };
        assert!(check(json!([])).is_ok());
        let until = 1_795_000_000;
        assert!(check(json!([{ "thumbprint": "old", "until": until }])).is_ok());
        assert!(check(json!([{ "thumbprint": "old" }])).is_err());
        assert!(check(json!([{ "thumbprint": "", "until": until }])).is_err());
        assert!(check(json!([{ "thumbprint": "new", "until": until }])).is_err());
        let former = json!({ "previousSigningKeyThumbprints": ["old"] });
        assert!(check_previous_keys(&former).is_err());
    }

    #[test]
    fn only_origins_may_frame_the_site() {
        let allowed = json!({ "frameAncestors": ["'self'", "https://app.example:8443"] });
        let origins = frame_ancestors(&allowed).unwrap();
        assert_eq!(origins, ["'self'", "https://app.example:8443"]);
        assert!(frame_ancestors(&json!({})).unwrap().is_empty());
        for wrong in [
            json!("*"),
            json!("https:"),
            json!("https://*.example"),
            json!("https://app.example/"),
            json!("app.example"),
            json!("https://a.example; script-src *"),
            json!(1),
        ] {
            let config = json!({ "frameAncestors": [wrong] });
            assert!(frame_ancestors(&config).is_err(), "{wrong}");
        }
    }
}
