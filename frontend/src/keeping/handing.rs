//! The hand-over of the open draft to a second party, and what began with such a link.

use std::{collections::BTreeMap, rc::Rc};

use amtsweg_core::{
    draft::document::{DraftDocument, DraftHandover},
    form::{Answers, Form, Path, accept_shared, fill_shared, shareable, visible},
    handover::{HandoverLink, HandoverSecret},
};

use super::{error::KeepError, keeper::Keeper};
use crate::{
    address::{self, Fragment, Route},
    device::{assets, clock, random},
    language::Language,
};

/// What a draft hands over.
#[derive(Clone)]
pub struct Handing {
    /// The id of the second party's form.
    pub to: String,
    /// The link's content, with what the applicant agreed to.
    pub link: HandoverLink,
    /// What may be shared, in the order of the form.
    pub offers: Vec<SharedOffer>,
    /// The form.
    pub form: Rc<Form>,
}

impl PartialEq for Handing {
    /// A page has one form.
    fn eq(&self, other: &Self) -> bool {
        self.link == other.link && self.offers == other.offers
    }
}

impl Handing {
    /// The address that the second party opens, without its origin: in German, which an employer
    /// here can be expected to read, and the page offers the other languages. All else stands in the
    /// fragment, which no server ever sees.
    pub fn path(&self) -> String {
        let route = Route::Application(self.to.clone());
        let fragment = Fragment::Handover(self.link.clone());
        address::of(&route, Language::GERMAN, &fragment)
    }

    /// Whether the applicant is shown the link, given these answers.
    pub(super) fn is_shown(&self, answers: &Answers) -> bool {
        let step = self.form.handover.as_ref().map(|handover| &handover.step);
        visible(&self.form, answers, clock::today())
            .iter()
            .any(|visible| Some(&visible.step.id) == step)
    }
}

/// An answer that may be shared.
#[derive(Clone, PartialEq, Eq)]
pub struct SharedOffer {
    /// Its place in the second party's form.
    pub there: String,
    /// Its place in this form.
    pub here: Path,
    /// The answer.
    pub value: String,
    /// Whether the applicant agreed.
    pub is_agreed: bool,
}

/// A link that somebody has opened, looked at with both forms.
#[derive(Clone)]
pub struct Handed {
    /// The service that this is a part of.
    pub service: String,
    /// The form that the page shows.
    pub form: Rc<Form>,
    secret: HandoverSecret,
    /// What the form takes of the link.
    pub accepted: Vec<(Path, String)>,
}

/// Why a link cannot be used on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandedError {
    /// The form that it is a part of cannot be had: it may later.
    Unreachable,
    /// The page's form is not made for it.
    OtherForm,
}

impl Handed {
    /// Looks at a link with the form that the page shows and the one that the link comes from.
    ///
    /// # Errors
    /// [`HandedError`].
    pub async fn look(link: &HandoverLink, form_json: &str) -> Result<Self, HandedError> {
        let read = |json: &str| Form::from_json(json.as_bytes());
        let form = read(form_json).map_err(|_| HandedError::OtherForm)?;
        let service = form.joins.clone().ok_or(HandedError::OtherForm)?;
        let first = assets::text(&format!("/forms/{service}.json")).await;
        let first = first.ok_or(HandedError::Unreachable)?;
        let first = read(&first).map_err(|_| HandedError::OtherForm)?;
        let is_pair = first
            .handover
            .as_ref()
            .is_some_and(|handover| handover.to == form.id);
        if !is_pair {
            return Err(HandedError::OtherForm);
        }
        Ok(Self {
            service,
            accepted: accept_shared(&first, &form, &link.values),
            form: Rc::new(form),
            secret: link.secret.clone(),
        })
    }

    /// Lets a new draft begin with it.
    pub(super) fn put_into(&self, document: &mut DraftDocument) {
        fill_shared(&mut document.answers, &self.accepted);
        document.handover = Some(DraftHandover {
            secret: self.secret.clone(),
            agreed: Vec::new(),
        });
    }

    /// Whether a draft began with this very link, or another one for the same application.
    pub(super) fn is_of(&self, document: &DraftDocument) -> bool {
        document
            .handover
            .as_ref()
            .is_some_and(|handover| handover.secret == self.secret)
    }
}

/// Every draft of a form that hands over has a secret of its own from the start.
pub(super) fn prepare(document: &mut DraftDocument, form: &Form) -> Result<(), KeepError> {
    if form.handover.is_some() && document.handover.is_none() {
        document.handover = Some(DraftHandover {
            secret: HandoverSecret::from_random(random::bytes()?),
            agreed: Vec::new(),
        });
    }
    Ok(())
}

impl Keeper {
    /// What the draft hands over, with the answers that it has now.
    pub(super) fn handing(&self) -> Option<Handing> {
        self.look_now();
        let form = Rc::new(Form::from_json(self.form_json()?.as_bytes()).ok()?);
        let document = self.document();
        let DraftHandover { secret, agreed } = document.handover?;
        let to = form.handover.as_ref()?.to.clone();
        let offers: Vec<SharedOffer> = shareable(&form, &document.answers, clock::today())
            .into_iter()
            .filter_map(|one| {
                let there = one.shared.there.to_string();
                Some(SharedOffer {
                    is_agreed: agreed.contains(&there),
                    here: one.shared.here,
                    value: one.value?,
                    there,
                })
            })
            .collect();
        let shared = offers.iter().filter(|offer| offer.is_agreed);
        let values: BTreeMap<String, String> = shared
            .map(|offer| (offer.there.clone(), offer.value.clone()))
            .collect();
        Some(Handing {
            to,
            link: HandoverLink::new(secret, values),
            offers,
            form,
        })
    }

    /// The applicant agrees to share an answer, or does not any more.
    pub(super) fn agree(self: &Rc<Self>, there: &str, is_agreed: bool) {
        self.change_document(|document| {
            if let Some(handover) = &mut document.handover {
                handover.agreed.retain(|agreed| agreed != there);
                if is_agreed {
                    handover.agreed.push(there.to_owned());
                }
            }
        });
        self.changed();
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::handover::HandoverLink;

    use super::*;
    use crate::keeping::document::tests::document;

    fn handed(secret: u8) -> Handed {
        let form = include_str!("../../../forms/erklaerung_beschaeftigung/form.json");
        Handed {
            service: "beschaeftigungserlaubnis".into(),
            form: Rc::new(Form::from_json(form.as_bytes()).unwrap()),
            secret: HandoverSecret::from_random([secret; 16]),
            accepted: vec![(Path::parse("arbeitnehmer.vornamen"), "Zoë".into())],
        }
    }

    #[test]
    fn a_draft_remembers_the_link_that_it_began_with() {
        let mut draft = document();
        assert!(!handed(1).is_of(&draft));
        handed(1).put_into(&mut draft);
        assert!(handed(1).is_of(&draft));
        assert!(!handed(2).is_of(&draft));
        let name = draft.answers.get(&Path::parse("arbeitnehmer.vornamen"));
        assert_eq!(name, Some(&"Zoë".into()));
        let link = HandoverLink::new(HandoverSecret::from_random([1; 16]), []);
        assert_eq!(draft.handover.unwrap().secret, link.secret);
    }
}
