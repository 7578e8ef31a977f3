//! The screens of what keeps an application.
//!
//! | module | what |
//! |---|---|
//! | `enter` | what comes before the first question; its parts are `choosing`, `offered`, `device_question`, `keep_code` |
//! | `panel` | the line below the questions; its parts are `status`, `trouble`, `code_part`, `delete_part` |
//! | `handover_part`, `handed`, `shared_words` | the link for a second party; what that one meets; the answers in it |
//! | `desk` | what a clerk's link opens at the desk, and for whom it is filled in |
//! | `further` | the way from a receipt to a further application |
//! | `session`, [`limit`] | the session that a host app ends |
//! | `host` | what is around the page: the app, the worker that keeps pages |
//! | `list`, `open_forms`, `on_their_way` | the parts of the page of all drafts |
//! | `file_words`, `problem`, `times`, `service_texts`, `at_work` | words for what the keeper says, and that the device is computing |
//! | `button`, `code_field`, `take_along`, `taking` | buttons, fields, ways to take a code along |

#[cfg(feature = "delivery")]
pub mod at_work;
#[cfg(feature = "delivery")]
pub mod button;
#[cfg(feature = "delivery")]
pub mod choosing;
#[cfg(feature = "delivery")]
mod code_part;
#[cfg(feature = "delivery")]
mod delete_part;
#[cfg(feature = "delivery")]
mod keep_code;
#[cfg(feature = "delivery")]
pub mod session;
#[cfg(feature = "delivery")]
mod status;
#[cfg(feature = "delivery")]
mod take_along;
#[cfg(feature = "delivery")]
mod taking;
#[cfg(feature = "delivery")]
mod times;
#[cfg(feature = "delivery")]
mod trouble;

#[cfg(feature = "delivery")]
pub mod code_field;
#[cfg(feature = "delivery")]
pub mod desk;
#[cfg(feature = "delivery")]
pub mod device_question;
#[cfg(feature = "delivery")]
pub mod enter;
#[cfg(feature = "delivery")]
pub mod file_words;
#[cfg(feature = "delivery")]
pub mod further;
#[cfg(feature = "delivery")]
pub mod handed;
#[cfg(feature = "delivery")]
pub mod handover_part;
#[cfg(feature = "delivery")]
pub mod host;
pub mod limit;
#[cfg(feature = "delivery")]
pub mod list;
#[cfg(feature = "delivery")]
pub mod offered;
#[cfg(feature = "delivery")]
pub mod on_their_way;
#[cfg(feature = "delivery")]
pub mod open_forms;
#[cfg(feature = "delivery")]
pub mod out;
#[cfg(feature = "delivery")]
pub mod panel;
#[cfg(feature = "delivery")]
pub mod problem;
#[cfg(feature = "delivery")]
pub mod service_texts;
#[cfg(feature = "delivery")]
pub mod shared_words;
