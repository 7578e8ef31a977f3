//! The quick check: a few questions, and in plain words what speaks for an application now. It
//! keeps nothing, sends nothing, and always leads on.

use std::rc::Rc;

use amtsweg_core::form::{self, Answers, Level, VisibleStep};
use yew::prelude::*;

use super::application::{LoadedForm, german_switch};
use crate::{
    components::{
        fields::{self, Change, Scope},
        rich_text::rich_text,
    },
    device::clock,
    program::second::Second,
    routes::Route,
    texts::{Texts, use_texts},
};

/// The step that says what the answers come to.
const RESULTS: &str = "ergebnis";

/// What the quick check depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct QuickCheckProps {
    /// The form.
    pub form: Rc<LoadedForm>,
    /// The service that it is for.
    pub service: String,
    /// The second program, which has nothing to do here.
    pub second: Second,
    /// The German texts, once somebody wanted to see them beside.
    pub german: Option<Texts>,
    /// Shows or hides the German wording; absent where it is what the page shows anyway.
    pub on_german: Option<Callback<bool>>,
}

/// The quick check of a service.
#[component]
pub fn QuickCheck(props: &QuickCheckProps) -> Html {
    let texts = use_texts();
    let answers = use_state(|| Rc::new(Answers::default()));
    let today = clock::today();
    let form = &props.form.form;
    let findings = form::check(form, &answers, today);
    // Nothing has to be answered, so that nothing is missing. What cannot be read is told at once.
    let findings = findings
        .into_iter()
        .filter(|finding| finding.level == Level::Warning || answers.get(&finding.path).is_some());
    let on_change = {
        let answers = answers.clone();
        Callback::from(move |change: Change| {
            let mut changed = (**answers).clone();
            match change {
                Change::Answer(path, Some(value)) => changed.set(&path, value),
                Change::Answer(path, None) | Change::RemoveEntry(path) => changed.remove(&path),
                // It has no slots.
                Change::AddFiles(..) | Change::RemoveFile(..) => {}
            }
            answers.set(Rc::new(changed));
        })
    };
    let scope = Scope {
        form: Rc::clone(&props.form),
        today,
        texts: texts.clone(),
        german: props.german.clone(),
        answers: Rc::clone(&answers),
        files: Rc::default(),
        file_states: Rc::default(),
        findings: Rc::new(findings.collect()),
        on_change,
        second: props.second.clone(),
    };
    let steps = form::visible(form, &answers, today);
    let results = steps.iter().find(|visible| visible.step.id == RESULTS);
    let questions = steps.iter().filter(|visible| visible.step.id != RESULTS);
    let language = texts.language();
    let apply = Route::Application(props.service.clone()).path(language);
    let about = Route::Service(props.service.clone()).path(language);
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let said = |visible: &VisibleStep<'_>| -> Html {
        let infos = visible.fields.iter();
        infos.map(|info| fields::info(&scope, info, "h3")).collect()
    };
    let asked = |visible: &VisibleStep<'_>| -> Html {
        let fields = visible.fields.iter();
        html! {
            <>
                { heading(&scope, &visible.step.id) }
                { fields.map(|field| fields::render(&scope, field)).collect::<Html>() }
            </>
        }
    };
    html! {
        <>
            <a class="back-link" href={about}>
                <span class="kern-icon kern-icon--arrow-back" aria-hidden="true"></span>
                { texts.get("quick-check-back") }
            </a>
            <h1 class="kern-heading-large" id="heading" tabindex="-1">{ texts.get("service-title") }</h1>
            <form class="stack" novalidate={true} autocomplete="off" {onsubmit}>
                { questions.map(asked).collect::<Html>() }
            </form>
            <section class="stack" aria-labelledby={format!("step-{RESULTS}")}>
                { heading(&scope, RESULTS) }
                // Said to those who do not see it, whenever an answer changes it.
                <div class="stack" aria-live="polite">
                    if let Some(results) = results.filter(|results| !results.fields.is_empty()) {
                        { said(results) }
                    } else {
                        <p class="kern-body">{ texts.get("quick-check-none") }</p>
                    }
                </div>
                { rich_text(&texts.get("quick-check-apply-text")) }
                <div class="button-row">
                    <a class="kern-btn kern-btn--primary" href={apply}>
                        <span class="kern-label">{ texts.get("quick-check-apply") }</span>
                        <span class="kern-icon kern-icon--arrow-forward" aria-hidden="true"></span>
                    </a>
                </div>
            </section>
            if let Some(on_german) = &props.on_german {
                { german_switch(&texts, props.german.is_some(), on_german) }
            }
        </>
    }
}

/// A step's heading, with what it has to say.
fn heading(scope: &Scope, step: &str) -> Html {
    let id = format!("step-{step}");
    html! {
        <>
            <h2 class="kern-heading-medium" id={id.clone()}>{ scope.texts.get(&id) }</h2>
            { scope.german(|texts| texts.find(&id)) }
            { for scope.texts.attribute(&id, "intro").map(|text| rich_text(&text)) }
            { scope.german(|texts| texts.attribute(&id, "intro")) }
        </>
    }
}
