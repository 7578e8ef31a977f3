//! A draft's document and the pieces of its files: sealed, opened, fitted to another form.

use amtsweg_core::{
    draft::{
        document::{self, DraftDocument},
        envelope::{Part, Place, pad_document, pad_piece},
    },
    file::pieces,
    form::{Answers, Form, Slot, adopt, field_ids},
    hash::sha256_base64url,
    id::{ApplicationId, AttachmentId, DestinationId, DraftId, SubmissionId},
    limits::FRAGMENT_BYTES,
    time::Clock as _,
};
use js_sys::Uint8Array;
use serde_json::Value;

use super::{error::KeepError, handing, state::Changes};
use crate::{
    device::{clock::DeviceClock, crypto::SecretKey, random},
    exchange::{FormFacts, Snapshot},
};

/// A draft in which nothing is filled in.
pub(super) fn blank(form: &FormFacts) -> Result<DraftDocument, KeepError> {
    let now = DeviceClock.now();
    let mut document = DraftDocument {
        version: document::VERSION,
        service: form.service.clone(),
        form_version: String::new(),
        form_hash: String::new(),
        fields: Vec::new(),
        language: form.language.clone(),
        screen: String::new(),
        focus: None,
        answers: Answers::default(),
        attempted: Vec::new(),
        files: Vec::new(),
        application_id: ApplicationId::from_random(random::bytes()?),
        submission_id: SubmissionId::from_random(random::bytes()?),
        code: random::case_code()?,
        shared: false,
        handover: None,
        desk: None,
        begun_at: now,
        saved_at: now,
    };
    fit(&mut document, form)?;
    Ok(document)
}

/// Takes the document over into the form that the page shows, and says what that changed.
pub(super) fn fit(document: &mut DraftDocument, form: &FormFacts) -> Result<Changes, KeepError> {
    if document.service != form.service {
        return Err(KeepError::OtherService);
    }
    let hash = sha256_base64url(form.form_json.as_bytes());
    if document.form_hash == hash {
        return Ok(Changes::default());
    }
    let definition = Form::from_json(form.form_json.as_bytes()).map_err(|_| KeepError::Failed)?;
    handing::prepare(document, &definition)?;
    let is_first = document.form_hash.is_empty();
    let adoption = adopt(&definition, &document.answers, &document.fields);
    document.form_version.clone_from(&form.form_version);
    document.form_hash = hash;
    document.fields = field_ids(&definition);
    document.answers = adoption.answers;
    if is_first {
        return Ok(Changes::default());
    }
    Ok(Changes {
        new: adoption.new,
        reset: adoption.reset,
        dropped: adoption.dropped,
        lost_files: Vec::new(),
    })
}

/// Whether both say the same, whenever they were saved and wherever the focus was.
pub(super) fn same(one: &DraftDocument, other: &DraftDocument) -> bool {
    let other = DraftDocument {
        saved_at: one.saved_at,
        focus: one.focus.clone(),
        ..other.clone()
    };
    *one == other
}

/// Whether nothing is filled in yet, so that there is nothing to keep.
pub(super) fn is_blank(document: &DraftDocument) -> bool {
    document.answers.is_empty() && document.files.is_empty() && document.attempted.is_empty()
}

/// Puts what the application has into the document.
pub(super) fn take_in(
    document: &mut DraftDocument,
    snapshot: Snapshot,
    language: Option<String>,
    focus: Option<String>,
) {
    let has_moved = document.screen != snapshot.screen;
    document.screen = snapshot.screen;
    document.answers = snapshot.answers;
    document.attempted = snapshot.attempted;
    if let Some(language) = language {
        document.language = language;
    }
    // A tap beside everything takes the focus away, and not the applicant.
    if focus.is_some() || has_moved {
        document.focus = focus;
    }
}

/// Takes files out that are lost: as if they had never been chosen.
pub(super) fn take_out(document: &mut DraftDocument, lost: &[AttachmentId]) -> Vec<String> {
    let (out, kept) = std::mem::take(&mut document.files)
        .into_iter()
        .partition::<Vec<_>, _>(|file| lost.contains(&file.id));
    document.files = kept;
    let mut answers = Value::Object(std::mem::take(&mut document.answers).into_map());
    forget(&mut answers, lost);
    if let Value::Object(answers) = answers {
        document.answers = answers.into();
    }
    out.into_iter().map(|file| file.name).collect()
}

/// Takes ids out of all slots. Slots that are empty then go, too.
fn forget(value: &mut Value, lost: &[AttachmentId]) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| {
                let is_forgotten = forget_in_slot(member, lost);
                forget(member, lost);
                !is_forgotten
            });
        }
        Value::Array(entries) => {
            for entry in entries {
                forget(entry, lost);
            }
        }
        _ => {}
    }
}

/// Takes ids out of a slot; says whether that has emptied it.
fn forget_in_slot(slot: &mut Value, lost: &[AttachmentId]) -> bool {
    let Some(Slot::Files(mut named)) = Slot::read(slot) else {
        return false;
    };
    let before = named.len();
    named.retain(|id| !lost.contains(id));
    if named.len() == before {
        return false;
    }
    let is_empty = named.is_empty();
    *slot = Slot::Files(named).to_value();
    is_empty
}

/// Where drafts are sealed: with a key, for a destination, under an id.
#[derive(Debug, Clone)]
pub(super) struct Seal {
    pub(super) key: SecretKey,
    pub(super) destination_id: DestinationId,
    pub(super) draft_id: DraftId,
}

impl Seal {
    fn document_place(&self, revision: u32) -> Place {
        Place::of_document(self.destination_id, self.draft_id, revision)
    }

    /// The envelope of a document.
    pub(super) async fn seal_document(
        &self,
        document: &DraftDocument,
        revision: u32,
    ) -> Result<Uint8Array, KeepError> {
        let json = pad_document(document.to_json());
        let json = Uint8Array::from(json.as_bytes());
        Ok(self.key.seal(&self.document_place(revision), &json).await?)
    }

    /// What is in the envelope of a document.
    pub(super) async fn open_document(
        &self,
        envelope: &[u8],
        revision: u32,
    ) -> Result<DraftDocument, KeepError> {
        let place = self.document_place(revision);
        let json = self.key.open(&place, envelope).await?;
        Ok(DraftDocument::from_json(&json.to_vec())?)
    }

    /// The envelope of a piece of a file.
    pub(super) async fn seal_piece(
        &self,
        piece: &Piece,
        content: &Uint8Array,
    ) -> Result<Uint8Array, KeepError> {
        let padded = pad_piece(content.to_vec());
        let padded = Uint8Array::from(padded.as_slice());
        Ok(self.key.seal(&piece.place(self), &padded).await?)
    }

    /// What is in the envelope of a piece of a file.
    pub(super) async fn open_piece(
        &self,
        piece: &Piece,
        envelope: &[u8],
    ) -> Result<Uint8Array, KeepError> {
        let padded = self.key.open(&piece.place(self), envelope).await?;
        let length = u32::try_from(piece.length()).unwrap_or_default();
        if padded.length() < length {
            return Err(KeepError::Unreadable);
        }
        Ok(padded.subarray(0, length))
    }
}

/// A piece of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) file: AttachmentId,
    pub(super) index: u32,
    pub(super) from: u64,
    pub(super) to: u64,
    is_last: bool,
}

impl Piece {
    /// All pieces of a file.
    pub(super) fn all(file: AttachmentId, size: u64) -> impl Iterator<Item = Self> {
        pieces(size).zip(0..).map(move |((from, to), index)| Self {
            file,
            index,
            from,
            to,
            is_last: to == size,
        })
    }

    /// The piece from here to there, if the file is cut there.
    pub(super) fn at(file: AttachmentId, size: u64, from: u64, to: u64) -> Option<Self> {
        let index = usize::try_from(from / FRAGMENT_BYTES as u64).ok()?;
        let piece = Self::all(file, size).nth(index)?;
        (piece.from == from && piece.to == to).then_some(piece)
    }

    pub(super) fn length(&self) -> u64 {
        self.to - self.from
    }

    fn place(&self, seal: &Seal) -> Place {
        Place {
            destination_id: seal.destination_id,
            draft_id: seal.draft_id,
            part: Part::File(self.file),
            index: self.index,
            last: self.is_last,
            revision: 0,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use amtsweg_core::{code::CaseCode, draft::document::DraftFile, time::Timestamp};
    use serde_json::json;

    use super::*;

    const FORM: &str = include_str!("../../../forms/verpflichtungserklaerung/form.json");

    fn form() -> FormFacts {
        FormFacts {
            service: "verpflichtungserklaerung".into(),
            form_version: "2".into(),
            form_json: FORM.into(),
            language: "de".into(),
        }
    }

    fn file(byte: u8) -> DraftFile {
        DraftFile {
            id: AttachmentId::from_random([byte; 16]),
            name: format!("{byte}.pdf"),
            media_type: "application/pdf".into(),
            size: 1,
            sha512: None,
            doubt: None,
        }
    }

    fn answers(value: Value) -> Answers {
        match value {
            Value::Object(members) => members.into(),
            _ => Answers::default(),
        }
    }

    pub(in crate::keeping) fn document() -> DraftDocument {
        DraftDocument {
            version: 1,
            service: form().service,
            form_version: "1".into(),
            form_hash: "another".into(),
            fields: Vec::new(),
            language: "de".into(),
            screen: String::new(),
            focus: None,
            answers: Answers::default(),
            attempted: Vec::new(),
            files: Vec::new(),
            application_id: ApplicationId::from_random([1; 16]),
            submission_id: SubmissionId::from_random([2; 16]),
            code: CaseCode::from_random([3; 15]).unwrap(),
            shared: false,
            handover: None,
            desk: None,
            begun_at: Timestamp(1),
            saved_at: Timestamp(2),
        }
    }

    #[test]
    fn another_form_says_what_changed_once() {
        let mut document = document();
        document.answers = answers(json!({"gone": {"field": "x"}}));
        let changes = fit(&mut document, &form()).unwrap();
        assert!(!changes.new.is_empty());
        assert_eq!(changes.dropped, ["gone-field"]);
        assert_eq!(document.form_version, "2");
        assert!(document.answers.is_empty());
        assert_eq!(fit(&mut document, &form()), Ok(Changes::default()));
    }

    #[test]
    fn the_first_form_changes_nothing() {
        let mut document = document();
        document.form_hash.clear();
        assert_eq!(fit(&mut document, &form()), Ok(Changes::default()));
        assert!(!document.fields.is_empty());
    }

    #[test]
    fn another_service_is_refused() {
        let mut document = document();
        document.service = "other".into();
        assert_eq!(fit(&mut document, &form()), Err(KeepError::OtherService));
    }

    #[test]
    fn lost_files_leave_no_trace() {
        let [one, two] = [file(1), file(2)];
        let mut document = document();
        document.answers = answers(json!({
            "a": {"slot": {"attachments": [one.id, two.id]}, "text": "x"},
            "b": [{"slot": {"attachments": [one.id]}}, {"slot": {"nachgereicht": true}}],
        }));
        document.files = vec![one.clone(), two.clone()];
        assert_eq!(take_out(&mut document, &[one.id]), ["1.pdf"]);
        assert_eq!(document.files, [two.clone()]);
        let expected = json!({
            "a": {"slot": {"attachments": [two.id]}, "text": "x"},
            "b": [{}, {"slot": {"nachgereicht": true}}],
        });
        assert!(document.answers == answers(expected));
    }

    #[test]
    fn focus_and_time_alone_make_no_other_draft() {
        let one = document();
        let mut other = DraftDocument {
            saved_at: Timestamp(9),
            focus: Some("x".into()),
            ..one.clone()
        };
        assert!(same(&one, &other));
        other.screen = "?schritt=gast".into();
        assert!(!same(&one, &other));
    }

    #[test]
    fn the_focus_stays_until_it_is_elsewhere() {
        let snapshot = |screen: &str| Snapshot {
            edition: 0,
            screen: screen.into(),
            answers: Answers::default(),
            attempted: Vec::new(),
            files: Vec::new(),
        };
        let mut document = document();
        take_in(
            &mut document,
            snapshot("?schritt=a"),
            None,
            Some("x".into()),
        );
        take_in(&mut document, snapshot("?schritt=a"), None, None);
        assert_eq!(document.focus.as_deref(), Some("x"));
        assert_eq!(document.language, "de");
        take_in(
            &mut document,
            snapshot("?schritt=b"),
            Some("ar".into()),
            None,
        );
        assert_eq!(document.focus, None);
        assert_eq!(document.language, "ar");
    }

    #[test]
    fn files_are_cut_where_everyone_cuts_them() {
        let id = AttachmentId::from_random([1; 16]);
        let step = FRAGMENT_BYTES as u64;
        let all: Vec<Piece> = Piece::all(id, step + 1).collect();
        assert_eq!(all.len(), 2);
        assert!(!all[0].is_last && all[1].is_last);
        assert_eq!(Piece::at(id, step + 1, step, step + 1), Some(all[1]));
        for (from, to) in [
            (0, 1),
            (1, step),
            (step, step + 2),
            (2 * step, 2 * step + 1),
        ] {
            assert_eq!(Piece::at(id, step + 1, from, to), None);
        }
        assert_eq!(Piece::at(id, 0, 0, 0), None);
    }
}
