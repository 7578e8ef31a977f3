//! The first load of the application page, everything counted.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{
    dist::brotli,
    project::{Project, files_below, read_text},
};

/// What is the same for every service, compressed with brotli: 178 KB (docs/decisions/0045).
const SHARED_BUDGET: u64 = 178 * 1024;
/// What a service brings along, its texts and its form: 24 KB
/// (docs/decisions/0028-large-forms-weigh-more.md).
const SERVICE_BUDGET: u64 = 24 * 1024;
/// What the first screen runs before any program is there: a few hundred bytes each
/// (docs/decisions/0039-the-first-screen-waits-for-no-program.md).
const FIRST_SCREEN_BUDGET: u64 = 1200;
/// Its scripts.
const FIRST_SCREEN: [&str; 2] = ["assets/head-", "assets/early-"];

/// What a browser loads that opens the application page for the first time.
#[derive(Debug)]
pub(crate) struct FirstLoad {
    /// The page and the files that it needs, with their compressed sizes.
    files: Vec<(String, u64)>,
    /// The service's id.
    service: String,
}

impl FirstLoad {
    /// Weighs the heaviest language of each service and gives the heaviest service.
    pub(crate) fn of(project: &Project, site: &Path) -> Result<Self> {
        let mut loads = Vec::new();
        for page in files_below(site)? {
            if let Some((language, service)) = application_page(site, &page) {
                loads.push((files_of(site, &language, &service)?, service));
            }
        }
        if loads.is_empty() {
            bail!("{} has no application page", site.display());
        }
        let all: Vec<_> = loads.iter().flat_map(|(files, _)| files).collect();
        let paths: Vec<_> = all.iter().map(|file| site.join(file)).collect();
        let mut sizes = brotli::sizes(project, &paths)?.into_iter();
        loads
            .into_iter()
            .map(|(files, service)| Self {
                files: files.into_iter().zip(sizes.by_ref()).collect(),
                service,
            })
            .max_by_key(Self::total)
            .context("no page to weigh")
    }

    pub(crate) fn files(&self) -> &[(String, u64)] {
        &self.files
    }

    fn total(&self) -> u64 {
        self.files.iter().map(|(_, size)| size).sum()
    }

    /// The weight of the service's own texts and form.
    fn of_service(&self) -> u64 {
        let texts = format!("/{}.ftl", self.service);
        let form = format!("forms/{}.json", self.service);
        let own = |name: &String| name.ends_with(&texts) || *name == form;
        let sizes = self.files.iter().filter(|(name, _)| own(name));
        sizes.map(|(_, size)| size).sum()
    }

    /// The weight of the scripts of the first screen, each of which has to be there.
    fn of_first_screen(&self) -> Result<u64> {
        let weight = |script: &&str| {
            let of_script = |(name, _): &&(String, u64)| name.starts_with(script);
            let found = self.files.iter().find(of_script);
            found
                .map(|(_, size)| size)
                .with_context(|| format!("no {script} is loaded"))
        };
        FIRST_SCREEN.iter().map(weight).sum()
    }

    /// For people, with the total.
    pub(crate) fn table(&self) -> String {
        let mut files: Vec<_> = self.files.iter().collect();
        files.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
        let mut lines: Vec<_> = files
            .iter()
            .map(|(name, size)| format!("  {size:>7}  {name}"))
            .collect();
        let (total, service) = (self.total(), self.of_service());
        lines.push(format!(
            "  {:>7}  of {SHARED_BUDGET} bytes for what every service needs",
            total - service
        ));
        lines.push(format!(
            "  {service:>7}  of {SERVICE_BUDGET} bytes for the texts and the form of {}",
            self.service
        ));
        lines.push(format!("  {total:>7}  bytes in all"));
        lines.join("\n")
    }

    /// An error above the budget.
    pub(crate) fn check(&self) -> Result<()> {
        let service = self.of_service();
        if service > SERVICE_BUDGET || self.total() - service > SHARED_BUDGET {
            bail!("the first load is too heavy:\n{}", self.table());
        }
        let first = self.of_first_screen()?;
        if first > FIRST_SCREEN_BUDGET {
            bail!(
                "the first screen's scripts weigh {first} of {FIRST_SCREEN_BUDGET} bytes:\n{}",
                self.table()
            );
        }
        Ok(())
    }
}

/// Language and service of `<language>/antrag/<service>/index.html`.
fn application_page(site: &Path, page: &Path) -> Option<(String, String)> {
    let path = page.strip_prefix(site).ok()?.to_str()?;
    let parts: Vec<_> = path.split('/').collect();
    match parts[..] {
        [language, "antrag", service, "index.html"] => Some((language.into(), service.into())),
        _ => None,
    }
}

fn files_of(site: &Path, language: &str, service: &str) -> Result<Vec<String>> {
    let page = format!("{language}/antrag/{service}/index.html");
    let mut files = vec![
        format!("texts/{language}/interface.ftl"),
        format!("texts/{language}/application.ftl"),
        format!("texts/{language}/{service}.ftl"),
        format!("forms/{service}.json"),
        "site.json".to_owned(),
    ];
    let html = read_text(&site.join(&page))?;
    for entry in fs::read_dir(site.join("assets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name)
            .extension()
            .is_some_and(|kind| kind == "br")
        {
            continue; // `dist` has put them beside the files
        }
        let path = format!("assets/{name}");
        // Browsers that know modules skip the script for all others.
        let for_old_browsers = name.starts_with("unsupported-");
        // The page names neither: boot.js asks for them once the first program has begun.
        let loaded_by_script = name.starts_with("application-");
        let for_later = ["delivery-", "names-"]
            .iter()
            .any(|later| name.starts_with(later));
        if loaded_by_script || (html.contains(&path) && !for_old_browsers && !for_later) {
            files.push(path);
        }
    }
    files.push(page);
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(files: &[(&str, u64)]) -> FirstLoad {
        let files = files.iter().map(|&(name, size)| (name.to_owned(), size));
        FirstLoad {
            files: files.collect(),
            service: "dienst".into(),
        }
    }

    #[test]
    fn each_part_keeps_within_its_budget() {
        let wasm = "assets/application-0.wasm";
        let of = |wasm_size, form, early| {
            load(&[
                (wasm, wasm_size),
                ("forms/dienst.json", form),
                ("assets/early-0.js", early),
                ("assets/head-0.js", 200),
            ])
        };
        assert!(of(160_000, 20_000, 1000).check().is_ok());
        assert!(of(190_000, 20_000, 1000).check().is_err());
        assert!(of(160_000, 30_000, 1000).check().is_err());
        assert!(of(160_000, 20_000, 1001).check().is_err());
        // A script that has another name is not weighed by this one.
        assert!(
            load(&[(wasm, 160_000), ("assets/head-0.js", 200)])
                .check()
                .is_err()
        );
    }
}
