//! Pages to a PDF, with their structure.

use amtsweg_core::time::Timestamp;
use krilla::{
    Document, SerializeSettings,
    color::luma,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    error::KrillaError,
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TagGroup, TagTree},
};

use super::{
    Paper,
    flow::{Bookmark, Branch, LEFT, Layout, PAGE_HEIGHT, PAGE_WIDTH, RIGHT},
    fonts::{Face, Fonts},
    text::{self, Line, Style},
};

const LANGUAGE: &str = "de-DE";
const BLACK: u8 = 0;
/// 7:1 on white.
const GREY: u8 = 0x55;
const RULE_GREY: u8 = 0xc8;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The library's settings exclude each other; never once the tests pass.
    #[error("the norms asked for exclude each other")]
    Settings,
    /// The document would break a norm. Its rules by their names; what stands in them is not
    /// repeated.
    #[error("the document would break the norm: {0}")]
    Norm(String),
    /// Anything else, by its name.
    #[error("the PDF cannot be written: {0}")]
    Library(String),
}

impl From<KrillaError> for PdfError {
    fn from(error: KrillaError) -> Self {
        // `Debug` of the details quotes the text that they are about.
        let name = |debug: String| {
            let end = debug.find(|c: char| !c.is_alphanumeric());
            debug.get(..end.unwrap_or(debug.len())).map(str::to_owned)
        };
        match error {
            KrillaError::Validation(rules) => {
                let mut names: Vec<String> = rules
                    .iter()
                    .filter_map(|(rule, _)| name(format!("{rule:?}")))
                    .collect();
                names.dedup();
                Self::Norm(names.join(", "))
            }
            other => Self::Library(name(format!("{other:?}")).unwrap_or_default()),
        }
    }
}

pub(super) fn write(paper: &Paper, fonts: &Fonts, layout: &Layout) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError::Settings)?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or(PdfError::Settings)?;
    let mut leaves: Vec<Vec<Identifier>> = Vec::new();
    let pages = layout.pages.len();
    for (number, page) in layout.pages.iter().enumerate() {
        let mut sheet = document.start_page_with(settings.clone());
        let mut surface = sheet.surface();
        for y in &page.rules {
            rule(&mut surface, *y);
        }
        for placed in &page.lines {
            if leaves.len() <= placed.leaf {
                leaves.resize_with(placed.leaf + 1, Vec::new);
            }
            if let Some(leaf) = leaves.get_mut(placed.leaf) {
                *leaf = line(&mut surface, fonts, &placed.line, placed.x, placed.y);
            }
        }
        foot(
            &mut surface,
            fonts,
            &paper.foot,
            &format!("Seite {} von {pages}", number + 1),
        );
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(
        TagTree::from(nodes(&layout.structure, &leaves)).with_lang(Some(LANGUAGE.to_owned())),
    );
    document.set_outline(outline(&layout.bookmarks));
    document.set_metadata(metadata(paper, text::one_line(fonts, &paper.title)));
    Ok(document.finish()?)
}

fn metadata(paper: &Paper, title: String) -> Metadata {
    let program = concat!("Amtsweg ", env!("CARGO_PKG_VERSION"));
    Metadata::new()
        .title(title)
        .authors(paper.author.iter().cloned().collect())
        .language(LANGUAGE.to_owned())
        .creator(program.to_owned())
        .document_id(paper.id.clone())
        .creation_date(date_time(paper.created))
}

fn date_time(time: Timestamp) -> DateTime {
    // `2026-11-18T11:06:40Z`
    let text = time.rfc3339();
    let number = |from: usize, to: usize| {
        text.get(from..to)
            .and_then(|digits| digits.parse().ok())
            .unwrap_or_default()
    };
    DateTime::new(time.date().year())
        .month(number(5, 7))
        .day(number(8, 10))
        .hour(number(11, 13))
        .minute(number(14, 16))
        .second(number(17, 19))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

/// Draws a line; what marks its content in the structure, one for each language in a row.
fn line(surface: &mut Surface<'_>, fonts: &Fonts, line: &Line, x: f32, y: f32) -> Vec<Identifier> {
    surface.set_fill(Some(ink(if line.style.muted { GREY } else { BLACK })));
    let language = |font: usize| fonts.face(font).and_then(Face::language);
    let mut identifiers = Vec::new();
    for runs in line
        .runs
        .chunk_by(|one, other| language(one.font) == language(other.font))
    {
        let language = runs.first().and_then(|run| language(run.font));
        let span = SpanTag::empty().with_lang(language.as_deref());
        identifiers.push(surface.start_tagged(ContentTag::Span(span)));
        for run in runs {
            if let Some(face) = fonts.face(run.font) {
                surface.draw_glyphs(
                    Point::from_xy(x + run.x, y),
                    &run.glyphs,
                    face.font.clone(),
                    &run.text,
                    line.style.size,
                    false,
                );
            }
        }
        surface.end_tagged();
    }
    identifiers
}

/// What stands at the foot of a page is no part of the document's text.
fn foot(surface: &mut Surface<'_>, fonts: &Fonts, left: &str, right: &str) {
    let style = Style {
        size: 8.0,
        bold: false,
        muted: true,
    };
    let y = PAGE_HEIGHT - 42.0;
    let number = text::lines(fonts, right, style, RIGHT - LEFT);
    let numbers_width = number.first().map_or(0.0, |line| line.width);
    let left = text::lines(fonts, left, style, RIGHT - LEFT - numbers_width - 20.0);
    surface.set_fill(Some(ink(GREY)));
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::Footer,
    )));
    let parts = left.into_iter().take(1).map(|line| (LEFT, line));
    let numbers = number.into_iter().map(|line| (RIGHT - line.width, line));
    for (x, line) in parts.chain(numbers) {
        for run in &line.runs {
            if let Some(face) = fonts.face(run.font) {
                let start = Point::from_xy(x + run.x, y);
                surface.draw_glyphs(
                    start,
                    &run.glyphs,
                    face.font.clone(),
                    &run.text,
                    style.size,
                    false,
                );
            }
        }
    }
    surface.end_tagged();
}

fn rule(surface: &mut Surface<'_>, y: f32) {
    let mut path = PathBuilder::new();
    let Some(rectangle) = Rect::from_ltrb(LEFT, y, RIGHT, y + 0.5) else {
        return;
    };
    path.push_rect(rectangle);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::Layout,
    )));
    surface.set_fill(Some(ink(RULE_GREY)));
    surface.draw_path(&path);
    surface.end_tagged();
}

fn ink(grey: u8) -> Fill {
    Fill {
        paint: luma::Color::new(grey).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::default(),
    }
}

fn nodes(branches: &[Branch], leaves: &[Vec<Identifier>]) -> Vec<Node> {
    branches
        .iter()
        .flat_map(|branch| match branch {
            Branch::Group(tag, parts) => vec![Node::Group(TagGroup::with_children(
                tag.as_ref().clone(),
                nodes(parts, leaves),
            ))],
            Branch::Leaf(leaf) => leaves
                .get(*leaf)
                .into_iter()
                .flatten()
                .map(|identifier| Node::Leaf(*identifier))
                .collect(),
        })
        .collect()
}

fn outline(bookmarks: &[Bookmark]) -> Outline {
    let mut outline = Outline::new();
    for node in outline_nodes(bookmarks) {
        outline.push_child(node);
    }
    outline
}

/// A bookmark holds those after it that are of a lower level.
fn outline_nodes(bookmarks: &[Bookmark]) -> Vec<OutlineNode> {
    let mut nodes = Vec::new();
    let mut rest = bookmarks;
    while let Some((first, others)) = rest.split_first() {
        let below = others
            .iter()
            .take_while(|other| other.level > first.level)
            .count();
        let (inner, after) = others.split_at(below);
        let target = Point::from_xy(LEFT, first.y);
        let mut node =
            OutlineNode::new(first.text.clone(), XyzDestination::new(first.page, target));
        for child in outline_nodes(inner) {
            node.push_child(child);
        }
        nodes.push(node);
        rest = after;
    }
    nodes
}
