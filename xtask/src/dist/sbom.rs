//! What each artefact is made of: bills of materials in CycloneDX 1.5, by cargo's own tree of what
//! it compiles and by the two lock files.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{
    build::stamp::hex,
    project::{Project, read_text, write},
    setup::wasm_target::TARGET,
};

/// An artefact and the ways in which cargo compiles it: package, and what else it is told.
pub(super) struct Artefact {
    pub(super) name: &'static str,
    pub(super) package: &'static str,
    pub(super) ways: &'static [&'static [&'static str]],
}

/// What `dist` makes with cargo.
pub(super) const ARTEFACTS: [Artefact; 3] = [
    Artefact {
        name: "townhall",
        package: "amtsweg-townhall",
        ways: &[&[]],
    },
    Artefact {
        name: "worker",
        package: "amtsweg-edge",
        ways: &[&["--target", TARGET]],
    },
    Artefact {
        name: "site",
        package: "amtsweg-frontend",
        ways: &[
            &[
                "--target",
                TARGET,
                "--no-default-features",
                "--features",
                "application",
            ],
            &[
                "--target",
                TARGET,
                "--no-default-features",
                "--features",
                "delivery",
            ],
        ],
    },
];

/// Writes `sbom/<artefact>.cdx.json`, and `sbom/tools.cdx.json` with what npm brings to build them.
pub(super) fn write_all(project: &Project, out: &Path) -> Result<()> {
    for (name, bom) in all(project)? {
        let file = out.join("sbom").join(format!("{name}.cdx.json"));
        write(&file, format!("{bom:#}\n"))?;
    }
    Ok(())
}

/// Every bill with its name.
fn all(project: &Project) -> Result<Vec<(String, Value)>> {
    let lock = Lock::read(&read_text(&project.root.join("Cargo.lock"))?);
    let npm = of_npm(project)?;
    let mut bills = Vec::new();
    for artefact in &ARTEFACTS {
        let mut graph = Graph::default();
        for way in artefact.ways {
            graph.add(&tree(project, artefact.package, way, "normal")?, true)?;
            graph.add(
                &tree(project, artefact.package, way, "normal,build")?,
                false,
            )?;
        }
        let mut bom = graph.bom(artefact, &lock)?;
        if artefact.name == "site" {
            add_styles(&mut bom, &npm)?;
        }
        bills.push((artefact.name.to_owned(), numbered(bom)));
    }
    bills.push(("tools".to_owned(), numbered(npm)));
    Ok(bills)
}

/// A bill's number follows from its content: the same sources give the same bytes.
fn numbered(mut bom: Value) -> Value {
    let hash = hex(&Sha256::digest(bom.to_string()));
    // A UUID of version 8: its bits are ours to give.
    bom["serialNumber"] = json!(format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        &hash[..8],
        &hash[8..12],
        &hash[13..16],
        &hash[17..20],
        &hash[20..32]
    ));
    bom
}

/// What cargo compiles for a package: a line for each, with its depth before it.
fn tree(project: &Project, package: &str, way: &[&str], edges: &str) -> Result<String> {
    project
        .cargo()
        .args(["tree", "--locked", "--package", package, "--edges", edges])
        .args(["--prefix", "depth", "--format", "|{p}|{l}"])
        .args(way.iter().copied())
        .output()
}

/// The checksums of the lock file, by name and version.
struct Lock(BTreeMap<(String, String), String>);

impl Lock {
    fn read(text: &str) -> Self {
        let mut packages = BTreeMap::new();
        for package in text.split("[[package]]").skip(1) {
            let value = |name: &str| {
                package.lines().find_map(|line| {
                    let value = line.strip_prefix(name)?.strip_prefix(" = \"")?;
                    value.strip_suffix('"').map(str::to_owned)
                })
            };
            if let (Some(name), Some(version)) = (value("name"), value("version")) {
                packages.insert((name, version), value("checksum").unwrap_or_default());
            }
        }
        Self(packages)
    }
}

/// Name and version.
type Id = (String, String);
/// What needs what.
type Edges = BTreeMap<Id, BTreeSet<Id>>;

/// What is compiled for an artefact.
#[derive(Default)]
struct Graph {
    /// Each with its licence.
    packages: BTreeMap<Id, String>,
    /// All that is needed, also by build scripts.
    edges: Edges,
    /// What is needed by the code itself.
    normal: Edges,
    /// They run in the compiler: what they need does not become part of anything.
    macros: BTreeSet<Id>,
}

impl Graph {
    /// Reads cargo's tree; `is_normal` says that it has nothing of build scripts.
    fn add(&mut self, tree: &str, is_normal: bool) -> Result<()> {
        let mut above: Vec<Id> = Vec::new();
        for line in tree.lines().filter(|line| !line.is_empty()) {
            let read = || {
                let (depth, rest) = line.split_once('|')?;
                let (package, licence) = rest.split_once('|')?;
                let (name, rest) = package.split_once(" v")?;
                let version = rest.split_whitespace().next()?;
                let id = (name.to_owned(), version.to_owned());
                let is_macro = rest.ends_with("(proc-macro)");
                Some((depth.parse::<usize>().ok()?, id, licence, is_macro))
            };
            let Some((depth, id, licence, is_macro)) = read() else {
                bail!("cargo's tree has a line that cannot be read: {line}");
            };
            let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
            self.packages.insert(id.clone(), licence);
            if is_macro {
                self.macros.insert(id.clone());
            }
            above.truncate(depth);
            if let Some(parent) = above.last() {
                let edges = if is_normal {
                    &mut self.normal
                } else {
                    &mut self.edges
                };
                edges.entry(parent.clone()).or_default().insert(id.clone());
            }
            above.push(id);
        }
        Ok(())
    }

    /// What becomes part of the artefact; the rest only helps to compile it.
    fn parts(&self, root: &str) -> BTreeSet<&Id> {
        let mut parts = BTreeSet::new();
        let mut open: Vec<_> = self.packages.keys().filter(|id| id.0 == root).collect();
        while let Some(id) = open.pop() {
            if !self.macros.contains(id) && parts.insert(id) {
                open.extend(self.normal.get(id).into_iter().flatten());
            }
        }
        parts
    }

    fn bom(&self, artefact: &Artefact, lock: &Lock) -> Result<Value> {
        let mut root = None;
        let parts = self.parts(artefact.package);
        let mut components = Vec::new();
        for (id, licence) in &self.packages {
            let checksum = lock
                .0
                .get(id)
                .with_context(|| format!("{} {} is not in Cargo.lock", id.0, id.1))?;
            let is_root = id.0 == artefact.package;
            let mut component = json!({
                "type": if is_root { "application" } else { "library" },
                "bom-ref": purl(id),
                "name": id.0,
                "version": id.1,
                "purl": purl(id),
            });
            if !is_root {
                component["scope"] = json!(scope(parts.contains(id)));
            }
            if !licence.is_empty() {
                component["licenses"] = json!([{ "expression": licence }]);
            }
            if !checksum.is_empty() {
                component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
            }
            if is_root {
                root = Some(component);
            } else {
                components.push(component);
            }
        }
        let none = BTreeSet::new();
        let dependencies: Vec<_> = self
            .packages
            .keys()
            .map(|id| {
                let needs = self.edges.get(id).unwrap_or(&none);
                json!({ "ref": purl(id), "dependsOn": needs.iter().map(purl).collect::<Vec<_>>() })
            })
            .collect();
        let root = root.with_context(|| format!("{} compiles nothing", artefact.name))?;
        Ok(bill(&root, &components, &dependencies))
    }
}

fn bill(root: &Value, components: &[Value], dependencies: &[Value]) -> Value {
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": root },
        "components": components,
        "dependencies": dependencies,
    })
}

/// What CycloneDX calls parts, and what is there for other purposes than running.
fn scope(is_part: bool) -> &'static str {
    if is_part { "required" } else { "excluded" }
}

fn purl((name, version): &Id) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// The packages of npm's lock file: they build the site and the worker, and test.
fn of_npm(project: &Project) -> Result<Value> {
    let lock: Value = serde_json::from_str(&read_text(&project.root.join("package-lock.json"))?)
        .context("package-lock.json is no JSON")?;
    let Some(packages) = lock["packages"].as_object() else {
        bail!("package-lock.json has no packages");
    };
    let purl_at = |path: &str| {
        let (_, name) = path.rsplit_once("node_modules/")?;
        let version = packages.get(path)?["version"].as_str()?;
        Some(format!("pkg:npm/{}@{version}", name.replace('@', "%40")))
    };
    let root = json!({
        "type": "application",
        "bom-ref": "amtsweg-tools",
        "name": lock["name"],
    });
    // The same version may lie in several folders.
    let mut components = BTreeMap::new();
    let mut dependencies: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, package) in packages {
        let reference = purl_at(path).unwrap_or_else(|| "amtsweg-tools".to_owned());
        let needs = ["dependencies", "devDependencies", "optionalDependencies"]
            .into_iter()
            .filter_map(|kind| package[kind].as_object())
            .flat_map(|needs| needs.keys())
            // Those for other machines may be missing.
            .filter_map(|name| purl_at(&resolved(packages, path, name)?));
        dependencies
            .entry(reference.clone())
            .or_default()
            .extend(needs);
        let Some((_, name)) = path.rsplit_once("node_modules/") else {
            continue;
        };
        let (group, name) = match name.split_once('/') {
            Some((group, name)) => (Some(group), name),
            None => (None, name),
        };
        let mut component = json!({
            "type": "library",
            "bom-ref": reference,
            "name": name,
            "version": package["version"],
            "scope": scope(false),
            "purl": reference,
        });
        if let Some(group) = group {
            component["group"] = json!(group);
        }
        if let Some(licence) = package["license"].as_str() {
            component["licenses"] = json!([{ "expression": licence }]);
        }
        if let Some(hash) = package["integrity"].as_str().and_then(sha512_of) {
            component["hashes"] = json!([{ "alg": "SHA-512", "content": hash }]);
        }
        components.insert(reference, component);
    }
    let dependencies: Vec<_> = dependencies
        .into_iter()
        .map(|(reference, needs)| json!({ "ref": reference, "dependsOn": needs }))
        .collect();
    let components: Vec<_> = components.into_values().collect();
    Ok(bill(&root, &components, &dependencies))
}

/// Where Node would find a package that another one asks for: in its own folder, or above.
fn resolved(packages: &Map<String, Value>, path: &str, name: &str) -> Option<String> {
    let mut folder = path;
    loop {
        let inside = if folder.is_empty() {
            format!("node_modules/{name}")
        } else {
            format!("{folder}/node_modules/{name}")
        };
        if packages.contains_key(&inside) {
            return Some(inside);
        }
        if folder.is_empty() {
            return None;
        }
        folder = folder
            .rsplit_once("/node_modules/")
            .map_or("", |(above, _)| above);
    }
}

/// The hash of `sha512-<base64>`, in hexadecimal as CycloneDX wants it.
fn sha512_of(integrity: &str) -> Option<String> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let text = integrity.strip_prefix("sha512-")?.trim_end_matches('=');
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for letter in text.bytes() {
        let value = ALPHABET.iter().position(|known| *known == letter)?;
        bits = (bits << 6) | u32::try_from(value).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xff).ok()?);
        }
    }
    (bytes.len() == 64).then(|| hex(&bytes))
}

/// What of npm's packages becomes part of the site.
fn add_styles(bom: &mut Value, npm: &Value) -> Result<()> {
    let is_styles = |component: &&Value| component["purl"].as_str().is_some_and(is_styles);
    let mut component = npm["components"]
        .as_array()
        .into_iter()
        .flatten()
        .find(is_styles)
        .context("npm's lock file has no KERN")?
        .clone();
    component["scope"] = json!(scope(true));
    let reference = component["bom-ref"].clone();
    let root = bom["metadata"]["component"]["bom-ref"].clone();
    let Some(components) = bom["components"].as_array_mut() else {
        bail!("a bill without components");
    };
    components.push(component);
    let Some(dependencies) = bom["dependencies"].as_array_mut() else {
        bail!("a bill without dependencies");
    };
    for dependency in dependencies.iter_mut() {
        if dependency["ref"] == root
            && let Some(needs) = dependency["dependsOn"].as_array_mut()
        {
            needs.push(reference.clone());
        }
    }
    dependencies.push(json!({ "ref": reference, "dependsOn": [] }));
    Ok(())
}

/// KERN's styles.
fn is_styles(purl: &str) -> bool {
    purl.starts_with("pkg:npm/%40kern-ux/native@")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bills() -> Vec<(String, Value)> {
        let project = Project::find().unwrap();
        all(&project).unwrap()
    }

    /// The rules of CycloneDX 1.5 for what is used here: its schema cannot be fetched everywhere.
    fn faults(bom: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        let mut demand = |holds: bool, what: String| {
            if !holds {
                faults.push(what);
            }
        };
        demand(bom["bomFormat"] == "CycloneDX", "bomFormat".into());
        demand(bom["specVersion"] == "1.5", "specVersion".into());
        demand(bom["version"] == 1, "version".into());
        let number = bom["serialNumber"].as_str().unwrap_or_default();
        let uuid = number.strip_prefix("urn:uuid:").unwrap_or_default();
        let lengths: Vec<_> = uuid.split('-').map(str::len).collect();
        let is_hex = |text: &str| {
            text.bytes()
                .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
        };
        demand(
            lengths == [8, 4, 4, 4, 12] && is_hex(&uuid.replace('-', "")),
            format!("serialNumber {number}"),
        );
        let root = &bom["metadata"]["component"];
        let components = bom["components"].as_array().unwrap();
        let mut references = BTreeSet::new();
        for component in components.iter().chain([root]) {
            let kind = component["type"].as_str().unwrap_or_default();
            demand(
                ["application", "library"].contains(&kind),
                format!("type of {component}"),
            );
            demand(
                component["name"].is_string(),
                format!("name of {component}"),
            );
            let reference = component["bom-ref"].as_str().unwrap_or_default();
            demand(
                !reference.is_empty() && references.insert(reference),
                format!("bom-ref of {component}"),
            );
            for hash in component["hashes"].as_array().into_iter().flatten() {
                let length = match hash["alg"].as_str() {
                    Some("SHA-256") => 64,
                    Some("SHA-512") => 128,
                    _ => 0,
                };
                let content = hash["content"].as_str().unwrap_or_default();
                demand(
                    content.len() == length && is_hex(content),
                    format!("hash of {component}"),
                );
            }
            let licences = component["licenses"].as_array();
            // One expression alone, or a list of licences.
            demand(
                licences.is_none_or(|it| it.len() == 1 && it[0]["expression"].is_string()),
                format!("licences of {component}"),
            );
            let scope = &component["scope"];
            demand(
                scope.is_null() || scope == "required" || scope == "excluded",
                format!("scope of {component}"),
            );
        }
        let mut seen = BTreeSet::new();
        for dependency in bom["dependencies"].as_array().unwrap() {
            let reference = dependency["ref"].as_str().unwrap_or_default();
            demand(
                references.contains(reference) && seen.insert(reference),
                format!("dependencies of {reference}"),
            );
            let needs = dependency["dependsOn"].as_array().unwrap();
            let distinct: BTreeSet<_> = needs.iter().map(Value::to_string).collect();
            demand(
                distinct.len() == needs.len()
                    && needs
                        .iter()
                        .all(|it| references.contains(it.as_str().unwrap())),
                format!("what {reference} depends on"),
            );
        }
        faults
    }

    #[test]
    fn every_bill_has_the_shape_of_cyclonedx() {
        let bills = bills();
        assert_eq!(bills.len(), ARTEFACTS.len() + 1);
        for (name, bom) in &bills {
            assert_eq!(faults(bom), Vec::<String>::new(), "{name}");
        }
        // The rules find something.
        let mut broken = bills[0].1.clone();
        broken["components"][0]["bom-ref"] = broken["components"][1]["bom-ref"].clone();
        let components = broken["components"].as_array_mut().unwrap();
        let mut hashed = components.iter_mut().filter(|it| !it["hashes"].is_null());
        hashed.next().unwrap()["hashes"][0]["content"] = json!("0");
        broken["serialNumber"] = json!("1");
        assert!(faults(&broken).len() >= 3);
    }

    /// Cargo's own plan of what it would compile is the witness: every package of it is in the
    /// bill, and those that are compiled for the artefact's machine and linked are its parts.
    #[test]
    fn every_package_that_goes_into_an_artefact_is_in_its_bill() {
        let project = Project::find().unwrap();
        let bills: BTreeMap<_, _> = bills().into_iter().collect();
        for artefact in &ARTEFACTS {
            let of_scope = |wanted: &str| -> BTreeSet<String> {
                let bom = &bills[artefact.name];
                let components = bom["components"].as_array().unwrap().iter();
                components
                    .filter(|component| component["scope"] == wanted)
                    .map(|component| component["purl"].as_str().unwrap().to_owned())
                    .collect()
            };
            let (parts, helpers) = (of_scope("required"), of_scope("excluded"));
            assert!(parts.len() > 20, "{}", artefact.name);
            for way in artefact.ways {
                let (linked, all) = planned(&project, artefact, way);
                assert!(linked.len() > 20, "{}", artefact.name);
                let missing: Vec<_> = linked.difference(&parts).collect();
                assert!(missing.is_empty(), "{}: {missing:?}", artefact.name);
                let unknown: Vec<_> = all
                    .iter()
                    .filter(|purl| !parts.contains(*purl) && !helpers.contains(*purl))
                    .collect();
                assert!(unknown.is_empty(), "{}: {unknown:?}", artefact.name);
            }
        }
    }

    /// What cargo would link into the artefact, and all that it would compile.
    fn planned(
        project: &Project,
        artefact: &Artefact,
        way: &[&str],
    ) -> (BTreeSet<String>, BTreeSet<String>) {
        let plan = project
            .cargo()
            .args([
                "build",
                "--locked",
                "--release",
                "--package",
                artefact.package,
            ])
            .args(way.iter().copied())
            .args(["-Zunstable-options", "--unit-graph"])
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .unwrap();
        let plan: Value = serde_json::from_str(&plan).unwrap();
        let units = plan["units"].as_array().unwrap();
        let purl_of = |unit: &Value| {
            let (_, id) = unit["pkg_id"].as_str().unwrap().rsplit_once('#').unwrap();
            // `path#version` where the folder has the package's name.
            let (name, version) = id.rsplit_once('@').unwrap_or_default();
            (!name.is_empty() && name != artefact.package)
                .then(|| purl(&(name.to_owned(), version.to_owned())))
        };
        let all = units.iter().filter_map(purl_of).collect();
        let kind_is = |unit: &Value, kind: &str| unit["target"]["kind"][0] == kind;
        let mut linked = BTreeSet::new();
        let mut open: Vec<_> = plan["roots"].as_array().unwrap().clone();
        let mut seen = BTreeSet::new();
        while let Some(index) = open.pop() {
            let index = usize::try_from(index.as_u64().unwrap()).unwrap();
            let unit = &units[index];
            if kind_is(unit, "custom-build") || kind_is(unit, "proc-macro") || !seen.insert(index) {
                continue;
            }
            linked.extend(purl_of(unit));
            let needs = unit["dependencies"].as_array().unwrap();
            open.extend(needs.iter().map(|need| need["index"].clone()));
        }
        (linked, all)
    }

    #[test]
    fn hashes_of_npm_are_written_as_cyclonedx_wants_them() {
        let hash = sha512_of(&format!("sha512-{}AQ==", "A".repeat(84))).unwrap();
        assert_eq!(hash, format!("{}01", "00".repeat(63)));
        assert_eq!(sha512_of("sha1-AAAA"), None);
    }

    #[test]
    fn a_package_of_npm_is_looked_for_upwards() {
        let packages = [
            "node_modules/a",
            "node_modules/b",
            "node_modules/a/node_modules/b",
        ];
        let packages = packages
            .map(|path| (path.to_owned(), json!({})))
            .into_iter()
            .collect();
        let found = |path, name| resolved(&packages, path, name);
        assert_eq!(
            found("node_modules/a", "b").as_deref(),
            Some("node_modules/a/node_modules/b")
        );
        assert_eq!(found("", "b").as_deref(), Some("node_modules/b"));
        assert_eq!(
            found("node_modules/a/node_modules/b", "a").as_deref(),
            Some("node_modules/a")
        );
        assert_eq!(found("node_modules/a", "c"), None);
    }
}
