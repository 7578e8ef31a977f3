//! What a text has to be for several kinds of field, and for more than kinds.

/// Whether there are digits and nothing else, or nothing at all.
pub(super) fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether names in German registers may hold the character: the Latin letters and marks of
/// DIN 91379 (data type A). A superset: the norm lists single combinations, this takes the
/// blocks that they come from, so that no name in a passport is refused.
pub(super) fn is_latin_name_character(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | ' ' | '\'' | '-' | '.' | ',' | '`' | '¨' | '´' | '~' | '·' | '/' | '(' | ')'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}'
        | '\u{259}' | '\u{268}' | '\u{292}' | '\u{2b0}'..='\u{2ff}' | '\u{300}'..='\u{36f}'
        | '\u{1e00}'..='\u{1eff}' | '\u{2018}' | '\u{2019}' | '\u{2021}')
}

/// Five digits.
pub(super) fn is_german_postcode(text: &str) -> bool {
    let text = text.trim();
    text.len() == 5 && are_digits(text)
}

/// The number of `1234.50` or `-40`: at most twelve digits, at most two decimals.
pub fn amount(text: &str) -> Option<f64> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text),
    };
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && are_digits(part);
    if !digits(whole, 12) || !digits(decimals, 2) {
        return None;
    }
    let cents: u64 = format!("{whole}{decimals:0<2}").parse().ok()?;
    // Fourteen digits are exact in an f64. Parsing floating point costs the browser 12 KB.
    #[expect(clippy::cast_precision_loss)]
    Some(sign * cents as f64 / 100.0)
}
