//! What was asked and answered, on the page of an application: as it stands, with the way to correct it.

use amtsweg_core::form::Path;
use maud::{Markup, html};

use super::{super::correct::Correcting, Page, doubt, is_question, legal, preview, unasked};
use crate::{
    reading::document::{Answer, Document, LEGAL, LEGAL_REMARK, Line, Mark},
    work::read::Reading,
};

impl Page {
    pub(super) fn answers(&self, document: &Document) -> Markup {
        html! {
            p .muted {
                @if self.filed.wording.is_some() {
                    "Die Fragen stehen hier in dem deutschen Wortlaut, der beim Eingang galt."
                } @else {
                    "Der Wortlaut vom Tag des Eingangs ist nicht gespeichert. Die Fragen stehen hier im \
                     heutigen Wortlaut."
                }
            }
            (self.versions_notice())
            @for (index, section) in document.sections.iter().enumerate() {
                section .card aria-labelledby={ "teil-" (index + 1) } {
                    h2 #{ "teil-" (index + 1) } { (section.title) }
                    @for step in &section.steps {
                        h3 { (step.title) }
                        (self.lines(&step.lines))
                    }
                }
            }
            (self.corrections(document))
            @if !document.legal.is_empty() {
                section .card aria-labelledby="werte" {
                    h2 #werte { (LEGAL) }
                    p { (LEGAL_REMARK) }
                    (legal(document))
                }
            }
            @if !document.unasked.is_empty() {
                section .card aria-labelledby="ungefragt" {
                    h2 #ungefragt { "Weitere Angaben" }
                    p { "Danach hat das Formular nicht gefragt. Die Angaben stehen hier so, wie sie ankamen." }
                    (unasked(document))
                }
            }
        }
    }

    /// Whether there are other versions of the answers, and whether these can be corrected.
    fn versions_notice(&self) -> Markup {
        html! {
            @match &self.correcting {
                Correcting::Hidden => {},
                Correcting::Open => { p .muted { "Dateien und Erklärungen lassen sich nicht berichtigen." } },
                Correcting::Not(why) => { p .muted { (why) } },
            }
            @if self.versions > 0 || !self.other_versions.is_empty() {
                p {
                    @if self.versions > 0 { "Angaben wurden berichtigt. Hier stehen sie, wie sie jetzt sind. " }
                    a href={ "/antraege/" (self.filed.number) "/vergleich" } { "Fassungen vergleichen" }
                }
            }
        }
    }

    pub(super) fn lines(&self, lines: &[Line]) -> Markup {
        // Questions in a row share a list; a group interrupts it with its title.
        html! {
            @for run in lines.chunk_by(|a, b| is_question(a) && is_question(b)) {
                @match run {
                    [Line::Group { title, entry, lines }] => {
                        div .group {
                            h4 {
                                (title)
                                @if let Some(entry) = entry { (self.way(entry, "Entfernen", title)) }
                            }
                            (self.lines(lines))
                        }
                    },
                    [Line::Next { path, title }] => {
                        @if let Correcting::Open = self.correcting {
                            p {
                                a .correct href={ "/antraege/" (self.filed.number) "/berichtigen?feld=" (path) } {
                                    (title) " hinzufügen"
                                }
                            }
                        }
                    },
                    _ => {
                        dl .answers {
                            @for line in run {
                                @if let Line::Question { path, label, answer, marks, is_correctable } = line {
                                    div #{ "angabe-" (path.element_id()) } {
                                        dt { (label) }
                                        dd {
                                            (self.answer(answer))
                                            @if *is_correctable { (self.way(path, "Berichtigen", label)) }
                                            (self.marks(marks))
                                        }
                                    }
                                }
                            }
                        }
                    },
                }
            }
        }
    }

    /// The way to correct something, for whoever may.
    fn way(&self, path: &Path, what: &str, label: &str) -> Markup {
        html! {
            @if let Correcting::Open = self.correcting {
                " "
                a .correct href={ "/antraege/" (self.filed.number) "/berichtigen?feld=" (path) } {
                    (what) span .visually-hidden { ": " (label) }
                }
            }
        }
    }

    /// How an answer was corrected; why, for those whose case it is.
    fn marks(&self, marks: &[Mark]) -> Markup {
        html! {
            @for mark in marks {
                p .mark {
                    span .badge.badge--info { bdi { (mark.title()) } }
                    " vorher: " bdi { (mark.before.words()) }
                    @if self.reading == Reading::Own { br; "Grund: " bdi { (mark.reason) } }
                }
            }
        }
    }

    /// All corrections together: what is not asked any more stands only here.
    fn corrections(&self, document: &Document) -> Markup {
        html! {
            @if !document.corrections.is_empty() {
                section .card aria-labelledby="berichtigungen" {
                    h2 #berichtigungen { "Berichtigungen" }
                    @for told in document.corrections.iter().rev() {
                        h3 { (told.title()) }
                        @if self.reading == Reading::Own { p { "Grund: " bdi { (told.reason) } } }
                        dl .answers {
                            @for change in &told.changes {
                                div { dt { (change.label) } dd dir="auto" { (change.words()) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn answer(&self, answer: &Answer) -> Markup {
        html! {
            @match answer {
                Answer::None => { span .muted { "keine Angabe" } },
                Answer::Text(text) => { span dir="auto" { (text) } },
                Answer::LongText(text) => { div .long-text dir="auto" { (text) } },
                Answer::List(options) => { ul { @for option in options { li { (option) } } } },
                Answer::WillFollow => { span .badge.badge--warning { "Wird nachgereicht" } },
                Answer::Files(ids) => {
                    ul {
                        @for id in ids {
                            li {
                                @match self.files.iter().find(|file| file.attachment_id == *id) {
                                    Some(file) => {
                                        (self.link(file)) (doubt(file)) (preview::link(self.filed.number, file))
                                    },
                                    None => { code { (id) } },
                                }
                            }
                        }
                    }
                },
            }
        }
    }
}
