//! Whether the device is computing for the edge.

use yew::prelude::*;

use crate::device::work;

/// Whether the device is computing what the edge asks of crowded networks.
#[hook]
pub fn use_at_work() -> bool {
    let is_at_work = use_state_eq(work::is_at_work);
    let setter = is_at_work.setter();
    use_effect_with((), move |()| {
        let subscription = work::subscribe(Callback::from(move |now| setter.set(now)));
        move || drop(subscription)
    });
    *is_at_work
}
