//! The calls of the edge's API.

use amtsweg_core::{
    api::{Announced, Announcement, CaseEvents, Destination, SubmissionBody},
    code::AccessToken,
    id::{AttachmentId, CaseId, DestinationId, ReplyId, SubmissionId},
    jose::{CompactJwe, PublicJwk},
};
use js_sys::Uint8Array;
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::retry::with_retries;
use crate::{
    device::http::{Answer, Call, HttpError, JOSE, JSON, Stop, call},
    site::Site,
};

/// Long enough for a part on a slow mobile connection.
const PUT_TIMEOUT_SECONDS: u32 = 300;

/// The API of the site's edge. All calls but the one for events are repeated while their failure
/// may pass; all can be repeated without harm.
pub(super) struct Api<'a> {
    base: &'a str,
    destination: DestinationId,
    stop: Option<&'a Stop>,
}

impl<'a> Api<'a> {
    pub(super) fn of(site: &'a Site) -> Self {
        Self {
            base: site.api.trim_end_matches('/'),
            destination: site.destination_id,
            stop: None,
        }
    }

    /// The same, whose calls that complete nothing end as soon as they are not wanted any more.
    pub(super) fn until(self, stop: &'a Stop) -> Self {
        Self {
            stop: Some(stop),
            ..self
        }
    }

    pub(super) async fn destination(&self) -> Result<Destination, HttpError> {
        self.get(&self.destination_url("")).await?.json()
    }

    /// `kid` has to be one that [`amtsweg_core::jose::is_key_id`] takes.
    pub(super) async fn key(&self, kid: &str) -> Result<PublicJwk, HttpError> {
        self.get(&self.destination_url(&format!("/keys/{kid}")))
            .await?
            .json()
    }

    /// The signed statement of what the destination's keys may still do, not yet read.
    pub(super) async fn statement(&self) -> Result<String, HttpError> {
        Ok(self.get(&self.destination_url("/trust/2")).await?.body)
    }

    pub(super) async fn announce(
        &self,
        announcement: &Announcement,
    ) -> Result<Announced, HttpError> {
        let url = format!("{}/api/v2/submissions", self.base);
        self.write("POST", &url, JSON, &json(announcement)?, self.stop)
            .await?
            .json()
    }

    pub(super) async fn put_attachment(
        &self,
        submission: SubmissionId,
        attachment: AttachmentId,
        jwe: &CompactJwe,
    ) -> Result<(), HttpError> {
        let url = format!(
            "{}/api/v2/submissions/{submission}/attachments/{attachment}",
            self.base
        );
        // Bytes, since a browser's texts are twice as long.
        let body = Uint8Array::from(jwe.as_str().as_bytes());
        self.write("PUT", &url, JOSE, &body, self.stop).await?;
        Ok(())
    }

    pub(super) async fn put_submission(
        &self,
        submission: SubmissionId,
        body: &SubmissionBody,
    ) -> Result<(), HttpError> {
        let url = format!("{}/api/v2/submissions/{submission}", self.base);
        // Whether that has arrived must be known.
        self.write("PUT", &url, JSON, &json(body)?, None).await?;
        Ok(())
    }

    /// Not repeated: who asks for events asks again anyway.
    pub(super) async fn events(
        &self,
        case: CaseId,
        token: &AccessToken,
    ) -> Result<CaseEvents, HttpError> {
        let url = format!("{}/api/v2/cases/{case}/events", self.base);
        let bearer = Some(token.reveal());
        call(Call {
            bearer,
            ..Call::get(&url)
        })
        .await?
        .json()
    }

    /// A part of a reply, counted from 0. Not repeated either.
    pub(super) async fn reply_part(
        &self,
        case: CaseId,
        token: &AccessToken,
        reply: ReplyId,
        index: usize,
    ) -> Result<String, HttpError> {
        let url = format!("{}/api/v2/cases/{case}/replies/{reply}/{index}", self.base);
        let bearer = Some(token.reveal());
        let answer = call(Call {
            bearer,
            timeout_seconds: PUT_TIMEOUT_SECONDS,
            ..Call::get(&url)
        });
        Ok(answer.await?.body)
    }

    fn destination_url(&self, rest: &str) -> String {
        format!(
            "{}/api/v2/destinations/{}{rest}",
            self.base, self.destination
        )
    }

    async fn get(&self, url: &str) -> Result<Answer, HttpError> {
        with_retries(async || call(Call::get(url)).await).await
    }

    async fn write(
        &self,
        method: &str,
        url: &str,
        media_type: &str,
        body: &JsValue,
        stop: Option<&Stop>,
    ) -> Result<Answer, HttpError> {
        with_retries(async || {
            let body = Some((media_type, body));
            call(Call {
                method,
                url,
                body,
                bearer: None,
                timeout_seconds: PUT_TIMEOUT_SECONDS,
                stop,
            })
            .await
        })
        .await
    }
}

fn json(value: &impl Serialize) -> Result<JsValue, HttpError> {
    serde_json::to_string(value)
        .map(Into::into)
        .map_err(|_| HttpError::NotUnderstood)
}
