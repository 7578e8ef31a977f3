//! Rendering the whole site's pages at build time.

pub mod leaflets;

use std::{fs, path::Path, rc::Rc};

use anyhow::{Context as _, Result, bail};
use yew::{LocalServerRenderer, prelude::*};

use crate::{
    address::{BARRIER_FORM, Route, quick_check_form},
    language::Language,
    law::Law,
    pages::{
        accessibility::Accessibility,
        document::{Assets, Document, DocumentProps, Program, policy},
        edition::{Edition, PageProps, Service},
        imprint::Imprint,
        language_choice::LanguageChoice,
        not_found::NotFound,
        privacy::Privacy,
        service::{ServicePage, host_of},
        shell::Shell,
        start::Start,
    },
    site::Site,
    texts::Texts,
};

/// The texts of the frame around every quick check.
const QUICK_CHECK: &str = "quick-check";

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
    pub fn read(site: Site, assets: Assets, root: &Path, law: &Law) -> Result<Self> {
        check_links(&site)?;
        check_texts(&site)?;
        let forms = Forms::read(&site, &root.join("forms"))?;
        let locales = root.join("locales");
        let mut editions = Vec::new();
        for tag in &site.languages {
            let language = Language::of_tag(tag).with_context(|| {
                format!("the site's configuration names an unknown language: {tag}")
            })?;
            editions.push(Rc::new(edition(&forms, &locales, language, law)?));
        }
        if editions.is_empty() {
            bail!("the site's configuration names no language");
        }
        let offered = editions
            .iter()
            .find(|edition| edition.language() == Language::GERMAN);
        let german = match offered {
            Some(german) => german.clone(),
            None => Rc::new(edition(&forms, &locales, Language::GERMAN, law)?),
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
        start.document.scripts = vec![
            self.assets.search_js.clone(),
            self.assets.continue_js.clone(),
        ];

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
            let next = if service.is_link {
                Program::None
            } else {
                Program::Next(application_files(edition.language(), &service.id))
            };
            let mut about = draft(
                Route::Service(service.id.clone()),
                service.texts.get("service-title"),
                next,
                html! { <ServicePage page={page.clone()} service={service.clone()} /> },
            );
            about.document.description = service.texts.find("service-short");
            about.document.scripts.push(self.assets.continue_js.clone());
            drafts.push(about);
        }
        let mut shell = |route: Route, title: AttrValue, files: Vec<String>| {
            let shell = html! {
                <Shell page={page.clone()} route={route.clone()} title={title.clone()} />
            };
            drafts.push(draft(route, title, Program::Here(files), shell));
        };
        for Service {
            id,
            texts,
            quick_check,
            ..
        } in edition.all_forms()
        {
            let files = application_files(edition.language(), id);
            let title = texts.get("service-title");
            shell(Route::Application(id.clone()), title, files);
            if let Some(texts) = quick_check {
                let files = quick_check_files(edition.language(), id);
                let title = texts.get("service-title");
                shell(Route::QuickCheck(id.clone()), title, files);
            }
        }
        for (route, title) in [
            (Route::Case, "shell-case-title"),
            (Route::Drafts, "shell-drafts-title"),
        ] {
            shell(route, texts.get(title), delivery_files(edition.language()));
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

/// What the application's program loads for a quick check.
fn quick_check_files(language: Language, service: &str) -> Vec<String> {
    let mut files = application_files(language, &quick_check_form(service));
    files.push(text_file(language, QUICK_CHECK));
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

/// What the folder of forms says of the services.
struct Forms {
    /// The services offered.
    services: Vec<FormFacts>,
    /// The forms that somebody else fills for one of them.
    joining: Vec<FormFacts>,
}

struct FormFacts {
    id: String,
    form: Option<serde_json::Value>,
    has_quick_check: bool,
    is_link: bool,
}

impl Forms {
    fn read(site: &Site, folder: &Path) -> Result<Self> {
        let facts = |id: &str| {
            let has = |name: &str| folder.join(id).join(name).is_file();
            let is_link = has("link.json");
            if !is_link && !has("form.json") {
                bail!("the site's configuration names a service without a form: {id}");
            }
            let file = folder.join(id).join("form.json");
            Ok(FormFacts {
                id: id.to_owned(),
                form: file.is_file().then(|| read_form(&file)).transpose()?,
                has_quick_check: has("quick-check.json"),
                is_link,
            })
        };
        let mut ids = Vec::new();
        for entry in fs::read_dir(folder).context("cannot read the forms")? {
            ids.extend(entry?.file_name().into_string());
        }
        ids.sort();
        let mut joining = Vec::new();
        for id in ids {
            let file = folder.join(&id).join("form.json");
            let is_part = file.is_file()
                && joined_service(&file)?.is_some_and(|service| site.services.contains(&service));
            if is_part {
                joining.push(id);
            }
        }
        let listed = site.services.iter().filter(|id| !joining.contains(id));
        Ok(Self {
            services: listed.map(|id| facts(id)).collect::<Result<_>>()?,
            joining: joining.iter().map(|id| facts(id)).collect::<Result<_>>()?,
        })
    }
}

/// The service that a form is a second party's part of.
fn joined_service(form: &Path) -> Result<Option<String>> {
    Ok(read_form(form)?["joins"].as_str().map(str::to_owned))
}

fn read_form(file: &Path) -> Result<serde_json::Value> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", file.display()))
}

/// Links lead to other sites, and say to which.
fn check_links(site: &Site) -> Result<()> {
    for (service, address) in &site.links {
        if host_of(address).is_none() {
            bail!("links.{service}: {address:?} is no address, such as \"https://example.org/\"");
        }
    }
    Ok(())
}

/// What the configuration says in several languages is there in German, which counts. Groups name
/// services of the site.
fn check_texts(site: &Site) -> Result<()> {
    if site.authority.german_hours().is_empty() {
        bail!("authority.openingHours has no German text: write one text, or {{ \"de\": … }}");
    }
    for (index, group) in site.groups.iter().enumerate() {
        if group.name.in_language(Language::GERMAN.tag).is_empty() {
            bail!("groups[{index}].name has no German text: write one text, or {{ \"de\": … }}");
        }
        let unknown = group.services.iter().find(|id| !site.services.contains(id));
        if let Some(id) = unknown {
            bail!("groups[{index}] names {id:?}, which is not among the services");
        }
    }
    Ok(())
}

fn edition(forms: &Forms, locales: &Path, language: Language, law: &Law) -> Result<Edition> {
    let read = |name: &str| {
        let file = locales.join(language.tag).join(name);
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let pages = Texts::new(language, [read("interface.ftl")?, read("pages.ftl")?]);
    let texts = |name: &str| -> Result<Texts> {
        let source = read(&format!("{name}.ftl"))?;
        Ok(Texts::new(language, [law.fill(&source, &pages)]))
    };
    let service = |facts: &FormFacts| -> Result<Service> {
        let quick_check = facts.has_quick_check.then(|| quick_check_form(&facts.id));
        Ok(Service {
            id: facts.id.clone(),
            texts: texts(&facts.id)?,
            law: law.sources(facts.form.as_ref(), &read(&format!("{}.ftl", facts.id))?),
            quick_check: quick_check.map(|name| texts(&name)).transpose()?,
            is_link: facts.is_link,
        })
    };
    let all = |forms: &[FormFacts]| forms.iter().map(service).collect::<Result<_>>();
    let barrier = FormFacts {
        id: BARRIER_FORM.to_owned(),
        form: None,
        has_quick_check: false,
        is_link: false,
    };
    Ok(Edition {
        services: all(&forms.services)?,
        joining: all(&forms.joining)?,
        barrier: service(&barrier)?,
        texts: pages,
    })
}
