//! The parts of other parties, on the page of an application: both are one case for the clerk.

use maud::{Markup, html};

use super::{Inbox, OfCase, PageError, Read, correcting, layout, list, names, read};
use crate::{
    domain::{ApplicationNumber, File, PartState, Party, Related},
    reading::document::{Document, LEGAL, LEGAL_REMARK, Section},
    work::read::{Reading, opened},
};

/// So many parts are shown with their answers; whoever has the link can send any number.
const SHOWN_IN_FULL: usize = 10;

/// What belongs to an application from other parties.
#[derive(Default)]
pub(super) struct Parts {
    state: Option<PartState>,
    shown: Vec<Other>,
    /// Those that are only linked.
    more: Vec<Related>,
}

/// A part with all its answers.
struct Other {
    party: Party,
    page: super::Page,
}

impl Parts {
    /// Reads what belongs to an application. What the clerk sees of it stands in its journal.
    pub(super) async fn read(inbox: &Inbox, case: &OfCase<Read>) -> Result<Self, PageError> {
        let number = case.number;
        let state = inbox
            .hall
            .store
            .part_states(&[number])
            .await?
            .remove(&number);
        let mut related = inbox.hall.store.related(number).await?;
        if case.reading() == Reading::Elsewhere {
            let mut of_case = Vec::new();
            for part in related {
                let place = inbox.hall.store.place_of(part.application).await?;
                if place.is_some_and(|(_, its_case)| its_case == case.case) {
                    of_case.push(part);
                }
            }
            related = of_case;
        }
        let more = related.split_off(related.len().min(SHOWN_IN_FULL));
        let mut shown = Vec::new();
        for Related { application, party } in related {
            let filed = read(inbox, application).await?;
            let (reading, by) = (case.reading(), &case.actor);
            opened(&inbox.hall.store, application, reading, by, inbox.now()).await?;
            let page = super::Page {
                work: None,
                same: None,
                summary: super::summary_of(inbox, &filed),
                related: super::Related::default(),
                correcting: correcting(inbox, case, application).await?,
                versions: filed.versions,
                document: filed.document,
                files: filed.files,
                other_versions: Vec::new(),
                former_numbers: Vec::new(),
                journal: Vec::new(),
                service: filed.service,
                filed: filed.application,
                parts: Self::default(),
                reading: case.reading(),
                sees_reasons: false,
                is_given_out: false,
                is_disclosed: false,
            };
            shown.push(Other { party, page });
        }
        Ok(Self { state, shown, more })
    }

    fn own(&self) -> Option<Party> {
        self.state.and_then(|state| state.party)
    }

    pub(super) fn badges(&self) -> Markup {
        list::part_badges(self.state.as_ref())
    }

    pub(super) fn contents(&self) -> Markup {
        html! {
            @for other in &self.shown {
                li { a href={ "#antrag-" (other.page.filed.number) } { (self.title(other)) } }
            }
        }
    }

    /// How the page calls a part.
    fn title(&self, other: &Other) -> String {
        let id = other.page.filed.number;
        match (other.party, self.own() == Some(other.party)) {
            (Party::First, false) => format!("Der Antrag dazu ({id})"),
            (Party::Second, false) => format!("Der zweite Teil ({id})"),
            (_, true) => format!("Mit derselben Kennung ({id})"),
        }
    }

    pub(super) fn notices(&self) -> Markup {
        let Some(state) = self.state else {
            return html! {};
        };
        let rivals = self
            .shown
            .iter()
            .filter(|other| Some(other.party) == state.party)
            .count();
        html! {
            @match state.party {
                Some(Party::Second) => {
                    div .notice.notice--warning {
                        p {
                            strong { (list::NOT_VERIFIED) ". " }
                            "Diesen Teil kann jeder schicken, der den Link hat. Prüfen Sie, ob er wirklich von \
                             dieser Stelle kommt, zum Beispiel mit einem Anruf, bevor Sie sich darauf verlassen."
                        }
                        @if state.others == 0 {
                            p { (missing_application(state)) }
                        }
                    }
                },
                Some(Party::First) if state.others > 0 => {},
                Some(Party::First) if state.awaits => {
                    div .notice.notice--info {
                        p {
                            strong { "Der zweite Teil fehlt noch. " }
                            "Die antragstellende Person gibt einen Link weiter. Was damit kommt, steht dann hier."
                        }
                    }
                },
                Some(Party::First) => {},
                None => {
                    div .notice.notice--warning {
                        p {
                            strong { "Übergabe nicht zuzuordnen. " }
                            "Mit dem Antrag kam die Kennung einer Übergabe. Zu diesem Formular gehört aber kein \
                             zweiter Teil. Die Kennung wurde nicht beachtet."
                        }
                    }
                },
            }
            @if rivals > 0 {
                div .notice.notice--warning {
                    p {
                        strong { "Dieselbe Kennung kam mehrmals. " }
                        "Das kann eine weitere Fassung sein, oder jemand anderes hat den Link benutzt. \
                         Vergleichen Sie alles, was unten steht."
                    }
                }
            }
        }
    }

    pub(super) fn sections(&self) -> Markup {
        html! {
            @for other in &self.shown {
                (self.section(other))
            }
            @if !self.more.is_empty() {
                section .card aria-labelledby="weitere-teile" {
                    h2 #weitere-teile { "Weitere Teile" }
                    ul {
                        @for related in &self.more {
                            li { a href={ "/antraege/" (related.application) } { "Antrag " (related.application) } }
                        }
                    }
                }
            }
        }
    }

    fn section(&self, other: &Other) -> Markup {
        let super::Page {
            filed,
            service,
            document,
            files,
            ..
        } = &other.page;
        let heading = format!("antrag-{}", filed.number);
        html! {
            section .card.part aria-labelledby=(heading) {
                h2 id=(heading) { (self.title(other)) }
                @if other.party == Party::Second {
                    p { span .badge.badge--warning { (list::NOT_VERIFIED) } }
                }
                p {
                    (service)
                    @if let Some(applicant) = &filed.application.applicant {
                        ", von " bdi { (names::shown(applicant)) }
                    }
                    ", eingegangen " (layout::instant(filed.application.received_at))
                }
                (facts(filed.number, files))
                @match document {
                    Some(document) => { (other.answers(document)) },
                    None => { p { "Das Formular oder seine Texte fehlen. Die Angaben sind gespeichert." } },
                }
            }
        }
    }
}

fn missing_application(state: PartState) -> &'static str {
    if state.is_joined {
        "Der Antrag dazu ist noch nicht da. Sobald er kommt, steht er auf dieser Seite."
    } else {
        "Mit diesem Teil kam keine Kennung. Er lässt sich keinem Antrag von selbst zuordnen."
    }
}

fn facts(number: ApplicationNumber, files: &[File]) -> Markup {
    html! {
        p {
            a href={ "/antraege/" (number) } { "Eigene Seite von Antrag " (number) }
            " (Dateien: " (files.len()) ", Ausgabe, Angaben zur Sendung, Protokoll)"
        }
    }
}

impl Other {
    fn answers(&self, document: &Document) -> Markup {
        html! {
            (self.page.facts())
            details {
                summary { "Angaben in diesem Teil" }
                @for section in &document.sections { (self.section(section)) }
                @if !document.legal.is_empty() {
                    h3 { (LEGAL) }
                    p { (LEGAL_REMARK) }
                    (super::legal(document))
                }
                @if !document.unasked.is_empty() {
                    h3 { "Weitere Angaben" }
                    (super::unasked(document))
                }
            }
        }
    }

    fn section(&self, section: &Section) -> Markup {
        html! {
            @for step in &section.steps {
                h3 { (section.title) ": " (step.title) }
                (self.page.lines(&step.lines))
            }
        }
    }
}
