//! Fields that stay as they are while somebody fills in another one.
//!
//! With every key the whole step is drawn, and a step may have hundreds of fields. Those that show
//! what they showed before are not even looked into again.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::form::{FieldKind, Finding, Path, VisibleField};
use serde_json::Value;
use yew::prelude::*;

use super::{Scope, country};
use crate::texts::Texts;

/// The fields of a step as they were drawn last. It lives as long as the step is on the page.
#[derive(Clone, Default)]
pub struct Drawings(Rc<RefCell<Kept>>);

#[derive(Default)]
struct Kept {
    /// As drawn the last time, the first field at the end: they are asked for in their order.
    before: Vec<Drawing>,
    now: Vec<Drawing>,
    /// Whether countries had their names.
    named: bool,
}

/// A field, what it was drawn from, and what came of it.
struct Drawing {
    path: Path,
    answer: Option<Value>,
    findings: Vec<Finding>,
    texts: Texts,
    german: Option<Texts>,
    html: Rc<Html>,
}

impl PartialEq for Drawings {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drawings {
    /// Begins to draw the step once more.
    pub fn begin(&self) {
        let mut kept = self.0.borrow_mut();
        kept.before = std::mem::take(&mut kept.now);
        kept.before.reverse();
        let named = country::are_named();
        if std::mem::replace(&mut kept.named, named) != named {
            kept.before.clear();
        }
    }

    fn take(&self, path: &Path) -> Option<Drawing> {
        let before = &mut self.0.borrow_mut().before;
        let at = before.iter().rposition(|drawing| drawing.path == *path)?;
        Some(before.remove(at))
    }
}

impl Drawing {
    fn is_of(&self, scope: &Scope) -> bool {
        self.answer.as_ref() == scope.value(&self.path)
            && self.findings.iter().eq(findings(scope, &self.path))
            && self.texts == scope.texts
            && self.german == scope.german
    }
}

fn findings<'a>(scope: &'a Scope, path: &'a Path) -> impl Iterator<Item = &'a Finding> {
    let findings = scope.findings.iter();
    findings.filter(move |finding| finding.path == *path)
}

/// Whether all that a field shows stands in a [`Drawing`].
fn can_stay(visible: &VisibleField<'_>) -> bool {
    let field = visible.field;
    // What these show also depends on files and on other answers.
    let kind = !matches!(
        field.kind,
        FieldKind::File | FieldKind::Info | FieldKind::Group
    );
    kind && field.offer.is_empty()
}

/// Draws a field, unless it can stay as it is.
pub(super) fn still(
    scope: &Scope,
    visible: &VisibleField<'_>,
    draw: fn(&Scope, &VisibleField<'_>) -> Html,
) -> Html {
    if !can_stay(visible) {
        return draw(scope, visible);
    }
    let path = &visible.path;
    let before = scope.drawings.take(path);
    let drawing = before
        .filter(|drawing| drawing.is_of(scope))
        .unwrap_or_else(|| Drawing {
            path: path.clone(),
            answer: scope.value(path).cloned(),
            findings: findings(scope, path).cloned().collect(),
            texts: scope.texts.clone(),
            german: scope.german.clone(),
            html: Rc::new(draw(scope, visible)),
        });
    let html = Rc::clone(&drawing.html);
    scope.drawings.0.borrow_mut().now.push(drawing);
    html! { <Still key={path.element_id()} {html} /> }
}

#[derive(Properties)]
struct StillProps {
    html: Rc<Html>,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.html, &other.html)
    }
}

#[component]
fn Still(props: &StillProps) -> Html {
    (*props.html).clone()
}
