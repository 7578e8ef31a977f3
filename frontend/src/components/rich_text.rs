//! Texts with paragraphs and lists, from Fluent. Nothing in them is ever read as HTML.

use yew::prelude::*;

/// A text with paragraphs and lists. A blank line parts paragraphs, `- ` begins a list's item, and
/// a new line stays one: Leichte Sprache writes one sentence per line.
pub fn rich_text(text: &str) -> Html {
    html! { <div class="prose">{ for blocks(text).iter().map(Block::html) }</div> }
}

/// Lines of text, broken where they are.
pub fn broken_lines<'text>(lines: impl IntoIterator<Item = &'text str>) -> Html {
    let lines = lines.into_iter().enumerate();
    lines
        .map(|(index, line)| {
            html! { <>if index > 0 { <br /> }{ line }</> }
        })
        .collect()
}

/// Texts with something between them. Each kind of text would bring its own copy of what the
/// standard library has for that.
#[cfg(feature = "application")]
pub fn joined(texts: &[String], between: &str) -> String {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    texts.join(between)
}

#[derive(Debug, PartialEq, Eq)]
enum Block<'text> {
    Paragraph(Vec<&'text str>),
    List(Vec<&'text str>),
}

impl Block<'_> {
    fn html(&self) -> Html {
        match self {
            Self::Paragraph(lines) => html! { <p>{ broken_lines(lines.iter().copied()) }</p> },
            Self::List(items) => html! {
                <ul>{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul>
            },
        }
    }
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    // A blank line ends a paragraph; a list goes on behind it, as a list.
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
            continue;
        }
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(item),
            (Some(item), _) => blocks.push(Block::List(vec![item])),
            (None, Some(Block::Paragraph(lines))) if open => lines.push(line),
            (None, _) => blocks.push(Block::Paragraph(vec![line])),
        }
        open = true;
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_lines() {
        let text = "One.\nTwo.\n\nThree.\n- a\n- b\n\n- c\nFour.";
        let expected = [
            Block::Paragraph(vec!["One.", "Two."]),
            Block::Paragraph(vec!["Three."]),
            Block::List(vec!["a", "b", "c"]),
            Block::Paragraph(vec!["Four."]),
        ];
        assert_eq!(blocks(text), expected);
        assert_eq!(blocks("  \n\n"), []);
        assert_eq!(blocks("- "), [Block::Paragraph(vec!["-"])]);
    }
}
