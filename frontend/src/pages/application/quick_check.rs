//! The quick check: a few questions, and in plain words what speaks for an application now. It
//! keeps nothing, sends nothing, and always leads on.

use std::rc::Rc;

use amtsweg_core::form::Level;
use yew::prelude::*;

use super::{
    ApplicationProps, HEADING,
    work::{Action, Work},
};
use crate::{
    address::Route,
    components::{
        fields::{self, Drawings, Scope},
        rich_text::rich_text,
    },
    texts::Texts,
};

/// The step that says what the answers come to.
const RESULTS: &str = "ergebnis";

/// The quick check of a service.
pub(super) fn quick_check(
    props: &ApplicationProps,
    texts: &Texts,
    work: &Work,
    service: &str,
    on_action: &Callback<Action>,
) -> Html {
    let draft = &work.draft;
    let standing = draft.standing();
    let mut findings = standing.all_findings();
    // Nothing has to be answered, so that nothing is missing. What cannot be read is told at once.
    findings.retain(|finding| {
        finding.level == Level::Warning || draft.answers.get(&finding.path).is_some()
    });
    let scope = Scope {
        form: Rc::clone(&draft.loaded),
        texts: texts.clone(),
        german: props.german.texts(),
        answers: Rc::clone(&draft.answers),
        counting: Rc::new(standing.answers),
        files: Rc::clone(&draft.files),
        file_notes: Rc::clone(&work.file_notes),
        findings: Rc::new(findings),
        on_change: fields::noted(&on_action.reform(Action::Change)),
        second: props.second.clone(),
        drawings: Drawings::default(),
    };
    let mut questions = Vec::new();
    let mut results = Vec::new();
    for visible in standing.steps {
        let step = visible.step.id.as_str();
        let drawn = visible.fields.iter().map(|field| {
            if step == RESULTS {
                fields::info(&scope, field, "h3")
            } else {
                fields::render(&scope, field)
            }
        });
        let drawn: Vec<Html> = drawn.collect();
        if step == RESULTS {
            results = drawn;
        } else {
            let fields = Html::from_iter(drawn);
            questions.push(html! { <>{ heading(&scope, step) }{ fields }</> });
        }
    }
    if results.is_empty() {
        results.push(html! { <p class="kern-body">{ texts.get("quick-check-none") }</p> });
    }
    let route = |route: fn(String) -> Route| route(service.to_owned()).path(texts.language());
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <>
            <a class="back-link" href={route(Route::Service)}>
                <span class="kern-icon kern-icon--arrow-back" aria-hidden="true"></span>
                { texts.get("quick-check-back") }
            </a>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ texts.get("service-title") }</h1>
            <form class="stack" novalidate={true} autocomplete="off" {onsubmit}>
                { Html::from_iter(questions) }
            </form>
            <section class="stack" aria-labelledby={step_text(RESULTS)}>
                { heading(&scope, RESULTS) }
                // Said to those who do not see it, whenever an answer changes it.
                <div class="stack" aria-live="polite">{ Html::from_iter(results) }</div>
                { rich_text(&texts.get("quick-check-apply-text")) }
                <div class="button-row">
                    <a class="kern-btn kern-btn--primary" href={route(Route::Application)}>
                        <span class="kern-label">{ texts.get("quick-check-apply") }</span>
                        <span class="kern-icon kern-icon--arrow-forward" aria-hidden="true"></span>
                    </a>
                </div>
            </section>
        </>
    }
}

fn step_text(step: &str) -> String {
    ["step-", step].concat()
}

/// A step's heading, with what it has to say.
pub(super) fn heading(scope: &Scope, step: &str) -> Html {
    let id = step_text(step);
    html! {
        <>
            <h2 class="kern-heading-medium" id={id.clone()}>{ scope.texts.get(&id) }</h2>
            { scope.german(|texts| texts.find(&id)) }
            { for scope.texts.attribute(&id, "intro").map(|text| rich_text(&text)) }
            { scope.german(|texts| texts.attribute(&id, "intro")) }
            { scope.purpose(step) }
        </>
    }
}
