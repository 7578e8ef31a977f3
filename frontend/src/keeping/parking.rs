//! The edge's calls for parked drafts. Whoever has the code can make them.

use amtsweg_core::{
    api::{DraftPiece, DraftPieces},
    code::{AccessToken, CaseCode},
    draft::document::DraftDocument,
    hash::sha256_base64url,
    id::AttachmentId,
    problem::ProblemKind,
};
use js_sys::Uint8Array;

use super::{
    document::{Piece, Seal},
    error::KeepError,
};
use crate::{
    device::{
        crypto::SecretKey,
        http::{Call, HttpError, OCTETS, Octets, call, octets},
    },
    site::Site,
};

/// Long enough for a piece on a slow mobile connection.
const PIECE_TIMEOUT_SECONDS: u32 = 300;

/// Long enough for a document.
const DOCUMENT_TIMEOUT_SECONDS: u32 = 30;

/// The place of one code's draft at the edge.
#[derive(Clone)]
pub(super) struct Place {
    base: String,
    token: AccessToken,
    pub(super) code: CaseCode,
    pub(super) seal: Seal,
}

/// A document that was fetched.
pub(super) struct Fetched {
    pub(super) document: DraftDocument,
    pub(super) revision: u32,
    /// The hash of its envelope.
    pub(super) hash: String,
}

/// What became of a document that was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Put {
    /// It is there, under this revision.
    Stored(u32),
    /// Another one is there than it was meant to replace.
    Changed,
}

impl Place {
    pub(super) async fn of(site: &Site, code: &CaseCode) -> Result<Self, KeepError> {
        let destination_id = site.destination_id;
        let draft_id = code.draft_id(destination_id);
        let api = site.api.trim_end_matches('/');
        Ok(Self {
            base: format!("{api}/api/v2/destinations/{destination_id}/drafts/{draft_id}"),
            token: code.draft_token(destination_id),
            code: code.clone(),
            seal: Seal {
                key: SecretKey::import(&code.draft_key(destination_id)).await?,
                destination_id,
                draft_id,
            },
        })
    }

    /// The document that is parked.
    pub(super) async fn fetch(&self, timeout_seconds: u32) -> Result<Fetched, KeepError> {
        let Octets { body, revision } = octets(self.get(&self.base, timeout_seconds), None).await?;
        let revision = revision.ok_or(KeepError::Failed)?;
        let document = self.seal.open_document(&body, revision).await?;
        if document.code != self.code {
            return Err(KeepError::Unreadable);
        }
        Ok(Fetched {
            document,
            revision,
            hash: sha256_base64url(&body),
        })
    }

    /// Puts the envelope of a document in place of a revision; 0 is none.
    pub(super) async fn put(&self, envelope: &Uint8Array, revision: u32) -> Result<Put, HttpError> {
        let tag = format!("\"{revision}\"");
        let precondition = if revision == 0 {
            ("if-none-match", "*")
        } else {
            ("if-match", tag.as_str())
        };
        let call = Call {
            method: "PUT",
            body: Some((OCTETS, envelope)),
            ..self.get(&self.base, DOCUMENT_TIMEOUT_SECONDS)
        };
        match octets(call, Some(precondition)).await {
            // Where a proxy hides it: the edge counts by one.
            Ok(answer) => Ok(Put::Stored(answer.revision.unwrap_or(revision + 1))),
            Err(HttpError::Refused { problem, .. }) if problem.is(ProblemKind::DraftChanged) => {
                Ok(Put::Changed)
            }
            Err(error) => Err(error),
        }
    }

    /// Deletes the draft. One that is not there is deleted.
    pub(super) async fn delete(&self) -> Result<(), KeepError> {
        match self.send_delete(&self.base).await {
            Ok(()) | Err(KeepError::Gone | KeepError::Unknown) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Which pieces are parked.
    pub(super) async fn pieces(&self) -> Result<Vec<DraftPiece>, HttpError> {
        let url = format!("{}/pieces", self.base);
        let answer = call(self.get(&url, DOCUMENT_TIMEOUT_SECONDS)).await?;
        Ok(answer.json::<DraftPieces>()?.pieces)
    }

    /// The content of a piece.
    pub(super) async fn piece(&self, piece: &Piece) -> Result<Uint8Array, KeepError> {
        let url = self.piece_url(piece);
        let sealed = octets(self.get(&url, PIECE_TIMEOUT_SECONDS), None).await?;
        self.seal.open_piece(piece, &sealed.body).await
    }

    /// Puts the envelope of a piece.
    pub(super) async fn put_piece(
        &self,
        piece: &Piece,
        envelope: &Uint8Array,
    ) -> Result<(), HttpError> {
        let url = self.piece_url(piece);
        let call = Call {
            method: "PUT",
            body: Some((OCTETS, envelope)),
            ..self.get(&url, PIECE_TIMEOUT_SECONDS)
        };
        octets(call, None).await.map(drop)
    }

    /// Deletes the pieces of a file.
    pub(super) async fn delete_file(&self, file: AttachmentId) -> Result<(), KeepError> {
        self.send_delete(&format!("{}/pieces/{file}", self.base))
            .await
    }

    fn piece_url(&self, piece: &Piece) -> String {
        format!("{}/pieces/{}/{}", self.base, piece.file, piece.index)
    }

    async fn send_delete(&self, url: &str) -> Result<(), KeepError> {
        let call = Call {
            method: "DELETE",
            ..self.get(url, DOCUMENT_TIMEOUT_SECONDS)
        };
        Ok(octets(call, None).await.map(drop)?)
    }

    fn get<'a>(&'a self, url: &'a str, timeout_seconds: u32) -> Call<'a> {
        Call {
            bearer: Some(self.token.reveal()),
            timeout_seconds,
            ..Call::get(url)
        }
    }
}
