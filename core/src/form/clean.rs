//! What people typed or pasted, as they meant it.
//!
//! Texts that were copied carry what nobody sees: marks of direction, spaces that do not break,
//! hyphens of other kinds, digits of other scripts. A field that refused them could not say why.
//! So everything that comes from outside is cleaned here first. Cleaning what is clean changes
//! nothing, and what cannot be understood comes back as it was, for the check to speak about.
//!
//! Letters and their marks are spelled as one before ([`Nfc`](crate::nfc::Nfc)).

/// The zeros of all Unicode decimal digits (general category Nd); nine follow each.
const ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
    0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650,
    0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// The digit as ASCII, whatever script it is of, since registers and procedures know no others; any
/// other character as it is.
fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= code)].last();
    zero.and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(c)
}

/// Characters that show nothing and mean nothing outside of the text that they were copied from:
/// marks of direction, the byte order mark, soft hyphens, zero-width spaces, invisible operators.
/// Joiners are no such thing: Persian and Indic words are spelled with them.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_hyphen(c: char) -> bool {
    matches!(
        c,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// Several lines of text: what ends a line is a line feed, what is not seen is gone.
pub fn lines(typed: &str) -> String {
    // Not by searching for both characters: that brings the browser a whole algorithm.
    let mut before = ' ';
    let kept = typed
        .chars()
        .filter_map(|c| match (std::mem::replace(&mut before, c), c) {
            ('\r', '\n') => None,
            (_, c) => one_of_lines(c),
        });
    kept.collect()
}

fn one_of_lines(c: char) -> Option<char> {
    match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(c),
        c if c.is_control() || is_invisible(c) => None,
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some(' '),
        c => Some(c),
    }
}

/// A line of text: every white space is a plain space, and none stands at either end. Digits are
/// ASCII, and the hyphens that look like the plain one are that.
pub fn line(typed: &str) -> String {
    let text: String = lines(typed)
        .chars()
        .map(|c| match c {
            '\u{2010}' | '\u{2011}' => '-',
            c if c.is_whitespace() => ' ',
            c => ascii_digit(c),
        })
        .collect();
    text.trim().to_owned()
}

/// A line of what registers write: names, numbers, codes. Every hyphen is the plain one, and
/// joiners, which Latin letters do not have, are gone.
pub fn plain(typed: &str) -> String {
    let text: String = line(typed)
        .chars()
        .filter(|c| !is_joiner(*c))
        .map(|c| if is_hyphen(c) { '-' } else { c })
        .collect();
    text.trim().to_owned()
}

/// A number that nobody calculates with: its digits, without what sets them in groups. With
/// anything else in it, as it was.
pub fn digits(typed: &str) -> String {
    let text = plain(typed);
    let bare: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '.' | '/'))
        .collect();
    if bare.bytes().all(|byte| byte.is_ascii_digit()) {
        bare
    } else {
        text
    }
}

/// An e-mail address, taken out of what surrounds it in a link or in a list.
pub fn email(typed: &str) -> String {
    until_settled(plain(typed), |text| {
        let mut inner = text;
        // `Erika Muster <erika@example.org>`
        if let Some(at) = inner.rfind('<') {
            inner = &inner[at + 1..];
            inner = &inner[..inner.find('>').unwrap_or(inner.len())];
        }
        if let Some(address) = without_start(inner, "mailto:") {
            inner = &address[..address.find('?').unwrap_or(address.len())];
        }
        let surrounding = |c: char| matches!(c, ',' | ';' | '<' | '>' | '"' | ' ');
        inner.trim_matches(surrounding).to_owned()
    })
}

/// A telephone number, with what is typed instead of a space or in front of it.
pub fn phone(typed: &str) -> String {
    until_settled(plain(typed), |text| {
        let text = without_start(text, "tel:").unwrap_or(text).trim();
        // `(+49) 212`: the plus counts only in front.
        let (start, text) = match without_start(text, "(+") {
            Some(rest) => ("+", rest),
            None => ("", text),
        };
        let mut is_open = !start.is_empty();
        let mut number = start.to_owned();
        for c in text.chars() {
            match c {
                ')' if is_open => is_open = false,
                '.' | '\u{b7}' => number.push(' '),
                c => number.push(c),
            }
        }
        number.trim().to_owned()
    })
}

/// What is taken off may uncover more of it. Each step makes the text shorter or has no effect
/// the next time, so it ends.
fn until_settled(mut text: String, step: impl Fn(&str) -> String) -> String {
    loop {
        let next = step(&text);
        if next == text {
            return text;
        }
        text = next;
    }
}

fn without_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(start.len())?;
    head.eq_ignore_ascii_case(start).then_some(rest)
}

/// How an amount was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// It can mean nothing else.
    Sure(String),
    /// It most likely means this, and the applicant is to be asked.
    Doubtful(String),
    /// It is no amount, or could be any of several.
    Unclear,
}

/// An amount as people type it (`1.234,50`, `1,234.50`, `1 234`, `50,-`, `1234 €`) as `1234.50`.
///
/// `decimal` is the language's decimal mark, `,` or `.`. Groups of thousands count only where all
/// of them are well-formed. One group of three behind the decimal mark (`50,999` in German) is
/// read as thousands, and as doubtful: nobody states tenths of a cent, but many know the mark of
/// another language.
pub fn amount(typed: &str, decimal: char) -> Amount {
    let text = plain(typed);
    let mut text = without_unit(&text);
    let sign = match without_start(text, "-") {
        Some(rest) => {
            text = rest.trim();
            "-"
        }
        None => "",
    };
    // `50,-` and `50,--` are whole euros.
    let without_dash = text.trim_end_matches('-');
    if without_dash.len() < text.len() {
        text = without_dash.trim_end_matches([',', '.']);
    }
    read_amount(text, decimal, sign).unwrap_or(Amount::Unclear)
}

/// Without the currency in front or behind.
fn without_unit(text: &str) -> &str {
    let mut text = text.trim_matches(|c| matches!(c, '€' | ' '));
    text = without_start(text, "eur ").unwrap_or(text);
    without_end(text, &["euro", "eur"])
}

fn without_end<'a>(mut text: &'a str, units: &[&str]) -> &'a str {
    for unit in units {
        if let Some((head, tail)) = text.split_at_checked(text.len().saturating_sub(unit.len()))
            && tail.eq_ignore_ascii_case(unit)
        {
            text = head;
        }
    }
    text.trim()
}

/// A number without the square metres behind it: the only unit that people write where none is
/// asked for.
pub fn without_area(typed: &str) -> &str {
    let text = typed.trim();
    without_end(text, &["quadratmeter", "sqm", "qm", "m²", "m2", "م²"])
}

/// `None` for what is unclear.
fn read_amount(text: &str, decimal: char, sign: &str) -> Option<Amount> {
    // Digits, each but the first with the mark before them.
    let mut groups: Vec<(char, String)> = vec![(' ', String::new())];
    for c in text.chars() {
        match c {
            '0'..='9' => groups.last_mut()?.1.push(c),
            '\u{2019}' => groups.push(('\'', String::new())),
            // U+066B and U+066C are the marks of Arabic, and mean nothing else.
            ' ' | '\'' | '.' | ',' | '\u{66b}' | '\u{66c}' => groups.push((c, String::new())),
            _ => return None,
        }
    }
    let (mark, last) = groups.last()?;
    let (mark, many) = (*mark, groups.len());
    let is_cents = (1..=2).contains(&last.len());
    let is_alone = groups[1..]
        .iter()
        .filter(|(other, _)| *other == mark)
        .count()
        == 1;
    let has_cents = match mark {
        '\u{66b}' => true,
        ',' | '.' => many > 1 && is_cents && is_alone,
        _ => false,
    };
    if has_cents && !is_cents {
        return None;
    }
    let whole = &groups[..many - usize::from(has_cents)];
    let first = &whole[0].1;
    // Thousands are set apart everywhere or nowhere, and by one mark.
    let is_well_formed = match whole.get(1) {
        None => !first.is_empty(),
        Some((by, _)) => {
            *by != '\u{66b}'
                && !(has_cents && *by == mark)
                && (1..=3).contains(&first.len())
                && !first.starts_with('0')
                && whole[1..]
                    .iter()
                    .all(|(other, digits)| other == by && digits.len() == 3)
        }
    };
    if !is_well_formed {
        return None;
    }
    let mut read = sign.to_owned();
    for (_, digits) in whole {
        read.push_str(digits);
    }
    if has_cents {
        read.push('.');
        read.push_str(last);
    }
    let is_doubtful = !has_cents && many == 2 && mark == decimal;
    Some(if is_doubtful {
        Amount::Doubtful(read)
    } else {
        Amount::Sure(read)
    })
}

/// Day, month and year of a date that was pasted whole: `1.2.2027`, `01/02/2027`, `2027-02-01`.
/// Where only month and year are there (`02.2027`, `2027-02`), the day is empty.
pub fn date(typed: &str) -> Option<[String; 3]> {
    let mut parts: Vec<String> = vec![String::new()];
    for c in plain(typed).chars() {
        match c {
            '0'..='9' => parts.last_mut()?.push(c),
            '.' | '/' | '-' | ' ' if parts.last()?.is_empty() => {}
            '.' | '/' | '-' | ' ' => parts.push(String::new()),
            _ => return None,
        }
    }
    parts.retain(|part| !part.is_empty());
    if parts.first()?.len() == 4 {
        parts.reverse();
    }
    let year = parts.pop()?;
    let month = parts.pop()?;
    let day = parts.pop();
    let is_date = year.len() == 4
        && month.len() <= 2
        && parts.is_empty()
        && day.as_ref().is_none_or(|day| day.len() <= 2);
    is_date.then(|| {
        [
            day.map(two_digits).unwrap_or_default(),
            two_digits(month),
            year,
        ]
    })
}

fn two_digits(part: String) -> String {
    if part.len() == 1 {
        format!("0{part}")
    } else {
        part
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sure(text: &str) -> Amount {
        Amount::Sure(text.into())
    }

    #[test]
    fn amounts_are_read_as_they_were_meant() {
        for (typed, decimal, expected) in [
            ("1234", ',', sure("1234")),
            ("1.234,50", ',', sure("1234.50")),
            ("1,234.50", ',', sure("1234.50")),
            ("1.234.567", ',', sure("1234567")),
            ("50.999", ',', sure("50999")),
            ("50,999", '.', sure("50999")),
            ("50,999", ',', Amount::Doubtful("50999".into())),
            ("50.999", '.', Amount::Doubtful("50999".into())),
            ("50,-", ',', sure("50")),
            ("50,--", ',', sure("50")),
            ("50,\u{2013}\u{a0}€", ',', sure("50")),
            ("€ 50", ',', sure("50")),
            ("1 234,5", ',', sure("1234.5")),
            ("1\u{202f}234\u{a0}€", ',', sure("1234")),
            ("1'234.50", ',', sure("1234.50")),
            ("2100 EUR", ',', sure("2100")),
            ("2100 Euro", ',', sure("2100")),
            (
                "\u{661}\u{66c}\u{662}\u{663}\u{664}\u{66b}\u{665}",
                ',',
                sure("1234.5"),
            ),
            ("\u{9e7}\u{9e8}\u{9e9}", ',', sure("123")),
            ("-40", ',', sure("-40")),
            ("\u{2212}40", ',', sure("-40")),
            ("17.05.1990", ',', Amount::Unclear),
            ("1.2345", ',', Amount::Unclear),
            ("12.34.567", ',', Amount::Unclear),
            ("1.234,567", ',', Amount::Unclear),
            ("0.999", '.', Amount::Unclear),
            ("1 23", ',', Amount::Unclear),
            ("2-3", ',', Amount::Unclear),
            ("drei", ',', Amount::Unclear),
            ("1,", ',', Amount::Unclear),
            ("", ',', Amount::Unclear),
        ] {
            assert_eq!(amount(typed, decimal), expected, "{typed:?} {decimal}");
        }
    }

    #[test]
    fn what_was_copied_is_taken_out_of_what_surrounds_it() {
        for (typed, expected) in [
            ("\u{200e}erika@example.org", "erika@example.org"),
            ("\u{feff}erika@example.org; ", "erika@example.org"),
            ("mailto:erika@example.org?subject=x", "erika@example.org"),
            ("<erika@example.org>,", "erika@example.org"),
            ("Erika Muster <erika@example.org>", "erika@example.org"),
            ("erika@teste\u{2011}mail.de", "erika@teste-mail.de"),
            ("erika@testß.de", "erika@testß.de"),
        ] {
            assert_eq!(email(typed), expected);
        }
        for (typed, expected) in [
            ("tel:+49 212 290", "+49 212 290"),
            ("(+49) 212\u{a0}290\u{2011}0", "+49 212 290-0"),
            ("0212.290.0", "0212 290 0"),
            ("\u{202a}+49 212 290\u{202c}", "+49 212 290"),
            ("+49 (0)212 290-0", "+49 (0)212 290-0"),
        ] {
            assert_eq!(phone(typed), expected);
        }
        assert_eq!(plain("Anna\u{2010}Mar\u{ad}ia\u{a0}"), "Anna-Maria");
        assert_eq!(digits("12 345-67"), "1234567");
        assert_eq!(digits("L01X00T47"), "L01X00T47");
    }

    #[test]
    fn square_metres_are_a_number() {
        for typed in [
            "72",
            "72 qm",
            "72qm ",
            "72 QM",
            "72 m²",
            "72 m2",
            "72 Quadratmeter",
            "72 م²",
        ] {
            assert_eq!(amount(without_area(typed), ','), sure("72"), "{typed}");
        }
        assert_eq!(amount(without_area("qm"), ','), Amount::Unclear);
        assert_eq!(amount("72 qm", ','), Amount::Unclear);
    }

    #[test]
    fn dates_that_were_pasted_fall_into_three_parts() {
        let parts = |day: &str, month: &str, year: &str| {
            Some([day.to_owned(), month.to_owned(), year.to_owned()])
        };
        for typed in [
            "01.02.2027",
            "1. 2. 2027",
            "1/2/2027",
            "2027-02-01",
            " 01\u{2011}02\u{2011}2027",
        ] {
            assert_eq!(date(typed), parts("01", "02", "2027"), "{typed}");
        }
        assert_eq!(date("02.2027"), parts("", "02", "2027"));
        assert_eq!(date("2027-02"), parts("", "02", "2027"));
        for typed in ["1", "2027", "01.02.27", "1.2.3.4", "1. Februar 2027", ""] {
            assert_eq!(date(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_not_seen_goes_and_what_words_are_spelled_with_stays() {
        assert_eq!(line("a\u{b}b\u{2}c\td"), "a bc d");
        assert_eq!(lines("a\u{b}b\r\nc\u{c}d\u{2}"), "a\nb\nc\nd");
        assert_eq!(line("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(line("\u{2066}محمد\u{2069}"), "محمد");
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in "\\PC{0,30}|[\u{0}-\u{ff}\u{200b}-\u{206f}]{0,30}|[0-9.,€ '-]{0,12}") {
            for clean in [line, lines, plain, digits, email, phone] {
                let once = clean(&text);
                prop_assert_eq!(clean(&once), once);
            }
            for decimal in [',', '.'] {
                if let Amount::Sure(read) | Amount::Doubtful(read) = amount(&text, decimal) {
                    prop_assert_eq!(amount(&read, decimal), Amount::Sure(read));
                }
            }
        }

        /// Whatever an amount is written like in either language, it is read as that one or not
        /// at all.
        #[test]
        fn no_amount_is_read_as_another_one(cents in 0_u64..100_000_000_000, german: bool, groups: bool, trailing: bool) {
            let (mark, group) = if german { (',', ".") } else { ('.', ",") };
            let whole = (cents / 100).to_string();
            let whole = if groups {
                let bytes = whole.as_bytes();
                bytes
                    .rchunks(3)
                    .rev()
                    .map(|chunk| std::str::from_utf8(chunk).unwrap())
                    .collect::<Vec<_>>()
                    .join(group)
            } else {
                whole
            };
            let plain_whole = (cents / 100).to_string();
            let (typed, expected) = if trailing {
                (
                    format!("{whole}{mark}{:02}", cents % 100),
                    format!("{plain_whole}.{:02}", cents % 100),
                )
            } else {
                (whole, plain_whole)
            };
            prop_assert_eq!(amount(&typed, mark), Amount::Sure(expected.clone()));
            // And by a reader of the other language: the same, or as doubtful.
            let other = if german { '.' } else { ',' };
            match amount(&typed, other) {
                Amount::Sure(read) | Amount::Doubtful(read) => prop_assert_eq!(read, expected),
                Amount::Unclear => {}
            }
        }

        #[test]
        fn digits_of_every_script_are_read(zero in 0_usize..ZEROS.len(), digit in 0_u32..10) {
            let c = char::from_u32(ZEROS[zero] + digit).unwrap();
            prop_assert_eq!(line(&c.to_string()), digit.to_string());
            let next = char::from_u32(ZEROS[zero] + 10).unwrap();
            prop_assert!(next.is_ascii() || ZEROS.contains(&u32::from(next)) || ascii_digit(next) == next);
        }
    }
}
