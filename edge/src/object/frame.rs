//! How a call or an answer and its bytes become one body: a line of JSON, then the bytes. JSON as
//! we write it has no line break of its own.

const END_OF_LINE: u8 = b'\n';

/// Puts bytes behind a line; nothing is added where there are none.
pub(super) fn join(mut line: Vec<u8>, bytes: &[u8]) -> Vec<u8> {
    if !bytes.is_empty() {
        line.reserve_exact(bytes.len() + 1);
        line.push(END_OF_LINE);
        line.extend_from_slice(bytes);
    }
    line
}

/// Takes line and bytes apart again.
pub(super) fn split(mut body: Vec<u8>) -> (Vec<u8>, Vec<u8>) {
    let Some(end) = body.iter().position(|byte| *byte == END_OF_LINE) else {
        return (body, vec![]);
    };
    let bytes = body.split_off(end + 1);
    body.truncate(end);
    (body, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_joined_comes_apart_again() {
        for (value, bytes) in [
            ("", &b""[..]),
            ("two\nlines", b""),
            ("two\nlines", b"\n"),
            ("x", b"\n\x00\xff\n"),
        ] {
            let line = serde_json::to_vec(value).unwrap();
            let body = join(line.clone(), bytes);
            assert_eq!(split(body), (line, bytes.to_vec()), "{value:?}");
        }
    }
}
