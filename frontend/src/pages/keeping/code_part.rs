//! The code of the open draft, and the draft as a file.

use amtsweg_core::limits::DRAFT_SECONDS;
use yew::prelude::*;

use super::{
    button::Button,
    host::{Word, tell, use_host},
    panel::{PART_HEADING, act},
    problem,
    take_along::TakeAlong,
    taking, times,
};
use crate::{
    components::{case_code::CaseCode, focus, rich_text::rich_text},
    keeping::{self, KeepError, Parking},
    texts::{Texts, use_texts},
};

/// The days that a parked draft is kept without use.
#[expect(clippy::cast_possible_truncation)]
pub const PARKED_DAYS: u32 = (DRAFT_SECONDS / 86_400) as u32;

/// What the part with the code depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct CodePartProps {
    /// How parking goes.
    pub parking: Parking,
    /// Whether the browser can save files.
    pub saves_files: bool,
    /// Closes the part, with the id of what there is to say.
    pub on_close: Callback<Option<&'static str>>,
    /// Takes the id of what there is to say.
    pub on_note: Callback<&'static str>,
}

/// Puts the draft where its code opens it, from now on.
pub(super) fn share() {
    // It tells by the state how that goes.
    let _ = keeping::share();
}

/// The code, once the applicant wants it: before that, what it means.
#[component]
pub fn CodePart(props: &CodePartProps) -> Html {
    if matches!(props.parking, Parking::Off | Parking::Gone) {
        html! { <AskForCode on_close={props.on_close.clone()} /> }
    } else {
        html! { <Code ..props.clone() /> }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AskForCodeProps {
    on_close: Callback<Option<&'static str>>,
}

/// Nothing leaves the device before somebody has read that it will, and has said yes.
#[component]
fn AskForCode(props: &AskForCodeProps) -> Html {
    let texts = use_texts();
    let on_yes = Callback::from(|()| {
        share();
        focus::after_render(PART_HEADING);
    });
    html! {
        <section class="code-card stack" aria-labelledby={PART_HEADING}>
            { heading(&texts, "keeping-code-title") }
            { rich_text(&texts.with("keeping-code-before", [("days", PARKED_DAYS.into())])) }
            <div class="button-row">
                <Button
                    id="keeping-code-yes"
                    look="primary"
                    text={texts.get("keeping-code-yes")}
                    on_press={on_yes}
                />
                <Button
                    id="keeping-close"
                    text={texts.get("keeping-code-no")}
                    on_press={props.on_close.reform(|()| None)}
                />
            </div>
        </section>
    }
}

/// The code as text, QR code and link, and what can be done with it.
#[component]
fn Code(props: &CodePartProps) -> Html {
    let texts = use_texts();
    let host = use_host();
    let card = use_node_ref();
    let Some(identity) = keeping::identity() else {
        return Html::default();
    };
    let code = identity.code.to_string();
    let link = AttrValue::from(taking::link(texts.language(), &code));
    html! {
        <>
            <section class="code-card stack" ref={&card} aria-labelledby={PART_HEADING}>
                { heading(&texts, "keeping-code-title") }
                { rich_text(&texts.with("keeping-code-text", [("days", PARKED_DAYS.into())])) }
                <p class="kern-body">{ texts.get("keeping-code-secret") }</p>
                <p class="status-note" role="status">{ parked(&texts, props.parking) }</p>
                <CaseCode {code} link={Some(link.clone())}>
                    <TakeCodeAlong {link} card={card.clone()} />
                </CaseCode>
            </section>
            if props.saves_files {
                <SaveFile />
            }
            if host.can_open_outside {
                <p class="kern-body">{ texts.get("keeping-outside-hint") }</p>
                <Button
                    id="keeping-outside"
                    text={texts.get("keeping-outside")}
                    on_press={Callback::from(|()| tell(Word::OpenOutside))}
                />
            }
            <details class="details">
                <summary class="details__summary">{ texts.get("keeping-more") }</summary>
                <div class="details__body stack">
                    <Ending on_close={props.on_close.clone()} on_note={props.on_note.clone()} />
                </div>
            </details>
            { close_button(&texts, &props.on_close) }
        </>
    }
}

/// Where a code's link leads to, and what is printed of it.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TakeCodeAlongProps {
    pub(super) link: AttrValue,
    pub(super) card: NodeRef,
}

/// The ways to take a code along, besides copying it.
#[component]
pub(super) fn TakeCodeAlong(props: &TakeCodeAlongProps) -> Html {
    let texts = use_texts();
    html! {
        <TakeAlong
            link={props.link.clone()}
            title={texts.get("keeping-share-title")}
            card={props.card.clone()}
            share={("keeping-share", "keeping-share")}
            print={("keeping-print", "keeping-print")}
        />
    }
}

fn heading(texts: &Texts, id: &str) -> Html {
    html! {
        <h2 class="kern-heading-medium" id={PART_HEADING} tabindex="-1">{ texts.get(id) }</h2>
    }
}

pub(super) fn close_button(texts: &Texts, on_close: &Callback<Option<&'static str>>) -> Html {
    let on_press = on_close.reform(|()| None);
    html! {
        <div class="button-row">
            <Button
                id="keeping-close"
                look="tertiary"
                text={texts.get("keeping-close")}
                {on_press}
            />
        </div>
    }
}

/// Whether the code opens on another device what this page shows.
fn parked(texts: &Texts, parking: Parking) -> AttrValue {
    match parking {
        Parking::Parked { at, complete: true } => {
            let time = times::moment(texts.language(), at);
            texts.with("keeping-code-parked", [("time", time.into())])
        }
        Parking::Parked {
            complete: false, ..
        } => texts.get("keeping-parked-files"),
        Parking::Behind => texts.get("keeping-parking-behind"),
        Parking::Pending => texts.get("keeping-code-not-yet"),
        // An alert says it.
        Parking::Off | Parking::Gone | Parking::Full | Parking::Crowded => AttrValue::default(),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct EndingProps {
    on_close: Callback<Option<&'static str>>,
    on_note: Callback<&'static str>,
}

/// A new code, or none any more.
#[component]
fn Ending(props: &EndingProps) -> Html {
    let texts = use_texts();
    let busy = use_state_eq(|| false);
    let error = use_state_eq(|| None::<KeepError>);
    let replace = {
        let (busy, error, on_note) = (busy.setter(), error.setter(), props.on_note.clone());
        Callback::from(move |()| {
            let (error, on_note) = (error.clone(), on_note.clone());
            act(keeping::replace_code(), busy.clone(), move |result| {
                error.set(result.as_ref().err().copied());
                if result.is_ok() {
                    on_note.emit("keeping-replaced");
                }
            });
        })
    };
    let stop = {
        let (busy, error, on_close) = (busy.setter(), error.setter(), props.on_close.clone());
        Callback::from(move |()| {
            let (error, on_close) = (error.clone(), on_close.clone());
            act(
                keeping::stop_sharing(),
                busy.clone(),
                move |result| match result {
                    Ok(()) => on_close.emit(Some("keeping-stopped")),
                    Err(problem) => error.set(Some(problem)),
                },
            );
        })
    };
    html! {
        <>
            <p class="kern-body">{ texts.get("keeping-replace-hint") }</p>
            <Button
                id="keeping-replace"
                text={texts.get("keeping-replace")}
                busy={*busy}
                on_press={replace}
            />
            <p class="kern-body">{ texts.get("keeping-stop-hint") }</p>
            <Button
                id="keeping-stop"
                text={texts.get("keeping-stop")}
                busy={*busy}
                on_press={stop}
            />
            <p class="kern-body" role="alert">
                { for (*error).map(|error| problem::message(&texts, error)) }
            </p>
        </>
    }
}

/// What the part with the file depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct FilePartProps {
    /// Closes the part.
    pub on_close: Callback<Option<&'static str>>,
}

/// The draft as a file, and the code that opens it, for those who want nothing on a server.
#[component]
pub fn FilePart(props: &FilePartProps) -> Html {
    let texts = use_texts();
    let Some(identity) = keeping::identity() else {
        return Html::default();
    };
    html! {
        <>
            <section class="code-card stack" aria-labelledby={PART_HEADING}>
                { heading(&texts, "keeping-file-title") }
                { rich_text(&texts.get("keeping-file-text")) }
                <CaseCode code={identity.code.to_string()} />
            </section>
            <SaveFile />
            { close_button(&texts, &props.on_close) }
        </>
    }
}

/// Saves the draft as a file.
#[component]
fn SaveFile() -> Html {
    let texts = use_texts();
    let busy = use_state_eq(|| false);
    let told = use_state_eq(|| None::<&'static str>);
    let on_press = {
        let (busy, told) = (busy.setter(), told.setter());
        Callback::from(move |()| {
            told.set(Some("keeping-file-making"));
            let told = told.clone();
            act(keeping::export(), busy.clone(), move |file| {
                let saved = file.is_ok_and(|(file, name)| taking::save(&file, &name).is_ok());
                told.set(Some(if saved {
                    "keeping-file-made"
                } else {
                    "keeping-file-failed"
                }));
            });
        })
    };
    html! {
        <div class="stack stack--small no-print">
            <p class="kern-body" id="keeping-file-hint">{ texts.get("keeping-file-hint") }</p>
            <div class="button-row">
                <Button
                    id="keeping-file"
                    text={texts.get("keeping-file")}
                    busy={*busy}
                    {on_press}
                />
            </div>
            <p class="status-note" role="status">{ for (*told).map(|id| texts.get(id)) }</p>
        </div>
    }
}
