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
    document::{self, Piece, Seal},
    draft_file::Imported,
    error::{ContentError, KeepError},
    expiry::{Verdict, expiry, judge, last_call},
    files::Files,
    handing::Handed,
    keeper::{Beginning, Device, Keeper, present},
    parker::Parker,
    parking::{Fetched, Place},
    relation::{Relation, relate},
    rules::{Event, Parked, Trouble},
    state::{Changes, Other, SaveProblem, Saving},
    tabs::{News, Tabs, What},
    vault::{self, Opened, Row},
};
use crate::{
    device::{clock::DeviceClock, crypto::SecretKey, random, served, storage},
    exchange::{FormFacts, Start},
    outbox::{self, Way},
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
    /// At the edge, under this revision; with the hash of its envelope.
    Edge(u32, String),
    /// In a draft file.
    File(Rc<Imported>),
}

impl Found {
    pub(super) fn revision(&self) -> Option<u32> {
        match self.origin {
            Origin::Edge(revision, _) => Some(revision),
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
        hash,
    } = place.fetch(FETCH_SECONDS).await?;
    // Whoever parked it has shown the code.
    document.shared = true;
    Ok(Found {
        document,
        origin: Origin::Edge(revision, hash),
    })
}

/// Begins a draft, with what `fill` puts into it.
pub(super) async fn begin(
    site: &Rc<Site>,
    form: &FormFacts,
    own: bool,
    fill: impl FnOnce(&mut DraftDocument),
) -> Result<Start, KeepError> {
    remember(site);
    let id = DraftId::from_random(random::bytes()?);
    let mut document = document::blank(form)?;
    fill(&mut document);
    let keeper = Keeper::new(Beginning {
        site: Rc::clone(site),
        id,
        device: new_device(site, id, own).await?,
        form: Some(form.clone()),
        document,
        files: Files::default(),
        parker: Parker::default(),
        changes: Changes::default(),
        brings_files: false,
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
pub(super) fn show(keeper: Keeper) -> Start {
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
    /// It has another state, and the applicant has to choose.
    Other(Other, Fetched),
    /// It was deleted there.
    Gone,
}

/// Looks at what is parked of a draft that is about to be opened.
async fn look(site: &Site, opened: &Opened) -> Look {
    let Opened { row, document, .. } = opened;
    if !document.shared {
        return Look::Same;
    }
    let fetched = match Place::of(site, &document.code).await {
        Ok(place) => place.fetch(LOOK_SECONDS).await,
        Err(error) => Err(error),
    };
    match fetched {
        Ok(fetched) => match relate(&row.parked, row.revision, document, &fetched) {
            Relation::Same => Look::Same,
            Relation::Newer => Look::Newer(fetched),
            Relation::Other => Look::Other(Other::Device, fetched),
            Relation::Older => Look::Other(Other::SetBack, fetched),
        },
        Err(KeepError::Gone) => Look::Gone,
        // Later, when it is parked.
        Err(_) => Look::Same,
    }
}

/// Opens a draft of this device.
pub(super) async fn local(site: &Rc<Site>, form: &FormFacts, id: &str) -> Result<Start, KeepError> {
    remember(site);
    let opened = vault::open(site.destination_id, id).await?;
    let parker = Parker::default();
    parker.set_facts(&opened.row.parked);
    if opened.row.parked.of == opened.row.revision {
        let known = &opened.row.parked;
        parker.set_parked(opened.document.clone(), known.revision, &known.hash);
    }
    let mut look = look(site, &opened).await;
    let Opened {
        seal,
        row,
        mut document,
    } = opened;
    let saved = document.clone();
    if let Look::Newer(theirs) = look {
        parker.set_parked(theirs.document.clone(), theirs.revision, &theirs.hash);
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
        brings_files: false,
    }));
    if verdict(&row) == Verdict::Stays {
        keeper.saved.replace(Some(saved));
    } // Otherwise it is saved once more: its time begins anew.
    keeper.become_present();
    match look {
        Look::Other(with, theirs) => {
            keeper.on(Event::Conflict(keeper.note_theirs(with, theirs)));
        }
        Look::Gone => keeper.on(Event::Parked(
            Parked::Trouble(Trouble::Gone),
            keeper.facts(),
        )),
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
    // Its files come here, and not in the background: the page goes on to another once it is done.
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

/// Saves a draft that has begun here, and lets go of it: another page goes on with it.
pub(super) async fn put_aside(keeper: Rc<Keeper>) -> Result<String, KeepError> {
    let id = keeper.identity().id;
    keeper.save_and_wait().await;
    let saving = keeper.state().saving;
    keeper.close();
    match saving {
        Saving::Saved { .. } => Ok(id),
        Saving::Failed(SaveProblem::Full) => Err(KeepError::Full),
        Saving::Failed(SaveProblem::Unavailable) => Err(KeepError::Unavailable),
        _ => Err(KeepError::Failed),
    }
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
        Origin::Edge(revision, hash) => {
            parker.set_parked(document.clone(), revision, &hash);
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
        brings_files: form.is_none(),
    }))
}

/// A draft of this device, or what is left of one that was sent.
struct Here {
    id: String,
    row: Row,
    way: Option<Way>,
    /// Nothing of another version's, or another destination's: that stays until its time is over.
    listed: Option<Listed>,
}

/// Everything that this device has, as it is.
async fn survey(site: &Rc<Site>) -> Result<Vec<Here>, KeepError> {
    remember(site);
    let ids = vault::ids().await?;
    let on_their_way = outbox::list().await?;
    let mut all = Vec::new();
    for id in ids {
        let entry = on_their_way.iter().find(|entry| entry.id == id);
        all.extend(found_here(site, id, entry).await?);
    }
    Ok(all)
}

/// What this device has under an id, with its entry in the outbox; nothing when it is gone.
async fn found_here(
    site: &Site,
    id: String,
    entry: Option<&outbox::Listed>,
) -> Result<Option<Here>, KeepError> {
    let row = match vault::load(&id).await {
        Ok((_, row)) => row,
        Err(error) if says_nothing(error) => return Err(error),
        Err(_) => return Ok(None),
    };
    let opened = match vault::open(site.destination_id, &id).await {
        Err(error) if says_nothing(error) => return Err(error),
        opened => opened.ok(),
    };
    let way = entry.map(|entry| entry.way);
    let expires_at = row.expires_at;
    let listed = match (opened, entry) {
        (Some(Opened { document, .. }), _) => Some(Listed {
            id: id.clone(),
            service: document.service,
            screen: Some(document.screen),
            language: Some(document.language),
            saved_at: way.map_or(document.saved_at, |way| way_time(way, document.saved_at)),
            expires_at,
            is_doubtful: false,
            way,
            code: document.code,
        }),
        (None, Some(entry)) => Some(Listed {
            id: id.clone(),
            service: entry.service.clone(),
            screen: None,
            language: None,
            saved_at: way_time(entry.way, expires_at),
            expires_at,
            is_doubtful: false,
            way,
            code: entry.code.clone(),
        }),
        (None, None) => None,
    };
    Ok(Some(Here {
        id,
        row,
        way,
        listed,
    }))
}

/// What this device has, whether or not its time is over: for those who tell nobody.
pub(super) async fn kept(site: &Rc<Site>) -> Result<Vec<Listed>, KeepError> {
    let all = survey(site).await?;
    Ok(all.into_iter().filter_map(|here| here.listed).collect())
}

/// The drafts of this device, and what was sent from it. What nobody wants any more is deleted, which
/// whoever asks has to say.
pub(super) async fn list(site: &Rc<Site>) -> Result<Listing, KeepError> {
    let mut listing = Listing::default();
    for mut here in survey(site).await? {
        if is_unwanted(&here.row, here.way) {
            // To read them all takes its time: another window may have saved this one meanwhile, or
            // put it into the outbox.
            let entry = outbox::listed(&here.id).await?;
            let way = entry.as_ref().map(|entry| entry.way);
            match vault::load(&here.id).await {
                Ok((_, row)) if is_unwanted(&row, way) => {
                    let is_deleted = vault::delete(&here.id).await.is_ok();
                    listing.expired += usize::from(is_deleted && way.is_none());
                    continue;
                }
                _ => match found_here(site, here.id, entry.as_ref()).await? {
                    Some(now) => here = now,
                    None => continue,
                },
            }
        }
        let Here {
            id,
            row,
            way,
            listed,
        } = here;
        let mut expires_at = row.expires_at;
        let verdict = verdict(&row);
        match verdict {
            // What waits to go out stays until it is out.
            _ if way == Some(Way::Waiting) => {}
            Verdict::Over(since) => {
                expires_at = last_call(since);
                // Where that does not work, it stays longer.
                let _ = vault::note_over(&id, Some(since)).await;
            }
            Verdict::LastCall(until) => expires_at = until,
            Verdict::Stays if row.over_since.is_some() => {
                // Whoever said so was wrong.
                let _ = vault::note_over(&id, None).await;
            }
            // What is to be deleted since this very moment is so the next time.
            Verdict::Stays | Verdict::Doubtful | Verdict::Delete => {}
        }
        listing.drafts.extend(listed.map(|listed| Listed {
            expires_at,
            is_doubtful: verdict == Verdict::Doubtful,
            ..listed
        }));
    }
    listing
        .drafts
        .sort_by_key(|listed| std::cmp::Reverse(listed.saved_at));
    note(&listing.drafts);
    Ok(listing)
}

/// What becomes of a draft, by the clocks as they are now.
fn verdict(row: &Row) -> Verdict {
    judge(
        row.expires_at,
        row.over_since,
        DeviceClock.now(),
        served::latest(),
    )
}

/// Whether nobody wants it any more. What waits to go out stays until it is out.
fn is_unwanted(row: &Row, way: Option<Way>) -> bool {
    way != Some(Way::Waiting) && verdict(row) == Verdict::Delete
}

/// Notes of which services there are drafts, and whether something waits to be sent.
fn note(drafts: &[Listed]) {
    let begun = drafts.iter().filter(|listed| listed.way.is_none());
    let mut ways = drafts.iter().filter_map(|listed| listed.way);
    let is_waiting = ways.any(|way| way == Way::Waiting);
    storage::note_drafts(begun.map(|listed| listed.service.as_str()), is_waiting);
}

/// Whether it is the browser that failed: of what is kept it says nothing then.
fn says_nothing(error: KeepError) -> bool {
    matches!(error, KeepError::Unavailable | KeepError::Failed)
}

/// Has it noted what there is, without waiting for that.
pub(super) fn note_drafts(site: &Rc<Site>) {
    let site = Rc::clone(site);
    wasm_bindgen_futures::spawn_local(async move {
        // A browser that keeps nothing has nothing to note.
        if let Ok(drafts) = kept(&site).await {
            note(&drafts);
        }
    });
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
    let days = site.drafts.device_days;
    let expires_at = expiry(DeviceClock.now(), served::latest(), days);
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
