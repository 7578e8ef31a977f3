//! The session that a host app will end: what that means, a warning in time, and a way to extend
//! it where the host allows that (WCAG 2.2.1, 2.2.6).

use amtsweg_core::time::Clock as _;
use gloo::{events::EventListener, timers::callback::Timeout};
use yew::prelude::*;

use super::{
    host::{Word, tell, use_host},
    limit::{Nearness, SessionLimit},
    times,
};
use crate::{
    components::icon::icon,
    device::clock::DeviceClock,
    texts::{Texts, use_texts},
};

/// The longest time that browsers wait; later it is looked at again.
const LONGEST_WAIT: u32 = i32::MAX.unsigned_abs();

/// What becomes of the application when the session ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consequence {
    /// It is on this device.
    Kept,
    /// It is with the edge, for who has the code.
    Parked,
    /// What changed last is gone, the rest is kept or parked.
    Behind,
    /// It is on this device, which perhaps forgets it.
    Uncertain,
    /// It is gone.
    Lost,
    /// There is nothing to lose yet.
    Nothing,
    /// It is complete, and goes out from this device the next time.
    Outgoing,
    /// It is complete, not sent, and in memory only.
    Unsent,
    /// It is sent.
    Sent,
}

/// What the notice depends on.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SessionProps {
    /// How the ids of its parts begin: the panel is there, hidden, where others are shown.
    #[prop_or(AttrValue::Static("session"))]
    pub name: AttrValue,
    /// What becomes of the application when the session ends.
    pub consequence: Consequence,
}

/// Says when the host ends the session; nothing where there is no such limit.
#[component]
pub fn Session(props: &SessionProps) -> Html {
    let texts = use_texts();
    let host = use_host();
    // Asking the host shows until it answers with another time.
    let asked = use_state_eq(|| None);
    let limit = use_memo(host.session_ends, |ends| {
        ends.map(|ends| SessionLimit::new(DeviceClock.now(), ends))
    });
    let Some(limit) = *limit else {
        return Html::default();
    };
    html! {
        <Limited
            // A new limit is warned of anew.
            key={limit.ends().0}
            {limit}
            name={&props.name}
            meaning={meaning(&texts, props.consequence)}
            on_extend={host.can_extend.then(|| {
                let asked = asked.setter();
                Callback::from(move |()| {
                    tell(Word::Extend);
                    asked.set(Some(limit.ends()));
                })
            })}
            asked={*asked == Some(limit.ends())}
        />
    }
}

fn meaning(texts: &Texts, consequence: Consequence) -> AttrValue {
    texts.get(match consequence {
        Consequence::Kept => "session-kept",
        Consequence::Parked => "session-parked",
        Consequence::Behind => "session-behind",
        Consequence::Uncertain => "session-uncertain",
        Consequence::Lost => "session-lost",
        Consequence::Nothing => "session-nothing",
        Consequence::Outgoing => "session-outgoing",
        Consequence::Unsent => "session-unsent",
        Consequence::Sent => "session-sent",
    })
}

#[derive(Clone, PartialEq, Properties)]
struct LimitedProps {
    limit: SessionLimit,
    name: AttrValue,
    meaning: AttrValue,
    on_extend: Option<Callback<()>>,
    asked: bool,
}

#[component]
fn Limited(props: &LimitedProps) -> Html {
    let texts = use_texts();
    let nearness = use_nearness(props.limit);
    let title = match nearness {
        Nearness::Far { .. } => {
            let time = times::time_of_day(texts.language(), props.limit.ends());
            return html! {
                <p class="keeping__state no-print">
                    { texts.with("session-known", [("time", time.into())]) }{ " " }
                    { &props.meaning }
                </p>
            };
        }
        // The number stands still: one that runs would be read out again and again.
        Nearness::Near { seconds } => texts.with("session-warning", [("seconds", seconds.into())]),
        Nearness::Over => texts.get("session-over"),
    };
    let extend = props
        .on_extend
        .as_ref()
        .filter(|_| nearness != Nearness::Over);
    html! {
        <div class="session kern-alert kern-alert--warning" id={format!("{}-warning", props.name)} role="alert">
            <div class="kern-alert__header">
                { icon("warning") }
                <p class="kern-title">{ title }</p>
            </div>
            <div class="kern-alert__body">
                <p class="kern-body">{ &props.meaning }</p>
                if let Some(extend) = extend {
                    <div class="button-row">
                        <button
                            type="button"
                            class="kern-btn kern-btn--primary"
                            id={format!("{}-extend", props.name)}
                            onclick={extend.reform(|_: MouseEvent| ())}
                        >
                            <span class="kern-label">{ texts.get("session-extend") }</span>
                        </button>
                    </div>
                    if props.asked {
                        <p class="kern-body">{ texts.get("session-extended") }</p>
                    }
                }
            </div>
        </div>
    }
}

/// How near the end is. It changes when it becomes near and when it is reached, and no more often.
#[hook]
fn use_nearness(limit: SessionLimit) -> Nearness {
    let nearness = use_state_eq(|| limit.nearness(DeviceClock.now()));
    {
        let state = nearness.setter();
        use_effect_with(*nearness, move |now| {
            let seconds = match now {
                Nearness::Far { near_in } => Some(*near_in),
                Nearness::Near { seconds } => Some(*seconds),
                Nearness::Over => None,
            };
            let look = move || state.set(limit.nearness(DeviceClock.now()));
            let timer = seconds.map(|seconds| {
                let wait = seconds.saturating_mul(1000).min(LONGEST_WAIT);
                Timeout::new(wait, look.clone())
            });
            move || drop(timer)
        });
    }
    {
        // Timers stand still while a page is hidden or a phone sleeps.
        let (state, current) = (nearness.setter(), *nearness);
        use_effect_with(current, move |current| {
            let is_near = matches!(current, Nearness::Near { .. });
            let document = gloo::utils::document();
            let listener = EventListener::new(&document, "visibilitychange", move |_| {
                let now = limit.nearness(DeviceClock.now());
                // What has been said need not be said again with fewer seconds.
                if !(is_near && matches!(now, Nearness::Near { .. })) {
                    state.set(now);
                }
            });
            move || drop(listener)
        });
    }
    *nearness
}
