//! Text to lines: what can be shown, where lines break, which way they run, and their glyphs.

use std::{fmt::Write as _, ops::Range};

use krilla::text::{GlyphId, KrillaGlyph};
use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::linebreaks;

use super::fonts::Fonts;

/// No line of a page holds more characters: what is longer need not be shaped to know that.
const MAX_LINE_CHARS: usize = 400;

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// In points.
    pub(super) size: f32,
    pub(super) bold: bool,
    /// Whether it is shown less strongly.
    pub(super) muted: bool,
}

impl Style {
    /// From one base line to the next: what Noto Sans needs for marks above and below.
    pub(super) fn leading(self) -> f32 {
        self.size * 1.4
    }
}

/// A line of text, ready to be drawn.
pub(super) struct Line {
    /// In reading order.
    pub(super) runs: Vec<Run>,
    /// In points.
    pub(super) width: f32,
    /// Whether it runs from right to left.
    pub(super) rtl: bool,
    pub(super) style: Style,
}

/// A part of a line in one font and direction.
pub(super) struct Run {
    /// The font's place.
    pub(super) font: usize,
    pub(super) text: String,
    /// From left to right.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// From the line's left end, in points.
    pub(super) x: f32,
}

/// The lines of a text in a column of this width. An empty line of the text is one without runs.
pub(super) fn lines(fonts: &Fonts, text: &str, style: Style, width: f32) -> Vec<Line> {
    let text = showable(fonts, text);
    let mut lines = Vec::new();
    for paragraph in text.trim_end().split('\n') {
        Paragraph::new(fonts, paragraph, style).break_into(width, &mut lines);
    }
    lines
}

/// Whether something of the text is shown as its number only.
pub(super) fn has_unshowable(fonts: &Fonts, text: &str) -> bool {
    text.chars()
        .any(|c| !matches!(c, '\n' | '\r' | '\t') && !is_invisible(c) && !can_show(fonts, c))
}

/// A text for a heading and its bookmark: on one line and never empty, which PDF/UA forbids.
pub(super) fn one_line(fonts: &Fonts, text: &str) -> String {
    let shown = showable(fonts, text);
    let line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { "–".into() } else { line }
}

/// The text with line ends as `\n`, without invisible marks, and with the numbers of characters
/// that no font has: an answer is never lost silently.
fn showable(fonts: &Fonts, text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push('\n'),
            '\t' => shown.push(' '),
            c if is_invisible(c) => {}
            c if can_show(fonts, c) => shown.push(c),
            // Writing to a String cannot fail.
            c => {
                let _ = write!(shown, "[U+{:04X}]", u32::from(c));
            }
        }
    }
    shown
}

/// Characters without a shape of their own. Those that turn the writing direction could make a
/// text read otherwise than it is.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn can_show(fonts: &Fonts, c: char) -> bool {
    // Joiners have no glyph everywhere, and change their neighbours'. Letters of private use mean
    // nothing to others, and PDF/A-2a forbids them.
    let is_joiner = matches!(c, '\u{200c}' | '\u{200d}');
    let is_private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}');
    is_joiner || (!c.is_control() && !is_private && fonts.have(c))
}

/// A line of the text as typed.
struct Paragraph<'a> {
    fonts: &'a Fonts,
    text: &'a str,
    style: Style,
    bidi: BidiInfo<'a>,
}

impl<'a> Paragraph<'a> {
    fn new(fonts: &'a Fonts, text: &'a str, style: Style) -> Self {
        Self {
            fonts,
            text,
            style,
            bidi: BidiInfo::new(text, None),
        }
    }

    fn break_into(&self, width: f32, lines: &mut Vec<Line>) {
        let ends: Vec<usize> = linebreaks(self.text).map(|(end, _)| end).collect();
        let mut start = 0;
        loop {
            let line = self.longest(start, &ends, width);
            let end = line.end;
            lines.push(self.line(line));
            if end >= self.text.len() {
                return;
            }
            start = end;
        }
    }

    /// The longest line from here that fits: to a place where lines may break, or somewhere in a
    /// word that is longer than a line. At least one character.
    fn longest(&self, start: usize, ends: &[usize], width: f32) -> Range<usize> {
        let rest = self.text.get(start..).unwrap_or_default();
        let limit = rest
            .char_indices()
            .nth(MAX_LINE_CHARS)
            .map_or(self.text.len(), |(offset, _)| start + offset);
        let fits = |end: usize| {
            let shown = self.text.get(start..end).unwrap_or_default().trim_end();
            self.line(start..start + shown.len()).width <= width
        };
        let mut fitting = start;
        for &end in ends.iter().filter(|end| **end > start) {
            if end > limit || !fits(end) {
                break;
            }
            fitting = end;
        }
        if fitting == start {
            let places: Vec<usize> = rest
                .char_indices()
                .map(|(offset, c)| start + offset + c.len_utf8())
                .take_while(|end| *end <= limit)
                .collect();
            let fitting_places = places.partition_point(|end| fits(*end));
            fitting = places
                .get(fitting_places.saturating_sub(1))
                .copied()
                .unwrap_or(self.text.len());
        }
        start..fitting
    }

    fn line(&self, range: Range<usize>) -> Line {
        let mut line = Line {
            runs: Vec::new(),
            width: 0.0,
            rtl: false,
            style: self.style,
        };
        let Some(paragraph) = self.bidi.paragraphs.first() else {
            return line;
        };
        line.rtl = paragraph.level.is_rtl();
        if range.is_empty() {
            return line;
        }
        let (levels, runs) = self.bidi.visual_runs(paragraph, range);
        let mut placed = Vec::new();
        for run in runs {
            let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            let mut pieces = self.by_font(run);
            if rtl {
                pieces.reverse();
            }
            for (place, piece) in pieces {
                let text = self.text.get(piece.clone()).unwrap_or_default();
                let (glyphs, width) = self.glyphs(place, text, rtl);
                placed.push((
                    piece.start,
                    Run {
                        font: place,
                        text: text.to_owned(),
                        glyphs,
                        x: line.width,
                    },
                ));
                line.width += width;
            }
        }
        placed.sort_by_key(|(start, _)| *start);
        line.runs = placed.into_iter().map(|(_, run)| run).collect();
        line
    }

    fn by_font(&self, range: Range<usize>) -> Vec<(usize, Range<usize>)> {
        let mut pieces: Vec<(usize, Range<usize>)> = Vec::new();
        let text = self.text.get(range.clone()).unwrap_or_default();
        for (offset, c) in text.char_indices() {
            let start = range.start + offset;
            let end = start + c.len_utf8();
            let before = pieces.last().map(|(place, _)| *place);
            let place = self
                .fonts
                .place_for(c, self.style.bold, before)
                .or(before)
                .unwrap_or(Fonts::first(self.style.bold));
            match pieces.last_mut() {
                Some((last, piece)) if *last == place => piece.end = end,
                _ => pieces.push((place, start..end)),
            }
        }
        pieces
    }

    /// The glyphs of a text in one font and direction, and their width in points.
    fn glyphs(&self, place: usize, text: &str, rtl: bool) -> (Vec<KrillaGlyph>, f32) {
        let Some(face) = self.fonts.face(place) else {
            return (Vec::new(), 0.0);
        };
        let Some(shaped) = face.shape(text, rtl) else {
            return (Vec::new(), 0.0);
        };
        let per_em = face.font.units_per_em();
        #[expect(
            clippy::cast_precision_loss,
            reason = "a glyph has less than 16 million units"
        )]
        let em = |units: i32| units as f32 / per_em;
        // Each glyph stands for the text from its cluster's begin to the next one's.
        let mut starts: Vec<usize> = shaped
            .glyph_infos()
            .iter()
            .map(|info| info.cluster as usize)
            .collect();
        starts.sort_unstable();
        starts.dedup();
        let mut width = 0.0;
        let glyphs = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| {
                let start = info.cluster as usize;
                let next = starts.partition_point(|other| *other <= start);
                let end = starts.get(next).copied().unwrap_or(text.len());
                width += em(position.x_advance);
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    em(position.x_advance),
                    em(position.x_offset),
                    em(position.y_offset),
                    em(position.y_advance),
                    start..end,
                    None,
                )
            })
            .collect();
        (glyphs, width * self.style.size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style {
        size: 10.0,
        bold: false,
        muted: false,
    };

    fn fonts() -> Fonts {
        Fonts::read(std::path::Path::new("there is no such folder")).unwrap()
    }

    fn glyphs(line: &Line) -> Vec<u32> {
        let runs = line.runs.iter().flat_map(|run| &run.glyphs);
        runs.map(|glyph| glyph.glyph_id.to_u32()).collect()
    }

    fn shown(lines: &[Line]) -> Vec<String> {
        lines
            .iter()
            .map(|line| line.runs.iter().map(|run| run.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn arabic_letters_join_and_run_from_the_right() {
        let fonts = fonts();
        let word = lines(&fonts, "بيت", STYLE, 300.0);
        assert!(word[0].rtl);
        let mut alone: Vec<u32> = ["ب", "ي", "ت"]
            .iter()
            .flat_map(|letter| glyphs(&lines(&fonts, letter, STYLE, 300.0)[0]))
            .collect();
        alone.reverse();
        let joined = glyphs(&word[0]);
        assert_ne!(joined, alone);
        // From left to right: the last letter first.
        let ranges: Vec<usize> = word[0].runs[0]
            .glyphs
            .iter()
            .map(|glyph| glyph.text_range.start)
            .collect();
        assert!(ranges.is_sorted_by(|a, b| a >= b), "{ranges:?}");
    }

    #[test]
    fn a_name_in_another_script_keeps_its_place_in_a_german_sentence() {
        let line = &lines(
            &fonts(),
            "Ich heiße محمد عبد الله, geboren 1980.",
            STYLE,
            400.0,
        )[0];
        assert!(!line.rtl);
        assert_eq!(line.runs.len(), 3);
        assert!(line.runs.is_sorted_by(|a, b| a.x < b.x));
        assert_eq!(line.runs[1].text.trim(), "محمد عبد الله");
    }

    #[test]
    fn every_letter_of_german_registers_has_a_glyph() {
        let fonts = fonts();
        let letters = ('\u{c0}'..='\u{24f}')
            .chain('\u{1e00}'..='\u{1eff}')
            .chain('\u{300}'..='\u{36f}')
            .chain("əʒʰʳʹʺʼʾʿˈˌ‘’‡·´`~ªº".chars())
            .chain('А'..='я')
            .chain('Α'..='Ρ');
        for letter in letters {
            let first = fonts.place_for(letter, false, None);
            assert_eq!(
                first,
                Some(Fonts::first(false)),
                "U+{:04X}",
                u32::from(letter)
            );
        }
        // Two of the combinations that have no character of their own.
        for combined in ["m̂", "Ķ̄"] {
            let line = &lines(&fonts, combined, STYLE, 100.0)[0];
            assert!(glyphs(line).iter().all(|glyph| *glyph != 0));
        }
    }

    #[test]
    fn lines_break_at_words_and_long_words_anywhere() {
        let fonts = fonts();
        let text = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";
        let broken = lines(&fonts, text, STYLE, 100.0);
        assert!(broken.len() > 2);
        assert_eq!(shown(&broken).concat(), text);
        assert!(
            shown(&broken)
                .iter()
                .rev()
                .skip(1)
                .all(|line| line.ends_with(' '))
        );
        let hash = "0123456789abcdef".repeat(8);
        let broken = lines(&fonts, &hash, STYLE, 100.0);
        assert!(broken.len() > 4 && broken.iter().all(|line| line.width <= 100.0));
        assert_eq!(shown(&broken).concat(), hash);
        // Narrower than a letter.
        assert_eq!(lines(&fonts, "abc", STYLE, 0.1).len(), 3);
    }

    #[test]
    fn what_has_no_glyph_is_shown_by_its_number() {
        let fonts = fonts();
        let text = "河\u{e000}\u{1}a\u{202e}b\r\nc\u{feff}";
        assert!(has_unshowable(&fonts, text));
        assert!(!has_unshowable(&fonts, "Müller\r\n\tمحمد\u{200f}"));
        assert_eq!(
            shown(&lines(&fonts, text, STYLE, 300.0)),
            ["[U+6CB3][U+E000][U+0001]ab", "c"]
        );
    }
}
