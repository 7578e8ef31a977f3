//! Where an answer stands in the data.

use std::fmt;

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A member of an object: the id of a step, group or field.
    Name(String),
    /// An entry of a repeat group, from 0.
    Index(usize),
}

impl Segment {
    /// The member's name, if it is one.
    pub fn as_name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::Index(_) => None,
        }
    }
}

/// The place of an answer: `kinder.kind.0.vorname`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The place of a step's answers.
    pub fn of_step(step: &str) -> Self {
        Self::default().name(step)
    }

    /// Reads `kinder.kind.0.vorname`.
    pub fn parse(text: &str) -> Self {
        Self(
            text.split('.')
                .map(|part| {
                    part.parse()
                        .map_or_else(|_| Segment::Name(part.to_owned()), Segment::Index)
                })
                .collect(),
        )
    }

    /// The path extended by a member.
    #[must_use]
    pub fn name(&self, name: &str) -> Self {
        self.with(Segment::Name(name.to_owned()))
    }

    /// The path extended by an entry's index.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Segment::Index(index))
    }

    fn with(&self, segment: Segment) -> Self {
        let mut path = self.clone();
        path.0.push(segment);
        path
    }

    /// The step, group or entry that the place lies in.
    #[must_use]
    pub fn parent(&self) -> Self {
        let around = self.0.split_last().map_or(&[][..], |(_, around)| around);
        Self(around.to_vec())
    }

    /// The step, group or entry around the group or entry at this place.
    #[must_use]
    pub fn outwards(&self) -> Self {
        match self.0.last() {
            Some(Segment::Index(_)) => self.parent().parent(),
            _ => self.parent(),
        }
    }

    /// Where the same is once an entry of a repeat group was taken out; nowhere, if it was in there.
    pub fn without(&self, entry: &Self) -> Option<Self> {
        let Some((Segment::Index(gone), group)) = entry.0.split_last() else {
            return Some(self.clone());
        };
        let mut path = self.clone();
        match path.0.get_mut(group.len()) {
            Some(Segment::Index(index)) if self.0.starts_with(group) => {
                if *index == *gone {
                    return None;
                }
                *index -= usize::from(*index > *gone);
            }
            _ => {}
        }
        Some(path)
    }

    /// The segments from the outermost.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The step that the path lies in.
    pub fn step(&self) -> &str {
        match self.0.first() {
            Some(Segment::Name(name)) => name,
            _ => "",
        }
    }

    /// The id of the texts that belong to the place: the names joined by hyphens, since all
    /// entries of a repeat group share theirs.
    pub fn text_id(&self) -> String {
        let names: Vec<&str> = self.0.iter().filter_map(Segment::as_name).collect();
        names.join("-")
    }

    /// An id for the place within a page, unique per entry.
    pub fn element_id(&self) -> String {
        self.to_string().replace('.', "-")
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(".")?;
            }
            match segment {
                Segment::Name(name) => f.write_str(name)?,
                Segment::Index(index) => write!(f, "{index}")?,
            }
        }
        Ok(())
    }
}
