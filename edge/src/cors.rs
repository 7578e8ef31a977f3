//! Which pages of other origins may read our answers. Without credentials: there are none.

use amtsweg_core::id::DestinationId;

use crate::{config::Config, headers::Pairs};

/// The headers that let a page read an answer. `destination` is the one that the answer is
/// about, if that is known.
pub(crate) fn headers(
    config: &Config,
    origin: Option<&str>,
    destination: Option<DestinationId>,
) -> Pairs {
    let mut pairs = pairs([("vary", "origin")]);
    if let Some(origin) = origin.filter(|origin| config.allows_origin(destination, origin)) {
        pairs.extend(self::pairs([
            ("access-control-allow-origin", origin),
            ("access-control-expose-headers", "etag, retry-after"),
        ]));
    }
    pairs
}

/// What a preflight is answered besides.
pub(crate) fn preflight() -> Pairs {
    pairs([
        ("access-control-allow-methods", "GET, POST, PUT, DELETE"),
        (
            "access-control-allow-headers",
            "authorization, content-type, if-match, if-none-match, amtsweg-work",
        ),
        ("access-control-max-age", "7200"),
    ])
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Pairs {
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}
