//! `townhall forms check`: everything that can be known to be wrong with forms before anybody
//! fills them.
//!
//! | module | what |
//! |---|---|
//! | `shape` | whether a file is what its JSON Schema describes |
//! | `ids` | ids: each once, and named where they are |
//! | `outline` | the form in the order of asking, with the places in its file |
//! | `references` | what conditions, values and offers look at |
//! | `conditions`, `decide` | whether conditions can hold and steps be reached |
//! | `fields` | offers, values, limits |
//! | `privacy` | what is personal, and why it is asked |
//! | `parties` | second parties and earlier versions |
//! | `quick` | what a quick check has to be |
//! | `texts` | the texts in all languages |
//! | `values` | the values of the law, and what may rest on them |
//! | `numbers` | numbers of the law that are no such values |
//! | `desk` | the words for clerks |
//! | `letters` | the letters that the numbers of cases begin with |
//! | `search` | what clerks find applications by, and what stands on top of one |

mod conditions;
mod decide;
mod desk;
mod fields;
mod ids;
mod letters;
mod numbers;
mod outline;
mod parties;
mod privacy;
mod quick;
mod references;
mod search;
mod shape;
mod texts;
pub(crate) mod values;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::{
    form::{FollowUp, Form, FormError},
    time::Date,
};

pub use self::texts::variables;
use self::{
    numbers::Exceptions,
    outline::Outline,
    shape::Shape,
    texts::{Law, Needs},
};
use super::{
    finding::{Finding, Findings, Weight},
    published::{Published, Standing},
    source::{self, Node},
};
use crate::catalogue::LANGUAGE;

const FORM_SCHEMA: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../forms/form.schema.json"
));
const LINK_SCHEMA: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../forms/link.schema.json"
));
const DESK_SCHEMA: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../forms/desk.schema.json"
));
const VALUES_SCHEMA: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../forms/values.schema.json"
));

/// What is checked.
#[derive(Debug, Clone)]
pub struct Request {
    /// The folder of the forms.
    pub forms: PathBuf,
    /// The folder of the texts.
    pub locales: PathBuf,
    /// Only these languages; all that have a folder when there are none.
    pub languages: Vec<String>,
    /// The present day: values of the law are to be looked up once a year.
    pub today: Date,
}

/// Why nothing could be checked.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// A folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A schema in the program is damaged.
    #[error("the program's own schema of forms cannot be read")]
    Schema(#[from] serde_json::Error),
}

/// What came out.
#[derive(Debug)]
pub struct Report {
    /// What was found, in the order of files and lines.
    pub findings: Vec<Finding>,
    /// How many files were checked.
    pub files: usize,
}

impl Report {
    /// How many findings forbid to use the forms.
    pub fn errors(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.weight == Weight::Error)
            .count()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Form,
    QuickCheck,
    Link,
}

/// A file, as far as it can be read.
struct Loaded {
    role: Role,
    service: String,
    bytes: Vec<u8>,
    root: Option<Node>,
    form: Option<Form>,
    findings: Findings,
}

/// Checks all forms of a folder.
pub fn check(request: &Request) -> Result<Report, CheckError> {
    let schema = |text: &str| serde_json::from_str(text).map(Shape::new);
    let (form_shape, link_shape) = (schema(FORM_SCHEMA)?, schema(LINK_SCHEMA)?);
    let languages = if request.languages.is_empty() {
        folders(&request.locales)?
    } else {
        request.languages.clone()
    };
    let mut loaded = Vec::new();
    for service in folders(&request.forms)? {
        for (name, role) in [
            ("form.json", Role::Form),
            ("quick-check.json", Role::QuickCheck),
            ("link.json", Role::Link),
        ] {
            let path = request.forms.join(&service).join(name);
            if path.exists() {
                let shape = match role {
                    Role::Link => &link_shape,
                    _ => &form_shape,
                };
                loaded.push(Loaded::read(&path, &service, role, shape));
            }
        }
    }
    let (values_shape, desk_shape) = (schema(VALUES_SCHEMA)?, schema(DESK_SCHEMA)?);
    let (legal, mut findings) = values::read(&request.forms, &values_shape, request.today);
    let published = Published::read(&request.forms).unwrap_or_else(|error| {
        let mut wrong = Findings::of(
            request
                .forms
                .join(super::published::FILE)
                .display()
                .to_string(),
        );
        wrong.error(
            1,
            "The list of published forms cannot be read.",
            format!("{error}."),
        );
        findings.append(&mut wrong.into_vec());
        Published::default()
    });
    let files = loaded.len();
    let (forms, mut found): (Vec<_>, Vec<_>) = loaded.into_iter().map(Loaded::split).unzip();
    let services: Vec<&Form> = forms
        .iter()
        .filter(|read| read.role == Role::Form)
        .filter_map(|read| read.form.as_ref())
        .collect();
    let unread: Vec<&str> = forms
        .iter()
        .filter(|read| read.role == Role::Form && read.form.is_none())
        .map(|read| read.service.as_str())
        .collect();
    let others = Others {
        services: &services,
        unread: &unread,
        published: &published,
        today: request.today,
    };
    let mut service = None;
    for (read, found) in forms.iter().zip(&mut found) {
        // A form and its quick check have the same exceptions.
        if service
            .as_ref()
            .is_none_or(|(name, _)| *name != read.service)
        {
            let exceptions = Exceptions::read(&request.forms.join(&read.service));
            if let Some((_, before)) = service.replace((read.service.clone(), exceptions)) {
                findings.extend(before.into_findings());
            }
        }
        let Some((_, exceptions)) = &service else {
            continue;
        };
        let law = Law {
            values: &legal,
            exceptions,
        };
        read.check(others, law, found);
        findings.append(&mut read.check_texts(request, &languages, law, found));
        if let (Role::Form, Some(root), Some(form)) = (read.role, &read.root, &read.form) {
            let outline = Outline::of(form, root, law.values);
            let folder = request.forms.join(&read.service);
            findings.append(&mut search::check(&folder, &outline, &desk_shape));
        }
    }
    if let Some((_, exceptions)) = service {
        findings.extend(exceptions.into_findings());
    }
    let offered = forms.iter().filter(|read| read.role == Role::Form);
    let offered = offered.map(|read| read.service.as_str());
    findings.append(&mut letters::check(&request.forms, offered, &published));
    findings.extend(found.into_iter().flat_map(Findings::into_vec));
    findings.sort();
    Ok(Report { findings, files })
}

/// The names of the folders in a folder, sorted.
fn folders(path: &Path) -> Result<Vec<String>, CheckError> {
    let error = |source| CheckError::Read {
        path: path.to_owned(),
        source,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(path).map_err(error)? {
        let entry = entry.map_err(error)?;
        if entry.path().is_dir()
            && let Ok(name) = entry.file_name().into_string()
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// What the other files say.
#[derive(Clone, Copy)]
struct Others<'a> {
    services: &'a [&'a Form],
    unread: &'a [&'a str],
    published: &'a Published,
    today: Date,
}

/// What is left of a file beside its findings.
struct Read {
    role: Role,
    service: String,
    bytes: Vec<u8>,
    root: Option<Node>,
    form: Option<Form>,
}

impl Loaded {
    fn read(path: &Path, service: &str, role: Role, shape: &Shape) -> Self {
        let mut findings = Findings::of(path.display().to_string());
        let bytes = fs::read(path).unwrap_or_else(|error| {
            findings.error(
                1,
                format!("The file cannot be read: {error}."),
                "Look at its rights.",
            );
            Vec::new()
        });
        let mut root = if findings.len() == 0 {
            source::read(&bytes, &mut findings)
        } else {
            None
        };
        if let Some(node) = &root {
            shape.check(node, &mut findings);
            if findings.len() == 0 && role != Role::Link {
                ids::check(node, &mut findings);
            }
            id(node, service, role, &mut findings);
        }
        let mut form = None;
        if findings.len() > 0 {
            root = None;
        } else if let Some(node) = &root
            && role != Role::Link
        {
            let form_of = |value| {
                let form = Form::from_value(value)?;
                FollowUp::of(&form)?;
                Ok(form)
            };
            match form_of(node.to_value()) {
                Ok(read) => form = Some(read),
                Err(error) => refused(node, &error, &mut findings),
            }
        }
        Self {
            role,
            service: service.to_owned(),
            bytes,
            root,
            form,
            findings,
        }
    }

    fn split(self) -> (Read, Findings) {
        let Self {
            role,
            service,
            bytes,
            root,
            form,
            findings,
        } = self;
        let read = Read {
            role,
            service,
            bytes,
            root,
            form,
        };
        (read, findings)
    }
}

/// The id has to be that of the folder, by which everything else is found.
fn id(root: &Node, service: &str, role: Role, findings: &mut Findings) {
    let expected = match role {
        Role::QuickCheck => format!("{service}_schnelltest"),
        Role::Form | Role::Link => service.to_owned(),
    };
    if let Some(id) = root.text_of("id").filter(|id| *id != expected) {
        findings.error(
            root.line_of("id"),
            format!("The id is \"{id}\", but the folder is called \"{service}\"."),
            format!("Write \"{expected}\", or rename the folder."),
        );
    }
}

/// What the program itself has against a form that looks right.
fn refused(root: &Node, error: &FormError, findings: &mut Findings) {
    let (line, wrong) = match error {
        FormError::Json(error) => (error.line().max(1), error.to_string()),
        FormError::Inconsistent { place, problem } => {
            let mut node = root;
            for part in place.split('.') {
                let by_id = |list: &str| {
                    let items = node.get(list).map_or(&[][..], Node::items);
                    items.iter().find(|item| item.text_of("id") == Some(part))
                };
                let lists = ["steps", "sections", "fields", "checks"];
                let next = lists.into_iter().find_map(by_id).or_else(|| node.get(part));
                node = next.unwrap_or(node);
            }
            (node.line_of("id"), format!("{place}: {problem}"))
        }
    };
    findings.error(
        line,
        format!("The form cannot be used. {wrong}."),
        "Mend what it says.",
    );
}

impl Read {
    fn check(&self, others: Others<'_>, law: Law<'_>, findings: &mut Findings) {
        let (Some(root), Some(form)) = (&self.root, &self.form) else {
            return;
        };
        let outline = Outline::of(form, root, law.values);
        numbers::check(&outline, law.exceptions, findings);
        conditions::check(&outline, findings);
        fields::check(&outline, findings);
        privacy::check(&outline, findings);
        parties::check(&outline, others.services, others.unread, findings);
        // Nothing of a quick check is sent.
        if self.role == Role::QuickCheck {
            quick::check(&outline, findings);
            return;
        }
        values::check(&outline, law.exceptions, others.today, findings);
        let standing = others
            .published
            .standing(&self.service, &form.version, &self.bytes);
        if standing == Standing::Changed {
            findings.error(
                root.line_of("version"),
                format!(
                    "Version {} is published, and this form differs from it.",
                    form.version
                ),
                "Give it a new version; say under \"moved\" where answers stood that stand \
                 elsewhere now.",
            );
        }
    }

    fn check_texts(
        &self,
        request: &Request,
        languages: &[String],
        law: Law<'_>,
        findings: &mut Findings,
    ) -> Vec<Finding> {
        let Some(root) = &self.root else {
            return Vec::new();
        };
        let line = root.line_of("id");
        let (needs, id) = match (self.role, &self.form) {
            (Role::Link, _) => (Needs::of_link(line), self.service.clone()),
            (role, Some(form)) => (
                Needs::of_form(
                    &Outline::of(form, root, law.values),
                    role == Role::QuickCheck,
                ),
                form.id.clone(),
            ),
            (_, None) => return Vec::new(),
        };
        let mut found = texts::check(
            &request.locales,
            languages,
            &id,
            &needs,
            law,
            line,
            findings,
        );
        if let (Role::Form, Some(form)) = (self.role, &self.form)
            && languages.iter().any(|language| language == LANGUAGE)
        {
            let outline = Outline::of(form, root, law.values);
            found.append(&mut desk::check(
                &request.forms,
                &request.locales,
                &outline,
                law,
            ));
        }
        found
    }
}
