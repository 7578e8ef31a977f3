//! What the programs in the browser load of the texts: every byte of it is part of the first load.

/// The only text of a service's page that both programs show too.
const TITLE: &str = "service-title";
/// How the texts of a service's page begin. They are rendered into it at build time.
const OF_THE_PAGE: &str = "service-";
/// How those of them begin that the receipt shows as well. The second program loads them apart.
const OF_THE_RECEIPT: [&str; 2] = ["service-after", "service-follow-up"];

/// Fluent texts without comments, empty lines between messages, and the texts of a service's page.
pub(super) fn for_programs(source: &str) -> String {
    only(source, |id| !id.starts_with(OF_THE_PAGE) || id == TITLE)
}

/// What the receipt says of a service, if these are the texts of one.
pub(super) fn for_receipt(source: &str) -> Option<String> {
    let is_service = source.lines().any(|line| id(line) == TITLE);
    let is_shown = |id: &str| OF_THE_RECEIPT.iter().any(|shown| id.starts_with(shown));
    is_service.then(|| only(source, is_shown))
}

/// The id of the message that begins on a line.
fn id(line: &str) -> &str {
    line.split([' ', '=']).next().unwrap_or_default()
}

/// The messages whose ids are wanted.
fn only(source: &str, is_wanted_id: impl Fn(&str) -> bool) -> String {
    let mut texts = String::with_capacity(source.len());
    let mut is_wanted = false;
    // Empty lines count only inside a message: there they part paragraphs.
    let mut empty_lines = 0;
    for line in source.lines() {
        if line.trim().is_empty() {
            empty_lines += 1;
            continue;
        }
        let is_inside = line.starts_with([' ', '}']);
        if !is_inside {
            empty_lines = 0;
            is_wanted = !line.starts_with('#') && is_wanted_id(id(line));
        }
        if is_wanted {
            texts.extend((0..empty_lines).map(|_| '\n'));
            texts.push_str(line);
            texts.push('\n');
        }
        empty_lines = 0;
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_the_texts_of_the_page_stay_behind() {
        let source = "\
# A comment

## Service page

service-title = Title
service-who =
    First paragraph.

    Second paragraph.
    .hint = Also gone

step-a = A
    .intro =
        One.

        Two.
a-b = { $number ->
    [one] one
   *[other] more
}

# The end
c-d = D
";
        let expected = "\
service-title = Title
step-a = A
    .intro =
        One.

        Two.
a-b = { $number ->
    [one] one
   *[other] more
}
c-d = D
";
        assert_eq!(for_programs(source), expected);
    }

    #[test]
    fn the_receipt_has_what_comes_after_and_nothing_else_of_the_page() {
        let source = "\
service-title = Title
service-follow-up = Once more
service-after =
    - First

    Then
service-law = Not this
step-a = Nor this
";
        let expected = "\
service-follow-up = Once more
service-after =
    - First

    Then
";
        assert_eq!(for_receipt(source).as_deref(), Some(expected));
        assert_eq!(for_receipt("a-b = No service\n"), None);
    }
}
