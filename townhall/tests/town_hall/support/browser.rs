//! A browser as far as the inbox needs one: cookies, forms, no redirects followed.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::header::HeaderMap;

use super::TestHall;

pub(crate) struct Browser {
    http: reqwest::Client,
    pub(crate) base: String,
    pub(crate) origin: Option<String>,
    pub(crate) cookies: BTreeMap<String, String>,
    /// What a proxy says of the browser's address.
    pub(crate) address: Option<&'static str>,
}

pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    pub(crate) bytes: Vec<u8>,
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The text without markup and with single spaces.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for c in self.text.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                _ if !inside => words.push(c),
                _ => {}
            }
        }
        words
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
    }

    pub(crate) fn csrf(&self) -> &str {
        between(&self.text, "name=\"csrf\" value=\"", "\"")
    }

    /// Where the link of this name leads, if there is one.
    pub(crate) fn link_called(&self, name: &str) -> Option<String> {
        let (before, _) = self.text.split_once(&format!(">{name}</a>"))?;
        let (_, address) = before.rsplit_once("href=\"")?;
        let (address, _) = address.split_once('"')?;
        Some(address.replace("&amp;", "&"))
    }

    /// The first link that begins so.
    pub(crate) fn link(&self, start: &str) -> String {
        format!(
            "{start}{}",
            between(&self.text, &format!("href=\"{start}"), "\"")
        )
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map_or("", |(found, _)| found)
}

impl Browser {
    pub(crate) fn new(hall: &TestHall) -> Self {
        Self {
            http: hall.http.clone(),
            base: hall.inbox.clone(),
            origin: Some(hall.config.inbox.origin.clone()),
            cookies: BTreeMap::new(),
            address: None,
        }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Page {
        let request = self.http.get(format!("{}{path}", self.base));
        self.send(request).await
    }

    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut request = self
            .http
            .post(format!("{}{path}", self.base))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(encode(fields));
        if let Some(origin) = &self.origin {
            request = request.header("origin", origin);
        }
        self.send(request).await
    }

    /// The numbers of all applications in the list, page by page.
    pub(crate) async fn numbers(&mut self) -> BTreeSet<String> {
        let mut numbers = BTreeSet::new();
        let mut next = Some("/".to_owned());
        while let Some(address) = next {
            let page = self.get(&address).await;
            let links = page.text.split("href=\"/antraege/").skip(1);
            numbers.extend(links.map(|rest| rest.split('"').next().unwrap().to_owned()));
            next = page.link_called("Nächste Seite");
        }
        numbers
    }

    pub(crate) async fn log_in(&mut self, name: &str, password: &str) -> Page {
        let form = self.get("/anmelden").await;
        let csrf = form.csrf().to_owned();
        self.post(
            "/anmelden",
            &[("csrf", &csrf), ("name", name), ("password", password)],
        )
        .await
    }

    async fn send(&mut self, mut request: reqwest::RequestBuilder) -> Page {
        if let Some(address) = self.address {
            request = request.header("x-forwarded-for", address);
        }
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let answer = request
            .header("cookie", cookies.join("; "))
            .send()
            .await
            .unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split_once(';').unwrap().0.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let status = answer.status().as_u16();
        let headers = answer.headers().clone();
        let bytes = answer.bytes().await.unwrap().to_vec();
        Page {
            status,
            headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }
}

fn encode(fields: &[(&str, &str)]) -> String {
    fields
        .iter()
        .map(|(name, value)| {
            let value: String = value
                .bytes()
                .map(|byte| {
                    if byte.is_ascii_alphanumeric() {
                        char::from(byte).to_string()
                    } else {
                        format!("%{byte:02X}")
                    }
                })
                .collect();
            format!("{name}={value}")
        })
        .collect::<Vec<_>>()
        .join("&")
}
