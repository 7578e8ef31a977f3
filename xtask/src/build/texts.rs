//! What the programs in the browser load of the texts: every byte of it is part of the first load.

/// The only text of a service's page that the programs show too.
const TITLE: &str = "service-title";
/// How the texts of a service's page begin. They are rendered into it at build time.
const OF_THE_PAGE: &str = "service-";

/// Fluent texts without comments, empty lines between messages, and the texts of a service's page.
pub(super) fn for_programs(source: &str) -> String {
    let mut texts = String::with_capacity(source.len());
    let mut is_wanted = true;
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
            let id = line.split([' ', '=']).next().unwrap_or_default();
            is_wanted = !line.starts_with('#') && (!id.starts_with(OF_THE_PAGE) || id == TITLE);
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
}
