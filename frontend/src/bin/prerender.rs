//! Renders the pages that need no program: `prerender --out <folder> --site-config <site.json>
//! --assets <assets.json> --root <repository>`.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use amtsweg_frontend::rendering::Sources;
use anyhow::{Context as _, Result, bail};
use serde::de::DeserializeOwned;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let options = Options::parse(env::args().skip(1))?;
    let site = read_json(&options.site_config)?;
    let assets = read_json(&options.assets)?;
    let sources = Sources::read(site, assets, &options.root)?;
    // Yew renders within tasks that stay on their thread.
    let pages = tokio::task::LocalSet::new()
        .run_until(sources.render())
        .await;
    for page in &pages {
        let file = options.out.join(&page.file);
        let folder = file.parent().context("a page has no folder")?;
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        fs::write(&file, &page.html).with_context(|| format!("cannot write {}", file.display()))?;
    }
    println!("{} pages", pages.len());
    Ok(())
}

struct Options {
    out: PathBuf,
    site_config: PathBuf,
    assets: PathBuf,
    root: PathBuf,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let names = ["--out", "--site-config", "--assets", "--root"];
        let mut values = names.map(|_| None);
        while let Some(name) = arguments.next() {
            let Some(index) = names.iter().position(|known| *known == name) else {
                bail!("there is no option {name}; there are {}", names.join(", "));
            };
            let value = arguments.next();
            values[index] = Some(value.with_context(|| format!("{name} is given no value"))?);
        }
        let [out, site_config, assets, root] = values;
        let given = |value: Option<String>, name: &str| {
            value
                .map(PathBuf::from)
                .with_context(|| format!("{name} is missing"))
        };
        Ok(Self {
            out: given(out, names[0])?,
            site_config: given(site_config, names[1])?,
            assets: given(assets, names[2])?,
            root: given(root, names[3])?,
        })
    }
}

fn read_json<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text)
        .with_context(|| format!("{} is not as it should be", file.display()))
}
