//! Documents on paper as PDF/A-2a and PDF/UA-1: archived as they are, read aloud as they read.
//!
//! krilla writes the format and refuses what the two norms forbid; shaping is harfrust's. What is
//! ours is the layout: headings, paragraphs, lists, and questions beside their answers.

mod flow;
mod fonts;
mod text;
mod writing;

use amtsweg_core::time::Timestamp;

pub use fonts::{FontError, Fonts};
pub use writing::PdfError;

/// A document to be written. Nothing here can be printed for debugging: it holds answers.
pub struct Paper {
    /// Its title, and its first heading.
    pub title: String,
    /// Who issues it.
    pub author: Option<String>,
    /// What stands at the foot of every page, before the page's number.
    pub foot: String,
    /// When it was made.
    pub created: Timestamp,
    /// An id that no other document has.
    pub id: String,
    /// Its content, below the title.
    pub blocks: Vec<Block>,
}

/// A part of a document.
pub enum Block {
    /// A heading; the title's level is 1.
    Heading {
        /// From 2. None may be left out on the way down.
        level: u16,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// Some points.
    List(Vec<String>),
    /// Terms and what they are, in two columns.
    Facts(Vec<Fact>),
}

/// A term and what it is.
pub struct Fact {
    /// The term, such as a question.
    pub term: String,
    /// What it is, such as an answer.
    pub value: Value,
}

/// What a term is.
pub enum Value {
    /// A text, of several lines perhaps.
    Text(String),
    /// Said by the document itself, such as that there is no answer.
    Remark(String),
    /// Several.
    Several(Vec<String>),
}

impl Paper {
    /// The document as a PDF.
    ///
    /// # Errors
    /// [`PdfError`], which repeats nothing of the content.
    pub fn to_pdf(&self, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
        writing::write(self, fonts, &flow::lay_out(self, fonts))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fonts() -> Fonts {
        Fonts::read(std::path::Path::new("there is no such folder")).unwrap()
    }

    fn paper(blocks: Vec<Block>) -> Paper {
        Paper {
            title: "Probeantrag".into(),
            author: None,
            foot: "Antrag 1".into(),
            created: Timestamp(1_795_000_000),
            id: "1".into(),
            blocks,
        }
    }

    fn facts(texts: &[String]) -> Block {
        let fact = |text: &String| Fact {
            term: text.clone(),
            value: Value::Text(text.clone()),
        };
        Block::Facts(texts.iter().map(fact).collect())
    }

    #[test]
    fn a_long_answer_goes_over_pages_and_none_is_lost() {
        let words: Vec<_> = (0..4000).map(|word| format!("Wort{word}")).collect();
        let answer = words.join(" ");
        let layout = flow::lay_out(&paper(vec![facts(&[answer])]), &fonts());
        assert!(layout.pages.len() > 5);
        let shown: String = layout
            .pages
            .iter()
            .flat_map(|page| &page.lines)
            .filter(|placed| placed.x > flow::LEFT + 100.0)
            .flat_map(|placed| &placed.line.runs)
            .map(|run| run.text.as_str())
            .collect();
        assert!(shown.contains("Wort0 ") && shown.ends_with("Wort3999"));
        assert_eq!(shown.matches("Wort").count(), 4000);
        for placed in layout.pages.iter().flat_map(|page| &page.lines) {
            assert!(placed.y < flow::PAGE_HEIGHT - 60.0);
            // Spaces at a line's end may stand over.
            assert!(placed.x + placed.line.width < flow::RIGHT + 5.0);
        }
    }

    #[test]
    fn the_same_application_gives_the_same_bytes() {
        let write = || {
            let block = facts(&["Müller".into(), "محمد عبد الله".into()]);
            paper(vec![block]).to_pdf(&fonts()).unwrap()
        };
        assert_eq!(write(), write());
    }

    #[test]
    fn no_fonts_and_broken_ones_are_told_apart() {
        let folder = tempfile::TempDir::new().unwrap();
        std::fs::write(folder.path().join("readme.txt"), "no font").unwrap();
        assert!(Fonts::read(folder.path()).is_ok());
        std::fs::write(folder.path().join("broken.ttf"), "no font").unwrap();
        assert!(matches!(
            Fonts::read(folder.path()),
            Err(FontError::NotAFont(path)) if path.ends_with("broken.ttf")
        ));
    }

    #[test]
    fn an_empty_text_leaves_the_document_whole() {
        let heading = |level| Block::Heading {
            level,
            text: "\u{200b}\n".into(),
        };
        let blocks = vec![
            heading(2),
            heading(3),
            facts(&[String::new()]),
            Block::List(vec![String::new()]),
            Block::Paragraph(String::new()),
        ];
        assert!(paper(blocks).to_pdf(&fonts()).is_ok());
    }

    /// Characters of many kinds: names, scripts, joiners, controls, private use, what has no font.
    fn odd_text() -> impl Strategy<Value = String> {
        let odd = prop_oneof![
            any::<char>(),
            proptest::char::range('a', 'z'),
            proptest::char::range('\u{300}', '\u{36f}'),
            proptest::char::range('\u{590}', '\u{6ff}'),
            proptest::char::range('\u{900}', '\u{9ff}'),
            proptest::char::range('\u{1200}', '\u{137f}'),
            proptest::char::range('\u{2000}', '\u{206f}'),
            Just('\n'),
            Just(' '),
            Just('\u{fdfa}'),
            Just('\u{feff}'),
            Just('\u{e000}'),
        ];
        proptest::collection::vec(odd, 0..120).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        /// krilla refuses what breaks PDF/A-2a or PDF/UA-1.
        #[test]
        fn every_text_can_be_written(texts in proptest::collection::vec(odd_text(), 1..4)) {
            let blocks = vec![
                Block::Heading { level: 2, text: texts[0].clone() },
                facts(&texts),
                Block::List(texts.clone()),
                Block::Heading { level: 3, text: texts[0].clone() },
                Block::Paragraph(texts.concat()),
            ];
            let pdf = paper(blocks).to_pdf(&fonts());
            prop_assert!(pdf.is_ok(), "{:?}", pdf.err());
        }
    }
}
