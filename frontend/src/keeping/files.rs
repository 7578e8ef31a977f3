//! What is known of the files of the open draft: where the content of each can be read, and how
//! far the keeping of it is.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use amtsweg_core::{
    draft::{
        document::DraftFile,
        envelope::{OVERHEAD_BYTES, pad_piece},
    },
    hash::FileHash,
    id::AttachmentId,
};

use super::{
    document::Piece,
    draft_file::Imported,
    state::{FileStage, FileState},
};
use crate::device::files::ChosenFile;

/// A place from which a file's content can be read.
#[derive(Clone)]
pub(super) enum Source {
    /// The device's pieces.
    Device,
    /// The browser's handle.
    Handle(ChosenFile),
    /// A draft file.
    Imported(Rc<Imported>),
    /// The edge.
    Edge,
}

/// What keeps a file from being kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Obstacle {
    /// There was no room for it on the device.
    NoRoom,
    /// Its content is not to be had, or another one.
    Missing,
}

/// What is known of one file.
struct Known {
    facts: DraftFile,
    /// Whether a snapshot has named it: from then on it goes when none does.
    was_named: bool,
    handle: Option<ChosenFile>,
    imported: Option<Rc<Imported>>,
    /// The pieces on the device.
    on_device: BTreeSet<u32>,
    /// The pieces at the edge.
    at_edge: BTreeSet<u32>,
    /// Whether the edge may have what it needs.
    may_be_at_edge: bool,
    /// What keeps it from being kept.
    obstacle: Option<Obstacle>,
    /// The hash of what was read so far, from the first byte on.
    read: Option<(FileHash, u64)>,
    /// Whether all of it was read, and was what it has to be.
    is_checked: bool,
}

impl Known {
    fn new(facts: DraftFile) -> Self {
        Self {
            facts,
            was_named: false,
            handle: None,
            imported: None,
            on_device: BTreeSet::new(),
            at_edge: BTreeSet::new(),
            may_be_at_edge: false,
            obstacle: None,
            read: None,
            is_checked: false,
        }
    }

    fn pieces(&self) -> impl Iterator<Item = Piece> + use<> {
        Piece::all(self.facts.id, self.facts.size)
    }

    fn has_no_room(&self) -> bool {
        self.obstacle == Some(Obstacle::NoRoom)
    }

    fn is_missing(&self) -> bool {
        self.obstacle == Some(Obstacle::Missing)
    }

    fn is_on_device(&self) -> bool {
        self.pieces()
            .all(|piece| self.on_device.contains(&piece.index))
    }

    fn is_at_edge(&self) -> bool {
        self.pieces()
            .all(|piece| self.at_edge.contains(&piece.index))
    }

    /// The bytes of those pieces that are in a set.
    fn bytes(&self, indexes: &BTreeSet<u32>) -> u64 {
        let pieces = self.pieces().filter(|piece| indexes.contains(&piece.index));
        pieces.map(|piece| piece.length()).sum()
    }

    fn source(&self, piece: &Piece) -> Option<Source> {
        if self.on_device.contains(&piece.index) {
            return Some(Source::Device);
        }
        self.source_elsewhere()
    }

    fn source_elsewhere(&self) -> Option<Source> {
        let elsewhere = self.handle.clone().map(Source::Handle);
        let elsewhere = elsewhere.or_else(|| self.imported.clone().map(Source::Imported));
        elsewhere.or_else(|| self.may_be_at_edge.then_some(Source::Edge))
    }

    fn state(&self, on_device: bool, is_parked: bool) -> FileState {
        let total = self.facts.size;
        let is_home = self.handle.is_some() || self.imported.is_some() || self.is_on_device();
        let kept = self.bytes(&self.on_device);
        let parked = self.bytes(&self.at_edge);
        let (stage, done) = if self.is_missing() {
            (FileStage::Missing, total)
        } else if on_device && !self.has_no_room() && !self.is_on_device() {
            let fetched = !is_home;
            let stage = if fetched {
                FileStage::Fetching
            } else {
                FileStage::Keeping
            };
            (stage, kept)
        } else if is_parked && self.is_at_edge() {
            (FileStage::Parked, total)
        } else if is_parked && parked > 0 {
            (FileStage::Parking, parked)
        } else if self.has_no_room() {
            (FileStage::NoRoom, total)
        } else if on_device {
            (FileStage::Kept, total)
        } else if is_parked {
            (FileStage::Parking, parked)
        } else {
            (FileStage::Memory, total)
        };
        FileState {
            id: self.facts.id,
            name: self.facts.name.clone(),
            stage,
            done,
            total,
            doubt: self.facts.doubt,
        }
    }
}

/// The files of the open draft.
#[derive(Default)]
pub(super) struct Files(RefCell<BTreeMap<AttachmentId, Known>>);

impl Files {
    /// Files of a document that was opened: those on the device are there completely or not, all
    /// others may be at the edge.
    pub(super) fn restored(
        files: &[DraftFile],
        on_device: &[(AttachmentId, u32)],
        may_be_at_edge: bool,
        imported: Option<&Rc<Imported>>,
    ) -> Self {
        let known = files.iter().map(|facts| {
            let pieces = on_device.iter().filter(|(file, _)| *file == facts.id);
            let known = Known {
                was_named: true,
                on_device: pieces.map(|(_, index)| *index).collect(),
                may_be_at_edge,
                imported: imported.cloned(),
                ..Known::new(facts.clone())
            };
            (facts.id, known)
        });
        Self(RefCell::new(known.collect()))
    }

    /// A file that was chosen.
    pub(super) fn add(&self, facts: DraftFile, handle: ChosenFile) {
        let known = Known {
            handle: Some(handle),
            ..Known::new(facts)
        };
        self.0.borrow_mut().insert(known.facts.id, known);
    }

    /// The files that the browser has a handle of.
    pub(super) fn handles(&self) -> Vec<(DraftFile, ChosenFile)> {
        let known = self.0.borrow();
        let handles = known
            .values()
            .filter_map(|file| Some((file.facts.clone(), file.handle.clone()?)));
        handles.collect()
    }

    /// Takes over what is known of the files of another state of the draft: handles stay, and
    /// what is on the device is what is there now.
    pub(super) fn replace(&self, other: Self) {
        let mut other = other.0.into_inner();
        let mut known = self.0.borrow_mut();
        for (id, file) in &mut other {
            if let Some(before) = known.remove(id) {
                file.handle = before.handle;
                file.imported = file.imported.take().or(before.imported);
                file.at_edge = before.at_edge;
                file.may_be_at_edge |= before.may_be_at_edge;
            }
        }
        // Chosen a moment ago.
        known.retain(|_, file| !file.was_named);
        known.append(&mut other);
    }

    /// The facts of the files that a snapshot names, in its order. Files that were named before
    /// and are not any more are given as the second: they go.
    pub(super) fn named(&self, ids: &[AttachmentId]) -> (Vec<DraftFile>, Vec<AttachmentId>) {
        let mut known = self.0.borrow_mut();
        for id in ids {
            if let Some(file) = known.get_mut(id) {
                file.was_named = true;
            }
        }
        let facts = ids.iter().filter_map(|id| known.get(id));
        let gone = known
            .values()
            .filter(|file| file.was_named && !ids.contains(&file.facts.id));
        (
            facts.map(|file| file.facts.clone()).collect(),
            gone.map(|file| file.facts.id).collect(),
        )
    }

    /// Forgets a file.
    pub(super) fn remove(&self, id: AttachmentId) {
        self.0.borrow_mut().remove(&id);
    }

    /// The sizes of all files but one.
    pub(super) fn sizes_without(&self, one: Option<AttachmentId>) -> Vec<u64> {
        let known = self.0.borrow();
        let others = known.values().filter(|file| Some(file.facts.id) != one);
        others.map(|file| file.facts.size).collect()
    }

    /// What is known of a file.
    pub(super) fn facts(&self, id: AttachmentId) -> Option<DraftFile> {
        self.0.borrow().get(&id).map(|file| file.facts.clone())
    }

    /// Whether a file is still one of the draft's.
    pub(super) fn contains(&self, id: AttachmentId) -> bool {
        self.0.borrow().contains_key(&id)
    }

    /// Where a piece can be read.
    pub(super) fn source(&self, piece: &Piece) -> Option<Source> {
        self.0.borrow().get(&piece.file)?.source(piece)
    }

    /// Where a piece can be read when the device does not give it.
    pub(super) fn source_elsewhere(&self, piece: &Piece) -> Option<Source> {
        self.0.borrow().get(&piece.file)?.source_elsewhere()
    }

    /// The next piece that is to be written to the device, of files that were named.
    pub(super) fn next_to_keep(&self) -> Option<Piece> {
        let known = self.0.borrow();
        let mut open = known
            .values()
            .filter(|file| file.was_named && file.obstacle.is_none());
        open.find_map(|file| {
            let mut pieces = file.pieces();
            let piece = pieces.find(|piece| !file.on_device.contains(&piece.index))?;
            file.source(&piece).map(|_| piece)
        })
    }

    /// The next piece of these files that is to be brought to the edge. One that is nowhere else
    /// is there, and a file that is still being written to the device comes later: each is read
    /// by one at a time.
    pub(super) fn next_to_park(&self, files: &[DraftFile], on_device: bool) -> Option<Piece> {
        let known = self.0.borrow();
        let is_ready = |file: &&Known| {
            !file.is_missing() && (!on_device || file.has_no_room() || file.is_on_device())
        };
        let mut open = files
            .iter()
            .filter_map(|facts| known.get(&facts.id))
            .filter(is_ready);
        open.find_map(|file| {
            file.pieces().find(|piece| {
                let source = file.source(piece);
                !file.at_edge.contains(&piece.index)
                    && source.is_some_and(|source| !matches!(source, Source::Edge))
            })
        })
    }

    /// The next piece of these files that is nowhere but at the edge.
    pub(super) fn next_away(&self, files: &[DraftFile]) -> Option<Piece> {
        let known = self.0.borrow();
        let mut open = files.iter().filter_map(|facts| known.get(&facts.id));
        open.find_map(|file| {
            let mut pieces = file.pieces();
            pieces.find(|piece| matches!(file.source(piece), Some(Source::Edge)))
        })
    }

    /// Whether all of these files are at the edge.
    pub(super) fn are_parked(&self, files: &[DraftFile]) -> bool {
        let known = self.0.borrow();
        let mut files = files.iter().map(|facts| known.get(&facts.id));
        files.all(|file| file.is_some_and(Known::is_at_edge))
    }

    /// Whether some file has no room on the device.
    pub(super) fn lack_room(&self) -> bool {
        self.0.borrow().values().any(Known::has_no_room)
    }

    /// Room is tried for once more.
    pub(super) fn try_room_again(&self) {
        for file in self.0.borrow_mut().values_mut() {
            file.obstacle.take_if(|it| *it == Obstacle::NoRoom);
        }
    }

    /// Notes that a piece is on the device.
    pub(super) fn kept(&self, piece: &Piece) {
        self.change(piece.file, |file| {
            file.on_device.insert(piece.index);
        });
    }

    /// Notes that the device has no room for a file. Half of it is of no use there.
    pub(super) fn no_room(&self, id: AttachmentId) {
        self.change(id, |file| {
            file.obstacle = Some(Obstacle::NoRoom);
            file.on_device.clear();
        });
    }

    /// Notes that the device has forgotten everything.
    pub(super) fn nothing_on_device(&self) {
        for file in self.0.borrow_mut().values_mut() {
            file.on_device.clear();
        }
    }

    /// Notes that a piece is at the edge.
    pub(super) fn parked(&self, piece: &Piece) {
        self.change(piece.file, |file| {
            file.at_edge.insert(piece.index);
            file.may_be_at_edge = true;
        });
    }

    /// Notes that a file's content is not to be had.
    pub(super) fn missing(&self, id: AttachmentId) {
        self.change(id, |file| file.obstacle = Some(Obstacle::Missing));
    }

    /// Notes which pieces the edge has; gives the files of others, which are none of the draft's.
    /// A piece of another size than it has to be is none.
    pub(super) fn listed(&self, pieces: &[(AttachmentId, u32, u64)]) -> BTreeSet<AttachmentId> {
        let mut known = self.0.borrow_mut();
        for file in known.values_mut() {
            let mine = pieces.iter().filter(|(id, ..)| *id == file.facts.id);
            let complete = |index: u32, size: u64| {
                let piece = file.pieces().find(|piece| piece.index == index);
                piece.is_some_and(|piece| envelope_bytes(piece.length()) == size)
            };
            file.at_edge = mine
                .filter(|(_, index, size)| complete(*index, *size))
                .map(|(_, index, _)| *index)
                .collect();
            let is_lost = |piece: Piece| {
                let is_there = file.at_edge.contains(&piece.index);
                !is_there && matches!(file.source(&piece), Some(Source::Edge))
            };
            if file.pieces().any(is_lost) {
                file.obstacle = Some(Obstacle::Missing);
            }
        }
        let ids = pieces.iter().map(|(id, ..)| *id);
        ids.filter(|id| !known.contains_key(id)).collect()
    }

    /// The edge has forgotten what it had.
    pub(super) fn nothing_at_edge(&self) {
        for file in self.0.borrow_mut().values_mut() {
            file.at_edge.clear();
        }
    }

    /// Nothing is at the edge any more, and nothing will come from there.
    pub(super) fn nothing_parked(&self) {
        for file in self.0.borrow_mut().values_mut() {
            file.at_edge.clear();
            file.may_be_at_edge = false;
        }
    }

    /// The content of a file is read from its first byte to its last, possibly with others in
    /// between: checks it by its hash, or learns the hash. False when it is another content.
    pub(super) fn check(&self, piece: &Piece, content: &[u8]) -> bool {
        let mut known = self.0.borrow_mut();
        let Some(file) = known.get_mut(&piece.file) else {
            return true;
        };
        if piece.from == 0 {
            file.read = Some((FileHash::default(), 0));
        }
        let Some((mut hash, _)) = file.read.take().filter(|(_, to)| *to == piece.from) else {
            return true;
        };
        hash.update(content);
        if piece.to < file.facts.size {
            file.read = Some((hash, piece.to));
            return true;
        }
        let found = hash.finish();
        file.is_checked = *file.facts.sha512.get_or_insert_with(|| found.clone()) == found;
        file.is_checked
    }

    /// The pieces of a file that was completely brought to the device and never read in order.
    pub(super) fn to_check(&self, id: AttachmentId) -> Vec<Piece> {
        let known = self.0.borrow();
        let file = known.get(&id);
        let file = file.filter(|file| file.is_on_device() && !file.is_checked);
        file.map(|file| file.pieces().collect()).unwrap_or_default()
    }

    /// Gives a file a handle, so that it no longer depends on the edge.
    pub(super) fn bring_home(&self, id: AttachmentId, handle: ChosenFile) {
        self.change(id, |file| file.handle = Some(handle));
    }

    /// Whether a file that was chosen is not completely on the device, and there is room for it.
    pub(super) fn are_incoming(&self) -> bool {
        let states = self.states(true, false);
        states.iter().any(|state| state.stage == FileStage::Keeping)
    }

    /// Files that cannot be complete any more: not on the device, and nowhere else either.
    pub(super) fn lost(&self) -> Vec<AttachmentId> {
        let known = self.0.borrow();
        let lost = known.values().filter(|file| {
            let mut pieces = file.pieces();
            pieces.any(|piece| file.source(&piece).is_none())
        });
        lost.map(|file| file.facts.id).collect()
    }

    /// How far the keeping of each named file is.
    pub(super) fn states(&self, on_device: bool, is_parked: bool) -> Vec<FileState> {
        let known = self.0.borrow();
        let named = known.values().filter(|file| file.was_named);
        named.map(|file| file.state(on_device, is_parked)).collect()
    }

    fn change(&self, id: AttachmentId, change: impl FnOnce(&mut Known)) {
        if let Some(file) = self.0.borrow_mut().get_mut(&id) {
            change(file);
        }
    }
}

/// The size of the envelope of a piece of so many bytes.
fn envelope_bytes(length: u64) -> u64 {
    // Padding depends on the length alone.
    let length = usize::try_from(length).unwrap_or_default();
    (pad_piece(vec![0; length]).len() + OVERHEAD_BYTES) as u64
}

#[cfg(test)]
mod tests {
    use amtsweg_core::{hash::sha512_hex, limits::FRAGMENT_BYTES};

    use super::*;

    const STEP: u64 = FRAGMENT_BYTES as u64;

    fn facts(byte: u8, size: u64) -> DraftFile {
        DraftFile {
            id: AttachmentId::from_random([byte; 16]),
            name: "x.pdf".into(),
            media_type: "application/pdf".into(),
            size,
            sha512: None,
            doubt: None,
        }
    }

    fn piece(facts: &DraftFile, index: usize) -> Piece {
        Piece::all(facts.id, facts.size).nth(index).unwrap()
    }

    #[test]
    fn what_the_device_lacks_is_fetched_piece_by_piece() {
        let file = facts(1, STEP + 1);
        let files = Files::restored(&[file.clone()], &[(file.id, 0)], true, None);
        assert!(files.lost().is_empty());
        assert_eq!(files.next_to_keep(), Some(piece(&file, 1)));
        assert_eq!(files.states(true, true)[0].stage, FileStage::Fetching);
        assert_eq!(files.states(true, true)[0].done, STEP);
        files.kept(&piece(&file, 1));
        assert_eq!(files.next_to_keep(), None);
        assert_eq!(files.states(true, false)[0].stage, FileStage::Kept);
    }

    #[test]
    fn what_is_nowhere_is_lost() {
        let [whole, half] = [facts(1, 5), facts(2, STEP + 1)];
        let all = [whole.clone(), half.clone()];
        let on_device = [(whole.id, 0), (half.id, 0)];
        assert_eq!(
            Files::restored(&all, &on_device, false, None).lost(),
            [half.id]
        );
        assert!(
            Files::restored(&all, &on_device, true, None)
                .lost()
                .is_empty()
        );
    }

    #[test]
    fn what_the_edge_lacks_is_parked_once() {
        let file = facts(1, STEP + 1);
        let named = [file.clone()];
        let files = Files::restored(&named, &[(file.id, 0), (file.id, 1)], true, None);
        let stranger = AttachmentId::from_random([9; 16]);
        let listed = [
            (file.id, 0, envelope_bytes(STEP)),
            (file.id, 1, 7),
            (stranger, 0, 5),
        ];
        assert_eq!(files.listed(&listed), BTreeSet::from([stranger]));
        assert_eq!(files.next_to_park(&named, true), Some(piece(&file, 1)));
        assert!(!files.are_parked(&named));
        assert_eq!(files.states(true, true)[0].stage, FileStage::Parking);
        files.parked(&piece(&file, 1));
        assert_eq!(files.next_to_park(&named, true), None);
        assert!(files.are_parked(&named));
        assert_eq!(files.states(true, true)[0].stage, FileStage::Parked);
    }

    #[test]
    fn what_is_only_at_the_edge_is_not_parked_again() {
        let file = facts(1, 5);
        let named = [file.clone()];
        let files = Files::restored(&named, &[], true, None);
        assert_eq!(files.next_to_park(&named, true), None);
        assert_eq!(files.next_away(&named), Some(piece(&file, 0)));
        files.kept(&piece(&file, 0));
        assert_eq!(files.next_away(&named), None);
    }

    #[test]
    fn what_the_edge_has_lost_is_missing() {
        let [there, lost] = [facts(1, 5), facts(2, STEP + 1)];
        let named = [there.clone(), lost.clone()];
        let files = Files::restored(&named, &[], true, None);
        let listed = [
            (there.id, 0, envelope_bytes(5)),
            (lost.id, 0, envelope_bytes(STEP)),
        ];
        files.listed(&listed);
        let stages: Vec<_> = files
            .states(false, true)
            .iter()
            .map(|it| it.stage)
            .collect();
        assert_eq!(stages, [FileStage::Parked, FileStage::Missing]);
    }

    #[test]
    fn a_file_goes_once_it_is_named_no_more() {
        let [one, two] = [facts(1, 5), facts(2, 5)];
        let files = Files::restored(&[one.clone(), two.clone()], &[], true, None);
        let (named, gone) = files.named(&[two.id]);
        assert_eq!(named, [two]);
        assert_eq!(gone, [one.id]);
    }

    #[test]
    fn content_is_checked_when_it_is_read_in_order() {
        let content = vec![7; FRAGMENT_BYTES + 1];
        let file = facts(1, STEP + 1);
        let [first, second] = [piece(&file, 0), piece(&file, 1)];
        let files = Files::restored(&[file.clone()], &[], true, None);
        let (start, end) = content.split_at(FRAGMENT_BYTES);
        // Not from the start: nothing can be said.
        assert!(files.check(&second, b"x"));
        assert!(files.check(&first, start) && files.check(&second, end));
        let learnt = files.facts(file.id).unwrap().sha512;
        assert_eq!(learnt, Some(sha512_hex(&content)));
        assert!(files.check(&first, start) && files.check(&second, end));
        assert!(files.check(&first, start) && !files.check(&second, b"x"));
    }

    #[test]
    fn a_full_device_is_tried_again_later() {
        let file = facts(1, 5);
        let files = Files::restored(&[file.clone()], &[], true, None);
        files.no_room(file.id);
        assert!(files.lack_room());
        assert_eq!(files.next_to_keep(), None);
        assert_eq!(files.states(true, false)[0].stage, FileStage::NoRoom);
        files.try_room_again();
        assert!(files.next_to_keep().is_some());
    }
}
