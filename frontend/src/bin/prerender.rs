//! Renders the pages that need no program, and fills the texts of the programs with the values of
//! the law and the addresses of leaflets: `prerender --out <folder> --site-config <site.json> --assets <assets.json>
//! --root <repository> --time <seconds since 1970>`. Without configuration and assets it only fills.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use amtsweg_core::time::{Date, Timestamp};
use amtsweg_frontend::{
    law::Law,
    rendering::{Sources, leaflets},
    site::Site,
};
use anyhow::{Context as _, Result, bail};
use serde::de::DeserializeOwned;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let options = Options::parse(env::args().skip(1))?;
    let law = Law::read(&options.root, options.day)?;
    law.fill_programs(&options.root, &options.out)?;
    let Some((site_config, assets)) = options.pages else {
        return Ok(());
    };
    let site: Site = read_json(&site_config)?;
    leaflets::add(&site.leaflets, &options.out)?;
    let sources = Sources::read(site, read_json(&assets)?, &options.root, &law)?;
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
    root: PathBuf,
    day: Date,
    /// The site's configuration and the list of its files, if pages are to be rendered.
    pages: Option<(PathBuf, PathBuf)>,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let names = ["--out", "--site-config", "--assets", "--root", "--time"];
        let mut values = names.map(|_| None);
        while let Some(name) = arguments.next() {
            let Some(index) = names.iter().position(|known| *known == name) else {
                bail!("there is no option {name}; there are {}", names.join(", "));
            };
            let value = arguments.next();
            values[index] = Some(value.with_context(|| format!("{name} is given no value"))?);
        }
        let [out, site_config, assets, root, time] = values;
        let given =
            |value: Option<String>, name: &str| value.with_context(|| format!("{name} is missing"));
        let pages = match (site_config, assets) {
            (None, None) => None,
            (site_config, assets) => Some((
                given(site_config, names[1])?.into(),
                given(assets, names[2])?.into(),
            )),
        };
        Ok(Self {
            out: given(out, names[0])?.into(),
            root: given(root, names[3])?.into(),
            day: Timestamp(given(time, names[4])?.parse()?).date(),
            pages,
        })
    }
}

fn read_json<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text)
        .with_context(|| format!("{} is not as it should be", file.display()))
}
