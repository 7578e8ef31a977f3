//! The task list: all steps that are asked, and how far they are.

use amtsweg_core::form::VisibleStep;
use yew::prelude::*;

use super::{
    HEADING,
    draft::{Draft, Progress},
    work::Screen,
};
use crate::{
    components::icon::icon,
    texts::{Texts, use_texts},
};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct TasksProps {
    pub(super) draft: Draft,
    pub(super) go: Callback<Screen>,
}

#[component]
pub(super) fn Tasks(props: &TasksProps) -> Html {
    let texts = use_texts();
    let standing = props.draft.before_review();
    let steps = &standing.steps;
    let progress: Vec<Progress> = steps
        .iter()
        .map(|visible| props.draft.progress(&standing, &visible.step.id))
        .collect();
    let is_done = |progress: &Progress| *progress == Progress::Done;
    let next = steps
        .iter()
        .zip(&progress)
        .find(|(_, progress)| !is_done(progress))
        .map_or(Screen::Review, |(visible, _)| {
            Screen::Step(visible.step.id.clone())
        });
    let (button, begun) = if next == Screen::Review {
        ("application-to-review", true)
    } else if progress.iter().any(is_done) {
        ("application-continue", true)
    } else {
        ("application-begin", false)
    };
    let asked = || steps.iter().zip(&progress);
    let mut number = 0;
    // A section that is not asked is behind the applicant as soon as all before it are. So whoever
    // answers in order never has more sections left than before.
    let (mut all, mut done) = (true, 0);
    let mut sections = Vec::new();
    for section in &props.draft.loaded.form.sections {
        let own: Vec<(&VisibleStep<'_>, &Progress)> = asked()
            .filter(|(visible, _)| section.steps.contains(&visible.step.id))
            .collect();
        let is_whole = own.iter().all(|(_, progress)| is_done(progress));
        let counts = all || !own.is_empty();
        done += usize::from(is_whole && counts);
        all &= is_whole;
        if own.is_empty() {
            continue;
        }
        let id = ["section-", &section.id].concat();
        let items = own
            .into_iter()
            .map(|(visible, progress)| {
                number += 1;
                item(props, &texts, number, &visible.step.id, *progress)
            })
            .collect::<Html>();
        sections.push(html! {
            <section class="kern-task-list" aria-labelledby={id.clone()}>
                <div class="kern-task-list__header">
                    <h2 class="kern-heading-medium" id={id.clone()}>{ texts.get(&id) }</h2>
                </div>
                <ol class="kern-task-list__list">{ items }</ol>
            </section>
        });
    }
    let total = props.draft.loaded.form.sections.len();
    let on_next = {
        let go = props.go.clone();
        Callback::from(move |_: MouseEvent| go.emit(next.clone()))
    };
    html! {
        <>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">
                { texts.get("service-title") }
            </h1>
            if begun {
                <div class="kern-progress">
                    <label class="kern-label kern-label--small" for="progress">
                        { texts.with("application-progress",
                            [("done", done.into()), ("total", total.into())]) }
                    </label>
                    <progress id="progress" value={done.to_string()} max={total.to_string()}>
                    </progress>
                </div>
            } else {
                <p class="kern-body">{ texts.get("application-welcome") }</p>
            }
            <div class="button-row">
                <button type="button" class="kern-btn kern-btn--primary" onclick={on_next}>
                    <span class="kern-label">{ texts.get(button) }</span>
                </button>
            </div>
            { for sections }
        </>
    }
}

fn item(props: &TasksProps, texts: &Texts, number: usize, step: &str, progress: Progress) -> Html {
    let status_id = ["status-", step].concat();
    let screen = Screen::Step(step.to_owned());
    let href = screen.query();
    let onclick = {
        let go = props.go.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go.emit(screen.clone());
        })
    };
    let status = match progress {
        Progress::Open => {
            html! { <span class="kern-body kern-body--muted">{ texts.get("application-status-open") }</span> }
        }
        Progress::Begun => badge(texts, "info", "application-status-begun"),
        Progress::Wrong => badge(texts, "danger", "application-status-wrong"),
        Progress::Done => badge(texts, "success", "application-status-done"),
    };
    html! {
        <li key={step.to_owned()} class="kern-task-list__item">
            <div class="kern-task-list__title">
                <a
                    class="kern-link kern-link--stretched kern-link--no-visited-state kern-task-list__content-wrapper"
                    {href}
                    {onclick}
                    aria-describedby={status_id.clone()}
                >
                    <span class="kern-number" aria-hidden="true">{ number }</span>
                    <span>{ texts.get(&["step-", step].concat()) }</span>
                </a>
            </div>
            <div class="kern-task-list__status" id={status_id}>{ status }</div>
        </li>
    }
}

fn badge(texts: &Texts, look: &'static str, text: &str) -> Html {
    html! {
        <span class={["kern-badge kern-badge--", look].concat()}>
            { icon(look) }
            <span class="kern-label">{ texts.get(text) }</span>
        </span>
    }
}
