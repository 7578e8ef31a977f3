//! How the provider is asked: patiently, but not for ever, and led nowhere else.

use std::{future::Future, pin::Pin, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};

/// Somebody waits for it.
const TIMEOUT: Duration = Duration::from_secs(5);
/// A machine that is not there is not waited for.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// More is not read of an answer.
const MAX_BYTES: usize = 1024 * 1024;
/// Of words that come from elsewhere the log has so many letters: a subject identifier has no more.
const MAX_CHARS: usize = 255;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum HttpError {
    /// The connection.
    #[error("{}", causes(.0))]
    Connection(#[from] reqwest::Error),
    /// The answer has no end.
    #[error("the answer is longer than is taken here")]
    TooLong,
    /// It is none of HTTP.
    #[error("it is no answer of HTTP")]
    Broken(#[from] http::Error),
}

/// Without the address: it may have a code.
fn causes(error: &reqwest::Error) -> String {
    let mut words = Vec::new();
    let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(error) = cause {
        words.push(error.to_string());
        cause = error.source();
    }
    if words.is_empty() {
        words.push(
            if error.is_timeout() {
                "it took too long"
            } else {
                "no connection"
            }
            .to_owned(),
        );
    }
    words.join(": ")
}

/// Words from elsewhere as the log may have them: one line, and not too long.
pub(crate) fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .take(MAX_CHARS)
        .collect()
}

/// A client.
#[derive(Clone)]
pub(super) struct Http(reqwest::Client);

impl Http {
    pub(super) fn new() -> Result<Self, HttpError> {
        Ok(Self(
            reqwest::Client::builder()
                .timeout(TIMEOUT)
                .connect_timeout(CONNECT_TIMEOUT)
                .no_proxy()
                .redirect(reqwest::redirect::Policy::none())
                .build()?,
        ))
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut response = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > MAX_BYTES {
                return Err(HttpError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(response.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
