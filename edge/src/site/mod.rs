//! The static site. Its files come from the `SITE` binding, which knows neither types nor index
//! pages in workerd; so that it is the same everywhere, all of that is done here.

mod path;

use amtsweg_core::encoding::hex;
use js_sys::{ArrayBuffer, Uint8Array};
use path::{NOT_FOUND, SitePath, accepts_brotli, matches_etag, site_path};
use wasm_bindgen::JsCast as _;
use worker::{
    EncodeBody, Env, Fetcher, Headers, Request, Response, wasm_bindgen_futures::JsFuture,
};

use crate::{
    bindings,
    failure::Failure,
    headers::{self, Keep, Sources},
    log, public,
    random::platform_crypto,
};

/// A file of the site, as the binding gave it.
struct File {
    response: web_sys::Response,
    brotli: bool,
}

/// What of a request decides the answer.
struct Wish {
    path: String,
    head: bool,
    brotli: bool,
    if_none_match: Option<String>,
    https: bool,
    sources: Sources,
}

/// Answers a request for the site.
pub(crate) async fn respond(request: &Request, env: &Env) -> worker::Result<Response> {
    let method = request.inner().method();
    let wish = Wish {
        path: request.path(),
        head: method == "HEAD",
        brotli: accepts_brotli(request.headers().get("accept-encoding")?.as_deref()),
        if_none_match: request.headers().get("if-none-match")?,
        https: public::is_https(&bindings::config(env), request)?,
        sources: Sources {
            connect: bindings::text(env, "CONNECT_SRC").unwrap_or_default(),
            ancestors: bindings::text(env, "FRAME_ANCESTORS").unwrap_or_default(),
        },
    };
    if method != "GET" && method != "HEAD" {
        let headers = wish.headers(Keep::AskAgain, None)?;
        headers.set("allow", "GET, HEAD")?;
        return Ok(Response::empty()?.with_status(405).with_headers(headers));
    }
    match serve(&wish, env).await {
        Ok(response) => Ok(response),
        Err(failure) => {
            log::failure("site", &failure);
            let headers = wish.headers(Keep::AskAgain, Some("text/plain; charset=utf-8"))?;
            Ok(Response::ok("Something went wrong here; try again.\n")?
                .with_status(500)
                .with_headers(headers))
        }
    }
}

async fn serve(wish: &Wish, env: &Env) -> Result<Response, Failure> {
    let site = env.service("SITE")?;
    match site_path(&wish.path) {
        SitePath::File { file, content_type } => {
            if let Some(found) = fetch(&site, &file, wish.brotli).await? {
                return answer(wish, 200, content_type, found).await;
            }
        }
        SitePath::MaybeFolder { index } => {
            if fetch(&site, &index, false).await?.is_some() {
                let headers = wish.headers(Keep::AskAgain, None)?;
                headers.set("location", &format!("{}/", wish.path))?;
                return Ok(Response::empty()?.with_status(308).with_headers(headers));
            }
        }
        SitePath::Nothing => {}
    }
    let (file, content_type) = NOT_FOUND;
    match fetch(&site, file, wish.brotli).await? {
        Some(page) => answer(wish, 404, content_type, page).await,
        None => Ok(Response::empty()?
            .with_status(404)
            .with_headers(wish.headers(Keep::AskAgain, None)?)),
    }
}

/// Fetches a file, compressed when it is there and wanted.
async fn fetch(site: &Fetcher, path: &str, brotli: bool) -> Result<Option<File>, Failure> {
    if brotli && let Some(response) = fetch_exactly(site, &format!("{path}.br")).await? {
        return Ok(Some(File {
            response,
            brotli: true,
        }));
    }
    let response = fetch_exactly(site, path).await?;
    Ok(response.map(|response| File {
        response,
        brotli: false,
    }))
}

async fn fetch_exactly(site: &Fetcher, path: &str) -> Result<Option<web_sys::Response>, Failure> {
    let response = site.fetch(format!("http://site{path}"), None).await?;
    let response: web_sys::Response = response.into();
    let listing = {
        // workerd's disk service lists folders as JSON; its files have no type.
        let given = response.headers().get("content-type").ok().flatten();
        path.rsplit('.').next() != Some("json")
            && given.is_some_and(|given| given == "application/json")
    };
    Ok((response.status() == 200 && !listing).then_some(response))
}

async fn answer(
    wish: &Wish,
    status: u16,
    content_type: &str,
    file: File,
) -> Result<Response, Failure> {
    let keep = match status {
        200 => Keep::for_file(&wish.path),
        _ => Keep::AskAgain,
    };
    let headers = wish.headers(keep, Some(content_type))?;
    headers.set("vary", "accept-encoding")?;
    if file.brotli {
        headers.set("content-encoding", "br")?;
    }
    // Assets never change under their name; the rest is small enough to be hashed.
    if status == 200 && keep == Keep::AskAgain {
        let (etag, bytes) = hashed(&file.response).await?;
        headers.set("etag", &etag)?;
        if matches_etag(wish.if_none_match.as_deref(), &etag) {
            return Ok(Response::empty()?.with_status(304).with_headers(headers));
        }
        let init = web_sys::ResponseInit::new();
        let body = (!wish.head).then_some(bytes);
        let response = web_sys::Response::new_with_opt_js_u8_array_and_init(body.as_ref(), &init)
            .map_err(|_| ours())?;
        return Ok(finish(response.into(), &file, status, headers));
    }
    if wish.head {
        let empty = Response::empty()?.with_status(status);
        return Ok(empty.with_headers(headers));
    }
    let response = Response::from(file.response.clone().map_err(|_| ours())?);
    Ok(finish(response, &file, status, headers))
}

fn finish(response: Response, file: &File, status: u16, headers: Headers) -> Response {
    let encoding = if file.brotli {
        EncodeBody::Manual
    } else {
        EncodeBody::Automatic
    };
    response
        .with_status(status)
        .with_headers(headers)
        .with_encode_body(encoding)
}

/// A file's bytes and an entity tag of them.
async fn hashed(response: &web_sys::Response) -> Result<(String, Uint8Array), Failure> {
    let buffer = response.array_buffer().map_err(|_| ours())?;
    let buffer: ArrayBuffer = JsFuture::from(buffer)
        .await
        .map_err(|_| ours())?
        .unchecked_into();
    let digest = platform_crypto()?
        .subtle()
        .digest_with_str_and_buffer_source("SHA-256", &buffer)
        .map_err(|_| ours())?;
    let digest = JsFuture::from(digest).await.map_err(|_| ours())?;
    let digest = Uint8Array::new(&digest).to_vec();
    let etag = format!("\"{}\"", hex(digest.get(..16).unwrap_or_default()));
    Ok((etag, Uint8Array::new(&buffer)))
}

fn ours() -> Failure {
    Failure::Ours("a file of the site could not be read".into())
}

impl Wish {
    fn headers(&self, keep: Keep, content_type: Option<&str>) -> worker::Result<Headers> {
        let headers = Headers::new();
        for (name, value) in headers::site(keep, &self.sources, self.https) {
            headers.set(&name, &value)?;
        }
        if let Some(content_type) = content_type {
            headers.set("content-type", content_type)?;
        }
        Ok(headers)
    }
}
