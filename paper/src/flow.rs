//! Blocks to pages: where each line stands, and which part of the document's structure it is.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};

use super::{
    Block, Fact, Paper, Value,
    fonts::Fonts,
    text::{self, Line, Style},
};

/// A4, in points.
pub(super) const PAGE_WIDTH: f32 = 595.28;
/// A4, in points.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Room for holes, as DIN 5008 has it.
pub(super) const LEFT: f32 = 70.87;
/// Where text ends.
pub(super) const RIGHT: f32 = PAGE_WIDTH - 56.69;
const TOP: f32 = 56.69;
const BOTTOM: f32 = PAGE_HEIGHT - 68.0;

/// The second column of questions and answers.
const ANSWERS: f32 = LEFT + 184.0;
const GAP: f32 = 14.0;
/// The text of a point, right of its mark.
const POINT_INDENT: f32 = 11.0;

const TEXT: Style = Style {
    size: 9.5,
    bold: false,
    muted: false,
};
const TERM: Style = Style {
    muted: true,
    ..TEXT
};

/// A document laid out.
pub(super) struct Layout {
    pub(super) pages: Vec<Page>,
    /// The structure; its leaves are the lines, by [`Placed::leaf`].
    pub(super) structure: Vec<Branch>,
    /// The headings that make bookmarks.
    pub(super) bookmarks: Vec<Bookmark>,
}

/// What stands on a page.
#[derive(Default)]
pub(super) struct Page {
    pub(super) lines: Vec<Placed>,
    /// Where thin lines are drawn, from the left to the right margin.
    pub(super) rules: Vec<f32>,
}

/// A line at its place.
pub(super) struct Placed {
    pub(super) leaf: usize,
    pub(super) x: f32,
    /// Of the base line, from the top.
    pub(super) y: f32,
    pub(super) line: Line,
}

/// A part of the structure.
pub(super) enum Branch {
    Group(Box<TagKind>, Vec<Branch>),
    /// A line.
    Leaf(usize),
}

/// A heading that can be jumped to.
pub(super) struct Bookmark {
    pub(super) level: u16,
    pub(super) text: String,
    pub(super) page: usize,
    pub(super) y: f32,
}

/// Lays out all blocks.
pub(super) fn lay_out(paper: &Paper, fonts: &Fonts) -> Layout {
    let mut flow = Flow {
        fonts,
        pages: vec![Page::default()],
        y: TOP,
        leaves: 0,
        bookmarks: Vec::new(),
        open: vec![Vec::new()],
        unshowable: false,
    };
    flow.heading(1, &paper.title);
    for block in &paper.blocks {
        flow.block(block);
    }
    if flow.unshowable {
        flow.block(&Block::Paragraph(
            "Zeichen, für die hier keine Schrift da ist, stehen als [U+…] mit ihrer Nummer in \
             Unicode. In den Daten stehen sie, wie sie ankamen."
                .into(),
        ));
    }
    flow.close_section();
    for page in &mut flow.pages {
        // Beside each other they were placed line by line; they are read column by column.
        page.lines.sort_by_key(|placed| placed.leaf);
    }
    Layout {
        pages: flow.pages,
        structure: flow.open.into_iter().flatten().collect(),
        bookmarks: flow.bookmarks,
    }
}

struct Flow<'a> {
    fonts: &'a Fonts,
    pages: Vec<Page>,
    /// The end of what stands on the last page.
    y: f32,
    leaves: usize,
    bookmarks: Vec<Bookmark>,
    /// The structure so far: the document's parts, and those of the open section.
    open: Vec<Vec<Branch>>,
    unshowable: bool,
}

/// A line before it has its height on a page.
struct Loose {
    leaf: Option<usize>,
    x: f32,
    line: Line,
    /// Whether the next line of its column stands beside it: it is the mark of a point.
    is_mark: bool,
}

impl Flow<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => {
                self.y += 3.0;
                let (lines, branches) = self.column(text, TEXT, LEFT, RIGHT - LEFT);
                self.place_all(vec![lines]);
                self.add(group(Tag::P, branches));
                self.y += 3.0;
            }
            Block::List(points) => {
                self.y += 3.0;
                let (lines, list) = self.list(points, LEFT, RIGHT - LEFT);
                self.place_all(vec![lines]);
                self.add(list);
                self.y += 3.0;
            }
            Block::Facts(facts) => self.facts(facts),
        }
    }

    fn heading(&mut self, level: u16, text: &str) {
        let text = &text::one_line(self.fonts, text);
        let size = match level {
            1 => 18.0,
            2 => 14.0,
            3 => 11.5,
            _ => 10.0,
        };
        let style = Style {
            size,
            bold: true,
            muted: false,
        };
        if level == 2 {
            self.close_section();
            self.open.push(Vec::new());
        }
        let (lines, branches) = self.column(text, style, LEFT, RIGHT - LEFT);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = lines.len() as f32 * style.leading();
        // A heading stands with what it heads.
        self.need(size + height + 4.0 * TEXT.leading());
        if self.y > TOP {
            self.y += size;
        }
        if level > 1 && level < 5 {
            self.bookmarks.push(Bookmark {
                level,
                text: text.to_owned(),
                page: self.pages.len() - 1,
                y: self.y,
            });
        }
        self.place_all(vec![lines]);
        self.y += size * 0.3;
        let number = NonZeroU16::new(level.clamp(1, 6)).unwrap_or(NonZeroU16::MIN);
        self.add(group(Tag::Hn(number, Some(text.to_owned())), branches));
    }

    fn facts(&mut self, facts: &[Fact]) {
        let mut rows = Vec::new();
        for fact in facts {
            let (terms, term) = self.column(&fact.term, TERM, LEFT, ANSWERS - GAP - LEFT);
            let width = RIGHT - ANSWERS;
            let (values, value) = match &fact.value {
                Value::Text(text) => self.column(text, TEXT, ANSWERS, width),
                Value::Remark(text) => self.column(text, TERM, ANSWERS, width),
                Value::Several(points) => {
                    let (lines, list) = self.list(points, ANSWERS, width);
                    (lines, vec![list])
                }
            };
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = terms.len().max(values.len()) as f32 * TEXT.leading();
            // A row stays together unless it is long.
            self.need(height.min((BOTTOM - TOP) / 3.0));
            self.y += 2.5;
            self.place_all(vec![terms, values]);
            self.y += 2.5;
            let y = self.y;
            self.page().rules.push(y);
            rows.push(group(
                Tag::TR,
                vec![
                    group(Tag::TH(TableHeaderScope::Row), term),
                    group(Tag::TD, value),
                ],
            ));
        }
        if !rows.is_empty() {
            self.add(group(Tag::Table, vec![group(Tag::TBody, rows)]));
        }
    }

    fn list(&mut self, points: &[String], x: f32, width: f32) -> (Vec<Loose>, Branch) {
        let mut all = Vec::new();
        let mut items = Vec::new();
        for point in points {
            let (mut marks, label) = self.column("•", TEXT, x, POINT_INDENT);
            let (lines, body) = self.column(point, TEXT, x + POINT_INDENT, width - POINT_INDENT);
            for mark in &mut marks {
                mark.is_mark = true;
            }
            all.extend(marks);
            all.extend(lines);
            items.push(group(
                Tag::LI,
                vec![group(Tag::Lbl, label), group(Tag::LBody, body)],
            ));
        }
        (all, group(Tag::L(ListNumbering::Disc), items))
    }

    /// A text in a column: its lines, and the leaves that they are.
    fn column(
        &mut self,
        text: &str,
        style: Style,
        x: f32,
        width: f32,
    ) -> (Vec<Loose>, Vec<Branch>) {
        self.unshowable |= text::has_unshowable(self.fonts, text);
        let mut branches = Vec::new();
        let lines = text::lines(self.fonts, text, style, width)
            .into_iter()
            .map(|line| {
                let leaf = (!line.runs.is_empty()).then(|| {
                    self.leaves += 1;
                    self.leaves - 1
                });
                branches.extend(leaf.map(Branch::Leaf));
                let x = if line.rtl { x + width - line.width } else { x };
                Loose {
                    leaf,
                    x,
                    line,
                    is_mark: false,
                }
            })
            .collect();
        (lines, branches)
    }

    /// Puts columns beside each other, line by line, on as many pages as they need.
    fn place_all(&mut self, columns: Vec<Vec<Loose>>) {
        let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
        loop {
            let mut leading: f32 = 0.0;
            let mut row = Vec::new();
            for column in &mut columns {
                for loose in column.by_ref() {
                    let is_mark = loose.is_mark;
                    leading = leading.max(loose.line.style.leading());
                    row.push(loose);
                    if !is_mark {
                        break;
                    }
                }
            }
            if row.is_empty() {
                return;
            }
            self.need(leading);
            for loose in row {
                let y = self.y + loose.line.style.size * 1.07;
                if let Some(leaf) = loose.leaf {
                    self.page().lines.push(Placed {
                        leaf,
                        x: loose.x,
                        y,
                        line: loose.line,
                    });
                }
            }
            self.y += leading;
        }
    }

    /// Begins a page unless the last one has so much room.
    fn need(&mut self, height: f32) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.pages.push(Page::default());
            self.y = TOP;
        }
    }

    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::default());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn add(&mut self, branch: Branch) {
        if let Some(open) = self.open.last_mut() {
            open.push(branch);
        }
    }

    fn close_section(&mut self) {
        if self.open.len() > 1
            && let Some(parts) = self.open.pop()
        {
            self.add(group(Tag::Section, parts));
        }
    }
}

fn group(tag: impl Into<TagKind>, parts: Vec<Branch>) -> Branch {
    Branch::Group(Box::new(tag.into()), parts)
}
