//! Fields that stay as they are while somebody fills in another one.
//!
//! With every key the whole step is drawn, and a step may have hundreds of fields. Those that show
//! what they showed before are not even looked into again.
//!
//! Between drawing a step and putting its fields on the page Yew lets the browser do something else
//! once a frame is over, and on a slow phone that is another key. What was drawn before the key
//! would take it out of the control again: it is not put there, since the step is drawn once more.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use amtsweg_core::form::{Finding, Path, VisibleField};
use serde_json::Value;
use yew::prelude::*;

use super::{Change, Scope, country, kind::stands_alone};
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
    drawn: Drawn,
}

thread_local! {
    /// How often the applicant has done something …
    static DEEDS: Cell<u32> = const { Cell::new(0) };
    /// … before the step was drawn last.
    static DRAWN: Cell<u32> = const { Cell::new(0) };
    /// Whether something that was drawn was not put on the page.
    static SKIPPED: Cell<bool> = const { Cell::new(false) };
}

/// Lets what the applicant does be known here: what was drawn before is outdated.
pub fn noted(on_change: &Callback<Change>) -> Callback<Change> {
    on_change.reform(|change| {
        DEEDS.set(DEEDS.get().wrapping_add(1));
        change
    })
}

impl PartialEq for Drawings {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drawings {
    /// Begins to draw the step once more.
    pub fn begin(&self) {
        DRAWN.set(DEEDS.get());
        let mut kept = self.0.borrow_mut();
        kept.before = std::mem::take(&mut kept.now);
        kept.before.reverse();
        let named = country::are_named();
        if std::mem::replace(&mut kept.named, named) != named || SKIPPED.take() {
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
    stands_alone(&visible.field.kind) && visible.field.offer.is_empty()
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
            drawn: Drawn::now(draw(scope, visible)),
        });
    let drawn = drawing.drawn.clone();
    scope.drawings.0.borrow_mut().now.push(drawing);
    html! { <Still key={path.element_id()} {drawn} /> }
}

/// What is put on the page by itself, later than what is around it.
pub(super) fn apart(html: Html) -> Html {
    html! { <Still drawn={Drawn::now(html)} /> }
}

/// Something that was drawn, and after how many deeds of the applicant.
#[derive(Clone)]
struct Drawn {
    html: Rc<Html>,
    deeds: u32,
}

impl Drawn {
    fn now(html: Html) -> Self {
        Self {
            html: Rc::new(html),
            deeds: DEEDS.get(),
        }
    }
}

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.html, &other.html)
    }
}

#[derive(PartialEq, Properties)]
struct StillProps {
    drawn: Drawn,
}

struct Still;

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn changed(&mut self, context: &Context<Self>, _: &StillProps) -> bool {
        let deeds = DEEDS.get();
        // What is older and comes only now that the step was drawn once more is what stayed as it was.
        let is_outdated = context.props().drawn.deeds != deeds && DRAWN.get() != deeds;
        if is_outdated {
            SKIPPED.set(true);
        }
        !is_outdated
    }

    fn view(&self, context: &Context<Self>) -> Html {
        (*context.props().drawn.html).clone()
    }
}
