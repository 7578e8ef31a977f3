//! Everything that a form asks, in one list in the order of asking, with the places in the file.

use std::collections::HashMap;

use amtsweg_core::{
    form::{Check, Condition, Field, Form, Kind, Path, Repeat},
    legal::LegalValues,
};

use crate::source::Node;

/// The whole form.
pub(super) struct Outline<'a> {
    pub(super) form: &'a Form,
    pub(super) root: &'a Node,
    /// The values of the law that it may look at.
    pub(super) legal: &'a LegalValues,
    /// Steps and fields; what stands inside follows what it stands in.
    pub(super) items: Vec<Item<'a>>,
    by_path: HashMap<Path, usize>,
}

/// A step, a group or a question.
pub(super) struct Item<'a> {
    /// Its place, without the entries of repeat groups.
    pub(super) path: Path,
    /// The field; a step has none.
    pub(super) field: Option<&'a Field>,
    pub(super) when: Option<Placed<'a, Condition>>,
    pub(super) checks: Vec<Placed<'a, Check>>,
    /// What it stands in.
    pub(super) parent: Option<usize>,
    /// The first item behind it and all that it holds.
    pub(super) end: usize,
    /// Where it is written; the questions of an address are written where the address is.
    pub(super) node: &'a Node,
}

/// A part of the form and where it is written.
pub(super) struct Placed<'a, T> {
    pub(super) what: &'a T,
    pub(super) node: &'a Node,
}

impl<T> Clone for Placed<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Placed<'_, T> {}

impl Item<'_> {
    pub(super) fn kind(&self) -> Option<&Kind> {
        self.field.map(|field| &field.kind)
    }

    pub(super) fn repeat(&self) -> Option<Repeat> {
        self.field.and_then(Field::repeat)
    }

    pub(super) fn line(&self) -> usize {
        self.node.line_of("id")
    }
}

impl<'a> Outline<'a> {
    pub(super) fn of(form: &'a Form, root: &'a Node, legal: &'a LegalValues) -> Self {
        let mut outline = Self {
            form,
            root,
            legal,
            items: Vec::new(),
            by_path: HashMap::new(),
        };
        let nodes = root.get("steps").map_or(&[][..], Node::items);
        for (step, node) in form.steps.iter().zip(nodes) {
            let path = Path::of_step(&step.id);
            let index = outline.add(Item {
                path: path.clone(),
                field: None,
                when: placed(step.when.as_ref(), node, "when"),
                checks: placed_all(&step.checks, node, "checks"),
                parent: None,
                end: 0,
                node,
            });
            outline.add_fields(&step.fields, node, index);
        }
        outline
    }

    fn add(&mut self, item: Item<'a>) -> usize {
        let index = self.items.len();
        self.by_path.insert(item.path.clone(), index);
        self.items.push(item);
        index
    }

    fn add_fields(&mut self, fields: &'a [Field], node: &'a Node, parent: usize) {
        let nodes = node.get("fields").map(Node::items);
        for (position, field) in fields.iter().enumerate() {
            let node = nodes.and_then(|nodes| nodes.get(position)).unwrap_or(node);
            let index = self.add(Item {
                path: self.items[parent].path.name(&field.id),
                field: Some(field),
                when: placed(field.when.as_ref(), node, "when"),
                checks: placed_all(field.checks(), node, "checks"),
                parent: Some(parent),
                end: 0,
                node,
            });
            self.add_fields(field.fields(), node, index);
        }
        self.items[parent].end = self.items.len();
        if fields.is_empty() {
            self.items[parent].end = parent + 1;
        }
    }

    /// The item at a place.
    pub(super) fn find(&self, path: &Path) -> Option<usize> {
        self.by_path.get(path).copied()
    }

    /// Whether an item is a group.
    pub(super) fn is_group(&self, index: usize) -> bool {
        let kind = self.items[index].kind();
        kind.is_some_and(|kind| kind.as_group().is_some())
    }

    /// The place of the step, group or entry that an item stands in.
    pub(super) fn around(&self, index: usize) -> Path {
        match self.items[index].parent {
            Some(parent) => self.items[parent].path.clone(),
            None => self.items[index].path.clone(),
        }
    }

    /// The items that an item stands in, from the inside.
    pub(super) fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.items[index].parent, |index| self.items[*index].parent)
    }
}

fn placed<'a, T>(what: Option<&'a T>, node: &'a Node, name: &str) -> Option<Placed<'a, T>> {
    Some(Placed {
        what: what?,
        node: node.get(name)?,
    })
}

fn placed_all<'a, T>(all: &'a [T], node: &'a Node, name: &str) -> Vec<Placed<'a, T>> {
    let nodes = node.get(name).map_or(&[][..], Node::items);
    all.iter()
        .zip(nodes)
        .map(|(what, node)| Placed { what, node })
        .collect()
}
