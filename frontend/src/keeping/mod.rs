//! Keeping an application: on the device, at the edge for who has the code, in a file.
//!
//! A page has at most one open draft. What the applicant does is saved by itself; the screens
//! only say what is open, and show the [`State`].
//!
//! | who | calls |
//! |---|---|
//! | before the first question (`enter`) | [`outlook`], [`list`], [`find`], [`look_into`], then one of [`begin`], [`open_local`], [`open`], whose [`Start`] goes to the application |
//! | `attach` | [`attach`] with the [`Hooks`], then [`subscribe`]; from then on it saves |
//! | `changed`, `takeFiles` | [`changed`], [`take_files`] |
//! | the panel | [`subscribe`], [`save_now`], [`share`], [`stop_sharing`], [`replace_code`], [`export`], [`delete`], [`take_over`], [`changes_seen`] |
//! | the page of all drafts (`startDrafts`) | [`list`], [`delete_local`], [`find`], [`look_into`], [`import`], and the [outbox](crate::outbox) |
//! | `deliver` and sending | [`deliver`], [`identity`], [`content`]; [`settle`] at the end |
//!
//! | module | what |
//! |---|---|
//! | [`state`], [`error`] | what the screens get |
//! | `rules` | what is done when: pure, and tried with whatever can happen in any order |
//! | `keeper`, `save`, `open` | the open draft, how it is saved, how it comes to be |
//! | [`vault`], `expiry` | drafts on the device, and when they are deleted |
//! | `parking`, `parker`, `relation` | the edge's calls for drafts, what is done with them, and what a parked state is to the device's |
//! | `files`, `source`, `taking` | the files: what is known of each, where its content is read, how it is chosen |
//! | `draft_file` | a draft as a file to download |
//! | `again` | how another instance of this program goes on, where one has stopped |
//! | `tabs` | other windows of this browser |
//! | `handing` | the hand-over to a second party, and what begins with its link |
//! | `follow_up` | a further application, and what it takes along |

pub mod error;
pub mod state;
pub mod vault;

mod again;
mod document;
mod draft_file;
mod expiry;
mod files;
mod follow_up;
mod handing;
mod keeper;
mod open;
mod parker;
mod parking;
mod relation;
mod rules;
mod save;
mod source;
mod tabs;
mod taking;

use std::rc::Rc;

use amtsweg_core::{
    code::CaseCode,
    desk::DeskTicket,
    id::{ApplicationId, AttachmentId},
    time::Timestamp,
};
use js_sys::Uint8Array;
use web_sys::{Blob, File};
use yew::Callback;

pub use again::Keepsake;
pub use error::{ContentError, KeepError};
pub use follow_up::FollowUp;
pub use handing::{Handed, HandedError, Handing, SharedOffer};
pub use state::{
    Changes, Conflict, FileStage, FileState, Other, Parking, SaveProblem, Saving, State,
};
pub use taking::{TakeProblem, Taken};
pub use vault::{Listed, Listing};

use crate::{
    device::{crypto::SecretKey, storage},
    exchange::{FormFacts, HandOver, Misfit, Snapshot, Start, TakeRequest},
    outbox::{self, Entry, Sent},
    site::Site,
};
use keeper::{Keeper, present};

/// What may be hoped of this browser's storage.
pub async fn outlook() -> storage::Outlook {
    storage::outlook().await
}

/// What is on this device, whether or not its time is over.
///
/// # Errors
/// [`KeepError::Unavailable`] where the browser keeps nothing.
pub async fn kept(site: &Rc<Site>) -> Result<Vec<Listed>, KeepError> {
    open::kept(site).await
}

/// An application has gone out: the pages before it no longer say that it waits.
pub fn has_gone_out(site: &Rc<Site>) {
    open::note_drafts(site);
}

/// The drafts on this device, newest first. Those whose time is over are deleted and counted, which
/// whoever asks has to tell the applicant: others ask for what is [`kept`].
///
/// # Errors
/// [`KeepError::Unavailable`] where the browser keeps nothing.
pub async fn list(site: &Rc<Site>) -> Result<Listing, KeepError> {
    open::list(site).await
}

/// Looks for the parked draft of a code, without opening it.
///
/// # Errors
/// [`KeepError`]: `Gone` and `Unknown` tell a deleted draft from one that never was here.
pub async fn find(site: &Rc<Site>, code: CaseCode) -> Result<Offer, KeepError> {
    let found = open::find(site, code).await?;
    Ok(Offer {
        found: Box::new(found),
    })
}

/// Looks into a draft file with its code, without opening the draft.
///
/// # Errors
/// [`KeepError`].
pub async fn look_into(site: &Rc<Site>, file: File, code: CaseCode) -> Result<Offer, KeepError> {
    let found = draft_file::look_into(site, file, code).await?;
    Ok(Offer {
        found: Box::new(found),
    })
}

/// A draft that was found by its code, at the edge or in a file: enough to ask whether it is to
/// be opened (docs/security.md 10).
#[derive(Clone)]
pub struct Offer {
    found: Box<open::Found>,
}

impl Offer {
    /// The service applied for.
    pub fn service(&self) -> &str {
        &self.found.document.service
    }

    /// The tag of the language that it was filled in.
    pub fn language(&self) -> &str {
        &self.found.document.language
    }

    /// When it was saved.
    pub fn saved_at(&self) -> Timestamp {
        self.found.document.saved_at
    }

    /// How often it was parked; nothing for a file, which does not know.
    pub fn revision(&self) -> Option<u32> {
        self.found.revision()
    }
}

/// Begins a draft and opens it: on this device, or in memory only.
///
/// It takes up room on the device once there is something to keep.
///
/// # Errors
/// [`KeepError`] where the browser has no cryptography.
pub async fn begin(site: &Rc<Site>, form: &FormFacts, own: bool) -> Result<Start, KeepError> {
    open::begin(site, form, own, |_| ()).await
}

/// Begins a draft with a second party's link, in the same way.
///
/// # Errors
/// [`KeepError`] where the browser has no cryptography.
pub async fn begin_handed(
    site: &Rc<Site>,
    form: &FormFacts,
    own: bool,
    handed: &Handed,
) -> Result<Start, KeepError> {
    open::begin(site, form, own, |document| handed.put_into(document)).await
}

/// Begins a draft at the town hall's desk, for somebody else: in memory, beside whatever the device has.
///
/// # Errors
/// [`KeepError`] where the browser has no cryptography.
pub async fn begin_at_desk(
    site: &Rc<Site>,
    form: &FormFacts,
    ticket: DeskTicket,
) -> Result<Start, KeepError> {
    open::begin(site, form, false, |document| document.desk = Some(ticket)).await
}

/// The ticket of the desk by which the open draft is filled in for somebody else.
pub fn desk() -> Option<DeskTicket> {
    present()?.document().desk
}

/// The draft of this device that began with a second party's link, if there is one to go on with.
pub async fn begun_with(site: &Rc<Site>, handed: &Handed) -> Option<String> {
    open::begun_with(site, handed).await
}

/// What the open draft hands over to a second party; nothing when its form hands nothing over.
pub fn handing() -> Option<Handing> {
    present()?.handing()
}

/// The applicant agrees that the link carries an answer, or does not any more.
pub fn agree(there: &str, is_agreed: bool) {
    if let Some(keeper) = present() {
        keeper.agree(there, is_agreed);
    }
}

/// Opens a draft of this device. When it is parked and was changed on another device since, and
/// not here, it opens as it is there.
///
/// # Errors
/// [`KeepError`].
pub async fn open_local(site: &Rc<Site>, form: &FormFacts, id: &str) -> Result<Start, KeepError> {
    open::local(site, form, id).await
}

/// Opens a draft that was found: kept on this device from now on, or in memory only. One that is
/// on this device already is that one.
///
/// # Errors
/// [`KeepError`].
pub async fn open(
    site: &Rc<Site>,
    form: &FormFacts,
    offer: Offer,
    own: bool,
) -> Result<Start, KeepError> {
    open::found(site, form, *offer.found, own).await
}

/// Puts a draft that was found into this device's, with its files, and gives the id by which
/// [`open_local`] opens it.
///
/// # Errors
/// [`KeepError`].
pub async fn import(site: &Rc<Site>, offer: Offer) -> Result<String, KeepError> {
    open::import(site, *offer.found).await
}

/// What the keeper asks of the application, and tells it.
pub struct Hooks {
    /// Gives what the application has now.
    pub snapshot: Box<dyn Fn() -> Result<Snapshot, Misfit>>,
    /// Takes how far the keeping of the files is, whenever that changes.
    pub files: FilesHook,
    /// Takes the state of another window or device in place of its own.
    pub replace: Box<dyn Fn(&Start)>,
}

/// Takes how far the keeping of the files is.
pub type FilesHook = Box<dyn Fn(&[FileState])>;

/// From now on the open draft is saved by itself.
pub fn attach(hooks: Hooks) {
    if let Some(keeper) = present() {
        keeper.attach(hooks);
    }
}

/// The same, for an application that has not begun with the one that the first program shows: from
/// now on it takes only what has grown from this `edition`, and shows it as that.
pub fn attach_to(hooks: Hooks, edition: u32) {
    if let Some(keeper) = present() {
        keeper.attach_to(hooks, edition);
    }
}

/// The application as it is known here, with what it shows now; nothing when none is open.
pub fn current() -> Option<Start> {
    let keeper = present()?;
    keeper.look_now();
    Some(keeper.start())
}

/// What another instance of this program needs to go on with the open draft.
pub fn keepsake() -> Option<Keepsake> {
    again::keepsake(&*present()?)
}

/// Goes on with a draft that another instance of this program had open.
///
/// # Errors
/// [`KeepError`] where the browser has no cryptography.
pub async fn resume(
    site: &Rc<Site>,
    form: &FormFacts,
    keepsake: Keepsake,
) -> Result<(), KeepError> {
    again::resume(site, form, keepsake).await
}

/// Keeps nothing any more: another instance of this program goes on.
pub fn end() {
    outbox::release_turns();
    if let Some(keeper) = present() {
        keeper.close();
    }
}

/// The id of the open draft, if it is kept on this device.
pub fn stored_id() -> Option<String> {
    let keeper = present()?;
    keeper.device.as_ref().map(|_| keeper.identity().id)
}

/// Something changed: it is saved in a moment.
pub fn changed() {
    if let Some(keeper) = present() {
        keeper.changed();
    }
}

/// Saves at once what is not saved, and tries again what failed.
pub fn save_now() {
    if let Some(keeper) = present() {
        keeper.try_again();
    }
}

/// Looks into files that were chosen for a slot and takes those that it may hold. Their content
/// is kept in the background.
pub async fn take_files(request: &TakeRequest, files: Vec<File>) -> Taken {
    match present() {
        Some(keeper) => taking::take(&keeper, request, files).await,
        None => Taken::default(),
    }
}

/// How the open draft is kept; nothing when none is open.
pub fn state() -> Option<State> {
    present().map(|keeper| keeper.state())
}

/// Tells the state at once and whenever it changes, as long as what this gives is not dropped.
#[must_use]
pub fn subscribe(on_state: Callback<State>) -> Option<Subscription> {
    present().map(|keeper| Subscription {
        id: keeper.subscribe(on_state),
        keeper,
    })
}

/// Someone who is told the state.
pub struct Subscription {
    keeper: Rc<Keeper>,
    id: u32,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.keeper.unsubscribe(self.id);
    }
}

/// The applicant has seen what another version of the form changed.
pub fn changes_seen() {
    if let Some(keeper) = present() {
        keeper.changes_seen();
    }
}

/// Parks the open draft from now on, and gives its code. How far that is, the state tells.
///
/// # Errors
/// [`KeepError::NotOpen`].
pub fn share() -> Result<CaseCode, KeepError> {
    Ok(open_draft()?.share())
}

/// Deletes the parked draft. The code opens nothing any more; the draft gets another.
///
/// # Errors
/// [`KeepError`]; the draft stays parked then.
pub async fn stop_sharing() -> Result<(), KeepError> {
    open_draft()?.stop_sharing().await
}

/// Parks the open draft under a new code and deletes what was parked under the old one. The
/// application's case follows the code.
///
/// # Errors
/// [`KeepError`]; the old code is good then.
pub async fn replace_code() -> Result<CaseCode, KeepError> {
    open_draft()?.replace_code().await
}

/// Deletes the open draft: from this device, key first, and at the edge. Nothing is open then.
///
/// # Errors
/// [`KeepError`] when it is still on this device.
pub async fn delete() -> Result<Deleted, KeepError> {
    let keeper = open_draft()?;
    let deleted = keeper.delete().await;
    keeper.note_drafts();
    deleted
}

/// Deletes a draft of the list, with what is in the outbox: from this device, key first, and, as
/// long as it was not sent, at the edge.
///
/// # Errors
/// [`KeepError`] when it is still on this device.
pub async fn delete_local(site: &Rc<Site>, id: &str) -> Result<Deleted, KeepError> {
    let deleted = open::delete_local(site, id).await;
    open::note_drafts(site);
    deleted
}

/// What is left of a draft that was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
    /// Nothing.
    Everywhere,
    /// The edge could not be told: there it ends by itself.
    NotAtEdge,
}

/// The open draft with all its files as an encrypted file, and the name for it.
///
/// # Errors
/// [`KeepError`].
pub async fn export() -> Result<(Blob, String), KeepError> {
    draft_file::export(&open_draft()?).await
}

/// Which of two states counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that this page shows.
    Mine,
    /// The one of the other window or device.
    Theirs,
}

/// Ends a [`Conflict`]: the other state is overwritten, or takes the place of this one.
///
/// # Errors
/// [`KeepError`]; the conflict stays then.
pub async fn take_over(side: Side) -> Result<(), KeepError> {
    open_draft()?.take_over(side).await
}

/// Whose draft is open.
#[derive(Clone)]
pub struct Identity {
    /// The draft's id on this device; in memory it has one, too.
    pub id: String,
    /// The draft's key on this device; nothing in memory.
    pub key: Option<SecretKey>,
    /// The application's id, for ever.
    pub application_id: ApplicationId,
    /// The case's code.
    pub code: CaseCode,
    /// Whether the code was shown.
    pub shared: bool,
}

/// Whose draft is open; nothing when none is.
pub fn identity() -> Option<Identity> {
    present().map(|keeper| keeper.identity())
}

/// Puts the complete application into the outbox, once all of it is saved.
///
/// Nothing when no draft is open, or a file is named that it does not have.
pub async fn deliver(hand_over: HandOver, language: &str) -> Option<Rc<Entry>> {
    let keeper = present()?;
    let package = keeper.package(hand_over, language).await?;
    let Identity {
        id, key, shared, ..
    } = keeper.identity();
    let entry = outbox::begin(&id, key, package, shared).await;
    // There is nothing to go on with, as long as it is there.
    keeper.note_drafts();
    Some(entry)
}

/// Takes an application back out of the outbox, to change it, unless the edge may have everything.
/// Says whether it was.
pub async fn take_back(site: &Rc<Site>, entry: &Entry) -> bool {
    let is_back = entry.take_back().await;
    open::note_drafts(site);
    is_back
}

/// Lets an application that was sent be sealed anew: it waits again.
pub async fn renew(site: &Rc<Site>, entry: &Entry) {
    // What could not be renewed says so when it is sent.
    let _ = entry.renew().await;
    open::note_drafts(site);
}

/// Lets an application be sealed once more, because something else was rejected in its place: it
/// waits again. Says whether that is so.
pub async fn seal_once_more(site: &Rc<Site>, entry: &Entry) -> bool {
    let waits = entry.seal_once_more().await;
    if waits {
        open::note_drafts(site);
    }
    waits
}

/// Takes an application out of the outbox, whatever became of it. The draft stays.
pub async fn discard(site: &Rc<Site>, entry: &Entry) {
    entry.discard().await;
    open::note_drafts(site);
}

/// The bytes of a file of a draft from `from` up to but not including `to`: of the open one, or
/// of another one on this device.
///
/// # Errors
/// [`ContentError`] when they are not to be had, or are not those that were chosen.
pub async fn content(
    id: &str,
    file: AttachmentId,
    from: u64,
    to: u64,
) -> Result<Uint8Array, ContentError> {
    match present().filter(|keeper| keeper.identity().id == id) {
        Some(keeper) => keeper.content(file, from, to).await,
        None => open::content(id, file, from, to).await,
    }
}

/// The town hall has confirmed exactly what was sent: what the receipt shows stays. The draft's
/// answers and files are deleted from the device, and the parked draft from the edge. Its key
/// stays, for what the outbox remembers, until it is deleted or its time is over.
pub async fn settle(site: &Rc<Site>, entry: &Entry, sent: Sent, at: Timestamp) {
    let code = sent.code.clone();
    entry.arrived(sent, at).await;
    open::arrived(site, entry.id(), &code).await;
    open::note_drafts(site);
}

fn open_draft() -> Result<Rc<Keeper>, KeepError> {
    present().ok_or(KeepError::NotOpen)
}
