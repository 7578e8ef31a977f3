//! How a draft comes to be the open one, and what is done with those that are not open.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use amtsweg_core::{
    code::CaseCode,
    draft::document::{DraftDocument, DraftFile},
    id::{AttachmentId, DraftId},
    time::Clock as _,
};
use js_sys::Uint8Array;

use super::{
    Deleted, Listed, Listing,
    document::{self, Piece, Seal, expiry},
    draft_file::Imported,
    error::{ContentError, KeepError},
    files::Files,
    handing::Handed,
    keeper::{Beginning, Device, Keeper, present},
    outbox::{self, Way},
    parker::Parker,
    parking::{Fetched, Place},
    start::{FormFacts, Start},
    state::{Changes, SaveProblem, Saving},
    tabs::{News, Tabs, What},
    vault::{self, Opened},
};
use crate::{
    device::{clock::DeviceClock, crypto::SecretKey, random, storage},
    site::Site,
};

/// How long to wait for what another device may have parked, before a draft opens as it is here.
const LOOK_SECONDS: u32 = 5;

/// How long to wait for a draft that is asked for.
const FETCH_SECONDS: u32 = 30;

thread_local! {
    /// The site of this page.
    static SITE: RefCell<Option<Rc<Site>>> = const { RefCell::new(None) };
}

fn remember(site: &Rc<Site>) {
    SITE.replace(Some(Rc::clone(site)));
}

fn site() -> Option<Rc<Site>> {
    SITE.with_borrow(Clone::clone)
}

/// A draft that was found by its code.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) document: DraftDocument,
    pub(super) origin: Origin,
}

/// Where a draft was found.
#[derive(Clone)]
pub(super) enum Origin {
    /// At the edge, under this revision.
    Edge(u32),
    /// In a draft file.
    File(Rc<Imported>),
}

impl Found {
    pub(super) fn revision(&self) -> Option<u32> {
        match self.origin {
            Origin::Edge(revision) => Some(revision),
            Origin::File(_) => None,
        }
    }
}

/// Looks for the parked draft of a code.
pub(super) async fn find(site: &Rc<Site>, code: CaseCode) -> Result<Found, KeepError> {
    remember(site);
    let place = Place::of(site, &code).await?;
    let Fetched {
        mut document,
        revision,
        ..
    } = place.fetch(FETCH_SECONDS).await?;
    // Whoever parked it has shown the code.
    document.shared = true;
    Ok(Found {
        document,
        origin: Origin::Edge(revision),
    })
}

/// Begins a draft.
pub(super) async fn begin(
    site: &Rc<Site>,
    form: &FormFacts,
    own: bool,
    handed: Option<&Handed>,
) -> Result<Start, KeepError> {
    remember(site);
    let id = DraftId::from_random(random::bytes()?);
    let mut document = document::blank(form)?;
    if let Some(handed) = handed {
        handed.put_into(&mut document);
    }
    let keeper = Keeper::new(Beginning {
        site: Rc::clone(site),
        id,
        device: new_device(site, id, own).await?,
        form: Some(form.clone()),
        document,
        files: Files::default(),
        parker: Parker::default(),
        changes: Changes::default(),
    });
    Ok(show(keeper))
}

/// The draft of this device that began with a link, unless it is on its way already.
pub(super) async fn begun_with(site: &Rc<Site>, handed: &Handed) -> Option<String> {
    remember(site);
    for id in vault::ids().await.ok()? {
        if let Ok(opened) = vault::open(site.destination_id, &id).await
            && opened.document.service == handed.form.id
            && handed.is_of(&opened.document)
            && outbox::find(&id).await.is_none()
        {
            return Some(id);
        }
    }
    None
}

/// A new place on this device, if there is to be one.
async fn new_device(site: &Site, id: DraftId, own: bool) -> Result<Option<Device>, KeepError> {
    if !own {
        return Ok(None);
    }
    storage::set_own_device();
    Ok(Some(Device {
        seal: Seal {
            key: SecretKey::generate().await?,
            destination_id: site.destination_id,
            draft_id: id,
        },
        revision: Cell::new(0),
    }))
}

/// Makes it the open draft.
fn show(keeper: Keeper) -> Start {
    let keeper = Rc::new(keeper);
    keeper.become_present();
    keeper.start()
}

/// The files of a document, as the device has them. What it has of others is deleted.
pub(super) async fn restored_files(
    files: &[DraftFile],
    id: DraftId,
    may_be_at_edge: bool,
) -> Result<Files, KeepError> {
    let on_device = vault::pieces(id).await?;
    let is_named = |id: AttachmentId| files.iter().any(|file| file.id == id);
    for (file, index) in &on_device {
        if *index == 0 && !is_named(*file) {
            // Next time, then.
            let _ = vault::delete_file(id, *file).await;
        }
    }
    Ok(Files::restored(files, &on_device, may_be_at_edge, None))
}

/// What the edge says about a draft of this device that is parked.
enum Look {
    /// Nothing new, or nothing at all.
    Same,
    /// Another device has changed it, and this one has not.
    Newer(Fetched),
    /// Both have changed it.
    Other(Fetched),
    /// It was deleted there.
    Gone,
}

/// Looks at what is parked of a draft that is about to be opened.
async fn look(site: &Site, opened: &Opened) -> Look {
    if !opened.document.shared {
        return Look::Same;
    }
    let fetched = match Place::of(site, &opened.document.code).await {
        Ok(place) => place.fetch(LOOK_SECONDS).await,
        Err(error) => Err(error),
    };
    match fetched {
        Ok(fetched) => judge(&opened.row.parked, opened.row.revision, fetched, |theirs| {
            document::same(theirs, &opened.document)
        }),
        Err(KeepError::Gone) => Look::Gone,
        // Later, when it is parked.
        Err(_) => Look::Same,
    }
}

fn judge(
    known: &vault::ParkedFacts,
    revision: u32,
    fetched: Fetched,
    is_same: impl Fn(&DraftDocument) -> bool,
) -> Look {
    let is_clean = known.of == revision;
    if fetched.revision == known.revision {
        Look::Same
    } else if is_clean || known.attempts.contains(&fetched.hash) || is_same(&fetched.document) {
        Look::Newer(fetched)
    } else {
        Look::Other(fetched)
    }
}

/// Opens a draft of this device.
pub(super) async fn local(site: &Rc<Site>, form: &FormFacts, id: &str) -> Result<Start, KeepError> {
    remember(site);
    let opened = vault::open(site.destination_id, id).await?;
    let parker = Parker::default();
    parker.set_facts(&opened.row.parked);
    if opened.row.parked.of == opened.row.revision {
        parker.set_parked(opened.document.clone(), opened.row.parked.revision);
    }
    let mut look = look(site, &opened).await;
    let Opened {
        seal,
        row,
        mut document,
    } = opened;
    let saved = document.clone();
    if let Look::Newer(theirs) = look {
        parker.set_parked(theirs.document.clone(), theirs.revision);
        let is_own = row.parked.attempts.contains(&theirs.hash);
        if !is_own {
            document = theirs.document;
            document.shared = true;
        }
        look = Look::Same;
    }
    let mut changes = document::fit(&mut document, form)?;
    let files = restored_files(&document.files, seal.draft_id, document.shared).await?;
    changes.lost_files = document::take_out(&mut document, &files.lost());
    let keeper = Rc::new(Keeper::new(Beginning {
        site: Rc::clone(site),
        id: seal.draft_id,
        device: Some(Device {
            seal,
            revision: Cell::new(row.revision),
        }),
        form: Some(form.clone()),
        document,
        files,
        parker,
        changes,
    }));
    keeper.saved.replace(Some(saved));
    keeper.become_present();
    match look {
        Look::Other(theirs) => keeper.note_other_device(theirs),
        Look::Gone => keeper.note_gone(),
        Look::Same | Look::Newer(_) => {}
    }
    Ok(keeper.start())
}

/// Opens a draft that was found by its code.
pub(super) async fn found(
    site: &Rc<Site>,
    form: &FormFacts,
    found: Found,
    own: bool,
) -> Result<Start, KeepError> {
    remember(site);
    let known = if own {
        of_code(site, &found.document.code).await
    } else {
        None
    };
    match known {
        Some(opened) if !is_newer_file(&found, &opened) => {
            local(site, form, &opened.seal.draft_id.to_string()).await
        }
        known => Ok(show(keeper_of(site, Some(form), found, known, own).await?)),
    }
}

/// Puts a draft that was found into this device's.
pub(super) async fn import(site: &Rc<Site>, found: Found) -> Result<String, KeepError> {
    remember(site);
    let known = of_code(site, &found.document.code).await;
    if let Some(opened) = known
        .as_ref()
        .filter(|opened| !is_newer_file(&found, opened))
    {
        return Ok(opened.seal.draft_id.to_string());
    }
    let was_known = known.is_some();
    let keeper = Rc::new(keeper_of(site, None, found, known, true).await?);
    let id = keeper.identity().id;
    // Here, and not in the background: the page goes on to another once it is done.
    keeper.is_keeping_files.set(true);
    keeper.save_and_wait().await;
    // Its files are still to come, and so it is not called saved yet.
    let has_failed = matches!(keeper.state().saving, Saving::Failed(_));
    if !has_failed {
        keeper.keep_all().await;
        keeper.save_and_wait().await;
    }
    let outcome = match keeper.state().saving {
        Saving::Saved { .. } => Ok(id.clone()),
        Saving::Failed(SaveProblem::Full) => Err(KeepError::Full),
        Saving::Failed(SaveProblem::Unavailable) => Err(KeepError::Unavailable),
        _ => Err(KeepError::Failed),
    };
    keeper.close();
    if outcome.is_err() && !was_known {
        // Half a draft is none.
        let _ = vault::delete(&id).await;
    }
    outcome
}

/// The draft of this device that has the code.
async fn of_code(site: &Site, code: &CaseCode) -> Option<Opened> {
    for id in vault::ids().await.ok()? {
        if let Ok(opened) = vault::open(site.destination_id, &id).await
            && opened.document.code == *code
        {
            return Some(opened);
        }
    }
    None
}

/// Whether a draft file holds a later state than the device. The edge's is compared when the
/// device's draft is opened.
fn is_newer_file(found: &Found, opened: &Opened) -> bool {
    matches!(found.origin, Origin::File(_)) && found.document.saved_at > opened.document.saved_at
}

/// A keeper of a draft that was found, over the one of this device if there is one.
async fn keeper_of(
    site: &Rc<Site>,
    form: Option<&FormFacts>,
    found: Found,
    known: Option<Opened>,
    own: bool,
) -> Result<Keeper, KeepError> {
    let Found {
        mut document,
        origin,
    } = found;
    let parker = Parker::default();
    let imported = match origin {
        Origin::Edge(revision) => {
            parker.set_parked(document.clone(), revision);
            None
        }
        Origin::File(imported) => Some(imported),
    };
    let changes = match form {
        Some(form) => document::fit(&mut document, form)?,
        None => Changes::default(),
    };
    let files = Files::restored(&document.files, &[], document.shared, imported.as_ref());
    let (id, device) = if let Some(Opened { seal, row, .. }) = known {
        parker.set_facts(&row.parked);
        let id = seal.draft_id;
        let revision = Cell::new(row.revision);
        (id, Some(Device { seal, revision }))
    } else {
        let id = DraftId::from_random(random::bytes()?);
        (id, new_device(site, id, own).await?)
    };
    Ok(Keeper::new(Beginning {
        site: Rc::clone(site),
        id,
        device,
        form: form.cloned(),
        document,
        files,
        parker,
        changes,
    }))
}

/// The drafts of this device, and what was sent from it.
pub(super) async fn list(site: &Rc<Site>) -> Result<Listing, KeepError> {
    remember(site);
    let now = DeviceClock.now();
    let ids = vault::ids().await?;
    let on_their_way = outbox::list().await;
    let mut listing = Listing::default();
    for id in ids {
        let Ok((_, row)) = vault::load(&id).await else {
            continue;
        };
        let entry = on_their_way.iter().find(|entry| entry.id == id);
        let way = entry.map(|entry| entry.way);
        if row.expires_at <= now && way != Some(Way::Waiting) {
            let is_deleted = vault::delete(&id).await.is_ok();
            listing.expired += usize::from(is_deleted && way.is_none());
            continue;
        }
        let opened = vault::open(site.destination_id, &id).await.ok();
        let expires_at = row.expires_at;
        let listed = match (opened, entry) {
            (Some(Opened { document, .. }), _) => Listed {
                id,
                service: document.service,
                language: Some(document.language),
                saved_at: way.map_or(document.saved_at, |way| way_time(way, document.saved_at)),
                expires_at,
                way,
                code: document.code,
            },
            (None, Some(entry)) => Listed {
                id,
                service: entry.service.clone(),
                language: None,
                saved_at: way_time(entry.way, expires_at),
                expires_at,
                way,
                code: entry.code.clone(),
            },
            // Another version's, or another destination's: it stays until its time is over.
            (None, None) => continue,
        };
        listing.drafts.push(listed);
    }
    listing
        .drafts
        .sort_by_key(|listed| std::cmp::Reverse(listed.saved_at));
    Ok(listing)
}

/// When an application was sent; for one that waits, when it was saved.
fn way_time(way: Way, saved_at: amtsweg_core::time::Timestamp) -> amtsweg_core::time::Timestamp {
    match way {
        Way::Waiting => saved_at,
        Way::Sent(at) | Way::Arrived { sent: at, .. } => at,
    }
}

/// Deletes a draft of the list.
pub(super) async fn delete_local(site: &Rc<Site>, id: &str) -> Result<Deleted, KeepError> {
    remember(site);
    if let Some(keeper) = present().filter(|keeper| keeper.identity().id == id) {
        return keeper.delete().await;
    }
    let opened = vault::open(site.destination_id, id).await.ok();
    // First, so that no window takes it for forgotten and saves it once more.
    tell_deleted(id);
    vault::delete(id).await?;
    match opened {
        Some(opened) if opened.document.shared => {
            Ok(delete_parked(site, &opened.document.code).await)
        }
        _ => Ok(Deleted::Everywhere),
    }
}

async fn delete_parked(site: &Site, code: &CaseCode) -> Deleted {
    let deleted = match Place::of(site, code).await {
        Ok(place) => place.delete().await,
        Err(error) => Err(error),
    };
    match deleted {
        Ok(()) => Deleted::Everywhere,
        Err(_) => Deleted::NotAtEdge,
    }
}

/// Tells other windows that a draft is deleted which is not open here.
fn tell_deleted(id: &str) {
    if let Ok(draft) = id.parse() {
        Tabs::new(|_| {}).tell(&News {
            draft,
            what: What::Deleted,
            at: DeviceClock.now(),
        });
    }
}

/// Deletes answers and files of a draft whose application has arrived.
pub(super) async fn arrived(site: &Rc<Site>, id: &str, code: &CaseCode) {
    remember(site);
    let keeper = present().filter(|keeper| keeper.identity().id == id);
    let is_shared = if let Some(keeper) = &keeper {
        keeper.identity().shared
    } else {
        let opened = vault::open(site.destination_id, id).await;
        opened.is_ok_and(|opened| opened.document.shared)
    };
    if let Some(keeper) = keeper {
        keeper.close();
        keeper.save_and_wait().await;
    }
    let expires_at = expiry(DeviceClock.now(), site.drafts.device_days);
    // What stays here ends by itself, and so does what stays at the edge.
    let _ = vault::empty(id, expires_at).await;
    tell_deleted(id);
    if is_shared {
        delete_parked(site, code).await;
    }
}

/// The bytes of a file of a draft that is on this device and not open here.
pub(super) async fn content(
    id: &str,
    file: AttachmentId,
    from: u64,
    to: u64,
) -> Result<Uint8Array, ContentError> {
    let site = site().ok_or(ContentError::Gone)?;
    let Opened { seal, document, .. } = vault::open(site.destination_id, id).await?;
    let facts = document.files.iter().find(|facts| facts.id == file);
    let facts = facts.ok_or(ContentError::Gone)?;
    let piece = Piece::at(file, facts.size, from, to).ok_or(ContentError::Gone)?;
    match vault::piece(&seal, &piece).await {
        Err(KeepError::Gone) if document.shared => {
            let place = Place::of(&site, &document.code).await?;
            Ok(place.piece(&piece).await?)
        }
        content => Ok(content?),
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::{
        form::Answers,
        id::{ApplicationId, SubmissionId},
        time::Timestamp,
    };

    use super::*;

    fn fetched(revision: u32) -> Fetched {
        Fetched {
            document: DraftDocument {
                version: 1,
                service: "x".into(),
                form_version: "1".into(),
                form_hash: String::new(),
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
                shared: true,
                handover: None,
                begun_at: Timestamp(1),
                saved_at: Timestamp(2),
            },
            revision,
            hash: "hash".into(),
        }
    }

    fn judged(known: vault::ParkedFacts, revision: u32, is_same: bool) -> &'static str {
        match judge(&known, revision, fetched(5), |_| is_same) {
            Look::Same => "same",
            Look::Newer(_) => "newer",
            Look::Other(_) => "other",
            Look::Gone => "gone",
        }
    }

    #[test]
    fn only_what_both_have_changed_is_a_conflict() {
        let known = |revision, of, attempts: &[&str]| vault::ParkedFacts {
            revision,
            of,
            attempts: attempts.iter().map(ToString::to_string).collect(),
        };
        assert_eq!(judged(known(5, 1, &[]), 9, false), "same");
        assert_eq!(judged(known(4, 9, &[]), 9, false), "newer");
        assert_eq!(judged(known(4, 8, &[]), 9, false), "other");
        assert_eq!(judged(known(4, 8, &[]), 9, true), "newer");
        // Its own, whose answer was lost.
        assert_eq!(judged(known(4, 8, &["hash"]), 9, false), "newer");
    }
}
