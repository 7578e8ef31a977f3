//! What web servers other than our edge need: the security headers, from the same
//! `static/headers.json`, and the samples in `deploy/`.

use std::{fmt::Write as _, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    arguments::Arguments,
    build::site::{frame_ancestors, read_config},
    project::{Project, copy, files_below, read_text, write},
    step::step,
};

/// Writes the rules for nginx, Caddy, Apache and hosts that read `_headers`, and copies the samples.
pub(crate) fn write_all(project: &Project, config: &Value, out: &Path) -> Result<()> {
    let source = project.root.join("static/headers.json");
    let source: Value = serde_json::from_str(&read_text(&source)?)
        .with_context(|| format!("{} is no JSON", source.display()))?;
    let headers = Headers::new(&source, config)?;
    step("writing the headers for other hosts", || {
        write(&out.join("headers/nginx.conf"), headers.nginx()?)?;
        write(&out.join("headers/caddy.conf"), headers.caddy()?)?;
        write(&out.join("headers/apache.conf"), headers.apache()?)?;
        write(&out.join("site/_headers"), headers.netlify()?)?;
        let samples = project.root.join("deploy");
        for file in files_below(&samples)? {
            copy(
                &file,
                &out.join("deploy").join(file.strip_prefix(&samples)?),
            )?;
        }
        Ok(())
    })
}

/// `cargo xtask server-config`: only this, for a site that was built before.
pub(crate) fn command(project: &Project, mut arguments: Arguments) -> Result<()> {
    let config = arguments.required("--site-config")?;
    let out = arguments.required("--out")?;
    arguments.finish()?;
    let config = Value::Object(read_config(Path::new(&config))?);
    write_all(project, &config, Path::new(&out))
}

/// What every file of the site is sent with.
struct Headers {
    all: Vec<(String, String)>,
    cache_assets: String,
    cache_rest: String,
}

impl Headers {
    fn new(source: &Value, config: &Value) -> Result<Self> {
        let mut all = vec![(
            "content-security-policy".to_owned(),
            policy(&source["site"]["content-security-policy"], config)?,
        )];
        for group in [&source["site"]["headers"], &source["https"]] {
            let group = group.as_object().context("headers.json lacks a group")?;
            for (name, value) in group {
                all.push((name.clone(), text(value)?.to_owned()));
            }
        }
        Ok(Self {
            all,
            cache_assets: text(&source["cache"]["assets"])?.to_owned(),
            cache_rest: text(&source["cache"]["rest"])?.to_owned(),
        })
    }

    fn nginx(&self) -> Result<String> {
        let mut rules = String::from(
            "# Include this in the server block. `brotli_static` needs nginx's brotli module.\n\
             brotli_static on;\n\
             gzip_static off;\n\
             # Types named here would take the place of all others: so those come along.\n\
             include mime.types;\n\
             types { text/plain ftl; }\n\
             charset utf-8;\n\
             error_page 404 /404.html;\n",
        );
        // nginx drops the outer block's headers where an inner one adds any: each has them all.
        for (location, cache) in [("/assets/", &self.cache_assets), ("/", &self.cache_rest)] {
            writeln!(rules, "\nlocation {location} {{")?;
            for (name, value) in &self.all {
                writeln!(rules, "    add_header {name} \"{}\" always;", escape(value))?;
            }
            writeln!(
                rules,
                "    add_header vary accept-encoding always;\n    \
                 add_header cache-control \"{cache}\" always;\n}}"
            )?;
        }
        Ok(rules)
    }

    fn caddy(&self) -> Result<String> {
        let mut rules = String::from(
            "# Import this in the site's block, which names the root.\n\
             file_server {\n\tprecompressed br\n}\n\
             handle_errors {\n\
             \t@missing expression `{http.error.status_code} == 404`\n\
             \trewrite @missing /404.html\n\
             \tfile_server @missing {\n\t\tprecompressed br\n\t\tstatus 404\n\t}\n}\n\
             @texts path *.ftl\n\
             header @texts content-type \"text/plain; charset=utf-8\"\n\
             @hashed path /assets/*\n\
             @asked not path /assets/*\n\
             header {\n",
        );
        for (name, value) in &self.all {
            writeln!(rules, "\t{name} \"{}\"", escape(value))?;
        }
        writeln!(
            rules,
            "\tvary accept-encoding\n}}\n\
             header @hashed cache-control \"{}\"\n\
             header @asked cache-control \"{}\"",
            self.cache_assets, self.cache_rest
        )?;
        Ok(rules)
    }

    fn apache(&self) -> Result<String> {
        let mut rules = String::from(
            "# Include this in the virtual host. It needs mod_headers, mod_mime and mod_setenvif.\n\
             AddType application/wasm .wasm\n\
             AddCharset utf-8 .ftl\n\
             AddType text/plain .ftl\n\
             ErrorDocument 404 /404.html\n\n",
        );
        for (name, value) in &self.all {
            writeln!(rules, "Header always set {name} \"{}\"", escape(value))?;
        }
        writeln!(
            rules,
            "Header always set cache-control \"{}\"\n\
             SetEnvIf Request_URI \"^/assets/\" hashed\n\
             Header always set cache-control \"{}\" env=hashed",
            self.cache_rest, self.cache_assets
        )?;
        Ok(rules)
    }

    fn netlify(&self) -> Result<String> {
        let mut rules = String::from("/*\n");
        for (name, value) in &self.all {
            writeln!(rules, "  {name}: {value}")?;
        }
        writeln!(rules, "  cache-control: {}", self.cache_rest)?;
        // Rules add up; `!` takes the general one away first.
        writeln!(
            rules,
            "/assets/*\n  ! cache-control\n  cache-control: {}",
            self.cache_assets
        )?;
        Ok(rules)
    }
}

/// The policy with what this site's configuration adds: the API's origin and the framing pages.
fn policy(source: &Value, config: &Value) -> Result<String> {
    let directives = source.as_object().context("headers.json has no policy")?;
    let mut policy = Vec::new();
    for (name, values) in directives {
        let mut words = vec![name.as_str()];
        for value in values.as_array().into_iter().flatten() {
            words.push(text(value)?);
        }
        let more: Vec<&str> = match name.as_str() {
            "connect-src" => config["api"].as_str().into_iter().collect(),
            "frame-ancestors" => frame_ancestors(config)?,
            _ => Vec::new(),
        };
        for word in more {
            if !word.is_empty() && !words.contains(&word) {
                words.push(word);
            }
        }
        policy.push(words.join(" "));
    }
    Ok(policy.join("; "))
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().context("headers.json: a value is no text")
}

fn escape(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn headers() -> Headers {
        let source = json!({
            "site": {
                "content-security-policy": {
                    "connect-src": ["'self'"],
                    "frame-ancestors": ["'self'"],
                },
                "headers": { "x-content-type-options": "nosniff" },
            },
            "https": { "strict-transport-security": "max-age=1" },
            "cache": { "assets": "immutable", "rest": "no-cache" },
        });
        let config = json!({ "api": "https://edge.example", "frameAncestors": ["'self'", "https://app.example"] });
        Headers::new(&source, &config).unwrap()
    }

    #[test]
    fn only_files_named_by_their_content_are_kept() {
        let headers = headers();
        // Everything else is asked for again, the service worker among it.
        let nginx = headers.nginx().unwrap();
        let (_, rest) = nginx.split_once("\nlocation / {").unwrap();
        assert!(rest.contains("cache-control \"no-cache\""), "{nginx}");
        let apache = headers.apache().unwrap();
        assert!(
            apache.contains("cache-control \"immutable\" env=hashed"),
            "{apache}"
        );
        assert!(apache.contains("\"^/assets/\" hashed"), "{apache}");
        let caddy = headers.caddy().unwrap();
        assert!(
            caddy.contains("@hashed cache-control \"immutable\""),
            "{caddy}"
        );
        assert!(
            caddy.contains("@asked cache-control \"no-cache\""),
            "{caddy}"
        );
        let netlify = headers.netlify().unwrap();
        let (all, assets) = netlify.split_once("/assets/*").unwrap();
        assert!(all.contains("cache-control: no-cache"), "{netlify}");
        assert!(assets.contains("cache-control: immutable"), "{netlify}");
    }

    #[test]
    fn every_host_gets_every_header() {
        let headers = headers();
        for rules in [
            headers.nginx(),
            headers.caddy(),
            headers.apache(),
            headers.netlify(),
        ] {
            let rules = rules.unwrap();
            for part in [
                "connect-src 'self' https://edge.example; frame-ancestors 'self' https://app.example",
                "nosniff",
                "max-age=1",
                "immutable",
                "no-cache",
            ] {
                assert!(rules.contains(part), "{part} is not in\n{rules}");
            }
        }
    }
}
