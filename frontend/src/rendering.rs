//! Rendering the whole site's pages at build time.

use std::{fs, path::Path, rc::Rc};

use anyhow::{Context as _, Result, bail};
use yew::{LocalServerRenderer, prelude::*};

use crate::{
    language::Language,
    pages::{
        accessibility::Accessibility,
        document::{Assets, Document, DocumentProps, Program, policy},
        edition::{Edition, PageProps, Service},
        imprint::Imprint,
        language_choice::LanguageChoice,
        not_found::NotFound,
        privacy::Privacy,
        service::ServicePage,
        shell::Shell,
        start::Start,
    },
    routes::{BARRIER_FORM, Route},
    site::Site,
    texts::Texts,
};

/// A finished page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The file's path below the site's folder.
    pub file: String,
    /// The document.
    pub html: String,
}

/// What the pages are rendered from.
#[derive(Clone)]
pub struct Sources {
    site: Rc<Site>,
    assets: Rc<Assets>,
    policy: AttrValue,
    /// The languages offered, in the site's order.
    editions: Vec<Rc<Edition>>,
    german: Rc<Edition>,
}

impl Sources {
    /// Reads the texts of a site below the repository's root.
    pub fn read(site: Site, assets: Assets, root: &Path) -> Result<Self> {
        let locales = root.join("locales");
        let mut editions = Vec::new();
        for tag in &site.languages {
            let language = Language::of_tag(tag).with_context(|| {
                format!("the site's configuration names an unknown language: {tag}")
            })?;
            editions.push(Rc::new(edition(&site, &locales, language)?));
        }
        if editions.is_empty() {
            bail!("the site's configuration names no language");
        }
        let offered = editions
            .iter()
            .find(|edition| edition.language() == Language::GERMAN);
        let german = match offered {
            Some(german) => german.clone(),
            None => Rc::new(edition(&site, &locales, Language::GERMAN)?),
        };
        let policy = policy(&site.api).context("static/headers.json cannot be read")?;
        Ok(Self {
            site: Rc::new(site),
            assets: Rc::new(assets),
            policy: policy.into(),
            editions,
            german,
        })
    }

    /// Renders every page.
    pub async fn render(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for edition in &self.editions {
            for page in self.pages_of(edition) {
                pages.push(render(page).await);
            }
        }
        for page in self.pages_of_all_languages() {
            pages.push(render(page).await);
        }
        pages
    }

    fn pages_of(&self, edition: &Rc<Edition>) -> Vec<Draft> {
        let page = PageProps {
            site: self.site.clone(),
            edition: edition.clone(),
            german: self.german.clone(),
        };
        let texts = &edition.texts;
        let draft = |route: Route, title: AttrValue, program: Program, html: Html| Draft {
            file: format!("{}index.html", &route.path(edition.language())[1..]),
            texts: texts.clone(),
            document: DocumentProps {
                site: self.site.clone(),
                assets: self.assets.clone(),
                policy: self.policy.clone(),
                language: edition.language(),
                title,
                description: None,
                route: Some(route),
                program,
                scripts: Vec::new(),
                children: html,
            },
        };

        let mut start = draft(
            Route::Start,
            texts.get("start-title"),
            Program::Next(frame_files(edition.language())),
            html! { <Start ..page.clone() /> },
        );
        start.document.description = texts.find("start-description");
        start.document.scripts.push(self.assets.search_js.clone());

        let mut drafts = vec![
            start,
            draft(
                Route::Accessibility,
                texts.get("accessibility-title"),
                Program::None,
                html! { <Accessibility ..page.clone() /> },
            ),
            draft(
                Route::Privacy,
                texts.get("privacy-title"),
                Program::None,
                html! { <Privacy ..page.clone() /> },
            ),
            draft(
                Route::Imprint,
                texts.get("imprint-title"),
                Program::None,
                html! { <Imprint ..page.clone() /> },
            ),
        ];
        for service in edition.all_services() {
            let title = service.texts.get("service-title");
            let files = application_files(edition.language(), &service.id);
            let mut about = draft(
                Route::Service(service.id.clone()),
                title.clone(),
                Program::Next(files.clone()),
                html! { <ServicePage page={page.clone()} service={service.clone()} /> },
            );
            about.document.description = service.texts.find("service-short");
            let route = Route::Application(service.id.clone());
            let shell = html! {
                <Shell page={page.clone()} route={route.clone()} title={title.clone()} />
            };
            drafts.extend([about, draft(route, title, Program::Here(files), shell)]);
        }
        for (route, title) in [
            (Route::Case, "shell-case-title"),
            (Route::Drafts, "shell-drafts-title"),
        ] {
            let title = texts.get(title);
            let shell = html! {
                <Shell page={page.clone()} route={route.clone()} title={title.clone()} />
            };
            let files = delivery_files(edition.language());
            drafts.push(draft(route, title, Program::Here(files), shell));
        }
        drafts
    }

    fn pages_of_all_languages(&self) -> [Draft; 2] {
        let texts = &self.german.texts;
        let draft = |file: &str, title: &str, html: Html| Draft {
            file: file.to_owned(),
            texts: texts.clone(),
            document: DocumentProps {
                site: self.site.clone(),
                assets: self.assets.clone(),
                policy: self.policy.clone(),
                language: Language::GERMAN,
                title: texts.get(title),
                description: None,
                route: None,
                program: Program::None,
                scripts: Vec::new(),
                children: html,
            },
        };
        let (site, editions) = (&self.site, &self.editions);
        [
            draft(
                "index.html",
                "start-title",
                html! { <LanguageChoice site={site.clone()} editions={editions.clone()} /> },
            ),
            draft(
                "404.html",
                "not-found-title",
                html! { <NotFound site={site.clone()} editions={editions.clone()} /> },
            ),
        ]
    }
}

/// A page that is still to be rendered.
struct Draft {
    file: String,
    texts: Texts,
    document: DocumentProps,
}

#[derive(Clone, PartialEq, Properties)]
struct RootProps {
    texts: Texts,
    document: DocumentProps,
}

#[component]
fn Root(props: &RootProps) -> Html {
    html! {
        <ContextProvider<Texts> context={props.texts.clone()}>
            <Document ..props.document.clone() />
        </ContextProvider<Texts>>
    }
}

async fn render(draft: Draft) -> Page {
    let root = RootProps {
        texts: draft.texts,
        document: draft.document,
    };
    // Nothing takes the pages over in the browser, so they carry no marks for it.
    let html = LocalServerRenderer::<Root>::with_props(root)
        .hydratable(false)
        .render()
        .await;
    Page {
        file: draft.file,
        html: format!("<!doctype html>\n{html}\n"),
    }
}

/// What both programs load.
fn frame_files(language: Language) -> Vec<String> {
    vec!["/site.json".to_owned(), text_file(language, "interface")]
}

/// What the application's program loads.
fn application_files(language: Language, service: &str) -> Vec<String> {
    let mut files = frame_files(language);
    files.extend([
        text_file(language, "application"),
        text_file(language, service),
        format!("/forms/{service}.json"),
    ]);
    files
}

/// What the second program loads on the pages that are its own.
fn delivery_files(language: Language) -> Vec<String> {
    let mut files = frame_files(language);
    files.extend(["delivery", "keeping"].map(|name| text_file(language, name)));
    files
}

fn text_file(language: Language, name: &str) -> String {
    format!("/texts/{}/{name}.ftl", language.tag)
}

fn edition(site: &Site, locales: &Path, language: Language) -> Result<Edition> {
    let read = |name: &str| {
        let file = locales.join(language.tag).join(name);
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let service = |id: &str| -> Result<Service> {
        let texts = read(&format!("{id}.ftl"))?;
        Ok(Service {
            id: id.to_owned(),
            texts: Texts::new(language, [texts]),
        })
    };
    let services = site.services.iter().map(|id| service(id));
    Ok(Edition {
        texts: Texts::new(language, [read("interface.ftl")?, read("pages.ftl")?]),
        services: services.collect::<Result<_>>()?,
        barrier: service(BARRIER_FORM)?,
    })
}
