//! Which file a path of the site means, and of what type it is.

/// A path of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SitePath {
    /// A file with a known type.
    File {
        /// Where it lies.
        file: String,
        /// Its media type.
        content_type: &'static str,
    },
    /// A folder named without its slash, if it has this index page.
    MaybeFolder {
        /// Where the index page would lie.
        index: String,
    },
    /// Nothing that the site could have.
    Nothing,
}

const HTML: &str = "text/html; charset=utf-8";

/// The site's page for what is not there.
pub(super) const NOT_FOUND: (&str, &str) = ("/404.html", HTML);

/// The longest name of a file: what file systems take, and room for `.br` behind it.
const MAX_NAME_BYTES: usize = 200;

/// The longest path, well below what file systems take.
const MAX_PATH_BYTES: usize = 1000;

/// Reads a path. Only plain names pass: no hidden files, no way up, nothing encoded, nothing that
/// a file system would find too long.
pub(super) fn site_path(path: &str) -> SitePath {
    let Some(relative) = path.strip_prefix('/') else {
        return SitePath::Nothing;
    };
    if path.len() > MAX_PATH_BYTES {
        return SitePath::Nothing;
    }
    let folder = relative.is_empty() || relative.ends_with('/');
    let names = relative.strip_suffix('/').unwrap_or(relative);
    if !relative.is_empty() && !names.split('/').all(is_plain_name) {
        return SitePath::Nothing;
    }
    if folder {
        return SitePath::File {
            file: format!("{path}index.html"),
            content_type: HTML,
        };
    }
    let name = names.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        None => SitePath::MaybeFolder {
            index: format!("{path}/index.html"),
        },
        Some((_, extension)) => {
            content_type(extension).map_or(SitePath::Nothing, |content_type| SitePath::File {
                file: path.to_owned(),
                content_type,
            })
        }
    }
}

fn is_plain_name(name: &str) -> bool {
    (1..=MAX_NAME_BYTES).contains(&name.len())
        && !name.starts_with('.')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

fn content_type(extension: &str) -> Option<&'static str> {
    Some(match extension {
        "html" => HTML,
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "xml" => "application/xml",
        _ => return None,
    })
}

/// Whether a client takes Brotli: named, and not with a weight of zero.
pub(super) fn accepts_brotli(accept_encoding: Option<&str>) -> bool {
    accept_encoding.unwrap_or_default().split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|part| {
            part.strip_prefix("q=")
                .is_some_and(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0))
        });
        name.eq_ignore_ascii_case("br") && !refused
    })
}

/// Whether a client's `If-None-Match` names this entity tag.
pub(super) fn matches_etag(if_none_match: Option<&str>, etag: &str) -> bool {
    if_none_match.is_some_and(|header| {
        header.split(',').map(str::trim).any(|candidate| {
            candidate == "*" || candidate.strip_prefix("W/").unwrap_or(candidate) == etag
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<(String, &'static str)> {
        match site_path(path) {
            SitePath::File { file, content_type } => Some((file, content_type)),
            _ => None,
        }
    }

    #[test]
    fn a_folder_has_an_index_page() {
        assert_eq!(file("/").unwrap().0, "/index.html");
        assert_eq!(
            file("/de/antrag/x_y/").unwrap().0,
            "/de/antrag/x_y/index.html"
        );
        let index = "/de/index.html".to_owned();
        assert_eq!(site_path("/de"), SitePath::MaybeFolder { index });
    }

    #[test]
    fn types_follow_from_the_extension() {
        for (path, expected) in [
            ("/assets/app-1a.js", "text/javascript; charset=utf-8"),
            ("/assets/app-1a.wasm", "application/wasm"),
            (
                "/texts/de-simple/interface.ftl",
                "text/plain; charset=utf-8",
            ),
            ("/site.json", "application/json"),
            ("/favicon.svg", "image/svg+xml"),
        ] {
            assert_eq!(file(path), Some((path.to_owned(), expected)));
        }
    }

    #[test]
    fn nothing_leads_out_of_the_site() {
        for path in [
            "",
            "x",
            "//",
            "/../x.html",
            "/a/../x.html",
            "/a//b.html",
            "/%2e%2e/x.html",
            "/a%2fb.html",
            "/.git/config.json",
            "/a\\b.html",
            "/x.sqlite",
            "/app.js.br",
            "/ä.html",
            "/a/./b.html",
        ] {
            assert_eq!(site_path(path), SitePath::Nothing, "{path:?}");
        }
    }

    #[test]
    fn nothing_is_longer_than_a_file_system_takes() {
        let name = |length| "x".repeat(length);
        assert!(file(&format!("/{}.js", name(197))).is_some());
        for path in [
            format!("/{}.js", name(198)),
            format!("/{}", name(256)),
            format!("/{}/", name(256)),
            format!("/{}/index.html", name(256)),
            format!("/{}x.html", "a/".repeat(500)),
        ] {
            assert_eq!(site_path(&path), SitePath::Nothing, "{path}");
        }
    }

    #[test]
    fn brotli_only_for_those_who_take_it() {
        assert!(accepts_brotli(Some("gzip, deflate, br")));
        assert!(accepts_brotli(Some("br;q=0.5")));
        assert!(!accepts_brotli(Some("gzip, br;q=0")));
        assert!(!accepts_brotli(Some("brotli")));
        assert!(!accepts_brotli(None));
    }

    #[test]
    fn etags_compare_weakly() {
        assert!(matches_etag(Some("\"a\", W/\"b\""), "\"b\""));
        assert!(!matches_etag(Some("\"a\""), "\"b\""));
        assert!(!matches_etag(None, "\"b\""));
    }
}
