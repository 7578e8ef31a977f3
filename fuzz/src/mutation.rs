//! Changing inputs by chance, the same way for the same seed.

use serde_json::Value;

/// Chance that can be repeated (splitmix64).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins with the seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// From 0 up to the limit; 0 where there is nothing to choose from.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or_default()
    }

    /// One of the values.
    pub fn one<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T> {
        values.get(self.below(values.len()))
    }
}

/// What readers of JSON, XML and compact JOSE stumble over.
const TOKENS: [&[u8]; 34] = [
    b"\0",
    b"null",
    b"true",
    b"[]",
    b"{}",
    b"\"\"",
    b"-0",
    b"-1",
    b"1e999",
    b"18446744073709551616",
    b"0.1",
    b"{\"",
    b"[[[[[[[[",
    b"}",
    b"]",
    b",",
    b"\"",
    b"\\",
    b"\\ud800",
    b"\\u0000",
    b"\xe2\x80\xae",
    b"\xf0\x9f\xa6\x8a",
    b"\xff",
    b".",
    b"=",
    b"+",
    b"-",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"&#0;",
    b"&a;",
    b"</",
    b"9999-12-31",
];

/// The longest that changing makes of an input.
const LONGEST: usize = 64 * 1024;

/// One of the seeds, changed in one to four places. JSON often stays JSON: else it would hardly ever
/// get past its reader.
pub fn mutated(chance: &mut Chance, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut input = chance.one(seeds).cloned().unwrap_or_default();
    if chance.below(3) > 0
        && let Ok(mut json) = serde_json::from_slice::<Value>(&input)
    {
        for _ in 0..=chance.below(4) {
            change_json(chance, &mut json, seeds);
        }
        return json.to_string().into_bytes();
    }
    for _ in 0..=chance.below(4) {
        change(chance, &mut input, seeds);
    }
    input.truncate(LONGEST);
    input
}

fn change(chance: &mut Chance, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let at = chance.below(input.len() + 1);
    let end = at + chance.below((input.len() - at).min(64) + 1);
    match chance.below(8) {
        0 => {
            if let Some(byte) = input.get_mut(at) {
                *byte ^= 1 << chance.below(8);
            }
        }
        1 => {
            let token = chance.one(&TOKENS).copied().unwrap_or_default();
            input.splice(at..at, token.iter().copied());
        }
        2 => {
            let token = chance.one(&TOKENS).copied().unwrap_or_default();
            input.splice(at..end, token.iter().copied());
        }
        3 => drop(input.drain(at..end)),
        4 => {
            let part = input[at..end].to_vec();
            input.splice(at..at, part);
        }
        5 => input.truncate(at),
        // A value of one place at another: a whole word, number or text, as JSON and XML part them.
        6 => {
            let (word, other) = (word(input, at), chance.below(input.len() + 1));
            let other = self::word(input, other);
            let part = input[other].to_vec();
            input.splice(word, part);
        }
        _ => {
            let other = chance.one(seeds).cloned().unwrap_or_default();
            let from = chance.below(other.len() + 1);
            let to = from + chance.below((other.len() - from).min(256) + 1);
            input.splice(at..end, other[from..to].iter().copied());
        }
    }
}

/// Another value at one place: one of another place, of another seed, or a slightly different one.
fn change_json(chance: &mut Chance, json: &mut Value, seeds: &[Vec<u8>]) {
    let places = places(json);
    let donor = if chance.below(4) == 0 {
        let other = chance.one(seeds).map_or(&[][..], Vec::as_slice);
        serde_json::from_slice(other).unwrap_or(Value::Null)
    } else {
        json.clone()
    };
    let from = chance.below(self::places(&donor));
    let mut donor = donor;
    let donated = place(&mut donor, from).map(Value::take);
    let Some(value) = place(json, chance.below(places)) else {
        return;
    };
    match (value, chance.below(4)) {
        (Value::Bool(value), 0..2) => *value = !*value,
        (Value::Number(value), 0..2) => {
            let changed = value.as_i64().unwrap_or(1);
            *value = match chance.below(4) {
                0 => changed.wrapping_add(1),
                1 => changed.wrapping_sub(1),
                2 => changed.wrapping_neg(),
                _ => changed.wrapping_mul(1000),
            }
            .into();
        }
        (Value::String(value), 0) => value.truncate(value.floor_char_boundary(chance.below(8))),
        (Value::Array(values), 0) if !values.is_empty() => {
            values.remove(chance.below(values.len()));
        }
        (Value::Array(values), 1) if !values.is_empty() => {
            let again = values[chance.below(values.len())].clone();
            values.push(again);
        }
        (Value::Object(members), 0..2) if !members.is_empty() => {
            let name = members.keys().nth(chance.below(members.len())).cloned();
            members.remove(&name.unwrap_or_default());
        }
        (value, _) => *value = donated.unwrap_or_default(),
    }
}

/// How many values there are, inner ones too.
fn places(json: &Value) -> usize {
    1 + match json {
        Value::Array(values) => values.iter().map(places).sum(),
        Value::Object(members) => members.values().map(places).sum(),
        _ => 0,
    }
}

/// The value with this number, counted from outside to inside.
fn place(json: &mut Value, mut number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(json);
    }
    number -= 1;
    let inner: Vec<&mut Value> = match json {
        Value::Array(values) => values.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    };
    for value in inner {
        let count = places(value);
        if number < count {
            return place(value, number);
        }
        number -= count;
    }
    None
}

/// The word around a place.
fn word(input: &[u8], at: usize) -> std::ops::Range<usize> {
    let is_inside = |byte: &u8| !b"\"{}[]:,<>= \n".contains(byte);
    let before = input[..at].iter().rev().take_while(|byte| is_inside(byte));
    let after = input[at..].iter().take_while(|byte| is_inside(byte));
    at - before.count()..at + after.count()
}
